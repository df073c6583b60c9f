"""The morning check: pain now, then one card for swelling, giving way, locking."""

from dataclasses import replace
from datetime import date
from typing import Any, assert_never

from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import SKIPPED, scale, skip, stale
from bot.dialogue.registry import playing
from bot.dialogue.story import Fallback, Joints, Story
from bot.dialogue.tokens import Answers
from bot.dialogue.turn import Button, Reply, Rows, Say, Scene, Tapped, Turn, Typed, undo_id
from bot.reading.answers import read_plain_yes_no
from bot.reading.heard import Habits
from bot.reading.numbers import read_whole
from bot.reading.pain_answer import PainAnswer, read_pain
from bot.rules.log.done import Check, together
from bot.rules.log.records import Language
from bot.stories.morning.noting import changes_for, noted, told, told_anew
from bot.stories.morning.questions import AskMorningPain, AskMorningSigns, MorningQuestion
from bot.stories.morning.watching import answered as watch_answered
from bot.stories.morning.watching import wished
from bot.stories.session.beside import pain_check, soreness_check, soreness_noted
from bot.stories.session.halted import stop_named
from bot.stories.session.watching import AskJoint, watch_question
from bot.words.labels import Tick
from bot.words.line import Figure, Line

NAME = "morning"

_SIGNS = {  # by the field that keeps whether it is ticked
    "swelling": Line("morning-button-swelling"),
    "gave_way": Line("morning-button-gave-way"),
    "locked": Line("morning-button-locked"),
}


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer `/check [number]`."""
    asking = AskMorningPain(scene.today)
    if not argument:
        return _asking(scene)
    turn = answered(scene, asking, Typed(argument))
    return replace(turn, says=(*stop_named(scene), *turn.says))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons."""
    if scene.athlete.screened is None:
        return stale(Line("common-stale-button"))
    match verb, args:
        case "check", _:
            return _asking(scene)
        case _:
            return _UNKNOWN


_UNKNOWN = stale(Line("common-unknown-button"))


def _asking(scene: Scene) -> Turn:
    """Ask for this morning's check; whoever is stopped reads by what, first (A6)."""
    return Turn(stop_named(scene), asks=AskMorningPain(scene.today))


def ask(scene: Scene, day: date) -> Turn:
    """Return a due morning check; nothing where that day has its answer or has gone."""
    is_answered = any(check.day == day and check.pain is not None for check in scene.log.checks)
    is_gone = is_answered or day != scene.today
    return Turn() if is_gone else Turn(asks=AskMorningPain(day, unasked=True))


