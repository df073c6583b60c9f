"""Keeps tokens, and what people write, out of every line that is logged."""

import logging
import re

TOKEN = re.compile(r"\d{3,}:[A-Za-z0-9_-]{30,}")
"""How a bot's token looks; core.telegram.org/bots/features#creating-a-new-bot."""

HIDDEN = "<token>"


def hushed(text: str, *secrets: str) -> str:
    """Return the text without tokens, or any of the secrets.

    >>> hushed("POST /bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0/getMe")
    'POST /bot<token>/getMe'
    """
    for secret in filter(None, secrets):
        text = text.replace(secret, HIDDEN)
    return TOKEN.sub(HIDDEN, text)


class Hush(logging.Filter):
    """A handler's filter: takes secrets out of a line, its arguments and its traceback."""

    def __init__(self, *secrets: str) -> None:
        super().__init__()
        self._secrets = secrets
        self._formatter = logging.Formatter()

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = hushed(record.getMessage(), *self._secrets), ()
        if record.exc_info:
            record.exc_text = record.exc_text or self._formatter.formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = hushed(record.exc_text, *self._secrets)
        if record.stack_info:
            record.stack_info = hushed(record.stack_info, *self._secrets)
        return True


def hush_logs(*secrets: str) -> None:
    """Filter every handler there is, and silence a library that logs what people write."""
    for handler in logging.getLogger().handlers:
        handler.addFilter(Hush(*secrets))
    # It logs whole updates, on errors too; whatever it raises is dealt with and told here.
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
