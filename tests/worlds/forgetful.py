"""The worlds, with a coach that forgets what it has to say: the judge is to notice."""

import sys

from bot.store import outbox
from tests.worlds.__main__ import main

if __name__ == "__main__":
    outbox.put = lambda *_: None
    sys.exit(main())
