### What was done: understood, questioned, written down, corrected, taken back.

logging-form-title = Anotar una sesión
logging-form-field-sets = Series
logging-form-field-length = Largo de la serie (20 m, 45 s)
logging-form-field-load = Discos
logging-form-field-effort = Esfuerzo, 0-10
logging-form-field-pain = Peor dolor de la articulación, 0-10
logging-form-example-sets = 4
logging-form-example-length = 20 m, o 45 s
logging-form-example-load = 37,5 kg
logging-form-example-effort = 4
logging-form-example-pain = 1
logging-form-unread = <b>{ $field }</b>: no puedo leer «{ $phrase }». Por ejemplo: { $example }.
logging-form-empty = <b>{ $field }</b>: eso falta. Por ejemplo: { $example }.
logging-form-nothing = Aún no hay nada anotado.
logging-understood = Anotado. { $noted }
logging-logged = Registrado. { $noted }
logging-change-hint = { $loaded ->
        [yes] ¿Algo no cuadra? Responde con el cambio, por ejemplo: eran 45.
       *[no] ¿Algo no cuadra? Responde con el cambio, por ejemplo: esfuerzo 3.
    }
logging-left-out = No leí: { $phrases }.
logging-quoted = «{ $phrase }»
logging-what-was = ¿Qué era «{ $phrase }»?
logging-let-be = De acuerdo, queda fuera.
logging-corrected =
    Cambiado.
    Antes: { $before }
    Ahora: { $after }
logging-that-one = Esa es la que hiciste conmigo, { $noted }
logging-that-one-changed = Esa es la que hiciste conmigo.
logging-was-another = ¿Fue otra? Entonces cuéntala de nuevo con «otra sesión» delante.
logging-rewritten = Cambiado. { $noted }
logging-before = Antes: { $before }
logging-note-kept = Queda con la sesión: { $note }. Los números siguen igual.
logging-note-out = La nota ya no está. Los números siguen igual.
logging-as-it-was = Sigue como estaba: { $noted }
logging-stop-and-rest = Dolor { $pain }: ahí paramos ({ $limit } o más).
logging-hold-means = Las sesiones hacen una pausa de al menos { WORD($quiet_days) } días, hasta una mañana tranquila. Tu plan sigue ahí y te pregunto cada mañana: dos toques. Si te preocupa, que lo mire un médico o fisioterapeuta.
logging-too-hard = Un esfuerzo de { $rpe } es mucho para un paso ligero. La próxima vez termina antes.
logging-ask-work = ¿Qué hiciste? Por ejemplo 4x20m.
logging-ask-sets = ¿Cuántas series?
logging-ask-distance = ¿Qué distancia por serie? Por ejemplo 20 m.
logging-ask-duration = ¿Cuánto duró cada serie? Por ejemplo 45 s.
logging-ask-minutes = ¿Cuántos minutos en total?
logging-ask-effort = ¿Cuánto esfuerzo fue, 0-10? 2 fácil, 3 moderado, 5 duro, 7 muy duro.
logging-ask-pain = ¿El peor dolor de la articulación durante las series, 0-10?
logging-ask-pain-now = ¿Y ahora mismo, 0-10?
logging-ask-smooth = ¿Los pasos fueron fluidos hasta el final?
logging-ask-day = ¿Qué día fue?
logging-ask-load = ¿Cuánto llevaba el trineo, en { $unit }?
logging-needs-load = { $noted }. ¿Cuánto llevaba el trineo?
logging-so-far = Hasta aquí: { $noted }
logging-two-readings = «{ $phrase }» puede ser dos cosas. ¿Cuál fue, para { $what }?
logging-two-readings-load = Necesito una sola carga: ¿cuál de «{ $phrase }» fue?
logging-field-work = las series
logging-field-load = la carga
logging-field-sets = las series
logging-field-distance = la distancia
logging-field-duration = el tiempo
logging-field-minutes = los minutos
logging-field-effort = el esfuerzo
logging-field-pain = el dolor
logging-field-pain-now = el dolor de ahora
logging-field-smooth = los pasos
logging-field-day = el día
logging-out-of-range = «{ $phrase }» se sale de lo que acepto, { $range }.
logging-out-of-range-day = No encuentro el día en «{ $phrase }».
logging-range-load = de { $least_load_kg } a { $most_load_kg } kg ({ $most_load_lb } lb)
logging-range-sets = de { $least_sets } a { $most_sets } series
logging-range-work = de { $least_sets } a { $most_sets } series
logging-range-distance = de { $least_distance_m } a { $most_distance_m } m por serie
logging-range-duration = de { $least_work_seconds } s a { $most_work_minutes } min por serie
logging-range-minutes = de { $least_minutes } a { $most_minutes } minutos
logging-range-effort = de 0 a 10
logging-range-pain = de 0 a 10
logging-range-pain-now = de 0 a 10
logging-range-smooth = sí o no
logging-what-was-it = ¿Cuánto fue? Por ejemplo { $example }.
logging-example-work = 4x20m
logging-example-load = 37,5 kg
logging-example-sets = 4
logging-example-distance = 20 m
logging-example-duration = 45 s
logging-example-minutes = 18
logging-example-effort = 4
logging-example-pain = 1
logging-example-pain-now = 0
logging-example-smooth = sí
logging-example-day = ayer
logging-bare-number = { $value }: ¿qué es, la carga, el esfuerzo o el dolor?
logging-bare-number-of-sets = { $value }: ¿qué es, las series, el esfuerzo o el dolor?
logging-is-that-right = ¿{ $load }? Es mucho al lado de { $usual }. ¿Es correcto?
logging-is-that-right-empty = ¿{ $load }? Es mucho donde no había discos previstos. ¿Es así?
logging-not-written = No está en tu registro, porque mi pregunta quedó sin respuesta: { $noted }
logging-change-dropped = Sin cambiar, porque mi pregunta quedó sin respuesta: { $noted }
logging-second-session =
    Ese día ya tiene una sesión.
    Anotada: { $first }
    Nueva: { $second }
    ¿Otra sesión o una corrección?
