import doctest
import importlib
import pkgutil

import pytest

import adapters.console

MODULES = [module.name for module in pkgutil.iter_modules(adapters.console.__path__)]


@pytest.mark.parametrize("name", [*(f"console.{name}" for name in MODULES), "compose"])
def test_examples_at_the_terminal_are_true(name: str) -> None:
    module = importlib.import_module(f"adapters.{name}")

    assert doctest.testmod(module).failed == 0
