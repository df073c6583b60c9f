### A session in words: what today's card, the log and the morning check share.

session-step = Palier { $name } ({ $drag } % de résistance)
session-step-alone = Palier { $name }
session-bridge = Le traîneau seul dépasse les { $drag } % de ce palier, donc des séries plus courtes.
session-unloaded-step = Palier { $name } (sans charge)
session-pulls = { $sets } × { $length }
session-sets = { $count ->
        [one] { $count } série
       *[other] { $count } séries
    }
session-backward = { $work } à reculons
session-tempo-slow = lent ({ $each } chacune)
session-tempo-steady = allure égale ({ $each } chacune)
session-rest = { $length } de repos
session-plates = Mets { $added } de disques : avec le traîneau de { $empty }, { $total } en tout
session-empty-sled = Traîneau vide, sans disques : { $total } en tout
session-of-body-weight = une résistance d'environ { $percent } % de ton poids
session-by-effort = Aujourd'hui, l'effort te guide
session-grade = dans une côte à { $percent } %
session-belt = tapis éteint et débranché, mains sur la barre
session-feel = résistance régulière, réglée à l'effort
session-unloaded = Rien à tirer, juste toi
session-with-load = avec { $load }
session-with-empty-sled = avec le traîneau vide
session-effort = Effort { $low }-{ $high } sur 10
session-easy-walk-between = Reviens au départ en marche avant tranquille après chaque série
session-forward-easy-forward-walk = En avant : { $sets } × marche tranquille, { $dose }
session-forward-forward-sled-drag = En avant : { $sets } × traîneau tiré à la ceinture, { $dose }
session-forward-sled-push = En avant : { $sets } × poussée du traîneau, bras tendus, { $dose }
session-forward-step-up = En avant : { $sets } × montée sur une marche de { $lowest_step_up_cm }-{ $highest_step_up_cm } cm, { $lowering_seconds } s à la descente, { $dose }
session-forward-step-down = En avant : { $sets } × descente d'une marche de { $lowest_step_down_cm }-{ $highest_step_down_cm } cm, en { $lowering_seconds } s, { $dose }
session-forward-split-squat = En avant : { $sets } × fente sur place, aussi bas que c'est confortable, { $dose }
session-forward-walking-lunge = En avant : { $sets } × fentes marchées, { $dose }
session-forward-goblet-squat = En avant : { $sets } × goblet squat sur caisse, { $dose }
session-forward-hill-walk = En avant : { $sets } × marche en côte, { $dose }
session-forward-band-march = En avant : { $sets } × marche contre un élastique, { $dose }
session-forward-a-march = En avant : { $sets } × marche A, puis skip A, { $dose }
session-forward-build-up = En avant : { $sets } × course progressive à { $slowest_build_up_percent }-{ $fastest_build_up_percent } %, { $dose }
session-forward-calf-raise = En avant : { $sets } × montée sur la pointe, { $dose }
session-forward-tibialis-raise = En avant : { $sets } × relevé de pointes au mur, { $dose }
session-forward-single-leg-balance = En avant : { $sets } × équilibre sur une jambe en touchant un ballon, { $dose }
session-forward-assisted-nordic = En avant : { $sets } × nordic assisté, { $dose }
session-forward-hip-hinge = En avant : { $sets } × flexion de hanches, { $dose }
session-forward-cue-tall = Poitrine haute, pied à plat, allure régulière.
session-forward-cue-no-slam-start = Penche-toi, pousse de plus en plus ; sans départ brutal.
session-forward-cue-whole-foot = Tout le pied sur la marche, genou au-dessus du deuxième orteil.
session-forward-cue-knee-over-toe = Genou avant au-dessus du deuxième orteil ; des haltères quand c'est facile.
session-forward-cue-stop-above-pain-3 = Arrête si le genou dépasse { $steady_pain }.
session-forward-cue-slow-lowering = Prends { $lowering_seconds } s pour descendre.
session-forward-cue-short-steps = Petits pas, pied à plat, souffle tranquille.
session-forward-cue-knees-up = Poitrine haute, genoux à hauteur de hanche, pieds légers.
session-forward-cue-easy-pace = Accélère en douceur, reviens en marchant, sans hâte.
session-forward-cue-straight-then-bent = La moitié genoux tendus, l'autre moitié pliés ; descends lentement.
session-forward-cue-heels-stay = Dos au mur, talons au sol, pointes bien hautes.
session-forward-cue-hips-level = Hanches de niveau, genou souple. Pas de ballon ? Touche un point au sol.
session-forward-cue-partner-slows = Ton partenaire tient tes talons ; descends lentement, les mains te reçoivent.
session-forward-cue-back-flat = Dos plat, hanches en arrière, genou souple.
session-forward-trains-braking = La force de freinage, que le traîneau ne travaille pas.
session-forward-trains-drive = Pousser en avant, en plus de tirer à reculons.
session-forward-trains-running = Ta foulée, muscles encore chauds.
session-forward-trains-calves = Les mollets : ils te propulsent et portent la cheville.
session-forward-trains-shins = L'avant des jambes : il lève les orteils et freine le pied.
session-forward-trains-balance = L'équilibre : d'un côté à l'autre, ce qu'oublie une traction droite.
session-forward-trains-hamstrings = L'arrière des cuisses : il freine un sprint, et le traîneau l'oublie.
session-toward-strength = Ça mène vers la force, comme tu le voulais.
session-toward-comfort = Ça mène vers plus d'aisance, comme tu le voulais.
session-toward-conditioning = Ça mène vers la forme, comme tu le voulais.
session-toward-football = Ça mène vers le foot, comme tu le voulais.
session-same-load = même charge, { $length }
session-repeats = { $each_side ->
        [yes] { $count } par côté
       *[no] { $count } fois
    }
