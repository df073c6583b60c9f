### O que qualquer história pode ter a dizer.

common-own-name = Português
common-day-pattern = EEE d MMM
common-short-day-pattern = d MMM
common-colon = { ": " }
common-form-title = Com suas palavras
common-form-answer = Sua resposta
common-stale-button = Essa pergunta já está fechada. Nada mudou.
common-safety-first = Primeiro a minha pergunta daqui sobre o seu corpo, por favor. Nada mudou.
common-nothing-kept = Esse cartão é de antes: não tenho mais nada seu guardado. { COMMAND("start") } recomeça do zero.
common-lapsed-button = Perguntei isso há um tempo, então a pergunta está fechada. Nada mudou. { COMMAND("today") } mostra o de agora.
common-reads-like = Isso parece outro idioma que eu falo: sigo nele?
common-no-hurry = Sem pressa, no seu tempo.
common-once-more = Mais uma vez, então. Com suas palavras serve.
common-passed-over = Fica para depois.
common-longer-than-answer = Isso diz mais do que cabe nesta pergunta, então não anotei nada.
common-shut-out = Minha última mensagem em particular foi recusada, então os lembretes não chegam. Abra as configurações de privacidade de um servidor que temos em comum, permita mensagens diretas, e tento de novo com a próxima.
common-unknown-button = Esse botão não é seu, ou já não o conheço. Nada mudou.
common-unknown-command = { $near ->
        [none] Não conheço esse comando. { COMMAND("help") } mostra o que sei fazer.
       *[told] Não conheço esse comando. Você quis dizer /{ $near }?
    }
common-no-such-day = Nenhum ano tem esse dia. Qual você quer dizer? Por exemplo: 12 fev.
common-sessions-out = { $count ->
        [one] 1 treino está de novo fora do seu diário.
       *[other] { $count } treinos estão de novo fora do seu diário.
    }
common-sessions-back = { $count ->
        [one] 1 treino está de novo no seu diário.
       *[other] { $count } treinos estão de novo no seu diário.
    }
common-sessions-as-before = { $count ->
        [one] 1 treino está de novo como antes.
       *[other] { $count } treinos estão de novo como antes.
    }
common-undone = { $what ->
        [none] Desfeito.
       *[told] Desfeito: { $what }.
    }
common-redone = { $what ->
        [none] Feito de novo.
       *[told] Feito de novo: { $what }.
    }
common-setting-language = o idioma
common-setting-units = as unidades
common-setting-clock = o seu relógio
common-setting-pause = a pausa
common-setting-matches = o jogo
common-setting-moved = o dia para o qual foi mudado
common-setting-left-out = o treino que você pulou
common-setting-easier = a semana mais leve
common-setting-days = seus dias e horas
common-setting-kit = seu equipamento
common-setting-joint = a articulação acompanhada
common-setting-weight = seu peso
common-setting-profile = o que você contou sobre você
common-setting-advice = quantas dicas você recebe
common-setting-checks = a checagem da manhã
common-setting-reminders = os lembretes
common-setting-quiet = as horas de silêncio
common-setting-shoes = a dica do calçado
common-setting-forward = a parte de frente
common-setting-limits = o limite
common-setting-activity = sua atividade
common-setting-score = a nota dela
common-setting-mark = o autoteste
common-nothing-to-undo = Não há o que desfazer aí: já foi desfeito, ou mudou desde então.
common-nothing-yet-to-undo = Não há nada para desfazer agora.
common-nothing-to-redo = Não há nada para refazer. O que um arquivo trouxe volta com o arquivo.
common-cancelled = Tudo bem, fica como estava.
common-nothing-open = Não há nada em aberto agora.
common-stumbled = Algo deu errado do meu lado, e nada foi guardado. Tente de novo, por favor.
common-lost = Fui interrompido antes de registrar, então nada disso está anotado. Mande de novo, por favor.
common-unsaid = Eu tinha uma mensagem para você que não pôde ser entregue. O que você me contou está guardado; { COMMAND("today") } mostra como você está.
common-listed = { $first } e { $last }
common-either = { $first } ou { $last }
# De dias, treinos e jogos: no masculino.
common-number-in-words = { $number ->
        [0] zero
        [1] um
        [2] dois
        [3] três
        [4] quatro
        [5] cinco
        [6] seis
        [7] sete
        [8] oito
        [9] nove
        [10] dez
        [11] onze
        [12] doze
       *[other] { $number }
    }
