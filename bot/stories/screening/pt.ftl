# Reviewed by: nobody yet (no native clinician has reviewed the safety texts).

### Sinais de alerta: perguntados, registrados, liberados.

## Botões

screening-button-limits = Recebi um limite
screening-flag-button-chest-or-fainting = Peito, desmaio, falta de ar
screening-flag-button-calf = Panturrilha inchada, quente
screening-flag-button-acute-injury = Lesão nos últimos 7 dias
screening-flag-button-giving-way = Joelho ou tornozelo falseia
screening-flag-button-locked = Joelho travado
screening-flag-button-cannot-bear-weight = Inchou, não dá para pisar
screening-flag-button-hot-joint-or-fever = Junta quente, febre
screening-flag-button-night-pain = Dor à noite ou em repouso
screening-flag-button-numbness = Dormência, fraqueza
screening-flag-button-surgery-or-fracture = Cirurgia ou fratura
screening-flag-button-heart = Coração ou pressão
screening-flag-button-dizziness-or-falls = Tontura, desmaio, quedas
screening-flag-button-pregnancy = Gravidez ou parto recente
screening-flag-button-unwell-today = Mal-estar hoje
screening-flag-button-feet-or-bones = Pés, anticoagulante, ossos
screening-flag-button-other-condition = Doença ou remédio
screening-flag-button-other = Outra coisa
screening-health-button-heart-or-blood-pressure = Coração, pressão, AVC
screening-health-button-chest-or-breath = Peito ou respiração
screening-health-button-dizziness-or-falls = Tontura, desmaio, quedas
screening-health-button-condition-or-medicine = Doença ou remédio
screening-health-button-pregnancy = Gravidez ou parto recente
screening-health-button-operation-or-fracture = Cirurgia, fratura, injeção
screening-health-button-supervised-only = Exercício só supervisionado
screening-health-button-told-to-avoid = Me mandaram evitar algo
screening-health-button-feet-or-bones = Pé dormente, anticoagulante
screening-health-button-unwell-today = Mal-estar ou febre hoje
screening-flag-chest-or-fainting = dor no peito, desmaio, tontura ou muita falta de ar
screening-flag-calf = panturrilha ou perna inchada, dolorida, quente ou com outra cor
screening-flag-acute-injury = lesão nos últimos 7 dias, ou um estalo na articulação
screening-flag-giving-way = joelho ou tornozelo que falseia
screening-flag-locked = joelho travado, que não dobra ou não estica
screening-flag-cannot-bear-weight = articulação muito inchada, deformada ou que não aguenta seu peso
screening-flag-hot-joint-or-fever = articulação quente e vermelha, febre ou calafrios
screening-flag-night-pain = dor à noite ou em repouso, em qualquer posição
screening-flag-numbness = dormência, formigamento ou fraqueza em uma perna
screening-flag-surgery-or-fracture = cirurgia, fratura ou infiltração recente
screening-flag-heart = problema de coração, pressão ou respiração
screening-flag-dizziness-or-falls = tontura, desmaios ou quedas
screening-flag-pregnancy = gravidez, ou parto nos últimos 6 meses
screening-flag-unwell-today = mal-estar
screening-flag-feet-or-bones = pés dormentes, anticoagulante, ou um problema de ossos ou articulações
screening-flag-other-condition = doença crônica, remédio ou orientação que você recebeu
screening-flag-under-13 = sua idade
screening-flag-no-guardian = falta do sim da mãe, do pai ou do responsável
screening-flag-severe-pain = dor de { $no_start_pain } ou mais ao andar, em repouso ou numa manhã normal
screening-flag-moderate-pain = dor de { $locked_pain } ou { $most_locked_pain } ao andar, em repouso ou numa manhã normal
screening-flag-vehicle = puxar um veículo
screening-flag-needs-support = aquilo que você me contou
screening-flag-urgent-unanswered = perguntas de segurança ainda em aberto
screening-flag-health-unanswered = perguntas de saúde ainda em aberto
screening-card-urgent =
    <b>Algo disto agora?</b>
    Marque o que se aplica, depois Pronto.
screening-card-joint =
    <b>E algo disto nas últimas duas semanas?</b>
    Marque o que se aplica, depois Pronto.
screening-card-joint-since =
    <b>E algo disto desde que examinaram?</b>
    Marque o que se aplica, depois Pronto.
screening-card-health =
    <b>E no geral, algo disto?</b>
    Cirurgia: no último ano. Fratura ou infiltração: nas últimas 12 semanas. Parto: nos últimos 6 meses. Quedas: no último ano.
    Marque o que se aplica, depois Pronto.
screening-card-misheard = Use os botões aqui, por favor, ou digite “nenhuma” se nada se aplica.
screening-further-other = <b>É muito forte?</b>
screening-further-calf = <b>Você também está com falta de ar, dor no peito ou tossindo sangue?</b>
screening-further-giving-way = <b>Isso começou com uma lesão?</b>
screening-further-numbness = <b>É também entre as pernas, ou mudou o controle da urina ou do intestino?</b>
screening-yes-or-no-wanted = Sim ou não, por favor. “Não” serve se não for isso.
screening-emergency = <b>Pare e peça ajuda agora: ligue para o número de emergência da sua região.</b>
screening-stopped-emergency =
    <b>Eu paro por aqui.</b>
    O que você descreve ({ $plain }) precisa de um médico hoje. Se está acontecendo agora ou se voltar, ligue para o número de emergência da sua região.
    Eu não tenho como saber o que é.
    Seu plano está em pausa e guardado. Me avise quando alguém tiver examinado: { COMMAND("cleared") }
