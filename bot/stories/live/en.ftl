### A session under way, set by set.

live-warm-up = Warm-up, { $minutes } minutes
live-warm-up-how = Tick what is done, or tap Ready once you are warm.
live-then = Then: { $what }
live-set = Set { $number } of { $sets }
live-set-done = Set { $number } of { $sets } is done
live-forward-set = Forward set { $number } of { $sets }
live-forward-done = Forward set { $number } of { $sets } is done
live-all-done = All sets are done
live-work = { $length }, { $against }
live-plates = { $load } on the sled
live-unloaded = nothing to pull
live-empty-sled = empty sled
live-pace = Take about { $length } for the length.
live-until = Until { $at }. I ring when the time is up.
live-rest = Rest until { $at }.
live-own-rest = Rests of { $length } from now on.
live-own-rest-bound = Rests of { $length } from now on: that is as near as it goes for this work.
live-too-soon = Already? That was { $seconds ->
        [one] a second
       *[other] { $seconds } seconds
    } for about { $planned }.
live-rest-needed = At this load a rest of { $least } keeps the steps smooth; it is cut to that.
live-slower = The last lengths took much longer than the first. Halve the plates, or finish here; what you did counts.
live-slower-unloaded = The last lengths took much longer than the first. Slow down and shorten them, or finish here; what you did counts.
live-pain-how-much = How much does it hurt, 0 to 10?
live-heavy = Then take plates off, or say how much is on. Less is fine; what you did counts.
live-rough = Then halve the plates, or finish here: rough steps are a load too much. What you did counts.
live-rough-unloaded = Then slow down and shorten the steps, or finish here. What you did counts.
live-stopped = Pain { $pain }, noted for this session. Stop here for today, no more sets. What you did counts. Tomorrow morning I ask how the joint is.
live-what-is = What is the { $value }?
live-change = Set { $number }: how many kilograms or pounds are on the sled, or how far do you go? For example "45 kg" or "15 m".
live-not-more = That is more than planned for today: { $planned }. The card stays as it is.
live-not-heard = A load or a length, please, such as "45 kg" or "15 m".
live-set-back = Taken back: set { $number } is to be done again.
live-nothing-done = No set was done, so nothing is logged. { COMMAND("today") } is there when you want it.
live-over-already = That session is over.
live-old-card = That card is from an earlier set; the latest one counts.
live-one-under-way = A session is under way; its card is the latest.
live-still-there = Still going? { $sets ->
        [0] No set is done yet.
        [one] One set is done.
       *[other] { $sets } sets are done.
    }
live-left = { $sets ->
        [0] No set is left
        [one] One set is left
       *[other] { $sets } sets are left
    }{ $forward ->
        [0] .
        [one] , and one forward set.
       *[other] , and { $forward } forward sets.
    }
live-ready = Ready
live-with-others-begin = It begins with the others.
live-with-others = The others are still at it. I ring as the rest is over.
live-room-clock = The squad's clock runs: the rest is over for all of you at once.
live-by-oneself = From here it goes on by your own clock.
live-button-alone = On my own
live-button-was-pain = Pain { $value }
live-button-was-load = { $load } on the sled
live-button-was-length = { $metres } m
live-button-was-nothing = None of these
live-warm-walk = Easy walk, back and forth, { $minutes } min
live-warm-ankles = Ankle circles, { $minutes } min
live-warm-legs = Leg swings, { $minutes } min
live-button-start = Start
live-button-ready = Ready
live-button-done = Set done
live-button-go = Go
live-button-change = Change
live-button-hurts = Something hurts
live-button-stop = Stop here
live-button-skip = Skip the rest
live-button-longer = { $length } more
live-button-still = Still going
live-button-over = That was it
live-button-yes-done = Yes, done
live-button-not-yet = Not yet
live-button-halve = Halve the plates
