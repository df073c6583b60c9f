"""What is said when a reminder is due."""

from datetime import date, time, timedelta
from typing import Protocol, assert_never

from bot.content.reminding import (
    LaterWhen,
    NotPlannedAnyMore,
    PauseOrMove,
    PrepareNow,
    PutOff,
    RemindersMissed,
    RemindingContent,
    RemindingLabel,
    SessionNow,
    StillToTell,
    WasLate,
)
from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.footwear import SHOES_OFF_MINUTES_BEFORE
from bot.speech.voice import Voice


class RemindingWords(Protocol):
    """The phrases of this story."""

    def label(self, label: RemindingLabel) -> str: ...
    def was_late(self, late: str) -> str: ...
    def prepare(self, at: str) -> str: ...
    def wide_shoes(self, minutes: str, sets: int) -> tuple[str, ...]: ...
    def session_now(self) -> str: ...
    def session_on(self, moment: str) -> str: ...
    def shoes_off(self) -> str: ...
    def still_to_tell(self, day: str | None) -> str: ...
    def example(self) -> str: ...
    def pause_or_move(self) -> str: ...
    def reminders_missed(self, days: tuple[str, ...]) -> str: ...
    def later_when(self) -> str: ...
    def put_off(self, moment: str) -> str: ...
    def not_planned(self) -> str: ...


def laid_out(content: RemindingContent, words: RemindingWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case WasLate(late):
            return rich(words.was_late(voice.ago(late)))
        case PrepareNow(at, sets, late):
            minutes = voice.number(SHOES_OFF_MINUTES_BEFORE)
            tip = () if sets is None else words.wide_shoes(minutes, sets)
            return lines([strong(words.prepare(voice.clock(at))), *tip, _late(late, words, voice)])
        case SessionNow(day, at, shoes_off, late):
            first = words.session_now() if day is None else words.session_on(_at(day, at, voice))
            tip = (words.shoes_off(),) if shoes_off else ()
            return lines([strong(first), *tip, _late(late, words, voice)])
        case StillToTell(day):
            told = words.still_to_tell(None if day is None else voice.day(day))
            return lines([strong(told), faint(words.example())])
        case PauseOrMove():
            return rich(words.pause_or_move())
        case RemindersMissed(days):
            return rich(words.reminders_missed(tuple(voice.day(day) for day in days)))
        case LaterWhen():
            return rich(words.later_when())
        case PutOff(day, at):
            return rich(words.put_off(voice.clock(at) if day is None else _at(day, at, voice)))
        case NotPlannedAnyMore():
            return rich(words.not_planned())
        case _:
            assert_never(content)


def _at(day: date, at: time, voice: Voice) -> str:
    return f"{voice.day(day)} {voice.clock(at)}"


def _late(late: timedelta, words: RemindingWords, voice: Voice) -> str | None:
    return words.was_late(voice.ago(late)) if late else None
