"""The week ahead: which days, which mode, what became of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum

from bot.rules.log.done import Log, Mode
from bot.rules.log.records import Athlete, Move
from bot.rules.week.day_modes import DayMode, ModeReason, day_mode, is_full
from bot.rules.week.fixtures import match_on
from bot.rules.week.matchday import Special
from bot.rules.week.spacing import SEVEN_DAYS, Placed, placed
from bot.rules.week.weeks import WEEK, monday_of

WEEKS_AHEAD = 8  # a plan further off is nobody's next session


class Status(StrEnum):
    """What became of a planned day."""

    PLANNED = "planned"  # today or ahead
    DONE = "done"
    EXTRA = "extra"  # done without being planned
    SKIPPED = "skipped"  # they said so
    MOVED = "moved"  # to `moved_to`
    PAUSED = "paused"
    LEFT_OUT = "left_out"  # the coach took it out: two matches, or three sessions already
    PASSED = "passed"  # nothing logged; no more is known, and nothing is owed


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day of the week's plan.  `at` is wall time in the athlete's zone.

    `special` marks days around a match whose session is not the step's own; `why` is `None`
    for a full session.  `at` is `None` for something done that was not planned.
    """

    day: date
    at: time | None
    mode: Mode
    status: Status
    special: Special | None = None
    why: ModeReason | None = None
    moved_from: date | None = None
    moved_to: date | None = None


def plan_week(athlete: Athlete, log: Log, monday: date, today: date) -> tuple[PlannedDay, ...]:
    """Return the week's days in order; `monday` is the week's Monday.

    What is done counts as it was done, what is ahead gets the mode that the matches, the
    spacing and the habit leave it.
    """
    return tuple(_week(athlete, log, monday, today))


def plan_on(athlete: Athlete, log: Log, day: date, today: date) -> PlannedDay | None:
    """Return the plan of one day, `None` where there is none."""
    week = _week(athlete, log, monday_of(day), today)
    return next((one for one in week if one.day == day), None)


def _week(athlete: Athlete, log: Log, monday: date, today: date) -> Iterator[PlannedDay]:
    """Yield the week's days in order; a day depends on none behind it."""
    first, sunday = monday - WEEK, monday + timedelta(days=6)
    near = [entry for entry in log.entries if first <= entry.day <= sunday]
    done = {entry.day: placed(entry) for entry in near if entry.day >= monday}
    others = [placed(entry) for entry in near]
    for day in _days_of(athlete, done, monday, today):
        if day.status is Status.PLANNED:
            day = _with_mode(day, day_mode(athlete, log, day.day, others))
            if day.status is Status.PLANNED:
                others.append(Placed(day.day, day.mode))
        elif day.status is Status.PASSED and is_full(athlete, day.day, others):
            day = replace(day, status=Status.LEFT_OUT, why=ModeReason.LIMIT)
        yield day


def next_session(athlete: Athlete, log: Log, today: date) -> PlannedDay | None:
    """Return the first day from today on that is planned and not done.

    A match day is not one: nothing is planned there.  `None`: none in eight weeks.
    """
    monday = monday_of(today)
    for ahead in range(WEEKS_AHEAD):
        for day in _week(athlete, log, monday + ahead * WEEK, today):
            is_ahead = day.status is Status.PLANNED and day.day >= today
            if is_ahead and day.special is not Special.MATCH_DAY:
                return day
    return None


def room_on(athlete: Athlete, log: Log, day: date) -> DayMode:
    """Return the mode a session has on a day and why, given what was done before it."""
    first = day - timedelta(days=SEVEN_DAYS)
    before = [placed(entry) for entry in log.entries if first <= entry.day < day]
    return day_mode(athlete, log, day, before)


def is_paused(athlete: Athlete, day: date) -> bool:
    """Tell whether a day lies in planned time off."""
    return any(
        pause.since <= day and (pause.until is None or day <= pause.until)
        for pause in athlete.pauses
    )


# --- the days of a week --------------------------------------------------------------------


def _days_of(
    athlete: Athlete, done: dict[date, Placed], monday: date, today: date
) -> list[PlannedDay]:
    """Return the week's days with what became of them; modes of those ahead are not known."""
    slots = {monday + timedelta(days=slot.weekday): slot.at for slot in athlete.slots}
    days = {
        day: _slot_day(athlete, done, day, at, today)
        for day, at in slots.items()
        if athlete.started is None or day >= athlete.started
    }
    for day in _moved_here(athlete, done, monday, today):
        days[day.day] = day
    for on, what in done.items():
        if on not in days:
            days[on] = PlannedDay(on, None, what.mode, Status.EXTRA)
    return [days[on] for on in sorted(days)]


