"""The outbox is emptied in order, and nothing that goes wrong stops the rest."""

import asyncio
import itertools
import math
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import OperationalError

from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.coach.upkeep import LETTERS_KEPT
from bot.contract import Called, Outgoing, Platform, Room
from bot.delivering import Delivery, Gone, Later, Moved, Refused, Sent, Unknown
from bot.outbox.follow_up import REPEATS, SILENT_GAPS
from bot.outbox.in_flight import IN_FLIGHT, QUICK_S, SLOW
from bot.settings import Settings
from bot.store.claims import UNREADABLE
from bot.store.message import PERHAPS, TWICE, Kind
from bot.store.outbox import LEASE
from tests.apps import TERMINAL
from tests.heart.conftest import PATIENT_S
from tests.heart.people import Asking, Mailbox, Opening, Person, works

PATIENCE_S = 5.0
AT_MOST = IN_FLIGHT + SLOW
ELSEWHERE = Room(TERMINAL, "elsewhere")


@dataclass
class Awkward:
    """A courier whose answers are laid out beforehand; after them everything arrives."""

    answers: list[Delivery | Exception]
    platform: Platform = TERMINAL
    tried: list[Outgoing] = field(default_factory=list)
    arrived: list[Outgoing] = field(default_factory=list)

    async def deliver(self, message: Outgoing) -> Delivery:
        self.tried.append(message)
        outcome = self.answers.pop(0) if self.answers else Sent(f"m{len(self.tried)}")
        if isinstance(outcome, Exception):
            raise outcome
        if isinstance(outcome, Sent):
            self.arrived.append(message)
        return outcome


async def settle(clock: RehearsalClock, coach: Coach, span: timedelta) -> None:
    await coach.drained()
    clock.move_to(clock.now() + span)
    await asyncio.sleep(0)
    await coach.drained()


async def test_messages_to_one_place_arrive_in_order(coach, ada, mailbox):
    said = []
    for _ in range(20):
        said += await ada.coach.answer(ada.act(Called("cancel", "", "m")))
    await coach.drained()

    assert mailbox.arrived == said


async def test_a_message_that_has_to_wait_arrives_later_and_keeps_its_place(opened, clock):
    courier = Awkward([Later(timedelta(seconds=30))])
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await ada.types("/cancel")
        await settle(clock, coach, timedelta(seconds=29))
        assert courier.arrived == []

        await settle(clock, coach, timedelta(seconds=1))

        assert [one.answers for one in courier.arrived] == ["ada-1", "ada-2"]


async def test_a_courier_that_breaks_is_tried_again(opened, clock):
    courier = Awkward([OSError("reset"), OSError("reset")])
    async with opened(courier) as coach:
        await Person("ada", clock, coach).types("/cancel")
        await settle(clock, coach, SILENT_GAPS[Kind.ANSWER][0])
        await settle(clock, coach, SILENT_GAPS[Kind.ANSWER][1])

        assert len(courier.tried) == 3
        assert len({one.id for one in courier.tried}) == 1
        assert len(courier.arrived) == 1


async def test_a_message_nobody_can_send_is_put_aside_with_its_reason(opened, clock, rows):
    courier = Awkward([ValueError("a person's words")] * (1 + REPEATS[Kind.ANSWER]))
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await ada.types("/cancel")
        for gap in SILENT_GAPS[Kind.ANSWER]:
            await settle(clock, coach, gap)

        assert [one.answers for one in courier.arrived if one.answers] == ["ada-2"]
    answers = "SELECT state, reason, body FROM outbox WHERE kind = 'answer' ORDER BY seq"
    assert rows(answers) == [
        ("put_aside", f"ValueError; {PERHAPS}", ""),
        ("sent", None, ""),
    ]


SILENCE = Unknown("no answer", timedelta(seconds=9))


