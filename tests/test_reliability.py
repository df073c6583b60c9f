"""The tables of faults in docs/reliability.md say what the code decides."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import discord
import pytest
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError, TimedOut

from adapters.discord import errors as on_discord
from adapters.telegram import errors as on_telegram
from adapters.telegram.request import NotTaken
from bot.contract import Outgoing, Room
from bot.delivering import Delivery, Gone, Later, Refused, Sent, Unknown
from bot.outbox.follow_up import WORTH, settled_by
from bot.rich import rich
from bot.store.message import Kind, Letter
from tests.apps import TELEGRAM
from tests.telegram.test_faults import FAILS, SILENT

RELIABILITY = (Path(__file__).parent.parent / "docs/reliability.md").read_text()
NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
FAULTS = (SECOND, 3 * SECOND, MINUTE, 10 * MINUTE)
FAILED = Later(SECOND, failed="status 500")
SILENT_TRY = Unknown("no answer", SECOND)


def row_of(name: str) -> list[str]:
    """Return the cells of the table's row that begins with a name."""
    [found] = re.findall(rf"^\| {re.escape(name)} \|(.+)\|$", RELIABILITY, flags=re.MULTILINE)
    return [cell.strip() for cell in found.split("|")]


# --- what becomes of each kind -------------------------------------------------------------


def arrives(kind: Kind, during: Delivery, fault: timedelta) -> str:
    """Return how long after it was written a letter arrives where every try in a fault fails."""
    letter = Letter(Outgoing("one", Room(TELEGRAM, "1"), rich("hi")), kind, at=NOON)
    now = NOON
    while now < NOON + fault:
        result = settled_by(letter, during, now)
        if result.again_at is None:
            return "never" if kind in (Kind.FAREWELL, Kind.LOST, Kind.RING) else "told of"
        letter, now = replace(result.letter, at=NOON), result.again_at
    assert settled_by(letter, Sent("1"), now).ref == "1"
    return span_in_words(now - NOON)


def span_in_words(span: timedelta) -> str:
    minutes, seconds = divmod(int(span.total_seconds()), 60)
    parts = [f"{minutes} min"] if minutes else []
    return " ".join([*parts, f"{seconds} s"] if seconds or not parts else parts)


def worth_in_words(kind: Kind) -> str:
    spans = {
        30 * SECOND: "30 s",
        15 * MINUTE: "15 min",
        timedelta(hours=2): "2 hours",
        timedelta(days=1): "a day",
    }
    return spans[WORTH[kind]]


NAMES = {
    Kind.ANSWER: "an answer",
    Kind.REMINDER: "a reminder, in private or in a group",
    Kind.NOTICE: "a notice",
    Kind.UPDATE: "a room's card brought up to date",
    Kind.TIDYING: "an earlier card that is closed",
    Kind.REACTION: "a reaction in a room",
    Kind.FAREWELL: "the last words to somebody forgotten",
    Kind.LOST: "that a command was lost",
    Kind.RING: "a ring, in a session under way",
    Kind.CARD: "the card that takes its place",
}


@pytest.mark.parametrize("kind", Kind)
def test_when_each_kind_arrives_is_told_as_it_is(kind: Kind) -> None:
    failing = [arrives(kind, FAILED, fault) for fault in FAULTS]
    silent = [arrives(kind, SILENT_TRY, fault) for fault in FAULTS]

    assert row_of(NAMES[kind]) == [worth_in_words(kind), *failing, *silent]


def test_nothing_unasked_is_lost_to_ten_minutes_of_any_fault() -> None:
    def lost(during: Delivery) -> set[Kind]:
        ends = {kind: arrives(kind, during, 10 * MINUTE) for kind in Kind}
        return {kind for kind, end in ends.items() if end in ("never", "told of")}

    assert lost(FAILED) == {Kind.RING}  # its card comes by itself
    assert lost(SILENT_TRY) == {Kind.ANSWER, Kind.FAREWELL, Kind.LOST, Kind.RING, Kind.CARD}


