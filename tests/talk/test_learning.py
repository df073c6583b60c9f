"""A short card a week for who asks: never a message more than the week has, over by a word."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.reminders.recurrence import Due, Kind
from bot.rules.log.records import Fixture, Language, Unasked
from bot.stories.library.learning import COURSE
from bot.stories.library.shelf import answers_in
from tests.talk.person import Person
from tests.talk.planners import (
    FOUR_WEEKS,
    SARA,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    TOM,
    TUESDAY,
    at,
    calm,
)

WEEK = timedelta(days=7)
KNOWN = replace(TOM, fixtures=(Fixture(SATURDAY + WEEK),), reviewed=SUNDAY)


def somebody(**changes: object) -> Person:
    athlete = replace(KNOWN, **changes)  # type: ignore[arg-type]
    return Person(athlete, calm(*FOUR_WEEKS, TUESDAY, THURSDAY), at(SUNDAY, 19))


def looks_back(person: Person) -> str:
    return person.is_reminded(Due(Kind.RECAP, SUNDAY, at(SUNDAY, 19)))


@pytest.mark.parametrize("language", Language)
def test_every_card_is_an_answer(language: Language) -> None:
    assert [one for one in COURSE if one not in answers_in(language)] == []
    assert len(set(COURSE)) == len(COURSE)


def test_it_begins_with_the_articles_first_benefit() -> None:
    tom = somebody()
    told = tom.calls("/learn")

    assert told.startswith("Card 1 of 12\nBalance and stability")
    assert "One a week from now on" in told
    assert tom.athlete.learning


def test_a_card_comes_in_the_weeks_message_and_is_no_message_more() -> None:
    tom = somebody(learning=True, lessons=1)
    told = looks_back(tom)

    assert told.startswith("Your week: 2 of 2 sessions.\n\nCard 2 of 12\nAnd the hips?")
    assert [one.about for one in tom.athlete.unasked] == [Kind.RECAP]
    assert tom.athlete.lessons == 2


def test_where_the_week_has_had_its_one_more_no_card_comes() -> None:
    tom = somebody(learning=True, lessons=1, unasked=(Unasked(TUESDAY, Kind.REASK),))

    assert looks_back(tom) == ""
    assert tom.athlete.lessons == 1


def test_who_is_asked_about_matches_gets_it_with_the_question() -> None:
    tom = somebody(learning=True, lessons=1, fixtures=())
    told = tom.is_reminded(Due(Kind.FIXTURES, SUNDAY, at(SUNDAY, 18)))

    assert "Card 2 of 12" in told
    assert "Match this week?" in told


def test_nobody_gets_a_card_who_did_not_ask() -> None:
    assert looks_back(somebody()) == "Your week: 2 of 2 sessions."


@pytest.mark.parametrize(
    "athlete, word, none",
    [(KNOWN, "no more cards", "No more cards."), (SARA, "no más tarjetas", "No habrá más")],
    ids=["en", "es"],
)
def test_a_word_ends_it_and_undo_takes_that_back(athlete: object, word: str, none: str) -> None:
    person = Person(replace(athlete, learning=True, lessons=3), now=at(SUNDAY, 12))  # type: ignore[type-var]
    assert none in person.says(word)
    assert not person.athlete.learning

    person.calls("/undo")

    assert person.athlete.learning


def test_the_next_can_be_had_at_once_and_the_last_ends_it() -> None:
    tom = somebody(learning=True, lessons=len(COURSE) - 2)
    tom.calls("/learn")
    assert "You have had 10 of 12" in tom.sees
    assert "Card 11 of 12" in tom.taps("Next card now")

    assert "That was the last card." in tom.taps("Next card now")
    assert not tom.athlete.learning
    assert tom.buttons == []