async def test_what_may_have_arrived_is_sent_again_marked_and_in_its_place(opened, clock, rows):
    courier = Awkward([SILENCE])
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await ada.types("/cancel")
        await settle(clock, coach, SILENCE.after)

        assert [one.answers for one in courier.tried] == ["ada-1", "ada-1", "ada-2"]
        assert courier.tried[0] == courier.tried[1]
    assert rows("SELECT state, reason, attempts FROM outbox ORDER BY seq") == [
        ("sent", TWICE, 2),
        ("sent", None, 1),
    ]


async def test_after_silence_upon_silence_it_is_left_at_that(opened, clock, rows):
    courier = Awkward([SILENCE] * 9)
    async with opened(courier) as coach:
        await Person("ada", clock, coach).types("/cancel")
        for _ in range(9):
            await settle(clock, coach, SILENT_GAPS[Kind.ANSWER][-1])

    assert len([one for one in courier.tried if one.answers]) == 1 + REPEATS[Kind.ANSWER]
    assert rows("SELECT state, reason, body FROM outbox WHERE kind = 'answer'") == [
        ("put_aside", f"no answer; {PERHAPS}", "")
    ]


async def test_silences_before_a_restart_count(opened, clock, rows):
    courier = Awkward([SILENCE] * 9)
    for _ in range(9):
        async with opened(courier) as coach:
            if not courier.tried:
                await Person("ada", clock, coach).types("/cancel")
            await settle(clock, coach, SILENT_GAPS[Kind.ANSWER][-1])

    answers = [one for one in courier.tried if one.answers]
    assert len(answers) == 1 + REPEATS[Kind.ANSWER]
    assert rows("SELECT silences FROM outbox WHERE kind = 'answer'") == [(len(answers),)]


async def test_a_goodbye_is_said_once_whether_it_arrived_or_not(opened, clock, rows):
    courier = Awkward([])
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        *_, question = await coach.answer(ada.act(Called("start", "", "m")))
        await coach.drained()
        before = len(courier.tried)
        courier.answers.append(SILENCE)
        await ada.presses(question.choices[0][1].token)
        await settle(clock, coach, SILENCE.after)

        assert len(courier.tried) == before + 1
    assert rows("SELECT count(*) FROM outbox") == [(0,)]


async def test_what_is_refused_with_its_buttons_is_said_without(opened, clock, rows):
    courier = Awkward([Sent("m1"), Refused("no buttons here")])
    async with opened(courier) as coach:
        await coach.answer(Person("ada", clock, coach).act(Called("start", "", "m")))
        await coach.drained()

        with_buttons, bare = courier.tried[1:3]
        assert (bool(with_buttons.choices), bool(bare.choices)) == (True, False)
        assert bare.body == with_buttons.body


async def test_the_operator_is_told_of_a_refusal_once(opened, clock, caplog):
    courier = Awkward([Refused("malformed")] * 2)
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await ada.types("/cancel")
        await coach.drained()

    assert caplog.text.count("malformed") == 1


async def test_a_message_that_is_refused_does_not_hold_up_the_next(opened, clock, rows):
    courier = Awkward([Refused("malformed")])
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await ada.types("/cancel")
        await coach.drained()

        assert [one.answers for one in courier.arrived if one.answers] == ["ada-2"]
    assert rows("SELECT reason FROM outbox WHERE kind = 'answer' ORDER BY seq") == [
        ("refused: malformed",),
        (None,),
    ]


async def test_who_is_gone_gets_nothing_more_until_they_write_again(opened, clock, rows):
    courier = Awkward([Gone("blocked")])
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await coach.drained()
        assert rows("SELECT gone_at IS NULL FROM account") == [(0,)]

        await ada.types("/cancel")
        await coach.drained()

        assert [one.answers for one in courier.arrived] == ["ada-2"]
        assert rows("SELECT gone_at IS NULL FROM account") == [(1,)]


async def test_a_room_that_moved_is_written_to_where_it_went(opened, clock, rows):
    courier = Awkward([Moved(ELSEWHERE)])
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await coach.drained()

        assert [one.to for one in courier.arrived] == [ELSEWHERE]
    assert rows("SELECT room FROM account") == [("elsewhere",)]


