"""One athlete in two apps: one log, wherever they write."""

import asyncio
import logging
import re
import secrets
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

import pytest
from sqlalchemy import Engine, event

from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.contract import Called, Chose, Outgoing, Room
from bot.delivering import Gone
from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Check, Entry, Log, Pulls
from bot.rules.log.records import Athlete, Consent, Flag, Kit, Slot
from bot.rules.squads.squad import Member, Squad
from bot.settings import Settings
from bot.store import erasures
from bot.store.accounts.contacts import contacts_of
from bot.store.database import open_database
from bot.store.squads import roll
from bot.store.squads.roll import RevisedSquad
from bot.stories.link.codes import GOOD_FOR
from bot.stories.link.story import WRONG_AT_MOST, WRONG_FOR
from tests.apps import DISCORD, TELEGRAM, TERMINAL, TITLES
from tests.heart.people import MONDAY, Asking, Filing, Mailbox, Opening, Person, works

TOM = Athlete(
    consent=Consent(1, MONDAY),
    birth_year=1990,
    body_mass_kg=75,
    trains_per_week=3,
    kit=Kit(Equipment.SLED, empty_kg=15),
    screened=date(2026, 2, 23),
    start="L2a",
    started=date(2026, 2, 23),
    slots=(Slot(1, time(18)), Slot(3, time(18))),
)
TUESDAY_SIX = MONDAY + timedelta(days=1)
CODE = re.compile(r"/link (\w{4}-\w{4})")


def session(name: str, day: int) -> Entry:
    return Entry(name, date(2026, 2, day), MONDAY, (Pulls(4, 20.0, added_kg=5),), rpe=3)


@dataclass
class App:
    """Somebody in one app: what they do, and all that arrives there."""

    person: Person
    box: Mailbox

    async def types(self, text: str) -> str:
        """Return all that comes back here."""
        return "\n".join(await self.person.types(text))

    async def taps(self, label: str) -> str:
        return "\n".join(await self.person.presses(self.token(label)))

    def token(self, label: str) -> str:
        """Return the newest button of that label that has arrived here."""
        found = [
            choice.token
            for message in self.box.arrived
            for row in message.choices
            for choice in row
            if choice.label == label
        ]
        assert found, f"no button {label!r}"
        return found[-1]

    @property
    def reads(self) -> str:
        return "\n".join(self.box.words)


@dataclass
class Apps:
    coach: Coach
    telegram: App
    discord: App

    async def code(self) -> str:
        """Ask for a code on Telegram."""
        found = CODE.search(await self.telegram.types("/link"))
        assert found is not None
        return found[1]

    async def link(self) -> str:
        """Link Discord to the log on Telegram; return what Discord says."""
        await self.discord.types(f"/link {await self.code()}")
        await self.coach.drained()
        told = await self.discord.taps("I made it, link them")
        await self.coach.drained()
        return told


@dataclass
class Boxes:
    telegram: Mailbox = field(default_factory=lambda: Mailbox(TELEGRAM))
    discord: Mailbox = field(default_factory=lambda: Mailbox(DISCORD))


@asynccontextmanager
async def both(url: str, clock: RehearsalClock, boxes: Boxes | None = None) -> AsyncIterator[Apps]:
    """Open a coach that serves both."""
    boxes = boxes or Boxes()
    couriers = [boxes.telegram, boxes.discord]
    async with open_coach(Settings(url, apps=TITLES), clock, couriers) as coach:
        yield Apps(
            coach,
            App(Person("tom", clock, coach, platform=TELEGRAM), boxes.telegram),
            App(Person("tomas", clock, coach, platform=DISCORD), boxes.discord),
        )


@pytest.fixture
async def apps(url: str, clock: RehearsalClock, on_file: Filing) -> AsyncIterator[Apps]:
    """Tom has a log of two sessions on Telegram; on Discord nobody has heard of him."""
    log = Log((session("one", 24), session("two", 26)))
    await on_file("tom", TOM, log, platform=TELEGRAM)
    async with both(url, clock) as apps:
        yield apps


