### Questions people ask, videos, credits, help.

library-topics-offered = Que veux-tu savoir ? Touche un sujet, ou demande avec tes mots : { COMMAND("ask", "quelle charge") }
library-nothing-found = Je ne sais pas ; si ça touche ton corps, un kiné saura. Le plus proche que j'ai :
library-nothing-found-beside = Je ne sais pas ; si ça touche ton corps, un kiné saura.
library-nothing-like-it = Je ne sais pas ; si ça touche ton corps, un kiné saura. Voici ce que je connais :
library-which-topic = Lequel veux-tu dire ?
library-source-article = l'article
library-sources = Sources : { $names }
library-theme-begin = Débuter
library-theme-pulling = Comment tirer
library-theme-kit = Matériel, sol, chaussures
library-theme-body = Genoux et corps
library-theme-plan = Comment marche le plan
library-theme-football = Foot et sport
library-theme-article = L'article, les preuves
library-theme-coach = Ce coach
library-videos-heading = Les { WORD($videos) } vidéos derrière l'article
library-videos-hint = Quelques secondes chacune. Touche un numéro.
library-video-note-1 = Sur le muscle juste au-dessus de l'intérieur de la rotule. Aucun exercice ne le fait travailler seul.
library-video-note-2 = Sur la charge progressive : les articulations s'habituent à ce qu'on leur donne peu à peu.
library-video-note-3 = “Therapy” est le titre de la vidéo, pas une promesse de ma part.
library-video-note-4 = D'où viennent beaucoup de ces idées.
library-video-note-5 = Pourquoi aller à reculons vaut la peine.
library-video-note-6 = Lentement, c'est exprès. Tes premières séances et chaque échauffement vont à cette allure.
library-video-credit = De { $credit }
library-video-link = Voir la vidéo
library-video-without-link = Je n'ai pas de lien vers la vidéo elle-même. Ceci cherche juste son titre exact sur YouTube ; ce qu'on y trouve ne dépend pas de moi.
library-watch-video = Vidéo { $number }
library-video-search = La chercher
library-page-link = Lire l'article
library-article-search = Chercher l'article
library-page-footwear = L'article sur les chaussures qu'il cite
library-car-warning =
    <b>Attention : dans cette vidéo, on tire une voiture. Ce n'est pas recommandé.</b>
    C'était pour la démonstration et le spectacle. Reste en sécurité et trouve un traîneau.
    Pas de traîneau ? Un tapis éteint, un pneu, un élastique avec un partenaire ou une côte douce font l'affaire : { COMMAND("ask", "remplacer le traîneau") }
library-credits-given =
    <b>D'où ça vient</b>
    Article : Soccer8020, « Walking Backwards with Resistance / Pulling a Sled Backwards for Soccer Rehab ».
    Vidéos : @kneesovertoesguy et @mr1nf1n1ty. Idées derrière elles : Charles Poliquin.
    Marche à reculons : Alghadir 2019, Lin 2025, ElGayar (chevilles).
    Traîneaux : Uthoff 2018-2021, Petrakos 2016, Alcaraz 2018, Cross 2017, Cahill 2019-2020.
    Frottement : Linthorne et Cooper 2013, Andre 2013.
    Confort à l'entraînement : Thomeé 1997, Silbernagel 2007. Effort : Foster 2001.
    Les chiffres de ton plan sont les miens, tirés de tout ça. Aucune de ces personnes ne les a approuvés.
library-help-heading = Raconte ce que tu as fait avec tes mots, « 3x20m 40 kg effort 4 douleur 1 », ou utilise :
library-help-hint = Douleur dans la poitrine, malaise ou souffle coupé : arrête-toi et appelle le numéro d'urgence.

library-learning-card = Fiche { $card } sur { $cards }
library-learning-begun = Une par semaine désormais, avec le message de ta semaine. « Arrêter les fiches » y met fin.
library-learning-silent = Tes rappels sont coupés, donc la suivante vient quand tu la demandes.
library-learning = Fiches reçues : { $card } sur { $cards } ; la suivante vient avec le message de ta semaine.
library-learning-last = C'était la dernière fiche.
library-learning-ended = Fini, les fiches.
library-learning-none = Aucune fiche ne t'arrive.

## Buttons

library-button-next-card = La suivante maintenant
library-button-no-cards = Arrêter les fiches
library-button-more = Autres questions
library-button-videos = Toutes les vidéos
library-button-topics = Toutes les questions
library-button-help = ‹ Aide
library-button-moves = Tous les mouvements
library-button-more-moves = Autres mouvements

## Movements, on buttons

library-movements = Quel mouvement dois-je te montrer ?
library-movement-belt = Ceinture et traîneau
library-movement-arms = Bras tendus
library-movement-band = Élastique ou partenaire
library-movement-hill = À reculons en côte
library-movement-treadmill = Tapis de course éteint
library-movement-walk = Marche à reculons
library-movement-easy-forward-walk = Marche tranquille
library-movement-forward-sled-drag = Traîneau en avant
library-movement-sled-push = Poussée du traîneau
library-movement-step-up = Montée sur marche
library-movement-step-down = Descente de marche
library-movement-split-squat = Fente sur place
library-movement-walking-lunge = Fentes marchées
library-movement-goblet-squat = Goblet squat
library-movement-hill-walk = Marche en côte
library-movement-band-march = Marche contre élastique
library-movement-a-march = Marche A
library-movement-build-up = Course progressive
library-movement-calf-raise = Montée sur la pointe
library-movement-tibialis-raise = Relevé de pointes
library-movement-single-leg-balance = Équilibre sur une jambe
library-movement-assisted-nordic = Nordic assisté
library-movement-hip-hinge = Flexion de hanches
