"""What a text claims: its words of substance, clause by clause, each clause asserted or denied."""

from collections.abc import Iterator
from itertools import chain

from msgspec import Struct

from drill.grading.denial import DENIALS, frame_length
from drill.grading.scope import echoed
from drill.grading.spelling import Speller
from drill.grading.text import Text, Token
from drill.lexicon import AFFIRMERS, FILLERS, NEGATORS
from drill.model import Span

_STILL_DENIED = frozenset({"longer", "necessarily"})  # what is no longer so is not so
_JOINING = frozenset({"and", "or"})
_EMPHASIS = frozenset({"absolutely", "certainly", "clearly", "definitely", "ever", "indeed", "obviously", "surely"})
_EMPTY = FILLERS | NEGATORS | DENIALS | _EMPHASIS
_AUXILIARIES = frozenset(
    """
    am are be can could did do does had has have is may might must need shall should was were will would
    """.split()
)


class Clause(Struct, frozen=True, gc=False):
    """A clause's stems of substance in order, its denials, where it stands, and whether it has an auxiliary verb.

    `denials` is 0 for none, 1 for one or another odd number, which deny, and 2 for a denial denied.
    """

    stems: tuple[str, ...]
    denials: int
    span: Span
    verb: bool


class Claims(Struct, frozen=True):
    """A text's clauses, where it first asserts (False) or denies (True) each stem, and the stems of all its words.

    `runs` holds the words between pauses.
    """

    clauses: tuple[Clause, ...]
    said: dict[str, dict[bool, Span]]
    runs: tuple[tuple[str, ...], ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The stems of all words in order."""
        return tuple(chain.from_iterable(self.runs))


def claims(text: Text, speller: Speller, echo: frozenset[tuple[str, ...]] = frozenset()) -> Claims:
    """What a text claims, typos put right; runs of the prompt (`echo`) are left out. Linear in its length."""
    repeated = echoed(text, echo)
    tokens = [token for i, token in enumerate(text.tokens) if i not in repeated and not token.sign]
    stems = [(*speller.meant(token.word, token.stem), token.stem)[0] for token in tokens]
    said: dict[str, dict[bool, Span]] = {}
    clauses: list[Clause] = []
    for start, stop, denials in _clauses(tokens):
        substance = [i for i in range(start, stop) if counts(tokens[i])]
        for i in substance:
            said.setdefault(stems[i], {}).setdefault(denials == 1, Span(tokens[i].start, tokens[i].end))
        if substance:
            span = Span(tokens[start].start, tokens[stop - 1].end)
            verb = any(token.word in _AUXILIARIES for token in tokens[start:stop])
            clauses.append(Clause(tuple(stems[i] for i in substance), denials, span, verb))
    return Claims(tuple(clauses), said, tuple(tuple(stems[start:stop]) for start, stop in _bounds(tokens)))


def counts(token: Token) -> bool:
    """Whether a token is a word of substance."""
    return not token.sign and token.word not in _EMPTY


def _clauses(tokens: list[Token]) -> Iterator[tuple[int, int, int]]:
    """Where each clause starts and stops, and its denials; words that deny a whole sentence are left out."""
    framed = -1  # the sentence so denied
    sentence, denials = -1, 0  # of the clause before
    for start, stop in _bounds(tokens):
        words = [token.word for token in tokens[start:stop]]
        first = tokens[start].sentence != sentence
        frame = 1 if first and _denied_at_once(words) else frame_length(words)
        listed = tokens[start].sentence == sentence and denials == 1 and _continues(words)
        sentence = tokens[start].sentence
        if frame:
            framed = sentence
        elif words[0] == "but":  # not a, but b
            framed = -1
        stacked = _denials(words[frame:]) + (sentence == framed)
        denials = 1 if listed else min(stacked, 2 - stacked % 2)
        yield start + frame, stop, denials


def _bounds(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """Where each clause starts and stops."""
    start = 0
    for i in range(1, len(tokens) + 1):
        if i == len(tokens) or tokens[i].clause != tokens[start].clause:
            yield start, i
            start = i


def _denied_at_once(words: list[str]) -> bool:
    """Whether a sentence begins with a denial of all of it."""
    return len(words) > 1 and words[0] in {"not", "never"} and words[1] not in AFFIRMERS


def _continues(words: list[str]) -> bool:
    """Whether a clause ends a list of what the clause before denies, as in “no a, b or c”."""
    return "or" in words and DENIALS.isdisjoint(words) and _AUXILIARIES.isdisjoint(words)


def _denials(words: list[str]) -> int:
    """How many denials a clause stacks: “not only” is none, and “no a and no b” is one."""
    if DENIALS.isdisjoint(words):
        return 0
    found = 0
    for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False):
        if word in DENIALS and (after not in AFFIRMERS or after in _STILL_DENIED):
            found += not (found and before in _JOINING)
    return found
