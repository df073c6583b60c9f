### Getting to know somebody: from hello to the first session.

onboarding-welcome =
    <b>Hola, soy Sled Coach.</b>
    Soy un diario de entrenamiento y un entrenador. Ayudo a adultos, y a adolescentes con un adulto al lado, a planear, anotar y aumentar poco a poco sus sesiones de caminar hacia atrás y de trineo, como parte del ejercicio general y del fútbol.
    No diagnostico, trato, vigilo ni prevengo ninguna enfermedad, lesión o dolor, y no sustituyo a un profesional de la salud.
    La aplicación en la que escribes lleva este chat; yo no le añado ningún cifrado.
    Dos minutos de preguntas y luego tu primera sesión.
    ¿Ya tienes tu registro en otra app? { COMMAND("link") } lo trae aquí.
onboarding-asked-consent =
    <b>¿Puedo guardar lo que me cuentes de dolor, esfuerzo y salud?</b>
    Solo para planear tus sesiones. Lo ves y lo retiras con { COMMAND("consent") }, y borras todo con { COMMAND("delete") }.
onboarding-consent-anew = El texto que aceptaste ahora dice otra cosa.
onboarding-consent-new = Es nuevo: { $new }.
onboarding-consent-new-in-1 = puedes verlo, retirarlo y borrarlo todo por tu cuenta
onboarding-consent-guardian = Con menos de { $adult_from } años dice que sí aquí un padre, una madre o tu tutor.
onboarding-consent-before = Hasta que digas que sí no anoto nada. Lo que acabas de enviar tampoco está anotado: envíalo entonces otra vez.
onboarding-consent-renewed = Gracias, anotado.
onboarding-asked-year =
    <b>¿En qué año naciste?</b>
    Escríbelo, por ejemplo 1988.
onboarding-asked-guardian =
    <b>Antes de los { $adult_from }, tu madre, padre o tutor tiene que decir que sí aquí.</b>
    Acepta el entrenamiento y que yo guarde las respuestas, y un adulto formado está presente siempre que se tire del trineo.
onboarding-asked-signs = ¿Te pasa algo de esto?
onboarding-signs-now = <b>Ahora:</b> { $signs }
onboarding-signs-lately = <b>En las últimas dos semanas:</b> { $signs }
onboarding-signs-general = <b>En general:</b> { $signs }, o vuelves tras una lesión u operación en una pierna
onboarding-asked-urgent = <b>¿Algo de esto?</b>
onboarding-asked-joint = <b>¿Algo de esto?</b>
onboarding-asked-health = <b>¿Algo de esto?</b>
onboarding-asked-region = <b>¿Hay una articulación que quieras vigilar?</b>
onboarding-asked-side = <b>¿De qué lado?</b>
onboarding-asked-baseline =
    <b>En una mañana normal, ¿cuánto te molesta?</b>
    0 es nada, 10 lo peor que puedas imaginar.
onboarding-asked-walking = <b>¿Y al caminar? De 0 a 10.</b>
onboarding-asked-resting = <b>¿Y en reposo? De 0 a 10.</b>
onboarding-asked-returning = <b>¿Vuelves después de una lesión u operación de pierna?</b>
onboarding-asked-persona = <b>¿Juegas al fútbol o a algo parecido?</b>
onboarding-asked-trains = <b>¿Cuántas veces por semana entrenas ahora, sumando todo?</b>
onboarding-asked-experience = <b>¿Has trabajado con trineo o fuerza de piernas últimamente?</b>
onboarding-asked-kit = <b>¿De qué puedes tirar, en casa o en un gimnasio?</b>
onboarding-asked-surface = <b>¿Sobre qué suelo?</b>
onboarding-asked-empty =
    <b>¿Cuánto pesa sin discos?</b>
    Toca, o escríbelo: 15 kg.
onboarding-asked-plates =
    <b>¿Cuál es el mínimo peso que puedes añadir?</b>
    Un disco o un par, lo que se ponga de una vez.