session-each-side = { $length } par côté
session-minutes = Environ { $minutes } min, échauffement compris
session-cue-lane = Couloir libre : la série plus { $lane_beyond_m } m. Regarde par-dessus l'épaule avant chaque série.
session-cue-rail = Débranché, les mains sur la barre, { $clear_behind_m } m libres derrière toi ; tes pieds poussent le tapis.
session-cue-slope = Monte la côte à reculons, poitrine haute ; redescends de face et lentement, en zigzag si tu veux.
session-cue-strap = Penche-toi un peu contre la sangle, poitrine haute, côtes basses.
session-cue-tall = Poitrine haute, côtes basses, regard droit ; sans te pencher.
session-cue-feet = Cherche derrière avec les orteils, déroule jusqu'au talon, pousse avec le gros orteil.
session-cue-steps = Petits pas fluides, sans à-coups ; les genoux suivent le deuxième orteil.
session-cue-talk = Assez lentement pour parler.
session-cue-stop = Douleur { $sore } : la moitié des disques, des pas plus courts ; si elle dépasse { $carry_on } à la série suivante, finis là.
session-cue-ease = Douleur { $sore } : des pas plus courts, plus lents ; si elle dépasse { $carry_on } à la série suivante, finis là.
session-stop-rules = Arrête si la douleur atteint { $limit } ou devient vive, si l'articulation accroche, se bloque, gonfle ou lâche, ou en cas de douleur dans la poitrine, de vertige ou d'essoufflement bizarre.
session-show-guardian = Montre ceci à ton parent ou à ton tuteur.
session-because = Pourquoi : { $cause }
session-because-start = c'est ton départ. Léger exprès ; ça grandit à mesure que c'est confortable.
session-because-start-stand-in = c'est ton départ. Le traîneau seul dépasse ce qu'il demande, donc d'abord plus léger.
session-because-after-hold = l'articulation s'est calmée, donc tu reprends un niveau plus bas.
session-because-cleared-from-the-walk = après ce qui a été examiné, tout plan repart de la marche sans charge.
session-because-cleared-after-a-hold = l'articulation a été examinée et elle est calme, donc tu reprends au moins un niveau plus bas.
session-because-cleared-for-light = tu as le feu vert pour des marches et des tractions légères, donc on continue avec ça.
session-because-limit-level = c'est le plus haut niveau que laisse une limite dont tu m'as parlé.
session-because-limit-load = une limite dont tu m'as parlé retient la charge ici, donc rien ne monte entre-temps.
session-because-limit-week = cette semaine a déjà les séances que laisse une limite dont tu m'as parlé.
session-because-after-limit = la limite de charge est finie ; on repart de ce que tu tirais avec elle.
session-because-cap-limit = c'est le plus haut niveau que laisse une limite dont tu m'as parlé.
session-because-light-limit = une limite dont tu m'as parlé ne laisse plus de séance cette semaine
session-cannot-move-limit = Cette semaine-là a déjà les séances que laisse une limite dont tu m'as parlé ; { COMMAND("limits") } la montre.
session-because-cleared-so-far = ton feu vert va jusqu'ici, donc on y reste.
session-because-cleared-hold = une articulation qu'il a fallu examiner reprend comme après une pause, d'abord avec un matin calme.
session-because-pain-red = { $pain }. Ça demande une pause.
session-because-swelling = un nouveau gonflement demande une pause.
session-because-unsteady = une articulation qui lâche ou se bloque demande une pause.
session-because-joined-hold = l'un de tes carnets était en pause quand ils n'ont fait qu'un, et elle vaut pour les deux.
session-because-pain-amber2 = { $pain }, donc { $less }.
session-because-pain-amber1 = { $pain }, donc encore le même palier.
session-because-hurt-when-light = { $pain }, et cette séance était moins que celle de ton palier : donc rien de plus lourd ni de plus long qu'elle.
session-because-pain-unknown = pas encore de nouvelles de l'articulation, donc encore le même palier.
session-because-not-smooth = la foulée n'était pas fluide la dernière fois, donc { $less }.
session-because-effort-over = effort { $rpe } pour { $band } demandé, donc { $less }.
session-because-effort-over-a-walk = effort { $rpe } pour { $band } demandé, donc { $less }. Marche plus lentement, à plus petits pas ; une série peut aussi être plus courte.
session-because-effort-unknown = pas d'effort noté la dernière fois, donc encore le même palier.
session-because-sets-missed = il manquait des séries la dernière fois, donc { $less }.
session-because-gap = { $days } jours depuis la dernière, donc { $less }. Rien à rattraper.
session-because-new-to-sled = un traîneau commence léger, même si tu vas déjà loin sans : palier { $step } au plus, et tu montes de là.
session-because-course = plusieurs séances ensemble disent de ralentir, donc { $less }.
session-because-match-day = c'est jour de match, donc rien n'est prévu.
session-because-day-before-match = il y a match demain, donc juste quelque chose de très facile.
session-because-day-after-match = tu as joué hier, donc de la marche tranquille au plus.
session-because-leg-soreness = tes jambes sont encore lourdes du match, donc juste de la marche tranquille.
session-because-match-in-two-days = il y a match dans { WORD($match_ahead_days) } jours, donc { $share } % des séries et pas de palier en plus.
session-because-match-in-the-legs = le match est encore dans tes jambes, donc { $share } % des séries et pas de palier en plus.
session-because-short-match-yesterday = tu as un peu joué hier : la séance complète, mais pas de palier en plus.
session-because-deload = c'est la { ORDINAL($lighter_week) } semaine, la légère : { $share } % des séries, même résistance.
session-because-easier-week = c'est la semaine plus légère que tu voulais : { $share } % des séries, même charge, pas de palier en plus.
session-because-lighter = moins aujourd'hui, comme tu le voulais : { $share } % des séries, pas de palier en plus, et elle ne compte pas comme séance propre.
session-because-week-red = la semaine dépasserait ton habitude de { $week } %, donc { $share } % des séries.
session-because-week-amber = la semaine dépasserait ton habitude de { $week } %, donc pas de palier en plus.
session-because-uncut-match-in-two-days = il y a match dans { WORD($match_ahead_days) } jours, donc pas de palier en plus ; c'est déjà assez petit.
session-because-uncut-match-in-the-legs = le match est encore dans tes jambes, donc pas de palier en plus ; c'est déjà assez petit.
session-because-uncut-deload = c'est la { ORDINAL($lighter_week) } semaine, la légère : pas de palier en plus ; c'est déjà assez petit.
session-because-uncut-easier-week = c'est la semaine plus légère que tu voulais : pas de palier en plus ; c'est déjà assez petit.
session-because-uncut-lighter = moins aujourd'hui, comme tu le voulais : pas de palier en plus ; c'est déjà assez petit.
session-because-uncut-week-red = la semaine dépasserait ton habitude de { $week } %, donc pas de palier en plus ; c'est déjà assez petit.
session-because-uncut-week-amber = la semaine dépasserait ton habitude de { $week } %, donc pas de palier en plus.
session-because-walk-same = { $clean }, donc palier { $step } ; sans rien à tirer, la marche reste la même.
session-because-belt-same = { $clean }, donc palier { $step }. Sur le tapis, c'est encore le même travail ; il grandit aux paliers suivants.
session-because-belt-longest = { $clean }, donc palier { $step } ; le tapis reste à sa plus longue durée, { $last_belt_minutes } minutes en tout.
session-because-climb-paused = la montée est en pause pour l'instant, donc le même palier.
session-because-too-soon = { $clean } ; { $since }, donc on y reste.
session-because-clean-too-few = { $clean }, donc on y reste. { CAPITAL($clean_needed) } d'affilée ouvrent le palier suivant.
session-because-level-cap = c'est le plus haut palier ouvert pour toi en ce moment, donc on y reste.
session-because-cap-under-18 = le palier { $youth_cap } est le plus haut avant { $adult_from } ans, donc on y reste.
session-because-cap-older = le palier { $older_cap } est le plus haut à partir de { $older_from } ans, donc on y reste.
session-because-cap-too-few-weeks = le niveau suivant s'ouvre après { WORD($earned_weeks) } semaines avec une séance ; jusqu'ici : { $weeks }.
session-because-cap-amber-lately = le niveau suivant s'ouvre quand { WORD($recent_weeks) } semaines ont passé sans séance nettement au-dessus du calme.
session-because-cap-no-kit = la marche seule s'arrête là. Avec une côte, un élastique, un partenaire ou un tapis éteint, le niveau suivant s'ouvre : { COMMAND("kit") }
session-because-cap-too-heavy = la marche à la place de ton traîneau s'arrête là.
session-because-cap-band = un élastique ou un partenaire mène au palier { $band_cap }. Une côte, un tapis éteint ou un traîneau continuent d'ici : { COMMAND("kit") }. Un traîneau commence au palier { $first_on_sled }, à { $first_on_sled_drag } % de ton poids.
session-because-cap-cleared = ton feu vert va jusqu'ici, donc on y reste.
session-way-on-kit = La marche remplace la traction, jusqu'au palier { $step }. Avec une côte, un élastique, un partenaire ou un tapis éteint, tu fais le palier lui-même : { COMMAND("kit") }
session-way-on-here = Fait comme écrit, ça compte. Après { WORD($clean_needed) } séances propres d'affilée, tu tires le traîneau, d'abord sur des séries plus courtes.
session-way-on-walked = Fait comme écrit, ça compte et tu montes. À partir du palier { $step }, tu tires le traîneau, d'abord sur des séries plus courtes.
session-way-on-sled = Ce traîneau commence à { $own } % de ton poids ; une première traction en prend { $most } % au plus. Un traîneau de { $sled } en tout irait sur ce sol ; une côte ou un tapis éteint continuent aussi.
session-way-on-sled-or-kit = Ce traîneau commence à { $own } % de ton poids ; une première traction en prend { $most } % au plus. Ce qui irait : un traîneau de { $sled } en tout sur ce sol, ou un élastique, un partenaire ou une côte jusqu'au palier { $step }.
session-way-on-youth = Avant { $adult_from } ans, un traîneau pèse { $youth_percent } % de toi au plus : { $sled } en tout sur ce sol. Une côte ou un tapis éteint continuent aussi.
session-because-top-of-ladder = c'est le sommet de l'échelle. Bien mérité ; on s'y tient.
session-because-step-up = { $clean }, { $since } : un palier de plus.
session-because-warm-up = { $warm_up_percent ->
        [50] { $why }, donc un échauffement : la moitié des séries, légères. On monte lors des séances complètes.
       *[other] { $why }, donc un échauffement : { $warm_up_percent } % des séries, légères. On monte lors des séances complètes.
    }
