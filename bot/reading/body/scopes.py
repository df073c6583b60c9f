"""Whether a sign counts: whose it is, when it was, what it is said of, whether it is denied."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.reading.body.rows import the_rows
from bot.reading.concepts import TURNS, Word

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
    if _is_imagined(sign, before, here):
        return PassedOver.IMAGINED
    if _is_excused(sign, here):
        return PassedOver.EXCUSED
    if any(_names_a_thing(word, here) for word in sign.parts):
        return PassedOver.A_THINGS
    if _is_of_a_thing(sign, here) or _is_it_a_thing(sign, here) or _is_a_tyre(sign, here):
        return PassedOver.A_THINGS
    if not sign.is_lasting and _is_past(first, here):
        return PassedOver.PAST
    if not sign.is_undeniable and (_is_denied_sign(sign, here) or _is_well(first, here)):
        return PassedOver.DENIED
    return None


def _is_denied_sign(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a sign is denied, where it begins or behind the "it" it begins with."""
    begins = 1 if sign.parts[0].concept == "hurting_place" and len(sign.parts) > 1 else 0
    return any(
        _is_denied(
            part, [w for w in reversed(here) if w.end <= part.at and w not in sign.parts], here
        )
        for part in sign.parts[: begins + 1]
    )


_ONESELF = frozenset({"me", "my", "mi", "i", "im", "ive", "myself", "conmigo"})


def _is_somebody_elses(sign: Sign, before: Sequence[Word], here: Sequence[Word]) -> bool:
    """Say whether the part is told to be another's, or the nearest person named before is one."""
    if sign.parts[0].concept in the_rows().groups["CONDITION"] and _is_of_others(sign, here):
        return True
    owned = {
        sign.parts[0],
        *(word for word in sign.parts if word.concept in the_rows().groups["PART"]),
    }
    if any(word.concept == "me_too" for word in here):
        return False  # "the whole house has it, me included"
    others = [word for word in here if word.concept == "other"]
    if not sign.is_wish and any(_belongs(one, other, here) for one in owned for other in others):
        return True
    mine = {word.end for word in here if word.text in _ONESELF}
    if any(names_me(word) or word.at in mine for word in sign.parts):
        return False  # "somebody landed on my knee"
    if sign.parts[0].concept in the_rows().groups["NEWS"] and others:
        clause = [word for word in here if word.clause == sign.parts[0].clause]
        if others[0] in clause and not any(word.concept == "mine" for word in clause):
            return True  # "the operation went well for my mum"
    if sign.is_wish and any(word.concept == "mine" for word in here):
        return False  # "my brother steers and I pull": whoever wishes it is refused
    named = (word for word in before if word.concept in {"mine", "other"} or names_me(word))
    nearest = next((word for word in named if not _is_of_mine(word, others)), None)
    return nearest is not None and nearest.concept == "other"


_OF_MINE = frozenset({"mine", "ours", "mio", "mia", "mios", "mias", "nuestro", "nuestra"})


def _is_of_mine(word: Word, others: Sequence[Word]) -> bool:
    """Say whether a word only tells whose somebody is: "a mate of mine"."""
    return word.text in _OF_MINE and any(0 <= word.at - one.end <= 1 for one in others)


def names_me(word: Word) -> bool:
    """Say whether the words of a phrase hold the writer: "made me sick"."""
    return not _ONESELF.isdisjoint(word.text.split())


