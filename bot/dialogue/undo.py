"""Taking back: every undoable turn leaves its exact reverse, and so does the undo itself."""

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import Any

import msgspec

from bot.contract import Toast
from bot.dialogue.changes import (
    Awaits,
    BecameOne,
    Change,
    Checked,
    CodeMade,
    CodeMissed,
    CodeSpent,
    CodesVoid,
    Detached,
    Filed,
    Forgotten,
    LetGo,
    Lived,
    Snapshot,
    Struck,
    TookIn,
    TookOut,
    Unchecked,
    Wrote,
)
from bot.dialogue.registry import playing
from bot.dialogue.state import UNDOS_KEPT, Dialogue, FieldChange, Undo
from bot.dialogue.story import Brings, Fallback, Unites
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn, undo_id
from bot.reading.page import as_plain
from bot.rules.log.done import Check, Entry, Log
from bot.rules.log.records import Athlete
from bot.words.commands import REDO
from bot.words.line import Card, Content, Line
from bot.words.lines import OneEach

_by_time = attrgetter("day", "logged_at", "id")


class Setting(StrEnum):
    """What on file was changed, as it is named when that is taken back."""

    LANGUAGE = "language"
    UNITS = "units"
    CLOCK = "clock"
    PAUSE = "pause"
    MATCHES = "matches"
    MOVED = "moved"
    LEFT_OUT = "left-out"
    EASIER = "easier"
    DAYS = "days"
    KIT = "kit"
    JOINT = "joint"
    WEIGHT = "weight"
    PROFILE = "profile"
    ADVICE = "advice"
    CHECKS = "checks"
    REMINDERS = "reminders"
    QUIET = "quiet"
    SHOES = "shoes"
    FORWARD = "forward"
    LIMITS = "limits"
    ACTIVITY = "activity"
    SCORE = "score"
    MARK = "mark"


SETTINGS = OneEach("common-setting", Setting)
_SETTINGS = {
    "language": Setting.LANGUAGE,
    "load_unit": Setting.UNITS,
    "distance_unit": Setting.UNITS,
    "zone": Setting.CLOCK,
    "pauses": Setting.PAUSE,
    "fixtures": Setting.MATCHES,
    "match_off": Setting.MATCHES,
    "match_weekday": Setting.MATCHES,
    "moves": Setting.MOVED,
    "not_done": Setting.LEFT_OUT,
    "easier_weeks": Setting.EASIER,
    "slots": Setting.DAYS,
    "limits": Setting.LIMITS,
    "kit": Setting.KIT,
    "lent": Setting.KIT,
    "joint": Setting.JOINT,
    "not_watched": Setting.JOINT,
    "body_mass_kg": Setting.WEIGHT,
    **dict.fromkeys(
        ("persona", "goal", "birth_year", "trains_per_week", "sled_months", "returning"),
        Setting.PROFILE,
    ),
    "nudges": Setting.ADVICE,
    "learning": Setting.ADVICE,
    "morning_checks": Setting.CHECKS,
    "reminders": Setting.REMINDERS,
    "home": Setting.REMINDERS,
    "quiet_from": Setting.QUIET,
    "quiet_to": Setting.QUIET,
    "footwear_tip": Setting.SHOES,
    "forward_choice": Setting.FORWARD,
    "activity": Setting.ACTIVITY,
    "scores": Setting.SCORE,
    "marks": Setting.MARK,
}
"""By field of the file; where several changed, the first of them names it."""


def apply(snapshot: Snapshot, changes: tuple[Change, ...]) -> Snapshot:
    """Return the snapshot as it reads after the changes, in their order."""
    for change in changes:
        snapshot = _applied(snapshot, change)
    return snapshot


def _applied(snapshot: Snapshot, change: Change) -> Snapshot:
    log = snapshot.log
    match change:
        case Filed(athlete):
            return replace(snapshot, athlete=athlete)
        case Wrote(entry):
            return replace(snapshot, log=_with_entry(log, entry))
        case Struck(entry_id):
            kept = tuple(entry for entry in log.entries if entry.id != entry_id)
            return replace(snapshot, log=replace(log, entries=kept))
        case Checked(check):
            return replace(snapshot, log=replace(log, checks=_with_check(log, check)))
        case Unchecked(day):
            left = tuple(check for check in log.checks if check.day != day)
            return replace(snapshot, log=replace(log, checks=left))
        case Forgotten():
            return Snapshot(snapshot.id)
        case BecameOne(other):
            return other
        case TookIn():
            return replace(snapshot, log=_with_all(log, change))
        case TookOut(name):
            return replace(snapshot, log=_without(log, name))
        case CodeMade() | CodesVoid() | CodeSpent() | CodeMissed() | Detached():
            return snapshot
        case Awaits() | LetGo():
            return snapshot
        case Lived(live):
            dialogue = replace(snapshot.dialogue, live=live)
            if live is not None:
                dialogue = replace(dialogue, gone_through=live.name)
            return replace(snapshot, dialogue=dialogue)


