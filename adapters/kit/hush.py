"""Keeps tokens, and what people write, out of every line that is logged."""

import logging
import re
from collections.abc import Iterable

HIDDEN = "<token>"


class Hush(logging.Filter):
    """A handler's filter: takes secrets out of a line, its arguments and its traceback.

    Those known by heart, and whatever looks like one.
    """

    def __init__(self, secrets: Iterable[str], looks: Iterable[re.Pattern[str]]) -> None:
        super().__init__()
        self._secrets = tuple(filter(None, secrets))
        self._looks = tuple(looks)
        self._formatter = logging.Formatter()

    def hushed(self, text: str) -> str:
        """Return the text without secrets.

        >>> token = re.compile(r"[0-9]{3,}:[A-Za-z0-9_-]{30,}")
        >>> hush = Hush(["my word"], [token])
        >>> hush.hushed("/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0/getMe, my word")
        '/bot<token>/getMe, <token>'
        """
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        for look in self._looks:
            text = look.sub(HIDDEN, text)
        return text

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = self.hushed(record.getMessage()), ()
        if record.exc_info:
            record.exc_text = record.exc_text or self._formatter.formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self.hushed(record.exc_text)
        if record.stack_info:
            record.stack_info = self.hushed(record.stack_info)
        return True


def hush_logs(secrets: Iterable[str], looks: Iterable[re.Pattern[str]]) -> None:
    """Filter every handler there is."""
    hush = Hush(secrets, looks)
    for handler in logging.getLogger().handlers:
        handler.addFilter(hush)
