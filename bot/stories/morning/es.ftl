### The morning check.

morning-pain-this-morning = Esta mañana: ¿dolor articular ahora, 0-10?
morning-neutral = Revisión de la mañana: ¿cómo lo notas ahora, 0-10? 0 es nada.
morning-anything-new = ¿Algo de esto desde la última sesión: hinchazón nueva, cedió, se trabó?
morning-check-noted = { $pain ->
        [none] Anotado.
       *[told] { $of_morning ->
            [yes] Anotado: { $pain } esta mañana.
           *[no] Anotado: dolor { $pain }.
        }
    }
morning-elsewhere-noted = Anotado: dolor { $pain } en una articulación que no vigilas. Cuenta para la última sesión, no para tu mañana.
morning-after-noted = Anotado: dolor { $pain } después de la sesión.
morning-daily-noted = Anotado: dolor { $pain } en el día a día. Cuenta para lo que sigue, no como una mañana.
morning-zone-green = Está en calma: la última sesión sentó bien.
morning-zone-amber1 = Un poco por encima de la calma.
morning-zone-amber2 = Claramente por encima de la calma.
morning-zone-red = Eso pide una pausa hasta que la articulación se calme.
morning-zone-unknown = Aún falta algo de la última sesión.
morning-swelling = Hinchazón nueva: las sesiones hacen pausa al menos hasta el { $earliest }. Que la vea un médico o fisioterapeuta, y antes si sigue más de { WORD($swollen_days) } días o vino con un giro, una caída o un chasquido.
morning-misheard = Ahí necesito un número de 0 a 10, por ejemplo 2. El 0 es nada.
morning-signs-misheard = Toca lo que haya de nuevo desde la última sesión, o escribe: nada.
morning-taken-back = Deshecho: la mañana del { $day }.
morning-told-taken-back = Deshecho: lo que me contaste el { $day }.
morning-as-it-was = El { $day } sigue con dolor { $pain }: una edición no baja nada. ¿Fue un error? { COMMAND("undo") } lo deshace, y me lo cuentas de nuevo.
morning-passed = Esa mañana ya pasó, así que queda abierta. { COMMAND("check") } toma la de hoy.

morning-left-unwatched = De acuerdo, no la vigilo. Lo que me cuentes de ella sigue contando para su sesión.

## Buttons

morning-button-none = Nada
morning-button-swelling = Hinchazón nueva
morning-button-gave-way = Cedió
morning-button-locked = Se trabó
morning-button-send = Eso es todo
morning-button-check = Revisión de la mañana
