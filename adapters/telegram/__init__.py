"""Telegram: the coach as a bot, by long polling or by webhook."""

import sys

# The library imports a transport that is not used here, and that one its own command line
# with all that it draws with.  None: not to be found, which it takes in its stride.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None is allowed there; the stubs do not say so
