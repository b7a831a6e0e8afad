"""YAML from strangers as nodes with their lines: no tags, no anchors, no objects; a plain scalar stays its text."""

import re
from typing import Any

from msgspec import Struct

from drill.deck.faults import Source

DEEPEST = 12  # levels
MOST = 2_000_000  # values: some 20,000 cards
_MEND = "mend the file at this line (indent with spaces; quote a text that holds : or #)"
_TOO_DEEP, _SHALLOWER = "the file nests too deeply", f"use at most {DEEPEST} levels"
_FORBIDDEN = "[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"  # by YAML itself


class Node(Struct, frozen=True):
    """A YAML value with its line: exactly one of `text`, `items` and `pairs` (key, line of the key, value) is set."""

    line: int
    text: str | None = None
    items: "tuple[Node, ...] | None" = None
    pairs: "tuple[tuple[str, int, Node], ...] | None" = None

    @property
    def kind(self) -> str:
        """What a person calls it."""
        if self.text is not None:
            return "a text" if self.text else "empty"
        return "a list" if self.items is not None else "a mapping"


def load(data: bytes, source: Source, *, fast: bool = True) -> Node | None:
    """The one document in the bytes, or None and a fault; without `fast`, or where PyYAML lacks it, not by libyaml."""
    import yaml  # only where a deck is not in the cache

    text = _decoded(data, source)
    if text is None:
        return None
    loader = yaml.CSafeLoader if fast and yaml.__with_libyaml__ else yaml.SafeLoader
    try:
        node = _Builder(loader(text), source, yaml).document()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error).partition("\n")[0]
        line = mark.line + 1 if mark else 1
        if "nesting depth" in problem:  # of the parser's own limit, since PyYAML 6.0.4: it reads ahead of ours
            source.fault(line, "", _TOO_DEEP, _SHALLOWER)
        else:
            source.fault(line, "", f"not valid YAML: {problem}", _MEND)
        return None
    except (ValueError, OverflowError):  # PyYAML's own parser, on an escape beyond Unicode
        source.fault(1, "", "not valid YAML: an escape names no character", "look for \\U, and mend it")
        return None
    if not source.faults and (node is None or node == Node(node.line, text="")):
        source.fault(1, "", "the file is empty", "write a deck: format, deck, title, cards")
        return None
    return node


def _decoded(data: bytes, source: Source) -> str | None:
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = 1 if wide else data.count(b"\n", 0, error.start) + 1
        source.fault(line, "", "the file is not UTF-8 text", "save it as UTF-8")
        return None
    wrong = re.search(_FORBIDDEN, text)  # 5 ms to compile, which a cached deck does not pay
    if wrong:
        line = text.count("\n", 0, wrong.start()) + 1
        problem = f"holds the control character U+{ord(wrong[0]):04X}"
        source.fault(line, "", problem, "remove it, and save the file as UTF-8 text")
        return None
    return text


class _Refused(Exception):  # noqa: N818 # not an error of the program: it ends the reading of one file
    """The file holds what decks do not use."""


class _Builder:
    """Nodes from a stream of YAML events."""

    def __init__(self, loader: Any, source: Source, yaml: Any) -> None:
        self._event, self._source, self._yaml = loader.get_event, source, yaml
        self._scalar = yaml.ScalarEvent
        self._count = 0

    def document(self) -> Node | None:
        self._event()  # the stream starts
        if isinstance(self._event(), self._yaml.StreamEndEvent):
            return None
        try:
            node = self._node(self._event(), 0)
            self._event()  # the document ends
            after = self._event()
            if not isinstance(after, self._yaml.StreamEndEvent):
                self._refuse(after, "the file holds more than one document", "keep one deck a file, without ---")
        except _Refused:
            return None
        return node

    def _node(self, start: Any, depth: int) -> Node:
        # Decks have tens of thousands of values: what can stand in one of these is looked for only where it may be.
        if start.anchor is not None or start.tag is not None or depth > DEEPEST or self._count >= MOST:
            self._refuse_unused(start, depth)
        self._count += 1
        line, kind, event = start.start_mark.line + 1, type(start), self._event
        if kind is self._scalar:
            return Node(line, start.value)
        if kind is self._yaml.SequenceStartEvent:
            items: list[Node] = []
            while type(part := event()) is not self._yaml.SequenceEndEvent:
                items.append(self._node(part, depth + 1))
            return Node(line, None, tuple(items))
        pairs: list[tuple[str, int, Node]] = []
        while type(part := event()) is not self._yaml.MappingEndEvent:
            key = self._node(part, depth + 1)
            if key.text is None:
                self._refuse(part, "a key is not a text", "write it as name: value")
            pairs.append((key.text or "", key.line, self._node(event(), depth + 1)))
        return Node(line, None, None, tuple(pairs))

    def _refuse_unused(self, start: Any, depth: int) -> None:
        if isinstance(start, self._yaml.AliasEvent) or start.anchor is not None:
            remedy = "write the value out; quote a text that begins with & or *"
            self._refuse(start, "anchors and aliases (& and *) are not used in decks", remedy)
        if start.tag is not None and start.tag != "!":
            remedy = "remove it; quote a text that begins with !"
            self._refuse(start, f"the tag {start.tag[:40]} is not used in decks", remedy)
        if depth > DEEPEST:
            self._refuse(start, _TOO_DEEP, _SHALLOWER)
        if self._count >= MOST:
            self._refuse(start, f"the file holds more than {MOST:,} values", "split it into several decks")

    def _refuse(self, event: Any, problem: str, remedy: str) -> None:
        self._source.fault(event.start_mark.line + 1, "", problem, remedy)
        raise _Refused
