### What is said in private about a squad.

squad-share-with = Share with { $coach }
squad-scope-attendance = sessions
squad-scope-load = loads
squad-scope-effort = effort
squad-scope-pain = pain
squad-unnamed = your squad
squad-no-squad =
    You are in no squad yet.
    Add me to your { THERE("host") }; an admin types { ELSEWHERE("squad") } there, and everybody joins with a tap.
squad-admins-only = Only an admin of the { THERE("host") } can change that.
squad-admins-see = Only an admin of the { THERE("host") } sees that.
squad-members-only = That is for members: join with a tap in the { THERE("room") }.
squad-joined = You're in: { $squad }.
squad-what-is-seen =
    The { THERE("room") } sees your name, whether you are in and trained, and metres of all together.
    Nobody sees loads, effort or pain. { COMMAND("squad") } in private: share with a coach, or leave.
squad-nothing-is-seen = The { THERE("room") } sees nothing of yours.
squad-guardian =
    You are under { $adult_from }: nothing of yours shows in { $squad } unless a parent agrees.
    Is one with you, and may your name and whether you are in be seen there?
squad-guardian-answer = { $shown ->
        [yes] Fine: your name and whether you are in show there. { COMMAND("squad") } changes it.
       *[no] Fine: nothing of yours shows there.
    }
squad-counted-unseen = I've kept your answer. It doesn't show in the { THERE("room") }, since you are under { $adult_from }.
squad-tapped-in = You're in. { squad-so-far }
squad-tapped-late = You're in, and late. { squad-so-far }
squad-tapped-later = Later, noted. { squad-so-far }
squad-tapped-maybe = Maybe, noted. { squad-so-far }
squad-tapped-out = You're out. { squad-so-far }
squad-so-far = { $count ->
        [0] Nobody is in so far.
       *[other] { $count } in so far.
    }
squad-join-first = { $squad }, { $at }: join, and your answer stands.
squad-seen-when-in =
    The { THERE("room") } then sees your name, whether you are in and trained, and metres of all together.
    Nobody sees loads, effort or pain.
squad-seen-from-now = You are in this squad now. All here see your name, whether you come and trained, and metres of all together. Nobody sees loads, effort or pain.
squad-not-in-it =
    You are not in it yet: join with a tap in the { THERE("room") }.
    Coach or physio there? Say so below; an admin of the { THERE("host") } agrees.
squad-open-chat = Open a chat with me: I answer there.
squad-answered-aside = I've answered you in our private chat.
squad-tap-again = Now I can write to you. Tap it again in the { THERE("room") }.
squad-in-while-held-over = You're down as in; the { THERE("room") } sees that and no more. Come and watch; there is nothing to pull.
squad-in-while-held =
    You're down as in; the { THERE("room") } sees that and no more. Come and watch; there is nothing to pull.
    The sled waits for you, though. Why, and what you can do today:
squad-are-you-in = { $squad }: are you in?
squad-note = Note: { $note }
squad-said-in = { $squad }, { $at }: you're in.
squad-said-late = { $squad }, { $at }: in, and late.
squad-said-later = { $squad }, { $at }: later.
squad-said-maybe = { $squad }, { $at }: maybe.
squad-said-out = { $squad }, { $at }: not this time.
squad-together-not-yours = Whoever manages the squad or coaches there begins and ends it.
squad-together-on = You are going through one together already; its card is above.
squad-together-just-now = One was begun just now. Try again in a moment.
squad-together-over = That one is over.
squad-together-noted = Done. The card shows it in a moment.
squad-together-there = You're in. Your own card is in our private chat.
squad-together-not-now = Your own session is not for today's sets; what is so stands in our private chat.
squad-session-over = That session is over or off. Nothing changed.
squad-not-asked = No session is being asked about now. Say it again once its card is out. Nothing changed.
squad-has-begun = That session has begun; the card stays as it is.
squad-page-turned = That card shows something else by now. Nothing changed.
squad-not-changed = Nothing changed: that session is over, or the other day has one already.
squad-missing = { $at }, not answered yet: { $names }.
squad-nobody-missing = { $at }: nobody's answer is missing.
squad-ask-no-more = I won't ask you about the squad's sessions in private. { COMMAND("squad") } here changes it.
squad-my-squad = Squad: { $squad }
squad-on-board = { $on ->
        [yes] You are on the consistency board.
       *[no] You are not on the consistency board.
    }
