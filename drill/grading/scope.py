"""Whether what a keyword found is asserted: not denied, contrasted away, hearsay, echoed or dropped in a bare list."""

from bisect import bisect_left

from drill.grading.denial import frame_length
from drill.grading.listing import clauses_of, listed, loose, only_lists
from drill.grading.match import Match
from drill.grading.retraction import taken_back
from drill.grading.sense import senseless
from drill.grading.text import Text
from drill.grading.withdrawal import withdrawn
from drill.lexicon import AFFIRMERS, CONTRASTS, DISMISSALS, FILLERS, HEARSAY, NEGATORS, NEGLECT

_BEFORE = 6  # tokens that a denial reaches forward within its clause
_DISMISSING = 28  # characters after a claim in which it is dismissed
_NARROW = frozenset({"no", "none", "nothing", "without"})  # deny the words that follow, not the whole clause
_DENYING_PAIRS = {"far": {"from"}, "anything": {"but"}, "fails": {"to"}, "failed": {"to"}, "refuses": {"to"}}
_OF_WHAT_FOLLOWS = frozenset(
    {"not", "no", "nor", "neither", "without", "nothing", "none", "nobody"}
)  # “recall not precision”
_CUE = 3  # letters by which a word is known that may be of a dismissal: of each the last of so many letters
_CUES = frozenset([word[:_CUE] for word in cue.split() if len(word) >= _CUE][-1] for cue in DISMISSALS)
_NEW_SUBJECTS = frozenset({"i", "we", "you", "they", "it", "that", "which", "who", "if", "when"})
_SUBJECTS = frozenset({"i", "we", "you", "they", "he", "she"})
_VERBS = frozenset(
    "am are be can could did do does had has have is may might must need should was were will would".split()
)
_SAYING = _VERBS | frozenset(  # seldom nouns: a clause that holds one has said something
    """
    appear appears arrive arrives become becomes became begin begins came come comes depart departs departed differ
    differs fall falls fell gave get gets give gives go goes went got grow grows hold holds keep keeps knows learn
    learns lets look looks make makes made means moves occurs put puts rises said say says seem seems sees shows stay
    stays takes tells took works
    """.split()
)
_ANEW = _SUBJECTS | {verb for verb in _SAYING if verb.endswith("s") and verb not in {"does", "was"}}
_STATEMENT = 3  # words of a clause that may say something
_MOSTLY = 0.75  # of a sentence's statements denied: it denies whatever it names
_SAID = 12  # tokens after a claim that may deny it
_BLAMED = frozenset(
    "most people many often candidates everyone everybody folks teams easily commonly frequently".split()
)
_LISTING = frozenset({"or", "nor", "and", "to"})
_FORBIDDING = frozenset({"do", "not", "never", "avoid"})
_JOINING = frozenset({"or", "nor"})
_HEARD = 25  # tokens that hearsay reaches forward within its sentence


