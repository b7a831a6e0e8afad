"""The progress file: what is recorded stays, what is damaged is reported, what two sessions write is kept."""

import contextlib
import errno
import gc
import itertools
import json
import os
import stat
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drill.errors import ProgressError
from drill.model import Memory, Progress, Rating, Review, State, Undo
from drill.store import Store, decode, encode, merge

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
posix_only = pytest.mark.skipif(os.name == "nt", reason="POSIX modes and links")


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **by: int) -> None:
        self.time += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_store(tmp_path: Path, clock: Clock) -> Callable[[], Store]:
    """Opens one more store, as another terminal would, on the same folder."""
    ids = (f"device-{n}" for n in itertools.count(1))
    return lambda: Store(tmp_path / "home", now=clock, new_id=lambda: next(ids), lock_seconds=0.1)


@pytest.fixture
def store(open_store: Callable[[], Store]) -> Store:
    return open_store()


def a_review(number: int, card: str = "metrics/recall", rating: Rating = Rating.GOOD) -> Review:
    when = START + timedelta(minutes=number)
    return Review(f"r{number}", when, card, rating, 0.5, ("base",), ("is-precision",), 12.5, "device-1")


def a_memory(stability: float = 3.0) -> Memory:
    return Memory(State.REVIEW, None, stability, 5.0, START + timedelta(days=3), START)


def ids(progress: Progress) -> list[str]:
    return [review.id for review in progress.reviews]


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


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


# Loading


def test_a_missing_file_is_an_empty_start_and_nothing_is_written(store: Store) -> None:
    assert store.load() == Progress("device-1")
    assert not store.path.parent.exists()


def test_what_is_recorded_is_loaded(store: Store, open_store: Callable[[], Store]) -> None:
    progress = store.record(store.load(), a_review(1), a_memory())
    assert progress == Progress("device-1", (a_review(1),), (), {"metrics/recall": a_memory()})
    assert open_store().load() == progress


def test_a_damaged_file_is_reported_with_the_newest_good_backup(store: Store) -> None:
    backups = store.path.parent / "backups"
    backups.mkdir(parents=True)
    for day in (1, 2):
        (backups / f"progress-2026030{day}T090000.json").write_bytes(encode(Progress("d", (a_review(day),))))
    (backups / "progress-20260303T090000.json").write_bytes(b'{"format":1,')
    store.path.write_bytes(b'{"format":1,"device":"d","reviews":[["r1"')
    with pytest.raises(ProgressError) as caught:
        store.load()
    message = str(caught.value)
    assert message.startswith(f"{store.path} is damaged: Input data was truncated")
    assert message.endswith(f"of 1 reviews:\n{backups / 'progress-20260302T090000.json'}")
    assert store.path.read_bytes() == b'{"format":1,"device":"d","reviews":[["r1"'


def test_a_damaged_file_without_a_backup_says_so(store: Store) -> None:
    store.path.parent.mkdir()
    store.path.write_bytes(b"")
    with pytest.raises(ProgressError, match="There is no good backup"):
        store.load()
    with pytest.raises(ProgressError, match="is damaged"):
        store.record(Progress("d"), a_review(1), a_memory())
    assert store.path.read_bytes() == b""


@pytest.mark.parametrize("rest", [b"}", b',"device":"d","reviews":[],"undone":[]}', b',"reviews":{"by":"card"}}'])
def test_a_newer_format_is_refused_and_left_alone(store: Store, rest: bytes) -> None:
    data = b'{"format":2' + rest
    store.path.parent.mkdir()
    store.path.write_bytes(data)
    with pytest.raises(ProgressError, match=r"progress.json has format 2, and this drill reads format 1.\n.*Upgrade"):
        store.load()
    with pytest.raises(ProgressError, match="has format 2"):
        store.record(Progress("d"), a_review(1), a_memory())
    assert store.path.read_bytes() == data


def test_a_format_that_never_was_is_damage(store: Store) -> None:
    store.path.parent.mkdir()
    store.path.write_bytes(b'{"format":0,"device":"d","reviews":[],"undone":[]}')
    with pytest.raises(ProgressError, match="is damaged: there is no format 0"):
        store.load()


