"""Planned time off."""

from typing import assert_never

from bot.content.pause import PauseLabel


class Spanish:
    def label(self, label: PauseLabel) -> str:
        match label:
            case PauseLabel.OPEN:
                return "pause"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "pause"
