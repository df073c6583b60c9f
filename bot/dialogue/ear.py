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
from bot.dialogue.story import (
    Brings,
    Fallback,
    FirstContact,
    Grantor,
    Interrupts,
    Knows,
    Limits,
    Measures,
    RedFlags,
    Supposes,
)
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Reply, Say, Scene, Tapped, Turn, Typed
from bot.dialogue.wishing import not_understood, wished
from bot.reading.answers import BESIDE, digits_page
from bot.reading.day import days_in, without_days
from bot.reading.heard import Heard, Logged, NotALog, NotDone, Unclear
from bot.reading.intents.asked_back import complaint_behind, only_narrows
from bot.reading.intents.foreign import is_in_no_language_of_ours
from bot.reading.intents.wishes import wishes_in
from bot.reading.kit_words import refused_in
from bot.reading.page import folded
from bot.reading.replies.reading import read
from bot.reading.several.dates import names_impossible_day
from bot.reading.topics import asks, asks_back, asks_to_pass, asks_to_wait, only_asks
from bot.reading.words import SETS_SAID
from bot.words.line import Line

ASK = "ask"
OF_DAYS = frozenset({"match", "match_off", "schedule", "pause", "zone"})
EXPLAINED = 0.5  # of the words of weight: a wish that comes before what a card asks for
CHAT = "chat"
WORD_FOR_WORD = 0.7  # as of a wish of which so much is explained: only an answer's own is surer
DOING = frozenset({"link", "joint", "fix", "forget", "delete_entry", "skip", "move", "import"})
OPENS = 0.75  # of a line: it is seen to, whatever is asked
OPENING = frozenset(
    {
        "history",
        "progress",
        "diary",
        "week",
        "next",
        "undo",
        "redo",
        "export",
        "privacy",
        "who",
        "videos",
    }
    | {"squad", "schedule", "language", "settings", "match", "pause", "reminders"}
    | {"review", "marks", "physio"}
)
SMALL_TALK = frozenset({"greeting", "thanks", CHAT})
FEWEST_WORDS = 2  # of a wish that comes before an answer: "skip" is one
FEWEST_TOLD = 4  # words of which none is an answer's tell something else
_WORD = re.compile(r"\w+")
_WHICH_DAY = re.compile(r"\b(?:next|this|coming|proximo|este|que viene|siguiente)\b")


def heard(scene: Scene, text: str) -> Turn:
    """Return what a line leads to that is no command and tells of no body in danger."""
    text = complaint_behind(text, scene.athlete.language) or text
    asking = scene.snapshot.dialogue.question
    if _is_foreign(scene, text):
        return playing(Grantor).foreign(scene)
    supposed = _supposed(scene, text)
    if supposed is not None:
        return supposed if asking is None else _beside(supposed)
    measured = _measured(scene, text)
    if measured is not None:
        return measured
    several = _several(scene, text)
    if several is not None:
        return several
    limited = _limited(scene, text)
    if limited is not None:
        return limited
    if _names_no_day(scene, text):
        told = Turn((Say(Line("common-no-such-day")),))
        return told if asking is None else _beside(told)
    if asking is None or scene.about is not None:
        named = playing(Interrupts).part_named(scene, text) if scene.about is None else None
        named = named or _about_card(scene, text) or _asked(scene, text)
        return named or playing(Fallback).said(scene, text)
    return with_question(scene, asking, text)


def _asked(scene: Scene, text: str) -> Turn | None:
    """Return the answer to a line that is a question before it is a wish or a session.

    What a wish opens is nearer to what was asked than what is said of it; what may be a session
    is one, unless the line is a question of an answer's word for word.
    """
    if scene.about is not None or not playing(FirstContact).is_done(scene.athlete):
        return None
    wishes = wishes_in(text, scene.athlete.language).wishes
    best = wishes[0] if wishes else None
    beyond = 0.0 if best is None or best.intent in (ASK, *SMALL_TALK) else best.explained
    is_act = best is not None and best.intent in OPENING | DOING
    if best is not None and best.intent in OPENING:
        is_own = playing(Knows).knowledge(scene, text) is None  # what is asked of it is shown
        if is_own or best.explained > OPENS:
            return None
    if is_act or not isinstance(_read(scene, text), NotALog):
        beyond = max(beyond, WORD_FOR_WORD)
    return playing(Knows).asked(scene, text, beyond)


