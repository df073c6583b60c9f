"""All that an app offers which the coach has to use is used, and a test shows it.

`platform_rows.toml` says which.
"""

import tomllib
from pathlib import Path

import pytest

from tests.cases import each
from tests.test_tried import functions_of

HERE = Path(__file__).parent
ROWS = tomllib.loads((HERE / "platform_rows.toml").read_text(encoding="utf-8"))
NAMED = sorted({name for part in ROWS.values() for row in part.values() for name in row["tests"]})


@each("named", NAMED)
def test_a_test_that_is_named_is_there(named: str) -> None:
    path, _, name = named.partition("::")

    assert name in functions_of(HERE / path)


@pytest.mark.parametrize("app", ["On Telegram", "On Discord"])
def test_each_thing_an_app_offers_has_its_page_and_a_test(app: str) -> None:
    home = {"On Telegram": "core.telegram.org/bots", "On Discord": "docs.discord.com/developers"}

    assert all(row["page"].startswith(home[app]) for row in ROWS[app].values())
    assert all(row["tests"] for row in ROWS[app].values())