async def test_a_code_brought_to_another_app_makes_it_one_log(apps: Apps, rows: Asking) -> None:
    told = await apps.link()

    assert "Linked: one log, 2 sessions." in told
    assert "Discord has just been linked" in apps.telegram.reads
    assert rows("SELECT count(*) FROM athlete") == [(1,)]
    assert rows("SELECT platform, athlete FROM account ORDER BY platform") == [
        ("discord", "athlete tom"),
        ("telegram", "athlete tom"),
    ]


async def test_a_conversation_goes_on_in_the_other_app(apps: Apps, rows: Asking) -> None:
    await apps.link()
    asked = await apps.telegram.types("4x20m 5kg")
    await apps.coach.drained()
    effort = apps.telegram.token("4")

    next_asked = await apps.discord.types("4")
    late = await apps.telegram.person.presses(effort)

    assert "hard" in asked
    assert "pain" in next_asked.lower()
    assert late == ["That question is closed. Nothing changed."]
    assert rows("SELECT count(*) FROM entry") == [(3,)]


async def test_a_button_is_pressed_here_for_a_question_asked_there(apps: Apps) -> None:
    await apps.link()
    await apps.discord.types("/pause")
    await apps.coach.drained()

    await apps.telegram.types("travel")
    await apps.coach.drained()
    told = await apps.telegram.taps("A week")

    assert "Paused" in told
    assert "closed" in await apps.discord.taps("Travel")


async def test_what_one_app_logs_the_other_changes_and_takes_back(
    apps: Apps, rows: Asking
) -> None:
    await apps.link()
    await apps.discord.types("4x20m 5kg rpe 4 pain 0")
    await apps.coach.drained()
    assert rows("SELECT count(*) FROM entry") == [(3,)]

    await apps.telegram.types("make it 6")
    await apps.coach.drained()
    card = apps.discord.box.words[-1]
    await apps.telegram.types("/undo")
    await apps.telegram.types("/undo")

    assert card.startswith("Went on in another app. Mon 2 Mar: 4 × 20 m with 6 kg")
    assert rows("SELECT count(*) FROM entry") == [(2,)]


async def test_two_logs_become_one_and_nobody_else_is_left(
    url: str, clock: RehearsalClock, on_file: Filing, rows: Asking
) -> None:
    flagged = replace(TOM, flags=(Flag("RF04", date(2026, 3, 1)),))
    await on_file("tom", TOM, Log((session("one", 24),)), platform=TELEGRAM)
    await on_file("tomas", flagged, Log((session("two", 25),)), platform=DISCORD)
    async with both(url, clock) as apps:
        told = await apps.discord.types(f"/link {await apps.code()}")
        await apps.coach.drained()
        await apps.discord.taps("I made it, link them")
        await apps.coach.drained()

    assert "From Discord: 1 session, Wed 25 Feb 2026" in told
    assert "1 session came with it" in apps.telegram.reads
    assert rows("SELECT athlete, id FROM entry ORDER BY id") == [
        ("athlete tom", "one"),
        ("athlete tom", "two"),
    ]
    assert [row[0] for row in rows("SELECT id FROM athlete")] == ["athlete tom"]
    for table in ("account", "entry", "morning", "outbox"):
        assert {row[0] for row in rows(f"SELECT athlete FROM {table}")} <= {"athlete tom"}
    ((file,),) = rows("SELECT file FROM athlete")
    assert "RF04" in str(file)


