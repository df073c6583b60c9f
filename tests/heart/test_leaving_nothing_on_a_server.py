"""What a server keeps of the erased until it is told to rewrite its tables, and not beyond."""

from pathlib import Path
from time import monotonic

from bot.clock import RehearsalClock
from tests.heart.people import Asking, Filing, Opening
from tests.heart.test_bringing import Box
from tests.heart.test_forgetting import ATHLETE, LOG
from tests.heart.test_leaving_nothing import WHO, Anonymous
from tests.heart.test_no_byte_left import HEVY, WRITTEN, left_in, lives
from tests.postgres import Postgres

BACKENDS = ("postgresql",)
PATIENCE_S = 60.0


async def test_the_vacuum_that_is_documented_leaves_nothing_in_the_tables(
    on_file: Filing, opened: Opening, clock: RehearsalClock, rows: Asking, postgres: Postgres
) -> None:
    for name in (WHO, "bea"):
        await on_file(name, ATHLETE, LOG)
    mailbox = Box(files={"one": HEVY.encode()})
    async with opened(mailbox) as coach:
        quintana = Anonymous(WHO, clock, coach)
        await lives(quintana, mailbox)
        mailbox.says = lambda _: None
        await Anonymous("bea", clock, coach, acts=100).trains(2)
        rows("ANALYZE")  # which keeps what values are frequent
        await quintana.erases_all()
        rows("CHECKPOINT")
        ((number,),) = rows("SELECT oid FROM pg_database WHERE datname = current_database()")
        tables = Path(postgres.folder) / "data" / "base" / str(number)
        before = left_in(tables)

    # with the coach stopped, as documented: what a transaction may still look at is kept, and
    # for a moment others begin some on this server, of other tests
    until = monotonic() + PATIENCE_S
    left = before
    while left and monotonic() < until:
        rows("ANALYZE")  # first: the table of what is frequent is then rewritten with the others
        rows("VACUUM FULL")
        rows("CHECKPOINT")
        left = left_in(tables)

    assert {WHO, WRITTEN} <= set(before)
    assert left == {}
