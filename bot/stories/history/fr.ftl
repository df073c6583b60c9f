### The sessions behind somebody: a page at a time, their sums, each with all there is.

history-heading = Tes séances
history-count = { $first }-{ $last } sur { $of }
history-empty = Pas encore de séance dans ton carnet. Raconte-m'en une avec tes mots, ou { COMMAND("log") }.
history-which-day = Quel jour veux-tu dire ?
history-none = Aucune séance de ce genre dans ton carnet.
history-gone = Cette séance n'est plus dans ton carnet.
history-pain = douleur { $pain }
history-pain-in-set = douleur { $pain } à la série { $number }
history-after = après { $pain }
history-morning = lendemain matin { $pain }
history-surface-gym-turf = gazon de salle
history-surface-turf-3g = terrain synthétique
history-surface-grass-dry = herbe sèche
history-surface-grass-wet = herbe mouillée
history-surface-track = piste d'athlétisme
history-surface-rubber = sol caoutchouc de salle
history-surface-concrete = bitume ou béton
history-on = { $day }
history-between = du { $since } au { $until }
history-since = depuis le { $day }
history-until = jusqu'au { $day }
history-pain-above = { $pain ->
        [0] avec douleur
       *[other] douleur au-dessus de { $pain }
    }
history-free-of-pain = sans douleur dite
history-effort-above = effort au-dessus de { $effort }
history-effort-below = effort sous { $effort }
history-load-below = sous { $load }
history-average-week = Séances par semaine en moyenne : { $sessions }.
history-average-effort = Effort en moyenne : { $effort }.
history-average-pain = Pire douleur en moyenne : { $pain }.
history-average-load = Charge la plus lourde en moyenne : { $load }.
history-average-length = Longueur en moyenne : { $length }.
history-days-since = { $days ->
    [0] Ta dernière séance était aujourd'hui.
    [1] Ta dernière séance était hier.
   *[other] Ta dernière séance était il y a { $days } jours.
}
history-gap = Ton plus long temps sans séance : { $days } jours, du { $since } au { $until }.
history-no-gap = Toutes tes séances sont du même jour jusqu'ici.
history-felt-none = Rien n'a été dit de l'articulation ces jours-là.
history-felt-sessions = Pire douleur en séance : { $pain }.
history-felt-mornings = { $count ->
    [one] Un matin raconté : { $pain }.
   *[other] { $count } matins racontés : { $pain } au plus.
}
history-load-above = au-dessus de { $load }
history-noted = { $words ->
        [none] avec une note
       *[told] « { $words } » dans ta note
    }
history-morning-after = { $signs ->
        [yes] Lendemain matin : { $pain }, avec un signe dont tu m'as parlé.
       *[no] Lendemain matin : { $pain }.
    }
history-morning-unknown = Lendemain matin : pas dit.
history-planned = { $length ->
        [none] Prévu : palier { $step }.
       *[told] { $load ->
            [none] Prévu : { $sets } × { $length } (palier { $step }).
           *[told] Prévu : { $sets } × { $length } avec { $load } (palier { $step }).
        }
    }
history-unplanned = Pas prévue : une séance à toi.
history-brought = Apportée par un fichier : { $program }.
history-why = Pourquoi : { $step }.
history-sessions = { $sessions ->
        [one] { $sessions } séance
       *[other] { $sessions } séances
    }
history-pulled = { $what } tirés
history-minutes = { $minutes } min en tout
history-heaviest = Le plus lourd : { $run }.
history-weeks = Semaines de suite avec une séance : { $weeks } au plus.
history-weekdays = un { $days }
history-most-heaviest = Celle avec le plus sur le traîneau jusqu'ici.
history-most-hardest = Celle qui a coûté le plus d'effort jusqu'ici.
history-most-longest = La plus longue en mètres jusqu'ici.
history-most-lightest = Celle avec le moins sur le traîneau jusqu'ici.
history-most-easiest = Celle qui a coûté le moins d'effort jusqu'ici.
history-most-shortest = La plus courte en mètres jusqu'ici.
history-most-week = La semaine avec le plus de traîneau jusqu'ici.
history-load = Travail de traîneau, effort fois minutes : { $load }.
history-streak = { $weeks ->
    [one] Ta plus longue série est d'une semaine avec une séance.
   *[other] Ta plus longue série est de { $weeks } semaines avec une séance chacune.
}

## Buttons

history-button-of-day = { $day } ({ $nth })
history-button-of-year = { $day } { $year }
history-button-newer = ‹ Plus récentes
history-button-older = Plus anciennes ›
history-button-totals = Au total
history-button-list = Les montrer
history-button-all = Toutes les séances
history-button-back = ‹ Retour à la liste
history-button-this-month = Ce mois-ci
history-button-last-month = Le mois dernier
history-button-this-year = Cette année
