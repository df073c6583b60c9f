"""`make mutants`: break the coach in ways that lose or double something, and see the tests fail.

Each mutant is a change somebody might make in good faith.  It is made in a copy of the tree;
the tests named beside it have to turn red there, and are green without it.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
COPIED = ("bot", "adapters", "tests", "pyproject.toml")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A change to one file, and the tests that must not stand for it."""

    name: str
    file: str
    was: str
    becomes: str
    tests: tuple[str, ...]


MUTANTS = (
    Mutant(
        "confirm before commit",
        "adapters/telegram/polling.py",
        """                await self._receive(updates)
                self._offset = updates[-1].update_id + 1
""",
        """                self._offset = updates[-1].update_id + 1
                await self._receive(updates)
""",
        ("tests/telegram/test_polling.py",),
    ),
    Mutant(
        "mark before send",
        "bot/post.py",
        "        outcome = await self._attempt(letter)\n",
        "        self._outcomes.append((letter, Sent(letter.message.id)))\n"
        "        self._woken.set()\n"
        "        await asyncio.sleep(0.005)\n"
        "        await self._attempt(letter)\n"
        "        return\n"
        "        outcome = await self._attempt(letter)\n",
        ("tests/kill/test_kill.py",),
    ),
    Mutant(
        "no unique key",
        "bot/store/deliveries.py",
        "    fresh = {(row.platform, row.id) for row in noted}\n",
        "    fresh = set(first)\n",
        ("tests/heart/test_answering.py",),
    ),
    Mutant(
        "deferred BEGIN",
        "bot/store/database.py",
        '"BEGIN IMMEDIATE"',
        '"BEGIN"',
        ("tests/heart/test_database.py",),
    ),
    Mutant(
        "fold=1",
        "bot/rules/calendar.py",
        "    if late <= early:\n        return wall.astimezone(UTC)\n",
        "    if late <= early:\n        return wall.replace(fold=1).astimezone(UTC)\n",
        ("tests/heart/test_reminders.py",),
    ),
    Mutant(
        "default misfire grace",
        "bot/clock.py",
        "            misfire_grace_time=None,\n",
        "",
        ("tests/heart/test_clock.py",),
    ),
    Mutant(
        "limiter released on a 429",
        "adapters/telegram/courier.py",
        "            self._limiter.hold(call.place.chat, pause_of(error))\n",
        "            pass\n",
        ("tests/telegram/test_courier.py",),
    ),
)


def killers(tree: Path, tests: Sequence[str]) -> list[str]:
    """Return the tests that fail in a tree, none where all pass."""
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-x", "-q", "--tb=no", "-p", "no:randomly", *tests],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode == 0:
        return []
    failed = [line for line in ran.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return failed or [f"pytest ended with code {ran.returncode}: {ran.stdout[-300:]}"]


def tried(mutant: Mutant, tree: Path) -> str | None:
    """Return the test that kills a mutant, None where it survives."""
    file = tree / mutant.file
    text = file.read_text()
    if text.count(mutant.was) != 1:
        raise SystemExit(f"{mutant.name}: {mutant.file} no longer reads as this mutant expects")
    file.write_text(text.replace(mutant.was, mutant.becomes))
    try:
        found = killers(tree, mutant.tests)
    finally:
        file.write_text(text)
    return found[0] if found else None


def main() -> int:
    """Try every mutant; return 0 where each was killed."""
    survivors = 0
    with tempfile.TemporaryDirectory(prefix="coach-mutants-") as folder:
        tree = Path(folder)
        for name in COPIED:
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            copy(ROOT / name, tree / name)
        everything = sorted({test for mutant in MUTANTS for test in mutant.tests})
        if found := killers(tree, everything):
            print(f"the tests fail without any mutant: {found[0]}")
            return 1
        for mutant in MUTANTS:
            killer = tried(mutant, tree)
            survivors += killer is None
            verdict = "survived" if killer is None else "killed"
            print(f"{verdict:8}  {mutant.name:26} {killer or ''}", flush=True)
    print(f"{len(MUTANTS) - survivors} of {len(MUTANTS)} killed")
    return int(survivors > 0)


if __name__ == "__main__":
    sys.exit(main())
