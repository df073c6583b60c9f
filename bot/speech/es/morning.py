"""The morning check."""

from typing import assert_never

from bot.content.morning import MorningLabel


class Spanish:
    def label(self, label: MorningLabel) -> str:
        match label:
            case MorningLabel.OPEN:
                return "morning"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "morning"
