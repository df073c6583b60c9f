"""What somebody wrote of their body: asked about, refused, met with support."""

from bot.reading.body.talk import Worry
from bot.rules.safety.red_flags import FlagKey
from bot.stories.screening.said import FLAGS, flags_listed
from bot.words.line import Card, Joined, Line, Strong
from bot.words.lines import OneEach

SUPPORTED = OneEach("body-supported", Worry)


def asked(keys: tuple[FlagKey, ...], *, is_emergency: bool, waits: bool) -> Card:
    """Did any of this happen, or does it now?

    `is_emergency`: where help is stands before the question, not behind its answer.  `waits`:
    what else they told is kept until then.
    """
    return Card(
        Strong(Line("body-emergency-first")) if is_emergency else None,
        Line("body-asked", rows=len(keys)),
        *(Strong(Joined("•", Line(FLAGS[key]))) for key in keys),
        Line("body-rest-waits") if waits else None,
    )


def supported(worry: Worry, *, is_noted: bool) -> Card:
    """Return the support a worry is met with; `is_noted`: today is kept free of training."""
    told = Line(SUPPORTED[worry])
    return Card(told, Line("body-no-training" if is_noted else "body-nothing-noted"))


def careful(keys: tuple[FlagKey, ...]) -> Card:
    """Return what holds for anybody to whom that happened; nothing of it is noted."""
    return Card(Line("body-careful", plain=flags_listed(keys)), Line("body-nothing-noted"))


def welcomed(keys: tuple[FlagKey, ...]) -> Card:
    """Return what is said to a joint that somebody comes with, and what would come first."""
    return Card(Line("body-welcomed", plain=flags_listed(keys)), Line("body-nothing-noted"))
