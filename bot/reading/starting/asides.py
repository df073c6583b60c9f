"""What people say at a question of the start that answers nothing: hello, thanks, stop."""

import re
from enum import StrEnum
from functools import cache

from bot.reading.intents.wishes import wishes_in
from bot.reading.lexicons import spoken
from bot.reading.page import folded
from bot.reading.tables import table
from bot.rules.log.records import Language


class Aside(StrEnum):
    """What a line is about that is about no answer."""

    HELLO = "hello"
    THANKS = "thanks"
    SMILE = "smile"
    STOP = "stop"
    WHO = "who"
    THIS = "this"  # what is this?
    MONEY = "money"
    LASTS = "lasts"


_OF_INTENTS = {
    "greeting": Aside.HELLO,
    "thanks": Aside.THANKS,
    "reminders_off": Aside.STOP,
    "snooze": Aside.STOP,
    "who": Aside.WHO,
    "help": Aside.THIS,
}


def aside_in(text: str, language: Language) -> Aside | None:
    """Return what a line is besides an answer; None where it is nothing of these as a whole.

    >>> aside_in("hi there!", Language.ENGLISH), aside_in("🙂", Language.SPANISH)
    (<Aside.HELLO: 'hello'>, <Aside.SMILE: 'smile'>)
    >>> aside_in("a sled", Language.ENGLISH)
    """
    plain = folded(text).text
    if text.strip() and not any(one.isalnum() for one in plain):
        return Aside.SMILE if any(ord(one) >= _PICTURES for one in text) else None
    asked = next((one for one, said in _phrases(language).items() if said.search(plain)), None)
    if asked is not None:
        return asked
    best = wishes_in(text, language).best
    return None if best is None or best.explained < 1 else _OF_INTENTS.get(best.intent)


_PICTURES = 0x2190  # what is drawn rather than written begins about here


@cache
def _phrases(language: Language) -> dict[Aside, re.Pattern[str]]:
    said = table(f"starting.{spoken(language).value}")["asides"]
    return {Aside(name): _any_of(phrases) for name, phrases in said.items()}


def _any_of(phrases: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(one.strip() for one in phrases.split(','))})\b")