logging-skip-noted = De acuerdo, { $day } queda fuera. No hay nada que recuperar.
logging-did-anyway = { $day ->
        [none] ¿Arrastraste de todos modos? ¿Qué día y qué hiciste?
       *[told] ¿Arrastraste de todos modos el { $day }? Cuéntame qué.
    }
logging-kept-anyway = Queda guardado, y no cuenta para ningún paso mientras las sesiones estén en pausa.
logging-what-did-you-do = { $day ->
        [none]
            ¿Qué hiciste? Por ejemplo:
            { $example }
       *[told]
            ¿Qué hiciste el { $day }? Por ejemplo:
            { $example }
    }
logging-day-to-come = Ese día aún no llega. Anoto lo que ya está hecho, por ejemplo: ayer 3x20m 10kg.
logging-nothing-logged = Esa sesión no está anotada. Con { COMMAND("log") } apuntas una.
logging-take-it-out = { $is_gone ->
        [yes]
            Borraste tu mensaje. ¿Quito también esta sesión?
            { $noted }
       *[no]
            Esta sesión está anotada. ¿La quito?
            { $noted }
    }
logging-taken-out = Quitada: { $noted }
logging-card-out = { $day }: fuera del registro.
logging-card-undone = { $day }: deshecho.
logging-card-changed = { $day }: cambiada, mira más abajo.
logging-card-undone-below = { $day }: ese cambio está deshecho, mira más abajo.
logging-card-elsewhere = Siguió en otra app. { $noted }
logging-taken-back = { $noted ->
        [none] Deshecho.
       *[told] Deshecho: { $noted }
    }
logging-reads-again = Deshecho. Vuelve a quedar así: { $noted }
logging-back-again = Anotada de nuevo: { $noted }
logging-came-in-a-file = Llegó en un archivo con otras, { $count } en total: ¿solo esa o todo lo que trajo el archivo?
logging-told-together = Llegó con otras, { $count } en total: ¿solo esa o todas?
logging-kept = De acuerdo, se queda como está.
logging-nothing-to-leave-out = Hoy no hay nada previsto, así que no hay nada que saltarse.
logging-none-planned = Hoy no hay nada previsto. ¿Qué sesión dices?
logging-leave-out-asked = ¿Dejamos fuera el { $day }?
logging-none-of-day = No hay ninguna sesión del { $day } en tu registro, así que nada cambia.
logging-last-sessions = ¿Qué sesión quieres cambiar?
logging-edit-what =
    { $noted }
    ¿Qué cambia?
