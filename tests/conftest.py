"""What tests of several parts share: a PostgreSQL server for those that ask for one."""

from collections.abc import Iterator

import pytest

from tests.postgres import Postgres, running_postgres


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A real server, started for the first test that needs one."""
    with running_postgres() as server:
        yield server
