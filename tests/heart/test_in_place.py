"""An edit goes where its card stands, however often it comes before that is out."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection, select

from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.contract import Act, Choice, Edited, Outgoing, Room, Said
from bot.delivering import Delivery, Later, Refused
from bot.outbox.follow_up import goes_again
from bot.outbox.tidying.closed import Closed, ClosedHere, Stale
from bot.outbox.tidying.closing import letters_closing, letters_closing_here, tidied
from bot.rich import Rich, rich
from bot.store import claims, outbox, queues, tables
from bot.store.database import open_database
from bot.store.message import (
    AT_ONCE,
    IS_WAITING,
    Kind,
    Letter,
    Settled,
    closing_of,
    letter_of,
    once_arrived,
    place_of,
)
from bot.store.outcomes import close_arrived, settle
from tests.apps import TELEGRAM
from tests.heart.people import Filing, Mailbox, Opening, Person
from tests.heart.test_undoing import ADA

BUSY = Later(timedelta(seconds=30))


def told(sets: int) -> str:
    return f"{sets}x60s rpe 2 pain 0"  # how it is now is asked still


async def does(coach: Coach, person: Person, *acts: Act) -> None:
    for act in acts:
        await coach.answer(person.act(act))
        await coach.drained()


def edits(*sets: int) -> list[Edited]:
    return [Edited(told(one), "told") for one in sets]


class Busy(Mailbox):
    """A courier that is asked to wait for as long as it is told to."""

    is_busy = False
    refuses = False

    async def deliver(self, message: Outgoing) -> Delivery:
        if self.is_busy:
            return BUSY
        if self.refuses and message.replaces is not None:
            return Refused("too old")
        return await super().deliver(message)


def arrived(mailbox: Mailbox) -> list[tuple[str | None, str]]:
    """Return the messages that say something: which one each rewrites, and its first line."""
    return [
        (one.replaces, one.body.plain.partition("\n")[0]) for one in mailbox.arrived if one.body
    ]


@pytest.mark.parametrize("waits", ["the card", "the edits"])
async def test_several_edits_in_a_row_are_one_card(
    on_file: Filing, opened: Opening, clock: RehearsalClock, waits: str
) -> None:
    await on_file("ada", ADA)
    mailbox = Busy()
    async with opened(mailbox) as coach:
        person = Person("ada", clock, coach)
        mailbox.is_busy = waits == "the card"
        await does(coach, person, Said(told(5), "told"))
        mailbox.is_busy = True
        await does(coach, person, *edits(4, 3, 2))
        mailbox.is_busy = False
        clock.move_to(clock.now() + BUSY.after)
        await coach.tick(clock.now())
        await coach.drained()

    came = [words[:23] for _, words in arrived(mailbox)]
    assert came == (["Noted. Mon 2 Mar: 5 × 1"] if waits == "the edits" else []) + [
        "Changed. Mon 2 Mar: 2 ×"
    ]
    assert arrived(mailbox)[-1][0] == (None if waits == "the card" else "m1")
    assert mailbox.arrived[-1].choices


async def test_a_card_that_cannot_be_rewritten_is_said_anew_and_gone_on_with(
    on_file: Filing, opened: Opening, clock: RehearsalClock, caplog: pytest.LogCaptureFixture
) -> None:
    await on_file("ada", ADA)
    mailbox = Busy()
    async with opened(mailbox) as coach:
        person = Person("ada", clock, coach)
        mailbox.refuses = True
        await does(coach, person, Said(told(5), "told"), *edits(4))
        mailbox.refuses = False
        await does(coach, person, *edits(3))

    assert [replaced for replaced, _ in arrived(mailbox)] == [None, None, "m2"]
    assert "3 × 1 min" in arrived(mailbox)[-1][1]
    assert caplog.messages == []  # nothing was lost


async def test_an_edit_after_a_restart_finds_the_card(
    on_file: Filing, opened: Opening, clock: RehearsalClock, mailbox: Mailbox
) -> None:
    await on_file("ada", ADA)
    async with opened() as coach:
        await does(coach, Person("ada", clock, coach), Said(told(5), "told"))
    async with opened() as coach:
        await does(coach, Person("ada", clock, coach, acts=9), *edits(4))

    assert [replaced for replaced, _ in arrived(mailbox)] == [None, "m1"]


async def test_buttons_are_taken_off_a_card_once_however_long_that_waits(
    on_file: Filing, opened: Opening, clock: RehearsalClock
) -> None:
    await on_file("ada", ADA)
    mailbox = Busy()
    async with opened(mailbox) as coach:
        person = Person("ada", clock, coach)
        await does(coach, person, Said(told(5), "told"))
        mailbox.is_busy = True
        await does(coach, person, Said("good evening", "hi"), Said("yes", "smooth"))
        mailbox.is_busy = False
        clock.move_to(clock.now() + BUSY.after)
        await coach.tick(clock.now())
        await coach.drained()

    assert [one.replaces for one in mailbox.arrived if not one.words] == ["m1"]


async def test_a_card_without_buttons_is_closed_once_it_has_arrived(
    url: str, clock: RehearsalClock
) -> None:
    to = Room(TELEGRAM, "room ada")
    card = Letter(Outgoing("card", to, rich("Noted.")), Kind.ANSWER, "ada", about="a session")
    undone = Outgoing(closing_of("card"), to, rich("Undone."), replaces=once_arrived("card"))
    database = await open_database(url)

    def arrives(connection: Connection) -> list[object]:
        outbox.put(connection, [card, Letter(undone, Kind.TIDYING, "ada")], clock.now())
        close_arrived(connection, [Settled(card, ref="17")])
        rows = select(tables.outbox.c.not_before).where(tables.outbox.c.id == undone.id)
        return list(connection.execute(rows).scalars())

    waits = await database.transact(arrives)
    await database.close()

    assert waits == [AT_ONCE]


async def test_what_closes_a_card_waits_for_it_though_its_line_has_rested(
    url: str, clock: RehearsalClock
) -> None:
    """A line rests as a whole, and what waits in it may go then: this is for its card to say."""
    card, closing = _card(), closes("card")
    database = await open_database(url)

    def goes(connection: Connection) -> list[str]:
        outbox.put(connection, [card, closing], clock.now())
        queues.resume(connection, [place_of(closing)], clock.now())
        taken = claims.take(
            connection, [TELEGRAM], clock.now(), claims.Vacancies(9, 9), goes_again, "a life"
        )
        return [one.message.id for one in taken.letters]

    went = await database.transact(goes)
    await database.close()

    assert went == ["card"]


async def test_a_card_that_says_by_itself_that_it_is_over_is_not_closed_besides(
    url: str, clock: RehearsalClock
) -> None:
    """It was in somebody's hands when it was to be closed first, and is free the second time."""
    card, over = _card(), Closed("ada", "an act", asks=3)
    claim = outbox.Claim(frozenset(["card"]), "a life")
    database = await open_database(url)

    def waits(connection: Connection) -> list[str]:
        outbox.put(connection, [card], clock.now(), claim)
        outbox.put(connection, letters_closing(connection, [over]), clock.now())
        claims.take_back(connection, "a life", ())
        outbox.put(connection, letters_closing(connection, [over]), clock.now())
        return list(connection.execute(select(tables.outbox.c.id)).scalars())

    waiting = await database.transact(waits)
    await database.close()

    assert waiting == ["card"]


