### One page of facts for a physio: weeks, pain by joint, pauses and flags, what comes next.

physio-title = Traîneau à reculons, { $weeks } semaines : du { $since } au { $until }
physio-no-joint = Pas d'articulation suivie.
physio-joint = { $asked ->
        [none] Suivi : { $site } ; un matin normal est à { $usual } sur 10.
       *[told] Suivi : { $site } ; un matin normal est à { $usual } sur 10 (demandé le { $asked }).
    }
physio-sided-left = { $site }, côté gauche
physio-sided-right = { $site }, côté droit
physio-sided-both = { $site }, deux côtés
physio-no-session = pas de séance
physio-cell-sessions = séances { $value }
physio-cell-metres = { $value }
physio-cell-time = { $value } au chrono
physio-cell-plates = disques { $value }
physio-cell-drag = résistance { $value }
physio-cell-effort = effort { $value }
physio-cell-load = { $value } UA
physio-cell-during = douleur pendant { $value }
physio-cell-after = après { $value }
physio-cell-morning = matin { $value }
physio-cell-matches = matchs { $value }
physio-percent = { $percent } %
physio-about = ≈ { $number }
physio-group-pain = Douleur telle que dite, 0-10
physio-group-held = Pauses et signaux d'alerte
physio-group-now = La suite
physio-group-own = Ses propres mesures
physio-pain-none = Rien n'a été dit dans ces semaines, pas même qu'il n'y avait pas de douleur.
physio-watched = { $site } (suivi)
physio-pain-during = en séance { $highest } au plus ({ $day }), moyenne { $mean } sur { $count }
physio-pain-after = après { $highest } au plus ({ $day }), moyenne { $mean } sur { $count }
physio-pain-morning = le matin { $highest } au plus ({ $day }), moyenne { $mean } sur { $count }
physio-pain-otherwise = à d'autres moments { $highest } au plus ({ $day }), moyenne { $mean } sur { $count }
physio-held-none = Ni pause ni signal d'alerte dans ces semaines.
physio-since = depuis le { $since }
physio-from-to = du { $since } au { $until }
physio-paused-pain = { $pain ->
        [none] pause pour douleur
       *[told] pause pour douleur, { $pain } sur 10
    }
physio-paused-swelling = pause pour nouveau gonflement
physio-paused-unsteady = pause : lâchage ou blocage
physio-paused-cleared = pause jusqu'au calme, après un signal d'alerte levé
physio-paused-joined = pause, comme dans l'autre compte qui a rejoint
physio-flag-open = { $what }, pas de feu vert
physio-flag-cleared = { $what }, feu vert le { $day } : { $by }
physio-by-doctor = médecin
physio-by-midwife = sage-femme
physio-by-physio = kiné
physio-by-professional = autre professionnel
physio-by-self = l'athlète, de nouveau bien
physio-step = Palier actuel, de { $lowest } à { $highest }
physio-next = Prochaine séance
physio-next-on = Prochaine séance, { $day }
physio-plates = { $percent ->
        [none] { $added } de disques, { $total } en tout
       *[told] { $added } de disques, { $total } en tout, une résistance d'environ { $percent } % du poids du corps
    }
physio-effort = effort { $low }-{ $high } sur 10
physio-activity = « { $name } », { $best } = aussi bien que jamais
physio-own-words = Avec ses propres mots
physio-note-load = UA : effort (0-10) fois minutes. Sur { $sessions ->
        [one] une séance
       *[other] { $sessions } séances
    }, l'effort a été dit pour { $efforts } et les minutes pour { $minutes } ; là où l'un manque (≈), celui du plan est pris. Disques et résistance : le maximum d'une séance ; résistance en % du poids actuel, estimée.
physio-note-mornings = { $began ->
        [none] Matins racontés : { $count }. – : non dit.
       *[told] Le carnet commence le { $began }. Matins racontés : { $count }. – : non dit.
    } Une douleur dite sans articulation compte pour celle suivie maintenant.
physio-note = Déclaré par l'athlète à un coach (Sled Coach) ; ni examen, ni diagnostic. Douleur de la semaine : la pire, toutes articulations.
physio-too-long = La page prend { $most } lettres au plus.
physio-week = Semaine du
physio-head-sessions = Séances
physio-head-metres = Tiré
physio-head-time = Temps
physio-head-plates = Disques
physio-head-drag = Résist.
physio-head-effort = Effort
physio-head-load = UA
physio-head-during = Douleur
physio-head-after = après
physio-head-morning = matin
physio-head-matches = Matchs
physio-group-limits = Limites
physio-limit-of-physio = D'un kiné
physio-limit-of-doctor = D'un médecin
physio-limit-of-professional = D'un autre professionnel
physio-limit-of-coach = D'un coach
physio-limit-of-self = La sienne
physio-limit-days = { $until ->
        [none] depuis le { $since }, jusqu'à nouvel ordre
       *[told] depuis le { $since }, jusqu'au { $until }
    }
physio-limit-over = finie : du { $since } au { $until }