async def test_what_was_not_sent_before_a_crash_is_sent_after_it(clock, ada_never_hears: Path):
    mailbox = Mailbox()
    async with open_coach(Settings(f"sqlite:///{ada_never_hears}"), clock, [mailbox]) as again:
        await again.drained()

    assert [one.answers for one in mailbox.arrived] == ["ada-1", "ada-2"]


@pytest.fixture
async def ada_never_hears(opened: Opening, clock, file: Path, tmp_path: Path) -> Path:
    """A copy of the file as a crash would leave it: answered, committed, nothing sent yet."""
    never = asyncio.Event()

    @dataclass
    class Stuck(Mailbox):
        async def deliver(self, message: Outgoing) -> Delivery:
            await never.wait()
            return Sent("late")

    copy = tmp_path / "after the crash"
    async with opened(Stuck()) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await ada.types("/cancel")
        shutil.copy(file, copy)
        shutil.copy(f"{file}-wal", f"{copy}-wal")
        never.set()
    return copy


@pytest.fixture
def on_copy(ada_never_hears: Path) -> Asking:
    def asked(statement: str) -> list[tuple[object, ...]]:
        connection = sqlite3.connect(ada_never_hears)
        try:
            return connection.execute(statement).fetchall()
        finally:
            connection.close()

    return asked


async def test_only_what_may_have_gone_out_before_a_crash_is_marked(
    clock, ada_never_hears: Path, on_copy: Asking
):
    async with open_coach(Settings(f"sqlite:///{ada_never_hears}"), clock, [Mailbox()]) as again:
        await again.drained()

    assert on_copy("SELECT reason FROM outbox ORDER BY seq") == [(TWICE,), (None,)]


async def test_a_card_that_was_on_its_way_at_a_crash_goes_again(
    clock, ada_never_hears: Path, on_copy: Asking
):
    with sqlite3.connect(ada_never_hears) as connection:
        connection.execute("UPDATE outbox SET kind = 'update', athlete = NULL WHERE seq = 1")
    connection.close()
    mailbox = Mailbox()
    async with open_coach(Settings(f"sqlite:///{ada_never_hears}"), clock, [mailbox]) as again:
        await again.drained()

    assert [one.answers for one in mailbox.arrived] == ["ada-1", "ada-2"]


async def test_a_goodbye_that_may_have_arrived_is_not_said_again(
    clock, ada_never_hears: Path, on_copy: Asking
):
    with sqlite3.connect(ada_never_hears) as connection:
        connection.execute("UPDATE outbox SET kind = 'farewell' WHERE seq = 1")
    connection.close()
    mailbox = Mailbox()
    async with open_coach(Settings(f"sqlite:///{ada_never_hears}"), clock, [mailbox]) as again:
        await again.drained()

    assert [one.answers for one in mailbox.arrived] == ["ada-2"]
    assert on_copy("SELECT count(*) FROM outbox") == [(1,)]


async def test_a_message_that_does_not_read_is_put_aside_and_blocks_nobody(
    clock, ada_never_hears: Path, on_copy: Asking
):
    with sqlite3.connect(ada_never_hears) as connection:
        connection.execute("UPDATE outbox SET body = 'torn' WHERE seq = 1")
    connection.close()
    mailbox = Mailbox()
    async with open_coach(Settings(f"sqlite:///{ada_never_hears}"), clock, [mailbox]) as again:
        await again.drained()

    assert [one.answers for one in mailbox.arrived] == ["ada-2"]
    assert on_copy("SELECT state, reason, body FROM outbox ORDER BY seq") == [
        ("put_aside", UNREADABLE, ""),
        ("sent", None, ""),
    ]


