### Qué pasaría si: cómo serían las próximas sesiones si algo fuera distinto.

supposing-skipped = Si te saltas el { $day }
supposing-played = { $minutes ->
        [none] Si hay partido el { $day }
       *[told] Si juegas { $minutes } min el { $day }
    }
supposing-moved = Si pasas el { $of } al { $to }
supposing-hurt = Si la articulación amanece en { $pain } el { $day }
supposing-hurt-in-session = Si el dolor llega a { $pain } en la sesión del { $day }
supposing-pulled = Si haces esto, { $noted }
supposing-as-now = { $day }: { $then }, como ahora
supposing-away = Si paras del { $since } al { $until }
supposing-instead = { $day }: { $then }, en lugar de { $now }
supposing-new = { $day }: { $then }, donde ahora no hay nada
supposing-gone = { $day }: nada, en lugar de { $now }
supposing-no-difference = No cambiaría nada de las próximas sesiones.
supposing-next = Lo próximo, { $day }: { $what }.
supposing-nothing-on = El { $day } no hay nada previsto, así que no cambia nada.
supposing-done-already = La sesión del { $day } ya está hecha. Si duele, cuéntamelo.
supposing-only-so = Lo demás, contado como previsto y en calma. No he anotado nada.
supposing-undone = { $until ->
        [none] Si te hubieras saltado el { $since }
       *[told] Si te hubieras saltado todo del { $since } al { $until }
    }
supposing-had-played = { $minutes ->
        [none] Si hubiera habido partido el { $day }
       *[told] Si hubieras jugado { $minutes } min el { $day }
    }
supposing-had-hurt = Si la articulación hubiera amanecido en { $pain } el { $day }
supposing-had-hurt-in-session = Si el dolor hubiera llegado a { $pain } en la sesión del { $day }
supposing-had-pulled = Si hubieras hecho esto, { $noted }
supposing-planned = El plan tiene el { $day }: { $what }.
supposing-more = Eso es más. Aquí cuenta como si costara lo que se pide, y quizá no: «y si el esfuerzo es 9».
supposing-more-than-done = Eso es más de lo que hiciste. Aquí cuenta con el esfuerzo de entonces.
supposing-nothing-done = { $until ->
        [none] El { $since } no hay nada anotado, así que no cambia nada.
       *[told] Del { $since } al { $until } no hay nada anotado, así que no cambia nada.
    }
supposing-what-can-be =
    Eso no lo puedo prever. Con las reglas con las que planifico puedo prever:
    una sesión saltada («y si me salto el { $day }», «y si me hubiera saltado el jueves pasado»);
    una movida, o hecha con otros discos, series o esfuerzo («y si tiro sin discos»);
    un partido, un dolor de 0 a 10, días libres.

## Buttons

supposing-button-skip = Saltarla
supposing-button-match = Anotar el partido
supposing-button-move = Moverla
supposing-button-pause = Pausar
