### O que se guarda de alguém, por quê, quem vê e por quanto tempo.

privacy-title = O que eu guardo e quem vê
privacy-in-short = O necessário para planejar seus treinos: sem nome, sem foto, sem dia de aniversário. { COMMAND("consent") } mostra o que você aceitou.
privacy-now =
    { $sessions ->
        [0] Agora: nenhum treino ainda
        [one] Agora: um treino
       *[other] Agora: { $sessions } treinos
    }{ $mornings ->
        [0] { "" }
        [one] , uma manhã
       *[other] , { $mornings } manhãs
    }, em { $apps }.
privacy-nobody = Não mostro a mais ninguém, a não ser que você entre numa equipe: veja lá.
privacy-leaves = O aplicativo em que você escreve leva estas mensagens, e lá elas não têm criptografia de ponta a ponta. Nada mais sai daqui, a não ser dias e horas por um link de calendário que você pediu; os lembretes nunca falam de cargas nem de como você está.
privacy-runs = Quem mantém este coach tem o banco de dados onde isso está.
privacy-kept = Fica até você apagar ({ COMMAND("delete") }), ou { $kept_months } meses depois da sua última palavra; antes disso eu escrevo. Cópias feitas antes de uma atualização somem depois de { $copies_days } dias.
privacy-why = <b>Para quê:</b> { $told }
privacy-seen = <b>Quem vê:</b> { $told }
privacy-until = <b>Por quanto tempo:</b> { $told }

## Cada tipo

privacy-what-you = Ano de nascimento, peso em números inteiros se você deu, objetivo, como treina, o sim do responsável, idioma, unidades, fuso horário, que dicas e vídeos você teve.
privacy-why-you = para que doses, avisos e palavras sirvam para você.
privacy-seen-you = mostro só a você.
privacy-until-you = até você mudar, ou até tudo ser apagado.
privacy-what-body = A articulação que você acompanha e a manhã normal dela, a dor e as manhãs que você conta, a atividade que você pontua com suas palavras, autotestes, respostas de segurança com as datas, os limites que um fisio ou médico deu, e o que você aceitou. Sinais pelo código, nunca um diagnóstico.
privacy-why-body = são dados de saúde: decidem o que é seguro puxar e quando parar.
privacy-seen-body = você, e o treinador de uma equipe com quem você compartilha a dor, até parar.
privacy-until-body = enquanto você concordar. Se retirar ({ COMMAND("consent") }), é apagado na hora, com todo o resto.
privacy-what-training = Seus treinos: dia, séries, cargas, esforço, dor muscular, dor, sua nota, o plano seguido. Dias e horas, jogos, pausas, dias mudados ou pulados, trenó, piso e anilhas, o que um arquivo de calendário dizia, e o que há num arquivo ou lista de treinos que você me manda.
privacy-why-training = deles sai o seu próximo treino.
privacy-seen-training = você. A equipe vê se você vai, o treinador vê o que você compartilha, e quem cuida dela vê suas anilhas no trenó, se você permitir. Quem tem o link do seu calendário vê dias e horas.
privacy-until-training = até você tirar um treino, ou tudo ser apagado. O que está num arquivo ou lista assim espera um dia pelo seu sim.
privacy-what-talk = O que perguntei por último, o que dá para desfazer, quando você escreveu pela última vez, do que lembrei você, e mensagens que esperam para sair.
privacy-why-talk = para que nada se perca, se repita ou seja perguntado de novo.
privacy-seen-talk = mostro só a você.
privacy-until-talk = as palavras, até serem enviadas; que algo foi enviado, { $letters_days } dias; o número do que chegou, { $deliveries_days }. Do que você escreve guardo o que anoto, não a mensagem.
privacy-what-apps = O número da sua conta em cada aplicativo e da nossa conversa lá. De um código que leva seu diário a outro aplicativo, uma impressão digital.
privacy-why-apps = para reconhecer você e poder escrever.
privacy-seen-apps = você. O próprio aplicativo sabe que você escreve aqui.
privacy-until-apps = até você desvincular, ou tudo ser apagado. Códigos valem por minutos.
privacy-what-squads = Numa equipe em que você entra: como chamam você lá, desde quando, se é maior de idade, se vai, o que compartilha com quem, e seu lugar no trenó.
privacy-why-squads = para que ela possa treinar junta.
privacy-seen-squads = todos nela veem seu nome e se você vai; o treinador vê o que você compartilha: se treina, carga, esforço, dor, cada coisa por si. { COMMAND("squad") } mostra e muda.
privacy-until-squads = até você sair dela, ou tudo ser apagado.
privacy-what-erased = Depois de apagado tudo: uma impressão digital embaralhada da sua conta e o momento, sem número e sem nome.
privacy-why-erased = para que uma cópia antiga, se for reposta, apague você de novo.
privacy-seen-erased = quem mantém este coach, que não consegue saber por ela quem você é.
privacy-until-erased = enquanto puder haver cópias.

## Botões

privacy-button-you = Sobre você
privacy-button-body = Seu corpo
privacy-button-training = Seu treino
privacy-button-talk = Nossa conversa
privacy-button-apps = Seus aplicativos
privacy-button-squads = Equipes
privacy-button-erased = Depois de apagar
privacy-button-out = Tudo em um arquivo
privacy-button-back = ‹ Em resumo
