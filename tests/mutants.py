"""`make mutants`: break the coach, and see the tests fail.

Seven mutants lose or double something, each a change somebody might make in good faith.  Others
are drawn at random from what may be changed in rules, store, outbox and dialogue; a seed draws
the same again.  Each is made in a copy of the tree; the tests that belong to it, the quick ones,
have to turn red there, and are green without it.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random, SystemRandom

from tests.harmless import HARMLESS
from tests.mutating import Change, changes
from tests.reach import measured
from tests.verdicts import CHOSEN, Broken, Verdict, judge

ROOT = Path(__file__).parent.parent
COPIED = ("bot", "adapters", "tests", "docs", "pyproject.toml", "config.example.toml")
ENOUGH = 0.9  # of each area's


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
        """                await self._received(updates, stopping)
                self._offset = _behind(updates)
""",
        """                self._offset = _behind(updates)
                await self._received(updates, stopping)
""",
        ("tests/telegram/test_polling.py",),
    ),
    Mutant(
        "mark before send",
        "bot/outbox/dispatch.py",
        "        outcome = await self._carriage.carried(letter, since)\n",
        "        self._outcomes.append((letter, Sent(letter.message.id)))\n"
        "        self._woken.set()\n"
        "        await asyncio.sleep(0.005)\n"
        "        await self._carriage.carried(letter, since)\n"
        "        return\n"
        "        outcome = await self._carriage.carried(letter, since)\n",
        ("tests/kill/test_kill.py",),
    ),
    Mutant(
        "no unique key",
        "bot/store/deliveries.py",
        '    fresh = newly(connection, delivery, "platform id", rows)\n',
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
        "bot/rules/week/calendar.py",
        "    if late <= early:\n        return wall.astimezone(UTC)\n",
        "    if late <= early:\n        return wall.replace(fold=1).astimezone(UTC)\n",
        ("tests/heart/test_reminders.py",),
    ),
    Mutant(
        "default misfire grace",
        "bot/clock.py",
        "max_instances=AT_ONCE, misfire_grace_time=None\n",
        "max_instances=AT_ONCE\n",
        ("tests/heart/test_clock.py",),
    ),
    Mutant(
        "limiter released on a 429",
        "adapters/telegram/courier.py",
        "            self._limiter.hold(call.chat, pause_of(error))\n",
        "            pass\n",
        ("tests/telegram/test_courier.py",),
    ),
)


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the coach, and the tests among which are those that have to notice a fault."""

    name: str
    files: tuple[str, ...]  # patterns
    tests: tuple[str, ...]
    others: tuple[str, ...] = ()  # patterns of what belongs to another area

    def modules(self, tree: Path) -> list[str]:
        """Return the files of this area."""
        apart = {file for pattern in self.others for file in tree.glob(pattern)}
        found = {file for pattern in self.files for file in tree.glob(pattern)} - apart
        return sorted(str(file.relative_to(tree)) for file in found)


