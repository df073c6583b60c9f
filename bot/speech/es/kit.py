"""What is pulled, where, and the pull test."""

from typing import assert_never

from bot.content.kit import KitLabel


class Spanish:
    def label(self, label: KitLabel) -> str:
        match label:
            case KitLabel.OPEN:
                return "kit"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "kit"
