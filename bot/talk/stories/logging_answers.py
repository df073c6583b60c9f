"""The answers to the log's questions.

Typed answers that are plainly another session go to the log like any other line.
"""

import math
import re
from dataclasses import replace
from datetime import date
from typing import assert_never

from bot.content.common import CommonLabel
from bot.content.logging import Field, Kept, NothingLogged, NotUnderstood, TakenOut
from bot.rules.records import Entry, LoadUnit
from bot.talk.because import following
from bot.talk.draft import (
    entries_on,
    entry_named,
    habits_of,
    planned,
    pulls_from,
    pulls_of_plan,
    with_details,
    with_load,
)
from bot.talk.figures import read_whole
from bot.talk.parse.heard import About, Details, Doubt, Entered, Logged, NotDone, Unclear, Unit
from bot.talk.parse.reading import read
from bot.talk.past import read_past_day
from bot.talk.questions.logging import (
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
from bot.talk.stories.logging_asking import SLIP, is_bare, kg_of, slip_of
from bot.talk.stories.logging_buttons import SCALE, SKIPPED
from bot.talk.stories.logging_correcting import AS_DONE, changed, heard_about, on_day
from bot.talk.stories.logging_hearing import heard_line
from bot.talk.stories.logging_saving import (
    answered_missing,
    considered,
    continued,
    corrected,
)
from bot.talk.tokens import Does
from bot.talk.turn import Button, Reply, Say, Scene, Struck, Tapped, Turn, Typed, undo_id
from bot.talk.undo import apply

_OR = re.compile(r"\b(?:or|or maybe|o|o quizás?|o tal vez|maybe)\b|/", re.IGNORECASE)


def answered(scene: Scene, asking: LoggingQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    if isinstance(reply, Typed) and is_new_session(scene, reply.text, asking):
        return heard_line(scene, reply.text)
    match asking:
        case AskMissing():
            return _missing(scene, asking, reply)
        case AskSession(day):
            return heard_line(scene, _text(reply), day)
        case AskReading(draft):
            return _reading(scene, draft, reply)
        case AskLoad(draft):
            return _load(scene, draft, reply)
        case AskPlausible():
            return _plausible(scene, asking, reply)
        case AskSecond(draft, first):
            return _second(scene, draft, first, reply)
        case AskTakeOut(name):
            return _take_out(scene, name, reply)
        case AskNew(name, field):
            return _new(scene, name, field, reply)
        case _:
            assert_never(asking)


def _text(reply: Reply) -> str:
    match reply:
        case Tapped(value):
            return value
        case Typed(text):
            return text


def is_new_session(scene: Scene, text: str, asking: LoggingQuestion) -> bool:
    """Tell whether a typed answer is a whole session of its own."""
    if isinstance(asking, AskSession | AskReading | AskNew | AskTakeOut):
        return False
    heard = read(text, habits_of(scene))
    return isinstance(heard, Logged) and bool(heard.details.sets)


# --- what is missing -----------------------------------------------------------------------


def _missing(scene: Scene, asking: AskMissing, reply: Reply) -> Turn:
    entry = entry_named(scene, asking.entry)
    if entry is None:
        return Turn((Say(NothingLogged()),))
    if _text(reply) == SKIPPED or _is_skip(scene, reply):
        return continued(scene, entry, asking.undo, asking.asked)
    after = _with_field(scene, entry, asking.field, reply)
    if after is None:
        return Turn((Say(NotUnderstood(asking.field)),), keeps=True)
    return answered_missing(scene, entry, after, asking)


def _is_skip(scene: Scene, reply: Reply) -> bool:
    return isinstance(reply, Typed) and isinstance(read(reply.text, habits_of(scene)), NotDone)


def _with_field(scene: Scene, entry: Entry, field: Field, reply: Reply) -> Entry | None:
    """Return the entry with the answer; None where it holds none."""
    if field is Field.SMOOTH:
        return _with_smooth(scene, entry, reply)
    score = _score(scene, field, reply)
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
    match _text(reply).strip().casefold():
        case "yes" | "y" | "sí" | "si" | "yep":
            return replace(entry, smooth=True)
        case "no" | "n" | "nope":
            return replace(entry, smooth=False)
        case text:
            said = read(text, habits_of(scene)).details.smooth
            return None if said is None else replace(entry, smooth=said)


def _score(scene: Scene, field: Field, reply: Reply) -> float | None:
    """Return a score of 0-10; None where there is none, or two."""
    text = _text(reply)
    whole = read_whole(text, scene.athlete.language)
    if whole is not None:
        return float(whole) if whole in SCALE else None
    habits = habits_of(scene)
    if field is Field.EFFORT:
        said = read(text, habits).details.rpe
        return read(f"rpe {text}", habits).details.rpe if said is None else said
    said = read(text, habits).details.pain
    return read(f"pain {text}", habits).details.pain if said is None else said


# --- doubts --------------------------------------------------------------------------------


def _reading(scene: Scene, draft: Draft, reply: Reply) -> Turn:
    doubt = draft.doubts[0]
    if is_bare(doubt, draft):
        return _bare(scene, draft, doubt, reply)
    settled = replace(draft, doubts=draft.doubts[1:])
    if isinstance(reply, Typed) and doubt.about is About.LOAD:
        load = load_said(scene, reply.text)
        if load is None:
            return _said_again(scene, draft, reply)
        entry = _with_load(scene, draft.entry, replace(load, as_planned=True))
        return considered(scene, replace(settled, entry=entry))
    value = _chosen(scene, doubt, reply)
    if value is None:
        return _said_again(scene, draft, reply)
    return considered(scene, _with_reading(scene, settled, doubt, value))


def _chosen(scene: Scene, doubt: Doubt, reply: Reply) -> float | None:
    """Return the reading meant, in the doubt's unit: the one tapped, or the number typed."""
    text = _text(reply)
    if isinstance(reply, Tapped):
        if text == "slip":
            return doubt.readings[0] / SLIP
        chosen = text.isdigit() and int(text) < len(doubt.readings)
        return doubt.readings[int(text)] if chosen else None
    if doubt.about is About.RPE:
        return _score(scene, Field.EFFORT, reply)
    if doubt.about is About.PAIN:
        return _score(scene, Field.PAIN, reply)
    whole = read_whole(text, scene.athlete.language)
    return None if whole is None else float(whole)


def _said_again(scene: Scene, draft: Draft, reply: Reply) -> Turn:
    """Take a longer answer as the session said anew, on the day the draft is for."""
    heard = read(_text(reply), habits_of(scene))
    if isinstance(reply, Typed) and isinstance(heard, Logged):
        return heard_line(scene, reply.text, draft.entry.day)
    field = Field.LOAD if draft.doubts[0].about is About.LOAD else Field.WORK
    return Turn((Say(NotUnderstood(field)),), keeps=True)


def _with_reading(scene: Scene, draft: Draft, doubt: Doubt, value: float) -> Draft:
    """Return the draft with its doubt settled."""
    entry = draft.entry
    match doubt.about:
        case About.LOAD:
            kg = kg_of(value, doubt.unit, scene.athlete.load_unit)
            entry = _with_load(scene, entry, Details(as_planned=True, load_kg=kg))
        case About.SETS:
            entry = _with_sets(scene, entry, doubt, value)
        case About.RPE:
            entry = replace(entry, rpe=value)
        case About.PAIN:
            entry = with_details(entry, Details(pain=value))
        case About.MINUTES:
            entry = replace(entry, minutes=round(value))
        case About.DISTANCE:
            runs = (replace(run, metres=value, entered_distance=None) for run in entry.pulls)
            entry = replace(entry, pulls=tuple(runs))
        case About.DURATION:
            timed = (replace(run, work_s=round(value)) for run in entry.pulls)
            entry = replace(entry, pulls=tuple(timed))
        case About.DAY:
            pass  # asked for as a day of its own, never as a number
        case _:
            assert_never(doubt.about)
    return replace(draft, entry=entry)


def _with_load(scene: Scene, entry: Entry, details: Details) -> Entry:
    """Put a load on the pulls; without any it is today's session with that load."""
    if not entry.pulls:
        plan = planned(scene, entry.day)
        pulls = () if plan is None else pulls_of_plan(plan, details)
        return replace(entry, pulls=pulls, plan=plan)
    return changed(scene, entry, details)


def _with_sets(scene: Scene, entry: Entry, doubt: Doubt, value: float) -> Entry:
    """Read the sets again from the half of the phrase that says so many."""
    habits = habits_of(scene)
    for part in _OR.split(doubt.phrase):
        details = read(part, habits).details
        if sum(run.pulls for run in details.sets) == value:
            pulls = tuple(pulls_from(run, details) for run in details.sets)
            loads = [run.added_kg for run in entry.pulls if run.added_kg is not None]
            entry = replace(entry, pulls=pulls)
            return with_load(entry, loads[0]) if loads else entry
    if entry.pulls:
        return replace(entry, pulls=(replace(entry.pulls[0], pulls=round(value)),))
    plan = planned(scene, entry.day)
    pulls = () if plan is None else pulls_of_plan(plan, Details(pulls_done=round(value)))
    return replace(entry, pulls=pulls, plan=plan)


def _bare(scene: Scene, draft: Draft, doubt: Doubt, reply: Reply) -> Turn:
    """Act on what a lone number was: a load, or an answer about the day's session."""
    value = doubt.readings[0]
    settled = replace(draft, doubts=draft.doubts[1:])
    match _text(reply):
        case "load":
            return considered(scene, _with_reading(scene, settled, doubt, value))
        case "effort" | "pain" as what:
            done = entries_on(scene.log, draft.entry.day)
            if not done:
                return Turn(asks=AskSession(draft.entry.day))
            details = Details(rpe=value) if what == "effort" else Details(pain=value)
            return corrected(scene, done[-1], with_details(done[-1], details))
        case text:
            return heard_line(scene, text)


# --- loads ---------------------------------------------------------------------------------


def _load(scene: Scene, draft: Draft, reply: Reply) -> Turn:
    entry = draft.entry
    plan_kg = None if entry.plan is None else entry.plan.added_kg
    match _text(reply):
        case "plan" if plan_kg is not None:
            return considered(scene, replace(draft, entry=with_load(entry, plan_kg)))
        case "empty":
            return considered(scene, replace(draft, entry=with_load(entry, 0.0)))
        case "none":
            return considered(scene, replace(draft, has_no_sled=True))
        case text:
            return _typed_load(scene, draft, text)


def _typed_load(scene: Scene, draft: Draft, text: str) -> Turn:
    details = load_said(scene, text)
    if details is None:
        return Turn((Say(NotUnderstood(Field.LOAD)),), keeps=True)
    kg = 0.0 if details.load_kg is None else details.load_kg
    entry = with_load(draft.entry, kg, details.entered_load)
    return considered(scene, replace(draft, entry=entry))


def load_said(scene: Scene, text: str) -> Details | None:
    """Return the one load of a line, or the empty sled; None where there is none, or two.

    One out of range is taken as said: whether it can be is asked before it is kept.
    """
    heard = read(AS_DONE + text, habits_of(scene))
    details = heard.details
    if details.load_kg is not None:
        return Details(load_kg=details.load_kg, entered_load=details.entered_load)
    if details.empty_sled:
        return Details(empty_sled=True)
    doubts = heard.doubts if isinstance(heard, Unclear) else ()
    alone = [doubt for doubt in doubts if doubt.about is About.LOAD and len(doubt.readings) == 1]
    if len(alone) != 1 or alone[0].readings[0] < 0:
        return None
    value, unit = alone[0].readings[0], alone[0].unit
    written = unit or (Unit.LB if scene.athlete.load_unit is LoadUnit.LB else Unit.KG)
    kg = kg_of(value, unit, scene.athlete.load_unit)
    return Details(load_kg=kg, entered_load=Entered(value, written))


def _plausible(scene: Scene, asking: AskPlausible, reply: Reply) -> Turn:
    draft, slipped = asking.draft, slip_of(asking)
    match _text(reply):
        case "yes" | "sí" | "si":
            return considered(scene, replace(draft, is_sure=True))
        case "slip" if slipped is not None:
            return considered(scene, _reloaded(draft, slipped, None))
        case "again" | "no":
            return Turn(asks=AskLoad(_unloaded(draft)))
        case text:
            details = load_said(scene, text)
            if details is None:
                return Turn((Say(NotUnderstood(Field.LOAD)),), keeps=True)
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
    match _text(reply):
        case "another":
            return considered(scene, replace(draft, is_another=True))
        case "correct" if before is not None:
            after = replace(
                before,
                pulls=draft.entry.pulls,
                empty_sled=draft.entry.empty_sled,
                rpe=before.rpe if draft.entry.rpe is None else draft.entry.rpe,
                pain_during=_newer(draft.entry.pain_during, before.pain_during),
            )
            return considered(scene, Draft(after, corrects=before.id, is_sure=draft.is_sure))
        case "cancel":
            return Turn((Say(Kept()),))
        case _:
            return Turn((Say(Kept()),), keeps=True) if before else Turn((Say(NothingLogged()),))


def _newer(new: int | None, old: int | None) -> int | None:
    return old if new is None else new


def _take_out(scene: Scene, name: str, reply: Reply) -> Turn:
    match _text(reply).strip().casefold():
        case "out" | "yes" | "sí" | "si":
            return take_out(scene, name)
        case _:
            return Turn((Say(Kept()),))


def take_out(scene: Scene, name: str) -> Turn:
    """Take a session out of the log; undo brings it back."""
    entry = entry_named(scene, name)
    if entry is None:
        return Turn((Say(NothingLogged()),))
    changes = (Struck(name),)
    after = replace(scene, snapshot=apply(scene.snapshot, changes))
    undo = Button(Does("undo", undo_id(scene)), CommonLabel.UNDO)
    return Turn((Say(TakenOut(entry, following(after)), ((undo,),)),), changes, undoable=True)


def _new(scene: Scene, name: str, field: Field, reply: Reply) -> Turn:
    entry = entry_named(scene, name)
    if entry is None:
        return Turn((Say(NothingLogged()),))
    match field:
        case Field.EFFORT | Field.PAIN:
            after = _with_field(scene, entry, field, reply)
        case Field.DAY:
            day = _day(scene, reply)
            after = None if day is None else on_day(scene, entry, day)
        case Field.LOAD:
            after = _with_new_load(scene, entry, reply)
        case _:
            return heard_about(scene, entry, _text(reply))
    if after is None:
        return Turn((Say(NotUnderstood(field)),), keeps=True)
    return considered(scene, Draft(after, corrects=name))


def _with_new_load(scene: Scene, entry: Entry, reply: Reply) -> Entry | None:
    text = _text(reply)
    if text == "empty":
        return changed(scene, entry, Details(empty_sled=True))
    if text == "plan" and entry.plan is not None and entry.plan.added_kg is not None:
        return changed(scene, entry, Details(load_kg=entry.plan.added_kg))
    details = load_said(scene, text)
    return None if details is None else changed(scene, entry, details)


def _day(scene: Scene, reply: Reply) -> date | None:
    match reply:
        case Tapped(value):
            return date.fromisoformat(value)
        case Typed(text):
            return read_past_day(text, scene.today, scene.athlete.language)
        case _:
            assert_never(reply)
