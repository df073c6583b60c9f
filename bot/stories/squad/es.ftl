### What is said in private about a squad.

squad-share-with = Compartir con { $coach }
squad-scope-attendance = sesiones
squad-scope-load = pesos
squad-scope-effort = esfuerzo
squad-scope-pain = dolor
squad-unnamed = tu grupo
squad-no-squad =
    Aún no estás en ningún grupo.
    Añádeme a tu { THERE("host") }; un administrador escribe { ELSEWHERE("squad") } y todos se unen con un toque.
squad-admins-only = Solo un administrador del { THERE("host") } puede cambiar eso.
squad-admins-see = Solo un administrador del { THERE("host") } puede ver eso.
squad-members-only = Eso es para integrantes: únete con un toque en el { THERE("room") }.
squad-joined = Ya estás: { $squad }.
squad-what-is-seen =
    El { THERE("room") } ve tu nombre, si vas y entrenaste, y los metros entre todos.
    Nadie ve pesos, esfuerzo ni dolor. { COMMAND("squad") } en privado: compartir o salir.
squad-nothing-is-seen = El { THERE("room") } no ve nada tuyo.
squad-guardian =
    Tienes menos de { $adult_from }: nada tuyo aparece en { $squad } si tu padre o madre no acepta.
    ¿Está contigo, y pueden verse ahí tu nombre y si vas?
squad-guardian-answer = { $shown ->
        [yes] Bien: ahí se ven tu nombre y si vas. Con { COMMAND("squad") } lo cambias.
       *[no] Bien: nada tuyo aparece ahí.
    }
squad-counted-unseen = Guardé tu respuesta. No aparece en el { THERE("room") }, porque tienes menos de { $adult_from }.
squad-tapped-in = Vas. { squad-so-far }
squad-tapped-late = Vas, y llegas tarde. { squad-so-far }
squad-tapped-later = Más tarde, anotado. { squad-so-far }
squad-tapped-maybe = Quizá, anotado. { squad-so-far }
squad-tapped-out = Esta vez no vas. { squad-so-far }
squad-so-far = { $count ->
        [0] Por ahora no va nadie.
        [one] Por ahora va 1.
       *[other] Por ahora van { $count }.
    }
squad-join-first = { $squad }, { $at }: únete, y tu respuesta cuenta.
squad-seen-when-in =
    El { THERE("room") } verá tu nombre, si vas y entrenaste, y los metros entre todos.
    Nadie ve pesos, esfuerzo ni dolor.
squad-seen-from-now = Ya eres del grupo. Aquí todos ven tu nombre, si vas y entrenaste, y los metros entre todos. Nadie ve pesos, esfuerzo ni dolor.
squad-not-in-it =
    Todavía no eres del grupo: únete allí con un toque.
    ¿Entrenas o atiendes a ese grupo? Dilo aquí abajo; un administrador lo acepta.
squad-open-chat = Abre un chat conmigo: contesto ahí.
squad-answered-aside = Te contesté en nuestro chat privado.
squad-tap-again = Ahora ya puedo escribirte. Vuelve a tocarlo en el { THERE("room") }.
squad-in-while-held-over = Estás en la lista; el { THERE("room") } ve eso y nada más. Ven a mirar; no hay nada que arrastrar.
squad-in-while-held =
    Estás en la lista; el { THERE("room") } ve eso y nada más. Ven a mirar; no hay nada que arrastrar.
    El trineo te espera, eso sí. Por qué, y qué puedes hacer hoy:
