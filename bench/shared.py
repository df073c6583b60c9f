"""B3: the same on PostgreSQL, against pgbench's own client."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from bench.cast import trained
from bench.load import EARLIER, NAMES, club, figures_of
from bench.measuring import Row, at_most, in_turn
from bot.store.values import stored, stored_dialogue
from tests.postgres import Postgres, running_postgres

TABLES = """
    CREATE TABLE athlete (id int PRIMARY KEY, version int, file text, dialogue text);
    CREATE TABLE entry (athlete int, id text, body text, PRIMARY KEY (athlete, id));
    CREATE SEQUENCE number;
    INSERT INTO athlete SELECT n, 1, '', '' FROM generate_series(1, {people}) AS n
"""
SCRIPT = """
\\set who random(1, {people})
BEGIN;
SELECT version, file, dialogue FROM athlete WHERE id = :who;
INSERT INTO entry VALUES (:who, nextval('number')::text, repeat('x', {entry}));
UPDATE athlete SET version = version + 1, file = repeat('x', {file}),
    dialogue = repeat('x', {dialogue}) WHERE id = :who;
COMMIT;
"""


class PgBench:
    """The three statements and a commit from C, over the same socket, one client."""

    def __init__(self, server: Postgres) -> None:
        self._server = server
        self._database = server.new_database()
        athlete = trained(EARLIER)
        words = SCRIPT.format(
            people=len(NAMES),
            entry=len(stored(athlete.log.entries[-1])),
            file=len(stored(athlete.athlete)),
            dialogue=len(stored_dialogue(athlete.dialogue)),
        )
        for statement in TABLES.format(people=len(NAMES)).split(";"):
            server.ask(self._database, statement)
        self._script = Path(server.folder, "three_statements.sql")
        self._script.write_text(words)

    async def one_at_a_time(self) -> float:
        """Return the seconds for as many as there are people, connecting not included."""
        return self._latency_ms() / 1e3 * len(NAMES)

    def _latency_ms(self) -> float:
        command: list[str | Path] = [
            *(self._server.programs / "pgbench", "--no-vacuum", "--client=1"),
            *(f"--transactions={len(NAMES)}", f"--file={self._script}", "--protocol=prepared"),
            *("-h", self._server.folder, "-U", "coach", self._database),
        ]
        run = subprocess.run(command, check=True, capture_output=True, text=True, env={})
        (latency,) = (line for line in run.stdout.splitlines() if "latency average" in line)
        return float(latency.split("=")[1].split()[0])


async def all_at_once() -> Sequence[Row]:
    """Measure B3; the server syncs every commit to the disk."""
    with running_postgres(synced=True) as server:
        rival = PgBench(server)
        async with club(server.url(server.new_database())) as ours:
            pairs = await in_turn(ours.all_at_once, rival.one_at_a_time)
            counts = await ours.counts()
    return [
        at_most(
            "B3",
            "100 athletes at once on PostgreSQL, each",
            "pgbench's client, one at a time",
            pairs.ratio,
            0.4,
            {**figures_of(pairs), **counts},
        )
    ]
