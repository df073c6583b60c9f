### What is kept about somebody, why, who sees it, and for how long.

privacy-title = Qué guardo y quién lo ve
privacy-in-short = Lo que hace falta para planear tus sesiones: ni nombre, ni foto, ni cumpleaños. { COMMAND("consent") } muestra lo que aceptaste.
privacy-now =
    { $sessions ->
        [0] Ahora: ninguna sesión todavía
        [one] Ahora: una sesión
       *[other] Ahora: { $sessions } sesiones
    }{ $mornings ->
        [0] { "" }
        [one] , una mañana
       *[other] , { $mornings } mañanas
    }, en { $apps }.
privacy-nobody = No se lo enseño a nadie más, salvo que entres en un grupo: mira ahí.
privacy-leaves = La app en la que escribes lleva estos mensajes, y ahí no van cifrados de extremo a extremo. Nada más sale, salvo días y horas por un enlace de calendario que pediste; los recordatorios nunca dicen cargas ni cómo te sientes.
privacy-runs = Quien lleva este entrenador tiene la base de datos en la que está.
privacy-kept = Queda hasta que lo borres ({ COMMAND("delete") }) o { $kept_months } meses después de tu última palabra; antes te escribo. Las copias de antes de una actualización se van a los { $copies_days } días.
privacy-why = <b>Para qué:</b> { $told }
privacy-seen = <b>Quién lo ve:</b> { $told }
privacy-until = <b>Hasta cuándo:</b> { $told }

## Each kind

privacy-what-you = Año de nacimiento, peso en números enteros si lo diste, objetivo, cómo entrenas, el sí de tu tutor, idioma, unidades, zona horaria, qué consejos y videos tuviste.
privacy-why-you = para que dosis, avisos y palabras te sirvan.
privacy-seen-you = solo te lo enseño a ti.
privacy-until-you = hasta que lo cambies o se borre todo.
privacy-what-body = La articulación que vigilas y su mañana normal, el dolor y las mañanas que cuentas, la actividad que puntúas con tus palabras, pruebas, respuestas de seguridad con su fecha, los límites que te puso un fisio o un médico, y lo que aceptaste. Señales por su código, nunca un diagnóstico.
privacy-why-body = son datos de salud: deciden qué es seguro arrastrar y cuándo parar.
privacy-seen-body = tú, y quien entrena tu grupo si le compartes el dolor, hasta que dejes de hacerlo.
privacy-until-body = mientras lo consientas. Si lo retiras ({ COMMAND("consent") }), se borra al momento, con todo lo demás.
privacy-what-training = Tus sesiones: día, series, cargas, esfuerzo, agujetas, dolor, tu nota y el plan que seguiste. Días y horas, partidos, pausas, días movidos o saltados, trineo, suelo y discos, lo que decía un archivo de calendario, y lo que hay en un archivo o una lista de sesiones que me envías.
privacy-why-training = de ahí sale tu próxima sesión.
privacy-seen-training = tú. Un grupo ve si vas, quien lo entrena lo que compartes, y quien lo lleva tus discos en el trineo si lo dices. Quien tenga el enlace de tu calendario ve días y horas.
privacy-until-training = hasta que quites una sesión o se borre todo. Lo de un archivo o una lista a los que no dices que sí, un día.
privacy-what-talk = Qué pregunté por último, qué se puede deshacer, cuándo escribiste por última vez, qué te recordé, y mensajes que esperan a salir.
privacy-why-talk = para que nada se pierda, se repita ni se pregunte otra vez.
privacy-seen-talk = solo te lo enseño a ti.
privacy-until-talk = las palabras, hasta que salen; que algo salió, { $letters_days } días; el número de lo que llegó, { $deliveries_days }. De lo que escribes guardo lo que anoto, no el mensaje.
privacy-what-apps = El número de tu cuenta en cada app y el de nuestro chat ahí. De un código que lleva tu registro a otra app, una huella.
privacy-why-apps = para reconocerte y poder escribirte.
privacy-seen-apps = tú. La app misma sabe que escribes aquí.
privacy-until-apps = hasta que la desconectes o se borre todo. Los códigos valen unos minutos.
privacy-what-squads = En un grupo en el que entres: cómo te llaman ahí, desde cuándo, si eres mayor de edad, si vas, qué compartes con quién y tu lugar en el trineo.
privacy-why-squads = para que pueda entrenar junto.
privacy-seen-squads = todos en él ven tu nombre y si vas; quien entrena, lo que compartes: si entrenas, carga, esfuerzo, dolor, cada cosa por separado. { COMMAND("squad") } lo muestra y lo cambia.
privacy-until-squads = hasta que salgas de él o se borre todo.
privacy-what-erased = Una vez borrado todo: una huella con sal de tu cuenta y el momento, sin número ni nombre.
privacy-why-erased = para que una copia vieja que se vuelva a poner te borre otra vez.
privacy-seen-erased = quien lleva este entrenador, que ahí no puede leer quién eres.
privacy-until-erased = mientras pueda haber copias.

## Buttons

privacy-button-you = De ti
privacy-button-body = Tu cuerpo
privacy-button-training = Tu entreno
privacy-button-talk = Nuestro chat
privacy-button-apps = Tus apps
privacy-button-squads = Tus grupos
privacy-button-erased = Tras borrar
privacy-button-out = Todo en un archivo
privacy-button-back = ‹ En breve
