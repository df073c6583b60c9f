### Um treino em palavras: o que o cartão de hoje, o diário e a checagem da manhã têm em comum.

session-step = Etapa { $name } ({ $drag }% de arrasto)
session-step-alone = Etapa { $name }
session-bridge = Só o trenó já passa dos { $drag }% desta etapa, então as séries são mais curtas.
session-unloaded-step = Etapa { $name } (sem carga)
session-pulls = { $sets } × { $length }
session-sets = { $count ->
        [one] 1 série
       *[other] { $count } séries
    }
session-backward = { $work } de costas
session-tempo-slow = devagar ({ $each } cada)
session-tempo-steady = ritmo constante ({ $each } cada)
session-rest = { $length } de descanso
session-plates = Coloque { $added } em anilhas: com o trenó de { $empty }, { $total } no total
session-empty-sled = Trenó vazio, sem anilhas: { $total } no total
session-of-body-weight = um arrasto de cerca de { $percent }% do seu peso
session-by-effort = Hoje o esforço é o seu guia
session-grade = em ladeira de { $percent }%
session-belt = esteira desligada e fora da tomada, mãos na barra
session-feel = resistência constante, pelo esforço
session-unloaded = Nada para puxar, só você
session-with-load = com { $load }
session-with-empty-sled = com o trenó vazio
session-effort = Esforço { $low }-{ $high } de 10
session-easy-walk-between = Depois de cada série, volte ao início andando leve de frente
session-forward-easy-forward-walk = De frente: { $sets } × caminhada leve, { $dose }
session-forward-forward-sled-drag = De frente: { $sets } × trenó puxado de frente com o cinto, { $dose }
session-forward-sled-push = De frente: { $sets } × trenó empurrado, braços esticados, { $dose }
session-forward-step-up = De frente: { $sets } × subida no degrau de { $lowest_step_up_cm }-{ $highest_step_up_cm } cm, descendo em { $lowering_seconds } s, { $dose }
session-forward-step-down = De frente: { $sets } × descida do degrau de { $lowest_step_down_cm }-{ $highest_step_down_cm } cm, em { $lowering_seconds } s, { $dose }
session-forward-split-squat = De frente: { $sets } × afundo parado, até onde for confortável, { $dose }
session-forward-walking-lunge = De frente: { $sets } × passada, { $dose }
session-forward-goblet-squat = De frente: { $sets } × agachamento goblet no caixote, { $dose }
session-forward-hill-walk = De frente: { $sets } × caminhada em ladeira, { $dose }
session-forward-band-march = De frente: { $sets } × marcha contra o elástico, { $dose }
session-forward-a-march = De frente: { $sets } × marcha A, depois skip A, { $dose }
session-forward-build-up = De frente: { $sets } × corrida progressiva a { $slowest_build_up_percent }-{ $fastest_build_up_percent }%, { $dose }
session-forward-calf-raise = De frente: { $sets } × elevação de panturrilha, { $dose }
session-forward-tibialis-raise = De frente: { $sets } × pontas dos pés na parede, { $dose }
session-forward-single-leg-balance = De frente: { $sets } × equilíbrio em um pé com toques na bola, { $dose }
session-forward-assisted-nordic = De frente: { $sets } × flexão nórdica com ajuda, { $dose }
session-forward-hip-hinge = De frente: { $sets } × dobradiça de quadril, { $dose }
session-forward-cue-tall = Peito alto, pé inteiro no chão, passos constantes.
session-forward-cue-no-slam-start = Incline-se e vá aumentando o empurrão; sem arrancada.
session-forward-cue-whole-foot = Pé inteiro no degrau, joelho na linha do segundo dedo.
session-forward-cue-knee-over-toe = Joelho da frente na linha do segundo dedo; halteres quando ficar fácil.
session-forward-cue-stop-above-pain-3 = Pare se o joelho passar de { $steady_pain }.
session-forward-cue-slow-lowering = Desça em { $lowering_seconds } s.
session-forward-cue-short-steps = Passos curtos, pé inteiro no chão, respiração leve.
session-forward-cue-knees-up = Peito alto, joelhos na altura do quadril, pés leves.
session-forward-cue-easy-pace = Acelere aos poucos, volte andando, sem pressa.
session-forward-cue-straight-then-bent = Metade com o joelho esticado, metade dobrado; desça devagar.
session-forward-cue-heels-stay = Costas na parede, calcanhares no chão, pontas bem no alto.
session-forward-cue-hips-level = Quadril nivelado, joelho solto. Sem bola? Toque um ponto no chão.
session-forward-cue-partner-slows = Seu parceiro segura os calcanhares; desça devagar, as mãos amparam.
session-forward-cue-back-flat = Costas retas, quadril para trás, joelho solto.
session-forward-trains-braking = Força para frear, que o trenó não treina.
session-forward-trains-drive = Empurrar de frente, ao lado de puxar de costas.
session-forward-trains-running = Técnica de corrida, com o corpo já quente.
session-forward-trains-calves = Panturrilhas: dão o impulso e sustentam o tornozelo.
session-forward-trains-shins = Canelas: levantam a ponta do pé e freiam a pisada.
session-forward-trains-balance = Equilíbrio: de lado a lado, o que uma puxada reta não pega.
session-forward-trains-hamstrings = Posterior da coxa: freia o pique, e o trenó não trabalha.
session-toward-strength = Leva à força, como você queria.
session-toward-comfort = Leva a se mover com conforto, como você queria.
session-toward-conditioning = Leva ao condicionamento, como você queria.
session-toward-football = Leva de volta ao futebol, como você queria.
session-same-load = mesma carga, { $length }
session-repeats = { $each_side ->
        [yes] { $count } de cada lado
       *[no] { $count } vezes
    }