squad-are-you-in = { $squad }: ¿vienes?
squad-note = Nota: { $note }
squad-said-in = { $squad }, { $at }: vienes.
squad-said-late = { $squad }, { $at }: vienes, y llegas tarde.
squad-said-later = { $squad }, { $at }: más tarde.
squad-said-maybe = { $squad }, { $at }: quizá.
squad-said-out = { $squad }, { $at }: esta vez no.
squad-together-not-yours = Lo empieza y lo termina quien lleva el equipo o entrena ahí.
squad-together-on = Ya vais juntos con una; su tarjeta está arriba.
squad-together-just-now = Acaba de empezar una. Prueba otra vez en un momento.
squad-together-over = Esa ya terminó.
squad-together-noted = Hecho. La tarjeta lo muestra en un momento.
squad-together-there = Vas. Tu tarjeta está en nuestro chat privado.
squad-together-not-now = Hoy no te tocan series; el porqué está en nuestro chat privado.
squad-session-over = Esa sesión ya pasó o no se hace. Nada cambió.
squad-not-asked = Ahora no pregunto por ninguna sesión. Dilo otra vez cuando salga su tarjeta. Nada cambió.
squad-has-begun = Esa sesión ya empezó; la tarjeta queda como está.
squad-page-turned = Esa tarjeta ya muestra otra cosa. No ha cambiado nada.
squad-not-changed = Nada cambió: esa sesión ya pasó, o el otro día ya tiene una.
squad-missing = { $at }, sin respuesta: { $names }.
squad-nobody-missing = { $at }: no falta la respuesta de nadie.
squad-ask-no-more = No te pregunto más en privado por las sesiones del grupo. { COMMAND("squad") } aquí lo cambia.
squad-my-squad = Grupo: { $squad }
squad-on-board = { $on ->
        [yes] Estás en la tabla de constancia.
       *[no] No estás en la tabla de constancia.
    }
squad-shares = { $coach } ve: { $scopes }.
squad-shares-nothing = { $coaches ->
        [0] Aquí aún nadie figura como entrenador; no se comparte nada.
       *[other] No compartes nada con quien entrena.
    }
squad-share-what =
    ¿Qué puede ver { $coach }? Toca para compartir, toca otra vez para dejarlo.
    Vale al instante, en ambos sentidos.
squad-left = Saliste de { $squad }. Ya no se comparte nada; tu registro sigue siendo tuyo.
squad-coaching =
    Ahora entrenas a { $squad }.
    Cada integrante elige qué ves. { COMMAND("board") } aquí lo muestra, solo a ti.
    Un límite para alguien: { COMMAND("board", proposal: "Ana máx 10 kg hasta el 1 dic") }
squad-coaching-no-more = Ya no entrenas { $squad }, ni ves nada de lo que compartieron contigo.
squad-proposal = { $coach }, de { $squad }, te propone un límite para tus sesiones:
squad-proposal-yours = Solo puede quitar a una sesión. Vale desde que lo toques, y acaba con una palabra tuya.
squad-proposal-sent = Enviado solo a { $called }. Vale cuando lo toque.
squad-proposal-not-shared = { $called } no comparte nada contigo, así que no le llevo ningún límite.
squad-proposal-unclear = No he podido leer un límite detrás de { $called }. Por ejemplo: { COMMAND("board", proposal: "Ana máx 10 kg hasta el 1 dic") }
squad-proposal-which = Aquí hay más de una persona llamada { $called }. Un límite va a una sola: que alguna cambie el nombre que usa.
squad-button-take-limit = Guardar este límite
squad-not-a-coach =
    Aún no entrenas a ningún grupo.
    En el { THERE("room") }, toca Más y di que entrenas; un admin da su acuerdo.
squad-standing-support = Apoyo
squad-standing-watch = Atención
squad-standing-ready = Listos
squad-standing-unknown = No se sabe
squad-sign-flag = antes debe verlo un profesional
squad-sign-hold = en pausa
squad-sign-two-reds = dos sesiones detenidas en { $reds_days } días
squad-sign-three-ambers = { WORD($ambers) } sesiones con molestias seguidas
squad-sign-rising-mornings = mañanas en aumento { WORD($rising_weeks) } semanas seguidas
squad-sign-still-sore = mañanas con molestias durante { WORD($sore_weeks) } semanas
squad-sign-no-better = sin más calma tras { WORD($no_better_weeks) } semanas
squad-sign-heavy-week = una semana mucho mayor que las suyas
squad-sign-not-heard = sin noticias en { $heard_days } días
squad-coverage = { $heard } de { $of } respondieron en { $heard_days } días
squad-silent = { $count ->
        [one] 1 integrante no comparte nada.
       *[other] { $count } integrantes no comparten nada.
    }
