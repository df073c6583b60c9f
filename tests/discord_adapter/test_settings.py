"""What an operator may choose about Discord."""

from pathlib import Path

import pytest

from adapters.configuring import settings_in
from adapters.discord.settings import TOKEN as WANTED
from adapters.discord.settings import DiscordSettings
from bot.errors import SettingsError
from tests.discord_adapter.gateway import TOKEN


def config(folder: Path, lines: str) -> Path:
    file = folder / "config.toml"
    file.write_text(f"[discord]\n{lines}\n", encoding="utf-8")
    return file


def test_the_table_alone_is_enough(tmp_path: Path) -> None:
    assert settings_in(str(config(tmp_path, "")), {}).tables == {"discord": DiscordSettings()}


@pytest.mark.parametrize(
    "line, told",
    [
        ('shards = "3-1/8"', "discord.shards"),
        ('shards = "8/8"', "discord.shards"),
        ('shards = "all"', "discord.shards"),
        ('api_base = "discord.com"', "discord.api_base"),
        ('gateway = "https://discord.gg"', "discord.gateway"),
        ("tokn = 3", "discord.tokn"),
    ],
)
def test_what_cannot_be_is_refused_by_name(tmp_path: Path, line: str, told: str) -> None:
    with pytest.raises(SettingsError, match=told):
        settings_in(str(config(tmp_path, line)), {})


def test_the_environment_comes_before_a_file_and_a_file_before_the_text(tmp_path: Path) -> None:
    (tmp_path / "token").write_text(TOKEN + "f\n", encoding="utf-8")
    settings = DiscordSettings(token=TOKEN + "t", token_file=str(tmp_path / "token"))

    assert WANTED.found(settings, {WANTED.variable: TOKEN + "e"}) == TOKEN + "e"
    assert WANTED.found(settings, {}) == TOKEN + "f"
    assert WANTED.found(DiscordSettings(token=TOKEN), {}) == TOKEN


@pytest.mark.parametrize("token", ["", "not a token", "123456:" + "A" * 35])
def test_what_is_no_token_is_refused_and_not_quoted(token: str) -> None:
    with pytest.raises(SettingsError) as raised:
        WANTED.found(DiscordSettings(token=token), {})

    assert not token or token not in str(raised.value)


def test_settings_do_not_show_the_token() -> None:
    assert TOKEN not in repr(DiscordSettings(token=TOKEN))