session-each-side = { $length } de cada lado
session-minutes = Uns { $minutes } min, com aquecimento
session-cue-lane = Caminho livre: a série mais { $lane_beyond_m } m. Olhe por cima do ombro antes de cada série.
session-cue-rail = Fora da tomada, as duas mãos na barra, { $clear_behind_m } m livres atrás de você; são os pés que empurram a lona.
session-cue-slope = Suba a ladeira de costas, peito alto; desça de frente e devagar, em zigue-zague se quiser.
session-cue-strap = Incline-se um pouco para trás, peito alto, costelas baixas.
session-cue-tall = Peito alto, costelas baixas, olhar reto; sem inclinar para trás.
session-cue-feet = Busque atrás com a ponta do pé, role da ponta ao calcanhar, empurre com o dedão.
session-cue-steps = Passos curtos e fluidos, sem trancos; o joelho segue o segundo dedo.
session-cue-talk = Devagar o bastante para falar.
session-cue-stop = Dor { $sore }: metade das anilhas, passos mais curtos; se na próxima série seguir acima de { $carry_on }, termine ali.
session-cue-ease = Dor { $sore }: passos mais curtos e lentos; se na próxima série seguir acima de { $carry_on }, termine ali.
session-stop-rules = Pare se a dor chegar a { $limit } ou for aguda, se a articulação prender, travar, inchar ou falsear, ou com dor no peito, tontura ou falta de ar estranha.
session-show-guardian = Mostre isto à sua mãe, ao seu pai ou responsável.
session-because = Por quê: { $cause }
session-because-start = este é o seu começo. Leve de propósito; aumenta conforme ficar confortável.
session-because-start-stand-in = este é o seu começo. Só o trenó já é mais do que ele pede, então primeiro algo mais leve.
session-because-after-hold = a articulação se acalmou, então você segue um nível abaixo.
session-because-cleared-from-the-walk = depois do que foi liberado, todo plano recomeça na caminhada sem carga.
session-because-cleared-after-a-hold = a articulação foi examinada e está calma, então você segue pelo menos um nível abaixo.
session-because-cleared-for-light = a liberação foi para caminhadas e puxadas leves, então você segue com elas.
session-because-limit-level = este é o nível mais alto que um limite que você me contou permite.
session-because-limit-load = um limite que você me contou segura a carga aqui, então enquanto isso nada sobe.
session-because-limit-week = esta semana já tem os treinos que um limite que você me contou permite.
session-because-after-limit = o limite da carga acabou; seguimos a partir do que você puxou com ele.
session-because-cap-limit = este é o nível mais alto que um limite que você me contou permite.
session-because-light-limit = um limite que você me contou não permite mais treinos esta semana
session-cannot-move-limit = Essa semana já tem os treinos que um limite que você me contou permite; { COMMAND("limits") } mostra.
session-because-cleared-so-far = a sua liberação vai até aqui, então ficamos.
session-because-cleared-hold = uma articulação que precisou ser examinada segue como depois de uma pausa, primeiro com uma manhã calma.
session-because-pain-red = { $pain }. Isso pede uma pausa.
session-because-swelling = inchaço novo pede uma pausa.
session-because-unsteady = articulação que falseia ou trava pede uma pausa.
session-because-joined-hold = um dos seus diários estava em pausa quando se juntaram, e ela vale nos dois.
session-because-pain-amber2 = { $pain }, então { $less }.
session-because-pain-amber1 = { $pain }, então a mesma etapa de novo.
session-because-hurt-when-light = { $pain }, e aquele treino foi menos do que o da sua etapa: então nada mais pesado nem mais longo do que ele.
session-because-pain-unknown = ainda não sei como ficou a articulação, então a mesma etapa de novo.
session-because-not-smooth = na última vez os passos não foram fluidos, então { $less }.
session-because-effort-over = o esforço foi { $rpe } e o pedido era { $band }, então { $less }.
session-because-effort-over-a-walk = o esforço foi { $rpe } e o pedido era { $band }, então { $less }. Ande mais devagar, com passos mais curtos; uma série também pode ser mais curta.
session-because-effort-unknown = esforço não anotado da última vez, então a mesma etapa de novo.
session-because-sets-missed = na última vez faltaram séries, então { $less }.
session-because-gap = { $days } dias desde o último, então { $less }. Sem compensar.
session-because-new-to-sled = o trenó começa leve, por mais longe que você tenha ido sem ele: no máximo a etapa { $step }, e dali você sobe.
session-because-course = vários treinos juntos dizem para ir mais devagar, então { $less }.
session-because-match-day = hoje é dia de jogo, então nada previsto.
session-because-day-before-match = amanhã tem jogo, então só algo bem leve.
session-because-day-after-match = você jogou ontem, então no máximo caminhada leve.
session-because-leg-soreness = suas pernas ainda estão doloridas do jogo, então só caminhada leve.
session-because-match-in-two-days = tem jogo em { WORD($match_ahead_days) } dias, então { $share }% das séries e sem subir de etapa.
session-because-match-in-the-legs = o jogo ainda está nas suas pernas, então { $share }% das séries e sem subir de etapa.
session-because-short-match-yesterday = ontem você jogou pouco: o treino completo, mas sem subir de etapa.
session-because-deload = esta é a { ORDINAL($lighter_week) } semana, a mais leve: { $share }% das séries, mesmo arrasto.
session-because-easier-week = esta é a semana mais leve que você pediu: { $share }% das séries, mesma carga, sem subir de etapa.
session-because-lighter = menos hoje, como você quis: { $share }% das séries, sem subir de etapa, e não conta como treino limpo.
session-because-week-red = a semana ficaria { $week }% acima do seu habitual, então { $share }% das séries.
session-because-week-amber = a semana ficaria { $week }% acima do seu habitual, então sem subir de etapa.
session-because-uncut-match-in-two-days = tem jogo em { WORD($match_ahead_days) } dias, então sem subir de etapa; já é pouco assim.
session-because-uncut-match-in-the-legs = o jogo ainda está nas suas pernas, então sem subir de etapa; já é pouco assim.
session-because-uncut-deload = esta é a { ORDINAL($lighter_week) } semana, a mais leve: sem subir de etapa; já é pouco assim.
session-because-uncut-easier-week = esta é a semana mais leve que você pediu: sem subir de etapa; já é pouco assim.
session-because-uncut-lighter = menos hoje, como você quis: sem subir de etapa; já é pouco assim.
session-because-uncut-week-red = a semana ficaria { $week }% acima do seu habitual, então sem subir de etapa; já é pouco assim.
session-because-uncut-week-amber = a semana ficaria { $week }% acima do seu habitual, então sem subir de etapa.
session-because-walk-same = { $clean }, então etapa { $step }; sem nada para puxar, a caminhada fica como está.
session-because-belt-same = { $clean }, então etapa { $step }. Na esteira é o mesmo trabalho mais uma vez; ele cresce nas próximas etapas.
session-because-belt-longest = { $clean }, então etapa { $step }; a esteira fica no tempo mais longo, { $last_belt_minutes } minutos no total.
session-because-climb-paused = a subida está em pausa por enquanto, então a mesma etapa.
session-because-too-soon = { $clean }; { $since }, então ficamos.
session-because-clean-too-few = { $clean }, então ficamos. { CAPITAL($clean_needed) } seguidos abrem a próxima etapa.
session-because-level-cap = esta é a etapa mais alta aberta para você por enquanto, então ficamos.
session-because-cap-under-18 = a etapa { $youth_cap } é a mais alta antes dos { $adult_from } anos, então ficamos.
session-because-cap-older = a etapa { $older_cap } é a mais alta a partir dos { $older_from } anos, então ficamos.
session-because-cap-too-few-weeks = o próximo nível abre depois de { $earned_weeks } semanas com treino; até agora: { $weeks }.
session-because-cap-amber-lately = o próximo nível abre quando passarem { $recent_weeks } semanas sem um treino claramente acima do calmo.
session-because-cap-no-kit = a caminhada simples vai até aqui. Com uma ladeira, um elástico, um parceiro ou uma esteira desligada, abre o próximo nível: { COMMAND("kit") }
session-because-cap-too-heavy = a caminhada no lugar do seu trenó vai até aqui.
session-because-cap-band = um elástico ou um parceiro leva até a etapa { $band_cap }. Uma ladeira, uma esteira desligada ou um trenó segue daqui: { COMMAND("kit") }. O trenó começa na etapa { $first_on_sled }, { $first_on_sled_drag }% do seu peso.
session-because-cap-cleared = a sua liberação vai até aqui, então ficamos.
session-way-on-kit = A caminhada fica no lugar da puxada, até a etapa { $step }. Com uma ladeira, um elástico, um parceiro ou uma esteira desligada você faz a própria etapa: { COMMAND("kit") }
session-way-on-here = Feito como está escrito, conta. Depois de { WORD($clean_needed) } treinos limpos seguidos você puxa o trenó, no início em séries mais curtas.
session-way-on-walked = Feito como está escrito, conta e você sobe. A partir da etapa { $step } você puxa o trenó, no início em séries mais curtas.
session-way-on-sled = Este trenó começa em { $own }% do seu peso; a primeira puxada é de no máximo { $most }%. Serviria um trenó de { $sled } no total neste piso; uma ladeira ou uma esteira desligada também segue.
session-way-on-sled-or-kit = Este trenó começa em { $own }% do seu peso; a primeira puxada é de no máximo { $most }%. O que serviria: um trenó de { $sled } no total neste piso, ou um elástico, um parceiro ou uma ladeira até a etapa { $step }.
session-way-on-youth = Antes dos { $adult_from } anos o trenó pesa no máximo { $youth_percent }% do seu peso: { $sled } no total neste piso. Uma ladeira ou uma esteira desligada também segue.
session-because-top-of-ladder = este é o topo da escada. Mérito seu; ficamos aqui.
session-because-step-up = { $clean }, { $since }: uma etapa acima.
session-because-warm-up = { $warm_up_percent ->
        [50] { $why }, então aquecimento: metade das séries, leve. Sobe-se de etapa nos treinos completos.
       *[other] { $why }, então aquecimento: { $warm_up_percent }% das séries, leve. Sobe-se de etapa nos treinos completos.
    }
