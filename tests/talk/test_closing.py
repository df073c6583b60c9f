"""What becomes of a card whose button was pressed, and which messages are one."""

from datetime import timedelta

import pytest

from bot.contract import Act, Called, Chose, Said
from bot.dialogue.closing import Becomes, in_one, on_the_card
from bot.dialogue.outcome import Step
from bot.dialogue.question import A_MOMENT
from bot.dialogue.step import step
from bot.dialogue.turn import Audience, Say, Scene, Turn
from bot.reminders.recurrence import Kind
from bot.rules.log.records import Athlete, Language
from bot.words.labels import LANGUAGE_NAMES, Chosen
from bot.words.line import Card, Line, Paragraphs
from tests.talk.person import Person
from tests.talk.planners import SARA, THURSDAY, TOM
from tests.talk.pullers import ADA
from tests.talk.test_body_lines import OPENED, names, opened
from tests.talk.test_reminding import due, person

ONE, TWO = Say(Line("logging-kept")), Say(Line("common-stumbled"))
TOGETHER = Paragraphs(ONE.content, TWO.content)


@pytest.mark.parametrize(
    ("says", "parts"),
    [
        ((ONE, TWO), [TOGETHER]),
        ((Say(ONE.content, stands=True), TWO), [ONE.content, TWO.content]),
        ((ONE, Say(TWO.content, to=Audience.PRIVATE)), [ONE.content, TWO.content]),
        ((ONE, Say(TWO.content, stands=True)), [TOGETHER]),
        ((Say(ONE.content, asks=True), TWO), [ONE.content, TWO.content]),
        ((Say(ONE.content, about="a"), TWO), [TOGETHER]),
        (
            (Say(ONE.content, about="a"), Say(TWO.content, about="b")),
            [ONE.content, TWO.content],
        ),
        ((), []),
    ],
    ids=[
        "two",
        "stands",
        "before what stands",
        "elsewhere",
        "behind a question",
        "of a session",
        "of two",
        "none",
    ],
)
def test_what_can_be_one_message_is_one(says: tuple[Say, ...], parts: list[object]) -> None:
    assert [say.content for say in in_one(says)] == parts


@pytest.mark.parametrize(
    ("turn", "becomes", "in_place"),
    [
        (Turn((ONE, TWO)), Becomes.STAYS, [False, False]),
        (Turn((ONE, TWO)), Becomes.GOES_ON, [True, False]),
        (Turn((ONE,)), Becomes.USED_UP, [True, False]),
        (Turn(), Becomes.GOES_ON, [True]),
        (Turn((ONE,), clears=True), Becomes.GOES_ON, [True, False]),
    ],
    ids=["stays", "goes on", "used up", "nothing said", "a danger stands by itself"],
)
def test_what_becomes_of_the_card(turn: Turn, becomes: Becomes, in_place: list[bool]) -> None:
    said = on_the_card(turn.says, turn, becomes, None)

    assert [say.in_place for say in said] == in_place
    assert [say.content for say in said if say.content != Card()] == [
        say.content for say in turn.says
    ]


def does(one: Person, act: Act) -> Step:
    one.acts += 1
    done = step(Scene(one.snapshot, one.now, f"d{one.acts}"), act)
    one.snapshot = done.after
    return done


ASIDES = {
    Language.ENGLISH: ("?", "/help", "I don't understand", "hello", "what is the weather", "ok"),
    Language.SPANISH: ("¿?", "ayuda", "gracias", "¿qué?", "jaja", "no entiendo"),
}


@pytest.mark.parametrize(
    ("language", "line"), [(one, line) for one, lines in ASIDES.items() for line in lines]
)
def test_what_is_said_beside_a_question_is_one_message_with_it(
    language: Language, line: str
) -> None:
    act = Called(line[1:], "", "m") if line.startswith("/") else Said(line, "m")
    steps = {names(one): does(opened(one, language), act) for one in OPENED[::2]}

    assert [name for name, done in steps.items() if len(done.says) != 1] == []


@pytest.mark.parametrize("language", list(ASIDES))
def test_a_question_mark_alone_is_answered_with_something_to_answer(language: Language) -> None:
    says = {names(one): does(opened(one, language), Said("?", "m")).says[-1] for one in OPENED}

    assert [name for name, say in says.items() if not (say.asks or say.buttons)] == []


def test_a_question_mark_alone_has_the_question_said_again() -> None:
    one = Person(TOM)
    one.says("4x20m 5kg")

    said = one.says("??")

    assert said.startswith("Once more, then. Your own words will do.")
    assert "How hard was it, 0-10?" in said
    assert [entry.rpe for entry in one.log.entries] == [None]


def test_an_answer_that_is_tapped_stands_above_the_next_question() -> None:
    one = Person()
    does(one, Called("start", "", "m1"))

    done = does(one, Chose("a.1.yes"))

    (say,) = done.says
    assert say.in_place
    assert say.asks
    assert isinstance(say.closes, Chosen)
    assert done.closes == 1


