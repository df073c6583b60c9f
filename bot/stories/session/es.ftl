### A session in words: what today's card, the log and the morning check share.

session-step = Paso { $name } ({ $drag } % de arrastre)
session-step-alone = Paso { $name }
session-bridge = El trineo solo pasa del { $drag } % de este paso, así que series más cortas.
session-unloaded-step = Paso { $name } (sin carga)
session-pulls = { $sets } × { $length }
session-sets = { $count ->
        [one] 1 serie
       *[other] { $count } series
    }
session-backward = { $work } hacia atrás
session-tempo-slow = lento ({ $each } cada una)
session-tempo-steady = ritmo constante ({ $each } cada una)
session-rest = { $length } de descanso
session-plates = Pon { $added } en discos: con el trineo de { $empty }, { $total } en total
session-empty-sled = Trineo vacío, sin discos: { $total } en total
session-of-body-weight = un arrastre de cerca del { $percent } % de tu peso
session-by-effort = Hoy te guía el esfuerzo
session-grade = subiendo una cuesta del { $percent } %
session-belt = cinta apagada y desenchufada, manos en la baranda
session-feel = resistencia constante, según el esfuerzo
session-unloaded = Sin nada que arrastrar, solo con tu cuerpo
session-with-load = con { $load }
session-with-empty-sled = con el trineo vacío
session-effort = Esfuerzo { $low }-{ $high } de 10
session-easy-walk-between = Vuelve al inicio caminando suave hacia delante después de cada serie
session-forward-easy-forward-walk = Hacia delante: { $sets } × caminata suave, { $dose }
session-forward-forward-sled-drag = Hacia delante: { $sets } × arrastre hacia delante con el cinturón, { $dose }
session-forward-sled-push = Hacia delante: { $sets } × empuje del trineo, brazos rectos, { $dose }
session-forward-step-up = Hacia delante: { $sets } × subida a un escalón de { $lowest_step_up_cm }-{ $highest_step_up_cm } cm, bajando en { $lowering_seconds } s, { $dose }
session-forward-step-down = Hacia delante: { $sets } × bajada de un escalón de { $lowest_step_down_cm }-{ $highest_step_down_cm } cm, en { $lowering_seconds } s, { $dose }
session-forward-split-squat = Hacia delante: { $sets } × sentadilla dividida, hasta donde sea cómodo, { $dose }
session-forward-walking-lunge = Hacia delante: { $sets } × zancadas caminando, { $dose }
session-forward-goblet-squat = Hacia delante: { $sets } × sentadilla goblet a un cajón, { $dose }
session-forward-hill-walk = Hacia delante: { $sets } × caminata cuesta arriba, { $dose }
session-forward-band-march = Hacia delante: { $sets } × marcha contra la banda, { $dose }
session-forward-a-march = Hacia delante: { $sets } × marcha A y luego skip A, { $dose }
session-forward-build-up = Hacia delante: { $sets } × carrera progresiva al { $slowest_build_up_percent }-{ $fastest_build_up_percent } %, { $dose }
session-forward-calf-raise = Hacia delante: { $sets } × elevación de talones, { $dose }
session-forward-tibialis-raise = Hacia delante: { $sets } × elevación de puntas en la pared, { $dose }
session-forward-single-leg-balance = Hacia delante: { $sets } × equilibrio a una pierna tocando un balón, { $dose }
session-forward-assisted-nordic = Hacia delante: { $sets } × nórdico asistido, { $dose }
session-forward-hip-hinge = Hacia delante: { $sets } × bisagra de cadera, { $dose }
session-forward-cue-tall = Pecho alto, todo el pie, pasos regulares.
session-forward-cue-no-slam-start = Inclínate y empuja cada vez más; sin arrancar de golpe.
session-forward-cue-whole-foot = Todo el pie en el escalón, la rodilla sobre el segundo dedo.
session-forward-cue-knee-over-toe = La rodilla de delante sobre el segundo dedo; mancuernas cuando te sea fácil.
session-forward-cue-stop-above-pain-3 = Para si la rodilla pasa de { $steady_pain }.
session-forward-cue-slow-lowering = Baja en { $lowering_seconds } s.
session-forward-cue-short-steps = Pasos cortos, todo el pie, respirando tranquilo.
session-forward-cue-knees-up = Pecho alto, rodillas a la altura de la cadera, pies ligeros.
session-forward-cue-easy-pace = Acelera poco a poco, vuelve andando, sin prisa.
session-forward-cue-straight-then-bent = La mitad con la rodilla recta, la mitad doblada; baja despacio.
session-forward-cue-heels-stay = Espalda en la pared, talones en el suelo, puntas bien arriba.
session-forward-cue-hips-level = Cadera nivelada, rodilla suelta. ¿Sin balón? Toca un punto en el suelo.
session-forward-cue-partner-slows = Tu compañero te sujeta los talones; baja despacio, las manos te reciben.
session-forward-cue-back-flat = Espalda recta, cadera atrás, rodilla suelta.
session-forward-trains-braking = Fuerza para frenar, que el trineo no entrena.
session-forward-trains-drive = Empujar hacia delante, al lado de tirar hacia atrás.
session-forward-trains-running = Técnica de carrera, ya en calor.
session-forward-trains-calves = Gemelos: te impulsan y sostienen el tobillo.
session-forward-trains-shins = Espinillas: levantan la punta y frenan el pie.
session-forward-trains-balance = Equilibrio: de lado a lado, lo que un tirón recto no toca.
session-forward-trains-hamstrings = La parte de atrás del muslo: frena el esprint y el trineo no la trabaja.
session-toward-strength = Va hacia la fuerza, como querías.
session-toward-comfort = Va hacia moverte a gusto, como querías.
session-toward-conditioning = Va hacia la forma física, como querías.
session-toward-football = Va hacia el fútbol, como querías.
session-same-load = la misma carga, { $length }
session-repeats = { $each_side ->
        [yes] { $count } por lado
       *[no] { $count } veces
    }
