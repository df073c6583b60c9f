"""Finding what a question is about, by plain words of either language.

A topic lists phrases; each word of a phrase stands for the words that begin with it.  A longer
phrase says more than a short one: one word counts 1, two count 3, three count 5.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.reading.tables import table
from bot.reading.zones import folded


class Topic(StrEnum):
    """What can be asked about.  The first ones are what people ask most."""

    KNEES = "knees"
    HOW_OFTEN = "how_often"
    HOW_HEAVY = "how_heavy"
    SURFACES = "surfaces"
    TREADMILL = "treadmill"
    CAR = "car"
    TEMPO = "tempo"
    HURTS = "hurts"
    SIGNS = "signs"
    FOOTBALL = "football"
    SHOES = "shoes"
    FORWARD = "forward"
    MISSED = "missed"
    CUES = "cues"
    SUBSTITUTES = "substitutes"
    PULL_TEST = "pull_test"
    BACKWARD = "backward"
    JOINTS = "joints"
    TEARDROP = "teardrop"
    BRAKING = "braking"
    SORENESS = "soreness"
    EFFORT = "effort"
    LIGHT_WEEK = "light_week"
    NON_PLAYERS = "non_players"
    LIMITS = "limits"
    STEPS = "steps"
    WORDS = "words"


SURE = 3  # a phrase of two words, or three words apart: less is offered, not answered
MOST_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Match:
    """A topic and how strongly the words point to it."""

    topic: Topic
    points: int


def matches(question: str) -> tuple[Match, ...]:
    """Return the topics a question may be about, strongest first; ties in the list's order."""
    text = re.sub(r"[^\w']+", " ", folded(question))
    found = [Match(topic, max(_points(text, one[topic]) for one in _phrases())) for topic in Topic]
    told = [match for match in found if match.points > 0]
    return tuple(sorted(told, key=lambda match: -match.points))


_ASKS = re.compile(
    r"(?:can|could|may|should|is|are|does|what about|how about|y (?:en|con|si)|puedo|se puede|vale"
    r"|sirve|es (?:malo|bueno))\b"
)


_ASKS_BEHIND = re.compile(  # "it hurts a bit, should I stop"
    r"[,;.:-] ?(?:so |and |y )?(?:should|shall|can|could|do|must) i\b"
    r"|[,;.:-] ?(?:y )?(?:deberia|debo|puedo|tengo que|paro o sigo|sigo o paro)\b"
)


def is_question(text: str) -> bool:
    """Say whether a line asks something rather than tells it."""
    plain = folded(text)
    return "?" in text or _ASKS.match(plain) is not None or _ASKS_BEHIND.search(plain) is not None


_ASKS_BACK = re.compile(
    r"\W*(?:and |but |so |y |pero )?(?:why|what|who|whose|how|when|where|which|can i|can you|could"
    r"|should|do i|do you|does|did you|is it|is this|is that|are you|may i|will|would|por que"
    r"|para que|que (?:es|hago|significa|sigue|sabes|quieres)|quien|como (?:fue|anoto|lo|se|hago)"
    r"|cuando|donde|cuanto|cual|puedo|se puede|debo|hago|hacen falta|y si)\b"
)
_FEWEST_ASKING = 3  # words: "what?" asks for the question again


def asks_back(text: str) -> bool:
    """Say whether a line asks something: no answer to what was asked, whatever it names."""
    plain = folded(text)
    if len(plain.split()) < _FEWEST_ASKING:
        return False
    is_marked = "¿" in text or text.rstrip().endswith("?")
    return _ASKS_BACK.match(plain) is not None and (is_marked or not plain[:1].isdigit())


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


def leading(found: tuple[Match, ...]) -> tuple[Topic, ...]:
    """Return the topics that share the first place, three at most."""
    return tuple(one.topic for one in found if one.points == found[0].points)[:MOST_OFFERED]


def _points(text: str, phrases: tuple[re.Pattern[str], ...]) -> int:
    return sum(
        2 * phrase.pattern.count(_NEXT_WORD) + 1 for phrase in phrases if phrase.search(text)
    )


_NEXT_WORD = r"\w*\W+"


@cache
def _phrases() -> tuple[dict[Topic, tuple[re.Pattern[str], ...]], ...]:
    """Return what each topic is asked in, language by language."""
    return tuple(
        {
            Topic[name.upper()]: tuple(
                re.compile(rf"\b{phrase.replace(' ', _NEXT_WORD)}") for phrase in phrases
            )
            for name, phrases in topics.items()
        }
        for topics in table("topics").values()
    )
