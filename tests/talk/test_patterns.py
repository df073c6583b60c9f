"""What several sessions and weeks show together, told to whom it happens."""

from dataclasses import replace

from bot.rules.log.records import Joint, Region, Side
from tests.talk.person import Person
from tests.talk.pullers import ADA, ada, has_trained, wakes_up

KNEE = Joint(Region.KNEE, Side.RIGHT, baseline=3)


def trains_on(person: Person, mornings: tuple[int, ...], *, pain: int = 1) -> str:
    """Train on the days there are, each with its morning after; return what the last one said."""
    for morning in mornings:
        has_trained(person, pain=pain)
        person.waits(hours=14)
        person.calls("/check")
        person.says(str(morning))
        said = person.says("none")
        person.waits(hours=10)
        while not any(slot.weekday == person.now.weekday() for slot in person.athlete.slots):
            person.waits(days=1)
    return said


def test_three_sore_sessions_in_a_row_go_a_level_down_and_ask_for_a_look() -> None:
    person = ada(start="L4b")

    trains_on(person, (0, 0), pain=4)
    has_trained(person, pain=4)

    assert "Three sessions in a row with pain of 4 or so: one level down" in person.sees
    assert "please get this looked at" in person.sees
    assert "(step L2a)" in person.sees  # L4b, twice a step down, then a level
    assert "Three sessions in a row clearly above calm." in person.calls("/why")


def test_mornings_that_rise_two_weeks_running_take_a_step_back_and_name_a_physio() -> None:
    person = Person(replace(ADA, joint=KNEE))

    trains_on(person, (0, 0, 1, 1, 2, 2))

    assert "several sessions together say slow down, so one step back" in person.calls("/today")
    assert "Mornings a point worse, two weeks running." in person.calls("/why")
    assert "A physio could have a look." in has_trained(person).sees


def test_mornings_above_two_for_six_weeks_suggest_an_assessment() -> None:
    person = Person(replace(ADA, joint=KNEE))

    said = trains_on(person, (3, 3) * 6)
    said += has_trained(person).sees

    assert "An assessment by a physio would be worth it." in said


def test_mornings_no_better_after_twelve_weeks_suggest_an_assessment() -> None:
    person = Person(replace(ADA, joint=replace(KNEE, baseline=1)))

    said = trains_on(person, (1, 1) * 12)
    said += has_trained(person).sees

    assert "Your mornings have stayed where they are for weeks." in said
    assert "Mornings no calmer over weeks." in person.calls("/why")


def test_calm_mornings_show_no_pattern() -> None:
    person = ada()
    wakes_up(has_trained(person), pain=0)

    assert "mornings" not in person.calls("/why").lower()
