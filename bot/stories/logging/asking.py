"""The log's questions in words and buttons."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import scale, skip, yes_no
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Rows, Say, Scene
from bot.reading.heard import About, Doubt, Unit
from bot.reading.replies.runs import PULLS_RANGE
from bot.rules.load.plausibility import ASK_ABOVE_KG, is_likely
from bot.rules.load.units import kg_from_lb
from bot.rules.log.done import Entry, Log
from bot.rules.log.records import LoadUnit
from bot.stories.logging.amending import brought_by
from bot.stories.logging.buttons import (
    earlier_days,
    effort_scale,
    meanings,
    number_in,
    on_card,
)
from bot.stories.logging.draft import entry_named, is_all_but_sets, planned
from bot.stories.logging.hearing import example_of
from bot.stories.logging.passing import may_be_left_out
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
from bot.stories.logging.said import ASKED, EXAMPLES, FIELDS, Field, out_of_range
from bot.stories.session.halted import halted
from bot.stories.session.said import Example, Noted
from bot.words.line import Card, Content, Figure, Joined, Line, LoadOf

DAYS_OFFERED = 6  # days back to log for by button; any other can be typed
SLIP = 10  # a decimal point lost: 375 for 37.5
FIELD_OF = {
    About.LOAD: Field.LOAD,
    About.SETS: Field.SETS,
    About.DISTANCE: Field.DISTANCE,
    About.RPE: Field.EFFORT,
    About.PAIN: Field.PAIN,
    About.DURATION: Field.DURATION,
    About.MINUTES: Field.MINUTES,
    About.DAY: Field.DAY,
}


def question(scene: Scene, asking: LoggingQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskMissing(name, field):
            entry = entry_named(scene, name)
            say = _asked_for(scene, field, _missing(field, entry), about=name)
            way_back = () if entry is None else on_card(scene, entry, asking.undo)
            return replace(say, buttons=(*say.buttons, *way_back))
        case AskSession(day):
            return _session(scene, day)
        case AskReading(draft):
            return Say(_doubted(scene, draft), _readings(scene, draft))
        case AskLoad(draft):
            wanted = Line("logging-needs-load", noted=Noted(draft.entry))
            return Say(wanted, _loads(draft))
        case AskPlausible():
            load, usual = LoadOf(asking.kg), LoadOf(asking.usual_kg)
            line = Line("logging-is-that-right", load=load, usual=usual)
            if not asking.usual_kg:
                line = Line("logging-is-that-right-empty", load=load)
            return Say(line, _plausible(asking, scene.log))
        case AskSecond(draft, first):
            return _second(scene, draft, first)
        case AskTakeOut():
            return _take_out(scene, asking)
        case AskNew(name, field):
            entry = entry_named(scene, name)
            return _asked_for(scene, field, _new(scene, field, entry), about=name)
        case AskLeftOut(name, phrase):
            value = number_in(phrase)
            kg = kg_of(value or 0, None, scene.athlete.load_unit)
            return Say(Line("logging-what-was", phrase=phrase), meanings(value, kg), about=name)
        case _:
            assert_never(asking)


def _asked_for(scene: Scene, field: Field, rows: Rows, about: str) -> Say:
    return Say(Line(ASKED[field], unit=scene.athlete.load_unit.value), rows, about=about)


def _missing(field: Field, entry: Entry | None) -> Rows:
    if field is Field.SMOOTH:
        return ((*yes_no(), skip()),)
    if field is Field.EFFORT and entry is not None:
        return (*effort_scale(entry), (skip(),))
    return (*scale(), (skip(),))


def _new(scene: Scene, field: Field, entry: Entry | None) -> Rows:
    if field in (Field.EFFORT, Field.PAIN):
        return scale()
    if field is Field.DAY and entry is not None:
        return _days_around(scene, entry)
    if field is Field.LOAD and entry is not None and entry.plan is not None:
        return (_plan_load(entry),)
    return ()


def _days_around(scene: Scene, entry: Entry) -> Rows:
    days = (scene.today - timedelta(days=back) for back in range(DAYS_OFFERED))
    buttons = [Button(Answers(day.isoformat()), day) for day in days if day != entry.day]
    return tuple(buttons[:3]), tuple(buttons[3:])


def _session(scene: Scene, day: date | None) -> Say:
    on = scene.today if day is None else day
    rows: Rows = ()
    if planned(scene, on) is not None:
        done = Button(
            Does("logging", "planned", (on.isoformat(),)),
            Line("logging-button-as-planned"),
            primary=True,
        )
        rows = ((done,),)
    if day is None:
        back = tuple(scene.today - timedelta(days=n) for n in range(1, DAYS_OFFERED + 1))
        rows = (*rows, *earlier_days(back))
    stop = halted(scene)
    if stop is not None:
        anyway = Line("logging-did-anyway", day=day)
        return Say(Card(stop.content, anyway), (*stop.buttons, *rows))
    shown = None if day in (None, scene.today) else day
    example = Example(example_of(scene, on))
    return Say(Line("logging-what-did-you-do", day=shown, example=example), rows)


# --- doubts --------------------------------------------------------------------------------


def _doubted(scene: Scene, draft: Draft) -> Content:
    doubt = draft.doubts[0]
    field = FIELD_OF[doubt.about]
    so_far = Line("logging-so-far", noted=Noted(draft.entry)) if draft.entry.pulls else None
    if is_bare(doubt, draft):
        return Line("logging-bare-number", value=Figure(doubt.readings[0], 2))
    if is_beside_done(doubt, draft):
        bare = Line("logging-bare-number-of-sets", value=Figure(doubt.readings[0], 2))
        return Card(so_far, bare)
    if doubt.about is About.SETS and not doubt.readings:
        is_free = is_all_but_sets(doubt, habits_of(scene))
        wanted = Field.WORK if is_free else Field.SETS
        return Line(ASKED[wanted], unit=LoadUnit.KG.value)
    if len(doubt.readings) > 1:
        return Card(so_far, _two_readings(field, doubt.phrase))
    was = Line("logging-what-was-it", example=Line(EXAMPLES[field]))
    return Card(so_far, Joined(out_of_range(field, doubt.phrase), was))


def _two_readings(field: Field, phrase: str) -> Line:
    if field is Field.LOAD:
        return Line("logging-two-readings-load", phrase=phrase)
    return Line("logging-two-readings", phrase=phrase, what=Line(FIELDS[field]))


def is_bare(doubt: Doubt, draft: Draft) -> bool:
    """Tell whether a lone number was said that may be a load, an effort or a pain."""
    return (
        doubt.about is About.LOAD
        and len(doubt.readings) == 1
        and doubt.unit is None
        and 0 <= doubt.readings[0] <= ASK_ABOVE_KG
        and not draft.entry.pulls
    )


def is_beside_done(doubt: Doubt, draft: Draft) -> bool:
    """Tell whether a lone number beside "done" may be its sets, an effort or a pain."""
    return (
        doubt.about is About.SETS
        and len(doubt.readings) == 1
        and PULLS_RANGE[0] <= doubt.readings[0] <= PULLS_RANGE[1]
        and bool(draft.entry.pulls)
    )


def _readings(scene: Scene, draft: Draft) -> Rows:
    doubt = draft.doubts[0]
    if is_bare(doubt, draft):
        return (_meanings(doubt.readings[0]),)
    if is_beside_done(doubt, draft):
        sets = Button(Answers("sets"), Line("logging-button-edit-work"))
        return ((sets, *_scores(doubt.readings[0])),)
    if doubt.about is About.SETS and not doubt.readings:
        is_free = is_all_but_sets(doubt, habits_of(scene))
        has_plan = is_free and planned(scene, draft.entry.day) is not None
        return (
            ((Button(Answers("planned"), Line("logging-button-as-planned")),),) if has_plan else ()
        )
    if len(doubt.readings) < 2:
        way_on = ((skip(),),) if may_be_left_out(draft) else ()
        return (*_slipped(scene, draft, doubt), *way_on)
    if doubt.about is About.LOAD:
        loads = [kg_of(value, doubt.unit, scene.athlete.load_unit) for value in doubt.readings]
        return (tuple(Button(Answers(str(n)), LoadOf(kg)) for n, kg in _each_once(loads)),)
    return (
        tuple(Button(Answers(str(n)), Figure(value)) for n, value in _each_once(doubt.readings)),
    )


def _each_once(values: Sequence[float]) -> Iterator[tuple[int, float]]:
    """Yield the values that nobody could tell apart only once, each with where it first stands."""
    return ((n, value) for n, value in enumerate(values) if value not in values[:n])


def _slipped(scene: Scene, draft: Draft, doubt: Doubt) -> Rows:
    """Return the load with a decimal point put back, where that is near the planned one."""
    if doubt.about is not About.LOAD or not doubt.readings or doubt.readings[0] <= 0:
        return ()
    kg = kg_of(doubt.readings[0], doubt.unit, scene.athlete.load_unit) / SLIP
    if not is_likely(kg, draft.entry.plan, scene.log):
        return ()
    return ((Button(Answers("slip"), LoadOf(kg)),),)


def _meanings(number: float) -> tuple[Button, ...]:
    load = Button(Answers("load"), Line("logging-button-edit-load"))
    return load, *_scores(number)


def _scores(number: float) -> tuple[Button, ...]:
    if number > 10:  # off the 0-10 scale
        return ()
    effort = Button(Answers("effort"), Line("logging-button-edit-effort"))
    return effort, Button(Answers("pain"), Line("logging-button-edit-pain"))


def kg_of(value: float, unit: Unit | None, habit: LoadUnit) -> float:
    """Return kilograms; a value without a unit is in the writer's own."""
    in_pounds = unit is Unit.LB or (unit is None and habit is LoadUnit.LB)
    return round(kg_from_lb(value), 2) if in_pounds else value


