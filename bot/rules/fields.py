"""Reading one value of a typed-in situation: what is wanted, and what came instead."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

LONGEST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Unfit:
    """A value that cannot be used.  `field` is its name, dotted inside an object."""

    field: str
    wanted: str
    got: object

    def __str__(self) -> str:
        return f"{self.field} must be {self.wanted}, got {shown(self.got)}"


Field = Callable[[str, object], Any]  # the value, converted, or `Unfit`


def shown(value: object) -> str:
    """Return a value as JSON on one line, shortened."""
    text = json.dumps(value, default=str)
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"


def whole(low: int, high: int) -> Field:
    """Read a whole number, both ends included; true and 3.0 are not whole numbers."""

    def read(name: str, value: object) -> int | Unfit:
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        return Unfit(name, f"a whole number from {low} to {high}", value)

    return read


def number(low: float, high: float) -> Field:
    """Read a number, both ends included; infinity and not-a-number are outside."""

    def read(name: str, value: object) -> float | Unfit:
        # Not-a-number fails every comparison, so it is never within.
        if isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high:
            return value
        return Unfit(name, f"a number from {low:g} to {high:g}", value)

    return read


def flag(name: str, value: object) -> bool | Unfit:
    """Read true or false."""
    return value if isinstance(value, bool) else Unfit(name, "true or false", value)


def choice(options: type[StrEnum]) -> Field:
    """Read a key of an enumeration by its value."""
    by_key = {option.value: option for option in options}

    def read(name: str, value: object) -> StrEnum | Unfit:
        option = by_key.get(value) if isinstance(value, str) else None
        return Unfit(name, "one of " + ", ".join(by_key), value) if option is None else option

    return read


def named(options: type[IntEnum], wanted: str) -> Field:
    """Read a member of an enumeration by its name."""
    by_name = {option.name: option for option in options}

    def read(name: str, value: object) -> IntEnum | Unfit:
        option = by_name.get(value) if isinstance(value, str) else None
        return Unfit(name, wanted, value) if option is None else option

    return read


def text(name: str, value: object) -> str | Unfit:
    """Read a text that is not empty."""
    if isinstance(value, str) and value.strip():
        return value
    return Unfit(name, "a text that is not empty", value)


def maybe(field: Field) -> Field:
    """Read null as well."""

    def read(name: str, value: object) -> Any:
        if value is None:
            return None
        answer = field(name, value)
        if isinstance(answer, Unfit) and answer.field == name:
            return Unfit(name, f"{answer.wanted}, or null", value)
        return answer

    return read


def pair(field: Field, wanted: str) -> Field:
    """Read a list of two, the second not below the first."""

    def read(name: str, value: object) -> Any:
        if not isinstance(value, list) or len(value) != 2:
            return Unfit(name, wanted, value)
        low, high = field(name, value[0]), field(name, value[1])
        ordered = not isinstance(low, Unfit) and not isinstance(high, Unfit) and low <= high
        return (low, high) if ordered else Unfit(name, wanted, value)

    return read


def read_all(
    fields: dict[str, Field], values: dict[str, object], prefix: str = ""
) -> dict[str, Any] | Unfit:
    """Return every value converted, or the first that does not fit, in the order given."""
    answers: dict[str, Any] = {}
    for key, value in values.items():
        name = prefix + key
        field = fields.get(key)
        if field is None:
            return Unfit(name, "a field the coach knows", value)
        answer = field(name, value)
        if isinstance(answer, Unfit):
            return answer
        answers[key] = answer
    return answers
