### Getting to know somebody: from hello to the first session.

onboarding-welcome =
    <b>Hi, I'm Sled Coach.</b>
    I'm a training log and exercise coach. I help adults, and teenagers with an adult beside them, plan, record and gradually build backward walking and sled sessions, as part of general fitness and football training.
    I do not diagnose, treat, monitor or prevent any disease, injury or pain, and I don't replace a health professional.
    The app you write in carries this chat; I add no end-to-end encryption of my own.
    Two minutes of questions, then your first session.
    Is your log in another app already? { COMMAND("link") } brings it here.
onboarding-asked-consent =
    <b>May I keep what you tell me about pain, effort and health?</b>
    Only to plan your sessions. You can see it and take it back with { COMMAND("consent") }, and erase everything with { COMMAND("delete") }.
onboarding-consent-anew = The text you agreed to reads otherwise now.
onboarding-consent-new = New in it: { $new }.
onboarding-consent-new-in-1 = you can see it, take it back and erase everything yourself
onboarding-consent-guardian = Under { $adult_from }, a parent or guardian says yes here.
onboarding-consent-before = Until you say yes I note nothing. What you sent just now isn't noted either: send it again then.
onboarding-consent-renewed = Thank you, noted.
onboarding-asked-year =
    <b>Which year were you born?</b>
    Type it, for example 1988.
onboarding-asked-guardian =
    <b>Under { $adult_from }, a parent or guardian has to say yes here, in this chat.</b>
    They agree to the training and to my keeping the answers, and a trained adult is there whenever a sled is pulled.
onboarding-asked-signs = Does any of these fit you?
onboarding-signs-now = <b>Now:</b> { $signs }
onboarding-signs-lately = <b>In the last two weeks:</b> { $signs }
onboarding-signs-general = <b>In general:</b> { $signs }, or coming back after an injury or operation on a leg
onboarding-asked-urgent = <b>Any of these?</b>
onboarding-asked-joint = <b>Any of these?</b>
onboarding-asked-health = <b>Any of these?</b>
onboarding-asked-region = <b>Is there a joint you want to watch?</b>
onboarding-asked-side = <b>Which side?</b>
onboarding-asked-baseline =
    <b>On a normal morning, how sore is that joint?</b>
    0 is not at all, 10 the worst you can think of.
onboarding-asked-walking = <b>And when you walk? 0 to 10.</b>
onboarding-asked-resting = <b>And sitting or lying still? 0 to 10.</b>
onboarding-asked-returning = <b>Are you coming back after an injury or operation on a leg?</b>
onboarding-asked-persona = <b>Do you play football (soccer) or a sport like it?</b>
onboarding-asked-trains = <b>How many times a week do you train now, all sports together?</b>
onboarding-asked-experience = <b>Have you done sled or leg-strength work lately?</b>
onboarding-asked-kit = <b>What can you pull, at home or in a gym?</b>
onboarding-asked-surface = <b>On which floor?</b>
onboarding-asked-empty =
    <b>What does it weigh without plates?</b>
    Tap, or type it: 15 kg.
onboarding-asked-plates =
    <b>What is the smallest weight you can add?</b>
    One plate or a pair, whatever goes on at once.
onboarding-asked-body-mass =
    <b>What do you weigh, roughly?</b>
    It sets the plates, nothing else. Type it, for example 75 kg or 165 lb.
onboarding-asked-match-day = <b>On which day do you usually have a match?</b>
onboarding-asked-days = <b>Which days suit you for the next ones? { CAPITAL($fewest_a_week) } or { WORD($most_a_week) } a week.</b>
onboarding-asked-hour = <b>At what time? Tap, or type one like 18:30.</b>
onboarding-asked-zone =
    <b>Where do you live?</b> Then I remind you at your hour.
    Tap, or type a city, for example Leeds.
