### As regras por trás do número de hoje, pelo nome e com os números que usaram.

why-headline = { $day }: { $what }
why-waiting = Isto vem antes de todas as outras regras, então nada mais foi pesado. { COMMAND("today") } diz mais.
why-rule-start = Ponto de partida
why-rule-clearance = Liberação
why-rule-pain = Dor
why-rule-limits = Limites
why-rule-effort = Esforço e passos fluidos
why-rule-gap = Tempo fora
why-rule-patterns = Padrões
why-rule-calendar = Calendário de jogos
why-rule-deload = Semana mais leve
why-rule-week = A semana e o seu habitual
why-rule-climb = A subida
why-rule-load = Do arrasto às anilhas
why-basis-clinician = <small>(O que quem deu o limite disse a você.)</small>
why-basis-trials = <small>(De estudos; os números são nossos.)</small>
why-basis-pain-model = <small>(Do modelo de monitorar a dor, um ponto mais rígido.)</small>
why-basis-article = <small>(Do artigo; os números são nossos.)</small>
why-basis-own = <small>(Um número nosso.)</small>
why-start = suas respostas do começo põem você em { $step }, leve de propósito.
why-pain = { $told } (habitual { $usual }).
why-pain-during = { $pain } nas séries
why-pain-after = { $pain } depois
why-pain-morning = { $pain } na manhã seguinte
why-pain-morning-awaited = { $pain } na manhã seguinte, se vier como de costume
why-pain-untold = nada contado ainda
why-pain-after-hold = a pausa acabou, então o treino antes dela não conta mais.
why-zone-settled = Um { $steady_pain } constante { $steady_sessions } vezes, calmo a cada manhã: passa uma vez.
why-zone-green = Zona: calma.
why-zone-amber1 = Zona: um pouco acima do calmo.
why-zone-amber2 = Zona: claramente acima do calmo.
why-zone-red = Zona: demais.
why-zone-unknown = Falta algo, então não posso dizer que está calmo.
why-of-day = { $day },
why-effort-of = { $rpe ->
        [none] { $smooth ->
            [yes] o pedido era { $band }, nada contado, { $completed }% das séries.
           *[no] o pedido era { $band }, nada contado, { $completed }% das séries, passos não fluidos.
        }
       *[told] { $smooth ->
            [yes] { $rpe }, o pedido era { $band }, { $completed }% das séries.
           *[no] { $rpe }, o pedido era { $band }, { $completed }% das séries, passos não fluidos.
        }
    }
why-asks-progress = Isso permite seguir.
why-asks-repeat = Isso pede a mesma etapa de novo.
why-asks-step-down = Isso pede uma etapa atrás.
why-asks-level-down = Isso pede um nível atrás.
why-asks-two-levels-down = Isso pede dois níveis atrás.
why-asks-hold = Isso pede uma pausa.
why-asks-reonboard = Isso pede um recomeço.
why-gap = { $days ->
        [0] Último treino hoje.
        [one] { $days } dia desde o último treino.
       *[other] { $days } dias desde o último treino.
    }
why-course-stable-three = { CAPITAL($steady_sessions) } treinos com { $steady_pain } constante.
why-course-two-reds = Duas pausas depois de dor em { $reds_days } dias.
why-course-three-ambers = { CAPITAL($ambers) } treinos seguidos claramente acima do calmo.
why-course-rising-mornings = { $rise ->
        [1] Manhãs um ponto piores, { $rising_weeks } semanas seguidas.
       *[other] Manhãs { $rise } pontos piores, { $rising_weeks } semanas seguidas.
    }
why-course-still-sore = Manhãs sem acalmar ao longo de semanas.
why-course-no-better = { why-course-still-sore }
why-special-match-day = dia de jogo, então nada previsto.
why-special-day-before = jogo amanhã, então no máximo { $day_before_sets } séries bem leves.
why-special-day-after = { $long_match } minutos ou mais jogados ontem, então caminhada leve ou descanso.
why-special-sore-after = pernas ainda doloridas do jogo, então caminhada leve.
why-reason-match-in-two-days = Um jogo em { WORD($match_ahead_days) } dias.
why-reason-match-in-the-legs = Um jogo ainda nas pernas.
why-reason-short-match-yesterday = Um jogo curto ontem.
why-no-match-near = nenhum jogo perto o bastante para contar.
why-share = Ficam { $percent }% das séries.
why-block-week = { $lighter ->
        [yes] a semana { $week } do bloco é a mais leve, mesmo arrasto.
       *[no] semana { $week } do bloco, uma semana de construção.
    }
