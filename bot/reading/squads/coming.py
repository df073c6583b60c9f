"""What is said in words below a card that asks ahead who is in: late, maybe, or not this time.

The answer is the whole line, in either language.  A plain "yes", an hour or another day are read
as below any reminder; but "no" is no "later" here, as the session is not now.
"""

import re

from bot.reading.page import folded
from bot.rules.squads.squad import Coming

_PAUSES = re.compile(r"[\s,.;:!¡-]+")
_BEFORE = r"(?:(?:sorry|hey|hi|hello|coach|well|ok|hola|lo siento|perdon|bueno|pues) )*"
_AFTER = r"(?: (?:sorry|thanks|coach|today|tonight|tomorrow|lo siento|gracias|hoy|manana))*"
_MINUTES = r"\d{1,3} ?(?:m|mins?|minutes?|minutos?)"
_WORDS = {
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
        r"n|no+|nope|nah|no way|(?:no )?not (?:this time|me|coming|going|in)|i'?m not in",
        r"(?:no )?(?:i )?(?:can'?t|cannot|won'?t)(?: (?:come|make it|be there|do it))?",
        r"another time|some other time|next time",
        r"nop|que va|esta vez no|otra vez sera|la proxima|otro dia|no cuent(?:es|en|eis) conmigo",
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
