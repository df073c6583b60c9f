### What is said when a reminder is due.

reminding-was-late = J'étais absent ; c'était prévu il y a { $late }.
reminding-wide-shoes =
    Facultatif : chaussures larges et écarteurs d'orteils pendant que tu te prépares.
    Retirés { $minutes } min avant de tirer ; { $sets } séries au plus sans eux.
reminding-session-now = { $minutes ->
        [none] C'est l'heure ? { $at }.
       *[told] C'est l'heure ? { $at }, environ { $minutes } min.
    }
reminding-session-at = { $minutes ->
        [none] Séance à { $at }.
       *[told] Séance à { $at }, environ { $minutes } min.
    }
reminding-session-on = { $minutes ->
        [none] Prochaine séance : { $moment }.
       *[told] Prochaine séance : { $moment }, environ { $minutes } min.
    }
reminding-shoes-off = Chaussures et écarteurs ôtés maintenant, puis on tire. Seulement là où le sol est propre et souple.
reminding-still-to-tell = { $day ->
        [none] Comment ça s'est passé aujourd'hui ?
       *[told] Comment ça s'est passé le { $day } ?
    }
reminding-example = Touche, ou raconte avec tes mots. Je ne redemande pas.
reminding-pause-or-move = Mes derniers rappels tombaient mal, on dirait. Une pause ou d'autres jours t'iraient mieux ? Sinon, un rappel par semaine.
reminding-goodbye = Je suis là ; { COMMAND("today") } quand tu veux.
reminding-keeping = Ça fait longtemps. Sans nouvelles de toi, j'efface tout ce que tu m'as dit le { $on } { $year }, { $kept_months } mois après ton dernier mot. Tout ce que tu fais ici le garde ; { COMMAND("delete") } le fait maintenant.
reminding-kept = Gardé. { COMMAND("today") } quand tu veux.
reminding-anything-changed = Quelques semaines ont passé. Quelque chose a-t-il changé ?
reminding-reminders-missed = J'étais absent et n'ai pas envoyé de rappel : { $days }. Rien à rattraper. Si tu as fait une séance, raconte.
reminding-long-away = J'étais absent du { $first } au { $last } : { $sessions } séances sans un mot. Rien à rattraper. Si tu as fait une séance, raconte.
reminding-answer-first = Avant la prochaine séance, il me faut une réponse de toi.
reminding-later-when = Plus tard : quand ?
reminding-put-off = Bien : { $moment }.
reminding-agreed = { $minutes ->
        [none] Bien : { $moment ->
            [none] quand tu veux.
           *[told] { $moment }.
        }
       *[told] Bien : { $moment ->
            [none] environ { $minutes } min, quand tu veux.
           *[told] { $moment }, environ { $minutes } min.
        }
    }
reminding-not-planned = Cette séance est déjà faite, déplacée ou sautée. { COMMAND("week") } montre la suite.
reminding-none-on = Rien n'est prévu le { $day }, donc il n'y a rien à te rappeler. { COMMAND("week") } montre la suite.
reminding-at-its-hour = Le rappel vient de toute façon à l'heure : { $moment }.
reminding-none-today = Il ne reste pas de séance aujourd'hui, donc il n'y a rien à te rappeler. { COMMAND("week") } montre la suite.

## Buttons

reminding-button-export = Exporter
reminding-button-delete = Effacer maintenant
reminding-button-keep = Garder
reminding-button-answer = Répondre
reminding-button-mine = Ma séance
reminding-button-later = Plus tard
reminding-button-not-today = Pas aujourd'hui
reminding-button-in-an-hour = Dans 1 h
reminding-button-this-evening = Ce soir
reminding-button-tomorrow = Demain
reminding-button-as-planned = Faite comme prévu
reminding-button-another-way = Faite autrement
reminding-button-left-out = Sautée
reminding-button-pause = Pause
reminding-button-other-days = D'autres jours
reminding-button-week = Ma semaine
