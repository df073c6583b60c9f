### Today's session, and what else can be done with the day.

today-headline = { $day } - { $step }
today-warm-up-headline = { $day } - calentamiento, { $step }
today-six-cues = Antes de tu primera sesión, { WORD($cues) } claves:
today-new-load = { $too_heavy_less_percent ->
        [20] Carga nueva: la serie 1 es una prueba. ¿Más de { $high } de esfuerzo o pasos entrecortados? Quita una quinta parte y dime la carga nueva.
       *[other] Carga nueva: la serie 1 es una prueba. ¿Más de { $high } de esfuerzo o pasos entrecortados? Quita un { $too_heavy_less_percent } % y dime la carga nueva.
    }
today-squads-sled = En el trineo del grupo, de { $sled }.
today-footwear = Opcional, del artículo: zapatos de punta ancha y separadores mientras te preparas, y fuera justo antes de tirar. Sin calzado, { $sets } series como mucho; dime cuántas, por ejemplo: hecho, 2 descalzo.
today-too-heavy = { $day } - el trineo vacío ya es cerca del { $percent } %: demasiado para este paso.
today-option-treadmill-off = Caminadora apagada y desenchufada, manos en la baranda: { $what }
today-option-hill = De espaldas por una cuesta del { $grade } %, baja de frente: { $what }
today-option-band = Banda o toalla en la cintura y un compañero que te siga: { $what }
today-option-partner = Banda o toalla en la cintura y un compañero que te siga: { $what }
today-option-other = Caminar hacia atrás sin nada que arrastrar: { $what }
today-match-day = { $day } - día de partido, nada previsto. Si quieres: { $work } de caminata suave hacia atrás en tu propio calentamiento.
today-rest-day = { $day } - hoy toca descansar.
today-start-again = Qué bueno verte otra vez. Estuviste fuera bastante, así que primero unas preguntas y luego un comienzo nuevo y ligero.
today-declined = Acompaño a personas desde los { $youngest } años, así que no tengo sesión para ti.
today-guardian-needed = Antes de la primera sesión, tu madre, padre o tutor tiene que aceptar: { COMMAND("start") }.
today-equipment-refused = Eso no lo planifico: nadie a pie puede frenar un vehículo, y en una cinta en marcha te puedes caer. Busca un trineo o elige otra cosa en { COMMAND("kit") }.
today-none-planned = No hay sesión prevista. Con { COMMAND("schedule") } eliges tus días.
today-planned-on = { $at ->
        [none] Próxima sesión: { $day }.
       *[told] Próxima sesión: { $day } a las { $at }.
    }
today-it-will-be = Será: { $what }.
today-could-be-today = { $warm_up ->
        [yes] Hoy cabría un calentamiento, si quieres.
       *[no] Hoy también cabría, si quieres.
    }
today-too-close = { $warm_up_fits ->
        [yes] Hoy está muy cerca de la sesión del { $other }; el primer día es el { $earliest }. Un calentamiento sí cabe.
       *[no] Hoy está muy cerca de la sesión del { $other }; el primer día es el { $earliest }.
    }
today-enough-this-week = { $sessions } sesiones en { WORD($row_days) } días bastan; el primer día es el { $earliest }.
today-paused = { $until ->
        [none] Estás en una pausa prevista hasta que tú digas. No se pierde nada. { COMMAND("resume") } la termina.
       *[told] Estás en una pausa prevista hasta el { $until }. No se pierde nada. { COMMAND("resume") } la termina.
    }
today-already-done =
    La sesión de hoy ya está anotada.
    { $noted }
