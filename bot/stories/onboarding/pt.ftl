### Conhecer alguém: do oi ao primeiro treino.

onboarding-welcome =
    <b>Oi, sou o Sled Coach.</b>
    Sou um diário de treino e um coach de exercício. Ajudo adultos, e adolescentes com um adulto ao lado, a planejar, anotar e aumentar aos poucos treinos de caminhada de costas e de trenó, como parte do preparo físico geral e do futebol.
    Não diagnostico, não trato, não monitoro nem previno nenhuma doença, lesão ou dor, e não substituo um profissional de saúde.
    O aplicativo em que você escreve leva esta conversa; eu não acrescento criptografia de ponta a ponta.
    Dois minutos de perguntas e depois o seu primeiro treino.
    Seu diário já está em outro aplicativo? { COMMAND("link") } traz para cá.
onboarding-asked-consent =
    <b>Posso guardar o que você me contar sobre dor, esforço e saúde?</b>
    Só para planejar seus treinos. Você vê e retira com { COMMAND("consent") }, e apaga tudo com { COMMAND("delete") }.
onboarding-consent-anew = O texto que você aceitou agora está diferente.
onboarding-consent-new = O que há de novo: { $new }.
onboarding-consent-new-in-1 = você pode ver, retirar e apagar tudo por conta própria
onboarding-consent-guardian = Antes dos { $adult_from }, a mãe, o pai ou o responsável diz sim aqui.
onboarding-consent-before = Até você dizer sim, não anoto nada. O que você mandou agora também não está anotado: mande de novo depois.
onboarding-consent-renewed = Obrigado, anotado.
onboarding-asked-year =
    <b>Em que ano você nasceu?</b>
    Digite, por exemplo 1988.
onboarding-asked-guardian =
    <b>Antes dos { $adult_from } anos, a mãe, o pai ou o responsável precisa dizer sim aqui, nesta conversa.</b>
    Essa pessoa aceita o treino e que eu guarde as respostas, e um adulto preparado está presente sempre que se puxa o trenó.
onboarding-asked-signs = Alguma destas coisas se aplica a você?
onboarding-signs-now = <b>Agora:</b> { $signs }
onboarding-signs-lately = <b>Nas últimas duas semanas:</b> { $signs }
onboarding-signs-general = <b>No geral:</b> { $signs }, ou voltando depois de lesão ou cirurgia na perna
onboarding-asked-urgent = <b>Alguma destas?</b>
onboarding-asked-joint = <b>Alguma destas?</b>
onboarding-asked-health = <b>Alguma destas?</b>
onboarding-asked-region = <b>Quer que eu acompanhe alguma articulação?</b>
onboarding-asked-side = <b>De que lado?</b>
onboarding-asked-baseline =
    <b>Numa manhã normal, quanto ela incomoda?</b>
    0 é nada, 10 o pior que você consegue imaginar.
onboarding-asked-walking = <b>E ao andar? De 0 a 10.</b>
onboarding-asked-resting = <b>E em repouso? De 0 a 10.</b>
onboarding-asked-returning = <b>Você está voltando depois de lesão ou cirurgia na perna?</b>
onboarding-asked-persona = <b>Você joga futebol ou algo parecido?</b>
onboarding-asked-trains = <b>Quantas vezes por semana você treina hoje, somando tudo?</b>
onboarding-asked-experience = <b>Você tem treinado com trenó ou força de pernas?</b>
onboarding-asked-kit = <b>O que você tem para puxar, em casa ou na academia?</b>
onboarding-asked-surface = <b>Em que piso?</b>
onboarding-asked-empty =
    <b>Quanto pesa sem anilhas?</b>
    Toque ou digite: 15 kg.
onboarding-asked-plates =
    <b>Qual é o menor peso que você pode acrescentar?</b>
    Uma anilha ou um par, o que se coloca de uma vez.
onboarding-asked-body-mass =
    <b>Quanto você pesa, mais ou menos?</b>
    Serve só para escolher as anilhas. Digite, por exemplo 75 kg.
onboarding-asked-match-day = <b>Em que dia você costuma ter jogo?</b>
onboarding-asked-days = <b>Que dias são bons para os próximos? { CAPITAL($fewest_a_week) } ou { WORD($most_a_week) } por semana.</b>
onboarding-asked-hour = <b>A que horas? Toque ou digite, como 18:30.</b>
onboarding-asked-zone =
    <b>Onde você mora?</b> Assim lembro você no seu horário.
    Toque ou digite uma cidade, por exemplo Recife.
