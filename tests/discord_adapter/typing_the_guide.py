"""docs/discord.md, walked from the portal's token to a coaching bot, as it is written."""

import re
import tomllib
from pathlib import Path

import pytest
from discord import Permissions

from bot.contract import Thing
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.gateway import TOKEN
from tests.discord_adapter.member import MANAGE_SERVER, Member
from tests.discord_adapter.onboarding import onboarded
from tests.discord_adapter.sent import KINDS, passed_on
from tests.discord_adapter.things import Posted
from tests.discord_adapter.world import BOT, CHANNEL
from tests.guide import ROOT, Guide, Operator

pytestmark = pytest.mark.slow

GUIDE = Guide("discord.md")
WRITTEN_TOKEN, WRITTEN_NAME = "MTA3…", "YourBot#1234"
MODAL = 9
DOUBT = "Is that right?"


@pytest.fixture
def operator(discord: FakeDiscord, tmp_path: Path) -> Operator:
    here = f'api_base = "{discord.base}"\ngateway = "{discord.gateway}"\n'
    return Operator(tmp_path, here)


async def identified(discord: FakeDiscord) -> object:
    return await discord.until(lambda: discord.connected and discord.commands)


async def test_from_a_token_to_a_coaching_bot(
    discord: FakeDiscord, ada: Member, operator: Operator
) -> None:
    _, exporting, written_in_a_file = GUIDE.blocks("3. Give it the token")
    check, run = GUIDE.blocks("4. Check and run")[0].splitlines()
    operator.exports(exporting, WRITTEN_TOKEN, TOKEN)
    operator.configures("[discord]\n")

    code, said = await operator.types(check)
    assert (code, "it is sled" in said) == (0, True)
    assert invitation_in(said) == GUIDE.blocks("5. Invite it")[0].replace(
        "YOUR_APPLICATION_ID", str(BOT)
    )
    async with operator.runs(run, lambda: identified(discord)):
        await coached_as_told(discord, ada)
    assert f"`{WRITTEN_NAME} is at work on Discord, shard 0`" in GUIDE.part("4. Check and run")
    assert "is at work on Discord, shard 0" in operator.said

    # the other way to give the token, in a file named in the config
    named = tomllib.loads(written_in_a_file)["discord"]["token_file"]
    (operator.folder / "token").write_text(f"{TOKEN}\n", encoding="utf-8")
    operator.configures(written_in_a_file.replace(named, str(operator.folder / "token")))
    operator.exported = ""
    code, said = await operator.types(check)
    assert (code, "it is sled" in said) == (0, True)


def invitation_in(said: str) -> str:
    """Return the link that the check printed, as a line."""
    return re.findall(r"^ok +invite +(\S+\n)", said, re.MULTILINE)[0]


