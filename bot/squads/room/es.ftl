### What is said where others read along.

room-hello =
    Hola, soy Sled Coach. Aviso al grupo de sus sesiones y muestro quién va.
    Pesos, esfuerzo y dolor quedan entre cada persona y yo; aquí no aparecen.
    Un administrador me configura; todos pueden mirar.
room-not-set-up = Sin configurar: elige { $fewest_squad_days } o { $most_squad_days } días y luego una hora.
room-days-at = Grupo: { $days }, { $at } ({ $city })
room-following = Próxima:
room-settings = Aquí: { $nudges }. Silencio { $quiet }.
room-card-comes = ¿Quién viene? Pregunto { $when }.
room-rings = A la hora aviso a quienes dijeron que vienen.
room-rings-nobody = Para avisar a quien viene tengo que preguntar antes: Más, Cuándo pregunto.
room-threads = Cada sesión tiene un hilo bajo su tarjeta.
room-thread-first = Aquí podéis hablar de esta sesión. ¿Hecho? Responde a esto con tus series; contesto en privado.
room-lead-evening = la tarde anterior
room-lead-days = { $chosen ->
        [one] 1 día antes
       *[other] { $chosen } días antes
    }
room-lead-hours = { $chosen ->
        [one] 1 hora antes
       *[other] { $chosen } horas antes
    }
room-lead-minutes = { $chosen } minutos antes
room-lead-wanted =
    ¿Cuándo pregunto quién viene? De { $lead_minutes } minutos a { $lead_days } días antes, o a la hora.
    O escríbelo: { COMMAND("squad", lead: "2 h") }
room-note = Nota: { $note }
room-note-put = Anotado en la tarjeta. { COMMAND("squad", note: "quitar") } la quita.
room-note-kept = Anotado: la próxima tarjeta lo dice. { COMMAND("squad", note: "quitar") } la quita.
room-note-off = La tarjeta va sin nota.
room-note-too-long = Una nota tiene como mucho { $note_longest } caracteres; la tarjeta cabe en un móvil.
room-note-of-a-body = Cómo está un cuerpo no va en la tarjeta. Si es el tuyo, dímelo en privado.
room-note-of-a-load = Lo que tira cada cual es suyo: no va en la tarjeta.
room-nudges-full = aviso, una pregunta a quien no anotó, resumen
room-nudges-few = aviso y resumen
room-nudges-off = solo el aviso
room-members = { $count ->
        [one] 1 integrante
       *[other] { $count } integrantes
    }
room-coaches = Entrena: { $names }
room-coach-off = { $called } ya no entrena
room-rests = Nadie respondió a mis últimas { WORD($cards_unanswered) } tarjetas, así que aquí descanso. Responde a una, o escribe { COMMAND("squad") }, y sigo.
room-asleep = Apagado: aquí no hay avisos.
room-how-to-join = Únete con un toque; ¿nuevo? Abre un chat. Solo se ven nombres y metros juntos.
room-how-to-join-here = Únete con un toque; te escribo en privado. Solo se ven nombres y metros juntos.
room-days-wanted = { $days_apart ->
        [1] ¿Qué días? { $fewest_squad_days } o { $most_squad_days }, mejor con un día en medio. Elegidos: { $chosen }.
       *[other] ¿Qué días? { $fewest_squad_days } o { $most_squad_days }, mejor con { WORD($days_apart) } días en medio. Elegidos: { $chosen }.
    }
room-hour-wanted = ¿A qué hora? O escríbela: { COMMAND("squad", hour: "18:30") }
room-place-wanted = ¿Con el reloj de qué ciudad? O escríbela: { COMMAND("squad", city: "Madrid") }
room-quiet-wanted = ¿Cuándo me callo aquí? O escríbelo: { COMMAND("squad", quiet: "22-7") }
room-nudges-wanted = ¿Cuánto hablo aquí?
room-misheard =
    Entiendo días, una hora, una ciudad u horas de silencio.
    Por ejemplo: { COMMAND("squad", days: "lun jue", hour: "18:30") }, { COMMAND("squad", city: "Madrid") }, { COMMAND("squad", quiet: "22-7") }
    También: antes, avisa, nota, equipo, renombrar, ceder, borrar. Cambiar o quitar una sesión: Más, Próxima sesión.
room-kit = Equipo: { $what }
room-kit-sleds = { $count ->
        [one] trineo de { $masses }
       *[other] trineos de { $masses }
    }
room-kit-plates = discos { $plates }
room-kit-step = discos de { $step } en { $step }
room-kit-not-told = ¿Qué hay para tirar? Lo dices una vez y la sesión de cada quien aquí se calcula con eso.
room-kit-wanted =
    Toca los trineos por su peso vacío, { $most } como mucho, y el suelo. Los discos y lo demás se escriben:
    { COMMAND("squad", kit: "discos 20 20 10 10 5 5") }, { COMMAND("squad", kit: "trineos 25, 32") }, { COMMAND("squad", kit: "lugar Parque del Río") }
room-kit-misheard =
    Entiendo trineos por su peso vacío, discos, un suelo y un lugar.
    Por ejemplo: { COMMAND("squad", kit: "trineos 25 y 32, discos 20 20 10 10 5 5, césped artificial") }
room-together-gathering = Juntos: calentamiento, { $minutes } minutos
room-together-how = Toca Voy: tu tarjeta va en privado, con el reloj de aquí. La primera serie empieza con Ya.
room-together-set = Serie { $number }, juntos
room-together-own-card = Cada cual la suya: cuál es está en tu tarjeta.
room-together-set-done = Serie { $number } hecha
room-together-rest = Descanso hasta las { $at }.
room-together-over = { $count ->
        [0] Juntos: terminado antes de la primera serie.
        [one] Juntos: una serie.
       *[other] Juntos: { $count } series.
    }