onboarding-side-of-knee = And the knee: which side?
onboarding-side-of-ankle = And the ankle: which side?
onboarding-asked-goal = <b>What do you train for?</b>
onboarding-this-first = First this, then the rest.
onboarding-again-consent = <b>May I keep what you tell me about pain, effort and health?</b>
onboarding-again-year = <b>Which year were you born?</b>
onboarding-again-guardian = <b>Does a parent or guardian say yes here?</b>
onboarding-again-signs = Does any of them fit you?
onboarding-again-urgent = { onboarding-asked-urgent }
onboarding-again-joint = { onboarding-asked-joint }
onboarding-again-health = { onboarding-asked-health }
onboarding-again-region = <b>Which joint, if any?</b>
onboarding-again-side = { onboarding-asked-side }
onboarding-again-baseline = <b>On a normal morning, 0 to 10?</b>
onboarding-again-walking = <b>When you walk, 0 to 10?</b>
onboarding-again-resting = <b>Sitting or lying still, 0 to 10?</b>
onboarding-again-returning = <b>Back after an injury or operation on a leg?</b>
onboarding-again-persona = <b>Do you play?</b>
onboarding-again-trains = <b>How many times a week?</b>
onboarding-again-experience = <b>How many months, lately?</b>
onboarding-again-kit = <b>What can you pull?</b>
onboarding-again-surface = { onboarding-asked-surface }
onboarding-again-empty = <b>What does it weigh empty?</b>
onboarding-again-plates = <b>The smallest weight you can add?</b>
onboarding-again-body-mass = <b>What do you weigh, roughly?</b>
onboarding-again-match-day = <b>On which day is your match?</b>
onboarding-again-days = <b>Which { WORD($fewest_a_week) } or { WORD($most_a_week) } days?</b>
onboarding-again-hour = <b>At what time?</b>
onboarding-again-zone = <b>Where do you live?</b>
onboarding-again-goal = { onboarding-asked-goal }
onboarding-aside-hello = Hello! Good to have you here.
onboarding-aside-thanks = You're welcome.
onboarding-aside-smile = Glad you're in a good mood.
onboarding-aside-stop = No hurry: { COMMAND("start") } goes on right here. When you're ready:
onboarding-aside-who = I'm Sled Coach, a program, not a person and no doctor: I plan and log your backward sled sessions.
onboarding-aside-this = { onboarding-aside-who }
onboarding-aside-money = I never ask for money here.
onboarding-aside-lasts = Two minutes in all, and what can wait I ask later.
onboarding-left = { $count ->
        [0] The last one.
        [one] At most 1 more after this.
       *[other] At most { $count } more after this.
    }
onboarding-left-in-the-middle = { $count ->
        [one] One short question is left before your first session. I remind you of it this once.
       *[other] At most { $count } short questions are left before your first session. I remind you of it this once.
    }
