"""Words in a row that say nothing of each other: lists of terms, and terms thrown together."""

from collections.abc import Iterator

from drill.grading.text import Text, Token, stem_of
from drill.lexicon import FILLERS, GLUE

_GLUE = frozenset(stem_of(word) for word in GLUE)
_RELATING = frozenset(stem_of(word) for word in GLUE | FILLERS)
_LOOSE_LENGTH = 8  # a clause of so many words with none that relates others is thrown together,
_LONG, _LOOSE_SHARE = 12, 0.15  # and so is a longer one with so small a share of them
_LIST_LENGTH = 4
_ITEM_LENGTH = 4
_LONG_LIST, _MOSTLY = 5, 0.4  # items, and their share of the words, that make an answer a list
_PARTING = frozenset(",;/|\n\u2022\u00b7:")
_STROKES = frozenset("/-")
_SLASHES = 4  # so many strokes in a clause part the items of a list


def clauses_of(text: Text) -> list[list[int]]:
    """The tokens of each clause, in order."""
    clauses: list[list[int]] = []
    for i, token in enumerate(text.tokens):
        if not clauses or text.tokens[clauses[-1][0]].clause != token.clause:
            clauses.append([])
        clauses[-1].append(i)
    return clauses


def listed(text: Text, clauses: list[list[int]]) -> frozenset[int]:
    """The tokens of runs of four or more short items with nothing that relates them, each within a sentence."""
    found: set[int] = set()
    run: list[list[int]] = []
    for clause in [*_items(text, clauses), []]:
        item = bool(clause) and _is_item(text, clause)
        if run and not (item and text.tokens[clause[0]].sentence == text.tokens[run[-1][0]].sentence):
            if len(run) >= _LIST_LENGTH:
                found.update(*run)
            run = []
        if item:
            run.append(clause)
    return frozenset(found)


def only_lists(text: Text, clauses: list[list[int]], items: frozenset[int]) -> bool:
    """Whether an answer is a long list and hardly more: `items` are the tokens that are listed."""
    if len(items) < _MOSTLY * len(text.tokens):
        return False
    count = 0
    for item in _items(text, clauses):
        first = item[0]
        before = text.answer[text.tokens[first - 1].start if first else 0 : text.tokens[first].start]
        parted = first == 0 or not _PARTING.isdisjoint(before)  # a bracket adds to an item, it begins none
        count += parted and items.issuperset(item)
    return count >= _LONG_LIST


def loose(text: Text, clauses: list[list[int]]) -> set[int]:
    """The tokens of long clauses with hardly a word that relates others: words thrown together."""
    found: set[int] = set()
    for clause in clauses:
        if len(clause) >= _LOOSE_LENGTH:
            relating = sum(_relates(text.tokens[i], first=i == clause[0]) for i in clause)
            if not relating or (len(clause) >= _LONG and relating < _LOOSE_SHARE * len(clause)):
                found.update(clause)
    return found


def _items(text: Text, clauses: list[list[int]]) -> Iterator[list[int]]:
    """The clauses, those of many slashes in pieces."""
    for clause in clauses:
        signs = [text.tokens[i].word for i in clause if text.tokens[i].sign]
        if max(signs.count("/"), signs.count("-")) < _SLASHES or "+" in signs or "=" in signs:
            yield clause
            continue
        piece: list[int] = []
        for i in clause:
            if text.tokens[i].word in _STROKES:
                yield [*piece, i]
                piece = []
            else:
                piece.append(i)
        if piece:
            yield piece


def _relates(token: Token, *, first: bool) -> bool:
    """A word that relates others, a sign, or the number of an item."""
    return token.sign or token.stem in _RELATING or (first and token.number)


def _is_item(text: Text, clause: list[int]) -> bool:
    """A few words with nothing that relates them; “term: claim” says something of the term."""
    tied = text.tokens[clause[0]].clause in text.tied
    words = [i for i in clause if text.tokens[i].word not in _STROKES]
    if len(words) == 2 and text.tokens[words[0]].word == "not" and text.tokens[words[1]].word.endswith(("ed", "wn")):
        words = words[1:]  # “not shown” in a list is a name too; “not precision” tells apart
    return not tied and len(words) <= _ITEM_LENGTH and not any(text.tokens[i].stem in _GLUE for i in words)