def _with_all(log: Log, brought: TookIn) -> Log:
    """Return the log with what was brought; what is on file stays as it is."""
    entries = {one.id: one for one in (*brought.entries, *log.entries)}
    checks = {one.day: one for one in (*brought.checks, *log.checks)}
    return Log(
        tuple(sorted(entries.values(), key=_by_time)),
        tuple(sorted(checks.values(), key=attrgetter("day"))),
    )


def _without(log: Log, name: str) -> Log:
    entries = (one for one in log.entries if one.source is None or one.source.brought != name)
    return Log(tuple(entries), tuple(one for one in log.checks if one.brought != name))


def _with_entry(log: Log, entry: Entry) -> Log:
    entries = [other for other in log.entries if other.id != entry.id]
    insort(entries, entry, key=_by_time)
    return replace(log, entries=tuple(entries))


def _with_check(log: Log, check: Check) -> tuple[Check, ...]:
    others = [other for other in log.checks if other.day != check.day]
    return tuple(sorted([*others, check], key=lambda one: one.day))


def reverse(before: Snapshot, changes: tuple[Change, ...], name: str) -> Undo:
    """Return what takes the changes back, seen from the snapshot before them.

    Whoever turned out to be somebody else takes back what that changed for them.
    """
    if changes and isinstance(became := changes[0], BecameOne):
        return replace(reverse(became.other, changes[1:], name), apart=became.apart)
    after = apply(before, changes)
    entries = {entry.id: entry for entry in before.log.entries}
    checks = {check.day: check for check in before.log.checks}
    touched = {one.entry.id for one in changes if isinstance(one, Wrote)}
    touched |= {one.entry for one in changes if isinstance(one, Struck)}
    days = {one.check.day for one in changes if isinstance(one, Checked)}
    days |= {one.day for one in changes if isinstance(one, Unchecked)}
    return Undo(
        name,
        _changed_fields(before.athlete, after.athlete),
        entries=tuple(entries[one] for one in sorted(touched) if one in entries),
        struck=tuple(one for one in sorted(touched) if one not in entries),
        checks=tuple(checks[day] for day in sorted(days) if day in checks),
        unchecked=tuple(day for day in sorted(days) if day not in checks),
        brought=next((one.name for one in changes if isinstance(one, TookIn)), None),
    )


def _changed_fields(old: Athlete, new: Athlete) -> dict[str, FieldChange]:
    if old is new:
        return {}
    changes: dict[str, FieldChange] = {}
    for field in fields(Athlete):
        was, now = getattr(old, field.name), getattr(new, field.name)
        if was != now:
            changes[field.name] = FieldChange(_as_stored(was), _as_stored(now))
    return changes


def _as_stored(value: object) -> Any:
    """Return a value as it reads back from JSON, so that an undo kept equals one stored."""
    return msgspec.json.decode(msgspec.json.encode(value, enc_hook=as_plain))


def changes_of(undo: Undo, athlete: Athlete) -> tuple[Change, ...]:
    """Return the changes that carry the undo out on the athlete as they are now."""
    changes: list[Change] = []
    if undo.file:
        on_file: dict[str, Any] = _as_stored(athlete)
        restored = {name: _restored(on_file[name], undo.file[name]) for name in undo.file}
        if restored != {name: on_file[name] for name in undo.file}:
            changes.append(Filed(msgspec.convert({**on_file, **restored}, Athlete)))
    changes += [Wrote(entry) for entry in undo.entries]
    changes += [Struck(entry) for entry in undo.struck]
    changes += [Checked(check) for check in undo.checks]
    changes += [Unchecked(day) for day in undo.unchecked]
    if undo.brought is not None:
        changes.append(TookOut(undo.brought))
    return tuple(changes)


def _restored(current: Any, change: FieldChange) -> Any:
    """Return a field with one change to it taken back, and every later change left alone.

    A list that has changed since loses what the change added and gets back what it took away;
    so taking back a pause never takes a red flag or a match with it.  Any other value that
    has changed since stays as it is.
    """
    before, after = change.before, change.after
    if current == after:
        return before
    if not (isinstance(current, list) and isinstance(before, list) and isinstance(after, list)):
        return current
    kept = [item for item in current if item not in after or item in before]
    return kept + [item for item in before if item not in after and item not in kept]


def remember(dialogue: Dialogue, undo: Undo) -> Dialogue:
    """Return the dialogue with one more thing to take back, the oldest dropped past the limit."""
    kept = tuple(one for one in dialogue.undos if one.id != undo.id)
    return replace(dialogue, undos=(*kept, undo)[-UNDOS_KEPT:])


def forget(dialogue: Dialogue, name: str) -> Dialogue:
    """Return the dialogue without the undo of that name."""
    return replace(dialogue, undos=tuple(one for one in dialogue.undos if one.id != name))


