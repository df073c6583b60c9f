"""Whoever is quick, or slow, is compared with their own minutes."""

from bot.rules.ladder.steps import Position
from tests.talk.person import Person
from tests.talk.pullers import ada, wakes_up


def trains(person: Person, share: float) -> None:
    """Do today's card in a share of the minutes it plans, and sleep well."""
    card = person.calls("/today")
    minutes = int(card.partition("About ")[2].partition(" min")[0])
    effort = card.partition("Effort ")[2][0]
    person.says(f"done, rpe {effort}, pain 0, smooth, {round(minutes * share)} min")
    wakes_up(person)


def after_weeks(weeks: int, share: float) -> Position:
    person = ada()
    for _ in range(weeks):
        for days in (3, 4):
            trains(person, share)
            person.waits(days=days - 1)
    plan = person.snapshot.log.entries[-1].plan
    assert plan is not None
    return Position[plan.position]


def test_whoever_is_quick_climbs_like_others() -> None:
    assert after_weeks(10, 0.5) >= after_weeks(10, 1)


def test_minutes_told_are_echoed() -> None:
    assert "effort 4, worst pain 0" in ada().says("done, rpe 4, pain 0, smooth")
    assert "9 min, effort 4" in ada().says("done, rpe 4, pain 0, smooth, 9 min")
