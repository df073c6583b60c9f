"""How the weeks went, in words and as a picture of the same values."""

from collections.abc import Iterator
from datetime import date, timedelta
from statistics import fmean

from bot.enclosed.chart import Chart, Panel, Series, Sign, Span, Stripe, Tick
from bot.enclosed.drawing import Drawing
from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.load.surfaces import Surface
from bot.rules.load.units import KG_PER_LB, M_PER_YD
from bot.rules.log.progress import Done, Progress
from bot.rules.log.records import DistanceUnit, LoadUnit
from bot.rules.log.sites import WATCHED, Moment, Pain, Site
from bot.rules.pain.held import Days
from bot.stories.progress.said import Found, Named, Weeks
from bot.stories.session.sites import SITES
from bot.words.lines import OneEach
from bot.words.phrase import drawn, phrase
from bot.words.voice import Voice, capital

ON = OneEach("progress-on", Surface)
SIGNS = OneEach("progress-sign", Sign)
MOMENTS = {
    Sign.MORNING: (Moment.MORNING,),
    Sign.DURING: (Moment.DURING,),
    Sign.AFTER: (Moment.AFTER, Moment.OTHERWISE),
}
PAINS = OneEach("progress-pain", (Sign.DURING, Sign.AFTER))
FEWEST_HALVES = 8  # mornings that are told apart as an earlier and a later half
LABELS = 6  # at most so many days are written below
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
"""What an axis may go up by."""
LINES = 4  # of an axis, at most
_DAY = timedelta(days=1)


# --- in words ------------------------------------------------------------------------------


@phrase.register
def _weeks(content: Weeks, voice: Voice) -> Rich:
    progress = content.progress
    return lines(
        [
            rich(strong(_title(content, voice)), f" ({_span(progress, voice)})"),
            *_of_sessions(progress, voice),
            *(_of_site(site, pains, voice) for site, pains in progress.sites),
            _beside(progress, voice),
            None if content.finding is None else phrase(Found(content.finding), voice),
            faint(voice.say("progress-diary-why")) if content.finding is not None else None,
        ]
    )


def _title(content: Weeks, voice: Voice) -> str:
    return voice.say("progress-heading", weeks=content.weeks)


def _span(progress: Progress, voice: Voice) -> str:
    since, until = _dated(progress.first, progress, voice), _dated(progress.last, progress, voice)
    return voice.say("progress-span", since=since, until=until)


def _dated(day: date, progress: Progress, voice: Voice) -> str:
    """Return a day, with its year where the weeks lie in more than one."""
    is_one = progress.first.year == progress.last.year
    return voice.day(day) if is_one else voice.day_with_year(day)


def _of_sessions(progress: Progress, voice: Voice) -> Iterator[str]:
    metres = sum(one.metres for one in progress.done if not one.by_clock)
    length = voice.distance(metres) if metres else None
    yield voice.say("progress-done", sessions=len(progress.done), length=length)
    drags = [one.drag_kg for one in progress.done if one.drag_kg is not None]
    if drags:
        first, last, most = (_drag(kg, voice) for kg in (drags[0], drags[-1], max(drags)))
        if first == last == most:
            yield voice.say("progress-drag-once", last=last)
        else:
            yield voice.say("progress-drag", first=first, last=last, most=most)
    steps = [one.step for one in progress.done if one.step is not None]
    if steps and steps[0] is not steps[-1]:
        yield voice.say("progress-steps", first=steps[0].name, last=steps[-1].name)
    elif steps:
        yield voice.say("progress-step", last=steps[-1].name)


def _drag(kg: float, voice: Voice) -> str:
    """Return a drag to half a kilogram: it is an estimate."""
    return voice.load(round(2 * kg) / 2)


def _of_site(site: Site, pains: tuple[Pain, ...], voice: Voice) -> str:
    name = _name(site, voice)
    if not any(one.pain for one in pains):
        return voice.say("progress-pain-none", site=name)
    return voice.say("progress-pain", site=name, pains="; ".join(_pains(pains, voice)))


