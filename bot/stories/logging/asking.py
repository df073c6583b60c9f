"""The log's questions in words and buttons."""

from datetime import date, timedelta
from typing import assert_never

from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Rows, Say, Scene
from bot.reading.heard import About, Doubt, Unit
from bot.rules.load.plausibility import ASK_ABOVE_KG, is_likely
from bot.rules.load.units import kg_from_lb
from bot.rules.log.records import Entry, LoadUnit, Log
from bot.stories.logging.buttons import earlier_days, effort_scale, scale, skip
from bot.stories.logging.draft import entry_named, habits_of, is_all_but_sets, planned
from bot.stories.logging.hearing import example_of
from bot.stories.logging.questions import (
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
from bot.stories.logging.said import (
    AskFor,
    BareNumber,
    Field,
    IsThatRight,
    LoggingContent,
    LoggingLabel,
    NeedsLoad,
    OutOfRange,
    SecondSession,
    TakeItOut,
    TwoReadings,
    WhatDidYouDo,
)
from bot.words.common.said import CommonLabel
from bot.words.line import Figure, Line, LoadOf

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
            return _asked_for(scene, field, _missing(field, entry), about=name)
        case AskSession(day):
            return _session(scene, day)
        case AskReading(draft):
            return Say(_doubted(scene, draft), _readings(scene, draft))
        case AskLoad(draft):
            return Say(NeedsLoad(draft.entry), _loads(draft))
        case AskPlausible():
            return Say(IsThatRight(asking.kg, asking.usual_kg), _plausible(asking, scene.log))
        case AskSecond(draft, first):
            return _second(scene, draft, first)
        case AskTakeOut(name, is_gone):
            return _take_out(scene, name, is_gone=is_gone)
        case AskNew(name, field):
            entry = entry_named(scene, name)
            return _asked_for(scene, field, _new(scene, field, entry), about=name)
        case _:
            assert_never(asking)


def _asked_for(scene: Scene, field: Field, rows: Rows, about: str) -> Say:
    return Say(AskFor(field, scene.athlete.load_unit), rows, about=about)


def _missing(field: Field, entry: Entry | None) -> Rows:
    if field is Field.SMOOTH:
        yes = Button(Answers("yes"), CommonLabel.YES)
        return ((yes, Button(Answers("no"), CommonLabel.NO), skip()),)
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
            Does("logging", "planned", (on.isoformat(),)), LoggingLabel.AS_PLANNED, primary=True
        )
        rows = ((done,),)
    if day is None:
        back = tuple(scene.today - timedelta(days=n) for n in range(1, DAYS_OFFERED + 1))
        rows = (*rows, *earlier_days(back))
    shown = None if day in (None, scene.today) else day
    return Say(WhatDidYouDo(shown, example_of(scene, on)), rows)


# --- doubts --------------------------------------------------------------------------------


def _doubted(scene: Scene, draft: Draft) -> LoggingContent:
    doubt = draft.doubts[0]
    field = FIELD_OF[doubt.about]
    understood = draft.entry if draft.entry.pulls else None
    if is_bare(doubt, draft):
        return BareNumber(doubt.readings[0])
    if doubt.about is About.SETS and not doubt.readings:
        is_free = is_all_but_sets(doubt, habits_of(scene))
        return AskFor(Field.WORK if is_free else Field.SETS)
    if len(doubt.readings) > 1:
        return TwoReadings(field, doubt.phrase, understood)
    return OutOfRange(field, doubt.phrase, understood)


def is_bare(doubt: Doubt, draft: Draft) -> bool:
    """Tell whether a lone number was said that may be a load, an effort or a pain."""
    return (
        doubt.about is About.LOAD
        and len(doubt.readings) == 1
        and doubt.unit is None
        and 0 <= doubt.readings[0] <= ASK_ABOVE_KG
        and not draft.entry.pulls
    )


