import doctest
import importlib
import pkgutil

import pytest

import bot.rules

MODULES = [module.name for module in pkgutil.iter_modules(bot.rules.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_the_rules_are_true(name: str) -> None:
    module = importlib.import_module(f"bot.rules.{name}")

    assert doctest.testmod(module).failed == 0
