### What somebody writes of their body: asked about first, refused, met with support.


## Buttons

body-button-kept = Oui : { $answer }

body-emergency-first = Si ça t'arrive maintenant, arrête-toi et demande de l'aide : appelle le numéro d'urgence local.
body-asked = { $rows ->
        [one] Avant toute chose : est-ce que ça t'est arrivé récemment, ou est-ce le cas maintenant ?
       *[other] Avant toute chose : est-ce que l'une de ces choses t'est arrivée récemment, ou t'arrive maintenant ?
    }
body-rest-waits = Le reste de ton message attend jusque-là.
body-limit-kept = J'ai aussi gardé la limite dont tu m'as parlé ; { COMMAND("limits") } la montre.
body-not-happening = Bien. Alors rien ne change, et je n'en ai rien noté.
body-which-wanted = Touche ce qui te concerne, ou écris-le. « Rien de tout ça » convient si ce n'est pas le cas.
body-also-wrote = Tu as aussi écrit « { $answer } ». C'est ta réponse ?
body-careful =
    Ce que tu décris ({ $plain }) : si c'est bien ça, fais-le examiner par un médecin ou un kiné avant de t'entraîner.
    Je ne peux pas savoir ce que c'est.
body-joint-in-a-moment = On parle de cette articulation juste après.
body-welcomed =
    Merci de me le dire. Je te pose une question sur cette articulation dans un instant.
    S'il y a autre chose ({ $plain }), fais-le examiner par un médecin ou un kiné avant de t'entraîner.
body-nothing-noted = Je n'ai rien noté de ça ; il me faut d'abord ton oui.
body-no-training = Pas d'entraînement aujourd'hui ; je n'ai noté que ça.
body-supported-self-harm =
    Si tu risques de passer à l'acte, appelle maintenant les urgences ou une ligne d'écoute, ou rejoins quelqu'un de confiance.
    Tu as bien fait de me le dire. Tu comptes plus que n'importe quelle séance.
body-supported-eating =
    Merci de me le dire. Les soucis avec la nourriture et le corps sont lourds à porter dans son coin.
    Parles-en cette semaine à un médecin, ou à quelqu'un de confiance.
body-supported-painkillers =
    Merci de le dire. Les antidouleurs cachent le signal qui guide ces séances.
    N'en prends pas pour tenir une séance, et parle de la douleur à un médecin ou à un pharmacien.
body-request-refused =
    Pas de véhicule : tu ne peux pas l'arrêter. Pas de tapis en marche, pas de route avec circulation, pas d'escaliers non plus. L'article lui-même déconseille les véhicules.
    Trouve un traîneau, ou prends un pneu, un élastique, un partenaire, une côte douce ou un tapis éteint. { COMMAND("kit") } le règle.
