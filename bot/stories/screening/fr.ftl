# Reviewed by: nobody yet (no native clinician has read the safety texts of this language)

### Red flags: asked about, raised, cleared.

## Buttons

screening-button-limits = On m'a fixé une limite
screening-flag-button-chest-or-fainting = Poitrine, malaise, essoufflement
screening-flag-button-calf = Mollet gonflé, chaud, sensible
screening-flag-button-acute-injury = Blessure, 7 derniers jours
screening-flag-button-giving-way = Genou ou cheville qui lâche
screening-flag-button-locked = Genou bloqué
screening-flag-button-cannot-bear-weight = Gonflé, appui impossible
screening-flag-button-hot-joint-or-fever = Articulation chaude, fièvre
screening-flag-button-night-pain = Douleur la nuit, au repos
screening-flag-button-numbness = Engourdi, picotements, faible
screening-flag-button-surgery-or-fracture = Opération ou fracture
screening-flag-button-heart = Cœur ou tension
screening-flag-button-dizziness-or-falls = Vertiges, malaises, chutes
screening-flag-button-pregnancy = Grossesse, bébé récent
screening-flag-button-unwell-today = Pas bien aujourd'hui
screening-flag-button-feet-or-bones = Pieds, anticoagulant, os
screening-flag-button-other-condition = Maladie ou médicament
screening-flag-button-other = Autre chose
screening-health-button-heart-or-blood-pressure = Cœur, tension, AVC
screening-health-button-chest-or-breath = Poitrine ou souffle
screening-health-button-dizziness-or-falls = Vertiges, malaises, chutes
screening-health-button-condition-or-medicine = Maladie ou médicament
screening-health-button-pregnancy = Grossesse, bébé récent
screening-health-button-operation-or-fracture = Opération, fracture, infiltration
screening-health-button-supervised-only = Sport encadré uniquement
screening-health-button-told-to-avoid = Activité déconseillée
screening-health-button-feet-or-bones = Pied engourdi, anticoagulant
screening-health-button-unwell-today = Pas bien ou fièvre
screening-flag-chest-or-fainting = douleur dans la poitrine, malaise, vertige ou essoufflement anormal
screening-flag-calf = mollet ou jambe gonflés, douloureux, chauds ou changés de couleur
screening-flag-acute-injury = blessure des 7 derniers jours, ou craquement dans l'articulation
screening-flag-giving-way = genou ou cheville qui lâche
screening-flag-locked = genou bloqué, impossible à plier ou à tendre
screening-flag-cannot-bear-weight = articulation très gonflée, déformée ou qui ne te porte pas
screening-flag-hot-joint-or-fever = articulation rouge et chaude, fièvre, frissons
screening-flag-night-pain = douleur la nuit ou au repos, quoi que tu fasses
screening-flag-numbness = jambe engourdie, qui picote ou faiblit
screening-flag-surgery-or-fracture = opération, fracture ou infiltration récente
screening-flag-heart = souci de cœur, de tension ou de souffle
screening-flag-dizziness-or-falls = vertiges, malaises ou chutes
screening-flag-pregnancy = grossesse, ou accouchement dans les 6 derniers mois
screening-flag-unwell-today = ne pas te sentir bien
screening-flag-feet-or-bones = pieds engourdis, anticoagulants, ou souci d'os ou d'articulation
screening-flag-other-condition = maladie de longue durée, médicament ou avis médical
screening-flag-under-13 = ton âge
screening-flag-no-guardian = le oui d'un parent ou d'un tuteur
screening-flag-severe-pain = douleur de { $no_start_pain } ou plus en marchant, au repos ou un matin normal
screening-flag-moderate-pain = douleur de { $locked_pain } ou { $most_locked_pain } en marchant, au repos ou un matin normal
screening-flag-vehicle = tirer un véhicule
screening-flag-needs-support = ce que tu m'as confié
screening-flag-urgent-unanswered = les questions de sécurité sans réponse
screening-flag-health-unanswered = les questions de santé sans réponse
screening-card-urgent =
    <b>L'un de ces cas maintenant ?</b>
    Coche ce qui convient, puis Valider.
