"""The rules behind a number, by name."""

from typing import assert_never

from bot.content.why import WhyLabel


class English:
    def label(self, label: WhyLabel) -> str:
        match label:
            case WhyLabel.OPEN:
                return "why"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "why"
