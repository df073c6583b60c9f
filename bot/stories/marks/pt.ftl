### Uma atividade nas palavras da pessoa, pontuada de vez em quando, e autotestes: linhas, nenhum veredito.

marks-heading = O que você mede
marks-no-verdict = <small>Uma linha no tempo, nada mais: não há nota a alcançar, e nenhum treino depende dela.</small>
marks-activity = { $name } (0-10):
marks-activity-unnamed = Nenhuma atividade ainda: algo do seu dia para ficar de olho, como “descer escada”.
marks-activity-wanted =
    De que atividade do seu dia devo perguntar de vez em quando? Com suas palavras, como “descer escada” ou “ajoelhar”.
    A cada { $mark_weeks } semanas peço uma nota de 0 a 10.
marks-activity-unclear = Poucas palavras bastam, como “descer escada”.
marks-activity-named = Sua atividade: { $name }.
marks-activity-none = Tudo bem, nenhuma. { COMMAND("marks") } espera quando você quiser.
marks-score-wanted =
    { $name }: que nota você dá ultimamente?
    0 é não consigo, { $best } é tão bem quanto sempre.
marks-score-unclear = Um número inteiro de 0 a { $best }; { $best } é tão bem quanto sempre.
marks-score-none = { $name }: nenhuma nota ainda.
marks-score = { $score } ({ $day })
marks-test-calf-raises = Elevações de panturrilha:
marks-test-step-downs = Descidas do degrau em { $step_downs_s } s:
marks-test-balance = Equilíbrio em um pé:
marks-test-none = nenhum ainda.
marks-sides =
    { $left ->
        [none] { $right ->
            [none] { "" }
           *[told] direita { $right }
        }
       *[told] { $right ->
            [none] esquerda { $left }
           *[told] esquerda { $left }, direita { $right }
        }
    } ({ $day })
marks-side = { $seconds ->
        [yes] { $count } s
       *[no] { $count }
    }
marks-wanted-calf-raises = Elevações de panturrilha, uma perna por vez
marks-wanted-step-downs = Descidas do degrau, uma perna por vez
marks-wanted-balance = Equilíbrio, uma perna por vez
marks-how-calf-raises = Pontas dos dedos na parede, calcanhar bem no alto, em ritmo constante. Conte as que saem bem; pare antes de doer.
marks-how-step-downs = De um degrau baixo, toque o chão com o outro calcanhar e volte. Conte as de { $step_downs_s } s que saem bem; pare antes de doer.
marks-how-balance = Olhos abertos, ao lado de uma parede. Conte os segundos até o outro pé tocar o chão.
marks-sides-wanted = Quanto fez cada lado? Esquerda antes de direita, como “22 esquerda 25 direita” ou “22 25”.
marks-sides-unclear = Um número para cada lado, como “22 esquerda 25 direita”. Um lado só também serve.
marks-calm-days = Autotestes são para dias calmos: nada que doa, nem logo depois de um treino dolorido ou de uma pausa, nem antes que o exercício entre no seu plano.
marks-unclear = Por exemplo “minha atividade é descer escada”, “descer escada 6” ou “panturrilha 22 esquerda 25 direita”.

## Botões

marks-button-all = O que eu meço
marks-button-name = Dizer uma atividade
marks-button-another = Outra atividade
marks-button-score = Dar uma nota
marks-button-none = Não, prefiro não
marks-button-later = Agora não
marks-button-calf-raises = Panturrilha
marks-button-step-downs = Descidas do degrau
marks-button-balance = Equilíbrio
