"""One log in several apps: codes, accounts, where reminders go."""

from bot.words.labels import ButtonName


class LinkLabel(ButtonName):
    """Buttons of this story."""

    RECALL = "link.recall"
    NEW_CODE = "link.new_code"
    JOIN = "link.join"
    NOT_MINE = "link.not_mine"