today-sore-where = ¿Dónde? Cansado o sensible en los dos lados es músculo; punzante, en un punto, en la articulación es dolor.
today-how-sore-legs = ¿Qué tan cargadas están tus piernas, 0-10?
today-how-sore-joint = ¿Dolor articular ahora, 0-10?
today-sore-legs-changed = Piernas en { $soreness }: hoy queda así.
today-sore-legs-same = Piernas en { $soreness }. El cansancio muscular solo no cambia el plan. Tú decides: igual, caminar suave, otro día o dejarla.
today-where-hurts = ¿Dónde te duele?
today-in-session-go-on = Dolor { $pain }, anotado para esta sesión. Sigue con pasos cortos y suaves; desde { $ease } aflojas, desde { $stop } paras.
today-in-session-watch = Dolor { $pain }, anotado para esta sesión. Sigue y vigílalo: desde { $ease } aflojas, desde { $stop } paras.
today-in-session-ease = Dolor { $pain }, anotado para esta sesión. Afloja: pasos más cortos y lentos. ¿Sigue por encima de { $most } en la próxima serie? Termina ahí.
today-in-session-other = Dolor { $pain }, anotado para esta sesión. Para aquí por hoy, sin más series. Lo hecho cuenta: anótalo cuando quieras. Mañana por la mañana te pregunto cómo está la articulación.
today-ease-plates = Menos en el trineo: { $half } en vez de { $load }.
today-stopped = Hoy paraste con dolor { $pain }, y hiciste bien. Sin más series; dime qué llegaste a hacer.
today-missed-morning = No sé nada de la mañana después del { $day }. ¿Cómo estaba entonces la articulación, 0-10?
today-missed-noted = { $same ->
        [yes] Anotado: { $pain } aquella mañana. Hoy queda como está arriba.
       *[no] Anotado: { $pain } aquella mañana. Así que hoy:
    }
today-missed-skipped = Está bien. Sin esa mañana el paso se queda igual.
today-misheard = Ahí necesito un número de 0 a 10, por ejemplo 3.
today-left-out = { $following ->
        [none] Queda fuera, no hay nada que recuperar.
       *[told] Queda fuera, no hay nada que recuperar. La próxima es el { $following }.
    }
today-move-where = ¿A qué día movemos la sesión del { $of }? Estos guardan distancia con las demás.
today-nowhere-to-move = Esta semana ningún día guarda distancia con las demás. ¿La dejamos? No debes nada.
today-moved = Movida del { $of } al { $to }, { $at }.
today-without-kit = Sin equipo también se puede. Cualquiera de estas hace el mismo paso hoy:
today-old-card = Esa tarjeta es del { $day }. { COMMAND("today") } muestra la de hoy; { COMMAND("log") } admite días anteriores.
today-logged-already = La sesión del { $day } ya está anotada. No ha cambiado nada.
today-leave-out = ¿Dejamos la sesión del { $day }?
today-move-there = ¿Muevo la sesión del { $of } al { $to } a las { $at }?
today-nothing-on = El { $day } no hay nada planeado.
today-lighter = Menos siempre vale. Quita discos o deja series, y dime qué hiciste: desde ahí sigo planeando. O algo de esto:
today-no-other-forward = Hoy no encaja nada más del menú hacia delante. ¿Qué más tienes a mano?
today-easier-week = ¿Hago más suave la semana del { $monday }: { $lighter_percent } % de las series, misma carga, sin subir?
today-eased = La semana del { $monday } es más suave ahora: { $lighter_percent } % de las series, misma carga, sin subir. Las semanas siguientes cuentan otra vez desde la primera.
today-eased-already = La semana del { $monday } ya es más suave.
today-lighter-next = Menos siempre vale. Hoy no toca sesión; en la próxima quita discos o deja series, y dime qué hiciste.

## Buttons

today-button-other-forward = Otro ejercicio
today-button-show = Verla
today-button-done = Hecho
today-button-changed = Distinto
today-button-hurts = Algo me duele
today-button-log-what-was-done = Anotar lo que hice
today-button-knee = Rodilla
today-button-ankle = Tobillo
today-button-hip = Cadera
today-button-elsewhere = Otro sitio
today-button-too-sore = Con molestias
today-button-move = Mover
today-button-no-kit = Hoy sin equipo
today-button-do-it-today = Hacerla hoy
today-button-log-another = Anotar otra
today-button-legs = Piernas, los músculos
today-button-joint = La articulación
today-button-warm-up = Solo calentar
today-button-easier-week = Una semana más suave
today-button-leave-it = Hoy la dejo
today-button-as-planned = Hacerla igual
today-button-walk = Caminar
today-button-treadmill = Caminadora apagada
today-button-hill = Cuesta
today-button-band = Banda o compañero
today-button-start-again = Responder las preguntas