session-because-warm-up-walk = { $why }, então segue uma caminhada leve. Sobe-se de etapa nos treinos completos da semana.
session-because-light-none = hoje não é dia de treino completo
session-because-light-match = tem jogo por perto
session-because-light-two-matches = há { WORD($crowded_matches) } jogos esta semana
session-because-light-third-session = é o { $light_session }º treino da semana
session-because-light-spacing = há outro treino por perto
session-because-light-full-week = a semana já está cheia
session-because-told-pain = dor { $pain }
session-because-told-morning = manhã seguinte { $morning } (habitual { $usual })
session-because-told-nothing = o que você contou da articulação
session-because-clean = { $count ->
        [0] nenhum treino limpo nesta etapa ainda
        [one] um treino limpo nesta etapa
       *[other] { $count } treinos limpos nesta etapa
    }
session-because-since = { $days ->
        [0] última subida hoje
        [1] última subida ontem
       *[other] última subida há { $days } dias
    }
session-because-since-long = sem subida recente
session-because-step-none = uma pausa
session-because-step-floor = ficamos na primeira etapa
session-because-step-start = começamos aqui
session-because-step-step-up = uma etapa acima
session-because-step-stay = ficamos
session-because-step-repeat = a mesma etapa de novo
session-because-step-step-down = uma etapa atrás
session-because-step-level-down = um nível atrás
session-because-step-two-levels-down = dois níveis atrás
session-next-on = Próximo, { $day }: { $what }.
session-next-undated = Próximo: { $what }.
session-next-as-it-was = { $day ->
        [none] O próximo fica como estava.
       *[told] Próximo, { $day }: como estava.
    }
