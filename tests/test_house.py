"""The limits of the house that stay: rooms, files, nesting, circles, libraries."""

from tests.house import kept


def test_the_limits_of_the_house_are_kept() -> None:
    passed = [f"{one.what}: {one.found} of {one.limit}" for one in kept() if not one.is_kept]
    assert passed == []