async def coached_as_told(discord: FakeDiscord, ada: Member) -> None:
    """Do what each row of the guide's table says, in its order."""
    rows = [you for you, _ in GUIDE.rows("5. Invite it")]
    assert rows == [
        "`/start`",
        "`/today`",
        "`/log`",
        "`/fix session:`",
        "`/history sessions:`",
        "`/review span:`",
        "`/physio weeks:`",
        "`/import`",
        "`/kit`, **Pull test**",
        "a private message, `3x20m 40kg rpe 4 pain 1`",
        "edit that message",
        'reply "make it 45" to what it said',
        "forward a message to it",
        "a voice message, picture, file, sticker",
        "delete that message",
        "*Apps* → **Log this**, on any message",
        "`/schedule city: madri`",
    ]
    await onboarded(ada)
    await ada.asks("today")
    await ada.reads("20 m")
    form = await ada.asks("log")
    await discord.until(lambda: form.kind == MODAL)
    await ada.asks("log", words="yesterday 3x20m 5kg rpe 4 pain 1")
    await ada.reads("with 5 kg")
    found = await ada.completes("fix", "session", "5 kg", of="value")
    await ada.asks("fix", session=found[0])
    await ada.reads("What should change?")
    before = len(ada.heard)
    await ada.asks("history", sessions="over 4 kg")
    assert "with 5 kg" in await ada.news(before)
    before = len(ada.heard)
    await ada.asks("review", span="4")
    assert "The last 4 weeks" in await ada.news(before)
    before = len(ada.heard)
    await ada.asks("physio", weeks="4")
    assert "Backward sled training, 4 weeks" in await ada.news(before)
    form = await ada.asks("import")
    await discord.until(lambda: form.kind == MODAL)
    await ada.sends_form(form)
    await ada.reads(".csv")
    kit = await ada.calls("kit")
    pull = await ada.presses(kit.token("kit.pull"), kit)
    await discord.until(lambda: pull.kind == MODAL)

    before = len(ada.heard)
    line = await ada.writes("3x20m 40kg rpe 4 pain 1")
    await comes(ada, "3 × 20 m with 40 kg", before)
    before = len(ada.heard)
    await ada.rewrites(line, "3x20m 42kg rpe 4 pain 1")
    corrected = await comes(ada, "with 42 kg", before)
    before = len(ada.heard)
    await ada.writes("make it 45", replies_to=corrected.message)
    await comes(ada, "with 45 kg", before)
    await ada.writes("", **passed_on("3x20m 40kg"))
    await ada.reads("That is passed on")
    await ada.writes("", **KINDS[Thing.VOICE])
    await ada.reads("I can't listen to voice messages.")
    await ada.deletes(line)
    await ada.reads("Your message is gone")

    number = await ada.writes_in_server("2x20m 5kg rpe 2", calls_bot=True)
    await ada.logs_this(number, in_server=True)
    await discord.until(lambda: any("2 × 20 m" in one.content for one in discord.to(CHANNEL)))
    assert await ada.completes("schedule", "city", "madri") == ["Europe/Madrid"]
    await ada.asks("schedule", city="Europe/Madrid")
    await ada.reads("Madrid")
    await squad_is_set_up(discord, ada)
    assert [one for one in discord.to(CHANNEL) if not one.ephemeral and "kg" in one.content] == []


async def squad_is_set_up(discord: FakeDiscord, ada: Member) -> None:
    ada.permissions = MANAGE_SERVER
    await ada.asks("squad", in_server=True)
    await discord.until(lambda: any(not one.ephemeral for one in discord.to(CHANNEL)))


async def comes(ada: Member, words: str, before: int) -> Posted:
    """Return the message with these words, saying yes to whether so much is right."""

    def newest() -> Posted | None:
        news = ada.heard[before:]
        return next((one for one in news if words in one.content or DOUBT in one.content), None)

    while words not in (card := await ada.discord.until(newest)).content:
        before = len(ada.heard)
        await ada.presses(card.token(".yes"), card)
    return card


def test_the_link_asks_for_the_permissions_that_the_guide_names() -> None:
    step = next(one for one in GUIDE.part("1. Get a bot").split("\n4. ")[1:])
    named = step.partition("the permissions")[2].partition(". Under")[0]
    link = GUIDE.blocks("5. Invite it")[0]

    words = re.findall(r"\*([^*]+)\*", named)
    names = ["_".join(one.lower().split()).replace("channels", "channel") for one in words]

    asked = Permissions(**dict.fromkeys(names, True))

    assert f"permissions={asked.value}\n" in link


async def test_installing_is_one_command_that_exists(operator: Operator) -> None:
    (install,) = GUIDE.blocks("2. Install the coach")

    code, said = await operator.types(f"make -C {ROOT} --dry-run {install.split()[1]}")

    assert code == 0
    assert "sled-coach chat" in said


def test_every_line_it_explains_is_one_the_bot_says() -> None:
    sources = [*(ROOT / "adapters").rglob("*.py")]
    said = " ".join(file.read_text(encoding="utf-8") for file in sources)
    said = re.sub(r'"\s+f?"', "", said).replace("no {self.called}", "no token")

    for line, _ in GUIDE.rows("What may go wrong"):
        for quoted in re.findall(r"`([^`]+)`", line):
            for piece in re.split(r"…|\(…\)|\d+ s", quoted):
                assert piece.strip(" ;()") in said, quoted
