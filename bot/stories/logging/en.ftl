### What was done: understood, questioned, written down, corrected, taken back.

logging-form-title = Log a session
logging-form-field-sets = Sets
logging-form-field-length = Length of a set (20 m, 45 s)
logging-form-field-load = Plates
logging-form-field-effort = Effort, 0-10
logging-form-field-pain = Worst joint pain, 0-10
logging-form-example-sets = 4
logging-form-example-length = 20 m, or 45 s
logging-form-example-load = 37.5 kg
logging-form-example-effort = 4
logging-form-example-pain = 1
logging-form-unread = <b>{ $field }</b>: I can't read "{ $phrase }". For example: { $example }.
logging-form-empty = <b>{ $field }</b>: that is missing. For example: { $example }.
logging-form-nothing = Nothing is logged yet.
logging-understood = Noted. { $noted }
logging-logged = Logged. { $noted }
logging-change-hint = { $loaded ->
        [yes] Something off? Reply with the change, for example: make it 45.
       *[no] Something off? Reply with the change, for example: effort 3.
    }
logging-left-out = Left out, not read: { $phrases }.
logging-quoted = “{ $phrase }”
logging-what-was = What was “{ $phrase }”?
logging-let-be = All right, left out.
logging-corrected =
    Changed.
    Before: { $before }
    Now: { $after }
logging-that-one = That's the one you did with me, { $noted }
logging-that-one-changed = That's the one you did with me.
logging-was-another = Was it another? Then tell it again with "another one" in front.
logging-rewritten = Changed. { $noted }
logging-before = Before: { $before }
logging-note-kept = Kept with it: { $note }. The numbers stay as they were.
logging-note-out = The note is out. The numbers stay as they were.
logging-as-it-was = That stays as it was: { $noted }
logging-stop-and-rest = Pain { $pain }: that's where we stop ({ $limit } or more).
logging-hold-means = Sessions pause for at least { WORD($quiet_days) } days, until a calm morning. Your plan is safe, and I ask each morning: two taps. If it worries you, have a doctor or physio look at it.
logging-too-hard = Effort { $rpe } is a lot for a light step. Next time finish earlier.
logging-ask-work = What did you pull? For example 4x20m.
logging-ask-sets = How many sets?
logging-ask-distance = How far was a set? For example 20 m.
logging-ask-duration = How long was a set? For example 45 s.
logging-ask-minutes = How many minutes in all?
logging-ask-effort = How hard was it, 0-10? 2 easy, 3 moderate, 5 hard, 7 very hard.
logging-ask-pain = Worst joint pain during the sets, 0-10?
logging-ask-pain-now = And right now, 0-10?
logging-ask-smooth = Were the steps smooth to the end?
logging-ask-day = Which day was it?
logging-ask-load = How much was on the sled, in { $unit }?
logging-needs-load = { $noted }. How much was on the sled?
logging-so-far = So far: { $noted }
logging-two-readings = "{ $phrase }" can mean two things. Which was it for { $what }?
logging-two-readings-load = I need one load: which of "{ $phrase }" was it?
logging-field-work = the sets
logging-field-load = the load
logging-field-sets = the sets
logging-field-distance = the distance
logging-field-duration = the time
logging-field-minutes = the minutes
logging-field-effort = the effort
logging-field-pain = the pain
logging-field-pain-now = the pain now
logging-field-smooth = the steps
logging-field-day = the day
logging-out-of-range = "{ $phrase }" is outside what I take, { $range }.
logging-out-of-range-day = I can't place the day in "{ $phrase }".
logging-range-load = { $least_load_kg } to { $most_load_kg } kg ({ $most_load_lb } lb)
logging-range-sets = { $least_sets } to { $most_sets } sets
logging-range-work = { $least_sets } to { $most_sets } sets
logging-range-distance = { $least_distance_m } to { $most_distance_m } m a set
logging-range-duration = { $least_work_seconds } s to { $most_work_minutes } min a set
logging-range-minutes = { $least_minutes } to { $most_minutes } minutes
logging-range-effort = 0 to 10
logging-range-pain = 0 to 10
logging-range-pain-now = 0 to 10
logging-range-smooth = yes or no
logging-what-was-it = What was it? For example { $example }.
logging-example-work = 4x20m
logging-example-load = 37.5 kg
logging-example-sets = 4
logging-example-distance = 20 m
logging-example-duration = 45 s
logging-example-minutes = 18
logging-example-effort = 4
logging-example-pain = 1
logging-example-pain-now = 0
logging-example-smooth = yes
logging-example-day = yesterday
logging-bare-number = { $value } - what is that: the load, the effort or the pain?
logging-bare-number-of-sets = { $value } - what is that: the sets, the effort or the pain?
logging-is-that-right = { $load }? That's a lot beside { $usual }. Is that right?
logging-is-that-right-empty = { $load }? That's a lot where no plates were planned. Is that right?
logging-not-written = Not in your log, as my question about it stayed open: { $noted }
logging-change-dropped = Not changed, as my question about it stayed open: { $noted }
logging-second-session =
    There's a session on that day already.
    In the log: { $first }
    New: { $second }
    Another session, or a correction?
