"""An agenda is stored as one value beside the instant that is due next."""

import json
from datetime import UTC, date, datetime

from bot.reminders.recurrence import Kind
from bot.store.agenda import Item, agenda_of, stored_agenda

SOON = datetime(2026, 3, 6, 18, 0, 0, 1, tzinfo=UTC)
LATER = datetime(2026, 3, 7, 7, tzinfo=UTC)
AGENDA = {
    Kind.MORNING: Item(LATER, date(2026, 3, 7), date(2026, 3, 5), SOON),
    Kind.SESSION: Item(SOON, date(2026, 3, 6)),
    Kind.RECAP: Item(done=date(2026, 3, 1)),
}


def test_what_is_stored_reads_the_same_and_is_due_at_the_first_instant_of_it() -> None:
    stored = stored_agenda(AGENDA)

    assert agenda_of(stored["agenda"]) == AGENDA
    assert stored["next_at"] == SOON


def test_an_agenda_without_anything_to_come_is_never_due() -> None:
    assert stored_agenda({Kind.RECAP: AGENDA[Kind.RECAP]})["next_at"] is None


def test_a_kind_of_a_later_program_is_passed_over() -> None:
    """Else one row would keep everybody from being reminded."""
    items = json.loads(stored_agenda(AGENDA)["agenda"]) | {"moonrise": [1, None, None, None]}

    assert agenda_of(json.dumps(items)) == AGENDA
