"""The stand-in refuses what Discord refuses, by its codes; and takes what is just within."""

import json
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.gateway import TOKEN
from tests.discord_adapter.refusals import BUILT, DEEDS, MESSAGES, Refused, peopled
from tests.discord_adapter.refused_answers import ANSWERS, FORMS, PLACES
from tests.discord_adapter.refused_menus import COMMANDS

ROWS = (*MESSAGES, *BUILT, *DEEDS, *FORMS, *ANSWERS, *COMMANDS, *PLACES)


async def answer(
    discord: FakeDiscord, row: Refused, names: dict[str, object], body: Any, token: str = TOKEN
) -> tuple[int, dict[str, Any]]:
    method, path = row.way.format(**names).split(" ")
    written = body if isinstance(body, str) else json.dumps(body)
    headers = {"Authorization": f"Bot {token}"}
    data: Any = written.encode()
    if row.files:
        data = aiohttp.FormData({"payload_json": written}, quote_fields=False)
        for name, content in row.files.items():
            data.add_field(name, BytesIO(content), filename="a.png")
    else:
        headers["Content-Type"] = row.sent_as
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, discord.base + path, data=data, headers=headers) as response,
    ):
        return response.status, {} if response.status == 204 else await response.json()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
async def test_what_discord_refuses_is_refused(discord: FakeDiscord, row: Refused) -> None:
    names = await peopled(discord)
    if row.given is not None:
        row.given(discord)

    status, body = await answer(discord, row, names, row.body)

    assert (status, body["code"]) == (row.status, row.code)
    assert row.wrong is None or row.wrong in wrong_in(body["errors"])


def wrong_in(errors: dict[str, Any], way: str = "") -> list[tuple[str, str]]:
    """Return every field that is wrong, with the word for it."""
    found = [(way, one["code"]) for one in errors.get("_errors", ())]
    for name, inner in errors.items():
        if name != "_errors":
            found += wrong_in(inner, f"{way}.{name}" if way else name)
    return found


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.taken is not None], ids=lambda row: row.name
)
async def test_what_is_just_within_is_taken(discord: FakeDiscord, row: Refused) -> None:
    names = await peopled(discord)

    status, body = await answer(discord, row, names, row.taken)

    assert (status in (200, 201, 204), body if status >= 400 else None) == (True, None)


async def test_anothers_token_is_refused(discord: FakeDiscord) -> None:
    names = await peopled(discord)

    status, body = await answer(discord, PLACES[0], names, {"content": "Hi"}, TOKEN[:-1] + "x")

    assert (status, body["code"]) == (401, 0)


def test_each_has_a_name_of_its_own() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS) >= 60