# --- what a fault means --------------------------------------------------------------------


def said_by_discord(status: int, code: int = 0) -> discord.HTTPException:
    """Return what the library raises for such an answer."""
    response = SimpleNamespace(status=status, reason="", headers={})
    return discord.HTTPException(response, {"code": code, "message": "no"})


def in_words(outcome: object) -> str:
    match outcome:
        case Later(_, _, None):
            return "waits as asked"
        case Later():
            return "not arrived"
        case Unknown():
            return "perhaps"
        case Gone():
            return "gone"
        case Refused():
            return "refused"
    raise AssertionError(outcome)


def telegram_says(error: TelegramError) -> str:
    return in_words(on_telegram.delivery_of(error, SECOND))


def discord_says(error: Exception, *, aside: bool) -> str:
    """Return what an error means, by an id in a channel or aside, where there is none."""
    outcome = on_discord.delivery_of(error, SECOND, by_interaction=aside)
    may_be = isinstance(outcome, Later) and on_discord.may_have_been_done(error)
    if may_be:
        return "perhaps" if aside else "known by its id"
    return in_words(outcome)


REFUSED_LINE = aiohttp.ClientConnectorError(
    SimpleNamespace(host="localhost", port=1, ssl=None), OSError("refused")
)
MEANINGS: dict[str, tuple[TelegramError | None, Exception | None]] = {
    "no connection: refused, no such name, no TLS": (NotTaken("refused"), REFUSED_LINE),
    "500, 502, 503 in the platform's own words": (NotTaken("status 500"), said_by_discord(500)),
    "502, 504 of somebody on the way": (TelegramError("502"), said_by_discord(502)),
    "reset, before or after effect": (TelegramError("reset"), ConnectionResetError()),
    "no answer in time": (TimedOut("too long"), TimeoutError()),
    "401": (InvalidToken("401"), said_by_discord(401)),
    "404 of one method alone": (InvalidToken("404"), said_by_discord(404)),
    "429 with a wait": (RetryAfter(7), discord.RateLimited(40.0)),
    "429 without a wait": (NotTaken("status 429"), said_by_discord(429)),
    "403: blocked, kicked, no rights": (Forbidden("Forbidden: bot was blocked"), None),
    "400: malformed, too long": (BadRequest("can't parse entities"), said_by_discord(400, 50035)),
    "10003, 50001, 50007, 50013, 50278": (None, said_by_discord(403, 50007)),
    "40003: opening conversations too fast": (None, said_by_discord(400, 40003)),
}


@pytest.mark.parametrize("fault", MEANINGS)
def test_what_a_fault_means_is_told_as_it_is(fault: str) -> None:
    by_telegram, by_discord = MEANINGS[fault]
    told = [
        "-" if by_telegram is None else telegram_says(by_telegram),
        "-" if by_discord is None else discord_says(by_discord, aside=False),
        "-" if by_discord is None else discord_says(by_discord, aside=True),
    ]

    assert row_of(fault) == told


@pytest.mark.parametrize("code", [10003, 50001, 50007, 50013, 50278])
def test_each_code_of_a_row_means_the_same(code: int) -> None:
    assert discord_says(said_by_discord(403, code), aside=False) == "gone"


def test_what_is_played_over_http_stands_in_the_table() -> None:
    named = {
        "500": "500, 502, 503 in the platform's own words",
        "502": "500, 502, 503 in the platform's own words",
        "503": "500, 502, 503 in the platform's own words",
        "401": "401",
        "404": "404 of one method alone",
        "429 without a wait": "429 without a wait",
        "reset before effect": "reset, before or after effect",
        "reset after effect": "reset, before or after effect",
        "a proxy's 502": "502, 504 of somebody on the way",
        "a proxy's 504": "502, 504 of somebody on the way",
    }

    assert {row_of(row)[0] for fault, row in named.items() if fault in FAILS} == {"not arrived"}
    assert {row_of(row)[0] for fault, row in named.items() if fault in SILENT} == {"perhaps"}
