"""A question that nobody answered in time: the next day's line is no answer to it.

The coach once asked what an empty sled weighs, and two days later took "done, felt like a 5"
for five kilograms.  So a question is open for a while only, and ends with the next event: a
session, a reminder, a night; or with what it asks about.  One that insists is not closed but asked
again: what was wanted of a body, or to begin at all, is wanted still.
"""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.dialogue.changes import Snapshot, Wrote
from bot.dialogue.question import A_MOMENT, Asking
from bot.dialogue.registry import playing
from bot.dialogue.story import Brings, Fallback
from bot.dialogue.turn import Say, Scene, Turn

JUST_NOW = timedelta(minutes=10)  # a talk that goes on is not ended by a reminder [D]
OVERNIGHT = timedelta(hours=6)  # past midnight in a talk is still the same talk [D]


def has_lapsed(scene: Scene) -> bool:
    """Say whether the open question was asked too long ago for a line to be its answer.

    It was asked on an earlier day of theirs, or longer ago than its kind lasts.  A question
    stored before it was known when they were asked counts as asked just now.
    """
    dialogue = scene.snapshot.dialogue
    if dialogue.question is None or dialogue.opened is None or dialogue.question.closes_itself:
        return False
    open_for = abs(scene.now - dialogue.opened)  # a clock that was ahead keeps nothing open
    question = dialogue.question
    if open_for >= (A_MOMENT if question.is_of_a_moment else question.lasts):
        return True
    asked_on = dialogue.opened.astimezone(ZoneInfo(scene.athlete.zone)).date()
    return open_for >= OVERNIGHT and asked_on != scene.today


def ends_with(scene: Scene, turn: Turn) -> bool:
    """Say whether a turn that answers nothing is an event which the open question ends with.

    A session that is logged is one, and a reminder that rings, unless the question was asked just
    now: its answer is on its way.
    """
    dialogue = scene.snapshot.dialogue
    question, opened = dialogue.question, dialogue.opened
    if question is None or question.insists or question.closes_itself or opened is None:
        return False
    if playing(Fallback).is_about_words(question):  # a session told and not written down yet
        return False
    known = {entry.id for entry in scene.log.entries}
    is_logged = any(isinstance(one, Wrote) and one.entry.id not in known for one in turn.changes)
    is_reminded = turn.unasked and any(not say.quiet and say.toast is None for say in turn.says)
    return (is_logged or is_reminded) and abs(scene.now - opened) > JUST_NOW


def is_moot(asking: Asking | None, was: Snapshot, now: Snapshot) -> bool:
    """Say whether what a question asks about was taken out just now, so that it ends."""
    if asking is None or was is now or asking.is_moot(was.athlete, was.log):
        return False
    return asking.is_moot(now.athlete, now.log)


def dropped_with(scene: Scene, asking: Asking) -> tuple[Say, ...]:
    """Return what is told of a session that a question was about which ends: it is nowhere now."""
    said = playing(Fallback).dropped(scene, asking) or playing(Brings).dropped(asking)
    return () if said is None else (said,)


def without_lapsed(scene: Scene) -> Scene:
    """Return the scene with a lapsed question closed, unless it insists.

    One that insists and waited behind it takes its place, under a number of its own.
    """
    dialogue = scene.snapshot.dialogue
    question = dialogue.question
    if question is None or question.insists or not has_lapsed(scene):
        return scene
    waiting = dialogue.parked
    if waiting is not None and waiting.insists:
        dialogue = replace(dialogue, question=waiting, asked=dialogue.asked + 1, parked=None)
    else:
        dialogue = replace(dialogue, question=None, parked=None)
    return replace(scene, snapshot=replace(scene.snapshot, dialogue=dialogue))
