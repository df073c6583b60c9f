"""docs/telegram.md, walked from BotFather's token to a chatting bot, as it is written."""

import asyncio
import re
import time
import tomllib
from pathlib import Path

import pytest

from bot.contract import Thing
from tests.guide import ROOT, Guide, Operator
from tests.telegram.human import Human
from tests.telegram.newcomer import onboarded
from tests.telegram.platform import NAME, TOKEN, FakeTelegram, Posted
from tests.telegram.test_webhook import free_port

pytestmark = pytest.mark.slow

GUIDE = Guide("telegram.md")
WRITTEN_TOKEN, WRITTEN_NAME = "123456789:ABC…", "YourSledCoachBot"
AT_WONDER = "Is that right?"


@pytest.fixture
def operator(telegram: FakeTelegram, tmp_path: Path) -> Operator:
    return Operator(tmp_path, f'api_base = "{telegram.base}"\n')


async def polling(telegram: FakeTelegram) -> object:
    return await telegram.until(lambda: "getUpdates" in telegram.calls)


async def test_from_a_token_to_a_chatting_bot(
    telegram: FakeTelegram, ada: Human, operator: Operator
) -> None:
    _, exporting, written_in_a_file = GUIDE.blocks("3. Give it the token")
    (check,), (run,) = (GUIDE.blocks("4. Check")[:1], GUIDE.blocks("5. Run"))
    operator.exports(exporting, WRITTEN_TOKEN, TOKEN)
    operator.configures("[telegram]\n")

    code, said = await operator.types(check)
    assert code == 0
    assert findings(said) == findings(GUIDE.blocks("4. Check")[1])
    async with operator.runs(run, lambda: polling(telegram)):
        await chat_as_told(ada)
    assert f"@{NAME} is at work, by polling" in operator.said
    # its own last poll, and the buttons of a card that had lost them meanwhile
    assert {method for _, method, _ in telegram.refused} <= {
        "getUpdates",
        "editMessageReplyMarkup",
    }

    # the other way to give the token, in a file named in the config
    named = tomllib.loads(written_in_a_file)["telegram"]["token_file"]
    (operator.folder / "token").write_text(f"{TOKEN}\n", encoding="utf-8")
    operator.configures(written_in_a_file.replace(named, str(operator.folder / "token")))
    operator.exported = ""
    code, said = await operator.types(check)
    assert (code, findings(said)) == (0, findings(GUIDE.blocks("4. Check")[1]))


def findings(said: str) -> list[str]:
    """Return a check's findings as of the bot that runs here, with or without SQLite's note."""
    found = said.replace(WRITTEN_NAME, NAME).splitlines()
    return [
        "ok      database  sqlite"
        if re.fullmatch(r"note    database  SQLite .* can damage its file .*", line)
        else line
        for line in found
    ]


async def chat_as_told(ada: Human) -> None:
    """Onboard, then do what each row of the guide's table says, in its order."""
    ada.at = int(time.time())  # noqa: TID251 - a person lives in the world's time
    await onboarded(ada)
    told = [you.strip("`") for you, _ in GUIDE.rows("5. Run")]
    assert told == [
        "/today",
        "3x20m 40kg rpe 4 pain 1",
        "edit that message",
        'reply "make it 45" to what it said',
        "/undo",
        "share a location",
        "forward a message",
        "a voice message, picture, file, sticker",
    ]
    await ada.writes("/today")
    await ada.reads("20 m")
    read = ada.read
    line = await ada.writes("3x20m 40kg rpe 4 pain 1")
    await comes(ada, "3 × 20 m with 40 kg", read)
    read = ada.read
    await ada.edits(line, "3x20m 42kg rpe 4 pain 1")
    corrected = await comes(ada, "with 42 kg", read)
    read = ada.read
    quoted = ada.message(corrected.message, text=corrected.text)
    await ada.writes("make it 45", reply_to_message=quoted)
    await comes(ada, "with 45 kg", read)
    read = ada.read
    await ada.writes("/undo")
    await comes(ada, "with 42 kg", read)
    for thing, answered in BROUGHT.items():
        read = ada.read
        await ada.sends(thing)
        await comes(ada, answered, read)


BROUGHT = {
    Thing.PLACE: "Is that where you train?",
    Thing.VOICE: "I can't listen to voice messages.",
    Thing.PHOTO: "I can't look at pictures.",
    Thing.DOCUMENT: "I read .csv, .json",
    Thing.STICKER: "I can't see stickers",
}


async def comes(ada: Human, words: str, read: int) -> Posted:
    """Return the message with these words, saying yes to whether so much is right."""

    def newest() -> Posted | None:
        news = ada.telegram.to(ada.id)[read:]
        return next((one for one in news if words in one.text or AT_WONDER in one.text), None)

    while words not in (card := await ada.telegram.until(newest)).text:
        read = ada.read
        await ada.presses(card.token(".yes"), card)
    return card


async def test_from_a_token_to_a_bot_by_webhook(
    telegram: FakeTelegram, ada: Human, operator: Operator
) -> None:
    (table,) = GUIDE.blocks("By webhook")
    written = tomllib.loads(table)["telegram"]
    port = free_port()
    url = f"http://127.0.0.1:{port}/telegram"  # no proxy ends TLS here
    (secret_command,) = re.findall(r"`(openssl rand [^`]+)`", GUIDE.part("By webhook"))
    operator.exports(GUIDE.blocks("3. Give it the token")[1], WRITTEN_TOKEN, TOKEN)
    _, secret = await operator.types(secret_command)
    (operator.folder / "secret").write_text(secret, encoding="utf-8")
    operator.configures(
        table.replace(written["webhook_secret_file"], str(operator.folder / "secret"))
        .replace(written["listen"], f"127.0.0.1:{port}")
        .replace(written["webhook_url"], url)
    )

    code, said = await operator.types(GUIDE.blocks("4. Check")[0])
    assert (code, "not set yet" in said) == (0, True)

    async def hooked() -> object:
        return await telegram.until(lambda: telegram._update_queues.info(TOKEN)["url"])

    async with operator.runs(GUIDE.blocks("5. Run")[0], hooked):
        await ada.writes("/start")
        while telegram.unconfirmed:
            await telegram.deliver_updates(token=TOKEN)
            await asyncio.sleep(0.05)
        assert await ada.hears()
    assert f"@{NAME} is at work, by webhook" in operator.said


async def test_installing_is_one_command_that_exists(operator: Operator) -> None:
    (install,) = GUIDE.blocks("2. Install the coach")

    code, said = await operator.types(f"make -C {ROOT} --dry-run {install.split()[1]}")

    assert code == 0
    assert "sled-coach chat" in said
