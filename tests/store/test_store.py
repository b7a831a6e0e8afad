"""The store: what is recorded stays, an empty start is never a damaged one, two sessions lose nothing."""

import errno
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drill.errors import ProgressError
from drill.model import Memory, Progress, Rating, Review, Undo
from drill.store import Store, encode

from ..conftest import Clock
from .examples import START, a_memory, a_review, failing, files_in, ids

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


# Recording


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


def test_bytes_that_are_no_text_do_not_cost_the_answer(store: Store) -> None:
    store.check_writable()
    store.keep_answer(a_review(1), "caf\udce9")
    assert json.loads(store.answers_path.read_bytes())["answer"] == "caf?"


def test_importing_the_store_loads_nothing_heavy() -> None:
    heavy = "{'filelock', 'logging', 'tempfile', 'shutil', 'asyncio'}"
    code = f"import sys, msgspec; had = set(sys.modules); import drill.store; print({heavy} & (set(sys.modules) - had))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "set()"
