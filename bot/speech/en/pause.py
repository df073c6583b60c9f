"""Planned time off."""

from typing import assert_never

from bot.content.pause import PauseLabel, PauseMisheard
from bot.rules.records import PauseReason
from bot.rules.severity import Severity

_LABELS = {
    PauseLabel.SICK: "Not well",
    PauseLabel.TRAVEL: "Travel",
    PauseLabel.EXAMS: "Exams",
    PauseLabel.OTHER: "Something else",
    PauseLabel.THREE_DAYS: "3 days",
    PauseLabel.WEEK: "A week",
    PauseLabel.TWO_WEEKS: "Two weeks",
    PauseLabel.OPEN_END: "Open end",
    PauseLabel.RESUME: "Resume",
    PauseLabel.CHANGE: "Change it",
    PauseLabel.PAUSE: "Pause",
    PauseLabel.NOT_YET: "Not yet",
}


class English:
    def label(self, label: PauseLabel) -> str:
        return _LABELS[label]

    def paused(self, since: str, until: str | None) -> str:
        if until is None:
            return f"Paused from {since}, open end."
        return f"Paused from {since} to {until}."

    def kind_word(self, why: PauseReason) -> str:
        match why:
            case PauseReason.SICK:
                return "Get well first. I'll ask before we go on."
            case PauseReason.TRAVEL:
                return "Have a good trip."
            case PauseReason.EXAMS:
                return "Good luck."
            case PauseReason.OTHER:
                return "That's fine."
            case _:
                assert_never(why)

    def nothing_counts(self) -> str:
        return "No reminders until then, and nothing counts as missed. /resume ends it early."

    def back(self, day: str, severity: Severity) -> str:
        return f"Back on {day}: {_way(severity)}."

    def way_back(self) -> str:
        return "How we go on depends on the days since your last session:"

    def up_to(self, first: int, last: int, severity: Severity) -> str:
        return f"{first}-{last}: {_way(severity)}"

    def beyond(self, last: int) -> str:
        return f"More than {last}: {_way(Severity.REONBOARD)}"

    def ended(self) -> str:
        return "Good to have you back."

    def after_time_away(self, severity: Severity) -> str:
        return f"After that time away: {_way(severity)}."

    def next_session(self, moment: str) -> str:
        return f"Next session: {moment}."

    def nothing_planned(self) -> str:
        return "No session is planned yet; /schedule sets the days, /today starts one now."

    def not_paused(self) -> str:
        return "You aren't paused."

    def rest_on(self) -> str:
        return "Then rest on. Once you've been well for a whole day, tap Resume."

    def unclear(self, wanted: PauseMisheard) -> str:
        match wanted:
            case PauseMisheard.WHY:
                return "I couldn't read a reason in that. Tap one, or type: exams until friday"
            case PauseMisheard.UNTIL:
                return "I need a last day or a length, such as friday, 2026-03-20 or 10 days."
            case PauseMisheard.WELL:
                return "Yes or no, please."
            case _:
                assert_never(wanted)

    def why_pause(self) -> str:
        return "A pause, gladly. What's in the way?"

    def until_wanted(self, why: PauseReason) -> str:
        if why is PauseReason.SICK:
            return "Sorry to hear that. For how long, do you think? Tap one, or type a day."
        return "For how long? Tap one, or type the last day."

    def well_wanted(self) -> str:
        return "Have you felt well for a whole day, without fever?"


def _way(severity: Severity) -> str:
    match severity:
        case Severity.PROGRESS:
            return "you go on where you left off"
        case Severity.REPEAT:
            return "the same step once more"
        case Severity.STEP_DOWN:
            return "one step easier"
        case Severity.LEVEL_DOWN:
            return "one level easier"
        case Severity.TWO_LEVELS_DOWN:
            return "two levels easier"
        case Severity.HOLD | Severity.REONBOARD:
            return "the safety questions, then a fresh start"
        case _:
            assert_never(severity)
