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
calendar-link = Seu link, para uma assinatura no seu aplicativo de calendário: { $link }
calendar-link-follows = <small>Ele acompanha sozinho, cada vez que o aplicativo olha. Quem tem o link vê seus dias e horas, e nada do seu corpo.</small>
calendar-link-renewed = O link de antes não mostra mais nada.
calendar-link-gone = O link não mostra mais nada. O que o calendário pegou dele some quando você encerra a assinatura lá.
calendar-title-plain = Treino
calendar-title-sled = Treino de trenó

## Botões

calendar-button-sled = Chamar “Treino de trenó”
calendar-button-plain = Chamar “Treino”
calendar-button-link = Um link que acompanha sozinho
calendar-button-link-new = Outro link
calendar-button-link-off = Retirar o link
