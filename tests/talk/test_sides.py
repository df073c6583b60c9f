"""A left knee and a right ankle: each joint that is watched has its own side."""

import pytest

from bot.rules.log.records import Athlete, Consent, Joint, Language, Place, Region, Side
from bot.rules.pain.elsewhere import sides_of
from bot.stories.onboarding.said import OnboardingStep
from tests.talk.person import MONDAY_EVENING, Person
from tests.talk.pullers import ada, has_trained
from tests.talk.test_onboarding import asked, step_of, talked

CROSSED = {Place.KNEE: Side.LEFT, Place.ANKLE: Side.RIGHT}
APART = Joint(Region.BOTH, apart=((Place.KNEE, Side.LEFT), (Place.ANKLE, Side.RIGHT)))
BOTH_LEFT = {Place.KNEE: Side.LEFT, Place.ANKLE: Side.LEFT}


def at_joint(language: Language = Language.ENGLISH) -> Person:
    file = Athlete(language=language, consent=Consent(1, MONDAY_EVENING), birth_year=1988)
    return asked(OnboardingStep.REGION, file)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.ENGLISH, "left knee and right ankle"),
        (Language.ENGLISH, "my right ankle and my left knee"),
        (Language.ENGLISH, "knee left, ankle right"),
        (Language.ENGLISH, "knee left ankle right"),
        (Language.ENGLISH, "L knee, R ankle"),
        (Language.SPANISH, "la rodilla izquierda y el tobillo derecho"),
        (Language.SPANISH, "tobillo derecho y rodilla izquierda"),
        (Language.SPANISH, "rodilla izquierda tobillo derecho"),
        (Language.SPANISH, "mi rodilla izq y el tobillo dcho"),
    ],
)
def test_each_joint_keeps_its_own_side(language: Language, line: str) -> None:
    ann = at_joint(language)

    ann.says(line)

    assert sides_of(ann.athlete.joint) == CROSSED
    assert step_of(ann) is OnboardingStep.BASELINE  # no side is left to ask for


@pytest.mark.parametrize(
    ("answers", "sides"),
    [
        (("[Left knee, right ankle]",), CROSSED),
        (("left knee and right ankle",), CROSSED),
        (("knee left, ankle right",), CROSSED),
        (("[Left]",), BOTH_LEFT),
        (("left",), BOTH_LEFT),
        (("[Left knee, right ankle]", "[Back]", "[Left]"), BOTH_LEFT),
        (("[Skip]",), {}),
    ],
    ids=str,
)
def test_of_knee_and_ankle_one_answer_tells_both_sides(
    answers: tuple[str, ...], sides: dict[Place, Side]
) -> None:
    ann = talked("/start", "[Knee and ankle]", *answers, person=at_joint())

    assert sides_of(ann.athlete.joint) == sides
    assert step_of(ann) is OnboardingStep.BASELINE


def test_only_the_side_that_is_open_is_asked_for() -> None:
    ann = at_joint()

    assert "And the ankle: which side?" in ann.says("my left knee, and my ankle")
    assert ann.buttons[:4] == ["Left", "Right", "Both sides", "Skip"]

    ann.says("right")
    assert sides_of(ann.athlete.joint) == CROSSED


@pytest.mark.parametrize(
    ("language", "line", "which"),
    [
        (Language.ENGLISH, "left hip and right knee", "[Hip]"),
        (Language.ENGLISH, "my right knee and my left hip", "the hip"),
        (Language.SPANISH, "cadera izquierda y rodilla derecha", "[Cadera]"),
        (Language.SPANISH, "la rodilla derecha y la cadera izquierda", "la cadera"),
    ],
)
def test_a_hip_beside_a_knee_keeps_the_side_that_was_told(
    language: Language, line: str, which: str
) -> None:
    ann = at_joint(language)

    asked_which = ann.says(line)
    talked("/start", which, person=ann)

    assert asked_which.startswith(("I watch a hip by itself", "Una cadera la vigilo sola"))
    assert ann.athlete.joint == Joint(Region.HIP, Side.LEFT)
    assert step_of(ann) is OnboardingStep.BASELINE


def test_a_hip_beside_a_knee_is_asked_about_in_the_profile_too() -> None:
    person = ada(joint=Joint())
    person.calls("/profile watch my left hip and right knee")

    assert "Watched: knee, right side" in person.says("knee")


@pytest.mark.parametrize(
    ("line", "is_watched"),
    [
        ("left knee 4", True),
        ("right ankle 4", True),
        ("right knee 4", False),
        ("left ankle 4", False),
    ],
)
def test_a_morning_is_of_the_sides_that_are_watched(line: str, is_watched: bool) -> None:
    person = has_trained(ada(joint=APART), pain=0)
    person.waits(hours=14)
    person.calls("/check")

    person.says(line)

    check = person.log.checks[-1]
    assert (check.pain, check.elsewhere) == ((4, None) if is_watched else (None, 4))


def test_the_profile_shows_both_and_takes_them_anew() -> None:
    person = ada(joint=APART)
    assert "Watched: left knee, right ankle" in person.calls("/profile")

    person.calls("/profile watch my right knee and my left ankle")
    assert "Watched: right knee, left ankle" in person.sees
    person.taps("Keep it")
    person.taps("Undo")
    assert sides_of(person.athlete.joint) == CROSSED


def test_a_joint_that_is_watched_on_keeps_its_side() -> None:
    person = ada(joint=Joint(Region.KNEE, Side.LEFT))
    person.calls("/profile")
    for label in ("Joint", "Knee and ankle", "Keep it"):
        person.taps(label)

    assert "And the ankle: which side?" in person.sees
    person.taps("Right")

    assert sides_of(person.athlete.joint) == CROSSED
