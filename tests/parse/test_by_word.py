"""What is made of words is kept for those that come back."""

from bot.reading.sought import ByWord

MANY = 20_000


def test_a_line_that_is_read_again_has_its_words_made_once() -> None:
    made: list[str] = []
    lengths = ByWord(lambda word: made.append(word) or len(word))

    for word in ("one", "two", "three", "two", "one", "two"):
        assert lengths[word] == len(word)
    assert made == ["one", "two", "three"]


def test_what_nobody_says_again_takes_no_room_and_no_place_of_what_is() -> None:
    """Slips and names come without end, each read by several; few are remembered, and for a while.

    What is said all the time is made once.
    """
    made: list[str] = []
    lengths = ByWord(lambda word: made.append(word) or len(word))
    for number in range(MANY):
        for word in (f"name{number}", "sled", f"name{number}"):
            assert lengths[word] == len(word)

    assert made.count("sled") == 1
    assert len(made) == MANY + 1
    assert set(lengths) == {"sled"}
    assert len(lengths._fresh) + len(lengths._before) < MANY / 50
