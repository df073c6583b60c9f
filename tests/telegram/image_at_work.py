"""What the Dockerfile's steps build, run as a container is; `make image` asks for it by name."""

import asyncio
import signal
import time
from pathlib import Path

from tests.image import build
from tests.telegram.human import Human
from tests.telegram.platform import NAME, TOKEN, FakeTelegram

STOPPING_S = 5.0


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
