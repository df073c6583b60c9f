"""Settings are read whole or refused by file and key."""

from datetime import time
from pathlib import Path

import pytest

from adapters.configuring import settings_in
from bot.errors import SettingsError
from bot.rules.log.records import Athlete, Language
from bot.settings import Settings

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def test_everything_that_may_be_chosen(config: Path) -> None:
    config.write_text(
        """
        [database]
        url = "postgresql://coach@localhost/coach"
        [newcomers]
        language = "es"
        zone = "America/Mexico_City"
        quiet_from = "22:00"
        quiet_to = 07:30:00
        [videos]
        3 = "https://example.org/3"
        """
    )

    assert settings_in(str(config), {}) == Settings(
        "postgresql://coach@localhost/coach",
        Athlete(
            language=Language.SPANISH,
            zone="America/Mexico_City",
            quiet_from=time(22),
            quiet_to=time(7, 30),
        ),
        ((3, "https://example.org/3"),),
    )


def test_the_example_says_what_is_the_default() -> None:
    assert settings_in(str(EXAMPLE), {}) == Settings()


WRONG = [
    ("[reminders]", r"unknown table \[reminders\]; known are database, newcomers, videos"),
    ("newcomers = 3", "newcomers must be a table, got 3"),
    ("[newcomers]\nquiet_from = '25:00'", 'newcomers.quiet_from must be "HH:MM", got "25:00"'),
    ("[newcomers]\nlanguage = 'xx'", 'newcomers.language must be .*pt: got "xx"'),
    ("[newcomers]\nzone = 'Berlin'", 'newcomers.zone must be a time zone .* got "Berlin"'),
    ("[newcomers]\nhour = 3", "newcomers.hour is unknown; known are language"),
    ("[videos]\n7 = 'https://a'", "videos.7 is unknown"),
    ("[videos]\n3 = 'a'", 'videos.3 must begin with "https://", got "a"'),
    ("[database]\nurl = 3", "database.url must be a text, got 3"),
    ("not TOML", "config.toml: must be TOML"),
    ("a = " + "[" * 100_000, "config.toml: must be TOML"),
    ("a = " + "9" * 10_000, "config.toml: must be TOML"),
    ("[newcomers]\nhours = 0x" + "f" * 10_000, "newcomers.hours is unknown"),
    ("[newcomers]\nquiet_from = 0x" + "f" * 10_000, "quiet_from must be .* a number without end"),
    ("[newcomers]\nquiet_from = '21+01'", 'quiet_from must be "HH:MM"'),
    ("[newcomers]\nquiet_from = '2١:00'", 'quiet_from must be "HH:MM"'),
    ("[newcomers]\nquiet_to = ['a', 'b', 'c', 'd', 'e']", 'quiet_to must be "HH:MM"'),
    ("[videos]\n3 = 'https://'", "videos.3 must begin"),
    ("[videos]\n3 = 'https://['", "videos.3 must begin"),
    ('[videos]\n3 = "https://a\\u0000"', "videos.3 must be a text on one line"),
    ("[telegram]\napi_base = 'https://h:99999/'", "telegram.api_base must begin"),
    ("[telegram]\nlisten = '127.0.0.1:99999'", 'telegram.listen must be "host:port"'),
    ("[telegram]\nlisten = '127.0.0.1:١'", 'telegram.listen must be "host:port"'),
    ("[telegram]\nmode = 'webhook'\nwebhook_url = 'https://['", "webhook_url must begin"),
    ("[discord]\ngateway = 'wss://['", "discord.gateway must begin"),
    ('[discord]\ntoken_file = "\\u0000"', "discord.token_file must be a text on one line"),
    ('[telegram]\nwebhook_secret_file = "a\\nb"', "secret_file must be a text on one line"),
    ("[discord]\nshards = '٣/4'", "discord.shards must be such as"),
]


@pytest.mark.parametrize("text, expected", WRONG)
def test_what_is_wrong_is_named_by_file_and_key(config: Path, text: str, expected: str) -> None:
    config.write_text(text)

    with pytest.raises(SettingsError, match=expected) as raised:
        settings_in(str(config), {})

    assert str(config) in str(raised.value)


def test_a_token_with_the_end_of_its_line_is_refused_and_not_shown(config: Path) -> None:
    config.write_text('[discord]\ntoken = "a-secret\\n"')

    with pytest.raises(
        SettingsError, match=r"discord\.token must be a text on one line"
    ) as raised:
        settings_in(str(config), {})

    assert "a-secret" not in str(raised.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"absent\.toml: cannot be read"):
        settings_in(str(tmp_path / "absent.toml"), {})
