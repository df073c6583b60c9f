"""A session that is left out: noted, with what else was told, and offered for another day."""

from dataclasses import replace
from datetime import date

from bot.dialogue import buttons
from bot.dialogue.changes import Filed
from bot.dialogue.registry import playing
from bot.dialogue.story import Joints
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.dialogue.undo import apply
from bot.rules.log.done import Check, entries_on, worst_of
from bot.rules.prescription import Hold, StopRefer
from bot.stories.logging.questions import AskTakeOut
from bot.stories.session.because import ahead_of, following
from bot.stories.session.planned import is_planned
from bot.words.line import Card, Figure, Line


def not_done(scene: Scene, day: date, told: Check | None = None) -> Turn:
    """Note a session that is left out; one that stands in the log is offered for taking out.

    `told` is the pain that came with it: it is noted either way.
    """
    logged = entries_on(scene.log, day)
    if not logged and told is None and _is_free_today(scene, day):
        nothing = Card(Line("logging-nothing-to-leave-out"), following(ahead_of(scene)))
        return Turn((Say(nothing),), keeps=True)
    if not logged:
        return skipped(scene, day, told)
    asks = AskTakeOut(logged[-1].id)
    return (
        Turn(asks=asks) if told is None else replace(playing(Joints).told(scene, told), asks=asks)
    )


def _is_free_today(scene: Scene, day: date) -> bool:
    """Say whether it is today, and their days are others: there is no session to leave out."""
    return day == scene.today and bool(scene.athlete.slots) and not is_planned(scene, day)


def skipped(scene: Scene, day: date, told: Check | None = None) -> Turn:
    """Note a session that is left out and the pain told with it, and offer to move it instead."""
    not_done = tuple(sorted({*scene.athlete.not_done, day}))
    sore = () if told is None else playing(Joints).changes(scene, told)
    changes = (Filed(replace(scene.athlete, not_done=not_done)), *sore)
    after = replace(scene, snapshot=apply(scene.snapshot, changes))
    coming = following(ahead_of(after))
    is_paused = isinstance(coming.prescription, Hold | StopRefer)
    offered = [buttons.undo(scene)]
    if day >= scene.today and not is_paused and is_planned(scene, day):
        move = Does("today", "move", (day.isoformat(),))
        offered.append(Button(move, Line("logging-button-move")))
    says = [Say(Card(Line("logging-skip-noted", day=day), coming), (tuple(offered),))]
    if told is not None:
        worst = worst_of(told.pain, told.elsewhere)
        pain = None if worst is None else Figure(worst)
        says = [Say(Line("morning-check-noted", pain=pain, of_morning=False)), *says]
    return Turn(tuple(says), changes, undoable=True)
