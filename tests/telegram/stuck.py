"""`sled-coach run` whose event loop stands still for good from a named moment on.

python -m tests.telegram.stuck MOMENT CONFIG
"""

import sys
import threading
import time

from adapters import serving
from bot import crashpoints
from bot.crashpoints import Moment

LONGEST_END_S = 1.0  # in place of many more


def main(moment: str, config: str) -> int:
    """Run until the moment is reached, and then do nothing but wait."""
    begun = time.monotonic()
    serving.LONGEST_END_S = LONGEST_END_S

    def stand_still(reached: Moment) -> None:
        if reached == moment:
            print("stuck", flush=True)
            threading.Event().wait()

    crashpoints.when_reached = stand_still
    return serving.run(config, begun)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