session-because-warm-up-walk = { $why }, donc ça reste une marche tranquille. On monte lors des séances complètes de la semaine.
session-because-light-none = pas de séance complète ce jour
session-because-light-match = il y a un match tout près
session-because-light-two-matches = il y a { WORD($crowded_matches) } matchs cette semaine
session-because-light-third-session = c'est la { ORDINAL($light_session) } séance de la semaine
session-because-light-spacing = une autre séance est toute proche
session-because-light-full-week = la semaine est déjà pleine
session-because-told-pain = douleur { $pain }
session-because-told-morning = lendemain matin { $morning } (d'habitude { $usual })
session-because-told-nothing = ce que tu m'as dit de l'articulation
session-because-clean = { $count ->
        [0] pas encore de séance propre à ce palier
        [one] une séance propre à ce palier
       *[other] { $count } séances propres à ce palier
    }
session-because-since = { $days ->
        [0] dernière montée aujourd'hui
        [1] dernière montée hier
       *[other] dernière montée il y a { $days } jours
    }
session-because-since-long = pas de montée récente
session-because-step-none = une pause
session-because-step-floor = on reste au premier palier
session-because-step-start = on commence ici
session-because-step-step-up = un palier de plus
session-because-step-stay = on y reste
session-because-step-repeat = encore le même palier
session-because-step-step-down = un palier en arrière
session-because-step-level-down = un niveau en arrière
session-because-step-two-levels-down = deux niveaux en arrière
session-next-on = Ensuite, { $day } : { $what }.
session-next-undated = Ensuite : { $what }.
session-next-as-it-was = { $day ->
        [none] La suivante reste inchangée.
       *[told] Ensuite, { $day } : inchangé.
    }
session-next-rest = repos
session-a-pause = une pause jusqu'au calme de l'articulation, puis palier { $step }
session-questions-first = d'abord quelques questions, après ta longue absence
session-next-waits = Les séances attendent encore.
session-next-walk = au plus { $work } de marche à reculons tranquille dans ton échauffement
session-next-substitute = quelque chose de plus léger que le traîneau vide
session-at-step = { $what } (palier { $step })
session-noted-minutes = { $minutes } min
session-noted-forward = { $count ->
        [0] pas de série en avant
        [one] 1 série en avant
       *[other] { $count } séries en avant
    }
session-noted-added = en plus, { $what }
session-noted-barefoot = { $count } pieds nus
session-noted-effort = effort { $rpe }
session-noted-pain = pire douleur { $worst }
session-noted-pain-now = douleur après { $now }
session-noted-sore = courbatures
session-noted-soreness = courbatures { $soreness }
session-soreness-noted = Noté : { $what }. C'est normal après le travail et ça ne change rien à ton plan.
session-noted-smooth = { $smooth ->
        [yes] foulée fluide
       *[no] foulée saccadée
    }
session-own-words = – « { $note } »
session-noted-sets-unknown = une séance
session-example = { $load ->
        [none] { $pull } effort 4 douleur 1
       *[told] { $pull } { $load } effort 4 douleur 1
    }
session-refused-vehicle =
    <b>Ça, je ne le prévois pas, ni tiré ni poussé.</b>
    Une voiture, tu ne peux pas l'arrêter. L'article lui-même dit que ce n'est pas recommandé.
    Prends un traîneau, ou l'un de ceux-ci : tapis éteint, pneu, élastique, partenaire, côte douce.
session-refused-running-belt =
    <b>Je ne prévois pas de marche à reculons sur un tapis en marche : la chute est trop facile.</b>
    Éteint et débranché, c'est bon : choisis Tapis de course éteint.
session-refused-road =
    <b>Ça, je ne le prévois pas sur une route ni là où ça circule : personne ne te voit venir, et toi non plus.</b>
    Un terrain, un chemin ou un parking sans voitures, c'est bon : choisis le sol le plus proche.
session-refused-stairs =
    <b>Je ne prévois pas d'escaliers à reculons : la chute est trop facile.</b>
    Une côte douce fait le même travail : monter à reculons, descendre de face. Choisis Côte.

session-your-knee = ton genou
session-your-ankle = ta cheville
session-your-hip = ta hanche
session-watched-knee = du genou
session-watched-ankle = de la cheville
session-watched-hip = de la hanche
session-watched-both = du genou et de la cheville
session-watched-none = d'aucune
session-watch-it = { $instead ->
        [none] { CAPITAL($sore_sessions) } séances de suite, { $joint } était à { $steady_pain } ou plus. Je dois suivre ça, avec son propre matin normal ?
       *[told] { CAPITAL($sore_sessions) } séances de suite, { $joint } était à { $steady_pain } ou plus. Je dois suivre ça, avec son propre matin normal ? Le matin, je demande alors de ses nouvelles à la place { $instead }.
    }

## A pause after pain

session-hold = Les séances sont en pause depuis le { $since }. Ton plan est à l'abri : ensuite, palier { $step }.
session-hold-needs = Pour reprendre, il faut : { $needs }. { COMMAND("check") } prend deux touches.
session-need-time = du calme jusqu'au { $earliest } au moins
session-need-morning = un point du matin
session-need-calm-morning = un matin calme, proche de ton habitude
session-need-second-calm-morning = un deuxième matin calme
session-need-no-swelling = pas de gonflement
session-need-no-giving-way = ni lâchage ni blocage
session-need-screening = de nouveau les questions de santé ({ COMMAND("screen") })
session-hold-refer = Ça dure depuis un moment. Fais examiner ça par un médecin ou un kiné avant d'autres séances.
session-cannot-move-nothing-planned = Il n'y a plus rien de prévu ce jour-là, donc rien à déplacer.
session-cannot-move-in-the-past = Ce jour est passé. Choisis-en un à venir.
session-cannot-move-double = Il y a déjà une séance ce jour-là.
session-cannot-move-match-day = C'est un jour de match. Choisis-en un autre.
session-cannot-move-too-close = C'est trop près d'une autre séance. Choisis un autre jour.
session-cannot-move-full-week = Ces { WORD($row_days) } jours ont déjà assez de séances.
session-cannot-move-paused = Ce jour tombe dans ta pause prévue.

## How a movement looks, in words: the twin of a loop

session-move-belt = À reculons avec une ceinture : penche-toi un peu en arrière, genoux pliés, d'abord les orteils puis le talon, petits pas fluides. La sangle est tendue, le traîneau glisse régulièrement, ici { $pace }. Pas comme ça : buste droit, raide, à pas saccadés qui secouent le traîneau.
session-move-arms = À reculons bras tendus : bras longs, dans l'axe de la sangle, penche-toi un peu en arrière, d'abord les orteils puis le talon ; le traîneau glisse régulièrement, ici { $pace }. Pas comme ça : buste droit, en tirant bras pliés, à pas saccadés.
session-move-band = À reculons avec un élastique : il passe autour de ta taille, ton partenaire suit et le garde tendu ; penche-toi un peu en arrière, d'abord les orteils puis le talon, ici { $pace }. Pas comme ça : partenaire trop près, élastique qui pend.
session-move-hill = À reculons en côte : poitrine haute, d'abord les orteils puis le talon, foulée fluide. Pas comme ça : buste plié, les yeux au sol, à pas saccadés.
session-move-treadmill = À reculons sur un tapis éteint et débranché : dos à la console, les deux mains sur la barre, tes pieds poussent la bande. Pas comme ça : mains lâchées, buste en avant, à pas saccadés.
session-move-walk = À reculons sans rien à tirer : poitrine haute, d'abord les orteils puis le talon, genoux souples, ici { $pace }. Pas comme ça : buste en arrière, à pas saccadés.
session-move-easy-forward-walk = Marche avant tranquille : buste droit, d'abord le talon, les bras se balancent.
session-move-forward-sled-drag = Traîneau tiré en avant : le traîneau derrière toi à la ceinture, une ligne du talon à la tête penchée en avant, pied à plat ; le traîneau glisse régulièrement, ici { $pace }. Pas comme ça : buste plié, les yeux au sol, à pas saccadés.
session-move-sled-push = Poussée du traîneau : bras tendus sur les poignées hautes, une ligne du talon arrière à la tête, tu pousses sur l'avant du pied ; le traîneau glisse régulièrement, ici { $pace }. Pas comme ça : buste droit contre les poignées, bras pliés.
session-move-step-up = Montée sur marche : tout le pied sur la marche, genou au-dessus des orteils, redresse-toi en haut ; redescends en { $lowering_seconds } s.
session-move-step-down = Descente de marche : sur une marche basse, plie le genou au-dessus des orteils, l'autre talon touche le sol devant ; { $lowering_seconds } s à la descente. Pas comme ça : le talon se lève, le buste se plie.
session-move-split-squat = Fente sur place : un pied devant, un derrière sur la pointe ; droit vers le bas en { $lowering_seconds } s, genou avant au-dessus de ses orteils, et remonte.
session-move-walking-lunge = Fente marchée : un grand pas, d'abord le talon, droit vers le bas jusqu'à ce que le genou arrière frôle le sol, et on remonte dans la suivante.
session-move-goblet-squat = Goblet squat sur caisse : le poids contre la poitrine, { $lowering_seconds } s jusqu'à la caisse, talons au sol, et remonte. Pas comme ça : talons levés, dos rond, poids loin du corps.
session-move-hill-walk = Marche en côte : de face dans la montée, buste un peu penché, petits pas, pied à plat.
session-move-band-march = Marche contre un élastique : il passe autour de ta taille, un partenaire le tient derrière ; poitrine haute, genoux à hauteur de hanche.
session-move-a-march = Marche A : poitrine haute, genou à hauteur de hanche, pointe relevée, bras opposé devant.
session-move-build-up = Course progressive : de plus en plus vite, en douceur, buste un peu penché, coudes pliés, le pied se pose sous toi.
session-move-calf-raise = Montée sur la pointe : l'avant du pied au bord d'une marche, une main au mur ; une fois genoux tendus, une fois pliés, talons bien bas et bien hauts, descente lente.
session-move-tibialis-raise = Relevé de pointes au mur : dos au mur, talons en avant, jambes tendues ; pointes bien hautes, talons au sol.
session-move-single-leg-balance = Équilibre sur une jambe : genou souple, hanches de niveau, l'autre pied touche le ballon.
session-move-assisted-nordic = Nordic assisté : à genoux, ton partenaire tient tes talons ; une ligne du genou à la tête, descente lente, les mains te reçoivent.
session-move-hip-hinge = Flexion de hanches : hanches en arrière, genoux souples, dos plat, les poids près des jambes. Pas comme ça : dos rond, poids loin devant.
session-move-pace = { $metres } en { $seconds }

## A clinician's limits

session-limit-holds = { $until ->
        [none] { $whose }, jusqu'à nouvel ordre : { $what }.
       *[told] { $whose } jusqu'au { $until } : { $what }.
    }
session-limit-over = { $whose } allait jusqu'au { $until } et c'est fini : { $what }.
session-limit-passed = C'était au-dessus d'une limite, et c'est gardé tel que fait. { $limits } Si ça a changé, dis-le-moi.
session-limit-of-physio = La limite de ton kiné
session-limit-of-doctor = La limite de ton médecin
session-limit-of-professional = La limite du professionnel consulté
session-limit-of-coach = La limite de ton coach
session-limit-of-self = Ta propre limite
session-limit-level = niveau { $most } au plus
session-limit-drag = { $most } % de ton poids au plus
session-limit-plates = { $load } de disques au plus
session-limit-sessions = { $count ->
        [one] { $count } séance par semaine au plus
       *[other] { $count } séances par semaine au plus
    }
session-limit-without-forward-sled-drag = pas de traîneau en avant
session-limit-without-sled-push = pas de poussée du traîneau
session-limit-without-step-up = pas de montées sur marche
session-limit-without-step-down = pas de descentes de marche
session-limit-without-split-squat = pas de fentes sur place
session-limit-without-walking-lunge = pas de fentes marchées
session-limit-without-goblet-squat = pas de goblet squats
session-limit-without-hill-walk = pas de marche en côte
session-limit-without-band-march = pas de marche contre un élastique
session-limit-without-a-march = pas de marche A
session-limit-without-build-up = pas de course progressive
session-limit-without-calf-raise = pas de montées sur la pointe
session-limit-without-tibialis-raise = pas de relevés de pointes
session-limit-without-single-leg-balance = pas d'équilibre sur une jambe
session-limit-without-assisted-nordic = pas de nordics
session-limit-without-hip-hinge = pas de flexions de hanches
session-limit-way-sled = pas de traîneau
session-limit-way-treadmill-off = pas de tapis de course
session-limit-way-tyre = pas de pneu
session-limit-way-band = pas d'élastique
session-limit-way-partner = pas de partenaire qui retient
session-limit-way-hill = pas de côte
session-limit-way-wheeled = pas de traîneau à roues

## Where it hurts

session-site-knee = genou
session-site-ankle = cheville
session-site-hip = hanche
session-site-knee-or-ankle = genou ou cheville
session-site-elsewhere = ailleurs
session-site-unnamed = articulation non précisée