screening-card-joint =
    <b>Et l'un de ceux-ci, ces deux dernières semaines ?</b>
    Coche ce qui convient, puis Valider.
screening-card-joint-since =
    <b>Et l'un de ceux-ci, depuis que quelqu'un l'a examiné ?</b>
    Coche ce qui convient, puis Valider.
screening-card-health =
    <b>Et en général, es-tu dans l'un de ces cas ?</b>
    Opération : dans l'année. Fracture ou infiltration : depuis 12 semaines. Accouchement : depuis 6 mois. Chutes : dans l'année.
    Coche ce qui convient, puis Valider.
screening-card-misheard = Sers-toi des boutons, ou écris « aucun » si rien ne te concerne.
screening-further-other = <b>Est-ce très fort ?</b>
screening-further-calf = <b>As-tu aussi du mal à respirer, mal dans la poitrine, ou craches-tu du sang ?</b>
screening-further-giving-way = <b>Ça a commencé par une blessure ?</b>
screening-further-numbness = <b>Est-ce aussi entre les jambes, ou est-ce que ça a changé pour uriner ou aller à la selle ?</b>
screening-yes-or-no-wanted = Un oui ou un non, s'il te plaît. « Non » convient si ce n'est pas ça.
screening-emergency = <b>Arrête-toi et appelle tout de suite le numéro d'urgence local.</b>
screening-stopped-emergency =
    <b>Je m'arrête là.</b>
    Ce que tu décris ({ $plain }) doit être vu par un médecin aujourd'hui. Si c'est là maintenant ou si ça revient, appelle le numéro d'urgence local.
    Je ne peux pas savoir ce que c'est.
    Ton plan est en pause et à l'abri. Dis-moi quand quelqu'un l'aura examiné : { COMMAND("cleared") }
screening-stopped-urgent =
    <b>Je m'arrête là.</b>
    Ce que tu décris ({ $plain }) doit être vu par un professionnel aujourd'hui : urgences ou médecin de garde.
    Je ne peux pas savoir ce que c'est.
    Ton plan est en pause et à l'abri. Dis-moi quand quelqu'un l'aura examiné : { COMMAND("cleared") }
screening-stopped-refer =
    <b>Je m'arrête là.</b>
    Ce que tu décris ({ $plain }) doit être vu par un professionnel avant que tu reprennes l'entraînement.
    Je ne peux pas savoir ce que c'est.
    Ton plan est en pause et à l'abri. Dis-moi quand quelqu'un l'aura examiné : { COMMAND("cleared") }
screening-stopped-clearance =
    <b>Avant de commencer, il me faut le feu vert d'un professionnel. La raison : { $plain }.</b>
    Il faut { $whose }. Ton plan attend, à l'abri. Dis-moi quand tu l'auras : { COMMAND("cleared") }
screening-stopped-decline = { screening-stopped-refer }
screening-several-emergency =
    <b>Je m'arrête là.</b>
    Ce que tu décris doit être vu par un médecin aujourd'hui. Si c'est là maintenant ou si ça revient, appelle le numéro d'urgence local.
    Je ne peux pas savoir ce que c'est.
    Ton plan est en pause et à l'abri. Dis-moi quand quelqu'un l'aura examiné : { COMMAND("cleared") }
screening-several-urgent =
    <b>Je m'arrête là.</b>
    Ce que tu décris doit être vu par un professionnel aujourd'hui : urgences ou médecin de garde.
    Je ne peux pas savoir ce que c'est.
    Ton plan est en pause et à l'abri. Dis-moi quand quelqu'un l'aura examiné : { COMMAND("cleared") }
screening-several-refer =
    <b>Je m'arrête là.</b>
    Ce que tu décris doit être vu par un professionnel avant que tu reprennes l'entraînement.
    Je ne peux pas savoir ce que c'est.
    Ton plan est en pause et à l'abri. Dis-moi quand quelqu'un l'aura examiné : { COMMAND("cleared") }
