### What any story may have to say.

common-own-name = English
common-day-pattern = EEE d MMM
common-short-day-pattern = d MMM
common-colon = { ": " }
common-reads-like = That reads like another language I speak: shall I go on in it?
common-form-title = In your own words
common-form-answer = Your answer
common-stale-button = That question is closed. Nothing changed.
common-safety-first = First my question here about your body, please. Nothing changed.
common-nothing-kept = That card is from before: I have nothing of you on file any more. { COMMAND("start") } begins anew.
common-lapsed-button = I asked that a while ago, so the question is closed. Nothing changed. { COMMAND("today") } shows what is on now.
common-no-hurry = No hurry, take your time.
common-once-more = Once more, then. Your own words will do.
common-passed-over = Left for now.
common-longer-than-answer = That says more than this question takes, so I have noted nothing of it.
common-shut-out = My last message to you in private was turned away, so reminders don't reach you. Open the Privacy Settings of a server we share, allow direct messages, and I try again with the next one.
common-unknown-button = That button isn't yours, or I no longer know it. Nothing changed.
common-unknown-command = { $near ->
        [none] I don't know that command. { COMMAND("help") } lists what I can do.
       *[told] I don't know that command. Did you mean /{ $near }?
    }
common-no-such-day = No year has that day. Which one do you mean? Such as: 12 Feb.
common-sessions-out = { $count ->
        [one] 1 session is out of your log again.
       *[other] { $count } sessions are out of your log again.
    }
common-sessions-back = { $count ->
        [one] 1 session is in your log again.
       *[other] { $count } sessions are in your log again.
    }
common-sessions-as-before = { $count ->
        [one] 1 session reads as before again.
       *[other] { $count } sessions read as before again.
    }
common-undone = { $what ->
        [none] Taken back.
       *[told] Taken back: { $what }.
    }
common-redone = { $what ->
        [none] Done again.
       *[told] Done again: { $what }.
    }
common-setting-language = the language
common-setting-units = the units
common-setting-clock = your clock
common-setting-pause = the pause
common-setting-matches = the match
common-setting-moved = the day it was moved to
common-setting-left-out = the session you left out
common-setting-easier = the easier week
common-setting-days = your days and hours
common-setting-kit = your kit
common-setting-joint = the joint to watch
common-setting-weight = your weight
common-setting-profile = what you told about yourself
common-setting-advice = how much advice you get
common-setting-checks = morning checks
common-setting-reminders = reminders
common-setting-quiet = the quiet hours
common-setting-shoes = the shoe tip
common-setting-forward = the forward half
common-setting-limits = the limit
common-setting-activity = your activity
common-setting-score = its score
common-setting-mark = the self-test
common-nothing-to-undo = There is nothing to take back there: it is taken back already, or has changed since.
common-nothing-yet-to-undo = There is nothing to take back just now.
common-nothing-to-redo = There is nothing to bring back. What a file brought comes back with the file.
common-cancelled = All right, left as it was.
common-nothing-open = Nothing is open just now.
common-stumbled = Something went wrong on my side, and nothing was saved. Please try that again.
common-lost = I was interrupted before I had taken that in, so nothing of it is noted. Please send it again.
common-unsaid = I had a message for you that could not be delivered. What you told me is saved; { COMMAND("today") } shows where you stand.
common-listed = { $first } and { $last }
common-either = { $first } or { $last }
common-number-in-words = { $number ->
        [0] no
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $number }
    }
common-place-in-words = { $number ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
       *[other] { $number }th
    }

common-term-step = Steps: the number behind the L is the level, each heavier than the one before; a, b and c are its steps, each a little more work.
common-term-drag = Drag: how hard the sled pulls back, in percent of your body weight. The floor counts as much as the plates.
common-term-clean = Clean: a session as planned, joint calm that day and the next morning, effort in its band, smooth steps.
common-term-block = Block: the weeks from one lighter week to the next; the { ORDINAL($lighter_week) } is the lighter one.
common-term-work = Sled work: effort times minutes, added up over { WORD($compared_days) } days. Textbooks call it AU, arbitrary units.
## Buttons

