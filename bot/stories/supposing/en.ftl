### What if: what the next sessions would be, were something otherwise.

supposing-skipped = If you skip { $day }
supposing-played = { $minutes ->
        [none] If there's a match on { $day }
       *[told] If you play { $minutes } min on { $day }
    }
supposing-moved = If you move { $of } to { $to }
supposing-hurt = If the joint is at { $pain } on the morning of { $day }
supposing-hurt-in-session = If pain goes to { $pain } in the session of { $day }
supposing-pulled = If you do this, { $noted }
supposing-as-now = { $day }: { $then }, as now
supposing-away = If you're off from { $since } to { $until }
supposing-instead = { $day }: { $then }, in place of { $now }
supposing-new = { $day }: { $then }, where nothing is planned now
supposing-gone = { $day }: nothing, in place of { $now }
supposing-no-difference = Nothing in the sessions to come would change.
supposing-next = Next, { $day }: { $what }.
supposing-nothing-on = Nothing is planned on { $day }, so nothing changes.
supposing-done-already = The session of { $day } is done already. If it hurts, tell me.
supposing-only-so = The rest taken as planned and calm. Nothing is noted.

## Buttons

supposing-button-skip = Skip it
supposing-button-match = Note the match
supposing-button-move = Move it
supposing-button-pause = Pause
