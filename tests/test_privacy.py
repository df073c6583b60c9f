"""Nothing is stored that `/privacy` does not tell of, and its page is the card."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_type_hints

import pytest

from bot.archive.brought import Found
from bot.dialogue.state import Dialogue
from bot.rules.log.done import Check, Entry
from bot.rules.log.records import Athlete
from bot.rules.squads.squad import Squad
from bot.store.tables import metadata
from tests.privacy_page import FILE, HOLDS, page

IN_COLUMNS = (Athlete, Entry, Check, Squad, Dialogue, Found)
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
