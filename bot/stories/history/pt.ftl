### Os treinos de alguém: uma página por vez, as somas, cada um com tudo o que há.

history-heading = Seus treinos
history-count = { $first }-{ $last } de { $of }
history-empty = Nenhum treino no seu diário ainda. Me conte um com suas palavras, ou { COMMAND("log") }.
history-which-day = De que dia você fala?
history-none = Nenhum treino assim no seu diário.
history-gone = Esse treino não está mais no seu diário.
history-pain = dor { $pain }
history-pain-in-set = dor { $pain } na série { $number }
history-after = depois { $pain }
history-morning = manhã seguinte { $pain }
history-surface-gym-turf = grama de academia
history-surface-turf-3g = campo sintético
history-surface-grass-dry = grama seca
history-surface-grass-wet = grama molhada
history-surface-track = pista de corrida
history-surface-rubber = piso de borracha
history-surface-concrete = asfalto ou concreto
history-on = { $day }
history-between = de { $since } a { $until }
history-since = desde { $day }
history-until = até { $day }
history-pain-above = { $pain ->
        [0] com dor
       *[other] dor acima de { $pain }
    }
history-free-of-pain = sem dor contada
history-effort-above = esforço acima de { $effort }
history-effort-below = esforço abaixo de { $effort }
history-load-below = abaixo de { $load }
history-average-week = Treinos por semana em média: { $sessions }.
history-average-effort = Esforço em média: { $effort }.
history-average-pain = Pior dor em média: { $pain }.
history-average-load = Carga mais pesada em média: { $load }.
history-average-length = Distância em média: { $length }.
history-days-since = { $days ->
    [0] Seu último treino foi hoje.
    [one] Seu último treino foi ontem.
   *[other] Seu último treino foi há { $days } dias.
}
history-gap = Seu maior tempo sem treino: { $days } dias, de { $since } a { $until }.
history-no-gap = Até agora todos os seus treinos são de um dia só.
history-felt-none = Nada foi contado da articulação nesses dias.
history-felt-sessions = Pior dor num treino: { $pain }.
history-felt-mornings = { $count ->
    [one] Uma manhã contada: { $pain }.
   *[other] { $count } manhãs contadas: no máximo { $pain }.
}
history-load-above = acima de { $load }
history-noted = { $words ->
        [none] com uma nota
       *[told] “{ $words }” na sua nota
    }
history-morning-after = { $signs ->
        [yes] Manhã seguinte: { $pain }, com um sinal que você me contou.
       *[no] Manhã seguinte: { $pain }.
    }
history-morning-unknown = Manhã seguinte: não contada.
history-planned = { $length ->
        [none] Previsto: etapa { $step }.
       *[told] { $load ->
            [none] Previsto: { $sets } × { $length } (etapa { $step }).
           *[told] Previsto: { $sets } × { $length } com { $load } (etapa { $step }).
        }
    }
history-unplanned = Não previsto: um treino seu.
history-brought = Veio em um arquivo: { $program }.
history-why = Por quê: { $step }.
history-sessions = { $sessions ->
        [0] nenhum treino
        [one] { $sessions } treino
       *[other] { $sessions } treinos
    }
history-pulled = { $what } puxados
history-minutes = { $minutes } min no total
history-heaviest = Mais pesado: { $run }.
history-weeks = Semanas seguidas com treino: no máximo { $weeks }.
history-weekdays = em { $days }
history-most-heaviest = O que teve mais peso no trenó até agora.
history-most-hardest = O que custou mais esforço até agora.
history-most-longest = O mais longo em metros até agora.
history-most-lightest = O que teve menos peso no trenó até agora.
history-most-easiest = O que custou menos esforço até agora.
history-most-shortest = O mais curto em metros até agora.
history-most-week = A semana com mais trabalho de trenó até agora.
history-load = Trabalho de trenó, esforço vezes minutos: { $load }.
history-streak = { $weeks ->
    [one] Sua maior sequência é de uma semana com treino.
   *[other] Sua maior sequência é de { $weeks } semanas, cada uma com treino.
}

## Botões

history-button-of-day = { $day } ({ $nth })
history-button-of-year = { $day } { $year }
history-button-newer = ‹ Mais novos
history-button-older = Mais antigos ›
history-button-totals = No total
history-button-list = Mostrar
history-button-all = Todos os treinos
history-button-back = ‹ Voltar à lista
history-button-this-month = Este mês
history-button-last-month = Mês passado
history-button-this-year = Este ano
