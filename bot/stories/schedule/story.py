"""Days, hour, zone and quiet hours."""

from dataclasses import replace
from functools import partial

from bot.dialogue.setting import calling, setting
from bot.dialogue.turn import Scene, Turn, Typed
from bot.dialogue.undo import apply
from bot.reading.zones import find_zones, folded
from bot.stories.schedule.card import changed, shown
from bot.stories.schedule.questions import (
    AskDays,
    AskHour,
    AskQuiet,
    AskSessions,
    AskZone,
    hour_of,
    typed_week,
)
from bot.stories.schedule.wished import QUIET_SAID, days, reminders, zone


def _typed(scene: Scene, text: str) -> Turn | None:
    """Set what was typed, line by line where it was given so; None where nothing is set."""
    first, *others = text.splitlines()
    turn = _set(scene, first)
    for line in others:
        if turn is None:
            return None
        seen = replace(scene, snapshot=apply(scene.snapshot, turn.changes))
        after = _set(seen, line)
        changes = turn.changes if after is None else (*turn.changes, *after.changes)
        turn = after and replace(after, changes=changes, undoable=bool(changes))
    return turn


def _set(scene: Scene, text: str) -> Turn | None:
    if QUIET_SAID.search(folded(text)):
        return AskQuiet().answered(scene, Typed(text))
    turn = typed_week(scene, text)
    is_place = turn is None and find_zones(text)
    return AskZone().answered(scene, Typed(text)) if is_place else turn


STORY = setting(
    "schedule",
    ("schedule",),
    calling(shown, _typed, AskDays.unclear),
    {
        "show": shown,
        "days": AskSessions(),
        "hour": lambda scene: Turn(asks=hour_of(scene)),
        "zone": AskZone(),
        "quiet": AskQuiet(),
        "reminders.on": partial(changed, reminders=True),
        "reminders.off": partial(changed, reminders=False),
    },
    (AskSessions, AskDays, AskHour, AskZone, AskQuiet),
    intents={
        "schedule": days,
        "zone": zone,
        "reminders_on": partial(reminders, True),
        "reminders_off": partial(reminders, False),
    },
)
