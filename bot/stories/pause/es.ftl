### Planned time off.

pause-paused = { $until ->
        [none] En pausa desde el { $since }, sin fecha de vuelta.
       *[told] En pausa del { $since } al { $until }.
    }
pause-kind-word-sick = Primero ponte bien. Te preguntaré antes de seguir.
pause-kind-word-travel = Buen viaje.
pause-kind-word-exams = Suerte.
pause-kind-word-other = Está bien.
pause-nothing-counts = Sin avisos hasta entonces, y nada cuenta como perdido. { COMMAND("resume") } la termina antes.
pause-back = Vuelta el { $day }: { $way }.
pause-way-back = Cómo seguimos depende de los días desde tu última sesión:
pause-up-to = { $first }-{ $last }: { $way }
pause-beyond = Más de { $last }: { $way }
pause-ended = Qué bueno tenerte de vuelta.
pause-after-time-away = Tras ese tiempo: { $way }.
pause-way-progress = sigues donde lo dejaste
pause-way-repeat = el mismo paso otra vez
pause-way-step-down = un paso más fácil
pause-way-level-down = un nivel más fácil
pause-way-two-levels-down = dos niveles más fácil
pause-way-hold = las preguntas de seguridad y un comienzo nuevo
pause-way-reonboard = las preguntas de seguridad y un comienzo nuevo
pause-next-session = Próxima sesión: { $moment }.
pause-nothing-planned = No hay sesión planeada; { COMMAND("schedule") } fija los días, { COMMAND("today") } empieza una ahora.
pause-not-paused = No estás en pausa.
pause-rest-on = { $well_days ->
        [1] Entonces sigue descansando. Cuando lleves un día entero bien, toca Volver.
       *[other] Entonces sigue descansando. Cuando lleves { WORD($well_days) } días enteros bien, toca Volver.
    }
pause-unclear-why = No encuentro un motivo ahí. Toca uno o escribe: exámenes hasta el viernes
pause-unclear-until = Necesito un último día o una duración, como viernes, 2026-03-20 o 10 días.
pause-unclear-well = Sí o no, por favor.
pause-why-pause = Una pausa, claro. ¿Qué se cruza?
pause-until-wanted-sick = Lo siento. ¿Para cuánto crees? Toca una opción o escribe un día.
pause-until-wanted-other = ¿Para cuánto? Toca una opción o escribe el último día.
pause-well-wanted = { $well_days ->
        [1] ¿Llevas un día entero bien, sin fiebre?
       *[other] ¿Llevas { WORD($well_days) } días enteros bien, sin fiebre?
    }
pause-from-to = ¿Una pausa del { $since } al { $until }?

## Buttons

pause-button-today = Sesión de hoy
pause-button-sick = No estoy bien
pause-button-travel = Viaje
pause-button-exams = Exámenes
pause-button-other = Otra cosa
pause-button-three-days = 3 días
pause-button-week = Una semana
pause-button-two-weeks = Dos semanas
pause-button-open-end = Sin fecha
pause-button-resume = Volver
pause-button-change = Cambiarla
pause-button-pause = Pausar
pause-button-not-yet = Todavía no
