"""Getting to know somebody: from hello to the first session."""

from bot.content.onboarding import OnboardingLabel, OnboardingStep

_LABELS = {
    OnboardingLabel.AGREE: "Yes, keep it",
    OnboardingLabel.DISAGREE: "No",
    OnboardingLabel.PARENT: "I'm a parent: yes",
    OnboardingLabel.GUARDIAN: "I'm a guardian: yes",
    OnboardingLabel.NOT_NOW: "Not now",
    OnboardingLabel.KNEE: "Knee",
    OnboardingLabel.ANKLE: "Ankle",
    OnboardingLabel.BOTH_JOINTS: "Both",
    OnboardingLabel.NO_JOINT: "Neither",
    OnboardingLabel.LEFT: "Left",
    OnboardingLabel.RIGHT: "Right",
    OnboardingLabel.BOTH_SIDES: "Both sides",
    OnboardingLabel.NOT_RETURNING: "No",
    OnboardingLabel.RETURNING_CLEARED: "Yes, and I may train",
    OnboardingLabel.RETURNING_NOT_CLEARED: "Yes, not cleared yet",
    OnboardingLabel.PLAYER: "I play football",
    OnboardingLabel.NON_PLAYER: "I don't play",
    OnboardingLabel.NO_EXPERIENCE: "No",
    OnboardingLabel.SHORT_EXPERIENCE: "Under 3 months",
    OnboardingLabel.LONG_EXPERIENCE: "3 months or more",
    OnboardingLabel.NOT_SURE: "Don't know",
    OnboardingLabel.SLED: "Sled",
    OnboardingLabel.TYRE: "Tyre",
    OnboardingLabel.TREADMILL_OFF: "Treadmill, off",
    OnboardingLabel.HILL: "Hill",
    OnboardingLabel.BAND: "Band",
    OnboardingLabel.PARTNER_HELPS: "A partner",
    OnboardingLabel.WHEELED: "Wheeled sled",
    OnboardingLabel.NO_KIT: "Nothing yet",
    OnboardingLabel.GYM_TURF: "Gym turf",
    OnboardingLabel.TURF_3G: "3G pitch",
    OnboardingLabel.GRASS_DRY: "Dry grass",
    OnboardingLabel.GRASS_WET: "Wet grass",
    OnboardingLabel.TRACK: "Track",
    OnboardingLabel.RUBBER: "Rubber floor",
    OnboardingLabel.CONCRETE: "Concrete",
    OnboardingLabel.IN_POUNDS: "Use pounds",
    OnboardingLabel.IN_KILOGRAMS: "Use kilos",
    OnboardingLabel.RATHER_NOT: "Rather not say",
    OnboardingLabel.NO_FIXED_DAY: "No fixed day",
    OnboardingLabel.PICK_DAYS: "Pick days",
    OnboardingLabel.ANSWER_NOW: "Answer them now",
    OnboardingLabel.BEGIN_AGAIN: "Begin again",
}
_EXAMPLES = {
    OnboardingStep.CONSENT: "Please tap one, or type yes or no.",
    OnboardingStep.YEAR: "I need a year of four digits, for example 1988.",
    OnboardingStep.GUARDIAN: (
        "This one is for a parent or guardian: please tap a button, or type it out: "
        "I'm his mother, yes."
    ),
    OnboardingStep.URGENT: 'Please use the buttons, or type "none" if nothing fits.',
    OnboardingStep.JOINT: 'Please use the buttons, or type "none" if nothing fits.',
    OnboardingStep.HEALTH: 'Please use the buttons, or type "none" if nothing fits.',
    OnboardingStep.REGION: "Knee, ankle, both or neither? For example: knee.",
    OnboardingStep.SIDE: "Left, right or both? For example: left.",
    OnboardingStep.BASELINE: "A number from 0 to 10, please, for example 2.",
    OnboardingStep.WALKING: "A number from 0 to 10, please, for example 2.",
    OnboardingStep.RESTING: "A number from 0 to 10, please, for example 0.",
    OnboardingStep.RETURNING: "Please tap one of the three.",
    OnboardingStep.PERSONA: "Do you play? For example: yes.",
    OnboardingStep.TRAINS: "How often in a week, 0 to 14? For example 2.",
    OnboardingStep.EXPERIENCE: "How many months? For example 4.",
    OnboardingStep.KIT: "I don't know that one. Please tap the nearest, for example Sled.",
    OnboardingStep.SURFACE: "Please tap the nearest floor, for example Gym turf.",
    OnboardingStep.EMPTY: "I need 0 to 120 kg (265 lb), for example 15 kg or 35 lb.",
    OnboardingStep.PLATES: "I need 0.5 to 25 kg (1 to 55 lb), for example 2.5 kg or 5 lb.",
    OnboardingStep.BODY_MASS: "I need 30 to 250 kg (66 to 550 lb), for example 75 kg or 165 lb.",
    OnboardingStep.MATCH_DAY: "Which weekday? For example Saturday, or tap No fixed day.",
    OnboardingStep.DAYS: "Two or three weekdays, please, for example Mon and Thu.",
    OnboardingStep.HOUR: "A time of day, please, for example 18:30.",
    OnboardingStep.ZONE: "I don't know that place. Try a big city nearby, for example Chicago.",
}


