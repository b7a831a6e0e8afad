"""Finding compiled keywords in an answer: occurrences of phrase classes first, then keywords as chains of them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from drill.grading.keyword import NUMBER, Index, Keyword, Ref, Run, Step, Word, index, phrase
from drill.grading.spelling import Speller
from drill.grading.text import Text
from drill.lexicon import FILLERS

_NEAR = 3  # words of substance that may stand between two steps
_PAUSE = 1  # what a comma costs of that
_FILLED = 3  # fillers that may stand within a phrase, between two of its words
_FAR = 40  # tokens a `...` may pass over
_NOWHERE: list[tuple[int, int]] = []
_SIGNS = {"over": "/", "divid": "/", "plus": "+", "minus": "-", "time": "*", "multipli": "*", "less": "-", "per": "/"}

Place = tuple[int, int]  # tokens from, to (excluded)


class Match(Struct, frozen=True):
    """Where a keyword was found: the token places of its steps, in order of the keyword."""

    keyword: Keyword
    places: tuple[Place, ...]

    @property
    def start(self) -> int:
        """The first token."""
        return min(place[0] for place in self.places)

    @property
    def end(self) -> int:
        """The token after the last."""
        return max(place[1] for place in self.places)


class Classes:
    """The phrase classes of a deck, compiled as they are first needed; the cards of a deck may share them."""

    def __init__(self, terms: Mapping[str, Iterable[str]]) -> None:
        """`terms` maps class names to phrases; a phrase may name other classes, never itself."""
        self.terms = terms
        self._runs: dict[str, Index] = {}
        self._listed: dict[str, list[Run]] = {}
        self._starts: dict[str, frozenset[str]] = {}
        self._step_starts: dict[str, frozenset[str]] = {}

    def runs(self, name: str) -> Index:
        """The runs of a class by how they begin."""
        if name not in self._runs:
            self._runs[name] = index(self._all_runs(name))
        return self._runs[name]

    def words(self, runs: Iterable[Run]) -> Iterator[Word]:
        """Every word the runs can be made of, some of them more than once."""
        seen: set[str] = set()
        waiting = [runs]
        while waiting:
            for run in waiting.pop():
                for item in run:
                    if isinstance(item, Word):
                        yield item
                    elif item.name not in seen:
                        seen.add(item.name)
                        waiting.append(self._all_runs(item.name))

    def starts(self, step: Step) -> frozenset[str]:
        """The stems of which an answer must have one for the step to be found in it."""
        if step.source not in self._step_starts:
            self._step_starts[step.source] = self._starts_of(step.index)
        return self._step_starts[step.source]

    def _all_runs(self, name: str) -> list[Run]:
        if name not in self._listed:
            self._listed[name] = [run for source in self.terms[name] for run in phrase(source, self.terms)]
        return self._listed[name]

    def _starts_of(self, runs: Index) -> frozenset[str]:
        names = {*runs.classes, *(run[0].name for run in runs.led if isinstance(run[0], Ref))}
        return runs.words.union(runs.longer, *(self._class_starts(name) for name in names))

    def _class_starts(self, name: str) -> frozenset[str]:
        if name not in self._starts:
            self._starts[name] = frozenset()
            self._starts[name] = self._starts_of(self.runs(name))
        return self._starts[name]


class Sieve:
    """Tells which steps of a card an answer cannot hold, since it has no word that they begin with."""

    def __init__(self, steps: Iterable[Step], classes: Classes) -> None:
        """`steps` are those of all the card's keywords."""
        self._steps, self._classes = tuple(steps), classes
        self._used = False
        self._starts: list[tuple[str, frozenset[str]]] = []

    def absent(self, stems: Iterable[str]) -> frozenset[str]:
        """Steps, by source, that are not in an answer of these stems; none for the first answer.

        Making the sieve takes as long as it saves in ten answers, and most cards are asked once.
        """
        if not self._used:
            self._used = True
            return frozenset()
        return self.lacks(stems)

    def lacks(self, stems: Iterable[str]) -> frozenset[str]:
        """Steps, by source, that are not in an answer of these stems."""
        if not self._starts:
            self._starts = [(step.source, self._classes.starts(step)) for step in self._steps]
        there = frozenset(stems)
        return frozenset([source for source, starts in self._starts if starts.isdisjoint(there)])


