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
supposing-undone = { $until ->
        [none] If you had skipped { $since }
       *[told] If you had skipped all from { $since } to { $until }
    }
supposing-had-played = { $minutes ->
        [none] If there had been a match on { $day }
       *[told] If you had played { $minutes } min on { $day }
    }
supposing-had-hurt = If the joint had been at { $pain } on the morning of { $day }
supposing-had-hurt-in-session = If pain had gone to { $pain } in the session of { $day }
supposing-had-pulled = If you had done this, { $noted }
supposing-planned = The plan has { $day }: { $what }.
supposing-more = That is more. It counts here as if it felt as easy as asked, which it may not: "what if the effort is 9".
supposing-more-than-done = That is more than you did. It counts here with the effort told then.
supposing-nothing-done = { $until ->
        [none] Nothing is on file for { $since }, so nothing changes.
       *[told] Nothing is on file from { $since } to { $until }, so nothing changes.
    }
supposing-what-can-be =
    I can't play that out. I can play on, by the rules I plan with:
    a session left out ("what if I skip { $day }", "what if I had skipped last Thursday");
    one moved, or pulled with other plates, sets or effort ("what if I pull without plates");
    a match, a pain of 0 to 10, days off.

## Buttons

supposing-button-skip = Skip it
supposing-button-match = Note the match
supposing-button-move = Move it
supposing-button-pause = Pause
