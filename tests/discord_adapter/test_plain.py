"""What Discord adds to words is taken out before they are read."""

from pathlib import Path

import pytest

from adapters.discord.plain import plain
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import Member
from tests.discord_adapter.onboarding import onboarded
from tests.discord_adapter.world import BOT

NAMES = {5: "Ana Lee", 6: "xX_Ben99", 7: "Jean-Luc O’Neil", BOT: "Sled Coach"}
SESSION = "4x20m 40kg rpe 4 pain 1"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        pytest.param(f"<@{BOT}> {SESSION}", SESSION, id="the coach's own name in front"),
        pytest.param(f"{SESSION} <@!{BOT}>", SESSION, id="and behind"),
        pytest.param(f"{SESSION} with <@5>", f"{SESSION} with Ana Lee", id="somebody by name"),
        pytest.param("<@5> 40, <@7> 30", "Ana Lee 40, Jean-Luc O’Neil 30", id="a pitch"),
        pytest.param(f"{SESSION} with <@6>", f"{SESSION} with", id="a name with figures"),
        pytest.param(f"{SESSION} with <@123456789>", f"{SESSION} with", id="nobody known"),
        pytest.param(f"<@&99> {SESSION} <#88>", SESSION, id="a role and a channel"),
        pytest.param(f"@everyone {SESSION}", SESSION, id="everyone"),
        pytest.param("ana@here.org", "ana@here.org", id="an address stays"),
        pytest.param(f"{SESSION} <:sled_100:1234> <a:go:55>", SESSION, id="emoji of a server"),
        pytest.param(f"{SESSION} 💪", f"{SESSION} 💪", id="emoji of all stay"),
        pytest.param(f"<t:1772452800> {SESSION} <t:1772452800:R>", SESSION, id="timestamps"),
        pytest.param("</log:1234> 3x20m", "/log 3x20m", id="a command's name"),
        pytest.param("**4x20m** __40kg__ *rpe 4* _pain 1_", SESSION, id="emphasis"),
        pytest.param("***4x20m*** ||40kg|| `rpe 4` pain 1", SESSION, id="more, a spoiler, code"),
        pytest.param(f"```\n{SESSION}\n```", SESSION, id="a fence"),
        pytest.param(f"```txt\n{SESSION}\n```", SESSION, id="a fence of some language"),
        pytest.param(f"# {SESSION}", SESSION, id="a heading"),
        pytest.param(f"-# {SESSION}", SESSION, id="small print"),
        pytest.param(f"> how was it?\n{SESSION}", SESSION, id="an answer below a quote"),
        pytest.param(f"> {SESSION}\n> easy", f"{SESSION}\neasy", id="all of it quoted"),
        pytest.param(f"{SESSION}\n>>> 3x10m\n60kg", SESSION, id="a quote to the end"),
        pytest.param(f"~~3x20m~~ {SESSION}", SESSION, id="struck out"),
        pytest.param(f"~~{SESSION}~~", SESSION, id="all of it struck out"),
        pytest.param("3*20*2 at 40", "3*20*2 at 40", id="times"),
        pytest.param("4 * 20 * 2", "4 * 20 * 2", id="times, spaced"),
        pytest.param("America/Argentina/Buenos_Aires", None, id="a zone"),
        pytest.param("pain < 2, load > 30, a_b_c, 5 - 3", None, id="signs that mark nothing"),
        pytest.param(r"3\*20m \_easy\_", "3*20m _easy_", id="escapes"),
        pytest.param("[my clip](https://example.org/1) 40kg", "my clip 40kg", id="a link"),
        pytest.param("<https://example.org/1>", "https://example.org/1", id="a bare link"),
        pytest.param(f"<@{BOT}> <:sled:1234>", "", id="nothing said"),
    ],
)
def test_words_are_left_alone_with_what_they_say(written: str, said: str | None) -> None:
    assert plain(written, NAMES, BOT) == (written if said is None else said)


async def test_a_session_told_with_a_name_and_marks_is_logged_as_meant(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path):
        await onboarded(ada)

        await ada.writes("**4x20m** 5 kg rpe 3 pain 1 smooth with <@987654321012345678> <:go:77>")

        assert "4 × 20 m" in (await ada.reads("with 5 kg")).content


async def test_words_read_back_after_an_absence_are_read_the_same(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path):
        await onboarded(ada)

    await ada.writes("__4x20m__ 5 kg rpe 3 pain 1 smooth with <@987654321012345678>")

    async with coaching(discord, tmp_path):
        assert "4 × 20 m" in (await ada.reads("with 5 kg")).content


async def test_a_form_and_a_message_logged_from_its_menu_are_read_the_same(
    discord: FakeDiscord, ada: Member, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path):
        await onboarded(ada)
        asked = await ada.asks("log")
        await discord.until(lambda: asked.kind is not None)
        await ada.sends_form(
            asked, sets="**4**", length="20", load="5 kg <@77>", effort="3", pain="1"
        )
        assert "4 × 20 m" in (await ada.reads("with 5 kg")).content