def test_a_file_that_cannot_be_read_is_not_an_empty_start(store: Store) -> None:
    store.path.mkdir(parents=True)
    with pytest.raises(ProgressError, match=r"progress.json cannot be read: .*\n.*DRILL_HOME"):
        store.load()


# Writing


def test_a_write_leaves_only_the_file_and_its_lock(store: Store) -> None:
    store.record(store.load(), a_review(1), a_memory())
    assert files_in(store.path.parent) - {"progress.lock"} == {"progress.json"}


@posix_only
def test_progress_is_private(store: Store) -> None:
    store.check_writable()
    store.record(store.load(), a_review(1), a_memory())
    store.keep_answer(a_review(1), "An answer.")
    modes = [stat.S_IMODE(p.stat().st_mode) for p in (store.path.parent, store.path, store.answers_path)]
    assert modes == [0o700, 0o600, 0o600]


def failing(number: int) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "remedy"), [(errno.ENOSPC, "Free some space and try again"), (errno.EIO, "set DRILL_HOME")]
)
def test_a_write_that_fails_keeps_the_old_file(
    store: Store, open_store: Callable[[], Store], monkeypatch: pytest.MonkeyPatch, call: str, number: int, remedy: str
) -> None:
    progress = store.record(store.load(), a_review(1), a_memory())
    with monkeypatch.context() as patch:
        patch.setattr(os, call, failing(number))
        with pytest.raises(ProgressError, match=f"progress.json cannot be written: .*\n.*{remedy}"):
            store.record(progress, a_review(2), a_memory())
    assert open_store().load() == progress
    assert files_in(store.path.parent) - {"progress.lock"} == {"progress.json"}
    assert ids(store.record(progress, a_review(2), a_memory())) == ["r1", "r2"]


