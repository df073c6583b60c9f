"""A session to be corrected or taken out, asked for in plain words."""

from bot.dialogue.registry import called
from bot.dialogue.turn import Scene, Turn
from bot.reading.intents.wishes import Arguments
from bot.reading.past import read_past_day
from bot.rules.log.records import Entry, entries_on
from bot.stories.logging.questions import AskTakeOut
from bot.stories.logging.said import NOTHING_LOGGED


def meant(scene: Scene, said: str) -> Entry | None:
    """Return the session meant: the one of the day that is said, else the last one.

    None where that day has none, or several.
    """
    day = read_past_day(said, scene.today, scene.athlete.language) if said else None
    if day is None:
        return max(scene.log.entries, key=lambda one: one.logged_at, default=None)
    found = entries_on(scene.log, day)
    return found[0] if len(found) == 1 else None


def deleting(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Ask whether the session is to be taken out; which one, where that is not clear."""
    entry = meant(scene, said)
    if entry is not None:
        return Turn(asks=AskTakeOut(entry.id))
    return called(scene, "fix") if scene.log.entries else NOTHING_LOGGED
