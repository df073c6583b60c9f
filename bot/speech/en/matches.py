"""Match days."""

from typing import assert_never

from bot.content.matches import Altered, MatchesLabel, MatchesMisheard
from bot.rules.matchday import Special

_LABELS = {
    MatchesLabel.ADD: "Add a match",
    MatchesLabel.USUAL: "Usual day",
    MatchesLabel.REMOVE: "Remove a match",
    MatchesLabel.NONE_THIS_WEEK: "No match this week",
    MatchesLabel.NO_USUAL: "No usual day",
    MatchesLabel.MINUTES: "Minutes played",
    MatchesLabel.ALL: "All matches",
    MatchesLabel.NOT_PLAYED: "Didn't play",
    MatchesLabel.SHORT: "Under 30",
    MatchesLabel.HALF: "30-59",
    MatchesLabel.LONG: "60 or more",
    MatchesLabel.WHOLE: "All 90",
}


class English:
    def label(self, label: MatchesLabel) -> str:
        return _LABELS[label]

    def heading(self) -> str:
        return "Your next matches"

    def usual(self, weekday: str) -> str:
        return f"Usual match day: {weekday}."

    def none_ahead(self) -> str:
        return "No matches on file."

    def match_on(self, day: str) -> str:
        return f"· {day}"

    def unplayed(self, day: str) -> str:
        return f"How long did you play on {day}? It decides the days after."

    def hint(self) -> str:
        return "Type it too: /match sat, /match 2026-03-07, /match no match this week"

    def altered(self, altered: Altered, day: str, weekday: str, minutes: str) -> str:
        match altered:
            case Altered.ADDED:
                return f"Match on {day}, noted."
            case Altered.KNOWN:
                return f"I have that match already: {day}."
            case Altered.REMOVED:
                return f"No match on {day}."
            case Altered.WEEK_OFF:
                return "No match this week, noted. Your sessions go as planned."
            case Altered.USUAL:
                return f"Usual match day: {weekday}."
            case Altered.NO_USUAL:
                return "No usual match day. Add matches as they come: /match sat"
            case Altered.PLAYED:
                return f"{day}: {minutes} minutes, noted."
            case _:
                assert_never(altered)

    def no_session(self, day: str) -> str:
        return f"{day} becomes a rest day."

    def special(self, day: str, special: Special) -> str:
        match special:
            case Special.MATCH_DAY:
                return f"{day} is match day: no session, an easy walk backward at most."
            case Special.DAY_BEFORE:
                return f"{day} becomes a short, very easy warm-up: the day before a match."
            case Special.DAY_AFTER:
                return f"{day} becomes an easy walk without a load: the day after a match."
            case Special.SORE_AFTER:
                return f"{day} becomes an easy walk without a load: your legs are still sore."
            case _:
                assert_never(special)

    def before(self, day: str, percent: str) -> str:
        return f"{day} becomes {percent} % of the sets: two days before a match."

    def after(self, day: str, percent: str) -> str:
        return f"{day} becomes {percent} % of the sets: the match is still in your legs."

    def no_step_up(self, day: str) -> str:
        return f"{day} stays whole, at the same step."

    def nothing_to_remove(self) -> str:
        return "There is no match ahead to remove."

    def unclear(self, wanted: MatchesMisheard) -> str:
        match wanted:
            case MatchesMisheard.DAY:
                return "I need one day from today on, such as sat, next sunday or 2026-03-07."
            case MatchesMisheard.WEEKDAY:
                return "I need one weekday, such as saturday."
            case MatchesMisheard.MINUTES:
                return "I need the minutes you played, 0 to 150, such as 60."
            case _:
                assert_never(wanted)

    def match_day_wanted(self, weekly: bool) -> str:
        if weekly:
            return "Match this week? Which day?"
        return "Which day is the match? Tap one, or type a date."

    def usual_day_wanted(self) -> str:
        return "On which day do you usually play?"

    def which_goes(self) -> str:
        return "Which one is off?"

    def minutes_wanted(self, day: str) -> str:
        return f"How long did you play on {day}? Tap one, or type the minutes."