room-together-in = Van: { $names }
room-session-time = ¿Hora de entrenar?
room-coming = Van: { $names }
room-later = Más tarde: { $names }
room-out = Hoy no: { $count }
room-are-you-in = ¿Vienes?
room-who-came = Ya ha empezado:
room-late = Llegan tarde: { $names }
room-maybe = Quizá: { $names }
room-not-this-time = Esta vez no: { $count }
room-answered = { $heard } de { $of } han respondido
room-it-is-time = Hora de entrenar:
room-was-late = Estuve fuera; esto era para hace { $late }.
room-was-away = Estuve fuera y no avisé: { $days }.
room-long-away = Estuve fuera del { $first } al { $last }: { $sessions } sesiones sin aviso.
room-reply-here = ¿Hecho? Responde a este mensaje con tus series; contesto en privado.
room-others = { $count } más
room-recap = { $done } de { $of } hechas
room-trained = Entrenaron: { $names }
room-metres-together = { $metres } entre todos
room-weeks = { $is_one ->
        [yes] { $weeks } semana prevista seguida
       *[no] { $weeks } semanas previstas seguidas
    }
room-still-to-tell = { $names }: ¿cómo fue? Responde aquí o en privado. No vuelvo a preguntar.
room-noted = Anotado, { $called }.
room-answered-aside = { $called }, te contesté en privado.
room-written-to = { $called }, te escribí en privado. ¿No llega nada? Toca abajo: solo lo ves tú.
room-words-only = { $called }, solo leo palabras: escríbelo, o toca un botón.
room-here = Aquí estoy, { $called }. Toca debajo de una tarjeta, o escríbeme en privado.
room-open-chat = { $called }, { THERE("reach") }; contesto ahí.
room-next-session = Próxima sesión:
room-nothing-ahead = No hay sesión en las próximas { WORD($room_weeks_ahead) } semanas.
room-go-on-here = Perdí la sala de { $squad }. ¿Sigue aquí, con su gente y sus días?
room-wants-to-coach = { $called } quiere entrenar aquí. Decide un admin; cada quien elige qué comparte.
room-moved = La sesión del { $of } pasa a
room-called-off = Sin sesión el { $day }. No aviso a nadie.
room-as-usual = Como siempre, al final:
room-steady = Constancia, para quien quiere estar aquí
room-nobody-steady = Nadie está en la tabla de constancia. Escríbeme { ELSEWHERE("squad") } en privado para estar.
room-proposed = El plan de la semana del { $monday } está en sus chats privados; un toque y es suyo.
room-left-meanwhile = Alguien de quien hablaba esto ya no está. { COMMAND("squad") } muestra cómo está hoy.
room-too-young = Los grupos también son para personas de { $youngest } años o más.
room-rename-wanted = ¿Cómo se llamará? Por ejemplo: { COMMAND("squad", rename: "U17") }
room-set = Hecho: la ficha ya lo muestra.
room-renamed = Este grupo se llama ahora { $squad }.
room-delete-asked = ¿Borrar el grupo? Sus días, integrantes, entrenadores y lo compartido se van del todo. El registro de cada cual sigue siendo suyo.
room-deleted = Borrado: no me queda nada de este grupo. El registro de cada cual sigue siendo suyo.

## Buttons

room-button-set-up = Configurar
room-button-join = Unirme, { $adult_from } o más
room-button-join-young = Unirme, menor de { $adult_from }
room-button-in = Voy
room-button-late = Llego tarde
room-button-maybe = Quizá
room-button-not-this-time = Esta vez no
room-button-missing = Quién falta
room-button-lead = Cuándo pregunto
room-button-ring-on = Avisar a quien viene
room-button-ring-off = No avisar a nadie
room-button-thread-on = Un hilo por sesión
room-button-thread-off = Sin hilos
room-button-lead-hour = A la hora
room-button-lead-minutes = { $chosen } min antes
room-button-lead-hours = { $chosen } h antes
room-button-lead-evening = La tarde anterior
room-button-lead-days = { $chosen ->
        [one] 1 día antes
       *[other] { $chosen } días antes
    }
room-button-later = Más tarde
room-button-out = Hoy no
room-button-together = Vamos juntos
room-button-go = Ya
room-button-cut = A descansar
room-button-end = Terminar
room-button-order = Orden en el trineo
room-button-mine = Mi sesión
room-button-open-chat = Abrir un chat
room-button-days = Días
room-button-hour = Hora
room-button-place = Reloj
room-button-more = Más
room-button-quiet = Horas de silencio
room-button-nudges = Cuánto hablo
room-button-nudges-full = Todo
room-button-nudges-few = Sin volver a preguntar
room-button-nudges-off = Solo avisos
room-button-coach = Entreno aquí
room-button-next = Próxima sesión
room-button-steady = Constancia
room-button-sleep = Apagar
room-button-wake = Encender
room-button-call-off = Sin sesión: partido o libre
room-button-hour-later = 1 h más tarde
room-button-day-later = 1 día más tarde
room-button-as-usual = Como siempre
room-button-kit = Trineos y discos
room-button-sled = { $sled } kg
room-button-propose = Proponer la semana
room-button-back = Volver
room-button-go-on-here = Seguir aquí
room-button-start-anew = Otro grupo
room-button-trust = De acuerdo (admin)
room-button-coaches = Quién entrena
room-button-delete = Borrarlo todo
