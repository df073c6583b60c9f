"""What every open question is."""

from typing import ClassVar


class Asking:
    """A question without an answer yet.

    One that `insists` is asked again after a command in between, and put aside, not dropped,
    when another question comes first.
    """

    __slots__ = ()
    insists: ClassVar[bool] = False
