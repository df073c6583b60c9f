"""`sled-coach run` that ends itself at a named moment, as a power cut would.

python -m tests.telegram.dying MOMENT CONFIG
"""

import os
import signal
import sys
import time

from bot import crashpoints
from bot.crashpoints import Moment


def main(moment: str, config: str) -> int:
    """Run until the moment is reached."""
    begun = time.monotonic()

    def die(reached: Moment) -> None:
        if reached == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    crashpoints.when_reached = die
    from adapters.serving import run

    return run(config, begun)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
