### What was done: understood, questioned, written down, corrected, taken back.

logging-form-title = Noter une séance
logging-form-field-sets = Séries
logging-form-field-length = Longueur d'une série (20 m, 45 s)
logging-form-field-load = Disques
logging-form-field-effort = Effort, 0-10
logging-form-field-pain = Pire douleur articulaire, 0-10
logging-form-example-sets = 4
logging-form-example-length = 20 m, ou 45 s
logging-form-example-load = 37,5 kg
logging-form-example-effort = 4
logging-form-example-pain = 1
logging-form-unread = <b>{ $field }</b> : je n'arrive pas à lire « { $phrase } ». Par exemple : { $example }.
logging-form-empty = <b>{ $field }</b> : ça manque. Par exemple : { $example }.
logging-form-nothing = Rien n'est encore noté.
logging-understood = Noté. { $noted }
logging-logged = Dans le carnet. { $noted }
logging-change-hint = { $loaded ->
        [yes] Une erreur ? Réponds avec la correction, par exemple : plutôt 45.
       *[no] Une erreur ? Réponds avec la correction, par exemple : effort 3.
    }
logging-left-out = Laissé de côté, pas lu : { $phrases }.
logging-quoted = « { $phrase } »
logging-what-was = C'était quoi, « { $phrase } » ?
logging-let-be = D'accord, de côté.
logging-corrected =
    Changé.
    Avant : { $before }
    Maintenant : { $after }
logging-that-one = C'est celle que tu as faite avec moi, { $noted }
logging-that-one-changed = C'est celle que tu as faite avec moi.
logging-was-another = C'en était une autre ? Alors redis-la avec « une autre » devant.
logging-rewritten = Changé. { $noted }
logging-before = Avant : { $before }
logging-note-kept = Gardé avec : { $note }. Les chiffres restent comme ils étaient.
logging-note-out = La note est retirée. Les chiffres restent comme ils étaient.
logging-as-it-was = Ça reste comme c'était : { $noted }
logging-stop-and-rest = Douleur { $pain } : c'est là qu'on s'arrête ({ $limit } ou plus).
logging-hold-means = Les séances font une pause d'au moins { WORD($quiet_days) } jours, jusqu'à un matin calme. Ton plan est à l'abri, et je demande chaque matin : deux touches. Si ça t'inquiète, fais regarder ça par un médecin ou un kiné.
logging-too-hard = Effort { $rpe }, c'est beaucoup pour un palier léger. La prochaine fois, finis plus tôt.
logging-ask-work = Qu'est-ce que tu as tiré ? Par exemple 4x20m.
logging-ask-sets = Combien de séries ?
logging-ask-distance = Quelle distance par série ? Par exemple 20 m.
logging-ask-duration = Quelle durée par série ? Par exemple 45 s.
logging-ask-minutes = Combien de minutes en tout ?
logging-ask-effort = C'était dur comment, 0-10 ? 2 facile, 3 modéré, 5 dur, 7 très dur.
logging-ask-pain = Pire douleur articulaire en séries, 0-10 ?
logging-ask-pain-now = Et maintenant, 0-10 ?
logging-ask-smooth = Les pas étaient fluides jusqu'au bout ?
logging-ask-day = C'était quel jour ?
logging-ask-load = Combien sur le traîneau, en { $unit } ?
logging-needs-load = { $noted }. Combien sur le traîneau ?
logging-so-far = Jusqu'ici : { $noted }
logging-two-readings = « { $phrase } » peut vouloir dire deux choses. Laquelle pour { $what } ?
logging-two-readings-load = Il me faut une seule charge : laquelle de « { $phrase } » ?
logging-field-work = les séries
logging-field-load = la charge
logging-field-sets = les séries
logging-field-distance = la distance
logging-field-duration = la durée
logging-field-minutes = les minutes
logging-field-effort = l'effort
logging-field-pain = la douleur
logging-field-pain-now = la douleur maintenant
logging-field-smooth = les pas
logging-field-day = le jour
logging-out-of-range = « { $phrase } » sort de ce que je prends, { $range }.
logging-out-of-range-day = Je ne trouve pas le jour de « { $phrase } ».
logging-range-load = de { $least_load_kg } à { $most_load_kg } kg ({ $most_load_lb } lb)
logging-range-sets = de { $least_sets } à { $most_sets } séries
logging-range-work = de { $least_sets } à { $most_sets } séries
logging-range-distance = de { $least_distance_m } à { $most_distance_m } m par série
logging-range-duration = de { $least_work_seconds } s à { $most_work_minutes } min par série
logging-range-minutes = de { $least_minutes } à { $most_minutes } minutes
logging-range-effort = de 0 à 10
logging-range-pain = de 0 à 10
logging-range-pain-now = de 0 à 10
logging-range-smooth = oui ou non
logging-what-was-it = C'était quoi ? Par exemple { $example }.
logging-example-work = 4x20m
logging-example-load = 37,5 kg
logging-example-sets = 4
logging-example-distance = 20 m
logging-example-duration = 45 s
logging-example-minutes = 18
logging-example-effort = 4
logging-example-pain = 1
logging-example-pain-now = 0
logging-example-smooth = oui
logging-example-day = hier
logging-bare-number = { $value } : c'est quoi, la charge, l'effort ou la douleur ?
logging-bare-number-of-sets = { $value } : c'est quoi, les séries, l'effort ou la douleur ?
logging-is-that-right = { $load } ? C'est beaucoup à côté de { $usual }. C'est juste ?
logging-is-that-right-empty = { $load } ? C'est beaucoup là où aucun disque n'était prévu. C'est juste ?
logging-not-written = Pas dans ton carnet, car ma question est restée ouverte : { $noted }
logging-change-dropped = Pas changé, car ma question est restée ouverte : { $noted }
logging-second-session =
    Il y a déjà une séance ce jour-là.
    Dans le carnet : { $first }
    Nouvelle : { $second }
    Une autre séance, ou une correction ?
