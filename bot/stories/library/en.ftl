### Questions people ask, videos, credits, help.

library-topics-offered = What would you like to know? Tap one, or ask in your own words: { COMMAND("ask", "how heavy") }
library-nothing-found = I have no answer for that one. I know about sled work, loads, surfaces and match weeks. Tap one of these, or try other words, such as { COMMAND("ask", "shoes") }
library-nothing-found-beside = I have no answer for that one.
library-which-topic = Which of these do you mean?
library-topic-knees = Is it good for my knees?
library-topic-how-often = How often?
library-topic-how-heavy = How heavy should I start?
library-topic-surfaces = Same load: why so different?
library-topic-treadmill = No sled: can I use a treadmill?
library-topic-car = The video shows a car. Can I?
library-topic-tempo = Fast or slow?
library-topic-hurts = It hurts a bit. Stop?
library-topic-signs = How do I know it's serious?
library-topic-football = Before or after football?
library-topic-shoes = Shoes or barefoot?
library-topic-forward = Do I still need forward work?
library-topic-missed = I missed two weeks
library-topic-cues = How do I pull properly?
library-topic-substitutes = What can I use instead of a sled?
library-topic-pull-test = How does the pull test work?
library-topic-backward = Why backward?
library-topic-joints = Is pressure bad for joints?
library-topic-teardrop = What is the teardrop muscle?
library-topic-braking = Does it train braking?
library-topic-soreness = Sore muscles or a sore joint?
library-topic-effort = What does effort 0-10 mean?
library-topic-light-week = Why a lighter week?
library-topic-non-players = I don't play football. For me too?
library-topic-limits = Can you tell me what I have?
library-topic-steps = What do the steps mean?
library-topic-words = What do drag and clean mean?
library-answer-steps =
    The plan is a ladder. The number behind the L is the level: the lowest is walking with no load, each one above it is heavier.
    The letters a, b and c are the steps of a level: the same load, a little more of it each time.
    A step up takes { WORD($clean_needed) } clean sessions, and { $step_days } days since the last one.
library-answer-words =
    { common-term-drag }
    { common-term-clean }
    { common-term-block }
    Week on baseline: this week's work beside what is usual for you.
    { common-term-work }
    MD: match day. A minus counts the days before it, a plus those after.
library-answer-knees =
    The article says yes. Many people find it comfortable for the knees, and small trials of backward walking without a load, in people with knee osteoarthritis, are encouraging.
    Dragging a sled with sore knees hasn't been tested. It is ordinary exercise, not medical care.
    Start light and keep pain at 0-{ $calm }. If a knee swells, locks or gives way, have it checked before more sessions.
library-answer-how-often = { $days_apart ->
        [1]
            { $fewest_a_week }-{ $most_a_week } times a week, at least a day apart; { $hours_between } hours between the harder ones.
            The knee trials used ten minutes, three times a week.
       *[other]
            { $fewest_a_week }-{ $most_a_week } times a week, at least { WORD($days_apart) } days apart; { $hours_between } hours between the harder ones.
            The knee trials used ten minutes, three times a week.
    }
library-answer-how-heavy =
    Lighter than you think: a drag of { $lightest_drag }-{ $light_drag } % of your body weight.
    For { $body } on indoor turf that is about { $lightest } to { $lighter } including the sled.
    If your steps get short or jerky, it's too heavy. { COMMAND("today") } has your own number.
library-answer-surfaces =
    Friction. Between surfaces it differs more than twofold, so the same plates can be easy indoors and awful on a track.
    A pull test with a luggage scale settles it for your sled: { COMMAND("kit") }, then Pull test.
library-answer-treadmill =
    Yes, turned off and unplugged, both hands on the rail, pushing the belt with your feet. Start with { $first_belt_sets } x { $first_belt_seconds } s and build up to { $last_belt_minutes } minutes.
    Flat deck, clear space behind you, and look in the manual: some makers forbid it.
    Never backward on a running belt.
    Other ways: a tyre, a band with a partner, backward up a gentle hill.
library-answer-car =
    No. You can't stop a car, and the article itself says it isn't recommended.
    Find a sled, or use a treadmill that is off, a tyre, a band with a partner, or a gentle hill.
library-answer-tempo =
    Slow, on purpose: about { $pull_seconds } for { $pull } to begin with.
    Smooth beats fast. You should be able to talk all the way.
library-answer-hurts =
    0-{ $calm }: fine. { $again }: fine, but we repeat the step.
    { $lighten }: lighten it now; next time is a step easier.
    { $stop } or more, anything sharp, swelling, locking or giving way: stop.
    By next morning it should be back to your normal. A burn in the thigh muscle is expected.
library-answer-signs =
    Compare both sides. Swollen: fuller or tighter than the other one. Hot: warmer and redder. Locked: it won't bend or straighten. Giving way: it folds under you.
    If it is like that, or you aren't sure: no more pulling today, and tell me in your own words.
    A calf that is swollen, sore or warm: have it seen today. Chest pain, fainting or trouble breathing: stop and call your local emergency number.
    I can't tell what it is; a doctor or physio can.
library-answer-football =
    Before: only the short warm-up. Hard sets go after training or on another day.
    The day before a match: { $day_before_sets } very easy sets at most. The day after a long one: easy walking without a load.
    It won't make you faster minutes later; a study looked for that and found nothing.
