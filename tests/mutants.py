"""`make mutants`: break the coach, and see the tests fail.

Seven mutants lose or double something, each a change somebody might make in good faith.  Others
are drawn at random from what may be changed in rules, store, outbox and dialogue; a seed draws
the same again.  Each is made in a copy of the tree; the tests that belong to it, the quick ones,
have to turn red there, and are green without it.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import Queue
from random import Random, SystemRandom
from time import monotonic

from tests.mutating import Change, changes

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


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the coach, and the tests that have to notice what is wrong with it."""

    name: str
    files: tuple[str, ...]  # patterns
    tests: tuple[tuple[str, ...], ...]  # in rounds
    others: tuple[str, ...] = ()  # patterns of what belongs to another area

    def modules(self, tree: Path) -> list[str]:
        """Return the files of this area."""
        apart = {file for pattern in self.others for file in tree.glob(pattern)}
        found = {file for pattern in self.files for file in tree.glob(pattern)} - apart
        return sorted(str(file.relative_to(tree)) for file in found)

    def tests_of(self, tree: Path, file: str) -> list[Sequence[str]]:
        """Return the tests to run, in rounds: first those named after the file, which know it."""
        stem = Path(file).stem
        named = sorted(tree.glob(f"tests/*/test_{stem}.py"))
        squads = ["tests/squad"] if "squad" in file else []
        first = [str(one.relative_to(tree)) for one in named]
        return [one for one in (first, squads, *self.tests) if one]


OUTBOX = (
    *(
        "bot/outbox/dispatch.py",
        "bot/outbox/follow_up.py",
        "bot/outbox/results.py",
        "bot/outbox/backoff.py",
        "bot/reminders/scheduler.py",
    ),
    *(
        "bot/reminders/due.py",
        "bot/outbox/leases.py",
        "bot/outbox/in_flight.py",
        "bot/store/queues.py",
    ),
    *("bot/store/outbox.py", "bot/store/claims.py", "bot/store/outcomes.py"),
    *("bot/outbox/carriage.py", "bot/outbox/notices.py", "bot/outbox/redirects.py"),
)
HEART = tuple(
    f"tests/heart/test_{name}.py"
    for name in (
        *("post", "follow_up", "scheduler", "ringing", "reminding", "notices", "answering"),
        "database",
        *("faults", "outbox_model", "linking", "forgetting", "sharing", "undoing", "counters"),
    )
)
AREAS = (
    Area(
        "rules",
        ("bot/rules/**/*.py",),
        (("tests/rules",), ("tests/test_checklist.py", "tests/talk")),
    ),
    Area("store", ("bot/store/*.py",), (HEART, ("tests/heart",)), others=OUTBOX),
    Area("outbox", OUTBOX, (HEART, ("tests/heart",))),
    Area(
        "dialogue",
        ("bot/dialogue/*.py", "bot/stories/**/*.py"),
        (("tests/stories",), ("tests/talk", "tests/parse")),
    ),
)
QUICK = ("-m", "not slow", "-k", "not postgresql")
SHORTEST_S = 300.0
TIMES_AS_LONG = 8  # a mutant that never ends is noticed as well; a slow machine notices nothing


@dataclass(frozen=True, slots=True)
class Drawn:
    """A change drawn at random, and where it is to be noticed."""

    area: Area
    file: str
    change: Change

    @property
    def name(self) -> str:
        return f"{self.file}:{self.change.line} {self.change.what}"


def drawn(tree: Path, areas: Sequence[Area], count: int, random: Random) -> list[Drawn]:
    """Return so many changes, as many in each area, each line of code with the same chance."""
    found = []
    for number, area in enumerate(areas):
        every = [
            Drawn(area, file, change)
            for file in area.modules(tree)
            for change in changes((tree / file).read_bytes())
        ]
        share = count // len(areas) + (number < count % len(areas))
        found += random.sample(every, min(share, len(every)))
    return found


def killers(
    tree: Path, tests: Sequence[str], *only: str, within_s: float | None = None
) -> list[str]:
    """Return the tests that fail in a tree, none where all pass."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "--tb=no", *only, *tests]
    try:
        ran = subprocess.run(
            command, cwd=tree, capture_output=True, text=True, check=False, timeout=within_s
        )
    except subprocess.TimeoutExpired:
        return ["it never ended"]
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
    return _killer(tree, mutant.file, text.replace(mutant.was, mutant.becomes), mutant.tests)


def _killer(
    tree: Path,
    file: str,
    text: str,
    tests: Sequence[str],
    *only: str,
    within_s: float | None = None,
) -> str | None:
    was = (tree / file).read_text()
    (tree / file).write_text(text)
    try:
        found = killers(tree, tests, *only, within_s=within_s)
    finally:
        (tree / file).write_text(was)
    return found[0] if found else None


def _noticed(one: Drawn, trees: "Queue[Path]", within_s: float) -> str | None:
    tree = trees.get()
    try:
        text = one.change.made((tree / one.file).read_bytes()).decode()
        rounds = one.area.tests_of(tree, one.file)
        found = (
            _killer(tree, one.file, text, tests, *QUICK, within_s=within_s) for tests in rounds
        )
        return next((killer for killer in found if killer is not None), None)
    finally:
        trees.put(tree)


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


def at_random(trees: Sequence[Path], areas: Sequence[Area], count: int, seed: int) -> bool:
    """Try mutants drawn at random; return whether enough of them are killed in each area."""
    within_s: dict[str, float] = {}
    for area in areas:
        began = monotonic()
        everything = [test for tests in area.tests for test in tests]
        if found := killers(trees[0], everything, *QUICK):
            raise SystemExit(f"{area.name}: the tests fail without any mutant: {found[0]}")
        within_s[area.name] = max(TIMES_AS_LONG * (monotonic() - began), SHORTEST_S)
    chosen = drawn(trees[0], areas, count, Random(seed))
    free: Queue[Path] = Queue()
    for tree in trees:
        free.put(tree)
    killed: Counter[str] = Counter()
    with ThreadPoolExecutor(len(trees)) as pool:
        for one, killer in zip(
            chosen,
            pool.map(lambda o: _noticed(o, free, within_s[o.area.name]), chosen),
            strict=True,
        ):
            killed[one.area.name] += killer is not None
            _said(one.name, killer)
    shares = {}
    for area in areas:
        tries = sum(one.area is area for one in chosen)
        shares[area.name] = killed[area.name] / max(tries, 1)
        print(f"{area.name:10} {killed[area.name]:4} of {tries} killed, {shares[area.name]:.0%}")
    return min(shares.values()) >= ENOUGH


def main() -> int:
    """Try every mutant; return 0 where each of the seven was killed, and enough of the others."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--count", type=int, default=160, help="drawn at random, all areas")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(1 << 30))
    parser.add_argument("--area", choices=[area.name for area in AREAS])
    parser.add_argument("--only-random", action="store_true", help="leave the seven out")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args()
    areas = [area for area in AREAS if asked.area in (None, area.name)]
    with tempfile.TemporaryDirectory(prefix="coach-mutants-") as folder:
        trees = [_tree(Path(folder, str(number))) for number in range(asked.workers)]
        survivors = 0 if asked.only_random else seven(trees[0])
        print(f"seed {asked.seed}", flush=True)
        enough = at_random(trees, areas, asked.count, asked.seed)
    return int(survivors > 0 or not enough)


if __name__ == "__main__":
    sys.exit(main())
