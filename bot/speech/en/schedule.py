"""Days, hour, zone and quiet hours."""

from typing import assert_never

from bot.content.schedule import ScheduleLabel


class English:
    def label(self, label: ScheduleLabel) -> str:
        match label:
            case ScheduleLabel.OPEN:
                return "schedule"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "schedule"
