"""Reading decks: YAML from strangers to a Deck, with every fault of a file reported at once."""

import gc
import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from msgspec import Struct

from drill.lexicon import TERMS
from drill.model import Asks, Card, Concept, Deck, Examples, FollowUp, Level, Mistake, Round

FORMAT = 1
LARGEST = 16 * 2**20  # bytes
_DEEPEST = 12
E = TypeVar("E", bound=StrEnum)
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TERM = re.compile(r"\{([^{}]*)\}")


class Fault(Struct, frozen=True):
    """What is wrong in a deck file, where, and what to do."""

    file: str
    line: int
    card: str
    field: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        place = " ".join(part for part in (f"card {self.card}" if self.card else "", self.field) if part)
        return f"{self.file}:{self.line}: " + (f"{place}: " if place else "") + f"{self.problem}; {self.remedy}"


class Node(Struct, frozen=True):
    """A YAML value with its line: a text, a list of nodes, or a mapping of (key, line, node)."""

    value: "str | list[Node] | list[tuple[str, int, Node]]"
    line: int
    mapping: bool = False

    @property
    def kind(self) -> str:
        """What a person calls it."""
        return "a mapping" if self.mapping else "a list" if isinstance(self.value, list) else "a text"


def read(data: bytes, file: str) -> tuple[Deck | None, list[Fault]]:
    """The deck in a file's bytes, or None and all its faults; `file` is the name shown in them."""
    source = _Source(file)
    if len(data) > LARGEST:
        source.fault(1, "", f"the file has {len(data) / 2**20:.0f} MiB", f"split it into decks of at most {LARGEST // 2**20} MiB")
        return None, source.faults
    collecting = gc.isenabled()
    gc.disable()  # three times faster on large decks: nothing here is cyclic
    try:
        root = _load(data, source)
        deck = _deck(root, source) if root else None
    finally:
        if collecting:
            gc.enable()
    return (None if source.faults else deck), sorted(source.faults, key=lambda fault: fault.line)


