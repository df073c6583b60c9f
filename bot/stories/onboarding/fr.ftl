### Getting to know somebody: from hello to the first session.

onboarding-welcome =
    <b>Salut, je suis Sled Coach.</b>
    Je suis un carnet d'entraînement et un coach. J'aide les adultes, et les ados accompagnés d'un adulte, à prévoir, noter et augmenter peu à peu leurs séances de marche à reculons et de traîneau, dans le cadre de la forme générale et du football.
    Je ne diagnostique, ne traite, ne surveille et ne préviens aucune maladie, blessure ou douleur, et je ne remplace pas un professionnel de santé.
    L'appli où tu écris transporte cette discussion ; je n'y ajoute pas de chiffrement de bout en bout.
    Deux minutes de questions, puis ta première séance.
    Ton carnet est déjà dans une autre appli ? { COMMAND("link") } l'amène ici.
onboarding-asked-consent =
    <b>Je peux garder ce que tu me dis de la douleur, de l'effort et de ta santé ?</b>
    Uniquement pour prévoir tes séances. Tu peux le voir et le retirer avec { COMMAND("consent") }, et tout effacer avec { COMMAND("delete") }.
onboarding-consent-anew = Le texte que tu as accepté a changé.
onboarding-consent-new = Nouveau : { $new }.
onboarding-consent-new-in-1 = tu peux le voir, le retirer et tout effacer toi-même
onboarding-consent-guardian = Avant { $adult_from } ans, un parent ou un tuteur dit oui ici.
onboarding-consent-before = Tant que tu n'as pas dit oui, je ne note rien. Ce que tu viens d'envoyer n'est pas noté non plus : renvoie-le à ce moment-là.
onboarding-consent-renewed = Merci, c'est noté.
onboarding-asked-year =
    <b>Quelle est ton année de naissance ?</b>
    Écris-la, par exemple 1988.
onboarding-asked-guardian =
    <b>Avant { $adult_from } ans, un parent ou un tuteur doit dire oui ici, dans cette discussion.</b>
    Il accepte l'entraînement et que je garde les réponses, et un adulte formé est là dès qu'on tire un traîneau.
onboarding-asked-signs = L'un de ces cas te concerne-t-il ?
onboarding-signs-now = <b>Maintenant :</b> { $signs }
onboarding-signs-lately = <b>Ces deux dernières semaines :</b> { $signs }
onboarding-signs-general = <b>En général :</b> { $signs }, ou reprise après une blessure ou une opération de la jambe
onboarding-asked-urgent = <b>L'un de ces cas ?</b>
onboarding-asked-joint = <b>L'un de ces cas ?</b>
onboarding-asked-health = <b>L'un de ces cas ?</b>
onboarding-asked-region = <b>Y a-t-il une articulation que tu veux suivre ?</b>
onboarding-asked-side = <b>Quel côté ?</b>
onboarding-asked-baseline =
    <b>Un matin normal, à quel point cette articulation fait-elle mal ?</b>
    0, pas du tout ; 10, le pire que tu puisses imaginer.
onboarding-asked-walking = <b>Et quand tu marches ? De 0 à 10.</b>
onboarding-asked-resting = <b>Et sans bouger, assis ou au lit ? De 0 à 10.</b>
onboarding-asked-returning = <b>Est-ce que tu reprends après une blessure ou une opération de la jambe ?</b>
onboarding-asked-persona = <b>Joues-tu au foot ou à un sport du même genre ?</b>
onboarding-asked-trains = <b>Combien de fois par semaine t'entraînes-tu en ce moment, tous sports compris ?</b>
onboarding-asked-experience = <b>As-tu fait du traîneau ou du renforcement de jambes récemment ?</b>
onboarding-asked-kit = <b>Que peux-tu tirer, chez toi ou en salle ?</b>
onboarding-asked-surface = <b>Sur quel sol ?</b>
onboarding-asked-empty =
    <b>Combien pèse-t-il sans disques ?</b>
    Touche, ou écris-le : 15 kg.
