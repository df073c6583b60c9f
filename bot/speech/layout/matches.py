"""Match days."""

from typing import Protocol, assert_never

from bot.content.matches import (
    Altered,
    MatchDayWanted,
    MatchEffect,
    MatchesAltered,
    MatchesContent,
    MatchesLabel,
    MatchesMisheard,
    MatchesShown,
    MatchesUnclear,
    MinutesWanted,
    NothingToRemove,
    UsualDayWanted,
    WhichMatchGoes,
)
from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.matchday import Special
from bot.speech.voice import Voice


class MatchesWords(Protocol):
    """The phrases of this story."""

    def label(self, label: MatchesLabel) -> str: ...
    def heading(self) -> str: ...
    def usual(self, weekday: str) -> str: ...
    def none_ahead(self) -> str: ...
    def match_on(self, day: str) -> str: ...
    def unplayed(self, day: str) -> str: ...
    def hint(self) -> str: ...
    def altered(self, altered: Altered, day: str, weekday: str, minutes: str) -> str: ...
    def no_session(self, day: str) -> str: ...
    def special(self, day: str, special: Special) -> str: ...
    def before(self, day: str, percent: str) -> str: ...
    def after(self, day: str, percent: str) -> str: ...
    def no_step_up(self, day: str) -> str: ...
    def nothing_to_remove(self) -> str: ...
    def unclear(self, wanted: MatchesMisheard) -> str: ...
    def match_day_wanted(self, weekly: bool) -> str: ...
    def usual_day_wanted(self) -> str: ...
    def which_goes(self) -> str: ...
    def minutes_wanted(self, day: str) -> str: ...


WHOLE = 100


def laid_out(content: MatchesContent, words: MatchesWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case MatchesShown():
            return _shown(content, words, voice)
        case MatchesAltered():
            return _altered(content, words, voice)
        case NothingToRemove():
            return rich(words.nothing_to_remove())
        case MatchesUnclear(wanted):
            return rich(words.unclear(wanted))
        case MatchDayWanted(weekly):
            return rich(words.match_day_wanted(weekly))
        case UsualDayWanted():
            return rich(words.usual_day_wanted())
        case WhichMatchGoes():
            return rich(words.which_goes())
        case MinutesWanted(day):
            return rich(words.minutes_wanted(voice.day(day)))
        case _:
            assert_never(content)


def _shown(content: MatchesShown, words: MatchesWords, voice: Voice) -> Rich:
    usual = None if content.usual is None else voice.weekday(content.usual, short=False)
    return lines(
        [
            strong(words.heading()) if content.ahead else words.none_ahead(),
            *(words.match_on(voice.day(fixture.day)) for fixture in content.ahead),
            None if usual is None else words.usual(usual),
            None if content.unplayed is None else words.unplayed(voice.day(content.unplayed)),
            faint(words.hint()),
        ]
    )


def _altered(content: MatchesAltered, words: MatchesWords, voice: Voice) -> Rich:
    day = "" if content.day is None else voice.day(content.day)
    weekday = "" if content.weekday is None else voice.weekday(content.weekday, short=False)
    minutes = "" if content.minutes is None else voice.number(content.minutes)
    return lines(
        [
            strong(words.altered(content.altered, day, weekday, minutes)),
            *(_effect(effect, words, voice) for effect in content.effects),
        ]
    )


def _effect(effect: MatchEffect, words: MatchesWords, voice: Voice) -> str:
    day = voice.weekday(effect.day.weekday(), short=False)
    if effect.rest:
        return words.no_session(day)
    if effect.special is not None:
        return words.special(day, effect.special)
    if effect.percent == WHOLE:
        return words.no_step_up(day)
    percent = voice.number(effect.percent)
    return words.after(day, percent) if effect.to is None else _nearer(effect, words, day, percent)


def _nearer(effect: MatchEffect, words: MatchesWords, day: str, percent: str) -> str:
    """Return the line for the match that is nearer, the one ahead on a tie."""
    is_after = effect.since is not None and effect.to is not None and effect.since < effect.to
    return words.after(day, percent) if is_after else words.before(day, percent)
