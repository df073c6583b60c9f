### O que foi feito: entendido, perguntado, anotado, corrigido, desfeito.

logging-form-title = Anotar um treino
logging-form-field-sets = Séries
logging-form-field-length = Tamanho da série (20 m, 45 s)
logging-form-field-load = Anilhas
logging-form-field-effort = Esforço, 0-10
logging-form-field-pain = Pior dor na articulação, 0-10
logging-form-example-sets = 4
logging-form-example-length = 20 m, ou 45 s
logging-form-example-load = 37,5 kg
logging-form-example-effort = 4
logging-form-example-pain = 1
logging-form-unread = <b>{ $field }</b>: não consigo ler “{ $phrase }”. Por exemplo: { $example }.
logging-form-empty = <b>{ $field }</b>: isso falta. Por exemplo: { $example }.
logging-form-nothing = Nada foi anotado ainda.
logging-understood = Anotado. { $noted }
logging-logged = No diário. { $noted }
logging-change-hint = { $loaded ->
        [yes] Algo errado? Responda com a mudança, por exemplo: muda para 45.
       *[no] Algo errado? Responda com a mudança, por exemplo: esforço 3.
    }
logging-left-out = Deixado de fora, não lido: { $phrases }.
logging-quoted = “{ $phrase }”
logging-what-was = O que era “{ $phrase }”?
logging-let-be = Tudo bem, fica de fora.
logging-corrected =
    Mudado.
    Antes: { $before }
    Agora: { $after }
logging-that-one = Esse é o que você fez comigo, { $noted }
logging-that-one-changed = Esse é o que você fez comigo.
logging-was-another = Foi outro? Então conte de novo com “outro treino” na frente.
logging-rewritten = Mudado. { $noted }
logging-before = Antes: { $before }
logging-note-kept = Guardado junto: { $note }. Os números ficam como estavam.
logging-note-out = A nota saiu. Os números ficam como estavam.
logging-as-it-was = Fica como estava: { $noted }
logging-stop-and-rest = Dor { $pain }: é aqui que paramos ({ $limit } ou mais).
logging-hold-means = Os treinos ficam em pausa por pelo menos { WORD($quiet_days) } dias, até uma manhã calma. Seu plano está guardado, e pergunto a cada manhã: dois toques. Se você se preocupa, procure um médico ou fisio.
logging-too-hard = Esforço { $rpe } é muito para uma etapa leve. Da próxima vez termine antes.
logging-ask-work = O que você puxou? Por exemplo 4x20m.
logging-ask-sets = Quantas séries?
logging-ask-distance = Que distância tinha uma série? Por exemplo 20 m.
logging-ask-duration = Quanto durou uma série? Por exemplo 45 s.
logging-ask-minutes = Quantos minutos no total?
logging-ask-effort = Qual foi o esforço, 0-10? 2 fácil, 3 moderado, 5 difícil, 7 muito difícil.
logging-ask-pain = Pior dor na articulação durante as séries, 0-10?
logging-ask-pain-now = E agora, 0-10?
logging-ask-smooth = Os passos foram fluidos até o fim?
logging-ask-day = Que dia foi?
logging-ask-load = Quanto havia no trenó, em { $unit }?
logging-needs-load = { $noted }. Quanto havia no trenó?
logging-so-far = Até agora: { $noted }
logging-two-readings = “{ $phrase }” pode ser duas coisas. Qual era, para { $what }?
logging-two-readings-load = Preciso de uma carga só: qual de “{ $phrase }” era?
logging-field-work = as séries
logging-field-load = a carga
logging-field-sets = as séries
logging-field-distance = a distância
logging-field-duration = o tempo
logging-field-minutes = os minutos
logging-field-effort = o esforço
logging-field-pain = a dor
logging-field-pain-now = a dor agora
logging-field-smooth = os passos
logging-field-day = o dia
logging-out-of-range = “{ $phrase }” está fora do que aceito, { $range }.
logging-out-of-range-day = Não consigo situar o dia em “{ $phrase }”.
logging-range-load = { $least_load_kg } a { $most_load_kg } kg ({ $most_load_lb } lb)
logging-range-sets = { $least_sets } a { $most_sets } séries
logging-range-work = { $least_sets } a { $most_sets } séries
logging-range-distance = { $least_distance_m } a { $most_distance_m } m por série
logging-range-duration = { $least_work_seconds } s a { $most_work_minutes } min por série
logging-range-minutes = { $least_minutes } a { $most_minutes } minutos
logging-range-effort = 0 a 10
logging-range-pain = 0 a 10
logging-range-pain-now = 0 a 10
logging-range-smooth = sim ou não
logging-what-was-it = Quanto foi? Por exemplo { $example }.
logging-example-work = 4x20m
logging-example-load = 37,5 kg
logging-example-sets = 4
logging-example-distance = 20 m
logging-example-duration = 45 s
logging-example-minutes = 18
logging-example-effort = 4
logging-example-pain = 1
logging-example-pain-now = 0
logging-example-smooth = sim
logging-example-day = ontem
logging-bare-number = { $value } - o que é: a carga, o esforço ou a dor?
logging-bare-number-of-sets = { $value } - o que é: as séries, o esforço ou a dor?
logging-is-that-right = { $load }? É bastante ao lado de { $usual }. Está certo?
logging-is-that-right-empty = { $load }? É bastante, já que não havia anilhas previstas. Está certo?
logging-not-written = Não está no diário, porque a minha pergunta ficou em aberto: { $noted }
logging-change-dropped = Não mudei, porque a minha pergunta ficou em aberto: { $noted }
logging-second-session =
    Esse dia já tem um treino.
    No diário: { $first }
    Novo: { $second }
    Outro treino, ou uma correção?