logging-skip-noted = D'accord, la séance du { $day } est sautée. Rien à rattraper.
logging-did-anyway = { $day ->
        [none] Tu as tiré quand même ? Quel jour, et quoi ?
       *[told] Tu as tiré quand même le { $day } ? Dis-moi quoi.
    }
logging-kept-anyway = C'est gardé, et ne compte pour aucun palier tant que les séances sont en pause.
logging-what-did-you-do = { $day ->
        [none]
            Qu'as-tu fait ? Par exemple :
            { $example }
       *[told]
            Qu'as-tu fait le { $day } ? Par exemple :
            { $example }
    }
logging-day-to-come = Ce jour est encore à venir. Je note ce qui est fait, par exemple : hier 3x20m 10kg.
logging-nothing-logged = Il n'y a pas de séance de ce genre dans le carnet. { COMMAND("log") } en note une.
logging-take-it-out = { $is_gone ->
        [yes]
            Ton message est parti. Retirer aussi cette séance du carnet ?
            { $noted }
       *[no]
            Cette séance est dans le carnet. La retirer ?
            { $noted }
    }
logging-taken-out = Retiré : { $noted }
logging-card-out = { $day } : retiré.
logging-card-undone = { $day } : défait.
logging-card-changed = { $day } : changé, vois plus bas.
logging-card-undone-below = { $day } : ce changement est défait, vois plus bas.
logging-card-elsewhere = Suite dans une autre appli. { $noted }
logging-taken-back = { $noted ->
        [none] Défait.
       *[told] Défait : { $noted }
    }
logging-reads-again = Défait. C'est de nouveau : { $noted }
logging-back-again = De retour dans le carnet : { $noted }
logging-came-in-a-file = Elle est venue d'un fichier avec d'autres, { $count } en tout : celle-là seule, ou tout ce que le fichier a apporté ?
logging-told-together = Elle est venue avec d'autres, { $count } en tout : celle-là seule, ou toutes ?
logging-kept = D'accord, ça reste comme c'est.
logging-nothing-to-leave-out = Rien n'est prévu aujourd'hui, donc il n'y a rien à sauter.
logging-none-planned = Rien n'est prévu aujourd'hui. Quelle séance veux-tu dire ?
logging-leave-out-asked = Sauter la séance du { $day } ?
logging-none-of-day = Aucune séance du { $day } dans ton carnet, donc rien ne change.
logging-last-sessions = Quelle séance veux-tu changer ?
logging-edit-what =
    { $noted }
    Qu'est-ce qui doit changer ?
