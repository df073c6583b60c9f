"""An entry of the log, said otherwise or taken out: what was not said again stays as it was."""

import re
from dataclasses import fields, replace
from datetime import date
from typing import Any

from bot.archive.taking import imports_in
from bot.dialogue.card import last_card
from bot.dialogue.registry import called
from bot.dialogue.state import Undo
from bot.dialogue.turn import Scene, Turn
from bot.reading.heard import Details
from bot.reading.intents.wishes import Arguments
from bot.reading.past import read_past_day
from bot.reading.zones import folded
from bot.rules.log.done import AsTold, Entry, Log, Pulls, entries_on, worst_of
from bot.rules.log.kit import kit_on
from bot.stories.logging.draft import loaded, plan_for, pulls_from, with_details
from bot.stories.logging.questions import AskTakeOut
from bot.stories.logging.said import NOTHING_LOGGED

_LAST = re.compile(r"\b(?:last|latest|newest|most recent|ultim[oa])\b")

CORRECTIONS_KEPT = 3  # nobody edits the fourth message back
A_ROUNDING_KG = 0.5  # 15 kg told as 33 lb is no other load


def changed(scene: Scene, entry: Entry, details: Details, day: date | None = None) -> Entry:
    """Return the entry with what was said; what was not said stays as it was."""
    entry = with_details(entry, details)
    if details.sets:
        pulls = tuple(pulls_from(run, details) for run in details.sets)
        entry = replace(entry, pulls=tuple(_like(run, entry) for run in pulls))
    elif details.pulls_done is not None and len(entry.pulls) == 1 and details.pulls_done > 0:
        entry = replace(entry, pulls=(replace(entry.pulls[0], pulls=details.pulls_done),))
    if details.load_kg is not None and not details.sets:
        entry = with_other_load(entry, details)
    if details.empty_sled and not details.sets:
        bare = tuple(loaded(run, 0.0, None) for run in entry.pulls)
        entry = replace(entry, pulls=bare, empty_sled=True)
    return entry if day is None else on_day(scene, entry, day)


def told_again(scene: Scene, entry: Entry, told: Entry) -> Entry:
    """Return the entry with what another telling of the same session adds or says otherwise."""
    usual = kit_on(scene.athlete, entry.day).surface
    pain = told.pain_during
    return replace(
        entry,
        pulls=_told_of(entry, told),
        rpe=entry.rpe if told.rpe is None else told.rpe,
        minutes=entry.minutes if told.minutes is None else told.minutes,
        smooth=told.smooth if entry.smooth is None else entry.smooth and told.smooth is not False,
        pain_during=worst_of(entry.pain_during, pain),
        pain_at=entry.pain_at if pain is None else told.pain_at or entry.pain_at,
        pain_after=entry.pain_after if told.pain_after is None else told.pain_after,
        soreness=worst_of(entry.soreness, told.soreness),
        is_sore=entry.is_sore or told.is_sore,
        forward_sets=entry.forward_sets if told.forward_sets is None else told.forward_sets,
        surface=entry.surface if told.surface == usual else told.surface,
        empty_sled=entry.empty_sled or told.empty_sled,
        barefoot_sets=told.barefoot_sets or entry.barefoot_sets,
        note=told.note or entry.note,
        left_out=told.left_out,
    )


def _told_of(entry: Entry, told: Entry) -> tuple[Pulls, ...]:
    """Return the pulls as they were counted, where those told are no other.

    In whatever unit; no load told is that of each.
    """
    pulls = tuple(_like(run, entry) for run in told.pulls)
    counted, said = _one_by_one(entry.pulls), _one_by_one(pulls)
    if len(counted) != len(said):
        return pulls or entry.pulls
    is_same = all(_is_same(*both) for both in zip(said, counted, strict=True))
    return entry.pulls if is_same else pulls