onboarding-asked-body-mass =
    <b>¿Cuánto pesas, más o menos?</b>
    Solo sirve para elegir los discos. Escríbelo, por ejemplo 75 kg.
onboarding-asked-match-day = <b>¿Qué día sueles tener partido?</b>
onboarding-asked-days = <b>¿Qué días te van bien para las siguientes? { CAPITAL($fewest_a_week) } o { WORD($most_a_week) } por semana.</b>
onboarding-asked-hour = <b>¿A qué hora? Toca una, o escríbela: 18:30.</b>
onboarding-asked-zone =
    <b>¿Dónde vives?</b> Así te aviso a tu hora.
    Toca, o escribe una ciudad, por ejemplo Medellín.
onboarding-side-of-knee = ¿Y la rodilla: de qué lado?
onboarding-side-of-ankle = ¿Y el tobillo: de qué lado?
onboarding-asked-goal = <b>¿Para qué entrenas?</b>
onboarding-this-first = Primero esto, y luego lo demás.
onboarding-again-consent = <b>¿Puedo guardar lo que me cuentes de dolor, esfuerzo y salud?</b>
onboarding-again-year = <b>¿En qué año naciste?</b>
onboarding-again-guardian = <b>¿Tu madre, padre o tutor dice que sí aquí?</b>
onboarding-again-signs = ¿Te pasa algo de eso?
onboarding-again-urgent = { onboarding-asked-urgent }
onboarding-again-joint = { onboarding-asked-joint }
onboarding-again-health = { onboarding-asked-health }
onboarding-again-region = <b>¿Qué articulación, si hay alguna?</b>
onboarding-again-side = { onboarding-asked-side }
onboarding-again-baseline = <b>Una mañana normal, ¿de 0 a 10?</b>
onboarding-again-walking = <b>Al caminar, ¿de 0 a 10?</b>
onboarding-again-resting = <b>En reposo, ¿de 0 a 10?</b>
onboarding-again-returning = <b>¿Vuelves de una lesión u operación de pierna?</b>
onboarding-again-persona = <b>¿Juegas?</b>
onboarding-again-trains = <b>¿Cuántas veces por semana?</b>
onboarding-again-experience = <b>¿Cuántos meses, últimamente?</b>
onboarding-again-kit = <b>¿De qué puedes tirar?</b>
onboarding-again-surface = { onboarding-asked-surface }
onboarding-again-empty = <b>¿Cuánto pesa vacío?</b>
onboarding-again-plates = <b>¿El mínimo peso que puedes añadir?</b>
onboarding-again-body-mass = <b>¿Cuánto pesas, más o menos?</b>
onboarding-again-match-day = <b>¿Qué día es tu partido?</b>
onboarding-again-days = <b>¿Qué { WORD($fewest_a_week) } o { WORD($most_a_week) } días?</b>
onboarding-again-hour = <b>¿A qué hora?</b>
onboarding-again-zone = <b>¿Dónde vives?</b>
onboarding-again-goal = { onboarding-asked-goal }
onboarding-aside-hello = ¡Hola! Qué bien que estés aquí.
onboarding-aside-thanks = De nada.
onboarding-aside-smile = Me alegra verte de buen humor.
onboarding-aside-stop = Sin prisa: { COMMAND("start") } sigue justo aquí. Cuando quieras:
onboarding-aside-who = Soy Sled Coach, un programa, ni persona ni médico: planeo y anoto tus sesiones de trineo hacia atrás.
onboarding-aside-this = { onboarding-aside-who }
onboarding-aside-money = Aquí nunca te pido dinero.
onboarding-aside-lasts = Dos minutos en total; lo que puede esperar, lo pregunto luego.
onboarding-left = { $count ->
        [0] Es la última.
        [one] Después, 1 más como mucho.
       *[other] Después, { $count } más como mucho.
    }
