"""What was done: understood, questioned, written down, corrected, taken back."""

from typing import assert_never

from bot.content.advice import Course
from bot.content.logging import Field, FormField, LoggingLabel
from bot.rules.nudging import WhatIf
from bot.rules.records import LoadUnit
from bot.rules.weekload import WeekStatus
from bot.speech.en.session import SessionEnglish

LABELS = {
    LoggingLabel.IT_WAS_YESTERDAY: "It was yesterday",
    LoggingLabel.TODAY: "Today",
    LoggingLabel.YESTERDAY: "Yesterday",
    LoggingLabel.AS_PLANNED: "As planned",
    LoggingLabel.ANOTHER_SESSION: "Another session",
    LoggingLabel.CORRECT_FIRST: "Correct the first",
    LoggingLabel.YES_IT_WAS: "Yes, it was",
    LoggingLabel.TYPE_AGAIN: "Type it again",
    LoggingLabel.EMPTY_SLED: "Empty sled",
    LoggingLabel.NO_SLED: "No sled",
    LoggingLabel.TAKE_OUT: "Take it out",
    LoggingLabel.KEEP_IT: "Keep it",
    LoggingLabel.EDIT: "Change",
    LoggingLabel.EDIT_WORK: "Sets",
    LoggingLabel.EDIT_LOAD: "Load",
    LoggingLabel.EDIT_EFFORT: "Effort",
    LoggingLabel.EDIT_PAIN: "Pain",
    LoggingLabel.EDIT_DAY: "Day",
    LoggingLabel.MOVE: "Move it",
}
ASKED = {
    Field.WORK: "What did you pull? For example 4x20m.",
    Field.SETS: "How many sets?",
    Field.DISTANCE: "How far was a set? For example 20 m.",
    Field.DURATION: "How long was a set? For example 45 s.",
    Field.MINUTES: "How many minutes in all?",
    Field.EFFORT: "How hard was it, 0-10? 2 easy, 3 moderate, 5 hard, 7 very hard.",
    Field.PAIN: "Worst joint pain during the sets, 0-10?",
    Field.PAIN_NOW: "And right now, 0-10?",
    Field.SMOOTH: "Were the steps smooth to the end?",
    Field.DAY: "Which day was it?",
}
NAMES = {
    Field.WORK: "the sets",
    Field.LOAD: "the load",
    Field.SETS: "the sets",
    Field.DISTANCE: "the distance",
    Field.DURATION: "the time",
    Field.MINUTES: "the minutes",
    Field.EFFORT: "the effort",
    Field.PAIN: "the pain",
    Field.PAIN_NOW: "the pain now",
    Field.SMOOTH: "the steps",
    Field.DAY: "the day",
}
FORM = {
    FormField.SETS: "Sets",
    FormField.LENGTH: "Length of a set (20 m, 45 s)",
    FormField.LOAD: "Plates",
    FormField.EFFORT: "Effort, 0-10",
    FormField.PAIN: "Worst joint pain, 0-10",
}
EXAMPLES = {
    Field.WORK: "4x20m",
    Field.LOAD: "37.5 kg",
    Field.SETS: "4",
    Field.DISTANCE: "20 m",
    Field.DURATION: "45 s",
    Field.MINUTES: "18",
    Field.EFFORT: "4",
    Field.PAIN: "1",
    Field.PAIN_NOW: "0",
    Field.SMOOTH: "yes",
    Field.DAY: "yesterday",
}
RANGES = {
    Field.LOAD: "0 to 300 kg (660 lb)",
    Field.SETS: "1 to 20 sets",
    Field.WORK: "1 to 20 sets",
    Field.DISTANCE: "1 to 100 m a set",
    Field.DURATION: "5 s to 15 min a set",
    Field.MINUTES: "1 to 120 minutes",
    Field.EFFORT: "0 to 10",
    Field.PAIN: "0 to 10",
    Field.PAIN_NOW: "0 to 10",
    Field.SMOOTH: "yes or no",
    Field.DAY: "a day that has been",
}


