"""The week: plan, done, load against usual."""

from typing import assert_never

from bot.content.week import WeekLabel


class English:
    def label(self, label: WeekLabel) -> str:
        match label:
            case WeekLabel.OPEN:
                return "week"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "week"
