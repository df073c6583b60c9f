"""Days and hours as people type them for what is ahead."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.ahead import read_day_ahead
from bot.reading.when import (
    DaysAndHours,
    HourAlone,
    Hours,
    read_clock,
    read_span,
    read_week,
    read_weekday,
)

MONDAY = date(2026, 3, 2)
HALF_PAST_SIX = Hours((time(18, 30),))


@pytest.mark.parametrize(
    "typed, days",
    [
        ("tue thu 18:30", ((1, HALF_PAST_SIX), (3, HALF_PAST_SIX))),
        ("18:30 tue thu", ((1, HALF_PAST_SIX), (3, HALF_PAST_SIX))),
        ("martes y jueves a las 18.30", ((1, HALF_PAST_SIX), (3, HALF_PAST_SIX))),
        ("Tuesdays and Thursdays, 6:30 p.m.", ((1, HALF_PAST_SIX), (3, HALF_PAST_SIX))),
        ("thu 18h30 tue 7 am", ((1, Hours((time(7),))), (3, HALF_PAST_SIX))),
        ("mié sáb", ((2, None), (5, None))),
    ],
)
def test_weekly_days_and_hours_are_read(
    typed: str, days: tuple[tuple[int, Hours | None], ...]
) -> None:
    assert read_week(typed) == DaysAndHours(days)


@pytest.mark.parametrize("typed", ["", "soon", "tue tue 18:00", "tue 25:00", "3x20m", "13 pm"])
def test_anything_else_in_it_is_not_read(typed: str) -> None:
    assert read_week(typed) is None


@pytest.mark.parametrize(
    "typed, weekdays",
    [
        ("mon to wed", (0, 1, 2)),
        ("from Monday to Wednesday", (0, 1, 2)),
        ("lunes a miércoles", (0, 1, 2)),
        ("de lunes a miércoles", (0, 1, 2)),
        ("mon-thu", (0, 1, 2, 3)),
        ("fri through sun", (4, 5, 6)),
        ("vie hasta el lunes", (0, 4, 5, 6)),
        ("every day", (0, 1, 2, 3, 4, 5, 6)),
        ("todos los días", (0, 1, 2, 3, 4, 5, 6)),
        ("weekends", (5, 6)),
        ("entre semana", (0, 1, 2, 3, 4)),
        ("L X V", (0, 2, 4)),
        ("mon/wed/fri", (0, 2, 4)),
        ("mar y jue", (1, 3)),
        ("Sundays", (6,)),
    ],
)
def test_spans_and_sets_of_days_are_read(typed: str, weekdays: tuple[int, ...]) -> None:
    assert read_week(typed) == DaysAndHours(tuple((day, None) for day in weekdays))


@pytest.mark.parametrize(
    "typed, at",
    [
        ("18:30", time(18, 30)),
        ("6pm", time(18)),
        ("6:15 pm", time(18, 15)),
        ("six pm", time(18)),
        ("half past six pm", time(18, 30)),
        ("half past 6 in the evening", time(18, 30)),
        ("quarter to 7 pm", time(18, 45)),
        ("six thirty pm", time(18, 30)),
        ("12am", time(0)),
        ("12 pm", time(12)),
        ("noon", time(12)),
        ("at midday", time(12)),
        ("midnight", time(0)),
        ("7.30", time(7, 30)),
        ("18h", time(18)),
        ("6 y media de la tarde", time(18, 30)),
        ("a las siete y media de la tarde", time(19, 30)),
        ("a las once de la noche", time(23)),
        ("siete menos cuarto de la mañana", time(6, 45)),
        ("las 12 de la noche", time(0)),
        ("mediodía", time(12)),
        ("a las 7 en punto de la tarde", time(19)),
    ],
)
def test_an_hour_in_words_is_read(typed: str, at: time) -> None:
    assert read_clock(typed) == Hours((at,))


def test_half_past_six_alone_is_two_hours() -> None:
    assert read_clock("half past six") == Hours((time(6, 30), time(18, 30)))


@pytest.mark.parametrize(
    "typed", ["25:00", "whenever", "", "18:30 or 19:30", "once a week", "one day", "dos"]
)
def test_what_is_no_hour_is_not_read(typed: str) -> None:
    assert read_clock(typed) is None


def test_a_bare_seven_is_two_hours() -> None:
    assert read_week("7") == HourAlone(Hours((time(7), time(19))))


def test_a_bare_eighteen_is_one() -> None:
    assert read_week("18") == HourAlone(Hours((time(18),)))


@pytest.mark.parametrize(
    "typed, span",
    [
        ("22-7", (time(22), time(7))),
        ("from 10pm to 6:30", (time(22), time(6, 30))),
        ("de 23 a 8", (time(23), time(8))),
        ("ten pm to half past six am", (time(22), time(6, 30))),
        ("de las 10 de la noche a las 7 de la mañana", (time(22), time(7))),
        ("22", None),
        ("22-22", None),
        ("late to early", None),
    ],
)
def test_quiet_hours_are_two_hours(typed: str, span: tuple[time, time] | None) -> None:
    assert read_span(typed) == span


@pytest.mark.parametrize(
    "typed, day",
    [
        ("mon", MONDAY),
        ("next monday", date(2026, 3, 9)),
        ("domingo que viene", date(2026, 3, 8)),
        ("mañana", date(2026, 3, 3)),
        ("pasado mañana", date(2026, 3, 4)),
        ("1 march", date(2027, 3, 1)),
        ("29 february", None),  # neither this year nor the next has one
        ("12 de abril de 2026", date(2026, 4, 12)),
        ("april 12th", date(2026, 4, 12)),
        ("2026-02-30", None),
        ("2026-03-01", None),
        ("sat or sun", None),
        ("whenever", None),
    ],
)
def test_a_day_ahead_is_its_next_one(typed: str, day: date | None) -> None:
    assert read_day_ahead(typed, MONDAY) == day


@pytest.mark.parametrize(
    "typed, weekday", [("saturdays", 5), ("los sábados", 5), ("sat sun", None), ("", None)]
)
def test_one_weekday_is_one_weekday(typed: str, weekday: int | None) -> None:
    assert read_weekday(typed) == weekday


@given(st.text(max_size=60))
def test_any_text_is_read_without_a_fault(typed: str) -> None:
    read_week(typed)
    read_span(typed)
    day = read_day_ahead(typed, MONDAY)

    assert day is None or day >= MONDAY