session-each-side = { $length } por lado
session-minutes = Unos { $minutes } min, calentamiento incluido
session-cue-lane = Carril libre: la serie más { $lane_beyond_m } m. Mira por encima del hombro antes de cada serie.
session-cue-rail = Desenchufada, manos en la baranda y { $clear_behind_m } m libres detrás; los pies empujan la cinta.
session-cue-slope = Sube la cuesta de espaldas, pecho alto; baja de frente y despacio, o en zigzag.
session-cue-strap = Échate un poco hacia atrás contra el tirón, pecho alto, costillas abajo.
session-cue-tall = Pecho alto, costillas abajo, mirada al frente, sin echarte hacia atrás.
session-cue-feet = Busca atrás con la punta, apoya de punta a talón y empuja con el dedo gordo.
session-cue-steps = Pasos cortos y fluidos, sin tirones; la rodilla sigue al segundo dedo.
session-cue-talk = Tan despacio que puedas hablar.
session-cue-stop = Dolor { $sore }: la mitad de discos y pasos más cortos; si en la siguiente serie pasa de { $carry_on }, termina ahí.
session-cue-ease = Dolor { $sore }: pasos más cortos y más lentos; si en la siguiente serie pasa de { $carry_on }, termina ahí.
session-stop-rules = Para si el dolor llega a { $limit } o es punzante, si la articulación se traba, se hincha o cede, o si notas dolor de pecho, mareo o una falta de aire rara.
session-show-guardian = Enséñale esto a tu madre, padre o tutor.
session-because = Por qué: { $cause }
session-because-start = es tu comienzo. Ligero a propósito; crece según te resulte cómodo.
session-because-start-stand-in = es tu comienzo. El trineo solo ya es más de lo que pide, así que primero algo más ligero.
session-because-after-hold = la articulación se ha calmado, así que sigues un nivel más abajo.
session-because-cleared-from-the-walk = después de lo que te revisaron, todo plan empieza otra vez en la caminata sin carga.
session-because-cleared-after-a-hold = la articulación está revisada y en calma, así que sigues al menos un nivel más abajo.
session-because-cleared-for-light = tienes el visto bueno para caminar y arrastres ligeros, así que sigues con eso.
session-because-limit-level = es el nivel más alto que deja un límite que me contaste.
session-because-limit-load = un límite que me contaste frena la carga aquí, así que mientras tanto nada sube.
session-because-limit-week = esta semana ya tiene las sesiones que deja un límite que me contaste.
session-because-after-limit = el límite de carga terminó; seguimos desde lo que arrastraste con él.
session-because-cap-limit = es el nivel más alto que deja un límite que me contaste.
session-because-light-limit = un límite que me contaste no deja más sesiones esta semana
session-cannot-move-limit = Esa semana ya tiene las sesiones que deja un límite que me contaste; { COMMAND("limits") } lo muestra.
session-because-cleared-so-far = hasta aquí llega tu visto bueno, así que nos quedamos.
session-because-cleared-hold = una articulación que hubo que revisar sigue como tras una pausa: primero una mañana tranquila.
session-because-pain-red = { $pain }. Eso pide una pausa.
session-because-swelling = una hinchazón nueva pide una pausa.
session-because-unsteady = una articulación que cede o se traba pide una pausa.
session-because-joined-hold = uno de tus registros estaba en pausa cuando se unieron, y vale para los dos.
session-because-pain-amber2 = { $pain }, así que { $less }.
session-because-pain-amber1 = { $pain }, así que el mismo paso otra vez.
session-because-hurt-when-light = { $pain }, y esa sesión fue menos que la de tu paso: así que nada más pesado ni más largo que ella.
session-because-pain-unknown = aún no sé cómo estuvo la articulación, así que el mismo paso otra vez.
session-because-not-smooth = la última vez los pasos no fueron fluidos, así que { $less }.
session-because-effort-over = el esfuerzo fue { $rpe } y se pedía { $band }, así que { $less }.
session-because-effort-over-a-walk = el esfuerzo fue { $rpe } y se pedía { $band }, así que { $less }. Camina más despacio, con pasos más cortos; una serie también puede ser más corta.
session-because-effort-unknown = la última vez no anotaste el esfuerzo, así que el mismo paso otra vez.
session-because-sets-missed = la última vez faltaron series, así que { $less }.
session-because-gap = { $days } días desde la última: { $less }. No hay que recuperar.
session-because-new-to-sled = un trineo empieza ligero, por lejos que llegaras sin él: paso { $step } como mucho, y desde ahí subes.
session-because-course = varias sesiones juntas piden ir más despacio, así que { $less }.
session-because-match-day = hoy hay partido, así que no hay nada previsto.
session-because-day-before-match = mañana hay partido, así que solo algo muy suave.
session-because-day-after-match = jugaste ayer, así que caminar suave como mucho.
session-because-leg-soreness = tus piernas siguen cargadas del partido, así que solo caminar suave.
session-because-match-in-two-days = hay partido en { WORD($match_ahead_days) } días: { $share } % de las series y sin subir de paso.
session-because-match-in-the-legs = el partido sigue en tus piernas: { $share } % de las series y sin subir de paso.
session-because-short-match-yesterday = ayer jugaste poco: la sesión completa, pero sin subir de paso.
session-because-deload = es la { ORDINAL($lighter_week) } semana, la ligera: { $share } % de las series, mismo arrastre.
session-because-easier-week = es la semana más suave que pediste: { $share } % de las series, misma carga, sin subir.
session-because-lighter = menos hoy, como querías: { $share } % de las series, sin subir, y no cuenta como sesión limpia.
session-because-week-red = la semana quedaría un { $week } % sobre lo tuyo, así que { $share } % de las series.
session-because-week-amber = la semana quedaría un { $week } % sobre lo tuyo, así que sin subir de paso.
session-because-uncut-match-in-two-days = hay partido en { WORD($match_ahead_days) } días, así que sin subir; ya es bastante corta así.
session-because-uncut-match-in-the-legs = el partido sigue en tus piernas, así que sin subir; ya es bastante corta así.
session-because-uncut-deload = es la { ORDINAL($lighter_week) } semana, la ligera: sin subir; ya es bastante corta así.
session-because-uncut-easier-week = es la semana más suave que pediste: sin subir; ya es bastante corta así.
session-because-uncut-lighter = menos hoy, como querías: sin subir; ya es bastante corta así.
session-because-uncut-week-red = la semana quedaría un { $week } % sobre lo habitual, así que sin subir; ya es bastante corta así.
session-because-uncut-week-amber = la semana quedaría un { $week } % sobre lo habitual, así que sin subir.
session-because-walk-same = { $clean }, así que el paso { $step }; sin nada de que tirar, la caminata se queda igual.
session-because-belt-same = { $clean }, así que el paso { $step }. En la cinta es el mismo trabajo otra vez; crece con los pasos siguientes.
session-because-belt-longest = { $clean }, así que el paso { $step }; la cinta se queda en lo más largo, { $last_belt_minutes } minutos en total.
session-because-climb-paused = la subida está en pausa por ahora, así que el mismo paso.
session-because-too-soon = { $clean }; { $since }, así que seguimos aquí.
session-because-clean-too-few = { $clean }, así que seguimos aquí. { CAPITAL($clean_needed) } seguidas abren el paso siguiente.
session-because-level-cap = es el paso más alto abierto para ti por ahora, así que seguimos aquí.
session-because-cap-under-18 = el paso { $youth_cap } es el más alto con menos de { $adult_from }, así que seguimos aquí.
session-because-cap-older = el paso { $older_cap } es el más alto desde los { $older_from }, así que seguimos aquí.
session-because-cap-too-few-weeks = el nivel siguiente se abre tras { WORD($earned_weeks) } semanas con sesión; llevas { $weeks }.
session-because-cap-amber-lately = el nivel siguiente se abre cuando pasen { WORD($recent_weeks) } semanas sin una sesión claramente por encima de la calma.
session-because-cap-no-kit = hasta aquí llega caminar sin más. Con una cuesta, una banda, un compañero o una cinta apagada se abre el nivel siguiente: { COMMAND("kit") }
session-because-cap-too-heavy = hasta aquí llega caminar en lugar de tu trineo.
session-because-cap-band = una banda o un compañero llevan hasta el paso { $band_cap }. Una cuesta, una cinta apagada o un trineo siguen desde aquí: { COMMAND("kit") }. Un trineo empieza en el paso { $first_on_sled }, el { $first_on_sled_drag } % de tu peso.
session-because-cap-cleared = hasta aquí llega tu visto bueno, así que nos quedamos.
session-way-on-kit = Caminar sustituye al tirón, hasta el paso { $step }. Con una cuesta, una banda, un compañero o una cinta apagada haces el paso mismo: { COMMAND("kit") }
session-way-on-here = Hecho como está escrito, cuenta. Tras { WORD($clean_needed) } sesiones limpias seguidas tiras del trineo, al principio en series más cortas.
session-way-on-walked = Hecho como está escrito, cuenta y subes. Desde el paso { $step } tiras del trineo, al principio en series más cortas.
session-way-on-sled = Este trineo empieza en el { $own } % de tu peso; un primer tirón es el { $most } % como mucho. Serviría un trineo de { $sled } en total en este suelo; una cuesta o una cinta apagada también siguen.
session-way-on-sled-or-kit = Este trineo empieza en el { $own } % de tu peso; un primer tirón es el { $most } % como mucho. Serviría: un trineo de { $sled } en total en este suelo, o una banda, un compañero o una cuesta hasta el paso { $step }.
session-way-on-youth = Con menos de { $adult_from } un trineo pesa el { $youth_percent } % de ti como mucho: { $sled } en total en este suelo. Una cuesta o una cinta apagada también siguen.
session-because-top-of-ladder = es lo más alto de la escalera. Bien ganado; lo mantenemos.
session-because-step-up = { $clean }, { $since }: un paso más.
session-because-warm-up = { $warm_up_percent ->
        [50] { $why }, así que calentamiento: media sesión, ligera. Se sube en las completas.
       *[other] { $why }, así que calentamiento: { $warm_up_percent } % de las series, ligeras. Se sube en las completas.
    }
