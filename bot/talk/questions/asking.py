"""What every open question is."""

from typing import ClassVar


class Asking:
    """A question without an answer yet.

    One that `insists` is asked again after a command in between, and put aside, not dropped,
    when another question comes first.  One that `hears_pain` takes "my knee hurts, 6" as an
    answer, or part of one; behind all others that is noted and the question asked again.
    """

    __slots__ = ()
    insists: ClassVar[bool] = False
    hears_pain: ClassVar[bool] = False
