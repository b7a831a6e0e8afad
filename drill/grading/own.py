"""The learner's own words as keywords: what may be kept, what to offer, and a card graded with them too.

Own words are words, never a pattern: signs are left out, so what a deck would read as one cannot be written in them.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from drill.grading.concepts import CompiledCard, Reading, Wanted
from drill.grading.grade import grade
from drill.grading.keyword import Keyword, Word, parse
from drill.grading.proof import prove
from drill.grading.spelling import Speller
from drill.grading.text import Text, Token, read
from drill.lexicon import FILLERS, GLUE, NEGATORS
from drill.model import Asks, Card, Concept, Phrase, Wording

MOST = 12  # words
_OFFERS = 6  # clauses that are tried, nearest first
_LONGEST = 240  # characters of the sentence kept with the words
# Small words that say how others hang together: “of the blocked” is more than a bare word, “the blocked” is not.
_RELATING = frozenset("as at by for from in into of on per than to".split())
# What is left of an answer without these says something: “no idea” and “I do not know” may not be kept for a concept.
_SAYING_NOTHING = FILLERS | GLUE | NEGATORS | {"clue", "guess", "idea", "know", "sure"}


class Standing(Struct, frozen=True):
    """A wording as the decks stand now: what its concept is called, and why it is not used (empty where it is)."""

    wording: Wording
    name: str
    unused: str = ""


class Phrasing:
    """One answer and a concept of it that the learner credited: which of its words may be kept."""

    def __init__(self, compiled: CompiledCard, concept: str, answer: str) -> None:
        """`compiled` holds what counts already, own words included."""
        self._compiled, self._concept, self._answer = compiled, concept, answer
        self._text = read(answer)
        self._known: set[str] | None = None  # the card's examples that fail as it is

    def possible(self) -> bool:
        """Whether the answer has any words that could be kept."""
        card = self._compiled.card
        return card.figure is None and not _empty(card, _words(self._text.tokens))  # a number says it of itself

    def offers(self) -> list[str]:
        """Words that may be kept, a clause each, the one that comes nearest to the concept first."""
        near = _stems(self._compiled, self._concept)
        shown = [span for hit in grade(self._compiled, self._answer).covered for span in hit.spans]
        tokens = self._text.tokens
        taken = {t.start for t in tokens if any(span.start <= t.start < span.end for span in shown)}

        def worth(tokens: list[Token]) -> tuple[int, int]:
            """How many words are the concept's, and how many of substance show no other concept."""
            said = [t for t in tokens if t.word not in FILLERS]
            return len({t.stem for t in said} & near), sum(t.start not in taken for t in said)

        pieces = [max(_windows(clause), key=worth) for clause in _clauses(self._text)]
        ranked = dict.fromkeys(_cut(self._answer, piece) for piece in sorted(pieces, key=worth, reverse=True))
        return [words for words in list(ranked)[:_OFFERS] if not self.objection(words)]

    def objection(self, words: str) -> str:
        """Why these words may not be kept, empty where they may: they must earn the concept in this very answer."""
        words = literal(words)
        if why := flaw(self._compiled.card, words):
            return why
        wanted, reading = self._own(words), Reading(self._compiled, self._answer)
        if not reading.hit(wanted):
            near = reading.near_miss(wanted)
            return f"in your answer they do not count: {near[2]}" if near else self._unsaid(words)
        extended = with_own(self._compiled, {self._concept: (words,)})
        if self._concept not in {hit.id for hit in grade(extended, self._answer).covered}:
            return "in your answer they do not count: it makes a mistake that takes the concept away"
        if self._known is None:
            self._known = {failure.answer for failure in prove(self._compiled)}
        passed = next((f.answer for f in prove(extended) if f.answer not in self._known), "")
        return f"an answer that the deck calls wrong or incomplete would pass by them: “{passed}”" if passed else ""

    def phrase(self, words: str) -> Phrase:
        """The words as they are kept, with the sentence that they stand in."""
        words = literal(words)
        tokens = self._text.tokens
        hit = Reading(self._compiled, self._answer).hit(self._own(words))
        places = {t.sentence for t in tokens for s in (hit.spans if hit else ()) if s.start <= t.start < s.end}
        said = " ".join(_slice(self._answer, [t for t in tokens if t.sentence in places]).split())
        return Phrase(self._concept, words, said if len(said) <= _LONGEST else said[: _LONGEST - 2] + " …")

    def _unsaid(self, words: str) -> str:
        said = {token.stem for token in self._text.tokens}
        strange = next((token for token in _words(read(words).tokens) if token.stem not in said), None)
        if strange:
            return f"“{words[strange.start : strange.end]}” is not in your answer"
        return "your answer does not say these words together and in this order"

    def _own(self, words: str) -> Wanted:
        return Wanted(self._concept, (_keyword(words),), _bare(self._compiled.card, self._concept))


def literal(words: str) -> str:
    """The words and numbers of a text as typed, a space between, without the signs that a keyword could read."""
    return _cut(words, read(words).tokens)


def flaw(card: Card, words: str) -> str:
    """Why words would count for too much or never again, whatever the answer; empty where they may be kept."""
    tokens = _words(read(words).tokens)
    if len(tokens) > MOST:
        return f"more than {MOST} words will hardly be said again; keep the part that says it"
    return _empty(card, tokens)