class _Source:
    """The file being read: where its faults gather."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.card = ""
        self.faults: list[Fault] = []

    def fault(self, line: int, field: str, problem: str, remedy: str) -> None:
        self.faults.append(Fault(self.file, line, self.card, field, problem, remedy))


# ---- YAML events to nodes: no tags, no anchors, no objects; plain scalars stay the text they are


def _load(data: bytes, source: _Source) -> Node | None:
    import yaml  # only where the deck is not in the cache

    loader = getattr(yaml, "CParser", None)
    try:
        parser = loader(data) if loader else yaml.SafeLoader(data)
        node = _document(parser.get_event, source, yaml)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error).splitlines()[0]
        source.fault(mark.line + 1 if mark else 1, "", f"not valid YAML: {problem}", "mend the file at this line")
        return None
    except RecursionError:
        source.fault(1, "", "the file nests too deeply", f"use at most {_DEEPEST} levels")
        return None
    except UnicodeDecodeError:
        source.fault(1, "", "the file is not UTF-8 text", "save it as UTF-8")
        return None
    if node is None and not source.faults:
        source.fault(1, "", "the file is empty", "write a deck: format, deck, title, cards")
    return node


def _document(event: Callable[[], Any], source: _Source, yaml: Any) -> Node | None:
    event()  # stream start
    if isinstance(event(), yaml.StreamEndEvent):
        return None
    node = _node(event(), event, source, yaml, 0)
    event()  # document end
    if node is not None and not isinstance(event(), yaml.StreamEndEvent):
        source.fault(node.line, "", "the file holds more than one document", "keep one deck a file, without ---")
        return None
    return node


def _node(start: Any, event: Callable[[], Any], source: _Source, yaml: Any, depth: int) -> Node | None:
    line = start.start_mark.line + 1
    if isinstance(start, yaml.AliasEvent) or start.anchor is not None:
        source.fault(line, "", "anchors and aliases (& and *) are not used in decks", "write the value out; quote a text that begins with & or *")
        return None
    if start.tag is not None and start.tag != "!":
        source.fault(line, "", f"the tag {start.tag} is not used in decks", "remove it; quote a text that begins with !")
        return None
    if depth > _DEEPEST:
        source.fault(line, "", "the file nests too deeply", f"use at most {_DEEPEST} levels")
        return None
    if isinstance(start, yaml.ScalarEvent):
        return Node(start.value, line)
    if isinstance(start, yaml.SequenceStartEvent):
        items: list[Node] = []
        while not isinstance(part := event(), yaml.SequenceEndEvent):
            item = _node(part, event, source, yaml, depth + 1)
            if item is None:
                return None
            items.append(item)
        return Node(items, line)
    pairs: list[tuple[str, int, Node]] = []
    while not isinstance(part := event(), yaml.MappingEndEvent):
        key = _node(part, event, source, yaml, depth + 1)
        value = _node(event(), event, source, yaml, depth + 1) if key else None
        if key is None or value is None:
            return None
        if not isinstance(key.value, str):
            source.fault(key.line, "", "a key is not a text", "write it as name: value")
            return None
        pairs.append((key.value, key.line, value))
    return Node(pairs, line, mapping=True)


# ---- nodes to values: one reader for each kind of field


class _Fields:
    """A mapping's fields by name: each is read once, unknown and doubled ones are faults."""

    def __init__(self, node: Node, source: _Source, known: Collection[str], what: str) -> None:
        self.source = source
        self.line = node.line
        self.lines: dict[str, int] = {}
        self._nodes: dict[str, Node] = {}
        if not node.mapping:
            source.fault(node.line, "", f"{what} is {node.kind}", "write it as name: value lines")
            return
        for key, line, value in node.value:  # type: ignore[misc] # mapping: pairs
            if key not in known:
                remedy = _near(key, known, f"{what} may have: {', '.join(known)}")
                source.fault(line, key, f"unknown key in {what}", remedy)
            elif key in self._nodes:
                source.fault(line, key, "the key stands twice", f"keep one (the other is on line {self.lines[key]})")
            else:
                self._nodes[key], self.lines[key] = value, line

    def node(self, name: str) -> Node | None:
        return self._nodes.get(name)

    def text(self, name: str, *, required: bool = False) -> str:
        node = self._nodes.get(name)
        if node is None:
            if required:
                self.source.fault(self.line, name, "is missing", f"add {name}: …")
            return ""
        text = _text(node, name, self.source)
        if required and not text and isinstance(node.value, str):
            self.source.fault(node.line, name, "is empty", f"write {name}: …")
        return text

    def identifier(self, name: str, *, required: bool = True) -> str:
        text = self.text(name, required=required)
        if text and not _ID.fullmatch(text):
            self.source.fault(self.lines[name], name, f"“{text[:40]}” is not an id", "use a-z, 0-9 and single hyphens")
        return text

    def texts(self, name: str, *, one: bool = False) -> tuple[str, ...]:
        node = self._nodes.get(name)
        if node is None:
            return ()
        if one and isinstance(node.value, str):
            return (_text(node, name, self.source),)
        return tuple(t for item in _items(node, name, self.source) if (t := _text(item, name, self.source)))

    def number(self, name: str, default: float) -> float:
        text = self.text(name)
        try:
            value = float(text) if text else default
        except ValueError:
            value = -1.0
        if not 0 < value < 1000:
            self.source.fault(self.lines[name], name, f"“{text[:20]}” is not a number above 0", f"write {name}: 1")
        return value

    def flag(self, name: str) -> bool:
        text = self.text(name)
        if text not in {"", "true", "false"}:
            self.source.fault(self.lines[name], name, f"“{text[:20]}” is neither true nor false", f"write {name}: true")
        return text == "true"

    def choice(self, name: str, default: E) -> E:
        text = self.text(name)
        kind = type(default)
        if text in {item.value for item in kind} or not text:
            return kind(text) if text else default
        self.source.fault(self.lines[name], name, f"“{text[:30]}” is unknown", f"use one of {', '.join(kind)}")
        return default


