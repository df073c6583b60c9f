### Sessions from a file.

imports-how =
    Envoie-moi un fichier et je montre ce qu'il contient avant d'en prendre quoi que ce soit : un export de moi, ou de Strong, Hevy ou FitNotes. Je lis .csv, .json, .zip et .txt, jusqu'à { $largest_file_mb } Mo.
    Des autres exercices, je ne prends rien. Ce qui entre compte dans ton carnet, et ne fait monter aucune charge. Un export de moi apporte aussi ce qu'il dit de toi : je demande là où ça diffère.
imports-form-title = Un fichier pour ton carnet
imports-form-file = Ton fichier
imports-form-hint = Un export de moi, ou de Strong, Hevy, FitNotes. Vide : ce qui est déjà entré.
imports-before-heading = Déjà entré :
imports-before = { $count ->
    [one] { $program } : { $count } séance, { $since }
   *[other] { $program } : { $count } séances, du { $since } au { $until }
}
imports-day = { $day } { $year }
imports-found = { $count ->
    [one] De { $program } : { $count } séance, { $since }.
   *[other] De { $program } : { $count } séances, du { $since } au { $until }.
}
imports-from = De { $program }.
imports-mornings = { $count ->
    [one] { $count } matin.
   *[other] { $count } matins.
}
imports-there = { $count ->
    [one] { $count } y est déjà.
   *[other] { $count } y sont déjà.
}
imports-there-other = { $count ->
    [one] { $count } de celles-là diffère. Ce qui est au carnet reste.
   *[other] { $count } de celles-là diffèrent. Ce qui est au carnet reste.
}
imports-others = { $count ->
    [one] { $count } ligne d'un autre exercice est laissée de côté.
   *[other] { $count } lignes d'autres exercices sont laissées de côté.
}
imports-unread = { $count ->
    [one] { $count } ligne pas lue : { $lines }.
   *[other] { $count } lignes pas lues : { $lines }.
}
imports-more = { $count ->
    [one] Et encore { $count }.
   *[other] Et encore { $count }.
}
imports-line = ligne { $line } ({ $wrong })
imports-load = { $load } le { $day }
imports-high = { $count ->
    [one] { $loads } paraît élevé à côté des autres.
   *[other] { $count } paraissent élevés à côté des autres : { $loads }.
}
imports-loads-in-kg = Le fichier ne dit pas l'unité de poids. Je lis des kilos, comme tu les écris.
imports-loads-in-lb = Le fichier ne dit pas l'unité de poids. Je lis des livres, comme tu les écris.
imports-distances-in-m = Ni l'unité de distance : je lis des mètres, et des kilomètres en dessous de { $shortest_in_full }.
imports-distances-in-yd = Ni l'unité de distance : je lis des yards, et des miles en dessous de { $shortest_in_full }.
imports-raises-nothing = <small>Elles comptent au carnet, et ne font monter aucune charge.</small>
imports-comes = Aussi dedans, et pas encore dit ici : { $parts }.
imports-differs = Dit autrement là-bas qu'ici : { $parts }.{ $asked ->
    [yes] { " " }Je demande ce qui vaut.
   *[no] { "" }
}
imports-stops = Quelque chose dedans t'empêche de t'entraîner tant que personne ne l'a examiné. Ça vaut aussi ici.
imports-younger = Il donne un âge plus jeune que celui d'ici. Le plus jeune vaut.
imports-joint-stays = Ce que tu as dit ici de ton articulation est le plus prudent, donc ça reste, et ton palier aussi.
imports-profile-unread = Ce qu'il dit de toi est illisible ; les séances, non.
imports-whose = Désormais, qu'est-ce qui vaut pour { $parts } : ce que dit le fichier, ou ce que tu as dit ici ?
imports-next-theirs = Comme dans le fichier, la suite est : { $what }
imports-next-mine = Comme ici : { $what }
imports-whose-unclear = Celui du fichier, ou le tien d'ici ?
imports-taken-over = Comme dans le fichier désormais : { $parts }.
imports-profile-out = Ce que je sais de toi est comme avant.
imports-holding-stays = Ce qui te retient reste : ça ne se défait pas.
imports-waits = Le contenu de ton fichier attend un oui.
imports-lapsed = Ce que tu as envoyé avec d'anciennes séances n'est pas dans ton carnet : ça attendait un oui. Renvoie-le, et je le montre de nouveau.
imports-take-or-leave = Le prendre, ou le laisser ?
imports-taken = { $count ->
    [one] { $count } séance est dans ton carnet.
   *[other] { $count } séances sont dans ton carnet.
}
imports-way-back = { COMMAND("import") } les retire, quand tu veux.
imports-left = Alors je le laisse. Rien n'a changé.
imports-gone = Je n'ai plus le contenu de ce fichier. Renvoie-le, s'il te plaît. Rien n'a changé.
imports-all-there = { $count ->
    [one] Rien de nouveau : la séance de ce fichier y est déjà.
   *[other] Rien de nouveau : les { $count } de ce fichier y sont déjà.
}
imports-none = Il n'y a dans ce fichier aucune séance que je puisse prendre. Rien n'a changé.
imports-out = { $count ->
    [one] { $count } est de nouveau sortie de ton carnet. Le fichier la ramène.
   *[other] { $count } sont de nouveau sorties de ton carnet. Le fichier les ramène.
}
imports-out-already = De ce fichier, il ne reste rien dans ton carnet. Renvoie-le pour tout retrouver.

