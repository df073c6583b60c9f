### Os treinos que vêm, para o calendário da pessoa.

calendar-file = { $sessions ->
        [0] Para o seu calendário: não há mais treino previsto. Abra o arquivo e confirme.
        [one] Suas próximas { $weeks_ahead } semanas para o seu calendário: um treino. Abra o arquivo e confirme.
       *[other] Suas próximas { $weeks_ahead } semanas para o seu calendário: { $sessions } treinos. Abra o arquivo e confirme.
    }
calendar-off = O que você tinha lá e foi cancelado sai junto.
calendar-again = <small>Ele não acompanha sozinho: depois de uma mudança, { COMMAND("calendar") } de novo.</small>
calendar-nothing = Não há nada previsto para pôr num calendário. { COMMAND("schedule") } define seus dias.
calendar-failed = Não deu para fazer o arquivo agora. Nada se perdeu; { COMMAND("calendar") } tenta de novo.
calendar-refused = Este aplicativo não aceita o arquivo. Nada se perdeu; { COMMAND("calendar") } funciona também nos seus outros aplicativos.
calendar-title-plain = Treino
calendar-title-sled = Treino de trenó

## Botões

calendar-button-sled = Chamar “Treino de trenó”
calendar-button-plain = Chamar “Treino”
