"""What was done: understood, questioned, written down, corrected, taken back."""

from typing import assert_never

from bot.content.logging import LoggingLabel


class English:
    def label(self, label: LoggingLabel) -> str:
        match label:
            case LoggingLabel.OPEN:
                return "logging"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "logging"