onboarding-side-of-knee = E o joelho: de que lado?
onboarding-side-of-ankle = E o tornozelo: de que lado?
onboarding-asked-goal = <b>Para que você treina?</b>
onboarding-this-first = Primeiro isto, depois o resto.
onboarding-again-consent = <b>Posso guardar o que você me contar sobre dor, esforço e saúde?</b>
onboarding-again-year = <b>Em que ano você nasceu?</b>
onboarding-again-guardian = <b>A mãe, o pai ou o responsável diz sim aqui?</b>
onboarding-again-signs = Alguma delas se aplica a você?
onboarding-again-urgent = { onboarding-asked-urgent }
onboarding-again-joint = { onboarding-asked-joint }
onboarding-again-health = { onboarding-asked-health }
onboarding-again-region = <b>Que articulação, se houver?</b>
onboarding-again-side = { onboarding-asked-side }
onboarding-again-baseline = <b>Numa manhã normal, de 0 a 10?</b>
onboarding-again-walking = <b>Ao andar, de 0 a 10?</b>
onboarding-again-resting = <b>Em repouso, de 0 a 10?</b>
onboarding-again-returning = <b>Voltando de lesão ou cirurgia na perna?</b>
onboarding-again-persona = <b>Você joga?</b>
onboarding-again-trains = <b>Quantas vezes por semana?</b>
onboarding-again-experience = <b>Há quantos meses?</b>
onboarding-again-kit = <b>O que você tem para puxar?</b>
onboarding-again-surface = { onboarding-asked-surface }
onboarding-again-empty = <b>Quanto pesa vazio?</b>
onboarding-again-plates = <b>O menor peso que você pode acrescentar?</b>
onboarding-again-body-mass = <b>Quanto você pesa, mais ou menos?</b>
onboarding-again-match-day = <b>Em que dia é o seu jogo?</b>
onboarding-again-days = <b>Que { WORD($fewest_a_week) } ou { WORD($most_a_week) } dias?</b>
onboarding-again-hour = <b>A que horas?</b>
onboarding-again-zone = <b>Onde você mora?</b>
onboarding-again-goal = { onboarding-asked-goal }
onboarding-aside-hello = Oi! Que bom ter você aqui.
onboarding-aside-thanks = De nada.
onboarding-aside-smile = Que bom ver você de bom humor.
onboarding-aside-stop = Sem pressa: { COMMAND("start") } continua bem daqui. Quando quiser:
onboarding-aside-who = Sou o Sled Coach, um programa, não uma pessoa, nem médico: planejo e anoto seus treinos de trenó de costas.
onboarding-aside-this = { onboarding-aside-who }
onboarding-aside-money = Aqui eu nunca peço dinheiro.
onboarding-aside-lasts = Dois minutos no total; o que pode esperar eu pergunto depois.
onboarding-left = { $count ->
        [0] É a última.
        [one] Depois desta, no máximo mais 1.
       *[other] Depois desta, no máximo mais { $count }.
    }
onboarding-left-in-the-middle = { $count ->
        [one] Falta uma pergunta curta até o seu primeiro treino. Lembro você só desta vez.
       *[other] Faltam no máximo { $count } perguntas curtas até o seu primeiro treino. Lembro você só desta vez.
    }
