"""Today's session, and what else can be done with the day."""

from typing import assert_never

from bot.content.today import TodayLabel
from bot.rules.equipment import Equipment
from bot.rules.holding import HoldNeed
from bot.rules.planning import MoveRefusal
from bot.rules.red_flags import FlagKey
from bot.speech.en.flags import FLAGS, listed
from bot.speech.en.session import SessionEnglish

LABELS = {
    TodayLabel.DONE: "Done",
    TodayLabel.CHANGED: "Changed",
    TodayLabel.TOO_SORE: "Too sore",
    TodayLabel.MOVE: "Move",
    TodayLabel.NO_KIT: "No kit today",
    TodayLabel.DO_IT_TODAY: "Do it today",
    TodayLabel.LOG_ANOTHER: "Log another",
    TodayLabel.SHOW: "Show the session",
    TodayLabel.LEGS: "Legs, the muscles",
    TodayLabel.JOINT: "The joint",
    TodayLabel.LEAVE_IT: "Leave it today",
    TodayLabel.AS_PLANNED: "Do it as planned",
    TodayLabel.WALK: "Walk",
    TodayLabel.TREADMILL: "Treadmill off",
    TodayLabel.HILL: "Hill",
    TodayLabel.BAND: "Band or partner",
    TodayLabel.START_AGAIN: "Answer the questions",
}


