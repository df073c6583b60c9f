"""The text cut into quantities, signs and words."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from bot.reading.heard import Unit
from bot.reading.numbers import may_be_list, readings
from bot.reading.page import STRUCK, Page
from bot.reading.replies.kinds import Kind, Token
from bot.reading.replies.plates import EMPTY_SLED
from bot.reading.sought import sought
from bot.reading.words import FLUFF, LABEL, ORDINAL, SIGNED, UNIT_END, UNITS, WORDS
from bot.rules.log.records import Language

MOST_TOKENS = 200  # twenty labelled sets take 150; bounds the work on absurd input


def _one_of(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_UNIT_NAMED = {
    f"{kind.name}_{unit.name if unit else 'SETS'}": (kind, unit) for kind, unit in UNITS
}
_UNIT = "|".join(f"(?P<{name}>(?:{UNITS[unit]}){UNIT_END})" for name, unit in _UNIT_NAMED.items())
_SAID = "|".join(
    rf"(?P<{kind.name}>(?:{_one_of(names)})(?![a-z]))" for kind, names in WORDS.items()
)
_COMPOUND = (
    r"(?P<min>\d{1,3}) ?(?:mins?|minutes?|minutos?|'|m(?= ?\d{1,2} ?s)) ?(?:and |y )?"
    r"(?P<sec>\d{1,2} ?(?:\"|''|s|secs?|seconds?|seg|segundos?)(?![a-z])"
    r"|(?:15|30|45)(?! ?(?:kg|lb|kilo|m\b|met|yd|x|\*|[.,:/]\d|%)(?!\w)))"
)
_LEXER = re.compile(
    rf"(?P<stop>[\n;!?]|\.(?!\d))|(?P<empty>{EMPTY_SLED})|(?P<struck>{STRUCK})"
    rf"|(?P<colon>(?P<colon_min>\d{{1,2}}):(?P<colon_sec>\d{{2}})(?!\d))(?: ?(?:min"
    r"|mins|minutes?)\b)?"
    r"|(?P<hours>(?P<hour>\d{1,2}(?:[.,]5)?) ?(?:h|hrs?|hours?|horas?)(?![a-z])"
    r"(?: ?(?P<past>\d{1,2})(?: ?min\w*)?(?!\d))?)"
    rf"|(?P<compound>{_COMPOUND})"
    rf"|(?P<label>{LABEL})"
    rf"|{SIGNED}(?: |-(?=[a-z]))?(?:{_UNIT}|(?P<counted>(?:times|veces|vez)\b))?"
    r"|(?P<times>[x*](?![a-wyz])|\b(?:by|por)(?= \d))"
    rf"|{_SAID}"
    r"|(?P<dash>-+)|(?P<slash>/)|(?P<plus>\+)|(?P<pause>[,:()&=|\[\]])"
    rf"|(?P<fluff>(?:{_one_of(FLUFF)})(?![a-z']))"
    r"|(?P<word>[^\W\d_](?:[^\W\d_]|')*)"
)


_SETS_SAID = sought(
    rf"\d|{EMPTY_SLED}|(?<![a-z])(?:{ORDINAL}|rest|remain\w*|others|resto|demas|restantes"
    rf"|{_one_of(WORDS[Kind.PLURAL])})(?![a-z])",
    f"0 {EMPTY_SLED} fir sec thi fou fif six las fin pri seg ter cua qui sex ult res rem oth dem "
    f"{' '.join(WORDS[Kind.PLURAL])}",
)


def may_hold_sets(page: Page) -> bool:
    """Say whether a number, or a word for sets or for some of them, is there."""
    return page.first(_SETS_SAID) is not None


def holds_a_word(page: Page) -> bool:
    """Say whether a word that carries meaning of its own is among the tokens of a page."""
    pieces = islice(_LEXER.finditer(page.text), MOST_TOKENS)
    return any(match.lastgroup == "word" for match in pieces)


def tokens_of(page: Page, language: Language) -> list[Token]:
    """Return the tokens of what is left on the page; words without weight are left out."""
    found: list[Token] = []
    for match in _LEXER.finditer(page.text):
        found.extend(_tokens(match, language))
        if len(found) >= MOST_TOKENS:
            break
    return found


def _tokens(match: re.Match[str], language: Language) -> Iterable[Token]:
    if match["number"] is not None:
        return _numbers(match, language)
    name = match.lastgroup or ""  # of a piece's groups the outermost is the last to close
    if name in _SPECIAL:
        return (_SPECIAL[name](match),)
    if name not in _PLAIN:  # words without weight
        return ()
    start, stop = match.span()
    return (Token(_PLAIN[name], start, stop, is_spaced=match.string[start - 1 : start] == " "),)


_PLAIN = {kind.name: kind for kind in WORDS} | {
    "stop": Kind.STOP, "empty": Kind.EMPTY, "struck": Kind.PAUSE, "times": Kind.TIMES,
    "dash": Kind.DASH, "slash": Kind.SLASH, "plus": Kind.PLUS, "pause": Kind.PAUSE,
    "word": Kind.WORD,
}  # fmt: skip


def _colon(match: re.Match[str]) -> Token:
    seconds = 60 * int(match["colon_min"]) + int(match["colon_sec"])
    return Token(Kind.TIME, *match.span(), (float(seconds),), Unit.SECOND)


def _hours(match: re.Match[str]) -> Token:
    minutes = 60 * float(match["hour"].replace(",", ".")) + int(match["past"] or 0)
    return Token(Kind.TIME, *match.span(), (minutes,), Unit.MINUTE)


def _compound(match: re.Match[str]) -> Token:
    digits = re.match(r"\d+", match["sec"])
    seconds = 60 * int(match["min"]) + int(digits[0] if digits else 0)
    return Token(Kind.TIME, *match.span(), (float(seconds),), Unit.SECOND)


def _label(match: re.Match[str]) -> Token:
    """Return how many sets a label speaks of; none for "the rest"."""
    if re.search(r"rest|remain|others|demas", match[0]):
        return Token(Kind.LABEL, *match.span())
    if match["first"]:
        return Token(Kind.LABEL, *match.span(), (float(match["first"]),))
    if match["to"]:
        span = int(match["to"]) - int(match["from"]) + 1
        return Token(Kind.LABEL, *match.span(), (float(max(span, 1)),))
    return Token(Kind.LABEL, *match.span(), (1.0,))


_SPECIAL: dict[str, Callable[[re.Match[str]], Token]] = {
    "colon": _colon, "hours": _hours, "compound": _compound, "label": _label,
}  # fmt: skip


def _numbers(match: re.Match[str], language: Language) -> Iterator[Token]:
    """Yield one token, or several for "40,45,50"; the unit belongs to the last."""
    start, stop = match.span()
    sign = -1.0 if match["sign"] else 1.0
    values = tuple(sign * value for value in readings(match["number"], language))
    kind, unit = _unit(match)
    if not values:
        yield Token(Kind.WORD, start, stop)
        return
    for value in values[:-1]:
        yield Token(Kind.NUMBER, start, stop, (value,))
        yield Token(Kind.PAUSE, start, stop)
    last = values[-1:]
    either = may_be_list(match["number"])
    if either is not None and kind in {Kind.NUMBER, Kind.LOAD, Kind.DISTANCE}:
        last = (*last, *either)
    yield Token(kind, start, stop, last, unit, is_noun=match["counted"] is None)


def _unit(match: re.Match[str]) -> tuple[Kind, Unit | None]:
    if match["counted"] is not None:
        return Kind.COUNT, None
    return _UNIT_NAMED.get(match.lastgroup or "", (Kind.NUMBER, None))
