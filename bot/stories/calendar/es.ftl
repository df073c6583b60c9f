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
calendar-title-plain = Entreno
calendar-title-sled = Entreno con trineo

## Botones

calendar-button-sled = Que diga "Entreno con trineo"
calendar-button-plain = Que diga "Entreno"
