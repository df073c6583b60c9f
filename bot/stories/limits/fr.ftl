### A clinician's limits: what was told, by whom, until when.

limits-none = Aucune limite notée. Un kiné ou un médecin t'en a fixé une ? Ajoute-la ici.
limits-hint = Ou écris-la, comme : max 10 kg jusqu'au 1 déc, pas de fentes, deux séances par semaine au plus.
limits-only-less = Elle ne peut que réduire une séance, jamais l'augmenter.
limits-over = Ceci ne vaut plus :
limits-kept-on = Ça reste comme c'est.
limits-proposal-over = C'était pour des jours passés. Rien n'a changé.
limits-what-wanted = Qu'est-ce qui est limité ? Touche, ou écris, comme : max 10 kg jusqu'au 1 déc.
limits-wanted-level = Jusqu'à quel niveau ? Touche, ou écris-le.
limits-wanted-drag = Combien de pour cent de ton poids au plus ? Touche, ou écris-le.
limits-wanted-plates = Combien sur le traîneau au plus, en disques ? Touche, ou écris-le.
limits-wanted-sessions = Combien de séances par semaine au plus ?
limits-wanted-exercise = Quel exercice est exclu ?
limits-wanted-way = Qu'est-ce qui est exclu ?
limits-who-wanted = Qui l'a dit ? Un rôle suffit ; pas de noms.
limits-until-wanted = Jusqu'à quand ? Touche, ou écris le dernier jour où elle vaut.
limits-end-one = C'est fini ?
limits-more-wanted = Désormais { $what } ?
limits-end-wanted = Laquelle est finie ?
limits-unclear = Je n'ai pas pu y lire de limite. Par exemple : max 10 kg jusqu'au 1 déc, niveau 2 au plus, deux séances par semaine au plus, pas de descentes de marche.
limits-unclear-value = Il me faut l'un de ceux-ci, ou un nombre, par exemple 2.
limits-unclear-who = Qui l'a dit ? Touche, ou écris : mon kiné
limits-unclear-until = Il me faut un dernier jour ou une durée, comme 1 déc ou 3 semaines, ou jusqu'à nouvel ordre.
limits-unclear-end = Touche celle qui est finie, ou garde-les.

## Buttons

limits-button-show = Toutes les limites
limits-button-add = Ajouter une limite
limits-button-end = Une est finie
limits-button-end-it = Oui, c'est fini
limits-button-keep = Non, la garder
limits-button-more = Oui, désormais
limits-button-all = Toutes
limits-button-level = Niveau
limits-button-drag = Résistance, en %
limits-button-plates = Disques
limits-button-sessions = Séances par semaine
limits-button-exercise = Un exercice
limits-button-way = Une façon de tirer
limits-button-by-physio = Kiné
limits-button-by-doctor = Médecin
limits-button-by-professional = Autre professionnel
limits-button-by-coach = Coach
limits-button-by-self = Moi seulement
limits-button-weeks = { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
limits-button-until-told = Jusqu'à nouvel ordre
