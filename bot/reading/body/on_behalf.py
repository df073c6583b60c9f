"""What a parent says of the athlete, as the athlete would say it: "her knee" is "my knee".

A son or a daughter is somebody else, until whoever writes says that they write for them, or the
account is a child's: nobody of fifteen has a son.
"""

import re
from dataclasses import dataclass
from functools import cache

from bot.reading.lexicons import spoken
from bot.reading.page import folded
from bot.reading.tables import table
from bot.rules.log.records import Language


@dataclass(frozen=True, slots=True)
class _Ways:
    """How a language says who writes, what it calls the child, and whose each word then is."""

    says_so: re.Pattern[str]
    child: re.Pattern[str]
    own: tuple[tuple[re.Pattern[str], str], ...]


def in_their_words(text: str, language: Language, *, is_childs: bool) -> str:
    """Return a line a parent writes of the athlete in the first person; any other as it is.

    `is_childs`: the account is one of somebody under age.

    >>> in_their_words("mum here, she twisted her knee", Language.ENGLISH, is_childs=False)
    'i twisted my knee'
    >>> in_their_words("my son has a fever", Language.ENGLISH, is_childs=False)
    'my son has a fever'
    >>> in_their_words("had our little girl in october", Language.ENGLISH, is_childs=True)
    'had our little girl in october'
    """
    ways = _ways().get(spoken(language))
    if ways is None:
        return text
    plain = folded(text).text
    says_so = ways.says_so.search(plain) is not None
    if not says_so and not (is_childs and ways.child.search(plain) is not None):
        return text
    plain = ways.says_so.sub(" ", plain)
    for pattern, own in ways.own:
        plain = pattern.sub(own, plain)
    return plain.strip(" ,.:;-")


@cache
def _ways() -> dict[str, _Ways]:
    said = table("on_behalf")
    return {language: _ways_of(about) for language, about in said.items()}


def _ways_of(about: dict[str, str | list[list[str]]]) -> _Ways:
    child, says_so, own = about["child"], about["says_so"], about["own"]
    assert isinstance(child, str)
    assert isinstance(says_so, str)
    assert isinstance(own, list)
    return _Ways(
        re.compile(says_so),
        re.compile(child),
        tuple((re.compile(find.replace("<child>", child)), plain) for find, plain in own),
    )
