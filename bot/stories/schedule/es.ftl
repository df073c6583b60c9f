### Days, hour, zone and quiet hours.

schedule-at-hour = { $days } a las { $clock }
schedule-no-days = Todavía no hay días elegidos.
schedule-saved = Guardado. Tus sesiones:
schedule-zone = Zona horaria: { $zone }; allí son las { $clock }.
schedule-quiet = Silencio: de { $first } a { $last }.
schedule-reminders = { $on ->
        [yes] Avisos: sí.
       *[no] Avisos: no.
    }
schedule-lighter = El { $day } será un calentamiento corto: { $why }.
schedule-left-out = El { $day } queda libre la próxima semana: { $why }.
schedule-because-match = está junto a un partido
schedule-because-two-matches = esa semana hay { WORD($crowded_matches) } partidos
schedule-because-third-session = la { ORDINAL($light_session) } sesión empieza suave las { WORD($light_weeks) } primeras semanas
schedule-because-spacing = está a menos de { $hours_between } horas de otra sesión
schedule-because-full-week = { WORD($most_in_a_row) } sesiones en { WORD($row_days) } días son suficientes
schedule-because-limit = un límite que me contaste no deja más esa semana
schedule-hint = Toca para cambiar, o escríbelo: { COMMAND("schedule", days: "mar jue", hour: "18:30") }
schedule-unclear-sessions = Planifico { $fewest_a_week } o { $most_a_week } sesiones por semana. Por ejemplo: mar jue 18:30
schedule-unclear-days = No encuentro días ahí. Por ejemplo: mar jue 18:30
schedule-unclear-hour = No encuentro una hora ahí. Por ejemplo: 18:30, o 6:30 pm
schedule-unclear-zone = No conozco ese lugar. Prueba una ciudad grande cercana, o UTC-3.
schedule-unclear-quiet = Necesito dos horas, como 22-7 o 10pm a 7am.
schedule-sessions-wanted = ¿Cuántas sesiones por semana? O escribe días y hora a la vez: mar jue 18:30
schedule-days-wanted = ¿Qué { $sessions } días? Toca mi propuesta o marca los tuyos.
schedule-days-left = { $left ->
        [one] Falta { $left } por marcar.
       *[other] Faltan { $left } por marcar.
    }
schedule-days-enough = ¿Así está bien?
schedule-days-too-many = { $extra ->
        [one] Sobra { $extra }: desmarca, por favor.
       *[other] Sobran { $extra }: desmarca, por favor.
    }
schedule-hour-wanted = ¿A qué hora el { $days }? Toca una o escríbela: 18:30
schedule-which-hour = ¿Por la mañana o por la tarde?
schedule-zone-wanted = ¿Dónde estás? Toca una, o escribe una ciudad, como Quito, o UTC-3.
schedule-which-zone = Varios lugares se llaman así. ¿Cuál?
schedule-near-zone = No conozco ese lugar. ¿Querías decir este? Si no, escribe otra ciudad.
schedule-quiet-wanted = ¿Entre qué horas guardo silencio? Toca una o escríbelo: 22-7
schedule-from-now-on = ¿Desde ahora: { $sessions }?
schedule-in-zone = ¿Tu reloj en { $zone } desde ahora? Allí son las { $clock }.
schedule-reminded = { $on ->
        [yes] Los avisos están activados: te escribo antes de cada sesión.
       *[no] Los avisos están apagados. Tu plan sigue igual.
    }

## Buttons

schedule-button-show = Mi plan
schedule-button-days = Días
schedule-button-hour = Hora
schedule-button-zone = Zona horaria
schedule-button-quiet = Horas de silencio
schedule-button-reminders-off = Quitar avisos
schedule-button-reminders-on = Poner avisos
schedule-button-two = { $fewest_a_week } por semana
schedule-button-three = { $most_a_week } por semana
schedule-quiet-from-now-on = ¿Silencio de { $first } a { $last } desde ahora?
