"""What tests on Telegram speak of: messages as posted, faults to come."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from adapters.telegram.keyboard import GROUP, PRIVATE, room_for_words, width


@dataclass(frozen=True, slots=True)
class Posted:
    """A message as it stands in a chat, an edit of it, or a reaction to somebody's."""

    method: str
    chat: int
    message: int
    text: str
    rows: tuple[tuple[tuple[str, str], ...], ...]  # label, token or address
    at: float
    fields: dict[str, Any] = field(compare=False)

    @property
    def buttons(self) -> tuple[tuple[str, str], ...]:
        """All buttons, row after row."""
        return tuple(button for row in self.rows for button in row)

    @property
    def cut(self) -> list[str]:
        """The buttons that a narrow phone cuts."""
        whole = GROUP if self.chat < 0 else PRIVATE
        return [
            label
            for row in self.rows
            for label, _ in row
            if width(label) > room_for_words(len(row), whole)
        ]

    def token(self, part: str) -> str:
        """Return the token of the button whose label or token holds the part."""
        for label, token in self.buttons:
            if part.lower() in label.lower() or part in token:
                return token
        raise AssertionError(f"no button {part!r} among {self.buttons}")


@dataclass(slots=True)
class Fault:
    """What goes wrong with calls of `method`, `times` over; `after`: once it took effect.

    `status` None: the line is cut.  `from_proxy`: somebody on the way says it, not Telegram:
    in a page, and how long to wait in a header.
    """

    method: str
    times: int = 1
    status: int | None = None
    retry_after: int | None = None
    after: bool = False
    from_proxy: bool = False
    only: Callable[[dict[str, Any]], bool] = lambda fields: True
