"""Why: every rule that had a say, by name and with its numbers."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.rules.load.equipment import Equipment
from bot.rules.log.records import Fixture, Flag, Kit
from tests.talk.pullers import ada, has_trained, lucia, wakes_up


def test_the_load_is_reckoned_out_loud() -> None:
    said = ada().calls("/why")

    assert "10 % of 75 kg on gym turf (friction 0.35) is 21.4 kg in all." in said
    assert "Your sled is 15 kg, so 5 kg of plates, rounded down" in said


def test_a_start_names_the_start_position() -> None:
    assert "Start position: your answers at the beginning put you at L2a" in ada().calls("/why")


def test_every_rule_is_named_with_its_numbers() -> None:
    person = has_trained(ada(), effort=4, pain=2)
    wakes_up(person, pain=0)
    person.waits(days=2)

    said = person.calls("/why")

    assert "Pain: 2 in the sets, 1 after, 0 next morning (usual 0)." in said
    assert "Effort and smooth steps: Mon 2 Mar, 4 where 3-4 was asked, 100 % of the sets" in said
    assert "Time away: 3 days since the last session." in said
    assert "Week on baseline: not compared yet" in said
    assert "The climb: 1 clean session where 2 are needed." in said
    assert "7 days must pass between step-ups" in said


def test_a19_each_rule_ends_with_where_it_comes_from() -> None:
    person = has_trained(ada(), effort=4, pain=2)
    wakes_up(person, pain=0)
    person.waits(days=2)
    trials, own = "(From trials; the numbers are ours.)", "(Our own number.)"

    told = [line for line in person.calls("/why").splitlines() if line.endswith(")")][1:]

    assert [(line.partition(":")[0], line[line.rindex("(") :]) for line in told] == [
        ("Pain", "(From the pain-monitoring model, a notch stricter.)"),
        ("Effort and smooth steps", own),
        ("Time away", trials),
        ("Match calendar", trials),
        ("Lighter week", own),
        ("Week on baseline", own),
        ("The climb", "(From the article; the numbers are ours.)"),
        ("Load conversion", trials),
    ]


def test_a19_in_spanish() -> None:
    assert "(Del artículo; los números son nuestros.)" in lucia().calls("/why")


def test_what_was_not_told_is_left_out() -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 0")

    said = person.calls("/why")

    assert "Pain: 0 in the sets, 0 next morning, if it comes as usual (usual 0)." in said
    assert " - " not in said


def test_on_a_day_off_why_speaks_of_the_next_session() -> None:
    person = ada()
    person.waits(days=1)

    assert person.calls("/why").startswith("Thu 5 Mar: 4 × 20 m with 5 kg (step L2a)")


def test_on_a_planned_day_why_speaks_of_today() -> None:
    assert ada().calls("/why").startswith("Mon 2 Mar: 4 × 20 m with 5 kg (step L2a)")


def test_why_says_what_would_change_it() -> None:
    person = has_trained(ada())
    wakes_up(person)
    person.waits(days=2)

    said = person.calls("/why")

    assert "What would change it:" in said
    assert "Pain of 4:" in said


def test_a_match_in_two_days_is_named_with_the_share_left() -> None:
    person = ada(fixtures=(Fixture(date(2026, 3, 4)),))

    said = person.calls("/why")

    assert "A match in two days. That leaves 60 % of the sets." in said


def test_why_stands_under_the_card() -> None:
    person = ada()
    person.calls("/today")

    assert "Load conversion" in person.taps("Why?")


def test_once_today_is_done_why_speaks_of_the_next_session() -> None:
    person = has_trained(ada())

    assert person.calls("/why").startswith("Thu 5 Mar:")


def test_a_flag_stands_before_every_rule() -> None:
    said = ada(flags=(Flag("RF04", date(2026, 3, 2)),)).calls("/why")

    assert "before every other rule" in said


def test_a_pull_test_is_named_as_ones_own() -> None:
    kit = Kit(Equipment.SLED, 15, friction=0.5)

    assert "your own pull test" in ada(kit=kit).calls("/why")


def test_without_a_body_mass_no_plates_are_reckoned() -> None:
    assert "without your weight I don't reckon plates" in ada(body_mass_kg=None).calls("/why")


def test_why_reads_in_spanish() -> None:
    said = lucia().calls("/why")

    assert "De arrastre a discos: 10 % de 75 kg en césped de gimnasio (fricción 0,35)" in said
    assert "Tu trineo pesa 15 kg, así que 5 kg en discos" in said


def test_a_pause_explains_itself() -> None:
    said = has_trained(ada(), pain=7).calls("/why")

    assert "Pain: 7 in the sets" in said
    assert "That asks for a pause." in said


def test_a_day_that_is_none_is_answered_kindly() -> None:
    assert "Nothing changed" in ada().presses("d.why.day.someday")


@pytest.mark.parametrize("minutes", [10, 45], ids=["a little played", "much played"])
def test_in_a_lighter_week_after_a_match_card_and_why_name_the_same_share(minutes: int) -> None:
    """Five weeks of Mondays and Thursdays, a match on the last Sunday."""
    person = ada()
    for _ in range(4):
        for gap in (3, 4):
            has_trained(person, effort=3, pain=0)
            wakes_up(person)
            person.waits(days=gap - 1)
    yesterday = person.now.date() - timedelta(days=1)
    fixtures = (Fixture(yesterday, minutes=minutes),)
    person.snapshot = replace(
        person.snapshot, athlete=replace(person.snapshot.athlete, fixtures=fixtures)
    )

    card, why = person.calls("/today"), person.calls("/why")

    assert "the lighter fifth week: 60 % of the sets" in card
    assert "That leaves 60 % of the sets." in why
