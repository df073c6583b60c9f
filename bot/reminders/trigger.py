"""A trigger for APScheduler that goes by a place's own clock: once a local day, or a weekday.

APScheduler's own, by cron, leaves out a wall time that a change of the clock skips, and fires one
that comes twice two times.  This one asks `rules.week.calendar`, as every reminder here does, so a
local day that has the hour, or would have had it, fires once.  It knows nothing of the coach, and
may be used by itself:

    scheduler.add_job(work, SessionTrigger(time(3, 30), "Europe/Berlin"), coalesce=True,
                      misfire_grace_time=None)

With `coalesce` and without a grace, a scheduler that slept, or whose clock was set forwards, runs
the job once, late; one whose clock was set back does not run it again for the same day.
"""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from apscheduler.triggers.base import BaseTrigger

from bot.rules.week.calendar import instant_at

_DAY = timedelta(days=1)
_EVERY_DAY = tuple(range(7))
_LOOKED_AHEAD = 16  # days: a weekday comes twice, should a zone leave out one of them


class SessionTrigger(BaseTrigger):  # type: ignore[misc]  # the library has no types
    """Fires at a wall time of a zone, on `weekdays` (Monday 0)."""

    def __init__(self, at: time, zone: str, weekdays: tuple[int, ...] = _EVERY_DAY) -> None:
        self._at = at
        self._zone = ZoneInfo(zone)
        self._weekdays = weekdays

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime | None:
        """Return the first moment behind the one before, or from now on where there was none.

        None where no weekday is named.
        """
        if previous is None:
            return next((at for at in self._from(now) if at >= now), None)
        return next((at for at in self._from(previous) if at > previous), None)

    def _from(self, moment: datetime) -> Iterator[datetime]:
        first = moment.astimezone(self._zone).date() - _DAY
        for number in range(_LOOKED_AHEAD):
            day = first + number * _DAY
            at = instant_at(day, self._at, self._zone)
            if at is not None and day.weekday() in self._weekdays:
                yield at


class Again(BaseTrigger):  # type: ignore[misc]  # the library has no types
    """Fires a while after each time, the first at once if told; makes up for no moment missed.

    The library's own interval keeps to a grid that a clock set forwards has it run along.
    """

    def __init__(self, span: timedelta, *, at_once: bool) -> None:
        self._span = span
        self._at_once = at_once

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        """Return a while from now, or now where that is to be the first."""
        return now if previous is None and self._at_once else now + self._span
