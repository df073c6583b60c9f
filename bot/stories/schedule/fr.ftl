### Days, hour, zone and quiet hours.

schedule-at-hour = { $days } à { $clock }
schedule-no-days = Pas encore de jours choisis.
schedule-saved = Enregistré. Tes séances :
schedule-zone = Fuseau horaire : { $zone }, il y est { $clock }.
schedule-quiet = Silence : de { $first } à { $last }.
schedule-reminders = { $on ->
        [yes] Rappels : oui.
       *[no] Rappels : non.
    }
schedule-lighter = Le { $day } sera un court échauffement, car { $why }.
schedule-left-out = Le { $day } reste libre la semaine prochaine : { $why }.
schedule-because-match = c'est à côté d'un match
schedule-because-two-matches = il y a { WORD($crowded_matches) } matchs cette semaine-là
schedule-because-third-session = une { ORDINAL($light_session) } séance reste légère ses { WORD($light_weeks) } premières semaines
schedule-because-spacing = c'est à moins de { $hours_between } heures d'une autre séance
schedule-because-full-week = { WORD($most_in_a_row) } séances en { WORD($row_days) } jours suffisent
schedule-because-limit = une limite dite n'en laisse plus cette semaine-là
schedule-hint = Touche pour changer, ou écris-le : { COMMAND("schedule", days: "mar jeu", hour: "18:30") }
schedule-unclear-sessions = Je prévois { $fewest_a_week } ou { $most_a_week } séances par semaine. Par exemple : mar jeu 18:30
schedule-unclear-days = Je n'ai pas pu y lire de jours. Par exemple : mar jeu 18:30
schedule-unclear-hour = Je n'ai pas pu y lire d'heure. Par exemple : 18:30, ou 18h30
schedule-unclear-zone = Je ne connais pas cet endroit. Une grande ville proche, ou un décalage comme UTC+2.
schedule-unclear-quiet = Il me faut deux heures, par exemple 22-7 ou 22:00-7:00.
schedule-sessions-wanted = Combien de séances par semaine ? Ou jours et heure d'un coup, par exemple mar jeu 18:30
schedule-days-wanted = Quels { $sessions } jours ? Touche ma proposition, ou coche les tiens.
schedule-days-left = { $left ->
        [one] Encore { $left } à cocher.
       *[other] Encore { $left } à cocher.
    }
schedule-days-enough = C'est bon comme coché ?
schedule-days-too-many = { $extra ->
        [one] C'est { $extra } de trop : décoche, s'il te plaît.
       *[other] C'est { $extra } de trop : décoche, s'il te plaît.
    }
schedule-hour-wanted = À quelle heure { $days } ? Touche, ou écris-la, par exemple 18:30
schedule-which-hour = Le matin ou le soir ?
schedule-zone-wanted = Où es-tu ? Touche, ou écris une ville, par exemple Bruxelles, ou UTC+2.
schedule-which-zone = Plusieurs endroits possibles. Lequel ?
schedule-near-zone = Je ne connais pas cet endroit. Tu voulais dire celui-ci ? Sinon, écris une autre ville.
schedule-quiet-wanted = Entre quelles heures dois-je me taire ? Touche, ou écris-le, par exemple 22-7
schedule-from-now-on = Désormais : { $sessions } ?
schedule-in-zone = Ton horloge à l'heure de { $zone } désormais ? Il y est { $clock }.
schedule-reminded = { $on ->
        [yes] Les rappels sont activés : j'écris avant chaque séance.
       *[no] Les rappels sont coupés. Ton plan reste comme il est.
    }

## Buttons

schedule-button-show = Mon plan
schedule-button-days = Jours
schedule-button-hour = Heure
schedule-button-zone = Fuseau horaire
schedule-button-quiet = Heures de silence
schedule-button-reminders-off = Couper les rappels
schedule-button-reminders-on = Activer les rappels
schedule-button-two = { $fewest_a_week } par semaine
schedule-button-three = { $most_a_week } par semaine
schedule-quiet-from-now-on = Silence de { $first } à { $last } désormais ?
