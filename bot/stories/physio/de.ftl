### One page of facts for a physio: weeks, pain by joint, pauses and flags, what comes next.

physio-title = Rückwärtstraining am Schlitten, { $weeks } Wochen: { $since } bis { $until }
physio-no-joint = Kein Gelenk beobachtet.
physio-joint = { $asked ->
        [none] Beobachtet: { $site }; ein normaler Morgen ist { $usual } von 10.
       *[told] Beobachtet: { $site }; ein normaler Morgen ist { $usual } von 10 (gefragt am { $asked }).
    }
physio-sided-left = { $site } links
physio-sided-right = { $site } rechts
physio-sided-both = { $site }, beide Seiten
physio-no-session = keine Einheit
physio-cell-sessions = Einheiten { $value }
physio-cell-metres = { $value }
physio-cell-time = { $value } nach der Uhr
physio-cell-plates = Scheiben { $value }
physio-cell-drag = Widerstand { $value }
physio-cell-effort = Anstrengung { $value }
physio-cell-load = { $value } AU
physio-cell-during = Schmerz dabei { $value }
physio-cell-after = danach { $value }
physio-cell-morning = morgens { $value }
physio-cell-matches = Spiele { $value }
physio-percent = { $percent } %
physio-about = ≈ { $number }
physio-group-pain = Schmerz wie angegeben, 0-10
physio-group-held = Pausen und Warnzeichen
physio-group-now = Was als Nächstes kommt
physio-group-own = Eigene Messungen
physio-pain-none = In diesen Wochen wurde nichts angegeben, auch nicht, dass kein Schmerz da war.
physio-watched = { $site } (beobachtet)
physio-pain-during = in einer Einheit höchstens { $highest } ({ $day }), Mittel { $mean } aus { $count }
physio-pain-after = danach höchstens { $highest } ({ $day }), Mittel { $mean } aus { $count }
physio-pain-morning = am Morgen höchstens { $highest } ({ $day }), Mittel { $mean } aus { $count }
physio-pain-otherwise = sonst höchstens { $highest } ({ $day }), Mittel { $mean } aus { $count }
physio-held-none = Keine Pause und kein Warnzeichen in diesen Wochen.
physio-since = seit { $since }
physio-from-to = { $since } bis { $until }
physio-paused-pain = { $pain ->
        [none] Pause wegen Schmerz
       *[told] Pause wegen Schmerz, { $pain } von 10
    }
physio-paused-swelling = Pause wegen neuer Schwellung
physio-paused-unsteady = Pause: weggeknickt oder blockiert
physio-paused-cleared = Pause bis zur Beruhigung, nach einem freigegebenen Warnzeichen
physio-paused-joined = Pause, wie im anderen, verbundenen Konto
physio-flag-open = { $what }, nicht freigegeben
physio-flag-cleared = { $what }, freigegeben am { $day } ({ $by })
physio-by-doctor = Ärztin oder Arzt
physio-by-midwife = Hebamme
physio-by-physio = Physio
physio-by-professional = andere Fachperson
physio-by-self = selbst, wieder wohl
physio-step = Schritt jetzt, von { $lowest } bis { $highest }
physio-next = Nächste Einheit
physio-next-on = Nächste Einheit, { $day }
physio-plates = { $percent ->
        [none] { $added } Scheiben, zusammen { $total }
       *[told] { $added } Scheiben, zusammen { $total }, Widerstand etwa { $percent } % des Körpergewichts
    }
physio-effort = Anstrengung { $low }-{ $high } von 10
physio-activity = „{ $name }“, { $best } ist so gut wie je
physio-own-words = In eigenen Worten
physio-note-load = AU: Anstrengung (0-10) mal Minuten. Von { $sessions ->
        [one] einer Einheit
       *[other] { $sessions } Einheiten
    } gibt es Anstrengung bei { $efforts }, Minuten bei { $minutes }; wo eins fehlt (≈), gilt der Plan. Scheiben und Widerstand: das meiste in einer Einheit; Widerstand in % des heutigen Gewichts, geschätzt.
physio-note-mornings = { $began ->
        [none] Angegebene Morgen: { $count }. – heißt nicht angegeben.
       *[told] Das Protokoll beginnt am { $began }. Angegebene Morgen: { $count }. – heißt nicht angegeben.
    } Schmerz ohne genanntes Gelenk zählt für das jetzt beobachtete.
physio-note = Selbst angegeben bei einem Trainingscoach (Sled Coach); keine Untersuchung, keine Diagnose. Schmerz der Woche ist der größte in irgendeinem Gelenk.
physio-too-long = Höchstens { $most } Buchstaben passen auf die Seite.
physio-week = Woche ab
physio-head-sessions = Einheiten
physio-head-metres = Gezogen
physio-head-time = Zeit
physio-head-plates = Scheiben
physio-head-drag = Widerst.
physio-head-effort = Anstr.
physio-head-load = AU
physio-head-during = Schmerz
physio-head-after = danach
physio-head-morning = morgens
physio-head-matches = Spiele
physio-group-limits = Grenzen
physio-limit-of-physio = Vom Physio
physio-limit-of-doctor = Ärztlich
physio-limit-of-professional = Von anderer Fachperson
physio-limit-of-coach = Von einem Coach
physio-limit-of-self = Selbst gesetzt
physio-limit-days = { $until ->
        [none] seit { $since }, bis auf Weiteres
       *[told] seit { $since }, bis { $until }
    }
physio-limit-over = vorbei: { $since } bis { $until }
