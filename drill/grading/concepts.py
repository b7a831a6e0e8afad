"""A card compiled for grading, and which of its concepts and mistakes an answer holds."""

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from drill.grading.keyword import Keyword, Step, parse
from drill.grading.match import Classes, Finder, Match, Place, Sieve
from drill.grading.scope import Scope, runs
from drill.grading.spelling import Speller
from drill.grading.text import Text, read
from drill.lexicon import FILLERS, NEGATORS
from drill.model import Asks, Card, Hit, Span

if TYPE_CHECKING:
    from drill.grading.derive import References

_NAME = 24  # characters of what stands before a bracket
_OPENED = re.compile(r"\b\w*\([^()\s]*$")
_SAID = 8  # words after a claim in which it is said to be of another notion
_OF = frozenset({"is", "are", "be", "was", "call", "say", "for", "against", "means", "called", "describes", "defines"})
_NEAR = 2  # words between two pieces of evidence that are shown with them


class Wanted(Struct, frozen=True):
    """A concept or mistake with its compiled keywords; `bare` where a name alone counts."""

    id: str
    keywords: tuple[Keyword, ...]
    bare: bool
    mistake: bool = False
    unless: tuple[Keyword, ...] = ()


class CompiledCard(Struct, frozen=True):
    """Everything that grading one card needs; made once a card, used for every answer."""

    card: Card
    concepts: tuple[Wanted, ...]
    mistakes: tuple[Wanted, ...]
    classes: Classes
    speller: Speller
    sieve: Sieve
    echo: frozenset[tuple[str, ...]]
    references: "References | None"  # of a card without concepts


def compile_card(card: Card, terms: Mapping[str, Iterable[str]] | Classes) -> CompiledCard:
    """Compile a card's keywords; `terms` are the shared phrase classes with the deck's own laid over them.

    Cards of one deck are compiled faster when they are given the same `Classes` of its terms.
    """
    classes = terms if isinstance(terms, Classes) else Classes(terms)
    terms = classes.terms
    names = card.asks is Asks.NAMES
    concepts = tuple(Wanted(c.id, tuple(parse(k, terms) for k in c.keywords), c.bare or names) for c in card.concepts)
    mistakes = tuple(
        Wanted(m.id, tuple(parse(k, terms) for k in m.keywords), False, True, tuple(parse(k, terms) for k in m.unless))
        for m in card.mistakes
    )
    keywords = [keyword for wanted in concepts + mistakes for keyword in wanted.keywords + wanted.unless]
    steps = {step.source: step for keyword in keywords for step in keyword.rarest_first}
    sieve = Sieve(steps.values(), classes)
    barred = [run for keyword in keywords for step in keyword.rarest_first for run in step.barred]
    speller = Speller(classes.words([*barred, *(run for step in steps.values() for run in step.options)]))
    echo = runs(read(card.prompt))
    return CompiledCard(card, concepts, mistakes, classes, speller, sieve, echo, _references(card))


def _references(card: Card) -> "References | None":
    if card.concepts:
        return None
    from drill.grading.derive import derive  # 5 ms that most cards do without

    return derive(card.prompt, card.answers)


