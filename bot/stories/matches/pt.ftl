### Dias de jogo.

matches-heading = Seus próximos jogos
matches-usual = Dia habitual de jogo: { $weekday }.
matches-none-ahead = Nenhum jogo anotado.
matches-match-on = · { $day }
matches-unplayed = Quanto você jogou em { $day }? Os dias seguintes dependem disso.
matches-hint = <small>Ou digite: { COMMAND("match", "sáb") }, { COMMAND("match", "2026-03-07") }, { COMMAND("match", "nenhum jogo esta semana") }</small>
matches-altered-added = Jogo em { $day }, anotado. Só esse.
matches-altered-known = Esse jogo eu já tenho: { $day }.
matches-altered-removed = Sem jogo em { $day }.
matches-altered-week-off = Sem jogo esta semana, anotado. Seus treinos seguem como previsto.
matches-altered-usual = Dia habitual de jogo: { $weekday }.
matches-altered-no-usual = Sem dia habitual de jogo. Acrescente os jogos conforme vierem: { COMMAND("match", "sáb") }
matches-altered-played = { $day }: { $minutes } minutos, anotado.
matches-no-session = Treino de { $day }: vira descanso.
matches-special-match-day = Treino de { $day }: dia de jogo, no máximo uma caminhada leve de costas.
matches-special-day-before = Treino de { $day }: aquecimento curto e bem leve, véspera de jogo.
matches-special-day-after = Treino de { $day }: caminhada leve sem carga, dia depois de jogo.
matches-special-sore-after = Treino de { $day }: caminhada leve sem carga, suas pernas ainda estão doloridas.
matches-before = Treino de { $day }: { $percent }% das séries, { WORD($match_ahead_days) } dias antes de um jogo.
matches-after = Treino de { $day }: { $percent }% das séries, o jogo ainda está nas suas pernas.
matches-no-step-up = O treino de { $day } fica inteiro, na mesma etapa.
matches-nothing-to-remove = Não há jogo pela frente para tirar.
matches-unclear-day = Preciso de um dia a partir de hoje, como sáb, domingo que vem ou 2026-03-07.
matches-unclear-weekday = Preciso de um dia da semana, como sábado.
matches-unclear-minutes = Preciso dos minutos jogados, de 0 a { $longest_match }, como 60.
matches-match-day-wanted = { $weekly ->
        [yes] Tem jogo esta semana? Que dia?
       *[no] Em que dia é o jogo? Toque, ou digite uma data.
    }
matches-usual-day-wanted = Em que dia você costuma jogar?
matches-which-goes = Qual não vai acontecer?
matches-minutes-wanted = Quanto você jogou em { $day }? Toque, ou digite os minutos.
matches-was-on = Você jogou em { $day }?
matches-was-for = Você jogou { $minutes } minutos em { $day }?
matches-is-on = Um jogo em { $day }?
matches-is-weekly = Um jogo por semana: { $weekday }?
matches-every-week = Toda semana: { $weekday }
matches-is-off = Sem jogo em { $day }?
matches-none-on = Não tenho jogo em { $day }, então nada muda.

## Botões

matches-button-add = Acrescentar jogo
matches-button-usual = Dia habitual
matches-button-remove = Tirar jogo
matches-button-none-this-week = Sem jogo esta semana
matches-button-no-usual = Sem dia habitual
matches-button-minutes = Minutos jogados
matches-button-all = Todos os jogos
matches-button-not-played = Não joguei
matches-button-short = Menos de { $short_match }
matches-button-half = { $short_match }-{ $most_of_half_match }
matches-button-long = { $long_match } ou mais
matches-button-whole = Os { $whole_match }
matches-is-weekly-off = Não tem mais jogo semanal ({ $weekday })?
