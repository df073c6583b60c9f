"""What somebody wrote of their body: did it happen?  And what else they wrote, offered after."""

from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

from bot.dialogue.question import A_MOMENT, Asking
from bot.reading.body.talk import MOST_ROWS
from bot.reading.limits import LimitsTold
from bot.stories.logging.held import HeldReply


@dataclass(frozen=True, slots=True)
class AskWatch(Asking):
    """Somebody wrote what may be a red flag; did it happen, or does it now?

    `codes` are the flags to ask about, the likeliest first; the first four are asked now.
    `held` is the session they told of beside it, understood already, so that their own words
    about their health need not be kept; None: none.  `answer` is the part of the line that
    answers the question that waits behind this one, None where it answers none.
    `is_emergency`: where help is comes before the question.  `returns`: they told that they are
    back from being unwell.  `topic` is the answer that the line asked for, behind a no; `limit` is
    a clinician's that it told as well.
    """

    stored_with: ClassVar[str] = "screening"
    grows: ClassVar[bool] = True
    holds: ClassVar[bool] = True
    insists: ClassVar[bool] = True
    takes_sessions: ClassVar[bool] = True

    codes: tuple[str, ...]
    held: HeldReply | None = None
    is_emergency: bool = False
    answer: str | None = None
    returns: bool = False
    topic: str | None = None
    limit: LimitsTold | None = None

    @property
    def now(self) -> tuple[str, ...]:
        """The flags that are asked about now; the others are, behind a no."""
        return self.codes[:MOST_ROWS]


@dataclass(frozen=True, slots=True)
class AskKept(Asking):
    """The question that waited comes back, with the answer there was to it in the same line."""

    lasts: ClassVar[timedelta] = A_MOMENT

    answer: str


BodyQuestion = AskWatch | AskKept
