"""What any story may have to say."""

from typing import assert_never

from bot.content.common import CommonLabel


class English:
    def label(self, label: CommonLabel) -> str:
        match label:
            case CommonLabel.YES:
                return "Yes"
            case CommonLabel.NO:
                return "No"
            case CommonLabel.SKIP:
                return "Skip"
            case CommonLabel.BACK:
                return "Back"
            case CommonLabel.CANCEL:
                return "Cancel"
            case CommonLabel.UNDO:
                return "Undo"
            case CommonLabel.REDO:
                return "Redo"
            case CommonLabel.NONE_OF_THESE:
                return "None of these"
            case CommonLabel.DONE:
                return "Done"
            case CommonLabel.OTHER:
                return "Something else"
            case CommonLabel.UNDERSTOOD:
                return "I understand"
            case CommonLabel.IN_WORDS:
                return "Type it"
            case _:
                assert_never(label)

    def words_form(self) -> tuple[str, str]:
        return "In your own words", "Your answer"

    def stale_button(self) -> str:
        return "That question is closed. Nothing changed."

    def lapsed_button(self) -> str:
        return (
            "I asked that a while ago, so the question is closed. Nothing changed. "
            "/today shows what is on now."
        )

    def longer_than_answer(self) -> str:
        return "That says more than this question takes, so I have noted nothing of it."

    def unknown_button(self) -> str:
        return "That button isn't yours, or I no longer know it. Nothing changed."

    def unknown_command(self, near: str | None) -> str:
        if near is None:
            return "I don't know that command. /help lists what I can do."
        return f"I don't know that command. Did you mean /{near}?"

    def undone(self) -> str:
        return "Taken back."

    def nothing_to_undo(self) -> str:
        return (
            "There is nothing to take back there: it is taken back already, or has changed since."
        )

    def cancelled(self) -> str:
        return "All right, left as it was."

    def back_to_question(self) -> str:
        return "Back to where we were:"

    def nothing_open(self) -> str:
        return "Nothing is open just now."

    def stumbled(self) -> str:
        return "Something went wrong on my side, and nothing was saved. Please try that again."

    def shut_out(self) -> str:
        return (
            "My last message to you in private was turned away, so reminders don't reach you. "
            "Open the Privacy Settings of a server we share, allow direct messages, and I try "
            "again with the next one."
        )

    def unsaid(self) -> str:
        return (
            "I had a message for you that could not be delivered. What you told me is saved; "
            "/today shows where you stand."
        )