@pytest.mark.parametrize("by", ["undo here", "undo there", "unlink"])
async def test_two_that_became_one_part_again_each_with_what_was_theirs(
    url: str, clock: RehearsalClock, on_file: Filing, rows: Asking, by: str
) -> None:
    flagged = replace(TOM, flags=(Flag("RF15", date(2026, 3, 1)),))
    logs = [Log((session("one", 24),)), Log((session("two", 25),), (Check(date(2026, 2, 26), 1),))]
    await on_file("tom", TOM, logs[0], platform=TELEGRAM)
    await on_file("tomas", flagged, logs[1], platform=DISCORD)
    async with both(url, clock) as apps:
        await apps.link()
        match by:
            case "undo here":
                await apps.discord.taps("Undo")
            case "undo there":
                await apps.telegram.types("/undo")
            case _:
                await apps.telegram.taps("Unlink Discord")
        await apps.coach.drained()
        told = apps.discord.reads
        with_own = await apps.discord.types("/link")
        await apps.discord.types("4x20m 5kg rpe 4 pain 0")
        await apps.coach.drained()

    assert "has its own log back, with 1 session" in told
    assert "has its own log back, with 1 session" in apps.telegram.reads
    assert CODE.search(with_own)
    ((apart,),) = rows("SELECT athlete FROM account WHERE platform = 'discord'")
    assert rows(f"SELECT id FROM entry WHERE athlete <> '{apart}'") == [("one",)]
    assert len(rows(f"SELECT id FROM entry WHERE athlete = '{apart}'")) == 2
    assert rows("SELECT athlete FROM morning") == [(apart,)]
    planned = rows("SELECT id FROM athlete WHERE next_at IS NOT NULL")
    assert {row[0] for row in planned} == {"athlete tom", apart}
    files = dict(rows("SELECT id, file FROM athlete"))
    assert len(files) == 2
    assert "RF15" in str(files[apart])
    assert "RF15" not in str(files["athlete tom"])


@contextmanager
def broken_at(beginning: str) -> Iterator[None]:
    """Let whatever is written break off where a statement begins so."""

    def before(_: object, __: object, statement: str, *___: object) -> None:
        if statement.startswith(beginning):
            raise LookupError(beginning)

    event.listen(Engine, "before_cursor_execute", before)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", before)


async def test_wherever_joining_or_parting_breaks_off_nothing_of_it_is_done(
    url: str, clock: RehearsalClock, on_file: Filing, rows: Asking
) -> None:
    await on_file("tom", TOM, Log((session("one", 24),)), platform=TELEGRAM)
    await on_file("tomas", TOM, Log((session("two", 25),)), platform=DISCORD)

    def whose() -> list[set[object]]:
        names = ("account", "entry")
        known = [{one for (one,) in rows(f"SELECT athlete FROM {name}")} for name in names]
        planned = rows("SELECT id FROM athlete WHERE next_at IS NOT NULL")
        return [*known, {one for (one,) in planned}]

    async with both(url, clock) as apps:
        await apps.discord.types(f"/link {await apps.code()}")
        await apps.coach.drained()
        apart = whose()
        with broken_at("DELETE FROM athlete"):
            sorry = await apps.discord.taps("I made it, link them")
        assert whose() == apart
        await apps.discord.taps("I made it, link them")
        await apps.coach.drained()
        together = whose()
        with broken_at("INSERT INTO account"):
            await apps.discord.taps("Undo")
        assert whose() == together
        await apps.discord.taps("Undo")

    assert "went wrong" in sorry
    assert apart != together
    assert [len(one) for one in whose()] == [2, 2, 2]


async def test_who_parted_can_join_again_and_be_forgotten_whole(
    url: str, clock: RehearsalClock, on_file: Filing, rows: Asking
) -> None:
    await on_file("tom", TOM, Log((session("one", 24),)), platform=TELEGRAM)
    await on_file("tomas", TOM, Log((session("two", 25),)), platform=DISCORD)
    async with both(url, clock) as apps:
        await apps.link()
        await apps.telegram.types("/undo")
        assert "Linked: one log, 2 sessions." in await apps.link()
        await apps.telegram.types("/delete")
        await apps.telegram.types("DELETE")
        await apps.coach.drained()

    for table in ("athlete", "account", "entry", "morning", "outbox"):
        assert rows(f"SELECT count(*) FROM {table}") == [(0,)]


