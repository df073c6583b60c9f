"""Days, hour, zone and quiet hours."""

from itertools import groupby
from typing import Protocol, assert_never

from bot.content.schedule import (
    DaysWanted,
    HourWanted,
    QuietWanted,
    ScheduleContent,
    ScheduleLabel,
    ScheduleMisheard,
    ScheduleShown,
    ScheduleUnclear,
    SessionsWanted,
    ZoneWanted,
)
from bot.rich import Rich, lines, rich, strong
from bot.rules.day_modes import ModeReason
from bot.rules.records import Slot
from bot.speech.voice import Voice


class ScheduleWords(Protocol):
    """The phrases of this story."""

    def label(self, label: ScheduleLabel) -> str: ...
    def joined(self, parts: tuple[str, ...]) -> str: ...
    def at_hour(self, days: str, clock: str) -> str: ...
    def no_days(self) -> str: ...
    def saved(self) -> str: ...
    def zone(self, zone: str, clock: str) -> str: ...
    def quiet(self, first: str, last: str) -> str: ...
    def reminders(self, on: bool) -> str: ...
    def lighter(self, day: str, why: ModeReason) -> str: ...
    def left_out(self, day: str, why: ModeReason) -> str: ...
    def hint(self) -> str: ...
    def unclear(self, wanted: ScheduleMisheard) -> str: ...
    def sessions_wanted(self) -> str: ...
    def days_wanted(self, sessions: int, chosen: int) -> str: ...
    def hour_wanted(self, days: str) -> str: ...
    def which_hour(self) -> str: ...
    def zone_wanted(self) -> str: ...
    def which_zone(self) -> str: ...
    def near_zone(self) -> str: ...
    def quiet_wanted(self) -> str: ...


def laid_out(content: ScheduleContent, words: ScheduleWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case ScheduleShown():
            return _shown(content, words, voice)
        case ScheduleUnclear(wanted):
            return rich(words.unclear(wanted))
        case SessionsWanted():
            return rich(words.sessions_wanted())
        case DaysWanted(sessions, chosen):
            return rich(words.days_wanted(sessions, chosen))
        case HourWanted(weekdays, either):
            if either:
                return rich(words.which_hour())
            return rich(words.hour_wanted(_days(weekdays, words, voice)))
        case ZoneWanted(several, near):
            if near:
                return rich(words.near_zone())
            return rich(words.which_zone() if several else words.zone_wanted())
        case QuietWanted():
            return rich(words.quiet_wanted())
        case _:
            assert_never(content)


def _shown(content: ScheduleShown, words: ScheduleWords, voice: Voice) -> Rich:
    notes = [
        words.left_out(voice.weekday(note.weekday, short=False), note.why)
        if note.left_out
        else words.lighter(voice.weekday(note.weekday, short=False), note.why)
        for note in content.notes
    ]
    return lines(
        [
            words.saved() if content.changed else None,
            strong(when(content.slots, words, voice) or words.no_days()),
            *notes,
            words.zone(content.zone, voice.clock(content.clock)),
            words.quiet(voice.clock(content.quiet_from), voice.clock(content.quiet_to)),
            words.reminders(content.reminders),
            None if content.changed else words.hint(),
        ]
    )


def when(slots: tuple[Slot, ...], words: ScheduleWords, voice: Voice) -> str:
    """Return days and hours, days of one hour together; empty without any."""
    by_hour = groupby(sorted(slots, key=lambda slot: slot.at), key=lambda slot: slot.at)
    parts = tuple(
        words.at_hour(_days(tuple(slot.weekday for slot in same), words, voice), voice.clock(at))
        for at, same in by_hour
    )
    return words.joined(parts)


def _days(weekdays: tuple[int, ...], words: ScheduleWords, voice: Voice) -> str:
    return words.joined(tuple(voice.weekday(weekday, short=False) for weekday in weekdays))
