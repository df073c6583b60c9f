### The rules behind today's number, by name and with the numbers they used.

why-headline = { $day }: { $what }
why-waiting = This comes before every other rule, so nothing else was weighed. { COMMAND("today") } says more.
why-rule-start = Start position
why-rule-clearance = Clearance
why-rule-pain = Pain
why-rule-limits = Limits
why-rule-effort = Effort and smooth steps
why-rule-gap = Time away
why-rule-patterns = Patterns
why-rule-calendar = Match calendar
why-rule-deload = Lighter week
why-rule-week = Week on baseline
why-rule-climb = The climb
why-rule-load = Load conversion
why-basis-clinician = <small>(What you were told by whoever set it.)</small>
why-basis-trials = <small>(From trials; the numbers are ours.)</small>
why-basis-pain-model = <small>(From the pain-monitoring model, a notch stricter.)</small>
why-basis-article = <small>(From the article; the numbers are ours.)</small>
why-basis-own = <small>(Our own number.)</small>
why-start = your answers at the beginning put you at { $step }, light on purpose.
why-pain = { $told } (usual { $usual }).
why-pain-during = { $pain } in the sets
why-pain-after = { $pain } after
why-pain-morning = { $pain } next morning
why-pain-morning-awaited = { $pain } next morning, if it comes as usual
why-pain-untold = nothing told yet
why-pain-after-hold = the pause is over, so the session before it no longer counts.
why-zone-settled = A steady { $steady_pain } { WORD($steady_sessions) } times, calm each morning: passes once.
why-zone-green = Zone: calm.
why-zone-amber1 = Zone: a little above calm.
why-zone-amber2 = Zone: clearly above calm.
why-zone-red = Zone: too much.
why-zone-unknown = Something is missing, so I can't call it calm.
why-of-day = { $day },
why-effort-of = { $rpe ->
        [none] { $smooth ->
            [yes] { $band } was asked, none told, { $completed } % of the sets.
           *[no] { $band } was asked, none told, { $completed } % of the sets, steps not smooth.
        }
       *[told] { $smooth ->
            [yes] { $rpe } where { $band } was asked, { $completed } % of the sets.
           *[no] { $rpe } where { $band } was asked, { $completed } % of the sets, steps not smooth.
        }
    }
why-asks-progress = That lets you go on.
why-asks-repeat = That asks for the same step again.
why-asks-step-down = That asks for a step back.
why-asks-level-down = That asks for a level back.
why-asks-two-levels-down = That asks for two levels back.
why-asks-hold = That asks for a pause.
why-asks-reonboard = That asks for a fresh start.
why-gap = { $days ->
        [one] 1 day since the last session.
       *[other] { $days } days since the last session.
    }
why-course-stable-three = { CAPITAL($steady_sessions) } sessions at a steady { $steady_pain }.
why-course-two-reds = Two pauses after pain in { $reds_days } days.
why-course-three-ambers = { CAPITAL($ambers) } sessions in a row clearly above calm.
why-course-rising-mornings = { $rise ->
        [1] Mornings a point worse, { WORD($rising_weeks) } weeks running.
       *[other] Mornings { $rise } points worse, { WORD($rising_weeks) } weeks running.
    }
why-course-still-sore = Mornings no calmer over weeks.
why-course-no-better = { why-course-still-sore }
why-special-match-day = match day, so nothing is planned.
why-special-day-before = a match tomorrow, so { WORD($day_before_sets) } very easy sets at most.
why-special-day-after = { $long_match } minutes or more played yesterday, so easy walking or rest.
why-special-sore-after = legs still sore from the match, so easy walking.
why-reason-match-in-two-days = A match in { WORD($match_ahead_days) } days.
why-reason-match-in-the-legs = A match still in the legs.
why-reason-short-match-yesterday = A short match yesterday.
why-no-match-near = no match close enough to matter.
why-share = That leaves { $percent } % of the sets.
why-block-week = { $lighter ->
        [yes] week { $week } of the block is the lighter one, same drag.
       *[no] week { $week } of the block, a building week.
    }