async def test_a_reply_to_an_old_message_still_means_its_session(
    url: str, clock: RehearsalClock, on_file: Filing, rows: Asking
) -> None:
    for name, platform in (("tom", TELEGRAM), ("tomas", DISCORD)):
        await on_file(name, TOM, platform=platform)
    async with both(url, clock) as apps:
        await apps.discord.types("4x20m 5kg rpe 4 pain 0")
        await apps.coach.drained()
        ((ref,), *_) = rows("SELECT ref FROM outbox WHERE about IS NOT NULL ORDER BY seq")
        await apps.link()

        await apps.discord.person.types("make it 7.5", replies_to=str(ref))

    ((body,),) = rows("SELECT body FROM entry")
    assert '"added_kg":7.5' in str(body)


async def test_squads_know_one_member_and_reach_them_where_they_wish(
    url: str, clock: RehearsalClock, on_file: Filing
) -> None:
    for name, platform in (("tom", TELEGRAM), ("tomas", DISCORD)):
        await on_file(name, replace(TOM, home="discord"), platform=platform)
    await in_squads(url, clock, "athlete tom", "athlete tomas")
    async with both(url, clock) as apps:
        await apps.link()

    database = await open_database(url)
    found = await database.transact(lambda connection: roll.found(connection, people=[IS_TOM]))
    reached = await database.transact(lambda connection: contacts_of(connection, [IS_TOM]))
    await database.close()
    assert {name: one.squad.people for name, one in found.items()} == {
        name: {IS_TOM} for name in ("here", "there")
    }
    assert reached[IS_TOM].account == apps.discord.person.account


IS_TOM = "athlete tom"


async def in_squads(url: str, clock: RehearsalClock, here: str, there: str) -> None:
    """Put one in a squad on Telegram, the other in one on Discord."""
    rooms = {
        "here": (Room(TELEGRAM, "-100"), here),
        "there": (Room(DISCORD, "5002"), there),
    }
    revised = [
        RevisedSquad(None, Squad(name, who, members=(Member(who, "Tom", MONDAY.date()),)), room)
        for name, (room, who) in rooms.items()
    ]
    database = await open_database(url)
    await database.transact(lambda connection: roll.save(connection, revised))
    await database.close()


# --- codes ---------------------------------------------------------------------------------


