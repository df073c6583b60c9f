"""What an operator chose counts from the environment, else the file, else the defaults."""

import re
from pathlib import Path

import pytest

from adapters.cli import main
from adapters.configuring import known_to, settings_in
from bot.errors import SettingsError
from bot.settings import Settings
from tests.telegram.platform import TOKEN

ROOT = Path(__file__).parents[2]


@pytest.fixture
def config(tmp_path: Path) -> str:
    file = tmp_path / "config.toml"
    file.write_text(
        '[newcomers]\nzone = "Europe/Paris"\nlanguage = "es"\n[telegram]\nmode = "polling"\n'
    )
    return str(file)


def test_the_environment_comes_before_the_file_and_the_file_before_the_default(
    config: str, tmp_path: Path
) -> None:
    (tmp_path / "url").write_text("postgresql://coach:s3cr3t@db/coach\n")
    environment = {
        "SLED_COACH_NEWCOMERS_ZONE": "Europe/Madrid",
        "SLED_COACH_NEWCOMERS_LANGUAGE": "",  # as compose has what is not there
        "SLED_COACH_TELEGRAM_MESSAGES_PER_SECOND": "10",
        "SLED_COACH_DATABASE_URL_FILE": str(tmp_path / "url"),
        "SLED_COACH_VIDEOS_3": "https://example.org/3",
        "SLED_COACH_LOG_LEVEL": "debug",
    }

    settings = settings_in(config, environment)

    assert (settings.newcomer.zone, settings.newcomer.language) == ("Europe/Madrid", "es")
    assert settings.newcomer.quiet_from == Settings().newcomer.quiet_from
    assert getattr(settings.tables["telegram"], "messages_per_second") == 10  # noqa: B009
    assert settings.database == "postgresql://coach:s3cr3t@db/coach"
    assert (settings.videos, settings.log_level) == (((3, "https://example.org/3"),), "debug")


def test_what_counts_is_shown_with_its_place_and_no_secret(
    config: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SLED_COACH_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("SLED_COACH_DATABASE_URL", "postgresql://coach:s3cr3t@db/coach")
    monkeypatch.setenv("SLED_COACH_DISCORD_TOKEN_FILE", str(tmp_path / "discord"))

    assert main(["config", "--config", config]) == 0

    said = capsys.readouterr().out
    shown = {line.split()[0]: " ".join(line.split()[1:]) for line in said.splitlines()}
    assert shown["url"].startswith("postgresql://coach:***@db/coach SLED_COACH_DATABASE_URL")
    assert shown["zone"].startswith(f"Europe/Paris {config}")
    assert shown["quiet_from"] == "21:00 default (HH:MM)"
    assert "set, not shown" in said
    assert f"token_file           {tmp_path}/discord" in said
    assert not re.search(rf"s3cr3t|{TOKEN}|\[videos\]", said)


def test_every_key_stands_in_the_example_with_its_default() -> None:
    """But for the clips, whose names `draw --help` has."""
    example = (ROOT / "config.example.toml").read_text()

    for one in known_to():
        table = example.partition(f"[{one.table}]")[2].partition("\n[")[0]
        default = one.key.default
        said = f'"{default}"' if isinstance(default, str) else default
        wanted = rf"(# )?{one.key.name} = {re.escape(str(said)) if default else ''}"
        assert one.table in ("movements", "videos") or re.search(rf"^{wanted}", table, re.M), one


def test_a_number_of_the_environment_is_one_of_ten_digits_at_most(config: str) -> None:
    with pytest.raises(SettingsError, match="PER_SECOND must be 1 to 1000"):
        settings_in(config, {"SLED_COACH_TELEGRAM_MESSAGES_PER_SECOND": "9" * 5000})