squad-shares = { $coach } sees: { $scopes }.
squad-shares-nothing = { $coaches ->
        [0] No coach is named here yet; nothing is shared.
       *[other] You share nothing with a coach.
    }
squad-share-what =
    What may { $coach } see? Tap to share, tap again to stop.
    It counts at once, both ways.
squad-left = You've left { $squad }. Nothing is shared any more; your own log stays yours.
squad-coaching =
    You coach { $squad } now.
    Members choose what you see. { COMMAND("board") } here shows it, to you alone.
    A limit for one of them: { COMMAND("board", proposal: "Ana max 10 kg until 1 Dec") }
squad-coaching-no-more = You coach { $squad } no more, and see nothing its members shared with you.
squad-proposal = { $coach } of { $squad } proposes a limit for your sessions:
squad-proposal-yours = It can only make a session less. It holds once you tap, and ends with a word of yours.
squad-proposal-sent = Sent to { $called } alone. It holds once they tap it.
squad-proposal-not-shared = { $called } shares nothing with you, so I carry no limit to them.
squad-proposal-unclear = I couldn't read one limit behind { $called }. Such as: { COMMAND("board", proposal: "Ana max 10 kg until 1 Dec") }
squad-proposal-which = Several here are called { $called }. I carry a limit to one alone: have one of them change the name they go by.
squad-button-take-limit = Keep this limit
squad-not-a-coach =
    You coach no squad yet.
    In the { THERE("room") }, tap More and say that you coach; an admin agrees.
squad-standing-support = Support
squad-standing-watch = Watch
squad-standing-ready = Ready
squad-standing-unknown = Not known
squad-sign-flag = wants a professional's look first
squad-sign-hold = on hold
squad-sign-two-reds = two sessions stopped within { $reds_days } days
squad-sign-three-ambers = { WORD($ambers) } sore sessions in a row
squad-sign-rising-mornings = mornings rising { WORD($rising_weeks) } weeks running
squad-sign-still-sore = sore mornings for { WORD($sore_weeks) } weeks
squad-sign-no-better = no calmer after { WORD($no_better_weeks) } weeks
squad-sign-heavy-week = a much bigger week than usual
squad-sign-not-heard = not heard of in { $heard_days } days
squad-coverage = { $heard } of { $of } answered in { $heard_days } days
squad-silent = { $count ->
        [one] 1 member shares nothing.
       *[other] { $count } members share nothing.
    }
squad-nobody-shares = Nobody shares anything with you yet.
squad-sessions = { $done } of { $planned } this week
squad-effort = effort { $rpe }
squad-pain = pain { $pain }
squad-shared-only = Only what each of them shares. Based on what they logged; no diagnosis.
squad-week-plan = { $squad }: the plan for the week of { $monday }
squad-proposed-already = The plan for the week of { $monday } is in your members' private chats already.
squad-proposed-to-others = Sent to who joined since: { $count }.
squad-order-heading = { $day } - pulling order
squad-order-sled = Sled { $sled }
squad-order-empty = empty
squad-order-nobody = Nobody who is in lets their plates be seen at the sled.
squad-order-moved = { $count ->
        [one] 1 plate moved in all.
       *[other] { $count } plates moved in all.
    }
squad-order-also = Also in: { $names }; each finds their own turn under My session.
squad-order-late = Late, not in the order: { $names }.
squad-order-agreed = Only you see this, and only who agreed is in it. Each of them may stop that in { COMMAND("squad") }.
squad-turn-in = Your turn: number { $place } at the { $sled } sled, { $load }.
squad-turn-beside = { $behind ->
        [0] Your turn: before number 1 at the { $sled } sled, { $load }.
       *[other] Your turn: after number { $behind } at the { $sled } sled, { $load }.
    }