class English:
    def label(self, label: OnboardingLabel) -> str:
        return _LABELS[label]

    def welcome(self) -> tuple[str, ...]:
        return (
            "Hi, I'm Sled Coach.",
            (
                "I'm a training log and exercise coach. I help adults, and teenagers with an "
                "adult beside them, plan, record and gradually build backward walking and sled "
                "sessions, as part of general fitness and football training."
            ),
            (
                "I do not diagnose, treat, monitor or prevent any disease, injury or pain, and I "
                "don't replace a health professional."
            ),
            "The app you write in carries this chat; I add no end-to-end encryption of my own.",
            "Two minutes of questions, then your first session.",
            "Is your log in another app already? /link brings it here.",
        )

    def asked(self, step: OnboardingStep) -> tuple[str, ...]:
        match step:
            case OnboardingStep.CONSENT:
                return (
                    "May I keep what you tell me about pain, effort and health?",
                    (
                        "Only to plan your sessions. You can see it and take it back with "
                        "/consent, and erase everything with /delete."
                    ),
                )
            case OnboardingStep.YEAR:
                return ("Which year were you born?", "Type it, for example 1988.")
            case OnboardingStep.GUARDIAN:
                return (
                    "Under 18, a parent or guardian has to say yes here, in this chat.",
                    (
                        "They agree to the training and to my keeping the answers, and a trained "
                        "adult is there whenever a sled is pulled."
                    ),
                )
            case OnboardingStep.URGENT | OnboardingStep.JOINT | OnboardingStep.HEALTH:
                return ("Any of these?",)
            case OnboardingStep.REGION:
                return ("Is there a joint you want to watch?",)
            case OnboardingStep.SIDE:
                return ("Which side?",)
            case OnboardingStep.BASELINE:
                return (
                    "On a normal morning, how sore is that joint?",
                    "0 is not at all, 10 the worst you can think of.",
                )
            case OnboardingStep.WALKING:
                return ("And when you walk? 0 to 10.",)
            case OnboardingStep.RESTING:
                return ("And sitting or lying still? 0 to 10.",)
            case OnboardingStep.RETURNING:
                return ("Are you coming back after an injury or operation on a leg?",)
            case _:
                return self._asked_of_training(step)

    def _asked_of_training(self, step: OnboardingStep) -> tuple[str, ...]:
        match step:
            case OnboardingStep.PERSONA:
                return ("Do you play football (soccer) or a sport like it?",)
            case OnboardingStep.TRAINS:
                return ("How many times a week do you train now, all sports together?",)
            case OnboardingStep.EXPERIENCE:
                return ("Have you done sled or leg-strength work lately?",)
            case OnboardingStep.KIT:
                return ("What can you pull, at home or in a gym?",)
            case OnboardingStep.SURFACE:
                return ("On which floor?",)
            case OnboardingStep.EMPTY:
                return ("What does it weigh without plates?", "Tap, or type it: 15 kg.")
            case OnboardingStep.PLATES:
                return (
                    "What is the smallest weight you can add?",
                    "One plate or a pair, whatever goes on at once.",
                )
            case OnboardingStep.BODY_MASS:
                return (
                    "What do you weigh, roughly?",
                    "It sets the plates, nothing else. Type it, for example 75 kg or 165 lb.",
                )
            case OnboardingStep.MATCH_DAY:
                return ("On which day do you usually have a match?",)
            case OnboardingStep.DAYS:
                return ("Which days suit you? Two or three a week.",)
            case OnboardingStep.HOUR:
                return ("At what time? Tap, or type one like 18:30.",)
            case _:
                return ("Last one: where do you live?", "Tap, or type a city, for example Leeds.")

    def misheard(self, step: OnboardingStep) -> str:
        return _EXAMPLES[step]

    def consent_refused(self) -> tuple[str, ...]:
        return (
            "That's fine. Without it I can't plan safely, so I have kept nothing.",
            "The door stays open: /start.",
        )

    def too_young(self) -> tuple[str, ...]:
        return (
            "Thanks for being straight with me. I'm for people of 13 and over.",
            "I have erased what you told me. A coach or PE teacher nearby is the best start.",
        )

    def guardian_needed(self) -> str:
        return "All right. Come back together with them: /start goes on right here."

    def empty_assumed(self, load: str) -> str:
        return f"Until you know, I reckon with {load}, a heavy one. /kit changes it."

    def days_picked(self) -> str:
        return "Which two or three days? Tap them, then Done."

    def zone_meant(self) -> str:
        return "Which of these?"

    def set_up(self) -> str:
        return "You're set up."

    def set_up_days(self, days: str, at: str, city: str) -> str:
        return f"Sessions: {days} at {at} ({city})."

    def set_up_no_days(self) -> str:
        return "No fixed days: ask for /today whenever you want to train."

    def set_up_start(self, step: str, *, loaded: bool) -> str:
        what = "a light load, on purpose" if loaded else "walking backward without a load"
        return f"Based on what you told me, I suggest starting at step {step}: {what}."

    def set_up_eased(self) -> str:
        return (
            "With pain of 4 or 5 it stays at walking. Please have a doctor or physio look at it."
        )

    def set_up_waits(self) -> str:
        return "The safety questions are still open. I plan the first session once they are done."

    def change_later(self) -> str:
        return "Change anything later: /settings, /kit, /schedule, /match."

    def writes_here(self) -> str:
        return "This is where I write to you first: reminders come here, in private."
