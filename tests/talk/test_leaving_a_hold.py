"""Nobody is stuck in a pause after pain: every way into one has a way out that is told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.rules.log.done import Check, Entry, Log
from bot.rules.log.records import Consent, Joint, Region, Side
from bot.rules.safety.screening import open_flags
from bot.stories.screening.questions import AskUsual
from tests.rules.athletes import an_athlete, day, done, morning
from tests.talk.person import MONDAY_EVENING, Person

KNEE = Joint(Region.KNEE, Side.LEFT, 3)
RED = done(0, "L3b", pain=7)


def ann(*log: Entry | Check, on: int, joint: Joint = KNEE) -> Person:
    """Return somebody at noon of a day of the programme that began on day 0."""
    entries = tuple(one for one in log if isinstance(one, Entry))
    checks = tuple(one for one in log if isinstance(one, Check))
    athlete = replace(an_athlete("L3b"), consent=Consent(1, MONDAY_EVENING), joint=joint, slots=())
    return Person(athlete, Log(entries, checks), MONDAY_EVENING + timedelta(days=on, hours=-6))


def checks(person: Person, pain: int, *signs: str) -> str:
    """Answer the morning check."""
    person.calls(f"/check {pain}")
    for sign in signs:
        person.taps(sign)
    return person.taps("That's all" if signs else "None")


def is_screened_clean(person: Person) -> str:
    person.calls("/screen")
    return person.taps("Nothing changed")


def codes(person: Person) -> list[str]:
    return [flag.code for flag in open_flags(person.athlete)]


def mornings(days: Sequence[int], pain: int) -> tuple[Check, ...]:
    return tuple(morning(number, pain) for number in days)


# Seven better mornings made 1 the normal one; then the knee went back to 3, for good.
FALLEN = (*mornings(range(-8, -1), 1), RED, *mornings(range(1, 12), 3))


def fallen() -> Person:
    person = ann(*FALLEN, on=12)
    long_before = day(-30)
    athlete = replace(person.athlete, started=long_before, screened=long_before)
    return Person(athlete, person.log, person.now)


def test_a_usual_morning_of_three_ends_a_pause() -> None:
    person = ann(RED, morning(1, 3), on=2)

    assert "Step L2a" in person.calls("/today")


def test_mornings_that_were_missed_can_be_made_up_for() -> None:
    person = ann(RED, on=20)
    assert "a morning check" in person.calls("/today")

    checks(person, 3)
    is_screened_clean(person)

    assert "Step L2a" in person.calls("/today")


def test_a_normal_morning_that_fell_and_rose_again_is_asked_anew() -> None:
    person = fallen()
    assert "near your usual" in person.calls("/today")

    is_screened_clean(person)
    assert isinstance(person.snapshot.dialogue.question, AskUsual)
    person.taps("3")
    checks(person, 3)

    assert person.athlete.joint == replace(KNEE, asked=person.now.date(), before=3)
    assert "Step L2a" in person.calls("/today")


def test_without_a_long_pause_a_screening_stays_two_taps() -> None:
    person = ann(RED, morning(1, 5), on=3)

    is_screened_clean(person)

    assert person.snapshot.dialogue.question is None


def test_a_normal_morning_of_four_walks_and_suggests_a_look() -> None:
    person = fallen()
    is_screened_clean(person)

    assert "checked by a doctor or physio" in person.says("4")
    assert codes(person) == ["RF20"]
    checks(person, 4)
    assert "L0a" in person.calls("/today")


def test_a_normal_morning_of_six_stops() -> None:
    person = fallen()
    is_screened_clean(person)

    person.says("6")

    assert codes(person) == ["RF19"]
    assert "No session for now" in person.calls("/today")


def test_what_is_no_number_is_asked_again() -> None:
    person = fallen()
    is_screened_clean(person)

    assert "0 to 10" in person.says("it depends")
    assert isinstance(person.snapshot.dialogue.question, AskUsual)


def test_a_flag_cleared_on_the_way_leaves_the_pause_to_its_mornings() -> None:
    person = ann(RED, morning(1, 5), on=1)
    checks(person, 3, "Gave way")
    person.taps("No")
    assert codes(person) == ["RF04"]

    person.waits(days=2)
    person.calls("/cleared")
    for label in ("Physio", "Wed 4 Mar", "None of these", "None of these"):
        person.taps(label)
    checks(person, 3)

    assert codes(person) == []
    assert "Step L2a" in person.calls("/today")


def test_a_second_red_that_is_told_late_says_what_ends_the_pause() -> None:
    late = (done(0, "L3b", pain=7), morning(1, 3), done(4, "L2a", pain=7), done(7, "L2a"))
    person = ann(*late, morning(8, 3), on=9)
    assert "the health questions again" in person.calls("/today")

    is_screened_clean(person)

    assert "Step L2a" in person.calls("/today")


def test_a_swelling_that_lasts_is_on_file_and_no_calm_morning_lifts_it() -> None:
    person = ann(done(0, "L3b"), on=1)
    for _ in range(3):
        checks(person, 3, "New swelling")
        person.waits(days=1)
    assert codes(person) == ["RF03"]

    checks(person, 3)

    assert "No session for now" in person.calls("/today")


def test_a_new_start_begins_with_the_normal_morning_told_then() -> None:
    joint = replace(KNEE, asked=day(60))
    log = (*FALLEN, morning(60, 3))
    person = ann(*log, on=60, joint=joint)
    athlete = replace(person.athlete, started=day(60), screened=day(60), start="L1a")
    again = Person(athlete, person.log, person.now)

    assert "Step L1a" in again.calls("/today")
