### Los límites de un profesional: qué se contó, de quién y hasta cuándo.

limits-none = No hay ningún límite apuntado. ¿Te puso uno tu fisio o tu médico? Añádelo aquí.
limits-hint = O escríbelo: máximo 10 kg hasta el 1 dic, nada de bajadas del escalón, máximo dos sesiones por semana.
limits-only-less = Solo puede hacer una sesión menor, nunca mayor.
limits-over = Esto ya no vale:
limits-kept-on = Se queda como está.
limits-proposal-over = Eso era para días que ya pasaron. No ha cambiado nada.
limits-what-wanted = ¿Qué está limitado? Toca uno, o escríbelo: máximo 10 kg hasta el 1 dic.
limits-wanted-level = ¿Hasta qué nivel? Toca uno, o escríbelo.
limits-wanted-drag = ¿Hasta qué porcentaje de tu peso? Toca uno, o escríbelo.
limits-wanted-plates = ¿Hasta cuánto en discos encima del trineo? Toca uno, o escríbelo.
limits-wanted-sessions = ¿Hasta cuántas sesiones por semana?
limits-wanted-exercise = ¿Qué ejercicio se deja fuera?
limits-wanted-way = ¿Qué se deja fuera?
limits-who-wanted = ¿Quién lo dijo? Basta el oficio; sin nombres.
limits-until-wanted = ¿Hasta cuándo? Toca uno, o escribe el último día en que vale.
limits-end-one = ¿Ya terminó?
limits-more-wanted = ¿Desde ahora, { $what }?
limits-end-wanted = ¿Cuál ya terminó?
limits-unclear = No he visto un límite ahí. Por ejemplo: máximo 10 kg hasta el 1 dic, máximo nivel 2, máximo dos sesiones por semana, nada de zancadas.
limits-unclear-value = Necesito uno de estos, o un número, por ejemplo 2.
limits-unclear-who = ¿De quién es? Toca uno, o escribe: mi fisio
limits-unclear-until = Necesito un último día o una duración, por ejemplo 1 dic o 3 semanas, o: hasta nuevo aviso.
limits-unclear-end = Toca el que ya terminó, o déjalos.

## Botones

limits-button-show = Todos los límites
limits-button-add = Añadir un límite
limits-button-end = Uno ya terminó
limits-button-end-it = Sí, ya terminó
limits-button-keep = No, sigue
limits-button-more = Sí, desde ahora
limits-button-all = Todos
limits-button-level = Nivel
limits-button-drag = Arrastre, en %
limits-button-plates = Discos
limits-button-sessions = Sesiones por semana
limits-button-exercise = Un ejercicio
limits-button-way = Una forma de arrastrar
limits-button-by-physio = Fisio
limits-button-by-doctor = Médico
limits-button-by-professional = Otro profesional
limits-button-by-coach = Entrenador
limits-button-by-self = Solo yo
limits-button-weeks = { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
limits-button-until-told = Hasta que me digan
