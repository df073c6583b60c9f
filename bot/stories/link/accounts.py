"""The accounts of one athlete: where they are, and which of them reminders go to."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.contract import Platform
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Linked, Reach, Rows, Say
from bot.rules.log.records import Athlete
from bot.words.labels import Tick
from bot.words.line import Card, Line, Listed, Strong

NEW_FOR = timedelta(days=1)
"""Who saw a code and linked an account must not shut out whose log it is, nor erase it."""


def linked_on(accounts: Sequence[Linked], app: Platform) -> Linked | None:
    return next((one for one in accounts if one.app == app), None)


def home_of(athlete: Athlete, accounts: Sequence[Linked]) -> Platform:
    """Return where reminders go: where they were wished, else where the log began.

    An app in which nobody can be reached is passed over while there is another.
    """
    reached = [one for one in accounts if not one.is_gone] or list(accounts)
    wished = next((one for one in reached if one.app == athlete.home), reached[0])
    return wished.app


def senior_to_new(reach: Reach, now: datetime) -> Platform | None:
    """Return the app that was there first where this one is new to the log, else None."""
    mine = linked_on(reach.accounts, reach.here)
    if mine is None or mine.since is None or abs(now - mine.since) >= NEW_FOR:
        return None
    first = reach.accounts[0].app
    return None if first == reach.here else first


def with_home(athlete: Athlete, app: str | None) -> Athlete:
    return replace(athlete, home=None if app is None else str(app))


def unlinking(app: Platform) -> Button:
    """Return the button that takes an app's account off the log."""
    line = Line("link-unlink-from", app=app)
    return Button(Does("link", "unlink", (app,)), line, danger=True)


def not_linked(reach: Reach) -> tuple[Platform, ...]:
    """Return the apps there are in which the athlete has no account, nor is writing now."""
    linked = {reach.here, *(one.app for one in reach.accounts)}
    return tuple(app for app in reach.apps if app not in linked)


def accounts_card(
    athlete: Athlete,
    accounts: Sequence[Linked],
    apps_there_are: Sequence[Platform] = (),
    *,
    sessions: int | None = None,
) -> Say:
    """Return where the log is at home, with a button for each thing that can be changed."""
    apps = tuple(one.app for one in accounts)
    home = home_of(athlete, accounts)
    remind = tuple(
        Button(Does("link", "home", (app,)), Tick(Line("link-remind-on", app=app), app == home))
        for app in apps
    )
    joined = None if sessions is None else Line("link-linked-now", sessions=sessions)
    content = Card(
        None if joined is None else Strong(joined),
        Line("link-accounts", apps=Listed(apps)),
        Line("link-home", app=home),
    )
    if sessions is not None:
        return Say(content, tuple((button,) for button in remind))
    off = tuple(unlinking(app) for app in apps)
    rows: Rows = (*((button,) for button in remind), *((button,) for button in off))
    if set(apps_there_are).difference(apps):
        rows = (*rows, (Button(Does("link", "code"), Line("link-button-new-code")),))
    return Say(content, rows)
