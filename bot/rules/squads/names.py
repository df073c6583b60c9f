"""A name that people, rooms and places give themselves, made harmless to stand among others.

Nothing in it breaks the line, turns it round, hides, or is taken by Telegram or Discord for a
link, a mention, a channel, a command, a hashtag, an emoji of a server's or a moment; it can still
be read ("t.me/x" becomes "t me x").  Sources: core.telegram.org/bots/api#messageentity,
discord.com/developers/docs/reference#message-formatting, unicode.org/reports/tr36.
"""

import re
import unicodedata
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate

from bot.rules.squads.squad import Squad

LONGEST = 40  # letters as people count them; a dozen names have to fit a card
ON_A_BUTTON = 22  # letters, an ideograph for two
SHOWN_OF_A_NUMBER = 3
MOST_MARKS = 3  # on one letter: a Hebrew one may bear as many
_BREAKS = frozenset({"Cc", "Zl", "Zp", "Zs"})
_NO_LETTERS = frozenset({"Cf", "Cs", "Co", "Cn"})
_MARKS = frozenset({"Mn", "Me", "Mc"})
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5\u180b\u180c\u180d\u180f")
"""Seen by nobody, though they count as letters or marks."""
_JOINER, _APART = "\u200d", "\u200c"
_TO_PICTURE = "\ufe0f"
_SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
_SKINS = range(0x1F3FB, 0x1F400)
_FLAGS = range(0x1F1E6, 0x1F200)
_SIGNS = re.compile(r"[@＠﹫#＃﹟<>＜＞﹤﹥/\\／⁄∕＼]")
_RINGS = re.compile(r"[@＠﹫<>]")
_SCHEME = re.compile(r"[:：](?=\S)")
_DOT = re.compile(r"[.．。｡․](?=\w)")
_CASHTAG = re.compile(r"[$＄](?=\w)")
_NO_DIGIT = re.compile(r"\D")
_NUMBER = re.compile(r"\+?\d(?:[\s()-]*\d){6,}")  # long enough to be rung
_IN_FRONT = re.compile(r"^[\s>*•#+-]+(?=\S)")


@lru_cache(4096)  # a squad of hundreds is read with each of its cards
def harmless_name(text: str) -> str:
    """Return the name as it may be shown, one line of at most 40 letters; "": none is left.

    Of a name made harmless it is the name itself.

    >>> harmless_name("https://example.com"), harmless_name("\\u200b\\u2060")
    ('https example com', '')
    >>> harmless_name("<@1> @everyone /start #x")
    '1 everyone start x'
    """
    before, name = None, text
    while name != before:
        before, name = name, _once(name)
    return name


def _once(text: str) -> str:
    seen = "".join(_letters(unicodedata.normalize("NFC", text)))
    for signs in (_SCHEME, _SIGNS, _DOT, _CASHTAG):
        seen = signs.sub(" ", seen)
    seen = _IN_FRONT.sub("", _NUMBER.sub(_begun, seen))
    letters = _as_counted(" ".join(seen.split()))
    if len(letters) > LONGEST:
        letters = [*_as_counted("".join(letters[: LONGEST - 1]).rstrip()), "…"]
    name = unicodedata.normalize("NFC", "".join(letters))
    return name if any(_is_seen(one) for one in name) else ""


def on_a_button(name: str) -> str:
    """Return a name as it fits a button on a narrow phone.

    >>> (
    ...     on_a_button("Ana Lee"),
    ...     on_a_button("Maximiliano Alejandro de la Fuente"),
    ...     on_a_button("王" * 14),
    ... )
    ('Ana Lee', 'Maximiliano Alejandro…', '王王王王王王王王王王…')
    """
    letters = _as_counted(name)
    sizes = accumulate(2 if unicodedata.east_asian_width(one[0]) in "WF" else 1 for one in letters)
    fitting = sum(size <= ON_A_BUTTON for size in sizes)
    if fitting == len(letters):
        return name
    return "".join(letters[: fitting - 1]).rstrip() + "…"


