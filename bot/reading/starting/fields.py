"""Which question of the start a sentence about oneself is of, as its words name it."""

from functools import cache

from bot.reading.lexicons import spoken
from bot.reading.page import folded
from bot.reading.starting.lines import Question
from bot.reading.tables import table
from bot.rules.log.records import Language


def fields_named(text: str, language: Language) -> tuple[Question, ...]:
    """Return the questions that a sentence names, likeliest first.

    >>> fields_named("I don't play any more", Language.ENGLISH)
    (<Question.FOOTBALL: 'football'>,)
    """
    words = "".join(one if one.isalnum() else " " for one in folded(text).text).split()
    return tuple(
        question
        for question, beginnings in _named(language).items()
        if any(word.startswith(beginnings) for word in words)
    )


@cache
def _named(language: Language) -> dict[Question, tuple[str, ...]]:
    said = table("profile")[spoken(language)]
    return {Question(name): tuple(beginnings.split()) for name, beginnings in said.items()}