session-because-warm-up-walk = { $why }, así que sigue siendo un paseo suave. Se sube en las sesiones completas.
session-because-light-none = hoy no toca sesión completa
session-because-light-match = hay un partido cerca
session-because-light-two-matches = esta semana hay { WORD($crowded_matches) } partidos
session-because-light-third-session = es la { ORDINAL($light_session) } sesión de la semana
session-because-light-spacing = hay otra sesión muy cerca
session-because-light-full-week = la semana ya está completa
session-because-told-pain = dolor { $pain }
session-because-told-morning = { $morning } a la mañana siguiente (lo normal: { $usual })
session-because-told-nothing = lo que contaste de la articulación
session-because-clean = { $count ->
        [0] ninguna sesión limpia aún en este paso
        [one] una sesión limpia en este paso
       *[other] { $count } sesiones limpias en este paso
    }
session-because-since = { $days ->
        [0] última subida hoy
        [1] última subida ayer
       *[other] última subida hace { $days } días
    }
session-because-since-long = sin subidas recientes
session-because-step-none = una pausa
session-because-step-floor = seguimos en el primer paso
session-because-step-start = empezamos aquí
session-because-step-step-up = un paso más
session-because-step-stay = seguimos aquí
session-because-step-repeat = el mismo paso otra vez
session-because-step-step-down = un paso atrás
session-because-step-level-down = un nivel atrás
session-because-step-two-levels-down = dos niveles atrás
session-next-on = Lo próximo, { $day }: { $what }.
session-next-undated = Lo próximo: { $what }.
session-next-as-it-was = { $day ->
        [none] Lo próximo sigue como estaba.
       *[told] Lo próximo, { $day }: como estaba.
    }