def _name(site: Site, voice: Voice) -> str:
    if site is Site.UNNAMED:
        return voice.say("progress-pain-unnamed")
    return capital(voice.say(SITES[site]))


def _pains(pains: tuple[Pain, ...], voice: Voice) -> Iterator[str]:
    for sign in PAINS:
        if told := _told(pains, sign):
            yield voice.say(PAINS[sign], pain=voice.number(max(told)))
    mornings = _told(pains, Sign.MORNING)
    if len(mornings) >= FEWEST_HALVES:
        half = len(mornings) // 2
        first, then = (voice.number(fmean(one)) for one in (mornings[:half], mornings[half:]))
        yield voice.say("progress-pain-mornings", first=first, then=then)
    elif mornings:
        yield voice.say("progress-pain-morning", pain=voice.number(fmean(mornings)))


def _told(pains: tuple[Pain, ...], sign: Sign) -> list[int]:
    return [one.pain for one in pains if one.moment in MOMENTS[sign]]


def _beside(progress: Progress, voice: Voice) -> str | None:
    told = ", ".join(_lasted(progress, voice))
    return f"{capital(told)}." if told else None


def _lasted(progress: Progress, voice: Voice) -> Iterator[str]:
    """Yield what stood beside the sessions."""
    if progress.lighter:
        yield voice.say("progress-lighter", count=len(progress.lighter))
    if progress.holds:
        yield voice.say("progress-holds", days=_days(progress.holds))
    if progress.away:
        yield voice.say("progress-away", days=_days(progress.away))
    if progress.matches:
        yield voice.say("progress-matches", count=len(progress.matches))


def _days(rows: tuple[Days, ...]) -> int:
    return sum((one.until - one.since).days + 1 for one in rows)


@phrase.register
def _found(content: Found, voice: Voice) -> Rich:
    one = content.finding
    what, higher = phrase(Named(one.after), voice).plain, voice.number(one.higher)
    return rich(voice.say("progress-found", what=what, higher=higher, times=one.times, of=one.of))


@phrase.register
def _named(content: Named, voice: Voice) -> Rich:
    after = content.after
    surface = None if after.surface is None else voice.say(ON[after.surface])
    if surface is not None and after.match:
        return rich(voice.say("progress-after-both", surface=surface))
    if surface is not None:
        return rich(surface)
    return rich(voice.say("progress-after-match" if after.match else "progress-after-harder"))


# --- as a picture --------------------------------------------------------------------------


@drawn.register
def _drawn(content: Weeks, voice: Voice) -> Drawing:
    progress = content.progress
    panels = tuple(_panels(content, voice))
    spans = tuple(_spans(progress))
    signs = {series.sign for panel in panels for series in panel.series}
    signs |= {span.sign for span in spans}
    told = phrase(Found(content.finding), voice).plain if content.finding is not None else None
    return Drawing(
        "progress",
        _title(content, voice),
        _span(progress, voice),
        (),
        () if told is None else (told,),
        phrase(content, voice).plain,
        Chart(
            (progress.last - progress.first).days + 1,
            tuple(_calendar(progress, voice)),
            panels,
            spans,
            tuple((one, voice.say(SIGNS[one])) for one in Sign if one in signs),
        ),
    )


def _panels(content: Weeks, voice: Voice) -> Iterator[Panel]:
    progress = content.progress
    if progress.dragged:
        yield _drag_panel(progress, voice)
    if any(one.metres for one in progress.done):
        yield _metres_panel(progress, voice)
    for site, pains in progress.sites:
        yield _pain_panel(site, pains, content, voice)


