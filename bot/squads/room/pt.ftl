### O que se diz onde outros leem junto.

room-hello =
    Oi, sou o Sled Coach. Lembro esta equipe dos treinos e mostro quem vai.
    Cargas, esforço e dor ficam entre cada um de vocês e eu; nada disso aparece aqui.
    Um administrador me configura; todos podem olhar.
room-not-set-up = Ainda sem configurar: escolha { $fewest_squad_days } ou { $most_squad_days } dias, depois uma hora.
room-days-at = Equipe: { $days }, { $at } ({ $city })
room-following = Próximo:
room-settings = Aqui: { $nudges }. Silêncio { $quiet }.
room-card-comes = Quem vai? Pergunto { $when }.
room-rings = Na hora aviso quem disse que vai.
room-rings-nobody = Para avisar quem vai preciso perguntar antes: Mais, Quando pergunto.
room-threads = Cada treino tem um tópico abaixo do cartão.
room-thread-first = Aqui vocês podem falar deste treino. Já fez? Responda a isto com suas séries; respondo em particular.
room-lead-evening = na noite anterior
room-lead-days = { $chosen ->
        [one] 1 dia antes
       *[other] { $chosen } dias antes
    }
room-lead-hours = { $chosen ->
        [one] 1 hora antes
       *[other] { $chosen } horas antes
    }
room-lead-minutes = { $chosen } minutos antes
room-lead-wanted =
    Quando pergunto quem vai? De { $lead_minutes } minutos a { $lead_days } dias antes, ou na hora.
    Ou digite: { COMMAND("squad", lead: "2 h") }
room-note = Nota: { $note }
room-note-put = Anotado no cartão. { COMMAND("squad", note: "tirar") } remove.
room-note-kept = Anotado: o próximo cartão diz. { COMMAND("squad", note: "tirar") } remove.
room-note-off = O cartão vai sem nota.
room-note-too-long = Uma nota tem no máximo { $note_longest } caracteres; o cartão cabe num celular.
room-note-of-a-body = Como está o corpo de alguém não vai no cartão. Se for o seu, me conte em particular.
room-note-of-a-load = O que cada um puxa é só de cada um: não vai no cartão.
room-nudges-full = lembrete, uma pergunta a quem não anotou, resumo
room-nudges-few = lembrete e resumo
room-nudges-off = só o lembrete
room-members = { $count ->
        [0] Nenhum membro ainda
        [one] { $count } membro
       *[other] { $count } membros
    }
room-coaches = Treinador: { $names }
room-coach-off = { $called } não treina mais a equipe
room-rests = Ninguém respondeu aos meus últimos { WORD($cards_unanswered) } cartões, então agora descanso aqui. Responda a um, ou digite { COMMAND("squad") }, e eu sigo.
room-asleep = Desligado: aqui não há lembretes.
room-how-to-join = Entre com um toque; primeira vez comigo? Abra também uma conversa. Só aparecem nomes e metros somados.
room-how-to-join-here = Entre com um toque; escrevo em particular. Só aparecem nomes e metros somados.
room-days-wanted = { $days_apart ->
        [1] Que dias? { $fewest_squad_days } ou { $most_squad_days }, de preferência com um dia no meio. Escolhidos: { $chosen }.
       *[other] Que dias? { $fewest_squad_days } ou { $most_squad_days }, de preferência com { WORD($days_apart) } dias no meio. Escolhidos: { $chosen }.
    }
room-hour-wanted = A que horas? Ou digite: { COMMAND("squad", hour: "18:30") }
room-place-wanted = Pelo relógio de que cidade? Ou digite: { COMMAND("squad", city: "Recife") }
room-quiet-wanted = Quando devo ficar em silêncio aqui? Ou digite: { COMMAND("squad", quiet: "22-7") }
room-nudges-wanted = Quanto devo falar aqui?
room-misheard =
    Entendo dias, uma hora, uma cidade ou horas de silêncio.
    Por exemplo: { COMMAND("squad", days: "seg qui", hour: "18:30") }, { COMMAND("squad", city: "Recife") }, { COMMAND("squad", quiet: "22-7") }
    Também: antes, avisar, nota, kit, renomear, entregar, apagar. Cancelar ou mudar um treino: Mais, Próximo treino.
room-kit = Material: { $what }
room-kit-sleds = { $count ->
        [one] trenó de { $masses }
       *[other] trenós de { $masses }
    }
room-kit-plates = anilhas { $plates }
room-kit-step = anilhas de { $step } em { $step }
room-kit-not-told = O que há para puxar? Dito uma vez, o treino de cada um aqui é calculado com isso.
room-kit-wanted =
    Toque nos trenós pelo peso vazio, no máximo { $most }, e no piso. Anilhas e o resto se digitam:
    { COMMAND("squad", kit: "anilhas 20 20 10 10 5 5") }, { COMMAND("squad", kit: "trenós 25, 32") }, { COMMAND("squad", kit: "lugar Parque do Rio") }
room-kit-misheard =
    Entendo trenós pelo peso vazio, anilhas, um piso e um lugar.
    Por exemplo: { COMMAND("squad", kit: "trenós 25 e 32, anilhas 20 20 10 10 5 5, grama sintética") }
