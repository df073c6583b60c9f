### Una actividad en palabras propias, puntuada de vez en cuando, y pruebas: líneas, sin veredicto.

marks-heading = Lo que mides
marks-no-verdict = <small>Una línea en el tiempo y nada más: no hay marca que superar, y ninguna sesión sale de ella.</small>
marks-activity = { $name } (0-10):
marks-activity-unnamed = Aún no hay actividad: algo de tu día que quieras seguir, como "bajar escaleras".
marks-activity-wanted =
    ¿Por qué actividad de tu día te pregunto de vez en cuando? Con tus palabras, como "bajar escaleras" o "arrodillarme".
    Cada { WORD($mark_weeks) } semanas te pregunto cómo va, de 0 a 10.
marks-activity-unclear = Bastan unas palabras, como "bajar escaleras".
marks-activity-named = Tu actividad: { $name }.
marks-activity-none = Vale, ninguna. Cuando quieras, { COMMAND("marks") }.
marks-score-wanted =
    { $name }: ¿cómo va estos días?
    0 es nada de nada, { $best } sin problema alguno.
marks-score-unclear = Un número entero de 0 a { $best }; { $best } es sin problema alguno.
marks-score-none = { $name }: aún sin nota.
marks-score = { $score } ({ $day })
marks-test-calf-raises = Elevaciones de talones:
marks-test-step-downs = Bajadas de escalón en { $step_downs_s } s:
marks-test-balance = Equilibrio a una pierna:
marks-test-none = aún ninguna.
marks-sides =
    { $left ->
        [none] { $right ->
            [none] { "" }
           *[told] derecha { $right }
        }
       *[told] { $right ->
            [none] izquierda { $left }
           *[told] izquierda { $left }, derecha { $right }
        }
    } ({ $day })
marks-side = { $seconds ->
        [yes] { $count } s
       *[no] { $count }
    }
marks-wanted-calf-raises = Elevaciones de talones, una pierna cada vez
marks-wanted-step-downs = Bajadas de escalón, una pierna cada vez
marks-wanted-balance = Equilibrio, una pierna cada vez
marks-how-calf-raises = Las yemas en la pared, el talón arriba del todo, a ritmo parejo. Cuenta las que salen bien; para antes de que duela.
marks-how-step-downs = Desde un escalón bajo, toca el suelo con el otro talón y vuelve a subir. Cuenta las de { $step_downs_s } s que salen bien; para antes de que duela.
marks-how-balance = Ojos abiertos, junto a una pared. Cuenta segundos hasta que el otro pie toque el suelo.
marks-sides-wanted = ¿Qué hizo cada lado? La izquierda antes que la derecha, como "22 izquierda 25 derecha" o "22 25".
marks-sides-unclear = Un número por lado, como "22 izquierda 25 derecha". Un lado solo también vale.
marks-calm-days = Las pruebas son para días tranquilos: no si duele, ni tras una sesión con dolor o una pausa, ni antes de que tu plan tenga ese ejercicio.
marks-unclear = Por ejemplo "mi actividad es bajar escaleras", "bajar escaleras 6" o "elevaciones de talones 22 izquierda 25 derecha".

## Botones

marks-button-all = Lo que mido
marks-button-name = Nombrar una actividad
marks-button-another = Otra actividad
marks-button-score = Puntuarla
marks-button-none = No, gracias
marks-button-later = Ahora no
marks-button-calf-raises = Talones
marks-button-step-downs = Escalón
marks-button-balance = Equilibrio
