"""What was done: understood, questioned, written down, corrected, taken back."""

from datetime import date

from bot.dialogue.story import Opened
from bot.dialogue.tokens import Does, decode, encode
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reading.heard import Heard
from bot.reading.intents.wishes import Arguments
from bot.reading.past import read_past_day
from bot.rules.log.records import Entry, entries_on
from bot.rules.week.days import day_named
from bot.stories.logging import answers as logging_answers
from bot.stories.logging import hearing as logging_hearing
from bot.stories.logging.amending import meant, on_day
from bot.stories.logging.buttons import EDITABLE, edits
from bot.stories.logging.correcting import heard_about
from bot.stories.logging.draft import as_planned, entry_named, planned
from bot.stories.logging.leftovers import asked_what
from bot.stories.logging.questions import AskNew, AskSession, Draft
from bot.stories.logging.said import (
    NOTHING_LOGGED,
    Field,
    FormField,
    LogForm,
    left_out_line,
)
from bot.stories.logging.saving import considered, corrected
from bot.stories.session.because import ahead_of
from bot.stories.session.because import following as following_of
from bot.stories.session.said import Noted
from bot.stories.session.variants import AS_USUAL, Variant, variant_of
from bot.words.line import Card, Line

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
        case "on", (day,) if (on := day_named(day)) is not None:
            return Turn(asks=AskSession(on))
        case (("edit" | "new" | "out" | "day" | "left"), (name, *_)) if (
            entry_named(scene, name) is None
        ):
            return NOTHING_LOGGED
        case "edit", (name,):
            return _edit(scene, name)
        case "left", (name,):
            return asked_what(scene, name)
        case "new", (name, field) if field in set(EDITABLE):
            return Turn(asks=AskNew(name, Field(field)))
        case "out", (name,):
            return logging_answers.take_out(scene, name)
        case "day", (name, day) if (on := day_named(day)) is not None:
            return _on_day(scene, name, on)
        case _:
            return Turn((Say(Line("common-unknown-button")),))


def said(scene: Scene, text: str) -> Turn:
    """Act on free text that answers no open question; a reply to a card corrects its entry."""
    if scene.about is not None:
        entry = entry_named(scene, scene.about)
        return NOTHING_LOGGED if entry is None else heard_about(scene, entry, text)
    return logging_hearing.heard_line(scene, text)


def understood(scene: Scene, heard: Heard) -> Turn:
    """Act on a reply that was read earlier and put aside."""
    return logging_hearing.understood(scene, heard)


def filled(scene: Scene, token: str, fields: tuple[tuple[str, str], ...]) -> Turn:
    """Act on a form that was sent off: its fields read like a line somebody typed."""
    return logging_hearing.heard_line(scene, _line_of(fields), _form_day(scene, token))


def worded(scene: Scene, token: str, fields: tuple[tuple[str, str], ...]) -> str:
    """Return a form as the line it stands for, the day it is of in front."""
    return f"{_form_day(scene, token).isoformat()} {_line_of(fields)}"


def _line_of(fields: tuple[tuple[str, str], ...]) -> str:
    values = {name: value.strip() for name, value in fields}
    sets, length = values.get(FormField.SETS, ""), values.get(FormField.LENGTH, "")
    words = [f"{sets}x{length}", values.get(FormField.LOAD, "")]
    if values.get(FormField.EFFORT):
        words.append(f"rpe {values[FormField.EFFORT]}")
    if values.get(FormField.PAIN):
        words.append(f"pain {values[FormField.PAIN]}")
    return " ".join(word for word in words if word)


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


def taken_back(before: Entry | None, after: Entry | None) -> Line:
    """Say that an undo took `before` out, or brought `after` back; both: it reads as it did."""
    if after is None:
        return Line("logging-taken-back", noted=None if before is None else Noted(before))
    line = "logging-back-again" if before is None else "logging-reads-again"
    return Line(line, noted=Noted(after))


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


def _edit(scene: Scene, name: str) -> Turn:
    entry = entry_named(scene, name)
    if entry is None:
        return NOTHING_LOGGED
    what = Line("logging-edit-what", noted=Noted(entry))
    return Turn((Say(Card(what, left_out_line(entry)), edits(entry), about=name),))


def _on_day(scene: Scene, name: str, day: date) -> Turn:
    entry = entry_named(scene, name)
    if entry is None or day > scene.today:
        return NOTHING_LOGGED
    return corrected(scene, entry, on_day(scene, entry, day))
