"""Short answers to one question, as people type them."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.ages import Aged, Born, read_year
from bot.reading.answers import (
    Mass,
    Misread,
    Wanted,
    read_mass,
    read_plain_yes_no,
    read_scale,
    read_yes_no,
)
from bot.reading.heard import (
    Day,
    DaysAgo,
    Entered,
    Habits,
    LastWeekday,
    MonthDay,
    RelativeDay,
    Unit,
)
from bot.reading.past import read_day
from bot.rules.log.records import DistanceUnit, Language, LoadUnit

EN, ES = Language.ENGLISH, Language.SPANISH
AMERICAN = Habits(LoadUnit.LB, DistanceUnit.YD, EN)


@pytest.mark.parametrize(
    "text, language, score",
    [
        ("2", EN, 2), ("two", EN, 2), ("about a 3", EN, 3), ("2/10", EN, 2), ("none", EN, 0),
        ("it's a 0", EN, 0), ("2 out of 10", EN, 2), ("one", EN, 1), ("2-3", EN, 3),
        ("maybe 2 or 3", EN, 3), ("no pain", EN, 0), ("10", EN, 10), ("2.5", EN, 2.5),
        ("dos", ES, 2), ("nada", ES, 0), ("un 3", ES, 3), ("uno", ES, 1), ("2,5", ES, 2.5),
        ("3 de 10", ES, 3), ("sin dolor", ES, 0),
    ],
)  # fmt: skip
def test_a_score_is_read(text: str, language: Language, score: float) -> None:
    assert read_scale(text, language) == score


@pytest.mark.parametrize("text", ["12", "-1", "bad", "", "2 5", "3/5", "40kg"])
def test_what_is_no_score_is_a_misread(text: str) -> None:
    assert isinstance(read_scale(text, EN), Misread)


@pytest.mark.parametrize(
    "text, habits, mass",
    [
        ("84 kg", AMERICAN, Mass(84, (Entered(84, Unit.KG),))),
        ("185", AMERICAN, Mass(83.91, (Entered(185, Unit.LB),))),
        ("185 lb", Habits(), Mass(83.91, (Entered(185, Unit.LB),))),
        ("84,5", Habits(), Mass(84.5, (Entered(84.5, Unit.KG),))),
        ("13 stone 2", Habits(), Mass(83.46, (Entered(184, Unit.LB),))),
        ("ochenta kilos", Habits(language=ES), Mass(80, (Entered(80, Unit.KG),))),
    ],
)
def test_a_mass_is_read_in_its_unit(text: str, habits: Habits, mass: Mass) -> None:
    assert read_mass(text, habits) == mass


def test_two_masses_are_two_readings() -> None:
    assert read_mass("80 or 85", Habits()) == Misread(Wanted.MASS, (80, 85))


@pytest.mark.parametrize(
    "text, language, day",
    [
        ("today", EN, RelativeDay.TODAY), ("ayer", ES, RelativeDay.YESTERDAY),
        ("anteayer", ES, DaysAgo(2)), ("2 days ago", EN, DaysAgo(2)),
        ("hace dos días", ES, DaysAgo(2)), ("a day ago", EN, RelativeDay.YESTERDAY),
        ("last tuesday", EN, LastWeekday.TUESDAY), ("2026-03-02", EN, date(2026, 3, 2)),
        ("3 march", EN, MonthDay(3, 3)), ("3 de marzo", ES, MonthDay(3, 3)),
        ("3/3", EN, MonthDay(3, 3)), ("3/4", ES, MonthDay(4, 3)), ("25/12", EN, MonthDay(12, 25)),
    ],
)  # fmt: skip
def test_a_day_is_read(text: str, language: Language, day: Day) -> None:
    assert read_day(text, language) == day


def test_the_third_of_april_may_be_the_fourth_of_march() -> None:
    assert read_day("3/4", EN) == Misread(Wanted.DAY, (MonthDay(4, 3), MonthDay(3, 4)))


@pytest.mark.parametrize(
    "text, year",
    [
        ("1988", Born(1988)), ("born in 88", Born(1988)), ("'05", Born(2005)),
        ("38 years old", Aged(38)), ("I'm 38", Aged(38)), ("tengo 38 años", Aged(38)),
        ("38", Misread(Wanted.YEAR)),
    ],
)  # fmt: skip
def test_a_birth_year_or_an_age_is_read(text: str, year: Born | Aged | Misread) -> None:
    assert read_year(text, EN) == year


@pytest.mark.parametrize(
    "text, language, answer",
    [("yes", EN, True), ("y", EN, True), ("Sí", ES, True), ("👍", EN, True), ("no", EN, False),
     ("no", ES, False), ("not really", EN, False), ("maybe", EN, Misread(Wanted.YES_NO)),
     ("yes and no", EN, Misread(Wanted.YES_NO))],
)  # fmt: skip
def test_yes_and_no_are_read(text: str, language: Language, answer: bool | Misread) -> None:
    assert read_yes_no(text, language) == answer


@pytest.mark.parametrize("read", [read_yes_no, read_plain_yes_no])
@pytest.mark.parametrize(
    "text, language",
    [("y", ES), ("y ahora qué", ES), ("yes", ES), ("nope", ES), ("n", ES), ("sí", EN),
     ("claro", EN), ("nada", EN), ("ninguna", EN)],
)  # fmt: skip
def test_one_languages_words_are_no_answer_in_the_other(
    read: Callable[[str, Language], bool | Misread], text: str, language: Language
) -> None:
    assert read(text, language) == Misread(Wanted.YES_NO)


@pytest.mark.parametrize(
    "text, is_yes",
    [("si apoyo mal se me va otra vez", False),
     ("si me apoyo se me dobla", False),
     ("Si la muevo me duele", False), ("si corro me molesta", False),
     ("sí, apoyo mal", True), ("si, apoyo mal", True), ("si claro", True),
     ("si tengo dolor", True),
     ("si me siento mal", True), ("si un poco", True), ("si mucho", True), ("si", True)],
)  # fmt: skip
def test_a_condition_is_no_yes(text: str, is_yes: bool) -> None:
    for read in (read_yes_no, read_plain_yes_no):
        assert read(text, ES) == (True if is_yes else Misread(Wanted.YES_NO))


@pytest.mark.parametrize(
    "text",
    ["limping, can't take four steps", "no feeling in my leg", "3 lads watched me do it",
     "no puedo dar ni cuatro pasos", "hace 2 días que cojeo"],
)  # fmt: skip
def test_a_number_in_a_line_that_says_more_is_no_answer(text: str) -> None:
    for language in Language:
        assert isinstance(read_scale(text, language), Misread)
        assert isinstance(read_mass(text, Habits(language=language)), Misread)


@given(st.text(), st.sampled_from(Language))
def test_no_answer_raises(text: str, language: Language) -> None:
    habits = Habits(language=language)

    for answer in (
        read_scale(text, language),
        read_mass(text, habits),
        read_day(text, language),
        read_year(text, language),
        read_yes_no(text, language),
        read_plain_yes_no(text, language),
    ):
        assert answer is not None
