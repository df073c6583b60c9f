"""`sled-coach` on a machine that lacks a library: `python -m tests.lacking LIBRARY COMMAND …`."""

import sys

from adapters.cli import main


def forget(library: str) -> None:
    """Have it not be there, whoever has imported it before."""
    for name in [*sys.modules]:
        if name.startswith(("adapters.", f"{library}.")) and name != "adapters.cli":
            del sys.modules[name]
    sys.modules[library] = None  # type: ignore[assignment]  # as Python notes what is not there


if __name__ == "__main__":
    forget(sys.argv[1])
    sys.exit(main(sys.argv[2:]))
