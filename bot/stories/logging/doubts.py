"""Answers that settle a doubt: which reading of a line was meant."""

import re
from dataclasses import replace
from typing import assert_never

from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import SCALE
from bot.dialogue.turn import Reply, Scene, Tapped, Turn, Typed
from bot.reading.answers import digits_page
from bot.reading.heard import About, Details, Doubt, Entered, Logged, Unclear, Unit
from bot.reading.numbers import read_whole
from bot.reading.pain_answer import read_pain
from bot.reading.past import read_past_day
from bot.reading.replies.reading import read
from bot.reading.replies.runs import PULLS_RANGE
from bot.reading.words import SETS
from bot.rules.load.units import M_PER_FT, M_PER_YD
from bot.rules.log.done import Entry, entries_on
from bot.rules.log.records import LoadUnit
from bot.stories.logging.amending import changed, on_day
from bot.stories.logging.asking import SLIP, is_bare, is_beside_done, kg_of
from bot.stories.logging.correcting import AS_DONE
from bot.stories.logging.draft import (
    loaded,
    plan_for,
    planned,
    pulls_from,
    pulls_of_plan,
    with_details,
)
from bot.stories.logging.hearing import heard_line
from bot.stories.logging.questions import AskLoad, AskSession, Draft
from bot.stories.logging.said import Field, misheard
from bot.stories.logging.saving import considered, corrected
from bot.stories.logging.values import is_value_alone

METRES_IN = {Unit.YARD: M_PER_YD, Unit.FOOT: M_PER_FT}
_SETS = re.compile(rf"\W*(\d{{1,3}})\s*(?:x|\*|{SETS})?\W*")
_OR = re.compile(r"\b(?:or|or maybe|o|o quizás?|o tal vez|maybe)\b|/", re.IGNORECASE)


def text_of(reply: Reply) -> str:
    """Return what was typed, or the value of the button."""
    match reply:
        case Tapped(value):
            return value
        case Typed(text):
            return text


def settled_reading(scene: Scene, draft: Draft, reply: Reply) -> Turn:
    """Settle the draft's first doubt by the answer, or ask again."""
    doubt = draft.doubts[0]
    if is_bare(doubt, draft):
        return _bare(scene, draft, doubt, reply)
    settled = replace(draft, doubts=draft.doubts[1:])
    if is_beside_done(doubt, draft) and (named := _named(settled, doubt, reply)) is not None:
        return considered(scene, named)
    if doubt.about is About.DAY:
        return _on_day(scene, settled, draft, reply)
    if doubt.about is About.SETS and (pulled := _pulled(scene, settled, reply)) is not None:
        return considered(scene, pulled)
    if isinstance(reply, Typed) and doubt.about is About.LOAD:
        load = load_said(scene, reply.text)
        if load is None:
            return _said_again(scene, draft, reply)
        if load.load_kg == 0 and draft.entry.pulls:
            return Turn(asks=AskLoad(settled))  # beside plates a nought may be a slip
        entry = _with_load(scene, draft.entry, replace(load, as_planned=True))
        return considered(scene, replace(settled, entry=entry))
    value = _chosen(scene, doubt, reply)
    if value is None:
        return _said_again(scene, draft, reply)
    return considered(scene, _with_reading(scene, settled, doubt, value))


def _chosen(scene: Scene, doubt: Doubt, reply: Reply) -> float | None:
    """Return the reading meant, in the doubt's unit: the one tapped, or the number typed."""
    text = text_of(reply)
    if isinstance(reply, Tapped):
        if text == "slip":
            return doubt.readings[0] / SLIP
        chosen = text.isdecimal() and int(text) < len(doubt.readings)
        return _metric(doubt, int(text)) if chosen else None
    if doubt.about is About.RPE:
        return score_said(scene, Field.EFFORT, reply)
    if doubt.about is About.PAIN:
        return score_said(scene, Field.PAIN, reply)
    if doubt.about in (About.DISTANCE, About.DURATION):
        return _length(scene, doubt.about, text)
    whole = read_whole(text, scene.athlete.language)
    return None if whole is None else float(whole)


def _metric(doubt: Doubt, chosen: int) -> float:
    """Return a reading; a distance in metres, anything else in the doubt's own unit."""
    value = doubt.readings[chosen]
    if doubt.about is not About.DISTANCE:
        return value
    return round(value * METRES_IN[doubt.unit], 2) if doubt.unit in METRES_IN else value


def _length(scene: Scene, about: About, text: str) -> float | None:
    """Return metres, or seconds; a bare number is in the writer's own unit."""
    runs = read(f"1x{text}", habits_of(scene)).details.sets
    if len(runs) != 1:
        return None
    seconds = runs[0].duration_s
    if about is About.DISTANCE:
        return runs[0].distance_m
    return None if seconds is None else float(seconds)


def _said_again(scene: Scene, draft: Draft, reply: Reply) -> Turn:
    """Take a longer answer as the session said anew, on the day the draft is for."""
    heard = read(text_of(reply), habits_of(scene))
    if isinstance(reply, Typed) and isinstance(heard, Logged):
        return heard_line(scene, reply.text, draft.entry.day)
    field = Field.LOAD if draft.doubts[0].about is About.LOAD else Field.WORK
    return misheard(field)


def _with_reading(scene: Scene, draft: Draft, doubt: Doubt, value: float) -> Draft:
    """Return the draft with its doubt settled."""
    entry = draft.entry
    match doubt.about:
        case About.LOAD:
            kg = kg_of(value, doubt.unit, scene.athlete.load_unit)
            entry = _with_load(scene, entry, Details(as_planned=True, load_kg=kg))
        case About.SETS:
            return _with_sets(scene, draft, doubt, value)
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
        pulls = () if plan is None else pulls_of_plan(scene, entry.day, plan, details)
        return replace(entry, pulls=pulls, plan=plan)
    return changed(scene, entry, details)


