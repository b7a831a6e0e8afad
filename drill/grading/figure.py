"""Numeric answers: the quantity an answer comes to, and whether it is the result asked for or a known wrong one."""

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from drill.model import Card, Figure, Grade, Hit, Span, Verdict
from drill.numeric import ExpressionError, allowance, number, shown

_LONGEST = 10_000  # characters that are looked at: a figure needs no page
_FEWEST_DIGITS = 2  # that count, in a quantity which may be the result rounded
_SAME = str.maketrans({"−": "-", "–": "-", "×": "*", "·": "*", "÷": "/", "∕": "/", "⁄": "/", "µ": "u", "μ": "u"})

_NUM = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?"
_QUANTITY = re.compile(rf"(?<![\w.])(?:-(?=[\d.(]))?[(\s]*{_NUM}(?:[\s)]*(?:[-+/]|\*\*?|\^)[\s(]*{_NUM})*\)*")
_OVER = re.compile(r"(?<=\d)\s+(?:out of|of|over)\s+(?=\d)")
_DECIMAL_COMMA = re.compile(r"(?<=(?<![\d.,])0),(?=\d)")  # 0,75 as much of Europe writes it
_MULTIPLE = re.compile(r"\s*(k|thousand|million|mn|billion|bn)\b")
_RATE = re.compile(r"\s*(?:[a-z]+\s*)?(?:/|\bper\b)\s*(s|sec|second|min|minute|h|hour|day)\b|\s*\b(rps|qps)\b")
_UNIT = re.compile(r"\s*(%|[a-z]+)")
_MULTIPLES = {"k": 1e3, "thousand": 1e3, "million": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9}
_CLAIM = re.compile(
    r"(?:[=≈~:→⇒]|\b(?:is|are|gives|makes|to|equals|about|roughly|approximately|approx|around|answer))[\s$€~≈]*$"
)
_AFRESH = re.compile(r"\b(?:no|wait|sorry|actually|scratch|correction|rather)\b")
_DENIED = re.compile(r"\b(?:not|never)\s*$")
_HEDGE = re.compile(r"\b(?:or|maybe|perhaps|either)\b")

# Each unit: what it measures, and how many of the first of its kind it is.
_KINDS = {
    "share": "%=.01 percent=.01 pct=.01 percentage=.01",
    "time": "s=1 sec=1 secs=1 second=1 seconds=1 ms=.001 msec=.001 millisecond=.001 milliseconds=.001 us=.000001 "
    "microseconds=.000001 min=60 mins=60 minute=60 minutes=60 h=3600 hr=3600 hour=3600 hours=3600 day=86400 "
    "days=86400 week=604800 weeks=604800",
    "size": "b=1 byte=1 bytes=1 kb=1e3 mb=1e6 gb=1e9 tb=1e12 kib=1024 mib=1048576 gib=1073741824",
    "rate": "/s=1 rps=1 qps=1 /sec=1 /second=1 /min=1/60 /minute=1/60 /h=1/3600 /hour=1/3600 /day=1/86400",
}
_UNITS = {
    name: (kind, number(factor, {}))
    for kind, units in _KINDS.items()
    for name, factor in (unit.split("=") for unit in units.split())
}


class _Quantity(Struct, frozen=True):
    """A value in the card's unit, how far rounding may have moved it, and where it stands."""

    value: float
    rounding: float
    bare: bool
    start: int
    end: int


def grade_figure(card: Card, figure: Figure, answer: str) -> Grade:
    """Grade an answer to a numeric card: pass for the result within its tolerance, else fail.

    A number, a fraction, a percentage or a sum counts, in any unit of the same kind; a known wrong result is named. Of
    several quantities that counts which the answer says it comes to; else the last, or the first if the rest explains
    it. An answer that leaves a choice claims none of them.
    """
    claimed = _claimed(answer, figure)
    asked = card.concepts[0].id
    for quantity in claimed:
        if _is(quantity, figure.result, figure):
            return Grade((_hit(asked, quantity),), (), (), (), 1.0, 1.0, Verdict.PASS)
    made = [_hit(ident, one) for ident, value in figure.wrong for one in claimed if _is(one, value, figure)]
    return Grade((), (asked,), (), tuple(made[:1]), 0.0, 0.0, Verdict.FAIL)


