"""The sessions behind somebody: a page at a time, what they add up to, each with all there is."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from operator import attrgetter

from bot.dialogue.buttons import stale
from bot.dialogue.card import doing_on
from bot.dialogue.question import Asking
from bot.dialogue.serving import A_VIEW
from bot.dialogue.setting import in_rows
from bot.dialogue.state import LastCard
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does, decode
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reading.intents.asked_back import asks_to_open
from bot.reading.intents.looking_back import Back, looked_back
from bot.reading.intents.wishes import Arguments
from bot.reading.zones import folded
from bot.rules.log.done import Entry, worst_of
from bot.rules.log.pages import (
    ALL,
    SESSIONS_A_PAGE,
    Page,
    Sieve,
    averages_of,
    hardest_week,
    length_of,
    load_on,
    longest_gap,
    page_of,
    sifted,
    totals_of,
    with_most,
)
from bot.rules.log.records import Language
from bot.rules.week.weeks import WEEK
from bot.stories.history.card import averages, card_of, heading, totals
from bot.stories.history.code import code_of, sieve_of
from bot.stories.history.said import MOST, SPANS, SURFACES, Row, Span
from bot.words.labels import Label, Tick
from bot.words.line import Card, Faint, Figure, Line

NAME = "history"
MOST_PAIN_CALM = 3  # above it is where a session is looked at (coaching.md 3.3)
MOST_WORDS = 8  # of a line that only narrows; more tell a story
_NARROWS = re.compile(
    r"\W*(?:and |but |y |pero )?(?:only|just|with|on|since|in|this|last|above|over|more than|pain"
    r"|effort|from|between|before|under|below|less than|at least|entre|antes del?|menos de"
    r"|por debajo|al menos|sessions|sesiones|solo|solamente|con|en|desde|de|del|este|esta"
    r"|por encima|mas de|dolor|esfuerzo|las? de)\b"
)
_TURNS = {
    "history-button-older": re.compile(
        r"\W*(?:older|earlier|more|next(?: page)?|(?:mas )?(?:antiguas|viejas)|anteriores|mas"
        r"|siguiente)(?: ones)?\W*"
    ),
    "history-button-newer": re.compile(
        r"\W*(?:newer|later|back|previous(?: page)?|(?:mas )?(?:nuevas|recientes)|atras)"
        r"(?: ones)?\W*"
    ),
}
"""How the buttons that turn a page are said."""
_THE_ONE = re.compile(r"\W*(?:(?:the |my )?(?:one|session) (?:from|of|on)|(?:la|el) del?)\b")
_OPENS = {Language.ENGLISH: "open", Language.SPANISH: "abre"}
_DAY = timedelta(days=1)
_TO_ALL = Button(Does(NAME, "page", ("0",)), Line("history-button-all"))


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Show the latest sessions, or what is asked of them in words."""
    if argument.strip():
        return asked(scene, Arguments(), argument)
    return Turn((_page(scene, 0, ALL),))