def _supposed(scene: Scene, text: str) -> Turn | None:
    """Return what a line that only supposes something leads to: it tells and answers nothing."""
    if scene.about is not None or not playing(FirstContact).is_done(scene.athlete):
        return None
    return playing(Supposes).supposed(scene, text)


def _limited(scene: Scene, text: str) -> Turn | None:
    """Return what a line leads to that tells of a clinician's limit."""
    asking = scene.snapshot.dialogue.question
    if scene.about is not None or not playing(FirstContact).is_done(scene.athlete):
        return None
    role = None if asking is None else story_of(asking).role
    turn = None if isinstance(role, RedFlags) else playing(Limits).told(scene, text)
    if turn is not None and asking is not None and isinstance(role, Limits):
        answered = _answered(scene, asking, Typed(text))
        return turn if answered.misread else answered
    return turn if asking is None or turn is None else _beside(turn)


def _measured(scene: Scene, text: str) -> Turn | None:
    """Return what a line that only tells of a self-test or the like leads to."""
    if scene.about is not None or not playing(FirstContact).is_done(scene.athlete):
        return None
    turn = playing(Measures).told(scene, text)
    asking = scene.snapshot.dialogue.question
    is_own = asking is None or isinstance(story_of(asking).role, Measures)
    return turn if turn is None or is_own else _beside(turn)


def _several(scene: Scene, text: str) -> Turn | None:
    """Return what a line that tells of several days leads to: it is an answer to nothing."""
    if scene.about is not None or not playing(FirstContact).is_done(scene.athlete):
        return None
    turn = playing(Brings).told(scene, text)
    asking = scene.snapshot.dialogue.question
    if turn is None or asking is None or not asking.takes_sessions:
        return turn
    is_draft = playing(Fallback).is_about_words(asking)  # that session is to be asked about yet
    return turn if is_draft else replace(turn, interrupts=False)


def _names_no_day(scene: Scene, text: str) -> bool:
    """Say whether a line is of a day that no year has, and tells of no session nor of a body.

    A session is kept while its day is asked for, and a pain is heard whenever it was.
    """
    if not names_impossible_day(text, scene.athlete.language):
        return False
    told = _read(scene, text)
    details = told.details
    is_of_a_body = details.pain is not None or details.pain_unrated or details.is_sore
    is_known = playing(FirstContact).is_done(scene.athlete)
    return is_known and not (_has_sets(told) or is_of_a_body)


def _is_foreign(scene: Scene, text: str) -> bool:
    """Say whether a line is in a language the coach does not speak, of somebody it knows."""
    is_known = playing(FirstContact).is_done(scene.athlete)
    return is_known and is_in_no_language_of_ours(text, scene.athlete.language) is not None


