"""The answers to the log's questions.

Typed answers that are plainly another session go to the log like any other line.
"""

import math
import re
from dataclasses import replace
from datetime import date
from typing import assert_never

from bot.dialogue import buttons
from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import said_surely, said_yes
from bot.dialogue.changes import Struck
from bot.dialogue.turn import Reply, Say, Scene, Tapped, Turn, Typed
from bot.dialogue.undo import apply, undone
from bot.reading.answers import digits_page
from bot.reading.heard import About, Details, Entered, NotALog
from bot.reading.page import folded
from bot.reading.pain_answer import read_pain
from bot.reading.replies.reading import read
from bot.rules.log.done import Entry
from bot.rules.week.days import day_named
from bot.stories.logging.amending import changed, on_day
from bot.stories.logging.asking import slip_of
from bot.stories.logging.buttons import to_list
from bot.stories.logging.correcting import heard_about
from bot.stories.logging.days import lone_day
from bot.stories.logging.doubts import load_said, score_said, settled_reading, text_of
from bot.stories.logging.draft import entry_named, with_details, with_load
from bot.stories.logging.hearing import heard_line
from bot.stories.logging.leftovers import told_what
from bot.stories.logging.passing import (
    draft_of,
    is_about_another,
    is_left_out,
    is_nothing,
    is_skip,
    may_be_left_out,
    tells_of_a_session,
)
from bot.stories.logging.questions import (
    AskLeftOut,
    AskLoad,
    AskMissing,
    AskNew,
    AskPlausible,
    AskReading,
    AskSecond,
    AskSession,
    AskTakeOut,
    Draft,
    LoggingQuestion,
)
from bot.stories.logging.said import NOTHING_LOGGED, Field, misheard
from bot.stories.logging.saving import answered_missing, considered, continued, held_meanwhile
from bot.stories.logging.skipping import not_done
from bot.stories.logging.values import in_plates, is_value_alone
from bot.stories.session.because import ahead_of, following
from bot.stories.session.said import Noted
from bot.words.line import Card, Line

LEFT_AS_IT_WAS = Turn((Say(Line("common-cancelled")),))


