"""Pauses on file: which one is on, starting one, ending it, and what the time away asks for."""

from dataclasses import replace
from datetime import date, timedelta

from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Flag, Pause, PauseReason
from bot.rules.safety.screening import StillOpen, cleared, open_flags
from bot.rules.severity import Severity
from bot.rules.week.gaps import gap_severity

UNWELL = "RF14"
_DAY = timedelta(days=1)


def pause_on(athlete: Athlete, day: date) -> Pause | None:
    """Return the pause that covers the day."""
    for pause in athlete.pauses:
        if pause.since <= day and (pause.until is None or day <= pause.until):
            return pause
    return None


def paused(athlete: Athlete, pause: Pause) -> Athlete:
    """Return the file with the pause, in place of what it overlaps.

    Being sick is filed as a flag too, so that nothing starts again by the calendar alone.
    """
    earlier = tuple(
        cut for one in athlete.pauses if (cut := _before(one, pause.since)) is not None
    )
    flags = athlete.flags
    if pause.why is PauseReason.SICK and unwell(athlete) is None:
        flags = (*flags, Flag(UNWELL, pause.since))
    return replace(athlete, pauses=(*earlier, pause), flags=flags)


def resumed(athlete: Athlete, today: date) -> Athlete:
    """Return the file with no pause from today on."""
    kept = tuple(cut for one in athlete.pauses if (cut := _before(one, today)) is not None)
    return replace(athlete, pauses=kept)


def unwell(athlete: Athlete) -> Flag | None:
    """Return the open flag of being unwell."""
    return next((flag for flag in open_flags(athlete) if flag.code == UNWELL), None)


def well_again(athlete: Athlete, today: date) -> Athlete | None:
    """Return the file with that flag cleared; None where a day has not gone by yet."""
    flags: list[Flag] = []
    for flag in athlete.flags:
        if flag.code == UNWELL and flag.is_open:
            clear = cleared(flag, None, None, today)
            if isinstance(clear, StillOpen):
                return None
            flag = clear
        flags.append(flag)
    return replace(athlete, flags=tuple(flags))


def away_until(log: Log, day: date) -> Severity | None:
    """Return what going on that day asks for; None where nothing was ever left off."""
    days = [entry.day for entry in log.entries if entry.day <= day]
    return gap_severity((day - max(days)).days) if days else None


def _before(pause: Pause, day: date) -> Pause | None:
    """Return the part of a pause that lies before a day; None where there is none."""
    if pause.since >= day:
        return None
    if pause.until is not None and pause.until < day:
        return pause
    return replace(pause, until=day - _DAY)
