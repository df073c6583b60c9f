"""A page of sessions with its buttons, and one of them by itself."""

from datetime import date

from bot.dialogue.serving import A_VIEW
from bot.dialogue.setting import in_rows
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene
from bot.rules.log.done import Entry
from bot.rules.log.pages import ALL, SESSIONS_A_PAGE, Page, Sieve, page_of
from bot.stories.history.card import card_of, heading
from bot.stories.history.code import args_of
from bot.stories.history.said import NAME, Row
from bot.words.labels import Label
from bot.words.line import Card, Faint, Line

TO_ALL = Button(Does(NAME, "page", ("0",)), Line("history-button-all"))


def page_shown(scene: Scene, first: int, sieve: Sieve, most: int = SESSIONS_A_PAGE) -> Say:
    """Return the page of what is looked for that begins `first` from the newest."""
    page = scene.page if scene.page is not None else page_of(scene.log, first, sieve, most)
    if not page.of:
        return none_found(scene, sieve)
    rows = (
        Row(entry, page.morning_after(entry), _other_year(scene, entry.day))
        for entry in page.entries
    )
    last = page.first + len(page.entries)
    count = Line("history-count", first=page.first + 1, last=last, of=page.of)
    content = Card(heading(sieve, scene.today.year), *rows, Faint(count) if page.of > 1 else None)
    return Say(content, (*_openings(scene, page, sieve), *_turning(page, sieve)))


def _other_year(scene: Scene, day: date) -> int | None:
    return None if day.year == scene.today.year else day.year


def none_found(scene: Scene, sieve: Sieve) -> Say:
    """Say that there is no session, or none of those."""
    if sieve == ALL:
        return Say(Line("history-empty"))
    return Say(Card(heading(sieve, scene.today.year), Line("history-none")), ((TO_ALL,),))


def _openings(scene: Scene, page: Page, sieve: Sieve) -> Rows:
    """Return a button for each session, by its day."""
    days = [entry.day for entry in page.entries]
    buttons = [
        Button(
            Does(NAME, "see", (entry.id, *args_of(page.first, sieve))),
            _called(scene, entry, days[at:].count(entry.day), days.count(entry.day)),
        )
        for at, entry in enumerate(page.entries)
    ]
    return in_rows(3, buttons)


def _called(scene: Scene, entry: Entry, nth: int, of: int) -> Label:
    """Return what the button of a session is called, the `nth` of so many on its day."""
    if of > 1:
        return Line("history-button-of-day", day=entry.day, nth=nth)
    return dated(scene, entry.day)


def dated(scene: Scene, day: date) -> Label:
    """Return a day as a button names it, with its year where that is another."""
    year = _other_year(scene, day)
    return day if year is None else Line("history-button-of-year", day=day, year=str(year))


def _turning(page: Page, sieve: Sieve) -> Rows:
    newer, older = page.first - SESSIONS_A_PAGE, page.first + len(page.entries)
    turning = []
    if page.first:
        to = Does(NAME, "page", args_of(max(newer, 0), sieve))
        turning.append(Button(to, Line("history-button-newer")))
    if older < page.of:
        to = Does(NAME, "page", args_of(older, sieve))
        turning.append(Button(to, Line("history-button-older")))
    total = Button(Does(NAME, "sum", args_of(0, sieve)), Line("history-button-totals"))
    return (*((tuple(turning),) if turning else ()), (total,))


def session_shown(scene: Scene, entry: Entry, first: int, sieve: Sieve) -> Say:
    """Return a session with all there is of it; its page is the one that begins at `first`."""
    back = args_of(first, sieve)
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