def _slot_day(
    athlete: Athlete, done: dict[date, Placed], day: date, at: time, today: date
) -> PlannedDay:
    status = _status(athlete, done, day, today)
    mode = done[day].mode if day in done else Mode.CONDITIONING
    move = next((one for one in reversed(athlete.moves) if one.of == day), None)
    if move is not None and move.to == day:
        return PlannedDay(day, move.at, mode, status)  # another hour, the same day
    if move is not None and status is not Status.DONE:
        return PlannedDay(day, at, mode, Status.MOVED, moved_to=move.to)
    return PlannedDay(day, at, mode, status)


def _moved_here(
    athlete: Athlete, done: dict[date, Placed], monday: date, today: date
) -> Iterator[PlannedDay]:
    moved_on = {move.of for move in athlete.moves}
    for move in athlete.moves:
        if not monday <= move.to < monday + WEEK or move.to in moved_on:
            continue
        mode = done[move.to].mode if move.to in done else Mode.CONDITIONING
        status = _status(athlete, done, move.to, today)
        yield PlannedDay(move.to, move.at, mode, status, moved_from=move.of)


def _status(athlete: Athlete, done: dict[date, Placed], day: date, today: date) -> Status:
    if day in done:
        return Status.DONE
    if is_paused(athlete, day):
        return Status.PAUSED
    if day in athlete.not_done:
        return Status.SKIPPED
    return Status.PASSED if day < today else Status.PLANNED


def _with_mode(day: PlannedDay, found: DayMode) -> PlannedDay:
    status = Status.LEFT_OUT if found.left_out else Status.PLANNED
    return PlannedDay(
        day.day, day.at, found.mode, status, found.special, found.why, day.moved_from
    )


# --- moving --------------------------------------------------------------------------------


class MoveRefusal(StrEnum):
    NOTHING_PLANNED = "nothing_planned"
    IN_THE_PAST = "in_the_past"
    DOUBLE = "double"
    MATCH_DAY = "match_day"
    TOO_CLOSE = "too_close"
    FULL_WEEK = "full_week"
    PAUSED = "paused"
    LIMIT = "limit"


@dataclass(frozen=True, slots=True)
class MoveFits:
    """The session can go there, in this mode."""

    mode: Mode


@dataclass(frozen=True, slots=True)
class MoveRefused:
    why: MoveRefusal


def with_move(athlete: Athlete, of: date, to: date, at: time) -> Athlete:
    """Return the file with the session of one day on another, at that hour.

    One that is moved twice is still the session of the day it was planned for.
    """
    first = next((move.of for move in athlete.moves if move.to == of), of)
    kept = tuple(move for move in athlete.moves if move.of != first)
    return replace(athlete, moves=(*kept, Move(first, to, at)))


def may_move(
    athlete: Athlete, log: Log, of: date, to: date, today: date
) -> MoveFits | MoveRefused:
    """Return whether the session planned `of` one day can go `to` another.

    A session is moved, never doubled, and keeps its distance from those around it.
    """
    weeks = sorted({monday_of(of), *(monday_of(to) + ago * WEEK for ago in (-1, 0, 1))})
    plan = [day for monday in weeks for day in plan_week(athlete, log, monday, today)]
    if not any(day.day == of and day.status is Status.PLANNED for day in plan):
        return MoveRefused(MoveRefusal.NOTHING_PLANNED)
    taken = [day for day in plan if day.day != of and _takes_room(day)]
    refusal = _refusal(athlete, taken, to, today)
    if refusal is not None:
        return MoveRefused(refusal)
    others = [Placed(day.day, day.mode) for day in taken]
    return _fitted_move(day_mode(athlete, log, to, others))


def _takes_room(day: PlannedDay) -> bool:
    return day.status in (Status.PLANNED, Status.DONE, Status.EXTRA)


def _refusal(
    athlete: Athlete, taken: Sequence[PlannedDay], to: date, today: date
) -> MoveRefusal | None:
    if to < today:
        return MoveRefusal.IN_THE_PAST
    if any(day.day == to for day in taken):
        return MoveRefusal.DOUBLE
    if match_on(athlete, to) is not None:
        return MoveRefusal.MATCH_DAY
    return MoveRefusal.PAUSED if is_paused(athlete, to) else None


def _fitted_move(found: DayMode) -> MoveFits | MoveRefused:
    if not found.left_out:
        return MoveFits(found.mode)
    if found.why is ModeReason.LIMIT:
        return MoveRefused(MoveRefusal.LIMIT)
    close = found.why is ModeReason.SPACING
    return MoveRefused(MoveRefusal.TOO_CLOSE if close else MoveRefusal.FULL_WEEK)
