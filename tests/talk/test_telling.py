"""Who says what of the next session: nobody hears the same Next and Why three times a day."""

from datetime import date
from typing import Any

import pytest

from bot.rules.ladder.steps import Position
from bot.rules.prescription import Decision, Rest
from bot.rules.reasons import Reason
from bot.rules.week.matchday import Special
from bot.stories.session.said import Because, Following
from bot.stories.session.telling import after_session, after_word
from bot.words.line import Line
from tests.talk.pullers import ada, has_trained, lucia, wakes_up

THURSDAY, FRIDAY = date(2026, 3, 5), date(2026, 3, 6)
REST = Rest(Decision.STAY, Position.L2a, Special.DAY_AFTER, ())


def coming(cause: Reason, decision: Decision | None = Decision.STAY, **changes: Any) -> Following:
    """Return a next session decided so."""
    day = changes.get("day", THURSDAY)
    return Following(day, changes.get("prescription", REST), Because(cause, decision))


@pytest.mark.parametrize(
    ("next_one", "on_card", "has_why"),
    [
        pytest.param(coming(Reason.LEVEL_CAP), Reason.LEVEL_CAP, False, id="as on the card"),
        pytest.param(coming(Reason.CLEAN_TOO_FEW), Reason.START, True, id="another"),
        pytest.param(coming(Reason.CLEAN_TOO_FEW), None, True, id="a session nobody planned"),
        pytest.param(
            coming(Reason.PAIN_AMBER1, Decision.REPEAT),
            Reason.PAIN_AMBER1,
            True,
            id="asks for less",
        ),
        pytest.param(coming(Reason.PAIN_RED, None), Reason.PAIN_RED, True, id="a pause"),
    ],
)
def test_a_session_is_answered_with_a_line_and_a_why_where_it_is_news(
    next_one: Following, on_card: Reason | None, has_why: bool
) -> None:
    said = after_session(next_one, on_card)

    assert (said.because is not None) is has_why
    assert (said.day, said.prescription) == (next_one.day, next_one.prescription)


@pytest.mark.parametrize(
    ("now", "is_news"),
    [
        pytest.param(coming(Reason.STEP_UP), False, id="nothing changed"),
        pytest.param(coming(Reason.PAIN_AMBER1), True, id="another reason"),
        pytest.param(coming(Reason.STEP_UP, day=FRIDAY), True, id="another day"),
    ],
)
def test_a_morning_tells_what_it_changed(now: Following, is_news: bool) -> None:
    said = after_word(coming(Reason.STEP_UP), now)

    assert said == (now if is_news else Line("session-next-as-it-was", day=THURSDAY))


def test_from_one_session_to_the_next_a_reason_is_said_where_it_comes_up_and_on_the_card() -> None:
    person = ada()
    said = [person.calls("/today"), has_trained(person).sees, wakes_up(person).sees]
    said.append(person.calls("/today"))
    person.waits(days=2)
    said.append(person.calls("/today"))

    reason = "Why: one clean session at this step, so we stay."
    assert [reason in one for one in said] == [False, True, False, False, True]
    assert ["Next, Thu 5 Mar" in one for one in said] == [False, True, True, False, False]


def test_a_reason_that_stays_is_left_to_the_cards() -> None:
    person = ada(start="L3c", birth_year=1955)
    for days in (2, 3):
        wakes_up(has_trained(person, pain=0)).waits(days=days)

    card, logged = person.calls("/today"), has_trained(person, pain=0).sees

    assert "step L3c is the highest from 65 on" in card
    assert "Next, Thu 12 Mar: 7 × 20 m" in logged
    assert "Why:" not in logged


def test_so_it_is_in_spanish() -> None:
    person = lucia()
    logged, morning = has_trained(person).sees, wakes_up(person).sees

    assert "Por qué: una sesión limpia" in logged
    assert "Lo próximo, jue 5 mar: como estaba." in morning
    assert "Por qué" not in morning
