### Dias, hora, fuso e horas de silêncio.

schedule-at-hour = { $days } às { $clock }
schedule-no-days = Nenhum dia escolhido ainda.
schedule-saved = Guardado. Seus treinos:
schedule-zone = Fuso horário: { $zone }, lá são { $clock }.
schedule-quiet = Silêncio: das { $first } às { $last }.
schedule-reminders = { $on ->
        [yes] Lembretes: ligados.
       *[no] Lembretes: desligados.
    }
schedule-lighter = O treino de { $day } vira um aquecimento curto: { $why }.
schedule-left-out = Na próxima semana { $day } fica livre: { $why }.
schedule-because-match = fica ao lado de um jogo
schedule-because-two-matches = há { WORD($crowded_matches) } jogos nessa semana
schedule-because-third-session = um { $light_session }º treino começa leve nas primeiras { $light_weeks } semanas
schedule-because-spacing = fica a menos de { $hours_between } horas de outro treino
schedule-because-full-week = { WORD($most_in_a_row) } treinos em { WORD($row_days) } dias bastam
schedule-because-limit = um limite que você contou não permite mais nela
schedule-hint = Toque para mudar, ou digite: { COMMAND("schedule", days: "ter qui", hour: "18:30") }
schedule-unclear-sessions = Planejo { $fewest_a_week } ou { $most_a_week } treinos por semana. Por exemplo: ter qui 18:30
schedule-unclear-days = Não encontrei dias nisso. Por exemplo: ter qui 18:30
schedule-unclear-hour = Não encontrei uma hora nisso. Por exemplo: 18:30
schedule-unclear-zone = Não conheço esse lugar. Uma cidade grande por perto, ou uma diferença como UTC-3.
schedule-unclear-quiet = Preciso de duas horas, como 22-7.
schedule-sessions-wanted = Quantos treinos por semana? Ou digite dias e hora de uma vez: ter qui 18:30
schedule-days-wanted = Que { $sessions } dias? Toque na minha sugestão, ou marque os seus.
schedule-days-left = { $left ->
        [one] Falta { $left } para marcar.
       *[other] Faltam { $left } para marcar.
    }
schedule-days-enough = Assim está bom?
schedule-days-too-many = { $extra ->
        [one] Há { $extra } a mais: desmarque, por favor.
       *[other] Há { $extra } a mais: desmarque, por favor.
    }
schedule-hour-wanted = A que horas ({ $days })? Toque ou digite: 18:30
schedule-which-hour = De manhã ou à noite?
schedule-zone-wanted = Onde você está? Toque, ou digite uma cidade, como Salvador, ou UTC-3.
schedule-which-zone = Vários lugares servem. Qual deles?
schedule-near-zone = Não conheço esse lugar. Você quis dizer este? Se não, digite outra cidade.
schedule-quiet-wanted = Entre que horas devo ficar em silêncio? Toque ou digite: 22-7
schedule-from-now-on = De agora em diante: { $sessions }?
schedule-in-zone = Seu relógio em { $zone } de agora em diante? Lá são { $clock }.
schedule-reminded = { $on ->
        [yes] Lembretes ligados: escrevo antes de cada treino.
       *[no] Lembretes desligados. Seu plano fica como está.
    }

## Botões

schedule-button-show = Meu plano
schedule-button-days = Dias
schedule-button-hour = Hora
schedule-button-zone = Fuso horário
schedule-button-quiet = Horas de silêncio
schedule-button-reminders-off = Desligar lembretes
schedule-button-reminders-on = Ligar lembretes
schedule-button-two = { $fewest_a_week } por semana
schedule-button-three = { $most_a_week } por semana
schedule-quiet-from-now-on = Silêncio das { $first } às { $last } de agora em diante?
