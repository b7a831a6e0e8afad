"""The file of the learner's own words: what is kept stays, what a person edits is read or told with its line."""

import json
import os
from pathlib import Path

import pytest

from drill.errors import ProgressError, UnknownNameError
from drill.model import Phrase, Wording
from drill.store.wordings import WordingStore, decode, encode

from .examples import START, a_review, failing, files_in, posix_only

PHRASE = Phrase("base", "of what we blocked", "It is of what we blocked.")
KEPT = Wording(1, START, "metrics/recall", "base", "of what we blocked", "It is of what we blocked.", "r0")
ROW = '{"id":1,"time":"2026-03-01T09:00:00Z","card":"metrics/recall","concept":"base","words":"of what we blocked"}'


@pytest.fixture
def store(tmp_path: Path) -> WordingStore:
    return WordingStore(tmp_path / "home", lock_seconds=0.1)


def written(store: WordingStore, text: str) -> WordingStore:
    store.path.parent.mkdir(exist_ok=True)
    store.path.write_bytes(text.encode())
    return store


def test_without_a_file_there_are_none_and_nothing_is_written(store: WordingStore) -> None:
    assert store.load() == ()
    assert not store.path.parent.exists()


def test_what_is_kept_is_loaded(store: WordingStore) -> None:
    assert store.keep(a_review(0), [PHRASE]) == (KEPT,)
    assert store.load() == (KEPT,)
    assert files_in(store.path.parent) - {"progress.lock"} == {"wordings.json"}


def test_the_file_is_json_with_a_wording_to_the_line(store: WordingStore) -> None:
    store.keep(a_review(0), [PHRASE, Phrase("other", "naïve ways to count")])
    head, first, second, tail = store.path.read_text(encoding="utf-8").splitlines()
    assert (head, tail) == ('{"format":1,"wordings":[', "]}")
    assert json.loads(first.removesuffix(","))["words"] == "of what we blocked"
    assert json.loads(second)["words"] == "naïve ways to count"
    assert "naïve" in second


@posix_only
def test_the_file_is_for_its_owner_alone(store: WordingStore) -> None:
    store.keep(a_review(0), [PHRASE])
    assert store.path.stat().st_mode & 0o777 == 0o600


def test_two_sessions_lose_nothing(store: WordingStore) -> None:
    other = WordingStore(store.path.parent)
    store.keep(a_review(0), [PHRASE])
    other.keep(a_review(1), [Phrase("base", "out of the pile")])
    assert [(one.id, one.words) for one in store.load()] == [(1, "of what we blocked"), (2, "out of the pile")]


def test_words_that_are_there_are_not_kept_twice(store: WordingStore) -> None:
    store.keep(a_review(0), [PHRASE])
    again = store.keep(a_review(1), [Phrase("base", "Of what we BLOCKED"), Phrase("other", "of what we blocked")])
    assert [(one.id, one.concept) for one in again] == [(1, "base"), (2, "other")]
    assert store.take_back("r1") == (KEPT,)


def test_what_was_kept_with_a_review_is_taken_back_with_it(store: WordingStore) -> None:
    store.keep(a_review(0), [PHRASE])
    store.keep(a_review(1), [Phrase("base", "out of the pile"), Phrase("right", "sound in the end")])
    assert store.take_back("r1") == store.load() == (KEPT,)


def test_removing_returns_what_was_removed(store: WordingStore) -> None:
    store.keep(a_review(0), [PHRASE, Phrase("base", "out of the pile"), Phrase("right", "sound in the end")])
    assert [one.words for one in store.remove([3, 1])] == ["of what we blocked", "sound in the end"]
    assert [one.id for one in store.load()] == [2]


def test_removing_what_is_not_there_removes_nothing(store: WordingStore) -> None:
    store.keep(a_review(0), [PHRASE])
    with pytest.raises(UnknownNameError, match="There are no words numbered 7, 9; nothing was removed"):
        store.remove([1, 9, 7])
    assert store.load() == (KEPT,)


def test_bytes_that_are_no_text_are_replaced(store: WordingStore) -> None:
    store.keep(a_review(0), [Phrase("base", "of what we blocked", "a \udcff of what we blocked")])
    assert store.load()[0].said == "a ? of what we blocked"