squad-nobody-shares = Nadie comparte nada contigo todavía.
squad-sessions = { $done } de { $planned } esta semana
squad-effort = esfuerzo { $rpe }
squad-pain = dolor { $pain }
squad-shared-only = Solo lo que cada quien comparte. Según lo que anotaron; no es un diagnóstico.
squad-week-plan = { $squad }: el plan de la semana del { $monday }
squad-proposed-already = El plan de la semana del { $monday } ya está en los chats privados de los miembros.
squad-proposed-to-others = Enviado a quien ha entrado desde entonces: { $count }.
squad-order-heading = { $day } - orden en el trineo
squad-order-sled = Trineo de { $sled }
squad-order-empty = vacío
squad-order-nobody = De quienes van, nadie deja ver sus discos en el trineo.
squad-order-moved = { $count ->
        [one] En total se mueve 1 disco.
       *[other] En total se mueven { $count } discos.
    }
squad-order-also = También van: { $names }; cada quien ve su turno en Mi sesión.
squad-order-late = Llegan tarde, fuera del orden: { $names }.
squad-order-agreed = Solo tú ves esto, y solo está quien aceptó. Cada quien puede dejarlo en { COMMAND("squad") }.
squad-turn-in = Tu turno: el número { $place } en el trineo de { $sled }, { $load }.
squad-turn-beside = { $behind ->
        [0] Tu turno: antes del número 1 en el trineo de { $sled }, { $load }.
       *[other] Tu turno: después del número { $behind } en el trineo de { $sled }, { $load }.
    }
squad-turn-free = En el trineo de { $sled }: { $load }. Entra cuando esté así.
squad-at-sled = { $shown ->
        [yes] Quien lleva el grupo ve tus discos y tu lugar en el trineo.
       *[no] Nadie ve tus discos ni tu lugar en el trineo.
    }
squad-at-sled-guardian =
    Quien lleva { $squad } vería tus discos, y con ellos tu lugar en el trineo.
    ¿Está contigo tu padre, tu madre o quien te cuida, y está de acuerdo?
squad-taken = En tu plan: { $days }.
squad-unfit = Fuera, demasiado cerca de tus otros días: { $days }.
squad-nothing-to-take = A esa semana no le quedan sesiones por tomar. { COMMAND("week") } muestra la tuya.
squad-moved-for =
    { $squad }: la sesión del { $of } pasa al { $at }.
    Tu propio plan queda como está, salvo que lo muevas también.
squad-off-for =
    { $squad }: no hay sesión el { $day }.
    Tu propio plan aún tiene una ese día; puedes hacerla por tu cuenta.
squad-room-gone =
    Ya no puedo escribir en { $squad }: el { THERE("room") } o el tema no existe o está cerrado.
    Descansa hasta que pueda escribir allí otra vez, y entonces sigue solo.
    Para seguir en otro chat, un administrador escribe { ELSEWHERE("squad") } en él.
squad-room-back = Puedo escribir otra vez en { $squad }. Sus avisos siguen; allí su tarjeta dice cuándo.
squad-lacks =
    Aquí no tengo todos los permisos que necesito. Falta: { $rights }.
    Un administrador lo permite en los ajustes del canal, en Permisos; después escribe { COMMAND("squad") } otra vez.
squad-not-here = No estoy en este servidor, solo soy una app tuya. Quien lo administra puede añadirme: abre mi perfil, Añadir aplicación. Después escribe { COMMAND("squad") } otra vez.
squad-right-see = Ver canal
squad-right-write = Enviar mensajes
squad-right-write-in-threads = Enviar mensajes en hilos
squad-right-open-threads = Crear hilos públicos
squad-no-threads = Aquí no hay hilos; de las sesiones se habla en el propio chat.
squad-threads-lack =
    Aquí no puedo abrir hilos. Falta: { $rights }.
    Un administrador lo permite en los ajustes del canal, en Permisos; después toca otra vez.
