### What any story may have to say.

common-own-name = Français
common-day-pattern = EEE d MMM
common-short-day-pattern = d MMM
common-colon = { " : " }
common-reads-like = On dirait une autre langue que je parle : je continue dans celle-là ?
common-form-title = Avec tes mots
common-form-answer = Ta réponse
common-stale-button = Cette question est close. Rien n'a changé.
common-safety-first = D'abord ma question ici sur ton corps, s'il te plaît. Rien n'a changé.
common-nothing-kept = Cette fiche date d'avant : je n'ai plus rien de toi. { COMMAND("start") } recommence.
common-lapsed-button = Je l'ai demandé il y a un moment, la question est close. Rien n'a changé. { COMMAND("today") } montre où on en est.
common-no-hurry = Rien ne presse, prends ton temps.
common-once-more = Alors encore une fois. Tes propres mots suffisent.
common-passed-over = Laissé pour l'instant.
common-longer-than-answer = C'est plus que ce que cette question prend, donc je n'en ai rien noté.
common-shut-out = Mon dernier message privé t'a été refusé, donc les rappels ne t'arrivent pas. Ouvre les paramètres de confidentialité d'un serveur commun, autorise les messages privés, et je réessaie avec le prochain.
common-unknown-button = Ce bouton n'est pas à toi, ou je ne le connais plus. Rien n'a changé.
common-unknown-command = { $near ->
        [none] Je ne connais pas cette commande. { COMMAND("help") } montre ce que je sais faire.
       *[told] Je ne connais pas cette commande. Tu voulais dire /{ $near } ?
    }
common-no-such-day = Ce jour n'existe dans aucune année. Lequel veux-tu dire ? Par exemple : 12 fév.
common-sessions-out = { $count ->
        [one] { $count } séance est de nouveau sortie de ton carnet.
       *[other] { $count } séances sont de nouveau sorties de ton carnet.
    }
common-sessions-back = { $count ->
        [one] { $count } séance est de nouveau dans ton carnet.
       *[other] { $count } séances sont de nouveau dans ton carnet.
    }
common-sessions-as-before = { $count ->
        [one] { $count } séance est de nouveau comme avant.
       *[other] { $count } séances sont de nouveau comme avant.
    }
common-undone = { $what ->
        [none] Défait.
       *[told] Défait : { $what }.
    }
common-redone = { $what ->
        [none] Refait.
       *[told] Refait : { $what }.
    }
common-setting-language = la langue
common-setting-units = les unités
common-setting-clock = ton horloge
common-setting-pause = la pause
common-setting-matches = le match
common-setting-moved = le jour où tu l'avais mise
common-setting-left-out = la séance que tu as sautée
common-setting-easier = la semaine plus légère
common-setting-days = tes jours et heures
common-setting-kit = ton matériel
common-setting-joint = l'articulation suivie
common-setting-weight = ton poids
common-setting-profile = ce que tu as dit de toi
common-setting-advice = la quantité de conseils
common-setting-checks = le point du matin
common-setting-reminders = les rappels
common-setting-quiet = les heures de silence
common-setting-shoes = le conseil chaussures
common-setting-forward = la partie en avant
common-setting-limits = la limite
common-setting-activity = ton activité
common-setting-score = sa note
common-setting-mark = l'auto-test
common-nothing-to-undo = Il n'y a rien à défaire là : c'est déjà défait, ou ça a changé depuis.
common-nothing-yet-to-undo = Il n'y a rien à défaire pour l'instant.
common-nothing-to-redo = Il n'y a rien à rétablir. Ce qu'un fichier a apporté revient avec le fichier.
common-cancelled = D'accord, ça reste comme c'était.
common-nothing-open = Rien n'est ouvert en ce moment.
common-stumbled = Quelque chose a coincé de mon côté, et rien n'a été enregistré. Réessaie, s'il te plaît.
common-lost = J'ai été interrompu avant d'avoir pu le noter, il n'en reste rien. Renvoie-le, s'il te plaît.
common-unsaid = J'avais un message pour toi qui n'a pas pu partir. Ce que tu m'as dit est enregistré ; { COMMAND("today") } montre où tu en es.
common-listed = { $first } et { $last }
common-either = { $first } ou { $last }
common-number-in-words = { $number ->
        [0] zéro
        [1] un
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
        [11] onze
        [12] douze
       *[other] { $number }
    }
