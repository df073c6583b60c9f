"""A video: its title, who made it, and where it stands.  The help, a page at a time."""

from bot.rich import Command as Callable
from bot.rich import Rich, Span, faint, lines, rich, strong
from bot.stories.library.said import Help, VideoShown
from bot.words.commands import Command
from bot.words.lines import OneEach
from bot.words.menu import GROUPS, menu, typed_name
from bot.words.phrase import phrase
from bot.words.videos import VIDEOS
from bot.words.voice import Voice

VIDEO_NOTES = OneEach("library-video-note", (video.number for video in VIDEOS))


@phrase.register
def _video(content: VideoShown, voice: Voice) -> Rich:
    video = content.video
    link = voice.video_link(video.number)
    where = rich(faint(voice.say("library-video-without-link")))
    if link is not None:
        where = rich(Span(voice.say("library-video-link"), link=link))
    return lines(
        [
            strong(f"{video.number}. {video.title}"),
            voice.say("library-video-credit", credit=video.credit),
            voice.say(VIDEO_NOTES[video.number]),
            voice.told("library-car-warning") if video.shows_a_car else None,
            where,
        ]
    )


@phrase.register
def _help(content: Help, voice: Voice) -> Rich:
    listed = (
        rich(_called(command, voice), f" – {does}")
        for command, does in menu(voice.language, content.commands)
    )
    if content.group is not None:
        return lines([strong(voice.say(GROUPS[content.group])), *listed])
    hint = faint(voice.say("library-help-hint"))
    return lines([voice.told("library-help-heading"), *listed, hint])


def _called(command: Command, voice: Voice) -> Span:
    name = typed_name(command, voice.language)
    return Span(f"/{name}", command=Callable(command.value))
