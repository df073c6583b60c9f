"""The limits of the house that stay: rooms, files, nesting, circles, libraries."""

import pytest

from tests.house import Figure, kept


@pytest.mark.parametrize("figure", tuple(kept()), ids=lambda one: one.what)
def test_a_limit_of_the_house_is_kept(figure: Figure) -> None:
    assert figure.is_kept, f"{figure.found} where at most {figure.limit} are allowed"
