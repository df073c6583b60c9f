"""Questions people ask, videos, credits, help."""

from typing import assert_never

from bot.content.commands import Command, CommandGroup
from bot.content.library import LibraryLabel, Topic
from bot.speech.en import answers, commands
from bot.speech.layout.library import Quantities

_VIDEO_NOTES = {
    1: "About the muscle just above the inside of the kneecap. No exercise works it alone.",
    2: "About gradual load: joints get used to what they are given little by little.",
    3: "“Therapy” is the video's own title, not something I promise.",
    4: "Where many of these ideas come from.",
    5: "Why going backward is worth the trouble.",
    6: "Slow is on purpose. Your early sessions and every warm-up go at that speed.",
}


class English:
    def label(self, label: LibraryLabel) -> str:
        match label:
            case LibraryLabel.MORE:
                return "More questions"
            case LibraryLabel.VIDEOS:
                return "All videos"
            case LibraryLabel.TOPICS:
                return "All questions"
            case LibraryLabel.CREDITS:
                return "Credits"
            case _:
                assert_never(label)

    def topics_offered(self) -> str:
        return "What would you like to know? Tap one, or ask in your own words: /ask how heavy"

    def nothing_found(self) -> str:
        return (
            "I have no answer for that one. I know about sled work, loads, surfaces and match "
            "weeks. Tap one of these, or try other words, such as /ask shoes"
        )

    def which_topic(self) -> str:
        return "Which of these do you mean?"

    def topic(self, topic: Topic) -> str:
        return answers.TITLES[topic]

    def answer(self, topic: Topic, of: Quantities) -> tuple[str, ...]:
        return answers.answers(of)[topic]

    def videos_heading(self) -> str:
        return "The six videos behind the article"

    def videos_hint(self) -> str:
        return "Each is seconds long. Tap a number."

    def video_note(self, number: int) -> str:
        return _VIDEO_NOTES[number]

    def video_credit(self, credit: str) -> str:
        return f"By {credit}"

    def video_link(self) -> str:
        return "Watch the video"

    def video_without_link(self) -> str:
        return "I have no link for it; look for the title on that account."

    def car_warning(self) -> tuple[str, ...]:
        return (
            "Warning: a car is pulled in this video. This is not recommended.",
            "It was done for demonstration and entertainment. Stay safe and find a sled.",
            (
                "No sled? A treadmill that is switched off, a tyre, a band with a partner or a "
                "gentle hill will do: /ask substitutes"
            ),
        )

    def credits_given(self) -> tuple[str, ...]:
        return (
            "Where this comes from",
            (
                "Article: Soccer8020, “Walking Backwards with Resistance / Pulling a Sled "
                "Backwards for Soccer Rehab”."
            ),
            "Videos: @kneesovertoesguy and @mr1nf1n1ty. Ideas behind them: Charles Poliquin.",
            "Backward walking: Alghadir 2019, Lin 2025, ElGayar (ankles).",
            "Sleds: Uthoff 2018-2021, Petrakos 2016, Alcaraz 2018, Cross 2017, Cahill 2019-2020.",
            "Friction: Linthorne and Cooper 2013, Andre 2013.",
            "Comfort while training: Thomeé 1997, Silbernagel 2007. Effort: Foster 2001.",
            (
                "The numbers in your plan are my own, put together from these. None of these "
                "people has approved them."
            ),
        )

    def help_heading(self) -> str:
        return "Tell me what you did in your own words, “3x20m 40 kg rpe 4 pain 1”, or use:"

    def help_hint(self) -> str:
        return "Chest pain, fainting or trouble breathing: stop and call your emergency number."

    def group(self, group: CommandGroup) -> str:
        return commands.GROUPS[group]

    def command(self, command: Command) -> str:
        return commands.COMMANDS[command]

    def privacy_told(self) -> tuple[str, ...]:
        return (
            "What I keep",
            (
                "Your birth year, body mass in whole numbers if you gave it, kit, days, time "
                "zone, sessions, effort, soreness and safety answers, and which chat accounts are "
                "yours. No name, no photo."
            ),
            "How your joints feel is health data: I keep it only while you consent (/consent).",
            (
                "Chat platforms carry these messages and they are not end-to-end encrypted there. "
                "My reminders never mention loads or how you feel."
            ),
            (
                "Nobody else is shown anything, unless you join a squad: it sees your name there "
                "and whether you are in, a coach what you share."
            ),
            "/delete erases all of it for good.",
        )
