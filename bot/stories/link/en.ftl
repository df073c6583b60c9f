### One log in several apps: codes, accounts, where reminders go.

link-remind-on = Reminders on { $app }
link-unlink-from = Unlink { $app }
link-code = Code: { $code }
link-code-where = Within { $minutes } minutes, send me this in your other app, such as { $others }:
link-code-anywhere = Within { $minutes } minutes, send me this in your other app:
link-code-given =
    { ELSEWHERE("link") } { $code }
    Then both have one log and one plan. It works once.
    Whoever sends it reads your log, so show it to nobody.
link-code-recalled = That code opens nothing any more.
link-bring-a-code =
    Is your log in another app? Send { ELSEWHERE("link") } there, and bring me its code:
    { COMMAND("link", "K7QP-4MXT") }
    New to all of it? { COMMAND("start") } begins.
link-code-unknown = I know no such code, or its time is over. { ELSEWHERE("link") } in your other app gives a new one, such as K7QP-4MXT.
link-codes-refused = Those were too many wrong codes. I take the next one on { $until }.
link-code-overheard = Others could read that code, so it opens nothing any more. { ELSEWHERE("link") } in your other app gives a new one; send it to me in private.
link-own-code = That code is this log's own. Send it to me from your other app.
link-app-taken = That log has an account on { $app } already, and can have one. { ELSEWHERE("unlink") } there first.
link-join-asked = { $sessions ->
        [one] This code opens a log on { $apps } with 1 session.
       *[other] This code opens a log on { $apps } with { $sessions } sessions.
    }
link-file-stays =
    Answers, kit and days: those on { $apps } go on. Undo lets both part again.
    Want only that log? { COMMAND("delete") } here first.
link-holds-there = What stops, pauses or limits you here holds there, too.
link-days-in-both = { $days ->
        [one] One day has a session in both: both stay; take one out if it was the same.
       *[other] { $days } days have a session in both: both stay; take one out if it was the same.
    }
link-made-it-yourself =
    Did you make the code yourself, just now?
    If somebody sent it to you: no. They would read all you tell me.
link-unlink-asked = Take { $app } off this log? What you told me stays on it.
link-not-unlinked = All right, it stays linked.
link-button-keep = Keep it
link-not-joined = All right, nothing is linked.
link-linked-now = { $sessions ->
        [one] Linked: one log, 1 session.
       *[other] Linked: one log, { $sessions } sessions.
    }
link-accounts = You can write to me on { $apps }.
link-home = Reminders go to { $app }.
link-no-reminders-there = I send no reminders on { $app }. They go to { $home }.
link-reminders-moved = No more reminders on { $app }. They go to { $home } now.
link-not-there = { $app } isn't linked to this log yet; a code does it.
link-linked-there =
    { $app } has just been linked to this log.
    Wasn't that you? Unlink it: it then sees nothing more.
link-linked-with = { $sessions ->
        [one] 1 session came with it, and leaves with it again.
       *[other] { $sessions } sessions came with it, and leave with it again.
    }
link-parted = { $sessions ->
        [one] { $apps } is unlinked and has its own log back, with 1 session.
       *[other] { $apps } is unlinked and has its own log back, with { $sessions } sessions.
    }
link-parted-stays = What you told me since, and your squads, stay on { $left }.
link-nothing-linked = Only { $app } is on this log. { COMMAND("link") } adds another app, { COMMAND("delete") } erases everything.
link-unlink-later = { $days ->
        [one] This account is new to the log, and for a day can take only itself off. On { $app }, { ELSEWHERE("unlink") } does it now.
       *[other] This account is new to the log, and for { WORD($days) } days can take only itself off. On { $app }, { ELSEWHERE("unlink") } does it now.
    }
link-unlinked = { $app } is unlinked and sees nothing more. Reminders go to { $home }.
link-unlinked-here =
    { $app } is unlinked. Your log stays on { $others }; here I no longer know you.
    { COMMAND("link") } with a new code brings it back, { COMMAND("start") } begins anew.
link-erase-later = { $days ->
        [one] This account is new to the log, and for a day cannot erase it. Nothing is erased. On { $app }, { ELSEWHERE("delete") } does it now.
       *[other] This account is new to the log, and for { WORD($days) } days cannot erase it. Nothing is erased. On { $app }, { ELSEWHERE("delete") } does it now.
    }
link-erased-here-too = Everything is erased, here too: that was asked for on { $app }. { COMMAND("start") } begins anew.
link-reached-here = I can't reach you on { $gone } any more, so reminders come here. See { COMMAND("link") }.

## Buttons

link-button-recall = Cancel the code
link-button-no-reminders = Turn reminders off
link-button-new-code = Link another app
link-button-join = I made it, link them
link-button-not-mine = No, leave it
