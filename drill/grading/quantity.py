"""The quantities in a text: numbers, fractions, percentages and sums as people write them, with their units."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from msgspec import Struct

from drill.numeric import ExpressionError, number

_LONGEST = 4000  # characters that are looked at: a figure needs no page
_PIECES = 60  # of one stretch of arithmetic
_FEWEST_DIGITS = 2  # that count, in a quantity which may be the result rounded
_SAME = {
    "−": "-",
    "–": "-",
    "٪": "%",
    "×": "*",
    "·": "*",
    "÷": "/",
    "∕": "/",
    "⁄": "/",
    "µ": "u",
    "μ": "u",
    "\u00a0": " ",
}
_RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-", strict=True))
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_PARTS = {"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5}

_NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?"
_SCANNED = re.compile(
    rf"\s*(?:(?P<number>{_NUMBER})(?P<percent>\s*(?:%|percent\b|pct\b))?|(?P<function>sqrt|exp|log2|log10|log)(?=\s*\()"
    r"|(?P<sign>\*\*|[-+*/^()]))"
)
_START = re.compile(r"(?<![\w.])(?:\d|\.\d)|[(]|(?<![a-z])(?:sqrt|exp|log2|log10|log)(?=\s*\()")
_MULTIPLE = re.compile(r"\s*(k|thousand|million|mn|billion|bn)\b")
_RATE = re.compile(r"\s*(?:[a-z]+\s*)?(?:/|\bper\b)\s*(s|sec|second|min|minute|h|hour|day)\b|\s*\b(rps|qps)\b")
_BANDWIDTH = re.compile(r"\s*([kmgt]?b)\s*(?:/|per\s)\s*(?:s|sec|second)\b")
_UNIT = re.compile(r"\s*(%|¢|[a-z]+)")
_MULTIPLES = {"k": 1e3, "thousand": 1e3, "million": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9}

# Ways to write that are brought to one.
_WRITTEN = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"(?<=[\d%]) [\u2013\u2014] (?=\S)", " ; "),  # a dash between thoughts
        (r"(?<=\d)[ '_](?=\d{3}(?!\d))", ","),  # 16 384
        (r"(?<=\d)\((?=\d|\.\d)|(?<=\))\((?=[\d.])", "*("),  # (0.65)(8)
        (r"(?<=\d),(?=\d{1,2}(?!\d))|(?<=(?<![\d.,])0),(?=\d)", "."),  # 22,2
        (r"\bper cent\b|\bper hundred\b", "percent"),
        (r"\bper mille\b|\b(?:per|in a) thousand\b|‰", "permille"),
        (r"(?<=\d)(?:\s*[x]\s*|\s+times\s+|\s+multiplied by\s+)(?=[\d(])", "*"),
        (r"(?<=[\d)])\s+(?:divided by)\s+(?=[\d(])", "/"),
        (r"(?<=[\d)%])\s+plus\s+(?=[\d(])", "+"),
        (r"(?<=[\d)%])\s+minus\s+(?=[\d(])", "-"),
        (r"(?<=\d%)\s*of\s+(?:the\s+)?(?=\d)", "*"),
        (r"\bln(?=\s*\()", "log"),
        (r"(?<![a-z])e\s*(?:\^|\*\*)\s*(?=\()", "exp"),
        (r"(?<![+\w])\+-|±", ""),
    )
)
_OUT_OF = re.compile(
    r"(?<![\w.])(?P<part>\d+)\s+(?:[a-z]+\s+){0,3}?(?P<how>out of|of|over|in)\s+"
    r"(?:the\s+|every\s+|all\s+|a\s+)?(?P<whole>\d+)(?![\w.,]*\d)"
)
_LABELLED = re.compile(r"(?<=\d)\s*(?!e[-+\d])([a-z]+)(?:\s[a-z]+)?(?=\s*[-+*/)]\s*(?:[\d.(]|$))")
_ROOT = re.compile(r"sqrt\s*(\d[\d.]*)")
_POWER = re.compile(r"(?<![a-z])e\s*(?:\^|\*\*)\s*(-?\d[\d.]*)")
_FRACTION = re.compile(rf"\b(?:(an?|{'|'.join(_WORDS)})[\s-]+)?({'|'.join(_PARTS)})\b")
_WORD_OF = re.compile(rf"\b({'|'.join(_WORDS)})(?=\s+(?:out\s+of|of|in)\s+(?:{'|'.join(_WORDS)})\b)")
_OF_WORD = re.compile(rf"(?<=\bof )({'|'.join(_WORDS)})\b|(?<=\bin )({'|'.join(_WORDS)})\b")
_CLOCK = re.compile(
    r"(?<![\w.])(\d+)\s*(?:h|hrs?|hours?)\s*(?:and\s*)?(\d+)\s*(?:m|mins?|minutes?)\b|(?<![\w.])(\d+):(\d\d)(?!\d)"
)

# Each unit: what it measures, and how many of the first of its kind it is.
_KINDS = {
    "share": "%=.01 percent=.01 pct=.01 percentage=.01 permille=.001 bp=.0001 bps=.0001",
    "time": "s=1 sec=1 secs=1 second=1 seconds=1 ms=.001 msec=.001 millisecond=.001 milliseconds=.001 us=.000001 "
    "microseconds=.000001 min=60 mins=60 minute=60 minutes=60 h=3600 hr=3600 hrs=3600 hour=3600 hours=3600 day=86400 "
    "days=86400 week=604800 weeks=604800",
    "money": "usd=1 dollar=1 dollars=1 $=1 cent=.01 cents=.01 ¢=.01",
    "bandwidth": "b/s=1 kb/s=1e3 mb/s=1e6 gb/s=1e9 tb/s=1e12",
    "size": "b=1 byte=1 bytes=1 kb=1e3 mb=1e6 gb=1e9 tb=1e12 kib=1024 mib=1048576 gib=1073741824 kilobytes=1e3 "
    "megabyte=1e6 megabytes=1e6 gigabyte=1e9 gigabytes=1e9 terabyte=1e12 terabytes=1e12 mebibytes=1048576 "
    "gibibytes=1073741824 mbit=125000 gbit=125000000",
    "rate": "/s=1 rps=1 qps=1 /sec=1 /second=1 /min=1/60 /minute=1/60 /h=1/3600 /hour=1/3600 /day=1/86400",
}
_UNITS = {
    name: (kind, number(factor, {}))
    for kind, units in _KINDS.items()
    for name, factor in (unit.split("=") for unit in units.split())
}


class Quantity(Struct, frozen=True):
    """A value in the unit asked for, a percentage as a share.

    `rounding` is how far it may stand from what it was rounded from; `bare`: it has no unit; `start` and `end` are its
    places in the text, `at` and `till` those in the text as it was searched.
    """

    value: float
    rounding: float
    bare: bool
    start: int
    end: int
    at: int
    till: int


def quantities(text: str, unit: str) -> tuple[str, list[Quantity]]:
    """The text as it was searched, and the quantities in it that `unit` can measure, in order."""
    plain, places = _plain(text[:_LONGEST], unit)
    kind, factor = _unit_of(unit)
    found: list[Quantity] = []
    for at, till, source, percent in _expressions(plain):
        try:
            value = number(source, {})
        except ExpressionError:
            continue
        multiple, written, end = (1.0, "%", till) if percent else _suffix(plain, till)
        scale = _scale(written, kind, factor) if not percent else 1.0
        if scale is None:
            continue  # milliseconds where gigabytes are asked for
        rounding = _rounding(plain[at:till]) * multiple * scale * (0.01 if percent else 1.0)
        bare = not written and multiple == 1
        found.append(Quantity(value * multiple * scale, rounding, bare, places[at], places[end - 1] + 1, at, end))
    return plain, found


def _scale(written: str, kind: str, factor: float) -> float | None:
    """What brings a number of that unit to the unit asked for; None where it measures another thing."""
    is_kind, is_factor = _UNITS.get(written, ("", 1.0))
    if is_kind == "share":
        return is_factor
    if not is_kind:
        return 1.0
    return is_factor / factor if is_kind == kind else None


def _plain(text: str, unit: str) -> tuple[str, list[int]]:
    """The text with numbers, signs and words of arithmetic written in one way, and where each character came from."""
    out: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        put = _SAME.get(char, char.lower() if len(char.lower()) == 1 else char)
        if not char.isascii() and char.isdecimal():
            put = str(unicodedata.decimal(char))
        elif char == "–" and text[place - 1 : place].isspace() and text[place + 1 : place + 2].isspace():
            put = char
        if char in _RAISED:
            put = _RAISED[char] if place and text[place - 1] in _RAISED else f"**{_RAISED[char]}"
        elif char == "√":
            put = "sqrt"
        out.append(put)
        places += [place] * len(put)
    plain = "".join(out)
    for pattern in (_WORD_OF, _OF_WORD):
        plain, places = _rewrite(plain, places, pattern, lambda found: str(_WORDS[found[found.lastindex or 0]]))
    for written, put in _WRITTEN:
        plain, places = _rewrite(plain, places, written, put)
    plain, places = _rewrite(plain, places, _OUT_OF, _fraction)
    plain, places = _rewrite(plain, places, _LABELLED, lambda found: _counted(found, unit))
    plain, places = _rewrite(plain, places, _ROOT, lambda found: f"sqrt({found[1]})")
    plain, places = _rewrite(plain, places, _POWER, lambda found: f"exp({found[1]})")
    plain, places = _rewrite(plain, places, _FRACTION, lambda f: f"{_WORDS.get(f[1] or '', 1)}/{_PARTS[f[2]]}")
    return _rewrite(plain, places, _CLOCK, _clock)


def _fraction(found: "re.Match[str]") -> str:
    """40 of 50; but not 8760 in 20, which is no part of it."""
    if found["how"] == "out of" or int(found["part"]) <= int(found["whole"]):
        return f"{found['part']}/{found['whole']}"
    return found[0]


def _counted(found: "re.Match[str]", unit: str) -> str:
    """A number's unit within arithmetic left out, or its multiple as a factor; other units stay, and part the sum."""
    word = found[1]
    if word in _MULTIPLES:
        return f"*{_MULTIPLES[word]:.0f}"
    return found[0] if word in _UNITS and word != unit.lower() else ""


