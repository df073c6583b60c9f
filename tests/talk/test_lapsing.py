"""A question lapses after a day: the next day's line is no answer to yesterday's question."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.dialogue.card import last_card
from bot.dialogue.lapsing import has_lapsed
from bot.dialogue.question import Asking
from bot.dialogue.state import Dialogue
from bot.dialogue.stored import from_json
from bot.dialogue.turn import Scene
from bot.reminders.recurrence import Due, Kind
from bot.rules.log.records import Language
from bot.stories.body.questions import AskWatch
from bot.stories.kit.questions import AskEmptyMass
from bot.stories.logging.editing import draft_in
from bot.stories.today.questions import AskJointPain
from bot.words.commands import Command
from bot.words.menu import typed_name
from tests.cases import each
from tests.talk.person import Person
from tests.talk.pullers import ADA, ada
from tests.talk.test_body_lines import OPENED, names, opened
from tests.talk.test_every_question import LOG, asked

DAY = timedelta(days=1)


def waiting(question: Asking, language: Language = Language.ENGLISH) -> Person:
    """Return somebody who was asked this now, and has gone away."""
    person = opened(question, language)
    dialogue = replace(person.snapshot.dialogue, opened=person.now)
    person.snapshot = replace(person.snapshot, dialogue=dialogue)
    return person


def test_a_log_two_days_after_a_question_is_no_mass() -> None:
    """`/kit`, *Empty mass*, and two days later a session."""
    person = ada()
    person.calls("/kit")
    person.taps("Empty mass")
    person.waits(days=2)

    said = person.says("done, felt like a 5")

    assert person.athlete.kit == ADA.kit
    assert "effort 5" in said
    assert [entry.rpe for entry in person.log.entries] == [5]
    assert not isinstance(person.snapshot.dialogue.question, AskEmptyMass)


@each("line", ["5", "20 kg", "2", "saturday", "yes", "no", "grass", "Madrid"])
@each("question", OPENED, ids=names)
def test_the_next_days_line_is_no_answer(question: Asking, line: str) -> None:
    person = waiting(question)
    person.waits(days=1)
    before = person.athlete

    person.says(line)

    assert person.athlete == before
    if question.insists:
        assert person.snapshot.dialogue.question == question
    else:
        assert person.snapshot.dialogue.question != question


def test_a_question_of_last_night_is_closed_in_the_morning_and_not_at_midnight() -> None:
    person = waiting(AskEmptyMass())
    person.waits(hours=5, minutes=59)  # 18:00 to just before midnight
    person.says("20 kg")
    assert person.athlete.kit.empty_kg == 20

    late = waiting(AskEmptyMass())
    late.waits(hours=13)
    late.says("20 kg")
    assert late.athlete.kit == ADA.kit


A_MOMENT_ONLY = {
    "today.AskSoreWhere",
    "today.AskLegSoreness",
    "today.AskJointPain",
    "today.AskSetPain",
    "today.AskSetPlace",
    "today.AskMissedMorning",
    "arrivals.AskWhose",
    "arrivals.AskThere",
    "talk.AskTie",
    "logging.AskSession",
    "logging.AskTakeOut",
    "talk.AskMeant",
    "talk.AskWhich",
    "settings.AskWithdraw",
    "settings.AskDelete",
    "body.AskKept",
    "live.AskHurts",
    "live.AskWhere",
    "live.AskChange",
    "live.AskNumber",
}
"""What asks of right now, offers something, or asks which session."""
ANSWERS = (
    "5",
    "20 kg",
    "yes",
    "no",
    "knee",
    "legs",
    "4x20m 5kg",
    "delete",
    "open end",
    "saturday",
)


@each("question", OPENED, ids=names)
def test_every_question_is_open_as_long_as_its_kind(question: Asking) -> None:
    is_short = names(question) in A_MOMENT_ONLY or question.is_of_a_moment
    person = waiting(question)
    person.waits(minutes=59)
    assert not has_lapsed(scene_of(person))

    person.waits(minutes=1)

    assert has_lapsed(scene_of(person)) is is_short


@each("question", OPENED, ids=names)
def test_what_was_asked_while_the_clock_was_ahead_is_not_open_until_then(question: Asking) -> None:
    person = waiting(question)
    dialogue = replace(person.snapshot.dialogue, opened=person.now + timedelta(days=400))
    person.snapshot = replace(person.snapshot, dialogue=dialogue)

    assert has_lapsed(scene_of(person)) is not question.closes_itself


def test_a_card_shown_while_the_clock_was_ahead_is_not_the_last_until_then() -> None:
    person = ada()
    person.calls("/kit")
    shown = last_card(scene_of(person))

    person.waits(days=-400)

    assert shown is not None
    assert last_card(scene_of(person)) is None


@each("line", ANSWERS)
@each("question", [one for one in OPENED if names(one) in A_MOMENT_ONLY], ids=names)
def test_what_was_asked_of_a_moment_is_answered_no_more_after_an_hour(
    question: Asking, line: str
) -> None:
    person, nobody_asked = waiting(question), waiting(question)
    dialogue = replace(nobody_asked.snapshot.dialogue, question=None)
    nobody_asked.snapshot = replace(nobody_asked.snapshot, dialogue=dialogue)
    for one in (person, nobody_asked):
        one.waits(hours=1, minutes=1)

        one.says(line)

    assert (person.athlete, person.log) == (nobody_asked.athlete, nobody_asked.log)


def has_flags(question: Asking) -> bool:
    """Say whether training is stopped where this is asked: then nothing is due."""
    return bool(asked(question).athlete.flags)


@each(
    "question",
    [
        one
        for one in OPENED
        if not (one.insists or one.closes_itself or draft_in(one)) and not has_flags(one)
    ],
    ids=names,
)
def test_a_session_and_a_reminder_end_what_was_asked_a_while_ago(question: Asking) -> None:
    for event in (logs_one, is_reminded):
        person = waiting(question)
        person.waits(minutes=30)

        event(person)

        assert person.snapshot.dialogue.question != question


def logs_one(person: Person) -> None:
    person.calls("/log saturday 4x20m 5kg rpe 4 pain 0")


def is_reminded(person: Person) -> None:
    is_at_it = person.snapshot.dialogue.live is not None  # who is, is asked whether it goes on
    kind = Kind.STILL if is_at_it else Kind.SESSION
    person.is_reminded(Due(kind, person.now.date(), person.now))


def test_a_reminder_ends_no_talk_that_goes_on() -> None:
    person = waiting(AskEmptyMass())
    person.waits(minutes=2)
    is_reminded(person)

    person.says("20 kg")

    assert person.athlete.kit.empty_kg == 20


@pytest.mark.parametrize(
    "line", ["felt like a 5", "4 this morning", "effort 5", "knee 3", "fue un esfuerzo de 5"]
)
@pytest.mark.parametrize("question", ["kit.AskEmptyMass", "kit.AskPlateStep", "kit.AskTotal"])
def test_what_is_no_mass_is_no_answer_to_what_something_weighs(question: str, line: str) -> None:
    asking = next(one for one in OPENED if names(one) == question)
    person = waiting(asking)
    before = person.athlete.kit

    person.says(line)

    assert person.athlete.kit == before


def scene_of(person: Person) -> Scene:
    return Scene(person.snapshot, person.now, "now")


def test_what_is_asked_of_this_moment_is_no_news_of_the_evening() -> None:
    person = waiting(AskJointPain(ada().now.date()))
    person.now = person.now.replace(hour=8)
    dialogue = replace(person.snapshot.dialogue, opened=person.now)
    person.snapshot = replace(person.snapshot, dialogue=dialogue)
    person.waits(hours=7)
    checks = person.log.checks

    person.says("3")

    assert person.log.checks == checks


@pytest.mark.parametrize("language", Language)
def test_a_button_of_a_lapsed_question_says_so_and_what_to_do(language: Language) -> None:
    person = ada(language=language)
    person.calls("/kit")
    person.presses("d.kit.equipment")
    token = person.latest[-1].buttons[1][1]
    person.waits(days=1)

    said = person.presses(token)

    assert f"/{typed_name(Command.TODAY, language)}" in said
    assert person.athlete.kit == ADA.kit
    assert person.presses(token) == said


def test_a_safety_question_is_never_dropped_but_asked_again() -> None:
    person = ada()
    person.says("my knee gave way")
    asking = person.snapshot.dialogue.question
    person.waits(days=3)

    said = person.says("no")

    assert person.snapshot.dialogue.question == asking
    assert "did this happen to you lately, or is it so now?" in said
    person.says("yes")
    assert [flag.code for flag in person.athlete.flags] == ["RF04"]


def test_a_safety_question_that_waits_behind_a_lapsed_one_takes_its_place() -> None:
    person = ada()
    person.says("my knee gave way")
    person.calls("/kit")
    person.presses("d.kit.plates")
    person.waits(days=1)

    person.says("5 kg")

    assert person.athlete.kit == ADA.kit
    assert isinstance(person.snapshot.dialogue.question, AskWatch)


def test_an_onboarding_button_still_answers_the_next_day() -> None:
    tom = Person()
    tom.calls("/start")
    tom.waits(days=1)

    tom.taps("Yes, keep it")

    assert tom.athlete.consent is not None


# --- stored by the version before ----------------------------------------------------------

BEFORE = (
    b'{"v":1,"question":["kit.AskEmptyMass",{}],"asked":7,"parked":["screening.AskWatch",'
    b'{"codes":["RF06"],"held":null}],"undos":[],"heard_in":"m3"}'
)


def test_a_dialogue_stored_by_the_version_before_goes_on() -> None:
    assert from_json(BEFORE) == Dialogue(AskEmptyMass(), 7, AskWatch(("RF06",)), (), "m3")


def test_a_question_stored_before_its_time_was_known_lapses_from_the_next_act() -> None:
    person = Person(ADA, LOG)
    stored = replace(from_json(BEFORE), parked=None)
    person.snapshot = replace(person.snapshot, dialogue=stored)

    person.calls("/help")
    assert person.snapshot.dialogue.question == AskEmptyMass()
    person.waits(days=1)
    person.says("20 kg")

    assert person.athlete.kit == ADA.kit


@pytest.mark.parametrize("moment", [b'"yesterday"', b"12", b"[]"])
def test_a_time_that_is_none_is_not_known(moment: bytes) -> None:
    assert from_json(BEFORE[:-1] + b',"opened":' + moment + b"}").opened is None


def test_a_time_comes_back_as_it_was_stored() -> None:
    person = ada()
    person.calls("/kit")
    person.taps("Empty mass")

    opened_at = person.snapshot.dialogue.opened

    assert isinstance(opened_at, datetime)
    assert opened_at == person.now
