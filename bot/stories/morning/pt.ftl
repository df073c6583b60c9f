### A checagem da manhã.

morning-pain-this-morning = Checagem da manhã: dor na articulação agora, 0-10?
morning-neutral = Checagem da manhã: como está agora, 0-10? 0 é nada.
morning-anything-new = Algo disto desde o último treino: inchaço novo, falseou, travou?
morning-check-noted = { $pain ->
        [none] Anotado.
       *[told] { $of_morning ->
            [yes] Anotado: { $pain } nesta manhã.
           *[no] Anotado: dor na articulação { $pain }.
        }
    }
morning-elsewhere-noted = Anotado: dor { $pain } numa articulação que você não acompanha. Conta para o último treino, não para a sua manhã.
morning-after-noted = Anotado: dor { $pain } depois do treino.
morning-daily-noted = Anotado: dor { $pain } no dia a dia. Conta para o que vem, não como manhã.
morning-zone-green = Está calmo: o último treino caiu bem.
morning-zone-amber1 = Um pouco acima do calmo.
morning-zone-amber2 = Claramente acima do calmo.
morning-zone-red = Isso pede uma pausa até a articulação ficar calma de novo.
morning-zone-unknown = Ainda falta algo do último treino.
morning-swelling = Inchaço novo: os treinos ficam em pausa pelo menos até { $earliest }. Por favor, procure um médico ou fisio, e antes disso se passar de { WORD($swollen_days) } dias ou veio com uma torção, uma queda ou um estalo.
morning-misheard = Aí preciso de um número de 0 a 10, por exemplo 2. 0 é nada.
morning-signs-misheard = Toque no que há de novo desde o último treino, ou digite: nada.
morning-taken-back = Desfeito: a manhã de { $day }.
morning-told-taken-back = Desfeito: o que você me contou em { $day }.
morning-as-it-was = A manhã de { $day } fica com dor { $pain }: uma edição não abaixa nada. Foi engano? Use { COMMAND("undo") } e me conte de novo.
morning-passed = Essa manhã já passou, então fica em aberto. { COMMAND("check") } pega a de hoje.

morning-left-unwatched = Tudo bem, não acompanho. O que você me contar dele continua contando para o treino.

## Botões

morning-button-none = Nada
morning-button-swelling = Inchaço novo
morning-button-gave-way = Falseou
morning-button-locked = Travou
morning-button-send = É só isso
morning-button-check = Checagem da manhã