why-week-learning = ainda sem comparação: são precisas algumas semanas suas para comparar.
why-week-compared-green = { $planned } com este treino, seu habitual é { $usual } ({ $change }%). Tudo bem.
why-week-compared-amber = { $planned } com este treino, seu habitual é { $usual } ({ $change }%). Então sem subir de etapa.
why-week-compared-red = { $planned } com este treino, seu habitual é { $usual } ({ $change }%). Então menos séries, e sem subir de etapa.
why-week-compared-low = { why-week-compared-green }
why-climb = { $clean ->
        [0] nenhum treino limpo dos { $needed } necessários. Entre duas subidas devem passar { $days } dias; { $last }.
        [one] { $clean } treino limpo dos { $needed } necessários. Entre duas subidas devem passar { $days } dias; { $last }.
       *[other] { $clean } treinos limpos dos { $needed } necessários. Entre duas subidas devem passar { $days } dias; { $last }.
    }
why-last-step-up = { $days ->
        [0] a última foi hoje
        [one] a última foi há { $days } dia
       *[other] a última foi há { $days } dias
    }
why-no-step-up = não houve nenhuma ultimamente
why-block-hurt-when-light = O que doeu foi menos do que o treino da sua etapa, então nada mais pesado nem mais longo do que ele.
why-block-clean-too-few = Ainda faltam treinos limpos.
why-block-too-soon = É cedo demais depois da última subida.
why-block-warm-up = Aquecimento não sobe de etapa.
why-block-match-day = Sem subir em dia de jogo.
why-block-day-before-match = Sem subir na véspera de um jogo.
why-block-day-after-match = Sem subir no dia depois de um jogo.
why-block-match-in-two-days = Sem subir { WORD($match_ahead_days) } dias antes de um jogo.
why-block-match-in-the-legs = Sem subir com um jogo nas pernas.
why-block-short-match-yesterday = Sem subir no dia depois de um jogo.
why-block-leg-soreness = Sem subir com as pernas doloridas.
why-block-deload = Sem subir numa semana mais leve.
why-block-week-amber = Sem subir enquanto a semana está acima do seu habitual.
why-block-week-red = Sem subir enquanto a semana está muito acima do seu habitual.
why-block-limit-level = Este é o nível mais alto que um limite permite.
why-block-limit-load = Sem subir enquanto um limite segura a carga.
why-block-limit-week = Um limite não permite mais treinos esta semana.
why-block-cleared-so-far = A sua liberação vai até aqui.
why-block-climb-paused = A subida está em pausa por enquanto.
why-block-easier-week = Esta é a semana mais leve que você pediu.
why-block-lighter = Hoje você quis menos.
why-block-level-cap = Esta é a etapa mais alta aberta para você por enquanto.
why-block-top-of-ladder = Este é o topo.
why-decided = Então: { $what }.
why-surface-gym-turf = grama de academia
why-surface-turf-3g = campo sintético
why-surface-grass-dry = grama seca
why-surface-grass-wet = grama molhada
why-surface-track = pista de corrida
why-surface-rubber = piso de borracha
why-surface-concrete = concreto
why-target = { $drag }% de { $mass } em { $surface } (atrito { $friction }) dá { $total } no total.
why-measured = O atrito é o do seu próprio teste de puxada.
why-new-surface = { $new_surface_less_percent ->
        [10] Primeira vez nesse piso, então um décimo a menos.
       *[other] Primeira vez nesse piso, então { $new_surface_less_percent }% a menos.
    }
why-sled-and-plates = Seu trenó tem { $empty }, então { $added } em anilhas, arredondado para baixo de { $step } em { $step }.
why-sled-and-these-plates = O trenó tem { $empty }, então { $added } em anilhas, o máximo que dá com as que há sem passar.
why-sled-alone = Só o seu trenó já tem { $empty }, então sem anilhas.
why-limit-leaves = a carga da própria etapa é mais do que o limite permite: { $added } em anilhas, { $total } no total.
why-no-mass = sem o seu peso não calculo anilhas: trenó vazio, e o esforço decide.
why-what-would-change = O que mudaria isso:
why-otherwise-pain-of-four = Dor de { $value }: { $what }.
why-otherwise-pain-of-two = Dor de { $value }: { $what }.
why-otherwise-effort-over-band = Esforço de { $value }: { $what }.
why-otherwise-sore-morning = Uma manhã em { $value }: { $what }.
why-otherwise-calm-morning = Uma manhã em { $value }: { $what }.
why-harder = Mais vem uma etapa por vez, quando os treinos anteriores foram fáceis e a articulação ficou calma. Onde você está:

## Botões

why-button-why = Por quê?