onboarding-asked-plates =
    <b>Quel est le plus petit poids que tu peux ajouter ?</b>
    Un disque ou une paire, ce qui se met d'un coup.
onboarding-asked-body-mass =
    <b>Combien pèses-tu, à peu près ?</b>
    Ça sert à choisir les disques, rien d'autre. Écris-le, par exemple 75 kg.
onboarding-asked-match-day = <b>Quel jour as-tu match d'habitude ?</b>
onboarding-asked-days = <b>Quels jours te vont pour les suivantes ? { CAPITAL($fewest_a_week) } ou { WORD($most_a_week) } par semaine.</b>
onboarding-asked-hour = <b>À quelle heure ? Touche, ou écris-la, comme 18:30.</b>
onboarding-asked-zone =
    <b>Où habites-tu ?</b> Comme ça, le rappel arrive à ton heure.
    Touche, ou écris une ville, par exemple Lille.
onboarding-side-of-knee = Et le genou : quel côté ?
onboarding-side-of-ankle = Et la cheville : quel côté ?
onboarding-asked-goal = <b>Tu t'entraînes pour quoi ?</b>
onboarding-this-first = D'abord ça, ensuite le reste.
onboarding-again-consent = <b>Je peux garder ce que tu me dis de la douleur, de l'effort et de ta santé ?</b>
onboarding-again-year = <b>Ton année de naissance ?</b>
onboarding-again-guardian = <b>Un parent ou un tuteur dit-il oui ici ?</b>
onboarding-again-signs = L'un d'eux te concerne-t-il ?
onboarding-again-urgent = { onboarding-asked-urgent }
onboarding-again-joint = { onboarding-asked-joint }
onboarding-again-health = { onboarding-asked-health }
onboarding-again-region = <b>Quelle articulation, ou aucune ?</b>
onboarding-again-side = { onboarding-asked-side }
onboarding-again-baseline = <b>Un matin normal, de 0 à 10 ?</b>
onboarding-again-walking = <b>En marchant, de 0 à 10 ?</b>
onboarding-again-resting = <b>Sans bouger, de 0 à 10 ?</b>
onboarding-again-returning = <b>Reprise après une blessure ou opération de jambe ?</b>
onboarding-again-persona = <b>Tu joues ?</b>
onboarding-again-trains = <b>Combien de fois par semaine ?</b>
onboarding-again-experience = <b>Combien de mois, dernièrement ?</b>
onboarding-again-kit = <b>Que peux-tu tirer ?</b>
onboarding-again-surface = { onboarding-asked-surface }
onboarding-again-empty = <b>Combien pèse-t-il à vide ?</b>
onboarding-again-plates = <b>Le plus petit poids que tu peux ajouter ?</b>
onboarding-again-body-mass = <b>Combien pèses-tu, à peu près ?</b>
onboarding-again-match-day = <b>Quel jour est ton match ?</b>
onboarding-again-days = <b>Quels jours ? Il en faut { WORD($fewest_a_week) } ou { WORD($most_a_week) }.</b>
onboarding-again-hour = <b>À quelle heure ?</b>
onboarding-again-zone = <b>Où habites-tu ?</b>
onboarding-again-goal = { onboarding-asked-goal }
onboarding-aside-hello = Salut ! Content de te voir ici.
onboarding-aside-thanks = Avec plaisir.
onboarding-aside-smile = Ça fait plaisir, cette bonne humeur.
onboarding-aside-stop = Rien ne presse : { COMMAND("start") } reprend juste ici. Quand tu veux :
onboarding-aside-who = Je suis Sled Coach, un programme, ni une personne ni un médecin : je prévois et je note tes séances de traîneau à reculons.
onboarding-aside-this = { onboarding-aside-who }
onboarding-aside-money = Ici, je ne demande jamais d'argent.
onboarding-aside-lasts = Deux minutes en tout ; le reste peut attendre.
onboarding-left = { $count ->
        [0] C'est la dernière.
        [one] Encore { $count } au plus après celle-ci.
       *[other] Encore { $count } au plus après celle-ci.
    }
