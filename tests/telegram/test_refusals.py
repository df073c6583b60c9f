"""The stand-in refuses what Telegram refuses, in its words; and takes what is just within."""

import json
import re
from io import BytesIO

import aiohttp
import pytest

from tests.telegram.platform import TOKEN, FakeTelegram
from tests.telegram.refusals import ENTITIES, KEYBOARDS, WORDS, Fields, Refused, peopled
from tests.telegram.refused_deeds import DEEDS, PLACES, PROFILE

ROWS = (*WORDS, *ENTITIES, *KEYBOARDS, *DEEDS, *PLACES, *PROFILE)


async def answer(telegram: FakeTelegram, row: Refused, fields: Fields) -> tuple[int, Fields]:
    form = aiohttp.FormData(quote_fields=False)
    for name, value in fields.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    for name, content in row.files.items():
        form.add_field(name, BytesIO(content), filename=name)
    token = fields.get("token", TOKEN)
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{telegram.base}{token}/{row.method}", data=form) as response,
    ):
        return response.status, await response.json()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
async def test_what_telegram_refuses_is_refused(telegram: FakeTelegram, row: Refused) -> None:
    peopled(telegram)
    if row.given is not None:
        row.given(telegram)

    status, body = await answer(telegram, row, row.fields)

    assert (status, body["error_code"]) == (row.status, row.status)
    assert body["description"] == row.description
    assert body.get("parameters") == row.parameters


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.taken is not None], ids=lambda row: row.name
)
async def test_what_is_just_within_is_taken(telegram: FakeTelegram, row: Refused) -> None:
    peopled(telegram)

    status, body = await answer(telegram, row, row.taken or {})

    assert (status, body.get("description")) == (200, None)


def test_each_has_its_page_and_a_name_of_its_own() -> None:
    pages = [row.address for row in ROWS]

    assert [page for page in pages if not re.match(r"core\.telegram\.org/bots\S+$", page)] == []
    assert len({row.name for row in ROWS}) == len(ROWS) >= 60
