"""The sheet for a physio: the same words as a page to print and as text."""

from collections.abc import Callable, Iterator
from datetime import date

from bot.enclosed.drawing import Drawing, DrawnGroup, DrawnRow, DrawnTable
from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.ladder.steps import HIGHEST, LOWEST
from bot.rules.log.marks import BEST_SCORE
from bot.rules.log.records import Flag, Region
from bot.rules.log.sites import WATCHED, Moment, Site, Told
from bot.rules.pain.elsewhere import places_of, sides_of
from bot.rules.prescription import Plates, Resistance, Session
from bot.rules.safety.clearance import Role
from bot.rules.safety.limits import Sayer, holds, last_day_of
from bot.rules.safety.red_flags import EVERY_FLAG, RED_FLAGS
from bot.rules.sheet import Paused, Sheet, WeekOf
from bot.stories.marks.said import mark_line
from bot.stories.physio.said import (
    CAUSES,
    CELLS,
    CLEARED_BY,
    FLAGS,
    GROUPS,
    HEADS,
    LIMITS_BY,
    MOMENTS,
    SIDED,
    TESTS,
    SheetOf,
)
from bot.stories.session.layout import brief, forward_line, resistance_line, work_line
from bot.stories.session.limited import what_of
from bot.stories.session.sites import SITES
from bot.words.phrase import drawn, phrase
from bot.words.voice import Voice, capital

UNTOLD = "–"
Cell = Callable[[WeekOf, Voice], str | None]


@phrase.register
def _sheet(content: SheetOf, voice: Voice) -> Rich:
    sheet = content.sheet
    parts: list[str | Rich | None] = [strong(_title(sheet, voice)), _subtitle(sheet, voice)]
    parts += [_week_line(week, sheet, voice) for week in sheet.each_week]
    for group in _groups(content, voice):
        parts.append(strong(group.title))
        parts += [_row_line(row, voice) for row in group.rows]
    return lines([*parts, *(faint(note) for note in _notes(sheet, voice))])


def _row_line(row: DrawnRow, voice: Voice) -> Rich:
    return rich(f"{row.name}{voice.colon}{row.words}" if row.name else row.words)


@drawn.register
def _drawn(content: SheetOf, voice: Voice) -> Drawing:
    """Return the page to draw: it is made of the lines that stand beside it."""
    sheet = content.sheet
    return Drawing(
        f"physio-{sheet.until.isoformat()}",
        _title(sheet, voice),
        _subtitle(sheet, voice),
        _groups(content, voice),
        _notes(sheet, voice),
        phrase(content, voice).plain,
        table=_table(sheet, voice),
    )


def _title(sheet: Sheet, voice: Voice) -> str:
    since, until = _dated(sheet.since, sheet, voice), voice.day_with_year(sheet.until)
    return voice.say("physio-title", weeks=sheet.weeks, since=since, until=until)


def _dated(day: date, sheet: Sheet, voice: Voice) -> str:
    """Return a day; with its year where that is not the one of the sheet."""
    return voice.day(day) if day.year == sheet.until.year else voice.day_with_year(day)


def _subtitle(sheet: Sheet, voice: Voice) -> str:
    joint = sheet.joint
    if joint.region is Region.NONE:
        return voice.say("physio-no-joint")
    places = places_of(joint.region)
    sides = sides_of(joint)
    named = [
        voice.say(SITES[Site(place.value)])
        if (side := sides.get(place)) is None
        else voice.say(SIDED[side], site=voice.say(SITES[Site(place.value)]))
        for place in places
    ]
    asked = None if joint.asked is None else _dated(joint.asked, sheet, voice)
    return voice.say("physio-joint", site=voice.listed(named), usual=joint.baseline, asked=asked)


# --- week by week --------------------------------------------------------------------------


def _of_pain(pain: int | None) -> str | None:
    return None if pain is None else str(pain)


def _load(week: WeekOf, voice: Voice) -> str | None:
    if not week.load_au:
        return None
    load = voice.number(week.load_au, 0)
    return voice.say("physio-about", number=load) if week.is_reckoned else load


