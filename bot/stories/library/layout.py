"""An answer with its sources.  A video: its title, who made it, where it stands.  The help."""

import re
from collections.abc import Iterator
from datetime import time

from bot.enclosed.clip import Clip
from bot.rich import Command as Callable
from bot.rich import Rich, Span, faint, lines, rich, strong
from bot.rules.pain.zones import PainLimits
from bot.stories.library.answers import amounts
from bot.stories.library.said import AnswerTold, Credits, Help, Named, VideoShown
from bot.stories.library.shelf import answers_in, sources
from bot.stories.session.layout import clip_of, in_words
from bot.words.commands import Command
from bot.words.line import Card, Fact, Faint, Figure, Joined, Line, Strong
from bot.words.lines import OneEach
from bot.words.menu import GROUPS, menu, typed_name
from bot.words.phrase import drawn, phrase
from bot.words.rule_numbers import NUMBERS
from bot.words.videos import ARTICLE_SEARCH, VIDEOS
from bot.words.voice import Voice

PLACE = re.compile(r"\{(?P<is_amount>\$?)(?P<name>[a-z_]+)\}")
OF_ARTICLE = "S"  # what the rows of the article begin with

VIDEO_NOTES = OneEach("library-video-note", (video.number for video in VIDEOS))


@phrase.register
def _answer(content: AnswerTold, voice: Voice) -> Rich:
    answer = answers_in(voice.language)[content.topic]
    named = dict.fromkeys(sources()[row] for row in answer.sources if row[0] != OF_ARTICLE)
    is_of_article = any(row[0] == OF_ARTICLE for row in answer.sources)
    known = [voice.say("library-source-article")] * is_of_article + [one for one in named if one]
    told = Joined(*_woven(answer.body, content.limits), by="")
    whence = Faint(Line("library-sources", names="; ".join(known))) if known else None
    card = phrase(Card(Strong(answer.title), told, whence), voice)
    twin = None if answer.loop is None else faint(in_words(answer.loop, voice))
    return lines([card, twin, *_pages(content.topic, voice)])


@drawn.register
def _shown(content: AnswerTold, voice: Voice) -> Clip | None:
    loop = answers_in(voice.language)[content.topic].loop
    return None if loop is None else clip_of(loop, voice)


def _pages(topic: str, voice: Voice) -> Iterator[Rich]:
    """Yield the link of the page an answer is about: the one that was given, or a search for it.

    The article on shoes has no title here to search for.
    """
    page = _PAGES.get(topic)
    link = None if page is None else voice.page(page)
    if page is not None and link is not None:
        yield rich(Span(voice.say(_LINKS[page]), link=link))
    elif page == _ARTICLE:
        yield rich(Span(voice.say("library-article-search"), link=ARTICLE_SEARCH))


_ARTICLE = "link"
_PAGES = {"article": _ARTICLE, "shoes": "footwear", "spacers": "footwear"}
_LINKS = OneEach("library-page", (_ARTICLE, "footwear"))


@phrase.register
def _credits(content: Credits, voice: Voice) -> Rich:
    pages = (_pages(topic, voice) for topic in ("article", "shoes"))
    return lines([voice.told("library-credits-given"), *(one for each in pages for one in each)])


def _woven(text: str, limits: PainLimits) -> Iterator[Fact]:
    """Yield a text with its commands and amounts put in."""
    words, *places = PLACE.split(text)
    yield words
    for is_amount, name, following in zip(places[::3], places[1::3], places[2::3], strict=True):
        yield _amount(name, limits) if is_amount else Named(Command(name))
        yield following


def _amount(name: str, limits: PainLimits) -> Fact:
    """Return what stands for an amount by its name: the rules' own, or one of answers alone."""
    if name not in NUMBERS:
        return amounts(limits)[name]
    number = NUMBERS[name]()
    return number if isinstance(number, time | str) else Figure(number, 2)


@phrase.register
def _named(content: Named, voice: Voice) -> Rich:
    return rich(_called(content.command, voice))


@phrase.register
def _video(content: VideoShown, voice: Voice) -> Rich:
    video = content.video
    link = voice.video_link(video.number)
    if link is not None:
        where = [rich(Span(voice.say("library-video-link"), link=link))]
    else:
        without = faint(voice.say("library-video-without-link"))
        where = [rich(without), rich(Span(voice.say("library-video-search"), link=video.search))]
    return lines(
        [
            strong(f"{video.number}. {video.title}"),
            voice.say("library-video-credit", credit=video.credit),
            voice.say(VIDEO_NOTES[video.number]),
            voice.told("library-car-warning") if video.shows_a_car else None,
            *where,
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
