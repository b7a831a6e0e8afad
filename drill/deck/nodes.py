"""YAML from strangers as nodes with their lines: no tags, no anchors, no objects; a plain scalar stays its text."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from drill.deck.faults import Source

DEEPEST = 12


class Node(Struct, frozen=True):
    """A YAML value with its line: exactly one of `text`, `items` and `pairs` (key, line of the key, value) is set."""

    line: int
    text: str | None = None
    items: "tuple[Node, ...] | None" = None
    pairs: "tuple[tuple[str, int, Node], ...] | None" = None

    @property
    def kind(self) -> str:
        """What a person calls it."""
        return "a text" if self.text is not None else "a list" if self.items is not None else "a mapping"


def load(data: bytes, source: Source) -> Node | None:
    """The one document in the bytes, or None and a fault."""
    import yaml  # only where a deck is not in the cache

    parser = yaml.CParser(data) if hasattr(yaml, "CParser") else None
    try:
        events = parser or yaml.SafeLoader(data)
        node = _Builder(events.get_event, source, yaml).document()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error).splitlines()[0]
        source.fault(mark.line + 1 if mark else 1, "", f"not valid YAML: {problem}", "mend the file at this line")
        return None
    except UnicodeDecodeError:
        source.fault(1, "", "the file is not UTF-8 text", "save it as UTF-8")
        return None
    if node is None and not source.faults:
        source.fault(1, "", "the file is empty", "write a deck: format, deck, title, cards")
    return node


class _Refused(Exception):  # noqa: N818 # not an error of the program: it ends the reading of one file
    """The file holds what decks do not use."""


class _Builder:
    """Nodes from a stream of YAML events."""

    def __init__(self, event: Callable[[], Any], source: Source, yaml: Any) -> None:
        self._event, self._source, self._yaml = event, source, yaml

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
        yaml, line = self._yaml, start.start_mark.line + 1
        self._refuse_unused(start, depth)
        if isinstance(start, yaml.ScalarEvent):
            return Node(line, text=start.value)
        if isinstance(start, yaml.SequenceStartEvent):
            items: list[Node] = []
            while not isinstance(part := self._event(), yaml.SequenceEndEvent):
                items.append(self._node(part, depth + 1))
            return Node(line, items=tuple(items))
        pairs: list[tuple[str, int, Node]] = []
        while not isinstance(part := self._event(), yaml.MappingEndEvent):
            key = self._node(part, depth + 1)
            if key.text is None:
                self._refuse(part, "a key is not a text", "write it as name: value")
            pairs.append((key.text or "", key.line, self._node(self._event(), depth + 1)))
        return Node(line, pairs=tuple(pairs))

    def _refuse_unused(self, start: Any, depth: int) -> None:
        if isinstance(start, self._yaml.AliasEvent) or start.anchor is not None:
            remedy = "write the value out; quote a text that begins with & or *"
            self._refuse(start, "anchors and aliases (& and *) are not used in decks", remedy)
        if start.tag is not None and start.tag != "!":
            remedy = "remove it; quote a text that begins with !"
            self._refuse(start, f"the tag {start.tag[:40]} is not used in decks", remedy)
        if depth > DEEPEST:
            self._refuse(start, "the file nests too deeply", f"use at most {DEEPEST} levels")

    def _refuse(self, event: Any, problem: str, remedy: str) -> None:
        self._source.fault(event.start_mark.line + 1, "", problem, remedy)
        raise _Refused
