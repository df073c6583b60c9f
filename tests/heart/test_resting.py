"""Through the store: a decline for age outlasts the erasing of everything else."""

from bot.clock import RehearsalClock
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete
from bot.store.values import athlete_of
from tests.heart.people import MONDAY, Asking, Filing, Opening, Person
from tests.heart.test_linking import TOM, session

BACKENDS = ("sqlite",)


def _file(rows: Asking) -> Athlete:
    ((file,),) = rows("SELECT file FROM athlete")
    return athlete_of(str(file))


async def test_a_newcomer_who_is_too_young_rests_a_day(
    opened: Opening, clock: RehearsalClock, rows: Asking
) -> None:
    async with opened() as coach:
        kid = Person("leo", clock, coach)
        await kid.types("/start")
        assert "13 and over" in "\n".join(await kid.types("I am 12"))
    assert _file(rows).declined == MONDAY

    async with opened() as coach:
        again = Person("leo", clock, coach, acts=9)
        assert "13 and over" in "\n".join(await again.types("/start"))
    left = Athlete(declined=MONDAY, home=_file(rows).home, heard=MONDAY.date())
    assert _file(rows) == left


async def test_a_log_is_erased_and_the_rest_stays(
    opened: Opening, on_file: Filing, clock: RehearsalClock, rows: Asking
) -> None:
    await on_file("tom", TOM, Log((session("one", 20),)))
    async with opened() as coach:
        tom = Person("tom", clock, coach)
        await tom.types("I am 12")
        assert rows("SELECT COUNT(*) FROM entry") == [(1,)]
        await tom.presses("d.onboarding.erase")
        assert "13 and over" in "\n".join(await tom.types("I was born in 1990"))

    assert rows("SELECT COUNT(*) FROM entry") == [(0,)]
    assert rows("SELECT COUNT(*) FROM athlete") == [(1,)]
    assert _file(rows).declined == MONDAY
    assert _file(rows).birth_year is None