onboarding-noted = Anotado.
onboarding-left-open = Tudo bem, fica em aberto: { COMMAND("schedule") }, { COMMAND("match") } e { COMMAND("kit") } mudam quando você quiser.
onboarding-hour-noted = Anotado: treinos às { $at }. Agora voltando a isto:
onboarding-hour-either = São { $early } ou { $late }? Digite assim. E o que pergunto agora:
onboarding-told-ahead = Anotado. Voltando a isto:
onboarding-corrected = Mudado. Voltando para onde estávamos:
onboarding-put-right = Mudei o que você tinha me contado antes.
onboarding-no-way-back = Antes desta não há nenhuma.
onboarding-button-back = Voltar
onboarding-misheard-consent = Toque em um, por favor, ou digite sim ou não.
onboarding-misheard-year = Preciso de um ano com quatro dígitos, por exemplo 1988.
onboarding-misheard-guardian = Esta é para a mãe, o pai ou o responsável: toque em um botão ou escreva: sou a mãe dele, sim.
onboarding-misheard-signs = Se nada se aplica, digite “nenhuma”. Se algo se aplica, toque em Algo se aplica ou me diga o quê.
onboarding-misheard-urgent = Use os botões, por favor, ou digite “nenhuma” se nada se aplica.
onboarding-misheard-joint = { onboarding-misheard-urgent }
onboarding-misheard-health = { onboarding-misheard-urgent }
onboarding-misheard-region = Joelho, tornozelo, quadril ou nenhum? Por exemplo: joelho.
onboarding-misheard-side = Esquerdo, direito ou os dois? Por exemplo: esquerdo.
onboarding-misheard-baseline = Um número de 0 a 10, por favor, por exemplo 2.
onboarding-misheard-walking = { onboarding-misheard-baseline }
onboarding-misheard-resting = Um número de 0 a 10, por favor, por exemplo 0.
onboarding-misheard-returning = Toque em uma das três, por favor.
onboarding-misheard-persona = Você joga? Por exemplo: sim.
onboarding-misheard-trains = Quantas vezes por semana, de 0 a { $most_trained }? Por exemplo 2.
onboarding-misheard-experience = Quantos meses? Por exemplo 4.
onboarding-misheard-kit = Esse eu não conheço. Toque no mais parecido, por exemplo Trenó.
onboarding-misheard-surface = Toque no piso mais parecido, por exemplo Grama de academia.
onboarding-misheard-empty = Preciso de 0 a { $most_empty_kg } kg ({ $most_empty_lb } lb), por exemplo 15 kg.
onboarding-misheard-plates = Preciso de { $least_plates_kg } a { $most_plates_kg } kg ({ $least_plates_lb } a { $most_plates_lb } lb), por exemplo 2,5 kg.
onboarding-misheard-body-mass = Preciso de { $least_body_kg } a { $most_body_kg } kg ({ $least_body_lb } a { $most_body_lb } lb), por exemplo 75 kg.
onboarding-misheard-match-day = Que dia da semana? Por exemplo sábado, ou toque em Sem dia fixo.
onboarding-misheard-days = { CAPITAL($fewest_a_week) } ou { WORD($most_a_week) } dias da semana, por favor, por exemplo segunda e quinta.
onboarding-hour-meant = De manhã ou à noite?
onboarding-misheard-hour = Uma hora do dia, por favor, por exemplo 18:30.
onboarding-misheard-zone = Não conheço esse lugar. Tente uma cidade grande por perto, por exemplo Fortaleza.
onboarding-misheard-goal = Força, conforto, condicionamento ou futebol? Por exemplo: força.
onboarding-consent-refused =
    Tudo bem. Sem isso não posso planejar com cuidado, então não guardei nada.
    A porta fica aberta: { COMMAND("start") }.
onboarding-too-young =
    Obrigado pela franqueza. Sou para pessoas a partir de { $youngest } anos.
    Apaguei o que você me contou. O melhor começo é um treinador ou professor de educação física por perto.
onboarding-too-young-rests =
    Obrigado pela franqueza. Sou para pessoas a partir de { $youngest } anos.
    De agora em diante não planejo nem pergunto nada. O melhor começo é um treinador ou professor de educação física por perto.
    Se foi engano, me diga amanhã em que ano você nasceu. Hoje vale o que você disse.
onboarding-rests =
    Sou para pessoas a partir de { $youngest } anos, então nada está previsto, e hoje fica assim.
    O melhor começo é um treinador ou professor de educação física por perto. { COMMAND("delete") } limpa tudo.
onboarding-rest-over = Você me disse que tem menos de { $youngest } anos. Se foi engano, podemos seguir.
onboarding-year-noted = Anotado. Em { COMMAND("today") } está o seu treino.
onboarding-young-first = Que bom que você disse. A mãe, o pai ou o responsável também precisa dizer sim aqui, então chame para ficar ao seu lado.
onboarding-young-noted = Anotado: de agora em diante vale essa idade.
onboarding-young-later = Antes dos { $adult_from } anos, a mãe, o pai ou o responsável precisa dizer sim antes de qualquer treino: { COMMAND("start") }, assim que isto for respondido.
onboarding-guardian-noted = Anotado, obrigado. Em { COMMAND("today") } está o treino; um adulto preparado está presente sempre que se puxa o trenó.
onboarding-guardian-needed = Tudo bem. Volte com essa pessoa: { COMMAND("start") } continua bem daqui.
onboarding-empty-assumed = Até você saber, conto com { $load }, dos pesados. { COMMAND("kit") } muda isso.
onboarding-days-picked = <b>Que { WORD($fewest_a_week) } ou { WORD($most_a_week) } dias? Toque neles e depois em Pronto.</b>
onboarding-zone-meant = Qual destes?
onboarding-joint-meant =
    O quadril eu acompanho em separado. Qual vai ser?
    Dor em outro lugar conta do mesmo jeito quando você me diz.