def question(scene: Scene, asking: MorningQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskJoint():
            return watch_question(scene, asking)
        case AskMorningPain(_, unasked):
            wanted = Line("morning-neutral" if unasked else "morning-pain-this-morning")
            return Say(wanted, (*scale(), (skip(),)))
        case AskMorningSigns():
            anything = Line("morning-anything-new")
            return Say(anything, _signs(asking), in_place=_is_ticked(asking))
        case _:
            assert_never(asking)


def _signs(asking: AskMorningSigns) -> Rows:
    """Return the signs as ticks, one to a row; with none ticked one tap says there is nothing."""
    ticks = tuple(
        (Button(Answers(sign), Tick(label, getattr(asking, sign))),)
        for sign, label in _SIGNS.items()
    )
    label = Line("morning-button-send" if _is_ticked(asking) else "morning-button-none")
    return (*ticks, (Button(Answers("send"), label, primary=True),))


def _is_ticked(asking: AskMorningSigns) -> bool:
    return asking.swelling or asking.gave_way or asking.locked


def answered(scene: Scene, asking: MorningQuestion, reply: Reply) -> Turn:
    """Act on the answer; a question of another morning closes itself."""
    if isinstance(asking, AskJoint):
        return watch_answered(scene, asking, reply)
    if asking.day != scene.today:
        return _passed(scene, reply)
    match asking:
        case AskMorningPain(day, _):
            return _pain(scene, day, reply)
        case AskMorningSigns():
            return _ticked(scene, asking, reply)
        case _:
            assert_never(asking)


def _passed(scene: Scene, reply: Reply) -> Turn:
    """Close the question of another morning; a pain told in words is one of now, and is kept.

    What is no number is no answer to it, and heard as anything else.
    """
    told = read_pain(reply.text, habits_of(scene)) if isinstance(reply, Typed) else None
    if isinstance(reply, Typed) and told is not None and told.site is not None:
        return replace(playing(Fallback).said(scene, reply.text), keeps=False)
    is_other = told is not None and told.pain is None
    return Turn((Say(Line("morning-passed")),), misread=is_other)


def _pain(scene: Scene, day: date, reply: Reply) -> Turn:
    match reply:
        case Tapped(value) if value == SKIPPED:
            return Turn(asks=AskMorningSigns(day, None))
        case Tapped(text):
            told = PainAnswer(read_whole(text, scene.athlete.language))
        case Typed(text):
            told = read_pain(text, habits_of(scene))
        case _:
            assert_never(reply)
    return _beside(scene, day, told) if told.pain is None else _answer(scene, day, told, told.pain)


def _answer(scene: Scene, day: date, told: PainAnswer, pain: int) -> Turn:
    """Note the morning's number; that of another joint is kept apart, and the question stays."""
    check = pain_check(day, pain, scene.athlete.joint, told.site, told.side)
    sore = soreness_check(day, told.soreness.worst, is_sore=told.soreness.is_sore)
    changes = changes_for(scene, together(check, sore))
    if check.pain is None:
        noted = Line("morning-elsewhere-noted", pain=Figure(pain))
        return Turn((Say(noted),), changes, keeps=True, undoable=True)
    asks = AskMorningSigns(day, pain, undo=undo_id(scene))
    return Turn(changes=changes, asks=asks, undoable=True)


def _beside(scene: Scene, day: date, told: PainAnswer) -> Turn:
    """Keep sore muscles told in place of a number, and ask for that again."""
    sore = soreness_check(day, told.soreness.worst, is_sore=told.soreness.is_sore)
    if sore.is_of_morning:
        return Turn((Say(Line("morning-misheard")),), keeps=True, misread=True)
    changes = changes_for(scene, sore)
    return Turn((Say(soreness_noted(sore)),), changes, keeps=True, undoable=True)


def _ticked(scene: Scene, asking: AskMorningSigns, reply: Reply) -> Turn:
    match reply:
        case Tapped(sign) if sign in _SIGNS:
            turned: dict[str, Any] = {sign: not getattr(asking, sign)}
            return Turn(asks=replace(asking, **turned))
        case Tapped("send"):
            return noted(scene, _check(asking), asking.undo)
        case Tapped():
            return Turn(keeps=True)
        case Typed(text) if _is_nothing(text, scene.athlete.language):
            return noted(scene, _check(asking), asking.undo)
        case Typed():
            return Turn((Say(Line("morning-signs-misheard")),), keeps=True, misread=True)
        case _:
            assert_never(reply)


def _is_nothing(text: str, language: Language) -> bool:
    """Tell whether a text says that nothing is new: "none of these", "ninguna", "all good".

    Anything about swelling, giving way or locking is a red-flag word and never comes here.
    """
    return (
        read_plain_yes_no(text, language) is False
        or read_pain(text, Habits(language=language)).pain == 0
    )


def _check(asking: AskMorningSigns) -> Check:
    return Check(asking.day, asking.pain, asking.swelling, asking.gave_way, asking.locked)


STORY: Story[MorningQuestion] = Story(
    NAME,
    ("check",),
    called,
    pressed,
    (AskMorningPain, AskMorningSigns, AskJoint),
    question,
    answered,
    intents={"joint": wished},
    role=Joints(noted, told, changes_for, told_anew),
)
