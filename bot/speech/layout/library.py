"""Questions people ask, videos, credits, help."""

from dataclasses import dataclass
from typing import Protocol, assert_never

from bot.content.commands import Command, CommandGroup
from bot.content.library import (
    VIDEOS,
    CreditsGiven,
    HelpGiven,
    LibraryContent,
    LibraryLabel,
    PrivacyTold,
    Topic,
    TopicAnswered,
    TopicsOffered,
    Video,
    VideoShown,
    VideosListed,
    WhichTopic,
)
from bot.rich import Rich, Span, faint, lines, rich, strong
from bot.rules.ladder import LADDER, Position
from bot.rules.surfaces import Surface, sled_friction
from bot.rules.units import rounded_down
from bot.rules.work import METRES_PER_TEN_SECONDS, ByDistance
from bot.speech.voice import Voice

EXAMPLE_BODY_KG = 75.0
_EXAMPLE_ROUNDING_KG = 5.0
_PULL_TEST_M = 5.0


@dataclass(frozen=True, slots=True)
class Quantities:
    """The amounts that answers speak of, in the reader's units.

    `lightest` and `lighter` are what sled and plates weigh together at the first two loaded
    levels, for somebody of `body` on gym turf; `pull` is the usual length of a set.
    """

    body: str
    lightest: str
    lighter: str
    pull: str
    pull_seconds: str
    test_pull: str


class LibraryWords(Protocol):
    """The phrases of this story."""

    def label(self, label: LibraryLabel) -> str: ...
    def topics_offered(self) -> str: ...
    def nothing_found(self) -> str: ...
    def which_topic(self) -> str: ...
    def topic(self, topic: Topic) -> str: ...
    def answer(self, topic: Topic, of: Quantities) -> tuple[str, ...]: ...
    def videos_heading(self) -> str: ...
    def videos_hint(self) -> str: ...
    def video_note(self, number: int) -> str: ...
    def video_credit(self, credit: str) -> str: ...
    def video_link(self) -> str: ...
    def video_without_link(self) -> str: ...
    def car_warning(self) -> tuple[str, ...]: ...
    def credits_given(self) -> tuple[str, ...]: ...
    def help_heading(self) -> str: ...
    def help_hint(self) -> str: ...
    def group(self, group: CommandGroup) -> str: ...
    def command(self, command: Command) -> str: ...
    def privacy_told(self) -> tuple[str, ...]: ...


def laid_out(content: LibraryContent, words: LibraryWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case TopicsOffered(lost):
            return rich(words.nothing_found() if lost else words.topics_offered())
        case WhichTopic():
            return rich(words.which_topic())
        case TopicAnswered(topic):
            answer = words.answer(topic, quantities(voice))
            return lines([strong(words.topic(topic)), *answer])
        case VideosListed():
            titles = [f"{video.number}. {video.title}" for video in VIDEOS]
            return lines([strong(words.videos_heading()), *titles, faint(words.videos_hint())])
        case VideoShown(video):
            return _video(video, words, voice)
        case CreditsGiven():
            first, *rest = words.credits_given()
            return lines([strong(first), *rest])
        case HelpGiven(groups):
            return _help(groups, words)
        case PrivacyTold():
            first, *rest = words.privacy_told()
            return lines([strong(first), *rest])
        case _:
            assert_never(content)


def quantities(voice: Voice) -> Quantities:
    """Return the answers' amounts, reckoned from the ladder and the friction table."""
    first = LADDER[Position.L1a].work
    assert isinstance(first, ByDistance)
    return Quantities(
        body=voice.load(EXAMPLE_BODY_KG),
        lightest=voice.load(_total_kg(Position.L1a)),
        lighter=voice.load(_total_kg(Position.L2a)),
        pull=voice.distance(first.metres),
        pull_seconds=voice.duration(10 * first.metres / METRES_PER_TEN_SECONDS[first.tempo]),
        test_pull=voice.distance(_PULL_TEST_M),
    )


def _total_kg(position: Position) -> float:
    drag = LADDER[position].drag_percent / 100
    total = drag * EXAMPLE_BODY_KG / sled_friction(Surface.GYM_TURF)
    return rounded_down(total, _EXAMPLE_ROUNDING_KG)


def _video(video: Video, words: LibraryWords, voice: Voice) -> Rich:
    link = voice.video_link(video.number)
    where = (
        rich(faint(words.video_without_link()))
        if link is None
        else rich(Span(words.video_link(), link=link))
    )
    warning = words.car_warning() if video.shows_a_car else ()
    return lines(
        [
            strong(f"{video.number}. {video.title}"),
            words.video_credit(video.credit),
            words.video_note(video.number),
            *(strong(line) for line in warning[:1]),
            *warning[1:],
            where,
        ]
    )


def _help(
    groups: tuple[tuple[CommandGroup, tuple[Command, ...]], ...], words: LibraryWords
) -> Rich:
    told: list[str | Span] = [words.help_heading()]
    for group, commands in groups:
        told.append(strong(words.group(group)))
        told += [f"/{command} – {words.command(command)}" for command in commands]
    return lines([*told, faint(words.help_hint())])