def _card() -> Letter:
    button = Choice("d.week.show", "My week")
    message = Outgoing("card", Room(TELEGRAM, "room ada"), rich("Now?"), choices=((button,),))
    return Letter(message, Kind.ANSWER, "ada", asks=3)


def stands(connection: Connection, card: Letter, clock: RehearsalClock) -> None:
    """Have a card arrived, as message 17."""
    outbox.put(connection, [card], clock.now())
    settle(connection, [Settled(card, ref="17")], "a life", clock.now())


def closes(card: str) -> Letter:
    to = Room(TELEGRAM, "room ada")
    bare = Outgoing(closing_of(card), to, Rich(), replaces=once_arrived(card))
    return Letter(bare, Kind.TIDYING, "ada")


async def test_a_rooms_card_loses_its_buttons_once_however_long_that_waits(
    url: str, clock: RehearsalClock
) -> None:
    room = Room(TELEGRAM, "squad")
    button = Choice("r.squad.card", "The squad")
    card = Letter(
        Outgoing("card", room, rich("Ours."), choices=((button,),)), Kind.ANSWER, serves=("ours",)
    )
    database = await open_database(url)

    def closed(connection: Connection) -> list[int]:
        stands(connection, card, clock)
        found = []
        for by in ("one", "another"):
            letters = list(letters_closing_here(connection, [ClosedHere(room, by, ("ours",))]))
            outbox.put(connection, letters, clock.now())
            found.append(len(letters))
        return found

    many = await database.transact(closed)
    await database.close()

    assert many == [1, 0]


async def test_a_card_that_an_answer_on_its_way_takes_the_buttons_off_is_not_closed_besides(
    url: str, clock: RehearsalClock
) -> None:
    card, over = _card(), Closed("ada", "an act", asks=3)
    answer = Outgoing("answer", card.message.to, rich("Then so."), replaces="17")
    again = replace(answer, id="again", choices=card.message.choices)
    database = await open_database(url)

    def closing(connection: Connection) -> list[int]:
        stands(connection, card, clock)
        found = []
        for waits in (answer, again):
            outbox.put(connection, [Letter(waits, Kind.ANSWER, "ada")], clock.now())
            found.append(len(letters_closing(connection, [over])))
        return found

    many = await database.transact(closing)
    await database.close()

    assert many == [0, 1]  # the second puts buttons on it again


