"""Keywords and terms as they stand in a deck: their form, and the names in braces."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from drill.deck.faults import Source
from drill.deck.fields import WRITE, Fields, items_of, text_of
from drill.deck.nodes import Node
from drill.lexicon import TERMS

Terms = Mapping[str, tuple[str, ...]]
_TERM = re.compile(r"\{([^{}]*)\}")
_BRACE = re.compile(r"[{}]")
_NAME = re.compile(r"(?=.{1,80}$)\w+(?:[ -]\w+)*")
_JOINING = {"...", "&", "&&"}
DEEPEST_TERM = 20  # terms within terms
_WAY = 6  # terms of a circle that are shown


def keywords_of(fields: Fields, name: str, terms: Terms, *, required: bool) -> tuple[str, ...]:
    """The keywords of a field; `terms` are the names that may stand in braces."""
    source = fields.source
    node = fields.node(name)
    if node is None:
        if required:
            fields.missing(name, "add keywords: [phrasing, another phrasing]")
        return ()
    nodes = (node,) if node.text is not None else items_of(node, name, source)
    if required and node.items == ():
        source.fault(node.line, name, "is empty", "add at least one phrasing")
    found = [(text_of(item, name, source, needed="write a phrasing"), item.line) for item in nodes]
    return tuple(text for text, line in found if text and _fits(text, line, name, source, terms))


def terms_of(node: Node | None, source: Source) -> dict[str, tuple[str, ...]]:
    """A deck's own phrase classes."""
    if node is None:
        return {}
    if node.pairs is None:
        source.fault(node.line, "terms", f"is {node.kind}", "write name: [phrase, phrase] lines")
        return {}
    terms: dict[str, tuple[str, ...]] = {}
    lines: dict[str, int] = {}
    found: list[tuple[str, int, str]] = []
    for name, line, value in node.pairs:
        field = f"terms {name[:40]}"
        if not _NAME.fullmatch(name):
            source.fault(line, field, "this is no name for a term", "use letters, digits, _, - and single spaces")
        if name in terms:
            source.fault(line, field, "the term stands twice", f"keep one (the other is on line {lines[name]})")
        phrases = [(text_of(item, field, source, needed=WRITE), item.line) for item in items_of(value, field, source)]
        terms[name], lines[name] = tuple(text for text, _ in phrases if text), line
        found += [(text, at, field) for text, at in phrases if text]
        if value.items == ():
            source.fault(line, field, "the term has no phrase", "add one, or take the term out")
    known = {**TERMS, **terms}
    for text, at, field in found:
        _names(text, at, field, source, known)
    _untangle(terms, known, lines, source)
    return terms


def _fits(keyword: str, line: int, field: str, source: Source, terms: Terms) -> bool:
    if keyword.replace(" ", "").isalnum():
        return True
    count = len(source.faults)
    _names(keyword, line, field, source, terms)
    pieces = _TERM.sub("x", keyword).split()
    joining = [piece in _JOINING for piece in pieces]
    if not any(char.isalnum() or char in "#%" for piece in pieces for char in piece):
        source.fault(line, field, f"“{keyword[:40]}” holds no word", "write a phrasing")
    elif joining[0] or joining[-1] or pieces[0].startswith("!") or pieces[-1].startswith("!"):
        remedy = "put a word before and after it"
        source.fault(line, field, f"“{keyword[:40]}” begins or ends with a joining sign", remedy)
    elif any(one and other for one, other in pairwise(joining)):
        source.fault(line, field, f"“{keyword[:40]}” has two joining signs in a row", "put a word between them")
    elif {"&", "&&"} <= set(pieces):
        source.fault(line, field, f"“{keyword[:40]}” has both & and &&", "use one of them: && is for the whole answer")
    return len(source.faults) == count


def _names(text: str, line: int, field: str, source: Source, terms: Terms) -> None:
    if "{" not in text and "}" not in text:
        return
    for name in _TERM.findall(text):
        if name not in terms:
            remedy = source.nearest(name, terms, "define it under terms: of the deck")
            source.fault(line, field, f"the term {{{name[:40]}}} is not defined", remedy)
    if _BRACE.search(_TERM.sub("", text)):
        source.fault(line, field, f"“{text[:40]}” has a brace without its pair", "write {name}")


def _untangle(terms: Terms, known: Terms, lines: Mapping[str, int], source: Source) -> None:
    """Note the circles among terms, and those that nest too deeply for the grader, in one walk over all of them."""
    depths: dict[str, int] = {}
    for start in terms:
        path = {} if start in depths else {start: _used(start, known)}
        while path:
            name = next(reversed(path))
            inner = next((used for used in path[name] if used in known and used not in depths), None)
            if inner is None:
                depths[name] = 1 + max((depths.get(used, 0) for used in _used(name, known)), default=0)
                del path[name]
                if depths[name] == DEEPEST_TERM + 1:
                    line, field = lines.get(name, lines[start]), f"terms {name[:40]}"
                    source.fault(line, field, "the terms nest too deeply", f"use at most {DEEPEST_TERM} levels")
            elif inner in path:
                names = list(path)
                circle = names[names.index(inner) :]
                own = next(name for name in circle if name in lines)
                way = " > ".join(name[:40] for name in [*circle[:_WAY], inner])
                source.fault(
                    lines[own], f"terms {own[:40]}", f"the term is made of itself: {way}", "take the circle out"
                )
            else:
                path[inner] = _used(inner, known)


def _used(name: str, terms: Terms) -> Iterator[str]:
    for text in terms.get(name, ()):
        yield from _TERM.findall(text)