class English(SessionEnglish):
    def label(self, label: TodayLabel) -> str:
        return LABELS[label]

    def headline(self, day: str, step: str) -> str:
        return f"{day} - {step}"

    def warm_up_headline(self, day: str, step: str) -> str:
        return f"{day} - warm-up, {step}"

    def six_cues(self) -> str:
        return "Before your first one, six cues:"

    def new_load(self, high: str) -> str:
        return (
            f"New load: set 1 is a test. Above effort {high} or choppy steps? "
            "Take a fifth off and tell me the new load."
        )

    def footwear(self, sets: int) -> str:
        return (
            "Optional, from the article: wide-toe shoes and toe spacers while you get ready, "
            f"off just before you pull. Barefoot for {sets} sets at most."
        )

    def too_heavy(self, day: str, percent: str) -> str:
        return f"{day} - the empty sled is already about {percent} %: too much for this step."

    def option(self, equipment: Equipment, what: str, grade: str | None) -> str:
        match equipment:
            case Equipment.TREADMILL_OFF:
                return f"Treadmill off and unplugged, hands on the rail: {what}"
            case Equipment.HILL:
                return f"Backward up a {grade} % hill, walk down forward: {what}"
            case Equipment.BAND | Equipment.PARTNER:
                return f"Band or towel round the waist, a partner following: {what}"
            case _:
                return f"Backward walking, nothing to pull: {what}"

    def match_day(self, day: str, work: str) -> str:
        return (
            f"{day} - match day, nothing planned. If you like: {work} of easy backward walking "
            "in your own warm-up."
        )

    def rest_day(self, day: str) -> str:
        return f"{day} - rest today."

    def hold(self, since: str, step: str) -> str:
        return (
            f"Sessions have been on pause since {since}. Your plan is safe: step {step} is next."
        )

    def hold_needs(self, needs: str) -> str:
        return f"To go on it takes: {needs}. /check takes two taps."

    def need(self, need: HoldNeed, earliest: str) -> str:
        match need:
            case HoldNeed.TIME:
                return f"quiet until {earliest} at least"
            case HoldNeed.MORNING:
                return "a morning check"
            case HoldNeed.CALM_MORNING:
                return "a calm morning, near your usual"
            case HoldNeed.SECOND_CALM_MORNING:
                return "a second calm morning"
            case HoldNeed.NO_SWELLING:
                return "no swelling"
            case HoldNeed.NO_GIVING_WAY:
                return "no giving way or locking"
            case HoldNeed.SCREENING:
                return "the health questions again (/screen)"
            case _:
                assert_never(need)

    def hold_refer(self) -> str:
        return (
            "It has taken a while now. Please have it checked by a doctor or physio before more "
            "sessions."
        )

    def start_again(self) -> str:
        return (
            "Good to see you again. You were away for long, so a few questions first and then a "
            "fresh, light start."
        )

    def stopped(self, keys: tuple[FlagKey, ...]) -> str:
        told = listed(tuple(FLAGS[key] for key in keys))
        return (
            f"No session for now. You told me of {told}: that needs a professional's word "
            "first. Your plan is paused and safe; tell me when someone has checked it."
        )

    def stopped_today(self) -> str:
        return "No session today. Look after yourself first; your plan is safe."

    def questions_open(self) -> str:
        return "The safety questions are still open. I plan the next session once they are done."

    def declined(self) -> str:
        return (
            "I coach people from 13 on, so I have no session for you. A trainer near you can help."
        )

    def guardian_needed(self) -> str:
        return "Before the first session a parent or guardian needs to agree: /start."

    def equipment_refused(self) -> str:
        return (
            "I don't plan that: nobody on foot can stop a vehicle, and a running belt is a fall "
            "risk. Find a sled, or choose something else in /kit."
        )

    def none_planned(self) -> str:
        return "No session is planned. /schedule sets your days."

    def planned_on(self, day: str, at: str | None) -> str:
        return f"Next session: {day}." if at is None else f"Next session: {day} at {at}."

    def it_will_be(self, what: str) -> str:
        return f"Then: {what}."

    def could_be_today(self, *, warm_up: bool) -> str:
        return (
            "A warm-up would fit today, if you like."
            if warm_up
            else "Today would fit too, if you like."
        )

    def too_close(self, other: str, earliest: str, warm_up_fits: bool) -> str:
        more = " A warm-up would be fine." if warm_up_fits else ""
        return f"Today is too close to the session of {other}; {earliest} is the first day.{more}"

    def enough_this_week(self, sessions: int, earliest: str) -> str:
        return f"{sessions} sessions in seven days are enough; {earliest} is the first day."

    def paused(self, until: str | None) -> str:
        end = "until you say so" if until is None else f"until {until}"
        return f"You're on a planned pause {end}. Nothing is missed. /resume ends it."

    def already_done(self, noted: str) -> str:
        return f"Today's session is in the log.\n{noted}"

    def how_to_say_it(self, example: str) -> str:
        return f"Write what you did, for example:\n{example}"

    def example(self, work: str, load: str | None, effort: str) -> str:
        pull = work.replace(" × ", "x").replace(" m", "m").replace(" yd", "yd")
        return " ".join(part for part in (pull, load, f"effort {effort}", "pain 1") if part)

    def sore_where(self) -> str:
        return (
            "Where is it? Tired or tender on both sides is muscle; sharp, in one spot, in the "
            "joint is pain."
        )

    def how_sore_legs(self) -> str:
        return "How sore are your legs, 0-10?"

    def how_sore_joint(self) -> str:
        return "Joint pain now, 0-10?"

    def sore_legs_changed(self, soreness: str) -> str:
        return f"Legs at {soreness}: today becomes this instead."

    def sore_legs_same(self, soreness: str) -> str:
        return (
            f"Legs at {soreness}. Muscle soreness alone doesn't change the plan. Your call: as "
            "planned, an easy walk, another day, or leave it."
        )

    def misheard(self) -> str:
        return "I need one number from 0 to 10 there, for example 3."

    def left_out(self, following: str | None) -> str:
        more = "" if following is None else f" The next one is {following}."
        return f"Left out, no need to make up for it.{more}"

    def move_where(self, of: str) -> str:
        return f"Move the session of {of} to which day? These keep their distance from the others."

    def nowhere_to_move(self) -> str:
        return (
            "No day this week keeps its distance from the others. Leave it out? Nothing is owed."
        )

    def moved(self, of: str, to: str, at: str) -> str:
        return f"Moved from {of} to {to}, {at}."

    def cannot_move(self, why: MoveRefusal) -> str:
        match why:
            case MoveRefusal.NOTHING_PLANNED:
                return "Nothing is planned on that day any more, so there is nothing to move."
            case MoveRefusal.IN_THE_PAST:
                return "That day has gone. Choose one ahead."
            case MoveRefusal.DOUBLE:
                return "There is a session on that day already."
            case MoveRefusal.MATCH_DAY:
                return "That is a match day. Choose another."
            case MoveRefusal.TOO_CLOSE:
                return "That is too close to another session. Choose another day."
            case MoveRefusal.FULL_WEEK:
                return "Those seven days hold enough sessions already."
            case MoveRefusal.PAUSED:
                return "That day lies in your planned pause."
            case _:
                assert_never(why)

    def without_kit(self) -> str:
        return "No kit, no problem. Any of these does the same step today:"

    def old_card(self, day: str) -> str:
        return f"That card is of {day}. /today shows today's; /log takes earlier days."
