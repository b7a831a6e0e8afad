"""The domain: decks and cards, grades, reviews and memory. Frozen values without behaviour of their own."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum, IntEnum, StrEnum, auto
from typing import Generic, Protocol, TypeVar

from msgspec import Struct


class Level(StrEnum):
    """How senior a candidate is expected to be to answer a card in full."""

    CORE = "core"
    SENIOR = "senior"
    STAFF = "staff"


class Round(StrEnum):
    """The interview round in which a card is asked."""

    FUNDAMENTALS = "fundamentals"
    SYSTEM_DESIGN = "system-design"
    BEHAVIORAL = "behavioral"
    CODING = "coding"


class Asks(StrEnum):
    """What the prompt wants: names alone, or statements about them."""

    EXPLANATION = "explanation"
    NAMES = "names"


class Concept(Struct, frozen=True):
    """One idea an answer should state; `keywords` are its accepted phrasings, `name` is what feedback shows."""

    id: str
    name: str = ""
    keywords: tuple[str, ...] = ()
    weight: float = 1.0
    extra: bool = False
    bare: bool = False
    hint: str = ""


class Mistake(Struct, frozen=True):
    """A known wrong claim, why it is wrong, and the ids of the concepts an answer making it has not earned.

    A claim in a sentence that names something in `unless` before it is about that, and no mistake.
    """

    id: str
    keywords: tuple[str, ...]
    because: str
    contradicts: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class Examples(Struct, frozen=True):
    """A card's own tests: each `passing` answer earns full marks, no `partial` or `fail` answer passes."""

    passing: tuple[str, ...] = ()
    partial: tuple[str, ...] = ()
    fail: tuple[str, ...] = ()


class FollowUp(Struct, frozen=True):
    """A question to ask next: always, or only when the concept `missed` was not covered."""

    ask: str
    missed: str | None = None


class Numeric(Struct, frozen=True):
    """How a numeric card is made: `values` by name, each a range to draw from or an expression over those before it.

    `result` is the expression asked for, in `unit`; `tolerance` a number, or a percentage of the result; `wrong` the
    typical wrong computations, by the id of their mistake.
    """

    values: tuple[tuple[str, str], ...]
    result: str
    unit: str = ""
    tolerance: str = "1%"
    wrong: tuple[tuple[str, str], ...] = ()


class Figure(Struct, frozen=True):
    """What a numeric card asks for once its values are drawn: the result, and known wrong results by mistake."""

    result: float
    unit: str
    tolerance: str
    wrong: tuple[tuple[str, float], ...]


class Card(Struct, frozen=True):
    """One prompt with what a full answer contains; progress is kept under `key`, so wording may change.

    A `numeric` card is a template; with its values drawn it has a `figure`.
    """

    deck: str
    id: str
    prompt: str
    answers: tuple[str, ...]
    concepts: tuple[Concept, ...] = ()
    need: int | None = None
    asks: Asks = Asks.EXPLANATION
    mistakes: tuple[Mistake, ...] = ()
    examples: Examples = Examples()
    follow_ups: tuple[FollowUp, ...] = ()
    level: Level = Level.CORE
    round: Round = Round.FUNDAMENTALS
    tags: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    numeric: Numeric | None = None
    figure: Figure | None = None

    @property
    def key(self) -> str:
        """The card's stable name, `deck/card`."""
        return f"{self.deck}/{self.id}"


class Entry(Struct, frozen=True, array_like=True, gc=False):
    """What is known of a card without reading it: enough to choose whose turn it is."""

    deck: str
    id: str
    level: Level
    round: Round
    tags: tuple[str, ...]

    @property
    def key(self) -> str:
        """The card's stable name, `deck/card`."""
        return f"{self.deck}/{self.id}"


class Deck(Struct, frozen=True):
    """A file of cards and the phrase classes (`terms`) their keywords share."""

    id: str
    title: str
    cards: tuple[Card, ...]
    terms: dict[str, tuple[str, ...]] = {}


