"""What tests on Discord speak of: messages as posted, interactions, faults to come."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Posted:
    """A message of the bot's as it was created, or as it reads since.

    `how`: "message", "edit", "placeholder" where it took the place of one, "aside", or
    "reaction" to somebody's message.
    """

    how: str
    channel: int
    message: int
    content: str
    rows: tuple[tuple[tuple[str, str], ...], ...]  # label, token
    ephemeral: bool
    at: float
    payload: dict[str, Any] = field(compare=False)

    @property
    def buttons(self) -> tuple[tuple[str, str], ...]:
        return tuple(button for row in self.rows for button in row)

    def token(self, part: str) -> str:
        """Return the token of the button whose label or token holds the part."""
        for label, token in self.buttons:
            if part.lower() in label.lower() or part in token:
                return token
        raise AssertionError(f"no button {part!r} among {self.buttons}")


@dataclass(slots=True)
class Fault:
    """What goes wrong with requests to a path, `times` over; `after`: once it took effect.

    `skips`: so many go well first.  `status` None: the line is cut.  `via`: as from Discord
    itself, not from who guards it.
    """

    method: str
    path: str
    times: int = 1
    status: int | None = None
    code: int = 0
    retry_after: float | None = None
    via: bool = True
    after: bool = False
    skips: int = 0


class Refusal(Exception):
    """Discord's no.  `errors` names each field of a body that is wrong."""

    def __init__(
        self, status: int, code: int, message: str = "no", errors: dict[str, Any] | None = None
    ) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.errors = status, code, message, errors

    @property
    def body(self) -> dict[str, Any]:
        """What is answered."""
        named = {} if self.errors is None else {"errors": self.errors}
        return {"code": self.code, "message": self.message, **named}


@dataclass(slots=True)
class Asked:
    """An interaction: what the bot did with it."""

    id: int
    token: str
    channel: int
    asks: int = 2  # its type
    message: int | None = None  # the placeholder, or the message with the button
    kind: int | None = None  # of the response
    ephemeral: bool = False
    data: dict[str, Any] = field(default_factory=dict)
    began: float = 0.0
    acknowledged: float | None = None