logging-skip-noted = All right, { $day } is left out. Nothing to make up for.
logging-did-anyway = { $day ->
        [none] Did you pull all the same? Which day, and what?
       *[told] Did you pull all the same on { $day }? Tell me what.
    }
logging-kept-anyway = It is kept, and counts for no step while sessions are on pause.
logging-what-did-you-do = { $day ->
        [none]
            What did you do? For example:
            { $example }
       *[told]
            What did you do on { $day }? For example:
            { $example }
    }
logging-day-to-come = That day is still to come. I log what is done, for example: yesterday 3x20m 10kg.
logging-nothing-logged = There is no such session in the log. { COMMAND("log") } writes one down.
logging-take-it-out = { $is_gone ->
        [yes]
            Your message is gone. Take this session out of the log too?
            { $noted }
       *[no]
            This session is in the log. Take it out?
            { $noted }
    }
logging-taken-out = Taken out: { $noted }
logging-card-out = { $day }: taken out.
logging-card-undone = { $day }: undone.
logging-card-changed = { $day }: changed, see below.
logging-card-undone-below = { $day }: that change is undone, see below.
logging-card-elsewhere = Went on in another app. { $noted }
logging-taken-back = { $noted ->
        [none] Taken back.
       *[told] Taken back: { $noted }
    }
logging-reads-again = Taken back. It reads again: { $noted }
logging-back-again = Back in the log: { $noted }
logging-came-in-a-file = It came in a file with others, { $count } in all: that one alone, or all the file brought?
logging-told-together = It came with others, { $count } in all: that one alone, or all of them?
logging-kept = All right, it stays as it is.
logging-nothing-to-leave-out = Nothing is planned for today, so there is nothing to leave out.
logging-none-planned = Nothing is planned for today. Which session do you mean?
logging-leave-out-asked = Leave out { $day }?
logging-none-of-day = No session of { $day } is in your log, so nothing changes.
logging-last-sessions = Which session do you want to change?
logging-edit-what =
    { $noted }
    What should change?
logging-not-understood = I couldn't read { $what } in that. For example: { $example }.
logging-week-green = Sled week so far: { $week }. Your usual is about { $usual }. Right on track.
logging-week-amber = That's { $change } % more sled work than your recent weeks ({ $week } vs { $usual }). Let's keep the next session the same.
logging-week-red = Big jump: { $week } vs your usual { $usual }. Next session is trimmed so your legs can catch up.
logging-week-low = Quieter week ({ $week } vs { $usual }). No need to make up missed sessions.
logging-course-stable-three = { CAPITAL($steady_sessions) } sessions at a steady { $steady_pain }, calm each morning: that counts as settled once.
logging-course-two-reds = Two pauses after pain in { WORD($reds_weeks) } weeks. Please have this looked at by a doctor or physio before more sessions.
logging-course-three-ambers = { CAPITAL($ambers) } sessions in a row with pain of { $back_pain } or so: one level down, and please get this looked at.
logging-course-rising-mornings = Your mornings have been rising for { WORD($rising_weeks) } weeks, so one step back. A physio could have a look.
logging-course-still-sore = Your mornings have stayed where they are for weeks. An assessment by a physio would be worth it.
logging-course-no-better = { logging-course-still-sore }
logging-no-day-to-climb = { $day ->
        [none] With { WORD($crowded_matches) } matches a week no session stands clear of them, so the step stays as it is. That keeps what you have; a week with one match less lets it climb.
       *[told] With { WORD($crowded_matches) } matches a week no session stands clear of them, so the step stays as it is. { $day } is the first day that would: a session moved there can climb.
    }
logging-more-forward = You've done few forward sets beside the backward ones lately. Next time add the forward part.
logging-otherwise-pain-of-four = It would be { $what } if pain had been { $value }.
logging-otherwise-pain-of-two = { logging-otherwise-pain-of-four }
logging-otherwise-effort-over-band = It would be { $what } if effort had been { $value }.
logging-otherwise-sore-morning = It would be { $what } after a morning at { $value }.
logging-otherwise-calm-morning = { logging-otherwise-sore-morning }

## Buttons

logging-button-tell-again = Tell it again
logging-button-it-was-yesterday = It was yesterday
logging-button-as-planned = As planned
logging-button-another-session = Another session
logging-button-correct-first = Correct the first
logging-button-yes-it-was = Yes, it was
logging-button-type-again = Type it again
logging-button-empty-sled = Empty sled
logging-button-no-sled = No sled
logging-button-take-out = Take it out
logging-button-take-all-out = All { $count } of them
logging-button-of-day = { $day } ({ $nth })
logging-button-keep-it = Keep it
logging-button-what-was-it = What was it?
logging-button-was-effort = Effort { $value }
logging-button-was-pain = Pain { $value }
logging-button-was-load = Plates { $load }
logging-button-was-note = Just a note
logging-button-was-nothing = Nothing
logging-button-edit = Change
logging-button-edit-work = Sets
logging-button-edit-load = Load
logging-button-edit-effort = Effort
logging-button-edit-pain = Pain
logging-button-edit-day = Day
logging-button-form-again = Fill it in again
logging-button-move = Move it
