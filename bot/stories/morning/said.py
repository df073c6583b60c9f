"""The morning check."""

from bot.rules.pain.zones import PainZone
from bot.words.line import Card, Content, Figure, Line
from bot.words.lines import OneEach

ZONES = OneEach("morning-zone", PainZone)


def check_noted(
    pain: int | None,
    zone: PainZone | None = None,
    following: Content | None = None,
    *,
    of_morning: bool,
) -> Card:
    """Say that the morning is noted, what it means, and what comes next.

    `pain` None: the number was skipped.  `zone` is that of the session before it, None where
    there is none to judge.  During a pause what it takes to go on stands on its own card.
    `of_morning`: it is this morning's, not one told later or of another day.
    """
    told = None if pain is None else Figure(pain)
    return Card(
        Line("morning-check-noted", pain=told, of_morning=of_morning),
        None if zone is None else Line(ZONES[zone]),
        following,
    )
