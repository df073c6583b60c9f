"""What else is typed at one of the log's questions: another session, none, or "skip"."""

import re
from dataclasses import replace

from bot.dialogue.aside import habits_of
from bot.dialogue.ear.readers import wish_in
from bot.dialogue.registry import informed
from bot.dialogue.turn import Scene, Turn
from bot.reading.heard import About, Details, Heard, Logged, NotDone, Unclear
from bot.reading.page import folded
from bot.reading.replies.asides import question_in
from bot.reading.replies.reading import read
from bot.stories.logging.draft import pulls_from
from bot.stories.logging.questions import (
    AskLoad,
    AskNew,
    AskPlausible,
    AskReading,
    AskSecond,
    AskSession,
    AskTakeOut,
    Draft,
    LoggingQuestion,
)


def draft_of(asking: LoggingQuestion) -> Draft | None:
    """Return the session a question is about that is not written down yet.

    None where there is none, or where its day is the very question.
    """
    match asking:
        case AskReading(draft) if draft.doubts[0].about is About.DAY:
            return None
        case AskReading(draft) | AskLoad(draft) | AskPlausible(draft) | AskSecond(draft):
            return draft
        case _:
            return None


def may_be_left_out(draft: Draft) -> bool:
    """Tell whether the draft's first doubt can stay open; its pulls and its day cannot."""
    return draft.doubts[0].about in (About.LOAD, About.RPE, About.PAIN, About.MINUTES)


def tells_of_a_session(draft: Draft) -> bool:
    """Tell whether anything is left of a draft: a lone "1988" that was no load leaves nothing."""
    entry = draft.entry
    told = (entry.rpe, entry.pain_during, entry.pain_after, entry.minutes)
    return bool(entry.pulls or draft.doubts) or any(one is not None for one in told)


def is_about_another(scene: Scene, text: str, asking: LoggingQuestion) -> bool:
    """Tell whether a typed answer is a whole session of its own, or says that one was not done."""
    if isinstance(asking, AskSession | AskNew) or is_skip(text):
        return False
    heard = read(text, habits_of(scene))
    if isinstance(asking, AskTakeOut):
        return isinstance(heard, Logged | Unclear) and bool(heard.details.sets)
    if isinstance(heard, NotDone) or _is_done_as_planned(heard, asking):
        return True
    if isinstance(asking, AskReading):
        return _is_another(heard, asking.draft)
    return isinstance(heard, Logged | Unclear) and bool(heard.details.sets)


def _is_done_as_planned(heard: Heard, asking: LoggingQuestion) -> bool:
    """Tell whether "done, rpe 4" was said where a load was asked for: that names none."""
    if not isinstance(asking, AskLoad | AskPlausible) or not isinstance(heard, Logged):
        return False
    details = heard.details
    names_load = details.load_kg is not None or details.empty_sled
    return details.as_planned and not names_load and details.rpe is not None


def _is_another(heard: Heard, draft: Draft) -> bool:
    """Tell whether a session that is said anew is another than the draft, not the same mended."""
    sets = heard.details.sets
    answers_length = draft.doubts[0].about in (About.SETS, About.DISTANCE, About.DURATION)
    if not isinstance(heard, Logged) or not sets or not draft.entry.pulls or answers_length:
        return False
    pulls = tuple(pulls_from(run, Details()) for run in sets)
    said = [(run.pulls, run.metres, run.work_s) for run in pulls]
    known = [(run.pulls, run.metres, run.work_s) for run in draft.entry.pulls]
    return heard.details.day is not None or said != known


_NOTHING = re.compile(r"\W*(?:nothing|none|no|nope|nada|ningun[oa]?)(?: at all)?\W*")


def is_nothing(text: str) -> bool:
    """Tell whether "what did you do?" was answered with nothing."""
    return _NOTHING.fullmatch(folded(text).text) is not None


# How a question is passed over in words; anything longer may be about a session.
_SKIP = re.compile(
    r"\W*(?:skip(?: it| this| that)?|pass|next|no idea|(?:i )?do(?:n'?t| not) know|not sure"
    r"|salt(?:ar|a|ala)|omit(?:ir|e)|paso|siguiente|no (?:lo )?se|ni idea)\W*"
)


def is_skip(text: str) -> bool:
    """Tell whether a text passes over a question, and says nothing of a session."""
    return _SKIP.fullmatch(folded(text).text) is not None


def is_left_out(text: str) -> bool:
    """Tell whether "what was it?" was answered by "skip", or by that it was nothing."""
    return is_skip(text) or is_nothing(text)


def with_answer(scene: Scene, text: str, heard: Heard, turn: Turn) -> Turn:
    """Return what a session told leads to with the answer to what is asked beside it."""
    asked = question_in(folded(text)) if isinstance(heard, Logged) else None
    if asked is None:
        return turn
    answer = informed(scene, asked) or wish_in(scene, asked)
    if answer is None or answer.changes or answer.asks is not None or answer.undoes is not None:
        return turn
    return replace(turn, says=(*turn.says, *answer.says))
