"""Telegram: the coach as a bot, by long polling or by webhook."""
