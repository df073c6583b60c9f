"""Red flags: asked about, raised, cleared."""

from typing import assert_never

from bot.content.screening import ScreeningLabel


class Spanish:
    def label(self, label: ScreeningLabel) -> str:
        match label:
            case ScreeningLabel.OPEN:
                return "screening"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "screening"
