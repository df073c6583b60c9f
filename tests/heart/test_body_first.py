"""Through the store: a body line at an open question is no answer, today or after a restart."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.clock import RehearsalClock
from bot.contract import Said
from bot.dialogue import question as asking
from bot.dialogue.state import Dialogue
from bot.rules.log.done import Log
from bot.rules.log.records import Language
from bot.store.values import athlete_of
from bot.stories.kit.questions import AskEmptyMass
from bot.stories.logging.questions import AskSession
from bot.stories.matches.questions import AskMinutes
from bot.stories.pause.questions import AskWhyPause
from bot.stories.today.questions import AskJointPain
from tests.heart.people import MONDAY, Asking, Filing, Opening, Person
from tests.heart.test_linking import TOM

QUESTIONS: tuple[asking.Asking, ...] = (
    AskEmptyMass(),
    AskSession(),
    AskMinutes(MONDAY.date()),
    AskWhyPause(),
    AskJointPain(MONDAY.date()),
)
LINES = (
    ("limping badly, can't take four steps", Language.ENGLISH, "RF06"),
    ("no feeling in my leg", Language.ENGLISH, "RF09"),
    ("me torcí el tobillo en la serie 3", Language.SPANISH, "RF03"),
    ("hoy no, me duele el pecho", Language.SPANISH, "RF01"),
)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: type(one).__name__)
async def test_a_body_line_is_kept_as_nothing(
    question: asking.Asking, on_file: Filing, opened: Opening, clock: RehearsalClock, rows: Asking
) -> None:
    for number, (line, language, code) in enumerate(LINES):
        dialogue = Dialogue(question, 7, opened=clock.now())
        await on_file(f"tom{number}", replace(TOM, language=language), Log(), dialogue)
        async with opened() as coach:
            await Person(f"tom{number}", clock, coach).types(line)

        ((file,),) = rows(f"SELECT file FROM athlete WHERE id = 'athlete tom{number}'")
        # where and when they wrote last, and no more
        kept = replace(athlete_of(str(file)), home=None, heard=None)
        assert kept == replace(TOM, language=language)
        stored = _dialogue(rows, f"athlete tom{number}")
        assert stored["question"][0] == "screening.AskWatch"
        assert code in stored["question"][1]["codes"]
    assert rows("SELECT * FROM entry") == []


async def test_a_safety_question_outlasts_a_restart_and_the_night(
    on_file: Filing, opened: Opening, clock: RehearsalClock, rows: Asking
) -> None:
    await on_file("tom", TOM, Log())
    async with opened() as coach:
        await Person("tom", clock, coach).types("4x20m 5kg, then my knee gave way")
    clock.move_to(clock.now() + timedelta(days=2))

    async with opened() as coach:
        tom = Person("tom", clock, coach, acts=1)
        for line in ("/today", "4x20m 5kg rpe 4", "/cancel", "no idea"):
            assert "gives way" in (await tom.types(line))[-1]
        assert rows("SELECT * FROM entry") == []
        await tom.types("no")

    assert len(rows("SELECT * FROM entry")) == 1


async def test_a_question_of_two_days_ago_takes_no_log(
    on_file: Filing, opened: Opening, clock: RehearsalClock, rows: Asking
) -> None:
    await on_file("tom", TOM, Log(), Dialogue(AskEmptyMass(), 7, opened=clock.now()))
    clock.move_to(clock.now() + timedelta(days=2))

    async with opened() as coach:
        await Person("tom", clock, coach).types("done, felt like a 5")

    assert len(rows("SELECT * FROM entry")) == 1
    assert _dialogue(rows, "athlete tom")["question"][0] != "kit.AskEmptyMass"


async def test_what_a_message_that_waited_for_days_leads_to_is_asked_now(
    on_file: Filing, opened: Opening, clock: RehearsalClock
) -> None:
    await on_file("tom", TOM, Log())

    async with opened() as coach:
        tom = Person("tom", clock, coach)
        waited = tom.act(Said("4x20m 5kg", "while the coach was away"))
        clock.move_to(clock.now() + timedelta(days=2))
        await coach.answer(waited)

        said = await tom.types("4")

    assert "Worst joint pain" in said[-1]


def _dialogue(rows: Asking, athlete: str) -> dict[str, list[object]]:
    ((stored,),) = rows(f"SELECT dialogue FROM athlete WHERE id = '{athlete}'")
    return dict(json.loads(str(stored)))
