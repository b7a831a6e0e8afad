"""Nodes to the numeric part of a card, which is tried out on many draws so that no learner meets a fault of it."""

import keyword
import re

from msgspec import Struct

from drill.deck.faults import Source
from drill.deck.fields import Fields, text_of
from drill.deck.nodes import Node
from drill.model import Card, Concept, Mistake, Numeric
from drill.numeric import HOW, ExpressionError, draw, filled

NUMERIC_KEYS = ("values", "result", "unit", "tolerance", "hint")
WRONG_KEYS = ("id", "result", "because")
RESULT = "result"
_MOST = 40  # values or mistakes of a card
_DRAWS = 20  # on which a card is tried out when its deck is read
_NAME = re.compile(r"[a-z][a-z0-9_]{0,30}")
_TOLERANCE = re.compile(r"\d{1,3}(?:\.\d{1,6})?%?")


class Template(Struct, frozen=True):
    """The numeric part of a card, with the lines on which its values, its result and its wrong results stand."""

    numeric: Numeric
    value_lines: tuple[int, ...]
    result_line: int
    wrong_lines: tuple[int, ...]


def numeric_of(
    node: Node, card: Fields, source: Source
) -> tuple[tuple[Concept, ...], tuple[Mistake, ...], Template | None]:
    """The one concept of a numeric card, which is its result; its mistakes; and how its values are drawn."""
    fields = Fields(node, source, NUMERIC_KEYS, "numeric")
    for name in ("concepts", "need", "asks"):
        if name in card.lines:
            remedy = "take it out: the result is the one concept"
            source.fault(card.lines[name], name, "a numeric card has none of its own", remedy)
    mistakes: list[Mistake] = []
    wrong: list[tuple[str, str]] = []
    wrong_lines: list[int] = []
    lines: dict[str, int] = {}
    for item in card.items("mistakes"):
        one = Fields(item, source, WRONG_KEYS, "a mistake of a numeric card")
        ident = one.identifier("id")
        once(ident, item.line, lines, source, "mistake")
        mistakes.append(Mistake(ident, (), one.text("because", required=True), (RESULT,)))
        wrong.append((ident, one.text("result", required=True)))
        wrong_lines.append(one.lines.get("result", item.line))
    tolerance = fields.text("tolerance") or "1%"
    if not _TOLERANCE.fullmatch(tolerance):
        problem = f"“{tolerance[:20]}” is no tolerance"
        source.fault(fields.lines["tolerance"], "tolerance", problem, "write a share, 1%, or a number, 0.01")
    concept = Concept(RESULT, name="the right result", hint=fields.text("hint"))
    values, value_lines = _values(fields, source)
    for name, number_of in (("values", len(values)), ("mistakes", len(mistakes))):
        if number_of > _MOST:
            source.fault(node.line, name, f"there are more than {_MOST}", "make it several cards")
    numeric = Numeric(values, fields.text("result", required=True), fields.text("unit"), tolerance, tuple(wrong))
    template = Template(numeric, value_lines, fields.lines.get("result", node.line), tuple(wrong_lines))
    return (concept,), tuple(mistakes), template


def try_out(card: Card, template: Template, fields: Fields, source: Source) -> None:
    """Note what goes wrong when values are drawn and every text of the card is filled in with them: the first of it."""
    texts = (
        ("prompt", (card.prompt,)),
        ("answer" if "answer" in fields.lines else "answers", card.answers),
        ("numeric", tuple(concept.hint for concept in card.concepts)),
        ("mistakes", tuple(mistake.because for mistake in card.mistakes)),
        ("examples", card.examples.passing + card.examples.partial + card.examples.fail),
        ("follow_ups", tuple(one.ask for one in card.follow_ups)),
    )
    for seed in range(_DRAWS):
        try:
            values, _ = draw(template.numeric, str(seed), strict=True)
        except ExpressionError as error:
            _blame(template, error, seed, fields, source)
            return
        for field, written in texts:
            for text in written:
                try:
                    filled(text, values)
                except ExpressionError as error:
                    problem = f"“{text[:40]}”: an expression {error}"
                    source.fault(fields.lines[field], field, problem, "mend what stands in braces")
                    return


def once(ident: str, line: int, lines: dict[str, int], source: Source, what: str) -> None:
    """Note an id that another of its kind has; `lines` are those of the ids seen so far."""
    if ident in lines:
        problem = f"another {what} has the id {ident[:80]} (line {lines[ident]})"
        source.fault(line, "id", problem, "give each its own")
    elif ident:
        lines[ident] = line


def _values(fields: Fields, source: Source) -> tuple[tuple[tuple[str, str], ...], tuple[int, ...]]:
    node = fields.node("values")
    if node is None or node.pairs is None:
        if node is None:
            fields.missing("values", "add values: {name: 10 to 90 step 5, other: name / 2}")
        else:
            source.fault(node.line, "values", f"is {node.kind}", "write name: range lines")
        return (), ()
    found: dict[str, str] = {}
    lines: list[int] = []
    for name, line, value in node.pairs:
        if name in found:
            source.fault(line, "values", f"“{name[:30]}” stands twice", "keep one")
        elif not _NAME.fullmatch(name) or name == RESULT or keyword.iskeyword(name):
            problem = f"“{name[:30]}” cannot name a value"
            source.fault(line, "values", problem, "use a-z, 0-9 and _, other than result and words of Python")
        found[name] = text_of(value, "values", source, needed="write a range or an expression")
        lines.append(value.line)
    return tuple(found.items()), tuple(lines)


def _blame(template: Template, error: ExpressionError, seed: int, fields: Fields, source: Source) -> None:
    """Say which part has no value: one of the values, then the result, then a known wrong result."""
    numeric = template.numeric
    for last in range(1, len(numeric.values) + 1):
        problem = _fault_of(Numeric(numeric.values[:last], "1"), seed)
        if problem:
            source.fault(template.value_lines[last - 1], "numeric values", problem, HOW)
            return
    drawn = f"with the values of draw {seed}"
    problem = _fault_of(Numeric(numeric.values, numeric.result), seed)
    if problem:
        source.fault(template.result_line, "numeric result", f"{problem} {drawn}", "mend it, or narrow the ranges")
        return
    for (ident, result), line in zip(numeric.wrong, template.wrong_lines, strict=True):
        problem = _fault_of(Numeric(numeric.values, result), seed)
        if problem:
            source.fault(line, "mistakes result", f"{ident}: {problem} {drawn}", "mend it, or narrow the ranges")
            return
    line = fields.lines.get("mistakes", template.result_line)
    source.fault(line, "mistakes", f"the result {error}", "change the ranges, or lower the tolerance")


def _fault_of(numeric: Numeric, seed: int) -> str:
    try:
        draw(numeric, str(seed), strict=True)
    except ExpressionError as error:
        return str(error)
    return ""
