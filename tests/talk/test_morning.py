"""The morning check: two taps, and what they mean for the next session."""

from datetime import date

import pytest

from bot.dialogue.turn import Scene, Turn
from bot.reading.heard import Habits
from bot.reading.pain_answer import read_pain
from bot.rules.log.records import Joint, Language, Region, Side
from bot.stories.morning import story as morning
from bot.stories.morning.questions import AskMorningPain
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia

TUESDAY = date(2026, 3, 3)


def next_morning(person: Person) -> Person:
    has_trained(person)
    person.waits(hours=14)
    return person


def test_a_calm_morning_takes_two_taps() -> None:
    person = next_morning(ada())
    person.calls("/check")
    person.answers = 0
    person.taps("0")

    said = person.taps("None")

    assert person.answers == 2
    assert "Noted: 0 this morning" in said
    assert "the last session sat well" in said
    assert "Next, Thu 5 Mar" in said


def test_the_check_reads_in_spanish() -> None:
    person = next_morning(lucia())
    person.calls("/check")
    person.taps("1")

    said = person.taps("Nada")

    assert "Anotado: 1 esta mañana" in said
    assert "Lo próximo, jue 5 mar" in said


@pytest.mark.parametrize(
    ("pain", "words"),
    [
        pytest.param("1", "so the same step again", id="a point above"),
        pytest.param("2", "so one step back", id="two above"),
        pytest.param("3", "on pause since Tue 3 Mar", id="three above"),
    ],
)
def test_a_morning_says_what_it_means(pain: str, words: str) -> None:
    person = next_morning(ada())
    person.calls("/check")
    person.taps(pain)

    assert words in person.taps("None")


def test_a_calm_morning_gives_no_reason_a_second_time() -> None:
    person = ada()
    after_session = has_trained(person).sees
    next_morning(person)
    person.calls("/check")
    person.taps("0")

    said = person.taps("None")

    assert "Why: one clean session" in after_session
    assert "Next, Thu 5 Mar: as it was." in said
    assert "Why:" not in said


def test_the_pain_is_noted_before_the_second_question_is_answered() -> None:
    person = next_morning(ada())
    person.calls("/check")

    person.taps("3")

    assert [check.pain for check in person.log.checks] == [3]


def test_one_undo_takes_the_whole_morning_back() -> None:
    person = next_morning(ada())
    person.calls("/check")
    person.taps("1")
    person.taps("None")

    assert "Taken back: the morning of Tue 3 Mar." in person.taps("Undo")
    assert not person.log.checks


@pytest.mark.parametrize(
    "words, language",
    [
        ("none of these", Language.ENGLISH),
        ("nothing", Language.ENGLISH),
        ("all good", Language.ENGLISH),
        ("Ninguna de estas", Language.SPANISH),
    ],
)
def test_nothing_new_is_understood_in_words(words: str, language: Language) -> None:
    person = next_morning(ada(language=language))
    person.calls("/check")
    person.taps("0")

    person.says(words)

    assert [check.pain for check in person.log.checks] == [0]
    assert person.snapshot.dialogue.question is None


def test_words_that_are_no_sign_get_an_example() -> None:
    person = next_morning(ada())
    person.calls("/check")
    person.taps("0")

    assert "or type it: none." in person.says("hm, who knows")
    assert person.buttons[-1] == "None"


def test_a_minors_red_morning_is_shown_to_the_guardian() -> None:
    minor = {"birth_year": 2011, "guardian": True, "start": "L1a"}
    person = next_morning(ada(**minor))
    person.calls("/check")
    person.taps("5")

    assert "Show this to your parent or guardian." in person.taps("None")


@pytest.mark.parametrize(
    ("text", "pain"),
    [
        pytest.param("2", 2, id="a number"),
        pytest.param("fine", 0, id="fine"),
        pytest.param("a bit stiff, 2", 2, id="words and a number"),
        pytest.param("sore as hell 7", 7, id="strong words"),
        pytest.param("3/10", 3, id="out of ten"),
        pytest.param("all good today", 0, id="all good"),
        pytest.param("a bit stiff", None, id="no number"),
        pytest.param("2 or 3", None, id="two numbers"),
    ],
)
def test_a_morning_is_read_as_people_type_it(text: str, pain: int | None) -> None:
    assert read_pain(text, Habits()).pain == pain


@pytest.mark.parametrize(
    ("text", "pain"), [("bien", 0), ("un poco rígida, 2", 2), ("sin dolor", 0)]
)
def test_a_morning_in_spanish_is_read_too(text: str, pain: int) -> None:
    assert read_pain(text, Habits(language=Language.SPANISH)).pain == pain


def test_words_without_a_number_are_asked_again() -> None:
    person = next_morning(ada())
    person.calls("/check")

    said = person.says("a bit stiff")

    assert "one number from 0 to 10" in said
    assert "Morning check" in said


def test_the_number_may_be_skipped() -> None:
    person = next_morning(ada())
    person.calls("/check")
    person.taps("Skip")

    person.taps("None")

    assert person.log.checks[0].pain is None


