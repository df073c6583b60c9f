"""An entry that is in the log already, said again otherwise."""

import re
from collections.abc import Iterator

from bot.dialogue.aside import habits_of
from bot.dialogue.turn import Scene, Turn
from bot.reading.heard import About, Details, Doubt, NotDone, Unclear
from bot.reading.past import past_day
from bot.reading.replies.reading import read
from bot.rules.log.records import Entry
from bot.stories.logging.amending import changed
from bot.stories.logging.questions import AskTakeOut, Draft
from bot.stories.logging.said import Field, misheard
from bot.stories.logging.saving import considered

# How people begin a correction; what follows is the new value.
_OPENING = re.compile(
    r"^\W*(?:no[,;:]?\s+)?(?:i meant|i mean|make (?:it|that)|it was|that was|should be|was"
    r"|actually|sorry|change (?:it )?to|load|carga|peso|quise decir|eran|era|fueron|fue|pon(?:lo)?"
    r"|perdón|perdon|en realidad|cambia(?:lo)? a)\b[:,]?\s*",
    re.IGNORECASE,
)
AS_DONE = "done with "  # what a bare number after the opening words is read behind


def heard_about(scene: Scene, entry: Entry, text: str) -> Turn:
    """Correct an entry by what is said about it: "make it 45", "rpe 7", "pain 3", "4x20"."""
    for details, doubts in _readings(scene, text):
        if details is None:
            return Turn(asks=AskTakeOut(entry.id))
        day = None if details.day is None else past_day(details.day, scene.today)
        after = changed(scene, entry, details, day)
        if after != entry or doubts:
            return considered(scene, Draft(after, doubts, corrects=entry.id))
    return misheard(Field.WORK, keeps=False)


def _readings(scene: Scene, text: str) -> Iterator[tuple[Details | None, tuple[Doubt, ...]]]:
    """Yield what the text may mean, surest first; None for the details: it was not done."""
    habits = habits_of(scene)
    heard = read(text, habits)
    if isinstance(heard, NotDone):
        yield None, ()
        return
    doubts = heard.doubts if isinstance(heard, Unclear) else ()
    choices = tuple(doubt for doubt in doubts if len(doubt.readings) > 1)
    if _says_something(heard.details) or choices:
        yield heard.details, choices
    value = text
    while (shorter := _OPENING.sub("", value)) != value:
        value = shorter
    as_load = read(AS_DONE + value, habits)
    yield as_load.details, ()
    off_scale = tuple(doubt for doubt in doubts if doubt.about is not About.SETS)
    yield heard.details, off_scale


def _says_something(details: Details) -> bool:
    return details != Details(as_planned=details.as_planned)