def test_an_interrupted_write_keeps_the_old_file(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    progress = store.record(store.load(), a_review(1), a_memory())

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            store.record(progress, a_review(2), a_memory())
    assert store.load() == progress
    assert files_in(store.path.parent) - {"progress.lock"} == {"progress.json"}


def test_a_rename_that_a_reader_holds_up_is_tried_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    rename, refusals = os.replace, iter([True, True, False])
    waits: list[float] = []

    def held_up(source: str, target: str) -> None:
        if next(refusals):
            raise PermissionError(errno.EACCES, "in use")
        rename(source, target)

    monkeypatch.setattr(os, "replace", held_up)
    monkeypatch.setattr(time, "sleep", waits.append)
    assert ids(store.record(store.load(), a_review(1), a_memory())) == ["r1"]
    assert len(waits) == 2


@posix_only
@pytest.mark.parametrize(("number", "durable"), [(errno.EINVAL, True), (errno.EIO, False)])
def test_only_a_folder_that_can_be_synced_must_be(
    store: Store, monkeypatch: pytest.MonkeyPatch, number: int, durable: bool
) -> None:
    sync = os.fsync

    def refuse_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    if durable:
        assert ids(store.record(store.load(), a_review(1), a_memory())) == ["r1"]
    else:
        with pytest.raises(ProgressError, match="cannot be written"):
            store.record(store.load(), a_review(1), a_memory())


@pytest.mark.parametrize(
    ("review", "memory"),
    [
        (Review("r", START, "c", Rating.GOOD, float("nan"), (), (), 1.0, "d"), a_memory()),
        (Review("r", START.replace(tzinfo=None), "c", Rating.GOOD, 1.0, (), (), 1.0, "d"), a_memory()),
        (
            Review("r", START.astimezone(timezone(timedelta(hours=1))), "c", Rating.GOOD, 1.0, (), (), 1.0, "d"),
            a_memory(),
        ),
        (a_review(1), a_memory(float("inf"))),
    ],
)
def test_what_could_not_be_read_back_is_not_written(store: Store, review: Review, memory: Memory) -> None:
    with pytest.raises(ValueError, match="cannot be kept"):
        store.record(store.load(), review, memory)
    assert not store.path.exists()


@posix_only
def test_a_link_is_written_through(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "synced" / "drill.json"
    target.parent.mkdir()
    target.write_bytes(encode(Progress("d", (a_review(1),))))
    store.path.parent.mkdir()
    store.path.symlink_to(target)
    store.check_writable()
    store.record(store.load(), a_review(2), a_memory())
    assert store.path.is_symlink()
    assert ids(decode(target.read_bytes())) == ["r1", "r2"]
    assert files_in(target.parent) - {"progress.lock"} == {"drill.json"}


@posix_only
def test_a_link_to_a_missing_file_is_not_an_empty_start(store: Store, tmp_path: Path) -> None:
    (tmp_path / "unplugged").mkdir()
    store.path.parent.mkdir()
    store.path.symlink_to(tmp_path / "unplugged" / "drill.json")
    with pytest.raises(ProgressError, match=r"is a link to .*drill.json, which is not there"):
        store.load()
    with pytest.raises(ProgressError, match="which is not there"):
        store.record(Progress("d"), a_review(1), a_memory())


# Taking back


def test_an_undo_is_an_event_and_both_stay_in_the_log(
    store: Store, open_store: Callable[[], Store], clock: Clock
) -> None:
    progress = store.record(store.load(), a_review(1), a_memory(1.0))
    progress = store.record(progress, a_review(2), a_memory(2.0))
    clock.forward(minutes=5)
    progress = store.undo(progress, "r2", a_memory(1.0))
    assert progress.undone == (Undo("r2", clock(), "device-1"),)
    assert ids(progress) == ["r1", "r2"]
    assert progress.standing() == [a_review(1)]
    assert progress.memory == {"metrics/recall": a_memory(1.0)}
    progress = store.undo(progress, "r1", None)
    assert progress.memory == {}
    assert open_store().load() == progress


def test_an_undo_is_made_once_and_only_of_a_review_there_is(store: Store) -> None:
    progress = store.record(store.load(), a_review(1), a_memory())
    progress = store.undo(progress, "r1", None)
    assert store.undo(progress, "r1", None) is progress
    with pytest.raises(ValueError, match="no review 'r9'"):
        store.undo(progress, "r9", None)


# Two sessions


def test_two_sessions_lose_nothing(open_store: Callable[[], Store]) -> None:
    one, two = open_store(), open_store()
    first, second = one.load(), two.load()
    first = one.record(first, a_review(1, "deck/a"), a_memory(1.0))
    second = two.record(second, a_review(2, "deck/b"), a_memory(2.0))
    first = one.record(first, a_review(3, "deck/c"), a_memory(3.0))
    second = two.undo(second, "r2", None)
    first = one.record(first, a_review(4, "deck/d"), a_memory(4.0))
    assert first == open_store().load()
    assert first.device == "device-1"
    assert ids(first) == ["r1", "r2", "r3", "r4"]
    assert [undo.review for undo in first.undone] == ["r2"]
    assert first.memory == {"deck/a": a_memory(1.0), "deck/c": a_memory(3.0), "deck/d": a_memory(4.0)}


def test_the_memory_of_a_card_both_reviewed_is_left_to_a_replay(open_store: Callable[[], Store]) -> None:
    one, two = open_store(), open_store()
    first, second = one.load(), two.load()
    one.record(first, a_review(1, "deck/a"), a_memory(1.0))
    second = two.record(second, a_review(2, "deck/a"), a_memory(2.0))
    assert ids(second) == ["r1", "r2"]
    assert second.memory == {}


def test_a_session_that_forgot_what_it_was_given_loses_nothing(store: Store) -> None:
    empty = store.load()
    store.record(empty, a_review(1), a_memory())
    assert ids(store.record(empty, a_review(2), a_memory())) == ["r1", "r2"]


def test_a_file_removed_meanwhile_is_written_anew(store: Store) -> None:
    progress = store.record(store.load(), a_review(1), a_memory())
    store.path.unlink()
    assert store.record(progress, a_review(2), a_memory()) == store.load()
    assert ids(store.load()) == ["r1", "r2"]


@settings(max_examples=25, deadline=None)
@given(steps=st.lists(st.tuples(st.integers(0, 2), st.booleans()), max_size=10))
def test_whatever_the_order_of_three_sessions(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, bool]]
) -> None:
    folder = tmp_path_factory.mktemp("home")
    stores = [Store(folder, now=lambda: START, new_id=lambda: "d") for _ in range(3)]
    held = [one.load() for one in stores]
    recorded, undone = set(), set()
    for number, (who, take_back) in enumerate(steps):
        mine = held[who].standing()
        if take_back and mine:
            undone.add(mine[-1].id)
            held[who] = stores[who].undo(held[who], mine[-1].id, None)
        else:
            recorded.add(f"r{number}")
            held[who] = stores[who].record(held[who], a_review(number), a_memory())
    final = Store(folder, now=lambda: START, new_id=lambda: "d").load()
    assert set(ids(final)) == recorded
    assert {undo.review for undo in final.undone} == undone


