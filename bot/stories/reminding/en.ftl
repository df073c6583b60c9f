### What is said when a reminder is due.

reminding-was-late = I was away; this was due { $late } ago.
reminding-wide-shoes =
    Optional: wide-toe shoes and toe spacers while you get ready.
    Off { $minutes } min before you pull; at most { $sets } sets without them.
reminding-session-now = { $minutes ->
        [none] Session time? { $at }.
       *[told] Session time? { $at }, about { $minutes } min.
    }
reminding-session-at = { $minutes ->
        [none] Session at { $at }.
       *[told] Session at { $at }, about { $minutes } min.
    }
reminding-session-on = { $minutes ->
        [none] Next session: { $moment }.
       *[told] Next session: { $moment }, about { $minutes } min.
    }
reminding-shoes-off = Shoes and spacers off now, then pull. Only where the ground is clean and soft.
reminding-still-to-tell = { $day ->
        [none] How did it go today?
       *[told] How did it go on { $day }?
    }
reminding-example = Tap, or tell me in your own words. I won't ask again.
reminding-pause-or-move = My last reminders came at bad moments, it seems. Would a pause or other days suit you better? Otherwise I'll remind you once a week.
reminding-goodbye = I'm here; { COMMAND("today") } whenever you like.
reminding-keeping = You haven't been here for long. Unless I hear from you, I delete everything you told me on { $on } { $year }, { $kept_months } months after your last word. Anything you do here keeps it; { COMMAND("delete") } does it now.
reminding-kept = Kept. { COMMAND("today") } whenever you like.
reminding-anything-changed = A few weeks have gone by. Has anything changed?
reminding-reminders-missed = I was away and didn't remind you: { $days }. Nothing to catch up. If you did train, tell me.
reminding-long-away = I was away from { $first } to { $last }: { $sessions } sessions without a word. Nothing to catch up. If you did train, tell me.
reminding-answer-first = Before the next session I need one answer from you.
reminding-later-when = Later: when?
reminding-put-off = Fine: { $moment }.
reminding-agreed = { $minutes ->
        [none] Good: { $moment ->
            [none] whenever you're ready.
           *[told] { $moment }.
        }
       *[told] Good: { $moment ->
            [none] about { $minutes } min, whenever you're ready.
           *[told] { $moment }, about { $minutes } min.
        }
    }
reminding-not-planned = That session is done, moved or left out already. { COMMAND("week") } shows what's next.
reminding-none-on = Nothing is planned on { $day }, so there is nothing to remind you of. { COMMAND("week") } shows what comes.
reminding-at-its-hour = I remind you at that hour anyway: { $moment }.
reminding-none-today = No session is left for today, so there is nothing to remind you of. { COMMAND("week") } shows what comes.

## Buttons

reminding-button-export = Export
reminding-button-delete = Delete now
reminding-button-keep = Keep it
reminding-button-answer = Answer
reminding-button-mine = My session
reminding-button-later = Later
reminding-button-not-today = Not today
reminding-button-in-an-hour = In 1 h
reminding-button-this-evening = This evening
reminding-button-tomorrow = Tomorrow
reminding-button-as-planned = Done as planned
reminding-button-another-way = Done another way
reminding-button-left-out = Left out
reminding-button-pause = Pause
reminding-button-other-days = Other days
reminding-button-week = My week
