### What is said when a reminder is due.

reminding-was-late = Estuve ausente; esto tocaba hace { $late }.
reminding-wide-shoes =
    Opcional: zapatillas de punta ancha y separadores de dedos mientras te preparas.
    Fuera { $minutes } min antes de tirar; como mucho { $sets } series sin ellas.
reminding-session-now = { $minutes ->
        [none] ¿Hora de la sesión? { $at }.
       *[told] ¿Hora de la sesión? { $at }, unos { $minutes } min.
    }
reminding-session-at = { $minutes ->
        [none] Sesión a las { $at }.
       *[told] Sesión a las { $at }, unos { $minutes } min.
    }
reminding-session-on = { $minutes ->
        [none] Próxima sesión: { $moment }.
       *[told] Próxima sesión: { $moment }, unos { $minutes } min.
    }
reminding-shoes-off = Fuera zapatillas y separadores, y a tirar. Solo en suelo limpio y blando.
reminding-still-to-tell = { $day ->
        [none] ¿Cómo te fue hoy?
       *[told] ¿Cómo te fue el { $day }?
    }
reminding-example = Toca, o cuéntame con tus palabras. No volveré a preguntar.
reminding-pause-or-move = Parece que mis últimos avisos llegaron en mal momento. ¿Te vendría mejor una pausa u otros días? Si no, te aviso una vez por semana.
reminding-goodbye = Aquí estoy; { COMMAND("today") } cuando quieras.
reminding-keeping = Hace mucho que no pasas por aquí. Si no sé de ti, borro todo lo que me contaste el { $on } de { $year }, { $kept_months } meses después de tu última palabra. Cualquier cosa que hagas aquí lo conserva; { COMMAND("delete") } lo borra ya.
reminding-kept = Se queda. { COMMAND("today") } cuando quieras.
reminding-anything-changed = Han pasado unas semanas. ¿Ha cambiado algo?
reminding-reminders-missed = Estuve ausente y no te avisé: { $days }. No hay nada que recuperar. Si entrenaste, cuéntame.
reminding-long-away = Estuve ausente del { $first } al { $last }: { $sessions } sesiones sin aviso. No hay nada que recuperar. Si entrenaste, cuéntame.
reminding-answer-first = Antes de la próxima sesión necesito una respuesta tuya.
reminding-later-when = Más tarde: ¿cuándo?
reminding-put-off = Bien: { $moment }.
reminding-agreed = { $minutes ->
        [none] Bien: { $moment ->
            [none] cuando quieras.
           *[told] { $moment }.
        }
       *[told] Bien: { $moment ->
            [none] unos { $minutes } min, cuando quieras.
           *[told] { $moment }, unos { $minutes } min.
        }
    }
reminding-not-planned = Esa sesión ya está hecha, movida o saltada. { COMMAND("week") } muestra lo que sigue.
reminding-none-on = El { $day } no hay nada previsto, así que no hay nada que recordarte. { COMMAND("week") } muestra lo que viene.
reminding-at-its-hour = A esa hora te aviso de todos modos: { $moment }.
reminding-none-today = Hoy no queda ninguna sesión, así que no hay nada que recordarte. { COMMAND("week") } muestra lo que viene.

## Buttons

reminding-button-export = Exportar
reminding-button-delete = Borrar ya
reminding-button-keep = Consérvalo
reminding-button-answer = Responder
reminding-button-mine = Mi sesión
reminding-button-later = Más tarde
reminding-button-not-today = Hoy no
reminding-button-in-an-hour = En 1 h
reminding-button-this-evening = Esta noche
reminding-button-tomorrow = Mañana
reminding-button-as-planned = Hecha según el plan
reminding-button-another-way = Hecha de otro modo
reminding-button-left-out = La dejé
reminding-button-pause = Pausa
reminding-button-other-days = Otros días
reminding-button-week = Mi semana
