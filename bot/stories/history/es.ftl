### Las sesiones hechas: por páginas, lo que suman, y cada una con todo lo que hay.

history-heading = Tus sesiones
history-count = { $first }-{ $last } de { $of }
history-empty = Aún no hay ninguna sesión en tu registro. Cuéntame una con tus palabras, o { COMMAND("log") }.
history-which-day = ¿Qué día quieres decir?
history-none = No hay ninguna sesión así en tu registro.
history-gone = Esa sesión ya no está en tu registro.
history-pain = dolor { $pain }
history-pain-in-set = dolor { $pain } en la serie { $number }
history-after = después { $pain }
history-morning = a la mañana { $pain }
history-surface-gym-turf = césped interior
history-surface-turf-3g = campo 3G
history-surface-grass-dry = hierba seca
history-surface-grass-wet = hierba mojada
history-surface-track = pista de atletismo
history-surface-rubber = suelo de goma
history-surface-concrete = asfalto o cemento
history-on = { $day }
history-between = del { $since } al { $until }
history-since = desde el { $day }
history-until = hasta el { $day }
history-pain-above = { $pain ->
        [0] con dolor
       *[other] dolor por encima de { $pain }
    }
history-free-of-pain = sin dolor anotado
history-effort-above = esfuerzo por encima de { $effort }
history-effort-below = esfuerzo por debajo de { $effort }
history-load-below = por debajo de { $load }
history-average-week = Sesiones por semana, de media: { $sessions }.
history-average-effort = Esfuerzo medio: { $effort }.
history-average-pain = Dolor máximo medio: { $pain }.
history-average-load = Carga mayor media: { $load }.
history-average-length = Distancia media: { $length }.
history-days-since = { $days ->
    [0] Tu última sesión fue hoy.
    [one] Tu última sesión fue ayer.
   *[other] Tu última sesión fue hace { $days } días.
}
history-gap = Tu mayor tiempo sin sesión: { $days } días, del { $since } al { $until }.
history-no-gap = Todas tus sesiones son de un mismo día hasta ahora.
history-felt-none = De la articulación no contaste nada en esos días.
history-felt-sessions = Dolor máximo en una sesión: { $pain }.
history-felt-mornings = { $count ->
    [one] Una mañana contada: { $pain }.
   *[other] { $count } mañanas contadas: { $pain } como mucho.
}
history-load-above = más de { $load }
history-noted = { $words ->
        [none] con una nota
       *[told] «{ $words }» en tu nota
    }
history-morning-after = { $signs ->
        [yes] A la mañana siguiente: { $pain }, con una señal que me contaste.
       *[no] A la mañana siguiente: { $pain }.
    }
history-morning-unknown = A la mañana siguiente: sin decir.
history-planned = { $length ->
        [none] Lo previsto: el paso { $step }.
       *[told] { $load ->
            [none] Lo previsto: { $sets } × { $length } (paso { $step }).
           *[told] Lo previsto: { $sets } × { $length } con { $load } (paso { $step }).
        }
    }
history-unplanned = Sin plan: una sesión tuya.
history-brought = Traída en un archivo: { $program }.
history-why = Por qué: { $step }.
history-sessions = { $sessions ->
        [one] { $sessions } sesión
       *[other] { $sessions } sesiones
    }
history-pulled = { $what } de arrastre
history-minutes = { $minutes } min en total
history-heaviest = La más pesada: { $run }.
history-weeks = Semanas seguidas con sesión: { $weeks } como máximo.
history-weekdays = los { $days }
history-most-heaviest = La que más carga llevó hasta ahora.
history-most-hardest = La que más esfuerzo pidió hasta ahora.
history-most-longest = La más larga en metros hasta ahora.
history-most-lightest = La de menos carga en el trineo hasta ahora.
history-most-easiest = La que menos esfuerzo costó hasta ahora.
history-most-shortest = La más corta en metros hasta ahora.
history-most-week = La semana con más trabajo de trineo hasta ahora.
history-load = Trabajo de trineo, esfuerzo por minutos: { $load }.
history-streak = { $weeks ->
    [one] Lo más largo seguido: una semana con sesión.
   *[other] Lo más largo seguido: { $weeks } semanas con sesión en cada una.
}

## Buttons

history-button-of-day = { $day } ({ $nth })
history-button-of-year = { $day } { $year }
history-button-newer = ‹ Más nuevas
history-button-older = Más antiguas ›
history-button-totals = En total
history-button-list = Verlas
history-button-all = Todas
history-button-back = ‹ Volver a la lista
history-button-this-month = Este mes
history-button-last-month = El mes pasado
history-button-this-year = Este año