class Holder(Protocol):
    """A deck, or what stands for it."""

    @property
    def id(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def cards(self) -> Sequence[Card] | Sequence[Entry]: ...


class Span(Struct, frozen=True, order=True, gc=False):
    """Character positions `start` (included) to `end` (excluded) in a text."""

    start: int
    end: int


class Verdict(StrEnum):
    """`pass`: complete and without a mistake; `fail`: nothing covered or a mistake made; else `partial`."""

    PASS = "pass"
    PARTIAL = "partial"
    FAIL = "fail"


class Hit(Struct, frozen=True):
    """A concept covered or a mistake made, with the spans of the answer that show it."""

    id: str
    spans: tuple[Span, ...]


class Grade(Struct, frozen=True):
    """What an answer covers, in card order: `coverage` 0..1 of what is needed, `score` 0..1 with the extras."""

    covered: tuple[Hit, ...]
    missed: tuple[str, ...]
    extra_missed: tuple[str, ...]
    mistakes: tuple[Hit, ...]
    coverage: float
    score: float
    verdict: Verdict


class Rating(IntEnum):
    """How well a card was recalled, as FSRS numbers it; Hard means recalled with difficulty, never forgotten."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class State(StrEnum):
    """Where a card stands in its learning."""

    NEW = "new"
    LEARNING = "learning"
    REVIEW = "review"
    RELEARNING = "relearning"


# gc=False below: they hold nothing that could form a circle, and a collector walking 100,000 of them takes longer than
# loading them.
class Memory(Struct, frozen=True, gc=False):
    """What is known of a card's place in memory: stability in days, difficulty 1-10, and when it is due (UTC)."""

    state: State
    step: int | None
    stability: float
    difficulty: float
    due: datetime
    last_review: datetime
    lapses: int = 0


class Review(Struct, frozen=True, array_like=True, gc=False):
    """One recorded answer: never changed once written; `seconds` is the time taken to answer, `coverage` 0..1."""

    id: str
    time: datetime
    card: str
    rating: Rating
    coverage: float
    missed: tuple[str, ...]
    mistakes: tuple[str, ...]
    seconds: float
    device: str
    overridden: bool = False
    credited: tuple[str, ...] = ()


class Undo(Struct, frozen=True, array_like=True, gc=False):
    """The event that takes the review of that id back; both stay in the log."""

    review: str
    time: datetime
    device: str


class Progress(Struct, frozen=True):
    """Everything kept of a learner: the log of reviews and undos, and the memory state replayed from it."""

    device: str
    reviews: tuple[Review, ...] = ()
    undone: tuple[Undo, ...] = ()
    memory: dict[str, Memory] = {}

    def standing(self) -> list[Review]:
        """The reviews not taken back, oldest first by (time, id)."""
        gone = {undo.review for undo in self.undone}
        return sorted((r for r in self.reviews if r.id not in gone), key=lambda r: (r.time, r.id))


class Phrase(Struct, frozen=True):
    """Words of an answer that the learner keeps as theirs for a concept, and the sentence that they said it in."""

    concept: str
    words: str
    said: str = ""


# A field that is not known is told, not dropped: the next write would lose what a later drill or a person put there.
class Wording(Struct, frozen=True, forbid_unknown_fields=True):
    """A phrase as it is kept: one more keyword for its concept, for this learner, since `time` (UTC).

    `id` is what it is removed by, 1 or more; `review` the id of the review whose answer it was taken from.
    """

    id: int
    time: datetime
    card: str
    concept: str
    words: str
    said: str = ""
    review: str = ""


class Why(StrEnum):
    """Why a card is asked now."""

    NEW = "new"
    DUE = "due"
    LEARNING = "learning"
    LAPSED = "lapsed"
    AHEAD = "ahead"
    AGAIN = "again"


C = TypeVar("C", bound=Card | Entry)


class Turn(Struct, Generic[C], frozen=True):
    """A card whose turn it is, or its entry, and why."""

    card: C
    why: Why


class Command(Enum):
    """What a learner may say instead of an answer."""

    HINT = auto()
    SKIP = auto()
    SHOW = auto()
    UNDO = auto()
    QUIT = auto()
    HELP = auto()


class Answer(Struct, frozen=True):
    """A typed answer and the seconds it took."""

    text: str
    seconds: float


class Place(Struct, frozen=True):
    """Where the session stands: the number of this question, of how many so far known."""

    number: int
    total: int


class Outcome(Struct, frozen=True):
    """An answer graded, with the rating proposed and when the card would come back under each."""

    turn: Turn[Card]
    answer: str
    seconds: float
    grade: Grade
    proposed: Rating
    returns: dict[Rating, datetime]
    gave_up: bool = False
    credited: tuple[str, ...] = ()


class Judgement(Struct, frozen=True):
    """The learner's word on an outcome: the rating, and the concepts credited to themselves; `quit` ends after it.

    `own` are the words that are to count for credited concepts from now on.
    """

    rating: Rating
    credited: tuple[str, ...] = ()
    quit: bool = False
    own: tuple[Phrase, ...] = ()


class Summary(Struct, frozen=True):
    """What a session came to: `coverage` is the mean over its reviews 0..1 (None without any), `weakest` the concepts
    missed most, as (card, concept id, times), most first."""

    reviews: int
    cards: int
    coverage: float | None
    weakest: tuple[tuple[Card, str, int], ...]
    seconds: float
    ratings: dict[Rating, int]