onboarding-left-in-the-middle = { $count ->
        [one] Queda una pregunta corta hasta tu primera sesión. Te lo recuerdo solo esta vez.
       *[other] Quedan como mucho { $count } preguntas cortas hasta tu primera sesión. Te lo recuerdo solo esta vez.
    }
onboarding-noted = Anotado.
onboarding-left-open = Bien, queda abierto: { COMMAND("schedule") }, { COMMAND("match") } y { COMMAND("kit") } lo cambian cuando quieras.
onboarding-hour-noted = Anotado: sesiones a las { $at }. Ahora volvamos a esto:
onboarding-hour-either = ¿Son las { $early } o las { $late }? Escríbelo así. Y lo que pregunto ahora:
onboarding-told-ahead = Anotado. Volvamos a esto:
onboarding-corrected = Cambiado. Seguimos donde estábamos:
onboarding-put-right = Cambié lo que me habías dicho antes.
onboarding-no-way-back = Antes de esta no hay ninguna.
onboarding-button-back = Atrás
onboarding-misheard-consent = Toca uno, por favor, o escribe sí o no.
onboarding-misheard-year = Necesito un año de cuatro cifras, por ejemplo 1988.
onboarding-misheard-guardian = Esto es para tu madre, padre o tutor: que toque un botón o lo escriba: soy su madre, sí.
onboarding-misheard-signs = Si nada encaja, escribe «nada». Si algo encaja, toca Algo encaja, o dime qué.
onboarding-misheard-urgent = Usa los botones, por favor, o escribe «ninguna» si nada encaja.
onboarding-misheard-joint = { onboarding-misheard-urgent }
onboarding-misheard-health = { onboarding-misheard-urgent }
onboarding-misheard-region = ¿Rodilla, tobillo, cadera o ninguna? Por ejemplo: rodilla.
onboarding-misheard-side = ¿Izquierda, derecha o las dos? Por ejemplo: izquierda.
onboarding-misheard-baseline = Un número de 0 a 10, por favor, por ejemplo 2.
onboarding-misheard-walking = { onboarding-misheard-baseline }
onboarding-misheard-resting = Un número de 0 a 10, por favor, por ejemplo 0.
onboarding-misheard-returning = Toca una de las tres, por favor.
onboarding-misheard-persona = ¿Juegas? Por ejemplo: sí.
onboarding-misheard-trains = ¿Cuántas veces por semana, de 0 a { $most_trained }? Por ejemplo 2.
onboarding-misheard-experience = ¿Cuántos meses? Por ejemplo 4.
onboarding-misheard-kit = Eso no lo conozco. Toca lo más parecido, por ejemplo Trineo.
onboarding-misheard-surface = Toca el suelo más parecido, por ejemplo Césped de gimnasio.
onboarding-misheard-empty = Necesito de 0 a { $most_empty_kg } kg, por ejemplo 15 kg.
onboarding-misheard-plates = Necesito de { $least_plates_kg } a { $most_plates_kg } kg, por ejemplo 2,5 kg.
onboarding-misheard-body-mass = Necesito de { $least_body_kg } a { $most_body_kg } kg, por ejemplo 75 kg.
onboarding-misheard-match-day = ¿Qué día? Por ejemplo sábado, o toca Sin día fijo.
onboarding-misheard-days = { CAPITAL($fewest_a_week) } o { WORD($most_a_week) } días, por favor, por ejemplo lunes y jueves.
onboarding-hour-meant = ¿Por la mañana o por la tarde?
onboarding-misheard-hour = Una hora, por favor, por ejemplo 18:30.
onboarding-misheard-zone = No conozco ese lugar. Prueba una ciudad grande, por ejemplo Bogotá.
onboarding-misheard-goal = ¿Fuerza, moverte bien, forma física o fútbol? Por ejemplo: fuerza.
onboarding-consent-refused =
    Está bien. Sin eso no puedo planear con cuidado, así que no he guardado nada.
    La puerta queda abierta: { COMMAND("start") }.
