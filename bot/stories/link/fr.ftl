### One log in several apps: codes, accounts, where reminders go.

link-remind-on = Rappels sur { $app }
link-unlink-from = Délier { $app }
link-code = Code : { $code }
link-code-where = Dans les { $minutes } minutes, envoie-moi ceci dans ton autre appli, comme { $others } :
link-code-anywhere = Dans les { $minutes } minutes, envoie-moi ceci dans ton autre appli :
link-code-given =
    { ELSEWHERE("link") } { $code }
    Ensuite, les deux ont un seul carnet et un seul plan. Ça marche une fois.
    Qui l'envoie lit ton carnet : ne le montre à personne.
link-code-recalled = Ce code n'ouvre plus rien.
link-bring-a-code =
    Ton carnet est dans une autre appli ? Envoies-y { ELSEWHERE("link") }, et apporte-moi le code :
    { COMMAND("link", "K7QP-4MXT") }
    C'est tout nouveau pour toi ? { COMMAND("start") } commence.
link-code-unknown = Je ne connais pas ce code, ou son temps est passé. { ELSEWHERE("link") } dans ton autre appli en donne un nouveau, comme K7QP-4MXT.
link-codes-refused = C'était trop de codes faux. Je prends le suivant le { $until }.
link-code-overheard = D'autres ont pu lire ce code, donc il n'ouvre plus rien. { ELSEWHERE("link") } dans ton autre appli en donne un nouveau ; envoie-le-moi en privé.
link-own-code = Ce code est celui de ce carnet. Envoie-le-moi depuis ton autre appli.
link-app-taken = Ce carnet a déjà un compte sur { $app }, et n'en a qu'un. D'abord { ELSEWHERE("unlink") } là-bas.
link-join-asked = { $sessions ->
        [one] Ce code ouvre un carnet sur { $apps } avec { $sessions } séance.
       *[other] Ce code ouvre un carnet sur { $apps } avec { $sessions } séances.
    }
link-file-stays =
    Réponses, matériel et jours : ceux de { $apps } continuent. Défaire sépare de nouveau les deux.
    Tu ne veux que ce carnet-là ? D'abord { COMMAND("delete") } ici.
link-holds-there = Ce qui t'arrête, te met en pause ou te limite ici vaut aussi là-bas.
link-days-in-both = { $days ->
        [one] Un jour a une séance dans les deux : les deux restent ; retires-en une si c'était la même.
       *[other] { $days } jours ont une séance dans les deux : les deux restent ; retires-en une si c'était la même.
    }
link-made-it-yourself =
    As-tu fait ce code toi-même, à l'instant ?
    Si quelqu'un te l'a envoyé : non. Il lirait tout ce que tu me dis.
link-unlink-asked = Détacher { $app } de ce carnet ? Ce que tu m'as dit y reste.
link-not-unlinked = D'accord, ça reste relié.
link-button-keep = Garder
link-not-joined = D'accord, rien n'est relié.
link-linked-now = { $sessions ->
        [one] Relié : un seul carnet, { $sessions } séance.
       *[other] Relié : un seul carnet, { $sessions } séances.
    }
link-accounts = Tu peux m'écrire sur { $apps }.
link-home = Les rappels vont sur { $app }.
link-no-reminders-there = Je n'envoie pas de rappels sur { $app }. Ils vont sur { $home }.
link-reminders-moved = Fini les rappels sur { $app }. Ils vont maintenant sur { $home }.
link-not-there = { $app } n'est pas encore relié à ce carnet ; un code le fait.
link-linked-there =
    { $app } vient d'être relié à ce carnet.
    Ce n'était pas toi ? Délie-le : il ne voit alors plus rien.
link-linked-with = { $sessions ->
        [one] { $sessions } séance est venue avec, et repart avec.
       *[other] { $sessions } séances sont venues avec, et repartent avec.
    }
link-parted = { $sessions ->
        [one] { $apps } est délié et retrouve son propre carnet, avec { $sessions } séance.
       *[other] { $apps } est délié et retrouve son propre carnet, avec { $sessions } séances.
    }
link-parted-stays = Ce que tu m'as dit depuis, et tes équipes, restent sur { $left }.
link-nothing-linked = Seul { $app } est sur ce carnet. { COMMAND("link") } ajoute une autre appli, { COMMAND("delete") } efface tout.
link-unlink-later = { $days ->
        [one] Ce compte est nouveau sur le carnet, et pendant un jour ne peut détacher que lui-même. Sur { $app }, { ELSEWHERE("unlink") } le fait maintenant.
       *[other] Ce compte est nouveau sur le carnet, et pendant { WORD($days) } jours ne peut détacher que lui-même. Sur { $app }, { ELSEWHERE("unlink") } le fait maintenant.
    }
link-unlinked = { $app } est délié et ne voit plus rien. Les rappels vont sur { $home }.
link-unlinked-here =
    { $app } est délié. Ton carnet reste sur { $others } ; ici, je ne te connais plus.
    { COMMAND("link") } avec un nouveau code le ramène, { COMMAND("start") } recommence.
link-erase-later = { $days ->
        [one] Ce compte est nouveau sur le carnet, et pendant un jour ne peut pas l'effacer. Rien n'est effacé. Sur { $app }, { ELSEWHERE("delete") } le fait maintenant.
       *[other] Ce compte est nouveau sur le carnet, et pendant { WORD($days) } jours ne peut pas l'effacer. Rien n'est effacé. Sur { $app }, { ELSEWHERE("delete") } le fait maintenant.
    }
link-erased-here-too = Tout est effacé, ici aussi : c'était demandé sur { $app }. { COMMAND("start") } recommence.
link-reached-here = Je ne peux plus te joindre sur { $gone }, donc les rappels arrivent ici. Vois { COMMAND("link") }.

## Buttons

link-button-recall = Annuler le code
link-button-no-reminders = Couper les rappels
link-button-new-code = Relier une autre appli
link-button-join = Je l'ai fait, relie-les
link-button-not-mine = Non, laisse
