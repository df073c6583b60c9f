"""Whether a sign counts: whose it is, when it was, what it is said of, whether it is denied.

What is said of a thing is judged in `things`, how far a "no" reaches in `denial`.
"""

import re
from collections.abc import Sequence
from enum import StrEnum

from bot.reading.body.denial import is_answered_no, is_denied, is_well, reaches
from bot.reading.body.line import AROUND, MOST_SIGNS, words_of
from bot.reading.body.rows import Sign, the_rows
from bot.reading.body.things import ITSELF, is_a_tyre, is_it_a_thing, is_of_a_thing, names_a_thing
from bot.reading.concepts import TURNS, Word
from bot.rules.log.records import Language


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
    if any(names_a_thing(word, here) for word in sign.parts):
        return PassedOver.A_THINGS
    if is_of_a_thing(sign, here) or is_it_a_thing(sign, here) or is_a_tyre(sign, here):
        return PassedOver.A_THINGS
    if not sign.is_lasting and _is_past(sign, here):
        return PassedOver.PAST
    if not sign.is_undeniable and (
        _is_denied_sign(sign, here) or is_well(first, here) or is_answered_no(here, words)
    ):
        return PassedOver.DENIED
    return None


def _is_denied_sign(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a sign is denied, where it begins or behind the "it" it begins with."""
    begins = 1 if sign.parts[0].concept == "hurting_place" and len(sign.parts) > 1 else 0
    return any(
        is_denied(
            part, [w for w in reversed(here) if w.end <= part.at and w not in sign.parts], here
        )
        for part in sign.parts[: begins + 1]
    )


def is_anothers_pain(text: str, language: Language) -> bool:
    """Say whether every pain a folded line tells of is somebody else's: "my son's knee hurts".

    Where no word for it stands, a part with its number is one: "my son's ankle is a 6".

    >>> is_anothers_pain("le duele la rodilla a mi hijo, 6/10", Language.SPANISH)
    True
    """
    words = words_of(text, language)
    parts = the_rows().groups["PART"]
    named = [word for word in words if word.concept in parts]
    pains = [word for word in words if word.concept == "pain"] or named
    if not pains or all(word.concept != "other" for word in words):
        return False
    for pain in pains[:MOST_SIGNS]:
        near = [one for one in named if one.sentence == pain.sentence and one is not pain]
        part = sorted((abs(one.at - pain.at), one) for one in near)[:1]
        around = [one for one in words if abs(one.at - pain.at) <= AROUND]
        sign = Sign((pain, *(one for _, one in part)))
        if passed_over(sign, around) is not PassedOver.SOMEBODY_ELSES:
            return False
    return True


_ONESELF = frozenset({"me", "my", "mi", "i", "im", "ive", "myself", "conmigo", "yo"})


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
    nearest = next(
        (w for w in named if not _is_of_mine(w, others) and not _only_says_so(w, sign, here)), None
    )
    return nearest is not None and nearest.concept == "other"


_OF_MINE = frozenset({"mine", "ours", "mio", "mia", "mios", "mias", "nuestro", "nuestra"})
_EITHERS = frozenset({"estaba", "andaba", "iba", "tenia", "habia", "podia", "queria", "sentia"})


def _only_says_so(word: Word, sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether somebody is only the one who says it: "my dad says the knee looks swollen".

    It is the writer's where a part is named without its owner, or it is "it".
    """
    says = the_rows().words["SAYS_SO"]
    behind = [one for one in here if 0 <= one.at - word.end <= 1]
    if word.concept != "other" or not any(not says.isdisjoint(one.text.split()) for one in behind):
        return False
    told = min(part.at for part in sign.parts)
    between = [text for one in here if word.end <= one.at < told for text in one.text.split()]
    is_a_part = any(part.concept in the_rows().groups["PART"] for part in sign.parts)
    return (is_a_part and not _THE.isdisjoint(between)) or not _IT.isdisjoint(between)


_THE = frozenset({"the", "la", "el", "las", "los", "that", "this", "esa", "esta", "ese", "este"})
_IT = frozenset({"it", "its", "that", "thats", "es", "parece"})


def _is_of_mine(word: Word, others: Sequence[Word]) -> bool:
    """Say whether a word only tells whose somebody is, or what they did: "a mate of mine".

    The Spanish past of "I" is that of "he": "el árbitro estaba ciego".
    """
    is_theirs = word.text in _OF_MINE or word.text in _EITHERS
    return is_theirs and any(0 <= word.at - one.end <= 1 for one in others)


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


def _belongs(said: Word, other: Word, here: Sequence[Word]) -> bool:
    """Say whether a sign or part is a person's: "the knee of my wife", "my mate's arm"."""
    if other.end == said.at and other.clause == said.clause and _owns(other):
        return said.concept in the_rows().groups["PART"]
    if not 0 <= other.at - said.end <= 1:
        return False
    between = [word.text for word in here if said.end <= word.at < other.at]
    if (
        said.text.startswith(ITSELF)
        and other.clause == said.clause
        and the_rows().words["ARTICLES"].issuperset(between)
    ):
        return True  # "se me durmió el niño"
    linked = [*between, *other.text.split(), ""]
    return not _OF.isdisjoint(linked[: len(between) + 1]) and not _is_english_a(linked)


def _is_english_a(said: Sequence[str]) -> bool:
    """Say whether an "a" is an article: "under a lad", and not "le duele a mi hijo"."""
    return said[0] == "a" and said[1] not in the_rows().words["OWNED"]


def _owns(other: Word) -> bool:
    return other.text.endswith("s") or other.text in {"her", "their"}


def _is_excused(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a reason outside of the body is told: cold hands, a boat, a night of noise."""
    held = {word.concept for word in here}
    reasons = held & the_rows().excused.get(sign.parts[0].concept, frozenset())
    ours = the_rows().groups["UNEXCUSED"] - {sign.parts[0].concept}
    if reasons == {"grip"}:  # what the hand holds says enough of a hand
        ours -= {"arm", "foot"}
    if reasons == {"ride"}:  # so is what makes a head spin
        ours -= {"head"}
    if reasons == {"gains"}:  # a muscle that grew is one's own
        ours -= {"calf", "thigh", "quads", "leg"}
    if reasons == {"chafe"}:  # so are the marks of a strap, where no limb is pulled with
        ours -= {"arm", "hip", "chest", "back"}
    both = {"leg", "calf"}
    if reasons == {"joke"} and all(w.text.endswith("s") for w in here if w.concept in both):
        ours -= both  # "can't feel my legs haha": both of them are tired
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
    if sign.is_passing and _asks_of_training_with(sign, here):
        return True
    if "hypothetical" in held or _is_in_general(here) or _is_of_anybodys(sign, here):
        return True
    if _asks_what_is(here):
        return True
    asked = next((word for word in before if word.concept == "about"), None)
    if asked is not None and "pain" not in held:
        return _is_asked_with(asked, sign.parts[0], here)
    return _is_conditional(sign, before, here)


def _asks_of_training_with(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether it is only asked whether one may train so: "can I train with a cold?".

    Who tells that they have it, or asks about the one they have, is heard.
    """
    first = sign.parts[0]
    before = " ".join(word.text for word in here if word.end <= first.at)
    is_own = not _OWN_ILLNESS.isdisjoint(first.text.split())
    return not is_own and _TRAINING_WITH.search(before) is not None


_OWN_ILLNESS = frozenset({"my", "this", "im", "ive", "mi", "este", "esta", "estoy", "tengo"})
_TRAINING_WITH = re.compile(
    r"\b(?:(?:(?:can|could|should|may|shall) (?:i|we|you|one|people)"
    r"|(?:ok|okay|fine|safe|bad|alright|good)(?: for me)? to)(?: still| even)?"
    r" (?:train|pull|exercise|work out|workout|go|drag|do (?:it|this|a session|the sled))"
    r"(?: today)?"
    r"(?: (?:with|when|while|if|having)(?: (?:i|you|we|one|have|has|ive|youve|got|having|a|an|the"
    r"|bit|little|slight|mild|bad|of|still|feel|feeling|am|im|are|is|youre))*)?"
    r"|(?:se puede|puede uno|puedo|podria|podemos|debo|deberia|es malo|es bueno|esta bien"
    r"|conviene) (?:entrenar|tirar|jalar|ir|hacer(?:lo|la)?(?: la sesion| el entreno)?)(?: hoy)?"
    r"(?: (?:con|cuando|si|estando|teniendo)(?: (?:un|una|el|la|poco|algo|de|se|tengo|estoy|esta"
    r"|tienes|estas|leve|ligero|ligera))*)?)$"
)


def _is_in_general(here: Sequence[Word]) -> bool:
    """Say whether it is said of people at large, or of a family, and not of now."""
    is_now = any(
        word.concept in {"now", "still"} or not _NOW.isdisjoint(word.text.split()) for word in here
    )
    return not is_now and any(word.concept == "in_general" for word in here)


_WHAT_IS = re.compile(r"(?:whats|what is|que es) (?:an?|una?)\b")


def _asks_what_is(here: Sequence[Word]) -> bool:
    """Say whether a thing is only asked the meaning of: "what is a stress fracture?"."""
    if any(word.concept == "mine" or names_me(word) for word in here):
        return False
    return _WHAT_IS.match(" ".join(word.text for word in here)) is not None


_NOW = frozenset({"now", "ahora"})


def _is_of_anybodys(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether a question is about a part of anybody: "can a calf cramp from this?"."""
    parts = [word for word in sign.parts if word.concept in the_rows().groups["PART"]]
    if any(names_me(word) or word.concept in {"now", "mine"} for word in here):
        return False
    opens = here[0].text.split()[0] in _OPENS  # "is a torn meniscus the same as ...", unmarked
    return any((word.is_asked or opens) and _is_anybodys(word, here) for word in parts)


_OPENS = frozenset({"is", "are", "can", "does", "do", "what", "which", "how", "es", "son"})
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
    return reaches(asked, first, here)


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


def _is_past(sign: Sign, here: Sequence[Word]) -> bool:
    """Say whether it was long ago: told so beside the sign, or apart from it and nothing of now.

    "hurt it years ago, it's swollen" tells of now.  A flu of last month is over.
    """
    first = sign.parts[0]
    told = [word for word in here if word.concept == "past"]
    if sign.is_passing and not told:
        told = [word for word in here if word.concept == "weeks_ago" and _is_over(word, here)]
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
    is_beside = any(word.clause == first.clause for word in told)
    return is_beside or ("now" not in beside and not any(map(_is_present, clause)))


_SINCE = frozenset({"since", "desde", "for", "from"})
_LATELY = frozenset({"last week"})


def _is_over(ago: Word, here: Sequence[Word]) -> bool:
    """Say whether weeks ago is when something was, and not since when it is."""
    before = next((word.text for word in here if word.end == ago.at), "")
    return ago.text not in _LATELY and before not in _SINCE


def _is_present(word: Word) -> bool:
    return not _PRESENT.isdisjoint(word.text.split())


_AGAIN = re.compile(r"again|still|otra vez|de nuevo|vuelve|todavia|sigue")
_PRESENT = frozenset({"is", "its", "are", "im", "ive", "esta", "estan", "tengo", "now", "ahora"})