onboarding-too-young =
    Gracias por decirme la verdad. Yo soy para personas desde los { $youngest } años.
    He borrado lo que me contaste. Lo mejor es empezar con un entrenador o profesor.
onboarding-too-young-rests =
    Gracias por decirme la verdad. Soy para personas de { $youngest } años o más.
    Desde ahora no planifico nada ni te pregunto nada. Lo mejor es empezar con un entrenador o profe de educación física.
    Si fue un error, dime mañana en qué año naciste. Hoy me quedo con lo que has dicho.
onboarding-rests =
    Soy para personas de { $youngest } años o más, así que no hay nada previsto, y hoy se queda así.
    Lo mejor es empezar con un entrenador o profe de educación física. { COMMAND("delete") } lo borra todo.
onboarding-rest-over = Me dijiste que tienes menos de { $youngest } años. Si fue un error, podemos seguir.
onboarding-year-noted = Anotado. En { COMMAND("today") } tienes tu sesión.
onboarding-young-first = Qué bien que lo digas. Tu madre, padre o tutor también tiene que decir que sí aquí: que esté contigo.
onboarding-young-noted = Anotado: desde ahora cuento con esa edad.
onboarding-young-later = Antes de los { $adult_from }, tu madre, padre o tutor tiene que decir que sí antes de cualquier sesión: { COMMAND("start") }, cuando esto esté contestado.
onboarding-guardian-noted = Anotado, gracias. En { COMMAND("today") } está la sesión; siempre hay un adulto con experiencia cuando se tira del trineo.
onboarding-guardian-needed = De acuerdo. Vuelve con esa persona: { COMMAND("start") } sigue justo aquí.
onboarding-empty-assumed = Hasta que lo sepas, cuento con { $load }, de los pesados. Se cambia con { COMMAND("kit") }.
onboarding-days-picked = <b>¿Qué { WORD($fewest_a_week) } o { WORD($most_a_week) } días? Tócalos y luego Hecho.</b>
onboarding-zone-meant = ¿Cuál de estos?
onboarding-joint-meant =
    Una cadera la vigilo sola. ¿Cuál va a ser?
    Un dolor en otro sitio cuenta igual cuando me lo dices.
onboarding-from-squad = De tu grupo: { $what }. { COMMAND("kit") } y { COMMAND("schedule") } lo cambian solo para ti.
onboarding-from-squad-sled = trineo de { $sled }
onboarding-from-squad-plates = discos de { $plates } en { $plates }
onboarding-from-squad-days = { $days } { $at }, { $city }
onboarding-set-up = Todo listo.
onboarding-set-up-days = Sesiones: { $days } a las { $at } ({ $city }).
onboarding-set-up-no-days = Sin días fijos: pide { COMMAND("today") } cuando quieras entrenar.
onboarding-set-up-start-load = Según lo que me contaste, te propongo empezar en el paso { $step }: una carga ligera, a propósito.
onboarding-set-up-start-walk = Según lo que me contaste, te propongo empezar en el paso { $step }: caminar hacia atrás sin carga.
onboarding-set-up-start-stand-in = Según lo que me contaste, te propongo empezar en el paso { $step }. Tu trineo solo ya es más de lo que pide, así que primero lo sustituye algo más ligero.
onboarding-set-up-eased = Con dolor de { $locked_pain } o { $most_locked_pain } se queda en caminar. Que lo vea un médico o fisio, por favor.
onboarding-set-up-waits = Faltan las preguntas de seguridad. La primera sesión llega cuando estén.
onboarding-change-later = Todo se cambia luego: { COMMAND("settings") }, { COMMAND("kit") }, { COMMAND("schedule") }, { COMMAND("match") }.
onboarding-writes-here = Aquí te escribo yo primero: los recordatorios llegan en privado.
onboarding-button-something-fits = Algo encaja
onboarding-button-strength = Fuerza
onboarding-button-comfort = Moverme a gusto
onboarding-button-conditioning = Forma física
onboarding-button-football = Fútbol
onboarding-button-go-on = Seguir
onboarding-button-erase = Borrarlo todo

