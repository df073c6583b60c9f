"""Every question that can be open: asked, answered, interrupted by any act, and stored."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.contract import (
    TOKEN_BYTES,
    Act,
    Brought,
    Called,
    Chose,
    Edited,
    Erased,
    Filled,
    Joined,
    Left,
    Relocated,
    Room,
    Said,
    Thing,
)
from bot.dialogue.changes import Checked, Filed, Snapshot, Struck, Unchecked, Wrote
from bot.dialogue.outcome import question as ask
from bot.dialogue.question import Asking
from bot.dialogue.registry import kinds, stored_name
from bot.dialogue.state import Dialogue
from bot.dialogue.stored import from_json, to_json
from bot.dialogue.turn import Scene
from bot.dialogue.undo import reverse
from bot.rules import live as rules
from bot.rules.live import Live, Paced
from bot.rules.load.equipment import Equipment
from bot.rules.load.work import Tempo
from bot.rules.log.done import Check, Entry, Mode, Plan
from bot.rules.log.records import Athlete, Flag, Language
from bot.rules.safety.red_flags import HealthQuestion
from bot.stories.kit import questions as kit
from bot.stories.live import questions as live
from bot.stories.logging import questions as logging
from bot.stories.onboarding.profile import FIELDS, OF_THE_JOINT
from bot.stories.onboarding.questions import AskAnew, AskKeep, AskLater, AskStep
from bot.stories.onboarding.said import OnboardingStep
from bot.stories.onboarding.table import LATER
from bot.stories.schedule import questions as schedule
from bot.stories.screening import questions as screening
from bot.stories.screening.said import Card
from bot.words.commands import COMMANDS
from tests.apps import TELEGRAM
from tests.cases import each
from tests.talk.person import Message, Person
from tests.talk.planners import MONDAY, calm
from tests.talk.pullers import ADA
from tests.talk.samples import ENTRY_ID, samples
from tests.thorough import tongues, tries

LAST_WEEK = calm(MONDAY - timedelta(days=7), MONDAY - timedelta(days=4))
HERS = "m-hers"  # the message that wrote her last entry
LOG = replace(
    LAST_WEEK,
    entries=(LAST_WEEK.entries[0], replace(LAST_WEEK.entries[1], id=ENTRY_ID, message=HERS)),
)
FLAGGED = (Flag("RF04", MONDAY),)
WALL_TIMES = {"7-30", "19-30"}
MANY_ASKED = 999_999  # years of talking: the number stands in every token


def can_be_open(question: Asking) -> bool:
    """Say whether the fields of an example fit each other as the stories fill them in."""
    match question:
        case AskLater(OnboardingStep.HOUR, ticks):
            return all(tick in WALL_TIMES for tick in ticks)
        case AskLater(step):
            return step in LATER
        case AskKeep(_, ticks):
            return ticks == ()  # what waits is JSON
        case AskAnew(step, chained=chained):
            return step in (OF_THE_JOINT if chained else FIELDS)
        case AskStep(step) if step in LATER and type(question) is AskStep:
            return False
        case AskStep(OnboardingStep.HEALTH, ticks) | screening.AskCard(Card.HEALTH, ticks):
            return all(tick in set(HealthQuestion) for tick in ticks)
        case screening.AskFurther(_, pending):
            return bool(pending)
        case logging.AskReading(draft):
            return bool(draft.doubts)
        case schedule.AskDays(sessions):
            return sessions in (2, 3)
        case _:
            return True


EVERY_QUESTION: tuple[Asking, ...] = tuple(
    question for kind in kinds().values() for question in samples(kind) if can_be_open(question)
)
TYPICAL = tuple({type(question): question for question in reversed(EVERY_QUESTION)}.values())


def is_of_the_start(question: Asking) -> bool:
    return type(question) is AskStep


def ids(question: Asking) -> str:
    return stored_name(question)


def asked(question: Asking, language: Language = Language.ENGLISH) -> Person:
    """Return somebody with a week behind her who has this question open."""
    flags = FLAGGED if isinstance(question, screening.AskWho) else ()
    person = Person(replace(ADA, language=language, flags=flags), LOG)
    dialogue = Dialogue(question, MANY_ASKED, live=under_way(question, person.now))
    person.snapshot = replace(person.snapshot, dialogue=dialogue)
    return person


def under_way(question: Asking, now: datetime) -> Live | None:
    """Return the session that is gone through where a question is asked in one."""
    if not isinstance(question, live.AskHurts | live.AskWhere | live.AskChange | live.AskNumber):
        return None
    plan = Plan("L3a", Mode.CONDITIONING, "stay", 5, metres=20, added_kg=60.0, minutes=20)
    begun = rules.begun(
        question.name, now.date(), now, plan, Equipment.SLED, Paced(90, Tempo.STEADY)
    )
    return rules.warmed_up(begun, now)


def card(person: Person, question: Asking) -> Message:
    """Return the question as the person sees it."""
    scene = Scene(person.snapshot, person.now, "asking")
    return person.reads(ask(scene, question))


def test_every_kind_of_question_has_an_example() -> None:
    assert {type(question) for question in TYPICAL} == set(kinds().values())


@pytest.mark.parametrize("language", tongues("en", "es", "pt"))
def test_every_question_has_words_and_buttons_that_any_platform_carries(
    language: Language,
) -> None:
    for question in EVERY_QUESTION:
        message = card(asked(question, language), question)

        assert message.words
        assert all(0 < len(token.encode()) <= TOKEN_BYTES for _, token in message.buttons)
        assert len({token for _, token in message.buttons}) == len(message.buttons)


@cache
def with_their_buttons() -> tuple[tuple[Asking, tuple[str, ...]], ...]:
    """Return the questions that differ in their buttons, with these."""
    found: dict[tuple[type, tuple[str, ...]], Asking] = {}
    for question in EVERY_QUESTION:
        tokens = tuple(token for _, token in card(asked(question), question).buttons)
        found.setdefault((type(question), tokens), question)
    return tuple((question, tokens) for (_, tokens), question in found.items())


def test_every_button_of_every_question_is_answered() -> None:
    for question, tokens in with_their_buttons():
        for token in tokens:
            assert asked(question).presses(token), (question, token)


# --- whatever somebody does while a question is open ---------------------------------------

LINES = (
    "",
    "yes",
    "none",
    "3",
    "11",
    "75 kg",
    "4x20m 5kg rpe 3 pain 0",
    "done",
    "skipped it",
    "saturday",
    "yesterday",
    "19:00",
    "Madrid",
    "my knee is swollen",
    "can I pull a car",
    "undo",
    "DELETE",
    "🙂",
    "x" * 3000,
)
FORGED = ("", "-", "nonsense", "1e400", "9-9-9", "2026-13-45", "Mars/Phobos", ".")
FORM = (("sets", "4"), ("length", "20 m"), ("load", "5 kg"), ("effort", "3"), ("pain", "0"))


def acts() -> Iterator[Act]:
    yield from (Said(line, "m-new") for line in LINES)
    yield from (Called(command, "", "m-new") for command in (*COMMANDS, "wek", "xyzzy", ""))
    yield from (Chose(f"a.{MANY_ASKED}.{value}") for value in FORGED)
    yield from (Chose("a.1.yes"), Chose("d.today.done.never"), Chose("d.undo.nothing"), Chose(""))
    yield from (Filled("d.logging.form.2026-03-02", FORM), Filled("", ()), Filled("?", FORM[:1]))
    yield from (Edited("4x20m 7.5kg rpe 3", HERS), Edited("hello", HERS), Edited("", HERS))
    yield from (Brought(thing, "m-new") for thing in Thing)
    yield Brought(Thing.FORWARDED, "m-new", "4x20m 5kg rpe 3 pain 0")
    yield Brought(Thing.PLACE, "m-new", "Asia/Tokyo")
    yield Brought(Thing.PHOTO, "m-new", "look at this")
    yield Erased(HERS)


UNHEARD = (
    Edited("hello", "m-other"),
    Erased("m-other"),
    *(kind(coach) for kind in (Joined, Left) for coach in (True, False)),
    Relocated(Room(TELEGRAM, "-2")),
)
"""Acts that call for no answer: no entry hangs on that message, nobody spoke."""


def test_every_kind_of_act_is_tried() -> None:
    assert {type(act) for act in (*acts(), *UNHEARD)} == set(get_args(Act))


@each("question", TYPICAL, ids=ids)
def test_every_act_is_answered_whatever_is_open(question: Asking) -> None:
    """Each question with a third of the acts, each act at a third of the questions."""
    parts = tries(5, 1)
    for act in [*acts()][TYPICAL.index(question) % parts :: parts]:
        assert asked(question).does(act), act


@each("question", TYPICAL, ids=ids)
def test_what_calls_for_no_answer_changes_nothing(question: Asking) -> None:
    for act in UNHEARD:
        person = asked(question)
        before = person.snapshot
        said = person.does(act)

        assert person.snapshot == before
        assert said == "" or question.insists


# --- stored and read back ------------------------------------------------------------------

changes = st.one_of(
    st.builds(Filed, st.sampled_from(samples(Athlete))),
    st.builds(Wrote, st.sampled_from(samples(Entry))),
    st.builds(Struck, st.sampled_from([entry.id for entry in LOG.entries])),
    st.builds(Checked, st.sampled_from(samples(Check))),
    st.builds(Unchecked, st.sampled_from([check.day for check in LOG.checks])),
)
undos = st.builds(
    lambda before, made, name: reverse(Snapshot("ada", before, LOG), made, name),
    st.sampled_from(samples(Athlete)),
    st.lists(changes, max_size=3).map(tuple),
    st.text("abcdefghijklmnopqrstuvwxyz234567", min_size=16, max_size=16),
)
dialogues = st.builds(
    Dialogue,
    st.none() | st.sampled_from(EVERY_QUESTION),
    st.integers(0, MANY_ASKED),
    st.none() | st.sampled_from(EVERY_QUESTION),
    st.lists(undos, max_size=3).map(tuple),
)


def test_every_question_comes_back_as_it_was_stored() -> None:
    for question in EVERY_QUESTION:
        dialogue = Dialogue(question, 7, question)

        assert from_json(to_json(dialogue)) == dialogue


@given(dialogues)
@settings(deadline=None)
def test_a_dialogue_comes_back_as_it_was_stored(dialogue: Dialogue) -> None:
    assert from_json(to_json(dialogue)) == dialogue


# --- pain beats whatever is asked ----------------------------------------------------------

ONBOARDED = tuple(question for question in TYPICAL if not is_of_the_start(question))


@each("line", ["my knee hurts, 7/10", "me duele la rodilla 7"])
@each("question", ONBOARDED, ids=ids)
def test_a_pain_told_beside_any_question_is_kept(question: Asking, line: str) -> None:
    person = asked(question)

    person.says(line)

    log, dialogue = person.snapshot.log, person.snapshot.dialogue
    noted = [
        pain for check in log.checks for pain in (check.pain, check.in_session, check.elsewhere)
    ]
    noted += [pain for one in log.entries for pain in (one.pain_during, one.pain_after)]
    draft = getattr(dialogue.question, "draft", None)
    noted += [draft.entry.pain_during] if draft is not None else []
    assert 7 in noted


def test_a_question_is_asked_again_behind_a_pain_told_beside_it() -> None:
    question = next(one for one in TYPICAL if isinstance(one, kit.AskEmptyMass))
    person = asked(question)

    said = person.says("me duele la rodilla 4")

    assert "pain 4" in said
    assert person.snapshot.dialogue.question == question
    assert person.snapshot.athlete.kit == ADA.kit


def test_how_much_it_hurts_is_asked_before_whatever_was_asked() -> None:
    question = next(one for one in TYPICAL if isinstance(one, schedule.AskSessions))
    person = asked(question)

    assert "0-10" in person.says("my knee hurts")

    person.says("2")
    assert person.snapshot.dialogue.question == question


STORED = [
    json.loads(line)
    for line in Path(__file__).with_name("stored_dialogues.jsonl").read_text().splitlines()
]


@each("kept", STORED, ids=lambda kept: kept["question"])
def test_a_question_stored_by_an_earlier_program_is_still_open(kept: dict[str, Any]) -> None:
    """The rows are as the program wrote them before stories were found by a registry."""
    dialogue = from_json(json.dumps(kept["stored"]))

    assert dialogue.question is not None
    assert stored_name(dialogue.question) == kept["question"]
    name, fields = json.loads(to_json(dialogue))["question"]
    assert name == kept["question"]
    assert holds(fields, kept["stored"]["question"][1])  # nothing lost; some have more


def holds(now: Any, before: Any) -> bool:
    """Say whether everything stored before stands there still."""
    if isinstance(now, dict) and isinstance(before, dict):
        return all(key in now and holds(now[key], one) for key, one in before.items())
    if isinstance(now, list) and isinstance(before, list) and len(now) == len(before):
        return all(holds(*pair) for pair in zip(now, before, strict=True))
    return bool(now == before)


def test_every_kind_of_question_was_kept_once() -> None:
    assert {kept["question"] for kept in STORED} <= set(kinds())
