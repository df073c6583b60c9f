"""Sessions that were, in words."""

from collections.abc import Iterator
from datetime import date

from bot.rich import Rich, lines, rich, strong
from bot.rules.log.done import Entry
from bot.stories.history.said import SURFACES, Row, Run, Sought
from bot.stories.session.noted import run_line
from bot.words.phrase import phrase
from bot.words.voice import Voice, capital

MOST_OF_A_NOTE = 60  # letters of it in a list; its card has the rest


@phrase.register
def _row(row: Row, voice: Voice) -> Rich:
    entry = row.entry
    done = " + ".join(run_line(run, voice, empty=entry.empty_sled) for run in entry.pulls)
    if not done:
        done = voice.say("session-noted-sets-unknown")
    how = ", ".join(_how(entry, row.morning, voice))
    day = voice.day(entry.day) if row.year is None else voice.day_with_year(entry.day)
    return lines([rich(strong(day), f"{voice.colon}{done}"), how or None, _note(entry, voice)])


def _how(entry: Entry, morning: int | None, voice: Voice) -> Iterator[str]:
    """Yield how a session was, as far as it was told."""
    if entry.rpe is not None:
        yield voice.say("session-noted-effort", rpe=voice.number(entry.rpe))
    if entry.pain_during is not None:
        pain, number = entry.pain_during, entry.pain_set
        if number is None:
            yield voice.say("history-pain", pain=pain)
        else:
            yield voice.say("history-pain-in-set", pain=pain, number=number)
    if entry.pain_after is not None:
        yield voice.say("history-after", pain=entry.pain_after)
    if morning is not None:
        yield voice.say("history-morning", pain=morning)
    if entry.surface is not None:
        yield voice.say(SURFACES[entry.surface])


def _note(entry: Entry, voice: Voice) -> str | None:
    if entry.note is None:
        return None
    note = entry.note
    short = note if len(note) <= MOST_OF_A_NOTE else f"{note[: MOST_OF_A_NOTE - 1].rstrip()}…"
    return voice.say("session-own-words", note=short)


@phrase.register
def _run(run: Run, voice: Voice) -> Rich:
    return rich(run_line(run.pulls, voice))


@phrase.register
def _sought(sought: Sought, voice: Voice) -> Rich:
    return rich(capital(voice.listed(tuple(_bounds(sought, voice)))))


def _bounds(sought: Sought, voice: Voice) -> Iterator[str]:
    sieve = sought.sieve
    since, until = (_day(day, sought, voice) for day in (sieve.since, sieve.until))
    if sieve.since is not None and sieve.since == sieve.until:
        yield voice.say("history-on", day=since)
    elif since is not None and until is not None:
        yield voice.say("history-between", since=since, until=until)
    elif since is not None:
        yield voice.say("history-since", day=since)
    elif until is not None:
        yield voice.say("history-until", day=until)
    if sieve.weekdays:
        named = tuple(voice.weekday(day, short=False) for day in sieve.weekdays)
        yield voice.say("history-weekdays", days=voice.either(named))
    if sieve.surfaces:
        yield voice.either(tuple(voice.say(SURFACES[one]) for one in sieve.surfaces))
    if sieve.pain_above is not None:
        yield voice.say("history-pain-above", pain=sieve.pain_above)
    if sieve.is_free_of_pain:
        yield voice.say("history-free-of-pain")
    if sieve.effort_above is not None:
        yield voice.say("history-effort-above", effort=sieve.effort_above)
    if sieve.effort_below is not None:
        yield voice.say("history-effort-below", effort=sieve.effort_below)
    if sieve.load_below_kg is not None:
        yield voice.say("history-load-below", load=voice.load(sieve.load_below_kg))
    if sieve.load_above_kg is not None:
        yield voice.say("history-load-above", load=voice.load(sieve.load_above_kg))
    if sieve.note is not None:
        yield voice.say("history-noted", words=sieve.note or None)


def _day(day: date | None, sought: Sought, voice: Voice) -> str | None:
    if day is None:
        return None
    return voice.day(day) if day.year == sought.this_year else voice.day_with_year(day)
