### What is pulled, where, and the pull test.

kit-equipment-sled = trineo
kit-equipment-treadmill-off = cinta apagada
kit-equipment-tyre = llanta
kit-equipment-band = banda
kit-equipment-partner = alguien con una toalla
kit-equipment-hill = cuesta
kit-equipment-wheeled = trineo con ruedas o magnético
kit-equipment-none = sin equipo, caminar hacia atrás
kit-surface-gym-turf = césped interior
kit-surface-turf-3g = campo 3G
kit-surface-grass-dry = hierba seca
kit-surface-grass-wet = hierba mojada
kit-surface-track = pista de atletismo
kit-surface-rubber = suelo de goma
kit-surface-concrete = asfalto o cemento
kit-heading = { $equipment }, en { $surface }
kit-empty = Vacío: { $mass }.
kit-mass-unknown = Todavía no sé cuánto pesa vacío.
kit-plates = El par de discos más chico: { $mass }.
kit-tested = Roce { $friction }, de tu prueba de tirón.
kit-untested = Roce { $friction }, el habitual ahí. Una prueba de tirón lo hace tuyo.
kit-bare-feet = { $safe ->
        [yes] Pies descalzos: este suelo es seguro para eso.
       *[no] Pies descalzos: no, las zapatillas se quedan puestas.
    }
kit-bare-feet-wanted = ¿Pies descalzos en { $surface }? ¿Está limpio, seco y blando donde tiras, sin discos, tacos ni nada cortante cerca de los pies? Si dudas, no.
kit-unclear-bare-feet = Ahí va un sí o un no. Si dudas, no: las zapatillas se quedan puestas.
kit-shoes-stay-on = Las zapatillas se quedan puestas: con tu suelo, tu material o lo que me contaste, mejor no descalzarse por ahora.
kit-tip-is-on = El consejo sobre zapatillas llega con tu aviso, a tiempo para prepararte.
kit-tip-is-off = El consejo sobre zapatillas en sí está apagado.
kit-hint = <small>Toca para cambiar, o escríbelo: { COMMAND("kit", "llanta") }, { COMMAND("kit", "hierba mojada") }, { COMMAND("kit", "25 kg") }</small>
kit-chosen = Anotado: { $equipment }.
kit-look-out-sled = Cuerda o correa de { $rope } como mínimo, y el carril libre.
kit-look-out-treadmill-off =
    Desenchufada o sin llave. Nunca una cinta en marcha.
    Las dos manos en la baranda o la consola, sin inclinación, trabada si se pliega.
    { $behind } libres detrás; sin niños ni mascotas cerca.
    Mira el manual: algunas marcas lo prohíben.
    De espaldas a la consola, empuja la banda con los pies.
kit-look-out-tyre =
    Solo al aire libre, con cuerda de { $rope } como mínimo.
    Revisa el nudo cada vez.
kit-look-out-band =
    Revisa cada vez que la banda no tenga grietas y el anclaje aguante.
    En la cintura, nunca en rodillas ni tobillos.
    Sin estirarla a más del doble: puede romperse.
kit-look-out-partner =
    Toalla o banda en tu cintura; la otra persona te sigue y frena parejo.
    Acuerden una palabra que signifique parar.
kit-look-out-hill =
    Un camino seco, parejo y sin autos.
    Sube hacia atrás, baja de frente y despacio; en zigzag si las rodillas se quejan.
