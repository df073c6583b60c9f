### What is pulled, where, and the pull test.

kit-equipment-sled = traîneau
kit-equipment-treadmill-off = tapis de course éteint
kit-equipment-tyre = pneu
kit-equipment-band = élastique
kit-equipment-partner = partenaire et serviette
kit-equipment-hill = pente
kit-equipment-wheeled = traîneau à roues ou magnétique
kit-equipment-none = sans matériel, à reculons
kit-surface-gym-turf = gazon de salle
kit-surface-turf-3g = terrain synthétique
kit-surface-grass-dry = herbe sèche
kit-surface-grass-wet = herbe mouillée
kit-surface-track = piste d'athlétisme
kit-surface-rubber = sol caoutchouc de salle
kit-surface-concrete = bitume ou béton
kit-heading = { $equipment }, sur { $surface }
kit-empty = À vide : { $mass }.
kit-mass-unknown = Je ne sais pas encore combien il pèse à vide.
kit-plates = Plus petite paire de disques : { $mass }.
kit-tested = Frottement { $friction }, d'après ton test de traction.
kit-untested = Frottement { $friction }, l'habituel sur ce sol. Un test de traction en fait le tien.
kit-bare-feet = { $safe ->
        [yes] Pieds nus : ce sol convient.
       *[no] Pieds nus : non, on garde les chaussures.
    }
kit-bare-feet-wanted = Pieds nus sur { $surface } : est-ce propre, sec et souple là où tu tires, sans disques, crampons ni objets coupants près des pieds ? Dans le doute, non.
kit-unclear-bare-feet = Oui ou non ici. Dans le doute, non : on garde les chaussures.
kit-shoes-stay-on = On garde les chaussures : avec ton sol, ton matériel ou ce que tu m'as dit, pieds nus n'est pas pour maintenant.
kit-tip-is-on = Le conseil chaussures vient avec ton rappel, à temps pour te préparer.
kit-tip-is-off = Le conseil chaussures lui-même est coupé.
kit-hint = <small>Touche pour changer, ou écris-le : { COMMAND("kit", "pneu") }, { COMMAND("kit", "herbe mouillée") }, { COMMAND("kit", "25 kg") }</small>
kit-chosen = Noté : { $equipment }.
kit-look-out-sled = Une corde ou sangle de { $rope } au moins, et un couloir libre.
kit-look-out-treadmill-off =
    Débranché, ou clé retirée. Jamais un tapis en marche.
    Les deux mains sur la barre ou la console, tapis à plat, verrouillé s'il se plie.
    { $behind } libres derrière toi ; ni enfants ni animaux à côté.
    Vérifie la notice : certains fabricants l'interdisent.
    Dos à la console, pousse la bande avec les pieds.
kit-look-out-tyre =
    Dehors seulement, avec une corde de { $rope } au moins.
    Vérifie le nœud à chaque fois.
kit-look-out-band =
    Vérifie à chaque fois que l'élastique n'est pas fendu et que l'attache tient.
    Autour de la taille, jamais des genoux ni des chevilles.
    Ne l'étire pas au-delà du double de sa longueur : il peut claquer.
kit-look-out-partner =
    Serviette ou élastique autour de ta taille ; ton partenaire suit et retient régulièrement.
    Convenez d'un mot qui veut dire stop.
kit-look-out-hill =
    Un chemin sec et régulier, sans voitures.
    Monter à reculons, descendre de face et lentement ; en zigzag si les genoux râlent.
