"""What a decline for age leaves behind: a day on which no other age is believed."""

from datetime import datetime, timedelta

from bot.rules.log.records import Athlete

RESTS_FOR = timedelta(days=1)  # [D]


def is_resting(athlete: Athlete, now: datetime) -> bool:
    """Tell whether nothing is planned, and no birth year believed, after a decline."""
    return athlete.declined is not None and now < athlete.declined + RESTS_FOR


def but_for_the_rest(athlete: Athlete, declined: datetime | None) -> Athlete:
    """Return all that stays on file of somebody who is erased: how to speak, and the decline."""
    return Athlete(
        language=athlete.language,
        load_unit=athlete.load_unit,
        distance_unit=athlete.distance_unit,
        zone=athlete.zone,
        declined=declined,
    )
