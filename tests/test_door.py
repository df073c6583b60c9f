"""What is behind the door can be written to any database and sent to any platform."""

import doctest
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import bot.coach.validation
from bot.coach.validation import LONGEST_TEXT, sound
from bot.contract import (
    Account,
    Act,
    Brought,
    Called,
    Chose,
    Edited,
    Erased,
    Filled,
    Incoming,
    Joined,
    Left,
    Relocated,
    Room,
    Said,
    Thing,
)
from tests.apps import EVERYWHERE, TELEGRAM

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ANY = st.text(st.characters(exclude_categories=()), max_size=30) | st.sampled_from(
    ("\ud83d", "\0", "é" * 20_000, "a.1.yes", "\x85", "\ufffe")
)
ROOMS = st.builds(Room, st.sampled_from(EVERYWHERE), ANY, st.none() | ANY)
ACTS: st.SearchStrategy[Act] = st.one_of(
    st.builds(Said, ANY, ANY, st.none() | ANY),
    st.builds(
        Brought,
        st.sampled_from(Thing),
        ANY,
        ANY,
        st.none() | ANY,
        st.none() | ANY,
        written=st.none() | st.datetimes(),
    ),
    st.builds(Called, ANY, ANY, ANY),
    st.builds(Chose, ANY, st.none() | ANY),
    st.builds(Filled, ANY, st.lists(st.tuples(ANY, ANY), max_size=30).map(tuple)),
    st.builds(Edited, ANY, ANY, st.none() | ANY),
    st.builds(Erased, ANY),
    st.builds(Joined, st.booleans()),
    st.builds(Left, st.booleans()),
    st.builds(Relocated, ROOMS),
)
INCOMING = st.builds(
    Incoming,
    ANY,
    ROOMS,
    st.builds(Account, st.sampled_from(EVERYWHERE), ANY),
    st.datetimes() | st.datetimes(timezones=st.just(UTC)),
    ACTS,
    locale=st.none() | ANY,
    called=st.none() | ANY,
    titled=st.none() | ANY,
)


def texts(value: Any) -> list[str]:
    """Return every text in a value, however deep."""
    if isinstance(value, str):
        return [value]
    if is_dataclass(value):
        return [text for one in fields(value) for text in texts(getattr(value, one.name))]
    return [text for one in value for text in texts(one)] if isinstance(value, tuple) else []


@given(INCOMING)
def test_whatever_goes_in_can_be_written_and_sent(incoming: Incoming) -> None:
    after = sound(incoming)

    for text in texts(after):
        assert "\0" not in text
        assert text.encode().decode() == text
        assert len(text) <= LONGEST_TEXT
    assert type(after.act) is type(incoming.act)
    assert after.at.tzinfo is not None


@given(INCOMING)
def test_what_is_sound_stays_as_it_is(incoming: Incoming) -> None:
    once = sound(incoming)

    assert sound(once) == once


@given(ANY, ANY)
def test_two_names_never_become_one(one: str, other: str) -> None:
    room = Room(TELEGRAM, "1")
    first = Incoming(one, room, Account(TELEGRAM, "1"), NOON, Joined(coach=True))
    second = replace(first, delivery=other)

    assert (sound(first).delivery == sound(second).delivery) == (one == other)


def test_the_examples_are_true() -> None:
    assert doctest.testmod(bot.coach.validation).failed == 0