def answered(scene: Scene, asking: LoggingQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    if isinstance(reply, Typed) and is_about_another(scene, reply.text, asking):
        return heard_line(scene, reply.text)
    draft = draft_of(asking)
    if isinstance(reply, Typed) and draft is not None:
        day = lone_day(scene, reply.text)
        if day is not None:  # the session asked about was on another day: ask on
            entry = on_day(scene, draft.entry, day)
            return considered(scene, replace(draft, entry=entry))
        sorer = _with_pain(scene, asking, draft, reply.text)
        if sorer is not None:
            return held_meanwhile(scene, considered(scene, sorer), sorer.entry.pain_during)
    match asking:
        case AskMissing():
            return _missing(scene, asking, reply)
        case AskSession(day):
            if is_nothing(text_of(reply)):
                return not_done(scene, day or scene.today)
            return heard_line(scene, text_of(reply), day)
        case AskReading(draft) if may_be_left_out(draft) and is_left_out(text_of(reply)):
            rest = replace(draft, doubts=draft.doubts[1:])
            return considered(scene, rest) if tells_of_a_session(rest) else LEFT_AS_IT_WAS
        case AskReading(draft):
            return settled_reading(scene, draft, reply)
        case AskLoad(draft):
            return _load(scene, draft, reply)
        case AskPlausible():
            return _plausible(scene, asking, reply)
        case AskSecond(draft, first):
            return _second(scene, draft, first, reply)
        case AskTakeOut():
            turn = _take_out(scene, asking, reply)
            return turn if turn.misread else _with_way_back(turn, asking.back)
        case AskNew(name, field):
            return _new(scene, name, field, reply)
        case AskLeftOut(name, phrase):
            return told_what(scene, name, phrase, reply)
        case _:
            assert_never(asking)


def _with_pain(scene: Scene, asking: LoggingQuestion, draft: Draft, text: str) -> Draft | None:
    """Return the draft with a pain told beside the question; None where none was.

    It is kept with the session, and what was asked is asked again.
    """
    heard = read(text, habits_of(scene))
    if not isinstance(heard, NotALog) or heard.details.pain is None:
        return None
    if isinstance(asking, AskReading) and draft.doubts[0].about is About.PAIN:
        return None  # that is the answer
    return replace(draft, entry=with_details(draft.entry, heard.details))


# --- what is missing -----------------------------------------------------------------------


def _missing(scene: Scene, asking: AskMissing, reply: Reply) -> Turn:
    entry = entry_named(scene, asking.entry)
    if entry is None:
        return NOTHING_LOGGED
    if text_of(reply) == buttons.SKIPPED or is_skip(text_of(reply)):
        return continued(scene, entry, asking.undo, asking.asked)
    after = _with_field(scene, entry, asking.field, reply)
    if after is None:
        return _in_between(scene, entry, asking, text_of(reply))
    return answered_missing(scene, entry, after, asking)


def _in_between(scene: Scene, entry: Entry, asking: AskMissing, text: str) -> Turn:
    """Act on what else may be typed there, pain, soreness, a day, a question; ask once more."""
    details = read(text, habits_of(scene)).details
    if read_pain(text, habits_of(scene)).pain is None:
        details = replace(details, pain=None)
    if details.pain is not None or details.is_sore or details.soreness is not None:
        asked = tuple(field for field in asking.asked if field is not asking.field)
        after = with_details(entry, details)
        turn = answered_missing(scene, entry, after, replace(asking, asked=asked))
        heard = () if turn.asks is None else (Say(Line("logging-understood", noted=Noted(after))),)
        return replace(turn, says=(*heard, *turn.says))
    return misheard(asking.field)


def _with_field(scene: Scene, entry: Entry, field: Field, reply: Reply) -> Entry | None:
    """Return the entry with the answer; None where it holds none."""
    if field is Field.SMOOTH:
        return _with_smooth(scene, entry, reply)
    score = score_said(scene, field, reply)
    if score is None:
        return None
    if isinstance(reply, Typed):  # "5, no pain" answers more than was asked
        entry = with_details(entry, read(reply.text, habits_of(scene)).details)
    match field:
        case Field.EFFORT:
            return replace(entry, rpe=score)
        case Field.PAIN:
            return replace(entry, pain_during=math.ceil(score))
        case Field.PAIN_NOW:
            return replace(entry, pain_after=math.ceil(score))
        case _:
            return None


def _with_smooth(scene: Scene, entry: Entry, reply: Reply) -> Entry | None:
    text = text_of(reply)
    said = read(text, habits_of(scene)).details.smooth
    if said is None:
        said = said_yes(reply, scene.athlete.language)
    return None if said is None else replace(entry, smooth=said)


# --- loads ---------------------------------------------------------------------------------


def _load(scene: Scene, draft: Draft, reply: Reply) -> Turn:
    entry = draft.entry
    plan_kg = None if entry.plan is None else entry.plan.added_kg
    match text_of(reply):
        case "plan" if plan_kg is not None:
            return considered(scene, replace(draft, entry=with_load(entry, plan_kg)))
        case "empty":
            return considered(scene, replace(draft, entry=with_load(entry, 0.0)))
        case "none":
            return considered(scene, replace(draft, has_no_sled=True))
        case text:
            return _typed_load(scene, draft, text)


def _typed_load(scene: Scene, draft: Draft, text: str) -> Turn:
    if is_skip(text):  # nobody remembers: then none is kept
        return considered(scene, replace(draft, has_no_sled=True))
    text = in_plates(scene, text, draft.entry.day)
    details = load_said(scene, text)
    if details is None and " or " in text:  # with the sled, or without?
        return heard_line(scene, text, draft.entry.day)
    if details is None:
        return misheard(Field.LOAD)
    kg = 0.0 if details.load_kg is None else details.load_kg
    entry = with_load(draft.entry, kg, details.entered_load)
    return considered(scene, replace(draft, entry=entry))


def _plausible(scene: Scene, asking: AskPlausible, reply: Reply) -> Turn:
    draft, slipped = asking.draft, slip_of(asking, scene.log)
    match text_of(reply):
        case "yes":
            return considered(scene, replace(draft, is_sure=True))
        case "slip" if slipped is not None:
            return considered(scene, _reloaded(draft, slipped, None))
        case "again" | "no":
            return Turn(asks=AskLoad(_unloaded(draft)))
        case text:
            details = load_said(scene, text)
            if details is None and said_surely(Typed(text), scene.athlete.language):
                return considered(scene, replace(draft, is_sure=True))
            if details is None:
                return misheard(Field.LOAD)
            if details.load_kg == 0:  # beside plates a nought is a slip as likely as none
                return Turn(asks=AskLoad(_unloaded(draft)))
            load = _reloaded(draft, details.load_kg or 0.0, details.entered_load)
            return considered(scene, load)


def _reloaded(draft: Draft, kg: float, entered: Entered | None) -> Draft:
    return replace(draft, entry=with_load(_unloaded(draft).entry, kg, entered))


def _unloaded(draft: Draft) -> Draft:
    bare = tuple(
        replace(run, added_kg=None, entered_load=None, entered_load_unit=None)
        for run in draft.entry.pulls
    )
    return replace(draft, entry=replace(draft.entry, pulls=bare))


# --- the same day, and entries in the log --------------------------------------------------


def _second(scene: Scene, draft: Draft, first: str, reply: Reply) -> Turn:
    before = entry_named(scene, first)
    match text_of(reply):
        case "another":
            return considered(scene, replace(draft, is_another=True))
        case "correct" if before is not None:
            after = replace(
                before,
                pulls=draft.entry.pulls,
                empty_sled=draft.entry.empty_sled,
                rpe=before.rpe if draft.entry.rpe is None else draft.entry.rpe,
                pain_during=_newer(draft.entry.pain_during, before.pain_during),
                note=draft.entry.note or before.note,
                left_out=draft.entry.left_out,
            )
            return considered(scene, Draft(after, corrects=before.id, is_sure=draft.is_sure))
        case "cancel":
            return Turn((Say(Line("logging-kept")),))
        case _:
            if before is None:
                return NOTHING_LOGGED
            return Turn((Say(Line("logging-kept")),), keeps=True, misread=True)


def _newer(new: int | None, old: int | None) -> int | None:
    return old if new is None else new


_EVERY = re.compile(
    r"\W*(?:(?:yes|si|delete|remove|take|borra|quita|elimina)\W+)?(?:(?:out|them|las?|los)\W+)?"
    r"(?:all|both|every ?(?:one|thing)?|the lot|tod[oa]s?|ambas|las (?:dos|\d+)|borralas|quitalas)"
    r"(?:\W+(?:of (?:it|them)|\d+|out|ellas|please|por favor))*\W*"
)


def _take_out(scene: Scene, asking: AskTakeOut, reply: Reply) -> Turn:
    is_every = reply == Tapped("all") or (
        isinstance(reply, Typed) and _EVERY.fullmatch(folded(reply.text).text) is not None
    )
    if is_every and asking.brought:
        return undone(scene, asking.brought)
    if is_every and asking.together:
        return take_all_out(scene, asking.together)
    if reply == Tapped("out") or said_surely(reply, scene.athlete.language):
        return take_out(scene, asking.entry)
    is_no = isinstance(reply, Tapped) or said_surely(reply, scene.athlete.language) is False
    return Turn((Say(Line("logging-kept")),), misread=not is_no)


def _with_way_back(turn: Turn, back: tuple[str, ...]) -> Turn:
    """Return the turn with the way back to the list under what it says, where there is one."""
    if not back or turn.says[-1].toast is not None:
        return turn
    last = replace(turn.says[-1], buttons=(*turn.says[-1].buttons, *to_list(back)))
    return replace(turn, says=(*turn.says[:-1], last))


def take_out(scene: Scene, name: str) -> Turn:
    """Take a session out of the log; undo brings it back."""
    entry = entry_named(scene, name)
    if entry is None:
        return NOTHING_LOGGED
    changes = (Struck(name),)
    after = replace(scene, snapshot=apply(scene.snapshot, changes))
    line = Line("logging-taken-out", noted=Noted(entry, scene.today.year))
    out = Card(line, following(ahead_of(after)))
    return Turn((Say(out, ((buttons.undo(scene),),)),), changes, undoable=True)


def take_all_out(scene: Scene, names: tuple[str, ...]) -> Turn:
    """Take several sessions out of the log, with one way back."""
    there = tuple(one for one in names if entry_named(scene, one) is not None)
    if not there:
        return NOTHING_LOGGED
    changes = tuple(map(Struck, there))
    after = replace(scene, snapshot=apply(scene.snapshot, changes))
    out = Card(Line("common-sessions-out", count=len(there)), following(ahead_of(after)))
    return Turn((Say(out, ((buttons.undo(scene),),)),), changes, undoable=True)


def _new(scene: Scene, name: str, field: Field, reply: Reply) -> Turn:
    entry = entry_named(scene, name)
    if entry is None:
        return NOTHING_LOGGED
    match field:
        case Field.EFFORT | Field.PAIN:
            after = _with_field(scene, entry, field, reply)
        case Field.DAY:
            day = _day(scene, reply)
            after = None if day is None else on_day(scene, entry, day)
        case Field.LOAD:
            after = _with_new_load(scene, entry, reply)
        case _:
            return _with_new_work(scene, entry, text_of(reply))
    if after is None:
        return misheard(field)
    return considered(scene, Draft(after, corrects=name))


def _with_new_work(scene: Scene, entry: Entry, text: str) -> Turn:
    """Correct the sets by a line that names them, or is a number of theirs and nothing else."""
    details = read(text, habits_of(scene)).details
    plain = digits_page(text, scene.athlete.language).text
    names_it = any(run.distance_m for run in details.sets) or details.pain is not None
    if not (names_it or is_value_alone(plain)):
        return misheard(Field.WORK)
    return heard_about(scene, entry, text)


def _with_new_load(scene: Scene, entry: Entry, reply: Reply) -> Entry | None:
    text = text_of(reply)
    if text == "empty":
        return changed(scene, entry, Details(empty_sled=True))
    if text == "plan" and entry.plan is not None and entry.plan.added_kg is not None:
        return changed(scene, entry, Details(load_kg=entry.plan.added_kg))
    details = load_said(scene, text)
    return None if details is None else changed(scene, entry, details)


def _day(scene: Scene, reply: Reply) -> date | None:
    match reply:
        case Tapped(value):
            return day_named(value)
        case Typed(text):
            return lone_day(scene, text)
        case _:
            assert_never(reply)
