### Las próximas sesiones, para un calendario propio.

calendar-file = { $sessions ->
        [one] Tus próximas { $weeks_ahead } semanas para tu calendario: una sesión. Abre el archivo y acepta.
        [0] Para tu calendario: ya no hay ninguna sesión planeada. Abre el archivo y acepta.
       *[other] Tus próximas { $weeks_ahead } semanas para tu calendario: { $sessions } sesiones. Abre el archivo y acepta.
    }
calendar-off = Lo que tenías allí y ya no vale sale como cancelado.
calendar-again = <small>No se actualiza solo: tras un cambio, otra vez { COMMAND("calendar") }.</small>
calendar-nothing = No hay nada planeado que poner en un calendario. { COMMAND("schedule") } pone tus días.
calendar-failed = Ahora mismo no se pudo hacer el archivo. No se pierde nada; { COMMAND("calendar") } lo intenta otra vez.
calendar-refused = Esta app no acepta el archivo. No se pierde nada; { COMMAND("calendar") } también funciona en tus otras apps.
calendar-link = Tu enlace, para una suscripción en tu app de calendario: { $link }
calendar-link-follows = <small>Se actualiza solo, cada vez que tu app mira. Quien tenga el enlace ve tus días y horas, y nada de tu cuerpo.</small>
calendar-link-renewed = El enlace de antes ya no muestra nada.
calendar-link-gone = El enlace ya no muestra nada. Lo que tu calendario tomó de él se va cuando quitas allí la suscripción.
calendar-title-plain = Entreno
calendar-title-sled = Entreno con trineo

## Botones

calendar-button-sled = Que diga "Entreno con trineo"
calendar-button-plain = Que diga "Entreno"
calendar-button-link = Un enlace que se actualiza solo
calendar-button-link-new = Otro enlace
calendar-button-link-off = Retirar el enlace
