"""The situation of a day, derived from the athlete's file and log."""

from datetime import date

from bot.rules.birthdays import age_on
from bot.rules.equipment import Equipment
from bot.rules.ladder import Position
from bot.rules.records import Athlete, Log, Mode
from bot.rules.situation import Situation


def situation_of(
    athlete: Athlete,
    log: Log,
    today: date,
    *,
    mode: Mode = Mode.CONDITIONING,
    equipment: Equipment | None = None,
    soreness: int | None = None,
) -> Situation:
    """Return all that today's decision may look at."""
    position = Position.L0a if athlete.start is None else Position[athlete.start]
    return Situation(
        age=age_on(athlete.birth_year, today),
        guardian_confirmed=athlete.guardian,
        body_mass_kg=athlete.body_mass_kg,
        equipment=athlete.kit.equipment if equipment is None else equipment,
        position=position,
        first_session=True,
        mode=mode,
        leg_soreness=soreness,
    )