## Several sessions in one message

imports-understood = { $count ->
    [0] Voici ce que j'ai compris :
    [one] J'ai compris { $count } séance :
   *[other] J'ai compris { $count } séances :
}
imports-left-out = { $day } : sauté
imports-told-high = { $count ->
    [one] { $loads } : c'est beaucoup à côté de ce qui était prévu ou tiré avant. C'est juste ?
   *[other] { $count } charges sont élevées à côté de ce qui était prévu ou tiré avant : { $loads }. C'est juste ?
}
imports-day-taken = { $count ->
    [one] L'un de ces jours a déjà une autre séance. Celle du carnet reste.
   *[other] { $count } de ces jours ont déjà une autre séance. Celles du carnet restent.
}
imports-would-amend = { $count ->
    [one] L'une y est déjà. Avec ce que tu en dis maintenant, elle donnerait :
   *[other] { $count } y sont déjà. Avec ce que tu en dis maintenant, elles donneraient :
}
imports-amended = { $count ->
    [one] { $count } séance du carnet le dit maintenant.
   *[other] { $count } séances du carnet le disent maintenant.
}
imports-same-day = Plus d'une le { $days } : je prends chacune comme une séance à part. Si l'une était d'un autre jour, corrige ton message.
imports-repeated = « { $said } » y est plus d'une fois : je le compte une fois.
imports-repeated-many = { $count } morceaux y sont plus d'une fois : je compte chacun une fois.
imports-unclear = { $count ->
    [one] Un morceau n'est pas clair, donc je le laisse de côté :
   *[other] { $count } morceaux ne sont pas clairs, donc je les laisse de côté :
}
imports-part = « { $said } » ({ $wrong })
imports-unclear-hint = Corrige ton message, ou renvoie ce morceau tout seul.
imports-told-before = Rien de nouveau : ce que tu racontes y est déjà.
imports-nothing-clear = Je ne peux encore rien en noter. Rien n'a changé.
imports-days-left-out = { $count ->
    [one] { $count } jour est noté comme sauté.
   *[other] { $count } jours sont notés comme sautés.
}
imports-message-gone = { $count ->
    [one] Ce message est parti. Sa séance est encore dans ton carnet.
   *[other] Ce message est parti. Ses { $count } séances sont encore dans ton carnet.
}

## What is told of a person, inside a sentence