# Of weeks and sessions: feminine.
common-place-in-words = { $number ->
        [1] première
        [2] deuxième
        [3] troisième
        [4] quatrième
        [5] cinquième
        [6] sixième
        [7] septième
        [8] huitième
       *[other] { $number }e
    }

common-term-step = Paliers : le chiffre après le L est le niveau, chacun plus lourd que le précédent ; a, b et c sont ses paliers, chacun un peu plus de travail.
common-term-drag = Résistance : la force avec laquelle le traîneau freine, en pour cent de ton poids. Le sol compte autant que les disques.
common-term-clean = Propre : une séance comme prévu, articulation calme ce jour-là et le lendemain matin, effort dans sa fourchette, foulée fluide.
common-term-block = Bloc : les semaines d'une semaine légère à la suivante ; la { ORDINAL($lighter_week) } est la légère.
common-term-work = Travail de traîneau : effort fois minutes, additionné sur { WORD($compared_days) } jours. Les manuels disent UA, unités arbitraires.
## Buttons

common-button-yes = Oui
common-button-no = Non
common-button-skip = Passer
common-button-cancel = Annuler
common-button-undo = Défaire
common-button-calendar = Dans mon calendrier
common-button-redo = Refaire
common-button-none-of-these = Rien de tout ça
common-button-done = Valider
common-button-understood = Compris
common-button-in-words = L'écrire
common-button-agree = Oui, garde-le
common-button-disagree = Non
common-button-parent = Je suis un parent : oui
common-button-guardian = Je suis le tuteur : oui
common-button-not-now = Pas maintenant
common-button-knee = Genou
common-button-ankle = Cheville
common-button-hip = Hanche
common-button-both-joints = Genou et cheville
common-button-no-joint = Aucune
common-button-left = Gauche
common-button-right = Droite
common-button-both-sides = Les deux côtés
common-button-left-right = Genou g., cheville d.
common-button-right-left = Genou d., cheville g.
common-button-not-returning = Non
common-button-returning-cleared = Oui, avec feu vert
common-button-returning-not-cleared = Oui, sans feu vert encore
common-button-player = Je joue au foot
common-button-non-player = Je ne joue pas
common-button-no-experience = Non
common-button-short-experience = Moins de { $experienced_months } mois
common-button-long-experience = { $experienced_months } mois ou plus
common-button-not-sure = Je ne sais pas
common-button-sled = Traîneau
common-button-tyre = Pneu
common-button-treadmill-off = Tapis de course éteint
common-button-hill = Côte
common-button-band = Élastique
common-button-partner-helps = Un partenaire
common-button-wheeled = Traîneau à roues
common-button-no-kit = Rien pour l'instant
common-button-gym-turf = Gazon de salle
common-button-turf-3g = Terrain synthétique
common-button-grass-dry = Herbe sèche
common-button-grass-wet = Herbe mouillée
common-button-track = Piste
common-button-rubber = Sol caoutchouc
common-button-concrete = Béton
common-button-in-pounds = En livres
common-button-in-kilograms = En kilos
common-button-rather-not = Je préfère ne pas le dire
common-button-no-fixed-day = Pas de jour fixe
common-button-pick-days = Choisir les jours
common-button-answer-now = Y répondre maintenant
common-button-not-that = Non, pas ça
common-button-doctor = Médecin
common-button-physio = Kiné
common-button-midwife = Sage-femme
common-button-professional = Autre professionnel
common-button-not-yet = Encore personne
common-button-nothing-changed = Rien n'a changé
common-button-something-changed = Quelque chose a changé
common-button-checked = C'est examiné
common-button-screen = Questions de sécurité
common-app-terminal = le terminal
common-why-consent = Il n'y a que toi qui le vois, et je m'en sers pour prévoir. { COMMAND("privacy") } dit où c'est gardé ; { COMMAND("delete") } l'efface quand tu veux.
common-why-language = Je continue dans la langue que tu choisis. { COMMAND("language") } la change quand tu veux.
common-why-birth-year = En dessous de { $youngest } ans je n'entraîne pas, et avant { $adult_from } ans un parent doit accepter ; au-delà, le départ dépend de l'âge. Personne d'autre ne le voit.
common-why-guardian = Je ne demande aucun papier : l'un d'eux dit ici qui il est, et accepte l'entraînement et que je garde les réponses.
common-why-screen-now = Ce sont des choses qu'un médecin devrait voir avant tout entraînement. Ce qui est fini depuis longtemps ne compte pas ; dans le doute, touche-le.
common-why-screen-joint = Ce qui est arrivé pendant les semaines dont je parle compte, même une fois. Un craquement sans douleur, non ; dans le doute, touche-le.
common-why-screen-health = Ce que tu as ou prends maintenant compte, comme une opération ou un accouchement récents ; dans le doute, touche-le.
common-why-joint = Celle pour laquelle tu t'entraînes ou qui t'inquiète : chaque matin je demande comment elle va, et j'allège quand elle râle.
common-why-side = Pour savoir chaque matin de laquelle on parle.
common-why-usual-morning = Je compare les matins suivants à un matin normal. Ça va de rien du tout au pire que tu puisses imaginer.
common-why-pain-walking = Toute marche compte, celle du chien aussi. Ça va de rien du tout au pire que tu puisses imaginer.
common-why-pain-resting = Quand rien ne bouge : sur le canapé, au lit. Ça va de rien du tout au pire que tu puisses imaginer.
common-why-injury = Une dont tu te remets encore. Alors le départ est plus léger, et quelqu'un devrait t'avoir dit que tu peux t'entraîner.
common-why-football = Je prévois alors autour de tes matchs. Les sports à sprints et changements de direction comptent : rugby, hockey, basket.
common-why-trains = Ça fixe ton point de départ. Salle, sport et cours comptent ; une promenade, non.
common-why-sled-months = Qui en fait depuis quelques mois commence un cran plus haut. Traîneau, squats, fentes et presse comptent.
common-why-kit = Un traîneau, c'est un cadre avec des disques, tiré par une corde ou une ceinture. Un pneu, un élastique ou une côte vont aussi.
common-why-surface = Un traîneau glisse mieux sur certains sols : les disques en dépendent.
common-why-empty-mass = Le traîneau compte aussi comme charge. Un pèse-personne le dit, ou l'étiquette ; si tu ne sais pas, touche Passer.
common-why-plate-step = Ce que tu peux ajouter d'un coup : un disque au milieu, ou un de chaque côté ensemble.
common-why-body-mass = La charge est une part de ton poids : il décide des disques. Personne d'autre ne le voit, et tu peux le taire.
common-why-match-days = Pour que rien de lourd ne tombe juste avant un match.
common-why-days = Les mêmes jours chaque semaine marchent le mieux, avec un jour entre deux ; ces jours-là, je t'envoie un rappel. { COMMAND("schedule") } les change.
common-why-hour = Un rappel à cette heure-là, c'est tout. { COMMAND("schedule") } la change quand tu veux.
common-why-city = Juste pour ton horloge : que les rappels arrivent à ton heure. Une grande ville proche suffit.
common-why-quiet-hours = Entre elles, je n'écris rien, pas même un rappel ; ça vient après.
common-why-goal = Il change les mots et l'ordre des exercices en avant. La charge reste ce que ton articulation et ton carnet permettent.

## What goes by what a room is

common-in-group-room = groupe
common-in-group-host = groupe
common-in-group-reach = ouvre d'abord une discussion
common-in-group-reaching = il faut une discussion avec moi
common-in-channel-room = salon
common-in-channel-host = serveur
common-in-channel-reach = autorise d'abord les messages privés de ce serveur
common-in-channel-reaching = il faut autoriser les messages privés du serveur