common-button-yes = Yes
common-button-no = No
common-button-skip = Skip
common-button-cancel = Cancel
common-button-undo = Undo
common-button-calendar = To my calendar
common-button-redo = Redo
common-button-none-of-these = None of these
common-button-done = Done
common-button-understood = I understand
common-button-in-words = Type it
common-button-agree = Yes, keep it
common-button-disagree = No
common-button-parent = I'm a parent: yes
common-button-guardian = I'm a guardian: yes
common-button-not-now = Not now
common-button-knee = Knee
common-button-ankle = Ankle
common-button-hip = Hip
common-button-both-joints = Knee and ankle
common-button-no-joint = None
common-button-left = Left
common-button-right = Right
common-button-both-sides = Both sides
common-button-left-right = Left knee, right ankle
common-button-right-left = Right knee, left ankle
common-button-not-returning = No
common-button-returning-cleared = Yes, and I may train
common-button-returning-not-cleared = Yes, not cleared yet
common-button-player = I play football
common-button-non-player = I don't play
common-button-no-experience = No
common-button-short-experience = Under { $experienced_months } months
common-button-long-experience = { $experienced_months } months or more
common-button-not-sure = Don't know
common-button-sled = Sled
common-button-tyre = Tyre
common-button-treadmill-off = Treadmill, off
common-button-hill = Hill
common-button-band = Band
common-button-partner-helps = A partner
common-button-wheeled = Wheeled sled
common-button-no-kit = Nothing yet
common-button-gym-turf = Gym turf
common-button-turf-3g = 3G pitch
common-button-grass-dry = Dry grass
common-button-grass-wet = Wet grass
common-button-track = Track
common-button-rubber = Rubber floor
common-button-concrete = Concrete
common-button-in-pounds = Use pounds
common-button-in-kilograms = Use kilos
common-button-rather-not = Rather not say
common-button-no-fixed-day = No fixed day
common-button-pick-days = Pick days
common-button-answer-now = Answer them now
common-button-not-that = No, not that
common-button-doctor = Doctor
common-button-physio = Physio
common-button-midwife = Midwife
common-button-professional = Another professional
common-button-not-yet = Nobody yet
common-button-nothing-changed = Nothing changed
common-button-something-changed = Something changed
common-button-checked = Someone has checked it
common-button-screen = Safety questions
common-app-terminal = the terminal
common-why-consent = Only you see it, and I plan by it. { COMMAND("privacy") } says where it is kept; { COMMAND("delete") } erases it at any time.
common-why-language = I go on in the language you choose. { COMMAND("language") } changes it at any time.
common-why-birth-year = Under { $youngest } I don't coach, and under { $adult_from } a parent has to agree; above, the start is set by age. Nobody else sees it.
common-why-guardian = I ask for no papers: one of them says here who they are and agrees to the training and to my keeping the answers.
common-why-screen-now = These are what a doctor should see before any training. What is long over does not count; if in doubt, tap it.
common-why-screen-joint = What happened in the weeks I ask about counts, even once. A click without pain does not; if in doubt, tap it.
common-why-screen-health = What you have or take now counts, and so do an operation or a birth not long ago; if in doubt, tap it.
common-why-joint = The one you train for or worry about: I ask how it is each morning, and ease off when it complains.
common-why-side = So that I know which one you mean each morning.
common-why-usual-morning = A normal morning is what I compare later ones with. It goes from nothing at all to the worst you can think of.
common-why-pain-walking = Any walking counts, the dog's too. It goes from nothing at all to the worst you can think of.
common-why-pain-resting = While nothing moves: on the sofa, in bed. It goes from nothing at all to the worst you can think of.
common-why-injury = One you are still coming back from. Then the start is lighter, and somebody should have said that you may train.
common-why-football = Then I plan around your matches. Games with sprints and turns count, such as rugby, hockey or basketball.
common-why-trains = It sets where you begin. Gym, sport and classes count; a walk does not.
common-why-sled-months = Who has done it for some months begins a step higher. Sleds, squats, lunges and leg press count.
common-why-kit = A sled is a frame with plates on it, pulled by a rope or belt. A tyre, a band or a hill do as well.
common-why-surface = A sled runs easier on some floors: the plates are set by it.
common-why-empty-mass = The sled counts as load too. A bathroom scale tells it, or the label; if you don't know, tap Skip.
common-why-plate-step = What you can add in one go: one plate in the middle, or one on each side together.
common-why-body-mass = The load is a share of it, so it sets the plates. Only you see it, and you need not say.
common-why-match-days = So that nothing heavy comes right before a match.
common-why-days = The same days each week work best, with a day between; I remind you on them. { COMMAND("schedule") } changes them.
common-why-hour = I remind you then, no more. { COMMAND("schedule") } changes it at any time.
common-why-city = Only for your clock: so that reminders come at your hour. A big city nearby will do.
common-why-quiet-hours = Between them I write nothing, reminders included; they come afterwards.
common-why-goal = It words things and orders the forward exercises. The load stays what your joint and your log allow.

## What goes by what a room is

common-in-group-room = group
common-in-group-host = group
common-in-group-reach = open a chat with me first
common-in-group-reaching = that takes a chat with me
common-in-channel-room = channel
common-in-channel-host = server
common-in-channel-reach = allow direct messages from this server first
common-in-channel-reaching = that takes direct messages allowed from your server
