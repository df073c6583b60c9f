"""What was done: understood, questioned, written down, corrected, taken back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import assert_never

from bot.dialogue.buttons import stale
from bot.dialogue.serving import A_VIEW
from bot.dialogue.story import Fields, Opened
from bot.dialogue.tokens import Does, decode, encode
from bot.dialogue.turn import Button, Outdated, Rows, Say, Scene, Turn, Typed
from bot.reading.heard import Details, Heard
from bot.reading.intents.wishes import Arguments
from bot.reading.past import read_past_day
from bot.rules.log.done import Entry, entries_on
from bot.rules.week.days import day_named
from bot.stories.logging import answers as logging_answers
from bot.stories.logging import hearing as logging_hearing
from bot.stories.logging.amending import meant, on_day
from bot.stories.logging.buttons import EDITABLE, edits, to_list
from bot.stories.logging.correcting import heard_about
from bot.stories.logging.doubts import length_said, load_said, score_said, sets_said
from bot.stories.logging.draft import as_planned, entry_named, planned
from bot.stories.logging.leftovers import asked_what
from bot.stories.logging.passing import is_nothing
from bot.stories.logging.questions import AskNew, AskSession, AskTakeOut, Draft
from bot.stories.logging.said import (
    FORM_EXAMPLES,
    FORM_FIELDS,
    MUST_BE_FILLED,
    NOTHING_LOGGED,
    Field,
    FormField,
    LogForm,
    left_out_line,
)
from bot.stories.logging.saving import considered, continued, corrected, on_its_card
from bot.stories.logging.values import in_plates
from bot.stories.session.because import ahead_of
from bot.stories.session.because import following as following_of
from bot.stories.session.said import Noted
from bot.stories.session.variants import AS_USUAL, Variant, variant_of
from bot.words.line import Card, Content, Line

NAME = "logging"
LAST_SHOWN = 5  # sessions offered for a change


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer `/log [words]` and `/fix [session or day]`."""
    if command == "fix":
        return _fix(scene, argument)
    return logging_hearing.heard_line(scene, argument) if argument else Turn(asks=AskSession())


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    match verb, args:
        case "planned", (day, *more) if (on := day_named(day)) is not None:
            return log_as_planned(scene, on, variant_of(tuple(more)))
        case "ended", (name, undo) if (done := entry_named(scene, name)) is not None:
            return continued(scene, done, undo, (), opening=True)
        case "on", (day,) if (on := day_named(day)) is not None:
            return Turn(asks=AskSession(on))
        case (("edit" | "new" | "out" | "drop" | "day" | "left"), (name, *_)) if (
            entry_named(scene, name) is None
        ):
            return NOTHING_LOGGED
        case "edit", (name, *back):
            return _edit(scene, name, tuple(back))
        case "drop", (name, *back):
            return Turn(asks=AskTakeOut(name, back=tuple(back)))
        case "left", (name,):
            return asked_what(scene, name)
        case "new", (name, field) if field in set(EDITABLE):
            return Turn(asks=AskNew(name, Field(field)))
        case "out", (name,):
            return logging_answers.take_out(scene, name)
        case "day", (name, day) if (on := day_named(day)) is not None:
            return _on_day(scene, name, on)
        case _:
            return stale(Line("common-unknown-button"))


def said(scene: Scene, text: str) -> Turn:
    """Act on free text that answers no open question; a reply to a card corrects its entry."""
    if scene.about is not None:
        entry = entry_named(scene, scene.about)
        return NOTHING_LOGGED if entry is None else heard_about(scene, entry, text)
    return logging_hearing.heard_line(scene, text)


def understood(scene: Scene, heard: Heard) -> Turn:
    """Act on a reply that was read earlier and put aside."""
    return logging_hearing.understood(scene, heard)


def filled(scene: Scene, token: str, fields: Fields) -> Turn:
    """Act on a form that was sent off; each field is read by itself, by what was asked there.

    Where one of them is not understood nothing is logged: a number short would be a step back.
    """
    day, read = _form_day(scene, token), _fields_read(scene, token, fields)
    wrong = tuple(said for said in read.values() if isinstance(said, Content))
    if not wrong:
        return logging_hearing.heard_line(scene, _line_of(read), day)
    again = Button(Does(NAME, "on", (day.isoformat(),)), Line("logging-button-form-again"))
    return Turn((Say(Card(*wrong, Line("logging-form-nothing")), ((again,),)),))


def worded(scene: Scene, token: str, fields: Fields) -> str:
    """Return a form as the line it stands for, the day it is of in front.

    What does not read by itself stands there as it was written: it may be about a body.
    """
    read = _fields_read(scene, token, fields)
    written = dict(fields)
    line = {
        field: _as_written(field, written.get(field, "")) if isinstance(said, Content) else said
        for field, said in read.items()
    }
    return f"{_form_day(scene, token).isoformat()} {_line_of(line)}"


def _as_written(field: FormField, text: str) -> str:
    scores = {FormField.EFFORT: "rpe", FormField.PAIN: "pain"}
    return f"{scores[field]} {text}" if field in scores else text


def _fields_read(scene: Scene, token: str, fields: Fields) -> dict[FormField, str | Content]:
    """Return what each field says, as it would stand in a line, or what is wrong with it."""
    values = {name: value.strip() for name, value in fields}
    return {
        field: _field_read(scene, field, values.get(field, ""), _form_day(scene, token))
        for field in FormField
    }


def _field_read(scene: Scene, field: FormField, text: str, day: date) -> str | Content:
    if not text and field not in MUST_BE_FILLED:
        return ""
    said = _said_in(scene, field, in_plates(scene, text, day))
    if said is not None:
        return said
    label, example = Line(FORM_FIELDS[field]), Line(FORM_EXAMPLES[field])
    if not text:
        return Line("logging-form-empty", field=label, example=example)
    return Line("logging-form-unread", field=label, phrase=text, example=example)