onboarding-left-in-the-middle = { $count ->
        [one] Il reste une petite question avant ta première séance. Je te le rappelle cette seule fois.
       *[other] Il reste au plus { $count } petites questions avant ta première séance. Je te le rappelle cette seule fois.
    }
onboarding-noted = Noté.
onboarding-left-open = D'accord, ça reste ouvert : { COMMAND("schedule") }, { COMMAND("match") } et { COMMAND("kit") } le prennent quand tu veux.
onboarding-hour-noted = Noté : séances à { $at }. On revient à ceci :
onboarding-hour-either = C'est { $early } ou { $late } ? Écris-le comme ça. Et la question en cours :
onboarding-told-ahead = Noté. On revient à ceci :
onboarding-corrected = Changé. On revient où on en était :
onboarding-put-right = J'ai changé ce que tu m'avais dit avant.
onboarding-no-way-back = Il n'y a rien avant celle-ci.
onboarding-button-back = Retour
onboarding-misheard-consent = Touche un bouton, ou écris oui ou non.
onboarding-misheard-year = Il me faut une année à quatre chiffres, par exemple 1988.
onboarding-misheard-guardian = Cette question est pour un parent ou un tuteur : qu'il touche un bouton, ou l'écrive : je suis sa mère, oui.
onboarding-misheard-signs = Si rien ne te concerne, écris « aucun ». Sinon, touche Quelque chose, ou dis-moi quoi.
onboarding-misheard-urgent = Sers-toi des boutons, ou écris « aucun » si rien ne te concerne.
onboarding-misheard-joint = { onboarding-misheard-urgent }
onboarding-misheard-health = { onboarding-misheard-urgent }
onboarding-misheard-region = Genou, cheville, hanche, ou aucune ? Par exemple : genou.
onboarding-misheard-side = Gauche, droite, ou les deux ? Par exemple : gauche.
onboarding-misheard-baseline = Un nombre de 0 à 10, s'il te plaît, par exemple 2.
onboarding-misheard-walking = { onboarding-misheard-baseline }
onboarding-misheard-resting = Un nombre de 0 à 10, s'il te plaît, par exemple 0.
onboarding-misheard-returning = Touche l'une des trois réponses.
onboarding-misheard-persona = Tu joues ? Par exemple : oui.
onboarding-misheard-trains = Combien de fois par semaine, de 0 à { $most_trained } ? Par exemple 2.
onboarding-misheard-experience = Combien de mois ? Par exemple 4.
onboarding-misheard-kit = Je ne connais pas. Touche le plus proche, par exemple Traîneau.
onboarding-misheard-surface = Touche le sol le plus proche, par exemple Gazon de salle.
onboarding-misheard-empty = Il me faut de 0 à { $most_empty_kg } kg ({ $most_empty_lb } lb), par exemple 15 kg ou 35 lb.
onboarding-misheard-plates = Il me faut de { $least_plates_kg } à { $most_plates_kg } kg ({ $least_plates_lb } à { $most_plates_lb } lb), par exemple 2,5 kg ou 5 lb.
onboarding-misheard-body-mass = Il me faut de { $least_body_kg } à { $most_body_kg } kg ({ $least_body_lb } à { $most_body_lb } lb), par exemple 75 kg ou 165 lb.
onboarding-misheard-match-day = Quel jour de la semaine ? Par exemple samedi, ou touche Pas de jour fixe.
onboarding-misheard-days = { CAPITAL($fewest_a_week) } ou { WORD($most_a_week) } jours de la semaine, par exemple lun et jeu.
onboarding-hour-meant = Le matin ou le soir ?
onboarding-misheard-hour = Une heure, s'il te plaît, par exemple 18:30.
onboarding-misheard-zone = Je ne connais pas cet endroit. Essaie une grande ville proche, par exemple Lyon.
onboarding-misheard-goal = Force, aisance, forme ou foot ? Par exemple : force.
onboarding-consent-refused =
    Pas de souci. Sans ça, je ne peux rien prévoir de sûr, donc je n'ai rien gardé.
    La porte reste ouverte : { COMMAND("start") }.
