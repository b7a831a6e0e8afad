"""Small typos: which of a card's own words a misspelt word of the answer stands for."""

from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

from drill.grading.keyword import Word
from drill.lexicon import COMMON

_SHORTEST, _LONG = 5, 8
_LONGEST = 24


class Speller:
    """Looks words up among a card's words by edit distance (transpositions count as one edit).

    One edit is forgiven in words of five letters or more, two in words of eight or more; candidates are found by
    deleting letters on both sides, so a look-up does not grow with the number of words.
    """

    def __init__(self, words: Iterable[Word]) -> None:
        """Index the spellings and stems of `words`."""
        self._known: set[str] = set()
        self._near: dict[str, set[tuple[str, str]]] = {}
        self._memo: dict[str, tuple[str, ...]] = {}
        for word in set(words):
            self._known.add(word.stem)
            for form in {word.spelling, word.stem}:
                if len(form) >= _SHORTEST and form.isalpha():
                    for key in _deletions(form):
                        self._near.setdefault(key, set()).add((form, word.stem))

    def meant(self, word: str, stem: str) -> tuple[str, ...]:
        """The stems a word may be a typo of; none where it is a word of the card or a common word."""
        if stem in self._known or len(word) < _SHORTEST or len(word) > _LONGEST or word in COMMON:
            return ()
        if word not in self._memo:
            self._memo[word] = tuple(sorted(self._candidates(word)))
        return self._memo[word]

    def _candidates(self, word: str) -> Iterator[str]:
        allowed = 2 if len(word) >= _LONG else 1
        best, stems = allowed, set[str]()
        for key in _deletions(word):
            for form, stem in self._near.get(key, ()):
                if form[0] == word[0] or form[:2] == word[1::-1]:
                    distance = OSA.distance(word, form, score_cutoff=best)
                    if distance < best:
                        best, stems = distance, {stem}
                    elif distance == best and len(form) >= (_LONG if distance > 1 else _SHORTEST):
                        stems.add(stem)
        return iter(stems)


def _deletions(word: str) -> Iterator[str]:
    yield word
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]
