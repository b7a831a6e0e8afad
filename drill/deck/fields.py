"""Reading a mapping field by field: each kind of value has one reader, and every fault is noted."""

import re
import unicodedata
from collections.abc import Collection
from enum import StrEnum
from typing import TypeVar

from drill.deck.faults import Source
from drill.deck.nodes import Node

E = TypeVar("E", bound=StrEnum)
_ID = re.compile(r"(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*")
WRITE = "write a text, or take it out"
_TURNING = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"  # they reorder what is shown


class Fields:
    """A mapping's fields by name: unknown and doubled keys are faults; `lines` says where each key stands."""

    def __init__(self, node: Node, source: Source, known: Collection[str], what: str) -> None:
        """`what` is what a person calls the mapping."""
        self.source = source
        self.line = node.line
        self._what, self._mapping = what, node.pairs is not None
        self.lines: dict[str, int] = {}
        self._nodes: dict[str, Node] = {}
        if node.pairs is None:
            source.fault(node.line, "", f"{what} is {node.kind}", "write it as name: value lines")
        for key, line, value in node.pairs or ():
            if key not in known:
                remedy = source.nearest(key, known, f"{what} may have: {', '.join(known)}")
                source.fault(line, key[:40], f"unknown key in {what}", remedy)
            elif key in self._nodes:
                source.fault(line, key, "the key stands twice", f"keep one (the other is on line {self.lines[key]})")
            else:
                self._nodes[key], self.lines[key] = value, line

    def node(self, name: str) -> Node | None:
        """The value as it stands."""
        return self._nodes.get(name)

    def items(self, name: str) -> tuple[Node, ...]:
        """The nodes of a list."""
        node = self._nodes.get(name)
        return () if node is None else items_of(node, name, self.source)

    def missing(self, name: str, remedy: str) -> None:
        """Note that a field is missing, unless everything is: the mapping is none."""
        if self._mapping:
            self.source.fault(self.line, name, f"is missing in {self._what}", remedy)

    def text(self, name: str, *, required: bool = False) -> str:
        """A text; if `required`, missing or empty is a fault."""
        node = self._nodes.get(name)
        if node is None:
            if required:
                self.missing(name, f"add {name}: …")
            return ""
        return text_of(node, name, self.source, needed=f"write {name}: …" if required else "")

    def identifier(self, name: str) -> str:
        """An id: up to 80 lower-case letters, digits and single hyphens."""
        text = self.text(name, required=True)
        if text and not _ID.fullmatch(text):
            remedy = "use a-z, 0-9 and single hyphens, 80 at most"
            self.source.fault(self.lines[name], name, f"“{text[:40]}” is not an id", remedy)
        return text

    def texts(self, name: str, *, one: bool = False) -> tuple[str, ...]:
        """A list of texts, none of them empty; if `one`, a text alone will do, and an empty one is none."""
        node = self._nodes.get(name)
        if node is None or (one and node.text == ""):
            return ()
        nodes = (node,) if one and node.text is not None else items_of(node, name, self.source)
        return tuple(text for item in nodes if (text := text_of(item, name, self.source, needed=WRITE)))

    def number(self, name: str, default: float) -> float:
        """A number above 0 and below 1000."""
        text = self.text(name)
        try:
            value = float(text) if text else default
        except ValueError:
            value = -1.0
        if not 0 < value < 1000:
            self.source.fault(self.lines[name], name, f"“{text[:20]}” is not a number above 0", f"write {name}: 1")
        return value

    def flag(self, name: str) -> bool:
        """True or false."""
        text = self.text(name)
        if text not in {"", "true", "false"}:
            self.source.fault(self.lines[name], name, f"“{text[:20]}” is neither true nor false", f"write {name}: true")
        return text == "true"

    def choice(self, name: str, default: E) -> E:
        """One of an enumeration's values."""
        text = self.text(name)
        kind = type(default)
        if not text:
            return default
        if text in {item.value for item in kind}:
            return kind(text)
        self.source.fault(self.lines[name], name, f"“{text[:30]}” is unknown", f"use one of {', '.join(kind)}")
        return default


def text_of(node: Node, field: str, source: Source, *, needed: str = "") -> str:
    """A node's text without space around it; what is no text, or would act on a terminal, is a fault.

    So is an empty one if it is `needed`, which is the remedy.
    """
    if node.text is None:
        source.fault(node.line, field, f"is {node.kind}", "write a text (quote it if it holds : or #)")
        return ""
    if not node.text.isprintable():
        for char in node.text:
            if char not in "\n\t" and (unicodedata.category(char) in {"Cc", "Cs"} or char in _TURNING):
                source.fault(node.line, field, f"holds the control character U+{ord(char):04X}", "remove it")
                return ""
    text = node.text.strip()
    if needed and not text:
        source.fault(node.line, field, "is empty", needed)
    return text


def items_of(node: Node, field: str, source: Source) -> tuple[Node, ...]:
    """A node's items; what is no list is a fault."""
    if node.items is None:
        source.fault(node.line, field, f"is {node.kind}", "write a list: [a, b], or a line “- …” each")
        return ()
    return node.items
