### Match days.

matches-heading = Tes prochains matchs
matches-usual = Jour de match habituel : { $weekday }.
matches-none-ahead = Aucun match noté.
matches-match-on = · { $day }
matches-unplayed = Combien de temps as-tu joué le { $day } ? Ça décide des jours d'après.
matches-hint = <small>Écris-le aussi : { COMMAND("match", "sam") }, { COMMAND("match", "2026-03-07") }, { COMMAND("match", "pas de match cette semaine") }</small>
matches-altered-added = Match le { $day }, noté. Celui-là seulement.
matches-altered-known = J'ai déjà ce match : { $day }.
matches-altered-removed = Pas de match le { $day }.
matches-altered-week-off = Pas de match cette semaine, noté. Tes séances vont comme prévu.
matches-altered-usual = Jour de match habituel : { $weekday }.
matches-altered-no-usual = Pas de jour de match habituel. Ajoute-les au fur et à mesure : { COMMAND("match", "sam") }
matches-altered-played = { $day } : { $minutes } minutes, noté.
matches-no-session = Le { $day } devient un jour de repos.
matches-special-match-day = Le { $day } est jour de match : pas de séance, au plus une petite marche à reculons.
matches-special-day-before = Le { $day } devient un échauffement court et très facile : la veille d'un match.
matches-special-day-after = Le { $day } devient une marche tranquille sans charge : le lendemain d'un match.
matches-special-sore-after = Le { $day } devient une marche tranquille sans charge : tes jambes sont encore lourdes.
matches-before = Le { $day } passe à { $percent } % des séries : { WORD($match_ahead_days) } jours avant un match.
matches-after = Le { $day } passe à { $percent } % des séries : le match est encore dans tes jambes.
matches-no-step-up = Le { $day } reste entier, au même palier.
matches-nothing-to-remove = Il n'y a aucun match à venir à retirer.
matches-unclear-day = Il me faut un jour à partir d'aujourd'hui, comme sam, dimanche prochain ou 2026-03-07.
matches-unclear-weekday = Il me faut un jour de semaine, comme samedi.
matches-unclear-minutes = Il me faut les minutes jouées, de 0 à { $longest_match }, par exemple 60.
matches-match-day-wanted = { $weekly ->
        [yes] Match cette semaine ? Quel jour ?
       *[no] Quel jour est le match ? Touche-le, ou écris une date.
    }
matches-usual-day-wanted = Quel jour joues-tu d'habitude ?
matches-which-goes = Lequel est annulé ?
matches-minutes-wanted = Combien de temps as-tu joué le { $day } ? Touche, ou écris les minutes.
matches-was-on = Tu as joué le { $day } ?
matches-was-for = Tu as joué { $minutes } minutes le { $day } ?
matches-is-on = Un match le { $day } ?
matches-is-weekly = Un match chaque { $weekday } ?
matches-every-week = Chaque { $weekday }
matches-is-off = Pas de match le { $day } ?
matches-none-on = Je n'ai pas de match le { $day }, donc rien ne change.

## Buttons

matches-button-add = Ajouter un match
matches-button-usual = Jour habituel
matches-button-remove = Retirer un match
matches-button-none-this-week = Pas de match cette semaine
matches-button-no-usual = Pas de jour habituel
matches-button-minutes = Minutes jouées
matches-button-all = Tous les matchs
matches-button-not-played = Pas joué
matches-button-short = Moins de { $short_match }
matches-button-half = { $short_match }-{ $most_of_half_match }
matches-button-long = { $long_match } ou plus
matches-button-whole = Les { $whole_match } minutes
matches-is-weekly-off = Fini, le match chaque { $weekday } ?