def _on_day(scene: Scene, settled: Draft, draft: Draft, reply: Reply) -> Turn:
    day = read_past_day(text_of(reply), scene.today, scene.athlete.language)
    if day is None:
        return _said_again(scene, draft, reply)
    return considered(scene, replace(settled, entry=on_day(scene, draft.entry, day)))


def _pulled(scene: Scene, draft: Draft, reply: Reply) -> Draft | None:
    """Return the draft with the pulls of the answer, planned or typed; None where it has none."""
    entry = draft.entry
    plan = planned(scene, entry.day)
    if isinstance(reply, Tapped):
        if reply.value != "planned" or plan is None:
            return None
        pulls = pulls_of_plan(scene, entry.day, plan, Details())
        return _with_said_load(scene, replace(draft, entry=replace(entry, pulls=pulls, plan=plan)))
    details = read(reply.text, habits_of(scene)).details
    if not details.sets:
        return None
    pulls = tuple(pulls_from(run, details) for run in details.sets)
    entry = with_details(
        replace(entry, pulls=pulls, plan=plan_for(scene, entry.day, pulls)), details
    )
    return _with_said_load(scene, replace(draft, entry=entry))


def _with_said_load(scene: Scene, draft: Draft) -> Draft:
    """Put the load that was said before the pulls were known on them; the plan's gives way."""
    if draft.load is None:
        return draft
    habit = scene.athlete.load_unit
    kg = kg_of(draft.load.value, draft.load.unit, habit)
    pulls = tuple(loaded(run, kg, draft.load) for run in draft.entry.pulls)
    return replace(draft, entry=replace(draft.entry, pulls=pulls), load=None)


def _with_sets(scene: Scene, draft: Draft, doubt: Doubt, value: float) -> Draft:
    """Read the sets again from the half of the phrase that says so many."""
    entry = draft.entry
    for part in _OR.split(doubt.phrase):
        details = read(part, habits_of(scene)).details
        if sum(run.pulls for run in details.sets) == value:
            pulls = tuple(pulls_from(run, details) for run in details.sets)
            plan = plan_for(scene, entry.day, pulls)
            return _with_said_load(
                scene, replace(draft, entry=replace(entry, pulls=pulls, plan=plan))
            )
    if entry.pulls:
        fewer = replace(entry.pulls[0], pulls=round(value))
        return replace(draft, entry=replace(entry, pulls=(fewer,)))
    plan = planned(scene, entry.day)
    sets = Details(pulls_done=round(value))
    pulls = () if plan is None else pulls_of_plan(scene, entry.day, plan, sets)
    return _with_said_load(scene, replace(draft, entry=replace(entry, pulls=pulls, plan=plan)))


def _bare(scene: Scene, draft: Draft, doubt: Doubt, reply: Reply) -> Turn:
    """Act on what a lone number was: a load, or an answer about the day's session."""
    value = doubt.readings[0]
    settled = replace(draft, doubts=draft.doubts[1:])
    match text_of(reply):
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


def _named(draft: Draft, doubt: Doubt, reply: Reply) -> Draft | None:
    """Return the draft with a lone number as what it was called; None where it was not."""
    value, entry = doubt.readings[0], draft.entry
    match text_of(reply):
        case "effort":
            return replace(draft, entry=replace(entry, rpe=value))
        case "pain":
            return replace(draft, entry=with_details(entry, Details(pain=value)))
        case "sets":
            fewer = replace(entry.pulls[0], pulls=round(value))
            return replace(draft, entry=replace(entry, pulls=(fewer,)))
        case _:
            return None


def score_said(scene: Scene, field: Field, reply: Reply) -> float | None:
    """Return a score of 0-10; None where there is none, or two."""
    text = text_of(reply)
    whole = read_whole(text, scene.athlete.language)
    if whole is not None:
        return float(whole) if whole in SCALE else None
    habits = habits_of(scene)
    if field is Field.EFFORT:
        said = read(text, habits).details.rpe
        is_alone = is_value_alone(digits_page(text, scene.athlete.language).text)
        return read(f"rpe {text}", habits).details.rpe if said is None and is_alone else said
    said = read_pain(text, habits).pain
    return None if said is None else float(said)


def sets_said(scene: Scene, text: str) -> str | None:
    """Return a number of sets and nothing beside it; None where there is none, or two."""
    found = _SETS.fullmatch(digits_page(text, scene.athlete.language).text)
    low, high = PULLS_RANGE
    return found[1] if found is not None and low <= int(found[1]) <= high else None


def length_said(scene: Scene, text: str) -> str | None:
    """Return how far or how long a set was, in the unit written; None where it is not clear."""
    plain = digits_page(text, scene.athlete.language).text
    heard = read(f"1x{plain}", habits_of(scene))
    if not is_value_alone(plain) or not isinstance(heard, Logged) or len(heard.details.sets) != 1:
        return None
    (run,) = heard.details.sets
    if run.pulls != 1 or run.load_kg is not None:
        return None
    if run.entered_distance is not None and run.duration_s is None:
        return f"{run.entered_distance.value:g} {run.entered_distance.unit}"
    return None if run.duration_s is None else f"{run.duration_s} s"


def load_said(scene: Scene, text: str) -> Details | None:
    """Return the one load of a line, or the empty sled; None where there is none, or two.

    One out of range is taken as said: whether it can be is asked before it is kept.
    """
    if not is_value_alone(digits_page(text, scene.athlete.language).text):
        return None
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
