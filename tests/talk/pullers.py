"""Athletes who are through onboarding, for talking to the coach about sessions."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from bot.rules.load.equipment import Equipment
from bot.rules.log.records import Athlete, Consent, Kit, Language, Slot
from tests.talk.person import Person

FIRST_DAY = date(2026, 3, 1)  # a Sunday
ADA = Athlete(
    consent=Consent(1, datetime(2026, 3, 1, tzinfo=UTC)),
    birth_year=1990,
    body_mass_kg=75,
    trains_per_week=3,
    kit=Kit(Equipment.SLED, empty_kg=15),
    slots=(Slot(0, time(18)), Slot(3, time(18))),  # Monday and Thursday
    screened=FIRST_DAY,
    start="L2a",
    started=FIRST_DAY,
)


def ada(**changes: Any) -> Person:
    """Return an adult on L2a with a 15 kg sled, on the evening of her first planned session."""
    return Person(replace(ADA, **changes))


def lucia(**changes: Any) -> Person:
    """Return the same athlete, reading Spanish."""
    return ada(language=Language.SPANISH, **changes)


def has_trained(person: Person, *, effort: int = 4, pain: int = 1) -> Person:
    """Log today's session as planned, every question answered."""
    person.calls("/today")
    person.says("done" if person.athlete.language is Language.ENGLISH else "hecho")
    person.says(str(effort))
    person.says(str(pain))
    person.says(str(min(pain, 1)))
    if person.snapshot.dialogue.question is not None:
        person.says("yes")
    return person


def wakes_up(person: Person, pain: int = 0) -> Person:
    """Answer the next morning's check, with nothing new."""
    person.waits(hours=14)
    person.calls("/check")
    person.says(str(pain))
    person.says("none")
    person.waits(hours=10)
    return person
