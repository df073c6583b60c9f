"""While a safety question is open nothing else goes on: whatever is done brings it back (A2).

Only its own answer lifts it.  What may be done beside it shows no session to do and notes nothing
of one: another language, what the coach is, the sessions that were, leaving for good.
"""

from dataclasses import replace
from typing import assert_never

from bot.contract import (
    Act,
    Brought,
    Called,
    Chose,
    Edited,
    Erased,
    Filled,
    Joined,
    Left,
    Relocated,
    Said,
    Toast,
)
from bot.dialogue.ear.readers import best_wish, pain_in
from bot.dialogue.lapsing import JUST_NOW, has_lapsed
from bot.dialogue.question import Asking
from bot.dialogue.registry import (
    answered,
    by_command,
    of_commands,
    playing,
    stories,
    story_of,
    worded,
)
from bot.dialogue.story import Interrupts, Receives
from bot.dialogue.tokens import Answered, Does, decode
from bot.dialogue.turn import Say, Scene, Turn, Typed
from bot.reading.intents.wishes import HISTORY
from bot.words.commands import plain_command
from bot.words.line import Line


def is_held(scene: Scene) -> bool:
    """Say whether a safety question waits for its answer, open or behind another one."""
    return _safety_question(scene) is not None


def asked_again(scene: Scene) -> Turn:
    """Return the safety question once more, in place of whatever was done."""
    open_now = scene.snapshot.dialogue.question
    if open_now is not None and open_now.holds and not has_lapsed(scene):
        return Turn(keeps=True)
    return Turn(asks=_safety_question(scene), clears=open_now is None or not open_now.holds)


def _pressed_elsewhere(scene: Scene, token: str) -> Turn:
    """Point whoever presses something else to the question that stands there, or ask it again.

    Asked just now it is before their eyes, and every tap would bring one more of it.  A button
    of its own story, as a reminder's, is there to bring it.
    """
    dialogue = scene.snapshot.dialogue
    asking, opened = dialogue.question, dialogue.opened
    is_just_asked = opened is not None and abs(scene.now - opened) <= JUST_NOW
    if not scene.private or asking is None or not asking.holds or not is_just_asked:
        return asked_again(scene)
    press = decode(token)
    if isinstance(press, Does) and press.story == story_of(asking).name:
        return asked_again(scene)
    return Turn((Say(Line("common-safety-first"), toast=Toast(alert=True)),), unasked=True)


def held_back(scene: Scene, act: Act) -> Turn | None:
    """Return what an act leads to while a safety question is open; None where it may be done.

    Nothing is shown, logged or counted, but pain that is told is noted, and a session waits for
    the answer.
    """
    if not is_held(scene):
        return None
    match act:
        case Chose(token):
            return None if _may_press(scene, token) else _pressed_elsewhere(scene, token)
        case Called(command) if command.lower() in of_commands("beside_safety"):
            return None
        case Called(_, words) | Edited(words):
            return meanwhile(scene, words)
        case Said(text):
            return _in_words(scene, text)
        case Filled(token, fields):
            return meanwhile(scene, worded(scene, token, fields) or "")
        case Brought():
            return replace(asked_again(scene), says=playing(Receives).plainly(scene, act))
        case Erased():
            return asked_again(scene)
        case Joined() | Left() | Relocated():
            return None
        case _:
            assert_never(act)


def _safety_question(scene: Scene) -> Asking | None:
    dialogue = scene.snapshot.dialogue
    waiting = (dialogue.question, dialogue.parked)
    return next((one for one in waiting if one is not None and one.holds), None)


def _answerable(scene: Scene) -> Asking | None:
    """Return the open question where it may be answered: the safety question, or leaving."""
    open_now = scene.snapshot.dialogue.question
    return open_now if open_now is not None and (open_now.holds or open_now.passes) else None


def _may_press(scene: Scene, token: str) -> bool:
    match decode(token):
        case Answered(number):
            return number == scene.snapshot.dialogue.asked and _answerable(scene) is not None
        case Does(name, verb):
            return name in stories() and verb in stories()[name].beside_safety
        case None:
            return False


def meanwhile(scene: Scene, words: str) -> Turn:
    """Return the safety question once more; a session told in the words waits for its answer."""
    kept = playing(Interrupts).meanwhile(scene, words)
    return asked_again(scene) if kept.asks is None else kept


def _in_words(scene: Scene, text: str) -> Turn:
    """Take a line for the answer where it can be one: asked just now, and no command."""
    asking = _answerable(scene)
    is_command = plain_command(text, answering=True) is not None
    if asking is None or has_lapsed(scene) or is_command or scene.about is not None:
        return meanwhile(scene, text)
    asked = _looked_back(scene, text)
    if asked is not None:
        return asked
    pain = pain_in(scene, text) if asking.holds else None
    if pain is not None and pain.asks is None:
        return pain
    return answered(scene, asking, Typed(text))


def _looked_back(scene: Scene, text: str) -> Turn | None:
    """Return what a line asks of the sessions that were leads to, the question behind it."""
    best = best_wish(scene, text)
    if best is None or best.intent != HISTORY or best.explained < 1:
        return None
    granted = by_command()[HISTORY].intents[HISTORY](scene, best.arguments, text)
    return replace(granted, keeps=True) if isinstance(granted, Turn) else None