def _readings(scene: Scene, draft: Draft) -> Rows:
    doubt = draft.doubts[0]
    if is_bare(doubt, draft):
        return (_meanings(doubt.readings[0]),)
    if doubt.about is About.SETS and not doubt.readings:
        is_free = is_all_but_sets(doubt, habits_of(scene))
        has_plan = is_free and planned(scene, draft.entry.day) is not None
        return ((Button(Answers("planned"), LoggingLabel.AS_PLANNED),),) if has_plan else ()
    if len(doubt.readings) < 2:
        return _slipped(scene, draft, doubt)
    if doubt.about is About.LOAD:
        loads = [kg_of(value, doubt.unit, scene.athlete.load_unit) for value in doubt.readings]
        return (tuple(Button(Answers(str(n)), LoadOf(kg)) for n, kg in enumerate(loads)),)
    return (
        tuple(Button(Answers(str(n)), Figure(value)) for n, value in enumerate(doubt.readings)),
    )


def _slipped(scene: Scene, draft: Draft, doubt: Doubt) -> Rows:
    """Return the load with a decimal point put back, where that is near the planned one."""
    if doubt.about is not About.LOAD or not doubt.readings or doubt.readings[0] <= 0:
        return ()
    kg = kg_of(doubt.readings[0], doubt.unit, scene.athlete.load_unit) / SLIP
    if not is_likely(kg, draft.entry.plan, scene.log):
        return ()
    return ((Button(Answers("slip"), LoadOf(kg)),),)


def _meanings(number: float) -> tuple[Button, ...]:
    load = Button(Answers("load"), LoggingLabel.EDIT_LOAD)
    if number > 10:  # off the 0-10 scale, so a load
        return (load,)
    effort = Button(Answers("effort"), LoggingLabel.EDIT_EFFORT)
    return load, effort, Button(Answers("pain"), LoggingLabel.EDIT_PAIN)


def kg_of(value: float, unit: Unit | None, habit: LoadUnit) -> float:
    """Return kilograms; a value without a unit is in the writer's own."""
    in_pounds = unit is Unit.LB or (unit is None and habit is LoadUnit.LB)
    return round(kg_from_lb(value), 2) if in_pounds else value


# --- the rest ------------------------------------------------------------------------------


def _plan_load(entry: Entry) -> tuple[Button, ...]:
    empty = Button(Answers("empty"), LoggingLabel.EMPTY_SLED)
    kg = None if entry.plan is None else entry.plan.added_kg
    if not kg:
        return (empty,)
    return Button(Answers("plan"), LoadOf(kg), primary=True), empty


def _loads(draft: Draft) -> Rows:
    none = Button(Answers("none"), LoggingLabel.NO_SLED)
    return ((*_plan_load(draft.entry), none),)


def slip_of(asking: AskPlausible, log: Log) -> float | None:
    """Return the load with its decimal point put back; None where that is not likely either."""
    slipped = asking.kg / SLIP
    return slipped if is_likely(slipped, asking.draft.entry.plan, log) else None


def _plausible(asking: AskPlausible, log: Log) -> Rows:
    yes = Button(Answers("yes"), LoggingLabel.YES_IT_WAS)
    again = Button(Answers("again"), LoggingLabel.TYPE_AGAIN)
    slipped = slip_of(asking, log)
    if slipped is None:
        return ((yes, again),)
    return ((yes, Button(Answers("slip"), LoadOf(slipped)), again),)


def _second(scene: Scene, draft: Draft, first: str) -> Say:
    before = entry_named(scene, first)
    if before is None:
        return Say(Line("logging-nothing-logged"))
    another = Button(Answers("another"), LoggingLabel.ANOTHER_SESSION)
    correct = Button(Answers("correct"), LoggingLabel.CORRECT_FIRST)
    cancel = Button(Answers("cancel"), CommonLabel.CANCEL)
    return Say(SecondSession(before, draft.entry), ((another, correct), (cancel,)))


def _take_out(scene: Scene, name: str, *, is_gone: bool) -> Say:
    entry = entry_named(scene, name)
    if entry is None:
        return Say(Line("logging-nothing-logged"))
    out = Button(Answers("out"), LoggingLabel.TAKE_OUT, danger=True)
    return Say(TakeItOut(entry, is_gone), ((out, Button(Answers("keep"), LoggingLabel.KEEP_IT)),))
