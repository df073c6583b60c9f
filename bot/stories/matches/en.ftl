### Match days.

matches-heading = Your next matches
matches-usual = Usual match day: { $weekday }.
matches-none-ahead = No matches on file.
matches-match-on = · { $day }
matches-unplayed = How long did you play on { $day }? It decides the days after.
matches-hint = <small>Type it too: { COMMAND("match", "sat") }, { COMMAND("match", "2026-03-07") }, { COMMAND("match", "no match this week") }</small>
matches-altered-added = Match on { $day }, noted. That one only.
matches-altered-known = I have that match already: { $day }.
matches-altered-removed = No match on { $day }.
matches-altered-week-off = No match this week, noted. Your sessions go as planned.
matches-altered-usual = Usual match day: { $weekday }.
matches-altered-no-usual = No usual match day. Add matches as they come: { COMMAND("match", "sat") }
matches-altered-played = { $day }: { $minutes } minutes, noted.
matches-no-session = { $day } becomes a rest day.
matches-special-match-day = { $day } is match day: no session, an easy walk backward at most.
matches-special-day-before = { $day } becomes a short, very easy warm-up: the day before a match.
matches-special-day-after = { $day } becomes an easy walk without a load: the day after a match.
matches-special-sore-after = { $day } becomes an easy walk without a load: your legs are still sore.
matches-before = { $day } becomes { $percent } % of the sets: { WORD($match_ahead_days) } days before a match.
matches-after = { $day } becomes { $percent } % of the sets: the match is still in your legs.
matches-no-step-up = { $day } stays whole, at the same step.
matches-nothing-to-remove = There is no match ahead to remove.
matches-unclear-day = I need one day from today on, such as sat, next sunday or 2026-03-07.
matches-unclear-weekday = I need one weekday, such as saturday.
matches-unclear-minutes = I need the minutes you played, 0 to { $longest_match }, such as 60.
matches-match-day-wanted = { $weekly ->
        [yes] Match this week? Which day?
       *[no] Which day is the match? Tap one, or type a date.
    }
matches-usual-day-wanted = On which day do you usually play?
matches-which-goes = Which one is off?
matches-minutes-wanted = How long did you play on { $day }? Tap one, or type the minutes.
matches-was-on = You played on { $day }?
matches-was-for = You played { $minutes } minutes on { $day }?
matches-is-on = A match on { $day }?
matches-is-weekly = A match every { $weekday }?
matches-every-week = Every { $weekday }
matches-is-off = No match on { $day }?
matches-none-on = I have no match on { $day }, so nothing changes.

## Buttons

matches-button-add = Add a match
matches-button-usual = Usual day
matches-button-remove = Remove a match
matches-button-none-this-week = No match this week
matches-button-no-usual = No usual day
matches-button-minutes = Minutes played
matches-button-all = All matches
matches-button-not-played = Didn't play
matches-button-short = Under { $short_match }
matches-button-half = { $short_match }-{ $most_of_half_match }
matches-button-long = { $long_match } or more
matches-button-whole = All { $whole_match }
matches-is-weekly-off = No match every { $weekday } any more?