async def test_an_answer_never_overtakes_what_waits_from_before_a_restart(opened, clock):
    patient, willing = Awkward([Later(timedelta(seconds=30))]), Awkward([])
    async with opened(patient) as coach:
        await Person("ada", clock, coach).types("/cancel")
        await coach.drained()
    async with opened(willing) as coach:
        await coach.drained()
        await Person("bea", clock, coach).types("/cancel")
        await coach.drained()
        assert [one.answers for one in willing.arrived] == ["bea-1"]

        await settle(clock, coach, timedelta(seconds=30))
        assert [one.answers for one in willing.arrived] == ["bea-1", "ada-1"]


async def test_who_speaks_again_gets_at_once_what_waited_for_them(opened, clock):
    courier = Awkward([Later(timedelta(hours=1), or_heard=True)])
    async with opened(courier) as coach:
        ada = Person("ada", clock, coach)
        await ada.types("/cancel")
        await coach.drained()
        assert courier.arrived == []

        await ada.types("/cancel")
        await coach.drained()

        assert [one.answers for one in courier.arrived] == ["ada-1", "ada-2"]


async def test_at_most_so_many_are_on_their_way_and_they_alone_are_leased(opened, clock, rows):
    never, full, ways = asyncio.Event(), asyncio.Event(), []

    @dataclass
    class Slow(Mailbox):
        async def deliver(self, message: Outgoing) -> Delivery:
            ways.append(message)
            if len(ways) == AT_MOST:
                full.set()
            await never.wait()
            return await super().deliver(message)

    slow = Slow()
    async with opened(slow) as coach:
        crowd = [Person(f"person {number}", clock, coach) for number in range(2 * AT_MOST)]
        await asyncio.gather(*(person.types("/cancel") for person in crowd))
        async with asyncio.timeout(PATIENT_S):
            await full.wait()
        await asyncio.sleep(2 * QUICK_S)  # long enough for another, if there were to be one

        assert len(ways) == AT_MOST
        assert rows("SELECT count(*) FROM outbox WHERE lease_until IS NOT NULL") == [(AT_MOST,)]

        never.set()
        await coach.drained()
        assert len(slow.arrived) == 2 * AT_MOST


@pytest.mark.parametrize("slow", [16, 60])
async def test_nobody_waits_for_chats_whose_sends_take_long(opened, clock, slow):
    heard = asyncio.Event()

    @dataclass
    class Uneven(Mailbox):
        async def deliver(self, message: Outgoing) -> Delivery:
            if message.to.id == "room of ada":
                heard.set()
            else:
                await heard.wait()
            return await super().deliver(message)

    async with opened(Uneven()) as coach:
        crowd = [Person(f"person {number}", clock, coach) for number in range(slow)]
        await asyncio.gather(*(person.types("/cancel") for person in crowd))
        await Person("ada", clock, coach).types("/cancel")

        async with asyncio.timeout(slow / IN_FLIGHT * QUICK_S + 1.0):
            await heard.wait()


async def test_what_is_over_is_dropped_after_a_while(opened, clock, rows):
    async with opened() as coach:
        await Person("ada", clock, coach).types("/cancel")
        await coach.drained()
        clock.move_to(clock.now() + LETTERS_KEPT + timedelta(hours=1))
        await works(coach)

        assert rows("SELECT count(*) FROM outbox") == [(0,)]
        assert rows("SELECT count(*) FROM delivery") == [(0,)]


async def test_so_it_is_after_a_clock_that_was_years_ahead_for_a_moment(
    opened: Opening, clock, rows: Asking
) -> None:
    async with opened() as coach:
        clock.set_to(clock.now() + timedelta(days=1000))
        await works(coach)
        clock.set_to(clock.now() - timedelta(days=1000))
        await Person("ada", clock, coach).types("/cancel")
        await coach.drained()
        clock.move_to(clock.now() + LETTERS_KEPT + timedelta(hours=1))
        await works(coach)

        assert rows("SELECT count(*) FROM outbox") == [(0,)]


async def test_words_are_not_kept_once_they_are_sent(coach, ada, rows: Asking):
    await ada.types("/cancel")
    await coach.drained()

    assert rows("SELECT body, state FROM outbox") == [("", "sent")]