## Perfil

onboarding-profile = Lo que me contaste de ti
onboarding-profile-year = Año: { $year } ({ $age })
onboarding-profile-mass = Peso: { $mass }
onboarding-profile-joint-none = Ninguna articulación vigilada
onboarding-profile-joint-knee = Vigilada: rodilla
onboarding-profile-joint-ankle = Vigilado: tobillo
onboarding-profile-joint-hip = Vigilada: cadera
onboarding-profile-joint-both = Vigilados: rodilla y tobillo
onboarding-profile-side-left = lado izquierdo
onboarding-profile-side-right = lado derecho
onboarding-profile-side-both = ambos lados
onboarding-profile-joints = Vigilado:
onboarding-profile-knee-left = rodilla izquierda
onboarding-profile-knee-right = rodilla derecha
onboarding-profile-knee-both = las dos rodillas
onboarding-profile-knee-none = rodilla
onboarding-profile-ankle-left = tobillo izquierdo
onboarding-profile-ankle-right = tobillo derecho
onboarding-profile-ankle-both = los dos tobillos
onboarding-profile-ankle-none = tobillo
onboarding-profile-pain = Lo normal: { $usual } por la mañana, { $walking } al andar, { $resting } en reposo
onboarding-profile-returning = { $returning ->
        [yes] Vuelves tras una lesión u operación en una pierna
       *[no] Sin lesión de pierna de la que volver
    }
onboarding-profile-plays = { $plays ->
        [yes] Juegas al fútbol
       *[no] No juegas al fútbol
    }
onboarding-profile-trains = { $count ->
        [0] Ningún otro entrenamiento
        [one] 1 sesión por semana, todos los deportes juntos
       *[other] { $count } sesiones por semana, todos los deportes juntos
    }
onboarding-profile-experience = { $months ->
        [0] Nada de trineo ni fuerza de piernas últimamente
        [one] Trineo o fuerza de piernas: 1 mes
       *[other] Trineo o fuerza de piernas: { $months } meses
    }
onboarding-goal-strength = Entrenas para ganar fuerza.
onboarding-goal-comfort = Entrenas para moverte a gusto.
onboarding-goal-conditioning = Entrenas para estar en forma.
onboarding-goal-football = Entrenas para el fútbol.
onboarding-no-goal = Sin objetivo contado
onboarding-profile-button-year = Año
onboarding-profile-button-body-mass = Peso
onboarding-profile-button-region = Articulación
onboarding-profile-button-baseline = Mañana normal
onboarding-profile-button-walking = Al andar
onboarding-profile-button-resting = En reposo
onboarding-profile-button-returning = Vuelta de lesión
onboarding-profile-button-persona = Fútbol
onboarding-profile-button-trains = Entrenamiento
onboarding-profile-button-experience = Experiencia
onboarding-profile-button-goal = Objetivo
onboarding-profile-elsewhere = Lo que arrastras, tus días, partidos y ajustes están en sus propias tarjetas:
onboarding-profile-card-kit = Equipo y suelo
onboarding-profile-card-schedule = Días y lugar
onboarding-profile-card-matches = Partidos
onboarding-profile-card-settings = Ajustes
onboarding-profile-same = Tu próxima sesión sigue igual.
onboarding-profile-keep = Guardarlo
onboarding-profile-leave = Dejarlo
onboarding-profile-kept = Anotado.
onboarding-profile-no-joint = Aún no se vigila ninguna articulación.
onboarding-profile-left = Bien, se queda como estaba.
onboarding-profile-minor = Con menos de { $adult_from } años, el año se queda como se dijo al principio. Tu padre, madre o tutor puede empezar de nuevo contigo: { COMMAND("delete") } y luego { COMMAND("start") }.
