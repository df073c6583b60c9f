### Os limites de um profissional: o que foi dito, por quem, até quando.

limits-none = Nenhum limite anotado. Um fisio ou um médico deu algum? Acrescente aqui.
limits-hint = Ou digite: máximo 10 kg até 1 de dezembro, sem descida do degrau, no máximo dois treinos por semana.
limits-only-less = Um limite só pode deixar um treino menor, nunca maior.
limits-over = Isto não vale mais:
limits-kept-on = Fica como está.
limits-proposal-over = Isso era para dias que já passaram. Nada mudou.
limits-what-wanted = O que está limitado? Toque ou digite: máximo 10 kg até 1 de dezembro.
limits-wanted-level = Até que nível? Toque ou digite.
limits-wanted-drag = Quantos por cento do seu peso no máximo? Toque ou digite.
limits-wanted-plates = Quanto no trenó no máximo, em anilhas? Toque ou digite.
limits-wanted-sessions = Quantos treinos por semana no máximo?
limits-wanted-exercise = Que exercício fica de fora?
limits-wanted-way = O que fica de fora?
limits-who-wanted = Quem disse? A profissão basta; nada de nomes.
limits-until-wanted = Até quando? Toque, ou digite o último dia em que vale.
limits-end-one = Isso acabou?
limits-more-wanted = De agora em diante { $what }?
limits-end-wanted = Qual acabou?
limits-unclear = Não encontrei um limite nisso. Por exemplo: máximo 10 kg até 1 de dezembro, no máximo nível 2, no máximo dois treinos por semana, sem descida do degrau.
limits-unclear-value = Preciso de um destes, ou de um número como 2.
limits-unclear-who = Quem disse isso? Toque ou digite: meu fisio
limits-unclear-until = Preciso de um último dia ou de uma duração, como 3 semanas. Ou digite: até nova ordem.
limits-unclear-end = Toque no que acabou, ou deixe valendo.

## Botões

limits-button-show = Todos os limites
limits-button-add = Acrescentar um limite
limits-button-end = Um acabou
limits-button-end-it = Sim, acabou
limits-button-keep = Não, continua
limits-button-more = Sim, de agora em diante
limits-button-all = Todos
limits-button-level = Nível
limits-button-drag = Arrasto, em %
limits-button-plates = Anilhas
limits-button-sessions = Treinos por semana
limits-button-exercise = Um exercício
limits-button-way = Um jeito de puxar
limits-button-by-physio = Fisio
limits-button-by-doctor = Médico
limits-button-by-professional = Outro profissional
limits-button-by-coach = Treinador
limits-button-by-self = Só eu
limits-button-weeks = { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
limits-button-until-told = Até nova ordem
