### Today's session, and what else can be done with the day.

today-headline = { $day } - { $step }
today-warm-up-headline = { $day } - échauffement, { $step }
today-six-cues = Avant ta première, { WORD($cues) } repères :
today-new-load = { $too_heavy_less_percent ->
        [20] Nouvelle charge : la série 1 est un test. Effort au-dessus de { $high }, ou foulée saccadée ? Enlève un cinquième et dis-moi la nouvelle charge.
       *[other] Nouvelle charge : la série 1 est un test. Effort au-dessus de { $high }, ou foulée saccadée ? Enlève { $too_heavy_less_percent } % et dis-moi la nouvelle charge.
    }
today-squads-sled = Sur le traîneau de { $sled } de l'équipe.
today-footwear = Facultatif, d'après l'article : chaussures larges et écarteurs d'orteils pendant que tu te prépares, retirés juste avant de tirer. Pieds nus pour { $sets } séries au plus ; dis-moi combien, par exemple : fait, 2 pieds nus.
today-too-heavy = { $day } - le traîneau vide fait déjà environ { $percent } % : trop pour ce palier.
today-option-treadmill-off = Tapis éteint et débranché, mains sur la barre : { $what }
today-option-hill = À reculons dans une côte à { $grade } %, descente de face : { $what }
today-option-band = Élastique ou serviette autour de la taille, un partenaire suit : { $what }
today-option-partner = Élastique ou serviette autour de la taille, un partenaire suit : { $what }
today-option-other = Marche à reculons, rien à tirer : { $what }
today-match-day = { $day } - jour de match, rien de prévu. Si tu veux : { $work } de marche à reculons tranquille dans ton échauffement.
today-rest-day = { $day } - repos aujourd'hui.
today-start-again = Content de te revoir. Ça faisait longtemps, donc d'abord quelques questions, puis un nouveau départ, léger.
today-declined = J'accompagne à partir de { $youngest } ans, donc je n'ai pas de séance pour toi. Un coach près de chez toi peut t'aider.
today-guardian-needed = Avant la première séance, un parent ou un tuteur doit accepter : { COMMAND("start") }.
today-equipment-refused = Ça, je ne le prévois pas : personne à pied ne peut arrêter un véhicule, et sur un tapis en marche la chute est trop facile. Trouve un traîneau, ou choisis autre chose dans { COMMAND("kit") }.
today-none-planned = Aucune séance n'est prévue. { COMMAND("schedule") } fixe tes jours.
today-planned-on = { $at ->
        [none] Prochaine séance : { $day }.
       *[told] Prochaine séance : { $day } à { $at }.
    }
today-it-will-be = Ce sera : { $what }.
today-could-be-today = { $warm_up ->
        [yes] Un échauffement irait aujourd'hui, si tu veux.
       *[no] Aujourd'hui irait aussi, si tu veux.
    }
today-too-close = { $warm_up_fits ->
        [yes] Aujourd'hui est trop près de la séance du { $other } ; le { $earliest } est le premier jour. Un échauffement irait.
       *[no] Aujourd'hui est trop près de la séance du { $other } ; le { $earliest } est le premier jour.
    }
today-enough-this-week = { $sessions } séances en { WORD($row_days) } jours suffisent ; le { $earliest } est le premier jour.
today-paused = { $until ->
        [none] Tu es en pause prévue jusqu'à ce que tu le dises. Rien n'est manqué. { COMMAND("resume") } y met fin.
       *[told] Tu es en pause prévue jusqu'au { $until }. Rien n'est manqué. { COMMAND("resume") } y met fin.
    }
today-already-done =
    La séance du jour est dans le carnet.
    { $noted }
