"""Words that are met with support, never with a session: over-triggers on purpose [D]."""

import re

from bot.content.screening import Worry
from bot.talk.parse.page import folded

# The mention that outweighs the others comes first.
_STEMS = {
    Worry.SELF_HARM: re.compile(
        r"\bsuicid|\bkill(?:ing)? my ?self|\bself[- ]?harm|\b(?:hurt|cut|harm)(?:ing)? my ?self "
        r"on purpose|\bwant to die\b|\bend my life\b|\bdon'?t want to (?:live|be alive|be here "
        r"any ?more)|\bmatarme\b|\bquitarme la vida\b|\bautolesi|\bhacerme dano\b|\bquiero morir"
        r"|\bno quiero (?:vivir|seguir viviendo)"
    ),
    Worry.EATING: re.compile(
        r"\banorexi|\bbulimi|\beating disorder|\bpurg(?:e|ed|ing)\b|\bmak(?:e|ing) myself (?:be )?"
        r"(?:sick|vomit|throw up)|\blaxativ|\blaxante|\bstarv(?:e|ed|ing) myself|\bbing(?:e|ed) "
        r"and\b|\btrastorno aliment|\bvomit(?:o|e|ar) (?:despues de|lo que) com|\batracon"
        r"|\bdej(?:e|o|ar) de comer para (?:bajar|adelgazar)"
    ),
    Worry.PAINKILLERS: re.compile(
        r"\bpain ?killers?\b|\bibuprofen|\bparacetamol\b|\bnaproxen|\bdiclofenac|\btramadol"
        r"|\bopioid|\bcodeine?\b|\bcodeina\b|\bvoltaren|\badvil\b|\baleve\b|\btylenol\b"
        r"|\banalgesic|\bcalmantes?\b|\bantiinflamatori|\banti-?inflammator"
        r"|\bpastillas? para (?:el dolor|aguantar)"
    ),
}


def worry_in(text: str) -> Worry | None:
    """Return what a line calls for support with, the gravest first; None for nothing."""
    words = folded(text).text
    return next((worry for worry, stem in _STEMS.items() if stem.search(words)), None)
