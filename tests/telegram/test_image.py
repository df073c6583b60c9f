"""The Dockerfile, step by step, without a container engine."""

import asyncio
import re
import signal
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from tests.image import ROOT, build, instructions
from tests.telegram.human import Human
from tests.telegram.platform import NAME, TOKEN, FakeTelegram

STOPPING_S = 5.0
PINNED = re.findall(
    r"^([\w.-]+)==([\w.]+)(?: ;.*)? \\$",
    (ROOT / "requirements/run.txt").read_text(encoding="utf-8"),
    re.MULTILINE,
)


@pytest.mark.slow
async def test_what_its_steps_build_answers_and_keeps_its_database_on_the_volume(
    telegram: FakeTelegram, ada: Human, tmp_path: Path
) -> None:
    image = await asyncio.to_thread(build, tmp_path, borrows=True)
    volume = Path(image.here("/data"))
    (volume / "config.toml").write_text(f'[telegram]\napi_base = "{telegram.base}"\n')

    async def begun(*command: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *image.argv(*command),
            cwd=image.here(image.workdir),
            env={**image.surroundings(), "SLED_COACH_TELEGRAM_TOKEN": TOKEN},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )

    check = await begun("check")  # as in `docker exec coach sled-coach check`
    said, _ = await check.communicate()
    assert (check.returncode, f"it is @{NAME}'s" in said.decode()) == (0, True)
    run = await begun()
    await ada.says("/start")
    began = time.monotonic()
    run.send_signal(signal.SIGTERM)
    await run.communicate()

    assert (run.returncode, time.monotonic() - began < STOPPING_S) == (0, True)
    found = await asyncio.to_thread(lambda: list(volume.rglob("coach.db")))
    assert found == [volume / "sled-coach/coach.db"]


def test_it_ends_as_a_person_without_rights_in_two_stages() -> None:
    steps = instructions()
    names = [instruction for instruction, _ in steps]
    last_stage = steps[len(names) - names[::-1].index("FROM") - 1 :]

    assert names.count("FROM") == 2
    assert [words for name, words in last_stage if name == "USER"] == ["coach"]
    assert "SIGTERM" in dict(last_stage)["STOPSIGNAL"]
    assert dict(last_stage)["VOLUME"] == "/data"


def test_what_it_installs_is_what_is_tested() -> None:
    installed: dict[str, str] = {}
    for name, _ in PINNED:
        try:
            installed[name] = version(name)
        except PackageNotFoundError:  # of another system, or another Python
            continue

    assert len(installed) > 20
    assert [(name, pin) for name, pin in PINNED if installed.get(name, pin) != pin] == []
