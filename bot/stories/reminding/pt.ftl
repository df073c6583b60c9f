### O que se diz quando chega a hora de um lembrete.

reminding-was-late = Fiquei fora do ar; isto era para { $late } atrás.
reminding-wide-shoes =
    Opcional: calçado de ponta larga e separadores de dedos enquanto você se prepara.
    Tire { $minutes } min antes de puxar; no máximo { $sets } séries sem eles.
reminding-session-now = { $minutes ->
        [none] Hora do treino? { $at }.
       *[told] Hora do treino? { $at }, uns { $minutes } min.
    }
reminding-session-at = { $minutes ->
        [none] Treino às { $at }.
       *[told] Treino às { $at }, uns { $minutes } min.
    }
reminding-session-on = { $minutes ->
        [none] Próximo treino: { $moment }.
       *[told] Próximo treino: { $moment }, uns { $minutes } min.
    }
reminding-shoes-off = Agora tire calçado e separadores, e puxe. Só onde o chão é limpo e macio.
reminding-still-to-tell = { $day ->
        [none] Como foi hoje?
       *[told] Como foi em { $day }?
    }
reminding-example = Toque, ou me conte com suas palavras. Não pergunto de novo.
reminding-pause-or-move = Parece que meus últimos lembretes vieram em má hora. Uma pausa ou outros dias seriam melhores? Se não, lembro você uma vez por semana.
reminding-goodbye = Estou aqui; { COMMAND("today") } quando você quiser.
reminding-keeping = Faz tempo que você não aparece. Se eu não tiver notícia, apago tudo o que você me contou em { $on } { $year }, { $kept_months } meses depois da sua última palavra. Qualquer coisa que você fizer aqui mantém; { COMMAND("delete") } faz isso já.
reminding-kept = Fica guardado. { COMMAND("today") } quando você quiser.
reminding-anything-changed = Passaram algumas semanas. Mudou alguma coisa?
reminding-reminders-missed = Fiquei fora do ar e não lembrei você: { $days }. Nada a compensar. Se você treinou, me conte.
reminding-long-away = Fiquei fora do ar de { $first } a { $last }: { $sessions } treinos sem lembrete. Nada a compensar. Se você treinou, me conte.
reminding-answer-first = Antes do próximo treino preciso de uma resposta sua.
reminding-later-when = Mais tarde: quando?
reminding-put-off = Tudo bem: { $moment }.
reminding-agreed = { $minutes ->
        [none] Certo: { $moment ->
            [none] quando você quiser.
           *[told] { $moment }.
        }
       *[told] Certo: { $moment ->
            [none] uns { $minutes } min, quando você quiser.
           *[told] { $moment }, uns { $minutes } min.
        }
    }
reminding-not-planned = Esse treino já foi feito, mudado ou deixado de fora. { COMMAND("week") } mostra o que vem.
reminding-none-on = Não há nada previsto em { $day }, então não há do que lembrar você. { COMMAND("week") } mostra o que vem.
reminding-at-its-hour = Nessa hora eu lembro você de qualquer jeito: { $moment }.
reminding-none-today = Não sobra treino para hoje, então não há do que lembrar você. { COMMAND("week") } mostra o que vem.

## Botões

reminding-button-export = Exportar
reminding-button-delete = Apagar já
reminding-button-keep = Manter
reminding-button-answer = Responder
reminding-button-mine = Meu treino
reminding-button-later = Mais tarde
reminding-button-not-today = Hoje não
reminding-button-in-an-hour = Daqui a 1 h
reminding-button-this-evening = Hoje à noite
reminding-button-tomorrow = Amanhã
reminding-button-as-planned = Feito como previsto
reminding-button-another-way = Feito de outro jeito
reminding-button-left-out = Deixei de fora
reminding-button-pause = Pausa
reminding-button-other-days = Outros dias
reminding-button-week = Minha semana