room-session-time = Hora do treino?
room-coming = Vão: { $names }
room-later = Mais tarde: { $names }
room-out = Hoje não: { $count }
room-are-you-in = Você vai?
room-who-came = Já começou:
room-late = Com atraso: { $names }
room-maybe = Talvez: { $names }
room-not-this-time = Desta vez não: { $count }
room-answered = { $heard } de { $of } com resposta
room-it-is-time = Hora do treino:
room-was-late = Fiquei fora do ar; isto era para { $late } atrás.
room-was-away = Fiquei fora do ar e não lembrei vocês: { $days }.
room-long-away = Fiquei fora do ar de { $first } a { $last }: { $sessions } treinos sem lembrete.
room-reply-here = Já fez? Responda a isto com suas séries; respondo em particular.
room-others = mais { $count }
room-together-gathering = Juntos: aquecimento, { $minutes } minutos
room-together-how = Toque em Eu vou: seu cartão segue em particular, pelo relógio daqui. A primeira série começa em Já.
room-together-set = Série { $number }, juntos
room-together-own-card = Cada um faz a sua: qual é, está no seu cartão.
room-together-set-done = Série { $number } feita
room-together-rest = Descanso até { $at }.
room-together-over = { $count ->
        [0] Juntos: encerrado antes da primeira série.
        [one] Juntos: uma série.
       *[other] Juntos: { $count } séries.
    }
room-together-in = Vão: { $names }
room-recap = { $done } de { $of } feitos
room-trained = Treinaram: { $names }
room-metres-together = { $metres } somados
room-weeks = { $is_one ->
        [yes] { $weeks } semana prevista cumprida
       *[no] { $weeks } semanas previstas seguidas
    }
room-still-to-tell = { $names }: como foi? Responda aqui, ou me conte em particular. Não pergunto de novo.
room-noted = Anotado, { $called }.
room-answered-aside = { $called }, respondi em particular.
room-written-to = { $called }, escrevi em particular. Não chegou? Toque abaixo: só você vê.
room-words-only = { $called }, só leio palavras: digite, ou toque num botão.
room-here = Estou aqui, { $called }. Toque abaixo de um cartão, ou me escreva em particular.
room-open-chat = { $called }, { THERE("reach") }; lá eu respondo.
room-next-session = Próximo treino:
room-nothing-ahead = Nenhum treino nas próximas { $room_weeks_ahead } semanas.
room-go-on-here = Perdi o chat de { $squad }. Ela continua aqui, com seus membros e dias?
room-wants-to-coach = { $called } quer treinar a equipe aqui. Um administrador decide; cada membro diz o que compartilha.
room-moved = O treino de { $of } muda para
room-called-off = Sem treino em { $day }. Não vou lembrar ninguém.
room-as-usual = Como sempre, afinal:
room-steady = Constância, para quem quer aparecer aqui
room-nobody-steady = Ninguém está no quadro de constância. Para entrar, digite { ELSEWHERE("squad") } para mim em particular.
room-proposed = O plano da semana de { $monday } está nas conversas particulares; com um toque ele é seu.
room-left-meanwhile = Alguém envolvido nisso já saiu. { COMMAND("squad") } mostra como está agora.
room-too-young = Equipes também são para pessoas a partir de { $youngest } anos.
room-rename-wanted = Como ela vai se chamar? Por exemplo: { COMMAND("squad", rename: "Sub-17") }
room-set = Feito: o cartão da equipe mostra.
room-renamed = Agora esta equipe se chama { $squad }.
room-delete-asked = Apagar a equipe? Dias, membros, treinadores e o que se compartilha somem de vez. O diário de cada um continua de cada um.
room-deleted = Apagada: não me resta nada desta equipe. O diário de cada um continua de cada um.

## Botões

room-button-together = Começar juntos
room-button-go = Já
room-button-cut = Descansar agora
room-button-end = Encerrar
room-button-set-up = Configurar
room-button-join = Entrar, { $adult_from } ou mais
room-button-join-young = Entrar, menos de { $adult_from }
room-button-in = Eu vou
room-button-late = Com atraso
room-button-maybe = Talvez
room-button-not-this-time = Desta vez não
room-button-missing = Quem falta
room-button-lead = Quando pergunto
room-button-ring-on = Avisar quem vai
room-button-ring-off = Não avisar
room-button-thread-on = Um tópico cada
room-button-thread-off = Sem tópicos
room-button-lead-hour = Na hora
room-button-lead-minutes = { $chosen } min antes
room-button-lead-hours = { $chosen } h antes
room-button-lead-evening = Na noite anterior
room-button-lead-days = { $chosen ->
        [one] 1 dia antes
       *[other] { $chosen } dias antes
    }
room-button-later = Mais tarde
room-button-out = Hoje não
room-button-order = Ordem de puxada
room-button-mine = Meu treino
room-button-open-chat = Abrir conversa
room-button-days = Dias
room-button-hour = Hora
room-button-place = Relógio
room-button-more = Mais
room-button-quiet = Silêncio
room-button-nudges = Quanto eu falo
room-button-nudges-full = Tudo
room-button-nudges-few = Sem perguntar de novo
room-button-nudges-off = Só lembretes
room-button-coach = Eu treino a equipe
room-button-next = Próximo treino
room-button-steady = Constância
room-button-sleep = Desligar
room-button-wake = Ligar
room-button-call-off = Sem treino: jogo ou folga
room-button-hour-later = 1 h depois
room-button-day-later = 1 dia depois
room-button-as-usual = Como sempre, afinal
room-button-kit = Trenós e anilhas
room-button-sled = { $sled } kg
room-button-propose = Propor a semana
room-button-back = Voltar
room-button-go-on-here = Continuar aqui
room-button-start-anew = Outra equipe
room-button-trust = Aceitar (admin)
room-button-coaches = Treinadores
room-button-delete = Apagar tudo
