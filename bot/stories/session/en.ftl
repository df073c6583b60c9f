### A session in words: what today's card, the log and the morning check share.

session-step = Step { $name } ({ $drag } % drag)
session-step-alone = Step { $name }
session-bridge = The sled alone is over this step's { $drag } %, so shorter sets.
session-unloaded-step = Step { $name } (no load)
session-pulls = { $sets } × { $length }
session-sets = { $count ->
        [one] 1 set
       *[other] { $count } sets
    }
session-backward = { $work } backward
session-tempo-slow = slow ({ $each } each)
session-tempo-steady = steady ({ $each } each)
session-rest = { $length } rest
session-plates = Put on { $added }: with the { $empty } sled { $total } in all
session-empty-sled = Empty sled, no plates: { $total } in all
session-of-body-weight = a drag of about { $percent } % of body weight
session-by-effort = Effort is your guide today
session-grade = up a { $percent } % hill
session-belt = treadmill off and unplugged, hands on the rail
session-feel = steady resistance, set by effort
session-unloaded = Nothing to pull, just you
session-with-load = with { $load }
session-with-empty-sled = with the empty sled
session-effort = Effort { $low }-{ $high } of 10
session-easy-walk-between = Walk forward easily back to the start after every set
session-forward-easy-forward-walk = Forward: { $sets } × easy walk, { $dose }
session-forward-forward-sled-drag = Forward: { $sets } × forward sled drag with the belt, { $dose }
session-forward-sled-push = Forward: { $sets } × sled push, arms straight, { $dose }
session-forward-step-up = Forward: { $sets } × step-up on { $lowest_step_up_cm }-{ $highest_step_up_cm } cm, { $lowering_seconds } s down, { $dose }
session-forward-step-down = Forward: { $sets } × step-down from { $lowest_step_down_cm }-{ $highest_step_down_cm } cm, { $lowering_seconds } s down, { $dose }
session-forward-split-squat = Forward: { $sets } × split squat, as deep as is comfortable, { $dose }
session-forward-walking-lunge = Forward: { $sets } × walking lunge, { $dose }
session-forward-goblet-squat = Forward: { $sets } × goblet squat to a box, { $dose }
session-forward-hill-walk = Forward: { $sets } × hill walk, { $dose }
session-forward-band-march = Forward: { $sets } × march against a band, { $dose }
session-forward-a-march = Forward: { $sets } × A-march, then A-skip, { $dose }
session-forward-build-up = Forward: { $sets } × build-up run at { $slowest_build_up_percent }-{ $fastest_build_up_percent } %, { $dose }
session-forward-calf-raise = Forward: { $sets } × calf raise, { $dose }
session-forward-tibialis-raise = Forward: { $sets } × toe raise at the wall, { $dose }
session-forward-single-leg-balance = Forward: { $sets } × one-leg balance with toe-taps on a ball, { $dose }
session-forward-assisted-nordic = Forward: { $sets } × assisted nordic, { $dose }
session-forward-hip-hinge = Forward: { $sets } × hip hinge, { $dose }
session-forward-cue-tall = Chest tall, whole foot, steady steps.
session-forward-cue-no-slam-start = Lean in and build up the push; no slam start.
session-forward-cue-whole-foot = Whole foot on the step, knee over the second toe.
session-forward-cue-knee-over-toe = Front knee over the second toe; dumbbells once it is easy.
session-forward-cue-stop-above-pain-3 = Stop if the knee goes above { $steady_pain }.
session-forward-cue-slow-lowering = Take { $lowering_seconds } s on the way down.
session-forward-cue-short-steps = Short steps, whole foot, easy breath.
session-forward-cue-knees-up = Chest tall, knees up to the hips, light feet.
session-forward-cue-easy-pace = Build up smoothly, walk back, take your time.
session-forward-cue-straight-then-bent = Half with straight knees, half with bent ones; down slowly.
session-forward-cue-heels-stay = Back to the wall, heels stay down, toes up high.
session-forward-cue-hips-level = Hips level, knee soft. No ball? Tap a spot on the floor.
session-forward-cue-partner-slows = Your partner holds your heels; down slowly, hands catch you.
session-forward-cue-back-flat = Back flat, hips back, knee soft.
session-forward-trains-braking = Braking strength, which the sled does not train.
session-forward-trains-drive = Pushing forward beside pulling backward.
session-forward-trains-running = Running form while you are warm.
session-forward-trains-calves = Calves: they push you off, and carry the ankle.
session-forward-trains-shins = Shins: they lift the toes and slow the foot down.
session-forward-trains-balance = Balance: side to side, which a straight pull leaves out.
session-forward-trains-hamstrings = Back of the thighs: they brake a sprint, and the sled leaves them out.
session-toward-strength = It leads toward strength, as you wished.
session-toward-comfort = It leads toward moving with ease, as you wished.
session-toward-conditioning = It leads toward fitness, as you wished.
session-toward-football = It leads back to football, as you wished.
session-same-load = same load, { $length }
session-repeats = { $each_side ->
        [yes] { $count } a side
       *[no] { $count } times
    }
