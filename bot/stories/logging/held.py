"""A reply put aside while a red flag is asked about: what was understood, never the words.

A session, one that was left out, or how much a joint hurts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from bot.reading.heard import (
    Day,
    DaysAgo,
    Details,
    Doubt,
    Heard,
    LastWeekday,
    Logged,
    MonthDay,
    NotALog,
    NotDone,
    RelativeDay,
    Told,
    Unclear,
    Weekday,
)
from bot.reading.several.telling import DayTold


class HeldKind(StrEnum):
    LOGGED = "logged"
    NOT_DONE = "not_done"
    UNCLEAR = "unclear"
    PAIN = "pain"


@dataclass(frozen=True, slots=True)
class HeldDay:
    """What the same line told of another day."""

    kind: HeldKind
    details: Told
    day: str | None = None
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldReply:
    """A reply to act on later: without the red flags, and with the day as text for JSON.

    `message` is the platform's name of the line it came in; `about` the entry it corrects,
    None where it tells of a session of its own.  `also` is what the line told of other days.
    """

    kind: HeldKind
    details: Told
    day: str | None = None
    doubts: tuple[Doubt, ...] = ()
    message: str | None = None
    about: str | None = None
    also: tuple[HeldDay, ...] = ()

    @property
    def each(self) -> "tuple[HeldReply, ...]":
        """What was told, each by itself."""
        others = (
            HeldReply(one.kind, one.details, one.day, one.doubts, self.message)
            for one in self.also
        )
        return (replace(self, also=()), *others)


def held_of_days(days: Sequence[DayTold], message: str | None) -> HeldReply | None:
    """Return what to keep of a line that tells of several days."""
    kept = [
        replace(one, day=None if told.day is None else told.day.isoformat())
        for told in days
        if (one := held(told.heard, message)) is not None
    ]
    also = tuple(HeldDay(one.kind, one.details, one.day, one.doubts) for one in kept[1:])
    return replace(kept[0], also=also) if kept else None


def days_given_back(kept: HeldReply) -> tuple[DayTold, ...]:
    """Return what was told of several days, without the words."""
    return tuple(
        DayTold(None if one.day is None else date.fromisoformat(one.day), _undated(one), "")
        for one in kept.each
    )


def _undated(kept: HeldReply) -> Heard:
    return given_back(replace(kept, day=None))


def held(heard: Heard, message: str | None, about: str | None = None) -> HeldReply | None:
    """Return what to keep of a reply; None where there is nothing to do with it later.

    A doubt's phrase is dropped: it may quote whatever stood beside the figures.
    """
    doubts: tuple[Doubt, ...] = ()
    match heard:
        case NotALog(details) if details.pain is not None:
            kind = HeldKind.PAIN
        case NotALog():
            return None
        case Logged(details):
            kind = HeldKind.LOGGED
        case NotDone(details):
            kind = HeldKind.NOT_DONE
        case Unclear(details, doubts):
            kind = HeldKind.UNCLEAR
    kept = Told(**{one.name: getattr(details, one.name) for one in fields(Told)})
    silent = tuple(replace(doubt, phrase="") for doubt in doubts)
    return HeldReply(kind, kept, _as_text(details.day), silent, message, about)


def given_back(kept: HeldReply) -> Heard:
    """Return the reply as if just heard, without the red-flag words."""
    parts = {one.name: getattr(kept.details, one.name) for one in fields(Told)}
    details = Details(**parts, day=_as_day(kept.day))
    match kept.kind:
        case HeldKind.LOGGED:
            return Logged(details)
        case HeldKind.NOT_DONE:
            return NotDone(details)
        case HeldKind.UNCLEAR:
            return Unclear(details, kept.doubts)
        case HeldKind.PAIN:
            return NotALog(details)


def _as_text(day: Day | None) -> str | None:
    match day:
        case None:
            return None
        case RelativeDay() | Weekday() | LastWeekday():
            return day.value
        case DaysAgo(days):
            return str(days)
        case MonthDay(month, in_month):
            return f"{month}-{in_month}"
        case date():
            return day.isoformat()


def _as_day(text: str | None) -> Day | None:
    if text is None:
        return None
    if text in set(RelativeDay):
        return RelativeDay(text)
    if text in set(Weekday):
        return Weekday(text)
    if text in set(LastWeekday):
        return LastWeekday(text)
    match text.split("-"):
        case [days]:
            return DaysAgo(int(days))
        case [month, in_month]:
            return MonthDay(int(month), int(in_month))
        case _:
            return date.fromisoformat(text)
