"""The codec and the merge: what is written is read, what is damaged is refused, two logs make one."""

import contextlib
import gc
import json
import zlib
from datetime import UTC, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drill.errors import ProgressError
from drill.model import Memory, Progress, Rating, Review, State, Undo
from drill.store import decode, encode, merge

from .examples import START, a_memory, a_review, ids

# The format

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
times = st.datetimes(timezones=st.just(UTC))
numbers = st.floats(allow_nan=False, allow_infinity=False)
text_tuples = st.lists(texts, max_size=3).map(tuple)
reviews = st.builds(
    Review,
    id=texts,
    time=times,
    card=texts,
    rating=st.sampled_from(Rating),
    coverage=numbers,
    missed=text_tuples,
    mistakes=text_tuples,
    seconds=numbers,
    device=texts,
    overridden=st.booleans(),
    credited=text_tuples,
)
undos = st.builds(Undo, review=texts, time=times, device=texts)
memories = st.builds(
    Memory,
    state=st.sampled_from(State),
    step=st.none() | st.integers(0, 9),
    stability=numbers,
    difficulty=numbers,
    due=times,
    last_review=times,
    lapses=st.integers(0, 99),
)
progresses = st.builds(
    Progress,
    device=texts,
    reviews=st.lists(reviews, max_size=4, unique_by=lambda r: r.id).map(tuple),
    undone=st.lists(undos, max_size=2, unique_by=lambda u: u.review).map(tuple),
    memory=st.dictionaries(texts, memories, max_size=3),
)


@given(progresses)
def test_what_is_encoded_is_decoded(progress: Progress) -> None:
    assert decode(encode(progress)) == progress


@given(st.binary(max_size=60))
def test_bytes_that_are_no_progress_file_are_an_expected_error(data: bytes) -> None:
    with pytest.raises(ProgressError):
        decode(data)


def test_the_file_is_json_with_a_review_to_the_line() -> None:
    progress = Progress("d", (a_review(1), a_review(2)), (Undo("r2", START, "d"),), {"metrics/recall": a_memory()})
    text = encode(progress).decode()
    document = json.loads(text)
    assert document["format"] == 1
    assert document["device"] == "d"
    assert [row[0] for row in document["reviews"]] == ["r1", "r2"]
    assert document["undone"] == [["r2", "2026-03-01T09:00:00Z", "d"]]
    assert document["memory"]["metrics/recall"]["stability"] == 3.0
    assert sum(line.startswith('["r') for line in text.splitlines()) == 3


def test_every_truncation_is_an_expected_error() -> None:
    data = encode(Progress("d", (a_review(1),), (Undo("r1", START, "d"),), {"metrics/recall": a_memory()})).rstrip()
    for length in range(len(data)):
        with pytest.raises(ProgressError):
            decode(data[:length])


def test_memory_is_dropped_when_the_file_was_edited() -> None:
    progress = Progress("d", (a_review(1),), (), {"metrics/recall": a_memory()})
    edited = decode(encode(progress).replace(b",3,0.5,", b",1,0.5,"))
    assert edited.reviews[0].rating is Rating.AGAIN
    assert edited.memory == {}


def test_memory_of_another_make_does_not_bar_the_reviews(monkeypatch: pytest.MonkeyPatch) -> None:
    progress = Progress("d", (a_review(1),), (), {"metrics/recall": a_memory()})
    data = encode(progress).replace(b'"state":"review"', b'"state":"mature"')
    monkeypatch.setattr(zlib, "crc32", lambda _: json.loads(data)["checksum"])
    assert decode(data) == Progress("d", (a_review(1),))


@pytest.mark.parametrize("data", [b"{", encode(Progress("d"))])
def test_the_collector_runs_again_after_decoding(data: bytes) -> None:
    with contextlib.suppress(ProgressError):
        decode(data)
    assert gc.isenabled()


def test_a_row_that_a_text_merge_doubled_counts_once() -> None:
    row = json.dumps([*json.loads(encode(Progress("d", (a_review(1),))))["reviews"][0]])
    data = f'{{"format":1,"device":"d","reviews":[{row},\n{row}],"undone":[]}}'.encode()
    assert decode(data).reviews == (a_review(1),)


@pytest.mark.parametrize("local", ["2026-03-01T10:00:00", "2026-03-01T10:00:00+01:00"])
def test_a_time_that_is_not_utc_is_refused(local: str) -> None:
    data = encode(Progress("d", (a_review(60),))).replace(b"2026-03-01T10:00:00Z", local.encode())
    with pytest.raises(ProgressError, match="not in UTC"):
        decode(data)


def test_an_unknown_key_is_refused_for_the_next_write_would_lose_it() -> None:
    with pytest.raises(ProgressError, match="unknown field `notes`"):
        decode(b'{"format":1,"device":"d","reviews":[],"undone":[],"notes":[]}')


# Merging

# One id is one review, so whatever is drawn for it is a function of the number alone.
logs = st.builds(
    lambda numbers, taken: Progress(
        "d",
        tuple(a_review(n, card=f"deck/{n % 3}") for n in numbers),
        tuple(Undo(f"r{n}", START + timedelta(minutes=n + late), "d") for n, late in taken),
    ),
    st.lists(st.integers(0, 12), unique=True),
    st.lists(st.tuples(st.integers(0, 12), st.integers(0, 3)), max_size=4, unique_by=lambda pair: pair[0]),
)


def replayed(progress: Progress) -> Progress:
    """Give each card the memory that its standing reviews alone determine, as the scheduler does."""
    counts: dict[str, float] = {}
    for review in progress.standing():
        counts[review.card] = counts.get(review.card, 0) * 31 + int(review.id[1:]) + 1
    return Progress(progress.device, progress.reviews, progress.undone, {c: a_memory(n) for c, n in counts.items()})


@given(logs.map(replayed), logs.map(replayed))
def test_merging_is_a_union_whichever_comes_first(a: Progress, b: Progress) -> None:
    merged = merge(a, b)
    assert merged == merge(b, a)
    assert set(ids(merged)) == {*ids(a), *ids(b)}
    times = [(u.review, u.time) for u in (*a.undone, *b.undone)]
    assert {u.review: u.time for u in merged.undone} == dict(sorted(times, reverse=True))  # the earliest stands
    assert list(merged.reviews) == sorted(merged.reviews, key=lambda r: (r.time, r.id))
    assert merge(merged, b).reviews == merged.reviews


@given(logs.map(replayed), logs.map(replayed))
def test_memory_that_survives_a_merge_is_what_a_replay_would_give(a: Progress, b: Progress) -> None:
    merged = merge(a, b)
    right = replayed(merged).memory
    assert all(right[card] == memory for card, memory in merged.memory.items() if card in right)
    assert merged.memory.keys() <= right.keys()


@given(logs.map(replayed))
def test_merging_with_itself_changes_nothing_but_the_order(progress: Progress) -> None:
    merged = merge(progress, progress)
    assert merged.memory == progress.memory
    assert merged.standing() == progress.standing()


def test_a_review_edited_by_hand_stands_and_its_memory_is_dropped() -> None:
    ours = Progress("d", (a_review(1),), (), {"metrics/recall": a_memory()})
    edited = Progress("d", (a_review(1, rating=Rating.AGAIN),))
    assert merge(edited, ours) == edited