today-sore-where = C'est où ? Fatigué ou sensible des deux côtés, c'est le muscle ; vif, en un point, dans l'articulation, c'est une douleur.
today-how-sore-legs = Tes courbatures aux jambes, 0-10 ?
today-how-sore-joint = Douleur de l'articulation, 0-10 ?
today-sore-legs-changed = Jambes à { $soreness } : aujourd'hui devient ceci.
today-sore-legs-same = Jambes à { $soreness }. Des courbatures seules ne changent pas le plan. À toi de voir : comme prévu, une marche tranquille, un autre jour, ou laisser.
today-where-hurts = Où as-tu mal ?
today-in-session-go-on = Douleur { $pain }, notée pour cette séance. Continue à petits pas fluides ; à partir de { $ease } tu allèges, à partir de { $stop } tu arrêtes.
today-in-session-watch = Douleur { $pain }, notée pour cette séance. Continue en la surveillant : à partir de { $ease } tu allèges, à partir de { $stop } tu arrêtes.
today-in-session-ease = Douleur { $pain }, notée pour cette séance. Allège : des pas plus courts, plus lents. Encore au-dessus de { $most } à la série suivante ? Finis là.
today-in-session-other = Douleur { $pain }, notée pour cette séance. Arrête là pour aujourd'hui, plus aucune série. Ce que tu as fait compte : note-le quand tu veux. Demain matin, je demande comment va l'articulation.
today-ease-plates = Moins sur le traîneau : { $half } au lieu de { $load }.
today-stopped = Tu as arrêté à douleur { $pain } aujourd'hui, et tu as bien fait. Plus aucune série ; dis-moi ce que tu as fait jusque-là.
today-missed-morning = Je ne sais rien du matin après { $day }. Comment allait l'articulation, 0-10 ?
today-missed-noted = { $same ->
        [yes] Noté : { $pain } ce matin-là. Aujourd'hui reste comme plus haut.
       *[no] Noté : { $pain } ce matin-là. Donc aujourd'hui :
    }
today-missed-skipped = D'accord. Sans ce matin-là, le palier reste le même.
today-misheard = Il me faut un nombre de 0 à 10 ici, par exemple 3.
today-left-out = { $following ->
        [none] Sautée, rien à rattraper.
       *[told] Sautée, rien à rattraper. La suivante, c'est { $following }.
    }
today-move-where = Déplacer la séance du { $of } à quel jour ? Ceux-ci gardent leur distance des autres.
today-nowhere-to-move = Aucun jour de cette semaine ne garde sa distance des autres. La sauter ? Tu ne dois rien.
today-moved = Déplacée du { $of } au { $to }, { $at }.
today-without-kit = Pas de matériel, pas de souci. Chacun de ceux-ci fait le même palier :
today-old-card = Cette fiche est du { $day }. { COMMAND("today") } montre celle du jour ; { COMMAND("log") } prend les jours passés.
today-logged-already = La séance du { $day } est déjà notée. Rien n'a changé.
today-leave-out = Sauter la séance du { $day } ?
today-move-there = Déplacer la séance du { $of } au { $to } à { $at } ?
today-nothing-on = Rien n'est prévu le { $day }.
today-lighter = Moins, c'est toujours bon. Enlève des disques ou saute des séries, et dis-moi ce que tu as fait : je prévois à partir de là. Ou l'une de celles-ci :
today-no-other-forward = Rien d'autre du menu en avant ne va aujourd'hui. Qu'as-tu encore sous la main ?
today-easier-week = Alléger la semaine du { $monday } : { $lighter_percent } % des séries, même charge, pas de palier en plus ?
today-eased = La semaine du { $monday } est allégée : { $lighter_percent } % des séries, même charge, pas de palier en plus. Les semaines d'après recomptent à partir d'un.
today-eased-already = La semaine du { $monday } est déjà allégée.
today-lighter-next = Moins, c'est toujours bon. Pas de séance aujourd'hui ; à la prochaine, enlève des disques ou saute des séries, et dis-moi ce que tu as fait.

## Buttons

today-button-show = La montrer
today-button-other-forward = Un autre
today-button-done = Fait
today-button-changed = Autrement
today-button-hurts = J'ai mal
today-button-log-what-was-done = Noter ce que j'ai fait
today-button-knee = Genou
today-button-ankle = Cheville
today-button-hip = Hanche
today-button-elsewhere = Ailleurs
today-button-too-sore = Trop de courbatures
today-button-move = Déplacer
today-button-no-kit = Sans matériel aujourd'hui
today-button-do-it-today = La faire aujourd'hui
today-button-log-another = En noter une autre
today-button-legs = Les jambes, les muscles
today-button-joint = L'articulation
today-button-warm-up = Juste un échauffement
today-button-easier-week = Une semaine plus légère
today-button-leave-it = Laisser aujourd'hui
today-button-as-planned = La faire comme prévu
today-button-walk = Marche
today-button-treadmill = Tapis éteint
today-button-hill = Côte
today-button-band = Élastique ou partenaire
today-button-start-again = Répondre aux questions
