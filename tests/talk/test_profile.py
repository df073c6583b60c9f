"""`/profile`: what was told of oneself is shown, told anew, and kept on a yes."""

from collections.abc import Callable
from datetime import time

import pytest

from bot.rules.log.records import Joint, NudgeLevel, Persona, Region, Side
from bot.rules.safety.screening import open_flags
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia

NEW = [
    ("/profile born 1985", "Born: 1985 (41)", "birth_year", 1985),
    ("/profile I weigh 12 st 4", "Weight: 78 kg", "body_mass_kg", 78),
    ("/profile I play football", "You play football", "persona", Persona.PLAYER),
    ("/profile I train 5 times a week", "5 sessions a week", "trains_per_week", 5),
    ("/profile a year of sled work", "12 months", "sled_months", 12),
    ("I was born in 1985", "Born: 1985 (41)", "birth_year", 1985),
    ("I've started playing football again", "You play football", "persona", Persona.PLAYER),
    ("I only train twice a week now", "2 sessions a week", "trains_per_week", 2),
]


@pytest.mark.parametrize(("line", "told", "field", "value"), NEW)
def test_a_field_is_told_anew_in_words_and_kept_on_a_yes(
    line: str, told: str, field: str, value: object
) -> None:
    person = ada()
    before = person.athlete

    said = person.calls(line) if line.startswith("/") else person.says(line)
    assert told in said
    assert person.athlete == before

    person.taps("Keep it")
    assert getattr(person.athlete, field) == value
    person.taps("Undo")
    assert person.athlete == before


@pytest.mark.parametrize("answer", ["Leave it", "no", "/cancel"])
def test_what_is_left_stays_as_it_was(answer: str) -> None:
    person = ada()
    before = person.athlete
    person.calls("/profile born 1985")

    person.calls(answer) if answer.startswith("/") else person.says(answer)

    assert person.athlete == before


def test_where_the_programme_begins_follows_until_something_was_trained() -> None:
    fresh, begun = ada(), has_trained(ada())
    for person in (fresh, begun):
        person.calls("/profile born 1960")
        person.taps("Keep it")

    assert (fresh.athlete.start, begun.athlete.start) == ("L0a", "L2a")


def test_the_change_says_what_it_makes_of_the_next_session() -> None:
    person = ada()

    assert "step L0a" in person.calls("/profile born 1960")
    person.taps("Leave it")
    assert "stays as it is" in person.calls("/profile born 1991")


def test_another_joint_is_asked_about_whole_and_careful_until_then() -> None:
    person = ada()
    person.calls("/profile")
    for label in ("Joint", "Ankle", "Keep it"):
        person.taps(label)
    assert person.athlete.joint == Joint(Region.ANKLE, is_unsure=True)

    for answer in ("left", "1", "2", "0"):
        person.says(answer)
    joint = person.athlete.joint
    assert (joint.side, joint.baseline, joint.walking_pain) == (Side.LEFT, 1, 2)
    assert not joint.is_unsure
    assert "1 in the morning, 2 walking, 0 at rest" in person.sees


@pytest.mark.parametrize(
    ("pain", "code", "told"),
    [("4", "RF20", "doctor or physio"), ("6", "RF19", "before you train again")],
)
def test_a_sore_usual_morning_raises_its_flag(pain: str, code: str, told: str) -> None:
    person = ada(joint=Joint(Region.KNEE, Side.LEFT, baseline=1))

    person.calls(f"/profile my usual morning is a {pain}")
    person.taps("Keep it")

    assert [flag.code for flag in open_flags(person.athlete)] == [code]
    assert told in person.sees


def test_a_year_that_makes_somebody_younger_acts_at_once() -> None:
    child, teen = ada(), ada()

    assert "13 and over" in child.calls("/profile born in 2015")
    assert "parent or guardian" in teen.calls("/profile born in 2010")

    assert child.athlete.declined is not None
    assert teen.athlete.birth_year == 2010


def test_a_minor_does_not_grow_up_here() -> None:
    teen = ada(birth_year=2010, guardian=True)

    assert "stays as it was first told" in teen.calls("/profile born 1990")
    assert teen.athlete.birth_year == 2010


def test_coming_back_without_a_yes_waits_for_one() -> None:
    person = ada()
    person.calls("/profile")
    person.taps("Comeback")
    person.taps("Yes, not cleared yet")

    assert [flag.code for flag in open_flags(person.athlete)] == ["RF10"]


def test_a_body_told_behind_the_command_is_heard_first() -> None:
    assert "did this happen to you lately" in ada().calls("/profile my knee popped yesterday")
    assert "local emergency number" in ada().calls("/profile I want to end my life")