session-next-rest = descanso
session-a-pause = una pausa hasta que la articulación se calme; luego, paso { $step }
session-questions-first = primero unas preguntas, porque estuviste fuera mucho tiempo
session-next-waits = Las sesiones esperan por ahora.
session-next-walk = como mucho { $work } de caminata suave hacia atrás en tu calentamiento
session-next-substitute = algo más ligero que el trineo vacío
session-at-step = { $what } (paso { $step })
session-noted-minutes = { $minutes } min
session-noted-forward = { $count ->
        [0] sin series hacia delante
        [one] 1 serie hacia delante
       *[other] { $count } series hacia delante
    }
session-noted-added = añadido: { $what }
session-noted-barefoot = { $count } sin calzado
session-noted-effort = esfuerzo { $rpe }
session-noted-pain = dolor máximo { $worst }
session-noted-pain-now = dolor después { $now }
session-noted-sore = agujetas
session-noted-soreness = agujetas { $soreness }
session-soreness-noted = Anotado: { $what }. Es normal después de trabajar y no cambia nada en tu plan.
session-noted-smooth = { $smooth ->
        [yes] pasos fluidos
       *[no] pasos no fluidos
    }
session-own-words = – «{ $note }»
session-noted-sets-unknown = una sesión
session-example = { $load ->
        [none] { $pull } esfuerzo 4 dolor 1
       *[told] { $pull } { $load } esfuerzo 4 dolor 1
    }
