### What is read around the chat: the profile, the menu of commands, what may be typed with one.

front-short = Un entrenador de trineo hacia atrás: la sesión de hoy, tu registro y el próximo peso.
front-long =
    Te acompaño en el trabajo de trineo hacia atrás: qué hacer hoy, con cuánto peso y por qué.

    Cuéntame lo que hiciste con tus palabras, por ejemplo "3x20m 40kg rpe 4 dolor 1", y te sugiero la próxima sesión según lo que registraste.

    No soy médico y nada de lo que digo es consejo médico. Toca Iniciar para empezar; /privacy explica qué se guarda.
front-log-this = Registrar esto
front-out-of-reach = Discord me deja responderte, pero no escribirte primero: los recordatorios no te llegan. Para recibirlos: comparte un servidor conmigo, abre sus ajustes de privacidad, permite los mensajes directos y escríbeme algo en privado. Todo lo demás funciona igual.
front-command-start = empezar
front-command-today = hoy
front-command-log = registrar
front-command-check = mañana
front-command-why = porqué
front-command-week = semana
front-command-match = partido
front-command-schedule = horario
front-command-pause = pausa
front-command-resume = retomar
front-command-kit = equipo
front-command-ask = preguntar
front-command-videos = videos
front-command-settings = ajustes
front-command-language = idioma
front-command-units = unidades
front-command-nudges = consejos
front-command-undo = deshacer
front-command-fix = corregir
front-command-cancel = cancelar
front-command-screen = seguridad
front-command-cleared = alta
front-command-credits = créditos
front-command-squad = grupo
front-command-board = tabla
front-command-help = ayuda
front-command-consent = consentimiento
front-command-privacy = privacidad
front-command-delete = borrar
front-command-link = vincular
front-command-unlink = desvincular
front-option-words = texto
front-option-line-words = con tus palabras, por ejemplo 3x20m 40kg rpe 4
front-option-zone = zona
front-option-line-zone = la ciudad donde vives, o una cercana
front-option-gear = trineo
front-option-line-gear = lo que arrastras, o sobre qué
front-option-session = sesión
front-option-line-session = la que quieres corregir, o su día, por ejemplo ayer
front-option-question = pregunta
front-option-line-question = lo que quieres saber
front-option-choice = opción
front-option-line-choice = lo que vale desde ahora
front-option-code = código
front-option-line-code = el código que te dio /link en tu otra app
front-gear-sled = trineo
front-gear-treadmill-off = cinta apagada
front-gear-tyre = llanta
front-gear-band = banda elástica
front-gear-partner = compañero
front-gear-hill = cuesta
front-gear-wheeled = ruedas
front-gear-none = nada