def _one_by_one(pulls: tuple[Pulls, ...]) -> list[Pulls]:
    return [run for run in pulls for _ in range(run.pulls)]


def _is_same(told: Pulls, done: Pulls) -> bool:
    is_work = (told.metres, told.work_s) == (done.metres, done.work_s)
    load = 0.0 if told.added_kg is None else abs(told.added_kg - (done.added_kg or 0))
    return is_work and load < A_ROUNDING_KG


def reworded(scene: Scene, entry: Entry, details: Details, day: date | None) -> Entry:
    """Return the entry once the message that told it reads so.

    What something else corrected since stays, unless that is what the edit changes.
    """
    if entry.told is None:
        return changed(scene, entry, details, day)
    was = entry.told
    now = as_told(changed(scene, replace(entry, **_values(was)), details, day))
    values, before = _values(now), _values(was)
    said = {name: value for name, value in values.items() if value != before[name]}
    said |= {"pulls": _merged(entry.pulls, was.pulls, now.pulls), "day": entry.day}
    after = replace(entry, **said, told=now)
    return after if now.day == was.day else on_day(scene, after, now.day)


def as_told(entry: Entry) -> AsTold:
    """Return what an entry says now, as if one message had told it."""
    return AsTold(**{one.name: getattr(entry, one.name) for one in fields(AsTold)})


def _values(told: AsTold) -> dict[str, Any]:
    return {one.name: getattr(told, one.name) for one in fields(AsTold)}


def _merged(
    pulls: tuple[Pulls, ...], was: tuple[Pulls, ...], now: tuple[Pulls, ...]
) -> tuple[Pulls, ...]:
    """Return pulls with what an edit changed of them: the work, the load, or both."""
    bare, meant = tuple(map(_unloaded, was)), tuple(map(_unloaded, now))
    load, told = _load_of(now), _load_of(was)
    stays = _load_of(pulls)
    if now == was:
        return pulls
    if bare == meant and load is not None:
        return tuple(_with_load_of(run, load) for run in pulls)
    if load is not None and load == told and stays is not None:
        return tuple(_with_load_of(run, stays) for run in now)
    return now


def _unloaded(run: Pulls) -> Pulls:
    return replace(run, added_kg=None, entered_load=None, entered_load_unit=None)


def _with_load_of(run: Pulls, other: Pulls) -> Pulls:
    load = other.added_kg, other.entered_load, other.entered_load_unit
    return replace(run, added_kg=load[0], entered_load=load[1], entered_load_unit=load[2])


def _load_of(pulls: tuple[Pulls, ...]) -> Pulls | None:
    """Return a run of nothing with the one load of all; None where they differ."""
    loads = {_with_load_of(Pulls(0), run) for run in pulls}
    return loads.pop() if len(loads) == 1 else None


def _like(run: Pulls, entry: Entry) -> Pulls:
    """Return the run with the load of the entry's first, where all had one and it has none."""
    first = entry.pulls[0] if entry.pulls else None
    if run.added_kg is not None or run.work_s is not None or first is None:
        return run
    if any(other.added_kg != first.added_kg for other in entry.pulls):
        return run
    return replace(
        run,
        added_kg=first.added_kg,
        entered_load=first.entered_load,
        entered_load_unit=first.entered_load_unit,
    )


def with_other_load(entry: Entry, details: Details) -> Entry:
    """Return the entry with one load for all its pulls."""
    if details.load_kg is None:
        return entry
    pulls = tuple(loaded(run, details.load_kg, details.entered_load) for run in entry.pulls)
    return replace(entry, pulls=pulls, empty_sled=details.load_kg == 0)


def on_day(scene: Scene, entry: Entry, day: date) -> Entry:
    """Return the entry on another day, beside that day's plan."""
    if day == entry.day:
        return entry
    others = tuple(other for other in scene.log.entries if other.id != entry.id)
    without = replace(scene, snapshot=replace(scene.snapshot, log=Log(others, scene.log.checks)))
    return replace(entry, day=day, plan=plan_for(without, day, entry.pulls))


