"""Which reader a typed line goes to.  Pure.

Every reader reads it: the answer to the open question, the session, the correction of the last
card, the wish, the question about training.  Whoever explains most of the line is heard; where
nobody else does, the open question says what would have been an answer.  The body was heard
before (`step`).
    an answer       is the whole line; it gives way to a session told in full, and to a wish that
                    explains more of the line
    a session       sets over a distance or a time, "done", one that was left out
    a pain          told beside any other question is noted, and the question asked again
"""

import re
from dataclasses import replace

from bot.dialogue.aside import habits_of
from bot.dialogue.card import last_card, named_in, pressed_on, words_of
from bot.dialogue.lapsing import has_lapsed
from bot.dialogue.outcome import question
from bot.dialogue.question import Asking
from bot.dialogue.registry import informed, playing, pressed, story_of, taken_up
from bot.dialogue.story import Fallback, FirstContact
from bot.dialogue.tokens import Answers
from bot.dialogue.turn import Reply, Say, Scene, Tapped, Turn, Typed
from bot.dialogue.wishing import wished
from bot.reading.answers import BESIDE, digits_page
from bot.reading.day import days_in, without_days
from bot.reading.heard import Heard, Logged, NotALog, NotDone, Unclear
from bot.reading.intents.wishes import wishes_in
from bot.reading.replies.reading import read
from bot.words.line import Line

ASK = "ask"
SMALL_TALK = frozenset({"greeting", "thanks", "chat"})
FEWEST_WORDS = 3  # of a wish that comes before an answer: "skip" is one
_WORD = re.compile(r"\w+")


def heard(scene: Scene, text: str) -> Turn:
    """Return what a line leads to that is no command and tells of no body in danger."""
    asking = scene.snapshot.dialogue.question
    if asking is None or scene.about is not None:
        return _about_card(scene, text) or playing(Fallback).said(scene, text)
    return with_question(scene, asking, text)


def with_question(scene: Scene, asking: Asking, text: str) -> Turn:
    """Return what a line leads to while a question is open."""
    if has_lapsed(scene):  # it insists, or it were closed by now
        return Turn(asks=asking)
    pain = None if asking.hears_pain else pain_in(scene, text)
    if pain is not None:
        return pain
    if not asking.takes_sessions and is_whole_session(scene, text):
        session = session_in(scene, text)
        if session is not None:
            return _beside(session)
    if _is_longer(scene, asking, text):
        too_long = Turn((Say(Line("common-longer-than-answer")),), keeps=True)
        return _otherwise(scene, asking, text) or too_long
    reply = reply_in(scene, asking, text)
    turn = _answered(scene, asking, reply)
    if not turn.misread:
        wish = _better_wish(scene, asking, text) if isinstance(reply, Typed) else None
        return turn if wish is None else _beside(wish)
    other = _otherwise(scene, asking, text)
    if other is None:
        return turn
    closed = () if turn.keeps or turn.asks is not None else turn.says  # how the question ends
    return replace(other, says=(*closed, *other.says), keeps=other.keeps and turn.keeps)


def _answered(scene: Scene, asking: Asking, reply: Reply) -> Turn:
    story = story_of(asking)
    assert story.answered is not None
    return story.answered(scene, asking, reply)


def reply_in(scene: Scene, asking: Asking, text: str) -> Reply:
    """Return what a line answers with: a button of the question by its name, or the words."""
    press = named_in(scene, question(scene, asking), text)
    return Tapped(press.value) if isinstance(press, Answers) else Typed(text)


def _better_wish(scene: Scene, asking: Asking, text: str) -> Turn | None:
    """Return what a line wishes for, where that explains more of it than any answer could.

    "I can't train saturday" is no day of a match.  None where the answer explains as much, or
    the wish is what the question is about.
    """
    is_known = playing(FirstContact).is_done(scene.athlete)
    if not is_known or asking.takes_sessions or len(text.split()) < FEWEST_WORDS:
        return None
    wishes = wishes_in(text, scene.athlete.language)
    if not wishes.wishes:
        return None
    best = wishes.wishes[0]
    if best.intent in SMALL_TALK or best.intent in story_of(asking).intents:
        return None
    if best.explained <= answer_share(scene, asking, text):
        return None
    return wished(scene, wishes, text)


