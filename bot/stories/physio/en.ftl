### One page of facts for a physio: weeks, pain by joint, pauses and flags, what comes next.

physio-title = Backward sled training, { $weeks } weeks: { $since } to { $until }
physio-no-joint = No joint is watched.
physio-joint = { $asked ->
        [none] Watched: { $site }; a usual morning is { $usual } of 10.
       *[told] Watched: { $site }; a usual morning is { $usual } of 10 (asked { $asked }).
    }
physio-sided-left = left { $site }
physio-sided-right = right { $site }
physio-sided-both = { $site }, both sides
physio-no-session = no session
physio-cell-sessions = sessions { $value }
physio-cell-metres = { $value }
physio-cell-time = { $value } by the clock
physio-cell-plates = plates { $value }
physio-cell-drag = drag { $value }
physio-cell-effort = effort { $value }
physio-cell-load = { $value } AU
physio-cell-during = pain in it { $value }
physio-cell-after = after { $value }
physio-cell-morning = morning { $value }
physio-cell-matches = matches { $value }
physio-percent = { $percent } %
physio-about = ≈ { $number }
physio-group-pain = Pain as told, 0-10
physio-group-held = Pauses and red flags
physio-group-now = What comes next
physio-group-own = Their own measures
physio-pain-none = Nothing was told in these weeks, not even that there was no pain.
physio-watched = { $site } (watched)
physio-pain-during = in a session at most { $highest } ({ $day }), mean { $mean } of { $count }
physio-pain-after = after it at most { $highest } ({ $day }), mean { $mean } of { $count }
physio-pain-morning = in the morning at most { $highest } ({ $day }), mean { $mean } of { $count }
physio-pain-otherwise = at other times at most { $highest } ({ $day }), mean { $mean } of { $count }
physio-held-none = No pause and no red flag in these weeks.
physio-since = since { $since }
physio-from-to = { $since } to { $until }
physio-paused-pain = { $pain ->
        [none] paused for pain
       *[told] paused for pain, { $pain } of 10
    }
physio-paused-swelling = paused for new swelling
physio-paused-unsteady = paused: it gave way or locked
physio-paused-cleared = paused until calm, after a red flag that was cleared
physio-paused-joined = paused, as in the other account that joined
physio-flag-open = { $what }, not cleared
physio-flag-cleared = { $what }, cleared { $day } by { $by }
physio-by-doctor = a doctor
physio-by-midwife = a midwife
physio-by-physio = a physio
physio-by-professional = another professional
physio-by-self = themselves, well again
physio-step = Step now, of { $lowest } to { $highest }
physio-next = Next session
physio-next-on = Next session, { $day }
physio-plates = { $percent ->
        [none] { $added } of plates, { $total } in all
       *[told] { $added } of plates, { $total } in all, a drag of about { $percent } % of body weight
    }
physio-effort = effort { $low }-{ $high } of 10
physio-activity = "{ $name }", { $best } is as well as ever
physio-own-words = In their own words
physio-note-load = AU: effort (0-10) times minutes. Of { $sessions ->
        [one] one session
       *[other] { $sessions } sessions
    } effort was told for { $efforts } and minutes for { $minutes }; where either is missing (≈) the plan's is taken. Plates and drag: the most in one session; drag in % of today's body weight, estimated.
physio-note-mornings = { $began ->
        [none] Mornings told: { $count }. – is not told.
       *[told] The log begins on { $began }. Mornings told: { $count }. – is not told.
    } Pain told without a joint is counted for the one watched now.
physio-note = Self-reported to a training coach (Sled Coach); no examination, no diagnosis. Weekly pain is the worst of any joint.
physio-too-long = At most { $most } letters fit on the page.
physio-week = Week from
physio-head-sessions = Sessions
physio-head-metres = Pulled
physio-head-time = Time
physio-head-plates = Plates
physio-head-drag = Drag
physio-head-effort = Effort
physio-head-load = AU
physio-head-during = Pain in
physio-head-after = after
physio-head-morning = morning
physio-head-matches = Matches
physio-group-limits = Limits
physio-limit-of-physio = A physio's
physio-limit-of-doctor = A doctor's
physio-limit-of-professional = Another professional's
physio-limit-of-coach = A coach's
physio-limit-of-self = Their own
physio-limit-days = { $until ->
        [none] since { $since }, until told otherwise
       *[told] since { $since }, until { $until }
    }
physio-limit-over = over: { $since } to { $until }
