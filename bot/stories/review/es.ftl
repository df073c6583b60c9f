### Una mirada atrás: qué cambió, lo mejor y las semanas cumplidas.

review-heading = { $weeks ->
        [52] El último año: del { $since } al { $until }
       *[other] Las últimas { $weeks } semanas: del { $since } al { $until }
    }
review-nothing = No hay sesiones en estas semanas, así que no hay nada que repasar.
review-due = { $weeks ->
        [52] Llevas ya un año.
        *[other] Llevas ya { WORD($weeks) } semanas.
    }
review-before = { $now } ({ $was } en las { $weeks } semanas anteriores)
review-sessions = Sesiones: { $sessions }
review-metres = Arrastrado: { $metres }
review-effort = Esfuerzo medio: { $effort }
review-step = { $same ->
        [yes] Paso: { $last } todo el tiempo
       *[no] Paso: { $first }, ahora { $last }
    }
review-drag = Arrastre, primera y última sesión: { $first } % y { $last } % de tu peso, aproximadamente
review-mornings = Mañanas, { $site }: { $pain } de media
review-bests = Lo máximo en una sesión limpia:
review-best = { $first ->
        [yes] { $amount } el { $day }, más que antes de estas semanas
       *[no] { $amount } el { $day }
    }
review-percent = { $percent } % de arrastre
review-kept = Semanas previstas cumplidas: { $weeks } de { $of }.

## Botones

review-button-show = Cómo fueron
review-weeks = { $weeks ->
        [52] Un año
       *[other] { $weeks } semanas
    }
review-button-tests = Pruebas
review-button-sheet = Hoja para el fisio
