"""An entry of the log, said otherwise: what was not said again stays as it was."""

from dataclasses import replace
from datetime import date

from bot.dialogue.turn import Scene
from bot.reading.heard import Details
from bot.rules.log.records import Entry, Log, Pulls
from bot.stories.logging.draft import loaded, plan_for, pulls_from, with_details


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