def without_their_session(before: Snapshot, undo: Undo | None) -> tuple[str, ...]:
    """Return the ways back to how sessions read before, that a used undo takes out, by name.

    Whoever takes a session back by its first card, and then goes further back, would find it in
    the log again as it read before a correction.
    """
    out = set() if undo is None else set(undo.struck)
    return tuple(
        one.id
        for one in before.dialogue.undos
        if out
        and not one.redoes
        and out.issuperset(entry.id for entry in one.entries)
        and one.entries
    )


def overtaken(before: Snapshot, changes: Sequence[Change]) -> tuple[str, ...]:
    """Return the ways to bring sessions back whose messages have told others since, by name.

    Whoever takes a session back and edits its line has said it anew: both would be in the log.
    """
    if not changes:  # then no log has to be there
        return ()
    was = {entry.id for entry in before.log.entries}
    wrote = [one.entry for one in changes if isinstance(one, Wrote)]
    told = {one.message for one in wrote if one.id not in was} - {None}
    written = {one.id for one in wrote}
    return tuple(
        undo.id
        for undo in before.dialogue.undos
        if undo.redoes
        and any(one.message in told and one.id not in written for one in undo.entries)
    )


# --- what is said of it --------------------------------------------------------------------


def undone(scene: Scene, name: str | None = None) -> Turn:
    """Take a turn back, the latest where none is named; the undo can itself be undone.

    Asked without a name again, it goes further back.
    """
    kept = scene.snapshot.dialogue.undos
    if name is None and not kept:
        return Turn((Say(Line("common-nothing-yet-to-undo")),))
    if name is None:
        name = next((undo.id for undo in reversed(kept) if not undo.redoes), "")
    undo = next((one for one in kept if one.id == name), None)
    return _nothing(None) if undo is None else _undone(scene, undo)


REDOES = frozenset({REDO, "rehacer"})
"""What taking an undo back is called, typed as a command."""


def redone(scene: Scene) -> Turn:
    """Take the latest undo back that was not taken back yet."""
    kept = scene.snapshot.dialogue.undos
    undo = next((one for one in reversed(kept) if one.redoes), None)
    if undo is None:
        return Turn((Say(Line("common-nothing-to-redo")),))
    return _undone(scene, undo)


def _nothing(used: str | None) -> Turn:
    return Turn((Say(Line("common-nothing-to-undo"), toast=Toast()),), undoes=used)


def _undone(scene: Scene, undo: Undo) -> Turn:
    if undo.apart is not None:
        return playing(Unites).parted(scene, undo) or _nothing(undo.id)
    changes = changes_of(undo, scene.athlete)
    if not changes:
        return _nothing(undo.id)
    if undo.brought is not None:
        filed = next((one for one in changes if isinstance(one, Filed)), None)
        return replace(playing(Brings).taken_out(scene, undo.brought, filed), undoes=undo.id)
    back = Line("common-button-undo" if undo.redoes else "common-button-redo")
    after = replace(scene, snapshot=apply(scene.snapshot, changes))
    said = Say(_taken_back(scene, undo), ((Button(Does("undo", undo_id(scene)), back),),))
    following = playing(Fallback).following(after)
    return Turn((said, *following), changes, undoable=True, undoes=undo.id)


def _of_morning(checks: Iterable[Check], day: date) -> Check | None:
    """Return what a morning answered; None where it did not, whatever else was told that day."""
    check = next((one for one in checks if one.day == day and one.is_of_morning), None)
    if check is None:
        return None
    return Check(day, check.pain, check.swelling, check.gave_way, check.locked)


def _taken_back(scene: Scene, undo: Undo) -> Content:
    """Return what an undo takes back, by name where it is a session or a morning."""
    days = (*undo.unchecked, *(check.day for check in undo.checks))
    if days and not undo.file:  # the pain of a session may go back with it
        is_morning = _of_morning(undo.checks, days[-1]) != _of_morning(scene.log.checks, days[-1])
        said = "morning-taken-back" if is_morning else "morning-told-taken-back"
        return Line(said, day=days[-1])
    if undo.struck or undo.entries:
        names = {*undo.struck, *(entry.id for entry in undo.entries)}
        if len(names) > 1:  # a message told of several days
            return _several_back(scene, undo)
        before = next((entry for entry in scene.log.entries if entry.id in names), None)
        return playing(Fallback).taken_back(
            before, undo.entries[-1] if undo.entries else None, scene.today.year
        )
    about = next((what for name, what in _SETTINGS.items() if name in undo.file), None)
    what = None if about is None else Line(SETTINGS[about])
    return Line("common-redone" if undo.redoes else "common-undone", what=what)


def _several_back(scene: Scene, undo: Undo) -> Content:
    """Say that sessions told together are out, back, or as they were before."""
    if undo.struck:
        out = Line("common-sessions-out", count=len(undo.struck))
        as_before = Line("common-sessions-as-before", count=len(undo.entries))
        return Card(out, as_before) if undo.entries else out
    on_file = {entry.id for entry in scene.log.entries}
    is_there = all(entry.id in on_file for entry in undo.entries)
    said = "common-sessions-as-before" if is_there else "common-sessions-back"
    return Line(said, count=len(undo.entries))
