### What is said where others read along.

room-hello =
    Hi, I'm Sled Coach. I remind this squad of its sessions and show who is in.
    Loads, effort and pain stay between each of you and me; none of it shows here.
    An admin sets me up; everybody may look.
room-not-set-up = Not set up yet: pick { $fewest_squad_days } or { $most_squad_days } days, then an hour.
room-days-at = Squad: { $days }, { $at } ({ $city })
room-following = Next:
room-settings = Here: { $nudges }. Quiet { $quiet }.
room-card-comes = Who's in? I ask { $when }.
room-rings = At the hour I ring those who said they come.
room-rings-nobody = To ring who comes I must ask ahead: More, When I ask.
room-threads = Each session has a thread below its card.
room-thread-first = Here you can talk about this session. Done? Reply to this with your sets; I answer in private.
room-lead-evening = the evening before
room-lead-days = { $chosen ->
        [one] 1 day before
       *[other] { $chosen } days before
    }
room-lead-hours = { $chosen ->
        [one] 1 hour before
       *[other] { $chosen } hours before
    }
room-lead-minutes = { $chosen } minutes before
room-lead-wanted =
    When shall I ask who is in? From { $lead_minutes } minutes to { $lead_days } days before, or at the hour.
    Or type it: { COMMAND("squad", lead: "2 h") }
room-note = Note: { $note }
room-note-put = Noted on the card. { COMMAND("squad", note: "off") } takes it off.
room-note-kept = Noted: the next card says it. { COMMAND("squad", note: "off") } takes it off.
room-note-off = No note on the card.
room-note-too-long = A note has at most { $note_longest } characters; a card fits a phone.
room-note-of-a-body = How a body is doing has no place on the card. Tell me in private, if it is yours.
room-note-of-a-load = What somebody pulls is theirs: it has no place on the card.
room-nudges-full = reminder, one question to who hasn't logged, recap
room-nudges-few = reminder and recap
room-nudges-off = reminder only
room-members = { $count ->
        [one] 1 member
       *[other] { $count } members
    }
room-coaches = Coach: { $names }
room-coach-off = { $called } coaches no more
room-rests = Nobody answered my last { WORD($cards_unanswered) } cards, so I rest here now. Answer one, or type { COMMAND("squad") }, and I go on.
room-asleep = Switched off: no reminders here.
room-how-to-join = Join with a tap; new to me? Open a chat too. Only names and metres together show.
room-how-to-join-here = Join with a tap; I write to you in private. Only names and metres together show.
room-days-wanted = { $days_apart ->
        [1] Which days? { $fewest_squad_days } or { $most_squad_days }, a day apart is best. { $chosen } chosen.
       *[other] Which days? { $fewest_squad_days } or { $most_squad_days }, { WORD($days_apart) } days apart is best. { $chosen } chosen.
    }
room-hour-wanted = At what time? Or type it: { COMMAND("squad", hour: "18:30") }
room-place-wanted = On which city's clock? Or type it: { COMMAND("squad", city: "Berlin") }
room-quiet-wanted = When shall I be silent here? Or type it: { COMMAND("squad", quiet: "22-7") }
room-nudges-wanted = How much shall I say here?
room-misheard =
    I take days, an hour, a city or quiet hours.
    For example: { COMMAND("squad", days: "mon thu", hour: "18:30") }, { COMMAND("squad", city: "Berlin") }, { COMMAND("squad", quiet: "22-7") }
    Also: lead, ring, note, kit, rename, hand over, delete. One session off or moved: More, Next session.
room-kit = Kit: { $what }
room-kit-sleds = { $count ->
        [one] sled { $masses }
       *[other] sleds { $masses }
    }
room-kit-plates = plates { $plates }
room-kit-step = plates in steps of { $step }
room-kit-not-told = What is there to pull? Told once, everybody's session here is reckoned on it.
room-kit-wanted =
    Tap the sleds by their empty mass, { $most } at most, and the floor. Plates and the rest are typed:
    { COMMAND("squad", kit: "plates 20 20 10 10 5 5") }, { COMMAND("squad", kit: "sleds 25, 32") }, { COMMAND("squad", kit: "place River Park") }
room-kit-misheard =
    I take sleds by their empty mass, plates, a floor and a place.
    For example: { COMMAND("squad", kit: "sleds 25 and 32, plates 20 20 10 10 5 5, turf") }
room-together-gathering = Together: warm-up, { $minutes } minutes
room-together-how = Tap I'm in: your own card runs in private, on the clock here. The first set begins at Go.
room-together-set = Set { $number }, together
room-together-own-card = Each at their own: what it is stands on your card.
room-together-set-done = Set { $number } is done
room-together-rest = Rest until { $at }.
room-together-over = { $count ->
        [0] Together: ended before the first set.
        [one] Together: one set.
       *[other] Together: { $count } sets.
    }
