### A semana: prevista, feita, e diante das próprias semanas.

week-heading = { $first } a { $last }
week-nothing-planned = Nada previsto. { COMMAND("schedule") } define seus dias.
week-mode-conditioning = treino
week-mode-warm-up = aquecimento
week-special-match-day = dia de jogo
week-special-day-before = aquecimento bem leve, véspera de jogo
week-special-day-after = caminhada leve, dia depois de jogo
week-special-sore-after = caminhada leve, pernas doloridas
week-status-done = feito ✓
week-status-extra = feito ✓, fora do plano
week-status-skipped = você deixou de fora
week-status-moved = mudado para { $to }
week-status-paused = em pausa
week-status-left-out = livre: já há o bastante por perto
week-limited = livre: um limite que você me contou
week-status-passed = nada anotado
week-share = { $percent }% das séries
week-match-day = jogo
week-state-paused = Você está em pausa; nada a fazer. { COMMAND("resume") } encerra.
week-state-held = Os treinos esperam por enquanto; { COMMAND("why") } diz o motivo. Nada conta como perdido.
week-tally = { $sessions ->
        [one] Feito: { $sessions } treino, { $parts }.
       *[other] Feitos: { $sessions } treinos, { $parts }.
    }
week-minutes = { $minutes } min no total
week-rated = Esforço contado: { $rated } de { $sessions }.
week-compared-green = Semana de trenó até agora: { $week }. Seu habitual é cerca de { $usual }. No caminho certo.
week-compared-amber = São { $change }% a mais de trenó do que nas suas últimas semanas ({ $week } e { $usual }). O próximo treino fica igual.
week-compared-red = Salto grande: { $week }, e o seu habitual é { $usual }. O próximo treino fica menor para as pernas acompanharem.
week-compared-low = Semana mais tranquila ({ $week } e { $usual }). Não precisa compensar treinos.
week-in-another-week = Trenó: { $week }, ao lado de cerca de { $usual } nas semanas anteriores.
week-learning = Trenó em { WORD($compared_days) } dias: { $week } (esforço x minutos). Estou aprendendo o seu habitual.
week-returning = Trenó em { WORD($compared_days) } dias: { $week }. Você acabou de voltar, então ainda não comparo com nada.
week-balance = { $more_forward ->
        [yes] Séries de frente por série de costas, { $balance_days } dias: { $ratio }. Um pouco mais de frente.
       *[no] Séries de frente por série de costas, { $balance_days } dias: { $ratio }.
    }
week-kept = { $weeks ->
        [one] Uma semana prevista cumprida.
       *[other] { $weeks } semanas previstas cumpridas em seguida. Pausas não interrompem.
    }
week-looked-back = { $planned ->
        [0] Sua semana acabou; nada estava previsto.
       *[other] Sua semana: { $done } de { $planned } treinos.
    }

## Botões

week-button-earlier = ‹ Antes
week-button-later = Depois ›
week-button-now = Esta semana
week-button-show = Minha semana
