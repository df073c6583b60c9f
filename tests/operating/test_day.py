"""Some hours of the day that `make day` lives: nothing in it grows without end."""

from pathlib import Path

from tests.day import Ground, lived

MOST_AHEAD = 5 << 20  # SQLite writes its log into the file at 4 MiB
MOST_GROWN = 8 << 20


async def test_hours_of_many_leave_nothing_waiting_and_no_log_that_grows(tmp_path: Path) -> None:
    file = tmp_path / "coach.db"
    hours = await lived(Ground(f"sqlite:///{file}", file=file), athletes=240, hours=3)

    assert hours[-1].acts > 15
    assert hours[-1].sent > hours[-1].acts
    assert {one.waiting for one in hours} == {0}
    assert max(one.ahead for one in hours) < MOST_AHEAD
    assert hours[-1].memory - hours[1].memory < MOST_GROWN
