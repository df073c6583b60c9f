"""One message an answer, and what becomes of the card that was pressed or told of it.  Pure.

A tap is answered where it was made: the card goes on as the next question, above it what was
chosen; or it is used up, and loses its buttons.  What is told of a body in danger stands by
itself, below.
"""

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum, auto

from bot.dialogue.changes import Wrote
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Audience, Button, Say, Turn
from bot.words.labels import Chosen
from bot.words.line import Card, Content, Paragraphs

BESIDE = 2  # buttons that fit under a message that goes on: the way back, and a change


class Becomes(Enum):
    """What becomes of a card when one of its buttons is pressed, or what it answers is edited."""

    STAYS = auto()
    GOES_ON = auto()
    USED_UP = auto()
    REWRITTEN = auto()


NOTHING_MORE = Say(Card(), in_place=True)
"""Leave the card's words as they are, and take its buttons away."""


def in_one(says: tuple[Say, ...]) -> tuple[Say, ...]:
    """Return the messages with those together that can be one, its question's buttons first.

    Loops come before them, each by itself.
    """
    says = _beside_question(says)
    together = [say for say in says if say.content.loop]
    for say in (say for say in says if not say.content.loop):
        if together and _are_one(together[-1], say):
            together[-1] = _as_one(together[-1], say)
        else:
            together.append(say)
    return tuple(together)


def _beside_question(says: tuple[Say, ...]) -> tuple[Say, ...]:
    """Return the messages, without what they offer where a question is asked behind them."""
    if not any(say.asks for say in says):
        return says
    return tuple(
        say
        if say.beside is None or say.asks
        else replace(say, content=say.beside, buttons=(), beside=None)
        for say in says
    )


def _are_one(first: Say, then: Say) -> bool:
    alike = (first.to, first.on, first.quiet) == (then.to, then.on, then.quiet)
    if first.content.loop or then.content.loop:
        return False
    if first.stands or (then.stands and not _is_preface(first, then)):
        return False
    # a question that ticks are put on is rewritten by a tap on it, and said anew behind words
    goes_below = not then.in_place or then.asks
    shown = first.toast is None and then.toast is None and goes_below
    about = first.about is None or then.about in (None, first.about)
    buttons = sum(len(row) for row in first.buttons)
    return alike and shown and about and not first.asks and (not then.buttons or buttons <= BESIDE)


def _is_preface(first: Say, then: Say) -> bool:
    """Say whether something is only said before what stands by itself, and goes on top of it."""
    is_plain = not first.buttons and first.about is None and not first.serves
    return is_plain and then.hands is None and then.about is None and not then.buttons


def _as_one(first: Say, then: Say) -> Say:
    there = {button.press for row in then.buttons for button in row}
    left = (tuple(one for one in row if one.press not in there) for row in first.buttons)
    has_way_back = any(_is_undo(one) for row in first.buttons for one in row)
    asked = (
        tuple(one for one in row if not (has_way_back and _is_undo(one))) for row in then.buttons
    )
    return replace(
        first,
        content=Paragraphs(first.content, then.content),
        # a way back stands there once: that of what was done just now
        buttons=tuple(row for row in (*asked, *left) if row),
        about=first.about or then.about,
        serves=(*first.serves, *then.serves),
        asks=then.asks,
        stands=then.stands,
    )


def _is_undo(button: Button) -> bool:
    return isinstance(button.press, Does) and button.press.story == "undo"


def chosen(asked: Say, value: str) -> Content | None:
    """Return a question and what was answered by a button under it; None: it has none such."""
    buttons = (button for row in asked.buttons for button in row)
    label = next((one.label for one in buttons if one.press == Answers(value)), None)
    return None if label is None else Chosen(asked.content, label)


def on_the_card(
    says: tuple[Say, ...],
    turn: Turn,
    becomes: Becomes,
    closes: Content | None,
    *,
    asked: bool = False,
) -> tuple[Say, ...]:
    """Return the messages with the card rewritten that was pressed, or is about what was edited.

    `closes` says what was chosen on it.  `asked`: its question is asked anew.
    """
    loops = tuple(say for say in says if say.content.loop)
    if loops:  # they come anew: what stands there is words
        others = says[len(loops) :]
        return (*loops, *on_the_card(others, turn, becomes, closes, asked=asked))
    if becomes is Becomes.STAYS or any(say.toast is not None for say in says):
        return says
    if becomes is Becomes.REWRITTEN:
        return says if turn.clears or turn.interrupts else tuple(_rewriting(says, turn, asked))
    if becomes is Becomes.USED_UP:
        return (NOTHING_MORE, *says)
    first = says[0] if says else None
    if first is None or turn.clears or not _stands_there(first):
        return (replace(NOTHING_MORE, closes=closes), *says)
    if first.in_place:
        return says
    going_on = replace(first, in_place=True, closes=closes if first.asks else None)
    return (going_on, *says[1:])


def _stands_there(say: Say) -> bool:
    return say.to is Audience.HERE and say.on is None


def _rewriting(says: tuple[Say, ...], turn: Turn, asked: bool) -> Iterator[Say]:
    """Yield the messages, of which the one that tells anew what a card told takes its place.

    What only says that nothing changed does not: the card tells more.
    """
    written = {change.entry.id for change in turn.changes if isinstance(change, Wrote)}
    for say in says:
        is_anew = say.about in written or (asked and say.asks)
        stays = not is_anew or say.stands or say.toast is not None or not _stands_there(say)
        yield say if stays else replace(say, rewrites=True)