why-week-learning = not compared yet: it takes a few weeks of your own to compare with.
why-week-compared-green = { $planned } with this session, your usual is { $usual } ({ $change } %). Fine.
why-week-compared-amber = { $planned } with this session, your usual is { $usual } ({ $change } %). So no step up.
why-week-compared-red = { $planned } with this session, your usual is { $usual } ({ $change } %). So fewer sets, and no step up.
why-week-compared-low = { why-week-compared-green }
why-climb = { $clean ->
        [one] { $clean } clean session where { $needed } are needed. { $days } days must pass between step-ups; { $last }.
       *[other] { $clean } clean sessions where { $needed } are needed. { $days } days must pass between step-ups; { $last }.
    }
why-last-step-up = { $days ->
        [0] the last was today
        [one] the last was { $days } day ago
       *[other] the last was { $days } days ago
    }
why-no-step-up = there was none lately
why-block-hurt-when-light = What hurt was less than your step's own session, so nothing heavier or longer than it.
why-block-clean-too-few = Clean sessions are still missing.
why-block-too-soon = It's too soon after the last step up.
why-block-warm-up = A warm-up never steps up.
why-block-match-day = No step up on match day.
why-block-day-before-match = No step up the day before a match.
why-block-day-after-match = No step up the day after a match.
why-block-match-in-two-days = No step up { WORD($match_ahead_days) } days before a match.
why-block-match-in-the-legs = No step up with a match in the legs.
why-block-short-match-yesterday = No step up the day after a match.
why-block-leg-soreness = No step up on sore legs.
why-block-deload = No step up in a lighter week.
why-block-week-amber = No step up while the week is above your usual.
why-block-week-red = No step up while the week is far above your usual.
why-block-limit-level = This is the highest level that a limit leaves open.
why-block-limit-load = No step up while a limit holds the load.
why-block-limit-week = A limit leaves no more sessions this week.
why-block-cleared-so-far = This is as far as you were cleared for.
why-block-climb-paused = The climb is paused for now.
why-block-easier-week = This is the easier week you asked for.
why-block-lighter = You wished for less today.
why-block-level-cap = This is the highest step open to you for now.
why-block-top-of-ladder = This is the top.
why-decided = So: { $what }.
why-surface-gym-turf = gym turf
why-surface-turf-3g = a 3G pitch
why-surface-grass-dry = dry grass
why-surface-grass-wet = wet grass
why-surface-track = a running track
why-surface-rubber = a rubber floor
why-surface-concrete = concrete
why-target = { $drag } % of { $mass } on { $surface } (friction { $friction }) is { $total } in all.
why-measured = The friction is your own pull test.
why-new-surface = { $new_surface_less_percent ->
        [10] First time there, so a tenth less.
       *[other] First time there, so { $new_surface_less_percent } % less.
    }
why-sled-and-plates = Your sled is { $empty }, so { $added } of plates, rounded down to { $step } steps.
why-sled-and-these-plates = The sled is { $empty }, so { $added } of plates, the most that those at hand make below it.
why-sled-alone = Your sled alone is { $empty }, so no plates.
why-limit-leaves = the step's own load is more than the limit leaves: { $added } of plates, { $total } in all.
why-no-mass = without your weight I don't reckon plates: empty sled, and effort decides.
why-what-would-change = What would change it:
why-otherwise-pain-of-four = Pain of { $value }: { $what }.
why-otherwise-pain-of-two = Pain of { $value }: { $what }.
why-otherwise-effort-over-band = Effort of { $value }: { $what }.
why-otherwise-sore-morning = A morning at { $value }: { $what }.
why-otherwise-calm-morning = A morning at { $value }: { $what }.
why-harder = More comes a step at a time, when the sessions before were easy and the joint calm. Where you stand:

## Buttons

why-button-why = Why?