def on_one_line(text: str) -> str:
    """Return somebody's words on one line, with nothing that hides, turns them round or rings.

    A link in them stays one, and an hour an hour: whoever manages a room writes them.

    >>> on_one_line("17:45 at\\nthe gate, @all")
    '17:45 at the gate, all'
    """
    seen = "".join(_letters(unicodedata.normalize("NFC", text)))
    return " ".join(_RINGS.sub(" ", seen).split())


def _begun(number: re.Match[str]) -> str:
    """Return the beginning of a number that could be rung.

    >>> _begun(_NUMBER.search("+34 600 111 222"))
    '346…'
    """
    return f"{_NO_DIGIT.sub('', number[0])[:SHOWN_OF_A_NUMBER]}…"


def _letters(text: str) -> list[str]:
    """Return what is seen of a text: marks in moderation, joiners where they join."""
    kept: list[str] = []
    marks = 0
    for at, one in enumerate(text):
        kind = unicodedata.category(one)
        before, after = kept[-1:], text[at + 1 : at + 2]
        if kind in _BREAKS:
            kept.append(" ")
        elif one in _BLANK or (one in _SELECTORS and one != _TO_PICTURE):
            continue
        elif one in (_JOINER, _APART, _TO_PICTURE):
            if before and _takes(one, before[0], after):
                kept.append(one)
            continue
        elif kind in _NO_LETTERS:
            continue
        elif kind in _MARKS:
            marks += 1
            if not before or before[0] == " " or marks > MOST_MARKS:
                continue
            kept.append(one)
            continue
        else:
            kept.append(one)
        marks = 0
    return kept


def _takes(one: str, before: str, after: str) -> bool:
    """Say whether a letter that nobody sees changes how its neighbours look."""
    is_picture = _is_picture(before) or before == _TO_PICTURE
    if one == _TO_PICTURE:
        return _is_picture(before) and before != _TO_PICTURE
    if one == _JOINER and is_picture:
        return bool(after) and _is_picture(after)
    # in Persian or Hindi it parts or joins two letters
    return _is_oriental(before) and _is_oriental(after)


def _is_picture(one: str) -> bool:
    return unicodedata.category(one) in ("So", "Sk") and ord(one) > 0xFF


def _is_oriental(one: str) -> bool:
    return bool(one) and unicodedata.category(one) in ("Lo", "Mn", "Mc")


def _as_counted(text: str) -> list[str]:
    """Return the letters as people count them, each with its marks and what is joined to it."""
    found: list[str] = []
    for one in text:
        last = found[-1] if found else ""
        is_flag = ord(one) in _FLAGS and len(last) == 1 and ord(last) in _FLAGS
        joins = last.endswith(_JOINER) or one in (_JOINER, _APART, _TO_PICTURE)
        is_more = unicodedata.category(one) in _MARKS or ord(one) in _SKINS
        if last and (joins or is_flag or is_more):
            found[-1] += one
        else:
            found.append(one)
    return found


def _is_seen(one: str) -> bool:
    return unicodedata.category(one)[0] in "LNSP"


UNSEEN = "…"
"""Stands for a name of which nothing is left."""


def with_harmless_names(squad: Squad) -> Squad:
    """Return the squad with every name in it as it may be shown, whenever it was stored."""
    members = tuple(
        one if (name := _shown(one.called)) == one.called else replace(one, called=name)
        for one in squad.members
    )
    coaches, asking = (
        tuple(replace(one, called=_shown(one.called)) for one in trainers)
        for trainers in (squad.coaches, squad.asking)
    )
    kit = replace(squad.kit, place=harmless_name(squad.kit.place))
    called = harmless_name(squad.called)
    return replace(squad, called=called, members=members, coaches=coaches, asking=asking, kit=kit)


def _shown(name: str) -> str:
    return harmless_name(name) or UNSEEN
