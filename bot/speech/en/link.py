"""One log in several apps: codes, accounts, where reminders go."""

from bot.content.link import App, LinkLabel

_LABELS = {
    LinkLabel.RECALL: "Cancel the code",
    LinkLabel.NEW_CODE: "Link another app",
    LinkLabel.JOIN: "I made it, link them",
    LinkLabel.NOT_MINE: "No, leave it",
}
_APPS = {App.TERMINAL: "the terminal", App.TELEGRAM: "Telegram", App.DISCORD: "Discord"}


class English:
    def label(self, label: LinkLabel) -> str:
        return _LABELS[label]

    def app(self, app: App) -> str:
        return _APPS[app]

    def both(self, first: str, last: str) -> str:
        return f"{first} and {last}"

    def remind_on(self, app: str) -> str:
        return f"Reminders on {app}"

    def unlink_from(self, app: str) -> str:
        return f"Unlink {app}"

    def code(self, code: str) -> str:
        return f"Code: {code}"

    def code_given(self, code: str, minutes: int, other: str) -> tuple[str, ...]:
        return (
            f"Within {minutes} minutes, send me this in your other app, such as {other}:",
            f"/link {code}",
            "Then both have one log and one plan. It works once.",
            "Whoever sends it reads your log, so show it to nobody.",
        )

    def code_recalled(self) -> str:
        return "That code opens nothing any more."

    def bring_a_code(self) -> tuple[str, ...]:
        return (
            "Is your log in another app? Send /link there, and bring me its code:",
            "/link K7QP-4MXT",
            "New to all of it? /start begins.",
        )

    def code_unknown(self) -> str:
        return (
            "I know no such code, or its time is over. /link in your other app gives a new one, "
            "such as K7QP-4MXT."
        )

    def codes_refused(self, until: str) -> str:
        return f"Those were too many wrong codes. I take the next one on {until}."

    def code_overheard(self) -> str:
        return (
            "Others could read that code, so it opens nothing any more. /link in your other app "
            "gives a new one; send it to me in private."
        )

    def own_code(self) -> str:
        return "That code is this log's own. Send it to me from your other app."

    def app_taken(self, app: str) -> str:
        return f"That log has an account on {app} already, and can have one. /unlink there first."

    def join_asked(self, apps: str, sessions: int) -> str:
        return f"This code opens a log on {apps} with {_sessions(sessions)}."

    def joins_it(self, sessions: int) -> str:
        return f"Your log here, {_sessions(sessions)}, joins it for good."

    def file_stays(self, apps: str) -> tuple[str, ...]:
        return (
            f"Answers, kit and days: those on {apps} stay, those from here go.",
            "Want only that log? /delete here first.",
        )

    def days_in_both(self, days: int) -> str:
        if days == 1:
            return "One day has a session in both: both stay; take one out if it was the same."
        return f"{days} days have a session in both: both stay; take one out if it was the same."

    def made_it_yourself(self) -> tuple[str, ...]:
        return (
            "Did you make the code yourself, just now?",
            "If somebody sent it to you: no. They would read all you tell me.",
        )

    def not_joined(self) -> str:
        return "All right, nothing is linked."

    def linked_now(self, sessions: int) -> str:
        return f"Linked: one log, {_sessions(sessions)}."

    def accounts(self, apps: str) -> str:
        return f"You can write to me on {apps}."

    def home(self, app: str) -> str:
        return f"Reminders go to {app}."

    def linked_there(self, app: str) -> tuple[str, ...]:
        return (
            f"{app} has just been linked to this log.",
            "Wasn't that you? Unlink it: it then sees nothing more.",
        )

    def nothing_linked(self, app: str) -> str:
        return f"Only {app} is on this log. /link adds another app, /delete erases everything."

    def unlink_later(self, app: str) -> str:
        return (
            f"This account is new to the log, and for a day can take only itself off. On {app}, "
            "/unlink does it now."
        )

    def unlinked(self, app: str, home: str) -> str:
        return f"{app} is unlinked and sees nothing more. Reminders go to {home}."

    def unlinked_here(self, app: str, others: str) -> tuple[str, ...]:
        return (
            f"{app} is unlinked. Your log stays on {others}; here I no longer know you.",
            "/link with a new code brings it back, /start begins anew.",
        )

    def erase_later(self, app: str) -> str:
        return (
            "This account is new to the log, and for a day cannot erase it. Nothing is erased. On "
            f"{app}, /delete does it now."
        )

    def erased_here_too(self, app: str) -> str:
        return f"Everything is erased, here too: that was asked for on {app}. /start begins anew."

    def reached_here(self, gone: str) -> str:
        return f"I can't reach you on {gone} any more, so reminders come here. See /link."


def _sessions(count: int) -> str:
    return "1 session" if count == 1 else f"{count} sessions"
