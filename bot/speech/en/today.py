"""Today's session, and what else can be done with the day."""

from typing import assert_never

from bot.content.today import TodayLabel


class English:
    def label(self, label: TodayLabel) -> str:
        match label:
            case TodayLabel.OPEN:
                return "today"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "today"
