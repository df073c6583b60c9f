"""Own words for the dose: less is always fine, more is earned."""

from datetime import date, time

from bot.rules.load.equipment import Equipment
from bot.rules.log.records import Kit, Slot
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia, wakes_up


def clean_once(person: Person) -> Person:
    """Train on Monday, clean; it is Thursday evening."""
    has_trained(person)
    wakes_up(person)
    person.waits(days=2)
    return person


def test_something_lighter_is_fewer_sets_and_no_step_up() -> None:
    person = clean_once(ada(start="L2c"))

    said = person.says("something lighter")

    assert "Less is always fine." in said
    assert "4 × 20 m backward" in said
    assert "less today, as you wished: 60 % of the sets, no step up" in said


def test_it_is_not_counted_clean() -> None:
    person = clean_once(ada(start="L2c"))
    person.says("something lighter")
    person.taps("Done")
    for answer in ("4", "0", "0"):
        person.says(answer)
    wakes_up(person)
    person.waits(days=3)

    assert "one clean session at this step, so we stay" in person.calls("/today")


def test_just_a_warm_up_is_one_and_is_logged_as_one() -> None:
    person = clean_once(ada(start="L2c"))

    said = person.says("just a warm-up today")

    assert "Thu 5 Mar - warm-up, Step L2c" in said
    assert "3 × 20 m backward, slow" in said
    person.taps("Done")
    plan = person.snapshot.log.entries[-1].plan
    assert plan is not None
    assert plan.mode == "warm_up"


def test_a_warm_up_fits_on_a_day_without_a_session_before_football() -> None:
    person = ada(slots=(Slot(2, time(18)),))

    assert "warm-up, Step L2a" in person.says("just the warm up before football")


def test_an_easier_week_is_asked_about_done_and_over() -> None:
    person = clean_once(ada(start="L2c"))

    assert "Make the week of Mon 2 Mar an easier one" in person.says("an easier week please")
    assert "is an easier one now" in person.says("yes")
    assert person.athlete.easier_weeks == (date(2026, 3, 2),)
    assert "this is the easier week you asked for: 60 % of the sets" in person.calls("/today")
    person.waits(days=4)
    assert "easier week" not in person.calls("/today")


def test_the_next_week_may_be_the_easier_one() -> None:
    person = ada()

    person.says("an easier week next week please")
    person.says("yes")

    assert person.athlete.easier_weeks == (date(2026, 3, 9),)


def test_a_deload_now_begins_the_block_again() -> None:
    person = clean_once(ada(start="L2c"))
    person.calls("/deload")
    person.says("yes")
    person.waits(days=4)

    assert "week 1 of the block" in person.calls("/why")


def test_why_names_the_easier_week() -> None:
    person = clean_once(ada(start="L2c"))
    person.says("deload now")
    person.says("yes")

    said = person.calls("/why")

    assert "Lighter week: This is the easier week you asked for." in said


def test_harder_is_what_opens_the_next_step_in_numbers_and_never_more() -> None:
    person = clean_once(ada())

    said = person.says("harder please")

    assert "1 clean session where 2 are needed" in said
    assert "7 days must pass between step-ups" in said


def test_a_walk_is_lighter_already() -> None:
    said = ada(start="L0a", kit=Kit(Equipment.NONE)).says("something lighter")

    assert "5 × 1 min backward" in said
    assert "60 %" not in said


def test_less_is_understood_in_spanish() -> None:
    person = clean_once(lucia(start="L2c"))

    assert "calentamiento" in person.says("hoy solo calentar")
    assert "menos hoy, como querías: 60 % de las series" in person.says("algo más ligero")
    assert "La semana del lun 2 mar es más suave ahora" in person.says("una semana más suave")
