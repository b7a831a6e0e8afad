"""Whether what a keyword found is asserted: not denied, contrasted away, hearsay, echoed or dropped in a bare list."""

from itertools import pairwise

from drill.grading.denial import frame_length
from drill.grading.match import Match
from drill.grading.retraction import taken_back
from drill.grading.text import Text, Token, stem_of
from drill.lexicon import AFFIRMERS, CONTRASTS, DISMISSALS, FILLERS, GLUE, HEARSAY, NEGATORS

_BEFORE = 6  # tokens that a denial reaches forward within its clause
_DISMISSING = 28  # characters after a claim in which it is dismissed
_NARROW = frozenset({"no", "none", "nothing", "without"})  # deny the words that follow, not the whole clause
_DENIALS = frozenset({"not", "never", "hardly", "no"})
_VERBS = frozenset(
    "am are be can could did do does had has have is may might must need should was were will would".split()
)
_JOINING = frozenset({"or", "nor"})
_SUBJECTS = frozenset({"i", "we", "you", "they", "he", "she"})
_HEARD = 25  # tokens that hearsay reaches forward within its sentence
_GLUE = frozenset(stem_of(word) for word in GLUE)
_RELATING = frozenset(stem_of(word) for word in GLUE | FILLERS)
_LOOSE_LENGTH = 9  # a clause of so many words with none that relates others is thrown together,
_LONG, _LOOSE_SHARE = 12, 0.15  # and so is a longer one with so small a share of them
_LIST_LENGTH = 4
_ITEM_LENGTH = 4


class Scope:
    """What of an answer is denied, hearsay, an echo of the prompt or an item in a bare list; worked out once."""

    def __init__(self, text: Text, echo: frozenset[tuple[str, ...]]) -> None:
        """`echo` holds the prompt's runs of `ECHO` stems."""
        self._text = text
        self._words = [token.word for token in text.tokens]
        clauses = _clauses(text)
        self._listed = _listed(text, clauses)
        self._loose = _loose(text, clauses)
        self._echoed = echoed(text, echo)
        self._sentences: dict[int, tuple[int, int]] = {}
        for i, token in enumerate(text.tokens):
            self._sentences[token.sentence] = (self._sentences.get(token.sentence, (i, i))[0], i + 1)
        self._framed = _framed(text, clauses)
        self._taken_back = taken_back(text)

    def objection(self, match: Match, *, bare: bool) -> str:
        """Why what was found does not count, or an empty text where it does; `bare` lets list items count."""
        inside = {i for a, b in match.places for i in range(a, b)}
        if inside <= self._echoed:
            return "repeats the prompt"
        place, cue = self._taken_back
        if match.end <= place:
            return f"taken back by “{cue}”"
        if inside & self._framed:
            return "declared untrue"
        if not bare and inside <= self._listed:
            return "only words in a list"
        if inside & self._loose:
            return "words side by side that say nothing of each other"
        for where in match.places:
            reason = self._denied(where, inside)
            if reason:
                return reason
        return self._dismissed(match)

    def _denied(self, place: tuple[int, int], inside: set[int]) -> str:
        tokens = self._text.tokens
        start = place[0]
        clause = tokens[start].clause
        first = start
        while first and tokens[first - 1].clause == clause:
            first -= 1
        if first > self._sentence(start)[0] and not _JOINING.isdisjoint(self._words[first:start]):
            first = max(self._sentence(start)[0], start - _BEFORE - 2)  # not a, b or c: the denial reaches all three
        for i in range(first, start):
            if i not in inside and self._words[i] in NEGATORS and not self._harmless(i, start):
                return f"denied by “{self._words[i]}”"
        ahead = " ".join(self._words[max(self._sentence(start)[0], start - _HEARD) : start])
        near = " ".join(self._words[max(first, start - 4) : start])
        for cue in CONTRASTS:
            if cue in near:
                return f"set apart by “{cue}”"
        for cue in HEARSAY:
            if cue in ahead:
                return f"told as hearsay: “{cue}”"
        return ""

    def _harmless(self, i: int, start: int) -> bool:
        """A denial that denies nothing (not only), or that ends where a new subject begins (without labels, we ...)."""
        if self._words[i + 1] in AFFIRMERS:
            return True
        if self._words[i] not in _NARROW:
            return False
        return start - i > _BEFORE or not _SUBJECTS.isdisjoint(self._words[i + 1 : start])

    def _sentence(self, i: int) -> tuple[int, int]:
        return self._sentences[self._text.tokens[i].sentence]

    def _dismissed(self, match: Match) -> str:
        tokens = self._text.tokens
        last = match.end
        stop = last
        while stop < len(tokens) and tokens[stop].clause == tokens[last - 1].clause and stop - last < 8:
            stop += 1
        after = self._words[last:stop]
        for verb, denial in pairwise(after[:4]):
            if verb in _VERBS and denial in _DENIALS:
                return f"denied by “{verb} {denial}”"
        plain = " " + " ".join(w for w in after if w in NEGATORS or w not in FILLERS)[:_DISMISSING]
        whole = " " + " ".join(after)[:_DISMISSING]
        for cue in DISMISSALS:
            if f" {cue}" in plain or f" {cue}" in whole:
                return f"dismissed by “{cue}”"
        return ""