screening-several-clearance = { screening-stopped-clearance }
screening-several-decline = { screening-several-refer }
screening-session-kept = La séance dont tu m'as parlé est bien notée.
screening-until-well = { $well_days ->
        [1] Repose-toi d'abord. Après une journée entière où tu te sens bien, dis-le-moi : { COMMAND("cleared") }
       *[other] Repose-toi d'abord. Après { WORD($well_days) } journées entières où tu te sens bien, dis-le-moi : { COMMAND("cleared") }
    }
screening-paused = Ton plan est en pause et à l'abri. Dis-moi quand quelqu'un l'aura examiné : { COMMAND("cleared") }
screening-who-cleared = Quelqu'un l'a-t-il examiné ({ $plain }) en disant que tu peux faire ce genre d'exercice ? Il faut { $whose }. Qui ?
screening-role-wanted = C'est bien que quelqu'un ait regardé. Dans ce cas ({ $plain }), il faut { $whose }, car certaines causes doivent d'abord être écartées.
screening-whose-doctor = le feu vert d'un médecin
screening-whose-clinician = le feu vert de ton médecin, sage-femme ou kiné
screening-whose-professional = le feu vert d'un médecin, d'un kiné ou d'un autre professionnel de santé qui te connaît
screening-look-wanted = Un médecin doit regarder ça ({ $plain }), maintenant que c'est arrivé : le { $day } ou après. Ton plan attend, à l'abri. Dis-le-moi à ce moment-là : { COMMAND("cleared") }
screening-when-cleared = Quel jour ? Touche-le ou écris-le, par exemple 12 mars.
screening-day-wanted = Il me faut un jour passé, par exemple hier ou 12 mars.
screening-day-wanted-after = Il faut que ce soit après m'en avoir parlé : le { $day } ou plus tard. Si c'est encore à venir, dis-le-moi ensuite : ton plan attend.
screening-cleared = Tant mieux. J'ai noté qui et quand, rien d'autre.
screening-return-from-the-walk = Tu repars de la marche sans charge, comme tout plan dans ce cas ({ $plain }).
screening-return-walks-and-light = Tu continues avec marches et tractions légères, pas plus, chaussures aux pieds, comme tout plan dans ce cas ({ $plain }).
screening-return-as-after-a-hold = Dans ce cas ({ $plain }), tu reprends comme après une pause : après un matin calme, et au moins un niveau plus bas.
screening-return-never-barefoot = La charge continue comme avant. On garde les chaussures : jamais pieds nus dans ce cas ({ $plain }).
screening-return-as-cleared = Tu continues comme on te l'a permis. On t'a fixé une limite ? Dis-la-moi, et je m'y tiens.
screening-nothing-to-clear = Rien ne te bloque. { COMMAND("today") } montre la séance.
screening-changed-asked = Un petit point toutes les { WORD($screen_weeks) } semaines : un symptôme, une blessure, une maladie, un médicament ou une opération depuis la dernière fois ?
screening-screened-clean = Merci, rien ne te bloque.
screening-card-skipped-urgent = Sans ces réponses, je ne peux prévoir aucune séance. Tu pourras répondre plus tard.
screening-card-skipped-joint = { screening-card-skipped-urgent }
screening-card-skipped-health = Sans ces réponses, je ne prévois que de la marche, sans charge. { COMMAND("screen") } les repose.
screening-button-well-again = { $well_days ->
        [1] Bien depuis un jour
       *[other] Bien depuis { WORD($well_days) } jours
    }
screening-no-session = Pas de séance pour l'instant. Tu m'as parlé de ça : { $told }. Il faut d'abord l'avis d'un professionnel. Ton plan est en pause et à l'abri ; dis-moi quand quelqu'un l'aura examiné.
screening-no-session-today = Pas de séance aujourd'hui. Prends d'abord soin de toi ; ton plan est à l'abri.
screening-questions-open = Les questions de sécurité sont encore ouvertes. Après elles, je prévois la prochaine séance.
screening-mistake-gone = Retiré : il n'en reste rien.
screening-button-mistake = C'était une erreur
