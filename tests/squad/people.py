"""Who is in the squads of these tests."""

from datetime import date, datetime, time

from bot.rules.load.equipment import Equipment
from bot.rules.log.records import Athlete, Consent, Kit, Slot

TRAINED = Athlete(
    consent=Consent(1, datetime.fromisoformat("2026-02-01T12:00:00+00:00")),
    birth_year=1990,
    body_mass_kg=80,
    trains_per_week=3,
    kit=Kit(Equipment.SLED, empty_kg=15),
    slots=(Slot(0, time(18)), Slot(3, time(18))),
    zone="Europe/London",
    screened=date(2026, 2, 20),
    start="L1a",
    started=date(2026, 2, 20),
    reminders=False,
    morning_checks=False,
)
