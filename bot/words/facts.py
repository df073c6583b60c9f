"""The facts that a line tells: where each comes from, and how it is written."""

from collections.abc import Mapping
from datetime import time

from bot.words.figures import Number, clock, figure
from bot.words.rule_numbers import NUMBERS
from bot.words.template import Fact


def value_of(name: str, facts: Mapping[str, Fact]) -> Fact | Number:
    """Return what is put in by a name: a rule's number, else what was handed over."""
    number = NUMBERS.get(name)
    return facts[name] if number is None else number()


def written_of(value: Fact | Number, language: str) -> str:
    if isinstance(value, time):
        return clock(value)
    return figure(value, 2, language) if isinstance(value, int | float) else str(value)


def key_of(fact: Number | bool | None) -> str:
    """Return the key that something stands for, where it is no text."""
    if fact is None:
        return "none"
    if isinstance(fact, bool):
        return "yes" if fact else "no"
    return str(int(fact) if isinstance(fact, float) and fact.is_integer() else fact)
