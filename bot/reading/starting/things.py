"""Answers of the start that name things: what is pulled, on what floor, which joints."""

from itertools import pairwise

from bot.reading.concepts import Word
from bot.reading.kit_words import refused_in
from bot.reading.starting.lines import Ask, Found, Line, Nothing

_THINGS = ("sled", "tyre", "treadmill_off", "hill", "band", "partner", "wheeled_sled")


def things(line: Line) -> Found:
    """Return what can be pulled; somebody who helps only where nothing else is named."""
    if refused_in(line.text) is not None:
        return Ask
    named = tuple(dict.fromkeys(word.concept or "" for word in line.named(_THINGS)))
    alone = tuple(one for one in named if one != "partner")
    return alone or named or Nothing


_FLOORS = ("gym_turf", "turf_3g", "track", "rubber", "concrete")


def floor(line: Line) -> Found:
    """Return the one floor that is named; wet grass where any is told to be wet."""
    named = {word.concept or "" for word in line.named(_FLOORS)}
    if line.named(["grass"]):
        named.add("grass_wet" if line.named(["wet"]) else "grass_dry")
    if line.named(["turf"]) and not named:
        named.add("gym_turf")
    if len(named) == 1 and not line.held & {"weird_floor", "varies"}:
        return named.pop()
    return Ask if named or line.held & {"weird_floor", "wet", "dry"} else Nothing


_JOINTS = ("knee", "ankle", "hip")
_SIDES = ("left", "right", "both")


def joints(line: Line) -> Found:
    """Return each joint with its side, None where that is not told."""
    joints = line.named(_JOINTS)
    if not joints:
        if {"both"} >= line.held - {"filler", "polite"} and "both" in line.held:
            return (("knee", None), ("ankle", None))
        return Nothing
    if line.held & {"other_joint", "or"}:
        return Ask
    in_turn = _in_turn(line)
    sides = in_turn or {word: _side_of(word.at, line) for word in joints}
    told = {(joint.concept, side) for joint, side in sides.items()}
    return tuple(sorted(told, key=str))


def _in_turn(line: Line) -> dict[Word, str | None]:
    """Return the side of each of several joints where joints and sides take turns; else nothing.

    In "knee left ankle right" each stands behind its joint, in "left knee right ankle" before it.
    """
    named = sorted(line.named((*_JOINTS, *_SIDES)), key=lambda word: word.at)
    is_joint = [word.concept in _JOINTS for word in named]
    takes_turns = all(one is not other for one, other in pairwise(is_joint))
    if len(named) < _TWO_PAIRS or len(named) % 2 or not takes_turns:
        return {}
    joints = [word for word in named if word.concept in _JOINTS]
    sides = [word.concept for word in named if word.concept in _SIDES]
    return dict(zip(joints, sides, strict=True))


_TWO_PAIRS = 4


def _side_of(at: int, line: Line) -> str | None:
    """Return the side nearest to a joint; of two as near, the one before."""
    here = next(word for word in line.words if word.at == at)
    sides = [word for word in line.named(_SIDES) if word.sentence == here.sentence]
    others = [word for word in line.named(_JOINTS) if word is not here]
    free = [
        word
        for word in sides
        if not any(abs(other.at - word.at) < abs(at - word.at) for other in others)
    ]
    named = {word.concept for word in free}
    if len(named) > 1 and len(line.named(_JOINTS)) == 1:
        return "both"
    nearest = min(free, key=lambda word: (abs(word.at - at), word.at), default=None)
    if nearest is not None:
        return nearest.concept
    return "both" if here.text.endswith("s") and here.text not in _ENDS_IN_S else None


_ENDS_IN_S = frozenset({"achilles", "aquiles"})


_GOALS = ("football", "strength", "conditioning", "comfort")
_OF_FOOTBALL = ("football", "play", "like_it")


def goal(line: Line) -> Found:
    """Return what is trained for; of several what asks most of a body, football before all."""
    named = {word.concept for word in line.named((*_GOALS, *_OF_FOOTBALL))}
    if named & {*_OF_FOOTBALL}:
        return "football"
    return next((one for one in _GOALS if one in named), Nothing)
