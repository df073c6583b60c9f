### One activity in somebody's own words, scored now and then, and self-tests: lines, no verdict.

marks-heading = Ce que tu mesures
marks-no-verdict = <small>Une ligne dans le temps, rien de plus : il n'y a pas de note à atteindre, et aucune séance n'en découle.</small>
marks-activity = { $name } (0-10) :
marks-activity-unnamed = Pas encore d'activité : une chose de ta journée à garder à l'œil, comme « descendre les escaliers ».
marks-activity-wanted =
    Sur quelle activité de ta journée dois-je t'interroger de temps en temps ? Avec tes mots, comme « descendre les escaliers » ou « m'agenouiller ».
    Toutes les { WORD($mark_weeks) } semaines, je demande comment elle va, de 0 à 10.
marks-activity-unclear = Quelques mots suffisent, comme « descendre les escaliers ».
marks-activity-named = Ton activité : { $name }.
marks-activity-none = Bien, aucune. { COMMAND("marks") } est là quand tu veux.
marks-score-wanted =
    { $name } : comment ça va ces jours-ci ?
    0, pas du tout ; { $best }, aussi bien que jamais.
marks-score-unclear = Un nombre entier de 0 à { $best } ; { $best }, c'est aussi bien que jamais.
marks-score-none = { $name } : pas encore de note.
marks-score = { $score } ({ $day })
marks-test-calf-raises = Montées sur la pointe :
marks-test-step-downs = Descentes de marche en { $step_downs_s } s :
marks-test-balance = Équilibre sur une jambe :
marks-test-none = pas encore.
marks-sides =
    { $left ->
        [none] { $right ->
            [none] { "" }
           *[told] droite { $right }
        }
       *[told] { $right ->
            [none] gauche { $left }
           *[told] gauche { $left }, droite { $right }
        }
    } ({ $day })
marks-side = { $seconds ->
        [yes] { $count } s
       *[no] { $count }
    }
marks-wanted-calf-raises = Montées sur la pointe, une jambe à la fois
marks-wanted-step-downs = Descentes de marche, une jambe à la fois
marks-wanted-balance = Équilibre, une jambe à la fois
marks-how-calf-raises = Le bout des doigts au mur, talon tout en haut, à un rythme égal. Compte celles qui passent bien ; arrête avant que ça fasse mal.
marks-how-step-downs = D'une marche basse, touche le sol avec l'autre talon et remonte. Compte celles en { $step_downs_s } s qui passent bien ; arrête avant que ça fasse mal.
marks-how-balance = Yeux ouverts, près d'un mur. Compte les secondes jusqu'à ce que l'autre pied touche le sol.
marks-sides-wanted = Qu'a fait chaque côté ? La gauche avant la droite, comme « 22 gauche 25 droite » ou « 22 25 ».
marks-sides-unclear = Un nombre par côté, comme « 22 gauche 25 droite ». Un seul côté suffit.
marks-calm-days = Les auto-tests sont pour les jours calmes : aucun qui fasse mal, suive une séance sensible ou une pause, ou vienne avant son exercice dans ton plan.
marks-unclear = Par exemple « mon activité c'est descendre les escaliers », « escaliers 6 », ou « mollets 22 gauche 25 droite ».

## Buttons

marks-button-all = Ce que je mesure
marks-button-name = Nommer une activité
marks-button-another = Une autre activité
marks-button-score = La noter
marks-button-none = Non, merci
marks-button-later = Pas maintenant
marks-button-calf-raises = Montées sur la pointe
marks-button-step-downs = Descentes de marche
marks-button-balance = Équilibre
