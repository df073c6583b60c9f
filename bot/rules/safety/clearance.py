"""Clearing a red flag: whose word counts, from which day on, and what the return to training is.

A look at it lifts the stop and not what happened: the flag stays on file as cleared, and what
it asks of the return is derived from it and the log.  The return has been taken once a session
was planned on a later day than the flag was told of: that plan was made with it.  All [D].
"""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from bot.rules.ladder.steps import LOWEST, Position
from bot.rules.log.done import Entry
from bot.rules.log.records import Athlete, Flag
from bot.rules.safety.red_flags import EVERY_FLAG, Tier


class Role(StrEnum):
    """Who looked at it: a role, never a name."""

    DOCTOR = "doctor"
    MIDWIFE = "midwife"
    PHYSIO = "physio"
    PROFESSIONAL = "professional"


class Whose(StrEnum):
    """Whose word a row takes, the narrowest first."""

    DOCTOR = "doctor"
    CLINICIAN = "clinician"
    PROFESSIONAL = "professional"


class Return(StrEnum):
    """What training goes on with once a flag is cleared, the strictest first."""

    FROM_THE_WALK = "from_the_walk"  # L0a again
    WALKS_AND_LIGHT = "walks_and_light"  # levels 0 and 1 for as long as it lasts
    AS_AFTER_A_HOLD = "as_after_a_hold"  # a calm morning, then a level lower at least
    NEVER_BAREFOOT = "never_barefoot"  # the load as before
    AS_CLEARED = "as_cleared"  # what whoever cleared it said; else by the days away


# A heart, a vessel or a fall is for a doctor to judge, and after it was told: what somebody said
# before did not know of it.
DOCTOR_ONLY = frozenset({"RF01", "RF02", "RF11", "RF12"})
CLINICIAN_ONLY = frozenset({"RF13"})
ROLES = {
    Whose.DOCTOR: (Role.DOCTOR,),
    Whose.CLINICIAN: (Role.DOCTOR, Role.MIDWIFE, Role.PHYSIO),
    Whose.PROFESSIONAL: (Role.DOCTOR, Role.PHYSIO, Role.PROFESSIONAL),
}
RETURN_OF = {
    **dict.fromkeys(("RF01", "RF02", "RF10", "RF11", "RF12"), Return.FROM_THE_WALK),
    "RF13": Return.WALKS_AND_LIGHT,
    **dict.fromkeys(
        ("RF03", "RF04", "RF05", "RF06", "RF07", "RF08", "RF09"), Return.AS_AFTER_A_HOLD
    ),
    "RF15": Return.NEVER_BAREFOOT,
}
HIGHEST_LIGHT = Position.L1c
FIRST_LIGHT = Position.L1a
# The row is about being pregnant and the half year after: forty weeks and six months later
# nobody of whom it was true is still in it.
LIGHT_FOR = timedelta(weeks=40) + timedelta(days=183)
BAREFOOT_NEVER = frozenset({"RF09", "RF13", "RF15"})
_DAY = timedelta(days=1)


# --- whose word, and when ------------------------------------------------------------------


def whose_word(codes: Sequence[str]) -> Whose:
    """Return whose word clears all of these flags; a doctor's clears any."""
    if not DOCTOR_ONLY.isdisjoint(codes):
        return Whose.DOCTOR
    return Whose.PROFESSIONAL if CLINICIAN_ONLY.isdisjoint(codes) else Whose.CLINICIAN


def accepts(code: str, by: str) -> bool:
    """Tell whether a row takes the word of a role."""
    return by in ROLES[whose_word((code,))]


def first_day(flag: Flag, today: date) -> date:
    """Return the first day on which a look at it counts.

    What only needs a professional's word may have had it before it was asked about.
    """
    if flag.code in DOCTOR_ONLY:
        return flag.raised + _DAY
    row = EVERY_FLAG.get(flag.code)
    only_word = row is not None and row.tier is Tier.CLEARANCE
    return date.min if only_word and flag.raised == today else flag.raised


def was_open(flag: Flag, day: date) -> bool:
    """Tell whether a flag was open on a day, whatever became of it since."""
    return flag.raised <= day and (flag.cleared is None or day < flag.cleared)


# --- the return ----------------------------------------------------------------------------


def return_of(code: str) -> Return:
    """Return what training goes on with once a flag of this row is cleared."""
    return RETURN_OF.get(code, Return.AS_CLEARED)


def returning(athlete: Athlete, entries: Sequence[Entry], today: date) -> tuple[Flag, ...]:
    """Return the cleared flags whose return has not been taken yet, the latest told last.

    `entries` are those up to today, in order, also those before the programme began again.
    """
    cleared = [one for one in athlete.flags if one.cleared is not None and one.raised <= today]
    if not cleared:
        return ()
    planned = next((one.day for one in reversed(entries) if one.plan is not None), date.min)
    due = [one for one in cleared if one.raised >= planned and not was_open(one, today)]
    return tuple(sorted(due, key=lambda one: one.raised))


def highest_cleared(athlete: Athlete, today: date) -> Position | None:
    """Return the highest step that a clearance leaves open; `None`: none sets a limit."""
    is_light = any(
        return_of(flag.code) is Return.WALKS_AND_LIGHT and _lasts(flag, today)
        for flag in athlete.flags
    )
    return HIGHEST_LIGHT if is_light else None


def as_cleared(
    position: Position, returning: Sequence[Flag], highest: Position | None
) -> Position:
    """Return the step, or the one below it that cleared flags let somebody go on with."""
    if any(return_of(flag.code) is Return.FROM_THE_WALK for flag in returning):
        return LOWEST
    return position if highest is None or position <= highest else FIRST_LIGHT


def is_never_barefoot(athlete: Athlete, today: date) -> bool:
    """Tell whether a flag keeps the shoes on, also a cleared one."""
    return any(
        flag.code in BAREFOOT_NEVER
        and (return_of(flag.code) is Return.NEVER_BAREFOOT or _lasts(flag, today))
        for flag in athlete.flags
    )


def _lasts(flag: Flag, today: date) -> bool:
    return flag.raised <= today <= flag.raised + LIGHT_FOR
