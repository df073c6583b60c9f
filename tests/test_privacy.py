"""Nothing is stored that `/privacy` does not tell of, and its page is the card."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_type_hints

import pytest

from bot.archive.brought import Found
from bot.dialogue.state import Dialogue
from bot.reminders import keeping
from bot.rules.log.done import Check, Entry
from bot.rules.log.records import Athlete
from bot.rules.safety import ages
from bot.rules.squads.squad import Squad
from bot.settings import Copies
from bot.store.agenda import Item
from bot.store.tables import metadata
from bot.stories.privacy.kept import KINDS, TITLES
from bot.words.voice import Voice
from tests.privacy_page import FILE, HOLDS, page

FOR_OPERATORS = FILE.with_name("data-protection.md")
TERMS = (
    (f"{keeping.KEPT_FOR} months after their last word", "all of somebody"),
    ("hear of it after {} and {}".format(*keeping.NOTICES_AFTER), "all of somebody"),
    (f"{keeping.LETTERS_KEPT.days} days", "that something was sent"),
    (f"{keeping.DELIVERIES_KEPT.days} days", "the number of what came in"),
    (f"{keeping.COPIES_KEPT.days} days", "copies before an upgrade"),
    (f"`backup.keep` says, {Copies().keep}", "nightly copies"),
    (f"under {ages.YOUNGEST} is declined", "Whoever"),
    (f"under {ages.ADULT_FROM} a", "Whoever"),
)

IN_COLUMNS = (Athlete, Entry, Check, Squad, Dialogue, Found, Item)
"""What stands in the columns that hold a value."""


def values_in(kind: Any, known: set[type]) -> Iterator[type]:
    """Return a kind of value and all that stand in it."""
    if is_dataclass(kind) and isinstance(kind, type) and kind not in known:
        known.add(kind)
        yield kind
        for part in get_type_hints(kind).values():
            yield from values_in(part, known)
    for part in get_args(kind):
        yield from values_in(part, known)


def stored() -> dict[str, list[str]]:
    """Return the columns of each table and the fields of each value in one."""
    known: set[type] = set()
    kinds = [one for kind in IN_COLUMNS for one in values_in(kind, known)]
    of_values = {one.__name__: sorted(field.name for field in fields(one)) for one in kinds}
    of_tables = {
        name: sorted(column.name for column in table.columns)
        for name, table in metadata.tables.items()
    }
    return of_values | of_tables


@pytest.mark.parametrize("owner", stored())
def test_whatever_is_stored_stands_among_what_is_told(owner: str) -> None:
    told = [name for kind in HOLDS.values() for name in kind.get(owner, "").split()]

    assert sorted(told) == stored()[owner]


def test_nothing_is_told_of_that_is_not_stored() -> None:
    assert {owner for kind in HOLDS.values() for owner in kind} == set(stored())


def test_the_page_says_what_the_card_says() -> None:
    """`make privacy` writes it."""
    assert FILE.read_text(encoding="utf-8") == page()


def test_operators_are_told_of_each_kind_and_of_the_terms_that_hold() -> None:
    told = FOR_OPERATORS.read_text(encoding="utf-8")
    line = Voice().say
    lines = told.splitlines()

    assert [one for one in KINDS if f"| {line(TITLES[one])} |" not in told] == []
    missing = [
        (term, of) for term, of in TERMS if not any(term in one and of in one for one in lines)
    ]
    assert missing == []