IN_WORDS = [
    (ada, "quiet from 22 to 7", "quiet_from", time(22)),
    (ada, "no match any more on sundays", "match_weekday", None),
    (ada, "no morning checks please", "morning_checks", False),
    (ada, "less advice please", "nudges", NudgeLevel.FEW),
    (lucia, "silencio de 22 a 7", "quiet_from", time(22)),
    (lucia, "ya no hay partido los domingos", "match_weekday", None),
    (lucia, "sin control matinal", "morning_checks", False),
    (lucia, "menos consejos, por favor", "nudges", NudgeLevel.FEW),
]


@pytest.mark.parametrize(
    ("whose", "line", "field", "value"), IN_WORDS, ids=[line for _, line, _, _ in IN_WORDS]
)
def test_what_commands_of_their_own_set_is_told_in_words_too(
    whose: Callable[..., Person], line: str, field: str, value: object
) -> None:
    person = whose(match_weekday=6)

    person.says(line)
    if person.buttons[0] in {"Yes", "Sí"}:  # what could do harm is asked first
        person.taps(person.buttons[0])

    assert getattr(person.athlete, field) == value


KIT_IN_WORDS = [
    (ada, "my smallest plates are 5 kg", "plate_step_kg", 5),
    (ada, "the floor is safe for bare feet", "barefoot_surface_ok", True),
    (ada, "I have a kettlebell", "beside", ("kettlebell",)),
    (lucia, "mis discos más pequeños son de 5 kg", "plate_step_kg", 5),
    (lucia, "aquí puedo tirar descalza", "barefoot_surface_ok", True),
    (lucia, "tengo una pesa rusa", "beside", ("kettlebell",)),
]


@pytest.mark.parametrize(
    ("whose", "line", "field", "value"),
    KIT_IN_WORDS,
    ids=[line for _, line, _, _ in KIT_IN_WORDS],
)
def test_kit_is_told_in_words_too(
    whose: Callable[..., Person], line: str, field: str, value: object
) -> None:
    person = whose()

    person.says(line)
    person.taps(person.buttons[0])

    assert getattr(person.athlete.kit, field) == value


PAINS = [
    ("my usual morning is a 3", Joint(Region.KNEE, Side.LEFT, 3, 1, 0)),
    ("/profile walking 2", Joint(Region.KNEE, Side.LEFT, 1, 2, 0)),
    ("/profile at rest 1", Joint(Region.KNEE, Side.LEFT, 1, 1, 1)),
]


@pytest.mark.parametrize(("line", "joint"), PAINS)
def test_each_usual_pain_is_told_anew_by_itself(line: str, joint: Joint) -> None:
    person = ada(joint=Joint(Region.KNEE, Side.LEFT, baseline=1, walking_pain=1))

    if line.startswith("/"):
        person.calls(line)
    else:
        person.says(line)
    person.taps("Keep it")

    assert person.athlete.joint == joint


def test_a_comeback_behind_the_command_is_the_answer_to_its_question() -> None:
    person = ada()

    person.calls("/profile I'm coming back from an injury, cleared by my physio")
    person.taps("Keep it")

    assert person.athlete.returning
    assert "did this happen to you lately" in ada().calls(
        "/profile back from an injury, no yes yet"
    )


def test_a_field_without_a_value_is_asked_for() -> None:
    person = ada()

    assert "Which year were you born?" in person.calls("/profile my birth year is wrong")
    person.says("1985")
    person.says("yes")
    assert person.athlete.birth_year == 1985


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Kit and floor", "Sled, on indoor turf"),
        ("Days and place", "Monday and Thursday at 18:00"),
        ("Matches", "Usual match day: Sunday"),
        ("Settings", "Units: kilograms"),
    ],
)
def test_whatever_else_was_told_is_a_tap_away(label: str, told: str) -> None:
    person = ada(match_weekday=6)
    person.calls("/profile")

    assert told in person.taps(label)


@pytest.mark.parametrize("person", [ada(), lucia()], ids=["en", "es"])
def test_words_that_name_nothing_show_the_profile(person: Person) -> None:
    shown = person.calls("/profile")

    assert shown in person.calls("/profile xyzzy")


@pytest.mark.parametrize(
    "token", ["d.onboarding.anew", "d.onboarding.anew.zone", "d.onboarding.anew.x"]
)
def test_a_forged_field_changes_nothing(token: str) -> None:
    person = ada()
    before = person.athlete

    person.presses(token)

    assert person.athlete == before
    assert person.snapshot.dialogue.question is None
