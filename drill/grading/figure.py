"""Numeric answers: the quantity an answer comes to, and whether it is the result asked for or a known wrong one."""

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from drill.grading.quantity import Quantity, quantities
from drill.model import Card, Figure, Grade, Hit, Span, Verdict
from drill.numeric import allowance, shown

_CUE = 24  # characters before a quantity in which it is said to be the result
_ABOUT = r"(?:about|roughly|approximately|approx\.?|around|ca\.?)?[\s$€~≈]*$"
_CONCLUDES = re.compile(
    r"(?:⇒|=>|->|→|\b(?:so|thus|hence|therefore|answer|i\.?e\.?))"
    rf"(?:\s+(?:it|that|this|the answer))?(?:\s+is)?[\s,:=]*{_ABOUT}"
)
_CLAIMS = re.compile(
    r"(?:[=≈~:]|\b(?:is|are|gives|makes|(?:comes|rounds|amounts) to|equals|about|roughly|approximately|around))"
    rf"\s*{_ABOUT}"
)
_LABEL = re.compile(r"([a-z]\w*)[\s(]*(?:[=≈~:]|\b(?:is|are|equals)\b)[^=≈~:a-z]*$")
_AFRESH = re.compile(r"\b(?:no|wait|sorry|actually|scratch|correction)\b")
_ASIDE = re.compile(r"\b(?:whereas|while|unlike|rather than|instead of|as opposed to|and not|but not)\b")
_NOT_CLAIMED = re.compile(
    r"(?:\b(?:not|never|cannot|\w+n't)\b(?:\s+(?!but\b)[a-z']+){0,5}"
    r"|(?<!no )\b(?:more|less|fewer|greater|smaller|higher|lower) than|\b(?:at most|up to|under|below|minus|negative)"
    r"|\b(?:twice|double|half of|anything but|everything except|wrong:?)|(?:^|[^\w)\s])\s*[<>≤≥]=?)\s*$"
)
_DENIED = re.compile(r"\s*%?\s*(?:(?:is|would be|are)\s+(?:wrong|not|false|too)\b|\+/?-|less than|more than)")
_DIGITS = re.compile(r"\s*(?:decimals?|digits?|places?|significant)\b")
_ON = re.compile(r"\s*(?:to|and|-)\s")
_RANGE = re.compile(r"\b(?:between|from)\s*$")
_CHOICE = re.compile(r"\s*[%\w]{0,12}[\s,?]*\b(?:or|vs|versus|maybe|perhaps)\b[\s?]*$|\s*%?\s*(?:and|to)\s*$|[^a-z]*$")
_NAMES = {
    "precision": "precision p ppv",
    "recall": "recall r tpr sensitivity",
    "specificity": "specificity tnr",
    "fpr": "fpr fallout",
    "fdr": "fdr",
    "f1": "f1",
    "accuracy": "accuracy",
    "mae": "mae",
    "rmse": "rmse",
    "mse": "mse",
    "auc": "auc",
}
_METRIC = {word: name for name, words in _NAMES.items() for word in words.split()}
_NAMED = re.compile(rf"\b({'|'.join(_METRIC)})\b(?:\s+(?:is|are|was|of|equals|about|roughly|comes to|the))*[\s:=≈~]*$")
_AFTER = re.compile(rf"\s*({'|'.join(word for word in _METRIC if len(word) > 1)})\b")
_SAME = 1e-2  # of a quantity: two that differ by less are one in two notations, and no choice
_RESULT = ""  # what `_nearest` calls the result itself, where known wrong ones go by their ids


def grade_figure(card: Card, figure: Figure, answer: str) -> Grade:
    """Grade an answer to a numeric card: pass for the result within its tolerance, else fail.

    A number, a fraction, a percentage or a sum counts, in any unit of the same kind, also rounded to two digits that
    count; what lies nearer to a known wrong result is that. Of several quantities the one counts which the answer says
    it comes to, else the last, or the first if the rest explains it. An answer that leaves a choice claims none.
    """
    claimed = _claimed(answer, figure, card.prompt)
    asked = card.concepts[0].id
    for quantity in claimed:
        if _nearest(quantity, figure) == _RESULT:
            return Grade((_hit(asked, quantity),), (), (), (), 1.0, 1.0, Verdict.PASS)
    made = [_hit(ident, one) for one in claimed if (ident := _nearest(one, figure)) is not None]
    return Grade((), (asked,), (), tuple(made[:1]), 0.0, 0.0, Verdict.FAIL)


def read_as(card: Card, figure: Figure, answer: str) -> tuple[str, str]:
    """The words that are taken for an answer's result, and the value they are read as; empty where none are."""
    for quantity in _claimed(answer, figure, card.prompt):
        return answer[quantity.start : quantity.end], in_unit(quantity.value, figure.unit)
    return "", ""


