"""Questions people ask, videos, credits, help."""

from typing import assert_never

from bot.rich import Rich, Span, faint, lines, rich, strong
from bot.rules.ladder.steps import LADDER, Position
from bot.rules.load.kit_limits import PULL_TEST_M
from bot.rules.load.surfaces import Surface, sled_friction
from bot.rules.load.units import rounded_down
from bot.rules.load.work import METRES_PER_TEN_SECONDS, ByDistance
from bot.stories.library.said import (
    VIDEOS,
    HelpGiven,
    LibraryContent,
    Topic,
    TopicAnswered,
    TopicsOffered,
    Video,
    VideoShown,
    VideosListed,
)
from bot.words.commands import Command, CommandGroup
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

EXAMPLE_BODY_KG = 75.0
_EXAMPLE_ROUNDING_KG = 5.0


COMMANDS = OneEach("library-command", Command)
GROUPS = OneEach("library-group", CommandGroup)
TOPICS = OneEach("library-topic", Topic)
ANSWERS = OneEach("library-answer", Topic)
VIDEO_NOTES = OneEach("library-video-note", (video.number for video in VIDEOS))


@phrase.register
def laid_out(content: LibraryContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case TopicsOffered(lost):
            return rich(
                voice.say("library-nothing-found") if lost else voice.say("library-topics-offered")
            )
        case TopicAnswered(topic):
            return lines([strong(voice.say(TOPICS[topic])), _answer(topic, voice)])
        case VideosListed():
            titles = [f"{video.number}. {video.title}" for video in VIDEOS]
            return lines(
                [
                    strong(voice.say("library-videos-heading")),
                    *titles,
                    faint(voice.say("library-videos-hint")),
                ]
            )
        case VideoShown(video):
            return _video(video, voice)
        case HelpGiven(groups):
            return _help(groups, voice)
        case _:
            assert_never(content)


def _answer(topic: Topic, voice: Voice) -> Rich:
    """Return an answer, its amounts reckoned from the ladder and the friction table.

    `lightest` and `lighter` are what sled and plates weigh together at the first two loaded
    levels, for somebody of `body` on gym turf; `pull` is the usual length of a set.
    """
    first = LADDER[Position.L1a].work
    assert isinstance(first, ByDistance)
    return voice.told(
        ANSWERS[topic],
        body=voice.load(EXAMPLE_BODY_KG),
        lightest=voice.load(_total_kg(Position.L1a)),
        lighter=voice.load(_total_kg(Position.L2a)),
        pull=voice.distance(first.metres),
        pull_seconds=voice.duration(10 * first.metres / METRES_PER_TEN_SECONDS[first.tempo]),
        test_pull=voice.distance(PULL_TEST_M),
    )


def _total_kg(position: Position) -> float:
    drag = LADDER[position].drag_percent / 100
    total = drag * EXAMPLE_BODY_KG / sled_friction(Surface.GYM_TURF)
    return rounded_down(total, _EXAMPLE_ROUNDING_KG)


def _video(video: Video, voice: Voice) -> Rich:
    link = voice.video_link(video.number)
    where = (
        rich(faint(voice.say("library-video-without-link")))
        if link is None
        else rich(Span(voice.say("library-video-link"), link=link))
    )
    return lines(
        [
            strong(f"{video.number}. {video.title}"),
            voice.say("library-video-credit", credit=video.credit),
            voice.say(VIDEO_NOTES[video.number]),
            voice.told("library-car-warning") if video.shows_a_car else None,
            where,
        ]
    )


def _help(groups: tuple[tuple[CommandGroup, tuple[Command, ...]], ...], voice: Voice) -> Rich:
    told: list[str | Span] = [voice.say("library-help-heading")]
    for group, commands in groups:
        told.append(strong(voice.say(GROUPS[group])))
        told += [f"/{command} – {voice.say(COMMANDS[command])}" for command in commands]
    return lines([*told, faint(voice.say("library-help-hint"))])