def asked(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Answer what is asked of the sessions so far: a list, the last one, what they add up to."""
    athlete = scene.athlete
    wanted = looked_back(said, scene.today, athlete.language, athlete.load_unit)
    match wanted.what:
        case Back.TOTALS:
            return Turn((_totals(scene, wanted.sieve),))
        case what if what in _MOST_OF:
            return Turn((_most(scene, what, wanted.sieve),))
        case Back.ONE:
            return Turn((_of_day(scene, wanted.sieve),))
        case Back.NO_DAY:
            return Turn((Say(Line("common-no-such-day"), ((_TO_ALL,),)),))
        case Back.WHICH:
            days = in_rows(2, [_opening(scene, day) for day in wanted.days])
            return Turn((Say(Line("history-which-day"), days),))
        case Back.AVERAGE:
            return Turn((_averages(scene, wanted.sieve),))
        case Back.SINCE:
            return Turn((_since_last(scene),))
        case Back.GAP:
            return Turn((_gap(scene, wanted.sieve),))
        case Back.FELT:
            return Turn((_felt(scene, wanted.sieve),))
        case Back.WEEK:
            return Turn((_hardest_week(scene, wanted.sieve),))
        case Back.STREAK:
            weeks = totals_of(sifted(scene.log, wanted.sieve)).weeks
            row = Line("history-streak", weeks=weeks)
            return Turn((Say(row, ((_TO_ALL,),)) if weeks else _nothing(scene, wanted.sieve),))
        case Back.LAST if found := sifted(scene.log, wanted.sieve):
            return Turn((_one(scene, found[0], 0, wanted.sieve),))
        case _:
            most = wanted.most or SESSIONS_A_PAGE
            return Turn((_page(scene, 0, wanted.sieve, most),))


def taken_up(scene: Scene, card: LastCard, text: str) -> Turn | None:
    """Return what a line such as "only on grass", or "older", makes of the list it follows.

    None where it makes nothing of it.
    """
    if doing_on(card, NAME, "sum") is None and doing_on(card, NAME, "page") is None:
        return None
    turned = next((line for line, said in _TURNS.items() if said.fullmatch(folded(text))), None)
    if turned is not None:
        token = next((one.token for one in card.buttons if one.called == turned), None)
        press = None if token is None else decode(token)
        return pressed(scene, press.verb, press.args) if isinstance(press, Does) else None
    opening = f"{_OPENS[scene.athlete.language]} {text}"  # "the one on 24/1", "la del 24/1"
    if _THE_ONE.match(folded(text)) and asks_to_open(opening, scene.athlete.language):
        return asked(scene, Arguments(), opening)
    if len(text.split()) > MOST_WORDS or _NARROWS.match(folded(text)) is None:
        return None
    athlete = scene.athlete
    wanted = looked_back(text, scene.today, athlete.language, athlete.load_unit)
    return None if wanted.sieve == ALL else asked(scene, Arguments(), text)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    place = _place(args[1:] if verb == "see" else args)
    match verb, args:
        case "page", _ if place is not None:
            say = _page(scene, *place)
        case "see", (name, *_) if place is not None:
            entry = next((one for one in scene.log.entries if one.id == name), None)
            if entry is None:
                return stale(Line("history-gone"))
            say = _one(scene, entry, *place)
        case "sum", _ if place is not None:
            say = _totals(scene, place[1])
        case _:
            return stale(Line("common-unknown-button"))
    return Turn((replace(say, in_place=True),))


def turns_to(press: Does) -> int | None:
    """Return where the page begins that a press needs and no more; None: it needs the log."""
    if (press.verb, press.args) == (NAME, ()):
        return 0
    place = _place(press.args) if press.verb == "page" else None
    return place[0] if place is not None and place[1] == ALL else None


def _place(args: tuple[str, ...]) -> tuple[int, Sieve] | None:
    """Return where a page begins and which sessions it is of; None where that is not said."""
    first, code = (*args, "", "")[:2]
    sieve = sieve_of(code)
    if sieve is None or not (first.isascii() and first.isdecimal()) or len(first) > 6:
        return None
    return int(first), sieve


def _args(first: int, sieve: Sieve) -> tuple[str, ...]:
    code = code_of(sieve)
    return (str(first), code) if code else (str(first),)


# --- a page ---------------------------------------------------------------------------------


def _page(scene: Scene, first: int, sieve: Sieve, most: int = SESSIONS_A_PAGE) -> Say:
    page = scene.page if scene.page is not None else page_of(scene.log, first, sieve, most)
    if not page.of:
        return _nothing(scene, sieve)
    rows = (
        Row(entry, page.morning_after(entry), _other_year(scene, entry)) for entry in page.entries
    )
    last = page.first + len(page.entries)
    count = Line("history-count", first=page.first + 1, last=last, of=page.of)
    content = Card(heading(sieve, scene.today.year), *rows, Faint(count) if page.of > 1 else None)
    return Say(content, (*_openings(scene, page, sieve), *_turning(page, sieve)))


def _other_year(scene: Scene, entry: Entry) -> int | None:
    return None if entry.day.year == scene.today.year else entry.day.year


def _nothing(scene: Scene, sieve: Sieve) -> Say:
    if sieve == ALL:
        return Say(Line("history-empty"))
    return Say(Card(heading(sieve, scene.today.year), Line("history-none")), ((_TO_ALL,),))


def _openings(scene: Scene, page: Page, sieve: Sieve) -> Rows:
    """Return a button for each session, by its day."""
    days = [entry.day for entry in page.entries]
    buttons = [
        Button(
            Does(NAME, "see", (entry.id, *_args(page.first, sieve))),
            _called(scene, entry, days[at:].count(entry.day), days.count(entry.day)),
        )
        for at, entry in enumerate(page.entries)
    ]
    return in_rows(3, buttons)


def _called(scene: Scene, entry: Entry, nth: int, of: int) -> Label:
    """Return what the button of a session is called, the `nth` of so many on its day."""
    if of > 1:
        return Line("history-button-of-day", day=entry.day, nth=nth)
    year = _other_year(scene, entry)
    if year is None:
        return entry.day
    return Line("history-button-of-year", day=entry.day, year=str(year))


def _turning(page: Page, sieve: Sieve) -> Rows:
    newer, older = page.first - SESSIONS_A_PAGE, page.first + len(page.entries)
    turning = []
    if page.first:
        to = Does(NAME, "page", _args(max(newer, 0), sieve))
        turning.append(Button(to, Line("history-button-newer")))
    if older < page.of:
        to = Does(NAME, "page", _args(older, sieve))
        turning.append(Button(to, Line("history-button-older")))
    total = Button(Does(NAME, "sum", _args(0, sieve)), Line("history-button-totals"))
    return (*((tuple(turning),) if turning else ()), (total,))


# --- one of them ----------------------------------------------------------------------------


def _one(scene: Scene, entry: Entry, first: int, sieve: Sieve) -> Say:
    back = _args(first, sieve)
    rows: Rows = (
        (
            Button(Does("logging", "edit", (entry.id, *back)), Line("logging-button-edit")),
            Button(
                Does("logging", "drop", (entry.id, *back)),
                Line("logging-button-take-out"),
                danger=True,
            ),
        ),
        (Button(Does(NAME, "page", back), Line("history-button-back")),),
    )
    return Say(card_of(scene, entry), rows, about=entry.id, serves=(A_VIEW,))


_MOST_OF: Mapping[Back, Callable[[Entry], float | None]] = {
    Back.HEAVIEST: load_on,
    Back.HARDEST: attrgetter("rpe"),
    Back.LONGEST: length_of,
    Back.LIGHTEST: lambda entry: _least(load_on(entry)),
    Back.EASIEST: lambda entry: _least(entry.rpe),
    Back.SHORTEST: lambda entry: _least(length_of(entry) or None),
}


def _least(value: float | None) -> float | None:
    return None if value is None else -value


def _of_day(scene: Scene, sieve: Sieve) -> Say:
    """Return the session of a day with all there is of it; several are listed."""
    found = sifted(scene.log, sieve)
    return _one(scene, found[0], 0, sieve) if len(found) == 1 else _page(scene, 0, sieve)


def _opening(scene: Scene, day: date) -> Button:
    """Return the button that opens the session of a day, or lists what that day has."""
    of_it = Sieve(day, day)
    found = sifted(scene.log, of_it)
    see = Does(NAME, "see", (found[0].id, *_args(0, of_it))) if len(found) == 1 else None
    if day.year == scene.today.year:
        return Button(see or Does(NAME, "page", _args(0, of_it)), day)
    label = Line("history-button-of-year", day=day, year=str(day.year))
    return Button(see or Does(NAME, "page", _args(0, of_it)), label)


def _averages(scene: Scene, sieve: Sieve) -> Say:
    found = sifted(scene.log, sieve)
    if not found:
        return _nothing(scene, sieve)
    shown = Button(Does(NAME, "page", _args(0, sieve)), Line("history-button-list"))
    content = Card(heading(sieve, scene.today.year), *averages(averages_of(found)))
    return Say(content, ((shown,),))


def _since_last(scene: Scene) -> Say:
    if not scene.log.entries:
        return _nothing(scene, ALL)
    last = scene.log.entries[-1]
    say = _one(scene, last, 0, ALL)
    days = (scene.today - last.day).days
    return replace(say, content=Card(Line("history-days-since", days=days), say.content))


def _gap(scene: Scene, sieve: Sieve) -> Say:
    found = longest_gap(sifted(scene.log, sieve))
    if found is None:
        return Say(Line("history-no-gap"), ((_TO_ALL,),))
    since, until = found
    days = (until - since).days
    return Say(Line("history-gap", days=days, since=since, until=until), ((_TO_ALL,),))


def _felt(scene: Scene, sieve: Sieve) -> Say:
    """Say how the joint was in some days: in the sessions, and on the mornings."""
    since = sieve.since or scene.today - WEEK
    sieve = replace(sieve, since=since, pain_above=None)
    until = sieve.until or scene.today
    mornings = [
        one.pain for one in scene.log.checks if since <= one.day <= until and one.pain is not None
    ]
    entries = sifted(scene.log, sieve)
    told = [worst_of(one.pain_during, one.pain_after) for one in entries]
    worst = worst_of(*told)
    page = _page(scene, 0, sieve) if entries else None
    content = Card(
        heading(sieve, scene.today.year) if page is None else None,
        Line("history-felt-none") if worst is None and not mornings else None,
        None if worst is None else Line("history-felt-sessions", pain=worst),
        Line("history-felt-mornings", count=len(mornings), pain=max(mornings))
        if mornings
        else None,
        None if page is None else page.content,
    )
    return Say(content, ((_TO_ALL,),)) if page is None else replace(page, content=content)


def _most(scene: Scene, what: Back, sieve: Sieve) -> Say:
    """Return the session that is asked for, with what it has most of above it."""
    entry = with_most(sifted(scene.log, sieve), _MOST_OF[what])
    if entry is None:
        return _nothing(scene, sieve)
    say = _one(scene, entry, 0, sieve)
    return replace(say, content=Card(Line(MOST[what]), say.content))


def _hardest_week(scene: Scene, sieve: Sieve) -> Say:
    week = hardest_week(sifted(scene.log, sieve))
    if week is None:
        return _nothing(scene, sieve)
    of_it = Sieve(since=week.monday, until=week.monday + WEEK - _DAY)
    content = Card(
        Line("history-most-week"),
        heading(of_it, scene.today.year),
        *totals(totals_of(week.entries)),
        Line("history-load", load=Figure(week.load, 0)),
    )
    shown = Button(Does(NAME, "page", _args(0, of_it)), Line("history-button-list"))
    return Say(content, ((shown,),))


# --- what they add up to --------------------------------------------------------------------


def _totals(scene: Scene, sieve: Sieve) -> Say:
    found = sifted(scene.log, sieve)
    if not scene.log.entries:
        return _nothing(scene, ALL)
    shown = Button(Does(NAME, "page", _args(0, sieve)), Line("history-button-list"))
    content = Card(heading(sieve, scene.today.year), *totals(totals_of(found)))
    return Say(content, (*_choices(scene, sieve), (shown,) if found else (_TO_ALL,)))


def _choices(scene: Scene, sieve: Sieve) -> Rows:
    """Return what else may be asked after, each ticked where it is; a tick is taken off again."""
    spans = tuple(
        _choice(_with_span(sieve, span), Line(SPANS[one]), _span_of(sieve) == span)
        for one, span in _spans(scene.today).items()
    )
    floors = tuple(dict.fromkeys(e.surface for e in reversed(scene.log.entries) if e.surface))
    others = tuple(
        _choice(
            replace(sieve, surfaces=() if one in sieve.surfaces else (one,)),
            Line(SURFACES[one]),
            one in sieve.surfaces,
        )
        for one in floors[:2]
        if len(floors) > 1
    )
    hurt = sieve.pain_above is not None
    pain = _choice(
        replace(sieve, pain_above=None if hurt else MOST_PAIN_CALM),
        Line("history-pain-above", pain=sieve.pain_above if hurt else MOST_PAIN_CALM),
        hurt,
    )
    return (spans, (*others, pain))


def _choice(sieve: Sieve, label: Line, ticked: bool) -> Button:
    return Button(Does(NAME, "sum", _args(0, sieve)), Tick(label, ticked))


def _spans(today: date) -> dict[Span, tuple[date, date]]:
    first = today.replace(day=1)
    last_month = first - _DAY
    return {
        Span.THIS_MONTH: (first, (first + 31 * _DAY).replace(day=1) - _DAY),
        Span.LAST_MONTH: (last_month.replace(day=1), last_month),
        Span.THIS_YEAR: (today.replace(month=1, day=1), today.replace(month=12, day=31)),
    }


def _span_of(sieve: Sieve) -> tuple[date | None, date | None]:
    return sieve.since, sieve.until


def _with_span(sieve: Sieve, span: tuple[date, date]) -> Sieve:
    if _span_of(sieve) == span:
        return replace(sieve, since=None, until=None)
    return replace(sieve, since=span[0], until=span[1])


STORY: Story[Asking] = Story(
    NAME,
    ("history",),
    called,
    pressed,
    intents={"history": asked},
    takes_up=taken_up,
    beside_safety=frozenset({"history", "page", "see", "sum"}),
    turns_to=turns_to,
)
