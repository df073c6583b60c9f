### Una página de datos para un fisio: semanas, dolor por articulación, pausas y señales, lo que sigue.

physio-title = Arrastre de trineo hacia atrás, { $weeks } semanas: del { $since } al { $until }
physio-no-joint = No vigila ninguna articulación.
physio-joint = { $asked ->
        [none] Vigila: { $site }; una mañana normal es { $usual } de 10.
       *[told] Vigila: { $site }; una mañana normal es { $usual } de 10 (preguntado el { $asked }).
    }
physio-sided-left = { $site }, lado izquierdo
physio-sided-right = { $site }, lado derecho
physio-sided-both = { $site }, ambos lados
physio-no-session = sin sesión
physio-cell-sessions = sesiones { $value }
physio-cell-metres = { $value }
physio-cell-time = { $value } por reloj
physio-cell-plates = discos { $value }
physio-cell-drag = arrastre { $value }
physio-cell-effort = esfuerzo { $value }
physio-cell-load = { $value } UA
physio-cell-during = dolor dentro { $value }
physio-cell-after = después { $value }
physio-cell-morning = mañana { $value }
physio-cell-matches = partidos { $value }
physio-percent = { $percent } %
physio-about = ≈ { $number }
physio-group-pain = Dolor contado, 0-10
physio-group-held = Pausas y señales de alarma
physio-group-now = Lo que sigue
physio-group-own = Sus propias medidas
physio-pain-none = No se contó nada en estas semanas, ni siquiera que no dolía.
physio-watched = { $site } (vigilada)
physio-pain-during = en la sesión como mucho { $highest } ({ $day }), media { $mean } de { $count }
physio-pain-after = después como mucho { $highest } ({ $day }), media { $mean } de { $count }
physio-pain-morning = por la mañana como mucho { $highest } ({ $day }), media { $mean } de { $count }
physio-pain-otherwise = en otros momentos como mucho { $highest } ({ $day }), media { $mean } de { $count }
physio-held-none = Ni pausas ni señales de alarma en estas semanas.
physio-since = desde { $since }
physio-from-to = { $since } a { $until }
physio-paused-pain = { $pain ->
        [none] pausa por dolor
       *[told] pausa por dolor, { $pain } de 10
    }
physio-paused-swelling = pausa por hinchazón nueva
physio-paused-unsteady = pausa: cedió o se bloqueó
physio-paused-cleared = pausa hasta la calma, tras una señal de alarma ya resuelta
physio-paused-joined = pausa, como en la otra cuenta que se unió
physio-flag-open = { $what }, sin resolver
physio-flag-cleared = { $what }, resuelta el { $day } por { $by }
physio-by-doctor = un médico
physio-by-midwife = una matrona
physio-by-physio = un fisio
physio-by-professional = otro profesional
physio-by-self = la propia persona, ya bien
physio-step = Paso actual, de { $lowest } a { $highest }
physio-next = Próxima sesión
physio-next-on = Próxima sesión, { $day }
physio-plates = { $percent ->
        [none] { $added } de discos, { $total } en total
       *[told] { $added } de discos, { $total } en total, un arrastre de cerca del { $percent } % del peso corporal
    }
physio-effort = esfuerzo { $low }-{ $high } de 10
physio-activity = "{ $name }", { $best } es sin problema alguno
physio-own-words = Con sus palabras
physio-note-load = UA: esfuerzo (0-10) por minutos. De { $sessions ->
        [one] una sesión
       *[other] { $sessions } sesiones
    } se contó el esfuerzo en { $efforts } y los minutos en { $minutes }; donde falta algo (≈) se toma lo del plan. Discos y arrastre: lo máximo en una sesión; arrastre en % del peso corporal de hoy, estimado.
physio-note-mornings = { $began ->
        [none] Mañanas contadas: { $count }. – es no contado.
       *[told] El registro empieza el { $began }. Mañanas contadas: { $count }. – es no contado.
    } El dolor contado sin articulación se cuenta para la que vigila ahora.
physio-note = Contado por la persona a un entrenador (Sled Coach); sin exploración ni diagnóstico. El dolor semanal es el peor de cualquier articulación.
physio-too-long = En la página caben como mucho { $most } letras.
physio-week = Semana desde
physio-head-sessions = Sesiones
physio-head-metres = Distancia
physio-head-time = Tiempo
physio-head-plates = Discos
physio-head-drag = Arrastre
physio-head-effort = Esfuerzo
physio-head-load = UA
physio-head-during = Dolor en
physio-head-after = después
physio-head-morning = mañana
physio-head-matches = Partidos
physio-group-limits = Límites
physio-limit-of-physio = De un fisio
physio-limit-of-doctor = De un médico
physio-limit-of-professional = De otro profesional
physio-limit-of-coach = De un entrenador
physio-limit-of-self = Suyo
physio-limit-days = { $until ->
        [none] desde { $since }, hasta nuevo aviso
       *[told] desde { $since }, hasta { $until }
    }
physio-limit-over = terminado: { $since } a { $until }
