"""Whether a sign is denied: how far a "no" reaches, and what ends it."""

from collections.abc import Sequence

from bot.reading.body.rows import the_rows
from bot.reading.concepts import Word

FAR = 7  # words over which a "no" still denies
LONGEST_NO = 4  # pieces of an answer that only says no


def is_denied(first: Word, before: Sequence[Word], here: Sequence[Word]) -> bool:
    """Say whether a "no" before the sign reaches it, or a "none" stands right behind it."""
    ends = the_rows().groups["ENDS_DENIAL"]
    for word in before:
        if first.at - word.end > FAR or word.concept in ends:
            break
        if word.concept == "not":
            is_asked = any(one.concept == "about" and one.end == word.at for one in before)
            if word.text in _WITHOUT and _is_needed(first, here):
                return False
            if is_asked or (_says_no(first) and word.end < first.at):
                return False  # "not ten metres and I can't breathe" denies nothing
            return reaches(word, first, here) and not _is_told_anew(word, first, here)
        if word.text in _ZERO and word.end == first.at:
            return True  # "0 pain, 0 swelling"
    behind = [word for word in here if word.at >= first.end]
    is_last = len(behind) == 1 or (len(behind) > 1 and behind[1].clause != behind[0].clause)
    return bool(behind) and is_last and behind[0].concept in {"nil", "not"}


def is_answered_no(here: Sequence[Word], words: Sequence[Word]) -> bool:
    """Say whether a sign is asked after and what is said next is "no": "swelling? none".

    "painkillers? never take them", "pastillas? no tomo nunca"
    """
    if not here[-1].is_asked or len(here) > FAR:
        return False
    answer = [word for word in words if word.sentence == here[-1].sentence + 1]
    if not answer or len(answer) > LONGEST_NO or answer[0].concept not in _NOES:
        return False
    rows = the_rows()
    told = rows.groups["ENDS_DENIAL"] | rows.groups["PART"] | rows.by_sign.keys() | {"side"}
    return all(word.concept not in told - _NOES for word in answer)


_NOES = frozenset({"not", "nil", "answer_no"})


_ZERO = frozenset({"0", "cero"})
_WELL = frozenset({"fine", "ok", "okay", "freely", "fully", "perfectly", "bien", "completa"})


def is_well(first: Word, here: Sequence[Word]) -> bool:
    """Say whether a joint is told to bend or straighten as it should: "locks out fine"."""
    if first.concept not in the_rows().groups["BENDS"]:
        return False
    behind = [word for word in here if 0 <= word.at - first.end <= 1]
    return any(word.clause == first.clause and word.text in _WELL for word in behind)


_WITHOUT = frozenset({"without", "sin"})


def _is_needed(first: Word, here: Sequence[Word]) -> bool:
    """Say whether nothing goes without it: "sin mi pastilla no arranco"."""
    behind = [word for word in here if word.at >= first.end]
    refused = any(word.concept in {"not", "cannot"} for word in behind)
    return first.concept == "painkiller" and refused


_NEGATIONS = frozenset({"no", "not", "cant", "cannot", "couldnt", "wont", "wouldnt", "didnt"})


def _says_no(sign: Word) -> bool:
    """Say whether the words of a sign hold a "no" of their own."""
    return not _NEGATIONS.isdisjoint(sign.text.split())


def reaches(no: Word, first: Word, here: Sequence[Word]) -> bool:
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
_ANEW = frozenset({"it", "its", "is", "i", "im", "esta", "se", "me", "tengo", "siento", "noto"})


def _is_state(word: Word) -> bool:
    """Say whether a word tells how something is, "swollen", and does not name a thing."""
    return any(text.endswith(_ENDS_OF_STATES) or text in _STATES for text in word.text.split())


_ENDS_OF_STATES = ("en", "ed", "ful", "ado", "ada", "ados", "adas", "ido", "ida", "oso", "osa")
_STATES = frozenset({"hot", "red", "numb", "stiff", "sore", "rojo", "roja", "caliente", "dormida"})
