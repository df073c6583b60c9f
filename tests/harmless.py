"""Changes that make no difference anybody could mind, each with the reason why.

They are not drawn as mutants.  A line is named by what it says, so that it may move; what no
longer stands there is to be taken out of here as well.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Harmless:
    """A line, which of the changes to it make no difference, and why not.

    `whats` are what the changes are called, `()`: all of them.
    """

    file: str
    line: str
    whats: tuple[str, ...]
    why: str

    def covers(self, file: str, line: str, what: str) -> bool:
        """Say whether it speaks of a change."""
        return (file, line.strip()) == (self.file, self.line) and (
            not self.whats or what in self.whats
        )


HARMLESS = (
    Harmless(
        "bot/store/transactions.py",
        "if line.is_closed() and loop.time() >= until:",
        ("comparison becomes >",),
        "no clock of a processor says the very same float twice",
    ),
)