def _clock(found: "re.Match[str]") -> str:
    hours, minutes = (found[1], found[2]) if found[1] else (found[3], found[4])
    return f"{int(hours) * 60 + int(minutes)} min"


def _rewrite(
    plain: str, places: list[int], pattern: "re.Pattern[str]", put: "str | Callable[[re.Match[str]], str]"
) -> tuple[str, list[int]]:
    """The text with what the pattern finds put otherwise."""
    out: list[str] = []
    kept: list[int] = []
    last = 0
    for found in pattern.finditer(plain):
        new = put if isinstance(put, str) else put(found)
        out += [plain[last : found.start()], new]
        kept += places[last : found.start()]
        stretch = places[found.start() : found.end()] or places[found.start() : found.start() + 1]
        kept += [stretch[min(i, len(stretch) - 1)] for i in range(len(new) - 1)] + stretch[-1:] * bool(new)
        last = found.end()
    if not last:
        return plain, places
    return "".join([*out, plain[last:]]), kept + places[last:]


def _expressions(plain: str) -> Iterator[tuple[int, int, str, bool]]:
    """Where each stretch of arithmetic begins and ends, the expression, and whether it is a percentage alone."""
    place = 0
    while start := _START.search(plain, place):
        begin = start.start()
        end, source, percent = _scan(plain, begin)
        if not source:
            place = begin + 1
            continue
        if begin and plain[begin - 1] == "-" and (begin == 1 or plain[begin - 2] in " (=:,~≈"):
            source = f"-({source})"
        yield begin, end, source, percent
        place = end


