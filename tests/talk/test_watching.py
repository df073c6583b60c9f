"""A hip is watched like a knee, and a joint that keeps being sore is asked about (A22)."""

import pytest

from bot.rules.log.past import past_of
from bot.rules.log.records import Joint, Place, Region, Side
from bot.rules.pain.zones import PainZone
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia, wakes_up
from tests.talk.test_onboarding import BEGINNING, SAFE, TOM, talked

LEFT_KNEE = Joint(Region.KNEE, Side.LEFT)
HIP = Joint(Region.HIP, Side.RIGHT, baseline=1)
TO_REGION = len((*BEGINNING, *SAFE))


def zone(person: Person) -> PainZone:
    return past_of(person.athlete, person.log, person.now.date()).judged[-1].zone


def trains_and_tells(person: Person, line: str) -> str:
    """Do the session that is due, wake up calm and tell of another joint."""
    if person.log.entries:
        person.waits(days=2 if person.now.weekday() == 1 else 3)
    wakes_up(has_trained(person, pain=0))
    return person.says(line)


@pytest.mark.parametrize("answer", ["[Hip]", "my hip", "right hip"])
def test_a_hip_is_chosen_at_the_start_and_asked_like_a_knee(answer: str) -> None:
    newcomer = talked(*TOM[:TO_REGION])
    assert "Hip" in newcomer.buttons

    talked(answer, person=newcomer)
    assert newcomer.athlete.joint.region is Region.HIP
    if newcomer.athlete.joint.side is None:
        talked("[Right]", person=newcomer)
    assert "On a normal morning" in newcomer.sees
    newcomer.says("2")
    assert newcomer.athlete.joint == Joint(Region.HIP, Side.RIGHT, baseline=2)


def test_of_a_hip_and_a_knee_they_say_which() -> None:
    newcomer = talked(*TOM[:TO_REGION])

    newcomer.says("my left knee and my hip")
    assert {"Knee", "Hip"} <= set(newcomer.buttons)
    assert "Ankle" not in newcomer.buttons
    newcomer.taps("Hip")
    assert newcomer.athlete.joint.region is Region.HIP


@pytest.mark.parametrize("line", ["hip 4", "my right hip is a 4 this morning", "4"])
def test_a_watched_hip_rises_in_the_morning(line: str) -> None:
    person = has_trained(ada(joint=HIP), pain=0)
    person.waits(hours=14)
    person.calls("/check")
    person.says(line)
    person.taps("None")

    assert person.log.checks[-1].pain == 4
    assert zone(person) is PainZone.RED  # three above its usual 1


def test_who_watches_a_hip_has_a_knee_apart() -> None:
    person = wakes_up(has_trained(ada(joint=HIP), pain=0), pain=1)

    assert "in a joint you don't watch" in person.says("left knee 4")
    assert zone(person) is PainZone.AMBER2


@pytest.mark.parametrize(
    "person, line",
    [
        pytest.param(ada(joint=LEFT_KNEE), "achy hip 4/10", id="en"),
        pytest.param(lucia(joint=LEFT_KNEE), "la cadera molesta, 4/10", id="es"),
    ],
)
def test_an_achy_hip_steps_back_and_pauses_nothing_of_a_watched_knee(
    person: Person, line: str
) -> None:
    wakes_up(has_trained(person, pain=0))
    told = person.says(line)

    assert zone(person) is PainZone.AMBER2
    assert "L1c" in told
    check = person.log.checks[-1]
    assert (check.pain, check.elsewhere, check.elsewhere_at) == (0, 4, Place.HIP)
    person.waits(days=2)
    assert "L1c" in person.calls("/today")


def test_the_second_session_running_asks_whether_to_watch_it() -> None:
    person = ada(joint=LEFT_KNEE)
    assert "Shall I watch it" not in trains_and_tells(person, "achy hip 3/10")

    told = trains_and_tells(person, "my hip is a 3 again")
    assert "Two sessions running your hip was at 3 or more. Shall I watch it" in told
    assert "in place of the knee" in told

    person.says("hm")
    assert "how sore is that joint" in person.says("yes")
    person.says("1")
    joint = person.athlete.joint
    assert (joint.region, joint.baseline) == (Region.HIP, 1)
    assert zone(person) is PainZone.AMBER1  # what was told of the knee is held against its own


def test_in_spanish_too_and_for_who_watches_none() -> None:
    person = lucia(joint=Joint())
    wakes_up(has_trained(person, pain=0))
    person.waits(days=2)
    person.says("hecho, esfuerzo 4, cadera 3")
    for answer in ("0", "sí"):
        if person.snapshot.dialogue.question is not None:
            person.says(answer)
    wakes_up(person)
    person.waits(days=3)
    person.says("hecho, esfuerzo 4, la cadera 4")
    person.says("0")
    if person.snapshot.dialogue.question is not None:
        person.says("sí")

    assert "Dos sesiones seguidas tu cadera llegó a 3 o más. ¿La vigilo" in person.sees
    person.taps("Sí")
    person.says("2")
    assert person.athlete.joint.region is Region.HIP
    assert person.athlete.joint.baseline == 2


def test_a_no_is_kept_and_asked_no_more() -> None:
    person = ada(joint=LEFT_KNEE)
    trains_and_tells(person, "achy hip 3/10")
    trains_and_tells(person, "achy hip 3/10")
    assert "I don't watch it" in person.taps("No")

    assert "Shall I watch it" not in trains_and_tells(person, "achy hip 3/10")
    assert person.athlete.joint == LEFT_KNEE


def test_an_ankle_is_watched_beside_the_knee() -> None:
    person = ada(joint=LEFT_KNEE)
    trains_and_tells(person, "left ankle 3")
    assert "in place of" not in trains_and_tells(person, "left ankle 4")
    person.taps("Yes")
    person.says("0")

    assert person.athlete.joint.region is Region.BOTH


@pytest.mark.parametrize("way", ["/profile", "watch my hip", "watch the other knee"])
def test_another_joint_is_chosen_later(way: str) -> None:
    person = wakes_up(has_trained(ada(joint=LEFT_KNEE), pain=0))
    if way.startswith("/"):
        person.calls(way)
        person.taps("Joint")
    else:
        person.says(way)
    if "Hip" in person.buttons:  # told in words it is not asked for again
        person.taps("Hip")
    person.taps("Keep it")
    person.taps("Right")
    for pain in ("3", "1", "0"):
        person.says(pain)

    joint = person.athlete.joint
    assert (joint.region, joint.side, joint.baseline) == (Region.HIP, Side.RIGHT, 3)
    assert (joint.asked, joint.before) == (person.now.date(), 0)
    assert zone(person) is PainZone.GREEN  # the knee's calm morning is held against the knee's


def test_a_hip_that_hurts_in_a_set_is_a_place_of_its_own() -> None:
    person = ada(joint=Joint())
    person.calls("/today")
    person.taps("Something hurts")
    person.says("3")
    person.taps("Hip")

    assert person.log.checks[-1].place is Place.HIP
