"""The tree of a lexicon's phrases: small, and each phrase stands for what it stood for."""

from bot.reading.concepts import concepts_in
from bot.reading.lexicons import lexicon_from


def meant(text: str, said: dict[str, str]) -> list[str | None]:
    return [word.concept for word in concepts_in(text, lexicon_from(said))]


def test_phrases_that_go_on_alike_share_how_they_go_on() -> None:
    root = lexicon_from({"knee": "my|the sore knee*", "hip": "my|the hip"}).root

    ((mine, _),), ((the, _),) = root.after("my"), root.after("the")

    assert mine is the


def test_what_is_shared_means_no_more_than_was_written() -> None:
    said = {"knee": "my|the sore knee", "hip": "my hip"}

    assert meant("my sore knee", said) == ["knee"]
    assert meant("the sore knee", said) == ["knee"]
    assert meant("my hip", said) == ["hip"]
    assert "hip" not in meant("the hip", said)