logging-not-understood = Je n'ai pas pu y lire { $what }. Par exemple : { $example }.
logging-week-green = Semaine de traîneau jusqu'ici : { $week }. Ton habitude : environ { $usual }. Tu es dans les clous.
logging-week-amber = C'est { $change } % de traîneau de plus que tes dernières semaines ({ $week } contre { $usual }). Gardons la prochaine séance telle quelle.
logging-week-red = Grand saut : { $week } contre { $usual } d'habitude. La prochaine séance est raccourcie pour que tes jambes suivent.
logging-week-low = Semaine plus calme ({ $week } contre { $usual }). Pas besoin de rattraper les séances sautées.
logging-course-stable-three = { CAPITAL($steady_sessions) } séances stables à { $steady_pain }, matins calmes : ça compte une fois comme acquis.
logging-course-two-reds = Deux pauses après douleur en { WORD($reds_weeks) } semaines. Fais regarder ça par un médecin ou un kiné avant d'autres séances.
logging-course-three-ambers = { CAPITAL($ambers) } séances de suite avec une douleur d'environ { $back_pain } : un niveau de moins, et fais regarder ça.
logging-course-rising-mornings = Tes matins montent depuis { WORD($rising_weeks) } semaines, donc un palier en arrière. Un kiné pourrait y jeter un œil.
logging-course-still-sore = Tes matins restent au même point depuis des semaines. Un bilan chez un kiné vaudrait le coup.
logging-course-no-better = { logging-course-still-sore }
logging-no-day-to-climb = { $day ->
        [none] Avec { WORD($crowded_matches) } matchs par semaine, aucune séance n'en est assez loin, donc le palier reste. Ça garde ce que tu as ; une semaine avec un match de moins permet de monter.
       *[told] Avec { WORD($crowded_matches) } matchs par semaine, aucune séance n'en est assez loin, donc le palier reste. Le { $day } est le premier jour qui conviendrait : une séance déplacée là peut monter.
    }
logging-more-forward = Tu as fait peu de séries en avant à côté des séries à reculons. La prochaine fois, ajoute la partie en avant.
logging-otherwise-pain-of-four = Ce serait { $what } si la douleur avait été à { $value }.
logging-otherwise-pain-of-two = { logging-otherwise-pain-of-four }
logging-otherwise-effort-over-band = Ce serait { $what } si l'effort avait été à { $value }.
logging-otherwise-sore-morning = Ce serait { $what } après un matin à { $value }.
logging-otherwise-calm-morning = { logging-otherwise-sore-morning }

## Buttons

logging-button-tell-again = Le redire
logging-button-it-was-yesterday = C'était hier
logging-button-as-planned = Comme prévu
logging-button-another-session = Une autre séance
logging-button-correct-first = Corriger la première
logging-button-yes-it-was = Oui, c'est juste
logging-button-type-again = L'écrire de nouveau
logging-button-empty-sled = Traîneau vide
logging-button-no-sled = Sans traîneau
logging-button-take-out = La retirer
logging-button-take-all-out = Toutes, les { $count }
logging-button-of-day = { $day } ({ $nth })
logging-button-keep-it = La garder
logging-button-what-was-it = C'était quoi ?
logging-button-was-effort = Effort { $value }
logging-button-was-pain = Douleur { $value }
logging-button-was-load = Disques { $load }
logging-button-was-note = Juste une note
logging-button-was-nothing = Rien
logging-button-edit = Changer
logging-button-edit-work = Séries
logging-button-edit-load = Charge
logging-button-edit-effort = Effort
logging-button-edit-pain = Douleur
logging-button-edit-day = Jour
logging-button-form-again = Le remplir de nouveau
logging-button-move = La déplacer
