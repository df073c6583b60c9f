### Tempo fora previsto.

pause-paused = { $until ->
        [none] Em pausa desde { $since }, sem data para acabar.
       *[told] Em pausa de { $since } a { $until }.
    }
pause-kind-word-sick = Primeiro se recupere. Eu pergunto antes de seguirmos.
pause-kind-word-travel = Boa viagem.
pause-kind-word-exams = Boa sorte.
pause-kind-word-other = Sem problema.
pause-nothing-counts = Até lá nenhum lembrete, e nada conta como perdido. { COMMAND("resume") } encerra antes.
pause-back = De volta em { $day }: { $way }.
pause-way-back = Como seguimos depende dos dias desde o seu último treino:
pause-up-to = { $first }-{ $last }: { $way }
pause-beyond = Mais de { $last }: { $way }
pause-ended = Que bom ter você de volta.
pause-after-time-away = Depois desse tempo fora: { $way }.
pause-way-progress = você segue de onde parou
pause-way-repeat = a mesma etapa mais uma vez
pause-way-step-down = uma etapa mais leve
pause-way-level-down = um nível mais leve
pause-way-two-levels-down = dois níveis mais leves
pause-way-hold = as perguntas de segurança, depois um recomeço
pause-way-reonboard = as perguntas de segurança, depois um recomeço
pause-next-session = Próximo treino: { $moment }.
pause-nothing-planned = Nenhum treino previsto ainda; { COMMAND("schedule") } define os dias, { COMMAND("today") } começa um agora.
pause-not-paused = Você não está em pausa.
pause-rest-on = { $well_days ->
        [1] Então continue descansando. Depois de um dia inteiro se sentindo bem, toque em Retomar.
       *[other] Então continue descansando. Depois de { WORD($well_days) } dias inteiros se sentindo bem, toque em Retomar.
    }
pause-unclear-why = Não encontrei um motivo nisso. Toque em um, ou digite: provas até sexta
pause-unclear-until = Preciso de um último dia ou de uma duração, como sexta, 2026-03-20 ou 10 dias.
pause-unclear-well = Sim ou não, por favor.
pause-why-pause = Uma pausa, claro. Qual é o motivo?
pause-until-wanted-sick = Que pena. Por quanto tempo, você acha? Toque, ou digite um dia.
pause-until-wanted-other = Por quanto tempo? Toque, ou digite o último dia.
pause-well-wanted = { $well_days ->
        [1] Você passou um dia inteiro se sentindo bem, sem febre?
       *[other] Você passou { WORD($well_days) } dias inteiros se sentindo bem, sem febre?
    }
pause-from-to = Uma pausa de { $since } a { $until }?

## Botões

pause-button-today = Treino de hoje
pause-button-sick = Não estou bem
pause-button-travel = Viagem
pause-button-exams = Provas
pause-button-other = Outra coisa
pause-button-three-days = 3 dias
pause-button-week = Uma semana
pause-button-two-weeks = Duas semanas
pause-button-open-end = Sem data
pause-button-resume = Retomar
pause-button-change = Mudar
pause-button-pause = Pausar
pause-button-not-yet = Ainda não
