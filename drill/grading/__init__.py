"""Grading: text -> match -> concepts -> grade. Pure functions; no clock, no file, no network."""

from typing import TYPE_CHECKING, Any

from drill.grading.concepts import CompiledCard, compile_card
from drill.grading.explain import Finding, explain
from drill.grading.grade import credit, evidence, grade
from drill.grading.match import Classes

if TYPE_CHECKING:
    from drill.grading.crossfire import Crossfire, fire_across, too_general, unexercised, unrelated
    from drill.grading.own import Phrasing, Standing, literal, standing, with_own
    from drill.grading.proof import Failure, prove

__all__ = [
    "Classes",
    "CompiledCard",
    "Crossfire",
    "Failure",
    "Finding",
    "Phrasing",
    "Standing",
    "compile_card",
    "credit",
    "evidence",
    "explain",
    "fire_across",
    "grade",
    "literal",
    "prove",
    "standing",
    "too_general",
    "unexercised",
    "unrelated",
    "with_own",
]

_MODULES = {"Failure": "proof", "prove": "proof", "Crossfire": "crossfire"}
_MODULES |= dict.fromkeys(("fire_across", "too_general", "unexercised", "unrelated"), "crossfire")


def __getattr__(name: str) -> Any:
    """What grading one answer does without is loaded when it is first asked for: it would take 5 ms."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_MODULES.get(name, 'own')}"), name)