session-refused-vehicle =
    <b>Eso no lo planifico, ni tirando ni empujando.</b>
    Tú no puedes parar un auto. El propio artículo dice que no se recomienda.
    Usa un trineo, o una de estas: una cinta apagada, una llanta, una banda, alguien detrás, una cuesta suave.
session-refused-running-belt =
    <b>No planifico caminar hacia atrás en una cinta en marcha: es fácil caerse.</b>
    Apagada y desenchufada sí: elige Cinta apagada.
session-refused-road =
    <b>Eso no lo planifico en una calle ni donde haya tráfico: ni te ven llegar ni los ves tú.</b>
    Una cancha, un camino o un estacionamiento sin autos sí: elige el suelo más parecido.
session-refused-stairs =
    <b>No planifico escaleras hacia atrás: es fácil caerse.</b>
    Una cuesta suave hace el mismo trabajo: subes de espaldas y bajas de frente. Elige Cuesta.

session-your-knee = tu rodilla
session-your-ankle = tu tobillo
session-your-hip = tu cadera
session-watched-knee = la rodilla
session-watched-ankle = el tobillo
session-watched-hip = la cadera
session-watched-both = rodilla y tobillo
session-watched-none = ninguna
session-watch-it = { $instead ->
        [none] { CAPITAL($sore_sessions) } sesiones seguidas { $joint } llegó a { $steady_pain } o más. ¿La vigilo, con su propia mañana normal?
       *[told] { CAPITAL($sore_sessions) } sesiones seguidas { $joint } llegó a { $steady_pain } o más. ¿La vigilo, con su propia mañana normal? Entonces por la mañana pregunto por ella en lugar de { $instead }.
    }

## A pause after pain