kit-look-out-wheeled = Anota el ajuste al registrar. Decide el esfuerzo, no los kilos.
kit-look-out-none = Caminar hacia atrás ya es un programa completo.
kit-on-surface = Anotado: { $surface }.
kit-note-best = La mejor superficie para un trineo.
kit-note-ask-permission = Pide permiso: los patines pueden dañar el campo.
kit-note-slippery = Resbala: con zapatillas y pasos pequeños.
kit-note-sticks = Aquí el trineo puede pegarse y dar tirones; arranca con suavidad.
kit-note-loud = Hace ruido y gasta los patines. Nunca descalzo.
kit-test-forgotten = Tu prueba de tirón era de la otra superficie; uso el valor habitual de esta.
kit-tyre-stays-outdoors = La llanta se queda al aire libre. ¿Qué superficie tienes afuera?
kit-load-changed = Discos de hoy: { $after } en lugar de { $before }.
kit-load-same = Los discos de hoy siguen en { $plates }.
kit-load-is = Discos de hoy: { $plates }.
kit-units-noted = Desde ahora así: { $load }, { $distance }. Lo anotado se queda como estaba.
kit-test-noted = Aquí el roce es { $friction }; yo contaba con { $usual }.
kit-test-dropped = Olvidada. Vuelvo al roce habitual: { $usual }.
kit-test-refused = { $reading } para { $total } no puede ser: entre { $low } y { $high } sí. Tira despacio y parejo, lee mientras se mueve, y cuenta también el trineo. ¿Otra vez?
kit-nothing-weighed = La prueba de tirón es para trineo o llanta. Elígelo en Qué arrastro: { COMMAND("kit") }
kit-unclear-equipment = No sé qué es eso. Por ejemplo: trineo, llanta, cinta apagada, cuesta.
kit-unclear-surface = No conozco esa superficie. Por ejemplo: hierba seca, pista, cemento.
kit-unclear-mass = Necesito el peso vacío, de { $least } a { $most }, como 25 kg o 55 lb.
kit-unclear-plates = Necesito tu par de discos más chico, de { $least } a { $most }.
kit-unclear-reading = Necesito lo que marcó la balanza, como 15 kg.
kit-unclear-total = Necesito trineo y discos juntos, no menos que el trineo, como 40 kg.
kit-beside-wanted = ¿Qué más tienes a mano para la parte hacia delante? Toca lo que haya; un escalón y una pared los doy por hechos.
kit-equipment-wanted = ¿Qué arrastras?
kit-surface-wanted = ¿Sobre qué superficie?
kit-mass-wanted-other = ¿Cuánto pesa el trineo vacío? Toca una opción o escribe: 25 kg
kit-mass-wanted-tyre = ¿Cuánto pesa la llanta? Toca o escribe. Una de auto pesa unos 10 kg.
kit-plate-step-wanted = ¿Cuánto pesan juntos los dos discos más chicos? Toca o escribe: 2,5 kg
kit-reading-wanted =
    Prueba de tirón: engancha una balanza de equipaje a la correa del trineo cargado.
    Tira parejo { $distance } y lee mientras se mueve.
    ¿Cuánto marcó la balanza? Por ejemplo: 15 kg
kit-total-wanted = ¿Y trineo y discos juntos? Toca una opción o escribe: 40 kg
kit-form-title = Prueba de tirón
kit-form-field-empty = Cuánto pesa el trineo vacío
kit-form-field-reading = Cuánto marcó la balanza
kit-form-field-total = Trineo y discos juntos
kit-form-hint-empty = Sin discos, como 25 kg o 55 lb.
kit-form-hint-reading = Balanza de equipaje en la correa: tira parejo { $distance } y lee mientras se mueve.
kit-form-hint-total = Lo que arrastraste en la prueba, como 40 kg.
kit-from-now-on = ¿Desde ahora tiras de esto: { $equipment }?
kit-weighs = ¿Vacío pesa { $mass }?
kit-on-this-floor = ¿Desde ahora sobre esto: { $surface }?
kit-you-weigh = ¿Ahora pesas { $mass }?
kit-body-mass = Tu peso: { $mass }.
kit-body-mass-wanted = ¿Cuánto pesas? Escríbelo, por ejemplo 75 kg o 165 lb.
kit-unclear-body-mass = Necesito cuánto pesas, de { $least } a { $most }, por ejemplo 75 kg o 165 lb.

## Buttons

kit-button-equipment = Qué arrastro
kit-button-surface = Superficie
kit-button-mass = Peso vacío
kit-button-plates = Discos más chicos
kit-button-pull-test = Prueba de tirón
kit-button-bare-feet = ¿Pies descalzos?
kit-button-tip-on = Activar el consejo
kit-button-forget = Olvidar la prueba
kit-button-in-pounds = Usar lb
kit-button-in-kilograms = Usar kg
kit-button-in-yards = Usar yardas
kit-button-in-metres = Usar metros
kit-button-beside = También a mano
kit-button-kettlebell = Pesa rusa
kit-button-ball = Balón
kit-button-pitch = Campo
kit-button-today = Sesión de hoy
kit-button-sled = Trineo
kit-button-treadmill-off = Cinta apagada
kit-button-tyre = Llanta
kit-button-band = Banda
kit-button-partner = Alguien detrás
kit-button-hill = Cuesta
kit-button-wheeled = Trineo con ruedas
kit-button-none = Nada
kit-button-gym-turf = Césped interior
kit-button-turf-3g = Campo 3G
kit-button-grass-dry = Hierba seca
kit-button-grass-wet = Hierba mojada
kit-button-track = Pista de atletismo
kit-button-rubber = Suelo de goma
kit-button-concrete = Asfalto o cemento
kit-at-hand = ¿A mano desde ahora: { $things }?
kit-smallest-plates = ¿Tu par de discos más chico: { $mass }?
