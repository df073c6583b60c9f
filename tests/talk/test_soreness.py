"""Sore muscles are kept, shown to the athlete, and hold nothing back."""

import pytest

from bot.rules.log.past import past_of
from bot.rules.pain.zones import PainZone
from bot.stories.morning.questions import AskMorningPain
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia, wakes_up


@pytest.mark.parametrize(
    "person, line, kept, echo",
    [
        (ada(), "done rpe 3, quads burning", None, "sore muscles"),
        (ada(), "done rpe 3 pain 0, DOMS 7", 7, "sore muscles 7"),
        (ada(), "4x20m 5kg rpe 3, calves 5/10", 5, "sore muscles 5"),
        (lucia(), "hecho rpe 3, agujetas 6", 6, "agujetas 6"),
    ],
)
def test_a_log_keeps_sore_muscles_as_soreness(
    person: Person, line: str, kept: int | None, echo: str
) -> None:
    said = person.says(line)

    entry = person.log.entries[-1]
    assert (entry.soreness, entry.is_sore) == (kept, True)
    assert echo in said
    assert entry.pain_during in (None, 0)


@pytest.mark.parametrize("told", ["quads burning", "DOMS 6"])
def test_told_in_place_of_the_effort_it_is_kept_and_the_effort_asked_again(told: str) -> None:
    person = ada()
    question = person.says("done").splitlines()[-1]

    assert person.says(told).splitlines()[-1] == question
    assert person.log.entries[-1].is_sore
    assert person.log.entries[-1].pain_during is None


def test_very_sore_muscles_leave_a_clean_session_clean() -> None:
    person = ada()
    person.says("done rpe 3 pain 0, quads 9/10")
    wakes_up(person)

    assert past_of(person.athlete, person.log, person.now.date()).judged[-1].zone is PainZone.GREEN


@pytest.mark.parametrize(
    "person, line", [(ada(), "quads are sore 8/10"), (lucia(), "tengo agujetas 8")]
)
def test_told_alone_it_is_kept_with_the_day_and_pauses_nothing(person: Person, line: str) -> None:
    has_trained(person, pain=0)
    wakes_up(person)
    before = person.calls("/today")
    person.says(line)

    check = person.log.checks[-1]
    assert (check.pain, check.soreness, check.in_session) == (0, 8, None)
    assert person.calls("/today") == before


def test_undo_takes_it_back() -> None:
    person = ada()
    person.says("my legs are sore")
    assert person.log.checks[-1].is_sore

    person.taps("Undo")

    assert person.log.checks == ()


def test_soreness_alone_is_no_morning_and_the_morning_is_still_asked() -> None:
    person = has_trained(ada())
    person.waits(hours=14)
    person.says("DOMS 6")

    past = past_of(person.athlete, person.log, person.now.date())
    assert past.mornings.checks == ()
    person.calls("/check")
    assert isinstance(person.snapshot.dialogue.question, AskMorningPain)


def test_a_morning_answer_with_sore_muscles_in_it_is_the_joints_number() -> None:
    person = has_trained(ada())
    person.waits(hours=14)
    person.calls("/check")
    person.says("knee 1, quads 7")
    person.says("none")

    check = person.log.checks[-1]
    assert (check.pain, check.soreness) == (1, 7)


def test_sore_muscles_alone_are_no_answer_to_the_morning() -> None:
    person = has_trained(ada())
    person.waits(hours=14)
    person.calls("/check")
    person.says("quads 7/10")

    assert isinstance(person.snapshot.dialogue.question, AskMorningPain)
    assert [check.pain for check in person.log.checks] == [None]
    assert person.log.checks[-1].soreness == 7
