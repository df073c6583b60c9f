"""A platform is a folder and a record: all else follows, for one that nobody knew before too."""

import doctest
import logging
import re
import signal
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import adapters.kit
import adapters.telegram
from adapters.checking import check
from adapters.kit.platform import PlatformRecord
from adapters.platforms import PLATFORMS, titles_of
from adapters.serving import keep_secret, prepared, serve
from bot.contract import Platform
from bot.dialogue.changes import Snapshot
from bot.dialogue.turn import Linked, Reach, Scene, Turn
from bot.errors import SettingsError
from bot.rules.log.records import Language
from bot.stories.link import story as link
from bot.words.phrase import phrase
from bot.words.voice import Voice
from tests.talk.planners import TOM
from tests.toy import SAID, TOKEN, TOY

ROOT = Path(__file__).parent.parent
NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
WITH_THE_TOY = (*PLATFORMS, TOY)
MODULES = [
    *(f"adapters.kit.{one.name}" for one in iter_modules(adapters.kit.__path__)),
    *(f"adapters.telegram.{one.name}" for one in iter_modules(adapters.telegram.__path__)),
]


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(TOKEN.variable, "toy-abcd")
    file = tmp_path / "config.toml"
    file.write_text(f'[database]\nurl = "sqlite:///{tmp_path}/coach.db"\n[toy]\n')
    return file


@pytest.fixture
def signals() -> Iterator[None]:
    """Leave signals as they were."""
    names = (signal.SIGTERM, signal.SIGINT)
    before = [signal.getsignal(name) for name in names]
    yield
    for name, handler in zip(names, before, strict=True):
        signal.signal(name, handler)


def test_a_new_platform_has_a_table_of_its_own(config: Path) -> None:
    config.write_text('[toy]\ngreeting = "/help"\n')
    known = prepared(str(config), {TOKEN.variable: "toy-abcd"}, WITH_THE_TOY)

    config.write_text('[toy]\ngreting = "/help"\n')

    assert [one.settings.greeting for one in known.wanted] == ["/help"]
    with pytest.raises(SettingsError, match=r"toy\.greting is unknown; known are token"):
        prepared(str(config), {}, WITH_THE_TOY)
    with pytest.raises(SettingsError, match=r"unknown table \[toy\]; known are .*telegram"):
        prepared(str(config), {})


def test_its_token_alone_names_it_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)

    assert str(*prepared(None, {TOKEN.variable: "toy-abcd"}, WITH_THE_TOY).wanted) == (
        "toy, by /start"
    )
    with pytest.raises(SettingsError, match=r"\[discord\] or \[toy\], .* or SLED_COACH_TOY_TOKEN"):
        prepared(None, {}, WITH_THE_TOY)
    with pytest.raises(SettingsError, match=f"the environment: {TOKEN.variable} must be a toy's"):
        prepared(None, {TOKEN.variable: "mine"}, WITH_THE_TOY)


def test_check_looks_at_it(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = check(str(config), platforms=WITH_THE_TOY)

    said = capsys.readouterr().out
    assert code == 0
    assert "config    toy, by /start" in said
    assert "token     it is a toy's" in said


@pytest.mark.usefixtures("signals")
async def test_run_serves_it(config: Path) -> None:
    SAID.clear()

    await serve(prepared(str(config), {TOKEN.variable: "toy-abcd"}, WITH_THE_TOY))

    assert SAID


def test_what_looks_like_its_token_is_hidden_from_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    before = {handler: handler.filters[:] for handler in logging.getLogger().handlers}
    try:
        keep_secret((), WITH_THE_TOY)
        logging.getLogger("somebody").error("no way to /toy-zzzz/send")
    finally:
        for handler, filters in before.items():
            handler.filters = filters

    assert caplog.messages == ["no way to /<token>/send"]


def untold(platform: PlatformRecord, example: str, readme: str, guides: list[str]) -> list[str]:
    """Return what the documents leave out of a platform."""
    table = example.partition(f"[{platform.name}]")[2].partition("\n# [")[0]
    keys = platform.read({}, platform.name).__dataclass_fields__
    left_out = [key for key in keys if not re.search(rf"^# {key} = ", table, re.MULTILINE)]
    left_out += [platform.token.variable] if platform.token.variable not in table else []
    left_out += [platform.title] if platform.title not in readme else []
    return left_out + ([] if f"{platform.name}.md" in guides else ["a guide"])


@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda one: one.name)
def test_the_documents_tell_all_of_a_platform(platform: PlatformRecord) -> None:
    guides = [file.name for file in (ROOT / "docs").iterdir()]
    documents = [(ROOT / name).read_text() for name in ("config.example.toml", "README.md")]

    assert untold(platform, *documents, guides) == []


def test_what_they_leave_out_of_a_new_one_is_noticed() -> None:
    example = "# [toy]\n# token = 1\n# or SLED_COACH_TOY_TOKEN\n# greeting = 2\n\n# [other]\n"

    assert untold(TOY, "", "", []) == [
        *("token", "token_file", "greeting", "SLED_COACH_TOY_TOKEN", "the Toy", "a guide")
    ]
    assert untold(TOY, example, "On the Toy", ["toy.md"]) == ["token_file"]


def test_link_names_it_beside_the_others() -> None:
    apps = tuple(Platform(name) for name, _ in titles_of(WITH_THE_TOY))
    here = Reach(apps[0], (Linked(apps[0]),), "K7QP-4MXT", apps=apps)
    voice = Voice(apps=titles_of(WITH_THE_TOY))
    step = link.called(Scene(Snapshot("ada", TOM), NOON, "1", reach=here), "link", "")

    alone = replace(here, apps=apps[:1])
    unlinked = link.called(Scene(Snapshot("ada", TOM), NOON, "1", reach=alone), "link", "")

    assert "in your other app, such as Discord or the Toy:" in said(step, voice)
    assert "como Discord o the Toy:" in said(step, replace(voice, language=Language.SPANISH))
    assert "in your other app:" in said(unlinked, voice)


def said(turn: Turn, voice: Voice) -> str:
    return "\n".join(phrase(say.content, voice).plain for say in turn.says)


@pytest.mark.parametrize("root", ["bot", "adapters"])
def test_nothing_else_names_a_platform(root: str) -> None:
    """But for its own folder, and for where it is the source of a number or a word."""
    # a source of a number may be a page of theirs
    names = re.compile(rf"(?<!core\.)({'|'.join(one.name for one in PLATFORMS)})(?!\.com)")
    own = [ROOT / "adapters" / one.name for one in PLATFORMS] + [ROOT / "adapters/platforms.py"]
    telling = [
        f"{file.relative_to(ROOT)}: {line.strip()}"
        for file in sorted((ROOT / root).rglob("*.py"))
        if not any(file.is_relative_to(one) for one in own)
        for line in file.read_text().splitlines()
        if names.search(line)
    ]

    assert telling == []


@pytest.mark.parametrize("name", MODULES)
def test_examples_hold(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0
