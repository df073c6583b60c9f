"""What stands in the chats of the Telegram of the tests, and what may still be done to it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.telegram.rules import no

DELETABLE_S = 48 * 3600.0  # core.telegram.org/bots/api#deletemessage


@dataclass(slots=True)
class Message:
    """A message as it stands.  `kind` is text, photo or document; `at` in seconds."""

    kind: str
    text: str
    markup: str
    at: float
    ours: bool = True


@dataclass
class Chats:
    """Every message there is, by chat and number.

    `clock` is what says how old they are, in seconds.
    """

    clock: Callable[[], float]
    messages: dict[tuple[int, int], Message] = field(default_factory=dict)

    def is_there(self, chat: int, number: int) -> bool:
        return (chat, number) in self.messages

    def write(self, chat: int, number: int) -> None:
        """Note a message that somebody else wrote."""
        self.messages[chat, number] = Message("text", "", "", self.clock(), ours=False)

    def post(self, chat: int, number: int, kind: str, text: str, markup: str) -> None:
        """Note a message of the bot's."""
        self.messages[chat, number] = Message(kind, text, markup, self.clock())

    def edit(self, chat: int, number: int, method: str, text: str, markup: str) -> str:
        """Let the bot change a message of its own; return the text it then has.

        Raises where it cannot be, or where it reads like that already.
        """
        message = self.messages.get((chat, number))
        if message is None:
            raise no("message to edit not found")
        if not message.ours:
            raise no("message can't be edited")
        if method == "editMessageText" and message.kind != "text":
            raise no("there is no text in the message to edit")
        if method == "editMessageCaption" and message.kind == "text":
            raise no("there is no caption in the message to edit")
        text = message.text if method == "editMessageReplyMarkup" else text
        new = (method == "editMessageMedia" and message.kind == "text", text, markup)
        if new == (False, message.text, message.markup):
            now = "specified new message content and reply markup are exactly the same"
            as_was = "as a current content and reply markup of the message"
            raise no(f"message is not modified: {now} {as_was}")
        message.text, message.markup = text, markup
        if method == "editMessageMedia":
            message.kind = "photo"
        return text

    def delete(self, chat: int, number: int, *, may_delete: bool) -> None:
        """Let the bot take a message away; `may_delete`: those of others in a group too."""
        message = self.messages.get((chat, number))
        if message is None:
            raise no("message to delete not found")
        if not message.ours and chat < 0 and not may_delete:
            raise no("message can't be deleted")
        if self.clock() - message.at > DELETABLE_S and not (chat < 0 and may_delete):
            raise no("message can't be deleted for everyone")
        del self.messages[chat, number]

    def check_reply(self, chat: int, reply: dict[str, Any]) -> None:
        """Raise where what is replied to is not there, and has to be."""
        without = reply.get("allow_sending_without_reply", False)
        if not without and not self.is_there(chat, int(reply["message_id"])):
            raise no("message to be replied not found")
