### Sesiones de un archivo.

imports-how =
    Envíame un archivo y te enseño lo que trae antes de meter nada: una exportación mía, o una de Strong, Hevy o FitNotes. Leo .csv, .json, .zip y .txt, hasta { $largest_file_mb } MB.
    De otros ejercicios no meto nada. Lo que entra cuenta en tu registro, y no sube ninguna carga. Una exportación mía trae también lo que dice de ti: si difiere, te pregunto.
imports-form-title = Un archivo para tu registro
imports-form-file = Tu archivo
imports-form-hint = Una exportación mía, o de Strong, Hevy o FitNotes. Vacío: lo que entró antes.
imports-before-heading = Entró antes:
imports-before = { $count ->
    [one] { $program }: 1 sesión, { $since }
   *[other] { $program }: { $count } sesiones, del { $since } al { $until }
}
imports-day = { $day } { $year }
imports-found = { $count ->
    [one] De { $program }: 1 sesión, { $since }.
   *[other] De { $program }: { $count } sesiones, del { $since } al { $until }.
}
imports-from = De { $program }.
imports-mornings = { $count ->
    [one] 1 mañana.
   *[other] { $count } mañanas.
}
imports-there = { $count ->
    [one] 1 ya está en el registro.
   *[other] { $count } ya están en el registro.
}
imports-there-other = { $count ->
    [one] 1 de ellas es distinta. Se queda lo que ya hay.
   *[other] { $count } de ellas son distintas. Se queda lo que ya hay.
}
imports-others = { $count ->
    [one] 1 fila de otro ejercicio se queda fuera.
   *[other] { $count } filas de otros ejercicios se quedan fuera.
}
imports-unread = { $count ->
    [one] 1 línea sin leer: { $lines }.
   *[other] { $count } líneas sin leer: { $lines }.
}
imports-more = { $count ->
    [one] Y 1 más.
   *[other] Y { $count } más.
}
imports-line = línea { $line } ({ $wrong })
imports-load = { $load } el { $day }
imports-high = { $count ->
    [one] { $loads } parece mucho al lado de las demás.
   *[other] { $count } parecen mucho al lado de las demás: { $loads }.
}
imports-loads-in-kg = El archivo no dice en qué unidad va el peso. Leo kilos, como los escribes tú.
imports-loads-in-lb = El archivo no dice en qué unidad va el peso. Leo libras, como las escribes tú.
imports-distances-in-m = Tampoco dice la unidad de distancia: leo metros, y kilómetros por debajo de { $shortest_in_full }.
imports-distances-in-yd = Tampoco dice la unidad de distancia: leo yardas, y millas por debajo de { $shortest_in_full }.
imports-raises-nothing = <small>Cuentan en tu registro, y no suben ninguna carga.</small>
imports-comes = También trae, y aquí no está dicho aún: { $parts }.
imports-differs = Dicho allí de otro modo que aquí: { $parts }.{ $asked ->
    [yes] { " " }Te pregunto qué vale.
   *[no] { "" }
}
imports-stops = Algo en él no te deja entrenar hasta que alguien lo mire. Eso vale también aquí.
imports-younger = Dice una edad menor que la que diste aquí. Vale la menor.
imports-joint-stays = Lo que dijiste aquí de tu articulación pide más cuidado, así que se queda, y tu paso también.
imports-profile-unread = Lo que dice de ti no se puede leer; las sesiones sí.
imports-whose = Desde ahora, ¿qué vale para { $parts }: lo del archivo, o lo que dijiste aquí?
imports-next-theirs = Como en el archivo, lo próximo es: { $what }
imports-next-mine = Como aquí: { $what }
imports-whose-unclear = ¿Lo del archivo, o lo de aquí?
imports-taken-over = Como en el archivo desde ahora: { $parts }.
imports-profile-out = Lo que sé de ti queda como antes.
imports-holding-stays = Lo que te frena se queda: eso no se deshace.
imports-waits = Lo que traía tu archivo espera un sí.
imports-lapsed = Lo que enviaste con sesiones anteriores no está en tu registro: esperaba un sí. Envíalo otra vez y te lo enseño de nuevo.
imports-take-or-leave = ¿Lo meto, o lo dejo?
imports-taken = { $count ->
    [one] 1 sesión está en tu registro.
   *[other] { $count } sesiones están en tu registro.
}
imports-way-back = { COMMAND("import") } las saca otra vez, cuando quieras.
imports-left = Entonces lo dejo. No ha cambiado nada.
imports-gone = Ya no tengo lo que traía ese archivo. Envíalo otra vez, por favor. No ha cambiado nada.
imports-all-there = { $count ->
    [one] Nada nuevo: la sesión de ese archivo ya está en el registro.
   *[other] Nada nuevo: las { $count } de ese archivo ya están en el registro.
}
imports-none = En ese archivo no hay ninguna sesión que pueda meter. No ha cambiado nada.
imports-out = { $count ->
    [one] 1 está otra vez fuera de tu registro. El archivo la devuelve.
   *[other] { $count } están otra vez fuera de tu registro. El archivo las devuelve.
}
imports-out-already = De ese archivo no queda nada en tu registro. Envíalo otra vez para traerlo de vuelta.

## Varias sesiones en un mensaje

