"""From what is to be said to the message that goes out: words, tokens, an address."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.contract import TERMINAL, Account, Choice, Outgoing, Platform, Room, Tone
from bot.dialogue.changes import Snapshot
from bot.dialogue.forms import words_button
from bot.dialogue.serving import served
from bot.dialogue.tokens import encode
from bot.dialogue.turn import Audience, Button, Hands, Rows, Say, short_id
from bot.enclosed.clip import Clip
from bot.enclosed.drawing import Drawing
from bot.enclosed.handout import Handout
from bot.rich import Rich
from bot.store.message import Kind, Letter, closing_of, once_arrived
from bot.words.phrase import drawn, name, phrase
from bot.words.voice import UNHOSTED, Hosted, Voice


@dataclass(frozen=True, slots=True)
class Occasion:
    """Why messages go out, and where to.

    `name` is what they answer (a delivery) or what was due, and names them for good.  `here`
    is where the act came from, `home` where the person is reached in private.  `pressed` is
    the message whose button was pressed, None where there was none.  `elsewhere` is where they
    are reached in their other apps.  `aside`: words typed there do not reach the coach, so a
    question offers a form for them.  `toast` is how many characters can be shown to them over the
    chat.
    """

    name: str
    kind: Kind
    here: Room | Account
    home: Room | Account
    answers: str | None = None
    pressed: str | None = None
    elsewhere: Mapping[Platform, Room | Account] = field(default_factory=dict)
    aside: bool = False
    toast: int = 0


def letters_of(
    says: Sequence[Say],
    reader: Snapshot,
    occasion: Occasion,
    hosted: Hosted = UNHOSTED,
) -> tuple[Letter, ...]:
    """Return the messages for what is said, in order; the same occasion gives the same ids.

    `reader` is the athlete after the step, so that a change of language speaks at once.  What
    is for another app of theirs in which they cannot be reached is left out.
    """
    voice = voice_of(reader, hosted)
    letters = (
        letter
        for index, say in enumerate(says)
        if say.on is None or say.on in occasion.elsewhere
        for letter in _headed(_letter(say, reader, voice, occasion, index), say, voice)
    )
    return tuple(one for one in letters if one.message.body or one.message.replaces is not None)


def _headed(letter: Letter, say: Say, voice: Voice) -> tuple[Letter, ...]:
    """Return a letter, and before it what alone is sent first and is rewritten with it.

    Nobody locks a terminal: there it is the letter alone.
    """
    if say.heading is None or letter.message.to.platform == TERMINAL:
        return (letter,)
    message = letter.message
    body = phrase(say.heading, voice)
    ring = replace(message, body=body, choices=())
    then = replace(message, id=closing_of(message.id), replaces=once_arrived(message.id))
    return (
        replace(letter, message=ring, kind=Kind.RING, serves=(), asks=None),
        replace(letter, message=then, kind=Kind.CARD),
    )


def shown_apart(
    letters: Sequence[Letter],
) -> tuple[tuple[Letter, ...], tuple[Letter, ...]]:
    """Return the letters that are sent, and those that are only shown."""
    sent = tuple(one for one in letters if one.message.toast is None)
    return sent, tuple(one for one in letters if one.message.toast is not None)


def voice_of(reader: Snapshot, hosted: Hosted = UNHOSTED) -> Voice:
    """Return how an athlete is spoken to."""
    athlete = reader.athlete
    return Voice(athlete.language, athlete.load_unit, athlete.distance_unit, athlete.zone, *hosted)


def _letter(say: Say, reader: Snapshot, voice: Voice, occasion: Occasion, index: int) -> Letter:
    asked = reader.dialogue.asked
    is_here = say.on is None and say.to is not Audience.PRIVATE
    # where words do not reach the coach, whatever is answered in words has a form for them
    in_form = occasion.aside and (say.asks or say.about is not None)
    words = ((words_button(asked if say.asks else None),),) if in_form else ()
    rows = (*say.buttons, *words)
    body, choices = worded(replace(say, buttons=rows), reader, voice)
    replaces = occasion.pressed if say.in_place and is_here else None
    shown = drawn(say.content, voice)  # once the words are laid out
    message = Outgoing(
        short_id("letter", reader.id, occasion.name, str(index)),
        _address(say, occasion),
        body,
        choices=choices,
        answers=occasion.answers if is_here else None,
        replaces=replaces,
        quiet=say.quiet,
        drawing=shown if isinstance(shown, Drawing) else None,
        closes=None if replaces is None or say.closes is None else phrase(say.closes, voice),
        toast=say.toast if len(body.plain) <= occasion.toast else None,
        handout=None if say.hands is None else _handout(say.hands, voice),
        clip=shown if isinstance(shown, Clip) else None,
    )
    return Letter(
        message,
        occasion.kind,
        reader.id,
        say.about,
        asks=asked if say.asks and rows else None,
        serves=served(say),
        rewrites=say.rewrites and is_here,
    )


def worded(
    say: Say, reader: Snapshot, voice: Voice
) -> tuple[Rich, tuple[tuple[Choice, ...], ...]]:
    """Return the words of a message and the choices under it."""
    return phrase(say.content, voice), choices_of(say.buttons, reader, voice)


def choices_of(rows: Rows, reader: Snapshot, voice: Voice) -> tuple[tuple[Choice, ...], ...]:
    """Return buttons as they are chosen from."""
    asked = reader.dialogue.asked
    return tuple(tuple(_choice(one, asked, voice) for one in row) for row in rows)


def _handout(hands: Hands, voice: Voice) -> Handout:
    standing = "" if hands.standing is None else phrase(hands.standing, voice).plain
    failing, refused = phrase(hands.failing, voice), phrase(hands.refused, voice)
    return Handout(hands.kind, hands.asked, failing, refused, standing)


def _address(say: Say, occasion: Occasion) -> Room | Account:
    if say.on is not None:
        return occasion.elsewhere[say.on]
    return occasion.home if say.to is Audience.PRIVATE else occasion.here


def _choice(button: Button, asked: int, voice: Voice) -> Choice:
    tone = Tone.DANGER if button.danger else Tone.PRIMARY if button.primary else Tone.PLAIN
    token, adds = encode(button.press, asked), button.adds
    return Choice(name(button.label, voice), token, tone, adds, adds=adds is not None)
