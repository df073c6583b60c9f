"""Which messages only close a card that said its part.

Whether one is there to be closed depends on which messages had arrived by then, so what a failure
or a kill leaves behind is compared without them; the worlds and the wires have them.
"""

from bot.contract import Outgoing


def is_closing(message: Outgoing) -> bool:
    """Say whether a message takes buttons off an earlier card, and nobody waits for it."""
    changes_less = not (message.words and message.choices)
    return message.replaces is not None and message.answers is None and changes_less