session-each-side = { $length } a side
session-minutes = About { $minutes } min, warm-up included
session-cue-lane = Clear lane: the set plus { $lane_beyond_m } m. Look over your shoulder before every set.
session-cue-rail = Unplugged, both hands on the rail, { $clear_behind_m } m free behind you; your feet push the belt.
session-cue-slope = Backward up the hill, chest tall; forward and slowly down, zigzag if you like.
session-cue-strap = Lean back a little into the pull, chest tall, ribs down.
session-cue-tall = Chest tall, ribs down, eyes level; no leaning back.
session-cue-feet = Reach back with the toes, roll toe to heel, push through the big toe.
session-cue-steps = Small smooth steps, no jerks; knees follow the second toe.
session-cue-talk = Slow enough to talk.
session-cue-stop = Pain { $sore }: halve the plates, shorter steps; still above { $carry_on } next set, finish there.
session-cue-ease = Pain { $sore }: shorter, slower steps; still above { $carry_on } next set, finish there.
session-stop-rules = Stop if pain reaches { $limit } or is sharp, if the joint catches, locks, swells or gives way, or with chest pain, dizziness or odd breathlessness.
session-show-guardian = Show this to your parent or guardian.
session-because = Why: { $cause }
session-because-start = this is your start. Light on purpose; it grows as it gets comfortable.
session-because-start-stand-in = this is your start. The sled alone is more than it asks, so something lighter first.
session-because-after-hold = the joint has calmed down, so you go on one level lower.
session-because-cleared-from-the-walk = after what was cleared every plan starts again at the unloaded walk.
session-because-cleared-after-a-hold = the joint was looked at and has been calm, so you go on a level lower at least.
session-because-cleared-for-light = you were cleared for walks and light pulls, so you go on with those.
session-because-limit-level = this is the highest level that a limit you told me leaves open.
session-because-limit-load = a limit you told me holds the load here, so nothing climbs meanwhile.
session-because-limit-week = this week has as many sessions as a limit you told me leaves.
session-because-after-limit = the limit on the load is over; we go on from what you pulled under it.
session-because-cap-limit = this is the highest level that a limit you told me leaves open.
session-because-light-limit = a limit you told me leaves no more sessions this week
session-cannot-move-limit = That week has as many sessions as a limit you told me leaves; { COMMAND("limits") } shows it.
session-because-cleared-so-far = this is as far as you were cleared for, so we stay.
session-because-cleared-hold = a joint that had to be looked at goes on as after a pause, with a calm morning first.
session-because-pain-red = { $pain }. That asks for a pause.
session-because-swelling = new swelling asks for a pause.
session-because-unsteady = a joint that gives way or locks asks for a pause.
session-because-joined-hold = one of your logs was on a pause as they became one, and it holds in both.
session-because-pain-amber2 = { $pain }, so { $less }.
session-because-pain-amber1 = { $pain }, so the same step again.
session-because-hurt-when-light = { $pain }, and that session was less than your step's own: so nothing heavier or longer than it.
session-because-pain-unknown = no word yet on how the joint was, so the same step again.
session-because-not-smooth = the steps weren't smooth last time, so { $less }.
session-because-effort-over = effort was { $rpe } where { $band } was asked, so { $less }.
session-because-effort-over-a-walk = effort was { $rpe } where { $band } was asked, so { $less }. Walk slower, with shorter steps; a set may be shorter too.
session-because-effort-unknown = no effort noted last time, so the same step again.
session-because-sets-missed = not all sets were done last time, so { $less }.
session-because-gap = { $days } days since the last one, so { $less }. No catching up.
session-because-new-to-sled = a sled starts light, however far you came without one: step { $step } at most, and you climb from there.
session-because-course = several sessions together say slow down, so { $less }.
session-because-match-day = it's match day, so nothing is planned.
session-because-day-before-match = there's a match tomorrow, so only something very easy.
session-because-day-after-match = you played yesterday, so easy walking at most.
session-because-leg-soreness = your legs are still sore from the match, so easy walking only.
session-because-match-in-two-days = there's a match in { WORD($match_ahead_days) } days, so { $share } % of the sets and no step up.
session-because-match-in-the-legs = the match is still in your legs, so { $share } % of the sets and no step up.
session-because-short-match-yesterday = you played a little yesterday: the full session, but no step up.
session-because-deload = this is the lighter { ORDINAL($lighter_week) } week: { $share } % of the sets, same drag.
session-because-easier-week = this is the easier week you asked for: { $share } % of the sets, same load, no step up.
session-because-lighter = less today, as you wished: { $share } % of the sets, no step up, and it counts as no clean session.
session-because-week-red = the week would be { $week } % over your usual, so { $share } % of the sets.
session-because-week-amber = the week would be { $week } % over your usual, so no step up.
session-because-uncut-match-in-two-days = there's a match in { WORD($match_ahead_days) } days, so no step up; this is small enough as it is.
session-because-uncut-match-in-the-legs = the match is still in your legs, so no step up; this is small enough as it is.
session-because-uncut-deload = this is the lighter { ORDINAL($lighter_week) } week: no step up; this is small enough as it is.
session-because-uncut-easier-week = this is the easier week you asked for: no step up; this is small enough as it is.
session-because-uncut-lighter = less today, as you wished: no step up; this is small enough as it is.
session-because-uncut-week-red = the week would be { $week } % over your usual, so no step up; this is small enough as it is.
session-because-uncut-week-amber = the week would be { $week } % over your usual, so no step up.
session-because-walk-same = { $clean }, so step { $step }; with nothing to pull the walk stays as it is.
session-because-belt-same = { $clean }, so step { $step }. On the belt it is the same work once more; it grows with the next steps.
session-because-belt-longest = { $clean }, so step { $step }; the belt stays at its longest, { $last_belt_minutes } minutes in all.
session-because-climb-paused = the climb is paused for now, so the same step.
session-because-too-soon = { $clean }; { $since }, so we stay.
session-because-clean-too-few = { $clean }, so we stay. { CAPITAL($clean_needed) } in a row open the next step.
session-because-level-cap = this is the highest step open to you for now, so we stay.
session-because-cap-under-18 = step { $youth_cap } is the highest under { $adult_from }, so we stay.
session-because-cap-older = step { $older_cap } is the highest from { $older_from } on, so we stay.
session-because-cap-too-few-weeks = the next level opens after { WORD($earned_weeks) } weeks with a session; so far: { $weeks }.
session-because-cap-amber-lately = the next level opens when { WORD($recent_weeks) } weeks have gone by without a session clearly above calm.
session-because-cap-no-kit = that's as far as plain walking goes. With a hill, a band, a partner or a treadmill that is off the next level opens: { COMMAND("kit") }
session-because-cap-too-heavy = that's as far as walking goes in place of your sled.
session-because-cap-band = a band or a partner carries to step { $band_cap }. A hill, a treadmill that is off or a sled goes on from here: { COMMAND("kit") }. A sled begins at step { $first_on_sled }, { $first_on_sled_drag } % of your weight.
session-because-cap-cleared = this is as far as you were cleared for, so we stay.
session-way-on-kit = Walking stands in for the pull, as far as step { $step }. With a hill, a band, a partner or a treadmill that is off you do the step itself: { COMMAND("kit") }
session-way-on-here = Done as written this counts. After { WORD($clean_needed) } clean sessions in a row you pull the sled, over shorter sets at first.
session-way-on-walked = Done as written this counts and you climb. From step { $step } on you pull the sled, over shorter sets at first.
session-way-on-sled = This sled starts at { $own } % of your weight, a first pull is at most { $most } %. A sled of { $sled } in all would do on this floor; a hill or a treadmill that is off also goes on.
session-way-on-sled-or-kit = This sled starts at { $own } % of your weight, a first pull is at most { $most } %. What would do: a sled of { $sled } in all on this floor, or a band, a partner or a hill until step { $step }.
session-way-on-youth = Under { $adult_from } a sled weighs { $youth_percent } % of you at most: { $sled } in all on this floor. A hill or a treadmill that is off also goes on.
session-because-top-of-ladder = this is the top of the ladder. Well earned; we keep it there.
session-because-step-up = { $clean }, { $since }: one step up.
session-because-warm-up = { $warm_up_percent ->
        [50] { $why }, so a warm-up: half the sets, light. Step-ups come in full sessions.
       *[other] { $why }, so a warm-up: { $warm_up_percent } % of the sets, light. Step-ups come in full sessions.
    }
