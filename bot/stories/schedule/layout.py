"""Days, hour, zone and quiet hours."""

from itertools import groupby
from typing import assert_never

from bot.rich import Rich, lines, rich, strong
from bot.rules.log.records import Slot
from bot.rules.week.day_modes import ModeReason
from bot.stories.schedule.said import (
    DaysWanted,
    HourWanted,
    ScheduleContent,
    ScheduleMisheard,
    ScheduleShown,
    ScheduleUnclear,
    ZoneWanted,
)
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

UNCLEAR = OneEach("schedule-unclear", ScheduleMisheard)
REASONS = OneEach("schedule-because", ModeReason)


@phrase.register
def laid_out(content: ScheduleContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case ScheduleShown():
            return _shown(content, voice)
        case ScheduleUnclear(wanted):
            return rich(voice.say(UNCLEAR[wanted]))
        case DaysWanted(sessions, chosen):
            return rich(_days_wanted(sessions, chosen, voice))
        case HourWanted(weekdays, either):
            if either:
                return rich(voice.say("schedule-which-hour"))
            return rich(voice.say("schedule-hour-wanted", days=_days(weekdays, voice)))
        case ZoneWanted(several, near):
            if near:
                return rich(voice.say("schedule-near-zone"))
            return rich(
                voice.say("schedule-which-zone") if several else voice.say("schedule-zone-wanted")
            )
        case _:
            assert_never(content)


def _shown(content: ScheduleShown, voice: Voice) -> Rich:
    notes = [
        voice.say(
            "schedule-left-out",
            day=voice.weekday(note.weekday, short=False),
            why=voice.say(REASONS[note.why]),
        )
        if note.left_out
        else voice.say(
            "schedule-lighter",
            day=voice.weekday(note.weekday, short=False),
            why=voice.say(REASONS[note.why]),
        )
        for note in content.notes
    ]
    return lines(
        [
            voice.say("schedule-saved") if content.changed else None,
            strong(when(content.slots, voice) or voice.say("schedule-no-days")),
            *notes,
            voice.say("schedule-zone", zone=content.zone, clock=voice.clock(content.clock)),
            voice.say(
                "schedule-quiet",
                first=voice.clock(content.quiet_from),
                last=voice.clock(content.quiet_to),
            ),
            voice.say("schedule-reminders", on=content.reminders),
            None if content.changed else voice.say("schedule-hint"),
        ]
    )


def when(slots: tuple[Slot, ...], voice: Voice) -> str:
    """Return days and hours, days of one hour together; empty without any."""
    by_hour = groupby(sorted(slots, key=lambda slot: slot.at), key=lambda slot: slot.at)
    parts = tuple(
        voice.say(
            "schedule-at-hour",
            days=_days(tuple(slot.weekday for slot in same), voice),
            clock=voice.clock(at),
        )
        for at, same in by_hour
    )
    return voice.listed(parts)


def _days(weekdays: tuple[int, ...], voice: Voice) -> str:
    return voice.listed(tuple(voice.weekday(weekday, short=False) for weekday in weekdays))


def _days_wanted(sessions: int, chosen: int, voice: Voice) -> str:
    if chosen == 0:
        return voice.say("schedule-days-wanted", sessions=sessions)
    left = sessions - chosen
    if left == 0:
        return voice.say("schedule-days-enough")
    if left > 0:
        return voice.say("schedule-days-left", left=left)
    return voice.say("schedule-days-too-many", extra=-left)
