"""How an answer agrees with reference answers beyond its words: in their order, and in what is so and what is not."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import groupby, pairwise

from drill.grading.claims import Claims, Clause

_TELEGRAPHIC = 0.8  # share of words of substance from which an answer is taken for bare keywords
_SAME = 0.85  # likeness of two clauses that say, or deny, the same
_STATEMENT = 3  # words of substance that make a statement without a verb
_NEIGHBOURS = 0.2  # lost where no word of a reference has the neighbour it has there
_TURN = 8  # pairs of words among which one may be turned about
_JOINING = frozenset({"and", "or"})
_SHUFFLED = 0.3  # what is left where they are besides a reference's very words
_VERY_WORDS, _DISORDER = 16, 3  # how sharply the two set in: only near the same words, and at few lost neighbours


def order(answer: Claims, references: Sequence[Claims]) -> float:
    """The factor 0..1 for reference words in an order of their own; 1 where each has a neighbour it has in a reference.

    An answer in its own words loses little. The nearer its words come to being one reference's words and no others,
    the more their order must be a reference's too.
    """
    known = {word for reference in references for word in reference.words}
    kept = {pair for reference in references for pair in _pairs(reference)}
    items = [item for reference in references for item in _items(reference)]
    ends, starts = {item[-1] for item in items}, {item[0] for item in items}
    pairs = [pair for pair in _pairs(answer, ends, starts) if known.issuperset(pair)]
    if not pairs:
        return 1.0
    lost = sum(pair not in kept for pair in pairs)
    turned = max(0, lost - len(pairs) // _TURN) / len(pairs)
    same = _same_words(answer, references) ** _VERY_WORDS
    return (1 - _NEIGHBOURS * lost / len(pairs)) * (1 - same * (1 - max(_SHUFFLED, (1 - turned) ** _DISORDER)))


def contradicts(answer: Claims, references: Sequence[Claims], asked: Set[str]) -> bool:
    """Whether a clause of the answer says the opposite of a reference's, and none says the same of it as nearly.

    A verbless clause in the prompt's own words (`asked`) is a heading, not a statement.
    """
    statements = [clause for reference in references for clause in _statements(reference, asked)]
    known = {stem for clause in statements for stem in clause.stems}
    for stems, denials in {(frozenset(clause.stems), clause.denials) for clause in answer.clauses}:
        if len(stems & known) < _SAME * len(stems) / (2 - _SAME):
            continue  # too many words of its own to come near any
        against = _nearest(stems, (clause for clause in statements if clause.denials != denials))
        if against >= _SAME:
            clauses = (clause for reference in references for clause in reference.clauses)
            if against > _nearest(stems, (clause for clause in clauses if clause.denials == denials)):
                return True
    return False


def _dice(one: Counter[str], other: Counter[str]) -> float:
    """The Sørensen–Dice coefficient of two bags of words: twice what they share over what they hold."""
    return 2 * sum(min(count, other[word]) for word, count in one.items()) / (one.total() + other.total() or 1)


def _pairs(text: Claims, ends: Set[str] = frozenset(), starts: Set[str] = frozenset()) -> Iterator[tuple[str, str]]:
    """Words side by side; not those that “and” or “or” joins, nor an end and a start over a pause: a list's items."""
    for run in text.runs:
        for pair in pairwise(run):
            if _JOINING.isdisjoint(pair):
                yield pair
    for before, after in pairwise(text.runs):
        if not (before[-1] in ends and after[0] in starts):
            yield before[-1], after[0]


def _items(text: Claims) -> list[list[str]]:
    """What stands between pauses, “and” and “or”, where there is more than one."""
    found = [list(group) for run in text.runs for joins, group in groupby(run, _JOINING.__contains__) if not joins]
    return found if len(found) > 1 else []


def _same_words(answer: Claims, references: Sequence[Claims]) -> float:
    """How alike the words of an answer and of the nearest reference are; of bare keywords the words of substance."""
    words, substance = Counter(answer.words), Counter(_substance(answer))
    alike = [_dice(Counter(reference.words), words) for reference in references]
    if substance.total() >= _TELEGRAPHIC * words.total():
        alike += [_dice(Counter(_substance(reference)), substance) for reference in references]
    return max(alike)


def _substance(text: Claims) -> list[str]:
    return [stem for clause in text.clauses for stem in clause.stems]


def _statements(reference: Claims, asked: Set[str]) -> list[Clause]:
    """The clauses of a reference that state something, or all where it is a list of names."""
    found = [
        clause
        for clause in reference.clauses
        if len(set(clause.stems)) > 1
        and (clause.verb or (len(set(clause.stems)) >= _STATEMENT and not asked >= set(clause.stems)))
    ]
    return found if found and len(reference.clauses) > 1 else list(reference.clauses)


def _nearest(stems: frozenset[str], clauses: Iterable[Clause]) -> float:
    one = Counter(stems)
    return max((_dice(one, Counter(set(clause.stems))) for clause in clauses), default=0.0)