squad-turn-free = At the { $sled } sled: { $load }. Step in when that is on.
squad-at-sled = { $shown ->
        [yes] Whoever manages the squad sees your plates and place at the sled.
       *[no] Nobody is shown your plates or place at the sled.
    }
squad-at-sled-guardian =
    Your plates would be seen by whoever manages { $squad }, and your place at the sled with them.
    Is a parent or guardian with you, and do they agree?
squad-taken = In your plan: { $days }.
squad-unfit = Left out, too close to your other days: { $days }.
squad-nothing-to-take = That week has no sessions left to take over. { COMMAND("week") } shows yours.
squad-moved-for =
    { $squad }: the session of { $of } moves to { $at }.
    Your own plan stays as it is, unless you move it along.
squad-off-for =
    { $squad }: no session on { $day }.
    Your own plan still has one that day; you may do it alone.
squad-room-gone =
    I can't write to { $squad } any more: the { THERE("room") } or topic is gone or closed to me.
    It rests until I may write there again, then goes on by itself.
    To go on elsewhere, an admin types { ELSEWHERE("squad") } where you want me.
squad-room-back = I may write to { $squad } again. Its reminders go on; its card there says when.
squad-lacks =
    I am not allowed all I need here. Missing: { $rights }.
    An admin allows that in the channel's settings, under Permissions; then type { COMMAND("squad") } again.
squad-not-here = I am not in this server, only an app of yours. Whoever manages it can add me: open my profile, Add App. Then type { COMMAND("squad") } again.
squad-right-see = View Channel
squad-right-write = Send Messages
squad-right-write-in-threads = Send Messages in Threads
squad-right-open-threads = Create Public Threads
squad-no-threads = There are no threads here; sessions are talked of in the chat itself.
squad-threads-lack =
    I may not open threads here. Missing: { $rights }.
    An admin allows that in the channel's settings, under Permissions; then tap again.
squad-threadless =
    I could not open a thread under the card of { $squad }. Missing: { $rights }.
    The card stands without one; once I am allowed, the next has its thread.
squad-room-unsaid =
    A message to { $squad } may not have arrived: the app was away too long.
    If it matters today, tell them yourself. What comes next is sent as ever.
squad-room-refuses =
    I may not write in { $squad }: a message of mine was turned down there.
    Perhaps a filter or a rule of the { THERE("host") } stops me; an admin can look.
    I keep trying with what comes next, and won't mention it again.
squad-room-rests =
    Nobody in { $squad } answered my last { WORD($cards_unanswered) } cards, so I rest there now. Shall I go on?
    Anybody who answers one there, or calls me there, wakes me too.
squad-goes-on = Good. { $squad } hears from me again with its next session.
squad-left-meanwhile = Somebody this was about has left since. { COMMAND("squad") } and { COMMAND("board") } show how it is now.
squad-where =
    A squad lives in your { THERE("room") }: add me there, an admin types { ELSEWHERE("squad") }, and everybody joins with a tap.
    { COMMAND("squad") } here shows yours, and what you share with a coach.
squad-told-asked = Asked in private: { $names }. How it felt, I ask them.
squad-told-already = { $count ->
        [one] Has told it already: { $names }.
       *[other] Have told it already: { $names }.
    }
squad-told-themselves = { $count ->
        [one] Not asked; tells it in person: { $names }.
       *[other] Not asked; they tell it in person: { $names }.
    }
squad-told-unreached = { $count ->
        [one] I can't write to { $names } yet: { THERE("reaching") }.
       *[other] I can't write to these yet: { $names }; { THERE("reaching") }.
    }
squad-told-bodies = Nothing about a body goes through you. Let { $names } tell me that in private.
squad-told-unclear = Not understood: { $names }. For example: ana 40, ben 30 only 3 sets
squad-told-doubted = Several may be meant: { $names }.
squad-told-whose = Who was it?
squad-told-leads-only = Only whoever manages or coaches the squad writes down for others. Your own session is welcome any time.
squad-told-for-you =
    { $by } wrote down for you: { $noted }.
    Right? Nothing is logged before you say so.
