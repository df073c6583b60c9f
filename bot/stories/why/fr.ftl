### The rules behind today's number, by name and with the numbers they used.

why-headline = { $day } : { $what }
why-waiting = Ceci passe avant toutes les autres règles, donc rien d'autre n'a été pesé. { COMMAND("today") } en dit plus.
why-rule-start = Position de départ
why-rule-clearance = Feu vert
why-rule-pain = Douleur
why-rule-limits = Limites
why-rule-effort = Effort et foulée
why-rule-gap = Temps d'absence
why-rule-patterns = Tendances
why-rule-calendar = Calendrier des matchs
why-rule-deload = Semaine légère
why-rule-week = Semaine comparée
why-rule-climb = La montée
why-rule-load = Calcul de la charge
why-basis-clinician = <small>(Ce que t'a dit qui l'a fixée.)</small>
why-basis-trials = <small>(D'après des essais ; les chiffres sont de nous.)</small>
why-basis-pain-model = <small>(D'après le modèle de suivi de la douleur, un cran plus strict.)</small>
why-basis-article = <small>(D'après l'article ; les chiffres sont de nous.)</small>
why-basis-own = <small>(Notre propre chiffre.)</small>
why-start = tes réponses du début te placent à { $step }, léger exprès.
why-pain = { $told } (d'habitude { $usual }).
why-pain-during = { $pain } pendant les séries
why-pain-after = { $pain } après
why-pain-morning = { $pain } le lendemain matin
why-pain-morning-awaited = { $pain } le lendemain matin, s'il vient comme d'habitude
why-pain-untold = encore rien de dit
why-pain-after-hold = la pause est finie, donc la séance d'avant ne compte plus.
why-zone-settled = Stable à { $steady_pain }, { WORD($steady_sessions) } fois, matins calmes : passe une fois.
why-zone-green = Zone : calme.
why-zone-amber1 = Zone : un peu au-dessus du calme.
why-zone-amber2 = Zone : bien au-dessus du calme.
why-zone-red = Zone : trop.
why-zone-unknown = Il manque quelque chose pour parler de calme.
why-of-day = { $day },
why-effort-of = { $rpe ->
        [none] { $smooth ->
            [yes] { $band } demandé, rien de dit, { $completed } % des séries.
           *[no] { $band } demandé, rien de dit, { $completed } % des séries, foulée saccadée.
        }
       *[told] { $smooth ->
            [yes] { $rpe } pour { $band } demandé, { $completed } % des séries.
           *[no] { $rpe } pour { $band } demandé, { $completed } % des séries, foulée saccadée.
        }
    }
why-asks-progress = Ça te laisse avancer.
why-asks-repeat = Ça demande encore le même palier.
why-asks-step-down = Ça demande un palier en arrière.
why-asks-level-down = Ça demande un niveau en arrière.
why-asks-two-levels-down = Ça demande deux niveaux en arrière.
why-asks-hold = Ça demande une pause.
why-asks-reonboard = Ça demande un nouveau départ.
why-gap = { $days ->
        [one] { $days } jour depuis la dernière séance.
       *[other] { $days } jours depuis la dernière séance.
    }
why-course-stable-three = { CAPITAL($steady_sessions) } séances stables à { $steady_pain }.
why-course-two-reds = Deux pauses après douleur en { $reds_days } jours.
why-course-three-ambers = { CAPITAL($ambers) } séances de suite nettement au-dessus du calme.
why-course-rising-mornings = { $rise ->
        [1] Matins pires d'un point, { WORD($rising_weeks) } semaines de suite.
       *[other] Matins pires de { $rise } points, { WORD($rising_weeks) } semaines de suite.
    }
why-course-still-sore = Matins pas plus calmes, des semaines durant.
why-course-no-better = { why-course-still-sore }
why-special-match-day = jour de match, donc rien n'est prévu.
why-special-day-before = un match demain, donc { WORD($day_before_sets) } séries très faciles au plus.
why-special-day-after = { $long_match } minutes ou plus jouées hier, donc marche tranquille ou repos.
why-special-sore-after = jambes encore lourdes du match, donc marche tranquille.
why-reason-match-in-two-days = Un match dans { WORD($match_ahead_days) } jours.
why-reason-match-in-the-legs = Un match encore dans les jambes.
why-reason-short-match-yesterday = Un petit match hier.
why-no-match-near = aucun match assez proche pour compter.
why-share = Ça laisse { $percent } % des séries.
why-block-week = { $lighter ->
        [yes] la semaine { $week } du bloc est la légère, même résistance.
       *[no] semaine { $week } du bloc, une semaine qui construit.
    }
why-week-learning = pas encore comparée : il faut quelques semaines à toi pour comparer.
why-week-compared-green = { $planned } avec cette séance, ton habitude est { $usual } ({ $change } %). C'est bon.
why-week-compared-amber = { $planned } avec cette séance, ton habitude est { $usual } ({ $change } %). Donc pas de palier en plus.
why-week-compared-red = { $planned } avec cette séance, ton habitude est { $usual } ({ $change } %). Donc moins de séries, et pas de palier en plus.
why-week-compared-low = { why-week-compared-green }
why-climb = { $clean ->
        [one] { $clean } séance propre pour { $needed } voulues. { $days } jours doivent passer entre deux montées ; { $last }.
       *[other] { $clean } séances propres pour { $needed } voulues. { $days } jours doivent passer entre deux montées ; { $last }.
    }
why-last-step-up = { $days ->
        [0] la dernière était aujourd'hui
        [one] la dernière était il y a { $days } jour
       *[other] la dernière était il y a { $days } jours
    }
why-no-step-up = il n'y en a pas eu récemment
why-block-hurt-when-light = Ce qui a fait mal était moins que la séance de ton palier, donc rien de plus lourd ni de plus long.
why-block-clean-too-few = Il manque encore des séances propres.
why-block-too-soon = C'est trop tôt après la dernière montée.
why-block-warm-up = On ne monte jamais à l'échauffement.
why-block-match-day = Pas de montée un jour de match.
why-block-day-before-match = Pas de montée la veille d'un match.
why-block-day-after-match = Pas de montée le lendemain d'un match.
why-block-match-in-two-days = Pas de montée { WORD($match_ahead_days) } jours avant un match.
why-block-match-in-the-legs = Pas de montée, un match dans les jambes.
why-block-short-match-yesterday = Pas de montée le lendemain d'un match.
why-block-leg-soreness = Pas de montée avec des courbatures.
why-block-deload = Pas de montée dans une semaine légère.
why-block-week-amber = Pas de montée tant que la semaine dépasse ton habitude.
why-block-week-red = Pas de montée tant que la semaine dépasse de loin ton habitude.
why-block-limit-level = C'est le plus haut niveau que laisse une limite.
why-block-limit-load = Pas de montée tant qu'une limite retient la charge.
why-block-limit-week = Une limite ne laisse plus de séance cette semaine.
why-block-cleared-so-far = Ton feu vert va jusqu'ici.
why-block-climb-paused = Montée en pause pour l'instant.
why-block-easier-week = C'est la semaine plus légère que tu voulais.
why-block-lighter = Tu voulais moins aujourd'hui.
why-block-level-cap = C'est le plus haut palier ouvert pour toi en ce moment.
why-block-top-of-ladder = C'est le sommet.
why-decided = Donc : { $what }.
why-surface-gym-turf = gazon de salle
why-surface-turf-3g = terrain synthétique
why-surface-grass-dry = herbe sèche
why-surface-grass-wet = herbe mouillée
why-surface-track = piste d'athlétisme
why-surface-rubber = sol caoutchouc
why-surface-concrete = béton
why-target = { $drag } % de { $mass } sur { $surface } (frottement { $friction }), ça fait { $total } en tout.
why-measured = Le frottement de ton propre test.
why-new-surface = { $new_surface_less_percent ->
        [10] Première fois là, donc un dixième de moins.
       *[other] Première fois là, donc { $new_surface_less_percent } % de moins.
    }
why-sled-and-plates = Ton traîneau fait { $empty }, donc { $added } de disques, arrondi vers le bas par pas de { $step }.
why-sled-and-these-plates = Le traîneau fait { $empty }, donc { $added } de disques, le plus que ceux sous la main donnent en dessous.
why-sled-alone = Ton traîneau seul fait { $empty }, donc pas de disques.
why-limit-leaves = la charge du palier dépasse ce que laisse la limite : { $added } de disques, { $total } en tout.
why-no-mass = sans ton poids, je ne calcule pas de disques : traîneau vide, et l'effort décide.
why-what-would-change = Ce qui changerait ça :
why-otherwise-pain-of-four = Une douleur de { $value } : { $what }.
why-otherwise-pain-of-two = Une douleur de { $value } : { $what }.
why-otherwise-effort-over-band = Un effort de { $value } : { $what }.
why-otherwise-sore-morning = Un matin à { $value } : { $what }.
why-otherwise-calm-morning = Un matin à { $value } : { $what }.
why-harder = Plus, ça vient un palier à la fois, quand les séances d'avant étaient faciles et l'articulation calme. Où tu en es :

## Buttons

why-button-why = Pourquoi ?
