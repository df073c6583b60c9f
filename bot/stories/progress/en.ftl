### How the weeks went, as a picture and in words, and the joint's diary.

progress-heading = Your last { $weeks } weeks
progress-span = { $since } to { $until }
progress-none = Nothing in your log of these weeks yet. Tell me of a session in your own words, or { COMMAND("log") }.
progress-done = { $sessions ->
        [0] No session in these weeks.
        [one] One session{ $length ->
            [none] .
           *[told] , { $length } pulled.
        }
       *[other] { $sessions } sessions{ $length ->
            [none] .
           *[told] , { $length } pulled.
        }
    }
progress-drag-once = Drag, how hard the sled pulls back: { $last }.
progress-drag = Drag, how hard the sled pulls back: { $first } at first, { $last } at last, { $most } at most.
progress-step = Step { $last }.
progress-steps = From step { $first } to step { $last }.
progress-pain = { $site }: { $pains }.
progress-pain-none = { $site }: no pain all along.
progress-pain-during = in sessions { $pain } at most
progress-pain-after = after them { $pain } at most
progress-pain-morning = mornings { $pain } on average
progress-pain-mornings = mornings { $first } on average at first, { $then } later
progress-matches = { $count ->
        [one] one match
       *[other] { $count } matches
    }
progress-lighter = { $count ->
        [one] one lighter week
       *[other] { $count } lighter weeks
    }
progress-holds = { $days ->
        [one] one day of pause for the joint
       *[other] { $days } days of pause for the joint
    }
progress-away = { $days ->
        [one] one day off
       *[other] { $days } days off
    }
progress-pain-unnamed = Pain

## The diary

progress-diary = The diary of your joint
progress-diary-mornings = { $count ->
        [0] No morning after a session told in the last { $weeks } weeks.
        [one] One morning after a session, in the last { $weeks } weeks.
       *[other] { $count } mornings after sessions, in the last { $weeks } weeks.
    }
progress-diary-seen = { $enough ->
        [yes] Mornings after { $what }: { $after }, without: { $others }.
       *[no] Mornings after { $what }: { $after }, without: { $others }. Too few to tell: it takes { $fewest } of each.
    }
progress-diary-nothing = Nothing stands out that could not be chance. So I say nothing of it.
progress-diary-not-that = Of that, nothing stands out that could not be chance. This does:
progress-diary-why = Only what your log shows, against the weeks beside: never why.
progress-found = After { $what } your mornings were { $higher } higher, { $times } of { $of } times.
progress-after-harder = harder sessions
progress-after-match = a match within { WORD($diary_match_days) } days
progress-after-both = { $surface } and a match within { WORD($diary_match_days) } days
progress-on-gym-turf = indoor turf
progress-on-turf-3g = a 3G pitch
progress-on-grass-dry = dry grass
progress-on-grass-wet = wet grass
progress-on-track = a running track
progress-on-rubber = a rubber floor
progress-on-concrete = asphalt or concrete

## In the picture

progress-axis-drag = Drag, { $unit }
progress-axis-metres = Pulled per session, { $unit }
progress-axis-pain = { $site }, pain 0-10
progress-level = L{ $level }
progress-sign-drag = planned session
progress-sign-own = session of your own
progress-sign-metres = pulled
progress-sign-by-clock = by the clock
progress-sign-during = in the session
progress-sign-after = after it
progress-sign-morning = next morning
progress-sign-match = match
progress-sign-hold = pause for the joint
progress-sign-lighter = lighter week
progress-sign-away = time off

## Buttons

progress-button-weeks = { $weeks } weeks
progress-button-diary = What it minds
