### Um olhar sobre algumas semanas: o que mudou, o melhor delas, as semanas cumpridas.

review-heading = { $weeks ->
        [52] O último ano: de { $since } a { $until }
       *[other] As últimas { $weeks } semanas: de { $since } a { $until }
    }
review-nothing = Nenhum treino nessas semanas, então não há o que rever.
review-due = { $weeks ->
        [52] Um ano ficou para trás.
        *[other] { CAPITAL($weeks) } semanas ficaram para trás.
    }
review-before = { $now } ({ $was } nas { $weeks } semanas antes)
review-sessions = Treinos: { $sessions }
review-metres = Puxados: { $metres }
review-effort = Esforço em média: { $effort }
review-step = { $same ->
        [yes] Etapa: { $last } o tempo todo
       *[no] Etapa: { $first }, agora { $last }
    }
review-drag = Arrasto, primeiro e último treino: cerca de { $first }% e { $last }% do seu peso
review-mornings = Manhãs, { $site }: { $pain } em média
review-bests = O máximo num treino limpo:
review-best = { $first ->
        [yes] { $amount } em { $day }, mais do que antes dessas semanas
       *[no] { $amount } em { $day }
    }
review-percent = { $percent }% de arrasto
review-kept = Semanas previstas cumpridas: { $weeks } de { $of }.

## Botões

review-button-show = Como foram
review-weeks = { $weeks ->
        [52] Um ano
       *[other] { $weeks } semanas
    }
review-button-tests = Autotestes
review-button-sheet = Página para um fisio
