"""Whether what a keyword found is asserted: not denied, contrasted away, hearsay, echoed or dropped in a bare list."""

from bisect import bisect_left

from drill.grading.denial import frame_length
from drill.grading.match import Match
from drill.grading.retraction import taken_back
from drill.grading.text import Text, Token, stem_of
from drill.lexicon import AFFIRMERS, CONTRASTS, DISMISSALS, FILLERS, GLUE, HEARSAY, NEGATORS

_BEFORE = 6  # tokens that a denial reaches forward within its clause
_DISMISSING = 28  # characters after a claim in which it is dismissed
_NARROW = frozenset({"no", "none", "nothing", "without"})  # deny the words that follow, not the whole clause
_DENYING_PAIRS = {"far": {"from"}, "anything": {"but"}, "fails": {"to"}, "failed": {"to"}, "refuses": {"to"}}
_NEW_SUBJECTS = frozenset({"i", "we", "you", "they", "it", "and", "or", "that", "which", "who", "if", "when", "to"})
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
        self._denials = _denials(self._words)
        self._denials_at = frozenset(self._denials)
        self._firsts = [clause[0] for clause in clauses for _ in clause]
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
        start = place[0]
        begin = self._sentence(start)[0]
        first = self._firsts[start]
        if first > begin and not _JOINING.isdisjoint(self._words[first:start]):
            first = max(begin, start - _BEFORE - 2)  # not a, b or c: the denial reaches all three
        for i in self._denials[bisect_left(self._denials, first) : bisect_left(self._denials, start)]:
            if i not in inside and not self._harmless(i, start):
                return f"denied by “{self._words[i]}”"
        ahead = " ".join(self._words[max(begin, start - _HEARD) : start])
        near = " ".join(self._words[max(first, start - 4) : start])
        for cue in CONTRASTS:
            if cue in near:
                return f"set apart by “{cue}”"
        for cue in HEARSAY:
            if cue in ahead:
                return f"told as hearsay: “{cue}”"
        return ""

    def _harmless(self, i: int, start: int) -> bool:
        """A denial that ends where a new subject begins, as in “without labels we ...”."""
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
        denied = self._said_not(last, after)
        if denied:
            return denied
        plain = " " + " ".join(w for w in after if w in NEGATORS or w not in FILLERS)[:_DISMISSING]
        whole = " " + " ".join(after)[:_DISMISSING]
        for cue in DISMISSALS:
            if f" {cue}" in plain or f" {cue}" in whole:
                return f"dismissed by “{cue}”"
        return ""

    def _said_not(self, last: int, after: list[str]) -> str:
        """Whether the words after a claim's subject deny it: “... is not”, “... never helps”, “... is far from”."""
        for i, word in enumerate(after):
            if word in _NEW_SUBJECTS:
                return ""
            if last + i in self._denials_at and (i <= 1 or after[i - 1] in _VERBS):
                return f"denied by “{' '.join(after[max(0, i - 1) : i + 1])}”"
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


def _denials(words: list[str]) -> list[int]:
    """The places of the words that deny, of several the first."""
    found: list[int] = []
    for i, word in enumerate(words):
        after = words[i + 1] if i + 1 < len(words) else ""
        if (word in NEGATORS and after not in AFFIRMERS) or after in _DENYING_PAIRS.get(word, ()):
            found.append(i)
    return found


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
