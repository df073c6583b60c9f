"""The readers of a line beside the open question's own: each says what it makes of it, or None.

    a session       sets over a distance or a time, "done", one that was left out
    a pain          told beside any other question is noted, and the question asked again
    the last card   what is said of the one shown last, where that is not long ago
    a question      about training, where it is one more surely than a wish or a session
    a wish          and what is asked in passing; small talk where there is nothing else

Whoever nobody knows yet has neither log nor plan: of them hardly anything is read.
"""

from dataclasses import replace

from bot.dialogue.aside import habits_of
from bot.dialogue.card import last_card, pressed_on
from bot.dialogue.registry import informed, is_known, playing, pressed, taken_up
from bot.dialogue.story import Fallback, Knows
from bot.dialogue.turn import Scene, Turn
from bot.dialogue.wishing import wished
from bot.reading.heard import Heard, Logged, NotALog, NotDone, Unclear
from bot.reading.intents.wishes import ASK, Wish, wishes_in
from bot.reading.replies.reading import read
from bot.reading.topics import asks

EXPLAINED = 0.5  # of the words of weight: a wish that comes before what a card asks for
WORD_FOR_WORD = 0.7  # as of a wish of which so much is explained: only an answer's own is surer
OPENS = 0.75  # of a line: it is seen to, whatever is asked


def told_in(scene: Scene, text: str) -> Heard:
    """Return what a line tells of a session or of a body."""
    return read(text, habits_of(scene))


def best_wish(scene: Scene, text: str) -> Wish | None:
    """Return what a line most likely wishes for; None where it wishes for nothing."""
    return wishes_in(text, scene.athlete.language).best


def session_in(scene: Scene, text: str) -> Turn | None:
    """Return the log's answer where the text is clearly about a session; None elsewhere.

    Whoever has not been through onboarding has no log yet.
    """
    if not is_known(scene.athlete):
        return None
    told = told_in(scene, text)
    is_unclear = isinstance(told, Unclear) and (has_sets(told) or told.details.as_planned)
    is_one = isinstance(told, Logged | NotDone) or is_unclear
    return playing(Fallback).said(scene, text) if is_one else None


def is_whole_session(scene: Scene, text: str) -> bool:
    """Say whether a line names sets with their length: nothing is answered so."""
    told = told_in(scene, text)
    return isinstance(told, Logged | Unclear) and has_sets(told)


def has_sets(told: Heard) -> bool:
    """Say whether sets are told with their length."""
    return any(run.distance_m or run.duration_s for run in told.details.sets)


def pain_in(scene: Scene, text: str) -> Turn | None:
    """Return the note of a pain where that is what the text tells of; None elsewhere.

    Pain beats whatever was asked: the question is said again behind the note, or waits until
    it is known how much it hurts.
    """
    told = told_in(scene, text)
    pain = told.details.pain or (told.details.pain_unrated and told.details.pain_site)
    if not (isinstance(told, NotALog) and pain):
        return None
    turn = playing(Fallback).said(scene, text)
    asks_more = turn.asks is not None
    return replace(turn, keeps=not asks_more, interrupts=asks_more)


def about_card(scene: Scene, text: str) -> Turn | None:
    """Return what a line says of the card shown last; None where that is long ago, or nothing."""
    card = last_card(scene)
    if card is None or scene.about is not None or not is_known(scene.athlete):
        return None
    if not card.unasked and _is_of_days(scene, text):  # a reminder asks for a day itself
        return None
    turn = taken_up(scene, card, text)
    press = pressed_on(scene, card, text) if turn is None else None
    return turn if press is None else pressed(scene, press)


def about_newer_card(scene: Scene, text: str) -> Turn | None:
    """Return what a line says of a session's card that came after the open question was asked."""
    card, opened = last_card(scene), scene.snapshot.dialogue.opened
    if card is None or card.about is None or opened is None or card.at <= opened:
        return None
    return about_card(scene, text)


def _is_of_days(scene: Scene, text: str) -> bool:
    """Say whether a line is about days to come: "a game on sunday at 11" is no load of 11."""
    best = best_wish(scene, text)
    return best is not None and best.is_of_days and best.explained >= EXPLAINED


def asked(scene: Scene, text: str) -> Turn | None:
    """Return the answer to a line that is a question before it is a wish or a session.

    What a wish opens is nearer to what was asked than what is said of it; what may be a session
    is one, unless the line is a question of an answer's word for word.
    """
    if scene.about is not None or not is_known(scene.athlete):
        return None
    best = best_wish(scene, text)
    beyond = 0.0 if best is None or _is_of_words(best) else best.explained
    if best is not None and best.opens:
        is_own = playing(Knows).knowledge(scene, text) is None  # what is asked of it is shown
        if is_own or best.explained > OPENS:
            return None
    is_act = best is not None and (best.opens or best.does)
    if is_act or not isinstance(told_in(scene, text), NotALog):
        beyond = max(beyond, WORD_FOR_WORD)
    return playing(Knows).asked(scene, text, beyond)


def _is_of_words(wish: Wish) -> bool:
    """Say whether a wish is for no more than words: an answer, or talk."""
    return wish.intent == ASK or wish.is_talk


def wish_in(scene: Scene, text: str) -> Turn | None:
    """Return what a line wishes for or asks leads to; None where it does neither.

    A question is answered by who knows what it is about, and small talk heard where nothing else
    is.  Nothing is granted to whom nobody knows yet.
    """
    if not is_known(scene.athlete):
        return informed(scene, text)
    wishes = wishes_in(text, scene.athlete.language)
    answer = asked(scene, text)
    if answer is not None:
        return answer
    best = wishes.best
    is_part = best is not None and best.explained < EXPLAINED and asks(text)  # "why the toes?"
    if best is not None and (is_part or _is_of_words(best)):
        return informed(scene, text) or wished(scene, wishes, text)
    return wished(scene, wishes, text) or informed(scene, text)
