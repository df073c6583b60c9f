"""What is said when a reminder is due."""

from bot.content.reminding import RemindingLabel

_LABELS = {
    RemindingLabel.MINE: "My session",
    RemindingLabel.LATER: "Later",
    RemindingLabel.NOT_TODAY: "Not today",
    RemindingLabel.IN_AN_HOUR: "In 1 h",
    RemindingLabel.THIS_EVENING: "This evening",
    RemindingLabel.TOMORROW: "Tomorrow",
    RemindingLabel.AS_PLANNED: "Done as planned",
    RemindingLabel.ANOTHER_WAY: "Done another way",
    RemindingLabel.LEFT_OUT: "Left out",
    RemindingLabel.PAUSE: "Pause",
    RemindingLabel.OTHER_DAYS: "Other days",
    RemindingLabel.WEEK: "My week",
}


class English:
    def label(self, label: RemindingLabel) -> str:
        return _LABELS[label]

    def was_late(self, late: str) -> str:
        return f"I was away; this was due {late} ago."

    def prepare(self, at: str) -> str:
        return f"Session at {at}."

    def wide_shoes(self, minutes: str, sets: int) -> tuple[str, ...]:
        return (
            "Optional: wide-toe shoes and toe spacers while you get ready.",
            f"Off {minutes} min before you pull; at most {sets} sets without them.",
        )

    def session_now(self) -> str:
        return "Session time?"

    def session_on(self, moment: str) -> str:
        return f"Next session: {moment}."

    def shoes_off(self) -> str:
        return "Shoes and spacers off now, then pull. Only where the ground is clean and soft."

    def still_to_tell(self, day: str | None) -> str:
        return "How did it go today?" if day is None else f"How did it go on {day}?"

    def example(self) -> str:
        return "Tap, or tell me in your own words. I won't ask again."

    def pause_or_move(self) -> str:
        return (
            "My last reminders came at bad moments, it seems. Would a pause or other days suit "
            "you better? Otherwise I'll remind you once a week."
        )

    def reminders_missed(self, days: tuple[str, ...]) -> str:
        return (
            f"I was away and didn't remind you: {', '.join(days)}. Nothing to catch up. If you "
            "did train, tell me."
        )

    def later_when(self) -> str:
        return "Later: when?"

    def put_off(self, moment: str) -> str:
        return f"Fine: {moment}."

    def not_planned(self) -> str:
        return "That session is done, moved or left out already. /week shows what's next."
