### What any story may have to say.

common-own-name = Español
common-day-pattern = EEE d MMM
common-short-day-pattern = d MMM
common-colon = { ": " }
common-reads-like = Parece otro de los idiomas que hablo: ¿seguimos en él?
common-form-title = Con tus palabras
common-form-answer = Tu respuesta
common-stale-button = Esa pregunta ya está cerrada. No ha cambiado nada.
common-safety-first = Primero, por favor, mi pregunta de aquí sobre tu cuerpo. No ha cambiado nada.
common-nothing-kept = Esa tarjeta es de antes: ya no tengo nada tuyo guardado. { COMMAND("start") } empieza de nuevo.
common-lapsed-button = Eso lo pregunté hace tiempo y ya está cerrado. No ha cambiado nada. { COMMAND("today") } muestra lo de ahora.
common-no-hurry = Sin prisa, tómate tu tiempo.
common-once-more = Va otra vez. Con tus palabras me vale.
common-passed-over = Lo dejamos por ahora.
common-longer-than-answer = Eso dice más de lo que cabe en esta pregunta, así que no he anotado nada.
common-shut-out = Mi último mensaje privado no te llegó, así que no recibes recordatorios. Abre los ajustes de privacidad de un servidor que compartamos, permite mensajes directos, y lo intento de nuevo con el próximo.
common-unknown-button = Ese botón no es tuyo o ya no lo conozco. No ha cambiado nada.
common-unknown-command = { $near ->
        [none] No conozco esa orden. { COMMAND("help") } muestra lo que sé hacer.
       *[told] No conozco esa orden. ¿Querías decir /{ $near }?
    }
common-no-such-day = Ese día no existe en ningún año. ¿Cuál quieres decir? Por ejemplo: 12 feb.
common-sessions-out = { $count ->
        [one] 1 sesión está otra vez fuera de tu registro.
       *[other] { $count } sesiones están otra vez fuera de tu registro.
    }
common-sessions-back = { $count ->
        [one] 1 sesión está otra vez en tu registro.
       *[other] { $count } sesiones están otra vez en tu registro.
    }
common-sessions-as-before = { $count ->
        [one] 1 sesión vuelve a quedar como estaba.
       *[other] { $count } sesiones vuelven a quedar como estaban.
    }
common-undone = { $what ->
        [none] Deshecho.
       *[told] Deshecho: { $what }.
    }
common-redone = { $what ->
        [none] Hecho de nuevo.
       *[told] Hecho de nuevo: { $what }.
    }
common-setting-language = el idioma
common-setting-units = las unidades
common-setting-clock = tu reloj
common-setting-pause = la pausa
common-setting-matches = el partido
common-setting-moved = el día al que se movió
common-setting-left-out = la sesión que saltaste
common-setting-easier = la semana más suave
common-setting-days = tus días y horas
common-setting-kit = tu material
common-setting-joint = la articulación que vigilas
common-setting-weight = tu peso
common-setting-profile = lo que contaste de ti
common-setting-advice = cuántos consejos recibes
common-setting-checks = el control matinal
common-setting-reminders = los recordatorios
common-setting-quiet = las horas de silencio
common-setting-shoes = el consejo del calzado
common-setting-forward = la parte hacia delante
common-setting-limits = el límite
common-setting-activity = tu actividad
common-setting-score = su nota
common-setting-mark = la prueba
common-nothing-to-undo = Ahí no hay nada que deshacer: ya está deshecho o ha cambiado desde entonces.
common-nothing-yet-to-undo = Ahora mismo no hay nada que deshacer.
common-nothing-to-redo = No hay nada que rehacer. Lo que trajo un archivo vuelve con el archivo.
common-cancelled = De acuerdo, se queda como estaba.
common-nothing-open = Ahora mismo no hay nada pendiente.
common-stumbled = Algo falló de mi lado y no se guardó nada. Inténtalo otra vez, por favor.
common-lost = Algo me interrumpió antes de anotarlo, así que no quedó nada. Envíalo otra vez, por favor.
common-unsaid = Tenía un mensaje para ti que no se pudo entregar. Lo que me contaste está guardado; { COMMAND("today") } muestra cómo vas.
common-listed = { $first } y { $last }
common-either = { $first } o { $last }
common-number-in-words = { $number ->
        [0] cero
        [1] un
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
        [7] siete
        [8] ocho
        [9] nueve
        [10] diez
        [11] once
        [12] doce
       *[other] { $number }
    }