onboarding-too-young =
    Merci pour ta franchise. Je m'adresse aux { $youngest } ans et plus.
    J'ai effacé ce que tu m'as dit. Un coach ou un prof de sport près de chez toi, c'est le mieux pour débuter.
onboarding-too-young-rests =
    Merci pour ta franchise. Je m'adresse aux { $youngest } ans et plus.
    Désormais, je ne prévois rien et ne demande rien. Un coach ou un prof de sport près de chez toi, c'est le mieux pour débuter.
    Si c'était une erreur, dis-moi ton année de naissance demain. Aujourd'hui, je m'en tiens à ce que tu as dit.
onboarding-rests =
    Je m'adresse aux { $youngest } ans et plus, donc rien n'est prévu, et aujourd'hui on en reste là.
    Un coach ou un prof de sport près de chez toi, c'est le mieux pour débuter. { COMMAND("delete") } efface tout.
onboarding-rest-over = Tu m'as dit que tu as moins de { $youngest } ans. Si c'était une erreur, on peut continuer.
onboarding-year-noted = Noté. { COMMAND("today") } a ta séance.
onboarding-young-first = Tu fais bien de le dire. Un parent ou un tuteur doit aussi dire oui ici, alors demande-lui de venir à côté de toi.
onboarding-young-noted = Noté : je pars de cet âge désormais.
onboarding-young-later = Avant { $adult_from } ans, un parent ou un tuteur doit dire oui avant toute séance : { COMMAND("start") }, une fois ceci répondu.
onboarding-guardian-noted = Noté, merci. { COMMAND("today") } a la séance ; un adulte formé est là dès qu'on tire un traîneau.
onboarding-guardian-needed = D'accord. Revenez ensemble : { COMMAND("start") } reprend juste ici.
onboarding-empty-assumed = Tant que tu ne sais pas, je compte { $load }, un traîneau lourd. { COMMAND("kit") } le change.
onboarding-days-picked = <b>Quels jours ? Touches-en { WORD($fewest_a_week) } ou { WORD($most_a_week) }, puis Valider.</b>
onboarding-zone-meant = Lequel est-ce ?
onboarding-joint-meant =
    Une hanche, je la suis seule. Laquelle est-ce, finalement ?
    Une douleur ailleurs compte aussi quand tu m'en parles.
onboarding-from-squad = De ton équipe : { $what }. { COMMAND("kit") } et { COMMAND("schedule") } le changent pour toi seulement.
onboarding-from-squad-sled = traîneau { $sled }
onboarding-from-squad-plates = disques par { $plates }
onboarding-from-squad-days = { $days } { $at }, { $city }
onboarding-set-up = Tout est prêt.
onboarding-set-up-days = Séances : { $days } à { $at } ({ $city }).
onboarding-set-up-no-days = Pas de jour fixe : demande { COMMAND("today") } quand tu veux t'entraîner.
onboarding-set-up-start-load = D'après ce que tu m'as dit, je te propose de commencer au palier { $step } : une charge légère, exprès.
onboarding-set-up-start-walk = D'après ce que tu m'as dit, je te propose de commencer au palier { $step } : de la marche à reculons sans charge.
onboarding-set-up-start-stand-in = D'après ce que tu m'as dit, je te propose de commencer au palier { $step }. Ton traîneau seul dépasse déjà ce qu'il demande, donc d'abord quelque chose de plus léger.
onboarding-set-up-eased = Avec une douleur de { $locked_pain } ou { $most_locked_pain }, on en reste à la marche. Fais regarder ça par un médecin ou un kiné.
onboarding-set-up-waits = Les questions de sécurité sont encore ouvertes. Après elles, je prévois la première séance.
onboarding-change-later = Tout se change plus tard : { COMMAND("settings") }, { COMMAND("kit") }, { COMMAND("schedule") }, { COMMAND("match") }.
onboarding-writes-here = C'est ici que je t'écris en premier : les rappels arrivent ici, en privé.
onboarding-button-something-fits = Quelque chose
onboarding-button-strength = Force
onboarding-button-comfort = Bouger avec aisance
onboarding-button-conditioning = Forme
onboarding-button-football = Foot
onboarding-button-go-on = Continuer
onboarding-button-erase = Tout effacer