library-answer-shoes =
    The article's bonus tip: wide-toe barefoot shoes and toe spacers beforehand, off minutes or seconds before you pull.
    Optional, only on clean soft ground, built up slowly: going barefoot-style too fast has hurt runners. No trial of toe spacers was found.
library-answer-forward =
    Yes. Alternate with forward work for balance.
    Backward pulling is mostly pushing; step-downs and split squats train the braking.
library-answer-missed =
    { $repeat_after }-{ $repeat_until } days: the same step again. { $step_back_after }-{ $step_back_until }: one step back. Longer: a little more.
    No need to make up missed sessions.
library-answer-cues =
    1. Clear lane; look over your shoulder before every set. Not on roads or stairs.
    2. Strap on a waist belt or straight arms. Lean back a little, chest tall, ribs down, no twisting.
    3. Reach back with the toes, roll toe to heel, push through the big toe.
    4. Small smooth steps; knees follow the second toe.
    5. Slow enough to talk.
    6. Stop at pain of { $stop }, or anything sharp, locking or giving way.
library-answer-substitutes =
    A treadmill that is off: hands on the rail, push the belt with your feet.
    A tyre on a long rope, outdoors. A band or towel round the waist with a partner behind it. Backward up a gentle hill, forward down.
    Nothing at all: walking backward { $first_walk_minutes }-{ $last_walk_minutes } minutes is a complete programme by itself.
    Never a car or a running belt. Tell me what you have: { COMMAND("kit") }
library-answer-pull-test =
    Hook a luggage scale to the strap and pull the sled steadily for { $test_pull }.
    What it reads, divided by sled and plates together, is the friction of that floor.
    I then turn your plan into plates for it: { COMMAND("kit") }, then Pull test.
library-answer-backward =
    Nearly everything in a day goes forward; this is the other half, and it complements forward work rather than replacing it.
    It may help balance, and in teenage players backward sled work carried over to sprints and jumps.
    One idea behind it is that easy movement keeps joints supplied. That isn't shown for sleds.
library-answer-joints = Load given little by little is what joints get used to. That's why you start light and only one thing goes up at a time.
library-answer-teardrop =
    The vastus medialis, the part of the thigh muscle above the inside of the kneecap.
    Backward pulling works the whole thigh muscle; no exercise works that part alone.
library-answer-braking =
    Hardly. Backward pulling is mostly pushing (concentric) work, which is why it leaves you less sore.
    Braking strength comes from the forward exercises, such as step-downs.
library-answer-soreness =
    Tired or tender on both sides, in the muscle: that's soreness, common in the first weeks.
    Sharp, in one spot, in the joint: that's pain, and it's what I ask about.
library-answer-effort =
    0 rest, 1 very very easy, 2 easy, 3 moderate, 4 somewhat hard, 5 hard, 7 very hard, 10 the most you can do.
    Or ask yourself how many more sets you could do with the same clean step: 4 or more is an effort of 4 at most, 2 is 7, none is 9-10.
library-answer-light-week =
    Every { ORDINAL($lighter_week) } week, and around matches, there are fewer sets at the same load.
    It lets your legs catch up.
library-answer-non-players =
    Yes. The article means it for athletes, football players in particular, and for everybody else too.
    Your plan then has no match days, that's all.
library-answer-limits =
    No. I'm a training log that suggests sessions; I can't tell what a pain is.
    If something worries you, please have it checked by a doctor or physio before more sessions.
library-videos-heading = The { WORD($videos) } videos behind the article
library-videos-hint = Each is seconds long. Tap a number.
library-video-note-1 = About the muscle just above the inside of the kneecap. No exercise works it alone.
library-video-note-2 = About gradual load: joints get used to what they are given little by little.
library-video-note-3 = “Therapy” is the video's own title, not something I promise.
library-video-note-4 = Where many of these ideas come from.
library-video-note-5 = Why going backward is worth the trouble.
library-video-note-6 = Slow is on purpose. Your early sessions and every warm-up go at that speed.
library-video-credit = By { $credit }
library-video-link = Watch the video
library-video-without-link = I have no link for it; look for the title on that account.
library-car-warning =
    <b>Warning: a car is pulled in this video. This is not recommended.</b>
    It was done for demonstration and entertainment. Stay safe and find a sled.
    No sled? A treadmill that is switched off, a tyre, a band with a partner or a gentle hill will do: { COMMAND("ask", "substitutes") }
library-credits-given =
    <b>Where this comes from</b>
    Article: Soccer8020, “Walking Backwards with Resistance / Pulling a Sled Backwards for Soccer Rehab”.
    Videos: @kneesovertoesguy and @mr1nf1n1ty. Ideas behind them: Charles Poliquin.
    Backward walking: Alghadir 2019, Lin 2025, ElGayar (ankles).
    Sleds: Uthoff 2018-2021, Petrakos 2016, Alcaraz 2018, Cross 2017, Cahill 2019-2020.
    Friction: Linthorne and Cooper 2013, Andre 2013.
    Comfort while training: Thomeé 1997, Silbernagel 2007. Effort: Foster 2001.
    The numbers in your plan are my own, put together from these. None of these people has approved them.
library-help-heading = Tell me what you did in your own words, “3x20m 40 kg rpe 4 pain 1”, or use:
library-help-hint = Chest pain, fainting or trouble breathing: stop and call your emergency number.

## Buttons

library-button-more = More questions
library-button-videos = All videos
library-button-topics = All questions
library-button-help = ‹ Help