onboarding-from-squad = Da sua equipe: { $what }. { COMMAND("kit") } e { COMMAND("schedule") } mudam só para você.
onboarding-from-squad-sled = trenó de { $sled }
onboarding-from-squad-plates = anilhas de { $plates } em { $plates }
onboarding-from-squad-days = { $days } { $at }, { $city }
onboarding-set-up = Tudo pronto.
onboarding-set-up-days = Treinos: { $days } às { $at } ({ $city }).
onboarding-set-up-no-days = Sem dias fixos: peça { COMMAND("today") } quando quiser treinar.
onboarding-set-up-start-load = Pelo que você me contou, sugiro começar na etapa { $step }: uma carga leve, de propósito.
onboarding-set-up-start-walk = Pelo que você me contou, sugiro começar na etapa { $step }: andar de costas sem carga.
onboarding-set-up-start-stand-in = Pelo que você me contou, sugiro começar na etapa { $step }. Só o seu trenó já é mais do que ela pede, então primeiro entra algo mais leve.
onboarding-set-up-eased = Com dor de { $locked_pain } ou { $most_locked_pain }, fica na caminhada. Por favor, procure um médico ou fisio.
onboarding-set-up-waits = As perguntas de segurança ainda estão em aberto. Planejo o primeiro treino quando estiverem respondidas.
onboarding-change-later = Dá para mudar tudo depois: { COMMAND("settings") }, { COMMAND("kit") }, { COMMAND("schedule") }, { COMMAND("match") }.
onboarding-writes-here = É aqui que eu escrevo primeiro para você: os lembretes chegam em particular.
onboarding-button-something-fits = Algo se aplica
onboarding-button-strength = Força
onboarding-button-comfort = Me mover com conforto
onboarding-button-conditioning = Condicionamento
onboarding-button-football = Futebol
onboarding-button-go-on = Continuar
onboarding-button-erase = Apagar tudo

## Perfil

onboarding-profile = O que você me contou sobre você
onboarding-profile-year = Nascimento: { $year } ({ $age })
onboarding-profile-mass = Peso: { $mass }
onboarding-profile-joint-none = Sem articulação em foco
onboarding-profile-joint-knee = Acompanho: joelho
onboarding-profile-joint-ankle = Acompanho: tornozelo
onboarding-profile-joint-hip = Acompanho: quadril
onboarding-profile-joint-both = Acompanho: joelho e tornozelo
onboarding-profile-side-left = lado esquerdo
onboarding-profile-side-right = lado direito
onboarding-profile-side-both = os dois lados
onboarding-profile-joints = Acompanho:
onboarding-profile-knee-left = joelho esquerdo
onboarding-profile-knee-right = joelho direito
onboarding-profile-knee-both = os dois joelhos
onboarding-profile-knee-none = joelho
onboarding-profile-ankle-left = tornozelo esquerdo
onboarding-profile-ankle-right = tornozelo direito
onboarding-profile-ankle-both = os dois tornozelos
onboarding-profile-ankle-none = tornozelo
onboarding-profile-pain = Normal: { $usual } de manhã, { $walking } ao andar, { $resting } em repouso
onboarding-profile-returning = { $returning ->
        [yes] Voltando depois de lesão ou cirurgia na perna
       *[no] Sem volta de lesão na perna
    }
onboarding-profile-plays = { $plays ->
        [yes] Você joga futebol
       *[no] Você não joga futebol
    }
onboarding-profile-trains = { $count ->
        [0] Nenhum treino além deste
        [one] 1 treino por semana, somando todos os esportes
       *[other] { $count } treinos por semana, somando todos os esportes
    }
onboarding-profile-experience = { $months ->
        [0] Sem trenó nem força de pernas ultimamente
        [one] Trenó ou força de pernas: 1 mês
       *[other] Trenó ou força de pernas: { $months } meses
    }
onboarding-goal-strength = Você treina para ter força.
onboarding-goal-comfort = Você treina para se mover com conforto.
onboarding-goal-conditioning = Você treina pelo preparo físico.
onboarding-goal-football = Você treina para o futebol.
onboarding-no-goal = Objetivo não informado
onboarding-profile-button-year = Ano de nascimento
onboarding-profile-button-body-mass = Peso
onboarding-profile-button-region = Articulação
onboarding-profile-button-baseline = Manhã normal
onboarding-profile-button-walking = Ao andar
onboarding-profile-button-resting = Em repouso
onboarding-profile-button-returning = Volta de lesão
onboarding-profile-button-persona = Futebol
onboarding-profile-button-trains = Treino
onboarding-profile-button-experience = Experiência
onboarding-profile-button-goal = Objetivo
onboarding-profile-elsewhere = O que você puxa, seus dias, jogos e ajustes ficam em cartões próprios:
onboarding-profile-card-kit = Equipamento e piso
onboarding-profile-card-schedule = Dias e lugar
onboarding-profile-card-matches = Jogos
onboarding-profile-card-settings = Ajustes
onboarding-profile-same = Seu próximo treino fica como está.
onboarding-profile-keep = Guardar
onboarding-profile-leave = Deixar
onboarding-profile-kept = Anotado.
onboarding-profile-no-joint = Nenhuma articulação em foco ainda.
onboarding-profile-left = Tudo bem, fica como estava.
onboarding-profile-minor = Antes dos { $adult_from } anos, o ano fica como foi dito no começo. A mãe, o pai ou o responsável pode recomeçar com você: { COMMAND("delete") }, depois { COMMAND("start") }.