def with_question(scene: Scene, asking: Asking, text: str) -> Turn:
    """Return what a line leads to while a question is open."""
    if has_lapsed(scene):  # it insists, or it were closed by now
        return Turn(asks=asking)
    if asks_to_wait(text):
        return Turn((Say(Line("common-no-hurry")),), keeps=True)
    is_heard = not asking.quiet and playing(FirstContact).is_done(scene.athlete)
    if is_heard and only_asks(text):  # of one that is not said again nothing is asked
        return Turn((Say(Line("common-once-more")),), keeps=True)
    press = named_in(scene, question(scene, asking), text)
    if isinstance(press, Does):  # a standing button under it, as if tapped
        return pressed(scene, press)
    pain = None if asking.hears_pain else pain_in(scene, text)
    if pain is not None:
        return pain
    if not asking.takes_sessions and is_whole_session(scene, text):
        session = _about_newer_card(scene, text) or session_in(scene, text)
        if session is not None:
            return _beside(session)
    if _is_longer(scene, asking, text):
        too_long = Turn((Say(Line("common-longer-than-answer")),), keeps=True)
        return _otherwise(scene, asking, text) or too_long
    if refused_in(text) is not None:  # a thing never to be pulled: whoever asks for one refuses it
        refused = _answered(scene, asking, Typed(text))
        if not refused.misread:
            return refused
    reply = reply_in(scene, asking, text)
    if isinstance(reply, Typed) and _is_no_answer(scene, asking, text):
        return _otherwise(scene, asking, text) or _unheard(scene, text)
    turn = _answered(scene, asking, reply)
    named = playing(Interrupts).part_named(scene, text) if turn.misread else None
    if named is not None:
        return named
    if not turn.misread:
        wish = _better_wish(scene, asking, text) if isinstance(reply, Typed) else None
        return turn if wish is None else _beside(wish)
    if asks_to_pass(text):
        if asking.insists:  # it is asked again, so it is not said to be left
            return replace(turn, keeps=True)
        return replace(turn, says=(Say(Line("common-passed-over")),), keeps=False)
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


def _is_no_answer(scene: Scene, asking: Asking, text: str) -> bool:
    """Say whether a line is plainly no answer, whatever its story could read into it.

    It asks something back, tells of sets or of a session done, or is a sentence of which nothing
    could be part of an answer.
    """
    if not playing(FirstContact).is_done(scene.athlete):
        return False
    if asks_back(text):
        return True
    is_of_log = _is_of_log(asking)
    if not is_of_log and (
        SETS_SAID.search(folded(text).text) or isinstance(_read(scene, text), Logged)
    ):
        return True
    is_short = len(text.split()) < FEWEST_TOLD
    is_pain = asking.hears_pain and _read(scene, text).details.pain is not None
    if is_short or is_pain or asking.takes_own_words or is_of_log:
        return False
    return answer_share(scene, asking, text) == 0


def _is_of_log(asking: Asking) -> bool:
    """Say whether a question knows by itself what is told of a session beside its answer."""
    return isinstance(story_of(asking).role, Fallback) or asking.takes_sessions


def _unheard(scene: Scene, text: str) -> Turn:
    """Return what is said of a line that nobody made anything of; the question is asked again."""
    nothing = not_understood(scene, wishes_in(text, scene.athlete.language))
    return replace(nothing, keeps=True, misread=False)


def _better_wish(scene: Scene, asking: Asking, text: str) -> Turn | None:
    """Return what a line wishes for, where that explains more of it than any answer could.

    "I can't train saturday" is no day of a match.  None where the answer explains as much, or
    the wish is what the question is about.
    """
    is_known = playing(FirstContact).is_done(scene.athlete)
    is_word = len(text.split()) < FEWEST_WORDS and not asking.takes_own_words
    if not is_known or is_word or _is_of_log(asking):
        return None
    if isinstance(story_of(asking).role, RedFlags):  # who looked at it is no wish
        return None
    if only_narrows(text, scene.athlete.language):  # "over 40 kg" is what was asked for
        return None
    wishes = wishes_in(text, scene.athlete.language)
    if not wishes.wishes:
        return None
    best = wishes.wishes[0]
    if best.intent in SMALL_TALK:
        is_free = asking.takes_own_words and not isinstance(story_of(asking).role, FirstContact)
        is_all = best.explained == 1 and is_free and best.intent != CHAT
        return wished(scene, wishes, text) if is_all else None
    is_to_pass = best.intent == "skip" and best.arguments.day is None  # "skip it": the question
    if is_to_pass or best.intent in {*story_of(asking).intents, *asking.is_like}:
        return None
    share = answer_share(scene, asking, text)
    if best.explained == share and _is_torn(scene, asking, text):
        return playing(Grantor).torn(scene, wishes, text)
    return wished(scene, wishes, text) if best.explained > share else None