def in_unit(value: float, unit: str) -> str:
    """A value with its unit, a share as a percentage where that is the unit."""
    return f"{shown(100 * value)}%" if unit == "%" else f"{shown(value)} {unit}".strip()


def _hit(ident: str, quantity: Quantity) -> Hit:
    return Hit(ident, (Span(quantity.start, quantity.end),))


def _nearest(quantity: Quantity, figure: Figure) -> str | None:
    """The known wrong result that a quantity is, or `_RESULT`, whichever is nearer; None where it is neither."""
    results = [(_RESULT, figure.result), *figure.wrong]
    near = [
        (round(distance, 12), ident)
        for ident, result in results
        if (distance := _distance(quantity, result, figure)) is not None
    ]
    return min(near)[1] if near else None


def _distance(quantity: Quantity, result: float, figure: Figure) -> float | None:
    """How far a quantity is from a result, None where that is more than the tolerance and rounding allow."""
    room = allowance(Figure(result, figure.unit, figure.tolerance, ()))
    readings = [(quantity.value, quantity.rounding)]
    if figure.unit == "%" and quantity.bare:
        readings.append((quantity.value / 100, quantity.rounding / 100))
    found = [
        abs(value - result) for value, rounding in readings if abs(value - result) <= max(room, rounding) * (1 + 1e-9)
    ]
    return min(found, default=None)


class _Said(Struct, frozen=True):
    """A quantity, how the answer puts it, and by what name."""

    quantity: Quantity
    concludes: bool
    claims: bool
    label: str


def _claimed(answer: str, figure: Figure, prompt: str) -> list[Quantity]:
    """The quantities that an answer may be taken to give as its result, likeliest first."""
    plain, found = quantities(answer, figure.unit)
    afresh = max((cue.end() for cue in _AFRESH.finditer(plain)), default=0)
    found = [one for one in found if one.at >= afresh] or found
    found = list(_of_what_is_asked(plain, list(_asserted(plain, found)), prompt))
    said = [_said(plain, one) for one in found]
    prompted = set(re.findall(r"[a-z]\w*", prompt.lower()))
    for chosen in ([one for one in said if one.concludes], [one for one in said if one.claims]):
        if chosen:
            by_name: dict[str, Quantity] = {}
            name = ""
            for claim in chosen:  # F1 = 140 / 260 = 0.538 is all of F1
                name = claim.label or name
                by_name[name] = claim.quantity
            asked = [name for name in by_name if name in prompted]
            return [by_name[asked[-1]] if asked else chosen[-1].quantity]
    for one, after in pairwise(found):
        apart = abs(one.value - after.value) > _SAME * max(abs(one.value), abs(after.value))
        if apart and _CHOICE.match(plain[one.till : after.at]):
            return []
    return [found[-1], found[0]] if found else []


def _asserted(plain: str, found: list[Quantity]) -> Iterator[Quantity]:
    """The quantities that are not denied, mere bounds, set apart, or a remark in brackets behind another."""
    aside = _ASIDE.search(plain, found[0].till) if found else None
    ranges = False
    for number, one in enumerate(found):
        before = plain[max(0, one.at - _CUE) : one.at]
        remark = number > 0 and plain.rfind("(", found[0].till, one.at) > plain.rfind(")", found[0].till, one.at)
        begins = bool(_RANGE.search(before) and _ON.match(plain, one.till))
        denied = _DENIED.match(plain, one.till) or _DIGITS.match(plain, one.till) or _NOT_CLAIMED.search(before)
        if not (denied or begins or ranges or remark or (aside and one.at > aside.start())):
            yield one
        ranges = begins


def _of_what_is_asked(plain: str, found: list[Quantity], prompt: str) -> Iterator[Quantity]:
    """The quantities without those that the answer gives as another metric than the prompt asks for."""
    question = prompt.lower().rpartition("?")[0].rpartition(". ")[2] or prompt.lower()
    asked = {_METRIC[word] for word in re.findall(r"[a-z]\w*", question) if len(word) > 1 and word in _METRIC}
    for one in found:
        before = plain[max(0, one.at - _CUE) : one.at]
        name = _NAMED.search(before) or _AFTER.match(plain, one.till)
        if not (asked and name) or _METRIC[name[1]] in asked:
            yield one


def _said(plain: str, quantity: Quantity) -> _Said:
    before = plain[max(0, quantity.at - _CUE) : quantity.at]
    label = _LABEL.search(before)
    return _Said(
        quantity, bool(_CONCLUDES.search(before)), bool(_CLAIMS.search(before)), label[1] if label is not None else ""
    )