# De semanas y sesiones: en femenino.
common-place-in-words = { $number ->
        [1] primera
        [2] segunda
        [3] tercera
        [4] cuarta
        [5] quinta
        [6] sexta
        [7] séptima
        [8] octava
       *[other] { $number }.ª
    }

common-term-step = Pasos: el número tras la L es el nivel, cada uno más pesado que el anterior; a, b y c son sus pasos, cada uno con algo más de trabajo.
common-term-drag = Arrastre: con cuánta fuerza frena el trineo, en porcentaje de tu peso. El suelo cuenta tanto como los discos.
common-term-clean = Limpia: una sesión como estaba prevista, articulación tranquila ese día y a la mañana siguiente, esfuerzo en su margen, pasos suaves.
common-term-block = Bloque: las semanas de una más ligera a la siguiente; la { ORDINAL($lighter_week) } es la ligera.
common-term-work = Trabajo de trineo: esfuerzo por minutos, sumado en { WORD($compared_days) } días. En los libros se llama UA, unidades arbitrarias.
## Buttons

common-button-yes = Sí
common-button-no = No
common-button-skip = Saltar
common-button-cancel = Cancelar
common-button-undo = Deshacer
common-button-calendar = A mi calendario
common-button-redo = Rehacer
common-button-none-of-these = Ninguna de estas
common-button-done = Hecho
common-button-understood = Entendido
common-button-in-words = Escribir
common-button-agree = Sí, guárdalo
common-button-disagree = No
common-button-parent = Soy madre o padre: sí
common-button-guardian = Soy tutor o tutora: sí
common-button-not-now = Ahora no
common-button-knee = Rodilla
common-button-ankle = Tobillo
common-button-hip = Cadera
common-button-both-joints = Rodilla y tobillo
common-button-no-joint = Ninguna
common-button-left = Izquierda
common-button-right = Derecha
common-button-both-sides = Los dos lados
common-button-left-right = Rodilla izq., tobillo der.
common-button-right-left = Rodilla der., tobillo izq.
common-button-not-returning = No
common-button-returning-cleared = Sí, y puedo entrenar
common-button-returning-not-cleared = Sí, sin visto bueno
common-button-player = Juego al fútbol
common-button-non-player = No juego
common-button-no-experience = No
common-button-short-experience = Menos de { $experienced_months } meses
common-button-long-experience = { $experienced_months } meses o más
common-button-not-sure = No sé
common-button-sled = Trineo
common-button-tyre = Llanta
common-button-treadmill-off = Cinta apagada
common-button-hill = Cuesta
common-button-band = Banda
common-button-partner-helps = Un compañero
common-button-wheeled = Trineo con ruedas
common-button-no-kit = Nada todavía
common-button-gym-turf = Césped de gimnasio
common-button-turf-3g = Césped sintético
common-button-grass-dry = Pasto seco
common-button-grass-wet = Pasto mojado
common-button-track = Pista
common-button-rubber = Piso de goma
common-button-concrete = Concreto
common-button-in-pounds = Usar libras
common-button-in-kilograms = Usar kilos
common-button-rather-not = Prefiero no decirlo
common-button-no-fixed-day = Sin día fijo
common-button-pick-days = Elegir días
common-button-answer-now = Responder ahora
common-button-not-that = No, eso no
common-button-doctor = Médico
common-button-physio = Fisio
common-button-midwife = Matrona
common-button-professional = Otro profesional
common-button-not-yet = Nadie todavía
common-button-nothing-changed = Nada cambió
common-button-something-changed = Algo cambió
common-button-checked = Ya me lo revisaron
common-button-screen = Preguntas de seguridad
common-app-terminal = la terminal
common-why-consent = Solo lo ves tú, y con ello planeo. { COMMAND("privacy") } dice dónde se guarda; { COMMAND("delete") } lo borra cuando quieras.
common-why-language = Sigo en el idioma que elijas. { COMMAND("language") } lo cambia cuando quieras.
common-why-birth-year = Con menos de { $youngest } no entreno a nadie, y antes de los { $adult_from } un padre tiene que aceptar; después, el comienzo va según la edad. No lo ve nadie más.
common-why-guardian = No pido papeles: uno de ellos dice aquí quién es y acepta el entrenamiento y que yo guarde las respuestas.
common-why-screen-now = Son cosas que un médico debería ver antes de entrenar. Lo que ya pasó y está curado no cuenta; si dudas, tócalo.
common-why-screen-joint = Cuenta lo de las semanas por las que pregunto, aunque fuera una vez. Un chasquido sin dolor no; si dudas, tócalo.
common-why-screen-health = Cuenta lo que tienes o tomas ahora, y una operación o un parto recientes; si dudas, tócalo.
common-why-joint = La que te preocupa o por la que entrenas: cada mañana pregunto cómo está, y aflojo si se queja.
common-why-side = Para saber de cuál hablas cada mañana.
common-why-usual-morning = Con una mañana normal comparo las siguientes. Va de nada a lo peor que puedas imaginar.
common-why-pain-walking = Cuenta cualquier paseo, también con el perro. Va de nada a lo peor que puedas imaginar.
common-why-pain-resting = Sin mover nada: en el sofá, en la cama. Va de nada a lo peor que puedas imaginar.
common-why-injury = Una de la que aún te recuperas. Entonces se empieza más suave, y alguien debería haberte dicho que puedes entrenar.
common-why-football = Así planeo alrededor de tus partidos. Cuentan los deportes con carreras y giros, como rugby, hockey o baloncesto.
common-why-trains = De ahí sale el comienzo. Cuentan gimnasio, deporte y clases; un paseo no.
common-why-sled-months = Quien lleva unos meses empieza un escalón más arriba. Cuentan trineo, sentadillas, zancadas y prensa.
common-why-kit = Un trineo es un marco con discos del que se tira con cuerda o cinturón. También valen una llanta, una banda o una cuesta.
common-why-surface = En algunos suelos el trineo corre mejor: de eso dependen los discos.
common-why-empty-mass = El trineo también es carga. Lo dice una báscula o la etiqueta; si no lo sabes, toca Saltar.
common-why-plate-step = Lo que puedes añadir de una vez: un disco en medio, o uno a cada lado juntos.
common-why-body-mass = La carga es una parte de tu peso; de ahí salen los discos. Solo lo ves tú, y no tienes que decirlo.
common-why-match-days = Para que nada pesado caiga justo antes de un partido.
common-why-days = Lo mejor son los mismos días cada semana, con uno de por medio; ese día te aviso. { COMMAND("schedule") } los cambia.
common-why-hour = Entonces te aviso, nada más. { COMMAND("schedule") } lo cambia cuando quieras.
common-why-city = Solo por tu reloj: para que los avisos lleguen a tu hora. Basta una ciudad grande cercana.
common-why-quiet-hours = Entre ellas no escribo nada, tampoco avisos; llegan después.
common-why-goal = Cambia palabras y el orden de los ejercicios hacia delante. La carga sigue siendo la que permiten tu articulación y tu registro.

## What goes by what a room is

common-in-group-room = grupo
common-in-group-host = grupo
common-in-group-reach = abre primero un chat conmigo
common-in-group-reaching = hace falta un chat conmigo
common-in-channel-room = canal
common-in-channel-host = servidor
common-in-channel-reach = permite primero los mensajes directos de este servidor
common-in-channel-reaching = hace falta permitir los mensajes directos del servidor
