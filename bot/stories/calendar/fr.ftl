### The sessions to come, for a calendar of one's own.

calendar-file = { $sessions ->
        [0] Pour ton calendrier : plus aucune séance n'est prévue. Ouvre le fichier et dis oui.
        [one] Tes { $weeks_ahead } prochaines semaines pour ton calendrier : une séance. Ouvre le fichier et dis oui.
       *[other] Tes { $weeks_ahead } prochaines semaines pour ton calendrier : { $sessions } séances. Ouvre le fichier et dis oui.
    }
calendar-off = Ce que tu y avais et qui n'a plus lieu y est annulé.
calendar-again = <small>Il ne suit pas tout seul : après un changement, { COMMAND("calendar") } encore une fois.</small>
calendar-nothing = Rien n'est prévu à mettre dans un calendrier. { COMMAND("schedule") } fixe tes jours.
calendar-failed = Le fichier n'a pas pu être fait à l'instant. Rien n'est perdu ; { COMMAND("calendar") } réessaie.
calendar-refused = Cette appli ne prend pas le fichier. Rien n'est perdu ; { COMMAND("calendar") } marche aussi dans tes autres applis.
calendar-link = Ton lien, pour un abonnement dans ton appli de calendrier : { $link }
calendar-link-follows = <small>Il suit tout seul, chaque fois que ton appli regarde. Qui a le lien voit tes jours et tes heures, et rien de ton corps.</small>
calendar-link-renewed = Le lien d'avant ne montre plus rien.
calendar-link-gone = Le lien ne montre plus rien. Ce que ton calendrier en a pris s'en va quand tu y mets fin à l'abonnement.
calendar-title-plain = Entraînement
calendar-title-sled = Séance de traîneau

## Buttons

calendar-button-sled = « Séance de traîneau »
calendar-button-plain = « Entraînement »
calendar-button-link = Un lien qui suit tout seul
calendar-button-link-new = Un autre lien
calendar-button-link-off = Reprendre le lien