class Finder:
    """An answer ready to be searched with one card's classes and spelling."""

    def __init__(self, text: Text, classes: Classes, speller: Speller, sieve: Sieve) -> None:
        """Index the answer's tokens by stem, with typos and signs resolved; `sieve` is that of the card's steps."""
        self.text = text
        self._classes = classes
        self._occurrences: dict[str, list[Place]] = {}
        self._steps: dict[str, list[Place]] = {}
        self._where: dict[str, list[Place]] = {}
        self._beside = _beside(text)
        self._cost = [0]
        clause = 0
        for i, token in enumerate(text.tokens):
            place = (i, i + 1)
            self._where.setdefault(token.stem, []).append(place)
            for stem in speller.meant(token.word, token.stem):
                if stem != token.stem:
                    self._where.setdefault(stem, []).append(place)
            if token.number:
                self._where.setdefault(NUMBER, []).append(place)
            elif token.stem in _SIGNS:
                self._where.setdefault(_SIGNS[token.stem], []).append(place)
            step = 0 if token.word in FILLERS or token.sign else 1
            self._cost.append(self._cost[-1] + step + (_PAUSE if token.clause != clause else 0))
            clause = token.clause
        self._absent = sieve.absent(self._where)

    def may_hold(self, keywords: Iterable[Keyword]) -> list[Keyword]:
        """The keywords without those that the sieve rules out."""
        possible = self._absent.isdisjoint
        return [keyword for keyword in keywords if possible(keyword.needs)]

    def matches(self, keyword: Keyword) -> Iterator[Match]:
        """Every place where the keyword stands, in order of the answer."""
        for step in keyword.rarest_first:
            if not self._step(step):
                return
        groups = [self._chains(steps) for steps in keyword.groups]
        if len(groups) == 1:
            for chain in groups[0]:
                yield Match(keyword, chain)
        elif all(groups):
            yield from self._together(keyword, groups)

    def furthest(self, keyword: Keyword) -> tuple[tuple[Place, ...], tuple[Step, ...], bool]:
        """How far a keyword that stands nowhere was found.

        The places of its steps that stand in order; the steps that follow them and do not; and whether the first of
        those stands elsewhere in the answer.
        """
        places: list[Place] = []
        missing: list[Step] = []
        for steps in keyword.groups:
            chain: tuple[Place, ...] = ()
            for length in range(1, len(steps) + 1):
                chains = self._chains(steps[:length])
                if not chains:
                    break
                chain = chains[0]
            places.extend(chain)
            missing.extend(steps[len(chain) :])
        return tuple(places), tuple(missing), bool(missing) and bool(self._step(missing[0]))

    def _together(self, keyword: Keyword, groups: list[list[tuple[Place, ...]]]) -> Iterator[Match]:
        def where(chain: tuple[Place, ...]) -> int:
            return 0 if keyword.anywhere else self.text.tokens[chain[0][0]].sentence

        by_sentence: list[dict[int, list[tuple[Place, ...]]]] = []
        for group in groups[1:]:
            by_sentence.append({})
            for chain in group:
                by_sentence[-1].setdefault(where(chain), []).append(chain)
        for first in groups[0]:
            chosen = list(first)
            for chains in by_sentence:
                free = (c for c in chains.get(where(first), ()) if not _overlap(c, chosen))
                chosen.extend(next(free, ()))
            if len(chosen) == len(first) + sum(len(group[0]) for group in groups[1:]):
                yield Match(keyword, tuple(chosen))

    def _chains(self, steps: Sequence[Step]) -> list[tuple[Place, ...]]:
        """Each way to place the steps in order, at most one for every place of the last step."""
        chains: list[tuple[Place, ...]] = [(place,) for place in self._step(steps[0])] if steps else []
        for step in steps[1:]:
            if not chains:
                break
            places = self._step(step)
            starts = [place[0] for place in places]
            best: dict[Place, tuple[Place, ...]] = {}
            for chain in chains:
                end = chain[-1][1]
                for i in range(bisect_left(starts, end), len(places)):
                    if not self._reaches(end, starts[i], far=step.far):
                        break
                    if not self._barred(step, end, starts[i]):
                        best[places[i]] = chain  # a later chain begins nearer
            chains = [(*chain, place) for place, chain in sorted(best.items())]
        return chains

    def _reaches(self, end: int, start: int, *, far: bool) -> bool:
        tokens = self.text.tokens
        if tokens[end - 1].sentence != tokens[start].sentence:
            return False
        if far:
            return start - end <= _FAR
        crossed = _PAUSE if start > end - 1 and tokens[start].clause != tokens[start - 1].clause else 0
        return self._cost[start] - self._cost[end] + crossed <= _NEAR

    def _barred(self, step: Step, start: int, end: int) -> bool:
        for run in step.barred:
            places = self._run(run)
            for i in range(bisect_left(places, (start, 0)), len(places)):
                if places[i][0] >= end:
                    break
                if places[i][1] <= end:
                    return True
        return False

    def _step(self, step: Step) -> list[Place]:
        places = self._steps.get(step.source)
        if places is None:
            places = self._any(step.index)
            self._steps[step.source] = places
        return places

    def _any(self, runs: Index) -> list[Place]:
        found: set[Place] = set()
        where = self._where
        for stem in where.keys() & runs.words:
            found.update(where[stem])
        for stem in where.keys() & runs.longer.keys():
            for run in runs.longer[stem]:
                second = run[1]
                if isinstance(second, Ref) or second.stem in where:
                    found.update(self._run(run))
        for name in runs.classes:
            found.update(self._class(name))
        for run in runs.led:
            found.update(self._run(run))
        return sorted(found)

    def _item(self, item: Word | Ref) -> list[Place]:
        if isinstance(item, Ref):
            return self._class(item.name)
        return self._where.get(item.stem, _NOWHERE)

    def _class(self, name: str) -> list[Place]:
        if name not in self._occurrences:
            self._occurrences[name] = []  # a class that names itself by way of others finds nothing there
            self._occurrences[name] = self._any(self._classes.runs(name))
        return self._occurrences[name]

    def _run(self, run: Run) -> list[Place]:
        """Where the items stand side by side, up to three fillers allowed between."""
        places = self._item(run[0])
        for item in run[1:]:
            if not places:
                break
            following: dict[int, list[int]] = {}
            for start, end in self._item(item):
                following.setdefault(start, []).append(end)
            places = [
                (begin, end)
                for begin, stop in places
                for start in range(stop, self._beside[stop])
                for end in following.get(start, ())
            ]
        return places


def _beside(text: Text) -> list[int]:
    """For each token, the end of where a phrase may go on that stops before it: behind up to three fillers."""
    tokens = text.tokens
    found = [0] * (len(tokens) + 1)
    found[-1] = len(tokens)
    ahead, sentence = 0, -1  # how far a phrase may go on from the token after this, and the sentence of that
    for stop in range(len(tokens) - 1, 0, -1):
        token = tokens[stop]
        ahead = min(ahead + 1, _FILLED + 1) if token.word in FILLERS and token.sentence == sentence else 1
        sentence = token.sentence
        found[stop] = stop + ahead if tokens[stop - 1].sentence == sentence else stop
    return found


def _overlap(chain: Iterable[Place], chosen: Sequence[Place]) -> bool:
    return any(a < d and c < b for a, b in chain for c, d in chosen)