def with_own(compiled: CompiledCard, own: Mapping[str, Iterable[str]]) -> CompiledCard:
    """The card with own words, by concept, as further keywords; those that no longer fit the card are left out."""
    keywords = {
        concept: tuple(_keyword(words) for words in phrases if not flaw(compiled.card, words))
        for concept, phrases in own.items()
        if concept in _concepts(compiled)
    }
    wanted = {one.id: one for one in compiled.concepts}
    for concept, found in keywords.items():
        one = wanted.get(concept) or Wanted(concept, (), _bare(compiled.card, concept))
        wanted[concept] = replace(one, keywords=one.keywords + found)
    words = [word for found in keywords.values() for keyword in found for word in _words_of(keyword)]
    return replace(compiled, concepts=tuple(wanted.values()), speller=_Both(compiled.speller, words))


def standing(wording: Wording, compiled: CompiledCard | None) -> Standing:
    """How a wording stands to its card; None where no deck has the card."""
    if compiled is None:
        return Standing(wording, wording.concept, "no deck has this card now")
    concept = _concepts(compiled).get(wording.concept)
    if concept is None:
        return Standing(wording, wording.concept, "the card has no such concept now")
    return Standing(wording, concept.name or concept.id.replace("-", " "), flaw(compiled.card, wording.words))


class _Both(Speller):
    """The deck's spelling, with typos of own words beside it: these must not change how the deck's words are read."""

    def __init__(self, deck: Speller, words: Iterable[Word]) -> None:
        super().__init__(words)
        self._deck = deck

    def meant(self, word: str, stem: str) -> tuple[str, ...]:
        return (*self._deck.meant(word, stem), *super().meant(word, stem))


def _keyword(words: str) -> Keyword:
    return parse(literal(words), {})


def _words_of(keyword: Keyword) -> Iterator[Word]:
    for group in keyword.groups:
        for step in group:
            yield from (word for run in step.options for word in run if isinstance(word, Word))


def _concepts(compiled: CompiledCard) -> dict[str, Concept]:
    """The card's concepts by id, those derived from its answers where it names none."""
    references = compiled.references.each if compiled.references else ()
    derived = (concept for reference in references for concept in reference.concepts)
    return {concept.id: concept for concept in compiled.card.concepts or derived}


def _bare(card: Card, concept: str) -> bool:
    return card.asks is Asks.NAMES or any(one.bare for one in card.concepts if one.id == concept)


def _words(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if not token.sign]


def _empty(card: Card, tokens: list[Token]) -> str:
    """Why words say too little to stand for a concept."""
    said = [t for t in tokens if t.word not in _SAYING_NOTHING]
    asked = {token.stem for token in read(card.prompt).tokens}
    if not said:
        return "these words say nothing by themselves; keep some that say it"
    if all(token.stem in asked for token in said):
        return "these are the words of the question; keep some of your own"
    if sum(t.word not in FILLERS or t.word in _RELATING for t in tokens) < 2:
        return "one word alone would credit almost any answer; keep two or more that belong together"
    return ""


def _stems(compiled: CompiledCard, concept: str) -> set[str]:
    """The stems of a concept's keywords, name and hint."""
    one = _concepts(compiled).get(concept) or Concept(concept)
    keywords = (keyword for wanted in compiled.concepts if wanted.id == concept for keyword in wanted.keywords)
    runs = [run for keyword in keywords for group in keyword.groups for step in group for run in step.options]
    named = read(f"{one.name} {one.hint} {concept}").tokens
    return {word.stem for word in compiled.classes.words(runs)} | {token.stem for token in named}


def _clauses(text: Text) -> list[list[Token]]:
    """The words of each clause, without the small words at its ends."""
    clauses: dict[int, list[Token]] = {}
    for token in _words(text.tokens):
        clauses.setdefault(token.clause, []).append(token)
    return [tokens for clause in clauses.values() if (tokens := _trimmed(clause))]


def _trimmed(tokens: list[Token]) -> list[Token]:
    kept = [i for i, t in enumerate(tokens) if t.word not in FILLERS or t.word in _RELATING]
    last = [i for i, t in enumerate(tokens) if t.word not in FILLERS]
    return tokens[kept[0] : last[-1] + 1] if last else []


def _windows(tokens: list[Token]) -> list[list[Token]]:
    """The clause, or each piece of it that is short enough to be kept."""
    pieces = [tokens[i : i + MOST] for i in range(max(1, len(tokens) - MOST + 1))]
    return [trimmed for piece in pieces if (trimmed := _trimmed(piece))]


def _cut(text: str, tokens: Iterable[Token]) -> str:
    """The words as they are spelt in the text; several tokens may come from one of them, as from don't or ¼."""
    places: list[tuple[int, int]] = []
    for token in _words(tokens):
        if places and token.start < places[-1][1]:
            places[-1] = places[-1][0], max(places[-1][1], token.end)
        else:
            places.append((token.start, token.end))
    return " ".join(text[start:end] for start, end in places)


def _slice(text: str, tokens: list[Token]) -> str:
    return text[tokens[0].start : tokens[-1].end] if tokens else ""
