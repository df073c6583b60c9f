"""The week: planned, done, and against one's own weeks."""

from typing import assert_never

from bot.content.week import WeekLabel, WeekState
from bot.rules.matchday import Special
from bot.rules.planning import Status
from bot.rules.records import Mode
from bot.rules.weekload import WeekStatus


class English:
    def label(self, label: WeekLabel) -> str:
        match label:
            case WeekLabel.EARLIER:
                return "‹ Earlier"
            case WeekLabel.LATER:
                return "Later ›"
            case WeekLabel.NOW:
                return "This week"
            case WeekLabel.SHOW:
                return "My week"
            case _:
                assert_never(label)

    def heading(self, first: str, last: str) -> str:
        return f"{first} to {last}"

    def nothing_planned(self) -> str:
        return "Nothing planned. /schedule sets your days."

    def mode(self, mode: Mode) -> str:
        return "session" if mode is Mode.CONDITIONING else "short warm-up"

    def special(self, special: Special) -> str:
        match special:
            case Special.MATCH_DAY:
                return "match day"
            case Special.DAY_BEFORE:
                return "very easy warm-up, day before a match"
            case Special.DAY_AFTER:
                return "easy walk, day after a match"
            case Special.SORE_AFTER:
                return "easy walk, legs still sore"
            case _:
                assert_never(special)

    def status(self, status: Status, moved_to: str) -> str:
        match status:
            case Status.PLANNED:
                return ""
            case Status.DONE:
                return "done ✓"
            case Status.EXTRA:
                return "done ✓, unplanned"
            case Status.SKIPPED:
                return "left out by you"
            case Status.MOVED:
                return f"moved to {moved_to}"
            case Status.PAUSED:
                return "paused"
            case Status.LEFT_OUT:
                return "free: enough around it"
            case Status.PASSED:
                return "nothing logged"
            case _:
                assert_never(status)

    def share(self, percent: str) -> str:
        return f"{percent} % of the sets"

    def match_day(self) -> str:
        return "match"

    def state(self, state: WeekState) -> str:
        match state:
            case WeekState.PAUSED:
                return "You're paused; nothing is due. /resume ends it."
            case WeekState.HELD:
                return "Sessions wait for now; /why says what for. Nothing counts as missed."
            case WeekState.OPEN:
                return ""
            case _:
                assert_never(state)

    def tally(self, sessions: int, parts: tuple[str, ...]) -> str:
        noun = "session" if sessions == 1 else "sessions"
        return f"Done: {sessions} {noun}, {', '.join(parts)}."

    def minutes(self, minutes: str) -> str:
        return f"{minutes} min in all"

    def rated(self, rated: int, sessions: int) -> str:
        return f"Effort told: {rated} of {sessions}."

    def compared(self, status: WeekStatus, week: str, usual: str, change: str) -> str:
        match status:
            case WeekStatus.GREEN:
                return f"Sled week so far: {week}. Your usual is about {usual}. Right on track."
            case WeekStatus.AMBER:
                return (
                    f"That's {change} % more sled work than your recent weeks ({week} vs "
                    f"{usual}). The next session stays the same."
                )
            case WeekStatus.RED:
                return (
                    f"Big jump: {week} vs your usual {usual}. The next session is trimmed so your "
                    "legs can catch up."
                )
            case WeekStatus.LOW:
                return f"Quieter week ({week} vs {usual}). No need to make up missed sessions."
            case _:
                assert_never(status)

    def in_another_week(self, week: str, usual: str) -> str:
        return f"Sled work: {week}, beside about {usual} in the weeks before."

    def learning(self, week: str) -> str:
        return f"Sled work in seven days: {week} (effort x minutes). I'm learning your usual."

    def returning(self, week: str) -> str:
        return f"Sled work in seven days: {week}. You're just back, so I compare with nothing yet."

    def balance(self, ratio: str, more_forward: bool) -> str:
        if more_forward:
            return f"Forward sets per backward set, 14 days: {ratio}. A little more forward."
        return f"Forward sets per backward set, 14 days: {ratio}."

    def kept(self, weeks: int) -> str:
        if weeks == 1:
            return "One planned week kept."
        return f"{weeks} planned weeks kept in a row. Pauses don't break it."

    def looked_back(self, done: int, planned: int) -> str:
        if planned == 0:
            return "Your week is over; nothing was planned."
        return f"Your week: {done} of {planned} sessions."
