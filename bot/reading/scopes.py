"""Whether a sign counts: whose it is, when it was, what it is said of, whether it is denied."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.reading.concepts import Word
from bot.reading.rows import the_rows

FAR = 7  # words over which a "no" still denies
NEAR = 3  # words over which a thing still owns what is said of it


@dataclass(frozen=True, slots=True)
class Sign:
    """Concepts that stand together, the sign itself first, by a rule of the rows (see `Rule`)."""

    parts: tuple[Word, ...]
    is_undeniable: bool = False
    is_lasting: bool = False
    is_wish: bool = False

    @property
    def weight(self) -> int:
        """How many concepts say it."""
        return len(self.parts)


class PassedOver(StrEnum):
    """Why a sign does not count."""

    SOMEBODY_ELSES = "somebody else's"
    IMAGINED = "only imagined"
    EXCUSED = "for another reason"
    A_THINGS = "a thing's"
    PAST = "long past"
    DENIED = "denied"


def passed_over(sign: Sign, words: Sequence[Word]) -> PassedOver | None:
    """Return why a sign does not count; None where it is the writer's own, of now, not denied."""
    first = sign.parts[0]
    here = [word for word in words if word.sentence == first.sentence]
    before = [word for word in reversed(here) if word.end <= first.at and word not in sign.parts]
    if _is_somebody_elses(sign, before, here):
        return PassedOver.SOMEBODY_ELSES
    if not sign.is_wish and _is_imagined(before):
        return PassedOver.IMAGINED
    if _is_excused(sign, here):
        return PassedOver.EXCUSED
    if _is_of_a_thing(sign, here):
        return PassedOver.A_THINGS
    if not sign.is_lasting and _is_past(first, here):
        return PassedOver.PAST
    if not sign.is_undeniable and _is_denied(first, before, here):
        return PassedOver.DENIED
    return None


_ONESELF = frozenset({"me", "my", "mi", "i", "im", "ive", "myself", "conmigo"})


def _is_somebody_elses(sign: Sign, before: Sequence[Word], here: Sequence[Word]) -> bool:
    """Say whether the part is told to be another's, or the nearest person named before is one."""
    owned = {
        sign.parts[0],
        *(word for word in sign.parts if word.concept in the_rows().groups["PART"]),
    }
    others = [word for word in here if word.concept == "other"]
    if not sign.is_wish and any(_belongs(one, other, here) for one in owned for other in others):
        return True
    if any(_names_me(word) for word in sign.parts):
        return False
    named = (word for word in before if word.concept in {"mine", "other"} or _names_me(word))
    nearest = next(named, None)
    return nearest is not None and nearest.concept == "other"


def _names_me(word: Word) -> bool:
    return not _ONESELF.isdisjoint(word.text.split())


_OF = frozenset({"of", "de", "del", "a", "al"})


def _belongs(said: Word, other: Word, here: Sequence[Word]) -> bool:
    """Say whether a sign or part is told to be a person's: "the knee of my wife"."""
    if not 0 <= other.at - said.end <= 1:
        return False
    between = [word.text for word in here if said.end <= word.at < other.at]
    return not _OF.isdisjoint([*between, *other.text.split()[:1]])


def _is_excused(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a reason outside of the body is told for what could not be done."""
    groups = the_rows().groups
    if sign.parts[0].concept not in groups["EXCUSABLE"]:
        return False
    held = {word.concept for word in here}
    return "excuse" in held and held.isdisjoint(groups["PART"] | {"pain"})


def _is_imagined(before: Sequence[Word]) -> bool:
    """Say whether it is only feared or wondered about; who is not sure whether it is, tells it."""
    held = {word.concept for word in before}
    return "hypothetical" in held and "doubt" not in held


def _is_of_a_thing(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a thing stands nearer to the sign than any part of the body."""
    first, groups = sign.parts[0], the_rows().groups
    if first.concept not in groups["OF_THINGS"]:
        return False
    part = next((word for word in sign.parts[1:] if word.concept in groups["PART"]), None)
    near = NEAR if part is None else min(max(part.at - first.end, first.at - part.end), NEAR + 1)
    return any(
        word.concept in groups["THING"]
        and (0 <= first.at - word.end < near or 0 <= word.at - first.end < min(near, 2))
        for word in here
    )


def _is_past(first: Word, here: Sequence[Word]) -> bool:
    """Say whether it was long ago: told so beside the sign, or before it and nothing of now."""
    beside = {word.concept for word in here if word.clause == first.clause}
    if "past" in beside:
        return "still" not in beside
    return any(word.concept == "past" for word in here) and not beside & {"still", "now"}


def _is_denied(first: Word, before: Sequence[Word], here: Sequence[Word]) -> bool:
    """Say whether a "no" before the sign reaches it, or a "none" stands right behind it."""
    ends = the_rows().groups["ENDS_DENIAL"]
    for word in before:
        if first.at - word.end > FAR or word.concept in ends:
            break
        if word.concept == "not":
            return _reaches(word, first, here)
    behind = [word for word in here if word.at >= first.end]
    is_last = len(behind) == 1 or (len(behind) > 1 and behind[1].clause != behind[0].clause)
    return bool(behind) and is_last and behind[0].concept in {"nil", "not"}


def _reaches(no: Word, first: Word, here: Sequence[Word]) -> bool:
    """Say whether a "no" reaches the sign: over a pause only along a list of signs."""
    listed = the_rows().groups["LISTED"]
    between = [word for word in here if no.end <= word.at < first.at]
    if no.clause == first.clause:
        return True
    return bool(between) and all(word.concept in listed for word in between)