session-hold = Las sesiones están en pausa desde el { $since }. Tu plan sigue ahí: luego, paso { $step }.
session-hold-needs = Para seguir hace falta: { $needs }. { COMMAND("check") } son dos toques.
session-need-time = calma al menos hasta el { $earliest }
session-need-morning = una revisión de la mañana
session-need-calm-morning = una mañana tranquila, cerca de lo normal en ti
session-need-second-calm-morning = una segunda mañana tranquila
session-need-no-swelling = que no haya hinchazón
session-need-no-giving-way = que no ceda ni se trabe
session-need-screening = otra vez las preguntas de salud ({ COMMAND("screen") })
session-hold-refer = Ya lleva un tiempo. Por favor, que lo revise un médico o fisioterapeuta antes de más sesiones.
session-cannot-move-nothing-planned = Ese día ya no hay nada previsto, así que no hay nada que mover.
session-cannot-move-in-the-past = Ese día ya pasó. Elige uno que venga.
session-cannot-move-double = Ese día ya tiene una sesión.
session-cannot-move-match-day = Ese día hay partido. Elige otro.
session-cannot-move-too-close = Está muy cerca de otra sesión. Elige otro día.
session-cannot-move-full-week = Esos { WORD($row_days) } días ya tienen bastantes sesiones.
session-cannot-move-paused = Ese día cae en tu pausa prevista.

## Cómo se ve un movimiento, en palabras: lo mismo que muestra la animación

session-move-belt = Hacia atrás con cinturón: échate un poco hacia atrás, rodillas flexionadas, primero la punta y luego el talón, pasos cortos y fluidos. La correa va tensa y el trineo avanza parejo, aquí { $pace }. Así no: erguido, rígido y con pasos entrecortados que dan tirones al trineo.
session-move-arms = Hacia atrás con los brazos rectos: brazos largos, en línea con la correa, échate un poco hacia atrás, primero la punta y luego el talón; el trineo avanza parejo, aquí { $pace }. Así no: erguido, tirando con los brazos doblados y a pasos entrecortados.
session-move-band = Hacia atrás con banda: va en la cintura, tu compañero te sigue y la mantiene tensa; échate un poco hacia atrás, primero la punta y luego el talón, aquí { $pace }. Así no: el compañero está demasiado cerca y la banda cuelga.
session-move-hill = De espaldas por una cuesta: pecho alto, primero la punta y luego el talón, pasos fluidos. Así no: doblado por la cintura, la mirada en el suelo, pasos entrecortados.
session-move-treadmill = Hacia atrás en una caminadora apagada y desenchufada: la espalda hacia la consola, las dos manos en la baranda, los pies empujan la cinta. Así no: sin manos en la baranda, inclinado hacia delante, pasos entrecortados.
session-move-walk = Hacia atrás sin arrastrar nada: pecho alto, primero la punta y luego el talón, rodillas sueltas, aquí { $pace }. Así no: echado hacia atrás, pasos entrecortados.
session-move-easy-forward-walk = Caminata suave hacia delante: erguido, primero el talón, los brazos sueltos.
session-move-forward-sled-drag = Arrastre de trineo hacia delante: el trineo detrás, con el cinturón; una línea de talón a cabeza inclinada hacia delante, pie entero; el trineo avanza parejo, aquí { $pace }. Así no: doblado por la cintura, la mirada en el suelo, pasos entrecortados.
session-move-sled-push = Empuje de trineo: brazos rectos en los mangos altos, una línea del talón de atrás a la cabeza, empujas con la parte delantera del pie; el trineo avanza parejo, aquí { $pace }. Así no: erguido contra los mangos, brazos doblados.
session-move-step-up = Subida al escalón: el pie entero en el escalón, la rodilla sobre los dedos, arriba del todo; baja en { $lowering_seconds } s.
session-move-step-down = Bajada del escalón: en un escalón bajo flexiona la rodilla sobre los dedos y toca el suelo delante con el otro talón; { $lowering_seconds } s al bajar. Así no: el talón se levanta, el tronco se dobla.
session-move-split-squat = Sentadilla dividida: un pie delante y el otro detrás, sobre la punta; baja recto en { $lowering_seconds } s, la rodilla de delante sobre los dedos, y sube.
session-move-walking-lunge = Zancada caminando: un paso largo, primero el talón, baja recto hasta que la rodilla de atrás casi toca el suelo y sube a la siguiente.
session-move-goblet-squat = Sentadilla goblet al cajón: el peso en el pecho, { $lowering_seconds } s hasta el cajón, talones abajo, y sube. Así no: talones arriba, espalda redonda, el peso lejos.
session-move-hill-walk = Caminata en cuesta: hacia delante cuesta arriba, un poco inclinado, pasos cortos, pie entero.
session-move-band-march = Marcha contra una banda: va en la cintura y un compañero la sujeta detrás; pecho alto, rodillas a la altura de la cadera.
session-move-a-march = A-march: pecho alto, rodilla a la altura de la cadera, punta arriba, el brazo contrario delante.
session-move-build-up = Carrera progresiva: cada vez más rápido y sin golpe, un poco inclinado, codos doblados, el pie cae debajo de ti.
session-move-calf-raise = Elevación de talones: la parte delantera del pie en el borde de un escalón, una mano en la pared; una vez con las rodillas rectas y otra flexionadas, talones bien abajo y bien arriba, baja despacio.
session-move-tibialis-raise = Elevación de puntas en la pared: la espalda en la pared, los talones separados de ella, piernas rectas; puntas bien arriba, los talones no se mueven.
session-move-single-leg-balance = Equilibrio a una pierna: rodilla suelta, cadera nivelada, el otro pie toca el balón.
session-move-assisted-nordic = Nórdico asistido: de rodillas, tu compañero te sujeta los talones; una línea de rodilla a cabeza, baja despacio, las manos te reciben.
session-move-hip-hinge = Bisagra de cadera: la cadera atrás, rodillas sueltas, espalda plana, los pesos cerca de las piernas. Así no: la espalda redonda, los pesos lejos.
session-move-pace = { $metres } en { $seconds }

