"""Token and secret: from the environment, a file or the config, and never in a complaint."""

from pathlib import Path

import pytest

from adapters.configuring import settings_in
from adapters.telegram.settings import TOKEN as WANTED
from adapters.telegram.settings import WEBHOOK_SECRET, TelegramSettings, secrets_of
from bot.errors import SettingsError
from tests.telegram.platform import TOKEN

OTHER = TOKEN.replace("1", "2")


def test_the_environment_counts_before_a_file_and_a_file_before_the_text(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(OTHER + "\n")
    settings = TelegramSettings(token="1:text", token_file=str(file))

    assert WANTED.found(settings, {WANTED.variable: TOKEN}) == TOKEN
    assert WANTED.found(settings, {}) == OTHER
    assert WANTED.found(TelegramSettings(token=TOKEN), {}) == TOKEN


@pytest.mark.parametrize(
    ("settings", "wanted"),
    [
        (TelegramSettings(), WANTED.variable),
        (TelegramSettings(token="verysecret"), "telegram.token must be"),
        (TelegramSettings(token_file="nowhere"), "telegram.token_file: cannot read nowhere"),
    ],
    ids=["none", "no token", "no file"],
)
def test_what_is_wrong_with_a_token_is_said_without_it(
    settings: TelegramSettings, wanted: str
) -> None:
    with pytest.raises(SettingsError) as wrong:
        WANTED.found(settings, {})

    assert wanted in str(wrong.value)
    assert "verysecret" not in str(wrong.value)


def test_a_webhook_needs_a_secret_of_its_own() -> None:
    webhook = TelegramSettings(mode="webhook")

    environment = {WEBHOOK_SECRET.variable: "abcdefghijklmnop"}
    assert secrets_of(webhook) == (WANTED, WEBHOOK_SECRET)
    assert secrets_of(TelegramSettings()) == (WANTED,)
    assert WEBHOOK_SECRET.found(webhook, environment) == "abcdefghijklmnop"
    with pytest.raises(SettingsError, match="webhook_secret"):
        WEBHOOK_SECRET.found(webhook, {})


def test_settings_show_no_secret() -> None:
    shown = repr(TelegramSettings(token=TOKEN, webhook_secret="abcdefghijklmnop"))

    assert TOKEN not in shown
    assert "abcdefghijklmnop" not in shown


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("mode = 'push'", "telegram.mode must be polling, webhook"),
        ("messages_per_second = 0", "telegram.messages_per_second must be 1 to 1000, got 0"),
        ("listen = '8080'", 'telegram.listen must be "host:port"'),
        ("mode = 'webhook'", 'telegram.webhook_url must begin with "https://"'),
        ("api_base = 'api.telegram.org'", 'telegram.api_base must begin with "https://"'),
        ("tokn = 'x'", "telegram.tokn is unknown; known are token"),
        ("token = 7", "telegram.token must be a text"),
    ],
)
def test_a_wrong_setting_is_named_with_its_file(tmp_path: Path, line: str, complaint: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f"[telegram]\n{line}\n")

    with pytest.raises(SettingsError) as wrong:
        settings_in(str(file), {})

    assert str(file) in str(wrong.value)
    assert complaint in str(wrong.value)
