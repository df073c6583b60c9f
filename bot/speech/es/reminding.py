"""What is said when a reminder is due."""

from typing import assert_never

from bot.content.reminding import RemindingLabel


class Spanish:
    def label(self, label: RemindingLabel) -> str:
        match label:
            case RemindingLabel.OPEN:
                return "reminding"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "reminding"
