"""How a line is weighed against the open question: what of it could be an answer at all."""

import re

from bot.dialogue.card import words_of
from bot.dialogue.ear.readers import told_in
from bot.dialogue.outcome import question
from bot.dialogue.question import Asking
from bot.dialogue.registry import is_known, playing, story_of
from bot.dialogue.story import Fallback, FirstContact, Grantor, RedFlags
from bot.dialogue.turn import Scene, Turn
from bot.dialogue.wishing import wished
from bot.reading.answers import BESIDE, digits_page
from bot.reading.day import days_in, without_days
from bot.reading.heard import Logged
from bot.reading.intents.asked_back import only_narrows
from bot.reading.intents.wishes import TALK, wishes_in
from bot.reading.page import folded
from bot.reading.topics import asks_back
from bot.reading.words import SETS_SAID

FEWEST_WORDS = 2  # of a wish that comes before an answer: "skip" is one
FEWEST_TOLD = 4  # words of which none is an answer's tell something else
_WORD = re.compile(r"\w+")
_WHICH_DAY = re.compile(r"\b(?:next|this|coming|proximo|este|que viene|siguiente)\b")


def is_longer(scene: Scene, asking: Asking, text: str) -> bool:
    """Say whether a line is longer than any answer to the question, how much it hurts aside."""
    if asking.takes_sessions or len(text.split()) <= asking.most_words:
        return False
    return not (asking.hears_pain and told_in(scene, text).details.pain is not None)


def is_no_answer(scene: Scene, asking: Asking, text: str) -> bool:
    """Say whether a line is plainly no answer, whatever its story could read into it.

    It asks something back, tells of sets or of a session done, or is a sentence of which nothing
    could be part of an answer.
    """
    if not is_known(scene.athlete):
        return False
    if asks_back(text):
        return True
    is_of_log = _is_of_log(asking)
    if not is_of_log and (
        SETS_SAID.search(folded(text).text) or isinstance(told_in(scene, text), Logged)
    ):
        return True
    is_short = len(text.split()) < FEWEST_TOLD
    is_pain = asking.hears_pain and told_in(scene, text).details.pain is not None
    if is_short or is_pain or asking.takes_own_words or is_of_log:
        return False
    return _answer_share(scene, asking, text) == 0


def _is_of_log(asking: Asking) -> bool:
    """Say whether a question knows by itself what is told of a session beside its answer."""
    return isinstance(story_of(asking).role, Fallback) or asking.takes_sessions


def better_wish(scene: Scene, asking: Asking, text: str) -> Turn | None:
    """Return what a line wishes for, where that explains more of it than any answer could.

    "I can't train saturday" is no day of a match.  None where the answer explains as much, or
    the wish is what the question is about.
    """
    is_word = len(text.split()) < FEWEST_WORDS and not asking.takes_own_words
    if not is_known(scene.athlete) or is_word or _is_of_log(asking):
        return None
    if isinstance(story_of(asking).role, RedFlags):  # who looked at it is no wish
        return None
    if only_narrows(text, scene.athlete.language):  # "over 40 kg" is what was asked for
        return None
    wishes = wishes_in(text, scene.athlete.language)
    best = wishes.best
    if best is None:
        return None
    if best.is_talk:
        is_free = asking.takes_own_words and not isinstance(story_of(asking).role, FirstContact)
        is_all = best.explained == 1 and is_free and best.intent != TALK
        return wished(scene, wishes, text) if is_all else None
    is_to_pass = best.intent == "skip" and best.arguments.day is None  # "skip it": the question
    if is_to_pass or best.intent in {*story_of(asking).intents, *asking.is_like}:
        return None
    share = _answer_share(scene, asking, text)
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


def _answer_share(scene: Scene, asking: Asking, text: str) -> float:
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