kit-look-out-wheeled = Note son réglage avec la séance. L'effort décide, pas les kilos.
kit-look-out-none = La marche à reculons est un programme complet à elle seule.
kit-on-surface = Noté : { $surface }.
kit-note-best = Le meilleur sol qui soit pour un traîneau.
kit-note-ask-permission = Demande d'abord : les patins peuvent abîmer.
kit-note-slippery = Ça glisse : on garde les chaussures, petits pas.
kit-note-sticks = Un traîneau peut accrocher ici ; démarre en douceur.
kit-note-loud = Bruyant, et ça use les patins. Jamais pieds nus.
kit-test-forgotten = Ton test de traction valait pour l'ancien sol, donc je prends l'habituel pour celui-ci.
kit-tyre-stays-outdoors = Un pneu reste dehors. Quel sol extérieur as-tu ?
kit-load-changed = Disques du jour : { $after } au lieu de { $before }.
kit-load-same = Disques du jour inchangés : { $plates }.
kit-load-is = Disques du jour : { $plates }.
kit-units-noted = Désormais comme ceci : { $load }, { $distance }. Ce que tu as noté reste ce que c'était.
kit-test-noted = Frottement { $friction } ici ; j'avais compté { $usual }.
kit-test-dropped = Oublié. Je reprends le frottement habituel : { $usual }.
kit-test-refused = { $reading } pour { $total }, ce n'est pas possible : ce serait entre { $low } et { $high }. Tire lentement et régulièrement, lis pendant que ça glisse, et compte le traîneau. On réessaie ?
kit-nothing-weighed = Le test de traction est pour un traîneau ou un pneu. Choisis-en un sous Ce que je tire : { COMMAND("kit") }
kit-unclear-equipment = Je n'ai pas compris. Par exemple : traîneau, pneu, tapis éteint, pente.
kit-unclear-surface = Je ne connais pas ce sol. Par exemple : herbe sèche, piste, béton.
kit-unclear-mass = Il me faut son poids à vide, de { $least } à { $most }, par exemple 25 kg ou 55 lb.
kit-unclear-plates = Il me faut ta plus petite paire de disques, de { $least } à { $most }.
kit-unclear-reading = Il me faut le chiffre du peson, par exemple 15 kg.
kit-unclear-total = Il me faut traîneau et disques ensemble, pas moins que le traîneau, par exemple 40 kg.
kit-beside-wanted = Qu'as-tu d'autre sous la main, pour la partie en avant ? Touche ce que tu as ; une marche et un mur, je les suppose.
kit-equipment-wanted = Qu'est-ce que tu tires ?
kit-surface-wanted = Sur quel sol ?
kit-mass-wanted-other = Combien pèse le traîneau à vide ? Touche, ou écris-le : 25 kg
kit-mass-wanted-tyre = Combien pèse le pneu ? Touche, ou écris-le. Un pneu de voiture fait environ 10 kg.
kit-plate-step-wanted = Combien pèsent ensemble les deux plus petits disques ? Touche, ou écris-le, par exemple 2,5 kg
kit-reading-wanted =
    Test de traction : accroche un peson à bagages à la sangle du traîneau chargé.
    Tire régulièrement sur { $distance } et lis pendant que ça glisse.
    Qu'indiquait le peson ? Par exemple : 15 kg
kit-total-wanted = Et traîneau et disques ensemble ? Touche, ou écris-le : 40 kg
kit-form-title = Test de traction
kit-form-field-empty = Poids du traîneau à vide
kit-form-field-reading = Ce qu'indiquait le peson
kit-form-field-total = Traîneau et disques ensemble
kit-form-hint-empty = Sans disques, par exemple 25 kg ou 55 lb.
kit-form-hint-reading = Accroche un peson à bagages à la sangle, tire régulièrement sur { $distance }, lis en glissant.
kit-form-hint-total = Ce que tu as tiré au test, par exemple 40 kg.
kit-from-now-on = Désormais, tu tires ceci : { $equipment } ?
kit-weighs = Il pèse { $mass } à vide ?
kit-on-this-floor = Désormais sur ce sol : { $surface } ?
kit-you-weigh = Tu pèses { $mass } maintenant ?
kit-body-mass = Ton poids : { $mass }.
kit-body-mass-wanted = Combien pèses-tu ? Écris-le, par exemple 75 kg ou 165 lb.
kit-unclear-body-mass = Il me faut ton poids, de { $least } à { $most }, par exemple 75 kg ou 165 lb.

## Buttons

kit-button-equipment = Ce que je tire
kit-button-surface = Sol
kit-button-mass = Poids à vide
kit-button-plates = Plus petits disques
kit-button-pull-test = Test de traction
kit-button-bare-feet = Pieds nus ?
kit-button-tip-on = Conseil chaussures : oui
kit-button-forget = Oublier le test
kit-button-in-pounds = En livres
kit-button-in-kilograms = En kg
kit-button-in-yards = En yards
kit-button-in-metres = En mètres
kit-button-beside = Aussi sous la main
kit-button-kettlebell = Kettlebell
kit-button-ball = Ballon
kit-button-pitch = Terrain
kit-button-today = La séance du jour
kit-button-sled = Traîneau
kit-button-treadmill-off = Tapis de course éteint
kit-button-tyre = Pneu
kit-button-band = Élastique
kit-button-partner = Partenaire
kit-button-hill = Côte
kit-button-wheeled = Traîneau à roues
kit-button-none = Rien
kit-button-gym-turf = Gazon de salle
kit-button-turf-3g = Terrain synthétique
kit-button-grass-dry = Herbe sèche
kit-button-grass-wet = Herbe mouillée
kit-button-track = Piste d'athlétisme
kit-button-rubber = Sol caoutchouc
kit-button-concrete = Bitume ou béton
kit-at-hand = Sous la main désormais : { $things } ?
kit-smallest-plates = Ta plus petite paire de disques : { $mass } ?