class English(SessionEnglish):
    def label(self, label: LoggingLabel) -> str:
        return LABELS[label]

    def form_title(self) -> str:
        return "Log a session"

    def form_field(self, field: FormField) -> str:
        return FORM[field]

    def understood(self, noted: str) -> str:
        return f"Noted. {noted}"

    def logged(self, noted: str) -> str:
        return f"Logged. {noted}"

    def change_hint(self, *, loaded: bool) -> str:
        example = "make it 45" if loaded else "effort 3"
        return f"Something off? Reply with the change, for example: {example}."

    def corrected(self, before: str, after: str) -> str:
        return f"Changed.\nBefore: {before}\nNow: {after}"

    def now_next(self) -> str:
        return "So now:"

    def stop_and_rest(self, pain: str, limit: str) -> str:
        return f"Pain {pain}: that's where we stop ({limit} or more)."

    def hold_means(self) -> str:
        return (
            "Sessions pause for at least two days, until a calm morning. Your plan is safe, and I "
            "ask each morning: two taps. If it worries you, have a doctor or physio look at it."
        )

    def too_hard(self, rpe: str) -> str:
        return f"Effort {rpe} is a lot for a light step. Next time finish earlier."

    def ask(self, field: Field, unit: LoadUnit) -> str:
        if field is Field.LOAD:
            return f"How much was on the sled, in {unit.value}?"
        return ASKED[field]

    def needs_load(self, noted: str) -> str:
        return f"{noted}. How much was on the sled?"

    def so_far(self, noted: str) -> str:
        return f"So far: {noted}"

    def two_readings(self, field: Field, phrase: str) -> str:
        if field is Field.LOAD:
            return f'I need one load: which of "{phrase}" was it?'
        return f'"{phrase}" can mean two things. Which was it for {NAMES[field]}?'

    def out_of_range(self, field: Field, phrase: str) -> str:
        if field is Field.DAY:
            return f'I can\'t place the day in "{phrase}".'
        return f'"{phrase}" is outside what I take, {RANGES[field]}.'

    def what_was_it(self, field: Field) -> str:
        return f"What was it? For example {EXAMPLES[field]}."

    def bare_number(self, value: str) -> str:
        return f"{value} - what is that: the load, the effort or the pain?"

    def is_that_right(self, load: str, usual: str) -> str:
        return f"{load}? That's a lot beside {usual}. Is that right?"

    def second_session(self, first: str, second: str) -> str:
        return (
            "There's a session on that day already.\n"
            f"In the log: {first}\nNew: {second}\nAnother session, or a correction?"
        )

    def skip_noted(self, day: str) -> str:
        return f"All right, {day} is left out. Nothing to make up for."

    def not_a_session(self, example: str) -> str:
        return (
            f"I didn't find a session in that. You can log one like this:\n{example}\n"
            "/ask answers questions, /help lists the rest."
        )

    def what_did_you_do(self, day: str | None, example: str) -> str:
        when = "What did you do?" if day is None else f"What did you do on {day}?"
        return f"{when} For example:\n{example}"

    def log_example(self, work: str, load: str | None) -> str:
        pull = work.replace(" × ", "x").replace(" m", "m").replace(" yd", "yd")
        return " ".join(part for part in (pull, load, "effort 4 pain 1") if part)

    def day_to_come(self) -> str:
        return "That day is still to come. I log what is done, for example: yesterday 3x20m 10kg."

    def nothing_logged(self) -> str:
        return "There is no such session in the log. /log writes one down."

    def take_it_out(self, noted: str, *, is_gone: bool) -> str:
        if is_gone:
            return f"Your message is gone. Take this session out of the log too?\n{noted}"
        return f"This session is in the log. Take it out?\n{noted}"

    def taken_out(self, noted: str) -> str:
        return f"Taken out: {noted}"

    def taken_back(self, noted: str | None) -> str:
        return "Taken back." if noted is None else f"Taken back: {noted}"

    def reads_again(self, noted: str) -> str:
        return f"Taken back. It reads again: {noted}"

    def back_again(self, noted: str) -> str:
        return f"Back in the log: {noted}"

    def kept(self) -> str:
        return "All right, it stays as it is."

    def last_sessions(self) -> str:
        return "Which session do you want to change?"

    def edit_what(self, noted: str) -> str:
        return f"{noted}\nWhat should change?"

    def not_understood(self, field: Field) -> str:
        return f"I couldn't read {NAMES[field]} in that. For example: {EXAMPLES[field]}."

    def week(self, status: WeekStatus, week: str, usual: str, change: str) -> str:
        match status:
            case WeekStatus.GREEN:
                return f"Sled week so far: {week}. Your usual is about {usual}. Right on track."
            case WeekStatus.AMBER:
                return (
                    f"That's {change} % more sled work than your recent weeks ({week} vs "
                    f"{usual}). "
                    "Let's keep the next session the same."
                )
            case WeekStatus.RED:
                return (
                    f"Big jump: {week} vs your usual {usual}. Next session is trimmed so "
                    "your legs "
                    "can catch up."
                )
            case WeekStatus.LOW:
                return f"Quieter week ({week} vs {usual}). No need to make up missed sessions."
            case _:
                assert_never(status)

    def course(self, course: Course) -> str:
        match course:
            case Course.STABLE_THREE:
                return (
                    "Three sessions at a steady 3, calm each morning: that counts as settled once."
                )
            case Course.TWO_REDS:
                return (
                    "Two pauses after pain in two weeks. Please have this looked at by a "
                    "doctor or "
                    "physio before more sessions."
                )
            case Course.THREE_AMBERS:
                return (
                    "Three sessions in a row with pain of 4 or so: one level down, and please get "
                    "this looked at."
                )
            case Course.TREND:
                return (
                    "Your mornings have been rising for two weeks, so one step back. A "
                    "physio could "
                    "have a look."
                )
            case Course.PLATEAU:
                return (
                    "Your mornings have stayed where they are for weeks. An assessment by "
                    "a physio "
                    "would be worth it."
                )
            case _:
                assert_never(course)

    def more_forward(self) -> str:
        return (
            "You've done few forward sets beside the backward ones lately. Next time add the "
            "forward part."
        )

    def otherwise(self, what_if: WhatIf, value: str, what: str) -> str:
        match what_if:
            case WhatIf.PAIN_OF_FOUR | WhatIf.PAIN_OF_TWO:
                return f"It would be {what} if pain had been {value}."
            case WhatIf.EFFORT_OVER_BAND:
                return f"It would be {what} if effort had been {value}."
            case WhatIf.SORE_MORNING | WhatIf.CALM_MORNING:
                return f"It would be {what} after a morning at {value}."
            case _:
                assert_never(what_if)
