"""Numeric cards: values drawn from a seed, the prompt and the worked solution filled in with them."""

import math
import random
import re
from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace

from drill.model import Card, Examples, Figure, Numeric
from drill.numeric.expression import ExpressionError, evaluate, number
from drill.numeric.formulas import Value

__all__ = [
    "HOW",
    "ExpressionError",
    "Value",
    "allowance",
    "draw",
    "evaluate",
    "fill",
    "filled",
    "is_close",
    "number",
    "shown",
]

_TRIES = 100  # draws until the known wrong results can be told from the right one
_MOST = 50  # values of a list
_HOLE = re.compile(r"\{([^{}:]*)(?::([^{}]*))?\}")
_FORMAT = re.compile(r",?(?:\.\d)?[f%]|,")
_NUMBER = r"-?(?:\d{1,15}(?:\.\d{1,9})?|\.\d{1,9})"
_RANGE = re.compile(rf"(?:(\d+) of )?({_NUMBER}) to ({_NUMBER})(?: step ({_NUMBER}))?")
_CHOICE = re.compile(rf"one of ({_NUMBER}(?:(?:, ?| ){_NUMBER})+)")
_SHUFFLED = re.compile(rf"shuffled ({_NUMBER}(?:(?:, ?| ){_NUMBER})+)")
HOW = "write 10 to 90 step 5, 6 of 1 to 9, one of 2, 4, 8, shuffled 1, 0, 0, or arithmetic over the values before it"


def fill(card: Card, seed: str) -> Card:
    """The card with values drawn from the seed: the same seed gives the same card everywhere; others as they are.

    ExpressionError where the card has no result, which reading its deck rules out.
    """
    if card.numeric is None or card.figure is not None:
        return card
    values, figure = draw(card.numeric, seed)

    def all_filled(texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(filled(text, values) for text in texts)

    told = card.examples
    return replace(
        card,
        prompt=filled(card.prompt, values),
        answers=all_filled(card.answers),
        concepts=tuple(replace(one, hint=filled(one.hint, values)) for one in card.concepts),
        mistakes=tuple(replace(one, because=filled(one.because, values)) for one in card.mistakes),
        examples=Examples(all_filled(told.passing), all_filled(told.partial), all_filled(told.fail)),
        follow_ups=tuple(replace(one, ask=filled(one.ask, values)) for one in card.follow_ups),
        figure=figure,
    )


def draw(numeric: Numeric, seed: str, *, strict: bool = False) -> tuple[dict[str, Value], Figure]:
    """Values for a card and what follows from them; ExpressionError where no draw gives a result.

    Values are drawn again where the result has none or cannot be told from a known wrong one; not where it has none, if
    `strict`.
    """
    rng = random.Random(seed)  # noqa: S311 # no secret; only random() is used, which is the same everywhere
    fault = ExpressionError("")
    for _ in range(_TRIES):
        try:
            values, figure = _once(numeric, rng.random)
        except ExpressionError as error:
            if strict:
                raise
            fault = error
            continue
        close = [ident for ident, value in figure.wrong if is_close(value, figure) or is_close(100 * value, figure)]
        if not close:
            return values, figure
        fault = ExpressionError(f"cannot be told from the known wrong result {close[0]}, whatever is drawn")
    raise fault


def _once(numeric: Numeric, rng: Callable[[], float]) -> tuple[dict[str, Value], Figure]:
    values: dict[str, Value] = {}
    for name, source in numeric.values:
        values[name] = _drawn(name, source, values, rng)
    wrong = tuple((ident, number(source, values)) for ident, source in numeric.wrong)
    figure = Figure(number(numeric.result, values), numeric.unit, numeric.tolerance, wrong)
    return {**values, "result": figure.result}, figure


def is_close(value: float, figure: Figure) -> bool:
    """Whether a value is the figure's result within its tolerance: a share of it, or absolute."""
    return math.isclose(value, figure.result, rel_tol=1e-9, abs_tol=allowance(figure))


def allowance(figure: Figure) -> float:
    """How far from the result a value may lie."""
    text = figure.tolerance
    return abs(figure.result) * float(text[:-1]) / 100 if text.endswith("%") else float(text)


def filled(text: str, values: Mapping[str, Value]) -> str:
    """A text with each {expression}, or {expression:.2f}, replaced by its value; ExpressionError where it has none."""
    return _HOLE.sub(lambda hole: shown(evaluate(hole[1], values), hole[2] or ""), text)


def shown(value: Value, form: str = "") -> str:
    """A value as people write it: four digits that count, a comma between thousands; or in the given form."""
    if isinstance(value, tuple):
        return ", ".join(shown(one, form) for one in value)
    if form:
        if not _FORMAT.fullmatch(form):
            raise ExpressionError(f"is to be shown as “{form[:20]}”, which is not a form (such as .2f, .1% or ,)")
        return f"{value:,.0f}" if form == "," else format(value, form)
    if abs(value) >= 10_000:
        return f"{value:,.0f}"
    return f"{value:.0f}" if value == round(value) else f"{value:.4g}"


def _drawn(name: str, source: str, values: Mapping[str, Value], rng: Callable[[], float]) -> Value:
    source = " ".join(source.split())
    if found := _RANGE.fullmatch(source):
        count, low, high, step = found[1], float(found[2]), float(found[3]), float(found[4] or 1)
        if high < low or step <= 0:
            raise ExpressionError(f"{name}: “{source[:40]}” is an impossible range")
        if count is None:
            return _one(low, high, step, rng)
        if not 1 <= int(count) <= _MOST:
            raise ExpressionError(f"{name}: a list has 1 to {_MOST} values")
        return tuple(_one(low, high, step, rng) for _ in range(int(count)))
    if found := _CHOICE.fullmatch(source):
        choices = _list(found[1])
        return choices[int(rng() * len(choices))]
    if found := _SHUFFLED.fullmatch(source):
        items = [(rng(), item) for item in _list(found[1])]
        return tuple(item for _, item in sorted(items))
    try:
        return evaluate(source, values)
    except ExpressionError as error:
        raise ExpressionError(f"{name}: “{source[:40]}” {error}") from error


def _one(low: float, high: float, step: float, rng: Callable[[], float]) -> float:
    steps = int((high - low) / step + 1e-9)
    return round(low + step * int(rng() * (steps + 1)), 9)


def _list(text: str) -> tuple[float, ...]:
    return tuple(float(item) for item in text.replace(",", " ").split())