squad-told-no-more = That waits no more: it was answered or dropped.
squad-told-not-me = Fine, nothing is logged.
squad-told-meanwhile = You've told that day yourself; I leave it as it is.
squad-told-dropped =
    { $squad }: what was written down for you on { $day } is dropped, a day without your word.
    Nothing is logged; tell me yourself whenever you like.
squad-told-unanswered = Dropped unanswered, a day after you wrote it down: { $names }.
squad-rename-wanted = What shall it be called? For example: { COMMAND("squad", rename: "U17") }
squad-renamed = It is called { $squad } now, whatever the { THERE("room") }'s title.
squad-hand-to = Who is to manage { $squad }? They say so with a tap. Anybody else: { COMMAND("squad", "hand over") } and a name.
squad-hand-nobody = Nobody else is in { $squad } yet. To delete it, type { ELSEWHERE("squad") } delete in the { THERE("room") }.
squad-hand-asked = I've asked { $called } in private.
squad-hand-no-more = That offer is over; nothing was changed.
squad-offered = { $by } would like you to manage { $squad }: its days, its hour, who coaches. Will you?
squad-yours = You manage { $squad } now. { ELSEWHERE("squad") } in the { THERE("room") } shows its card.
squad-not-yours = Fine, everything stays as it is with { $squad }.
squad-handed = { $called } manages the squad now.
squad-hand-declined = { $called } would rather not manage the squad. Nothing was changed.
squad-leave-asked =
    You manage { $squad }. Hand it over first?
    Else an admin of the { THERE("host") } takes it with { ELSEWHERE("squad") }.
squad-set-there = The days, the hour, the card, its note and the kit are set in the { THERE("room") }: an admin types it there.
squad-coach-asked = I've asked in the { THERE("room") }; an admin taps Agree there.
squad-delete-there = To delete a squad, type { ELSEWHERE("squad") } delete in its { THERE("room") }; I ask once there.
squad-worth-a-word = Worth a word in { $squad }:
squad-worth-two-ambers = { $called }: { WORD($eye_ambers) } sore sessions in a row
squad-worth-ten-silent = { $called }: { WORD($eye_days) } days without a word
squad-worth-hint = Only because they share pain with you; it decides nothing. { COMMAND("board") } turns this off.
squad-watches = { $on ->
        [yes] I'll tell you where a word may help in { $squad }: { WORD($eye_ambers) } sore sessions in a row, or { WORD($eye_days) } silent days, of who shares pain with you. They see that, and may stop it.
       *[no] I won't point anybody in { $squad } out to you any more.
    }
squad-watched = { $coach } may be told of { WORD($eye_ambers) } sore sessions in a row or { WORD($eye_days) } silent days of yours.
squad-scope-word = a word when it may help

## Buttons

squad-button-coach = I coach there
squad-button-begin = Train with me
squad-button-shared = What I share
squad-button-in = I'm in
squad-button-late = Late
squad-button-maybe = Maybe
squad-button-out = Not this time
squad-button-ask-no-more = Don't ask me here
squad-button-ask-again = Ask me whether I'm in
squad-button-add = Add me
squad-button-enter = Join, { $adult_from } or over
squad-button-enter-young = Join, under { $adult_from }
squad-button-go-on = Go on
squad-button-guardian-agrees = A parent agrees
squad-button-not-shown = Don't show me
squad-button-stop-all = Stop sharing
squad-button-board-on = Put me on the consistency board
squad-button-board-off = Take me off the board
squad-button-at-sled-on = Show my plates at the sled
squad-button-at-sled-off = Hide my plates at the sled
squad-button-at-sled-agreed = They agree
squad-button-at-sled-not = Not now
squad-button-leave = Leave the squad
squad-button-take-week = Take this week
squad-button-my-week = My week
squad-button-move-mine = Move mine too
squad-button-leave-mine = Leave mine out
squad-button-stop-coaching = Stop coaching
squad-button-right = That's right
squad-button-change = Change it
squad-button-not-me = Not me
squad-button-accept = Yes, I will
squad-button-decline = Rather not
squad-button-hand = Hand it over
squad-button-leave-all = Leave all the same
squad-button-watch-on = Tell me when a word may help
squad-button-watch-off = Stop telling me
