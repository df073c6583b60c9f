"""No token reaches a log, by whatever way it got into a line."""

import io
import logging

import pytest

from adapters.kit.hush import HIDDEN, Hush
from adapters.platforms import PLATFORMS
from tests.telegram.platform import TOKEN


@pytest.fixture
def lines() -> tuple[logging.Logger, io.StringIO]:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.addFilter(Hush(["hook-secret"], [one.token.looks for one in PLATFORMS]))
    logger = logging.Logger("hushed")
    logger.addHandler(handler)
    return logger, written


def test_a_token_in_a_line_or_its_arguments_is_hidden(
    lines: tuple[logging.Logger, io.StringIO],
) -> None:
    logger, written = lines

    logger.error("POST https://api.telegram.org/bot%s/getMe by %s", TOKEN, "hook-secret")

    assert written.getvalue() == f"POST https://api.telegram.org/bot{HIDDEN}/getMe by {HIDDEN}\n"


def test_a_token_in_a_traceback_is_hidden(lines: tuple[logging.Logger, io.StringIO]) -> None:
    logger, written = lines

    try:
        try:
            raise OSError(f"no route to /bot{TOKEN}/getMe")
        except OSError as wrong:
            raise RuntimeError(f"gave up on {TOKEN}") from wrong
    except RuntimeError:
        logger.exception("it broke")

    assert TOKEN not in written.getvalue()
    assert written.getvalue().count(HIDDEN) >= 2
    assert "RuntimeError" in written.getvalue()
