"""A process killed at any moment loses no message it has answered."""

import json
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

PROCESS = Path(__file__).with_name("talkative.py")


def run(url: str, sent: Path, begin: int, kill_after: int | None) -> int:
    """Run a coach that is written to without a pause; return how many acts it confirmed.

    It is killed after so many confirmations, or left to finish if that is None.
    """
    process = subprocess.Popen(
        [sys.executable, PROCESS, url, str(sent), str(begin)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    confirmed = 0
    for _ in process.stdout:
        confirmed += 1
        if confirmed == kill_after:
            process.send_signal(signal.SIGKILL)
    process.stdout.close()
    code = process.wait(timeout=60)
    assert code == (0 if kill_after is None else -signal.SIGKILL)
    return confirmed


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
def test_what_was_confirmed_arrives_once_and_in_order(
    url: str, file: Path, tmp_path: Path
) -> None:
    sent = tmp_path / "sent.jsonl"
    confirmed = 0
    for kill_after in (1, 7, 40):
        confirmed += run(url, sent, confirmed, kill_after)
    total = confirmed + run(url, sent, confirmed, None)

    arrived = [json.loads(line) for line in sent.read_text().splitlines()]
    answered = [one["answers"] for one in arrived]
    extra = sum(count - 1 for count in Counter(one["id"] for one in arrived).values())
    assert set(answered) >= {str(number) for number in range(total)}
    assert extra <= 3  # one chat, so one on its way at each kill
    assert [int(one) for one in dict.fromkeys(answered)] == sorted(map(int, set(answered)))