def test_an_answer_that_is_typed_closes_its_card_too() -> None:
    one = Person()
    does(one, Called("start", "", "m1"))

    done = does(one, Said("yes", "m2"))

    (say,) = done.says
    assert not say.in_place
    assert done.closes == 1


@pytest.mark.parametrize("verb", ["today.leave", "today.mine", "reminding.later"])
@pytest.mark.parametrize(
    ("file", "told"), [(TOM, "in the log already"), (SARA, "ya está anotada")], ids=["en", "es"]
)
def test_a_reminder_of_what_is_logged_changes_nothing(verb: str, file: object, told: str) -> None:
    one = person(file)  # type: ignore[arg-type]
    one.is_reminded(due(Kind.SESSION))
    one.says("hecho, esfuerzo 3, dolor 0" if file is SARA else "done, effort 3, pain 0")
    assert one.log.entries
    before = one.athlete, one.log

    said = one.presses(f"d.{verb}.{THURSDAY.isoformat()}")

    assert told in said
    assert (one.athlete, one.log) == before


def test_a_question_of_long_ago_is_closed() -> None:
    one = person(TOM)
    one.calls("/start")
    one.says("done")
    asked = one.snapshot.dialogue.asked
    one.now += A_MOMENT + timedelta(days=2)

    assert "so the question is closed" in one.presses(f"a.{asked}.3")


def test_a_redo_never_undoes() -> None:
    one = person(TOM)
    before = len(one.log.entries)
    one.says("done, effort 3, pain 0")
    one.taps("Undo")
    redo = one.tokens[-1]
    one.presses(redo)
    assert len(one.log.entries) == before + 1
    assert one.buttons[-1] == "Undo"  # and not Redo, which would take the session out again

    one.presses(redo)

    assert len(one.log.entries) == before + 1


@pytest.mark.parametrize("seconds", [0, 60, 61])
def test_done_tapped_twice_is_done_once_and_told_over_the_chat(seconds: int) -> None:
    one = person(TOM)
    before = len(one.log.entries)
    one.calls("/today")
    done = next(token for token in one.tokens if token.startswith("d.today.done"))
    one.presses(done)
    one.now += timedelta(seconds=seconds)

    again = does(one, Chose(done))

    assert len(one.log.entries) == before + 1
    assert [say.toast is not None for say in again.says if not say.in_place] == [seconds <= 60]


@pytest.mark.parametrize("line", ["what?", "Maybe", "¿cómo?"])
def test_a_question_said_again_closes_its_earlier_card(line: str) -> None:
    one = Person()
    does(one, Called("start", "", "m1"))

    before = one.snapshot.dialogue.asked

    done = does(one, Said(line, "m9"))

    assert any(say.asks for say in done.says)
    assert done.closes == before


def test_an_edit_of_what_is_asked_about_has_each_button_once() -> None:
    one = Person(ADA)
    one.says("done")
    one.edits(one.message_name, "4x20m 5kg rpe 3 pain 0")

    assert one.buttons.count("Undo") == 1


BEFORE_IT = ("sore", "nokit", "forward", "easier", "mine", "leave", "move", "with", "now")


@pytest.mark.parametrize("verb", BEFORE_IT)
@pytest.mark.parametrize(
    ("file", "told"), [(TOM, "in the log already"), (SARA, "ya está anotada")]
)
def test_what_is_offered_before_a_session_does_nothing_behind_it(
    verb: str, file: Athlete, told: str
) -> None:
    one = person(file)
    one.says("3x20m 5kg rpe 3 pain 0 smooth")
    before = one.athlete, one.log

    done = does(one, Chose(f"d.today.{verb}.{THURSDAY.isoformat()}"))

    (say,) = done.says
    assert say.toast is not None
    assert told in one.reads(say).words
    assert (one.athlete, one.log) == before


@pytest.mark.parametrize("verb", BEFORE_IT[:4])
@pytest.mark.parametrize(("file", "told"), [(TOM, "That card is of"), (SARA, "Esa tarjeta es")])
def test_how_a_session_is_done_is_not_changed_once_its_day_is_over(
    verb: str, file: Athlete, told: str
) -> None:
    one = person(file)
    one.now += timedelta(days=2)
    before = one.athlete

    done = does(one, Chose(f"d.today.{verb}.{THURSDAY.isoformat()}"))

    (say,) = done.says
    assert say.toast is not None
    assert told in one.reads(say).words
    assert one.athlete == before


def test_a_language_chosen_where_another_was_written_is_told_on_that_card() -> None:
    one = person(TOM)
    one.says("Oggi non ho tempo, voglio fare domani")
    assert one.buttons == list(LANGUAGE_NAMES.values())

    english, spanish, *_ = one.tokens[-len(LANGUAGE_NAMES) :]
    kept = does(one, Chose(english))
    spoken = does(one, Chose(spanish))

    assert [say.toast is not None for say in kept.says] == [True]
    assert [say.in_place for say in spoken.says] == [True]
    assert one.reads(spoken.says[0]).words == "Ahora te hablo en español."
    assert [does(one, Chose(spanish)).says[0].toast is not None] == [True]
