"""How a line asks: a question, one put back, a moment wanted, something passed over."""

import re

from bot.reading.zones import folded

_ASKS = re.compile(
    r"(?:can(?!['\u2019 ]?t\b)|could|may|should|is|are|does|what about|how about|y (?:en|con|si)"
    r"|puedo|se puede|vale|sirve|es (?:malo|bueno))\b"
)  # "can't push off with my foot" asks nothing


_ASKS_BEHIND = re.compile(  # "it hurts a bit, should I stop"
    r"[,;.:-] ?(?:so |and |y )?(?:should|shall|can|could|do|must) i\b"
    r"|[,;.:-] ?(?:y )?(?:deberia|debo|puedo|tengo que|paro o sigo|sigo o paro)\b"
)


def is_question(text: str) -> bool:
    """Say whether a line asks something rather than tells it."""
    plain = folded(text)
    return "?" in text or _ASKS.match(plain) is not None or _ASKS_BEHIND.search(plain) is not None


_ASKS_BACK = re.compile(
    r"\W*(?:and |but |so |y |pero )?(?:(?:at|on|in|for|with|from|until|after|by)"
    r" (?:what|which|how)|(?:con|en|a|de|desde|hasta|a partir de) (?:que (?:dolor|peso|carga|nivel"
    r"|hora|dias?|suelo|superficie|piso|frecuencia|ritmo|distancia|edad|esfuerzo)|cual"
    r"|cuant[oa]s?)|why|what|who|whose|how|when|where|which|can i|can you|could"
    r"|should|do i|do you|does|did you|is it|is this|is that|are you|may i|will|would|por que"
    r"|para que|que (?:es|hago|haces|hacen|hacemos|pasa|significa|sigue|sabes|quieres)"
    r"|quien|como (?:fue|anoto|lo|se|hago)|cuando|donde|cuanto|cual"
    r"|puedo|se puede|debo|hago|hacen falta|y si)\b"
)
_FEWEST_ASKING = 3  # words: "what?" asks for the question again


def asks_back(text: str) -> bool:
    """Say whether a line asks something: no answer to what was asked, whatever it names."""
    plain = folded(text)
    if len(plain.split()) < _FEWEST_ASKING:
        return False
    is_marked = "¿" in text or text.rstrip().endswith("?")
    return _ASKS_BACK.match(plain) is not None and (is_marked or not plain[:1].isdigit())


def asks(text: str) -> bool:
    """Say whether a line asks something, with or without a mark.

    >>> asks("why backward"), asks("quads are sore 8/10"), asks("can't push off with my foot")
    (True, False, False)
    """
    return is_question(text) or _ASKS_BACK.match(folded(text)) is not None


_WAITS = re.compile(
    r"\W*(?:(?:ok(?:ay)?|sorry|oh|wait|yes|hang on|hold on|perdon|vale|si|ay|espera)\W+)*(?:"
    r"(?:just |half )?(?:a|an|one|1|two|2) (?:secs?|seconds?|moments?|mo|tick|sec please)"
    r"|(?:give me|gimme) (?:a|one|1|two|five|ten|\d\d?) (?:secs?|seconds?|moments?|minutes?|mins?)"
    r"|(?:hang|hold) on(?: (?:a|one|1) (?:secs?|seconds?|moment|minute|min))?"
    r"|wait(?: (?:a|one) \w+)?|brb"
    r"|(?:un|1|medio) (?:seg|segundo|segundito|momento|momentito|ratito)|ahora vuelvo|ya vuelvo"
    r"|dame (?:un|1|dos|cinco|diez|\d\d?) (?:seg|segundos?|segundito|momento|momentito|minutos?"
    r"|minutito)"
    r"|espera(?:me)?(?: (?:un|1) \w+)?|aguanta(?: (?:un|1) \w+)?)"
    r"(?:\W+(?:please|pls|por favor|porfa))?\W*"
)


def asks_to_wait(text: str) -> bool:
    """Say whether a line only asks for a moment: "one sec" is no second of work."""
    return _WAITS.fullmatch(folded(text)) is not None


_ONLY_ASKS = re.compile(r"[\s.!¿?…]*[¿?][\s.!¿?…]*")


def only_asks(text: str) -> bool:
    """Say whether a line is a question mark and no word: it asks what is asked.

    >>> only_asks("??"), only_asks("why?"), only_asks("...")
    (True, False, False)
    """
    return _ONLY_ASKS.fullmatch(text) is not None


_PASSES = re.compile(
    r"\W*(?:skip|saltar|saltal[ao])(?: (?:it|this|that|this one|one|esto|esta|la pregunta))?"
    r"(?:\W+(?:please|pls|por favor|porfa))?\W*"
)


def asks_to_pass(text: str) -> bool:
    """Say whether a line only passes over what is asked: "skip" then is no session left out."""
    return _PASSES.fullmatch(folded(text)) is not None
