### The rules behind today's number, by name and with the numbers they used.

why-headline = { $day }: { $what }
why-waiting = Esto va antes que cualquier otra regla, así que no se miró nada más. Más en { COMMAND("today") }.
why-rule-start = Punto de partida
why-rule-clearance = Visto bueno
why-rule-pain = Dolor
why-rule-limits = Límites
why-rule-effort = Esfuerzo y pasos fluidos
why-rule-gap = Tiempo sin sesión
why-rule-patterns = Patrones
why-rule-calendar = Calendario de partidos
why-rule-deload = Semana ligera
why-rule-week = La semana frente a lo tuyo
why-rule-climb = La subida
why-rule-load = De arrastre a discos
why-basis-clinician = <small>(Lo que te dijo quien lo puso.)</small>
why-basis-trials = <small>(De ensayos; los números son nuestros.)</small>
why-basis-pain-model = <small>(Del modelo de control del dolor, un punto más estricto.)</small>
why-basis-article = <small>(Del artículo; los números son nuestros.)</small>
why-basis-own = <small>(Número nuestro.)</small>
why-start = tus respuestas del comienzo te ponen en { $step }, ligero a propósito.
why-pain = { $told } (lo normal: { $usual }).
why-pain-during = { $pain } en las series
why-pain-after = { $pain } después
why-pain-morning = { $pain } a la mañana siguiente
why-pain-morning-awaited = { $pain } a la mañana siguiente, si es como siempre
why-pain-untold = aún no me contaste nada
why-pain-after-hold = la pausa terminó, así que la sesión anterior ya no cuenta.
why-zone-settled = Un { $steady_pain } estable { WORD($steady_sessions) } veces, con mañanas tranquilas: pasa una vez.
why-zone-green = Zona: calma.
why-zone-amber1 = Zona: un poco sobre la calma.
why-zone-amber2 = Zona: claramente sobre la calma.
why-zone-red = Zona: demasiado.
why-zone-unknown = Falta algo, así que no puedo llamarlo calma.
why-of-day = { $day },
why-effort-of = { $rpe ->
        [none] { $smooth ->
            [yes] se pedía { $band }, sin anotar, { $completed } % de las series.
           *[no] se pedía { $band }, sin anotar, { $completed } % de las series, pasos no fluidos.
        }
       *[told] { $smooth ->
            [yes] { $rpe } y se pedía { $band }, { $completed } % de las series.
           *[no] { $rpe } y se pedía { $band }, { $completed } % de las series, pasos no fluidos.
        }
    }
why-asks-progress = Eso te deja seguir.
why-asks-repeat = Eso pide el mismo paso otra vez.
why-asks-step-down = Eso pide un paso atrás.
why-asks-level-down = Eso pide un nivel atrás.
why-asks-two-levels-down = Eso pide dos niveles atrás.
why-asks-hold = Eso pide una pausa.
why-asks-reonboard = Eso pide empezar de nuevo.
why-gap = { $days ->
        [one] 1 día desde la última sesión.
       *[other] { $days } días desde la última sesión.
    }
why-course-stable-three = { CAPITAL($steady_sessions) } sesiones en un { $steady_pain } estable.
why-course-two-reds = Dos pausas por dolor en { $reds_days } días.
why-course-three-ambers = { CAPITAL($ambers) } sesiones seguidas claramente sobre la calma.
why-course-rising-mornings = { $rise ->
        [1] Mañanas un punto peores, { WORD($rising_weeks) } semanas seguidas.
       *[other] Mañanas { $rise } puntos peores, { WORD($rising_weeks) } semanas seguidas.
    }
why-course-still-sore = Mañanas sin más calma durante semanas.
why-course-no-better = { why-course-still-sore }
why-special-match-day = día de partido, así que nada previsto.
why-special-day-before = mañana hay partido, así que { WORD($day_before_sets) } series muy suaves como mucho.
why-special-day-after = ayer jugaste { $long_match } minutos o más, así que caminar suave o descansar.
why-special-sore-after = piernas aún cargadas del partido, así que caminar suave.
why-reason-match-in-two-days = Un partido en { WORD($match_ahead_days) } días.
why-reason-match-in-the-legs = Un partido aún en las piernas.
why-reason-short-match-yesterday = Un partido corto ayer.
why-no-match-near = ningún partido tan cerca como para contar.
why-share = Eso deja el { $percent } % de las series.
why-block-week = { $lighter ->
        [yes] la semana { $week } del bloque es la ligera, con el mismo arrastre.
       *[no] semana { $week } del bloque, de las que construyen.
    }