ECHO = 5


def runs(text: Text) -> frozenset[tuple[str, ...]]:
    """The runs of `ECHO` stems of a text, by which an echo of it is known."""
    stems = [token.stem for token in text.tokens]
    return frozenset(tuple(stems[i : i + ECHO]) for i in range(len(stems) - ECHO + 1))


def echoed(text: Text, echo: frozenset[tuple[str, ...]]) -> set[int]:
    """The places of the tokens that stand in a run of the prompt."""
    stems = [token.stem for token in text.tokens]
    found: set[int] = set()
    for i in range(len(stems) - ECHO + 1) if echo else ():
        if tuple(stems[i : i + ECHO]) in echo:
            found.update(range(i, i + ECHO))
    return found


def _clauses(text: Text) -> list[list[int]]:
    """The tokens of each clause, in order."""
    clauses: list[list[int]] = []
    for i, token in enumerate(text.tokens):
        if not clauses or text.tokens[clauses[-1][0]].clause != token.clause:
            clauses.append([])
        clauses[-1].append(i)
    return clauses


def _framed(text: Text, clauses: list[list[int]]) -> set[int]:
    """The tokens of sentences declared untrue as a whole, up to a “but”."""
    found: set[int] = set()
    sentence = -1
    for clause in clauses:
        words = [text.tokens[i].word for i in clause]
        if frame_length(words):
            sentence = text.tokens[clause[0]].sentence
        if words[0] == "but" or text.tokens[clause[0]].sentence != sentence:
            sentence = -1
        else:
            found.update(clause)
    return found


def _loose(text: Text, clauses: list[list[int]]) -> set[int]:
    """The tokens of long clauses with hardly a word that relates others: words thrown together."""
    found: set[int] = set()
    for clause in clauses:
        if len(clause) >= _LOOSE_LENGTH:
            relating = sum(_relates(text.tokens[i]) for i in clause)
            if not relating or (len(clause) >= _LONG and relating < _LOOSE_SHARE * len(clause)):
                found.update(clause)
    return found


def _relates(token: Token) -> bool:
    """A word that relates others, a sign, or the number of an item."""
    return token.sign or token.stem in _RELATING or (token.number and len(token.word) == 1)


def _listed(text: Text, clauses: list[list[int]]) -> set[int]:
    """The tokens of runs of four or more short items with nothing that relates them, each within a sentence."""
    found: set[int] = set()
    run: list[list[int]] = []
    for clause in [*clauses, []]:
        item = bool(clause) and _is_item(text, clause)
        if run and not (item and text.tokens[clause[0]].sentence == text.tokens[run[-1][0]].sentence):
            if len(run) >= _LIST_LENGTH:
                found.update(*run)
            run = []
        if item:
            run.append(clause)
    return found


def _is_item(text: Text, clause: list[int]) -> bool:
    """A few words with nothing that relates them; “term: claim” says something of the term."""
    tied = text.tokens[clause[0]].clause in text.tied
    return not tied and len(clause) <= _ITEM_LENGTH and not any(text.tokens[i].stem in _GLUE for i in clause)
