"""The command line as a shell sees it."""

import json
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.spawning import COACH, ran

PROGRAM = "import sys; from adapters.cli import main; sys.exit(main())"
CASES = Path(__file__).parents[1] / "rules" / "cases.jsonl"


def sled_coach(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return ran(COACH, *arguments, typed=typed)


def chat(folder: Path, *lines: str, options: Sequence[str] = ()) -> str:
    done = sled_coach(
        "chat", "--db", str(folder / "coach.db"), *options, typed="".join(f"{x}\n" for x in lines)
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_help_names_every_command() -> None:
    told = sled_coach("--help").stdout

    assert all(command in told for command in ("chat", "demo", "whatif", "parse"))


def test_the_version_is_told() -> None:
    assert sled_coach("--version").stdout.startswith("sled-coach 0.")


@pytest.mark.parametrize("ask", [["nonsense"], [], ["whatif"]], ids=["unknown", "none", "no file"])
def test_a_command_line_that_cannot_be_followed_ends_with_two(ask: list[str]) -> None:
    assert sled_coach(*ask).returncode == 2


def test_one_reply_is_parsed() -> None:
    heard = json.loads(sled_coach("parse", "3x20m 42,5kg").stdout)

    assert heard["kind"] == "log"
    assert heard["sets"][0]["load_kg"] == 42.5


def test_replies_are_parsed_line_by_line() -> None:
    asked = [{"text": "4x25", "load_unit": "lb", "distance_unit": "yd"}, {"text": "hello"}]

    done = sled_coach("parse", "-", typed="\n".join(map(json.dumps, asked)))

    assert [json.loads(line)["kind"] for line in done.stdout.splitlines()] == ["log", "not_a_log"]


def test_states_are_decided_from_a_file() -> None:
    done = sled_coach("whatif", str(CASES))

    asked = CASES.read_text(encoding="utf-8").splitlines()
    answered = [json.loads(line)["id"] for line in done.stdout.splitlines()]
    assert answered == [json.loads(line)["id"] for line in asked if line.strip()]


def test_states_are_decided_from_standard_input() -> None:
    done = sled_coach("whatif", "-", typed='{"id": "a", "state": {"age": 12}}\n')

    assert json.loads(done.stdout)["id"] == "a"


def test_a_file_that_is_not_there_is_named_on_one_line() -> None:
    done = sled_coach("whatif", "no-such-file")

    assert done.returncode == 2
    assert done.stderr == "sled-coach: cannot read no-such-file: No such file or directory\n"


def test_a_reader_who_leaves_early_is_no_error() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "whatif", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()

    _, complaint = process.communicate(b'{"id": "a", "state": {}}\n' * 50)

    assert (process.returncode, complaint) == (0, b"")


def test_a_chat_whose_reader_leaves_ends_quietly(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "chat", "--db", str(tmp_path / "coach.db")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()

    _, complaint = process.communicate(b"hello\n" * 3, timeout=30)

    assert (process.returncode, complaint) == (0, b"")


def test_lines_are_answered_in_order_and_plainly(tmp_path: Path) -> None:
    told = chat(tmp_path, "hello", "/help")

    assert told.strip()
    assert "\x1b" not in told


def test_a_second_sitting_remembers_the_first(tmp_path: Path) -> None:
    first = chat(tmp_path, options=["--language", "es"])

    second = chat(tmp_path, options=["--language", "en"])

    assert first.endswith(_asked(second))  # the same question, in the language it was asked in


def test_two_people_at_one_machine_are_two_people(tmp_path: Path) -> None:
    ana = chat(tmp_path, options=["--as", "Ana", "--language", "es"])
    bo = chat(tmp_path, options=["--as", "Bo", "--language", "en"])

    assert ana.endswith(_asked(chat(tmp_path, options=["--as", "ana"])))
    assert bo.endswith(_asked(chat(tmp_path, options=["--as", "bo"])))
    assert ana != bo


def _asked(told: str) -> str:
    """Return the question that a sitting begins with, without the line that it comes first."""
    _, _, question = told.partition("\n\n")
    assert question.strip()
    return question


@pytest.mark.parametrize(
    "options, complaint",
    [
        (["--clock", "tomorrow"], "--clock must be a moment"),
        (["--clock", "9999-12-31T23:59"], "--clock must be a moment"),
        (["--clock", "0001-01-01T00:00+14:00"], "--clock must be a moment"),
        (["--zone", "Berlin"], "--zone must be an IANA zone"),
        (["--db", "mysql://club"], "the database must be"),
    ],
)
def test_a_wish_that_cannot_be_met_is_explained(
    options: list[str], complaint: str, tmp_path: Path
) -> None:
    done = sled_coach("chat", "--db", str(tmp_path / "coach.db"), *options)

    assert done.returncode == 1
    assert complaint in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "typed, complaint",
    [("@2026-03-01", "time only goes forward"), ("@2026-13-01", "no such moment")],
)
def test_a_clock_that_cannot_be_moved_says_why(typed: str, complaint: str, tmp_path: Path) -> None:
    done = sled_coach(
        "chat",
        "--db",
        str(tmp_path / "coach.db"),
        "--clock",
        "2026-03-02T18:00",
        typed=f"{typed}\n",
    )

    assert complaint in done.stderr
    assert done.returncode == 0


@pytest.mark.parametrize("please_end", [signal.SIGTERM, signal.SIGINT], ids=["term", "ctrl-c"])
def test_a_chat_that_is_asked_to_end_ends_cleanly(please_end: int, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "chat", "--db", str(tmp_path / "coach.db")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.readline()  # it greets: it is ready

    process.send_signal(please_end)
    _, complaint = process.communicate(timeout=30)

    assert (process.returncode, complaint) == (0, b"")
