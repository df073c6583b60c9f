"""Whether a sign is said of a thing and of no body: a strap that snapped, a tyre gone flat."""

from collections.abc import Sequence

from bot.reading.body.line import parts_in
from bot.reading.body.rows import Sign, the_rows
from bot.reading.concepts import Word

NEAR = 3  # words over which a thing still owns what is said of it
ITSELF = "se "  # the one it is said of may stand behind it


def is_of_a_thing(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a thing stands nearer to the sign than any part of the body."""
    first, groups = sign.parts[0], the_rows().groups
    if _does_itself(first, here) or _is_of_a_noun(sign, here):
        return True
    if first.concept not in groups["OF_THINGS"] or parts_in(first.text):
        return False
    told = sign.parts[1:]
    part = next((word for word in told if word.concept in groups["PART"] - _SIDES), None)
    near = NEAR if part is None else min(max(part.at - first.end, first.at - part.end), NEAR + 1)
    return any(
        word.concept in groups["THING"]
        and not _is_likened(word, here)
        and not _is_trained_on(word, first)
        and (
            0 <= first.at - _whole_end(word, here) < near
            or 0 <= word.at - first.end < min(near, 2)
        )
        for word in here
    )


def _whole_end(thing: Word, here: Sequence[Word]) -> int:
    """Return where a thing's whole name ends: "bolsa de arena"."""
    behind = [one for one in here if one.at >= thing.end and one.clause == thing.clause][:2]
    is_named = len(behind) == 2 and behind[0].text in _OF_IT and behind[1].concept in _NOUNS
    return behind[1].end if is_named else thing.end


_SIDES = frozenset({"one_leg"})  # "on one side" may be a tyre's


def _is_of_a_noun(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a noun that nobody knows does it: "the handle cracked when I loaded it".

    Not where a part of the body is named, or whom it happened to.
    """
    first, rows = sign.parts[0], the_rows()
    if first.concept not in rows.groups["HAPPENS"]:
        return False
    if any(one.concept in rows.groups["PART"] or one.text in _TO_ME for one in here):
        return False
    before = [one for one in here if one.end <= first.at and one.clause == first.clause]
    while before and before[-1].text in _LINKING:
        before.pop()
    return (
        len(before) == 2
        and before[0].text in rows.words["ARTICLES"]
        and before[1].concept in _NOUNS | rows.groups["THING"]
        and " " not in before[1].text
    )


_TO_ME = frozenset({"me", "my", "mi"})
_LINKING = frozenset({"is", "was", "has", "just", "got", "se", "quedo", "esta", "estaba", "ha"})
_NOUNS = frozenset({None, "thing", "grip", "plain"})


def _is_likened(thing: Word, here: Sequence[Word]) -> bool:
    """Say whether a thing is only what it is like: "it sticks like a rusty gate"."""
    before = [one for one in here if 0 <= thing.at - one.end <= 1]
    return any(one.concept == "like_a" or one.text in _LIKE for one in before)


_LIKE = frozenset({"like", "como"})


def _does_itself(first: Word, here: Sequence[Word]) -> bool:
    """Say whether the thing that did it stands behind it: "se me durmió el despertador"."""
    is_behind_se = any(one.text == ITSELF.strip() and one.end == first.at for one in here)
    if not (is_behind_se or first.text.startswith(ITSELF)):
        return False
    articles = the_rows().words["ARTICLES"]
    behind = (one for one in here if one.at >= first.end and one.text not in articles)
    thing = next(behind, None)
    things = the_rows().groups["THING"]
    if thing is None or thing.concept not in things or _is_trained_on(thing, first):
        return False
    return thing.at - first.end <= 1


def _is_trained_on(thing: Word, sign: Word) -> bool:
    """Say whether a thing is only the floor it happened on: "it's jammed on turf"."""
    return thing.at >= sign.end and thing.text in the_rows().words["FLOORS"]


def names_a_thing(word: Word, here: Sequence[Word]) -> bool:
    """Say whether a word only tells which thing it is: "shoulder bag", "correa del pecho"."""
    groups = the_rows().groups
    is_part = word.concept in groups["PART"]
    if not is_part and word.concept not in groups["CONDITION"]:
        return False
    clause = [one for one in here if one.clause == word.clause]
    if any(one.at == word.end and one.concept in {"thing", "sled"} for one in clause):
        return True
    behind = [one for one in clause if word.end <= one.at <= word.end + 2]
    if not is_part and any(one.text in _FOR for one in behind):
        return any(one.concept in {"thing", "sled"} for one in behind)
    linked = {
        text for one in clause if word.at - 2 <= one.at < word.at for text in one.text.split()
    }
    things = [one for one in clause if one.concept == "thing" and 0 < word.at - one.end <= 2]
    return is_part and bool(things) and not _OF_IT.isdisjoint(linked)


_OF_IT = frozenset({"de", "del"})
_FOR = frozenset({"for", "para"})


def is_it_a_thing(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a sign is of no part but of "it", and "it" is a thing named before.

    "the tyre's deformed but it still slides", "sprained that tax return"
    """
    said = [word for word in sign.parts if word.concept == "hurting_place"]
    if any(word.concept in the_rows().groups["PART"] for word in here):
        return False
    named = [word for word in here if word.concept in {"thing", "tyre"}]
    return bool(said) and all(_points_at(word, here) or _before(named, word) for word in said)


def _before(named: Sequence[Word], word: Word) -> bool:
    return word.text in {"it", "that"} and any(one.end <= word.at for one in named)


def _points_at(word: Word, here: Sequence[Word]) -> bool:
    """Say whether "this" or "that" only points at the noun behind it: "that tax return"."""
    if word.text not in {"this", "that"}:
        return False
    behind = next((one for one in here if one.at == word.end and one.clause == word.clause), None)
    return (
        behind is not None
        and behind.concept is None
        and behind.text not in the_rows().words["SAID_OF"]
    )


def is_a_tyre(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a vehicle only tells which tyre is meant: "a car tyre", "rueda de tractor"."""
    vehicles = [word for word in sign.parts if word.concept in {"vehicle", "at_vehicle"}]
    tyres = [word for word in here if word.concept == "tyre"]
    plain = {word.at for word in here if word.concept is None}  # "a car's old tyre"
    return any(
        tyre.at == one.end
        or (tyre.at == one.end + 1 and one.end in plain)
        or (0 <= one.at - tyre.end <= 2 and tyre.clause == one.clause)
        for one in vehicles
        for tyre in tyres
    )
