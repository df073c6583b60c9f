"""`sled-coach` as another user, where whoever tests may be one: `python -m tests.nobody …`."""

import codecs
import os
import sys

from adapters import keeping
from adapters.cli import main
from bot.coach import erasure
from bot.store import database

READ = (keeping, erasure, database)  # what is read later may be closed to nobody

if __name__ == "__main__":
    codecs.lookup("ascii")
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    sys.exit(main(sys.argv[1:]))