def test_new_swelling_means_a_longer_pause_and_somebodys_look() -> None:
    person = next_morning(ada())
    person.calls("/check")
    person.taps("0")
    person.taps("New swelling")

    said = person.taps("That's all")

    assert "New swelling: sessions pause" in said
    assert "doctor or physio" in said
    assert person.log.checks[0].swelling


@pytest.mark.parametrize(("sign", "code"), [("Gave way", "RF04"), ("Locked", "RF05")])
def test_giving_way_and_locking_raise_a_flag(sign: str, code: str) -> None:
    person = next_morning(ada())
    person.calls("/check")
    person.taps("0")
    person.taps(sign)

    person.taps("That's all")

    assert [flag.code for flag in person.athlete.flags] == [code]
    assert person.log.checks[0].day == TUESDAY


def test_a_sign_can_be_unticked() -> None:
    person = next_morning(ada())
    person.calls("/check")
    person.taps("0")
    person.taps("Locked")
    person.taps("Locked")

    assert "None" in person.buttons


def test_a_morning_question_of_yesterday_closes_itself() -> None:
    person = next_morning(ada())
    person.calls("/check")
    person.waits(days=1)

    assert "That morning has gone" in person.taps("2")
    assert person.log.checks == ()


@pytest.mark.parametrize(
    ("line", "said"), [("today", "Next session: Thu 5 Mar"), ("what do you mean by drag", "Drag:")]
)
def test_what_is_no_number_is_heard_although_a_morning_question_of_yesterday_is_open(
    line: str, said: str
) -> None:
    person = next_morning(ada())
    person.calls("/check")
    person.waits(days=1)

    assert said in person.says(line)


def test_a_morning_can_be_taken_back() -> None:
    person = next_morning(ada())
    person.calls("/check")
    person.taps("4")
    person.taps("None")

    person.taps("Undo")

    assert person.log.checks == ()


def test_a_check_with_its_number_needs_one_tap_more() -> None:
    person = next_morning(ada())

    assert "new swelling, giving way" in person.calls("/check 1")


def test_a_session_typed_into_the_check_is_logged() -> None:
    person = ada()
    person.calls("/check")

    assert "Logged. Sun 1 Mar" in person.says("yesterday 4x20m 5kg rpe 3 pain 0")


def test_a_due_check_asks_once_and_not_after_its_answer() -> None:
    person = next_morning(ada())
    scene = Scene(person.snapshot, person.now, "due")

    assert morning.ask(scene, TUESDAY).asks is not None
    assert morning.ask(scene, date(2026, 3, 2)) == Turn()
    person.calls("/check 0")
    person.taps("None")
    assert morning.ask(Scene(person.snapshot, person.now, "again"), TUESDAY) == Turn()


def test_a_pause_ends_after_calm_mornings() -> None:
    person = has_trained(ada(), pain=7)
    told = []
    for _ in range(3):
        person.waits(hours=24)
        person.calls("/check")
        person.taps("0")
        told.append(person.taps("None"))

    assert ["(step L1a)" in said for said in told] == [False, True, False]
    assert "Next, Thu 5 Mar: as it was." in told[-1]


@pytest.mark.parametrize("answer", ["no idea", "not yet", "no sé"])
def test_what_only_begins_with_no_is_no_answer_about_signs(answer: str) -> None:
    person = ada()
    person.calls("/check 0")

    person.says(answer)

    assert person.snapshot.dialogue.question is not None


@pytest.mark.parametrize(
    ("language", "line"),
    [(Language.ENGLISH, "my knee hurts, 6/10"), (Language.SPANISH, "me duele la rodilla, 6/10")],
)
def test_a_pain_told_while_an_old_mornings_question_stands_open_is_kept(
    language: Language, line: str
) -> None:
    person = has_trained(ada(language=language, joint=Joint(Region.KNEE, Side.RIGHT)))
    person.waits(hours=14)
    person.calls("/check")
    person.waits(days=3)

    person.says(line)

    assert (person.log.checks[-1].day, person.log.checks[-1].pain) == (person.now.date(), 6)
    assert not isinstance(person.snapshot.dialogue.question, AskMorningPain)


@pytest.mark.parametrize("tapped", [(), ("3",)], ids=["pain", "signs"])
def test_one_of_yesterday_is_not_asked_again_behind_what_is_looked_at(
    tapped: tuple[str, ...],
) -> None:
    person = next_morning(ada())
    person.calls("/check")
    for label in tapped:
        person.taps(label)
    asked = person.sees.splitlines()[-1]
    assert asked in person.says("when did I train last")

    person.waits(hours=26)

    assert asked not in person.says("when did I train last")
    assert "That morning has gone" in person.says("2")


def test_a_bare_number_for_a_morning_that_has_gone_is_of_none() -> None:
    person = has_trained(ada(joint=Joint(Region.KNEE, Side.RIGHT)))
    person.waits(hours=14)
    person.calls("/check")
    person.waits(days=3)
    before = person.log.checks

    person.says("3")

    assert person.log.checks == before