def _is_torn(scene: Scene, asking: Asking, text: str) -> bool:
    """Say whether a line that is all answer and all wish is more than a number and a day.

    "No plates today" names a day, and is no match on it; "friday" is.
    """
    if scene.snapshot.dialogue.parked is not None:
        return False
    page = digits_page(text, scene.athlete.language)
    rest = _WHICH_DAY.sub(" ", without_days(page, days_in(page, scene.athlete.language)).text)
    own = words_of(scene, question(scene, asking))
    return any(not word[0].isdigit() and word not in own for word in _WORD.findall(rest))


def answer_share(scene: Scene, asking: Asking, text: str) -> float:
    """Return the share of a line's words of weight, 0 to 1, that an answer may be made of.

    These are numbers and what stands beside one, days, and the words of the question itself and
    its buttons.
    """
    language = scene.athlete.language
    page = digits_page(text, language)
    days = days_in(page, language)
    page = without_days(page, days)
    beside = _WHICH_DAY.sub(" ", page.text) if days else page.text
    words = [word for word in _WORD.findall(BESIDE.sub(" ", beside)) if not word[0].isdigit()]
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
        if beside is not None and asking.closes_itself:
            return beside
    if beside is not None:
        return _beside(beside)
    told = None if _is_chat(scene, text) else wish_in(scene, text)
    return None if told is None else _beside(told)


def _is_chat(scene: Scene, text: str) -> bool:
    """Say whether a line is mere talk: more likely an answer that was none."""
    wishes = wishes_in(text, scene.athlete.language).wishes
    return bool(wishes) and wishes[0].intent == CHAT


def _beside(turn: Turn) -> Turn:
    """Return what something told beside the question led to; it is asked again behind that."""
    return replace(turn, keeps=turn.asks is None)


def _is_of_days(scene: Scene, text: str) -> bool:
    """Say whether a line is about days to come: "a game on sunday at 11" is no load of 11."""
    wishes = wishes_in(text, scene.athlete.language).wishes
    return bool(wishes) and wishes[0].intent in OF_DAYS and wishes[0].explained >= EXPLAINED


def _about_card(scene: Scene, text: str) -> Turn | None:
    """Return what a line says of the card shown last; None where that is long ago, or nothing."""
    card = last_card(scene)
    if card is None or scene.about is not None or not playing(FirstContact).is_done(scene.athlete):
        return None
    if not card.unasked and _is_of_days(scene, text):  # a reminder asks for a day itself
        return None
    turn = taken_up(scene, card, text)
    press = pressed_on(scene, card, text) if turn is None else None
    return turn if press is None else pressed(scene, press)


def _about_newer_card(scene: Scene, text: str) -> Turn | None:
    """Return what a line says of a session's card that came after the open question was asked."""
    card, opened = last_card(scene), scene.snapshot.dialogue.opened
    if card is None or card.about is None or opened is None or card.at <= opened:
        return None
    return _about_card(scene, text)


# --- the readers -----------------------------------------------------------------------------


def session_in(scene: Scene, text: str) -> Turn | None:
    """Return the log's answer where the text is clearly about a session; None elsewhere.

    Whoever has not been through onboarding has no log yet.
    """
    if not playing(FirstContact).is_done(scene.athlete):
        return None
    told = _read(scene, text)
    is_unclear = isinstance(told, Unclear) and (_has_sets(told) or told.details.as_planned)
    is_one = isinstance(told, Logged | NotDone) or is_unclear
    return playing(Fallback).said(scene, text) if is_one else None


def wish_in(scene: Scene, text: str) -> Turn | None:
    """Return what a line wishes for or asks leads to; None where it does neither.

    A question is answered by who knows what it is about, and small talk heard where nothing else
    is.  Nothing is granted to whom nobody knows yet.
    """
    if not playing(FirstContact).is_done(scene.athlete):
        return informed(scene, text)
    wishes = wishes_in(text, scene.athlete.language)
    asked = _asked(scene, text)
    if asked is not None:
        return asked
    best = wishes.wishes[0] if wishes.wishes else None
    is_part = best is not None and best.explained < EXPLAINED and asks(text)  # "why the toes?"
    if best is not None and (is_part or best.intent in (ASK, *SMALL_TALK)):
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
