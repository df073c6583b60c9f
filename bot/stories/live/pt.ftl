### Um treino em andamento, série por série.

live-warm-up = Aquecimento, { $minutes } minutos
live-warm-up-how = Marque o que já fez, ou toque em Tudo certo depois de aquecer.
live-ready = Tudo certo
live-with-others-begin = Começa com os outros.
live-with-others = Os outros ainda estão na série. Aviso quando o descanso acabar.
live-room-clock = Vale o relógio da equipe: o descanso acaba para todos ao mesmo tempo.
live-by-oneself = Daqui em diante segue pelo seu próprio relógio.
live-then = Depois: { $what }
live-set = Série { $number } de { $sets }
live-set-done = Série { $number } de { $sets } feita
live-forward-set = Série de frente { $number } de { $sets }
live-forward-done = Série de frente { $number } de { $sets } feita
live-all-done = Todas as séries estão feitas
live-work = { $length }, { $against }
live-plates = { $load } no trenó
live-unloaded = nada para puxar
live-empty-sled = trenó vazio
live-pace = Faça essa distância em cerca de { $length }.
live-until = Até { $at }. Eu toco quando o tempo acabar.
live-rest = Descanse até { $at }.
live-own-rest = Descansos de { $length } de agora em diante.
live-own-rest-bound = Descansos de { $length } de agora em diante: é o mais perto que dá para este trabalho.
live-too-soon = Já? Foi só { $seconds ->
        [0] um instante
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    } para cerca de { $planned }.
live-rest-needed = Com esta carga, um descanso de { $least } mantém os passos fluidos; ele fica nisso.
live-slower = Os últimos trechos demoraram bem mais que o primeiro. Tire metade das anilhas, ou termine aqui; o que você fez conta.
live-slower-unloaded = Os últimos trechos demoraram bem mais que o primeiro. Vá mais devagar e encurte, ou termine aqui; o que você fez conta.
live-pain-how-much = Quanto dói, de 0 a 10?
live-rough = Então tire metade das anilhas, ou termine aqui: passos picados são carga demais. O que você fez conta.
live-rough-unloaded = Então vá mais devagar e encurte os passos, ou termine aqui. O que você fez conta.
live-stopped = Dor { $pain }, anotada para este treino. Pare aqui por hoje, sem mais séries. O que você fez conta. Amanhã de manhã pergunto como está a articulação.
live-change = Série { $number }: quantos quilos ou libras há no trenó, ou até onde você vai? Por exemplo “45 kg” ou “15 m”.
live-not-more = Isso é mais do que o previsto para hoje: { $planned }. O cartão fica como está.
live-not-heard = Uma carga ou uma distância, por favor, como “45 kg” ou “15 m”.
live-set-back = Desfeito: a série { $number } é para fazer de novo.
live-nothing-done = Nenhuma série foi feita, então nada foi anotado. { COMMAND("today") } está aí quando você quiser.
live-over-already = Esse treino acabou.
live-old-card = Esse cartão é de uma série anterior; vale o último.
live-one-under-way = Há um treino em andamento; o cartão dele é o último.
live-still-there = Ainda treinando? { $sets ->
        [0] Nenhuma série feita ainda.
        [one] Uma série feita.
       *[other] { $sets } séries feitas.
    }
live-left = { $sets ->
        [0] Não falta nenhuma série
        [one] Falta uma série
       *[other] Faltam { $sets } séries
    }{ $forward ->
        [0] .
        [one] , e uma série de frente.
       *[other] , e { $forward } séries de frente.
    }
live-button-alone = Por minha conta
live-button-start = Começar
live-button-ready = Tudo certo
live-button-done = Série feita
live-button-go = Vai
live-button-change = Mudar
live-button-hurts = Algo dói
live-button-stop = Parar aqui
live-button-skip = Pular o descanso
live-button-longer = Mais { $length }
live-button-still = Ainda treinando
live-button-over = Foi isso
live-button-yes-done = Sim, feito
live-button-not-yet = Ainda não
live-button-halve = Metade das anilhas
live-heavy = Então tire anilhas, ou me diga quanto está no trenó. Menos está ótimo; vale o que você fizer.
live-what-is = O { $value } é o quê?
live-button-was-pain = Dor { $value }
live-button-was-load = { $load } no trenó
live-button-was-length = { $metres } m
live-button-was-nothing = Nada disso
live-warm-walk = Caminhada, ida e volta, { $minutes } min
live-warm-ankles = Círculos de tornozelo, { $minutes } min
live-warm-legs = Balanço de pernas, { $minutes } min