logging-skip-noted = Tudo bem, { $day } fica de fora. Não precisa compensar.
logging-did-anyway = { $day ->
        [none] Você puxou mesmo assim? Que dia, e o quê?
       *[told] Você puxou mesmo assim em { $day }? Me conte o quê.
    }
logging-kept-anyway = Fica guardado, sem contar para subir enquanto os treinos estão em pausa.
logging-what-did-you-do = { $day ->
        [none]
            O que você fez? Por exemplo:
            { $example }
       *[told]
            O que você fez em { $day }? Por exemplo:
            { $example }
    }
logging-day-to-come = Esse dia ainda vai chegar. Anoto o que está feito, por exemplo: ontem 3x20m 10kg.
logging-nothing-logged = Não há treino assim no diário. { COMMAND("log") } registra um.
logging-take-it-out = { $is_gone ->
        [yes]
            Sua mensagem sumiu. Tirar este treino do diário também?
            { $noted }
       *[no]
            Este treino está no diário. Tirar?
            { $noted }
    }
logging-taken-out = Tirado: { $noted }
logging-card-out = { $day }: tirado.
logging-card-undone = { $day }: desfeito.
logging-card-changed = { $day }: mudado, veja abaixo.
logging-card-undone-below = { $day }: essa mudança foi desfeita, veja abaixo.
logging-card-elsewhere = Continuou em outro aplicativo. { $noted }
logging-taken-back = { $noted ->
        [none] Desfeito.
       *[told] Desfeito: { $noted }
    }
logging-reads-again = Desfeito. Agora está de novo assim: { $noted }
logging-back-again = De volta ao diário: { $noted }
logging-came-in-a-file = Veio num arquivo com outros, { $count } no total: só esse, ou tudo o que o arquivo trouxe?
logging-told-together = Veio com outros, { $count } no total: só esse, ou todos?
logging-kept = Tudo bem, fica como está.
logging-nothing-to-leave-out = Não há nada previsto para hoje, então não há o que deixar de fora.
logging-none-planned = Não há nada previsto para hoje. De que treino você fala?
logging-leave-out-asked = Deixar { $day } de fora?
logging-none-of-day = Não há treino de { $day } no seu diário, então nada muda.
logging-last-sessions = Que treino você quer mudar?
logging-edit-what =
    { $noted }
    O que deve mudar?