# --- the rest ------------------------------------------------------------------------------


def _plan_load(entry: Entry) -> tuple[Button, ...]:
    empty = Button(Answers("empty"), Line("logging-button-empty-sled"))
    kg = None if entry.plan is None else entry.plan.added_kg
    if not kg:
        return (empty,)
    return Button(Answers("plan"), LoadOf(kg), primary=True), empty


def _loads(draft: Draft) -> Rows:
    none = Button(Answers("none"), Line("logging-button-no-sled"))
    return ((*_plan_load(draft.entry), none),)


def slip_of(asking: AskPlausible, log: Log) -> float | None:
    """Return the load with its decimal point put back; None where that is not likely either."""
    slipped = asking.kg / SLIP
    return slipped if is_likely(slipped, asking.draft.entry.plan, log) else None


def _plausible(asking: AskPlausible, log: Log) -> Rows:
    yes = Button(Answers("yes"), Line("logging-button-yes-it-was"))
    again = Button(Answers("again"), Line("logging-button-type-again"))
    slipped = slip_of(asking, log)
    if slipped is None:
        return ((yes, again),)
    return ((yes, Button(Answers("slip"), LoadOf(slipped)), again),)


def _second(scene: Scene, draft: Draft, first: str) -> Say:
    before = entry_named(scene, first)
    if before is None:
        return Say(Line("logging-nothing-logged"))
    another = Button(Answers("another"), Line("logging-button-another-session"))
    correct = Button(Answers("correct"), Line("logging-button-correct-first"))
    cancel = Button(Answers("cancel"), Line("common-button-cancel"))
    line = Line("logging-second-session", first=Noted(before), second=Noted(draft.entry))
    return Say(line, ((another, correct), (cancel,)))


FEWEST_TOGETHER = 2


def _take_out(scene: Scene, asking: AskTakeOut) -> Say:
    entry = entry_named(scene, asking.entry)
    if entry is None:
        return Say(Line("logging-nothing-logged"))
    out = Button(Answers("out"), Line("logging-button-take-out"), danger=True)
    keep = Button(Answers("keep"), Line("logging-button-keep-it"))
    asked = Line(
        "logging-take-it-out",
        noted=Noted(entry, scene.today.year),
        is_gone=asking.is_gone,
    )
    file = next((one for one in scene.snapshot.dialogue.undos if one.id == asking.brought), None)
    count = len(asking.together) if file is None else len(brought_by(scene, file))
    if count < FEWEST_TOGETHER:
        return Say(asked, ((out, keep),))
    every = Button(Answers("all"), Line("logging-button-take-all-out", count=count), danger=True)
    line = "logging-told-together" if file is None else "logging-came-in-a-file"
    of_several = Card(asked, Line(line, count=count))
    return Say(of_several, ((out, every), (keep,)))
