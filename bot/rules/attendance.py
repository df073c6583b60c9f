"""How many planned weeks in a row were kept; pauses and holds neither count nor break it."""

from datetime import date

from bot.rules.records import Athlete, Log


def weeks_kept(athlete: Athlete, log: Log, today: date) -> int:
    """Return how many planned weeks in a row were kept, the current one once it is."""
    return 0