session-next-rest = descanso
session-a-pause = uma pausa até a articulação se acalmar, depois etapa { $step }
session-questions-first = primeiro algumas perguntas, já que você ficou muito tempo fora
session-next-waits = Os treinos esperam por enquanto.
session-next-walk = no máximo { $work } de caminhada leve de costas no seu aquecimento
session-next-substitute = algo mais leve que o trenó vazio
session-at-step = { $what } (etapa { $step })
session-noted-minutes = { $minutes } min
session-noted-forward = { $count ->
        [0] nenhuma série de frente
        [one] 1 série de frente
       *[other] { $count } séries de frente
    }
session-noted-added = mais { $what }
session-noted-barefoot = { $count } sem calçado
session-noted-effort = esforço { $rpe }
session-noted-pain = dor máxima { $worst }
session-noted-pain-now = dor depois { $now }
session-noted-sore = dor muscular
session-noted-soreness = dor muscular { $soreness }
session-soreness-noted = Anotado: { $what }. É normal depois do esforço e não muda nada no seu plano.
session-noted-smooth = { $smooth ->
        [yes] passos fluidos
       *[no] passos não fluidos
    }
session-own-words = – “{ $note }”
session-noted-sets-unknown = um treino
session-example = { $load ->
        [none] { $pull } esforço 4 dor 1
       *[told] { $pull } { $load } esforço 4 dor 1
    }
