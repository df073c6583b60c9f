### One log in several apps: codes, accounts, where reminders go.

link-remind-on = Avisos en { $app }
link-unlink-from = Desvincular { $app }
link-code = Código: { $code }
link-code-where = En los próximos { $minutes } minutos, envíame esto en tu otra app, como { $others }:
link-code-anywhere = En los próximos { $minutes } minutos, envíame esto en tu otra app:
link-code-given =
    { ELSEWHERE("link") } { $code }
    Después las dos tienen un solo registro y un solo plan. Sirve una vez.
    Quien lo envíe lee tu registro: no se lo muestres a nadie.
link-code-recalled = Ese código ya no abre nada.
link-bring-a-code =
    ¿Está tu registro en otra app? Envía { ELSEWHERE("link") } allí y tráeme su código:
    { COMMAND("link", "K7QP-4MXT") }
    ¿Todo esto es nuevo para ti? { COMMAND("start") } empieza.
link-code-unknown = No conozco ese código, o ya pasó su tiempo. { ELSEWHERE("link") } en tu otra app te da uno nuevo, por ejemplo K7QP-4MXT.
link-codes-refused = Fueron demasiados códigos equivocados. Acepto el próximo el { $until }.
link-code-overheard = Otras personas pudieron leer ese código, así que ya no abre nada. { ELSEWHERE("link") } en tu otra app te da uno nuevo; envíamelo en privado.
link-own-code = Ese código es de este mismo registro. Envíamelo desde tu otra app.
link-app-taken = Ese registro ya tiene una cuenta en { $app }, y puede tener una. Primero, { ELSEWHERE("unlink") } allí.
link-join-asked = { $sessions ->
        [one] Este código abre un registro en { $apps } con 1 sesión.
       *[other] Este código abre un registro en { $apps } con { $sessions } sesiones.
    }
link-file-stays =
    Respuestas, equipo y días: valen los de { $apps }. Deshacer los separa otra vez.
    ¿Quieres solo aquel? Primero, { COMMAND("delete") } aquí.
link-holds-there = Lo que aquí te detiene, te pausa o te limita vale allí también.
link-days-in-both = { $days ->
        [one] Un día tiene sesión en los dos: quedan ambas; quita una si era la misma.
       *[other] { $days } días tienen sesión en los dos: quedan ambas; quita una si era la misma.
    }
link-made-it-yourself =
    ¿Hiciste tú ese código, hace un momento?
    Si te lo envió alguien: no. Leería todo lo que me cuentes.
link-unlink-asked = ¿Quito { $app } de este registro? Lo que me contaste se queda.
link-not-unlinked = Vale, sigue vinculado.
link-button-keep = Dejarlo
link-not-joined = De acuerdo, no vinculé nada.
link-linked-now = { $sessions ->
        [one] Vinculado: un solo registro, 1 sesión.
       *[other] Vinculado: un solo registro, { $sessions } sesiones.
    }
link-accounts = Puedes escribirme en { $apps }.
link-home = Los avisos llegan a { $app }.
link-no-reminders-there = En { $app } no mando avisos. Llegan a { $home }.
link-reminders-moved = En { $app } ya no mando avisos. Ahora llegan a { $home }.
link-not-there = { $app } aún no está vinculado a este registro; un código lo hace.
link-linked-there =
    { $app } se acaba de vincular a este registro.
    ¿No fuiste tú? Desvincúlalo: entonces no ve nada más.
link-linked-with = { $sessions ->
        [one] Con él llegó 1 sesión, y con él se va otra vez.
       *[other] Con él llegaron { $sessions } sesiones, y con él se van otra vez.
    }
link-parted = { $sessions ->
        [one] { $apps } está desvinculado y tiene otra vez su propio registro, con 1 sesión.
       *[other] { $apps } está desvinculado y tiene otra vez su propio registro, con { $sessions } sesiones.
    }
link-parted-stays = Lo que me contaste desde entonces, y tus grupos, siguen en { $left }.
link-nothing-linked = Este registro solo está en { $app }. { COMMAND("link") } agrega otra app, { COMMAND("delete") } lo borra todo.
link-unlink-later = { $days ->
        [one] Esta cuenta es nueva en el registro, y por un día solo puede quitarse a sí misma. En { $app }, { ELSEWHERE("unlink") } lo hace ya.
       *[other] Esta cuenta es nueva en el registro, y por { WORD($days) } días solo puede quitarse a sí misma. En { $app }, { ELSEWHERE("unlink") } lo hace ya.
    }
link-unlinked = { $app } está desvinculado y no ve nada más. Los avisos llegan a { $home }.
link-unlinked-here =
    { $app } está desvinculado. Tu registro sigue en { $others }; aquí ya no te conozco.
    { COMMAND("link") } con un código nuevo lo trae de vuelta, { COMMAND("start") } empieza de cero.
link-erase-later = { $days ->
        [one] Esta cuenta es nueva en el registro, y por un día no puede borrarlo. No borré nada. En { $app }, { ELSEWHERE("delete") } lo hace ya.
       *[other] Esta cuenta es nueva en el registro, y por { WORD($days) } días no puede borrarlo. No borré nada. En { $app }, { ELSEWHERE("delete") } lo hace ya.
    }
link-erased-here-too = Todo está borrado, aquí también: se pidió en { $app }. { COMMAND("start") } empieza de cero.
link-reached-here = Ya no te encuentro en { $gone }, así que los avisos llegan aquí. Mira { COMMAND("link") }.

## Buttons

link-button-recall = Anular el código
link-button-no-reminders = Apagar los avisos
link-button-new-code = Vincular otra app
link-button-join = Lo hice yo, vincular
link-button-not-mine = No, déjalo así