imports-understood = { $count ->
    [0] Esto es lo que he entendido:
    [one] He entendido 1 sesión:
   *[other] He entendido { $count } sesiones:
}
imports-left-out = { $day }: sin hacer
imports-told-high = { $count ->
    [one] { $loads }: es mucho al lado de lo previsto o de lo anterior. ¿Está bien?
   *[other] { $count } cargas son mucho al lado de lo previsto o de lo anterior: { $loads }. ¿Están bien?
}
imports-day-taken = { $count ->
    [one] De uno de esos días ya hay otra sesión en el registro. Se queda esa.
   *[other] De { $count } de esos días ya hay otra sesión en el registro. Se quedan esas.
}
imports-would-amend = { $count ->
    [one] Una ya consta. Con lo que dices ahora quedaría así:
   *[other] { $count } ya constan. Con lo que dices ahora quedarían así:
}
imports-amended = { $count ->
    [one] 1 sesión que constaba queda completada.
   *[other] { $count } sesiones que constaban quedan completadas.
}
imports-same-day = Más de una el { $days }: tomo cada una como una sesión aparte. Si alguna fue otro día, cambia tu mensaje.
imports-repeated = «{ $said }» está más de una vez: la cuento una.
imports-repeated-many = { $count } partes están más de una vez: cuento cada una una vez.
imports-unclear = { $count ->
    [one] Una parte no está clara, así que la dejo aparte:
   *[other] { $count } partes no están claras, así que las dejo aparte:
}
imports-part = «{ $said }» ({ $wrong })
imports-unclear-hint = Corrige tu mensaje, o envía esa parte otra vez por separado.
imports-told-before = Nada nuevo: lo que cuentas ya está en el registro.
imports-nothing-clear = De eso todavía no puedo apuntar nada. No ha cambiado nada.
imports-days-left-out = { $count ->
    [one] 1 día queda apuntado como no hecho.
   *[other] { $count } días quedan apuntados como no hechos.
}
imports-message-gone = { $count ->
    [one] Ese mensaje ya no está. Su sesión sigue en tu registro.
   *[other] Ese mensaje ya no está. Sus { $count } sesiones siguen en tu registro.
}

## What is told of a person, inside a sentence

imports-of-you-programme = tu paso
imports-of-you-you = tu perfil
imports-of-you-joint = tu articulación
imports-of-you-kit = lo que arrastras
imports-of-you-days = tus días
imports-of-you-matches = tus partidos
imports-of-you-pauses = tus pausas
imports-of-you-units = unidades
imports-of-you-language = el idioma
imports-of-you-advice = consejos
imports-of-you-calendar = tu calendario
imports-of-you-marks = tu actividad y tus pruebas

## What is wrong with a line

imports-wrong-day = su día
imports-wrong-ahead = un día futuro
imports-wrong-before-birth = antes de que nacieras
imports-wrong-load = su carga
imports-wrong-distance = su distancia
imports-wrong-seconds = sus segundos
imports-wrong-effort = su esfuerzo
imports-wrong-pain = su dolor
imports-wrong-pulls = sus arrastres
imports-wrong-minutes = sus minutos
imports-wrong-no-load = no dice la carga
imports-wrong-no-such-day = ese día no existe
imports-wrong-twice = repetida, cuenta como la misma
imports-wrong-whole = no se puede leer

## Why nothing is taken

imports-refused-ending = Leo .csv, .json, .zip y .txt: una exportación mía, o una de Strong, Hevy o FitNotes. Ese archivo lo he dejado cerrado.
imports-refused-too-large = Ese archivo pasa de { $largest_file_mb } MB, así que lo he dejado cerrado. Envíalo por partes, por favor.
imports-refused-away = No he podido coger ese archivo. No ha cambiado nada; envíalo otra vez, por favor.
imports-refused-empty = En ese archivo no hay nada. No ha cambiado nada.
imports-refused-no-text = Eso no es texto, diga lo que diga su nombre. No ha cambiado nada.
imports-refused-no-table = En ese archivo no hay ninguna tabla que pueda leer. No ha cambiado nada.
imports-refused-unknown-table = No conozco esa tabla: leo las mías y las de Strong, Hevy y FitNotes. No ha cambiado nada.
imports-refused-twice = Hay columnas de esa tabla que se llaman igual, así que no sé cuál vale. No ha cambiado nada.
imports-refused-too-wide = Esa tabla tiene demasiadas columnas para ser un registro de entrenos. No ha cambiado nada.
imports-refused-too-long-cell = Una celda de esa tabla es demasiado larga, o una comilla no se cierra. No ha cambiado nada.
imports-refused-too-many-rows = Esa tabla pasa de { $most_rows } filas. Envíala por partes, por favor. No ha cambiado nada.
imports-refused-too-many-sessions = Ese archivo pasa de { $most_sessions } sesiones. Envíalo por partes, por favor. No ha cambiado nada.
imports-refused-broken = Ese archivo está dañado o cortado. No ha cambiado nada; envíalo otra vez, por favor.
imports-refused-locked = Ese archivo comprimido tiene contraseña. Envíalo sin ella, por favor. No ha cambiado nada.
imports-refused-packed = Ese archivo comprimido trae más de lo que ocupa un registro. Envía la tabla sola, por favor. No ha cambiado nada.
imports-refused-named = Ese archivo comprimido apunta fuera de sí mismo, así que lo he dejado cerrado. No ha cambiado nada.
imports-refused-not-ours = Ese documento no es una exportación mía. No ha cambiado nada.
imports-refused-newer = Esa exportación la escribió un Sled Coach más nuevo; este aún no sabe leerla. No ha cambiado nada.
imports-refused-no-sled = En ese archivo no hay trabajo con trineo que yo conozca. No ha cambiado nada.

## Buttons

imports-button-take = Meterlas
imports-button-take-all = Meter todas
imports-button-without = { $count ->
    [one] Sin esa
   *[other] Sin esas { $count }
}
imports-button-leave = Dejarlo
imports-button-theirs = Como en el archivo
imports-button-mine = Como aquí
imports-button-out = { $count ->
    [one] Sacar 1 sesión
   *[other] Sacar { $count } sesiones
}