why-week-learning = aún sin comparar: hacen falta unas semanas tuyas para eso.
why-week-compared-green = { $planned } con esta sesión y lo tuyo es { $usual } ({ $change } %). Bien.
why-week-compared-amber = { $planned } con esta sesión y lo tuyo es { $usual } ({ $change } %). Así que sin subir de paso.
why-week-compared-red = { $planned } con esta sesión y lo tuyo es { $usual } ({ $change } %). Así que menos series y sin subir de paso.
why-week-compared-low = { why-week-compared-green }
why-climb = { $clean ->
        [one] { $clean } sesión limpia y hacen falta { $needed }. Entre subidas tienen que pasar { $days } días; { $last }.
       *[other] { $clean } sesiones limpias y hacen falta { $needed }. Entre subidas tienen que pasar { $days } días; { $last }.
    }
why-last-step-up = { $days ->
        [0] la última fue hoy
        [one] la última fue hace { $days } día
       *[other] la última fue hace { $days } días
    }
why-no-step-up = últimamente no hubo ninguna
why-block-hurt-when-light = Lo que dolió fue menos que la sesión de tu paso: nada más pesado ni más largo.
why-block-clean-too-few = Aún faltan sesiones limpias.
why-block-too-soon = Es pronto después de la última subida.
why-block-warm-up = Un calentamiento nunca sube de paso.
why-block-match-day = El día del partido no se sube.
why-block-day-before-match = La víspera de un partido no se sube.
why-block-day-after-match = El día después de un partido no se sube.
why-block-match-in-two-days = A { WORD($match_ahead_days) } días de un partido no se sube.
why-block-match-in-the-legs = Con un partido en las piernas no se sube.
why-block-short-match-yesterday = { why-block-day-after-match }
why-block-leg-soreness = Con las piernas cargadas no se sube.
why-block-deload = En una semana ligera no se sube.
why-block-week-amber = Con la semana sobre lo tuyo no se sube.
why-block-week-red = Con la semana muy sobre lo tuyo no se sube.
why-block-limit-level = Es el nivel más alto que deja un límite.
why-block-limit-load = Ningún paso arriba mientras un límite frena la carga.
why-block-limit-week = Un límite no deja más sesiones esta semana.
why-block-cleared-so-far = Hasta aquí llega tu visto bueno.
why-block-climb-paused = La subida está en pausa por ahora.
why-block-easier-week = Es la semana más suave que pediste.
why-block-lighter = Querías menos hoy.
why-block-level-cap = Es el paso más alto abierto para ti por ahora.
why-block-top-of-ladder = Es lo más alto.
why-decided = Entonces: { $what }.
why-surface-gym-turf = césped de gimnasio
why-surface-turf-3g = una cancha sintética
why-surface-grass-dry = césped seco
why-surface-grass-wet = césped mojado
why-surface-track = pista de atletismo
why-surface-rubber = piso de goma
why-surface-concrete = cemento
why-target = { $drag } % de { $mass } en { $surface } (fricción { $friction }) son { $total } en total.
why-measured = La fricción es la de tu propia prueba de tirón.
why-new-surface = { $new_surface_less_percent ->
        [10] Primera vez ahí, así que una décima parte menos.
       *[other] Primera vez ahí, así que un { $new_surface_less_percent } % menos.
    }
why-sled-and-plates = Tu trineo pesa { $empty }, así que { $added } en discos, redondeado hacia abajo de { $step } en { $step }.
why-sled-and-these-plates = El trineo pesa { $empty }, así que { $added } en discos, lo más que dan los que hay sin pasarse.
why-sled-alone = Tu trineo solo ya pesa { $empty }, así que sin discos.
why-limit-leaves = la carga propia del paso es más de lo que deja el límite: { $added } de discos, { $total } en total.
why-no-mass = sin tu peso no calculo discos: trineo vacío, y decide el esfuerzo.
why-what-would-change = Qué lo cambiaría:
why-otherwise-pain-of-four = Dolor de { $value }: { $what }.
why-otherwise-pain-of-two = Dolor de { $value }: { $what }.
why-otherwise-effort-over-band = Esfuerzo de { $value }: { $what }.
why-otherwise-sore-morning = Una mañana en { $value }: { $what }.
why-otherwise-calm-morning = { why-otherwise-sore-morning }
why-harder = Lo más pesado llega paso a paso, cuando las sesiones anteriores fueron fáciles y la articulación estuvo tranquila. Así vas:

## Buttons

why-button-why = ¿Por qué?
