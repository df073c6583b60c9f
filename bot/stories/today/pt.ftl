### O treino de hoje, e o que mais dá para fazer com o dia.

today-headline = { $day } - { $step }
today-warm-up-headline = { $day } - aquecimento, { $step }
today-six-cues = Antes do primeiro treino, { WORD($cues) } pontos:
today-new-load = { $too_heavy_less_percent ->
        [20] Carga nova: a série 1 é um teste. Esforço acima de { $high } ou passos picados? Tire um quinto e me diga a nova carga.
       *[other] Carga nova: a série 1 é um teste. Esforço acima de { $high } ou passos picados? Tire { $too_heavy_less_percent }% e me diga a nova carga.
    }
today-squads-sled = No trenó da equipe, de { $sled }.
today-footwear = Opcional, do artigo: calçado de ponta larga e separadores de dedos enquanto você se prepara, fora logo antes de puxar. Sem calçado, no máximo { $sets } séries; me diga quantas, por exemplo: feito, 2 descalço.
today-too-heavy = { $day } - só o trenó vazio já dá uns { $percent }%: demais para esta etapa.
today-option-treadmill-off = Esteira desligada e fora da tomada, mãos na barra: { $what }
today-option-hill = De costas numa ladeira de { $grade }%, desça de frente: { $what }
today-option-band = Elástico ou toalha na cintura, um parceiro seguindo: { $what }
today-option-partner = Elástico ou toalha na cintura, um parceiro seguindo: { $what }
today-option-other = Andar de costas, sem nada para puxar: { $what }
today-match-day = { $day } - dia de jogo, nada previsto. Se quiser: { $work } de caminhada leve de costas no seu próprio aquecimento.
today-rest-day = { $day } - hoje é descanso.
today-start-again = Que bom ver você de novo. Você ficou bastante tempo fora, então primeiro algumas perguntas e depois um recomeço leve.
today-declined = Acompanho pessoas a partir de { $youngest } anos, então não tenho treino para você. Um treinador por perto pode ajudar.
today-guardian-needed = Antes do primeiro treino a mãe, o pai ou o responsável precisa aceitar: { COMMAND("start") }.
today-equipment-refused = Isso eu não planejo: a pé ninguém consegue parar um veículo, e numa esteira ligada é fácil cair. Arrume um trenó, ou escolha outra coisa em { COMMAND("kit") }.
today-none-planned = Nenhum treino previsto. { COMMAND("schedule") } define seus dias.
today-planned-on = { $at ->
        [none] Próximo treino: { $day }.
       *[told] Próximo treino: { $day } às { $at }.
    }
today-it-will-be = Será: { $what }.
today-could-be-today = { $warm_up ->
        [yes] Um aquecimento caberia hoje, se você quiser.
       *[no] Hoje também caberia, se você quiser.
    }
today-too-close = { $warm_up_fits ->
        [yes] Hoje fica perto demais do treino de { $other }; o primeiro dia é { $earliest }. Um aquecimento cabe.
       *[no] Hoje fica perto demais do treino de { $other }; o primeiro dia é { $earliest }.
    }
today-enough-this-week = { $sessions } treinos em { WORD($row_days) } dias bastam; o primeiro dia é { $earliest }.
today-paused = { $until ->
        [none] Você está numa pausa prevista até dizer o contrário. Nada se perde. { COMMAND("resume") } encerra.
       *[told] Você está numa pausa prevista até { $until }. Nada se perde. { COMMAND("resume") } encerra.
    }
today-already-done =
    O treino de hoje está no diário.
    { $noted }
