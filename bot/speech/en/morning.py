"""The morning check."""

from typing import assert_never

from bot.content.morning import MorningLabel
from bot.rules.pain import PainZone
from bot.speech.en.session import SessionEnglish

LABELS = {
    MorningLabel.NONE: "None",
    MorningLabel.SWELLING: "New swelling",
    MorningLabel.SWELLING_TICKED: "✓ New swelling",
    MorningLabel.GAVE_WAY: "Gave way",
    MorningLabel.GAVE_WAY_TICKED: "✓ Gave way",
    MorningLabel.LOCKED: "Locked",
    MorningLabel.LOCKED_TICKED: "✓ Locked",
    MorningLabel.SEND: "That's all",
    MorningLabel.CHECK: "Morning check",
}


class English(SessionEnglish):
    def label(self, label: MorningLabel) -> str:
        return LABELS[label]

    def pain_this_morning(self) -> str:
        return "Morning check: joint pain now, 0-10?"

    def anything_new(self) -> str:
        return "Any of these since the last session: new swelling, giving way, locking?"

    def check_noted(self, pain: str | None, *, of_morning: bool) -> str:
        if pain is None:
            return "Noted."
        return f"Noted: {pain} this morning." if of_morning else f"Noted: joint pain {pain}."

    def zone(self, zone: PainZone) -> str:
        match zone:
            case PainZone.GREEN:
                return "That's calm: the last session sat well."
            case PainZone.AMBER1:
                return "A little above calm."
            case PainZone.AMBER2:
                return "Clearly above calm."
            case PainZone.RED:
                return "That asks for a pause until the joint is calm again."
            case PainZone.UNKNOWN:
                return "Something is still missing from the last session."
            case _:
                assert_never(zone)

    def swelling(self, earliest: str) -> str:
        return (
            f"New swelling: sessions pause until {earliest} at least. Please have it looked at by "
            "a doctor or physio, sooner if it stays beyond two days or came with a twist, a fall "
            "or a pop."
        )

    def misheard(self) -> str:
        return "I need one number from 0 to 10 there, for example 2. 0 is none."

    def signs_misheard(self) -> str:
        return "Tap what is new since the last session, or type it: none."

    def taken_back(self, day: str) -> str:
        return f"Taken back: the morning of {day}."

    def passed(self) -> str:
        return "That morning has gone, so I leave it open. /check takes this morning's."
