### Planned time off.

pause-paused = { $until ->
        [none] Paused from { $since }, open end.
       *[told] Paused from { $since } to { $until }.
    }
pause-kind-word-sick = Get well first. I'll ask before we go on.
pause-kind-word-travel = Have a good trip.
pause-kind-word-exams = Good luck.
pause-kind-word-other = That's fine.
pause-nothing-counts = No reminders until then, and nothing counts as missed. { COMMAND("resume") } ends it early.
pause-back = Back on { $day }: { $way }.
pause-way-back = How we go on depends on the days since your last session:
pause-up-to = { $first }-{ $last }: { $way }
pause-beyond = More than { $last }: { $way }
pause-ended = Good to have you back.
pause-after-time-away = After that time away: { $way }.
pause-way-progress = you go on where you left off
pause-way-repeat = the same step once more
pause-way-step-down = one step easier
pause-way-level-down = one level easier
pause-way-two-levels-down = two levels easier
pause-way-hold = the safety questions, then a fresh start
pause-way-reonboard = the safety questions, then a fresh start
pause-next-session = Next session: { $moment }.
pause-nothing-planned = No session is planned yet; { COMMAND("schedule") } sets the days, { COMMAND("today") } starts one now.
pause-not-paused = You aren't paused.
pause-rest-on = { $well_days ->
        [1] Then rest on. Once you've been well for a whole day, tap Resume.
       *[other] Then rest on. Once you've been well for { WORD($well_days) } whole days, tap Resume.
    }
pause-unclear-why = I couldn't read a reason in that. Tap one, or type: exams until friday
pause-unclear-until = I need a last day or a length, such as friday, 2026-03-20 or 10 days.
pause-unclear-well = Yes or no, please.
pause-why-pause = A pause, gladly. What's in the way?
pause-until-wanted-sick = Sorry to hear that. For how long, do you think? Tap one, or type a day.
pause-until-wanted-other = For how long? Tap one, or type the last day.
pause-well-wanted = { $well_days ->
        [1] Have you felt well for a whole day, without fever?
       *[other] Have you felt well for { WORD($well_days) } whole days, without fever?
    }
pause-from-to = A pause from { $since } to { $until }?

## Buttons

pause-button-today = Today's session
pause-button-sick = Not well
pause-button-travel = Travel
pause-button-exams = Exams
pause-button-other = Something else
pause-button-three-days = 3 days
pause-button-week = A week
pause-button-two-weeks = Two weeks
pause-button-open-end = Open end
pause-button-resume = Resume
pause-button-change = Change it
pause-button-pause = Pause
pause-button-not-yet = Not yet
