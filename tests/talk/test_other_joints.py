"""Pain in a joint that is not watched counts for the session, and rises above no morning."""

import pytest

from bot.rules.log.past import past_of
from bot.rules.log.records import Joint, Region, Side
from bot.rules.pain.zones import PainZone
from bot.stories.morning.questions import AskMorningPain
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia

RIGHT_KNEE = Joint(Region.KNEE, Side.RIGHT)


def next_morning(person: Person) -> Person:
    has_trained(person, pain=0)
    person.waits(hours=14)
    return person


def zone(person: Person) -> PainZone:
    return past_of(person.athlete, person.log, person.now.date()).judged[-1].zone


@pytest.mark.parametrize(
    ("line", "pain"),
    [("left ankle 4 this morning", 4), ("left knee pain 3", 3), ("my hip hurts 2", 2)],
)
def test_the_morning_keeps_another_joint_apart_and_asks_on(line: str, pain: int) -> None:
    person = next_morning(ada(joint=RIGHT_KNEE))
    person.calls("/check")

    said = person.says(line)

    check = person.log.checks[-1]
    assert (check.pain, check.elsewhere) == (None, pain)
    assert "in a joint you don't watch" in said
    assert isinstance(person.snapshot.dialogue.question, AskMorningPain)


@pytest.mark.parametrize("line", ["right knee 4", "knee 4", "4", "pain 4"])
def test_the_watched_joint_is_the_mornings(line: str) -> None:
    person = next_morning(ada(joint=RIGHT_KNEE))
    person.calls("/check")
    person.says(line)

    assert (person.log.checks[-1].pain, person.log.checks[-1].elsewhere) == (4, None)


def test_it_counts_by_the_same_zones_and_a_calm_morning_stays_calm() -> None:
    person = next_morning(ada(joint=RIGHT_KNEE))
    person.calls("/check 0")
    person.taps("None")
    assert zone(person) is PainZone.GREEN

    person.says("left ankle 4")

    assert (person.log.checks[-1].pain, zone(person)) == (0, PainZone.AMBER2)


def test_a_three_in_another_joint_pauses_nothing() -> None:
    person = next_morning(ada(joint=RIGHT_KNEE))
    said = person.says("left ankle 3")

    assert zone(person) is PainZone.AMBER1
    assert "pause" not in said
    assert "Step" in person.calls("/today") or "Next session" in person.sees


def test_told_on_the_evening_of_a_session_it_is_the_pain_after_it() -> None:
    person = has_trained(ada(joint=RIGHT_KNEE), pain=0)
    person.waits(hours=2)
    person.says("left ankle 4")

    assert person.log.entries[-1].pain_after == 4


def test_undo_takes_it_back() -> None:
    person = next_morning(ada(joint=RIGHT_KNEE))
    person.says("left ankle 5")
    person.taps("Undo")

    assert person.log.checks == ()
    assert zone(person) is PainZone.UNKNOWN


def test_who_watches_no_joint_has_a_morning_of_them_all() -> None:
    person = next_morning(ada(joint=Joint()))
    person.says("left ankle 4")

    assert person.log.checks[-1].pain == 4


def test_it_is_said_in_spanish() -> None:
    person = next_morning(lucia(joint=RIGHT_KNEE))

    assert "que no vigilas" in person.says("tobillo izquierdo 3")
