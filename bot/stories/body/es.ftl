### Lo que alguien escribe de su cuerpo: se pregunta primero, se niega o se apoya.


## Botones

body-button-kept = Sí: { $answer }

body-emergency-first = Si te pasa ahora, para y pide ayuda: llama al número de emergencias de tu zona.
body-asked = { $rows ->
        [one] Antes de nada: ¿te ha pasado esto hace poco, o te pasa ahora?
       *[other] Antes de nada: ¿te ha pasado algo de esto hace poco, o te pasa ahora?
    }
body-rest-waits = Lo demás que me contaste espera hasta entonces.
body-limit-kept = También he guardado el límite que me contaste; { COMMAND("limits") } lo muestra.
body-not-happening = Bien. Entonces nada cambia, y no he anotado nada de eso.
body-which-wanted = Toca lo que encaje, por favor, o escríbelo. «Ninguna de estas» vale si nada encaja.
body-also-wrote = También escribiste «{ $answer }». ¿Es tu respuesta?
body-careful =
    Lo que describes ({ $plain }): si es así, que lo vea un médico o fisio antes de que entrenes.
    Yo no puedo saber qué es.
body-joint-in-a-moment = Enseguida te pregunto por esa articulación.
body-welcomed =
    Gracias por contármelo. Enseguida te pregunto por esa articulación.
    Si hay algo más ({ $plain }), que lo vea un médico o fisio antes de que entrenes.
body-nothing-noted = No he anotado nada de esto; primero necesito tu sí.
body-no-training = Hoy no se entrena; solo eso he anotado.
body-supported-self-harm =
    Si crees que puedes hacerte daño, llama ya a emergencias o a una línea de crisis, o busca a alguien de confianza.
    Gracias por decírmelo. Tú importas más que cualquier sesión.
body-supported-eating =
    Gracias por contarlo. Lo de la comida y el cuerpo pesa mucho a solas.
    Habla esta semana con un médico o con alguien de confianza.
body-supported-painkillers =
    Gracias por decirlo. Los calmantes tapan la señal que guía las sesiones.
    No los tomes para aguantar una, por favor, y consulta el dolor con un médico o farmacéutico.
body-request-refused =
    Con vehículos no: no puedes frenar uno. Tampoco en una cinta en marcha, en una calle con tráfico ni en escaleras. El propio artículo no recomienda los vehículos.
    Busca un trineo, o usa una llanta, una banda, un compañero, una cuesta suave o una cinta de correr apagada. Se cambia con { COMMAND("kit") }.