async def test_a_code_is_kept_nowhere_as_it_is_given(
    apps: Apps, rows: Asking, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    code = await apps.code()
    await apps.coach.drained()
    await apps.discord.types(f"/link {code}")
    await apps.coach.drained()

    for table in ("link_code", "outbox", "athlete", "account"):
        assert code not in str(rows(f"SELECT * FROM {table}"))
    assert code not in caplog.text


async def test_a_code_works_once(apps: Apps, clock: RehearsalClock, rows: Asking) -> None:
    code = await apps.code()
    await apps.discord.types(f"/link {code}")
    await apps.coach.drained()
    await apps.discord.taps("I made it, link them")
    other = Person("another", clock, apps.coach, platform=TERMINAL)

    assert "know no such code" in (await other.types(f"/link {code}"))[0]
    assert rows("SELECT count(*) FROM link_code") == [(0,)]


async def test_two_who_use_a_code_at_once_do_not_both_get_in(
    apps: Apps, clock: RehearsalClock, rows: Asking
) -> None:
    code = await apps.code()
    people = [
        Person("first", clock, apps.coach, platform=DISCORD),
        Person("second", clock, apps.coach, platform=TERMINAL),
    ]
    offers = [await apps.coach.answer(one.act(Called("link", code, "m"))) for one in people]
    joins = [offer[0].choices[0][0].token for offer in offers]

    await asyncio.gather(
        *(
            apps.coach.answer(one.act(Chose(token)))
            for one, token in zip(people, joins, strict=True)
        )
    )

    theirs = rows("SELECT count(*) FROM account WHERE athlete = 'athlete tom'")
    assert theirs == [(2,)]


async def test_a_code_is_over_after_ten_minutes(apps: Apps, clock: RehearsalClock) -> None:
    code = await apps.code()
    clock.move_to(clock.now() + GOOD_FOR)

    assert "its time is over" in await apps.discord.types(f"/link {code}")


async def test_so_it_is_where_the_clock_was_set_back_since(
    apps: Apps, clock: RehearsalClock
) -> None:
    code = await apps.code()
    clock.set_to(clock.now() - timedelta(hours=3))
    clock.move_to(clock.now() + GOOD_FOR)

    assert "its time is over" in await apps.discord.types(f"/link {code}")


@pytest.mark.parametrize("comes_back", ["anew", "to an older log"])
async def test_who_comes_back_after_being_erased_is_not_meant_by_the_list(
    on_file: Filing, clock: RehearsalClock, url: str, comes_back: str
) -> None:
    await on_file("tom", TOM, platform=TELEGRAM)
    async with both(url, clock) as apps:
        await apps.discord.types("/start")
        clock.move_to(clock.now() + timedelta(minutes=1))
        await apps.discord.types("/delete")
        await apps.discord.types("DELETE")
        clock.move_to(clock.now() + timedelta(minutes=1))
        if comes_back == "anew":
            await apps.discord.types("/start")
        else:
            await apps.link()
        await apps.coach.drained()

    database = await open_database(url)
    listed = await database.transact(erasures.noted)
    meant = erasures.meant(await database.transact(erasures.on_file), listed)
    await database.close()

    assert len(listed) > 0
    assert meant == []


async def test_only_the_latest_code_works(apps: Apps) -> None:
    first, second = await apps.code(), await apps.code()

    assert "know no such code" in await apps.discord.types(f"/link {first}")
    assert "a log on Telegram" in await apps.discord.types(f"/link {second}")


async def test_a_code_that_was_cancelled_opens_nothing(apps: Apps) -> None:
    code = await apps.code()
    await apps.coach.drained()
    await apps.telegram.taps("Cancel the code")

    assert "know no such code" in await apps.discord.types(f"/link {code}")


async def test_codes_whose_time_is_over_are_dropped(
    apps: Apps, clock: RehearsalClock, rows: Asking
) -> None:
    await apps.code()
    clock.move_to(clock.now() + timedelta(hours=2))
    await works(apps.coach)

    assert rows("SELECT count(*) FROM link_code") == [(0,)]


async def test_a_code_is_asked_for_and_brought_in_words(
    url: str, clock: RehearsalClock, on_file: Filing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        secrets, "randbelow", lambda below: below - 1
    )  # no code that reads as sets
    await on_file("tom", TOM, Log((session("one", 24), session("two", 26))), platform=TELEGRAM)
    await on_file("tomas", TOM, platform=DISCORD)
    async with both(url, clock) as apps:
        found = CODE.search(await apps.telegram.types("link my discord"))
        assert found is not None

        await apps.discord.types(f"link {found[1]}")
        await apps.coach.drained()

        assert "one log, 2 sessions" in await apps.discord.taps("I made it, link them")


async def test_in_a_room_a_code_is_shown_in_private_alone(apps: Apps) -> None:
    asked = apps.telegram.person.act(Called("link", "", "m"), private=False)

    (answer,) = await apps.coach.answer(asked)

    assert CODE.search(answer.body.plain)
    assert answer.to == apps.telegram.person.room


async def test_a_code_said_in_a_room_opens_nothing_any_more(apps: Apps) -> None:
    code = await apps.code()
    said = apps.discord.person.act(Called("link", code, "m"), private=False)

    (answer,) = await apps.coach.answer(said)

    assert "Others could read" in answer.body.plain
    assert "know no such code" in await apps.discord.types(f"/link {code}")


# --- where reminders go --------------------------------------------------------------------


async def test_reminders_go_where_they_are_wanted(apps: Apps, clock: RehearsalClock) -> None:
    await apps.link()
    await apps.discord.taps("Reminders on Discord")
    await apps.coach.drained()
    here, there = len(apps.discord.box.arrived), len(apps.telegram.box.arrived)

    clock.move_to(TUESDAY_SIX)
    await apps.coach.fire_due(TUESDAY_SIX)
    await apps.coach.drained()

    assert len(apps.discord.box.arrived) > here
    assert len(apps.telegram.box.arrived) == there


async def test_reminders_stay_where_the_log_began_until_then(
    apps: Apps, clock: RehearsalClock
) -> None:
    await apps.link()
    here, there = len(apps.discord.box.arrived), len(apps.telegram.box.arrived)

    clock.move_to(TUESDAY_SIX)
    await apps.coach.fire_due(TUESDAY_SIX)
    await apps.coach.drained()

    assert len(apps.discord.box.arrived) == here
    assert len(apps.telegram.box.arrived) > there


async def test_a_reminder_that_reaches_nobody_comes_in_the_other_app_and_says_why(
    apps: Apps, clock: RehearsalClock
) -> None:
    await apps.link()
    blocked: list[Outgoing] = []

    def refuse(message: Outgoing) -> Gone:
        blocked.append(message)
        return Gone("blocked the bot")

    apps.telegram.box.says = refuse
    before = len(apps.discord.box.arrived)
    clock.move_to(TUESDAY_SIX)
    await apps.coach.fire_due(TUESDAY_SIX)
    await apps.coach.drained()

    told, *reminders = apps.discord.box.words[before:]
    assert told == "I can't reach you on Telegram any more, so reminders come here. See /link."
    assert reminders == [message.body.plain for message in blocked]

    later = TUESDAY_SIX + timedelta(days=2)
    clock.move_to(later)
    await apps.coach.fire_due(later)
    await apps.coach.drained()
    assert len(blocked) == len(reminders)
    assert apps.discord.reads.count("I can't reach you") == 1


# --- unlinking and leaving -----------------------------------------------------------------


async def test_whoever_was_there_first_throws_a_stranger_out(apps: Apps, rows: Asking) -> None:
    await apps.link()

    told = await apps.telegram.taps("Unlink Discord")
    await apps.coach.drained()

    assert "Discord is unlinked and sees nothing more." in told
    assert "here I no longer know you" in apps.discord.reads
    assert rows("SELECT platform FROM account") == [("telegram",)]
    assert "Is your log in another app?" in await apps.discord.types("/link")


async def test_who_unlinks_the_app_they_write_in_is_told_goodbye_there(
    apps: Apps, rows: Asking
) -> None:
    await apps.link()

    told = await apps.discord.types("/unlink discord")
    await apps.coach.drained()

    assert "Your log stays on Telegram" in told
    assert apps.discord.reads.endswith(told.split("\n")[-1])
    assert rows("SELECT count(*) FROM entry") == [(2,)]
    assert rows("SELECT platform FROM account") == [("telegram",)]


async def test_who_was_unlinked_can_be_linked_again(apps: Apps) -> None:
    await apps.link()
    await apps.telegram.taps("Unlink Discord")

    assert "Linked: one log, 2 sessions." in await apps.link()


async def test_who_is_forgotten_in_one_app_is_forgotten_in_all(apps: Apps, rows: Asking) -> None:
    await apps.link()
    assert "On Discord as well." in await apps.telegram.types("/delete")

    await apps.telegram.types("DELETE")
    await apps.coach.drained()

    assert "here too" in apps.discord.reads
    for table in ("athlete", "account", "entry", "outbox", "link_code"):
        assert rows(f"SELECT count(*) FROM {table}") == [(0,)]


async def test_a_second_run_knows_both(
    url: str, clock: RehearsalClock, on_file: Filing, rows: Asking
) -> None:
    await on_file("tom", TOM, platform=TELEGRAM)
    async with both(url, clock) as apps:
        await apps.link()
    async with both(url, clock) as apps:
        for app in (apps.telegram, apps.discord):
            app.person.acts = 50
            assert "Reminders go to Telegram." in await app.types("/link")


# --- several processes ---------------------------------------------------------------------


async def test_two_processes_let_one_of_two_in(
    postgres_pair: tuple[Apps, Apps], clock: RehearsalClock, rows: Asking
) -> None:
    one, other = postgres_pair
    code = await one.code()
    people = [
        Person("first", clock, one.coach, platform=DISCORD),
        Person("second", clock, other.coach, platform=TERMINAL),
    ]
    joins = [
        (await each.coach.answer(each.act(Called("link", code, "m"))))[0].choices[0][0].token
        for each in people
    ]

    await asyncio.gather(
        *(
            each.coach.answer(each.act(Chose(token)))
            for each, token in zip(people, joins, strict=True)
        )
    )

    assert rows("SELECT count(*) FROM account WHERE athlete = 'athlete tom'") == [(2,)]
    assert rows("SELECT count(*) FROM link_code") == [(0,)]


@pytest.fixture
async def postgres_pair(
    url: str, backend: str, clock: RehearsalClock, on_file: Filing
) -> AsyncIterator[tuple[Apps, Apps]]:
    """Two coaches on one database; on a file there is one, twice."""
    await on_file("tom", TOM, platform=TELEGRAM)
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(both(url, clock))
        second = first
        if backend == "postgresql":
            second = await stack.enter_async_context(both(url, clock))
        yield first, second


async def test_who_guessed_while_the_clock_was_ahead_is_not_refused_until_that_hour(
    opened: Opening, clock: RehearsalClock
) -> None:
    async with opened() as coach:
        guessing = Person("mallory", clock, coach)
        clock.set_to(clock.now() + timedelta(days=1000))
        for _ in range(WRONG_AT_MOST):
            await guessing.types("/link 0000-0000")
        clock.set_to(clock.now() - timedelta(days=1000))

        assert "such as K7QP-4MXT" in (await guessing.types("/link 0000-0000"))[-1]


async def test_who_guesses_and_has_all_erased_has_no_more_tries(
    opened: Opening, clock: RehearsalClock, rows: Asking
) -> None:
    async with opened() as coach:
        guessing = Person("mallory", clock, coach)
        for _ in range(WRONG_AT_MOST):
            await guessing.types("/link 0000-0000")  # all of one second
        stopped = await guessing.types("/link 0000-0000")
        await guessing.types("/delete")
        await guessing.types("DELETE")
        erased = rows("SELECT count(*) FROM erasure")
        begun_anew = await guessing.types("/link 0000-0000")
        kept = rows("SELECT who FROM wrong_code")
        clock.move_to(clock.now() + WRONG_FOR)
        later = await guessing.types("/link 0000-0000")
        clock.move_to(clock.now() + timedelta(hours=1))
        await works(coach)

    assert "too many wrong codes" in stopped[-1]
    assert erased == [(2,)]
    assert "too many wrong codes" in begun_anew[-1]
    assert "such as K7QP-4MXT" in later[-1]
    assert len(kept) == WRONG_AT_MOST
    assert "mallory" not in str(kept)
    assert rows("SELECT who FROM wrong_code") == []


async def test_a_yes_typed_behind_the_preview_is_its_button(apps: Apps) -> None:
    await apps.discord.types(f"/link {await apps.code()}")
    await apps.coach.drained()

    assert "one log" in await apps.discord.types("yes")


async def test_what_was_asked_of_who_became_somebody_else_is_asked_no_more(apps: Apps) -> None:
    await apps.telegram.types("/kit")
    await apps.coach.drained()
    await apps.telegram.taps("Empty mass")  # his first question there
    await apps.discord.types("/start")  # and here
    await apps.coach.drained()

    await apps.link()
    await apps.coach.drained()

    came = apps.discord.box.arrived
    cards = {f"m{n}" for n, one in enumerate(came, 1) if "a.1.yes" in str(one.choices)}
    assert len(cards) == 2
    assert {one.replaces for one in came if one.replaces and not one.choices} == cards
    assert not any(one.replaces for one in apps.telegram.box.arrived)
