### E se: o que seriam os próximos treinos, se algo fosse diferente.

supposing-skipped = Se você pular { $day }
supposing-played = { $minutes ->
        [none] Se houver jogo em { $day }
       *[told] Se você jogar { $minutes } min em { $day }
    }
supposing-moved = Se você mudar { $of } para { $to }
supposing-hurt = Se a articulação estiver em { $pain } na manhã de { $day }
supposing-hurt-in-session = Se a dor chegar a { $pain } no treino de { $day }
supposing-pulled = Se você fizer isto, { $noted }
supposing-as-now = { $day }: { $then }, como agora
supposing-away = Se você ficar fora de { $since } a { $until }
supposing-instead = { $day }: { $then }, em vez de { $now }
supposing-new = { $day }: { $then }, onde agora nada está previsto
supposing-gone = { $day }: nada, em vez de { $now }
supposing-no-difference = Nada mudaria nos próximos treinos.
supposing-next = Próximo, { $day }: { $what }.
supposing-nothing-on = Nada está previsto em { $day }, então nada muda.
supposing-done-already = O treino de { $day } já foi feito. Se doer, me conte.
supposing-only-so = O resto, como previsto e calmo. Não anotei nada.
supposing-undone = { $until ->
        [none] Se você tivesse pulado { $since }
       *[told] Se você tivesse pulado tudo de { $since } a { $until }
    }
supposing-had-played = { $minutes ->
        [none] Se tivesse havido jogo em { $day }
       *[told] Se você tivesse jogado { $minutes } min em { $day }
    }
supposing-had-hurt = Se a articulação tivesse estado em { $pain } na manhã de { $day }
supposing-had-hurt-in-session = Se a dor tivesse chegado a { $pain } no treino de { $day }
supposing-had-pulled = Se você tivesse feito isto, { $noted }
supposing-planned = O plano tem em { $day }: { $what }.
supposing-more = Isso é mais. Aqui conta como se fosse tão fácil quanto o pedido, e pode não ser: “e se o esforço for 9”.
supposing-more-than-done = Isso é mais do que você fez. Aqui conta com o esforço contado na época.
supposing-nothing-done = { $until ->
        [none] Não há nada anotado de { $since }, então nada muda.
       *[told] Não há nada anotado de { $since } a { $until }, então nada muda.
    }
supposing-what-can-be =
    Isso não consigo simular. Consigo seguir, pelas regras com que planejo:
    um treino deixado de fora (“e se eu pular { $day }”, “e se eu tivesse pulado quinta passada”);
    um mudado de dia, ou puxado com outras anilhas, séries ou esforço (“e se eu puxar sem anilhas”);
    um jogo, uma dor de 0 a 10, dias fora.

## Botões

supposing-button-skip = Pular
supposing-button-match = Anotar o jogo
supposing-button-move = Mudar o dia
supposing-button-pause = Pausar
