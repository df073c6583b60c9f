"""Reading the values of a typed-in situation: what is wanted, and what came instead."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from types import GenericAlias
from typing import Annotated, Any

import msgspec

LONGEST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Unfit:
    """A value that cannot be used.  `field` is its name, dotted inside an object."""

    field: str
    wanted: str
    got: object

    def __str__(self) -> str:
        return f"{self.field} must be {self.wanted}, got {shown(self.got)}"


def shown(value: object) -> str:
    """Return a value as JSON on one line, shortened."""
    text = json.dumps(value, default=str)
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"


@dataclass(frozen=True, slots=True)
class Field:
    """One value: its type with its range, as msgspec checks it, and the same in words.

    `by_name` reads a member of an enumeration by its name instead.
    """

    kind: Any
    wanted: str
    by_name: type[IntEnum] | None = None

    @property
    def maybe(self) -> "Field":
        """The same field, which takes null as well."""
        return Field(self.kind | None, f"{self.wanted}, or null", self.by_name)

    def read(self, name: str, value: object) -> Any:
        """Return the value converted, or `Unfit`."""
        try:
            read = msgspec.convert(value, self.kind)
            return read if self.by_name is None or read is None else self.by_name[read]
        except (msgspec.ValidationError, KeyError, UnicodeEncodeError):  # of a cut emoji
            return Unfit(name, self.wanted, value)


def whole(low: int, high: int) -> Field:
    """A whole number, both ends included; true and 3.0 are none."""
    kind = Annotated[int, msgspec.Meta(ge=low, le=high)]
    return Field(kind, f"a whole number from {low} to {high}")


def number(low: float, high: float) -> Field:
    """A number, both ends included; infinity and not-a-number are outside."""
    kind = Annotated[float, msgspec.Meta(ge=low, le=high)]
    return Field(kind, f"a number from {low:g} to {high:g}")


def choice(options: type[StrEnum]) -> Field:
    """A key of an enumeration by its value."""
    return Field(options, "one of " + ", ".join(option.value for option in options))


def named(options: type[IntEnum], wanted: str) -> Field:
    """A member of an enumeration by its name."""
    return Field(str, wanted, by_name=options)


def pair(of: Field, wanted: str) -> Field:
    """A list of two."""
    return Field(GenericAlias(tuple, (of.kind, of.kind)), wanted)


def several(options: type[StrEnum], kept: type[object]) -> Field:
    """A list of keys of an enumeration, kept in order (`tuple`) or as a set (`frozenset`)."""
    kind = GenericAlias(kept, (options, ...) if kept is tuple else (options,))
    return Field(kind, "a list of " + ", ".join(option.value for option in options))


FLAG = Field(bool, "true or false")
TEXT = Field(Annotated[str, msgspec.Meta(pattern=r"\S")], "a text that is not empty")


def read_all(
    fields: Mapping[str, Field], values: Mapping[str, object], prefix: str = ""
) -> dict[str, Any] | Unfit:
    """Return every value converted, or the first that does not fit, in the order given."""
    answers: dict[str, Any] = {}
    for key, value in values.items():
        name = prefix + key
        field = fields.get(key)
        if field is None:
            return Unfit(name, "a field the coach knows", value)
        answer = field.read(name, value)
        if isinstance(answer, Unfit):
            return answer
        answers[key] = answer
    return answers
