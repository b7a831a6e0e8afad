"""Small typos: which of a card's own words a misspelt word of the answer stands for."""

from collections.abc import Iterable, Iterator

from drill.grading.keyword import Word
from drill.lexicon import COMMON

_SHORTEST, _LONG, _LONGEST = 5, 8, 24

Near = dict[str, set[tuple[str, str]]]  # what is left of a form without one letter: the form and its stem


class Speller:
    """Looks words up among a card's words by edit distance (a swap of neighbours counts as one edit).

    One edit is forgiven in words of five letters or more, two in words of eight or more; the first letter must be
    right. Candidates share what is left after deleting a letter, so a look-up does not grow with the number of words;
    the table for a first letter is made when a word first asks for it.
    """

    def __init__(self, words: Iterable[Word]) -> None:
        """`words` are all words that the card's keywords can be made of."""
        self._known: set[str] = set()
        self._forms: dict[str, set[tuple[str, str]]] = {}
        self._near: dict[str, Near] = {}
        self._memo: dict[str, tuple[str, ...]] = {}
        for word in set(words):
            self._known.add(word.stem)
            for form in {word.spelling, word.stem}:
                if _SHORTEST <= len(form) <= _LONGEST and form.isalpha():
                    self._forms.setdefault(form[0], set()).add((form, word.stem))

    def meant(self, word: str, stem: str) -> tuple[str, ...]:
        """The stems a word may be a typo of; none where it is a word of the card or a common word."""
        if stem in self._known or not _SHORTEST <= len(word) <= _LONGEST or word in COMMON:
            return ()
        if word not in self._memo:
            self._memo[word] = self._nearest(word)
        return self._memo[word]

    def _nearest(self, word: str) -> tuple[str, ...]:
        near = self._table(word[0])
        candidates = {pair for key in _deletions(word) for pair in near.get(key, ())}
        if not candidates:
            return ()
        from rapidfuzz.distance import OSA  # 15 ms that only an unknown word pays

        found = [(OSA.distance(word, form), form, stem) for form, stem in candidates]
        fitting = [(far, stem) for far, form, stem in found if far <= (2 if min(len(word), len(form)) >= _LONG else 1)]
        least = min((far for far, _ in fitting), default=0)
        return tuple(sorted({stem for far, stem in fitting if far == least}))

    def _table(self, letter: str) -> Near:
        if letter not in self._near:
            table: Near = {}
            for pair in self._forms.get(letter, ()):
                for key in _deletions(pair[0]):
                    table.setdefault(key, set()).add(pair)
            self._near[letter] = table
        return self._near[letter]


def _deletions(word: str) -> Iterator[str]:
    yield word
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]
