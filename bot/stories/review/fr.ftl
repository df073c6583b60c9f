### A look back over some weeks: what changed, the best of it, the weeks kept.

review-heading = { $weeks ->
        [52] La dernière année : du { $since } au { $until }
       *[other] Les { $weeks } dernières semaines : du { $since } au { $until }
    }
review-nothing = Aucune séance dans ces semaines, donc rien sur quoi revenir.
review-due = { $weeks ->
        [52] Une année est derrière toi.
        *[other] { CAPITAL($weeks) } semaines sont derrière toi.
    }
review-before = { $now } ({ $was } les { $weeks } semaines d'avant)
review-sessions = Séances : { $sessions }
review-metres = Tiré : { $metres }
review-effort = Effort en moyenne : { $effort }
review-step = { $same ->
        [yes] Palier : { $last } tout du long
       *[no] Palier : { $first }, maintenant { $last }
    }
review-drag = Résistance, première et dernière séance : environ { $first } % et { $last } % de ton poids
review-mornings = Matins, { $site } : { $pain } en moyenne
review-bests = Le plus en une séance propre :
review-best = { $first ->
        [yes] { $amount } le { $day }, plus qu'avant ces semaines
       *[no] { $amount } le { $day }
    }
review-percent = { $percent } % de résistance
review-kept = Semaines prévues tenues : { $weeks } sur { $of }.

## Buttons

review-button-show = Comment elles étaient
review-weeks = { $weeks ->
        [52] Une année
       *[other] { $weeks } semaines
    }
review-button-tests = Auto-tests
review-button-sheet = Page pour un kiné
