"""Who may train: open flags, how one is cleared, where somebody starts, when to ask again."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.rules.ladder.steps import Position
from bot.rules.log.done import Log, told_here
from bot.rules.log.records import Athlete, Flag
from bot.rules.pain.holding import HoldNeed, hold_on
from bot.rules.pain.zones import pain_limits
from bot.rules.safety import ages
from bot.rules.safety.clearance import accepts, first_day, was_open
from bot.rules.safety.red_flags import EVERY_FLAG, Action, Tier

# Where to start, all [D].
NO_START_FROM_PAIN = 6
LOCKED_FROM_PAIN = 4
WALK_FROM_PAIN = 1
WALK_FROM_AGE = 60
TRAINED_SESSIONS_A_WEEK = 2
MOST_SESSIONS_A_WEEK = 14  # that can be meant, all sports together
EXPERIENCED_MONTHS = 3  # of sled or leg-strength work
INACTIVE_CAUTION_AGE = 70  # pre-exercise questionnaires send them to a doctor first

# When to ask again, all [D].
SCREEN_EVERY = timedelta(days=28)
SCREEN_AFTER_GAP = timedelta(days=28)

WELL_FOR = timedelta(days=1)


# --- open flags ----------------------------------------------------------------------------


def open_flags(athlete: Athlete) -> tuple[Flag, ...]:
    """Return the flags nobody has cleared, in the order they were raised."""
    return tuple(flag for flag in athlete.flags if flag.is_open)


def stopping_flag(athlete: Athlete, today: date) -> Flag | None:
    """Return the first flag that leaves no session at all that day; `None` where none does.

    A flag raised after the day stops nothing yet; one cleared later stopped it then, so that
    what was done against it never counts as planned.  A code the table does not know stops: it
    can only come from a newer table.
    """
    return next((flag for flag in athlete.flags if _stops(flag, today)), None)


def _stops(flag: Flag, today: date) -> bool:
    row = EVERY_FLAG.get(flag.code)
    if row is None or row.action in (Action.STOP, Action.PAUSE_UNTIL_WELL):
        return was_open(flag, today)
    return row.action is Action.PAUSE_TODAY and flag.is_open and flag.raised == today


def is_unloaded_only(athlete: Athlete) -> bool:
    """Tell whether an open flag leaves walking only, without a climb."""
    rows = (EVERY_FLAG.get(flag.code) for flag in open_flags(athlete))
    return any(row is not None and row.action is Action.UNLOADED_ONLY for row in rows)


def flag_of_age(age: int, guardian: bool, trains_per_week: int) -> str | None:
    """Return the code of the flag an age raises by itself, or `None`."""
    if age < ages.YOUNGEST:
        return "RF17"
    if age < ages.ADULT_FROM and not guardian:
        return "RF18"
    if age >= INACTIVE_CAUTION_AGE and trains_per_week == 0:
        return "RF16"
    return None


# --- clearing ------------------------------------------------------------------------------


class ClearingNeed(StrEnum):
    """What is missing before a flag may be cleared."""

    WHO = "who"  # the role of whoever looked at it
    ROLE = "role"  # this row takes a narrower one
    WHEN = "when"  # a day on which a look at it counts, not one to come
    SCREENING = "screening"  # a clean screening since
    WELL_FOR_A_DAY = "well_for_a_day"


@dataclass(frozen=True, slots=True)
class StillOpen:
    """A flag that stays open, and what is missing."""

    needs: tuple[ClearingNeed, ...]


def cleared(
    flag: Flag, by: str | None, on: date | None, today: date, screened: date | None = None
) -> Flag | StillOpen:
    """Return the flag as cleared, or what is missing.

    `by` is a role ("physio"), never a name.  `screened` is the day of the last clean
    screening.  Feeling fine is not among the ways.
    """
    needs = tuple(_missing(flag, by, on, today, screened))
    if needs:
        return StillOpen(needs)
    return replace(flag, cleared_by=by or "self", cleared=on or today)


def _missing(
    flag: Flag, by: str | None, on: date | None, today: date, screened: date | None
) -> list[ClearingNeed]:
    row = EVERY_FLAG.get(flag.code)
    if row is not None and row.action is Action.PAUSE_UNTIL_WELL:
        well = today - flag.raised >= WELL_FOR
        return [] if well else [ClearingNeed.WELL_FOR_A_DAY]
    needs: list[ClearingNeed] = []
    if row is None or row.tier in (Tier.EMERGENCY, Tier.URGENT, Tier.REFER, Tier.CLEARANCE):
        if not by:
            needs.append(ClearingNeed.WHO)
        elif not accepts(flag.code, by):
            needs.append(ClearingNeed.ROLE)
        if on is None or not first_day(flag, today) <= on <= today:
            needs.append(ClearingNeed.WHEN)
    if row is None or row.tier in (Tier.EMERGENCY, Tier.URGENT, Tier.DECLINE):
        fresh = screened is not None and screened >= flag.raised
        if not fresh:
            needs.append(ClearingNeed.SCREENING)
    return needs


# --- where to start ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Start:
    """Where somebody starts; `position` is `None` where there is no programme for them.

    `locked` keeps them there; `flag` is the code to file with it.
    """

    position: Position | None
    locked: bool = False
    flag: str | None = None

    @property
    def refer(self) -> bool:
        """Whether to suggest that somebody looks at it first."""
        return self.flag is not None


def start_of(
    age: int,
    walking_pain: int,
    resting_pain: int,
    trains_per_week: int,
    sled_months: int,
    returning: bool = False,
    unsure: bool = False,
    usual: int = 0,
) -> Start:
    """Return the start after a clean screening; the first row that matches wins.

    Pain is 0-10; `usual` is that of a normal morning.  `returning` means back after an injury
    or surgery, cleared; `unsure` that they could not say how sore it is.  `sled_months` counts
    leg-strength work too.

    >>> start_of(28, 0, 0, 3, 0).position
    <Position.L2a: 6>
    """
    pain = max(walking_pain, resting_pain, usual)
    # A usual morning that is red by itself would hold them after every session.
    if pain >= NO_START_FROM_PAIN or usual >= pain_limits(age).red:
        return Start(None, flag="RF19")
    if pain >= LOCKED_FROM_PAIN:
        return Start(Position.L0a, locked=True, flag="RF20")
    if pain >= WALK_FROM_PAIN or age >= WALK_FROM_AGE or returning or unsure:
        return Start(Position.L0a)
    if age < ages.ADULT_FROM or trains_per_week < TRAINED_SESSIONS_A_WEEK:
        return Start(Position.L1a)
    return Start(Position.L3a if sled_months >= EXPERIENCED_MONTHS else Position.L2a)


# --- asking again --------------------------------------------------------------------------


class ScreeningDue(StrEnum):
    """Why the questions are due again."""

    NEVER_SCREENED = "never_screened"
    TIME_AWAY = "time_away"
    LONG_HOLD = "long_hold"
    MONTH_OF_USE = "month_of_use"


def needs_screening(athlete: Athlete, log: Log, today: date) -> ScreeningDue | None:
    """Return why screening is due, weightiest first; `None` where it is not.

    Illness and injury raise flags and are not looked for here.
    """
    screened = athlete.screened
    if screened is None:
        return ScreeningDue.NEVER_SCREENED
    hold = hold_on(athlete, log, today)
    if hold is not None and HoldNeed.SCREENING in hold.needs:
        return ScreeningDue.LONG_HOLD
    days = (entry.day for entry in told_here(log.entries))
    last = max((day for day in days if day <= today), default=screened)
    if today - max(last, screened) > SCREEN_AFTER_GAP:
        return ScreeningDue.TIME_AWAY
    is_used = last >= screened and bool(log.entries)
    return ScreeningDue.MONTH_OF_USE if is_used and today - screened >= SCREEN_EVERY else None
