"""Match days."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.log.records import Athlete, Fixture, Language
from bot.rules.reasons import Reason
from bot.stories.matches.fixing import effect_on
from bot.stories.matches.questions import AskMinutes
from tests.talk.person import Person
from tests.talk.planners import SARA, SATURDAY, SUNDAY, THURSDAY, TOM, WEDNESDAY, at
from tests.talk.pullers import ada

WEEK = timedelta(days=7)


@pytest.fixture
def tom() -> Person:
    return Person(TOM)


@pytest.mark.parametrize(
    "typed, day",
    [
        ("sat", SATURDAY),
        ("next sunday", SUNDAY),
        ("2026-03-07", SATURDAY),
        ("7 march", SATURDAY),
        ("el 7 de marzo", SATURDAY),
        ("sábado", SATURDAY),
        ("tomorrow", date(2026, 3, 3)),
    ],
)
def test_a_match_is_added_by_day_or_date(tom: Person, typed: str, day: date) -> None:
    tom.calls(f"/match {typed}")

    assert tom.athlete.fixtures == (Fixture(day),)


def test_adding_a_match_says_what_it_makes_of_the_week(tom: Person) -> None:
    told = tom.calls("/match sat")

    assert "Thursday becomes 60 % of the sets: two days before a match." in told


def test_a_match_the_day_after_a_session_leaves_a_warm_up(tom: Person) -> None:
    assert "Thursday becomes a short, very easy warm-up" in tom.calls("/match friday")


def test_between_two_matches_the_one_that_leaves_fewer_sets_is_named() -> None:
    tom = Person(replace(TOM, fixtures=(Fixture(WEDNESDAY, 45),)))

    told = tom.calls("/match sat")

    assert "Thursday becomes 60 % of the sets: two days before a match." in told


def test_a_few_minutes_yesterday_do_not_undo_a_whole_match_before_them() -> None:
    tuesday = WEDNESDAY - timedelta(days=1)
    played = (Fixture(tuesday, 90), Fixture(WEDNESDAY, 10))

    effect = effect_on(replace(TOM, fixtures=played), THURSDAY)

    assert effect is not None
    assert (effect.percent, effect.cut_by) == (80, Reason.MATCH_IN_THE_LEGS)


def test_which_day_is_not_asked_again_of_a_week_that_has_gone(tom: Person) -> None:
    tom.calls("/matches")
    asked = tom.taps("Add a match")
    assert asked in tom.says("when did I train last")

    tom.waits(days=8)

    assert asked not in tom.says("when did I train last")


def test_the_next_four_are_listed() -> None:
    tom = Person(replace(TOM, match_weekday=5))

    told = tom.calls("/match")

    assert told.count("· Sat") == 4
    assert "Usual match day: Saturday" in told


def test_one_of_the_usual_days_may_be_off() -> None:
    tom = Person(replace(TOM, match_weekday=5))
    tom.calls("/match")
    tom.taps("Remove a match")
    tom.taps("Sat 7 Mar")

    assert tom.athlete.match_off == (SATURDAY,)
    assert "Sat 7 Mar" not in tom.calls("/match")


def test_a_match_put_back_on_is_off_no_more() -> None:
    tom = Person(replace(TOM, match_weekday=5, match_off=(SATURDAY,)))
    tom.calls("/match sat")

    assert tom.athlete.match_off == ()


@pytest.mark.parametrize("typed", ["no match this week", "none", "sin partido", "no hay partido"])
def test_a_week_without_a_match_is_said_in_words(typed: str) -> None:
    tom = Person(replace(TOM, match_weekday=5, fixtures=(Fixture(WEDNESDAY),)))
    tom.calls(f"/match {typed}")

    assert tom.athlete.fixtures == ()
    assert tom.athlete.match_off == (SATURDAY,)


def test_a_match_twice_is_one_match(tom: Person) -> None:
    tom.calls("/match sat")

    assert "already" in tom.calls("/match saturday")
    assert len(tom.athlete.fixtures) == 1


def test_minutes_played_decide_the_days_after() -> None:
    tom = Person(replace(TOM, fixtures=(Fixture(WEDNESDAY),)), now=at(WEDNESDAY, 21))
    tom.calls("/match")
    tom.taps("Minutes played")
    assert "easy walk without a load" in tom.taps("60 or more")
    tom.taps("Undo")

    assert "becomes" not in tom.calls("/match 10")
    assert tom.athlete.fixtures == (Fixture(WEDNESDAY, 10),)


def test_minutes_nobody_plays_are_asked_again() -> None:
    tom = Person(replace(TOM, fixtures=(Fixture(WEDNESDAY),)), now=at(THURSDAY))
    tom.calls("/match")
    tom.taps("Minutes played")

    assert "0 to 150" in tom.says("900")


@pytest.mark.parametrize("typed", ["blah", "2026-02-01", "sat or sun"])
def test_what_is_no_day_ahead_gets_an_example(tom: Person, typed: str) -> None:
    assert "such as sat" in tom.calls(f"/match {typed}")
    assert tom.athlete == TOM


def test_the_usual_day_is_set_and_taken_back(tom: Person) -> None:
    tom.calls("/match every saturday")
    assert tom.athlete.match_weekday == 5
    tom.taps("Undo")
    assert tom.athlete.match_weekday is None


@pytest.mark.parametrize(
    ("person", "typed", "told", "button"),
    [
        (TOM, "/match wednesday", "Match on Wed 4 Mar, noted. That one only.", "Every Wednesday"),
        (SARA, "/match miércoles", "Partido el mié 4 mar, apuntado. Solo ese.", "Cada miércoles"),
    ],
)
def test_one_match_says_so_and_offers_every_week(
    person: Athlete, typed: str, told: str, button: str
) -> None:
    player = Person(person)

    assert told in player.calls(typed)
    assert player.athlete.match_weekday is None
    player.taps(button)
    assert player.athlete.match_weekday == 2


@pytest.mark.parametrize("typed", ["wednesdays", "los miércoles", "each wednesday"])
def test_a_plural_weekday_is_the_usual_one(tom: Person, typed: str) -> None:
    assert "Usual match day: Wednesday" in tom.calls(f"/match {typed}")
    assert (tom.athlete.match_weekday, tom.athlete.fixtures) == (2, ())


def test_every_week_in_plain_words_is_asked_about(
    tom: Person,
) -> None:
    assert "A match every Friday?" in tom.says("I play on fridays")
    tom.taps("Yes")

    assert tom.athlete.match_weekday == 4


def test_taking_every_one_out_sets_none() -> None:
    tom = Person(replace(TOM, match_weekday=5))

    tom.calls("/match cancel every saturday")

    assert tom.athlete.match_off == (SATURDAY,)


def test_matches_speak_spanish() -> None:
    sara = Person(SARA)

    told = sara.calls("/match sáb")

    assert "Partido el sáb 7 mar" in told
    assert "El jueves queda en el 60 % de las series" in told


@given(st.text(max_size=30))
def test_any_argument_is_answered(typed: str) -> None:
    assert Person(TOM).calls(f"/match {typed}")


# --- one that was played -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "line", "asked", "minutes"),
    [
        (Language.ENGLISH, "i played 5-a-side last night", "You played on Sun 1 Mar?", None),
        (Language.ENGLISH, "we played on saturday", "You played on Sat 28 Feb?", None),
        (Language.ENGLISH, "played a match yesterday, 70 minutes", "You played 70 minutes", 70),
        (Language.SPANISH, "ayer jugamos un partido", "¿Jugaste el dom 1 mar?", None),
        (Language.SPANISH, "jugué 45 minutos anoche", "¿Jugaste 45 minutos", 45),
    ],
)
def test_a_match_that_was_is_noted_with_its_minutes(
    language: Language, line: str, asked: str, minutes: int | None
) -> None:
    person = ada(language=language)

    assert asked in person.says(line)
    assert not person.athlete.fixtures
    person.says("yes" if language is Language.ENGLISH else "sí")
    if minutes is None:
        person.says("60")

    [match] = person.athlete.fixtures
    assert match.minutes == (minutes or 60)
    assert match.day < person.now.date()


@pytest.mark.parametrize(
    "line",
    [
        "did you see the match last night?",
        "we played well",
        "we won 3-1",
        "my son played on sunday",
    ],
)
def test_talk_of_a_match_notes_none(line: str) -> None:
    person = ada()

    person.says(line)

    assert not person.athlete.fixtures
    assert not isinstance(person.snapshot.dialogue.question, AskMinutes)


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("en", "match on 20/3", date(2026, 3, 20)),
        ("en", "match on 3/20 at 15:00", date(2026, 3, 20)),
        ("en", "match 13th of march", date(2026, 3, 13)),
        ("en", "match on 5/3", None),  # of March, or the 3rd of May
        ("es", "partido el 20/3", date(2026, 3, 20)),
        ("de", "Spiel am 20.3. um 15 Uhr", date(2026, 3, 20)),
        ("fr", "match le 20/3", date(2026, 3, 20)),
        ("pt", "jogo dia 20/3", date(2026, 3, 20)),
    ],
)
def test_a_date_in_figures_is_the_match_day(language: str, line: str, day: date | None) -> None:
    person = Person(replace(TOM, language=Language(language)))

    person.says(line)
    if day is not None:
        person.taps(next(iter(person.buttons)))

    assert [one.day for one in person.athlete.fixtures] == ([day] if day else [])


@pytest.mark.parametrize("answer", ["20/3", "on 20/3", "20.3.2026"])
def test_the_day_of_a_match_is_answered_in_figures(tom: Person, answer: str) -> None:
    tom.says("I have a match")

    tom.says(answer)

    assert [one.day for one in tom.athlete.fixtures] == [date(2026, 3, 20)]