session-refused-vehicle =
    <b>Isso eu não planejo, nem puxando nem empurrando.</b>
    Um carro você não consegue parar. O próprio artigo diz que não é recomendado.
    Use um trenó, ou um destes: uma esteira desligada, um pneu, um elástico, um parceiro, uma ladeira suave.
session-refused-running-belt =
    <b>Não planejo andar de costas na esteira ligada: é fácil cair.</b>
    Desligada e fora da tomada pode: escolha Esteira desligada.
session-refused-road =
    <b>Isso eu não planejo na rua nem onde há trânsito: ninguém vê você chegar, nem você vê ninguém.</b>
    Um campo, um caminho ou um estacionamento sem carros pode: escolha o piso mais parecido.
session-refused-stairs =
    <b>Não planejo escada de costas: é fácil cair.</b>
    Uma ladeira suave faz o mesmo trabalho: suba de costas, desça de frente. Escolha Ladeira.

session-your-knee = seu joelho
session-your-ankle = seu tornozelo
session-your-hip = seu quadril
session-watched-knee = o joelho
session-watched-ankle = o tornozelo
session-watched-hip = o quadril
session-watched-both = o joelho e o tornozelo
session-watched-none = nenhuma
session-watch-it = { $instead ->
        [none] { CAPITAL($sore_sessions) } treinos seguidos com { $joint } em { $steady_pain } ou mais. Quer que eu acompanhe, com uma manhã normal própria?
       *[told] { CAPITAL($sore_sessions) } treinos seguidos com { $joint } em { $steady_pain } ou mais. Quer que eu acompanhe, com uma manhã normal própria? Aí, de manhã, pergunto por ele e deixo { $instead } de lado.
    }

## Uma pausa depois da dor