RECORDER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from drill.model import Memory, Rating, Review, State
from drill.store import Store
now = datetime(2026, 3, 1, tzinfo=UTC)
store = Store(Path(sys.argv[1]), now=lambda: now, new_id=lambda: "d", lock_seconds=60)
progress = store.load()
memory = Memory(State.REVIEW, None, 3.0, 5.0, now, now)
for n in range(int(sys.argv[3])):
    review = Review(f"{sys.argv[2]}{n}", now, f"deck/{n}", Rating.GOOD, 1.0, (), (), 1.0, "d")
    progress = store.record(progress, review, memory)
    print(review.id, flush=True)
"""


def record_elsewhere(folder: Path, name: str, count: int) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", RECORDER, str(folder), name, str(count)], stdout=subprocess.PIPE, text=True
    )


def test_two_processes_writing_at_once_lose_nothing(store: Store) -> None:
    processes = [record_elsewhere(store.path.parent, name, 8) for name in "ab"]
    printed = [process.communicate()[0].split() for process in processes]
    assert sorted(ids(store.load())) == sorted(itertools.chain(*printed))
    assert len(store.load().reviews) == 16


def test_a_kill_loses_nothing_that_was_recorded(store: Store) -> None:
    with record_elsewhere(store.path.parent, "a", 10_000) as process:
        assert process.stdout
        told = [process.stdout.readline().strip() for _ in range(20)]
        process.kill()
        told += process.stdout.read().split()
    progress = store.load()
    assert ids(progress)[: len(told)] == told
    progress = store.record(progress, a_review(1), a_memory())
    assert not list(store.path.parent.glob("*.tmp"))


HOLDER = """
import os, sys
from pathlib import Path
from drill.store import _sole_writer
with _sole_writer(Path(sys.argv[1]), 5):
    print(os.getpid(), flush=True)
    sys.stdin.read()
