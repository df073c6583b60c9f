"""Planned time off."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.log.records import Language, Pause, PauseReason
from tests.talk.person import Person
from tests.talk.planners import FOUR_WEEKS, MONDAY, SARA, TOM, calm

FRIDAY = MONDAY + timedelta(days=4)


@pytest.fixture
def tom() -> Person:
    return Person(TOM, calm(*FOUR_WEEKS))


@pytest.mark.parametrize(
    "button, until",
    [
        ("3 days", MONDAY + timedelta(days=2)),
        ("A week", MONDAY + timedelta(days=6)),
        ("Two weeks", MONDAY + timedelta(days=13)),
        ("Open end", None),
    ],
)
def test_a_pause_is_three_taps(tom: Person, button: str, until: date | None) -> None:
    tom.calls("/pause")
    tom.taps("Travel")
    tom.taps(button)

    assert tom.athlete.pauses == (Pause(MONDAY, until, PauseReason.TRAVEL),)


@pytest.mark.parametrize(
    "typed, pause",
    [
        ("exams until friday", Pause(MONDAY, FRIDAY, PauseReason.EXAMS)),
        ("travel 10 days", Pause(MONDAY, MONDAY + timedelta(days=9), PauseReason.TRAVEL)),
        ("viaje una semana", Pause(MONDAY, MONDAY + timedelta(days=6), PauseReason.TRAVEL)),
        (
            "travel 5 march to 9 march",
            Pause(date(2026, 3, 5), date(2026, 3, 9), PauseReason.TRAVEL),
        ),
        ("exámenes hasta el viernes", Pause(MONDAY, FRIDAY, PauseReason.EXAMS)),
    ],
)
def test_a_pause_is_one_line(tom: Person, typed: str, pause: Pause) -> None:
    tom.calls(f"/pause {typed}")

    assert tom.athlete.pauses == (pause,)


@pytest.mark.parametrize(
    "language, line, until",
    [
        ("en", "away until 20/3", date(2026, 3, 20)),
        ("en", "away until 3/20", date(2026, 3, 20)),
        ("en", "away until 1/12", None),  # of December, or the 12th of January
        ("es", "de vacaciones hasta el 1/12", date(2026, 12, 1)),
        ("de", "Urlaub bis 1.12.", date(2026, 12, 1)),
        ("fr", "vacances jusqu'au 1/12", date(2026, 12, 1)),
        ("pt", "férias até 1/12", date(2026, 12, 1)),
        ("en", "pause from 20/3 to 28/3", date(2026, 3, 28)),
        ("es", "pausa del 20/3 al 28/3", date(2026, 3, 28)),
    ],
)
def test_a_date_in_figures_is_no_day_of_this_month(
    language: str, line: str, until: date | None
) -> None:
    person = Person(replace(TOM, language=Language(language)), calm(*FOUR_WEEKS))

    person.says(line)
    if until is not None:
        person.taps(next(iter(person.buttons)))

    assert [one.until for one in person.athlete.pauses] == ([until] if until else [])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "physio: rest until 1 Dec"),
        ("en", "physiotherapist: rest until 1 December"),
        ("en", "rest until 1 Dec"),
        ("es", "fisio: descanso hasta el 1 de diciembre"),
        ("de", "Physio: Ruhe bis 1. Dezember"),
        ("fr", "kiné : repos jusqu'au 1er décembre"),
        ("pt", "fisio: repouso até 1 de dezembro"),
    ],
)
def test_rest_until_a_day_is_a_pause_whoever_asks_for_it(language: str, line: str) -> None:
    person = Person(replace(TOM, language=Language(language)), calm(*FOUR_WEEKS))

    person.says(line)
    person.taps(next(iter(person.buttons)))

    assert [one.until for one in person.athlete.pauses] == [date(2026, 12, 1)]


def test_a_pause_shames_nobody_and_says_how_it_goes_on(tom: Person) -> None:
    tom.calls("/pause")
    tom.taps("Exams")
    told = tom.taps("Two weeks")

    assert "nothing counts as missed" in told
    assert "Back on Mon 16 Mar: one step easier." in told


def test_an_open_end_shows_what_time_away_comes_to(tom: Person) -> None:
    tom.calls("/pause")
    tom.taps("Exams")
    told = tom.taps("Open end")

    assert "10-14: the same step once more" in told
    assert "More than 56" in told


def test_going_on_early_ends_the_pause(tom: Person) -> None:
    tom.calls("/pause exams until friday")
    tom.waits(days=1)
    told = tom.calls("/resume")

    assert "Next session: Tue 3 Mar 18:00" in told
    assert tom.athlete.pauses == (Pause(MONDAY, MONDAY, PauseReason.EXAMS),)


def test_rf14_after_being_unwell_a_whole_day_of_being_well_is_asked_for(tom: Person) -> None:
    tom.calls("/pause sick a week")
    assert "well for a whole day" in tom.calls("/resume")
    assert "rest on" in tom.taps("Yes")
    assert tom.athlete.pauses

    tom.waits(days=2)
    tom.taps("Resume")
    assert "Good to have you back" in tom.taps("Yes")
    assert not any(flag.is_open for flag in tom.athlete.flags)


def test_not_well_yet_rests_on(tom: Person) -> None:
    tom.calls("/pause sick a week")
    tom.waits(days=2)
    tom.calls("/resume")

    assert "rest on" in tom.says("no")


def test_undo_takes_the_pause_and_its_flag_back(tom: Person) -> None:
    before = tom.athlete
    tom.calls("/pause sick a week")
    tom.taps("Undo")

    assert tom.athlete == before


def test_there_is_nothing_to_resume(tom: Person) -> None:
    assert "aren't paused" in tom.calls("/resume")


def test_a_pause_speaks_spanish() -> None:
    sara = Person(SARA, calm(*FOUR_WEEKS))
    sara.calls("/pause")
    sara.taps("Viaje")
    told = sara.taps("Una semana")

    assert "En pausa del lun 2 mar al dom 8 mar" in told
    assert "nada cuenta como perdido" in told


@given(st.text(max_size=30))
def test_any_argument_is_answered(typed: str) -> None:
    assert Person(TOM).calls(f"/pause {typed}")
