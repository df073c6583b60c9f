"""What a line leads to while a question is open: the answer to it, or what another reader hears.

An answer is the whole line; it gives way to a session told in full, and to a wish that explains
more of the line.  Whatever is told beside the question is heard, and the question asked again.
"""

from dataclasses import replace

from bot.dialogue.card import named_in
from bot.dialogue.ear.readers import (
    about_card,
    about_newer_card,
    best_wish,
    is_whole_session,
    pain_in,
    session_in,
    wish_in,
)
from bot.dialogue.ear.weight import better_wish, is_longer, is_no_answer
from bot.dialogue.lapsing import has_lapsed
from bot.dialogue.outcome import question
from bot.dialogue.question import Asking
from bot.dialogue.registry import answered, is_known, playing, pressed
from bot.dialogue.story import Interrupts
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Reply, Say, Scene, Tapped, Turn, Typed
from bot.dialogue.wishing import not_understood
from bot.reading.intents.wishes import TALK, wishes_in
from bot.reading.kit_words import refused_in
from bot.reading.topics import asks_to_pass, asks_to_wait, only_asks
from bot.words.line import Line


def with_question(scene: Scene, asking: Asking, text: str) -> Turn:
    """Return what a line leads to while a question is open."""
    return _before_any_answer(scene, asking, text) or _as_answer(scene, asking, text)


def _before_any_answer(scene: Scene, asking: Asking, text: str) -> Turn | None:
    """Return what a line leads to whatever would answer the question; None: it is weighed."""
    if has_lapsed(scene):  # it insists, or it were closed by now
        return Turn(asks=asking)
    if asks_to_wait(text):
        return Turn((Say(Line("common-no-hurry")),), keeps=True)
    is_heard = not asking.quiet and is_known(scene.athlete)
    if is_heard and only_asks(text):  # of one that is not said again nothing is asked
        return Turn((Say(Line("common-once-more")),), keeps=True)
    press = named_in(scene, question(scene, asking), text)
    if isinstance(press, Does):  # a standing button under it, as if tapped
        return pressed(scene, press)
    pain = None if asking.hears_pain else pain_in(scene, text)
    if pain is not None:
        return pain
    if not asking.takes_sessions and is_whole_session(scene, text):
        session = about_newer_card(scene, text) or session_in(scene, text)
        if session is not None:
            return beside(session)
    return None


def _as_answer(scene: Scene, asking: Asking, text: str) -> Turn:
    """Return the answer of a line, or what else it leads to where it is none."""
    if is_longer(scene, asking, text):
        too_long = Turn((Say(Line("common-longer-than-answer")),), keeps=True)
        return _otherwise(scene, asking, text) or too_long
    if refused_in(text) is not None:  # a thing never to be pulled: whoever asks for one refuses it
        refused = answered(scene, asking, Typed(text))
        if not refused.misread:
            return refused
    reply = _reply_in(scene, asking, text)
    if isinstance(reply, Typed) and is_no_answer(scene, asking, text):
        return _otherwise(scene, asking, text) or _unheard(scene, text)
    turn = answered(scene, asking, reply)
    named = playing(Interrupts).part_named(scene, text) if turn.misread else None
    if named is not None:
        return named
    if not turn.misread:
        wish = better_wish(scene, asking, text) if isinstance(reply, Typed) else None
        return turn if wish is None else beside(wish)
    if asks_to_pass(text):
        if asking.insists:  # it is asked again, so it is not said to be left
            return replace(turn, keeps=True)
        return replace(turn, says=(Say(Line("common-passed-over")),), keeps=False)
    other = _otherwise(scene, asking, text)
    if other is None:
        return turn
    closed = () if turn.keeps or turn.asks is not None else turn.says  # how the question ends
    return replace(other, says=(*closed, *other.says), keeps=other.keeps and turn.keeps)


def _reply_in(scene: Scene, asking: Asking, text: str) -> Reply:
    """Return what a line answers with: a button of the question by its name, or the words."""
    press = named_in(scene, question(scene, asking), text)
    return Tapped(press.value) if isinstance(press, Answers) else Typed(text)


def _unheard(scene: Scene, text: str) -> Turn:
    """Return what is said of a line that nobody made anything of; the question is asked again."""
    nothing = not_understood(scene, wishes_in(text, scene.athlete.language))
    return replace(nothing, keeps=True, misread=False)


def _otherwise(scene: Scene, asking: Asking, text: str) -> Turn | None:
    """Return what the other readers make of a line that is no answer; None where none does."""
    told = about_card(scene, text)
    if told is None and not asking.takes_sessions:
        told = session_in(scene, text)
        if told is not None and asking.closes_itself:
            return told
    if told is None and not _is_chat(scene, text):
        told = wish_in(scene, text)
    return None if told is None else beside(told)


def _is_chat(scene: Scene, text: str) -> bool:
    """Say whether a line is mere talk: more likely an answer that was none."""
    best = best_wish(scene, text)
    return best is not None and best.intent == TALK


def beside(turn: Turn) -> Turn:
    """Return what something told beside the question led to; it is asked again behind that."""
    return replace(turn, keeps=turn.asks is None)
