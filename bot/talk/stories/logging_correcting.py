"""An entry that is in the log already, said again otherwise."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.content.logging import Field, NotUnderstood
from bot.rules.records import Entry, Log, Pulls
from bot.talk.draft import habits_of, loaded, plan_for, pulls_from, with_details
from bot.talk.parse.heard import About, Details, Doubt, NotDone, Unclear
from bot.talk.parse.reading import read
from bot.talk.past import past_day
from bot.talk.questions.logging import AskTakeOut, Draft
from bot.talk.stories.logging_saving import considered
from bot.talk.turn import Say, Scene, Turn

# How people begin a correction; what follows is the new value.
_OPENING = re.compile(
    r"^\W*(?:no[,;:]?\s+)?(?:i meant|i mean|make (?:it|that)|it was|that was|should be|was"
    r"|actually|sorry|change (?:it )?to|load|carga|peso|quise decir|eran|era|fueron|fue|pon(?:lo)?"
    r"|perdón|perdon|en realidad|cambia(?:lo)? a)\b[:,]?\s*",
    re.IGNORECASE,
)
AS_DONE = "done with "  # what a bare number after the opening words is read behind


def heard_about(scene: Scene, entry: Entry, text: str) -> Turn:
    """Correct an entry by what is said about it: "make it 45", "rpe 7", "pain 3", "4x20"."""
    for details, doubts in _readings(scene, text):
        if details is None:
            return Turn(asks=AskTakeOut(entry.id))
        day = None if details.day is None else past_day(details.day, scene.today)
        after = changed(scene, entry, details, day)
        if after != entry or doubts:
            return considered(scene, Draft(after, doubts, corrects=entry.id))
    return Turn((Say(NotUnderstood(Field.WORK)),))


def _readings(scene: Scene, text: str) -> Iterator[tuple[Details | None, tuple[Doubt, ...]]]:
    """Yield what the text may mean, surest first; None for the details: it was not done."""
    habits = habits_of(scene)
    heard = read(text, habits)
    if isinstance(heard, NotDone):
        yield None, ()
        return
    doubts = heard.doubts if isinstance(heard, Unclear) else ()
    choices = tuple(doubt for doubt in doubts if len(doubt.readings) > 1)
    if _says_something(heard.details) or choices:
        yield heard.details, choices
    value = text
    while (shorter := _OPENING.sub("", value)) != value:
        value = shorter
    as_load = read(AS_DONE + value, habits)
    yield as_load.details, ()
    off_scale = tuple(doubt for doubt in doubts if doubt.about is not About.SETS)
    yield heard.details, off_scale


def _says_something(details: Details) -> bool:
    return details != replace(Details(), watch=details.watch, as_planned=details.as_planned)


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