class Reading:
    """One answer read against one card."""

    def __init__(self, compiled: CompiledCard, answer: str) -> None:
        """Read the answer once; finding is done as it is asked for."""
        self.text: Text = read(answer)
        self._finder = Finder(self.text, compiled.classes, compiled.speller, compiled.sieve)
        self._scope = Scope(self.text, compiled.echo, names=compiled.card.asks is Asks.NAMES)
        self._named: dict[str, dict[int, list[int]]] = {}

    def hit(self, wanted: Wanted) -> Hit | None:
        """A concept or mistake with the evidence for it, or None."""
        best = self.best(wanted)
        return None if best is None else Hit(wanted.id, best[1])

    def best(self, wanted: Wanted) -> tuple[str, tuple[Span, ...]] | None:
        """The keyword and spans of the best asserted match: the one that rests on most words, then the first."""
        best: Match | None = None
        most = -1
        for keyword in self._finder.may_hold(wanted.keywords):
            for match in self._finder.matches(keyword):
                weight = self._weight(match)
                if weight > most and not self._objection(match, wanted) and not self._excused(match, wanted):
                    best, most = match, weight
        return None if best is None else (best.keyword.source, self._spans(best.places))

    def holds(self, keyword: Keyword) -> bool:
        """Whether a keyword is found, asserted or not."""
        return any(True for one in self._finder.may_hold([keyword]) for _ in self._finder.matches(one))

    def near_miss(self, wanted: Wanted) -> tuple[str, str, str] | None:
        """A match that did not count: its keyword, the words of the answer, and the reason."""
        for keyword in self._finder.may_hold(wanted.keywords):
            for match in self._finder.matches(keyword):
                reason = self._objection(match, wanted) or "said of another notion"
                spans = self._spans(match.places)
                return keyword.source, self.text.answer[spans[0].start : spans[-1].end], reason
        return None

    def furthest(self, wanted: Wanted) -> tuple[str, tuple[Span, ...], tuple[Step, ...], bool] | None:
        """Of the keywords that stand nowhere the one found furthest: its source, what was found, what lacks.

        The last value says whether the first step that lacks stands elsewhere in the answer.
        """
        best: tuple[float, str, tuple[Span, ...], tuple[Step, ...], bool] | None = None
        for keyword in wanted.keywords:
            places, missing, elsewhere = self._finder.furthest(keyword)
            share = (len(places) + elsewhere / 2) / (len(places) + len(missing)) if missing else 0.0
            if places and (best is None or share > best[0]):
                best = share, keyword.source, self._spans(places), missing, elsewhere
        return None if best is None else best[1:]

    def _objection(self, match: Match, wanted: Wanted) -> str:
        return self._scope.objection(match, bare=wanted.bare, mistake=wanted.mistake)

    def _excused(self, match: Match, wanted: Wanted) -> bool:
        """Whether the claim is made of a neighbouring notion that the sentence names before it, or says it is."""
        named = self._neighbours(wanted)
        tokens = self.text.tokens
        sentence = tokens[match.start].sentence
        for start in named.get(sentence, ()):
            if start <= match.start:
                return True
            between = [token.word for token in tokens[match.end : start]]
            if start >= match.end and len(between) <= _SAID and not _OF.isdisjoint(between):
                return NEGATORS.isdisjoint(between)  # of all positives those found is recall
        return False

    def _neighbours(self, wanted: Wanted) -> dict[int, list[int]]:
        """Where each sentence names what a mistake's claim may rightly be about, in order."""
        if wanted.id not in self._named:
            named: dict[int, list[int]] = {}
            starts = {
                match.start
                for keyword in self._finder.may_hold(wanted.unless)
                for match in self._finder.matches(keyword)
                if not self._scope.lists(match)  # a bare word in a list is not what the claim is about
            }
            for start in sorted(starts):
                named.setdefault(self.text.tokens[start].sentence, []).append(start)
            self._named[wanted.id] = named
        return self._named[wanted.id]

    def _weight(self, match: Match) -> int:
        """How many words of substance a match rests on."""
        return sum([token.word not in FILLERS for a, b in match.places for token in self.text.tokens[a:b]])

    def _spans(self, places: Iterable[Place]) -> tuple[Span, ...]:
        tokens = self.text.tokens
        spans: list[Span] = []
        stop = 0
        for a, b in sorted(places):
            near = a - stop <= _NEAR and not any(t.clause != tokens[a].clause for t in tokens[stop:a])
            if spans and (near or all(token.word in FILLERS for token in tokens[stop:a])):
                spans[-1] = Span(spans[-1].start, max(tokens[b - 1].end, spans[-1].end))
            else:
                spans.append(Span(tokens[a].start, tokens[b - 1].end))
            stop = max(stop, b)
        return tuple(_closed(self.text.answer, span) for span in spans)


def _closed(answer: str, span: Span) -> Span:
    """The span with the bracket that closes what it opens, as of tp / (tp + fp), and with all of p(x)."""
    said = answer[span.start : span.end]
    unopened = said.count(")") - said.count("(")
    if unopened > 0 and (opened := _OPENED.search(answer[max(0, span.start - _NAME) : span.start])):
        return Span(span.start - len(opened.group()), span.end)
    rest = answer[span.end : span.end + 2]
    shut = rest.find(")") + 1 if not rest.strip(" )") else 0
    return Span(span.start, span.end + shut) if unopened < 0 else span
