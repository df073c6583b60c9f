"""Red flags: asked about, raised, cleared."""

from enum import StrEnum

from bot.rules.safety.clearance import Return, Whose
from bot.rules.safety.red_flags import RED_FLAGS, Block, FlagKey, HealthQuestion, Tier
from bot.words.labels import ButtonName
from bot.words.line import Card as Told
from bot.words.line import Line, Listed
from bot.words.lines import OneEach


class Card(StrEnum):
    """The screening on a phone: what needs help today, how the joint behaves, what else."""

    URGENT = "urgent"
    JOINT = "joint"
    HEALTH = "health"


class ScreeningLabel(ButtonName):
    """Buttons of this story."""

    DOCTOR = "doctor"
    MIDWIFE = "midwife"
    PHYSIO = "physio"
    PROFESSIONAL = "professional"
    NOT_YET = "not_yet"
    NOTHING_CHANGED = "nothing_changed"
    SOMETHING_CHANGED = "something_changed"
    CHECKED = "checked"
    SCREEN = "screen"
    MISTAKE = "screening.mistake"


FLAGS = OneEach("screening-flag", FlagKey)
FLAG_BUTTONS = OneEach(
    "screening-flag-button",
    FlagKey,
    only=(row.key for row in RED_FLAGS.values() if row.block in (Block.URGENT, Block.HEALTH)),
)
HEALTH_BUTTONS = OneEach("screening-health-button", HealthQuestion)
CARD_SKIPPED = OneEach("screening-card-skipped", Card)
CARDS = OneEach("screening-card", Card)
STOPPED = OneEach("screening-stopped", Tier)
SEVERAL = OneEach("screening-several", Tier)
WHOSE = OneEach("screening-whose", Whose)
RETURNS = OneEach("screening-return", Return)
FURTHER = OneEach(
    "screening-further",
    FlagKey,
    only=(FlagKey.CALF, FlagKey.GIVING_WAY, FlagKey.NUMBNESS),
)


def card_asked(card: Card, *, since_look: bool = False) -> Line:
    """Any of these?  `since_look`: only what came after somebody looked at an earlier yes."""
    is_joint = card is Card.JOINT and since_look
    return Line("screening-card-joint-since" if is_joint else CARDS[card])


def stopped(keys: tuple[FlagKey, ...], tier: Tier, whose: Whose, *, kept: bool = False) -> Told:
    """The plan is paused until somebody has looked at it; `whose` word it takes.

    One flag is named; several were just told, and a list of them hides what to do.  `kept`: the
    session they told of is written down all the same.
    """
    plain, wanted = flags_listed(keys), Line(WHOSE[whose])
    if len(set(keys)) == 1:
        told = Line(STOPPED[tier], plain=plain, whose=wanted)
    else:
        told = Line(SEVERAL[tier], plain=plain, whose=wanted)
    return Told(told, Line("screening-session-kept") if kept else None)


def flags_listed(keys: tuple[FlagKey, ...]) -> Listed:
    """Return flags as they are named in a sentence."""
    return Listed(tuple(Line(FLAGS[key]) for key in dict.fromkeys(keys)))
