### Planned time off.

pause-paused = { $until ->
        [none] En pause depuis le { $since }, sans fin fixée.
       *[told] En pause du { $since } au { $until }.
    }
pause-kind-word-sick = Remets-toi d'abord. Je demande avant de reprendre.
pause-kind-word-travel = Bon voyage.
pause-kind-word-exams = Bonne chance.
pause-kind-word-other = Pas de souci.
pause-nothing-counts = Pas de rappels jusque-là, et rien ne compte comme manqué. { COMMAND("resume") } y met fin plus tôt.
pause-back = De retour le { $day } : { $way }.
pause-way-back = La reprise dépend des jours depuis ta dernière séance :
pause-up-to = { $first }-{ $last } : { $way }
pause-beyond = Plus de { $last } : { $way }
pause-ended = Content de te retrouver.
pause-after-time-away = Après ce temps d'absence : { $way }.
pause-way-progress = tu reprends où tu en étais
pause-way-repeat = encore une fois le même palier
pause-way-step-down = un palier plus facile
pause-way-level-down = un niveau plus facile
pause-way-two-levels-down = deux niveaux plus faciles
pause-way-hold = les questions de sécurité, puis un nouveau départ
pause-way-reonboard = les questions de sécurité, puis un nouveau départ
pause-next-session = Prochaine séance : { $moment }.
pause-nothing-planned = Aucune séance n'est encore prévue ; { COMMAND("schedule") } fixe les jours, { COMMAND("today") } en commence une maintenant.
pause-not-paused = Tu n'es pas en pause.
pause-rest-on = { $well_days ->
        [1] Alors continue à te reposer. Après une journée entière où tu vas bien, touche Reprendre.
       *[other] Alors continue à te reposer. Après { WORD($well_days) } journées entières où tu vas bien, touche Reprendre.
    }
pause-unclear-why = Je n'y ai pas lu de raison. Touche-la, ou écris, par exemple : examens jusqu'à vendredi
pause-unclear-until = Il me faut un dernier jour ou une durée, par exemple vendredi, 2026-03-20 ou 10 jours.
pause-unclear-well = Oui ou non, s'il te plaît.
pause-why-pause = Une pause, volontiers. Qu'est-ce qui gêne ?
pause-until-wanted-sick = Désolé de l'apprendre. Pour combien de temps, à ton avis ? Touche, ou écris un jour.
pause-until-wanted-other = Pour combien de temps ? Touche, ou écris le dernier jour.
pause-well-wanted = { $well_days ->
        [1] Te sens-tu bien depuis une journée entière, sans fièvre ?
       *[other] Te sens-tu bien depuis { WORD($well_days) } journées entières, sans fièvre ?
    }
pause-from-to = Une pause du { $since } au { $until } ?

## Buttons

pause-button-today = La séance du jour
pause-button-sick = Pas bien
pause-button-travel = Voyage
pause-button-exams = Examens
pause-button-other = Autre chose
pause-button-three-days = 3 jours
pause-button-week = Une semaine
pause-button-two-weeks = Deux semaines
pause-button-open-end = Sans fin fixée
pause-button-resume = Reprendre
pause-button-change = La changer
pause-button-pause = Pause
pause-button-not-yet = Pas encore
