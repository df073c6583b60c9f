"""Red-flag words: heard too often rather than missed, and asked about before anything else.

A hit decides nothing; the athlete's own tap does.  So a negation ("no swelling") is heard
like the rest.  Stems are the screening's free-text detector [D], with their Spanish kin.
"""

from bot.reading.heard import Watch
from bot.reading.page import Page
from bot.reading.replies.bodywords import complaints_in, without_elsewhere
from bot.reading.sought import any_of, sought
from bot.reading.tables import any_of_these, table
from bot.rules.log.records import Language

_WATCH = table("watch")
_PATTERNS = {
    Watch(name): sought(any_of_these(stems, _WATCH["parts"]), _WATCH["pieces"][name])
    for name, stems in _WATCH["stems"].items()
}
# In Spanish "van" is "they go" ("las piernas van bien").
_VAN = sought(r"\bvans?\b", "van")
_ANY = any_of(*_PATTERNS.values(), _VAN)


def watch_words(page: Page, language: Language) -> tuple[Watch, ...]:
    """Return the red flags to ask about, each once, in the order of `Watch`."""
    text = without_elsewhere(page.text)
    heard = set(complaints_in(text))
    if page.may_hold(_ANY):
        heard |= {watch for watch, one in _PATTERNS.items() if one.pattern.search(text)}
        if language is not Language.SPANISH and _VAN.pattern.search(text):
            heard.add(Watch.VEHICLE)
    return tuple(watch for watch in Watch if watch in heard)