def answer_share(scene: Scene, asking: Asking, text: str) -> float:
    """Return the share of a line's words of weight, 0 to 1, that an answer may be made of.

    These are numbers and what stands beside one, days, and the words of the question itself and
    its buttons.
    """
    language = scene.athlete.language
    page = digits_page(text, language)
    page = without_days(page, days_in(page, language))
    words = [word for word in _WORD.findall(BESIDE.sub(" ", page.text)) if not word[0].isdigit()]
    if not words:
        return 1.0
    own = words_of(scene, question(scene, asking))
    return sum(word in own for word in words) / len(words)


def _is_longer(scene: Scene, asking: Asking, text: str) -> bool:
    """Say whether a line is longer than any answer to the question, how much it hurts aside."""
    if asking.takes_sessions or len(text.split()) <= asking.most_words:
        return False
    return not (asking.hears_pain and _read(scene, text).details.pain is not None)


def _otherwise(scene: Scene, asking: Asking, text: str) -> Turn | None:
    """Return what the other readers make of a line that is no answer; None where none does."""
    beside = _about_card(scene, text)
    if beside is None and not asking.takes_sessions:
        beside = session_in(scene, text)
    if beside is not None:
        return _beside(beside)
    told = wish_in(scene, text)
    return None if told is None else _beside(told)


def _beside(turn: Turn) -> Turn:
    """Return what something told beside the question led to; it is asked again behind that."""
    return replace(turn, keeps=turn.asks is None)


def _about_card(scene: Scene, text: str) -> Turn | None:
    """Return what a line says of the card shown last; None where that is long ago, or nothing."""
    card = last_card(scene)
    if card is None or scene.about is not None or not playing(FirstContact).is_done(scene.athlete):
        return None
    turn = taken_up(scene, card, text)
    press = pressed_on(scene, card, text) if turn is None else None
    return turn if press is None else pressed(scene, press)


# --- the readers -----------------------------------------------------------------------------


def session_in(scene: Scene, text: str) -> Turn | None:
    """Return the log's answer where the text is clearly about a session; None elsewhere.

    Whoever has not been through onboarding has no log yet.
    """
    if not playing(FirstContact).is_done(scene.athlete):
        return None
    told = _read(scene, text)
    is_one = isinstance(told, Logged | NotDone) or (isinstance(told, Unclear) and _has_sets(told))
    return playing(Fallback).said(scene, text) if is_one else None


def wish_in(scene: Scene, text: str) -> Turn | None:
    """Return what a line wishes for or asks leads to; None where it does neither.

    A question is answered by who knows what it is about, and small talk heard where nothing else
    is.  Nothing is granted to whom nobody knows yet.
    """
    if not playing(FirstContact).is_done(scene.athlete):
        return informed(scene, text)
    wishes = wishes_in(text, scene.athlete.language)
    if wishes.wishes and wishes.wishes[0].intent in (ASK, *SMALL_TALK):
        return informed(scene, text) or wished(scene, wishes, text)
    return wished(scene, wishes, text) or informed(scene, text)


def is_whole_session(scene: Scene, text: str) -> bool:
    """Say whether a line names sets with their length: nothing is answered so."""
    told = _read(scene, text)
    return isinstance(told, Logged | Unclear) and _has_sets(told)


def pain_in(scene: Scene, text: str) -> Turn | None:
    """Return the note of a pain where that is what the text tells of; None elsewhere.

    Pain beats whatever was asked: the question is said again behind the note, or waits until
    it is known how much it hurts.
    """
    told = _read(scene, text)
    pain = told.details.pain or (told.details.pain_unrated and told.details.pain_site)
    if not (isinstance(told, NotALog) and pain):
        return None
    turn = playing(Fallback).said(scene, text)
    asks_more = turn.asks is not None
    return replace(turn, keeps=not asks_more, interrupts=asks_more)


def _has_sets(told: Heard) -> bool:
    return any(run.distance_m or run.duration_s for run in told.details.sets)


def _read(scene: Scene, text: str) -> Heard:
    return read(text, habits_of(scene))