session-hold = Os treinos estão em pausa desde { $since }. Seu plano está guardado: a próxima é a etapa { $step }.
session-hold-needs = Para seguir é preciso: { $needs }. { COMMAND("check") } são dois toques.
session-need-time = calma pelo menos até { $earliest }
session-need-morning = uma checagem da manhã
session-need-calm-morning = uma manhã calma, perto do seu normal
session-need-second-calm-morning = uma segunda manhã calma
session-need-no-swelling = nenhum inchaço
session-need-no-giving-way = não falsear nem travar
session-need-screening = as perguntas de saúde de novo ({ COMMAND("screen") })
session-hold-refer = Já faz um tempo. Por favor, procure um médico ou fisio antes de mais treinos.
session-cannot-move-nothing-planned = Não há mais nada previsto nesse dia, então não há o que mudar.
session-cannot-move-in-the-past = Esse dia já passou. Escolha um que ainda vem.
session-cannot-move-double = Esse dia já tem um treino.
session-cannot-move-match-day = Esse dia é de jogo. Escolha outro.
session-cannot-move-too-close = Fica perto demais de outro treino. Escolha outro dia.
session-cannot-move-full-week = Esses { WORD($row_days) } dias já têm treinos suficientes.
session-cannot-move-paused = Esse dia cai na sua pausa prevista.

## Como é um movimento, em palavras: o mesmo que a animação mostra

session-move-belt = De costas com cinto: incline-se um pouco para trás, joelhos dobrados, primeiro a ponta do pé e depois o calcanhar, passos curtos e fluidos. A fita fica esticada, o trenó desliza por igual, aqui { $pace }. Assim não: de pé reto, duro, com passos picados que dão trancos no trenó.
session-move-arms = De costas com os braços esticados: braços longos, na linha da fita, incline-se um pouco para trás, primeiro a ponta do pé e depois o calcanhar; o trenó desliza por igual, aqui { $pace }. Assim não: de pé reto, puxando com os braços dobrados, passos picados.
session-move-band = De costas com elástico: ele passa na cintura, seu parceiro segue e o mantém esticado; incline-se um pouco para trás, primeiro a ponta do pé e depois o calcanhar, aqui { $pace }. Assim não: o parceiro perto demais, o elástico frouxo.
session-move-hill = De costas ladeira acima: peito alto, primeiro a ponta do pé e depois o calcanhar, passos fluidos. Assim não: corpo dobrado, olhos no chão, passos picados.
session-move-treadmill = De costas numa esteira desligada e fora da tomada: as costas para o painel, as duas mãos na barra, os pés empurram a lona. Assim não: mãos fora da barra, corpo para a frente, passos picados.
session-move-walk = De costas sem nada para puxar: peito alto, primeiro a ponta do pé e depois o calcanhar, joelhos soltos, aqui { $pace }. Assim não: inclinado para trás, passos picados.
session-move-easy-forward-walk = Caminhada leve de frente: corpo reto, primeiro o calcanhar, braços soltos.
session-move-forward-sled-drag = Trenó puxado de frente: o trenó atrás, preso ao cinto, uma linha do calcanhar à cabeça inclinada para a frente, pé inteiro no chão; o trenó desliza por igual, aqui { $pace }. Assim não: dobrado na cintura, olhos no chão, passos picados.
session-move-sled-push = Trenó empurrado: braços esticados nas alças altas, uma linha do calcanhar de trás à cabeça, empurre com a frente do pé; o trenó desliza por igual, aqui { $pace }. Assim não: de pé reto contra as alças, braços dobrados.
session-move-step-up = Subida no degrau: pé inteiro no degrau, joelho acima dos dedos, corpo reto em cima; desça em { $lowering_seconds } s.
session-move-step-down = Descida do degrau: num degrau baixo dobre o joelho acima dos dedos, o outro calcanhar toca o chão à frente; { $lowering_seconds } s na descida. Assim não: o calcanhar levanta, o tronco dobra.
session-move-split-squat = Afundo parado: um pé à frente, o outro atrás, na ponta; desça reto em { $lowering_seconds } s, o joelho da frente acima dos dedos, e suba.
session-move-walking-lunge = Passada: um passo longo, primeiro o calcanhar, desça reto até o joelho de trás quase tocar o chão, e suba para a próxima.
session-move-goblet-squat = Agachamento goblet no caixote: o peso junto ao peito, { $lowering_seconds } s até o caixote, calcanhares no chão, e suba. Assim não: calcanhares no ar, costas redondas, o peso longe.
session-move-hill-walk = Caminhada na ladeira: de frente ladeira acima, um pouco inclinado, passos curtos, pé inteiro.
session-move-band-march = Marcha contra o elástico: ele passa na cintura, um parceiro atrás segura; peito alto, joelhos na altura do quadril.
session-move-a-march = Marcha A: peito alto, joelho na altura do quadril, ponta do pé alta, braço oposto à frente.
session-move-build-up = Corrida progressiva: acelere sem tranco, um pouco inclinado, cotovelos dobrados, o pé cai embaixo de você.
session-move-calf-raise = Elevação de panturrilha: a frente do pé na borda de um degrau, uma mão na parede; uma vez com o joelho esticado, outra dobrado, calcanhares bem embaixo e bem no alto, desça devagar.
session-move-tibialis-raise = Elevação das pontas dos pés na parede: costas na parede, calcanhares à frente dela, pernas esticadas; pontas bem no alto, calcanhares no chão.
session-move-single-leg-balance = Equilíbrio em um pé: joelho solto, quadril nivelado, o outro pé toca a bola.
session-move-assisted-nordic = Flexão nórdica com ajuda: de joelhos, seu parceiro segura os calcanhares; uma linha do joelho à cabeça, desça devagar, as mãos amparam.
session-move-hip-hinge = Dobradiça de quadril: quadril para trás, joelhos soltos, costas retas, os pesos perto das pernas. Assim não: as costas redondas, os pesos longe à frente.
session-move-pace = { $metres } em { $seconds }

