"""A video: its title, who made it, and where it stands."""

from bot.rich import Rich, Span, faint, lines, rich, strong
from bot.stories.library.said import VideoShown
from bot.words.lines import OneEach
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
