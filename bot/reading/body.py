"""What a line says of a body: the rows of the screening table it raises.

A row decides nothing; the athlete's own tap does.
"""

from dataclasses import dataclass

from bot.reading.page import folded
from bot.reading.watchwords import watch_words
from bot.rules.log.records import Language
from bot.rules.safety.red_flags import EMERGENCY_WATCH_WORDS, FLAG_OF_WATCH_WORD

LONGEST = 4096  # letters of a line that are listened to; the longest message of any platform
MOST_ROWS = 4


@dataclass(frozen=True, slots=True)
class BodyTalk:
    """What a line says of the writer's body, now or lately.

    `rows` are codes of the screening table, the likeliest first, at most four; none where the
    line says nothing of it.  `is_emergency`: where help is comes before any question.
    """

    rows: tuple[str, ...] = ()
    is_emergency: bool = False


def body_talk(text: str, language: Language) -> BodyTalk:
    """Return what a line says of the body; never raises, whatever is typed."""
    watched = watch_words(folded(text, LONGEST), language)
    rows = tuple(dict.fromkeys(FLAG_OF_WATCH_WORD[watch] for watch in watched))[:MOST_ROWS]
    return BodyTalk(rows, not EMERGENCY_WATCH_WORDS.isdisjoint(watched))
