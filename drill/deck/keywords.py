"""Keywords and terms as they stand in a deck: their form, and the names in braces."""

import re
from collections.abc import Iterator, Mapping

from drill.deck.faults import Source, nearest
from drill.deck.fields import Fields, items_of, text_of
from drill.deck.nodes import Node
from drill.lexicon import TERMS

Terms = Mapping[str, tuple[str, ...]]
_TERM = re.compile(r"\{([^{}]*)\}")
_JOINING = {"...", "&", "&&"}


def keywords_of(fields: Fields, name: str, terms: Terms, *, required: bool) -> tuple[str, ...]:
    """The keywords of a field; `terms` are the names that may stand in braces."""
    source = fields.source
    node = fields.node(name)
    if node is None:
        if required:
            source.fault(fields.line, name, "is missing", "add keywords: [phrasing, another phrasing]")
        return ()
    nodes = (node,) if node.text is not None else items_of(node, name, source)
    if not nodes and node.items is not None and required:
        source.fault(node.line, name, "is empty", "add at least one phrasing")
    found = [
        text for item in nodes if (text := text_of(item, name, source)) and _fits(text, item.line, name, source, terms)
    ]
    return tuple(found)


def terms_of(node: Node | None, source: Source) -> dict[str, tuple[str, ...]]:
    """A deck's own phrase classes."""
    if node is None:
        return {}
    if node.pairs is None:
        source.fault(node.line, "terms", f"is {node.kind}", "write name: [phrase, phrase] lines")
        return {}
    terms: dict[str, tuple[str, ...]] = {}
    lines: dict[str, int] = {}
    for name, line, value in node.pairs:
        field = f"terms {name[:40]}"
        if name in terms:
            source.fault(line, field, "the term stands twice", "keep one")
        phrases = items_of(value, field, source)
        terms[name] = tuple(text for item in phrases if (text := text_of(item, field, source)))
        lines[name] = line
        if not terms[name] and value.items is not None:
            source.fault(line, field, "the term has no phrase", "add one, or take the term out")
    known = {**TERMS, **terms}
    for name, phrases_of in terms.items():
        for text in phrases_of:
            _names(text, lines[name], f"terms {name[:40]}", source, known)
        if name in _reached(name, known):
            source.fault(lines[name], f"terms {name[:40]}", "the term is made of itself", "take the circle out")
    return terms


def _fits(keyword: str, line: int, field: str, source: Source, terms: Terms) -> bool:
    count = len(source.faults)
    _names(keyword, line, field, source, terms)
    bare = _TERM.sub("x", keyword)
    if not any(char.isalnum() or char in "#%" for char in bare):
        source.fault(line, field, f"“{keyword[:40]}” holds no word", "write a phrasing")
    elif any(end in _JOINING or end.startswith("!") for end in (bare.split()[0], bare.split()[-1])):
        remedy = "put a word before and after it"
        source.fault(line, field, f"“{keyword[:40]}” begins or ends with a joining sign", remedy)
    return len(source.faults) == count


def _names(text: str, line: int, field: str, source: Source, terms: Terms) -> None:
    for name in _TERM.findall(text):
        if name not in terms:
            remedy = nearest(name, terms, "define it under terms: of the deck")
            source.fault(line, field, f"the term {{{name[:40]}}} is not defined", remedy)
    if re.search(r"[{}]", _TERM.sub("", text)):
        source.fault(line, field, f"“{text[:40]}” has a brace without its pair", "write {name}")


def _reached(name: str, terms: Terms) -> set[str]:
    """The terms that a term's phrases name, directly or through others."""
    seen: set[str] = set()
    todo = list(_used(name, terms))
    while todo:
        used = todo.pop()
        if used not in seen:
            seen.add(used)
            todo += _used(used, terms)
    return seen


def _used(name: str, terms: Terms) -> Iterator[str]:
    for text in terms.get(name, ()):
        yield from _TERM.findall(text)