def _drag_panel(progress: Progress, voice: Voice) -> Panel:
    unit = KG_PER_LB if voice.load_unit is LoadUnit.LB else 1.0
    drags = [one.drag_kg / unit for one in progress.dragged if one.drag_kg is not None]
    step = _step(max(drags) * 1.15)
    high = step * -(-max(drags) * 1.08 // step)
    stripes = tuple(
        Stripe(one.low_kg / unit, one.high_kg / unit, voice.say("progress-level", level=one.level))
        for one in progress.bands
        if one.low_kg / unit < high
    )
    series = tuple(
        Series(sign, _places(done, progress, unit), joined=sign is Sign.DRAG)
        for sign, done in (
            (Sign.DRAG, [one for one in progress.dragged if not one.own]),
            (Sign.OWN, [one for one in progress.dragged if one.own]),
        )
        if done
    )
    title = voice.say("progress-axis-drag", unit=voice.load_unit.value)
    return Panel(title, 0, high, _ticks(high, step, voice), series, stripes, height=5)


def _places(done: list[Done], progress: Progress, unit: float) -> tuple[tuple[float, float], ...]:
    return tuple(
        (_at(one.day, progress), round(one.drag_kg / unit, 2))
        for one in done
        if one.drag_kg is not None
    )


def _metres_panel(progress: Progress, voice: Voice) -> Panel:
    unit = M_PER_YD if voice.distance_unit is DistanceUnit.YD else 1.0
    most = max(one.metres for one in progress.done) / unit
    step = _step(most)
    high = step * -(-most // step)
    series = tuple(
        Series(sign, tuple((_at(one.day, progress), round(one.metres / unit, 1)) for one in done))
        for sign, done in (
            (Sign.METRES, [one for one in progress.done if one.metres and not one.by_clock]),
            (Sign.BY_CLOCK, [one for one in progress.done if one.by_clock]),
        )
        if done
    )
    title = voice.say("progress-axis-metres", unit=voice.distance_unit.value)
    return Panel(title, 0, high, _ticks(high, step, voice), series, height=2)


def _pain_panel(site: Site, pains: tuple[Pain, ...], content: Weeks, voice: Voice) -> Panel:
    series = tuple(
        Series(
            sign,
            tuple(
                (_at(one.day, content.progress), float(one.pain))
                for one in pains
                if one.moment in moments
            ),
            joined=sign is Sign.MORNING,
        )
        for sign, moments in MOMENTS.items()
        if _told(pains, sign)
    )
    ticks = tuple(Tick(at, voice.number(at)) for at in (0, 5, 10))
    title = voice.say("progress-axis-pain", site=_name(site, voice))
    height = 3 if site is WATCHED[content.region] else 2
    return Panel(title, -0.6, 10.6, ticks, series, height=height)


def _step(most: float) -> float:
    return next((one for one in STEPS if most <= one * LINES), STEPS[-1])


def _ticks(high: float, step: float, voice: Voice) -> tuple[Tick, ...]:
    return tuple(Tick(at * step, voice.number(at * step)) for at in range(round(high / step) + 1))


def _at(day: date, progress: Progress) -> int:
    return (day - progress.first).days


def _spans(progress: Progress) -> Iterator[Span]:
    for sign, rows in (
        (Sign.LIGHTER, progress.lighter),
        (Sign.AWAY, progress.away),
        (Sign.HOLD, progress.holds),
        (Sign.MATCH, tuple(Days(day, day) for day in progress.matches)),
    ):
        for row in rows:
            yield Span(sign, _at(row.since, progress), _at(row.until, progress))


def _calendar(progress: Progress, voice: Voice) -> Iterator[Tick]:
    """Yield Mondays to write below; of a year the first days of some months."""
    days = (progress.last - progress.first).days + 1
    monday = progress.first + timedelta(days=-progress.first.weekday() % 7)
    apart = 7 * -(-days // 7 // LABELS)
    while monday <= progress.last:
        yield Tick(_at(monday, progress), voice.short_day(monday))
        monday += apart * _DAY
