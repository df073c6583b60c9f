"""What was logged can be taken back after a restart, and what it led to with it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from bot.clock import RehearsalClock
from bot.contract import Chose, Outgoing, Said
from bot.reminders.recurrence import Kind
from bot.rules.log.records import Athlete, Consent, Slot
from bot.store.agenda import agenda_of
from tests.heart.people import MONDAY, Asking, Filing, Opening, Person

ADA = Athlete(
    consent=Consent(1, MONDAY),
    birth_year=1990,
    body_mass_kg=70,
    screened=date(2026, 2, 23),
    start="L0a",
    started=date(2026, 2, 23),
    slots=(Slot(0, time(18)), Slot(3, time(18))),
)


async def test_an_entry_can_be_taken_back_after_a_restart(
    on_file: Filing, opened: Opening, clock: RehearsalClock, rows: Asking
) -> None:
    await on_file("ada", ADA)
    async with opened() as coach:
        person = Person("ada", clock, coach)
        answer = await coach.answer(person.act(Said("5x60s rpe 2 pain 0", "m1")))
        (undo,) = [token for token in tokens_of(answer) if token.startswith("d.undo.")]
        assert rows("SELECT count(*) FROM entry") == [(1,)]
        assert morning_check_at(rows) == datetime(2026, 3, 3, 8, tzinfo=UTC)

    async with opened() as coach:
        person = Person("ada", clock, coach, acts=9)
        (redo,) = tokens_of(await coach.answer(person.act(Chose(undo))))

        assert rows("SELECT count(*) FROM entry") == [(0,)]
        assert morning_check_at(rows) is None

    async with opened() as coach:
        await coach.answer(Person("ada", clock, coach, acts=19).act(Chose(redo)))

    assert rows("SELECT count(*) FROM entry") == [(1,)]


def tokens_of(answer: Sequence[Outgoing]) -> list[str]:
    return [one.token for message in answer for row in message.choices for one in row]


def morning_check_at(rows: Asking) -> datetime | None:
    ((agenda,),) = rows("SELECT agenda FROM athlete")
    morning = agenda_of(str(agenda)).get(Kind.MORNING)
    return None if morning is None else morning.next_at
