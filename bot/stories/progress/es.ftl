### Cómo fueron las semanas, en imagen y en palabras, y el diario de la articulación.

progress-heading = Tus últimas { $weeks } semanas
progress-span = del { $since } al { $until }
progress-none = Aún no hay nada de estas semanas en tu registro. Cuéntame una sesión con tus palabras, o { COMMAND("log") }.
progress-done = { $sessions ->
        [0] Ninguna sesión en estas semanas.
        [one] Una sesión{ $length ->
            [none] .
           *[told] , { $length } de tirón.
        }
       *[other] { $sessions } sesiones{ $length ->
            [none] .
           *[told] , { $length } de tirón.
        }
    }
progress-drag-once = Arrastre, lo que frena el trineo: { $last }.
progress-drag = Arrastre, lo que frena el trineo: { $first } al principio, { $last } al final, { $most } como máximo.
progress-step = Paso { $last }.
progress-steps = Del paso { $first } al paso { $last }.
progress-pain = { $site }: { $pains }.
progress-pain-none = { $site }: sin dolor todo el tiempo.
progress-pain-during = en las sesiones { $pain } como máximo
progress-pain-after = después { $pain } como máximo
progress-pain-morning = por las mañanas { $pain } de media
progress-pain-mornings = por las mañanas { $first } de media al principio y { $then } después
progress-matches = { $count ->
        [one] un partido
       *[other] { $count } partidos
    }
progress-lighter = { $count ->
        [one] una semana más suave
       *[other] { $count } semanas más suaves
    }
progress-holds = { $days ->
        [one] un día de pausa por la articulación
       *[other] { $days } días de pausa por la articulación
    }
progress-away = { $days ->
        [one] un día libre
       *[other] { $days } días libres
    }
progress-pain-unnamed = Dolor

## El diario

progress-diary = El diario de tu articulación
progress-diary-mornings = { $count ->
        [0] Ninguna mañana después de una sesión contada en las últimas { $weeks } semanas.
        [one] Una mañana después de una sesión, en las últimas { $weeks } semanas.
       *[other] { $count } mañanas después de sesiones, en las últimas { $weeks } semanas.
    }
progress-diary-seen = { $enough ->
        [yes] Mañanas después de { $what }: { $after }; sin eso: { $others }.
       *[no] Mañanas después de { $what }: { $after }; sin eso: { $others }. Son pocas para decir algo: hacen falta { $fewest } de cada.
    }
progress-diary-nothing = No destaca nada que no pueda ser casualidad. Por eso no digo nada.
progress-diary-not-that = De eso no destaca nada que no pueda ser casualidad. Esto sí:
progress-diary-why = Solo lo que muestra tu registro, frente a las semanas de al lado: nunca el porqué.
progress-found = Después de { $what }, tus mañanas estuvieron { $higher } más altas, { $times } de { $of } veces.
progress-after-harder = sesiones más duras
progress-after-match = un partido en los { WORD($diary_match_days) } días anteriores
progress-after-both = { $surface } y un partido en los { WORD($diary_match_days) } días anteriores
progress-on-gym-turf = césped interior
progress-on-turf-3g = un campo 3G
progress-on-grass-dry = hierba seca
progress-on-grass-wet = hierba mojada
progress-on-track = una pista de atletismo
progress-on-rubber = un suelo de goma
progress-on-concrete = asfalto o cemento

## En la imagen

progress-axis-drag = Arrastre, { $unit }
progress-axis-metres = Distancia por sesión, { $unit }
progress-axis-pain = { $site }, dolor 0-10
progress-level = L{ $level }
progress-sign-drag = sesión planificada
progress-sign-own = sesión por tu cuenta
progress-sign-metres = distancia
progress-sign-by-clock = por reloj
progress-sign-during = en la sesión
progress-sign-after = después
progress-sign-morning = a la mañana siguiente
progress-sign-match = partido
progress-sign-hold = pausa por la articulación
progress-sign-lighter = semana más suave
progress-sign-away = días libres

## Botones

progress-button-weeks = { $weeks } semanas
progress-button-diary = Qué le sienta mal
