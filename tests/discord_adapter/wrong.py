"""What is wrong with a body, as Discord says it: which field, in a word and in a sentence.

docs.discord.com/developers/reference#error-messages
"""

from collections.abc import Iterable, Iterator, Mapping, Sized
from dataclasses import dataclass
from itertools import chain
from typing import Any

from tests.discord_adapter.things import Refusal

FORM = 50035  # docs.discord.com/developers/topics/opcodes-and-status-codes#json


@dataclass(frozen=True, slots=True)
class Wrong:
    """One field that breaks a rule; `field` is the way to it, "components.0.label"."""

    field: str
    word: str
    line: str

    def within(self, outer: object) -> "Wrong":
        """Return the same seen from outside."""
        return Wrong(f"{outer}.{self.field}" if self.field else str(outer), self.word, self.line)


def check(wrongs: Iterable[Wrong]) -> None:
    """Raise what Discord answers to a body with these, nothing where there are none."""
    found = list(wrongs)
    if found:
        raise Refusal(400, FORM, "Invalid Form Body", tree(found))


def tree(wrongs: Iterable[Wrong]) -> dict[str, Any]:
    """Return the fields as they are nested in an answer."""
    whole: dict[str, Any] = {}
    for one in wrongs:
        node = whole
        for step in filter(None, one.field.split(".")):
            node = node.setdefault(step, {})
        node.setdefault("_errors", []).append({"code": one.word, "message": one.line})
    return whole


def each(items: Iterable[Any], rule: Any) -> Iterator[Wrong]:
    """Yield what is wrong with each of a list, by its number."""
    for index, item in enumerate(items):
        yield from (wrong.within(index) for wrong in rule(item))


def inside(field: str, wrongs: Iterable[Wrong]) -> Iterator[Wrong]:
    """Yield what is wrong inside a field."""
    return (wrong.within(field) for wrong in wrongs)


def unknown(body: Mapping[str, Any], known: Iterable[str]) -> Iterator[Wrong]:
    """Yield fields that nobody knows.

    Discord passes over them; here they are wrong, or a misspelt one would never be noticed.
    """
    for name in sorted(set(body) - set(known)):
        yield Wrong(name, "UNKNOWN_FIELD", "This field is not known.")


def length(body: Mapping[str, Any], field: str, least: int, most: int) -> Iterator[Wrong]:
    """Yield where a text or a list is too short or too long; a missing one is empty."""
    value = body.get(field)
    size = len(value) if isinstance(value, Sized) else 0
    if value is None and not least:
        return
    if value is None:
        yield Wrong(field, "BASE_TYPE_REQUIRED", "This field is required")
    elif not least <= size <= most:
        if least:
            line = f"Must be between {least} and {most} in length."
            yield Wrong(field, "BASE_TYPE_BAD_LENGTH", line)
        else:
            yield Wrong(field, "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length.")


def choice(body: Mapping[str, Any], field: str, allowed: Iterable[Any]) -> Iterator[Wrong]:
    """Yield where a value is none of those that there are."""
    values = sorted(allowed)
    if body.get(field) not in values:
        line = f"Value must be one of {{{', '.join(map(str, values))}}}."
        yield Wrong(field, "BASE_TYPE_CHOICES", line)


def twice(names: Iterable[Any]) -> Iterator[int]:
    """Yield the places at which something stands that stood before."""
    seen: set[Any] = set()
    for index, name in enumerate(names):
        if name in seen:
            yield index
        seen.add(name)


def all_of(*parts: Iterable[Wrong]) -> list[Wrong]:
    """Return all that is wrong, part after part."""
    return list(chain(*parts))
