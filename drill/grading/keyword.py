"""The keyword language: a phrasing as steps to be found in order, and the phrase classes it names.

word        the word in any form (stem), a small typo forgiven        a|b     either word
{name}      any phrase of that class                                    #       any number
a b         b follows a closely: up to three words of substance between  a ... b  b follows in the same sentence
a !b ... c  nothing of b between a and c                                a & b   both in one sentence, any order
a && b      both anywhere in the answer                                 x / (x + y)  a formula, sums in any order
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import islice, product

from msgspec import Struct

from drill.grading.text import read, stem_of
from drill.lexicon import ABBREVIATIONS, CONTRACTIONS

NUMBER = "#"
_ARTICLES = frozenset({"the", "an"})
_MOST_VARIANTS = 24
_FORMULA = re.compile(r"^[\w\s{}%.()^-]+(?:[/*+=][\w\s{}%.()^-]+)+$")
_PIECE = re.compile(r"(?:\{[^{}]*\}|[^\s{}])+")


class Word(Struct, frozen=True, gc=False):
    """A word by its stem, with the spelling it was written in."""

    stem: str
    spelling: str


class Ref(Struct, frozen=True, gc=False):
    """Any phrase of a class."""

    name: str


Run = tuple[Word | Ref, ...]


class Index(Struct, frozen=True, gc=False):
    """Runs by how they begin: words alone and classes alone by name, longer runs by the stem of their first word.

    `led` are longer runs that begin with a class.
    """

    words: frozenset[str]
    classes: tuple[str, ...]
    longer: dict[str, list[Run]]
    led: tuple[Run, ...]


class Step(Struct, frozen=True, gc=False):
    """One thing to find: any of `options`, each a run of words and classes; `far` after a `...`; `barred` between.

    `source` is how the keyword writes it; `index` holds the options by how they begin.
    """

    options: tuple[Run, ...]
    index: Index
    source: str
    far: bool = False
    barred: tuple[Run, ...] = ()


class Keyword(Struct, frozen=True, gc=False):
    """A compiled phrasing: groups of steps; the groups stand in one sentence, or anywhere if `anywhere`.

    `rarest_first` are all its steps, those first that an answer is least likely to hold; `needs` are their sources.
    """

    source: str
    groups: tuple[tuple[Step, ...], ...]
    anywhere: bool
    rarest_first: tuple[Step, ...]
    needs: frozenset[str]


def parse(source: str, classes: Mapping[str, object]) -> Keyword:
    """Compile a keyword; `classes` are the names that may stand in braces (checked when the deck is read)."""
    anywhere = " && " in source
    parts = source.split(" && " if anywhere else " & ")
    groups = tuple(tuple(_steps(part, classes)) for part in parts)
    steps = tuple(sorted((step for steps in groups for step in steps), key=_breadth))
    return Keyword(source, groups, anywhere, steps, frozenset(step.source for step in steps))


def _breadth(step: Step) -> tuple[bool, int]:
    return any(isinstance(run[0], Ref) for run in step.options), len(step.options)


def phrase(source: str, classes: Mapping[str, object]) -> Iterator[Run]:
    """The runs of words that a class's phrase stands for: one, or each order of a formula's sums."""
    if source.replace(" ", "").isalpha():
        yield tuple(word for piece in source.split() for word in _read(piece))
        return
    for variant in islice(_formula_variants(source), _MOST_VARIANTS) if is_formula(source) else (source,):
        run: list[Word | Ref] = []
        for piece in _PIECE.findall(variant):
            run.extend(_items(piece, classes, formula=variant is not source))
        if run:
            yield tuple(run)


def index(runs: Iterable[Run]) -> Index:
    """Runs by how they begin."""
    words: set[str] = set()
    classes: list[str] = []
    longer: dict[str, list[Run]] = {}
    led: list[Run] = []
    for run in runs:
        first = run[0]
        if isinstance(first, Ref):
            if len(run) == 1:
                classes.append(first.name)
            else:
                led.append(run)
        elif len(run) == 1:
            words.add(first.stem)
        else:
            longer.setdefault(first.stem, []).append(run)
    return Index(frozenset(words), tuple(classes), longer, tuple(led))


def is_formula(source: str) -> bool:
    """Whether a phrasing is arithmetic, such as tp / (tp + fp)."""
    return bool(_FORMULA.match(source)) and "..." not in source


def _steps(source: str, classes: Mapping[str, object]) -> Iterator[Step]:
    if is_formula(source):
        options = tuple(phrase(source, classes))
        yield Step(options, index(options), source)
        return
    far = False
    barred: list[Run] = []
    for piece in _PIECE.findall(source):
        if piece in _ARTICLES:
            continue  # what stands between words may be left out, and so it may be here
        if piece == "...":
            far = True
        elif piece.startswith("!") and piece[:2] != "!=":
            barred.extend(_options(piece[1:], classes))
        else:
            options = tuple(_options(piece, classes))
            if options:
                yield Step(options, index(options), piece, far, tuple(barred))
                far, barred = False, []


def _options(piece: str, classes: Mapping[str, object]) -> Iterator[Run]:
    for choice in piece.split("|") if len(piece) > 1 and "|" in piece.strip("|") else (piece,):
        run = tuple(_items(choice, classes, formula=False))
        if run:
            yield run


def _items(piece: str, classes: Mapping[str, object], *, formula: bool) -> Iterator[Word | Ref]:
    if piece.startswith("{"):
        yield Ref(piece[1:-1])
    elif piece == NUMBER:
        yield Word(NUMBER, NUMBER)
    else:
        for word in _read(piece):
            yield Ref(word.spelling) if formula and word.spelling in classes else word


@cache
def _read(piece: str) -> tuple[Word, ...]:
    """The words of a piece without braces; decks repeat themselves, so each is read once."""
    if piece.isascii() and piece.islower() and piece.isalpha() and piece not in CONTRACTIONS:  # as read() would, sooner
        word = ABBREVIATIONS.get(piece, piece)
        return (Word(stem_of(word), word),)
    return tuple(Word(token.stem, token.word) for token in read(piece).tokens)


# ---- formulas: the written order, and every order of the operands of + and *


def _formula_variants(source: str) -> Iterator[str]:
    seen = set()
    for variant in _orders(_tree(re.findall(r"\{[^{}]+\}|[-/*+=()^]|[^-/*+=(){}^\s]+", source))):
        if variant not in seen:
            seen.add(variant)
            yield variant


_LEVELS = (("=",), ("+", "-"), ("*", "/"))
_Tree = tuple[str, list["_Tree"]] | str


def _tree(tokens: list[str], level: int = 0) -> "_Tree":
    """A tree of (operator, operands) by precedence; words side by side are one name."""
    if level == len(_LEVELS):
        if tokens and tokens[0] == "(" and tokens[-1] == ")":
            return _tree(tokens[1:-1])
        return " ".join(tokens)
    parts: list[list[str]] = [[]]
    operators: list[str] = []
    depth = 0
    for token in tokens:
        depth += (token == "(") - (token == ")")
        if token in _LEVELS[level] and not depth:
            operators.append(token)
            parts.append([])
        else:
            parts[-1].append(token)
    if not operators:
        return _tree(tokens, level + 1)
    tree = _tree(parts[0], level + 1)
    for operator, part in zip(operators, parts[1:], strict=True):
        right = _tree(part, level + 1)
        if isinstance(tree, tuple) and tree[0] == operator and operator in "+*":
            tree = (operator, [*tree[1], right])
        else:
            tree = (operator, [tree, right])
    return tree


def _orders(tree: "_Tree") -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
        return
    operator, operands = tree
    swaps = [operands, operands[::-1]] if operator in "+*=" else [operands]
    for order in swaps:
        for texts in product(*(list(islice(_orders(operand), 4)) for operand in order)):
            yield f" {operator} ".join(texts)