def rewritten(scene: Scene, before: Entry, after: Entry) -> Entry:
    """Return an entry as it takes the place of another: the same one, corrected once more."""
    return replace(
        after,
        id=before.id,
        logged_at=before.logged_at,
        message=before.message,
        corrections=_corrections(scene, before),
        revision=before.revision + 1,
        told=after.told if after.told != before.told else _told(scene, before),
    )


def _corrections(scene: Scene, before: Entry) -> tuple[str, ...]:
    """Return the messages that corrected an entry, this one last; only the latest few."""
    if scene.message is None or scene.message == before.message:
        return before.corrections
    earlier = (name for name in before.corrections if name != scene.message)
    return (*earlier, scene.message)[-CORRECTIONS_KEPT:]


def _told(scene: Scene, before: Entry) -> AsTold | None:
    """Return how the message that told an entry reads, once something else corrects that."""
    if before.message is None or scene.message == before.message:
        return before.told
    return before.told or as_told(before)


# --- in plain words ------------------------------------------------------------------------


def meant(scene: Scene, said: str) -> Entry | None:
    """Return the session meant: of the day that is said, else the one shown, else the last one.

    None where that day has none, or several.
    """
    day = read_past_day(said, scene.today, scene.athlete.language) if said else None
    if day is None:
        return _shown(scene, said) or _newest(scene)
    found = entries_on(scene.log, day)
    return found[0] if len(found) == 1 else None


def _shown(scene: Scene, said: str) -> Entry | None:
    """Return the session whose card stands last, where not the last of all is asked for."""
    card = last_card(scene)
    if card is None or card.about is None or _LAST.search(folded(said)):
        return None
    return next((one for one in scene.log.entries if one.id == card.about), None)


def _newest(scene: Scene) -> Entry | None:
    """Return the session told last; of several told together the one of the latest day."""
    newest = max(scene.log.entries, key=lambda one: (one.logged_at, one.day), default=None)
    if newest is None:
        return None
    names = _together_with(scene, newest)
    batch = [one for one in scene.log.entries if one.id in names]
    return max(batch, key=lambda one: one.day, default=newest)


def _together_with(scene: Scene, entry: Entry) -> tuple[str, ...]:
    """Return the sessions that one yes brought into the log with it; none where it came alone."""
    undos = (one for one in scene.snapshot.dialogue.undos if not one.redoes)
    told = next((one.struck for one in undos if entry.id in one.struck), ())
    there = tuple(one for one in told if any(other.id == one for other in scene.log.entries))
    return there if len(there) > 1 else ()


def deleting(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Ask whether the session is to be taken out; which one, where that is not clear.

    Right behind a file all that came in it may be meant.
    """
    is_named = read_past_day(said, scene.today, scene.athlete.language) is not None
    file = None if is_named else _file_just_in(scene)
    if file is not None:
        newest = max(brought_by(scene, file), key=lambda one: (one.day, one.logged_at))
        return Turn(asks=AskTakeOut(newest.id, brought=file.id))
    entry = meant(scene, said)
    if entry is not None:
        together = () if is_named else _together_with(scene, entry)
        return Turn(asks=AskTakeOut(entry.id, together=together))
    return called(scene, "fix") if scene.log.entries else NOTHING_LOGGED


def _file_just_in(scene: Scene) -> Undo | None:
    """Return the undo of a file that was taken in last of all, and that anything is left of."""
    last = next(reversed(scene.snapshot.dialogue.undos), None)
    is_file = last is not None and last.brought is not None and not last.redoes
    return last if is_file and last is not None and brought_by(scene, last) else None


def brought_by(scene: Scene, undo: Undo) -> list[Entry]:
    """Return the sessions in the log that came in the file of an undo."""
    return imports_in(scene.log).get(undo.brought or "", [])