class Scope:
    """What of an answer is denied, hearsay, an echo of the prompt or an item in a bare list; worked out once."""

    def __init__(self, text: Text, echo: frozenset[tuple[str, ...]], *, names: bool = False) -> None:
        """`echo` holds the prompt's runs of `ECHO` stems; `names` where the prompt asks for names alone."""
        self._text = text
        self._words = [token.word for token in text.tokens]
        clauses = clauses_of(text)
        self._listed = frozenset() if names else listed(text, clauses)
        self._only_lists = bool(self._listed) and only_lists(text, clauses, self._listed)
        self._loose = loose(text, clauses)
        self._echoed = echoed(text, echo)
        self._sentences: dict[int, tuple[int, int]] = {}
        for i, token in enumerate(text.tokens):
            self._sentences[token.sentence] = (self._sentences.get(token.sentence, (i, i))[0], i + 1)
        self._thrown = senseless(text)
        self._framed = _framed(text, clauses)
        self._denials = _denials(self._words)
        self._denials_at = frozenset(self._denials)
        self._denies_all = _denies_all(text, clauses, self._denials_at)
        self._firsts = [clause[0] for clause in clauses for _ in clause]
        self._taken_back = max(taken_back(text), withdrawn(text), key=lambda found: found[0])

    def objection(self, match: Match, *, bare: bool, mistake: bool = False) -> str:
        """Why what was found does not count, or an empty text where it does.

        `bare` lets list items count; a `mistake` counts in words that say little else.
        """
        inside = {i for a, b in match.places for i in range(a, b)}
        if inside <= self._echoed:
            return "repeats the prompt"
        place, cue = self._taken_back
        if match.end <= place:
            return f"taken back by “{cue}”"
        if inside & self._framed:
            return "declared untrue"
        if self._denies_all and not mistake and inside.isdisjoint(self._denials_at):
            return "in an answer that denies whatever it names"
        if (self._only_lists and not mistake) or (inside <= self._listed and not bare):
            return "only words in a list"
        if inside & self._loose or (not mistake and self._senseless(inside)):
            return "words side by side that say nothing of each other"
        for where in match.places:
            reason = self._denied(where, inside)
            if reason:
                return reason
        return self._dismissed(match)

    def lists(self, match: Match) -> bool:
        """Whether what was found is only an item of a list, or several."""
        return all(i in self._listed for a, b in match.places for i in range(a, b))

    def _denied(self, place: tuple[int, int], inside: set[int]) -> str:
        start = place[0]
        begin = self._sentence(start)[0]
        first = self._firsts[start]
        if first > begin and self._forbids(first):
            return f"denied by “{self._words[first - 1]}”"
        if first > begin and not _JOINING.isdisjoint(self._words[first:start]):
            first = max(begin, start - _BEFORE - 2)  # not a, b or c: the denial reaches all three
        for i in self._denials[bisect_left(self._denials, first) : bisect_left(self._denials, start)]:
            if i not in inside and not self._harmless(i, start):
                return f"denied by “{self._words[i]}”"
        ahead = " ".join(self._words[max(begin, start - _HEARD) : start])
        near = f" {' '.join(self._words[max(first, start - 4) : start])} "
        for cue in CONTRASTS:
            if f" {cue} " in near:  # “unlikely” sets nothing apart
                return f"set apart by “{cue}”"
        for cue in HEARSAY:
            if cue in ahead:
                return f"told as hearsay: “{cue}”"
        return ""

    def _senseless(self, inside: set[int]) -> bool:
        return bool(self._thrown) and any(self._text.tokens[i].sentence in self._thrown for i in inside)

    def _forbids(self, first: int) -> bool:
        """Whether what stands before a colon denies the clause that begins behind it: “don't: ...”, “never: ...”."""
        if self._text.tokens[first].clause not in self._text.tied:
            return False
        return _FORBIDDING.issuperset(self._words[self._firsts[first - 1] : first])

    def _harmless(self, i: int, start: int) -> bool:
        """A denial that ends before the claim: at a new subject (“without labels we ...”), at “and” with a new verb."""
        for k in range(i + 1, start - 1):
            if self._words[k] == "and" and self._words[k + 1] in _ANEW:
                return True
        if self._words[i] not in _NARROW:
            return False
        return start - i > _BEFORE or not _SUBJECTS.isdisjoint(self._words[i + 1 : start])

    def _sentence(self, i: int) -> tuple[int, int]:
        return self._sentences[self._text.tokens[i].sentence]

    def _dismissed(self, match: Match) -> str:
        last = match.end
        after = self._words[last : self._said_of(last)]
        denied = self._said_not(last, after)
        if denied:
            return denied
        if _CUES.isdisjoint([word[:_CUE] for word in after]):  # as of most: it takes a tenth of the time
            return ""
        plain = " " + " ".join(w for w in after if w in NEGATORS or w not in FILLERS)[:_DISMISSING]
        whole = " " + " ".join(after)[:_DISMISSING]
        for cue in DISMISSALS:
            if (f" {cue}" in plain or f" {cue}" in whole) and not (cue in NEGLECT and _BLAMED.intersection(after)):
                return f"dismissed by “{cue}”"
        return ""

    def _said_of(self, last: int) -> int:
        """Where the words end that may say something of what ends at `last`: with the clause, or the list it is in."""
        tokens = self._text.tokens
        end = self._clause_end(last - 1)
        first = self._firsts[last - 1]
        said_already = not _SAYING.isdisjoint(self._words[first:end])
        said_before = not _SAYING.isdisjoint(self._words[first:last])
        far = last
        while far < len(tokens) and far - last < _SAID and tokens[far].sentence == tokens[last - 1].sentence:
            ahead = self._words[far + 1] if far + 1 < len(tokens) else ""
            if self._words[far] in _LISTING and (ahead in _VERBS or ahead in NEGATORS):
                return far  # ... and is not: that is said of something before
            if self._words[far] == "and" and said_before:
                return far
            if far >= end and (said_already or self._words[far] in _VERBS):
                break
            far += 1
        goes_on = end < far < len(tokens) and tokens[far].sentence == tokens[last - 1].sentence and not said_already
        if goes_on and not _LISTING.isdisjoint(self._words[last:far]):
            return min(self._clause_end(far), last + _SAID)
        return min(far, end, last + _SAID)

    def _clause_end(self, i: int) -> int:
        tokens = self._text.tokens
        end = i
        while end < len(tokens) and tokens[end].clause == tokens[i].clause and end - i < _SAID:
            end += 1
        return end

    def _said_not(self, last: int, after: list[str]) -> str:
        """Whether the words after a claim's subject deny it: “... is not”, “... never helps”, “... is far from”."""
        for i, word in enumerate(after):
            if word in _NEW_SUBJECTS:
                return ""
            if last + i in self._denials_at and (
                (i and after[i - 1] in _VERBS) or (i <= 1 and word not in _OF_WHAT_FOLLOWS)
            ):
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


def _denials(words: list[str]) -> list[int]:
    """The places of the words that deny, of several the first."""
    found: list[int] = []
    for i, word in enumerate(words):
        after = words[i + 1] if i + 1 < len(words) else ""
        if (word in NEGATORS and after not in AFFIRMERS) or after in _DENYING_PAIRS.get(word, ()):
            found.append(i)
    return found


def _denies_all(text: Text, clauses: list[list[int]], denials: frozenset[int]) -> bool:
    """Whether every sentence of an answer holds two denials or more and hardly a clause without one."""
    said: dict[int, list[bool]] = {}
    for clause in clauses:
        if len(clause) >= _STATEMENT:
            said.setdefault(text.tokens[clause[0]].sentence, []).append(not denials.isdisjoint(clause))
    return bool(said) and all(sum(denied) >= max(2, _MOSTLY * len(denied)) for denied in said.values())


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