logging-not-understood = Ahí no pude leer { $what }. Por ejemplo: { $example }.
logging-week-green = Tu semana de trineo: { $week }. Lo tuyo es cerca de { $usual }. Vas bien.
logging-week-amber = Es un { $change } % más de trineo que en tus semanas recientes ({ $week } frente a { $usual }). Dejemos igual la próxima sesión.
logging-week-red = Gran salto: { $week } frente a tus { $usual } de siempre. La próxima sesión va recortada para que las piernas se pongan al día.
logging-week-low = Semana más tranquila ({ $week } frente a { $usual }). No hace falta recuperar nada.
logging-course-stable-three = { CAPITAL($steady_sessions) } sesiones en un { $steady_pain } estable y mañanas tranquilas: por una vez cuenta como calma.
logging-course-two-reds = Dos pausas por dolor en { WORD($reds_weeks) } semanas. Por favor, que lo revise un médico o fisioterapeuta antes de más sesiones.
logging-course-three-ambers = { CAPITAL($ambers) } sesiones seguidas con dolor de { $back_pain } o así: un nivel menos y, por favor, que alguien lo revise.
logging-course-rising-mornings = Tus mañanas suben desde hace { WORD($rising_weeks) } semanas, así que un paso atrás. Un fisioterapeuta podría echarle un vistazo.
logging-course-still-sore = Tus mañanas llevan semanas igual. Valdría la pena que un fisioterapeuta te evalúe.
logging-course-no-better = { logging-course-still-sore }
logging-no-day-to-climb = { $day ->
        [none] Con { WORD($crowded_matches) } partidos por semana ninguna sesión queda lejos de ellos, así que el paso sigue igual. Eso mantiene lo que tienes; una semana con un partido menos deja subir.
       *[told] Con { WORD($crowded_matches) } partidos por semana ninguna sesión queda lejos de ellos, así que el paso sigue igual. El primer día que serviría es el { $day }: una sesión movida ahí puede subir.
    }
logging-more-forward = Últimamente llevas pocas series hacia delante al lado de las de espaldas. La próxima vez añade la parte hacia delante.
logging-otherwise-pain-of-four = Sería { $what } si el dolor hubiera sido { $value }.
logging-otherwise-pain-of-two = { logging-otherwise-pain-of-four }
logging-otherwise-effort-over-band = Sería { $what } si el esfuerzo hubiera sido { $value }.
logging-otherwise-sore-morning = Sería { $what } tras una mañana en { $value }.
logging-otherwise-calm-morning = { logging-otherwise-sore-morning }

## Buttons

logging-button-tell-again = Contarla otra vez
logging-button-it-was-yesterday = Fue ayer
logging-button-as-planned = Como estaba previsto
logging-button-another-session = Otra sesión
logging-button-correct-first = Corregir la primera
logging-button-yes-it-was = Sí, así fue
logging-button-type-again = Escribirlo otra vez
logging-button-empty-sled = Trineo vacío
logging-button-no-sled = Sin trineo
logging-button-take-out = Quitarla
logging-button-take-all-out = Las { $count }
logging-button-of-day = { $day } ({ $nth })
logging-button-keep-it = Dejarla
logging-button-what-was-it = ¿Qué era?
logging-button-was-effort = Esfuerzo { $value }
logging-button-was-pain = Dolor { $value }
logging-button-was-load = Discos { $load }
logging-button-was-note = Solo una nota
logging-button-was-nothing = Nada
logging-button-edit = Cambiar
logging-button-edit-work = Series
logging-button-edit-load = Carga
logging-button-edit-effort = Esfuerzo
logging-button-edit-pain = Dolor
logging-button-edit-day = Día
logging-button-form-again = Rellenar otra vez
logging-button-move = Moverla