def read_as(figure: Figure, answer: str) -> tuple[str, str]:
    """The words that are taken for an answer's result, and the value they are read as; empty where none are."""
    for quantity in _claimed(answer, figure):
        return answer[quantity.start : quantity.end], f"{shown(quantity.value)} {figure.unit}".strip()
    return "", ""


def _hit(ident: str, quantity: _Quantity) -> Hit:
    return Hit(ident, (Span(quantity.start, quantity.end),))


def _is(quantity: _Quantity, result: float, figure: Figure) -> bool:
    """Whether the quantity is a result within the tolerance, or rounded; as a percentage where that is the unit."""
    wanted = Figure(result, figure.unit, figure.tolerance, ())
    room = max(allowance(wanted), quantity.rounding) * (1 + 1e-9)
    if abs(quantity.value - result) <= room:
        return True
    return figure.unit == "%" and quantity.bare and abs(quantity.value / 100 - result) <= room


def _claimed(answer: str, figure: Figure) -> list[_Quantity]:
    """The quantities that an answer may be taken to give as its result, likeliest first."""
    plain = "".join(c.lower() if len(c.lower()) == 1 else c for c in answer[:_LONGEST]).translate(_SAME)
    plain = _DECIMAL_COMMA.sub(".", plain)
    plain = _OVER.sub(lambda found: "/".ljust(len(found[0])), plain)
    found = list(_quantities(plain, figure))
    afresh = max((cue.end() for cue in _AFRESH.finditer(plain)), default=0)
    found = [one for one in found if one.start >= afresh] or found
    said = [one for one in found if _CLAIM.search(plain, max(0, one.start - 24), one.start)]
    if said:
        return said[-1:]
    if len({one.value for one in found}) > 1 and any(
        _HEDGE.search(plain, one.end, after.start) for one, after in pairwise(found)
    ):
        return []
    return [found[-1], found[0]] if found else []


def _quantities(plain: str, figure: Figure) -> Iterator[_Quantity]:
    kind, factor = _unit_of(figure.unit)
    for found in _QUANTITY.finditer(plain):
        begin = found.start() + len(found[0]) - len(found[0].lstrip(" \t\n"))
        if _DENIED.search(plain, max(0, begin - 12), begin):
            continue
        try:
            value = number(_balanced(found[0].replace(",", "").replace("^", "**").strip()), {})
        except ExpressionError:
            continue
        multiple, unit, end = _suffix(plain, found.end())
        is_kind, is_factor = _UNITS.get(unit, ("", 1.0))
        scale = multiple
        if is_kind == "share" and kind != "share":
            scale *= is_factor
        elif is_kind and is_kind == kind:
            scale *= is_factor / factor if kind != "share" else is_factor
        elif is_kind and kind:
            continue  # milliseconds where gigabytes are asked for
        yield _Quantity(value * scale, _rounding(found[0]) * scale, not is_kind and multiple == 1, begin, end)


def _unit_of(unit: str) -> tuple[str, float]:
    """What the card's unit measures, and its factor; a unit that is none of these is a label."""
    rate = _RATE.fullmatch(unit.lower())
    return _UNITS.get(f"/{rate[1]}" if rate and rate[1] else unit.lower(), ("", 1.0))


def _suffix(plain: str, end: int) -> tuple[float, str, int]:
    """The multiple and the unit that stand behind a number, and where they end."""
    multiple = 1.0
    if found := _MULTIPLE.match(plain, end):
        multiple, end = _MULTIPLES[found[1]], found.end()
    if found := _RATE.match(plain, end):
        return multiple, f"/{found[1]}" if found[1] else found[2], found.end()
    found = _UNIT.match(plain, end)
    if found and found[1] in _UNITS:
        return multiple, found[1], found.end()
    return multiple, "", end


def _rounding(written: str) -> float:
    """How far a lone number may stand from what it was rounded from: half a unit of its last digit."""
    plain = written.strip().replace(",", "")
    digits = plain.lstrip("-0.").replace(".", "")
    if not re.fullmatch(r"-?\d*\.?\d*", plain) or len(digits) < _FEWEST_DIGITS:
        return 0.0
    return 0.5 * 10.0 ** -len(plain.partition(".")[2])


def _balanced(expression: str) -> str:
    """The expression without brackets that nothing opens or closes."""
    spare = expression.count("(") - expression.count(")")
    if spare > 0:
        return expression.replace("(", "", spare)
    return expression[: len(expression) + spare] if spare else expression
