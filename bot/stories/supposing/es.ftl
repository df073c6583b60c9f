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

## Buttons

supposing-button-skip = Saltarla
supposing-button-match = Anotar el partido
supposing-button-move = Moverla
supposing-button-pause = Pausar
