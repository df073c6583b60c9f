"""Red flags: asked about, raised, cleared."""

from typing import assert_never

from bot.content.screening import Card, ScreeningLabel, Worry
from bot.rules.red_flags import FlagKey, HealthQuestion, Tier
from bot.speech.en.flags import FLAGS, listed

_FLAG_BUTTONS = {
    FlagKey.CHEST_OR_FAINTING: "Chest pain, faint, breathless",
    FlagKey.CALF: "Swollen, sore, warm calf",
    FlagKey.ACUTE_INJURY: "Injured in the last 7 days",
    FlagKey.GIVING_WAY: "Knee or ankle gives way",
    FlagKey.LOCKED: "Knee stuck",
    FlagKey.CANNOT_BEAR_WEIGHT: "Swollen, can't stand on it",
    FlagKey.HOT_JOINT_OR_FEVER: "Hot red joint, fever",
    FlagKey.NIGHT_PAIN: "Pain at night or at rest",
    FlagKey.NUMBNESS: "Numb, tingling, weak",
    FlagKey.SURGERY_OR_FRACTURE: "Operation or fracture",
    FlagKey.PREGNANCY: "Pregnant or new baby",
}
_HEALTH_BUTTONS = {
    HealthQuestion.HEART_OR_BLOOD_PRESSURE: "Heart, blood pressure, stroke",
    HealthQuestion.CHEST_OR_BREATH: "Chest or breathing trouble",
    HealthQuestion.DIZZINESS_OR_FALLS: "Dizziness, fainting, falls",
    HealthQuestion.CONDITION_OR_MEDICINE: "Condition or medicine",
    HealthQuestion.PREGNANCY: "Pregnant or new baby",
    HealthQuestion.OPERATION_OR_FRACTURE: "Operation, fracture, injection",
    HealthQuestion.SUPERVISED_ONLY: "Supervised exercise only",
    HealthQuestion.TOLD_TO_AVOID: "Told to avoid something",
    HealthQuestion.FEET_OR_BONES: "Numb feet, blood thinners",
    HealthQuestion.UNWELL_TODAY: "Unwell or fever today",
}