## Os limites de um profissional

session-limit-holds = { $until ->
        [none] { $whose }, até nova ordem: { $what }.
       *[told] { $whose } até { $until }: { $what }.
    }
session-limit-over = { $whose } era até { $until } e acabou: { $what }.
session-limit-passed = Isso passou de um limite, e fica como foi feito. { $limits } Se isso mudou, me conte.
session-limit-of-physio = O limite do seu fisio
session-limit-of-doctor = O limite do seu médico
session-limit-of-professional = O limite de quem examinou você
session-limit-of-coach = O limite do seu treinador
session-limit-of-self = O seu próprio limite
session-limit-level = no máximo nível { $most }
session-limit-drag = no máximo { $most }% do seu peso
session-limit-plates = no máximo { $load } em anilhas
session-limit-sessions = { $count ->
        [one] no máximo { $count } treino por semana
       *[other] no máximo { $count } treinos por semana
    }
session-limit-without-forward-sled-drag = sem trenó puxado de frente
session-limit-without-sled-push = sem empurrar o trenó
session-limit-without-step-up = sem subida no degrau
session-limit-without-step-down = sem descida do degrau
session-limit-without-split-squat = sem afundo parado
session-limit-without-walking-lunge = sem passada
session-limit-without-goblet-squat = sem agachamento goblet
session-limit-without-hill-walk = sem caminhada na ladeira
session-limit-without-band-march = sem marcha contra o elástico
session-limit-without-a-march = sem marcha A
session-limit-without-build-up = sem corrida progressiva
session-limit-without-calf-raise = sem elevação de panturrilha
session-limit-without-tibialis-raise = sem elevação das pontas dos pés
session-limit-without-single-leg-balance = sem equilíbrio em um pé
session-limit-without-assisted-nordic = sem flexão nórdica
session-limit-without-hip-hinge = sem dobradiça de quadril
session-limit-way-sled = sem trenó
session-limit-way-treadmill-off = sem esteira
session-limit-way-tyre = sem pneu
session-limit-way-band = sem elástico
session-limit-way-partner = sem parceiro fazendo resistência
session-limit-way-hill = sem ladeira
session-limit-way-wheeled = sem trenó com rodas

## Onde dói

session-site-knee = joelho
session-site-ankle = tornozelo
session-site-hip = quadril
session-site-knee-or-ankle = joelho ou tornozelo
session-site-elsewhere = outro lugar
session-site-unnamed = articulação não informada
