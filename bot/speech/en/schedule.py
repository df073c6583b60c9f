"""Days, hour, zone and quiet hours."""

from typing import assert_never

from bot.content.schedule import ScheduleLabel, ScheduleMisheard
from bot.rules.day_modes import ModeReason


class English:
    def label(self, label: ScheduleLabel) -> str:
        match label:
            case ScheduleLabel.DAYS:
                return "Days"
            case ScheduleLabel.HOUR:
                return "Hour"
            case ScheduleLabel.ZONE:
                return "Time zone"
            case ScheduleLabel.QUIET:
                return "Quiet hours"
            case ScheduleLabel.REMINDERS_OFF:
                return "Turn reminders off"
            case ScheduleLabel.REMINDERS_ON:
                return "Turn reminders on"
            case ScheduleLabel.TWO:
                return "2 a week"
            case ScheduleLabel.THREE:
                return "3 a week"
            case _:
                assert_never(label)

    def joined(self, parts: tuple[str, ...]) -> str:
        *first, last = parts or ("",)
        return f"{', '.join(first)} and {last}" if first else last

    def at_hour(self, days: str, clock: str) -> str:
        return f"{days} at {clock}"

    def no_days(self) -> str:
        return "No days chosen yet."

    def saved(self) -> str:
        return "Saved. Your sessions:"

    def zone(self, zone: str, clock: str) -> str:
        return f"Time zone: {zone}, {clock} there now."

    def quiet(self, first: str, last: str) -> str:
        return f"Quiet: {first} to {last}."

    def reminders(self, on: bool) -> str:
        return f"Reminders: {'on' if on else 'off'}."

    def lighter(self, day: str, why: ModeReason) -> str:
        return f"{day} will be a short warm-up session: {_because(why)}."

    def left_out(self, day: str, why: ModeReason) -> str:
        return f"{day} stays free next week: {_because(why)}."

    def hint(self) -> str:
        return "Tap to change, or type it: /schedule tue thu 18:30"

    def unclear(self, wanted: ScheduleMisheard) -> str:
        match wanted:
            case ScheduleMisheard.SESSIONS:
                return "I plan 2 or 3 sessions a week. For example: tue thu 18:30"
            case ScheduleMisheard.DAYS:
                return "I couldn't read days in that. For example: tue thu 18:30"
            case ScheduleMisheard.HOUR:
                return "I couldn't read an hour in that. For example: 18:30, or 6:30 pm"
            case ScheduleMisheard.ZONE:
                return "I don't know that place. A large city nearby, or an offset such as UTC+2."
            case ScheduleMisheard.QUIET:
                return "I need two hours, such as 22-7 or 10pm to 7am."
            case _:
                assert_never(wanted)

    def sessions_wanted(self) -> str:
        return "How many sessions a week? Or type days and hour at once: tue thu 18:30"

    def days_wanted(self, sessions: int, chosen: int) -> str:
        if chosen == 0:
            return f"Which {sessions} days? Tap my suggestion, or tick your own."
        left = sessions - chosen
        if left > 0:
            return f"{left} more to tick."
        return "Fine as ticked?" if left == 0 else f"That's {-left} too many: untick, please."

    def hour_wanted(self, days: str) -> str:
        return f"At what time on {days}? Tap one, or type it: 18:30"

    def which_hour(self) -> str:
        return "Morning or evening?"

    def zone_wanted(self) -> str:
        return "Where are you? Tap one, or type a city, such as Dublin, or UTC+2."

    def which_zone(self) -> str:
        return "Several places fit. Which one?"

    def near_zone(self) -> str:
        return "I don't know that place. Did you mean this one? Else type another city."

    def quiet_wanted(self) -> str:
        return "Between which hours should I keep quiet? Tap one, or type it: 22-7"


def _because(why: ModeReason) -> str:
    match why:
        case ModeReason.MATCH:
            return "it is next to a match"
        case ModeReason.TWO_MATCHES:
            return "there are two matches that week"
        case ModeReason.THIRD_SESSION:
            return "a third session starts light for its first two weeks"
        case ModeReason.SPACING:
            return "it is less than 48 hours from another session"
        case ModeReason.FULL_WEEK:
            return "three sessions in seven days are enough"
        case _:
            assert_never(why)