session-because-warm-up-walk = { $why }, so it stays an easy walk. Step-ups come in the week's full sessions.
session-because-light-none = no full session today
session-because-light-match = there's a match close by
session-because-light-two-matches = there are { WORD($crowded_matches) } matches this week
session-because-light-third-session = it's the { ORDINAL($light_session) } session this week
session-because-light-spacing = another session is close
session-because-light-full-week = the week is full already
session-because-told-pain = pain { $pain }
session-because-told-morning = next morning { $morning } (usual { $usual })
session-because-told-nothing = what you told me of the joint
session-because-clean = { $count ->
        [0] no clean session at this step yet
        [one] one clean session at this step
       *[other] { $count } clean sessions at this step
    }
session-because-since = { $days ->
        [0] last step up today
        [1] last step up yesterday
       *[other] last step up { $days } days ago
    }
session-because-since-long = no step up lately
session-because-step-none = a pause
session-because-step-floor = we stay at the first step
session-because-step-start = we start here
session-because-step-step-up = one step up
session-because-step-stay = we stay
session-because-step-repeat = the same step again
session-because-step-step-down = one step back
session-because-step-level-down = one level back
session-because-step-two-levels-down = two levels back
session-next-on = Next, { $day }: { $what }.
session-next-undated = Next: { $what }.
session-next-as-it-was = { $day ->
        [none] The next one is as it was.
       *[told] Next, { $day }: as it was.
    }
