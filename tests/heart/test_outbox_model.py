"""The outbox does what a few lists would, whatever happens in whatever order."""

from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy import Connection, create_engine, select

from bot.contract import Outgoing, Room
from bot.delivering import Later, Refused, Sent
from bot.outbox.follow_up import goes_again, settled_by
from bot.rich import rich
from bot.store import claims, outbox, outcomes, tables
from bot.store.message import TWICE, Kind, Letter, State
from tests.apps import TELEGRAM
from tests.thorough import tries

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
CHATS = ("one", "two", "three")
PLATFORMS = (TELEGRAM,)


class Lists(RuleBasedStateMachine):
    """Chats as lists of letters that wait, beside the table that is to say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.engine = create_engine("sqlite://")
        self.connection: Connection = self.engine.connect()
        tables.metadata.create_all(self.connection)
        self.now = NOON
        self.count = 0
        self.waiting: dict[str, list[str]] = {chat: [] for chat in CHATS}
        self.not_before: dict[str, datetime] = {}
        self.on_their_way: dict[str, Letter] = {}
        self.lives = 1
        self.leased: dict[str, str | None] = {}  # by which life; None: a dead one's, let go of
        self.over: set[str] = set()

    @property
    def life(self) -> str:
        return f"life {self.lives}"

    def taken(self, limit: int) -> claims.Taken:
        return claims.take(
            self.connection,
            PLATFORMS,
            self.now,
            claims.Vacancies(limit, limit),
            goes_again,
            self.life,
        )

    def teardown(self) -> None:
        self.connection.close()
        self.engine.dispose()

    @rule(chats=st.lists(st.sampled_from(CHATS), min_size=1, max_size=4))
    def letters_are_written(self, chats: list[str]) -> None:
        letters = []
        for chat in chats:
            self.count += 1
            name = f"letter {self.count}"
            room = Room(TELEGRAM, chat)
            letters.append(Letter(Outgoing(name, room, rich("hello")), Kind.ANSWER))
            self.waiting[chat].append(name)
        outbox.put(self.connection, letters, self.now)
        outbox.put(self.connection, letters, self.now)  # a repeat is a no-op

    @rule(limit=st.integers(1, 3))
    def letters_are_taken(self, limit: int) -> None:
        expected = {
            letters[0]
            for letters in self.waiting.values()
            if letters
            and self.not_before.get(letters[0], self.now) <= self.now
            and self.leased.get(letters[0]) is None
        }

        taken = self.taken(limit)

        names = {letter.message.id for letter in taken.letters}
        assert names <= expected
        assert len(names) == len(taken.letters) == min(limit, len(expected))
        for letter in taken.letters:
            # marked exactly where it may have gone out before
            assert letter.resumed == (letter.message.id in self.leased)
            self.on_their_way[letter.message.id] = letter
            self.leased[letter.message.id] = self.life

    @rule(limit=st.integers(1, 3))
    def the_answer_to_a_take_is_lost(self, limit: int) -> None:
        self.taken(limit)
        claims.take_back(self.connection, self.life, self.on_their_way)
        # nobody has them, and those that were marked are so still
        marked = [name for name, life in self.leased.items() if life is None]
        rows = self.connection.execute(select(tables.outbox.c.id, tables.outbox.c.reason))
        assert all(TWICE in row.reason for row in rows if row.id in marked)

    @rule(number=st.integers(0, 9), later=st.sampled_from((None, 0, 30)))
    def one_is_settled(self, number: int, later: int | None) -> None:
        if not self.on_their_way:
            return
        name = sorted(self.on_their_way)[number % len(self.on_their_way)]
        letter = self.on_their_way.pop(name)
        outcome = (
            Later(timedelta(seconds=later))
            if later is not None
            else Sent(name)
            if number % 2
            else Refused("no")
        )
        outcomes.settle(
            self.connection, [settled_by(letter, outcome, self.now)], self.life, self.now
        )
        if later is None:
            self.waiting[letter.chat].remove(name)
            self.over.add(name)
            self.leased.pop(name)
            return
        self.not_before[name] = self.now + timedelta(seconds=later)
        if not letter.resumed:
            self.leased.pop(name)
        else:
            self.leased[name] = None  # the mark stays, the lease is over

    @rule(seconds=st.sampled_from((1, 30, 121)))
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule()
    def the_process_dies_and_another_begins(self) -> None:
        self.on_their_way.clear()
        self.lives += 1
        claims.end(self.connection, claims.leases_of_others(self.connection, self.life))
        self.leased = dict.fromkeys(self.leased)

    @invariant()
    def nothing_is_lost_and_order_is_kept(self) -> None:
        found: dict[str, list[str]] = {chat: [] for chat in CHATS}
        over = set()
        for row in self.connection.execute(select(tables.outbox).order_by(tables.outbox.c.seq)):
            if row.state == State.WAITING:
                found[row.chat].append(row.id)
            else:
                over.add(row.id)
        assert found == self.waiting
        assert over == self.over


Lists.TestCase.settings = settings(
    max_examples=tries(15, 500), stateful_step_count=30, deadline=None
)
TestTheOutbox = Lists.TestCase