# De semanas: no feminino.
common-place-in-words = { $number ->
        [1] primeira
        [2] segunda
        [3] terceira
        [4] quarta
        [5] quinta
        [6] sexta
        [7] sétima
        [8] oitava
       *[other] { $number }ª
    }

common-term-step = Etapas: o número depois do L é o nível, cada um mais pesado que o anterior; a, b e c são as etapas dele, cada uma com um pouco mais de trabalho.
common-term-drag = Arrasto: o quanto o trenó segura você, em porcentagem do seu peso. O piso conta tanto quanto as anilhas.
common-term-clean = Limpo: um treino como previsto, articulação calma no dia e na manhã seguinte, esforço na faixa, passos fluidos.
common-term-block = Bloco: as semanas de uma mais leve até a próxima; a { ORDINAL($lighter_week) } é a mais leve.
common-term-work = Trabalho de trenó: esforço vezes minutos, somado em { WORD($compared_days) } dias. Nos livros se chama UA, unidades arbitrárias.
## Botões

common-button-yes = Sim
common-button-no = Não
common-button-skip = Pular
common-button-cancel = Cancelar
common-button-undo = Desfazer
common-button-calendar = Para o meu calendário
common-button-redo = Refazer
common-button-none-of-these = Nenhuma destas
common-button-done = Pronto
common-button-understood = Entendi
common-button-in-words = Digitar
common-button-agree = Sim, pode guardar
common-button-disagree = Não
common-button-parent = Sou mãe ou pai: sim
common-button-guardian = Sou responsável: sim
common-button-not-now = Agora não
common-button-knee = Joelho
common-button-ankle = Tornozelo
common-button-hip = Quadril
common-button-both-joints = Joelho e tornozelo
common-button-no-joint = Nenhuma
common-button-left = Esquerdo
common-button-right = Direito
common-button-both-sides = Os dois lados
common-button-left-right = Joelho esq., tornozelo dir.
common-button-right-left = Joelho dir., tornozelo esq.
common-button-not-returning = Não
common-button-returning-cleared = Sim, e posso treinar
common-button-returning-not-cleared = Sim, sem liberação ainda
common-button-player = Jogo futebol
common-button-non-player = Não jogo
common-button-no-experience = Não
common-button-short-experience = Menos de { $experienced_months } meses
common-button-long-experience = { $experienced_months } meses ou mais
common-button-not-sure = Não sei
common-button-sled = Trenó
common-button-tyre = Pneu
common-button-treadmill-off = Esteira desligada
common-button-hill = Ladeira
common-button-band = Elástico
common-button-partner-helps = Um parceiro
common-button-wheeled = Trenó com rodas
common-button-no-kit = Nada ainda
common-button-gym-turf = Grama de academia
common-button-turf-3g = Campo sintético
common-button-grass-dry = Grama seca
common-button-grass-wet = Grama molhada
common-button-track = Pista
common-button-rubber = Piso de borracha
common-button-concrete = Concreto
common-button-in-pounds = Usar libras
common-button-in-kilograms = Usar quilos
common-button-rather-not = Prefiro não dizer
common-button-no-fixed-day = Sem dia fixo
common-button-pick-days = Escolher dias
common-button-answer-now = Responder agora
common-button-not-that = Não, isso não
common-button-doctor = Médico
common-button-physio = Fisio
common-button-midwife = Enfermeira obstetra
common-button-professional = Outro profissional
common-button-not-yet = Ninguém ainda
common-button-nothing-changed = Nada mudou
common-button-something-changed = Algo mudou
common-button-checked = Alguém já examinou
common-button-screen = Perguntas de segurança
common-app-terminal = o terminal
common-why-consent = Só você vê, e é com isso que eu planejo. { COMMAND("privacy") } diz onde fica; { COMMAND("delete") } limpa tudo quando você quiser.
common-why-language = Sigo no idioma que você escolher. { COMMAND("language") } muda quando você quiser.
common-why-birth-year = Abaixo de { $youngest } anos não treino ninguém, e antes dos { $adult_from } a mãe ou o pai precisa aceitar; acima, o começo depende da idade. Ninguém mais vê.
common-why-guardian = Não peço documentos: um deles diz aqui quem é e aceita o treino e que eu guarde as respostas.
common-why-screen-now = São coisas que um médico deve ver antes de qualquer treino. O que já passou há muito tempo não conta; na dúvida, toque.
common-why-screen-joint = O que aconteceu nas semanas de que pergunto conta, mesmo que uma vez só. Estalo sem dor não; na dúvida, toque.
common-why-screen-health = Conta o que você tem ou toma agora, e também uma cirurgia ou um parto recente; na dúvida, toque.
common-why-joint = Aquela por que você treina ou que preocupa: pergunto como está a cada manhã, e pego mais leve quando ela reclama.
common-why-side = Para eu saber de qual você fala a cada manhã.
common-why-usual-morning = É com uma manhã normal que comparo as outras. Vai de nada até o pior que você consegue imaginar.
common-why-pain-walking = Qualquer caminhada conta, a do cachorro também. Vai de nada até o pior que você consegue imaginar.
common-why-pain-resting = Sem mexer nada: no sofá, na cama. Vai de nada até o pior que você consegue imaginar.
common-why-injury = Uma de que você ainda está voltando. Então o começo é mais leve, e alguém precisa ter dito que você pode treinar.
common-why-football = Aí planejo em volta dos seus jogos. Contam esportes com piques e giros, como futsal, handebol ou basquete.
common-why-trains = Define onde você começa. Academia, esporte e aulas contam; uma caminhada não.
common-why-sled-months = Quem já fez por alguns meses começa uma etapa acima. Trenó, agachamento, afundo e leg press contam.
common-why-kit = Um trenó é uma armação com anilhas, puxada por corda ou cinto. Um pneu, um elástico ou uma ladeira também servem.
common-why-surface = Em alguns pisos o trenó corre melhor: é por eles que se escolhem as anilhas.
common-why-empty-mass = O trenó também é carga. Uma balança de banheiro diz, ou a etiqueta; se você não sabe, toque em Pular.
common-why-plate-step = O que dá para acrescentar de uma vez: uma anilha no meio, ou uma de cada lado juntas.
common-why-body-mass = A carga é uma parte dele, por isso ele define as anilhas. Só você vê, e não precisa dizer.
common-why-match-days = Para que nada pesado venha logo antes de um jogo.
common-why-days = O melhor são os mesmos dias toda semana, com um dia no meio; neles eu lembro você. { COMMAND("schedule") } muda.
common-why-hour = É nessa hora que eu lembro você, só isso. { COMMAND("schedule") } muda quando você quiser.
common-why-city = Só para o seu relógio: para que os lembretes cheguem no seu horário. Uma cidade grande por perto serve.
common-why-quiet-hours = Entre elas não escrevo nada, nem lembretes; eles chegam depois.
common-why-goal = Muda palavras e a ordem dos exercícios de frente. A carga continua a que sua articulação e seu diário permitem.

## O que depende do que é uma sala

common-in-group-room = grupo
common-in-group-host = grupo
common-in-group-reach = primeiro abra uma conversa comigo
common-in-group-reaching = para isso é preciso uma conversa comigo
common-in-channel-room = canal
common-in-channel-host = servidor
common-in-channel-reach = primeiro permita mensagens diretas deste servidor
common-in-channel-reaching = para isso é preciso permitir mensagens diretas do seu servidor