squad-threadless =
    No pude abrir un hilo bajo la tarjeta de { $squad }. Falta: { $rights }.
    La tarjeta queda sin él; cuando tenga permiso, la siguiente tendrá su hilo.
squad-room-unsaid =
    Quizá no llegó un mensaje a { $squad }: la app no respondió a tiempo.
    Si hoy importa, avisa tú al grupo. Lo siguiente se envía como siempre.
squad-room-refuses =
    No puedo escribir en { $squad }: allí rechazaron un mensaje mío.
    Quizá me frena un filtro o una norma del { THERE("host") }; un admin puede mirarlo.
    Seguiré intentándolo con lo siguiente y no insistiré en esto.
squad-room-rests =
    En { $squad } nadie respondió a mis últimas { WORD($cards_unanswered) } tarjetas, así que allí descanso. ¿Sigo?
    También me despierta quien responda a una allí, o me llame allí.
squad-goes-on = Bien. { $squad } vuelve a saber de mí con su próxima sesión.
squad-left-meanwhile = Alguien de quien hablaba esto ya no está. { COMMAND("squad") } y { COMMAND("board") } muestran cómo está hoy.
squad-where =
    Un equipo vive en tu { THERE("room") }: añádeme allí, un administrador escribe { ELSEWHERE("squad") } y todos se unen con un toque.
    Aquí { COMMAND("squad") } muestra el tuyo y lo que compartes con quien entrena.
squad-told-asked = Preguntado en privado: { $names }. Cómo fue se lo pregunto a cada cual.
squad-told-already = { $count ->
        [one] Ya lo ha contado: { $names }.
       *[other] Ya lo han contado: { $names }.
    }
squad-told-themselves = { $count ->
        [one] Sin preguntar; lo cuenta en persona: { $names }.
       *[other] Sin preguntar; lo cuentan en persona: { $names }.
    }
squad-told-unreached = { $count ->
        [one] Aún no puedo escribir a { $names }: { THERE("reaching") }.
       *[other] Aún no puedo escribir a: { $names }; { THERE("reaching") }.
    }
squad-told-bodies = Nada sobre un cuerpo pasa por ti. Que { $names } me lo cuente en privado.
squad-told-unclear = No entendido: { $names }. Por ejemplo: ana 40, ben 30 solo 3 series
squad-told-doubted = Puede ser más de una persona: { $names }.
squad-told-whose = ¿Quién fue?
squad-told-leads-only = Solo quien administra o entrena al grupo apunta por otros. Tu propia sesión, cuando quieras.
squad-told-for-you =
    { $by } apuntó por ti: { $noted }.
    ¿Es así? Nada se registra antes de que lo digas.
squad-told-no-more = Eso ya no espera: se respondió o se descartó.
squad-told-not-me = Bien, no se registra nada.
squad-told-meanwhile = Ese día ya lo contaste tú; lo dejo como está.
squad-told-dropped =
    { $squad }: se descarta lo apuntado por ti el { $day }, un día sin tu respuesta.
    No se registra nada; cuéntamelo tú cuando quieras.
