"""The rules behind today's number, by name and with the numbers they used."""

from dataclasses import dataclass

from bot.rules.rulebook import RuleName
from bot.words.line import Content


@dataclass(frozen=True, slots=True)
class Rule(Content):
    """A rule by its name, and what it looked at."""

    name: RuleName
    said: Content
