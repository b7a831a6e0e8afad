"""Nodes to the numeric part of a card, which is tried out on many draws so that no learner meets a fault of it."""

import re
from collections.abc import Callable

from drill.deck.faults import Source
from drill.deck.fields import Fields, text_of
from drill.deck.nodes import Node
from drill.model import Card, Concept, Mistake, Numeric
from drill.numeric import ExpressionError, draw, filled, number

NUMERIC_KEYS = ("values", "result", "unit", "tolerance", "hint")
WRONG_KEYS = ("id", "result", "because")
RESULT = "result"
_DRAWS = 20  # on which a card is tried out when its deck is read
_NAME = re.compile(r"[a-z][a-z0-9_]{0,30}")
_TOLERANCE = re.compile(r"\d{1,3}(?:\.\d{1,6})?%?")


def numeric_of(
    node: Node, card: Fields, source: Source
) -> tuple[tuple[Concept, ...], tuple[Mistake, ...], Numeric | None]:
    """The one concept of a numeric card, which is its result; its mistakes; and how its values are drawn."""
    fields = Fields(node, source, NUMERIC_KEYS, "numeric")
    for name in ("concepts", "need"):
        if name in card.lines:
            remedy = "take it out: the result is the one concept"
            source.fault(card.lines[name], name, "a numeric card has none of its own", remedy)
    mistakes: list[Mistake] = []
    wrong: list[tuple[str, str]] = []
    lines: dict[str, int] = {}
    for item in card.items("mistakes"):
        one = Fields(item, source, WRONG_KEYS, "a mistake of a numeric card")
        ident = one.identifier("id")
        once(ident, item.line, lines, source, "mistake")
        mistakes.append(Mistake(ident, (), one.text("because", required=True), (RESULT,)))
        wrong.append((ident, one.text("result", required=True)))
    tolerance = fields.text("tolerance") or "1%"
    if not _TOLERANCE.fullmatch(tolerance):
        problem = f"“{tolerance[:20]}” is no tolerance"
        source.fault(fields.lines["tolerance"], "tolerance", problem, "write a share, 1%, or a number, 0.01")
    concept = Concept(RESULT, name="the right result", hint=fields.text("hint"))
    values = _values(fields, source)
    result = fields.text("result", required=True)
    return (concept,), tuple(mistakes), Numeric(values, result, fields.text("unit"), tolerance, tuple(wrong))


def try_out(card: Card, numeric: Numeric, fields: Fields, source: Source) -> None:
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
            values, _ = draw(numeric, str(seed))
        except ExpressionError as error:
            _blame(numeric, error, seed, fields, source)
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


def _values(fields: Fields, source: Source) -> tuple[tuple[str, str], ...]:
    node = fields.node("values")
    if node is None or node.pairs is None:
        fields.missing("values", "add values: {name: 10 to 90 step 5, other: name / 2}")
        return ()
    found: list[tuple[str, str]] = []
    for name, line, value in node.pairs:
        if not _NAME.fullmatch(name) or name == RESULT or any(name == other for other, _ in found):
            problem = f"“{name[:30]}” cannot name a value here"
            source.fault(line, "values", problem, "use a new name of a-z, 0-9 and _, other than result")
        found.append((name, text_of(value, "values", source, needed="write a range or an expression")))
    return tuple(found)


def _blame(numeric: Numeric, error: ExpressionError, seed: int, fields: Fields, source: Source) -> None:
    """Say which part has no value: the values before the result, the result before the wrong ones."""
    line, drawn = fields.lines["numeric"], f"with the values of draw {seed}"
    parts: list[tuple[str, Callable[[], object]]] = [
        ("values", lambda: draw(Numeric(numeric.values, "1"), str(seed))),
        ("result", lambda: draw(Numeric(numeric.values, numeric.result), str(seed))),
    ]
    for field, attempt in parts:
        try:
            attempt()
        except ExpressionError as found:
            source.fault(line, f"numeric {field}", f"{found} {drawn}", "mend the expression, or narrow the ranges")
            return
    for ident, result in numeric.wrong:
        values = draw(Numeric(numeric.values, numeric.result), str(seed))[0]
        try:
            number(result, values)
        except ExpressionError as found:
            problem = f"{ident}: {found} {drawn}"
            source.fault(fields.lines["mistakes"], "mistakes result", problem, "mend the expression")
            return
    remedy = "change the ranges, or lower the tolerance"
    source.fault(fields.lines.get("mistakes", line), "mistakes", f"the result {error}", remedy)
