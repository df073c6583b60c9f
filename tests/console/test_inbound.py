"""What a typed line is."""

import re
from datetime import UTC, datetime

import pytest

from adapters.console.inbound import act_of
from adapters.console.screen import Screen, showing, typing
from bot.contract import (
    Account,
    Act,
    Attached,
    Brought,
    Called,
    Choice,
    Chose,
    Edited,
    Outgoing,
    Said,
    Thing,
)
from bot.rich import rich
from tests.apps import TERMINAL

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)


def asked() -> Screen:
    """A screen where line 1 was words, the coach answered with Yes and No, and line 2 is typed."""
    message = Outgoing(
        "1",
        Account(TERMINAL, "ada"),
        rich("Is that right?"),
        choices=((Choice("Yes", "a.4.yes"), Choice("No", "a.4.no")),),
    )
    screen, _ = showing(Screen("run", typed=1, words=1), message, NOW)
    return typing(screen)


def document(path: str) -> Brought:
    file = Attached(re.split(r"[/\\\\]", path)[-1], None, path)
    return Brought(Thing.DOCUMENT, "run-2", file=file)


@pytest.mark.parametrize(
    "typed, act",
    [
        ("3x20m 40kg", Said("3x20m 40kg", "run-2")),
        ("  hello ", Said("hello", "run-2")),
        ("/today", Called("today", "", "run-2")),
        ("/LOG yesterday 3x20", Called("log", "yesterday 3x20", "run-2")),
        ("/día", Called("día", "", "run-2")),
        ("/ 3", Said("/ 3", "run-2")),
        ("/3", Said("/3", "run-2")),
        ("1", Chose("a.4.yes", "run-said-1")),
        ("no", Chose("a.4.no", "run-said-1")),
        ("/edit 3x20m 45kg", Edited("3x20m 45kg", "run-1")),
        ("/edit #7 3x20m 45kg", Edited("3x20m 45kg", "run-7")),
        ("/reply 45 kg", Said("45 kg", "run-2", replies_to="run-said-1")),
        ("/reply #1 45 kg", Said("45 kg", "run-2", replies_to="run-said-1")),
        ("/send voice", Brought(Thing.VOICE, "run-2")),
        ("/send photo my knee", Brought(Thing.PHOTO, "run-2", "my knee")),
        ("/send photo /log 3x20m", Called("log", "3x20m", "run-2")),
        ("/send forwarded /log 3x20m", Brought(Thing.FORWARDED, "run-2", "/log 3x20m")),
        ("/send money", Called("send", "money", "run-2")),
        ("/home/ada/run 3.mp4", Brought(Thing.VIDEO, "run-2")),
        ("'/Users/ada/knee.HEIC'", Brought(Thing.PHOTO, "run-2")),
        ("file:///tmp/my%20log.csv", document("/tmp/my log.csv")),
        ("'/tmp/my log.zip'", document("/tmp/my log.zip")),
        ("/tmp/my\\ log.csv", document("/tmp/my log.csv")),
        ("C:\\log.xlsx", document("C:\\log.xlsx")),
        ("/import ~/log.csv", document("~/log.csv")),
        ("/importar autumn/strong.csv", document("autumn/strong.csv")),
        ("/import strong.csv", document("strong.csv")),
        ("/import", Called("import", "", "run-2")),
        ("/log 3x20m 42.5", Called("log", "3x20m 42.5", "run-2")),
        ("/reply #7 45 kg", Said("45 kg", "run-2", replies_to="run-7-silence")),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_a_line_is_one_act(typed: str, act: Act) -> None:
    assert act_of(typed, asked(), NOW) == act
