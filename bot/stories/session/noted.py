"""A session as it stands in the log, in words."""

from bot.rules.log.done import Entry, Pulls
from bot.words.voice import Voice


def noted_line(entry: Entry, voice: Voice, this_year: int | None = None) -> str:
    """Return an entry as understood: the day, the pulls in the units they were written in.

    The day has its year where that is not this one; None: the year it was told in.
    """
    is_of_this_year = entry.day.year == (this_year or entry.logged_at.year)
    day = voice.day(entry.day) if is_of_this_year else voice.day_with_year(entry.day)
    return f"{day}{voice.colon}{', '.join([_runs(entry, voice), *_beside(entry, voice)])}"


def added_to(before: Entry, after: Entry, voice: Voice) -> list[str]:
    """Return what is told of a session beside its pulls that was not, or otherwise."""
    known = _beside(before, voice)
    return [part for part in _beside(after, voice) if part not in known]


def _beside(entry: Entry, voice: Voice) -> list[str]:
    """Return what is told of a session beside its pulls."""
    parts: list[str] = []
    forward = _forward(entry, voice)
    if forward is not None:
        parts.append(forward)
    if entry.barefoot_sets:
        parts.append(voice.say("session-noted-barefoot", count=entry.barefoot_sets))
    if entry.minutes is not None and not _is_by_plan(entry):
        parts.append(voice.say("session-noted-minutes", minutes=voice.number(entry.minutes)))
    if entry.rpe is not None:
        parts.append(voice.say("session-noted-effort", rpe=voice.number(entry.rpe)))
    if entry.pain_during is not None:
        parts.append(voice.say("session-noted-pain", worst=voice.number(entry.pain_during)))
    if entry.pain_after is not None:
        parts.append(voice.say("session-noted-pain-now", now=voice.number(entry.pain_after)))
    if entry.soreness is not None:
        parts.append(voice.say("session-noted-soreness", soreness=voice.number(entry.soreness)))
    elif entry.is_sore:
        parts.append(voice.say("session-noted-sore"))
    if entry.smooth is not None:
        parts.append(voice.say("session-noted-smooth", smooth=entry.smooth))
    return parts


def _is_by_plan(entry: Entry) -> bool:
    """Tell whether the minutes are the plan's own, which nobody told."""
    return entry.plan is not None and entry.minutes == entry.plan.minutes


def _forward(entry: Entry, voice: Voice) -> str | None:
    """Return the forward sets where they were others than planned."""
    planned = 0 if entry.plan is None else entry.plan.forward_sets
    if entry.forward_sets is None or entry.forward_sets == planned:
        return None
    return voice.say("session-noted-forward", count=entry.forward_sets)


def _runs(entry: Entry, voice: Voice) -> str:
    if not entry.pulls:
        return voice.say("session-noted-sets-unknown")
    return " + ".join(run_line(run, voice, empty=entry.empty_sled) for run in entry.pulls)


def run_line(run: Pulls, voice: Voice, *, empty: bool = False) -> str:
    """Return a run of equal pulls: "3 × 20 m with 40 kg", as it was written."""
    length = _length(run, voice)
    what = (
        voice.say("session-pulls", sets=run.pulls, length=length)
        if length
        else voice.say("session-sets", count=run.pulls)
    )
    load = _load_as_written(run, voice)
    if load is not None:
        return f"{what} {voice.say('session-with-load', load=load)}"
    return f"{what} {voice.say('session-with-empty-sled')}" if empty or run.added_kg == 0 else what


def _length(run: Pulls, voice: Voice) -> str:
    if run.entered_distance is not None and run.entered_distance_unit is not None:
        return f"{voice.number(run.entered_distance)} {run.entered_distance_unit.value}"
    if run.metres is not None:
        return voice.distance(run.metres)
    return "" if run.work_s is None else voice.duration(run.work_s)


def _load_as_written(run: Pulls, voice: Voice) -> str | None:
    if run.entered_load and run.entered_load_unit is not None:
        return f"{voice.number(run.entered_load, 2)} {run.entered_load_unit.value}"
    return None if not run.added_kg else voice.load(run.added_kg)