imports-of-you-programme = ton palier
imports-of-you-you = ton profil
imports-of-you-joint = ton articulation
imports-of-you-kit = ce que tu tires
imports-of-you-days = tes jours
imports-of-you-matches = tes matchs
imports-of-you-pauses = tes pauses
imports-of-you-units = les unités
imports-of-you-language = la langue
imports-of-you-advice = les conseils
imports-of-you-calendar = ton calendrier
imports-of-you-marks = ton activité et tes auto-tests

## What is wrong with a line

imports-wrong-day = son jour
imports-wrong-ahead = un jour à venir
imports-wrong-before-birth = avant ta naissance
imports-wrong-load = sa charge
imports-wrong-distance = sa distance
imports-wrong-seconds = ses secondes
imports-wrong-effort = son effort
imports-wrong-pain = sa douleur
imports-wrong-pulls = ses séries
imports-wrong-minutes = ses minutes
imports-wrong-no-load = pas de charge donnée
imports-wrong-no-such-day = ce jour n'existe pas
imports-wrong-twice = une répétition, comptée comme la même
imports-wrong-whole = illisible

## Why nothing is taken

imports-refused-ending = Je lis .csv, .json, .zip et .txt : un export de moi, ou de Strong, Hevy ou FitNotes. Ce fichier, je l'ai laissé fermé.
imports-refused-too-large = Ce fichier dépasse { $largest_file_mb } Mo, donc je l'ai laissé fermé. Envoie-le en plusieurs parties.
imports-refused-away = Je n'ai pas pu obtenir ce fichier. Rien n'a changé ; renvoie-le, s'il te plaît.
imports-refused-empty = Il n'y a rien dans ce fichier. Rien n'a changé.
imports-refused-no-text = Ce n'est pas du texte, quoi qu'en dise son nom. Rien n'a changé.
imports-refused-no-table = Il n'y a dans ce fichier aucun tableau que je puisse lire. Rien n'a changé.
imports-refused-unknown-table = Je ne connais pas ce tableau : je lis les miens, et ceux de Strong, Hevy et FitNotes. Rien n'a changé.
imports-refused-twice = Des colonnes de ce tableau ont le même nom, donc je ne sais pas laquelle est la bonne. Rien n'a changé.
imports-refused-too-wide = Ce tableau a trop de colonnes pour un carnet d'entraînement. Rien n'a changé.
imports-refused-too-long-cell = Une cellule de ce tableau est trop longue, ou un guillemet n'y finit jamais. Rien n'a changé.
imports-refused-too-many-rows = Ce tableau dépasse { $most_rows } lignes. Envoie-le en plusieurs parties. Rien n'a changé.
imports-refused-too-many-sessions = Ce fichier dépasse { $most_sessions } séances. Envoie-le en plusieurs parties. Rien n'a changé.
imports-refused-broken = Ce fichier est abîmé ou coupé. Rien n'a changé ; renvoie-le, s'il te plaît.
imports-refused-locked = Cette archive a un mot de passe. Envoie-la sans, s'il te plaît. Rien n'a changé.
imports-refused-packed = Cette archive contient plus qu'un carnet d'entraînement. Envoie le tableau lui-même. Rien n'a changé.
imports-refused-named = Cette archive pointe hors d'elle-même, donc je l'ai laissée fermée. Rien n'a changé.
imports-refused-not-ours = Ce document n'est pas un export de moi. Rien n'a changé.
imports-refused-newer = Un Sled Coach plus récent a écrit cet export ; celui-ci ne sait pas encore le lire. Rien n'a changé.
imports-refused-no-sled = Il n'y a dans ce fichier aucun travail de traîneau que je connaisse. Rien n'a changé.

## Buttons

imports-button-take = Les prendre
imports-button-take-all = Tout prendre
imports-button-without = { $count ->
    [one] Sans celui-là
   *[other] Sans ces { $count }
}
imports-button-leave = Laisser
imports-button-theirs = Comme dans le fichier
imports-button-mine = Comme ici
imports-button-out = { $count ->
    [one] Retirer { $count } séance
   *[other] Retirer { $count } séances
}