class English:
    def label(self, label: ScreeningLabel) -> str:
        match label:
            case ScreeningLabel.NOT_THAT:
                return "No, not that"
            case ScreeningLabel.DOCTOR:
                return "Doctor"
            case ScreeningLabel.PHYSIO:
                return "Physio"
            case ScreeningLabel.PROFESSIONAL:
                return "Another professional"
            case ScreeningLabel.NOT_YET:
                return "Nobody yet"
            case ScreeningLabel.NOTHING_CHANGED:
                return "Nothing changed"
            case ScreeningLabel.SOMETHING_CHANGED:
                return "Something changed"
            case ScreeningLabel.CHECKED:
                return "Someone has checked it"
            case ScreeningLabel.WELL_AGAIN:
                return "Well for a day now"
            case ScreeningLabel.SCREEN:
                return "Safety questions"
            case _:
                assert_never(label)

    def flag_button(self, key: FlagKey) -> str:
        return _FLAG_BUTTONS.get(key, FLAGS[key])

    def health_button(self, question: HealthQuestion) -> str:
        return _HEALTH_BUTTONS[question]

    def flag(self, key: FlagKey) -> str:
        return FLAGS[key]

    def listed(self, parts: tuple[str, ...]) -> str:
        return listed(parts)

    def card(self, card: Card, since_look: bool) -> tuple[str, ...]:
        match card:
            case Card.URGENT:
                return "Any of these now?", "Tick what fits, then Done."
            case Card.JOINT if since_look:
                return "And any of these since it was looked at?", "Tick what fits, then Done."
            case Card.JOINT:
                return "And any of these in the last two weeks?", "Tick what fits, then Done."
            case Card.HEALTH:
                return (
                    "And in general, any of these?",
                    (
                        "Operation: the last year. Fracture or injection: the last 12 weeks. "
                        "Baby: the last 6 months. Falls: the last year."
                    ),
                    "Tick what fits, then Done.",
                )
            case _:
                assert_never(card)

    def card_misheard(self) -> str:
        return 'Please use the buttons here, or type "none" if nothing fits.'

    def further(self, key: FlagKey) -> str:
        match key:
            case FlagKey.CALF:
                return "Are you also short of breath, in chest pain, or coughing blood?"
            case FlagKey.GIVING_WAY:
                return "Did that start with an injury?"
            case FlagKey.NUMBNESS:
                return "Is it also between your legs, or is your bladder or bowel different?"
            case _:
                return "Is it severe?"

    def mentioned(self) -> str:
        return "Before anything else, because of a word you used. Is any of this happening?"

    def not_happening(self) -> str:
        return "Good. Then nothing changes, and I have noted nothing of it."

    def yes_or_no_wanted(self) -> str:
        return 'A yes or a no, please. "No" is fine if that isn\'t it.'

    def emergency_first(self) -> str:
        return "If this is happening now, stop and get help: call your local emergency number."

    def emergency(self) -> str:
        return "Stop and get help now: call your local emergency number."

    def stopped(self, plain: str, tier: Tier) -> tuple[str, ...]:
        match tier:
            case Tier.EMERGENCY | Tier.URGENT:
                when = "today: urgent care or an out-of-hours line will do"
            case Tier.REFER | Tier.DECLINE:
                when = "before you train again"
            case Tier.CLEARANCE:
                return (
                    f"Before we start I need a professional's yes, because of {plain}.",
                    "A doctor or physio who knows you is enough. Your plan waits and is safe.",
                    "Tell me when someone has said yes: /cleared",
                )
            case _:
                assert_never(tier)
        return (
            "I'm stopping here.",
            f"What you describe ({plain}) needs a professional to look at it {when}.",
            "I can't tell what it is.",
            "Your plan is paused and safe. Tell me when someone has checked it: /cleared",
        )

    def session_kept(self) -> str:
        return "The session you told me about is written down."

    def until_well(self) -> str:
        return "Rest first. A full day of feeling well, then tell me: /cleared"

    def paused(self) -> str:
        return "Your plan is paused and safe. Tell me when someone has checked it: /cleared"

    def careful(self) -> tuple[str, ...]:
        return (
            "Chest pain, fainting or bad breathlessness: call your local emergency number now.",
            (
                "A joint that locks, gives way or swells, or a fresh injury: please have it "
                "checked by a doctor or physio before you train."
            ),
            "I have noted nothing of this; first I need your yes.",
        )

    def supported(self, worry: Worry) -> tuple[str, ...]:
        match worry:
            case Worry.SELF_HARM:
                return (
                    (
                        "If you might act on it, call your local emergency number or a crisis "
                        "line now, or be with someone you trust."
                    ),
                    "I'm glad you told me. You matter more than any session.",
                    "No training today; that is all I have noted.",
                )
            case Worry.EATING:
                return (
                    "Thank you for telling me. Food and body worries are hard to carry alone.",
                    "Please talk to a doctor, or to someone you trust, this week.",
                    "No training today; that is all I have noted.",
                )
            case Worry.PAINKILLERS:
                return (
                    "Thank you for saying so. Painkillers hide the signal these sessions go by.",
                    (
                        "Please don't take them to get through one, and ask a doctor or "
                        "pharmacist about the pain."
                    ),
                    "No training today; that is all I have noted.",
                )
            case _:
                assert_never(worry)

    def vehicle_refused(self) -> tuple[str, ...]:
        return (
            "No vehicles: you can't stop one. The article itself says it isn't recommended.",
            (
                "Find a sled, or use a tyre, a band, a partner, a gentle hill, or a treadmill "
                "that is switched off. /kit sets it."
            ),
        )

    def who_cleared(self, plain: str) -> str:
        return f"Has somebody looked at it ({plain}) and said exercise like this is fine? Who?"

    def when_cleared(self) -> str:
        return "On which day? Tap, or type one, for example 12 March."

    def day_wanted(self) -> str:
        return "I need a day that has been, for example yesterday or 12 March."

    def day_wanted_after(self, day: str) -> str:
        return f"It has to be looked at after you told me: {day} or later. Else wait with it."

    def cleared(self) -> str:
        return "Good to hear. I have noted who and when, nothing else."

    def nothing_to_clear(self) -> str:
        return "Nothing is standing in your way. /today shows the session."

    def changed_asked(self) -> str:
        return (
            "A quick look every four weeks: any new symptom, injury, illness, medicine or "
            "operation since the last time?"
        )

    def screened_clean(self) -> str:
        return "Thanks, nothing stands in the way."

    def card_skipped(self, card: Card) -> str:
        match card:
            case Card.URGENT | Card.JOINT:
                return "Without these answers I can't plan any session. You can answer later."
            case Card.HEALTH:
                return "Without these answers I plan walking only, no load. /screen asks again."
            case _:
                assert_never(card)
