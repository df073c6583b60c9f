### Una sesión en marcha, serie a serie.

live-warm-up = Calentamiento, { $minutes } minutos
live-warm-up-how = Marca lo que hagas, o toca Listo cuando hayas entrado en calor.
live-then = Después: { $what }
live-set = Serie { $number } de { $sets }
live-set-done = Serie { $number } de { $sets } hecha
live-forward-set = Serie hacia delante { $number } de { $sets }
live-forward-done = Serie hacia delante { $number } de { $sets } hecha
live-all-done = Todas las series están hechas
live-work = { $length }, { $against }
live-plates = { $load } en el trineo
live-unloaded = sin nada que arrastrar
live-empty-sled = trineo vacío
live-pace = Tarda unos { $length } en recorrerlo.
live-until = Hasta las { $at }. Te aviso cuando acabe el tiempo.
live-rest = Descansa hasta las { $at }.
live-own-rest = Descansos de { $length } desde ahora.
live-own-rest-bound = Descansos de { $length } desde ahora: para este trabajo, lo más cerca que puede ser.
live-too-soon = ¿Ya? Fueron { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    } para unos { $planned }.
live-rest-needed = Con esta carga, un descanso de { $least } mantiene los pasos fluidos; queda en eso.
live-slower = Los últimos recorridos tardaron mucho más que el primero. Deja la mitad de los discos, o termina aquí; lo hecho cuenta.
live-slower-unloaded = Los últimos recorridos tardaron mucho más que el primero. Ve más despacio y acórtalos, o termina aquí; lo hecho cuenta.
live-pain-how-much = ¿Cuánto duele, de 0 a 10?
live-heavy = Entonces quita discos, o di cuánto pones. Menos está bien; lo hecho cuenta.
live-rough = Entonces deja la mitad de los discos, o termina aquí: los pasos a tirones son demasiada carga. Lo hecho cuenta.
live-rough-unloaded = Entonces ve más despacio y con pasos más cortos, o termina aquí. Lo hecho cuenta.
live-stopped = Dolor { $pain }, anotado en esta sesión. Para aquí por hoy, sin más series. Lo hecho cuenta. Mañana por la mañana te pregunto cómo está la articulación.
live-what-is = ¿Qué es el { $value }?
live-change = Serie { $number }: ¿cuántos kilos o libras hay en el trineo, o hasta dónde vas? Por ejemplo «45 kg» o «15 m».
live-not-more = Eso es más de lo previsto para hoy: { $planned }. La tarjeta se queda como está.
live-not-heard = Una carga o una distancia, por favor, como «45 kg» o «15 m».
live-set-back = Deshecho: la serie { $number } queda por hacer.
live-nothing-done = No se hizo ninguna serie, así que no queda nada anotado. { COMMAND("today") } está ahí cuando quieras.
live-over-already = Esa sesión ha terminado.
live-old-card = Esa tarjeta es de una serie anterior; vale la última.
live-one-under-way = Hay una sesión en marcha; su tarjeta es la última.
live-still-there = ¿Sigues? { $sets ->
        [0] Aún no hay ninguna serie hecha.
        [one] Hay una serie hecha.
       *[other] Hay { $sets } series hechas.
    }
live-left = { $sets ->
        [0] No queda ninguna serie
        [one] Queda una serie
       *[other] Quedan { $sets } series
    }{ $forward ->
        [0] .
        [one] {" "}y una hacia delante.
       *[other] {" "}y { $forward } hacia delante.
    }
live-ready = Listo
live-with-others-begin = Empieza con los demás.
live-with-others = Los demás siguen con la suya. Aviso cuando acabe el descanso.
live-room-clock = Va el reloj del equipo: el descanso acaba para todos a la vez.
live-by-oneself = Desde aquí sigue con tu propio reloj.
live-button-alone = Por mi cuenta
live-button-was-pain = Dolor { $value }
live-button-was-load = { $load } en el trineo
live-button-was-length = { $metres } m
live-button-was-nothing = Nada de eso
live-warm-walk = Paseo, ida y vuelta, { $minutes } min
live-warm-ankles = Círculos de tobillo, { $minutes } min
live-warm-legs = Balanceo de piernas, { $minutes } min
live-button-start = Empezar
live-button-ready = Listo
live-button-done = Serie hecha
live-button-go = Ya
live-button-change = Cambiar
live-button-hurts = Algo duele
live-button-stop = Terminar aquí
live-button-skip = Saltar el descanso
live-button-longer = { $length } más
live-button-still = Sigo
live-button-over = Ya está
live-button-yes-done = Sí, hecha
live-button-not-yet = Aún no
live-button-halve = Quitar la mitad