room-together-in = In: { $names }
room-session-time = Session time?
room-coming = In: { $names }
room-later = Later: { $names }
room-out = Not today: { $count }
room-are-you-in = Are you in?
room-who-came = Has begun:
room-late = Late: { $names }
room-maybe = Maybe: { $names }
room-not-this-time = Not this time: { $count }
room-answered = { $heard } of { $of } have answered
room-it-is-time = Session time:
room-was-late = I was away; this was due { $late } ago.
room-was-away = I was away and didn't remind you: { $days }.
room-long-away = I was away from { $first } to { $last }: { $sessions } sessions without a word.
room-reply-here = Done? Reply to this with your sets; I answer in private.
room-others = { $count } more
room-recap = { $done } of { $of } done
room-trained = Trained: { $names }
room-metres-together = { $metres } together
room-weeks = { $is_one ->
        [yes] { $weeks } planned week in a row
       *[no] { $weeks } planned weeks in a row
    }
room-still-to-tell = { $names }: how did it go? Reply here, or tell me in private. I won't ask again.
room-noted = Noted, { $called }.
room-answered-aside = { $called }, I've answered you in private.
room-written-to = { $called }, I've written to you in private. Nothing there? Tap below: only you see it.
room-words-only = { $called }, I read words only: type it, or tap a button.
room-here = Here I am, { $called }. Tap below a card, or write to me in private.
room-open-chat = { $called }, { THERE("reach") }; I answer there.
room-next-session = Next session:
room-nothing-ahead = No session in the next { WORD($room_weeks_ahead) } weeks.
room-go-on-here = I lost the room of { $squad }. Does it go on here, with its members and days?
room-wants-to-coach = { $called } would like to coach here. An admin decides; members say what is shared.
room-moved = The session of { $of } moves to
room-called-off = No session on { $day }. I won't remind anybody.
room-as-usual = As usual after all:
room-steady = Consistency, for who wants to be here
room-nobody-steady = Nobody is on the consistency board. Type { ELSEWHERE("squad") } to me in private to be on it.
room-proposed = The plan for the week of { $monday } is in your private chats; one tap takes it.
room-left-meanwhile = Somebody this was about has left since. { COMMAND("squad") } shows how it is now.
room-too-young = Squads are for people of { $youngest } and over too.
room-rename-wanted = What shall it be called? For example: { COMMAND("squad", rename: "U17") }
room-set = Done: the squad's card shows it.
room-renamed = This squad is called { $squad } now.
room-delete-asked = Delete the squad? Its days, members, coaches and what they share go for good. Everybody's own log stays theirs.
room-deleted = Deleted: nothing of this squad is left with me. Everybody's own log stays theirs.

## Buttons

room-button-set-up = Set up
room-button-join = Join, { $adult_from } or over
room-button-join-young = Join, under { $adult_from }
room-button-in = I'm in
room-button-late = Late
room-button-maybe = Maybe
room-button-not-this-time = Not this time
room-button-missing = Who's missing
room-button-lead = When I ask
room-button-ring-on = Ring who comes
room-button-ring-off = Ring nobody
room-button-thread-on = A thread each
room-button-thread-off = No threads
room-button-lead-hour = At the hour
room-button-lead-minutes = { $chosen } min before
room-button-lead-hours = { $chosen } h before
room-button-lead-evening = The evening before
room-button-lead-days = { $chosen ->
        [one] 1 day before
       *[other] { $chosen } days before
    }
room-button-later = Later
room-button-out = Not today
room-button-together = Start together
room-button-go = Go
room-button-cut = Rest now
room-button-end = End it
room-button-order = Pulling order
room-button-mine = My session
room-button-open-chat = Open a chat
room-button-days = Days
room-button-hour = Hour
room-button-place = Clock
room-button-more = More
room-button-quiet = Quiet hours
room-button-nudges = How much I say
room-button-nudges-full = All of it
room-button-nudges-few = No asking again
room-button-nudges-off = Reminders only
room-button-coach = I coach here
room-button-next = Next session
room-button-steady = Consistency
room-button-sleep = Switch off
room-button-wake = Switch on
room-button-call-off = No session: match or off
room-button-hour-later = 1 h later
room-button-day-later = 1 day later
room-button-as-usual = As usual after all
room-button-kit = Sleds and plates
room-button-sled = { $sled } kg
room-button-propose = Propose the week
room-button-back = Back
room-button-go-on-here = Go on here
room-button-start-anew = Another squad
room-button-trust = Agree (admin)
room-button-coaches = Coaches
room-button-delete = Delete it all
