"""The week: planned, done, and against one's own weeks."""

import re
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest

from bot.rules.log.done import Log
from bot.rules.log.records import Fixture, Kit, Language, Move, Pause, PauseReason
from bot.words.voice import Voice
from tests.talk.person import Person
from tests.talk.planners import (
    FOUR_WEEKS,
    MONDAY,
    SARA,
    SATURDAY,
    THURSDAY,
    TOM,
    TUESDAY,
    WEDNESDAY,
    at,
    calm,
    session,
)
from tests.talk.pullers import ada


@pytest.fixture
def tom() -> Person:
    return Person(TOM, calm(*FOUR_WEEKS, TUESDAY), now=at(WEDNESDAY))


def test_the_week_shows_what_is_done_and_what_is_planned(tom: Person) -> None:
    told = tom.calls("/week")

    assert "Tue 3 Mar 18:00 – session, done ✓" in told
    assert "Thu 5 Mar 18:00 – session" in told
    assert "Done: 1 session, 80 m, 13 min in all." in told


def test_the_load_stands_beside_the_usual_one(tom: Person) -> None:
    assert "Sled week so far: 91. Your usual is about 91. Right on track." in tom.calls("/week")


def test_without_weeks_to_compare_with_nothing_is_compared() -> None:
    tom = Person(TOM, calm(TUESDAY), now=at(WEDNESDAY))

    assert "learning your usual" in tom.calls("/week")


def test_effort_answers_are_counted() -> None:
    entries = (session(MONDAY, rpe=None), session(WEDNESDAY))
    tom = Person(TOM, Log(entries), now=at(WEDNESDAY))

    assert "Effort told: 1 of 2." in tom.calls("/week")


def test_planned_weeks_kept_in_a_row_are_counted(tom: Person) -> None:
    assert "4 planned weeks kept in a row" in tom.calls("/week")


def test_a_pause_breaks_no_row() -> None:
    pause = Pause(MONDAY - timedelta(days=14), MONDAY - timedelta(days=1), PauseReason.TRAVEL)
    tom = Person(replace(TOM, pauses=(pause,)), calm(*FOUR_WEEKS[:4]), now=at(MONDAY))

    assert "2 planned weeks kept in a row" in tom.calls("/week")


def test_a_match_stands_in_the_week_and_trims_the_day_before_last() -> None:
    tom = Person(replace(TOM, fixtures=(Fixture(SATURDAY),)), now=at(MONDAY))
    told = tom.calls("/week")

    assert "Sat 7 Mar – match" in told
    assert "Thu 5 Mar 18:00 – session, 60 % of the sets" in told


def test_a_moved_session_says_where_it_went() -> None:
    move = Move(TUESDAY, WEDNESDAY, time(19))
    tom = Person(replace(TOM, moves=(move,)), now=at(MONDAY))
    told = tom.calls("/week")

    assert "Tue 3 Mar 18:00 – moved to Wed 4 Mar" in told
    assert "Wed 4 Mar 19:00 –" in told


def test_a_session_put_off_on_its_day_is_still_that_days() -> None:
    tom = Person(replace(TOM, moves=(Move(THURSDAY, THURSDAY, time(20)),)), now=at(MONDAY))

    assert "Thu 5 Mar 20:00 – session" in tom.calls("/week")


def test_a_paused_week_owes_nothing() -> None:
    pause = Pause(MONDAY, None, PauseReason.EXAMS)
    tom = Person(replace(TOM, pauses=(pause,)), calm(*FOUR_WEEKS), now=at(WEDNESDAY))
    told = tom.calls("/week")

    assert "nothing is due" in told
    assert "Quieter" not in told


def test_the_weeks_are_turned_in_place(tom: Person) -> None:
    tom.calls("/week")
    assert "Mon 23 Feb to Sun 1 Mar" in tom.taps("‹ Earlier")
    assert "Mon 16 Feb to Sun 22 Feb" in tom.taps("‹ Earlier")
    assert "Mon 23 Feb to Sun 1 Mar" in tom.taps("Later ›")
    assert "Mon 2 Mar to Sun 8 Mar" in tom.taps("This week")
    assert "Mon 9 Mar to Sun 15 Mar" in tom.taps("Later ›")


def test_beside_this_week_one_button_leads_back_to_it(tom: Person) -> None:
    tom.calls("/week")
    tom.taps("‹ Earlier")
    earlier = tom.buttons
    tom.taps("This week")
    tom.taps("Later ›")

    assert earlier == ["‹ Earlier", "This week"]
    assert tom.buttons == ["This week", "Later ›"]


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "tomorrow"])
def test_a_week_far_off_is_no_button_of_ours(tom: Person, day: str) -> None:
    assert "isn't yours" in tom.presses(f"d.week.at.{day}")


def test_the_week_fits_a_phone(tom: Person) -> None:
    assert len(tom.calls("/week").splitlines()) <= 12


def test_the_week_speaks_spanish() -> None:
    sara = Person(SARA, calm(*FOUR_WEEKS, TUESDAY), now=at(WEDNESDAY))
    told = sara.calls("/week")

    assert "mar 3 mar 18:00 – sesión, hecha ✓" in told
    assert "Esfuerzo dicho: 1 de 1." in told


@pytest.mark.parametrize(
    ("wished", "changes", "is_warm_up"),
    [
        pytest.param("/today", {}, False, id="the step's own session"),
        pytest.param("/today", {"kit": Kit()}, False, id="a walk in place of a load"),
        pytest.param("/today", {"start": "L0a"}, False, id="a walk that is the step's own"),
        pytest.param("just a warm-up today", {}, True, id="a warm-up"),
        pytest.param("something lighter today", {}, False, id="fewer sets"),
    ],
)
def test_a_session_is_called_on_the_page_of_the_week_what_its_card_calls_it(
    wished: str, changes: dict[str, Any], is_warm_up: bool
) -> None:
    person = ada(**changes)
    card = person.calls(wished) if wished.startswith("/") else person.says(wished)
    person.says("done, rpe 2, pain 0, smooth")

    (day,) = [line for line in person.calls("/week").splitlines() if "done ✓" in line]

    assert ("Mon 2 Mar - warm-up" in card) is is_warm_up
    assert ("– warm-up, done" in day) is is_warm_up


@pytest.mark.parametrize("language", Language)
def test_what_was_done_is_told_beside_what_was_planned(language: Language) -> None:
    voice = Voice(language)

    rated = voice.say("week-rated", rated=2, sessions=3)
    back = voice.say("week-looked-back", done=2, planned=4)

    assert re.findall(r"\d", rated) == ["2", "3"]
    assert re.findall(r"\d", back) == ["2", "4"]
