"""What arrives instead of typed words: what of it counts as words, what was sent together.  Pure.

A caption is theirs and is heard as if it had been typed; of what is passed on only what the
platform says they wrote themselves.  Whose the rest is, is asked before any of it is read.
"""

import re
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.contract import Brought, Said, Thing
from bot.dialogue.aside import habits_of
from bot.dialogue.outcome import Step
from bot.dialogue.turn import Scene
from bot.reading.heard import Logged, Unclear
from bot.reading.replies.reading import read

_COMMAND = re.compile(r"^/[^\W\d]\w*(?:@\w+)?(?=\s|$)")


def as_words(scene: Scene, act: Brought) -> Said | None:
    """Return what counts as typed; None where nothing does."""
    if not act.text:
        return None
    match act.thing:
        case Thing.PLACE if not _asks_where(scene):
            return None
        case Thing.FORWARDED if not act.own:
            return None
        case Thing.FORWARDED:
            words = without_command(act.text)
            said = as_of(scene, words, day_of(scene, act.written))
            return Said(said, act.message) if words else None
        case _:
            return Said(act.text, act.message, act.replies_to)


def without_command(text: str) -> str:
    """Return words that were passed on without the command before them: nobody gives it here.

    >>> without_command("/log@sled 3x20m"), without_command("/delete")
    ('3x20m', '')
    """
    return _COMMAND.sub("", text, count=1).strip()


def _asks_where(scene: Scene) -> bool:
    asking = scene.snapshot.dialogue.question
    return asking is not None and asking.takes_places


def day_of(scene: Scene, written: datetime | None) -> date:
    """Return the athlete's day on which something was written; today where that is not known."""
    if written is None:
        return scene.today
    return min(written.astimezone(ZoneInfo(scene.athlete.zone)).date(), scene.today)


def as_of(scene: Scene, text: str, day: date) -> str:
    """Return a session's line as said on an earlier day, its day in front where it names none."""
    if day == scene.today:
        return text
    told = read(text, habits_of(scene))
    is_dayless = isinstance(told, Logged | Unclear) and told.details.day is None
    return f"{day.isoformat()} {text}" if is_dayless else text


def is_known_album(scene: Scene, act: Brought) -> bool:
    """Say whether something was sent together with what was answered just now."""
    return act.album is not None and act.album == scene.snapshot.dialogue.album


def noting_album(step: Step, act: Brought) -> Step:
    """Return the step with what was sent together remembered, so that it is answered once."""
    if act.album is None:
        return step
    dialogue = replace(step.after.dialogue, album=act.album)
    return replace(step, after=replace(step.after, dialogue=dialogue))