screening-stopped-urgent =
    <b>Eu paro por aqui.</b>
    O que você descreve ({ $plain }) precisa ser visto por um profissional hoje: um pronto atendimento ou um plantão serve.
    Eu não tenho como saber o que é.
    Seu plano está em pausa e guardado. Me avise quando alguém tiver examinado: { COMMAND("cleared") }
screening-stopped-refer =
    <b>Eu paro por aqui.</b>
    O que você descreve ({ $plain }) precisa ser visto por um profissional antes de você voltar a treinar.
    Eu não tenho como saber o que é.
    Seu plano está em pausa e guardado. Me avise quando alguém tiver examinado: { COMMAND("cleared") }
screening-stopped-clearance =
    <b>Antes de começar, preciso da liberação de um profissional ({ $plain }).</b>
    É necessária { $whose }. Seu plano espera, guardado. Me avise quando tiver: { COMMAND("cleared") }
screening-stopped-decline = { screening-stopped-refer }
screening-several-emergency =
    <b>Eu paro por aqui.</b>
    O que você descreve precisa de um médico hoje. Se está acontecendo agora ou se voltar, ligue para o número de emergência da sua região.
    Eu não tenho como saber o que é.
    Seu plano está em pausa e guardado. Me avise quando alguém tiver examinado: { COMMAND("cleared") }
screening-several-urgent =
    <b>Eu paro por aqui.</b>
    O que você descreve precisa ser visto por um profissional hoje: um pronto atendimento ou um plantão serve.
    Eu não tenho como saber o que é.
    Seu plano está em pausa e guardado. Me avise quando alguém tiver examinado: { COMMAND("cleared") }
screening-several-refer =
    <b>Eu paro por aqui.</b>
    O que você descreve precisa ser visto por um profissional antes de você voltar a treinar.
    Eu não tenho como saber o que é.
    Seu plano está em pausa e guardado. Me avise quando alguém tiver examinado: { COMMAND("cleared") }
screening-several-clearance = { screening-stopped-clearance }
screening-several-decline = { screening-several-refer }
screening-session-kept = O treino que você me contou está anotado.
screening-until-well = { $well_days ->
        [1] Primeiro descanse. Depois de um dia inteiro se sentindo bem, me avise: { COMMAND("cleared") }
       *[other] Primeiro descanse. Depois de { WORD($well_days) } dias inteiros se sentindo bem, me avise: { COMMAND("cleared") }
    }
screening-paused = Seu plano está em pausa e guardado. Me avise quando alguém tiver examinado: { COMMAND("cleared") }
screening-who-cleared = Alguém examinou ({ $plain }) e disse que você pode fazer um exercício assim? É necessária { $whose }. Quem foi?
screening-role-wanted = Que bom que alguém examinou. Nesse caso ({ $plain }) é necessária { $whose }, porque antes é preciso descartar algumas causas.
screening-whose-doctor = a liberação de um médico
screening-whose-clinician = a liberação de médico, enfermeira obstetra ou fisio
screening-whose-professional = a liberação de um médico, fisio ou outro profissional de saúde que conhece você
screening-look-wanted = Nesse caso ({ $plain }) um médico precisa ver isso, agora que aconteceu: vale a partir de { $day }. Seu plano espera, guardado. Me avise então: { COMMAND("cleared") }
screening-when-cleared = Em que dia foi? Toque ou digite, por exemplo 12 de março.
screening-day-wanted = Preciso de um dia que já passou, por exemplo ontem ou 12 de março.
screening-day-wanted-after = Tem que ser depois que você me contou: { $day } ou mais tarde. Se ainda vai acontecer, me conte depois: seu plano espera.
screening-cleared = Que bom. Anotei quem foi e quando, nada mais.
screening-return-from-the-walk = Você recomeça pela caminhada sem carga: é assim em todo plano depois disto: { $plain }.
screening-return-walks-and-light = Você segue com caminhadas e puxadas leves e nada além, de tênis: é assim em todo plano com { $plain }.
screening-return-as-after-a-hold = Agora ({ $plain }) você segue como depois de uma pausa: após uma manhã calma, e pelo menos um nível abaixo.
screening-return-never-barefoot = A carga segue como antes. O tênis fica no pé: com { $plain }, nenhum plano é descalço.
screening-return-as-cleared = Você segue conforme a liberação. Recebeu algum limite? Me conte, e eu respeito.
screening-nothing-to-clear = Não há nada no seu caminho. { COMMAND("today") } mostra o treino.
screening-changed-asked = Uma conferida rápida a cada { $screen_weeks } semanas: algo novo desde a última vez: sintoma, lesão, doença, remédio ou cirurgia?
screening-screened-clean = Obrigado, não há nada no caminho.
screening-card-skipped-urgent = Sem essas respostas não posso planejar nenhum treino. Você pode responder depois.
screening-card-skipped-joint = { screening-card-skipped-urgent }
screening-card-skipped-health = Sem essas respostas planejo só caminhada, sem carga. { COMMAND("screen") } pergunta de novo.
screening-button-well-again = { $well_days ->
        [1] Bem há um dia
       *[other] Bem há { WORD($well_days) } dias
    }
screening-no-session = Por enquanto não há treino. Você me contou isto: { $told }. Antes é preciso a palavra de um profissional. Seu plano está em pausa e guardado; me avise quando alguém tiver examinado.
screening-no-session-today = Hoje não tem treino. Cuide de você primeiro; seu plano está guardado.
screening-questions-open = As perguntas de segurança ainda estão em aberto. Planejo o próximo treino quando estiverem respondidas.
screening-mistake-gone = Desfeito: nada disso ficou anotado.
screening-button-mistake = Toquei sem querer
