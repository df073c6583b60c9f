"""Which cues go with a session: all six at first, then two at a time, in turns."""

from collections.abc import Iterable
from typing import assert_never

from bot.rules.pain.zones import PainLimits
from bot.rules.prescription import Belt, Feel, Grade, Plates, Resistance, Unloaded
from bot.stories.session.said import Cue
from bot.words.line import Bullet, Figure, Line
from bot.words.lines import OneEach

CUES = OneEach("session-cue", Cue)
SHOWN = 2  # a card fits a phone; all six come once, with the first session
FORM = (Cue.FEET, Cue.STEPS, Cue.TALK)
# Six for each thing there is to work against; what to do about pain stands last.
PLATES_CUES = (Cue.LANE, Cue.STRAP, *FORM, Cue.STOP)
PULLED_CUES = (Cue.LANE, Cue.STRAP, *FORM, Cue.EASE)
WALKING_CUES = (Cue.LANE, Cue.TALL, *FORM, Cue.EASE)
BELT_CUES = (Cue.RAIL, Cue.TALL, *FORM, Cue.EASE)
HILL_CUES = (Cue.LANE, Cue.SLOPE, *FORM, Cue.EASE)
# The stop rules stand on every card, so only the others take turns.
ABOUT_PAIN = frozenset({Cue.STOP, Cue.EASE})


def cues_of(resistance: Resistance) -> tuple[Cue, ...]:
    """Return the six cues that make sense for what is worked against."""
    match resistance:
        case Plates(added_kg=added_kg):
            return PLATES_CUES if added_kg > 0 else PULLED_CUES
        case Feel():
            return PULLED_CUES
        case Unloaded():
            return WALKING_CUES
        case Belt():
            return BELT_CUES
        case Grade():
            return HILL_CUES
        case _:
            assert_never(resistance)


def cue_lines(cues: Iterable[Cue], limits: PainLimits) -> tuple[Bullet, ...]:
    """Return cues as points of a list, with what counts as sore at their age."""
    low, high = limits.ease, limits.red - 1
    sore = f"{low}" if high <= low else f"{low}-{high}"
    carry_on = Figure(limits.ease - 1)
    return tuple(Bullet(Line(CUES[one], sore=sore, carry_on=carry_on)) for one in cues)


def two_of(resistance: Resistance, done: int) -> tuple[Cue, ...]:
    """Return two cues, others each time; `done` is how many sessions there have been."""
    turns = [cue for cue in cues_of(resistance) if cue not in ABOUT_PAIN]
    return tuple(turns[(SHOWN * done + n) % len(turns)] for n in range(SHOWN))