@contextmanager
def failing_commits(first: int, last: float) -> Iterator[None]:
    """Let the commits of these numbers fail, counted from 1."""
    count = itertools.count(1)

    def commit(_: Connection) -> None:
        if first <= next(count) <= last:
            raise OperationalError("COMMIT", {}, sqlite3.OperationalError("disk I/O error"))

    event.listen(Engine, "commit", commit)
    try:
        yield
    finally:
        event.remove(Engine, "commit", commit)


async def test_on_a_clock_nobody_moves_a_database_that_fails_is_asked_again(
    coach: Coach, ada: Person, mailbox: Mailbox, rows: Asking
):
    await coach.drained()
    with failing_commits(2, 4):  # the answer is written, and that it arrived is not
        await ada.types("/cancel")
        async with asyncio.timeout(PATIENCE_S):
            await coach.drained()

    assert [one.answers for one in mailbox.arrived] == ["ada-1"]
    assert rows("SELECT state FROM outbox") == [("sent",)]


async def test_a_fault_of_its_own_is_said_once_and_then_gone_on_from(
    coach: Coach, ada: Person, mailbox: Mailbox, caplog: pytest.LogCaptureFixture
):
    await coach.drained()
    loop, tries, enough = asyncio.get_running_loop(), itertools.count(1), asyncio.Event()

    def fails(*details: object) -> None:
        if str(details[2]).startswith("UPDATE outbox"):
            if next(tries) == 4:
                loop.call_soon_threadsafe(enough.set)
            raise RuntimeError("planted")

    event.listen(Engine, "before_cursor_execute", fails)
    try:
        await ada.types("/cancel")
        async with asyncio.timeout(PATIENCE_S):
            await enough.wait()
    finally:
        event.remove(Engine, "before_cursor_execute", fails)
    async with asyncio.timeout(PATIENCE_S):
        await coach.drained()

    assert [one.answers for one in mailbox.arrived] == ["ada-1"]
    assert len([one for one in caplog.messages if "outbox cannot be written" in one]) == 1


async def test_a_database_that_stays_away_keeps_nobody_from_leaving(opened, clock, rows):
    with ExitStack() as broken:
        async with asyncio.timeout(PATIENCE_S), opened() as coach:
            await coach.drained()
            broken.enter_context(failing_commits(2, math.inf))
            await Person("ada", clock, coach).types("/cancel")
            await asyncio.sleep(0.1)  # long enough to have failed

    assert rows("SELECT state FROM outbox") == [("waiting",)]


async def test_who_has_nothing_to_do_leaves_at_once(
    opened: Opening, clock: RehearsalClock, caplog: pytest.LogCaptureFixture
) -> None:
    async with opened() as coach:
        await Person("ada", clock, coach).types("/cancel")
        await coach.drained()

    assert caplog.messages == []


async def test_who_leaves_waits_for_no_courier_for_ever_and_what_it_sends_is_marked(
    opened, clock, rows, monkeypatch
):
    monkeypatch.setattr("bot.outbox.dispatch.ARRIVING_S", 0.05)
    begun, over = asyncio.Event(), asyncio.Event()

    class Deaf(Mailbox):
        async def deliver(self, message: Outgoing) -> Delivery:
            begun.set()
            with suppress(asyncio.CancelledError):
                await over.wait()
            await over.wait()  # whatever it is told
            return Sent("late")

    mailbox = Mailbox()
    async with asyncio.timeout(PATIENCE_S), opened(Deaf()) as coach:
        await Person("ada", clock, coach).types("/cancel")
        await begun.wait()
    over.set()
    assert rows("SELECT state FROM outbox") == [("waiting",)]

    clock.move_to(clock.now() + LEASE)
    async with opened(mailbox) as coach:
        await coach.drained()
    assert [one.answers for one in mailbox.arrived] == ["ada-1"]
    assert rows("SELECT reason FROM outbox") == [(TWICE,)]