session-next-rest = rest
session-a-pause = a pause until the joint is calm, then step { $step }
session-questions-first = a few questions first, since you were away for long
session-next-waits = Sessions wait for now.
session-next-walk = at most { $work } of easy backward walking in your warm-up
session-next-substitute = something lighter than the empty sled
session-at-step = { $what } (step { $step })
session-noted-minutes = { $minutes } min
session-noted-forward = { $count ->
        [0] no forward sets
        [one] 1 forward set
       *[other] { $count } forward sets
    }
session-noted-added = { $what } added
session-noted-barefoot = { $count } barefoot
session-noted-effort = effort { $rpe }
session-noted-pain = worst pain { $worst }
session-noted-pain-now = pain after { $now }
session-noted-sore = sore muscles
session-noted-soreness = sore muscles { $soreness }
session-soreness-noted = Noted: { $what }. That's normal after work and changes nothing in your plan.
session-noted-smooth = { $smooth ->
        [yes] smooth steps
       *[no] steps not smooth
    }
session-own-words = – “{ $note }”
session-noted-sets-unknown = a session
session-example = { $load ->
        [none] { $pull } effort 4 pain 1
       *[told] { $pull } { $load } effort 4 pain 1
    }
session-refused-vehicle =
    <b>I don't plan that, pulled or pushed.</b>
    A car can't be stopped by you. The article itself says it isn't recommended.
    Use a sled, or one of these: a treadmill that is off, a tyre, a band, a partner, a gentle hill.
