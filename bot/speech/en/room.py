"""What is said where others read along."""

from bot.content.room import RoomLabel
from bot.rules.records import NudgeLevel

_LABELS = {
    RoomLabel.SET_UP: "Set up",
    RoomLabel.JOIN: "Join, 18 or over",
    RoomLabel.JOIN_YOUNG: "Join, under 18",
    RoomLabel.IN: "I'm in",
    RoomLabel.LATER: "Later",
    RoomLabel.OUT: "Not today",
    RoomLabel.MINE: "My session",
    RoomLabel.OPEN_CHAT: "Open a chat",
    RoomLabel.DAYS: "Days",
    RoomLabel.HOUR: "Hour",
    RoomLabel.PLACE: "Clock",
    RoomLabel.MORE: "More",
    RoomLabel.QUIET: "Quiet hours",
    RoomLabel.LANGUAGE: "Español",
    RoomLabel.NUDGES: "How much I say",
    RoomLabel.NUDGES_FULL: "All of it",
    RoomLabel.NUDGES_FEW: "No asking again",
    RoomLabel.NUDGES_OFF: "Reminders only",
    RoomLabel.COACH: "I coach here",
    RoomLabel.NEXT: "Next session",
    RoomLabel.STEADY: "Consistency",
    RoomLabel.SLEEP: "Switch off",
    RoomLabel.WAKE: "Switch on",
    RoomLabel.CALL_OFF: "No session: match or off",
    RoomLabel.HOUR_LATER: "1 h later",
    RoomLabel.DAY_LATER: "1 day later",
    RoomLabel.AS_USUAL: "As usual after all",
    RoomLabel.PROPOSE: "Propose the week",
    RoomLabel.BACK: "Back",
    RoomLabel.GO_ON_HERE: "Go on here",
    RoomLabel.START_ANEW: "Another squad",
    RoomLabel.TRUST: "Agree (admin)",
    RoomLabel.COACHES: "Coaches",
}
_NUDGES = {
    NudgeLevel.FULL: "reminder, one question to who hasn't logged, recap",
    NudgeLevel.FEW: "reminder and recap",
    NudgeLevel.OFF: "reminder only",
}


class English:
    def label(self, label: RoomLabel) -> str:
        return _LABELS[label]

    def hello(self) -> tuple[str, ...]:
        return (
            "Hi, I'm Sled Coach. I remind this squad of its sessions and show who is in.",
            "Loads, effort and pain stay between each of you and me; none of it shows here.",
            "An admin sets me up; everybody may look.",
        )

    def not_set_up(self) -> str:
        return "Not set up yet: pick 2 or 3 days, then an hour."

    def days_at(self, days: str, at: str, city: str) -> str:
        return f"Squad: {days}, {at} ({city})"

    def following(self) -> str:
        return "Next:"

    def settings(self, quiet: str, nudges: NudgeLevel) -> str:
        return f"Here: {_NUDGES[nudges]}. Quiet {quiet}."

    def members(self, count: int) -> str:
        return "1 member" if count == 1 else f"{count} members"

    def coaches(self, names: str) -> str:
        return f"Coach: {names}"

    def coach_off(self, called: str) -> str:
        return f"{called} coaches no more"

    def asleep(self) -> str:
        return "Switched off: no reminders here."

    def how_to_join(self) -> str:
        return "Join with a tap; new to me? Open a chat too. Only names and metres together show."

    def days_wanted(self, chosen: int) -> str:
        return f"Which days? 2 or 3, a day apart is best. {chosen} chosen."

    def hour_wanted(self) -> str:
        return "At what time? Or type it: /squad 18:30"

    def place_wanted(self) -> str:
        return "On which city's clock? Or type it: /squad Berlin"

    def quiet_wanted(self) -> str:
        return "When shall I be silent here? Or type it: /squad quiet 22-7"

    def nudges_wanted(self) -> str:
        return "How much shall I say here?"

    def misheard(self) -> tuple[str, ...]:
        return (
            "I take days, an hour, a city or quiet hours.",
            "For example: /squad mon thu 18:30, /squad Berlin, /squad quiet 22-7",
        )

    def session_time(self) -> str:
        return "Session time?"

    def coming(self, names: str) -> str:
        return f"In: {names}"

    def later(self, names: str) -> str:
        return f"Later: {names}"

    def out(self, count: int) -> str:
        return f"Not today: {count}"

    def was_late(self, late: str) -> str:
        return f"I was away; this was due {late} ago."

    def was_away(self, days: str) -> str:
        return f"I was away and didn't remind you: {days}."

    def reply_here(self) -> str:
        return "Done? Reply to this with your sets; I answer in private."

    def others(self, count: int) -> str:
        return "1 more" if count == 1 else f"{count} more"

    def recap(self, done: str, of: str) -> str:
        return f"{done} of {of} done"

    def metres_together(self, metres: str) -> str:
        return f"{metres} together"

    def weeks(self, weeks: str, *, is_one: bool) -> str:
        return f"{weeks} planned week in a row" if is_one else f"{weeks} planned weeks in a row"

    def still_to_tell(self, names: str) -> str:
        return f"{names}: how did it go? Reply here, or tell me in private. I won't ask again."

    def noted(self, called: str) -> str:
        return f"Noted, {called}."

    def answered_aside(self, called: str) -> str:
        return f"{called}, I've answered you in private."

    def open_chat(self, called: str) -> str:
        return f"{called}, open a chat with me first; I answer there."

    def next_session(self) -> str:
        return "Next session:"

    def nothing_ahead(self) -> str:
        return "No session in the next two weeks."

    def not_changed(self) -> str:
        return "Nothing changed: that session is over, or the other day has one already."

    def go_on_here(self, squad: str) -> str:
        whose = squad or "your last squad"
        return f"I lost the room of {whose}. Does it go on here, with its members and days?"

    def wants_to_coach(self, called: str) -> str:
        return f"{called} would like to coach here. An admin decides; members say what is shared."

    def moved(self, of: str) -> str:
        return f"The session of {of} moves to"

    def called_off(self, day: str) -> str:
        return f"No session on {day}. I won't remind anybody."

    def as_usual(self) -> str:
        return "As usual after all:"

    def steady(self) -> str:
        return "Consistency, for who wants to be here"

    def nobody_steady(self) -> str:
        return "Nobody is on the consistency board. Type /squad to me in private to be on it."

    def proposed(self, monday: str) -> str:
        return f"The plan for the week of {monday} is in your private chats; one tap takes it."

    def left_meanwhile(self) -> str:
        return "Somebody this was about has left since. /squad shows how it is now."