squad-told-unanswered = Descartado sin respuesta, un día después de apuntarlo: { $names }.
squad-rename-wanted = ¿Cómo se llamará? Por ejemplo: { COMMAND("squad", rename: "U17") }
squad-renamed = Ahora se llama { $squad }, sea cual sea el título del { THERE("room") }.
squad-hand-to = ¿Quién va a llevar { $squad }? Lo confirma con un toque. Otra persona: { COMMAND("squad", "ceder") } y su nombre.
squad-hand-nobody = Aún no hay nadie más en { $squad }. Para borrarlo, escribe { ELSEWHERE("squad") } borrar en el { THERE("room") }.
squad-hand-asked = Se lo he preguntado a { $called } en privado.
squad-hand-no-more = Esa oferta ya terminó; no ha cambiado nada.
squad-offered = { $by } quiere que lleves { $squad }: sus días, su hora, quién entrena. ¿Aceptas?
squad-yours = Ahora llevas { $squad }. { ELSEWHERE("squad") } en el { THERE("room") } muestra su ficha.
squad-not-yours = Bien, todo sigue igual en { $squad }.
squad-handed = Ahora lleva el grupo { $called }.
squad-hand-declined = { $called } prefiere no llevar el grupo. No ha cambiado nada.
squad-leave-asked =
    Llevas { $squad }. ¿Lo cedes antes?
    Si no, un administrador del { THERE("host") } lo toma con { ELSEWHERE("squad") }.
squad-set-there = Los días, la hora, la tarjeta, su nota y el equipo se ajustan en el { THERE("room") }: ahí lo escribe un administrador.
squad-coach-asked = Ya pregunté en el { THERE("room") }; un administrador toca ahí «De acuerdo».
squad-delete-there = Para borrar un grupo, escribe { ELSEWHERE("squad") } borrar en su { THERE("room") }; allí pregunto una vez.
squad-worth-a-word = Merece una palabra en { $squad }:
squad-worth-two-ambers = { $called }: { WORD($eye_ambers) } sesiones con molestias seguidas
squad-worth-ten-silent = { $called }: { WORD($eye_days) } días sin noticias
squad-worth-hint = Solo porque comparten el dolor contigo; no decide nada. { COMMAND("board") } lo desactiva.
squad-watches = { $on ->
        [yes] Te avisaré cuando una palabra pueda ayudar en { $squad }: { WORD($eye_ambers) } sesiones con molestias seguidas, o { WORD($eye_days) } días en silencio, de quien comparte el dolor contigo. Lo ven y pueden pararlo.
       *[no] Ya no te señalaré a nadie en { $squad }.
    }
squad-watched = { $coach } puede saber de { WORD($eye_ambers) } sesiones con molestias seguidas o { WORD($eye_days) } días en silencio tuyos.
squad-scope-word = una palabra cuando ayude

## Buttons

squad-button-coach = Entreno a ese grupo
squad-button-begin = Entrenar conmigo
squad-button-shared = Lo que comparto
squad-button-in = Voy
squad-button-late = Llego tarde
squad-button-maybe = Quizá
squad-button-out = Esta vez no
squad-button-ask-no-more = No me preguntes aquí
squad-button-ask-again = Pregúntame si voy
squad-button-add = Añádeme
squad-button-enter = Unirme, { $adult_from } o más
squad-button-enter-young = Unirme, menor de { $adult_from }
squad-button-go-on = Seguir
squad-button-guardian-agrees = Un padre o madre acepta
squad-button-not-shown = No me muestres
squad-button-stop-all = Dejar de compartir
squad-button-board-on = Ponme en la tabla de constancia
squad-button-board-off = Quítame de la tabla
squad-button-at-sled-on = Que se vean mis discos
squad-button-at-sled-off = Ocultar mis discos
squad-button-at-sled-agreed = Está de acuerdo
squad-button-at-sled-not = Ahora no
squad-button-leave = Dejar el grupo
squad-button-take-week = Tomar esta semana
squad-button-my-week = Mi semana
squad-button-move-mine = Mover la mía también
squad-button-leave-mine = Dejar la mía
squad-button-stop-coaching = Dejar de entrenar
squad-button-right = Es así
squad-button-change = Cambiarlo
squad-button-not-me = No fui yo
squad-button-accept = Sí, acepto
squad-button-decline = Mejor no
squad-button-hand = Cederlo
squad-button-leave-all = Salir de todos modos
squad-button-watch-on = Avísame si ayuda una palabra
squad-button-watch-off = Deja de avisarme
