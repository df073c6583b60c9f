"""What every chat platform refuses of a message, whatever it is: the stand-ins that speak no HTTP
hold to it, as those that do hold to the whole of a platform's own table.
"""

from bot.contract import Choice, Outgoing

LONGEST = 4096
"""Letters of a message (core.telegram.org/bots/api#sendmessage)."""
MOST_BUTTONS = 100
"""Of a message; longer keyboards are refused, though no page gives the number."""

Shape = tuple[str, tuple[tuple[Choice, ...], ...]]


def shape_of(message: Outgoing) -> Shape:
    """Return what a reader sees of a message: its words and the buttons below it."""
    return message.words.plain, message.choices


def refusal_of(message: Outgoing) -> str | None:
    """Return why a platform would not take a message, None where it would."""
    tokens = [choice.token for row in message.choices for choice in row]
    if message.toast is not None:
        return "a toast is shown, never sent"
    is_said = message.words or message.drawing or message.picture or message.reacts_to
    if not is_said and message.replaces is None:
        return "a message says nothing"
    if len(message.words.plain) > LONGEST:
        return f"a message of {len(message.words.plain)} letters"
    if len(tokens) > MOST_BUTTONS:
        return f"{len(tokens)} buttons"
    if len(set(tokens)) < len(tokens):
        return "two buttons carry the same"
    if any(not choice.label.strip() for row in message.choices for choice in row):
        return "a button without a label"
    return None
