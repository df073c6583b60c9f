### Today's session, and what else can be done with the day.

today-headline = { $day } - { $step }
today-warm-up-headline = { $day } - warm-up, { $step }
today-six-cues = Before your first one, { WORD($cues) } cues:
today-new-load = { $too_heavy_less_percent ->
        [20] New load: set 1 is a test. Above effort { $high } or choppy steps? Take a fifth off and tell me the new load.
       *[other] New load: set 1 is a test. Above effort { $high } or choppy steps? Take { $too_heavy_less_percent } % off and tell me the new load.
    }
today-squads-sled = On the squad's { $sled } sled.
today-footwear = Optional, from the article: wide-toe shoes and toe spacers while you get ready, off just before you pull. Barefoot for { $sets } sets at most; tell me how many, for example: done, 2 barefoot.
today-too-heavy = { $day } - the empty sled is already about { $percent } %: too much for this step.
today-option-treadmill-off = Treadmill off and unplugged, hands on the rail: { $what }
today-option-hill = Backward up a { $grade } % hill, walk down forward: { $what }
today-option-band = Band or towel round the waist, a partner following: { $what }
today-option-partner = Band or towel round the waist, a partner following: { $what }
today-option-other = Backward walking, nothing to pull: { $what }
today-match-day = { $day } - match day, nothing planned. If you like: { $work } of easy backward walking in your own warm-up.
today-rest-day = { $day } - rest today.
today-start-again = Good to see you again. You were away for long, so a few questions first and then a fresh, light start.
today-declined = I coach people from { $youngest } on, so I have no session for you. A trainer near you can help.
today-guardian-needed = Before the first session a parent or guardian needs to agree: { COMMAND("start") }.
today-equipment-refused = I don't plan that: nobody on foot can stop a vehicle, and a running belt is a fall risk. Find a sled, or choose something else in { COMMAND("kit") }.
today-none-planned = No session is planned. { COMMAND("schedule") } sets your days.
today-planned-on = { $at ->
        [none] Next session: { $day }.
       *[told] Next session: { $day } at { $at }.
    }
today-it-will-be = Then: { $what }.
today-could-be-today = { $warm_up ->
        [yes] A warm-up would fit today, if you like.
       *[no] Today would fit too, if you like.
    }
today-too-close = { $warm_up_fits ->
        [yes] Today is too close to the session of { $other }; { $earliest } is the first day. A warm-up would be fine.
       *[no] Today is too close to the session of { $other }; { $earliest } is the first day.
    }
today-enough-this-week = { $sessions } sessions in { WORD($row_days) } days are enough; { $earliest } is the first day.
today-paused = { $until ->
        [none] You're on a planned pause until you say so. Nothing is missed. { COMMAND("resume") } ends it.
       *[told] You're on a planned pause until { $until }. Nothing is missed. { COMMAND("resume") } ends it.
    }
today-already-done =
    Today's session is in the log.
    { $noted }
today-sore-where = Where is it? Tired or tender on both sides is muscle; sharp, in one spot, in the joint is pain.
today-how-sore-legs = How sore are your legs, 0-10?
today-how-sore-joint = Joint pain now, 0-10?
today-sore-legs-changed = Legs at { $soreness }: today becomes this instead.
today-sore-legs-same = Legs at { $soreness }. Muscle soreness alone doesn't change the plan. Your call: as planned, an easy walk, another day, or leave it.
today-where-hurts = Where does it hurt?
today-in-session-go-on = Pain { $pain }, noted for this session. Carry on with short, smooth steps; from { $ease } you ease off, from { $stop } you stop.
today-in-session-watch = Pain { $pain }, noted for this session. Carry on and watch it: from { $ease } you ease off, from { $stop } you stop.
today-in-session-ease = Pain { $pain }, noted for this session. Ease off: shorter, slower steps. Still above { $most } in the next set? Finish there.
today-in-session-other = Pain { $pain }, noted for this session. Stop here for today, no more sets. What you did so far counts: log it when you like. Tomorrow morning I ask how the joint is.
today-ease-plates = Less on the sled: { $half } instead of { $load }.
today-stopped = You stopped at pain { $pain } today, and that was right. No more sets; tell me what you did so far.
today-missed-morning = I have no word of the morning after { $day }. How was the joint then, 0-10?
today-missed-noted = { $same ->
        [yes] Noted: { $pain } that morning. Today stays as it stands above.
       *[no] Noted: { $pain } that morning. So today:
    }
today-missed-skipped = All right. Without that morning the step stays the same.
today-misheard = I need one number from 0 to 10 there, for example 3.
today-left-out = { $following ->
        [none] Left out, no need to make up for it.
       *[told] Left out, no need to make up for it. The next one is { $following }.
    }
today-move-where = Move the session of { $of } to which day? These keep their distance from the others.
today-nowhere-to-move = No day this week keeps its distance from the others. Leave it out? Nothing is owed.
today-moved = Moved from { $of } to { $to }, { $at }.
today-without-kit = No kit, no problem. Any of these does the same step today:
today-old-card = That card is of { $day }. { COMMAND("today") } shows today's; { COMMAND("log") } takes earlier days.
today-logged-already = { $day } is in the log already. Nothing changed.
today-leave-out = Leave out the session of { $day }?
today-move-there = Move the session of { $of } to { $to } at { $at }?
today-nothing-on = Nothing is planned on { $day }.
today-lighter = Less is always fine. Take plates off or leave sets out, and tell me what you did: I plan on from there. Or one of these:
today-no-other-forward = Nothing else of the forward menu fits today. What else is at hand?
today-easier-week = Make the week of { $monday } an easier one: { $lighter_percent } % of the sets, same load, no step up?
today-eased = The week of { $monday } is an easier one now: { $lighter_percent } % of the sets, same load, no step up. The weeks after it count from one again.
today-eased-already = The week of { $monday } is an easier one already.
today-lighter-next = Less is always fine. No session is on today; at the next one take plates off or leave sets out, and tell me what you did.

## Buttons

today-button-show = Show it
today-button-other-forward = Another one
today-button-done = Done
today-button-changed = Changed
today-button-hurts = Something hurts
today-button-log-what-was-done = Log what I did
today-button-knee = Knee
today-button-ankle = Ankle
today-button-hip = Hip
today-button-elsewhere = Somewhere else
today-button-too-sore = Too sore
today-button-move = Move
today-button-no-kit = No kit today
today-button-do-it-today = Do it today
today-button-log-another = Log another
today-button-legs = Legs, the muscles
today-button-joint = The joint
today-button-warm-up = Just a warm-up
today-button-easier-week = An easier week
today-button-leave-it = Leave it today
today-button-as-planned = Do it as planned
today-button-walk = Walk
today-button-treadmill = Treadmill off
today-button-hill = Hill
today-button-band = Band or partner
today-button-start-again = Answer the questions