def _is_of_others(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a condition stands in a sentence of something else: "the club opens, flu's on".

    Such a sentence begins with a noun nobody knows, and the writer is not in it.
    """
    if any(word.concept == "mine" or names_me(word) for word in here):
        return False
    first = [word for word in here if word.at <= here[0].at + 1][:2]
    if len(first) < 2 or first[0].text not in the_rows().words["ARTICLES"]:
        return False
    if first[1].text in _FOUND_BY:
        return False
    return first[1].concept in {None, "thing", "plain"} and first[1].end <= sign.parts[0].at


_FOUND_BY = frozenset({"test", "tests", "scan", "result", "results", "prueba", "resultado"})


_OF = frozenset({"of", "de", "del", "a", "al"})
_ITSELF = "se "  # the one it is said of may stand behind it


def _belongs(said: Word, other: Word, here: Sequence[Word]) -> bool:
    """Say whether a sign or part is a person's: "the knee of my wife", "my mate's arm"."""
    if other.end == said.at and other.clause == said.clause and _owns(other):
        return said.concept in the_rows().groups["PART"]
    if not 0 <= other.at - said.end <= 1:
        return False
    between = [word.text for word in here if said.end <= word.at < other.at]
    if (
        said.text.startswith(_ITSELF)
        and other.clause == said.clause
        and the_rows().words["ARTICLES"].issuperset(between)
    ):
        return True  # "se me durmió el niño"
    return not _OF.isdisjoint([*between, *other.text.split()[:1]])


def _owns(other: Word) -> bool:
    return other.text.endswith("s") or other.text in {"her", "their"}


def _is_excused(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a reason outside of the body is told: cold hands, a boat, a night of noise."""
    held = {word.concept for word in here}
    reasons = held & the_rows().excused.get(sign.parts[0].concept, frozenset())
    ours = the_rows().groups["UNEXCUSED"]
    if reasons == {"grip"}:  # what the hand holds says enough of a hand
        ours -= {"arm", "foot"}
    if reasons == {"ride"}:  # so is what makes a head spin
        ours -= {"head"}
    if reasons == {"gains"}:  # a muscle that grew is one's own
        ours -= {"calf", "thigh", "quads", "leg"}
    return bool(reasons) and held.isdisjoint(ours)


def _is_imagined(sign: Sign, before: Sequence[Word], here: Sequence[Word]) -> bool:
    """Say whether it is only feared, wondered about or asked of in general.

    Who is not sure whether it is, tells it; so does who asks about a pain of their own.
    """
    held = {word.concept for word in before}
    if sign.is_wish:  # who wishes it, fears or asks of it in vain; shown to them, they do not
        return _is_in_general(here) and not any(word.concept == "mine" for word in here)
    if "doubt" in held:
        return False
    if "hypothetical" in held or _is_in_general(here) or _is_of_anybodys(sign, here):
        return True
    asked = next((word for word in before if word.concept == "about"), None)
    if asked is not None and "pain" not in held:
        return _is_asked_with(asked, sign.parts[0], here)
    return _is_conditional(sign, before, here)


def _is_in_general(here: Sequence[Word]) -> bool:
    """Say whether it is said of people at large, or of a family, and not of now."""
    is_now = any(
        word.concept in {"now", "still"} or not _NOW.isdisjoint(word.text.split()) for word in here
    )
    return not is_now and any(word.concept == "in_general" for word in here)


_NOW = frozenset({"now", "ahora"})


def _is_of_anybodys(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a question is about a part of anybody: "can a calf cramp from this?"."""
    parts = [word for word in sign.parts if word.concept in the_rows().groups["PART"]]
    if any(names_me(word) or word.concept in {"now", "mine"} for word in here):
        return False
    return any(word.is_asked and _is_anybodys(word, here) for word in parts)


_ANY = frozenset({"a", "an", "un", "una"})
_OWN = frozenset({"the", "this", "that", "both", "left", "right", "mine"})


def _is_anybodys(part: Word, here: Sequence[Word]) -> bool:
    """Say whether a part is no particular one: "a torn calf", "why do calves cramp"."""
    before = [word.text for word in here if 0 <= part.at - word.end <= 1]
    if not _ANY.isdisjoint(before):
        return True
    is_bare = part.text.endswith(("s", "ves", "feet")) and _OWN.isdisjoint(before)
    return is_bare and any(word.text.split()[0] in _ASKS for word in here)


_ASKS = frozenset(
    {"do", "does", "why", "can", "are", "should", "is", "how", "what", "es", "por", "se", "cuanto"}
)


def _is_asked_with(asked: Word, first: Word, here: Sequence[Word]) -> bool:
    """Say whether a question reaches a sign: "do people do this after an operation"."""
    turns = [one for one in here if one.concept in TURNS and asked.end <= one.at < first.at]
    if all(one.text in _GOING_ON for one in turns) and first.clause - asked.clause == len(turns):
        return True
    return _reaches(asked, first, here)


_GOING_ON = frozenset({"after", "when", "cuando"})


def _is_conditional(sign: Sign, before: Sequence[Word], here: Sequence[Word]) -> bool:
    """Say whether a sign is what an "if" supposes, and not what follows from it each time.

    "if it swells, I stop" supposes it; "if I pull more than 40 my knee swells" tells it.
    """
    first = sign.parts[0]
    supposed = next((word for word in before if word.concept == "if"), None)
    if supposed is None:
        return False
    if any(word.concept == "wonders" for word in here):
        return True
    places = the_rows().groups["PART"] | {"hurting_place"}
    told = min((word.at for word in sign.parts if word.concept not in places), default=first.at)
    inside = [word for word in here if supposed.end <= word.at <= told]
    own = [word for word in inside if word.concept in places and word.at > supposed.end]
    return not own and not any(_begins_anew(word, supposed, told) for word in inside)


_OWNING = frozenset({"my", "me", "mi"})


def _begins_anew(word: Word, supposed: Word, told: int) -> bool:
    """Say whether a word after an "if" begins what follows: "if I sit long | my knee gives"."""
    return supposed.end < word.at <= told and not _OWNING.isdisjoint(word.text.split())


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


def _names_a_thing(word: Word, here: Sequence[Word]) -> bool:
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


def _is_it_a_thing(sign: Sign, here: Sequence[Word]) -> bool:
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


def _is_a_tyre(sign: Sign, here: Sequence[Word]) -> bool:
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


def _is_past(first: Word, here: Sequence[Word]) -> bool:
    """Say whether it was long ago: told so beside the sign, or apart from it and nothing of now.

    "hurt it years ago, it's swollen" tells of now.
    """
    told = [word for word in here if word.concept == "past"]
    if not told:
        return False
    clause = [word for word in here if word.clause == first.clause]
    beside = {word.concept for word in clause}
    since = [word for word in here if told[-1].end <= word.at < first.at]
    if any(_is_present(word) for word in since) or "still" in beside:
        return False
    behind = [word for word in here if word.at >= first.end]
    if any(_AGAIN.match(word.text) for word in behind) and all(
        one.concept != "not" for one in behind
    ):
        return False  # "used to give way, does it again"
    return "past" in beside or ("now" not in beside and not any(map(_is_present, clause)))


def _is_present(word: Word) -> bool:
    return not _PRESENT.isdisjoint(word.text.split())


_AGAIN = re.compile(r"again|still|otra vez|de nuevo|vuelve|todavia|sigue")
_PRESENT = frozenset({"is", "its", "are", "im", "ive", "esta", "estan", "tengo", "now", "ahora"})


def _is_denied(first: Word, before: Sequence[Word], here: Sequence[Word]) -> bool:
    """Say whether a "no" before the sign reaches it, or a "none" stands right behind it."""
    ends = the_rows().groups["ENDS_DENIAL"]
    for word in before:
        if first.at - word.end > FAR or word.concept in ends:
            break
        if word.concept == "not":
            is_asked = any(one.concept == "about" and one.end == word.at for one in before)
            if is_asked or (_says_no(first) and word.end < first.at):
                return False  # "not ten metres and I can't breathe" denies nothing
            return _reaches(word, first, here) and not _is_told_anew(word, first, here)
        if word.text in _ZERO and word.end == first.at:
            return True  # "0 pain, 0 swelling"
    behind = [word for word in here if word.at >= first.end]
    is_last = len(behind) == 1 or (len(behind) > 1 and behind[1].clause != behind[0].clause)
    return bool(behind) and is_last and behind[0].concept in {"nil", "not"}


_ZERO = frozenset({"0", "cero"})
_WELL = frozenset({"fine", "ok", "okay", "freely", "fully", "perfectly", "bien", "completa"})


def _is_well(first: Word, here: Sequence[Word]) -> bool:
    """Say whether a joint is told to bend or straighten as it should: "locks out fine"."""
    if first.concept not in the_rows().groups["BENDS"]:
        return False
    behind = [word for word in here if 0 <= word.at - first.end <= 1]
    return any(word.clause == first.clause and word.text in _WELL for word in behind)


_NEGATIONS = frozenset({"no", "not", "cant", "cannot", "couldnt", "wont", "wouldnt", "didnt"})


def _says_no(sign: Word) -> bool:
    """Say whether the words of a sign hold a "no" of their own."""
    return not _NEGATIONS.isdisjoint(sign.text.split())


def _reaches(no: Word, first: Word, here: Sequence[Word]) -> bool:
    """Say whether a "no" reaches the sign: over a pause only along a list of signs alike.

    "no pain, swelling" is a list; "no pain, knee swollen" tells what is there.
    """
    listed = the_rows().groups["LISTED"]
    between = [word for word in here if no.end <= word.at < first.at]
    if no.clause == first.clause:
        return True
    if between and between[0].concept == "light":  # "no está roja, caliente"
        between = between[1:]
    if not between or any(word.concept not in listed for word in between):
        return False
    return _is_state(between[0]) or not _is_state(first)


def _is_told_anew(no: Word, first: Word, here: Sequence[Word]) -> bool:
    """Say whether what stands behind a "no" ends before the sign: "no pain and it gave way"."""
    said = first.text.split()
    if said[0] in _AND and not _ANEW.isdisjoint(said[1:]):  # the sign has them: "and it locked"
        return True
    between = [word for word in here if no.end <= word.at < first.at]
    ands = [place for place, word in enumerate(between) if word.text in _AND]
    if ands:
        behind = (*between[ands[-1] + 1 :], first)
        if any(not _ANEW.isdisjoint(word.text.split()) for word in behind):
            return True
    groups = the_rows().groups
    is_named = bool(between) and between[0].concept in groups["LISTED"] - groups["PART"]
    return is_named and _is_state(first) and not _is_state(between[0])


_AND = frozenset({"and", "y", "&", "/"})
_ANEW = frozenset({"it", "its", "is", "i", "im", "esta", "se", "me", "tengo"})


def _is_state(word: Word) -> bool:
    """Say whether a word tells how something is, "swollen", and does not name a thing."""
    return any(text.endswith(_ENDS_OF_STATES) or text in _STATES for text in word.text.split())


_ENDS_OF_STATES = ("en", "ed", "ful", "ado", "ada", "ados", "adas", "ido", "ida", "oso", "osa")
_STATES = frozenset({"hot", "red", "numb", "stiff", "sore", "rojo", "roja", "caliente", "dormida"})