## Profile

onboarding-profile = Ce que tu m'as dit de toi
onboarding-profile-year = Naissance : { $year } ({ $age } ans)
onboarding-profile-mass = Poids : { $mass }
onboarding-profile-joint-none = Aucune articulation suivie
onboarding-profile-joint-knee = Suivi : genou
onboarding-profile-joint-ankle = Suivi : cheville
onboarding-profile-joint-hip = Suivi : hanche
onboarding-profile-joint-both = Suivi : genou et cheville
onboarding-profile-side-left = côté gauche
onboarding-profile-side-right = côté droit
onboarding-profile-side-both = les deux côtés
onboarding-profile-joints = Suivi :
onboarding-profile-knee-left = genou gauche
onboarding-profile-knee-right = genou droit
onboarding-profile-knee-both = les deux genoux
onboarding-profile-knee-none = genou
onboarding-profile-ankle-left = cheville gauche
onboarding-profile-ankle-right = cheville droite
onboarding-profile-ankle-both = les deux chevilles
onboarding-profile-ankle-none = cheville
onboarding-profile-pain = D'habitude : { $usual } le matin, { $walking } en marchant, { $resting } au repos
onboarding-profile-returning = { $returning ->
        [yes] Tu reprends après une blessure ou une opération de la jambe
       *[no] Pas de retour de blessure à la jambe
    }
onboarding-profile-plays = { $plays ->
        [yes] Tu joues au foot
       *[no] Tu ne joues pas au foot
    }
onboarding-profile-trains = { $count ->
        [0] Pas d'autre entraînement à côté
        [one] 1 séance par semaine, tous sports compris
       *[other] { $count } séances par semaine, tous sports compris
    }
onboarding-profile-experience = { $months ->
        [0] Ni traîneau ni renforcement des jambes récemment
        [one] Traîneau ou renforcement des jambes : 1 mois
       *[other] Traîneau ou renforcement des jambes : { $months } mois
    }
onboarding-goal-strength = Tu t'entraînes pour la force.
onboarding-goal-comfort = Tu t'entraînes pour plus d'aisance.
onboarding-goal-conditioning = Tu t'entraînes pour la forme.
onboarding-goal-football = Tu t'entraînes pour le foot.
onboarding-no-goal = Pas d'objectif donné
onboarding-profile-button-year = Année de naissance
onboarding-profile-button-body-mass = Poids
onboarding-profile-button-region = Articulation
onboarding-profile-button-baseline = Matin normal
onboarding-profile-button-walking = En marchant
onboarding-profile-button-resting = Au repos
onboarding-profile-button-returning = Reprise
onboarding-profile-button-persona = Foot
onboarding-profile-button-trains = Entraînement
onboarding-profile-button-experience = Expérience
onboarding-profile-button-goal = Objectif
onboarding-profile-elsewhere = Ce que tu tires, tes jours, matchs et réglages ont leurs propres fiches :
onboarding-profile-card-kit = Matériel et sol
onboarding-profile-card-schedule = Jours et lieu
onboarding-profile-card-matches = Matchs
onboarding-profile-card-settings = Réglages
onboarding-profile-same = Ta prochaine séance ne change pas.
onboarding-profile-keep = Garder
onboarding-profile-leave = Laisser
onboarding-profile-kept = Noté.
onboarding-profile-no-joint = Pas encore d'articulation suivie.
onboarding-profile-left = D'accord, ça reste comme c'était.
onboarding-profile-minor = Avant { $adult_from } ans, l'année reste celle qui a été dite en premier. Un parent ou un tuteur peut recommencer avec toi : { COMMAND("delete") }, puis { COMMAND("start") }.
