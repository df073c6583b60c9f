### Match days.

matches-heading = Tus próximos partidos
matches-usual = Día habitual de partido: { $weekday }.
matches-none-ahead = No hay partidos apuntados.
matches-match-on = · { $day }
matches-unplayed = ¿Cuánto jugaste el { $day }? De eso dependen los días siguientes.
matches-hint = <small>También escrito: { COMMAND("match", "sáb") }, { COMMAND("match", "2026-03-07") }, { COMMAND("match", "sin partido") }</small>
matches-altered-added = Partido el { $day }, apuntado. Solo ese.
matches-altered-known = Ese partido ya lo tengo: { $day }.
matches-altered-removed = Sin partido el { $day }.
matches-altered-week-off = Sin partido esta semana. Tus sesiones van según el plan.
matches-altered-usual = Día habitual de partido: { $weekday }.
matches-altered-no-usual = Sin día habitual. Añade partidos cuando los sepas: { COMMAND("match", "sáb") }
matches-altered-played = { $day }: { $minutes } minutos, apuntado.
matches-no-session = El { $day } pasa a ser descanso.
matches-special-match-day = El { $day } hay partido: sin sesión, como mucho caminar suave hacia atrás.
matches-special-day-before = El { $day } será un calentamiento corto y muy suave: víspera de partido.
matches-special-day-after = El { $day } será caminar suave sin carga: el día después de un partido.
matches-special-sore-after = El { $day } será caminar suave sin carga: las piernas siguen cargadas.
matches-before = El { $day } queda en el { $percent } % de las series: { WORD($match_ahead_days) } días antes de un partido.
matches-after = El { $day } queda en el { $percent } % de las series: aún llevas el partido encima.
matches-no-step-up = El { $day } queda entero, en el mismo paso.
matches-nothing-to-remove = No hay ningún partido por delante que quitar.
matches-unclear-day = Necesito un día desde hoy, como sáb, domingo que viene o 2026-03-07.
matches-unclear-weekday = Necesito un día de la semana, como sábado.
matches-unclear-minutes = Necesito los minutos que jugaste, de 0 a { $longest_match }, como 60.
matches-match-day-wanted = { $weekly ->
        [yes] ¿Hay partido esta semana? ¿Qué día?
       *[no] ¿Qué día es el partido? Toca uno o escribe una fecha.
    }
matches-usual-day-wanted = ¿Qué día sueles jugar?
matches-which-goes = ¿Cuál se cae?
matches-minutes-wanted = ¿Cuánto jugaste el { $day }? Toca una opción o escribe los minutos.
matches-was-on = ¿Jugaste el { $day }?
matches-was-for = ¿Jugaste { $minutes } minutos el { $day }?
matches-is-on = ¿Un partido el { $day }?
matches-is-weekly = ¿Un partido cada { $weekday }?
matches-every-week = Cada { $weekday }
matches-is-off = ¿Sin partido el { $day }?
matches-none-on = El { $day } no tengo ningún partido, así que nada cambia.

## Buttons

matches-button-add = Añadir partido
matches-button-usual = Día habitual
matches-button-remove = Quitar partido
matches-button-none-this-week = Sin partido esta semana
matches-button-no-usual = Sin día habitual
matches-button-minutes = Minutos jugados
matches-button-all = Todos los partidos
matches-button-not-played = No jugué
matches-button-short = Menos de { $short_match }
matches-button-half = { $short_match }-{ $most_of_half_match }
matches-button-long = { $long_match } o más
matches-button-whole = Los { $whole_match }
matches-is-weekly-off = ¿Ya no hay partido cada { $weekday }?