onboarding-noted = Noted.
onboarding-left-open = All right, it stays open: { COMMAND("schedule") }, { COMMAND("match") } and { COMMAND("kit") } take it any time.
onboarding-hour-noted = Noted: sessions at { $at }. Now back to this:
onboarding-hour-either = Is that { $early } or { $late }? Type it so. And this is asked now:
onboarding-told-ahead = Noted. Now back to this:
onboarding-corrected = Changed. Now back to where we were:
onboarding-put-right = Changed what you told me before.
onboarding-no-way-back = There is nothing before this one.
onboarding-button-back = Back
onboarding-misheard-consent = Please tap one, or type yes or no.
onboarding-misheard-year = I need a year of four digits, for example 1988.
onboarding-misheard-guardian = This one is for a parent or guardian: please tap a button, or type it out: I'm his mother, yes.
onboarding-misheard-signs = If nothing fits, type "none". If something does, tap Something fits, or tell me what.
onboarding-misheard-urgent = Please use the buttons, or type "none" if nothing fits.
onboarding-misheard-joint = { onboarding-misheard-urgent }
onboarding-misheard-health = { onboarding-misheard-urgent }
onboarding-misheard-region = Knee, ankle, hip, or none? For example: knee.
onboarding-misheard-side = Left, right or both? For example: left.
onboarding-misheard-baseline = A number from 0 to 10, please, for example 2.
onboarding-misheard-walking = { onboarding-misheard-baseline }
onboarding-misheard-resting = A number from 0 to 10, please, for example 0.
onboarding-misheard-returning = Please tap one of the three.
onboarding-misheard-persona = Do you play? For example: yes.
onboarding-misheard-trains = How often in a week, 0 to { $most_trained }? For example 2.
onboarding-misheard-experience = How many months? For example 4.
onboarding-misheard-kit = I don't know that one. Please tap the nearest, for example Sled.
onboarding-misheard-surface = Please tap the nearest floor, for example Gym turf.
onboarding-misheard-empty = I need 0 to { $most_empty_kg } kg ({ $most_empty_lb } lb), for example 15 kg or 35 lb.
onboarding-misheard-plates = I need { $least_plates_kg } to { $most_plates_kg } kg ({ $least_plates_lb } to { $most_plates_lb } lb), for example 2.5 kg or 5 lb.
onboarding-misheard-body-mass = I need { $least_body_kg } to { $most_body_kg } kg ({ $least_body_lb } to { $most_body_lb } lb), for example 75 kg or 165 lb.
onboarding-misheard-match-day = Which weekday? For example Saturday, or tap No fixed day.
onboarding-misheard-days = { CAPITAL($fewest_a_week) } or { WORD($most_a_week) } weekdays, please, for example Mon and Thu.
onboarding-hour-meant = Morning or evening?
onboarding-misheard-hour = A time of day, please, for example 18:30.
onboarding-misheard-zone = I don't know that place. Try a big city nearby, for example Chicago.
onboarding-misheard-goal = Strength, comfort, conditioning or football? For example: strength.
onboarding-consent-refused =
    That's fine. Without it I can't plan safely, so I have kept nothing.
    The door stays open: { COMMAND("start") }.
onboarding-too-young =
    Thanks for being straight with me. I'm for people of { $youngest } and over.
    I have erased what you told me. A coach or PE teacher nearby is the best start.
onboarding-too-young-rests =
    Thanks for being straight with me. I'm for people of { $youngest } and over.
    From now on I plan nothing and ask for nothing. A coach or PE teacher nearby is the best start.
    If that was a slip, tell me your birth year tomorrow. Today I go by what you said.
onboarding-rests =
    I'm for people of { $youngest } and over, so nothing is planned, and today it stays at that.
    A coach or PE teacher nearby is the best start. { COMMAND("delete") } erases everything.
onboarding-rest-over = You told me that you are under { $youngest }. If that was a slip, we can go on.
onboarding-year-noted = Noted. { COMMAND("today") } has your session.
onboarding-young-first = Good that you say so. A parent or guardian has to say yes here too, so please have them beside you.
onboarding-young-noted = Noted: I go by that age from now on.
onboarding-young-later = Under { $adult_from }, a parent or guardian has to say yes before any session: { COMMAND("start") }, once this is answered.
onboarding-guardian-noted = Noted, thank you. { COMMAND("today") } has the session; a trained adult is there whenever a sled is pulled.
onboarding-guardian-needed = All right. Come back together with them: { COMMAND("start") } goes on right here.
onboarding-empty-assumed = Until you know, I reckon with { $load }, a heavy one. { COMMAND("kit") } changes it.
onboarding-days-picked = <b>Which { WORD($fewest_a_week) } or { WORD($most_a_week) } days? Tap them, then Done.</b>
onboarding-zone-meant = Which of these?
onboarding-joint-meant =
    I watch a hip by itself. Which one is it to be?
    Pain anywhere else still counts when you tell me.
