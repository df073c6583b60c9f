### Lo que llega sin ser una línea escrita.

arrivals-cannot-voice = No puedo escuchar mensajes de voz.
arrivals-cannot-audio = No puedo escuchar grabaciones.
arrivals-cannot-photo = No puedo ver fotos.
arrivals-cannot-video = No puedo ver vídeos.
arrivals-cannot-gif = No veo los GIF, solo palabras.
arrivals-cannot-sticker = No veo los stickers, solo palabras.
arrivals-cannot-dice = No dejo nada a los dados.
arrivals-cannot-document = He dejado ese archivo sin abrir.
arrivals-cannot-contact = No puedo hacer nada con un contacto.
arrivals-cannot-poll = No voto en encuestas.
arrivals-cannot-place = No guardo dónde está nadie.
arrivals-cannot-forwarded = No he leído nada de lo que reenviaste.
arrivals-cannot-call = Aquí estoy.
arrivals-cannot-other = No puedo leer ese tipo de mensaje.
arrivals-called = Aquí estoy. ¿Qué necesitas?
arrivals-type = Escríbelo, por favor; el micrófono del teclado puede hacerlo por ti.
arrivals-type-as = Escríbelo, por ejemplo: { $example }. El micrófono del teclado puede hacerlo por ti.
arrivals-instead-photo = Dímelo con palabras: qué arrastraste, o dónde duele y cuánto, de 0 a 10.
arrivals-instead-video = Dímelo con palabras: ¿fueron fluidos los pasos, y cuánto esfuerzo fue, de 0 a 10?
arrivals-instead-contact = Para traer a alguien, dale mi nombre: que me escriba por su cuenta.
arrivals-instead-poll = Pregúntame con palabras. Quién viene y cuándo lo pregunta la tarjeta de un equipo.
arrivals-instead-other = Lo que leo son palabras.
arrivals-light-gif = Los GIF me superan, solo leo palabras. Pero gracias por la compañía.
arrivals-light-sticker = Los stickers me superan, solo leo palabras. Pero gracias por la compañía.
arrivals-light-dice = Buena tirada. Aunque tu plan no deja nada a la suerte.
arrivals-whose = Eso está reenviado, así que aún no he leído nada. ¿Es tuyo?
arrivals-no-command = Un comando reenviado no hace nada. Escríbelo tú, si lo quieres.
arrivals-not-theirs = Entonces lo dejo sin leer, y no he anotado nada.
arrivals-one-by-one = Ese era el primero. Reenvía los demás de uno en uno.
arrivals-there = Eso va con la hora de { $zone }, allí son las { $clock }. ¿Es ahí donde entrenas? El lugar en sí no lo guardo.
arrivals-near-border = Eso está cerca de un límite entre horas. ¿Entrenas en uno de estos? El lugar en sí no lo guardo.
arrivals-there-already = Tu reloj ya va con la hora de { $zone }, ahora { $clock }. El lugar en sí no lo guardo.
arrivals-zone-left = Entonces tu reloj se queda como está.

## Buttons

arrivals-button-mine = Mío
arrivals-button-theirs = De otra persona
arrivals-button-set-zone = Poner esta hora
