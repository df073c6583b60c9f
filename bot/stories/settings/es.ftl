### Language, units, how much advice, consent, leaving.

settings-title = Ajustes
settings-language = Idioma: español (ningún clínico ha leído aún sus textos de seguridad)
settings-units-kg = Unidades: kilos y metros
settings-units-lb = Unidades: libras y yardas
settings-nudges-full = Consejos: todos, uno al día como mucho
settings-nudges-few = Consejos: solo cuando cambia un número
settings-nudges-off = Consejos: ninguno
settings-checks = { $on ->
        [yes] Control matinal: sí, a las { $check_at } del día después de una sesión
       *[no] Control matinal: no. Sin él repito el paso, nunca subo.
    }
settings-shoes = { $on ->
        [yes] Consejo de calzado: sí
       *[no] Consejo de calzado: no
    }
settings-elsewhere = Días y horas: { COMMAND("schedule") }. Trineo y suelo: { COMMAND("kit") }. Otra app: { COMMAND("link") }. Irte: { COMMAND("delete") }.
settings-setting-unknown-language = Hablo { $languages }, por ejemplo: { COMMAND("language", "en") }
settings-spoken = Ahora te hablo en español.
settings-setting-unknown-units = Conozco kg y lb, por ejemplo: { COMMAND("units", "kg") }
settings-setting-unknown-nudges = Puede ser full, few u off, por ejemplo: { COMMAND("nudges", "few") }
settings-feet-asked =
    El consejo extra del artículo: calzado ancho antes, y descalzarse justo al tirar.
    Primero: ¿pies dormidos, anticoagulantes, un problema de huesos o un pie dolorido?
settings-shoes-stay-on = Entonces el calzado se queda puesto; es lo mejor. El consejo queda apagado.
settings-adults-only = Ese consejo es para adultos. El calzado se queda puesto.
settings-consent =
    El { $day } de { $year } a las { $at } aceptaste esto (versión { $version } del texto):
    Puedo guardar lo que me cuentes de dolor, esfuerzo y salud para planear sesiones.
    Puedes retirarlo cuando quieras. Entonces lo borro todo.
settings-consent-newer = Hay un texto más nuevo: te pregunto por él antes de anotar nada.
settings-consent-before = En una cuenta anterior a esta: la versión { $version } del texto, el { $day } de { $year }. Solo consta.
settings-no-consent = Todavía no aceptaste nada y no guardo nada. { COMMAND("start") } empieza.
settings-withdraw-asked = Sin eso no puedo planear, así que lo borraría todo: respuestas, sesiones y plan.
settings-withdraw-question = ¿Lo retiras?
settings-elsewhere-too = También en { $apps }.
settings-copies = Las copias de antes de una actualización pueden tenerlo hasta el { $day }; si se vuelve a poner una, te borra otra vez.
settings-withdrawn = Hecho: consentimiento retirado y todo borrado. Las copias de antes de una actualización, a más tardar el { $day }. Los archivos que te di, como una exportación o un calendario, siguen donde los guardes. { COMMAND("start") } empieza de cero.
settings-delete-asked = Esto borra todo para siempre: respuestas, sesiones y plan. No se puede deshacer.
settings-delete-question = Para hacerlo, escribe { settings-delete-word }.
settings-delete-word = BORRAR
settings-kept = Entonces no borro nada. Todo sigue como estaba.
settings-not-deleted = Esa no era la palabra, así que no borré nada. Todo sigue como estaba.
settings-deleted = Todo está borrado. Las copias de antes de una actualización, a más tardar el { $day }. Los archivos que te di, como una exportación o un calendario, son tuyos: siguen donde los guardes. Cuídate, y { COMMAND("start") } si algún día quieres volver.

## Buttons

settings-button-use-kg = Usar kg y metros
settings-button-use-lb = Usar libras y yardas
settings-button-all-advice = Más consejos
settings-button-less-advice = Menos consejos
settings-button-no-advice = Sin consejos
settings-button-checks-on = Activar control matinal
settings-button-checks-off = Quitar control matinal
settings-button-shoes-on = Activar consejo de calzado
settings-button-shoes-off = Quitar consejo de calzado
settings-button-consent = Lo que acepté
settings-button-withdraw = Retirarlo y borrar todo
settings-button-export-first = Exportar antes
settings-button-keep = Dejarlo todo
settings-button-delete = Borrar todo
settings-button-have-one = Sí, algo de eso