onboarding-from-squad = From your squad: { $what }. { COMMAND("kit") } and { COMMAND("schedule") } change it for you alone.
onboarding-from-squad-sled = sled { $sled }
onboarding-from-squad-plates = plates in steps of { $plates }
onboarding-from-squad-days = { $days } { $at }, { $city }
onboarding-set-up = You're set up.
onboarding-set-up-days = Sessions: { $days } at { $at } ({ $city }).
onboarding-set-up-no-days = No fixed days: ask for { COMMAND("today") } whenever you want to train.
onboarding-set-up-start-load = Based on what you told me, I suggest starting at step { $step }: a light load, on purpose.
onboarding-set-up-start-walk = Based on what you told me, I suggest starting at step { $step }: walking backward without a load.
onboarding-set-up-start-stand-in = Based on what you told me, I suggest starting at step { $step }. Your sled alone is more than that asks, so something lighter stands in first.
onboarding-set-up-eased = With pain of { $locked_pain } or { $most_locked_pain } it stays at walking. Please have a doctor or physio look at it.
onboarding-set-up-waits = The safety questions are still open. I plan the first session once they are done.
onboarding-change-later = Change anything later: { COMMAND("settings") }, { COMMAND("kit") }, { COMMAND("schedule") }, { COMMAND("match") }.
onboarding-writes-here = This is where I write to you first: reminders come here, in private.
onboarding-button-something-fits = Something fits
onboarding-button-strength = Strength
onboarding-button-comfort = Moving with ease
onboarding-button-conditioning = Fitness
onboarding-button-football = Football
onboarding-button-go-on = Go on
onboarding-button-erase = Erase everything

## Profile

onboarding-profile = What you told me about yourself
onboarding-profile-year = Born: { $year } ({ $age })
onboarding-profile-mass = Weight: { $mass }
onboarding-profile-joint-none = No joint watched
onboarding-profile-joint-knee = Watched: knee
onboarding-profile-joint-ankle = Watched: ankle
onboarding-profile-joint-hip = Watched: hip
onboarding-profile-joint-both = Watched: knee and ankle
onboarding-profile-side-left = left side
onboarding-profile-side-right = right side
onboarding-profile-side-both = both sides
onboarding-profile-joints = Watched:
onboarding-profile-knee-left = left knee
onboarding-profile-knee-right = right knee
onboarding-profile-knee-both = both knees
onboarding-profile-knee-none = knee
onboarding-profile-ankle-left = left ankle
onboarding-profile-ankle-right = right ankle
onboarding-profile-ankle-both = both ankles
onboarding-profile-ankle-none = ankle
onboarding-profile-pain = Usually: { $usual } in the morning, { $walking } walking, { $resting } at rest
onboarding-profile-returning = { $returning ->
        [yes] Coming back after an injury or operation on a leg
       *[no] No leg injury to come back from
    }
onboarding-profile-plays = { $plays ->
        [yes] You play football
       *[no] You don't play football
    }
onboarding-profile-trains = { $count ->
        [0] No training beside this
        [one] 1 session a week, all sports together
       *[other] { $count } sessions a week, all sports together
    }
onboarding-profile-experience = { $months ->
        [0] No sled or leg-strength work lately
        [one] Sled or leg-strength work: 1 month
       *[other] Sled or leg-strength work: { $months } months
    }
onboarding-goal-strength = You train for strength.
onboarding-goal-comfort = You train to move with ease.
onboarding-goal-conditioning = You train for fitness.
onboarding-goal-football = You train for football.
onboarding-no-goal = No goal told
onboarding-profile-button-year = Birth year
onboarding-profile-button-body-mass = Weight
onboarding-profile-button-region = Joint
onboarding-profile-button-baseline = Usual morning
onboarding-profile-button-walking = Walking
onboarding-profile-button-resting = At rest
onboarding-profile-button-returning = Comeback
onboarding-profile-button-persona = Football
onboarding-profile-button-trains = Training
onboarding-profile-button-experience = Experience
onboarding-profile-button-goal = Goal
onboarding-profile-elsewhere = What you pull, your days, matches and settings stand on cards of their own:
onboarding-profile-card-kit = Kit and floor
onboarding-profile-card-schedule = Days and place
onboarding-profile-card-matches = Matches
onboarding-profile-card-settings = Settings
onboarding-profile-same = Your next session stays as it is.
onboarding-profile-keep = Keep it
onboarding-profile-leave = Leave it
onboarding-profile-kept = Noted.
onboarding-profile-no-joint = No joint is watched yet.
onboarding-profile-left = All right, it stays as it was.
onboarding-profile-minor = Under { $adult_from }, the year stays as it was first told. A parent or guardian can begin anew with you: { COMMAND("delete") }, then { COMMAND("start") }.
