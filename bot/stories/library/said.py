"""Questions people ask, videos, credits, help."""

from dataclasses import dataclass

from bot.words.line import Content
from bot.words.videos import Video


@dataclass(frozen=True, slots=True)
class VideoShown(Content):
    video: Video
