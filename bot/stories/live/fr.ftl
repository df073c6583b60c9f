### A session under way, set by set.

live-warm-up = Échauffement, { $minutes } minutes
live-warm-up-how = Coche ce qui est fait, ou touche C'est bon après l'échauffement.
live-then = Ensuite : { $what }
live-set = Série { $number } sur { $sets }
live-set-done = Série { $number } sur { $sets } faite
live-forward-set = Série en avant { $number } sur { $sets }
live-forward-done = Série en avant { $number } sur { $sets } faite
live-all-done = Toutes les séries faites
live-work = { $length }, { $against }
live-plates = { $load } sur le traîneau
live-unloaded = rien à tirer
live-empty-sled = traîneau vide
live-pace = Prends environ { $length } pour la longueur.
live-until = Jusqu'à { $at }. Je sonne quand c'est fini.
live-rest = Repos jusqu'à { $at }.
live-own-rest = Des repos de { $length } désormais.
live-own-rest-bound = Des repos de { $length } désormais : je ne peux pas aller plus près pour ce travail.
live-too-soon = Déjà ? Ça faisait { $seconds ->
        [one] une seconde
       *[other] { $seconds } secondes
    } pour environ { $planned }.
live-rest-needed = À cette charge, un repos de { $least } garde la foulée fluide ; il est raccourci à ça.
live-slower = Les dernières longueurs étaient bien plus lentes que la première. Enlève la moitié des disques, ou finis là ; ce que tu as fait compte.
live-slower-unloaded = Les dernières longueurs étaient bien plus lentes que la première. Ralentis et raccourcis-les, ou finis là ; ce que tu as fait compte.
live-pain-how-much = À combien as-tu mal, de 0 à 10 ?
live-rough = Alors enlève la moitié des disques, ou finis là : des pas saccadés, c'est une charge de trop. Ce que tu as fait compte.
live-rough-unloaded = Alors ralentis et raccourcis les pas, ou finis là. Ce que tu as fait compte.
live-stopped = Douleur { $pain }, notée pour cette séance. Arrête là pour aujourd'hui, plus aucune série. Ce que tu as fait compte. Demain matin, je demande comment va l'articulation.
live-change = Série { $number } : combien de kilos ou de livres sur le traîneau, ou quelle distance ? Par exemple « 45 kg » ou « 15 m ».
live-not-more = C'est plus que prévu pour aujourd'hui : { $planned }. La fiche reste comme elle est.
live-not-heard = Une charge ou une longueur, comme « 45 kg » ou « 15 m ».
live-set-back = Défait : la série { $number } est à refaire.
live-nothing-done = Aucune série n'a été faite, donc rien n'est noté. { COMMAND("today") } est là quand tu veux.
live-over-already = Cette séance est finie.
live-old-card = Cette fiche est d'une série d'avant ; la dernière compte.
live-one-under-way = Une séance est en cours ; sa fiche est la dernière.
live-still-there = Toujours en route ? { $sets ->
        [0] Aucune série n'est encore faite.
        [one] Une série est faite.
       *[other] { $sets } séries sont faites.
    }
live-left = { $sets ->
        [0] Il ne reste aucune série
        [one] Il reste une série
       *[other] Il reste { $sets } séries
    }{ $forward ->
        [0] .
        [one] , et une série en avant.
       *[other] , et { $forward } séries en avant.
    }
live-ready = C'est bon
live-with-others-begin = Ça commence avec les autres.
live-with-others = Les autres y sont encore. Je sonne à la fin du repos.
live-room-clock = C'est l'horloge de l'équipe : le repos finit pour tous en même temps.
live-by-oneself = À partir d'ici, ça continue à ta propre horloge.
live-button-alone = De mon côté
live-button-start = Commencer
live-button-ready = C'est bon
live-button-done = Série faite
live-button-go = C'est parti
live-button-change = Changer
live-button-hurts = J'ai mal
live-button-stop = Arrêter là
live-button-skip = Sauter le repos
live-button-longer = { $length } de plus
live-button-still = Toujours en route
live-button-over = C'était tout
live-button-yes-done = Oui, faite
live-button-not-yet = Pas encore
live-button-halve = Moitié des disques
live-heavy = Alors enlève des disques, ou dis combien il y en a. Moins, c'est bien ; ce que tu fais compte.
live-what-is = Le { $value }, c'est quoi ?
live-button-was-pain = Douleur { $value }
live-button-was-load = { $load } sur le traîneau
live-button-was-length = { $metres } m
live-button-was-nothing = Rien de tout ça
live-warm-walk = Marche, aller-retour, { $minutes } min
live-warm-ankles = Cercles de cheville, { $minutes } min
live-warm-legs = Balancements de jambe, { $minutes } min