_CELLS: tuple[tuple[str, Cell], ...] = (
    ("sessions", lambda week, voice: voice.number(week.sessions, 0)),
    ("metres", lambda week, voice: voice.distance(round(week.metres)) if week.metres else None),
    ("time", lambda week, voice: voice.duration(week.work_s) if week.work_s else None),
    ("plates", lambda week, voice: None if week.added_kg is None else voice.load(week.added_kg)),
    ("drag", lambda week, voice: _percent(week.drag_percent, voice)),
    ("effort", lambda week, voice: None if week.effort is None else voice.number(week.effort)),
    ("load", _load),
    ("during", lambda week, voice: _of_pain(week.during)),
    ("after", lambda week, voice: _of_pain(week.after)),
    ("morning", lambda week, voice: _of_pain(week.morning)),
    ("matches", lambda week, voice: voice.number(week.matches, 0) if week.matches else None),
)


def _percent(value: float | None, voice: Voice) -> str | None:
    return None if value is None else voice.say("physio-percent", percent=voice.number(value))


def _table(sheet: Sheet, voice: Voice) -> DrawnTable:
    """Return the weeks as rows; a column that nothing was told for is left out."""
    told = {name: [cell(week, voice) for week in sheet.each_week] for name, cell in _CELLS}
    kept = [name for name, cells in told.items() if any(cells)]
    heads = (voice.say("physio-week"), *(voice.say(HEADS[name]) for name in kept))
    rows = tuple(
        (_dated(week.since, sheet, voice), *(told[name][at] or UNTOLD for name in kept))
        for at, week in enumerate(sheet.each_week)
    )
    return DrawnTable(heads, rows)


def _week_line(week: WeekOf, sheet: Sheet, voice: Voice) -> str:
    """Return a week in a line: the same figures, each with its name."""
    parts = [] if week.sessions else [voice.say("physio-no-session")]
    parts += [
        voice.say(CELLS[name], value=value)
        for name, cell in _CELLS
        if (value := cell(week, voice)) is not None and (name != "sessions" or week.sessions)
    ]
    since = f"{voice.say('physio-week')} {_dated(week.since, sheet, voice)}"
    return f"{since}{voice.colon}{', '.join(parts)}"


# --- the rest of the page ------------------------------------------------------------------


def _groups(content: SheetOf, voice: Voice) -> tuple[DrawnGroup, ...]:
    sheet = content.sheet
    told = (
        ("pain", tuple(_pains(sheet, voice))),
        ("held", tuple(_held(sheet, voice))),
        ("limits", tuple(_limits(sheet, voice))),
        ("now", tuple(_now(content, voice))),
        ("own", tuple(_own(sheet, voice))),
    )
    return tuple(DrawnGroup(None, voice.say(GROUPS[name]), rows) for name, rows in told if rows)


def _pains(sheet: Sheet, voice: Voice) -> Iterator[DrawnRow]:
    if not sheet.pains:
        yield DrawnRow("", voice.say("physio-pain-none"))
    for site, moments in sheet.pains:
        watched = site is WATCHED[sheet.joint.region] and site is not Site.UNNAMED
        called = capital(voice.say(SITES[site]))
        if watched:
            called = voice.say("physio-watched", site=called)
        words = "; ".join(_told(moment, told, sheet, voice) for moment, told in moments)
        yield DrawnRow(called, words)


def _told(moment: Moment, told: Told, sheet: Sheet, voice: Voice) -> str:
    return voice.say(
        MOMENTS[moment],
        highest=told.highest,
        mean=voice.number(told.mean),
        count=told.count,
        day=_dated(told.on, sheet, voice),
    )


def _held(sheet: Sheet, voice: Voice) -> Iterator[DrawnRow]:
    for one in sheet.paused:
        yield DrawnRow(_days(one, sheet, voice), _cause(one, voice))
    for flag in sheet.flags:
        yield DrawnRow(_dated(flag.raised, sheet, voice), _flag(flag, sheet, voice))
    if not sheet.paused and not sheet.flags:
        yield DrawnRow("", voice.say("physio-held-none"))


def _days(one: Paused, sheet: Sheet, voice: Voice) -> str:
    since = _dated(one.since, sheet, voice)
    if one.is_on:
        return voice.say("physio-since", since=since)
    if one.since == one.until:
        return since
    return voice.say("physio-from-to", since=since, until=_dated(one.until, sheet, voice))


def _cause(one: Paused, voice: Voice) -> str:
    return voice.say(CAUSES[one.held_for], pain=one.pain)