OUTBOX = (
    "bot/outbox/*.py",
    *(f"bot/reminders/{name}.py" for name in ("due", "scheduler")),
    *(f"bot/store/{name}.py" for name in ("queues", "outbox", "claims", "outcomes")),
)
AREAS = (
    Area(
        "rules",
        ("bot/rules/**/*.py",),
        tuple(f"tests/{name}" for name in ("rules", "test_checklist.py", "talk", "squad")),
    ),
    Area("store", ("bot/store/*.py",), ("tests/heart", "tests/squad"), others=OUTBOX),
    Area("outbox", OUTBOX, ("tests/heart", "tests/squad")),
    Area(
        "dialogue",
        ("bot/dialogue/*.py", "bot/stories/**/*.py"),
        tuple(f"tests/{name}" for name in ("stories", "talk", "squad")),
    ),
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A change drawn at random, and where it is to be noticed."""

    area: Area
    file: str
    change: Change

    @property
    def name(self) -> str:
        return f"{self.file}:{self.change.line} {self.change.what}"


def drawn(
    areas: Sequence[Area], count: int, random: Random, at: Sequence[str] = ()
) -> list[Drawn]:
    """Return so many changes, as many in each area, each line of code with the same chance.

    Where lines are named, `bot/outbox/due.py:45`, return every change to those instead.
    """
    found = []
    for number, area in enumerate(areas):
        every = [
            Drawn(area, file, change)
            for file in area.modules(ROOT)
            for change in _that_matter(file)
        ]
        if at:
            found += [one for one in every if f"{one.file}:{one.change.line}" in at]
            continue
        share = count // len(areas) + (number < count % len(areas))
        found += random.sample(every, min(share, len(every)))
    return found


def _that_matter(file: str) -> list[Change]:
    source = (ROOT / file).read_bytes()
    lines = source.decode().splitlines()
    return [
        one
        for one in changes(source)
        if not any(known.covers(file, lines[one.line - 1], one.what) for known in HARMLESS)
    ]


def killers(tree: Path, tests: Sequence[str]) -> list[str]:
    """Return the tests that fail in a tree, none where all pass."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "--tb=no", *tests]
    ran = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    if ran.returncode == 0:
        return []
    failed = [line for line in ran.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return failed or [
        f"pytest ended with code {ran.returncode}: {ran.stdout[-300:]}{ran.stderr[-300:]}"
    ]


def tried(mutant: Mutant, tree: Path) -> str | None:
    """Return the test that kills a mutant, None where it survives."""
    text = (tree / mutant.file).read_text()
    if text.count(mutant.was) != 1:
        raise SystemExit(f"{mutant.name}: {mutant.file} no longer reads as this mutant expects")
    (tree / mutant.file).write_text(text.replace(mutant.was, mutant.becomes))
    try:
        found = killers(tree, mutant.tests)
    finally:
        (tree / mutant.file).write_text(text)
    return found[0] if found else None


def _tree(folder: Path) -> Path:
    folder.mkdir()
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("*.pyc"))
        else:
            shutil.copy(ROOT / name, folder / name)
    return folder


def _said(name: str, killer: str | None) -> None:
    verdict = "survived" if killer is None else "killed"
    print(f"{verdict:8}  {name:70} {killer or ''}", flush=True)


def seven(tree: Path) -> int:
    """Try what loses or doubles something; return how many survived."""
    everything = sorted({test for mutant in MUTANTS for test in mutant.tests})
    if found := killers(tree, everything):
        raise SystemExit(f"the tests fail without any mutant: {found[0]}")
    survivors = 0
    for mutant in MUTANTS:
        killer = tried(mutant, tree)
        survivors += killer is None
        _said(mutant.name, killer)
    print(f"{len(MUTANTS) - survivors} of {len(MUTANTS)} killed")
    return survivors


def at_random(folder: Path, chosen: Sequence[Drawn]) -> bool:
    """Try mutants; return whether enough of them are killed in each area."""
    tests = sorted({test for one in chosen for test in one.area.tests})
    broken = {
        Broken(
            ROOT / one.file,
            one.change.made((ROOT / one.file).read_bytes()),
            one.change.line,
            one.change.until,
        ): one
        for one in chosen
    }
    killed: Counter[str] = Counter()

    def say(one: Broken, verdict: Verdict) -> None:
        killed[broken[one].area.name] += verdict.killer is not None
        _said(f"{broken[one].name} ({verdict.took_s:.1f} s)", verdict.killer)

    judge(folder, tests, list(broken), measured(tests, CHOSEN), say)
    shares = []
    for area in dict.fromkeys(one.area.name for one in chosen):
        tries = sum(one.area.name == area for one in broken.values())
        shares.append(killed[area] / tries)
        print(f"{area:10} {killed[area]:4} of {tries} killed, {shares[-1]:.0%}")
    return min(shares) >= ENOUGH


def main() -> int:
    """Try every mutant; return 0 where each of the seven was killed, and enough of the others."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--count", type=int, default=160, help="drawn at random, all areas")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(1 << 30))
    parser.add_argument("--area", nargs="*", choices=[area.name for area in AREAS])
    parser.add_argument("--only-random", action="store_true", help="leave the seven out")
    parser.add_argument("--at", nargs="*", default=[], metavar="FILE:LINE", help="these instead")
    asked = parser.parse_args()
    areas = [area for area in AREAS if area.name in (asked.area or [area.name])]
    with tempfile.TemporaryDirectory(prefix="coach-mutants-") as name:
        folder = Path(name)
        survivors = 0 if asked.only_random or asked.at else seven(_tree(folder / "tree"))
        print(f"seed {asked.seed}", flush=True)
        chosen = drawn(areas, asked.count, Random(asked.seed), asked.at)
        enough = at_random(folder, chosen)
    return int(survivors > 0 or not enough)


if __name__ == "__main__":
    sys.exit(main())