def _text(node: Node, field: str, source: _Source) -> str:
    if not isinstance(node.value, str):
        source.fault(node.line, field, f"is {node.kind}", "write a text (quote it if it holds : or #)")
        return ""
    text = node.value
    for char in text if not text.isascii() or not text.isprintable() else "":
        if char not in "\n\t" and (unicodedata.category(char) == "Cc" or char in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"):
            source.fault(node.line, field, f"holds the control character U+{ord(char):04X}", "remove it")
            return ""
    return text.strip()


def _items(node: Node | None, field: str, source: _Source) -> list[Node]:
    if node is None:
        return []
    if node.mapping or not isinstance(node.value, list):
        source.fault(node.line, field, f"is {node.kind}", "write a list: [a, b], or a line “- …” each")
        return []
    return node.value  # type: ignore[return-value] # not a mapping: nodes


def _deck(root: Node, source: _Source) -> Deck | None:
    fields = _Fields(root, source, ("format", "deck", "title", "terms", "cards"), "a deck")
    if not fields.lines:
        return None
    number = fields.text("format", required=True)
    if number and number != str(FORMAT):
        source.fault(fields.lines["format"], "format", f"format {number[:20]} is not known", f"this drill reads format {FORMAT}; update drill")
        return None
    deck_id, title = fields.identifier("deck"), fields.text("title") or fields.text("deck")
    terms = _terms(fields.node("terms"), source)
    nodes = _items(fields.node("cards"), "cards", source)
    if not nodes and fields.node("cards") is None:
        source.fault(root.line, "cards", "is missing", "add cards: with at least one card")
    elif not nodes:
        source.fault(fields.lines["cards"], "cards", "has no card", "add at least one card")
    known = {**TERMS, **terms}
    cards = []
    lines: dict[str, int] = {}
    for node in nodes:
        card = _card(node, source, deck_id, known)
        if card.id in lines:
            source.card = card.id
            source.fault(node.line, "id", f"another card has this id (line {lines[card.id]})", "give each card its own id")
        elif card.id:
            lines[card.id] = node.line
        source.card = ""
        cards.append(card)
    return Deck(deck_id, title, tuple(cards), terms)


CARD_KEYS = (
    "id", "prompt", "answer", "answers", "concepts", "need", "asks", "mistakes", "examples", "follow_ups", "level", "round", "tags", "sources",
)  # fmt: skip


def _card(node: Node, source: _Source, deck: str, terms: Mapping[str, tuple[str, ...]]) -> Card:
    source.card = next((v.value for k, _, v in node.value if k == "id" and isinstance(v.value, str)), "") if node.mapping else ""  # type: ignore[misc]
    fields = _Fields(node, source, CARD_KEYS, "a card")
    answers = fields.texts("answer", one=True) + fields.texts("answers")
    if not answers and node.mapping:
        source.fault(node.line, "answer", "is missing", "add answer: the model answer")
    concepts = tuple(_concept(item, source, terms) for item in _items(fields.node("concepts"), "concepts", source))
    _unique([c.id for c in concepts], "concepts", fields, source)
    mistakes = tuple(_mistake(item, source, terms) for item in _items(fields.node("mistakes"), "mistakes", source))
    _unique([m.id for m in mistakes], "mistakes", fields, source)
    follow_ups = tuple(_follow_up(item, source) for item in _items(fields.node("follow_ups"), "follow_ups", source))
    names = {c.id for c in concepts}
    for field, used in (("mistakes", [i for m in mistakes for i in m.contradicts]), ("follow_ups", [f.missed for f in follow_ups if f.missed])):
        for name in used:
            if name not in names:
                source.fault(fields.lines[field], field, f"the card has no concept {name}", _near(name, names, "name one of its concepts"))
    need = _need(fields, concepts, source)
    return Card(
        deck, fields.identifier("id"), fields.text("prompt", required=True), answers, concepts, need,
        fields.choice("asks", Asks.EXPLANATION), mistakes, _examples(fields.node("examples"), source), follow_ups,
        fields.choice("level", Level.CORE), fields.choice("round", Round.FUNDAMENTALS), fields.texts("tags"), fields.texts("sources", one=True),
    )  # fmt: skip


def _concept(node: Node, source: _Source, terms: Mapping[str, tuple[str, ...]]) -> Concept:
    fields = _Fields(node, source, ("id", "name", "keywords", "weight", "extra", "bare", "hint"), "a concept")
    return Concept(
        fields.identifier("id"), fields.text("name"), _keywords(fields, source, terms), fields.number("weight", 1.0),
        fields.flag("extra"), fields.flag("bare"), fields.text("hint"),
    )  # fmt: skip


def _mistake(node: Node, source: _Source, terms: Mapping[str, tuple[str, ...]]) -> Mistake:
    fields = _Fields(node, source, ("id", "keywords", "because", "contradicts", "unless"), "a mistake")
    return Mistake(
        fields.identifier("id"), _keywords(fields, source, terms), fields.text("because", required=True), fields.texts("contradicts", one=True),
        _keywords(fields, source, terms, "unless"),
    )  # fmt: skip


def _follow_up(node: Node, source: _Source) -> FollowUp:
    fields = _Fields(node, source, ("missed", "ask"), "a follow-up")
    return FollowUp(fields.text("ask", required=True), fields.text("missed") or None)


def _examples(node: Node | None, source: _Source) -> Examples:
    if node is None:
        return Examples()
    fields = _Fields(node, source, ("pass", "partial", "fail"), "examples")
    return Examples(fields.texts("pass", one=True), fields.texts("partial", one=True), fields.texts("fail", one=True))


def _need(fields: _Fields, concepts: tuple[Concept, ...], source: _Source) -> int | None:
    text = fields.text("need")
    if text and not (text.isdecimal() and 1 <= int(text) <= len(concepts)):
        source.fault(fields.lines["need"], "need", f"“{text[:20]}” is not a number of concepts", f"write 1 to {len(concepts)}, or leave it out")
        return None
    if concepts and not text and all(c.extra for c in concepts):
        source.fault(fields.lines["concepts"], "concepts", "every concept is extra", "leave extra off at least one")
    return int(text) if text else None


def _keywords(fields: _Fields, source: _Source, terms: Mapping[str, tuple[str, ...]], name: str = "keywords") -> tuple[str, ...]:
    node = fields.node(name)
    if node is None:
        if name == "keywords":
            source.fault(fields.line, name, "is missing", "add keywords: [phrasing, another phrasing]")
        return ()
    found = []
    for item in [node] if isinstance(node.value, str) else _items(node, name, source):
        keyword = _text(item, name, source)
        if keyword and not _faulty_keyword(keyword, item.line, name, source, terms):
            found.append(keyword)
    if not found and name == "keywords" and node.value == []:
        source.fault(node.line, name, "is empty", "add at least one phrasing")
    return tuple(found)


def _faulty_keyword(keyword: str, line: int, field: str, source: _Source, terms: Mapping[str, tuple[str, ...]]) -> bool:
    count = len(source.faults)
    for name in _TERM.findall(keyword):
        if name not in terms:
            source.fault(line, field, f"the term {{{name}}} is not defined", _near(name, terms, "define it under terms: of the deck"))
    if "{" in _TERM.sub("", keyword) or "}" in _TERM.sub("", keyword):
        source.fault(line, field, f"“{keyword[:40]}” has a brace without its pair", "write {name}")
    steps = _TERM.sub("x", keyword).split()
    if steps and (steps[0] in {"...", "&", "&&"} or steps[0].startswith("!") or steps[-1] in {"...", "&", "&&"} or steps[-1].startswith("!")):
        source.fault(line, field, f"“{keyword[:40]}” begins or ends with a joining sign", "put a word before and after it")
    if not any(c.isalnum() or c == "#" for c in keyword):
        source.fault(line, field, f"“{keyword[:40]}” holds no word", "write a phrasing")
    return len(source.faults) > count


def _terms(node: Node | None, source: _Source) -> dict[str, tuple[str, ...]]:
    if node is None:
        return {}
    if not node.mapping:
        source.fault(node.line, "terms", f"is {node.kind}", "write name: [phrase, phrase] lines")
        return {}
    terms: dict[str, tuple[str, ...]] = {}
    lines: dict[str, int] = {}
    for name, line, value in node.value:  # type: ignore[misc] # mapping: pairs
        if name in terms:
            source.fault(line, f"terms {name}", "the term stands twice", "keep one")
        terms[name] = tuple(text for item in _items(value, f"terms {name}", source) if (text := _text(item, f"terms {name}", source)))
        lines[name] = line
    known = {**TERMS, **terms}
    for name, phrases in terms.items():
        for used in [used for text in phrases for used in _TERM.findall(text)]:
            if used not in known:
                source.fault(lines[name], f"terms {name}", f"the term {{{used}}} is not defined", _near(used, known, "define it"))
        if name in _reached(name, known):
            source.fault(lines[name], f"terms {name}", "the term is made of itself", "take the circle out")
    return terms


def _reached(name: str, terms: Mapping[str, tuple[str, ...]]) -> set[str]:
    """The terms that a term's phrases name, directly or through others."""
    seen: set[str] = set()
    todo = [used for text in terms[name] for used in _TERM.findall(text)]
    while todo:
        used = todo.pop()
        if used not in seen and used in terms:
            seen.add(used)
            todo += [deeper for text in terms[used] for deeper in _TERM.findall(text)]
    return seen


def _unique(ids: list[str], field: str, fields: _Fields, source: _Source) -> None:
    for name in dict.fromkeys(i for i in ids if i and ids.count(i) > 1):
        source.fault(fields.lines[field], field, f"two have the id {name}", "give each its own id")


def _near(name: str, names: Collection[str], otherwise: str) -> str:
    import difflib  # 3 ms that only a wrong name pays

    near = difflib.get_close_matches(name, list(names), 1)
    return f"did you mean {near[0]}?" if near else otherwise


def faults_text(faults: list[Fault]) -> str:
    """All faults, a line each."""
    return "\n".join(str(fault) for fault in faults)

