### The week: planned, done, and against one's own weeks.

week-heading = { $first } a { $last }
week-nothing-planned = Nada planeado. { COMMAND("schedule") } fija tus días.
week-mode-conditioning = sesión
week-mode-warm-up = calentamiento
week-special-match-day = día de partido
week-special-day-before = calentamiento muy suave, víspera de partido
week-special-day-after = caminar suave, día después de un partido
week-special-sore-after = caminar suave, piernas cargadas
week-status-done = hecha ✓
week-status-extra = hecha ✓, fuera de plan
week-status-skipped = la dejaste
week-status-moved = movida al { $to }
week-status-paused = en pausa
week-status-left-out = libre: ya hay bastante cerca
week-limited = libre: un límite que me contaste
week-status-passed = sin anotar
week-share = { $percent } % de las series
week-match-day = partido
week-state-paused = Estás en pausa; no toca nada. { COMMAND("resume") } la termina.
week-state-held = Las sesiones esperan; { COMMAND("why") } dice a qué. Nada cuenta como perdido.
week-tally = { $sessions ->
        [one] Hecho: { $sessions } sesión, { $parts }.
       *[other] Hecho: { $sessions } sesiones, { $parts }.
    }
week-minutes = { $minutes } min en total
week-rated = Esfuerzo dicho: { $rated } de { $sessions }.
week-compared-green = Semana de trineo: { $week }. Lo habitual es unos { $usual }. Vas muy bien.
week-compared-amber = Un { $change } % más de trineo que tus últimas semanas ({ $week } y { $usual }). La próxima sesión queda igual.
week-compared-red = Gran salto: { $week } y lo habitual es { $usual }. La próxima sesión se recorta para que las piernas se pongan al día.
week-compared-low = Semana tranquila ({ $week } y { $usual }). No hace falta recuperar sesiones.
week-in-another-week = Trineo: { $week }, frente a unos { $usual } en las semanas anteriores.
week-learning = Trineo en { WORD($compared_days) } días: { $week } (esfuerzo x minutos). Aún aprendo lo habitual en ti.
week-returning = Trineo en { WORD($compared_days) } días: { $week }. Acabas de volver: todavía no comparo con nada.
week-balance = { $more_forward ->
        [yes] Series adelante por cada una atrás, { $balance_days } días: { $ratio }. Un poco más adelante.
       *[no] Series adelante por cada una atrás, { $balance_days } días: { $ratio }.
    }
week-kept = { $weeks ->
        [one] Una semana planeada cumplida.
       *[other] { $weeks } semanas planeadas cumplidas seguidas. Las pausas no la cortan.
    }
week-looked-back = { $planned ->
        [0] Se acabó tu semana; no había nada planeado.
       *[other] Tu semana: { $done } de { $planned } sesiones.
    }

## Buttons

week-button-earlier = ‹ Antes
week-button-later = Después ›
week-button-now = Esta semana
week-button-show = Mi semana