session-refused-running-belt =
    <b>I don't plan backward walking on a running belt: a fall is too likely.</b>
    Switched off and unplugged is fine: choose Treadmill, off.
session-refused-road =
    <b>I don't plan that on a road, nor where there is traffic: nobody sees you coming, nor you them.</b>
    A pitch, a path or a car park without cars is fine: choose the nearest floor.
session-refused-stairs =
    <b>I don't plan stairs backward: a fall is too likely.</b>
    A gentle hill does the same work: up backward, down forward. Choose Hill.

session-your-knee = your knee
session-your-ankle = your ankle
session-your-hip = your hip
session-watched-knee = the knee
session-watched-ankle = the ankle
session-watched-hip = the hip
session-watched-both = knee and ankle
session-watched-none = none
session-watch-it = { $instead ->
        [none] { CAPITAL($sore_sessions) } sessions running { $joint } was at { $steady_pain } or more. Shall I watch it, with a usual morning of its own?
       *[told] { CAPITAL($sore_sessions) } sessions running { $joint } was at { $steady_pain } or more. Shall I watch it, with a usual morning of its own? I then ask about it in the mornings in place of { $instead }.
    }

## A pause after pain

session-hold = Sessions have been on pause since { $since }. Your plan is safe: step { $step } is next.
session-hold-needs = To go on it takes: { $needs }. { COMMAND("check") } takes two taps.
session-need-time = quiet until { $earliest } at least
session-need-morning = a morning check
session-need-calm-morning = a calm morning, near your usual
session-need-second-calm-morning = a second calm morning
session-need-no-swelling = no swelling
session-need-no-giving-way = no giving way or locking
session-need-screening = the health questions again ({ COMMAND("screen") })
session-hold-refer = It has taken a while now. Please have it checked by a doctor or physio before more sessions.
session-cannot-move-nothing-planned = Nothing is planned on that day any more, so there is nothing to move.
session-cannot-move-in-the-past = That day has gone. Choose one ahead.
session-cannot-move-double = There is a session on that day already.
session-cannot-move-match-day = That is a match day. Choose another.
session-cannot-move-too-close = That is too close to another session. Choose another day.
session-cannot-move-full-week = Those { WORD($row_days) } days hold enough sessions already.
session-cannot-move-paused = That day lies in your planned pause.

## How a movement looks, in words: the twin of a loop