logging-not-understood = Não encontrei { $what } nisso. Por exemplo: { $example }.
logging-week-green = Semana de trenó até agora: { $week }. Seu habitual é cerca de { $usual }. No caminho certo.
logging-week-amber = São { $change }% a mais de trenó do que nas suas últimas semanas ({ $week } e { $usual }). O próximo treino fica igual.
logging-week-red = Salto grande: { $week }, e o seu habitual é { $usual }. O próximo treino fica menor para as pernas acompanharem.
logging-week-low = Semana mais tranquila ({ $week } e { $usual }). Não precisa compensar treinos.
logging-course-stable-three = { CAPITAL($steady_sessions) } treinos com { $steady_pain } constante, calmo a cada manhã: conta como estável uma vez.
logging-course-two-reds = Duas pausas depois de dor em { $reds_weeks } semanas. Por favor, procure um médico ou fisio antes de mais treinos.
logging-course-three-ambers = { CAPITAL($ambers) } treinos seguidos com dor de uns { $back_pain }: um nível abaixo, e, por favor, procure quem possa examinar.
logging-course-rising-mornings = Suas manhãs vêm subindo há { $rising_weeks } semanas, então uma etapa atrás. Um fisio poderia dar uma olhada.
logging-course-still-sore = Suas manhãs estão no mesmo ponto há semanas. Valeria uma avaliação com um fisio.
logging-course-no-better = { logging-course-still-sore }
logging-no-day-to-climb = { $day ->
        [none] Com { WORD($crowded_matches) } jogos por semana nenhum treino fica longe deles, então a etapa fica como está. Isso mantém o que você tem; uma semana com um jogo a menos deixa subir.
       *[told] Com { WORD($crowded_matches) } jogos por semana nenhum treino fica longe deles, então a etapa fica como está. { $day } é o primeiro dia que ficaria: com o treino mudado para lá, dá para subir.
    }
logging-more-forward = Ultimamente você fez poucas séries de frente ao lado das de costas. Da próxima vez acrescente a parte de frente.
logging-otherwise-pain-of-four = Seria { $what } se a dor tivesse sido { $value }.
logging-otherwise-pain-of-two = { logging-otherwise-pain-of-four }
logging-otherwise-effort-over-band = Seria { $what } se o esforço tivesse sido { $value }.
logging-otherwise-sore-morning = Seria { $what } depois de uma manhã em { $value }.
logging-otherwise-calm-morning = { logging-otherwise-sore-morning }

## Botões

logging-button-tell-again = Contar de novo
logging-button-it-was-yesterday = Foi ontem
logging-button-as-planned = Como previsto
logging-button-another-session = Outro treino
logging-button-correct-first = Corrigir o primeiro
logging-button-yes-it-was = Sim, foi
logging-button-type-again = Digitar de novo
logging-button-empty-sled = Trenó vazio
logging-button-no-sled = Sem trenó
logging-button-take-out = Tirar
logging-button-take-all-out = Todos os { $count }
logging-button-of-day = { $day } ({ $nth })
logging-button-keep-it = Deixar
logging-button-what-was-it = O que era?
logging-button-was-effort = Esforço { $value }
logging-button-was-pain = Dor { $value }
logging-button-was-load = Anilhas { $load }
logging-button-was-note = Só uma nota
logging-button-was-nothing = Nada
logging-button-edit = Mudar
logging-button-edit-work = Séries
logging-button-edit-load = Carga
logging-button-edit-effort = Esforço
logging-button-edit-pain = Dor
logging-button-edit-day = Dia
logging-button-form-again = Preencher de novo
logging-button-move = Mudar o dia
