"""Sore muscles told beside a session or a morning: kept with the day, and nothing more."""

import math
from datetime import date

from bot.reading.heard import Told
from bot.rules.log.records import Check


def soreness_check(day: date, told: Told) -> Check:
    """Return the day's answers with the soreness of the muscles alone; half counts up."""
    soreness = None if told.soreness is None else math.ceil(told.soreness)
    return Check(day, None, soreness=soreness, is_sore=told.is_sore)
