"""The next time: the session to come, if the mornings until then are normal ones."""

from datetime import date

from bot.rules.deciding import Verdict, decide
from bot.rules.records import Athlete, Log


def outlook(athlete: Athlete, log: Log, today: date) -> Verdict:
    """Return the decision for the next session's day.

    Unanswered mornings until then are taken to be the athlete's normal: what is announced
    after a session would otherwise always be "the same again".
    """
    return decide(athlete, log, today)