async def test_a_rewriting_on_its_way_loses_its_buttons_with_its_question(
    url: str, clock: RehearsalClock
) -> None:
    card = _card()
    answer = replace(card.message, id="answer", body=rich("And now?"), replaces="17")
    database = await open_database(url)

    def closing(connection: Connection) -> tuple[int, list[object]]:
        stands(connection, card, clock)
        outbox.put(connection, [Letter(answer, Kind.ANSWER, "ada", asks=4)], clock.now())
        count = len(letters_closing(connection, [Closed("ada", "an act", asks=4)]))
        rows = connection.execute(select(tables.outbox).where(tables.outbox.c.id == "answer"))
        return count, [letter.message.choices for row in rows if (letter := letter_of(row))]

    closed = await database.transact(closing)
    await database.close()

    assert closed == (0, [()])


async def test_what_a_card_offered_before_an_answer_took_its_place_is_closed_no_more(
    url: str, clock: RehearsalClock
) -> None:
    card = replace(_card(), asks=None, about="a session", serves=("undo.a",))
    says = Outgoing("answer", card.message.to, rich("Undone."), replaces="17")
    answer = Letter(says, Kind.ANSWER, "ada", about="a session")
    latest = Letter(
        Outgoing("b", card.message.to, rich("Noted.")), Kind.ANSWER, "ada", "a session"
    )
    database = await open_database(url)

    def closing(connection: Connection) -> list[str | None]:
        for letter, ref in ((card, "17"), (answer, "17"), (latest, "18")):
            outbox.put(connection, [letter], clock.now())
            settle(connection, [Settled(letter, ref=ref)], "a life", clock.now())
        there = (rich("Changed."), ())
        over = Closed(
            "ada", "an act", about=(Stale("a session", there, there),), done=(("undo.a", there),)
        )
        return [one.message.replaces for one in letters_closing(connection, [over])]

    closed = await database.transact(closing)
    await database.close()

    assert closed == ["18"]


async def test_a_card_is_told_once_what_several_changes_say_of_it_alike(
    url: str, clock: RehearsalClock
) -> None:
    card = replace(_card(), about="monday", asks=None)
    words = rich("Changed, see below."), ()
    stale = (Stale("monday", words, words),)
    one, another = (Closed("ada", by, about=stale, app=TELEGRAM) for by in ("one", "another"))
    database = await open_database(url)

    def told(connection: Connection) -> list[int]:
        stands(connection, card, clock)
        letters = letters_closing(connection, [one, another])
        outbox.put(connection, letters, clock.now())
        return [len(letters), len(letters_closing(connection, [replace(one, by="a third")]))]

    many = await database.transact(told)
    await database.close()

    assert many == [1, 0]


async def test_what_waits_to_close_a_card_is_dropped_once_an_answer_goes_where_it_stands(
    url: str, clock: RehearsalClock
) -> None:
    """Else it would take the buttons off the question that stands there by then."""
    card, over = _card(), Closed("ada", "an act", asks=3)
    asked = replace(card.message, id="next", replaces="17")
    database = await open_database(url)

    def waits(connection: Connection) -> list[str]:
        stands(connection, card, clock)
        closing = letters_closing(connection, [over])
        behind = replace(closes(closing[0].message.id), athlete="ada")
        outbox.put(connection, [*closing, behind], clock.now())
        answer = Letter(asked, Kind.ANSWER, "ada", asks=4)
        outbox.put(connection, tidied(connection, [answer], []), clock.now())
        waiting = select(tables.outbox.c.id).where(IS_WAITING)
        return list(connection.execute(waiting).scalars())

    waiting = await database.transact(waits)
    await database.close()

    assert waiting == ["next"]


async def test_a_card_that_an_answer_of_the_same_breath_leaves_bare_is_not_closed_besides(
    url: str, clock: RehearsalClock
) -> None:
    card, over = _card(), Closed("ada", "an act", asks=3)
    answer = Letter(
        Outgoing("answer", card.message.to, rich("Then so."), replaces="17"), Kind.ANSWER, "ada"
    )
    database = await open_database(url)

    def said(connection: Connection) -> list[str]:
        stands(connection, card, clock)
        return [one.message.id for one in tidied(connection, [answer], [over])]

    letters = await database.transact(said)
    await database.close()

    assert letters == ["answer"]
