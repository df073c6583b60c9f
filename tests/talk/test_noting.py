"""What is told of a joint at any hour: it adds to its day, and a session answers for its pain."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.rules.log.past import past_of
from bot.rules.log.records import Joint, Region, Side
from bot.rules.pain.holding import hold_on
from bot.rules.pain.zones import PainZone
from bot.stories.body.questions import AskWatch
from bot.stories.today.questions import AskJointPain
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia, wakes_up


def two_hours_after() -> Person:
    person = has_trained(ada())
    person.waits(hours=2)
    return person


# --- on the day of a session ---------------------------------------------------------------


def test_a_sore_joint_on_the_evening_of_a_session_begins_a_hold() -> None:
    person = two_hours_after()
    person.calls("/check 7")

    said = person.taps("None")

    assert "on pause since Mon 2 Mar" in said
    assert person.log.entries[-1].pain_after == 7


def test_new_swelling_the_same_evening_begins_a_longer_hold() -> None:
    person = two_hours_after()
    person.calls("/check 1")
    person.taps("New swelling")

    assert "New swelling: sessions pause until Thu 5 Mar" in person.taps("That's all")


def test_a_lower_pain_that_evening_leaves_the_session_as_it_was_told() -> None:
    person = has_trained(ada(), pain=2)
    person.waits(hours=2)
    person.calls("/check 0")
    person.taps("None")

    assert (person.log.entries[-1].pain_during, person.log.entries[-1].pain_after) == (2, 1)


def test_a_morning_before_the_session_is_not_the_sessions_pain() -> None:
    person = ada()
    person.waits(hours=-10)
    person.calls("/check 2")
    person.taps("None")
    person.waits(hours=10)
    has_trained(person)

    assert person.log.entries[-1].pain_after == 1
    assert person.log.checks[0].at == person.now - timedelta(hours=10)


def test_one_undo_takes_it_off_the_session_too() -> None:
    person = two_hours_after()
    person.calls("/check 7")
    person.taps("None")

    said = person.taps("Undo")

    assert "Taken back: the morning of Mon 2 Mar." in said
    assert person.log.entries[-1].pain_after == 1
    assert person.log.checks == ()


# --- twice on one day ----------------------------------------------------------------------


def test_a_calmer_hour_does_not_undo_a_red_morning() -> None:
    person = ada()
    person.calls("/check 7")
    person.taps("None")
    person.waits(hours=1)
    person.calls("/check 1")

    said = person.taps("None")

    assert [check.pain for check in person.log.checks] == [7]
    assert "on pause since Mon 2 Mar" in said


def test_a_sign_once_told_stays_for_the_day() -> None:
    person = ada()
    person.calls("/check 0")
    person.taps("New swelling")
    person.taps("That's all")
    person.calls("/check 0")

    assert "on pause" in person.taps("None")
    assert person.log.checks[0].swelling


def test_a_sore_joint_told_before_a_session_never_lowers_the_morning() -> None:
    person = ada()
    person.calls("/check 2")
    person.taps("None")
    person.calls("/today")
    person.taps("Too sore")
    person.taps("The joint")
    person.taps("1")

    assert person.log.checks[0].pain == 2


def test_undo_is_what_lowers_a_slip() -> None:
    person = ada()
    person.calls("/check 7")
    person.taps("None")
    person.taps("Undo")
    person.calls("/check 1")
    person.taps("None")

    assert person.log.checks[0].pain == 1


# --- in plain words ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "person, done, words, kept",
    [
        pytest.param(ada(), "done", "pain 4", "worst pain 4", id="a word"),
        pytest.param(ada(), "done", "my knee hurts 4/10", "worst pain 4", id="a sentence"),
        pytest.param(
            lucia(), "hecho", "me duele la rodilla 4/10", "dolor máximo 4", id="in-spanish"
        ),
    ],
)
def test_pain_told_in_place_of_the_effort_is_kept_and_the_effort_asked_again(
    person: Person, done: str, words: str, kept: str
) -> None:
    person.calls("/today")
    question = person.says(done).splitlines()[-1]

    said = person.says(words)

    assert person.log.entries[-1].pain_during == 4
    assert kept in said
    assert said.endswith(question)


def test_pain_told_in_place_of_the_load_goes_into_the_session() -> None:
    person = ada()
    person.says("4x20m")

    assert "worst pain 8. How much was on the sled?" in person.says("my knee hurts 8/10")
    assert "that's where we stop" in person.says("5 kg")
    assert person.log.entries[-1].pain_during == 8


def test_red_pain_told_in_place_of_the_effort_stops_there() -> None:
    person = ada()
    person.calls("/today")
    person.says("done")

    said = person.says("my knee hurts 8/10")

    assert person.log.entries[-1].pain_during == 8
    assert "a pause until the joint is calm" in said
    assert person.snapshot.dialogue.question is None


@pytest.mark.parametrize(
    "person, words, said",
    [
        pytest.param(
            ada(), "my knee hurts 9/10 today", "Noted: pain 9 in daily life.", id="today"
        ),
        pytest.param(ada(), "knee pain 9", "Noted: pain 9 in daily life.", id="no-day"),
        pytest.param(
            lucia(),
            "me duele la rodilla 9/10 hoy",
            "Anotado: dolor 9 en el día a día.",
            id="in-spanish",
        ),
    ],
)
def test_pain_told_with_nothing_open_begins_a_hold(person: Person, words: str, said: str) -> None:
    assert said in person.says(words)
    assert (person.log.checks[0].pain, person.log.checks[0].elsewhere) == (None, 9)
    assert hold_on(person.athlete, person.log, person.now.date()) is not None


def test_pain_told_with_nothing_open_is_the_pain_after_the_session_of_that_day() -> None:
    person = two_hours_after()

    said = person.says("my knee hurts 8/10")

    assert "on pause since Mon 2 Mar" in said
    assert person.log.entries[-1].pain_after == 8


def test_a_number_is_noted_where_its_words_are_a_question_known_too() -> None:
    person = lucia()
    person.says("me duele la rodilla 4/10")

    assert person.log.checks[0].elsewhere == 4


def test_no_pain_told_in_passing_is_no_calm_morning() -> None:
    person = ada()
    person.says("no pain")

    assert person.log.checks == ()


@pytest.mark.parametrize(
    "person, words, question",
    [
        pytest.param(ada(), "my knee hurts", "Joint pain now, 0-10?", id="english"),
        pytest.param(lucia(), "tengo dolor en el tobillo", "0-10", id="spanish"),
    ],
)
def test_a_joint_that_hurts_without_a_number_is_asked_for_it(
    person: Person, words: str, question: str
) -> None:
    assert question in person.says(words)
    assert person.snapshot.dialogue.question == AskJointPain(person.now.date())


@pytest.mark.parametrize(
    "person, words, pauses",
    [
        pytest.param(ada(), "skipped today, knee pain 8", "a pause", id="english"),
        pytest.param(lucia(), "hoy no entrené, dolor de rodilla 8", "una pausa", id="spanish"),
    ],
)
def test_pain_told_with_a_skipped_session_counts_for_the_next(
    person: Person, words: str, pauses: str
) -> None:
    said = person.says(words)

    assert pauses in said
    assert person.athlete.not_done == (person.now.date(),)
    assert person.log.checks[0].elsewhere == 8
    assert not {"Move it", "Moverla"} & set(person.buttons)


def test_one_undo_takes_back_the_skip_and_its_pain() -> None:
    person = ada()
    person.says("skipped today, knee pain 8")
    person.taps("Undo")

    assert person.athlete.not_done == ()
    assert person.log.checks == ()


def test_pain_told_while_a_logged_session_is_called_skipped_is_noted_before_it_is_asked() -> None:
    person = two_hours_after()

    said = person.says("skipped today, knee pain 8")

    assert "Take it out?" in said
    assert person.log.checks[0].elsewhere == 8


# --- in daily life -------------------------------------------------------------------------


def rested_day() -> Person:
    """Return somebody two calm mornings after a clean session, in the afternoon."""
    person = wakes_up(has_trained(ada(joint=Joint(Region.KNEE, Side.RIGHT)), pain=0))
    person.waits(days=1)
    return person


def zone(person: Person) -> PainZone:
    return past_of(person.athlete, person.log, person.now.date()).judged[-1].zone


@pytest.mark.parametrize(
    ("pain", "judged"),
    [
        (2, PainZone.GREEN),
        (3, PainZone.AMBER1),
        (4, PainZone.AMBER2),
        (5, PainZone.AMBER2),
        (6, PainZone.RED),
    ],
)
def test_pain_in_daily_life_is_judged_by_the_zones_and_is_no_morning_rise(
    pain: int, judged: PainZone
) -> None:
    person = rested_day()

    said = person.says(f"knee hurts {pain} going downstairs")

    assert f"Noted: pain {pain} in daily life." in said
    assert zone(person) is judged
    assert (hold_on(person.athlete, person.log, person.now.date()) is not None) == (pain == 6)
    assert [check.pain for check in person.log.checks] == [0, None]


@pytest.mark.parametrize("line", ["knee pain 4 this morning", "got up with knee pain 4"])
def test_a_morning_told_of_later_is_that_morning(line: str) -> None:
    person = rested_day()
    person.says(line)

    assert (person.log.checks[-1].pain, person.log.checks[-1].elsewhere) == (4, None)


def test_words_before_noon_are_the_mornings() -> None:
    person = rested_day()
    person.waits(hours=-10)
    person.says("knee hurts 2")

    assert (person.log.checks[-1].pain, person.log.checks[-1].elsewhere) == (2, None)


def test_before_any_session_a_clear_pain_in_daily_life_waits_for_a_calm_morning() -> None:
    person = ada(joint=Joint(Region.KNEE, Side.RIGHT))

    assert "on pause since Mon 2 Mar" in person.says("knee hurts 4")


def test_a_clear_pain_that_is_usual_holds_nobody_before_any_session() -> None:
    person = ada(joint=Joint(Region.KNEE, Side.RIGHT, baseline=4))

    assert "pause" not in person.says("knee hurts 4")


@pytest.mark.parametrize("line", ["it hurts", "knee hurts", "my left knee is hurting", "ouch"])
def test_pain_alone_is_asked_about_and_never_a_topic_or_an_example(line: str) -> None:
    person = rested_day()

    assert person.says(line).startswith("Joint pain now")
    person.taps("3")
    assert person.log.checks[-1].elsewhere == 3


@pytest.mark.parametrize(
    "line", ["me duele", "me duele la rodilla", "doliendo", "me está doliendo"]
)
def test_pain_alone_is_asked_about_in_spanish(line: str) -> None:
    assert lucia().says(line).startswith("¿Dolor articular ahora")


@pytest.mark.parametrize("line", ["what if it hurts?", "is it ok if it hurts a bit?"])
def test_a_question_about_pain_is_answered_as_one(line: str) -> None:
    assert "It hurts a bit. Stop?" in rested_day().says(line)


@pytest.mark.parametrize("line", ["knee", "my left knee", "chest", "my calf"])
def test_a_part_of_the_body_alone_is_asked_about_and_never_an_example(line: str) -> None:
    person = rested_day()

    assert person.says(line).startswith("Before anything else")
    assert isinstance(person.snapshot.dialogue.question, AskWatch)


@pytest.mark.parametrize("line", ["rodilla", "la rodilla derecha", "pecho"])
def test_a_part_alone_is_asked_about_in_spanish(line: str) -> None:
    assert lucia().says(line).startswith("Antes de nada")


def test_a_part_answers_where_it_is_asked_for() -> None:
    person = ada(joint=Joint(Region.BOTH))
    person.calls("/today")
    person.taps("Something hurts")
    person.taps("2")

    assert "noted for this session" in person.says("knee")


def test_a_part_behind_a_command_is_a_topic() -> None:
    assert "Before anything" not in ada().calls("/ask knees")


TOLD_APART = [
    ("knee hurts on the stairs today, 4", 4),
    ("my knee hurts when I go to work, about a 3", 3),
    ("knee hurt walking the dog 3/10", 3),
]


@pytest.mark.parametrize("line, pain", TOLD_APART)
def test_how_much_is_heard_apart_from_where_and_when(line: str, pain: int) -> None:
    person = rested_day()

    person.says(line)

    assert person.log.checks[-1].elsewhere == pain


@pytest.mark.parametrize(
    "who, line",
    [
        (ada, "my knee hurt when I woke up, 4/10"),
        (lucia, "me dolía la rodilla al despertar, 4/10"),
    ],
)
def test_a_pain_on_waking_is_the_mornings(who: Callable[[], Person], line: str) -> None:
    person = who()

    person.says(line)

    assert person.log.checks[-1].pain == 4


def test_an_undo_says_that_it_was_no_morning() -> None:
    person = rested_day()
    person.says("my knee hurts, 2")

    assert "Taken back: what you told me on" in person.taps("Undo")


def test_a_question_without_its_mark_is_answered() -> None:
    assert "It hurts a bit. Stop?" in rested_day().says("it hurts a bit, should I stop")


@pytest.mark.parametrize(
    "who, line, answer",
    [
        (ada, "how do I know if it's swollen", "Compare both sides"),
        (ada, "what should I do if my knee locks?", "Compare both sides"),
        (lucia, "¿cómo sé si está hinchada?", "Compara los dos lados"),
    ],
)
def test_a_question_about_a_sign_is_answered(
    who: Callable[[], Person], line: str, answer: str
) -> None:
    person = who()

    assert answer in person.says(line)
    assert person.snapshot.dialogue.question is None