session-move-belt = Backward with a belt: lean back a little, knees bent, toes first and then the heel, small smooth steps. The strap is taut, the sled slides evenly, here { $pace }. Not like this: upright, stiff, in choppy steps that jerk the sled.
session-move-arms = Backward with straight arms: arms long, in line with the strap, lean back a little, toes first and then the heel; the sled slides evenly, here { $pace }. Not like this: upright, pulling with bent arms, choppy steps.
session-move-band = Backward with a band: it goes round your waist, your partner follows and keeps it taut; lean back a little, toes first and then the heel, here { $pace }. Not like this: the partner is too close, the band hangs.
session-move-hill = Backward up a hill: chest tall, toes first and then the heel, smooth steps. Not like this: bent over, eyes on the ground, choppy steps.
session-move-treadmill = Backward on a treadmill that is off and unplugged: your back to the console, both hands on the rail, your feet push the belt away. Not like this: hands off the rail, leaning ahead, choppy steps.
session-move-walk = Backward with nothing to pull: chest tall, toes first and then the heel, knees soft, here { $pace }. Not like this: leaning back, choppy steps.
session-move-easy-forward-walk = Easy forward walk: upright, heel first, arms swing loosely.
session-move-forward-sled-drag = Forward sled drag: the sled behind you on the belt, one line from heel to head that leans ahead, whole foot; the sled slides evenly, here { $pace }. Not like this: folded at the waist, eyes on the ground, choppy steps.
session-move-sled-push = Sled push: arms straight on the high handles, one line from the back heel to the head, you push off the ball of the foot; the sled slides evenly, here { $pace }. Not like this: upright against the handles, arms bent.
session-move-step-up = Step-up: whole foot on the step, knee over the toes, stand tall on it; back down in { $lowering_seconds } s.
session-move-step-down = Step-down: on a low step bend the knee over the toes, the other heel touches the floor ahead; { $lowering_seconds } s down. Not like this: the heel lifts, the trunk folds.
session-move-split-squat = Split squat: one foot ahead, one behind on its ball; straight down in { $lowering_seconds } s, the front knee over its toes, and up.
session-move-walking-lunge = Walking lunge: a long step, heel first, straight down until the back knee is nearly on the ground, up into the next.
session-move-goblet-squat = Goblet squat to a box: the weight at your chest, { $lowering_seconds } s down to the box, heels down, and up. Not like this: heels up, back round, the weight far away.
session-move-hill-walk = Hill walk: forward up the hill, leaning in a little, short steps, whole foot.
session-move-band-march = March against a band: it goes round your waist, a partner behind holds it; chest tall, knees up to the hips.
session-move-a-march = A-march: chest tall, knee up to the hip, toes up, the opposite arm ahead.
session-move-build-up = Build-up run: smoothly faster, leaning in a little, elbows bent, the foot lands under you.
session-move-calf-raise = Calf raise: the ball of the foot on the edge of a step, a hand on the wall; once with straight knees, once with bent ones, heels low and high, down slowly.
session-move-tibialis-raise = Toe raise at the wall: your back at the wall, heels ahead of it, legs straight; toes up high, heels stay down.
session-move-single-leg-balance = One-leg balance: knee soft, hips level, the other foot taps the ball.
session-move-assisted-nordic = Assisted nordic: kneel, your partner holds your heels; one line from knee to head, down slowly, your hands catch you.
session-move-hip-hinge = Hip hinge: hips back, knees soft, back flat, the weights close to the legs. Not like this: the back is round, the weights hang far ahead.
session-move-pace = { $metres } in { $seconds }

## A clinician's limits

session-limit-holds = { $until ->
        [none] { $whose }, until told otherwise: { $what }.
       *[told] { $whose } until { $until }: { $what }.
    }
session-limit-over = { $whose } was until { $until } and is over: { $what }.
session-limit-passed = That was above a limit, and is kept as it was done. { $limits } If that has changed, tell me.
session-limit-of-physio = Your physio's limit
session-limit-of-doctor = Your doctor's limit
session-limit-of-professional = The limit of whoever looked at you
session-limit-of-coach = Your coach's limit
session-limit-of-self = Your own limit
session-limit-level = level { $most } at most
session-limit-drag = { $most } % of your weight at most
session-limit-plates = { $load } of plates at most
session-limit-sessions = { $count ->
        [one] { $count } session a week at most
       *[other] { $count } sessions a week at most
    }
session-limit-without-forward-sled-drag = no forward sled drags
session-limit-without-sled-push = no sled pushes
session-limit-without-step-up = no step-ups
session-limit-without-step-down = no step-downs
session-limit-without-split-squat = no split squats
session-limit-without-walking-lunge = no lunges
session-limit-without-goblet-squat = no goblet squats
session-limit-without-hill-walk = no hill walks
session-limit-without-band-march = no marches against a band
session-limit-without-a-march = no A-marches
session-limit-without-build-up = no build-up runs
session-limit-without-calf-raise = no calf raises
session-limit-without-tibialis-raise = no toe raises
session-limit-without-single-leg-balance = no one-leg balance
session-limit-without-assisted-nordic = no nordics
session-limit-without-hip-hinge = no hip hinges
session-limit-way-sled = no sled
session-limit-way-treadmill-off = no treadmill
session-limit-way-tyre = no tyre
session-limit-way-band = no band
session-limit-way-partner = no partner to pull against
session-limit-way-hill = no hill
session-limit-way-wheeled = no wheeled sled

## Where it hurts

session-site-knee = knee
session-site-ankle = ankle
session-site-hip = hip
session-site-knee-or-ankle = knee or ankle
session-site-elsewhere = elsewhere
session-site-unnamed = joint not named
