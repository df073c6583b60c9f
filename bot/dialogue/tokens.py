"""What pressing a button means, and its short name on the wire.

A token is either an answer to the open question, `a.<number>.<value>`, or a standing verb,
`d.<story>.<verb>.<argument>…`.  The number is the question's own, so an answer to an earlier
question is recognised as old; a standing verb names what it acts on (a day, an entry), so it
is checked against the facts whenever it is pressed.
"""

from dataclasses import dataclass

from bot.contract import TOKEN_BYTES


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers the open question with `value` (ASCII, may hold dots)."""

    value: str


@dataclass(frozen=True, slots=True)
class Does:
    """Does `verb` of `story`, whatever question is open.  Arguments hold no dot."""

    story: str
    verb: str
    args: tuple[str, ...] = ()


Press = Answers | Does


@dataclass(frozen=True, slots=True)
class Answered:
    """A token read back: an answer to question `number`."""

    number: int
    value: str


def encode(press: Press, asked: int) -> str:
    """Return the token of a press; `asked` is the number of the question now open.

    Raises `ValueError` where it is no ASCII of at most 64 bytes: a fault of ours.

    >>> encode(Answers("yes"), 7), encode(Does("today", "done", ("2026-03-02",)), 7)
    ('a.7.yes', 'd.today.done.2026-03-02')
    """
    match press:
        case Answers(value):
            token = f"a.{asked}.{value}"
        case Does(story, verb, args):
            token = ".".join(("d", story, verb, *args))
    if not token.isascii() or len(token) > TOKEN_BYTES:
        raise ValueError(f"a token must be at most {TOKEN_BYTES} ASCII bytes, got {len(token)}")
    return token


def decode(token: str) -> Answered | Does | None:
    """Return what a token means; None where it is none of ours (any text may come in).

    >>> decode("a.7.yes")
    Answered(number=7, value='yes')
    >>> decode("nonsense") is None
    True
    """
    match token.split("."):
        case ["a", number, *value] if value and number.isascii() and number.isdigit():
            return Answered(int(number[:9]), ".".join(value))
        case ["d", story, verb, *args]:
            return Does(story, verb, tuple(args))
        case _:
            return None
