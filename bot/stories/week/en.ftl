### The week: planned, done, and against one's own weeks.

week-heading = { $first } to { $last }
week-nothing-planned = Nothing planned. { COMMAND("schedule") } sets your days.
week-mode-conditioning = session
week-mode-warm-up = warm-up
week-special-match-day = match day
week-special-day-before = very easy warm-up, day before a match
week-special-day-after = easy walk, day after a match
week-special-sore-after = easy walk, legs still sore
week-status-done = done ✓
week-status-extra = done ✓, unplanned
week-status-skipped = left out by you
week-status-moved = moved to { $to }
week-status-paused = paused
week-status-left-out = free: enough around it
week-limited = free: a limit you told me
week-status-passed = nothing logged
week-share = { $percent } % of the sets
week-match-day = match
week-state-paused = You're paused; nothing is due. { COMMAND("resume") } ends it.
week-state-held = Sessions wait for now; { COMMAND("why") } says what for. Nothing counts as missed.
week-tally = { $sessions ->
        [one] Done: { $sessions } session, { $parts }.
       *[other] Done: { $sessions } sessions, { $parts }.
    }
week-minutes = { $minutes } min in all
week-rated = Effort told: { $rated } of { $sessions }.
week-compared-green = Sled week so far: { $week }. Your usual is about { $usual }. Right on track.
week-compared-amber = That's { $change } % more sled work than your recent weeks ({ $week } vs { $usual }). The next session stays the same.
week-compared-red = Big jump: { $week } vs your usual { $usual }. The next session is trimmed so your legs can catch up.
week-compared-low = Quieter week ({ $week } vs { $usual }). No need to make up missed sessions.
week-in-another-week = Sled work: { $week }, beside about { $usual } in the weeks before.
week-learning = Sled work in { WORD($compared_days) } days: { $week } (effort x minutes). I'm learning your usual.
week-returning = Sled work in { WORD($compared_days) } days: { $week }. You're just back, so I compare with nothing yet.
week-balance = { $more_forward ->
        [yes] Forward sets per backward set, { $balance_days } days: { $ratio }. A little more forward.
       *[no] Forward sets per backward set, { $balance_days } days: { $ratio }.
    }
week-kept = { $weeks ->
        [one] One planned week kept.
       *[other] { $weeks } planned weeks kept in a row. Pauses don't break it.
    }
week-looked-back = { $planned ->
        [0] Your week is over; nothing was planned.
       *[other] Your week: { $done } of { $planned } sessions.
    }

## Buttons

week-button-earlier = ‹ Earlier
week-button-later = Later ›
week-button-now = This week
week-button-show = My week
