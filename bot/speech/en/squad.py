"""What is said in private about a squad."""

from bot.content.squad import SquadLabel
from bot.rules.readiness import Sign, Standing
from bot.rules.squads import Scope

_LABELS = {
    SquadLabel.GUARDIAN_AGREES: "A parent agrees",
    SquadLabel.NOT_SHOWN: "Don't show me",
    SquadLabel.SHARE: "Share",
    SquadLabel.STOP_ALL: "Stop sharing",
    SquadLabel.BOARD_ON: "Put me on the consistency board",
    SquadLabel.BOARD_OFF: "Take me off the board",
    SquadLabel.LEAVE: "Leave the squad",
    SquadLabel.TAKE_WEEK: "Take this week",
    SquadLabel.MY_WEEK: "My week",
    SquadLabel.MOVE_MINE: "Move mine too",
    SquadLabel.LEAVE_MINE: "Leave mine out",
    SquadLabel.STOP_COACHING: "Stop coaching",
}
_SCOPES = {
    Scope.ATTENDANCE: "sessions",
    Scope.LOAD: "loads",
    Scope.EFFORT: "effort",
    Scope.PAIN: "pain",
}
_STANDINGS = {
    Standing.SUPPORT: "Support",
    Standing.WATCH: "Watch",
    Standing.READY: "Ready",
    Standing.UNKNOWN: "Not known",
}
_SIGNS = {
    Sign.FLAG: "wants a professional's look first",
    Sign.HOLD: "on hold",
    Sign.TWO_REDS: "two sessions stopped within 14 days",
    Sign.THREE_AMBERS: "three sore sessions in a row",
    Sign.RISING_MORNINGS: "mornings rising two weeks running",
    Sign.STILL_SORE: "sore mornings for six weeks",
    Sign.NO_BETTER: "no calmer after twelve weeks",
    Sign.HEAVY_WEEK: "a much bigger week than usual",
    Sign.NOT_HEARD: "not heard of in 7 days",
}


class English:
    def label(self, label: SquadLabel) -> str:
        return _LABELS[label]

    def share_with(self, coach: str) -> str:
        return f"Share with {coach}"

    def scope(self, scope: Scope) -> str:
        return _SCOPES[scope]

    def unnamed(self) -> str:
        return "your squad"

    def no_squad(self) -> tuple[str, ...]:
        return (
            "You are in no squad yet.",
            "Add me to your group; an admin types /squad there, and everybody joins with a tap.",
        )

    def admins_only(self) -> str:
        return "Only an admin of the group can change that."

    def members_only(self) -> str:
        return "That is for members: join with a tap in the group."

    def joined(self, squad: str) -> str:
        return f"You're in: {squad}."

    def what_is_seen(self) -> tuple[str, ...]:
        return (
            "The group sees your name, whether you are in, and metres of all together.",
            "Nobody sees loads, effort or pain. /squad here: share with a coach, or leave.",
        )

    def nothing_is_seen(self) -> str:
        return "The group sees nothing of yours."

    def guardian(self, squad: str) -> tuple[str, ...]:
        return (
            f"You are under 18: nothing of yours shows in {squad} unless a parent agrees.",
            "Is one with you, and may your name and whether you are in be seen there?",
        )

    def guardian_answer(self, *, shown: bool) -> str:
        if shown:
            return "Fine: your name and whether you are in show there. /squad changes it."
        return "Fine: nothing of yours shows there."

    def counted_unseen(self) -> str:
        return "I've kept your answer. It doesn't show in the group, since you are under 18."

    def in_while_held(self) -> tuple[str, ...]:
        return (
            "You're down as in; the group sees that and no more. Come along by all means.",
            "The sled waits for you, though. Why, and what you can do today:",
        )

    def my_squad(self, squad: str) -> str:
        return f"Squad: {squad}"

    def on_board(self, *, on: bool) -> str:
        return (
            "You are on the consistency board." if on else "You are not on the consistency board."
        )

    def shares(self, coach: str, scopes: str) -> str:
        return f"{coach} sees: {scopes}."

    def shares_nothing(self, *, coaches: int) -> str:
        if coaches:
            return "You share nothing with a coach."
        return "No coach is named here yet; nothing is shared."

    def share_what(self, coach: str) -> tuple[str, ...]:
        return (
            f"What may {coach} see? Tap to share, tap again to stop.",
            "It counts at once, both ways.",
        )

    def left(self, squad: str) -> str:
        return f"You've left {squad}. Nothing is shared any more; your own log stays yours."

    def coaching(self, squad: str) -> tuple[str, ...]:
        return (
            f"You coach {squad} now.",
            "Members choose what you see. /board here shows it, to you alone.",
        )

    def coaching_no_more(self, squad: str) -> str:
        return f"You coach {squad} no more, and see nothing its members shared with you."

    def not_a_coach(self) -> tuple[str, ...]:
        return (
            "You coach no squad yet.",
            "In the group, tap More and say that you coach; an admin agrees.",
        )

    def standing(self, standing: Standing) -> str:
        return _STANDINGS[standing]

    def sign(self, sign: Sign) -> str:
        return _SIGNS[sign]

    def coverage(self, heard: str, of: str) -> str:
        return f"{heard} of {of} answered in 7 days"

    def silent(self, count: int) -> str:
        return "1 member shares nothing." if count == 1 else f"{count} members share nothing."

    def nobody_shares(self) -> str:
        return "Nobody shares anything with you yet."

    def sessions(self, done: str, planned: str) -> str:
        return f"{done} of {planned} this week"

    def effort(self, rpe: str) -> str:
        return f"effort {rpe}"

    def pain(self, pain: str) -> str:
        return f"pain {pain}"

    def shared_only(self) -> str:
        return "Only what each of them shares. Based on what they logged; no diagnosis."

    def week_plan(self, squad: str, monday: str) -> str:
        return f"{squad}: the plan for the week of {monday}"

    def taken(self, days: str) -> str:
        return f"In your plan: {days}."

    def unfit(self, days: str) -> str:
        return f"Left out, too close to your other days: {days}."

    def nothing_to_take(self) -> str:
        return "That week has no sessions left to take over. /week shows yours."

    def moved_for(self, squad: str, of: str, at: str) -> tuple[str, ...]:
        return (
            f"{squad}: the session of {of} moves to {at}.",
            "Your own plan stays as it is, unless you move it along.",
        )

    def off_for(self, squad: str, day: str) -> tuple[str, ...]:
        return (
            f"{squad}: no session on {day}.",
            "Your own plan still has one that day; you may do it alone.",
        )

    def room_gone(self, squad: str) -> tuple[str, ...]:
        return (
            f"I can't write to {squad} any more: the group or topic is gone or closed to me.",
            "Its reminders are off. To go on, an admin types /squad where you want me.",
        )

    def room_refuses(self, squad: str) -> tuple[str, ...]:
        return (
            f"I may not write in {squad}: a message of mine was turned down there.",
            "Perhaps a filter or a rule of the group stops me; an admin can look.",
            "I keep trying with what comes next, and won't mention it again.",
        )

    def left_meanwhile(self) -> str:
        return "Somebody this was about has left since. /squad and /board show how it is now."

    def room_unsaid(self, squad: str) -> tuple[str, ...]:
        return (
            f"A message to {squad} may not have arrived: the app was away too long.",
            "If it matters today, tell them yourself. What comes next is sent as ever.",
        )
