"""What is said in words to a card that asks who is in: in, late, maybe, or not this time.

The answer is the whole line, in either language, or stands beside why.  A plain "yes", an hour or
another day are read as below any reminder; but "no" is no "later" here, as the session is not now.
"""

import re
from dataclasses import dataclass

from bot.reading.page import folded
from bot.rules.squads.squad import Coming

_PAUSES = re.compile(r"[\s,.;:!¡-]+")
_BARE_NO = r"n|no+|nope|nah|no way|nop|que va"
_BEFORE = r"(?:(?:sorry|hey|hi|hello|coach|well|ok|hola|lo siento|perdon|bueno|pues) )*"
_AFTER = r"(?: (?:sorry|thanks|coach|today|tonight|tomorrow|lo siento|gracias|hoy|manana))*"
_MINUTES = r"\d{1,3} ?(?:m|mins?|minutes?|minutos?)"
_WORDS = {
    Coming.IN: (
        r"(?:(?:yes|yeah|sure|ok) )?(?:i'?m |i am |count me |you can count me )?in",
        r"(?:yes )?i'?(?:m|ll be) (?:coming|going|there)|i will be there|i'?ll (?:come|make it)",
        r"(?:(?:si|vale) )?(?:voy|ire|alli estare|ahi estare|me apunto|estare|contad? conmigo)",
        r"cuent(?:a|e|en|as) conmigo|puedes contar conmigo|yo (?:voy|me apunto)",
    ),
    Coming.LATE: (
        (
            r"(?:yes |yeah |in |i'?m in |coming |i'?m coming )?(?:but |and )?"
            r"(?:i'?m |i am |i'?ll be |i will be |i'?ll come |i might be |might be |running )?"
            rf"(?:a (?:bit|little) |{_MINUTES} |probably )?late(?: by {_MINUTES})?"
        ),
        rf"(?:a (?:bit|little) |much )?later|{_MINUTES} later",
        (
            r"(?:si |voy |vengo )?(?:pero |y )?(?:llego|llegare|voy a llegar|voy|ire) "
            rf"(?:un poco |algo |{_MINUTES} )?(?:mas )?tarde"
        ),
        r"(?:un poco |mucho )?(?:mas )?tarde|luego",
    ),
    Coming.MAYBE: (
        r"maybe|perhaps|possibly|probably|(?:it )?depends|we'?ll see",
        r"(?:i )?might (?:come|make it|be there)",
        r"(?:i'?m )?not sure(?: yet)?|(?:i )?don'?t know(?: yet)?",
        r"quizas?|tal vez|a lo mejor|puede(?: ser)?|depende|ya vere(?:mos)?",
        r"(?:aun |todavia )?no (?:lo )?se(?: aun| todavia)?|no estoy segur[oa]",
    ),
    Coming.OUT: (
        rf"{_BARE_NO}|(?:no )?(?:i'?m )?(?:not (?:this time|me|coming|going|in|today)|out)",
        r"count me out|i'?m not able to (?:come|make it)",
        r"(?:no )?(?:i )?(?:can'?t|cannot|won'?t)(?: (?:come|make it|be there|do it))?",
        r"another time|some other time|next time",
        r"esta vez no|hoy no(?: voy| puedo)?|me bajo|sin mi|otra vez sera|la proxima|otro dia",
        r"no cuent(?:es|en|eis) conmigo",
        r"(?:no )?no (?:puedo|voy|ire|vengo|podre)(?: (?:ir|venir))?",
    ),
}
_READ = {
    coming: re.compile(rf"{_BEFORE}(?:{'|'.join(words)}){_AFTER}")
    for coming, words in _WORDS.items()
}


def read_coming(text: str) -> Coming | None:
    """Return what a line answers a card ahead with; None where it is anything else.

    >>> read_coming("I'll be 10 min late"), read_coming("no, sorry"), read_coming("quizás")
    (<Coming.LATE: 'late'>, <Coming.OUT: 'out'>, <Coming.MAYBE: 'maybe'>)
    """
    plain = _PAUSES.sub(" ", folded(text).text).strip()
    return next((coming for coming, words in _READ.items() if words.fullmatch(plain)), None)


_BARE = re.compile(
    rf"{_BEFORE}(?:{_BARE_NO}"
    r"|(?:(?:a (?:bit|little)|much|un poco|mucho|mas) )?(?:later|luego|tarde)"
    r"|possibly|probably|(?:it )?depends|we'?ll see|puede(?: ser)?|depende|ya vere(?:mos)?"
    rf"|(?:i )?don'?t know(?: yet)?|(?:aun |todavia )?no (?:lo )?se(?: aun| todavia)?){_AFTER}"
)
"""What answers a question that was just put, and says nothing by itself."""


def says_plainly(text: str) -> Coming | None:
    """Return what a line says of coming though nobody asked just now.

    >>> says_plainly("no voy"), says_plainly("no"), says_plainly("I'm in!")
    (<Coming.OUT: 'out'>, None, <Coming.IN: 'in'>)
    """
    plain = _PAUSES.sub(" ", folded(text).text).strip()
    return None if _BARE.fullmatch(plain) else read_coming(text)


_PARTS = re.compile(
    r"[,.;:!\n]+|\s-+\s|\b(?:because|'?cause|cos|since|but|and|porque|pues|pero|ya que)\b"
    r"|(?=\b(?:my|i have|i'?ve|me duelen?|tengo)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a line says of coming, and what else it says, "": nothing."""

    coming: Coming
    beside: str = ""


def told_in(text: str) -> Told | None:
    """Return what a line says of coming, first or last in it, and what stands beside that.

    >>> told_in("no voy, me duele la rodilla")
    Told(coming=<Coming.OUT: 'out'>, beside='me duele la rodilla')
    >>> told_in("my knee hurts so I can't come"), told_in("I can't bend my knee")
    (None, None)
    """
    whole = says_plainly(text)
    if whole is not None:
        return Told(whole)
    gaps = [(gap.start(), gap.end()) for gap in _PARTS.finditer(text)]
    for start, end in (*gaps, *reversed(gaps)):
        first, rest = text[:start].strip(), text[end:].strip()
        if first and rest and (coming := says_plainly(first)) is not None:
            return Told(coming, rest)
        if first and rest and (coming := says_plainly(rest)) is not None:
            return Told(coming, first)
    return None
