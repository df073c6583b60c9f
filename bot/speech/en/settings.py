"""Language, units, how much advice, consent, leaving."""

from typing import assert_never

from bot.content.settings import SettingsLabel


class English:
    def label(self, label: SettingsLabel) -> str:
        match label:
            case SettingsLabel.OPEN:
                return "settings"
            case _:
                assert_never(label)

    def opened(self) -> str:
        return "settings"