def _said_in(scene: Scene, field: FormField, text: str) -> str | None:
    match field:
        case FormField.SETS:
            return sets_said(scene, text)
        case FormField.LENGTH:
            return length_said(scene, text)
        case FormField.LOAD:
            return _load_in(scene, text)
        case FormField.EFFORT:
            effort = score_said(scene, Field.EFFORT, Typed(text))
            return None if effort is None else f"rpe {effort:g}"
        case FormField.PAIN:
            pain = score_said(scene, Field.PAIN, Typed(text))
            return None if pain is None else f"pain {pain:g}"
        case _:
            assert_never(field)


def _load_in(scene: Scene, text: str) -> str | None:
    load = Details(empty_sled=True) if is_nothing(text) else load_said(scene, text)
    if load is None:
        return None
    entered = load.entered_load
    return "empty sled" if entered is None else f"{entered.value:g} {entered.unit}"


def _line_of(read: Mapping[FormField, str | Content]) -> str:
    sets, length, *more = (str(read[field]) for field in FormField)
    return " ".join(filter(None, (f"{sets}x{length}", *more)))


def _form_day(scene: Scene, token: str) -> date:
    match decode(token):
        case Does("logging", "form", (day,)) if (named := day_named(day)) is not None:
            return min(named, scene.today)
        case _:
            return scene.today


def form(scene: Scene, day: date) -> tuple[LogForm, str]:
    """Return the form for a day's session, and the token it comes back under."""
    content = LogForm(day, logging_hearing.example_of(scene, day))
    return content, encode(Does(NAME, "form", (day.isoformat(),)), 0)


def opens(scene: Scene, asked: str | Does) -> Opened | None:
    """Return the form that `/log` or a day's button opens, None for anything else."""
    match asked:
        case "log":
            return form(scene, scene.today)
        case Does("logging", "on", (day,)) if (on := day_named(day)) is not None:
            return form(scene, min(on, scene.today))
        case _:
            return None


def following(scene: Scene) -> tuple[Say, ...]:
    """Return what a correction means for the next session, in one message."""
    return (Say(following_of(ahead_of(scene))),) if scene.log.entries else ()


def taken_back(before: Entry | None, after: Entry | None, this_year: int) -> Line:
    """Say that an undo took `before` out, or brought `after` back; both: it reads as it did."""
    if after is None:
        return Line(
            "logging-taken-back", noted=None if before is None else Noted(before, this_year)
        )
    line = "logging-back-again" if before is None else "logging-reads-again"
    return Line(line, noted=Noted(after, this_year))


def outdated(scene: Scene, before: Entry | None, after: Entry | None, is_undone: bool) -> Outdated:
    """Say on a session's card that it is out or reads otherwise, or show it whole again."""
    if before is None:
        assert after is not None
        card = on_its_card(scene, after, after, is_asked=False)
        return Outdated(after.id, card, card, is_final=True, reopens=True)
    if after is None:
        out = Say(Line("logging-card-undone" if is_undone else "logging-card-out", day=before.day))
        return Outdated(before.id, out, out, is_final=True)
    below = "logging-card-undone-below" if is_undone else "logging-card-changed"
    there = Card(Line("logging-card-elsewhere", noted=Noted(after)), left_out_line(after))
    return Outdated(before.id, Say(Line(below, day=before.day)), Say(there), is_final=is_undone)


def log_as_planned(scene: Scene, day: date, variant: Variant = AS_USUAL) -> Turn:
    """Write the planned session of a day down as done in full, then ask what is missing."""
    plan = planned(scene, day, variant)
    if plan is None or day > scene.today:
        return Turn(asks=AskSession(min(day, scene.today)))
    return considered(scene, Draft(as_planned(plan, scene, day)))


def _fix(scene: Scene, wanted: str) -> Turn:
    """Open the session of that id, or the one of that day; else show the latest."""
    if entry_named(scene, wanted) is not None:
        return _edit(scene, wanted)
    day = read_past_day(wanted, scene.today, scene.athlete.language) if wanted else None
    on_day = entries_on(scene.log, day) if day is not None else ()
    return _edit(scene, on_day[0].id) if len(on_day) == 1 else _last_sessions(scene)


def fixing(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Open the session meant for a change; show the latest where that is not clear."""
    entry = meant(scene, said)
    return _last_sessions(scene) if entry is None else _edit(scene, entry.id)


def _last_sessions(scene: Scene) -> Turn:
    latest = scene.log.entries[-LAST_SHOWN:][::-1]
    if not latest:
        return NOTHING_LOGGED
    rows: Rows = tuple(
        (Button(Does("logging", "edit", (entry.id,)), entry.day),) for entry in latest
    )
    return Turn((Say(Line("logging-last-sessions"), rows),))


def _edit(scene: Scene, name: str, back: tuple[str, ...] = ()) -> Turn:
    entry = entry_named(scene, name)
    if entry is None:
        return NOTHING_LOGGED
    what = Line("logging-edit-what", noted=Noted(entry, scene.today.year))
    rows = (*edits(entry), *to_list(back))
    card = Say(Card(what, left_out_line(entry)), rows, about=name, in_place=bool(back))
    return Turn((replace(card, serves=(A_VIEW,)) if back else card,))


def _on_day(scene: Scene, name: str, day: date) -> Turn:
    entry = entry_named(scene, name)
    if entry is None or day > scene.today:
        return NOTHING_LOGGED
    return corrected(scene, entry, on_day(scene, entry, day))
