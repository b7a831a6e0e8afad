"""What denies a sentence as a whole: “it is not true that”, “it is false that”, “nobody would say that”."""

from collections.abc import Sequence

from drill.lexicon import NEGATORS

DENIALS = NEGATORS - {"nor"} | {"rarely", "seldom"}  # neither ... nor denies once

_TRUE = frozenset({"case", "correct", "right", "true", "so"})
_FALSE = frozenset({"false", "incorrect", "untrue", "wrong"})
_TO_SAY = frozenset({"to", "say", "claim", "think", "believe", "at", "all"})
_LONGEST = 8  # words in which a sentence is declared false


def frame_length(words: Sequence[str]) -> int:
    """How many words at the beginning of a clause declare what follows false; 0 where none do."""
    head = words[:_LONGEST]
    if "that" not in head:
        return 0
    head = head[: head.index("that")]
    frames = _FALSE if NEGATORS.isdisjoint(head) else _TRUE
    last = max((i for i, word in enumerate(head) if word in frames), default=len(head))
    declares = last < len(head) and _TO_SAY.issuperset(head[last + 1 :])  # not “false alarms by that ...”
    return len(head) + 1 if declares else 0