"""


def test_a_lock_held_by_another_process_is_reported_with_its_id(store: Store) -> None:
    store.check_writable()
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(store.path.parent)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        number = holder.stdout.readline().strip()
        with pytest.raises(ProgressError, match=rf"Another drill \(process {number}\) has been writing .* 0.1 seconds"):
            store.record(store.load(), a_review(1), a_memory())
        holder.communicate()
    assert ids(store.record(store.load(), a_review(1), a_memory())) == ["r1"]


# Backups


def backups_of(store: Store) -> list[str]:
    return sorted(path.name for path in (store.path.parent / "backups").iterdir())


def test_the_file_is_backed_up_once_before_the_first_write(open_store: Callable[[], Store], clock: Clock) -> None:
    store = open_store()
    before = store.record(store.load(), a_review(1), a_memory())
    clock.forward(hours=1)
    store = open_store()
    store.record(store.record(store.load(), a_review(2), a_memory()), a_review(3), a_memory())
    assert backups_of(store) == ["progress-20260301T100000.json"]
    backup = store.path.parent / "backups" / "progress-20260301T100000.json"
    assert decode(backup.read_bytes()) == before
    assert store.backup_fault == ""


def test_the_newest_five_backups_and_one_for_each_of_seven_days_stay(
    open_store: Callable[[], Store], clock: Clock
) -> None:
    open_store().record(Progress("d"), a_review(0), a_memory())
    stranger = open_store().path.parent / "backups" / "progress-before-the-move.json"
    stranger.parent.mkdir()
    stranger.touch()
    for day in range(9):
        for hour in range(6 if day == 8 else 2):
            clock.time = START + timedelta(days=day, hours=hour)
            store = open_store()
            store.record(store.load(), a_review(1 + 10 * day + hour), a_memory())
    last_day = [f"progress-20260309T{hour:02}0000.json" for hour in range(10, 15)]
    earlier_days = [f"progress-2026030{day}T100000.json" for day in range(3, 9)]
    assert backups_of(store) == [*earlier_days, *last_day, stranger.name]


def test_a_backup_that_fails_does_not_cost_the_answer_and_is_told(
    store: Store, open_store: Callable[[], Store]
) -> None:
    store.record(store.load(), a_review(1), a_memory())
    (store.path.parent / "backups").touch()
    second = open_store()
    progress = second.record(second.load(), a_review(2), a_memory())
    assert open_store().load() == progress
    assert second.backup_fault.startswith(f"No backup was made in {store.path.parent / 'backups'}: not a folder")
    (store.path.parent / "backups").unlink()
    second.record(progress, a_review(3), a_memory())
    assert second.backup_fault == ""
    assert len(backups_of(second)) == 1


# Before the first question


def test_checking_creates_the_folder_and_leaves_nothing_in_it(store: Store) -> None:
    store.check_writable()
    assert files_in(store.path.parent) == set()


def test_a_folder_that_is_a_file_is_reported(store: Store) -> None:
    store.path.parent.touch()
    with pytest.raises(ProgressError, match=r"cannot be kept in .*home: not a folder .*\n.*DRILL_HOME"):
        store.check_writable()
    with pytest.raises(ProgressError, match="not a folder"):
        store.record(Progress("d"), a_review(1), a_memory())


def test_a_folder_below_a_file_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    store = Store(tmp_path / "file" / "home", now=lambda: START, new_id=lambda: "d")
    with pytest.raises(ProgressError, match="DRILL_HOME"):
        store.check_writable()


def test_a_folder_that_takes_no_file_is_reported(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "write_bytes", failing(errno.EROFS))
    with pytest.raises(ProgressError, match=r"cannot be kept in .*: Read-only file system"):
        store.check_writable()


def test_answers_that_could_not_be_kept_are_reported(store: Store) -> None:
    store.answers_path.mkdir(parents=True)
    with pytest.raises(ProgressError, match=r"answers.jsonl"):
        store.check_writable()
    with pytest.raises(ProgressError, match=r"answers.jsonl cannot be written"):
        store.keep_answer(a_review(1), "An answer.")


# Answers


def test_answers_are_appended_a_line_each(store: Store) -> None:
    store.check_writable()
    store.keep_answer(a_review(1), "First line\nsecond line — “quoted”")
    store.keep_answer(a_review(2), "")
    lines = [json.loads(line) for line in store.answers_path.read_text(encoding="utf-8").splitlines()]
    assert lines == [
        {
            "review": "r1",
            "time": "2026-03-01T09:01:00Z",
            "card": "metrics/recall",
            "answer": "First line\nsecond line — “quoted”",
        },
        {"review": "r2", "time": "2026-03-01T09:02:00Z", "card": "metrics/recall", "answer": ""},
    ]


def test_an_answer_cut_short_does_not_spoil_the_next(store: Store) -> None:
    store.check_writable()
    store.answers_path.write_bytes(b'{"review":"r1","ti')
    store.keep_answer(a_review(2), "Whole.")
    assert json.loads(store.answers_path.read_bytes().splitlines()[1])["answer"] == "Whole."


def test_bytes_that_are_no_text_do_not_cost_the_answer(store: Store) -> None:
    store.check_writable()
    store.keep_answer(a_review(1), "caf\udce9")
    assert json.loads(store.answers_path.read_bytes())["answer"] == "caf?"


def test_importing_the_store_loads_nothing_heavy() -> None:
    heavy = "{'filelock', 'logging', 'tempfile', 'shutil', 'asyncio'}"
    code = f"import sys, msgspec; had = set(sys.modules); import drill.store; print({heavy} & (set(sys.modules) - had))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "set()"