def test_a_write_that_fails_keeps_the_old_file(store: WordingStore, monkeypatch: pytest.MonkeyPatch) -> None:
    store.keep(a_review(0), [PHRASE])
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing(28))
        with pytest.raises(ProgressError, match=r"wordings.json cannot be written: .*\n.*Free some space"):
            store.keep(a_review(1), [Phrase("base", "out of the pile")])
    assert store.load() == (KEPT,)


# Files that people edit


def test_a_hand_written_wording_needs_no_context(store: WordingStore) -> None:
    assert written(store, f'{{"format": 1, "wordings": [{ROW}]}}').load() == (
        Wording(1, START, "metrics/recall", "base", "of what we blocked"),
    )


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("", 1, "Input data was truncated"),
        ('{"format":1,"wordings":[\n' + ROW + ",\n", 2, "Input data was truncated"),
        ('{"format":1,"wordings":[\n' + ROW + ",\n]}", 3, "JSON is malformed"),
        ('{"format":1,\n"wordings":3}', 2, "Expected `array`, got `int`"),
        ('{"format":1,\n"wordings":[]\n,"more":3}', 3, "Object contains unknown field `more`"),
        (
            '{"format":1,"wordings":[\n' + ROW + ",\n" + ROW.replace("}", ',"wrods":3}') + "]}",
            3,
            "unknown field `wrods`",
        ),
        ('{"format":1,"wordings":[\n' + ROW.replace('"base"', "\n3") + "]}", 2, "Expected `str`, got `int`"),
        ('{"format":1,"wordings":[\n{"id":1,\n"time":"yesterday"}]}', 3, "Invalid RFC3339 encoded datetime"),
        ('{"format":1,"wordings":[\n' + ROW + ",\n" + ROW + "]}", 3, "line 2 has the id 1 too"),
        ('{"format":1,"wordings":[\n' + ROW.replace(":1,", ":0,") + "]}", 2, "an id is 1 or more"),
        ('{"format":1,"wordings":[\n' + ROW.replace("00Z", "00") + "]}", 2, "the time is not in UTC"),
        ('{"format":0,"wordings":[]}', 1, "there is no format 0"),
    ],
)
def test_a_broken_file_is_told_with_its_line_and_left_alone(
    store: WordingStore, text: str, line: int, fault: str
) -> None:
    written(store, text)
    for use in (store.load, lambda: store.keep(a_review(0), [PHRASE]), lambda: store.remove([1])):
        with pytest.raises(ProgressError) as told:
            use()
        message = str(told.value)
        assert message.startswith(f"{store.path}:{line}: ")
        assert fault in message
        assert "(byte" not in message
        assert message.endswith("It was left as it is: mend it there, or move the file aside to start afresh.")
    assert store.path.read_bytes() == text.encode()


def test_text_that_is_not_utf_8_is_told(store: WordingStore) -> None:
    written(store, "")
    store.path.write_bytes(b'{"format":1,"wordings":[\n' + ROW.encode().replace(b"blocked", b"bl\xffcked") + b"]}")
    with pytest.raises(ProgressError, match=r"wordings.json:2: "):
        store.load()


@pytest.mark.parametrize("rest", [',"wordings":[]}', ',"phrases":{}}', "}"])
def test_a_newer_format_is_refused_and_left_alone(store: WordingStore, rest: str) -> None:
    written(store, '{"format":2' + rest)
    with pytest.raises(ProgressError, match=r"wordings.json has format 2, and this drill reads format 1.\n.*Upgrade"):
        store.keep(a_review(0), [PHRASE])


def test_a_file_that_cannot_be_read_is_not_an_empty_start(store: WordingStore) -> None:
    store.path.mkdir(parents=True)
    with pytest.raises(ProgressError, match=r"wordings.json cannot be read: .*\n.*DRILL_HOME"):
        store.load()


@posix_only
def test_a_link_is_written_through_and_one_to_nowhere_is_told(store: WordingStore, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.json"
    store.path.parent.mkdir()
    store.path.symlink_to(elsewhere)
    with pytest.raises(ProgressError, match=r"is a link to .*, which is not there"):
        store.load()
    elsewhere.write_bytes(encode(()))
    store.keep(a_review(0), [PHRASE])
    assert store.path.is_symlink()
    assert decode(elsewhere.read_bytes(), "name") == (KEPT,)
