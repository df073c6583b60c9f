"""Athletes with days and a log, for the stories about the week."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Check, Entry, Log, Mode, Plan, Pulls
from bot.rules.log.records import Athlete, Consent, Kit, Language, Persona, Slot

MONDAY = date(2026, 3, 2)
TUESDAY, WEDNESDAY, THURSDAY = (MONDAY + timedelta(days=n) for n in (1, 2, 3))
SATURDAY, SUNDAY = MONDAY + timedelta(days=5), MONDAY + timedelta(days=6)

TOM = Athlete(
    consent=Consent(1, datetime(2026, 2, 1, tzinfo=UTC)),
    screened=date(2026, 2, 16),
    birth_year=1990,
    body_mass_kg=75,
    persona=Persona.PLAYER,
    trains_per_week=2,
    start="L2a",
    started=date(2026, 2, 2),
    kit=Kit(Equipment.SLED, empty_kg=15, surface_since=date(2026, 2, 2)),
    slots=(Slot(1, time(18)), Slot(3, time(18))),
)
SARA = replace(TOM, language=Language.SPANISH)


def at(day: date, hour: int = 18, minute: int = 0) -> datetime:
    """Return an instant of a day in the zone of these athletes, UTC."""
    return datetime.combine(day, time(hour, minute), UTC)


def session(day: date, *, rpe: float | None = 3.5) -> Entry:
    """Return a session done as planned, comfortably."""
    plan = Plan(
        "L2a",
        Mode.CONDITIONING,
        "stay",
        4,
        metres=20,
        added_kg=5,
        rpe_band=(3, 4),
        minutes=13,
        forward_sets=2,
    )
    return Entry(
        f"entry-{day}",
        day,
        at(day, 19),
        (Pulls(4, metres=20, added_kg=5),),
        plan,
        rpe=rpe,
        minutes=13,
        smooth=True,
        pain_during=0,
        pain_after=0,
        forward_sets=2,
    )


def calm(*days: date) -> Log:
    """Return a log of sessions on these days, each with a calm morning after it."""
    return Log(
        tuple(session(day) for day in days),
        tuple(Check(day + timedelta(days=1), 0) for day in days),
    )


# Tuesdays and Thursdays of four weeks, up to the one before `MONDAY`.
FOUR_WEEKS = tuple(
    MONDAY - timedelta(days=28 - 7 * week - day) for week in range(4) for day in (1, 3)
)
