### Como foram as semanas, em imagem e em palavras, e o diário da articulação.

progress-heading = Suas últimas { $weeks } semanas
progress-span = de { $since } a { $until }
progress-none = Nada no seu diário nessas semanas ainda. Me conte um treino com suas palavras, ou { COMMAND("log") }.
progress-done = { $sessions ->
        [0] Nenhum treino nessas semanas.
        [one] Um treino{ $length ->
            [none] .
           *[told] , { $length } puxados.
        }
       *[other] { $sessions } treinos{ $length ->
            [none] .
           *[told] , { $length } puxados.
        }
    }
progress-drag-once = Arrasto, o quanto o trenó segura: { $last }.
progress-drag = Arrasto, o quanto o trenó segura: { $first } no começo, { $last } no fim, { $most } no máximo.
progress-step = Etapa { $last }.
progress-steps = Da etapa { $first } à etapa { $last }.
progress-pain = { $site }: { $pains }.
progress-pain-none = { $site }: sem dor o tempo todo.
progress-pain-during = nos treinos no máximo { $pain }
progress-pain-after = depois deles no máximo { $pain }
progress-pain-morning = manhãs { $pain } em média
progress-pain-mornings = manhãs { $first } em média no começo, { $then } depois
progress-matches = { $count ->
        [one] um jogo
       *[other] { $count } jogos
    }
progress-lighter = { $count ->
        [one] uma semana mais leve
       *[other] { $count } semanas mais leves
    }
progress-holds = { $days ->
        [one] um dia de pausa pela articulação
       *[other] { $days } dias de pausa pela articulação
    }
progress-away = { $days ->
        [one] um dia fora
       *[other] { $days } dias fora
    }
progress-pain-unnamed = Dor

## O diário

progress-diary = O diário da sua articulação
progress-diary-mornings = { $count ->
        [0] Nenhuma manhã depois de treino contada nas últimas { $weeks } semanas.
        [one] Uma manhã depois de treino, nas últimas { $weeks } semanas.
       *[other] { $count } manhãs depois de treinos, nas últimas { $weeks } semanas.
    }
progress-diary-seen = { $enough ->
        [yes] Manhãs depois de { $what }: { $after }, sem: { $others }.
       *[no] Manhãs depois de { $what }: { $after }, sem: { $others }. Poucas para dizer: são precisas { $fewest } de cada.
    }
progress-diary-nothing = Nada se destaca que não possa ser acaso. Então não digo nada a respeito.
progress-diary-not-that = Disso, nada se destaca que não possa ser acaso. Isto sim:
progress-diary-why = Só o que o seu diário mostra, ao lado das semanas vizinhas: nunca o porquê.
progress-found = Depois de { $what } suas manhãs ficaram { $higher } mais altas, { $times } de { $of } vezes.
progress-after-harder = treinos mais puxados
progress-after-match = um jogo em até { WORD($diary_match_days) } dias
progress-after-both = { $surface } e um jogo em até { WORD($diary_match_days) } dias
progress-on-gym-turf = grama de academia
progress-on-turf-3g = campo sintético
progress-on-grass-dry = grama seca
progress-on-grass-wet = grama molhada
progress-on-track = pista de corrida
progress-on-rubber = piso de borracha
progress-on-concrete = asfalto ou concreto

## Na imagem

progress-axis-drag = Arrasto, { $unit }
progress-axis-metres = Puxado por treino, { $unit }
progress-axis-pain = { $site }, dor 0-10
progress-level = L{ $level }
progress-sign-drag = treino previsto
progress-sign-own = treino seu
progress-sign-metres = puxado
progress-sign-by-clock = por tempo
progress-sign-during = no treino
progress-sign-after = depois dele
progress-sign-morning = manhã seguinte
progress-sign-match = jogo
progress-sign-hold = pausa pela articulação
progress-sign-lighter = semana mais leve
progress-sign-away = tempo fora

## Botões

progress-button-weeks = { $weeks } semanas
progress-button-diary = Do que ela reclama