def _scan(plain: str, begin: int) -> tuple[int, str, bool]:
    """The longest arithmetic from a place on: its end, the expression, and whether it is a percentage alone."""
    parts: list[str] = []
    depth, operand, place = 0, False, begin
    best: tuple[int, str, bool] = (begin, "", False)
    while len(parts) < _PIECES and (found := _SCANNED.match(plain, place)):
        sign = found["sign"]
        opens = bool(found["number"] or found["function"] or sign == "(")
        closes = sign == ")" and operand and depth > 0
        joins = sign not in {None, "(", ")"} and (operand or (sign == "-" and bool(parts)))
        if not ((opens and not operand) or closes or joins):
            break
        parts.append(_written(found))
        depth += (sign == "(") - (sign == ")")
        operand = bool(found["number"]) or sign == ")"
        place = found.end()
        if operand and not depth:
            best = (place, "".join(parts), len(parts) == 1 and bool(found["percent"]))
    return best


def _written(found: "re.Match[str]") -> str:
    """A piece of arithmetic as expressions write it."""
    if found["number"]:
        value = found["number"].replace(",", "")
        return f"({value}*0.01)" if found["percent"] else value
    return found["function"] or {"^": "**"}.get(found["sign"], found["sign"])


def _unit_of(unit: str) -> tuple[str, float]:
    """What the card's unit measures, and its factor; a unit that is none of these is a label."""
    if bandwidth := _BANDWIDTH.fullmatch(unit.lower()):
        return _UNITS[f"{bandwidth[1]}/s"]
    rate = _RATE.fullmatch(unit.lower())
    return _UNITS.get(f"/{rate[1]}" if rate and rate[1] else unit.lower(), ("", 1.0))


def _suffix(plain: str, end: int) -> tuple[float, str, int]:
    """The multiple and the unit that stand behind a number, and where they end."""
    multiple = 1.0
    if found := _MULTIPLE.match(plain, end):
        multiple, end = _MULTIPLES[found[1]], found.end()
    if found := _BANDWIDTH.match(plain, end):
        return multiple, f"{found[1]}/s", found.end()
    if found := _RATE.match(plain, end):
        return multiple, f"/{found[1]}" if found[1] else found[2], found.end()
    found = _UNIT.match(plain, end)
    if found and found[1] in _UNITS:
        return multiple, found[1], found.end()
    return multiple, "", end


def _rounding(written: str) -> float:
    """How far a lone number may stand from what it was rounded from: half a unit of its last digit."""
    plain = re.sub(r"\s*(?:%|percent|pct)$", "", written.strip().replace(",", ""))
    digits = plain.lstrip("-0.").replace(".", "")
    if not re.fullmatch(r"\d*\.?\d*", plain) or len(digits) < _FEWEST_DIGITS:
        return 0.0
    return 0.5 * 10.0 ** -len(plain.partition(".")[2])
