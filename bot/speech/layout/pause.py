"""Planned time off."""

from typing import Protocol, assert_never

from bot.content.pause import (
    NotPaused,
    PauseContent,
    PauseEnded,
    PauseLabel,
    PauseMisheard,
    PauseNoted,
    PauseShown,
    PauseUnclear,
    RestOn,
    UntilWanted,
    WellWanted,
    WhyPause,
)
from bot.rich import Rich, lines, rich, strong
from bot.rules.records import Pause, PauseReason
from bot.rules.severity import Severity
from bot.speech.voice import Voice


class PauseWords(Protocol):
    """The phrases of this story."""

    def label(self, label: PauseLabel) -> str: ...
    def paused(self, since: str, until: str | None) -> str: ...
    def kind_word(self, why: PauseReason) -> str: ...
    def nothing_counts(self) -> str: ...
    def back(self, day: str, severity: Severity) -> str: ...
    def way_back(self) -> str: ...
    def up_to(self, first: int, last: int, severity: Severity) -> str: ...
    def beyond(self, last: int) -> str: ...
    def ended(self) -> str: ...
    def after_time_away(self, severity: Severity) -> str: ...
    def next_session(self, moment: str) -> str: ...
    def nothing_planned(self) -> str: ...
    def not_paused(self) -> str: ...
    def rest_on(self) -> str: ...
    def unclear(self, wanted: PauseMisheard) -> str: ...
    def why_pause(self) -> str: ...
    def until_wanted(self, why: PauseReason) -> str: ...
    def well_wanted(self) -> str: ...


def laid_out(content: PauseContent, words: PauseWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case PauseNoted():
            return _noted(content, words, voice)
        case PauseShown(pause):
            return lines([_paused(pause, words, voice), words.nothing_counts()])
        case PauseEnded():
            return _ended(content, words, voice)
        case NotPaused():
            return rich(words.not_paused())
        case RestOn():
            return rich(words.rest_on())
        case PauseUnclear(wanted):
            return rich(words.unclear(wanted))
        case WhyPause():
            return rich(words.why_pause())
        case UntilWanted(why):
            return rich(words.until_wanted(why))
        case WellWanted():
            return rich(words.well_wanted())
        case _:
            assert_never(content)


def _paused(pause: Pause, words: PauseWords, voice: Voice) -> str:
    until = None if pause.until is None else voice.day(pause.until)
    return words.paused(voice.day(pause.since), until)


def _noted(content: PauseNoted, words: PauseWords, voice: Voice) -> Rich:
    back = content.back
    told = None
    if back is not None and back.severity is not None:
        told = words.back(voice.day(back.day), back.severity)
    return lines(
        [
            strong(_paused(content.pause, words, voice)),
            words.kind_word(content.pause.why),
            words.nothing_counts(),
            told,
            *_table(content.table, words),
        ]
    )


def _table(table: tuple[tuple[int, Severity], ...], words: PauseWords) -> list[str]:
    if not table:
        return []
    told = [words.way_back()]
    first = 0
    for last, severity in table:
        told.append(words.up_to(first, last, severity))
        first = last + 1
    return [*told, words.beyond(first - 1)]


def _ended(content: PauseEnded, words: PauseWords, voice: Voice) -> Rich:
    following = words.nothing_planned()
    if content.next_day is not None:
        moment = voice.day(content.next_day)
        if content.next_at is not None:
            moment = f"{moment} {voice.clock(content.next_at)}"
        following = words.next_session(moment)
    severity = content.back.severity
    return lines(
        [
            strong(words.ended()),
            None if severity is None else words.after_time_away(severity),
            following,
        ]
    )