today-sore-where = Onde é? Cansaço ou sensibilidade dos dois lados é músculo; pontada num lugar só, dentro da articulação, é dor.
today-how-sore-legs = Quanto suas pernas estão doloridas, 0-10?
today-how-sore-joint = Dor na articulação agora, 0-10?
today-sore-legs-changed = Pernas em { $soreness }: hoje fica assim.
today-sore-legs-same = Pernas em { $soreness }. Só dor muscular não muda o plano. Você decide: como previsto, caminhada leve, outro dia, ou deixar.
today-where-hurts = Onde dói?
today-in-session-go-on = Dor { $pain }, anotada para este treino. Siga com passos curtos e fluidos; a partir de { $ease } pegue mais leve, a partir de { $stop } pare.
today-in-session-watch = Dor { $pain }, anotada para este treino. Siga e fique de olho: a partir de { $ease } pegue mais leve, a partir de { $stop } pare.
today-in-session-ease = Dor { $pain }, anotada para este treino. Pegue mais leve: passos mais curtos e lentos. Ainda acima de { $most } na próxima série? Termine ali.
today-in-session-other = Dor { $pain }, anotada para este treino. Pare aqui por hoje, sem mais séries. O que você fez até agora conta: anote quando quiser. Amanhã de manhã pergunto como está a articulação.
today-ease-plates = Menos no trenó: { $half } em vez de { $load }.
today-stopped = Hoje você parou com dor { $pain }, e fez bem. Sem mais séries; me conte o que fez até ali.
today-missed-morning = Não sei da manhã depois de { $day }. Como estava a articulação, 0-10?
today-missed-noted = { $same ->
        [yes] Anotado: { $pain } naquela manhã. Hoje fica como está acima.
       *[no] Anotado: { $pain } naquela manhã. Então hoje:
    }
today-missed-skipped = Tudo bem. Sem aquela manhã a etapa fica a mesma.
today-misheard = Aí preciso de um número de 0 a 10, por exemplo 3.
today-left-out = { $following ->
        [none] Fica de fora, não precisa compensar.
       *[told] Fica de fora, não precisa compensar. O próximo é { $following }.
    }
today-move-where = Mudar o treino de { $of } para que dia? Estes ficam longe o bastante dos outros.
today-nowhere-to-move = Nenhum dia desta semana fica longe o bastante dos outros. Deixar de fora? Você não deve nada.
today-moved = Mudado de { $of } para { $to }, { $at }.
today-without-kit = Sem equipamento não é problema. Qualquer um destes faz a mesma etapa hoje:
today-old-card = Esse cartão é de { $day }. { COMMAND("today") } mostra o de hoje; { COMMAND("log") } aceita dias anteriores.
today-logged-already = O treino de { $day } já está no diário. Nada mudou.
today-leave-out = Deixar de fora o treino de { $day }?
today-move-there = Mudar o treino de { $of } para { $to } às { $at }?
today-nothing-on = Nada previsto em { $day }.
today-lighter = Menos é sempre bom. Tire anilhas ou pule séries, e me diga o que fez: planejo a partir daí. Ou um destes:
today-no-other-forward = Nada mais da lista de frente cabe hoje. O que mais você tem à mão?
today-easier-week = Fazer da semana de { $monday } uma semana mais leve: { $lighter_percent }% das séries, mesma carga, sem subir de etapa?
today-eased = A semana de { $monday } agora é mais leve: { $lighter_percent }% das séries, mesma carga, sem subir de etapa. As semanas depois dela contam de um de novo.
today-eased-already = A semana de { $monday } já é mais leve.
today-lighter-next = Menos é sempre bom. Hoje não há treino; no próximo tire anilhas ou pule séries, e me diga o que fez.

## Botões

today-button-show = Mostrar
today-button-other-forward = Outro
today-button-done = Feito
today-button-changed = Mudou algo
today-button-hurts = Algo dói
today-button-log-what-was-done = Anotar o que fiz
today-button-knee = Joelho
today-button-ankle = Tornozelo
today-button-hip = Quadril
today-button-elsewhere = Outro lugar
today-button-too-sore = Dor muscular demais
today-button-move = Mudar o dia
today-button-no-kit = Hoje sem equipamento
today-button-do-it-today = Fazer hoje
today-button-log-another = Anotar outro
today-button-legs = Pernas, os músculos
today-button-joint = A articulação
today-button-warm-up = Só um aquecimento
today-button-easier-week = Uma semana mais leve
today-button-leave-it = Hoje não
today-button-as-planned = Fazer como previsto
today-button-walk = Caminhada
today-button-treadmill = Esteira desligada
today-button-hill = Ladeira
today-button-band = Elástico ou parceiro
today-button-start-again = Responder às perguntas
