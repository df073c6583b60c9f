"""What comes to nothing is told: a session in doubt that lapsed, a card from before an erasure."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.dialogue.wishing import nearest_name
from bot.rules.log.done import Entry, Log, Pulls
from bot.rules.log.records import Language
from tests.talk.person import MONDAY_EVENING, Person
from tests.talk.pullers import ada, lucia


@pytest.mark.parametrize(
    ("person", "line", "told"),
    [
        (
            ada(),
            "4x20 30 or 35",
            "Not in your log, as my question about it stayed open: Mon 2 Mar",
        ),
        (ada(), "4x20 400kg", "Not in your log"),
        (ada(), "mon 4x20 5, wed 4x20 7.5", "is not in your log: it waited for a yes"),
        (lucia(), "4x20 30 o 35", "No está en tu registro, porque mi pregunta quedó"),
        (lucia(), "lun 4x20 5, mié 4x20 7,5", "esperaba un sí"),
    ],
)
def test_a_session_whose_question_lapsed_is_told_once(
    person: Person, line: str, told: str
) -> None:
    person.says(line)
    person.waits(days=1)

    assert told in person.calls("/week")
    assert told not in person.calls("/week")
    assert person.log.entries == ()


@pytest.mark.parametrize("line", ["4x20m no plates effort 3 pain 8", "4x20m 400kg rpe 3 pain 8"])
@pytest.mark.parametrize("answer", ["cancel", "no"])
def test_a_pain_that_stops_holds_whichever_way_its_session_is_settled(
    line: str, answer: str
) -> None:
    person = ada()
    person.says("4x20m no plates effort 3 pain 0")
    person.says("skip")

    asked = person.says(line)
    person.says(answer)

    assert "on pause" in asked
    assert "on pause" in person.calls("/today")


def test_a_session_told_where_one_is_to_be_taken_out_is_no_answer() -> None:
    person = ada()
    person.says("4x20m no plates effort 3 pain 0")
    person.says("skip")
    assert "Take it out?" in person.says("delete it")

    asked = person.says("5x20m no plates effort 4")

    assert "Another session, or a correction?" in asked
    assert len(person.log.entries) == 1


@pytest.mark.parametrize(
    ("person", "line", "heading"),
    [
        (ada(), "sessions without pain", "With no pain told"),
        (ada(), "no pain sessions", "With no pain told"),
        (ada(), "sessions with pain 0", "With no pain told"),
        (lucia(), "sesiones sin dolor", "Sin dolor anotado"),
    ],
)
def test_a_question_about_pains_is_none_of_the_session_that_is_open(
    person: Person, line: str, heading: str
) -> None:
    person.calls("/today")

    assert person.says(line).startswith(heading)
    assert person.log.checks == ()


def test_it_can_be_told_again_from_there() -> None:
    person = ada()
    person.says("4x20 30 or 35")
    person.waits(days=1)
    person.calls("/week")

    person.taps("Tell it again")
    person.says("4x20 5kg effort 4 pain 0")

    assert [entry.day for entry in person.log.entries] == [date(2026, 3, 2)]


def test_a_change_whose_question_lapsed_is_told_too() -> None:
    person = ada()
    person.says("4x20 5kg effort 4 pain 0")
    person.says("yes")
    name = person.log.entries[0].id
    card = next(one for one in reversed(person.history) if one.about == name)
    person.says("it was 6 or 7 kg", replying_to=card)
    assert person.snapshot.dialogue.question is not None
    person.waits(days=1)

    assert "Not changed" in person.calls("/week")


def test_a_card_from_before_an_erasure_says_that_nothing_is_kept() -> None:
    person = ada()
    person.says("4x20 5kg")  # how hard was it?
    tokens = dict(person.latest[-1].buttons)
    person.calls("/kit")
    tokens |= dict(person.latest[-1].buttons)
    person.calls("/delete")
    person.says("delete")

    for label in ("3", "Change", "Empty mass"):
        assert "nothing of you on file" in person.presses(tokens[label])
        assert person.buttons == []


@pytest.mark.parametrize(
    ("typed", "language", "named"),
    [
        ("semama", Language.ENGLISH, "week"),
        ("hoyy", Language.ENGLISH, "today"),
        ("weeek", Language.SPANISH, "semana"),
        ("tday", Language.SPANISH, "hoy"),
        ("zzzz", Language.ENGLISH, None),
    ],
)
def test_the_nearest_command_goes_by_the_readers_own_name(
    typed: str, language: Language, named: str | None
) -> None:
    assert nearest_name(typed, language) == named


def test_the_sessions_that_were_can_be_seen_behind_the_body_question() -> None:
    person = ada()
    day = MONDAY_EVENING.date() - timedelta(days=7)
    entry = Entry("e", day, MONDAY_EVENING, (Pulls(4, 20.0, None, 5.0),))
    person.snapshot = replace(person.snapshot, log=Log((entry,)))
    person.says("my knee gave way")

    for said in (person.calls("/history"), person.says("my best session")):
        assert "4 × 20 m" in said
        assert "did this happen to you lately" in said
    assert "Done" not in person.buttons
    assert person.log.entries == (entry,)