## Los límites de un profesional

session-limit-holds = { $until ->
        [none] { $whose }, hasta nuevo aviso: { $what }.
       *[told] { $whose } hasta el { $until }: { $what }.
    }
session-limit-over = { $whose } era hasta el { $until } y ya terminó: { $what }.
session-limit-passed = Eso pasó de un límite, y queda como se hizo. { $limits } Si ha cambiado, dímelo.
session-limit-of-physio = El límite de tu fisio
session-limit-of-doctor = El límite de tu médico
session-limit-of-professional = El límite de quien te vio
session-limit-of-coach = El límite de tu entrenador
session-limit-of-self = Tu propio límite
session-limit-level = máximo nivel { $most }
session-limit-drag = máximo el { $most } % de tu peso
session-limit-plates = máximo { $load } de discos
session-limit-sessions = { $count ->
        [one] máximo { $count } sesión por semana
       *[other] máximo { $count } sesiones por semana
    }
session-limit-without-forward-sled-drag = sin arrastres hacia delante
session-limit-without-sled-push = sin empujes del trineo
session-limit-without-step-up = sin subidas al escalón
session-limit-without-step-down = sin bajadas del escalón
session-limit-without-split-squat = sin sentadillas divididas
session-limit-without-walking-lunge = sin zancadas
session-limit-without-goblet-squat = sin sentadillas goblet
session-limit-without-hill-walk = sin caminatas cuesta arriba
session-limit-without-band-march = sin marchas contra la banda
session-limit-without-a-march = sin marcha A
session-limit-without-build-up = sin carreras progresivas
session-limit-without-calf-raise = sin elevaciones de talones
session-limit-without-tibialis-raise = sin elevaciones de puntas
session-limit-without-single-leg-balance = sin equilibrio a una pierna
session-limit-without-assisted-nordic = sin nórdicos
session-limit-without-hip-hinge = sin bisagras de cadera
session-limit-way-sled = sin trineo
session-limit-way-treadmill-off = sin cinta
session-limit-way-tyre = sin llanta
session-limit-way-band = sin banda
session-limit-way-partner = sin pareja que haga de resistencia
session-limit-way-hill = sin cuestas
session-limit-way-wheeled = sin trineo con ruedas

## Where it hurts

session-site-knee = rodilla
session-site-ankle = tobillo
session-site-hip = cadera
session-site-knee-or-ankle = rodilla o tobillo
session-site-elsewhere = otra parte
session-site-unnamed = articulación sin nombrar