def _flag(flag: Flag, sheet: Sheet, voice: Voice) -> str:
    row = EVERY_FLAG.get(flag.code)
    what = flag.code if row is None else voice.say(FLAGS[row.key])
    if flag.code in RED_FLAGS:  # a question that was skipped has no code of its own
        what = f"{what} ({flag.code})"
    if flag.cleared is None:
        return voice.say("physio-flag-open", what=what)
    role = flag.cleared_by or ""
    by = voice.say(CLEARED_BY[role if role in CLEARED_BY else Role.PROFESSIONAL.value])
    day = _dated(flag.cleared, sheet, voice)
    return voice.say("physio-flag-cleared", what=what, by=by, day=day)


def _limits(sheet: Sheet, voice: Voice) -> Iterator[DrawnRow]:
    """Yield the limits of the weeks: whose, from when to when, what, and which are over."""
    for limit in sheet.limits:
        what = what_of(limit)
        if what is None:
            continue
        last = last_day_of(limit)
        until = None if last is None else _dated(last, sheet, voice)
        by = limit.by if limit.by in LIMITS_BY else Sayer.PROFESSIONAL.value
        called = voice.say(LIMITS_BY[by])
        days = "physio-limit-days" if holds(limit, sheet.until) else "physio-limit-over"
        told = voice.say(days, since=_dated(limit.since, sheet, voice), until=until)
        yield DrawnRow(called, f"{capital(phrase(what, voice).plain)} ({told})")


def _now(content: SheetOf, voice: Voice) -> Iterator[DrawnRow]:
    sheet = content.sheet
    if sheet.step is not None:
        yield DrawnRow(
            voice.say("physio-step", lowest=LOWEST.name, highest=HIGHEST.name), sheet.step.name
        )
    prescription = sheet.prescription
    when = voice.say("physio-next")
    if not isinstance(prescription, Session) or sheet.is_held:
        yield DrawnRow(when, capital(brief(prescription, voice)))
        return
    if sheet.planned is not None:
        when = voice.say("physio-next-on", day=_dated(sheet.planned, sheet, voice))
    band = prescription.rpe_band
    parts = [
        work_line(prescription.work, prescription.rest_s, voice),
        _against(prescription.resistance, content.empty_kg, voice),
        voice.say("physio-effort", low=voice.number(band.low), high=voice.number(band.high)),
    ]
    yield DrawnRow(when, "; ".join(parts))
    if prescription.forward is not None:
        yield DrawnRow("", forward_line(prescription.forward, None, voice))


def _against(resistance: Resistance, empty_kg: float | None, voice: Voice) -> str:
    """Return what is pulled: of a sled the plates, all of it, and its drag where it is known."""
    if not isinstance(resistance, Plates):
        return resistance_line(resistance, empty_kg, voice)
    percent = resistance.estimated_drag_percent
    return voice.say(
        "physio-plates",
        added=voice.load(resistance.added_kg),
        total=voice.load(resistance.total_kg),
        percent=None if percent is None else voice.number(percent),
    )


def _own(sheet: Sheet, voice: Voice) -> Iterator[DrawnRow]:
    if sheet.activity is not None:
        each = (
            voice.say("marks-score", score=one.score, day=_dated(one.day, sheet, voice))
            for one in sheet.scores
        )
        yield DrawnRow(
            voice.say("physio-activity", name=sheet.activity, best=BEST_SCORE), ", ".join(each)
        )
    for test in TESTS:
        told = [phrase(mark_line(one), voice).plain for one in sheet.marks if one.test is test]
        if told:
            yield DrawnRow(voice.say(TESTS[test]).rstrip(":"), "; ".join(told))
    if sheet.own_words is not None:
        yield DrawnRow(voice.say("physio-own-words"), sheet.own_words)


def _notes(sheet: Sheet, voice: Voice) -> tuple[str, ...]:
    load = voice.say(
        "physio-note-load",
        sessions=sheet.sessions,
        efforts=sheet.told_effort,
        minutes=sheet.told_minutes,
    )
    began = None if sheet.began is None else _dated(sheet.began, sheet, voice)
    return (
        *((load,) if sheet.sessions else ()),
        voice.say("physio-note-mornings", count=sheet.mornings, began=began),
        voice.say("physio-note"),
    )
