"""The library: shipped and own decks, the cache that spares reading them, adding, and names."""

import errno
import os
import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

import drill
from drill.deck import LARGEST
from drill.errors import DeckError, DrillError, UnknownNameError
from drill.library import Change, Library, describe, find_card, find_decks
from drill.library.shelf import Cache, built_origin, packed
from drill.model import Card, Deck

posix_only = pytest.mark.skipif(os.name == "nt", reason="POSIX links and limits")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A library that ships the decks metrics and serving."""
    write(tmp_path / "shipped" / "metrics.yaml", deck("metrics", "recall", "precision"))
    write(tmp_path / "shipped" / "serving.yaml", deck("serving", "batch"))
    return Library(tmp_path / "shipped", tmp_path / "own", tmp_path / "cache")


@pytest.fixture
def box(tmp_path: Path) -> Path:
    """A folder outside the library."""
    folder = tmp_path / "box"
    folder.mkdir()
    return folder


def deck(name: str, *cards: str, title: str = "T", terms: str = "{}") -> str:
    """A deck file; a card is its id, or `id=prompt`."""
    head = f"format: 1\ndeck: {name}\ntitle: {title}\nterms: {terms}\ncards:\n"
    asked = (card.partition("=") for card in cards)
    return head + "".join(f"- {{id: {ident}, prompt: {prompt or 'P'}, answer: A}}\n" for ident, _, prompt in asked)


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def keys(decks: list[Deck]) -> list[str]:
    return [card.key for deck in decks for card in deck.cards]


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.exists() else {}


# Loading


def test_shipped_decks_come_first_by_file_name_then_own_ones(library: Library) -> None:
    write(library.own / "a.yml", deck("mine", "one"))
    assert [found.id for found in library.load()] == ["metrics", "serving", "mine"]


def test_an_own_deck_takes_the_place_of_a_shipped_one_of_the_same_id(library: Library) -> None:
    write(library.own / "whatever.yaml", deck("metrics", "mine"))
    assert keys(library.load()) == ["metrics/mine", "serving/batch"]


def test_without_folders_there_are_no_decks(tmp_path: Path) -> None:
    library = Library(tmp_path / "a", tmp_path / "b", tmp_path / "c")
    assert library.load() == []
    assert list(tmp_path.iterdir()) == []


def test_only_deck_files_are_read(library: Library) -> None:
    for name in (".hidden.yaml", "notes.txt", "deck.yaml.new", "deck.yaml.old", "deck.yaml~"):
        write(library.own / name, "no deck")
    (library.own / "folder.yaml").mkdir()
    write(library.own / "LOUD.YAML", deck("loud", "a"))
    assert [found.id for found in library.load()] == ["metrics", "serving", "loud"]


def test_every_fault_of_every_file_is_told_at_once(library: Library) -> None:
    broken = write(library.shipped / "broken.yaml", deck("broken", "A", "b", "b"))
    empty = write(library.own / "empty.yaml", "")
    with pytest.raises(DeckError) as told:
        library.load()
    assert str(told.value).splitlines() == [
        f"{broken}:6: card A id: “A” is not an id; use a-z, 0-9 and single hyphens, 80 at most",
        f"{broken}:8: card b id: another card has the id b (line 7); give each its own",
        f"{empty}:1: the file is empty; write a deck: format, deck, title, cards",
    ]


def test_two_own_files_of_one_deck_are_told(library: Library) -> None:
    write(library.own / "a.yaml", deck("mine", "one"))
    second = write(library.own / "b.yaml", "# mine\n" + deck("mine", "two"))
    with pytest.raises(DeckError) as told:
        library.load()
    assert str(told.value) == f"{second}:3: deck: a.yaml has the same deck id mine; give each its own"


@posix_only
def test_a_link_to_nowhere_is_told_and_hides_no_other_fault(library: Library) -> None:
    library.own.mkdir()
    (library.own / "gone.yaml").symlink_to(library.own / "nowhere")
    write(library.own / "later.yaml", "")
    with pytest.raises(DeckError) as told:
        library.load()
    first, second = str(told.value).splitlines()
    assert first.startswith(f"{library.own / 'gone.yaml'}: cannot be read (No such file or directory); check the name")
    assert "later.yaml:1: the file is empty" in second


@posix_only
def test_a_linked_own_deck_is_followed(library: Library, box: Path) -> None:
    library.own.mkdir()
    (library.own / "mine.yaml").symlink_to(write(box / "draft", deck("mine", "one")))
    assert keys(library.load())[-1] == "mine/one"


def test_an_own_folder_that_is_none_is_told(library: Library) -> None:
    write(library.own, "a file in the way")
    with pytest.raises(DeckError, match=r"own: cannot be read \(.*\); check its rights"):
        library.load()


def test_a_deck_too_large_is_told(library: Library) -> None:
    write(library.own / "large.yaml", deck("large", "a") + "#" * LARGEST)
    with pytest.raises(DeckError, match=r"large\.yaml:1: the file has more than 16 MiB; split it"):
        library.load()


# The cache

LOAD = """\
import sys
from pathlib import Path
from drill.library import Library
print([card.prompt for deck in Library(*map(Path, sys.argv[1:])).load() for card in deck.cards], "yaml" in sys.modules)
"""


def loaded_apart(library: Library, cache: Path, package: Path = Path(drill.__file__).parent) -> str:
    """What a fresh process loads, and whether it had to read YAML."""
    command = [sys.executable, "-c", LOAD, str(library.shipped), str(library.own), str(cache)]
    env = {**os.environ, "PYTHONPATH": str(package.parent)}
    run = subprocess.run(command, env=env, cwd=package.parent, capture_output=True, text=True, check=True)
    return run.stdout.strip()


def test_a_second_load_reads_no_yaml(library: Library, tmp_path: Path) -> None:
    assert loaded_apart(library, tmp_path / "cache") == "['P', 'P', 'P'] True"
    assert loaded_apart(library, tmp_path / "cache") == "['P', 'P', 'P'] False"


def test_a_deleted_cache_is_made_again(library: Library, tmp_path: Path) -> None:
    before = library.load()
    made = files(tmp_path / "cache")
    shutil.rmtree(tmp_path / "cache")
    assert library.load() == before
    assert files(tmp_path / "cache") == made


def test_what_is_cached_is_what_was_read(library: Library) -> None:
    full = "answers: [A, B], need: 1, level: staff, round: coding, asks: names, tags: [t], sources: [s], concepts: "
    full += (
        "[{id: x, name: N, keywords: ['{t}'], weight: 2.5, bare: true, hint: H}, {id: y, keywords: k, extra: true}], "
    )
    full += "mistakes: [{id: m, keywords: k, because: B, contradicts: x, unless: u}], examples: {pass: p, fail: [f]}, "
    full += "follow_ups: [{ask: Q}, {ask: R, missed: x}]"
    write(
        library.own / "full.yaml", f"format: 1\ndeck: full\nterms: {{t: [u]}}\ncards:\n- {{id: c, prompt: P, {full}}}\n"
    )
    assert library.load() == library.load() == Library(library.shipped, library.own, Path(os.devnull)).load()


@pytest.mark.parametrize("edit", [("recall", "recoll"), ("P,", "Q,"), ("title: T", "title: U"), ("A}", "A} # more")])
def test_an_edited_deck_is_read_anew(library: Library, edit: tuple[str, str]) -> None:
    library.load()
    path = library.shipped / "metrics.yaml"
    stamp = path.stat()
    write(path, path.read_text(encoding="utf-8").replace(*edit))
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))  # the cache does not go by the time
    assert library.load() == Library(library.shipped, library.own, Path(os.devnull)).load()


def test_a_deck_has_one_cached_deck_however_often_it_is_edited(library: Library, tmp_path: Path) -> None:
    for number in range(5):
        write(library.own / "mine.yaml", deck("mine", f"card-{number}"))
        assert keys(library.load())[-1] == f"mine/card-{number}"
    assert len(files(tmp_path / "cache")) == 3


def test_files_that_change_places_are_told_apart(library: Library) -> None:
    one = write(library.own / "one.yaml", deck("one", "a"))
    two = write(library.own / "two.yaml", deck("two", "b"))
    library.load()
    first, second = one.read_bytes(), two.read_bytes()
    one.write_bytes(second)
    two.write_bytes(first)
    assert keys(library.load())[-2:] == ["two/b", "one/a"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda kept: b"",
        lambda kept: kept[:3],
        lambda kept: kept[:-1],
        lambda kept: kept + b"\x00",
        lambda kept: kept[4:],
        lambda kept: b"\x00" * len(kept),
        lambda kept: kept.replace(drill.__version__.encode(), b"9.9.9"),
        lambda kept: checked(kept[4:].replace(drill.__version__.encode(), b"9.9.9")),
        lambda kept: checked(kept[4:].partition(b"\n")[0] + b"\n"),
        lambda kept: checked(kept[4:].partition(b"\n")[0] + b"\n\x81\xa2id\xa1\xff"),
        lambda kept: checked(kept[4:].partition(b"\n")[0] + b"\n\x80"),
    ],
)
def test_a_damaged_or_foreign_cache_is_ignored_and_written_anew(
    library: Library, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    before = library.load()
    made = files(tmp_path / "cache")
    for name, kept in made.items():
        (tmp_path / "cache" / name).write_bytes(damage(kept))
    assert library.load() == before
    assert files(tmp_path / "cache") == made


def test_no_flipped_bit_is_believed(library: Library, tmp_path: Path) -> None:
    library = Library(library.shipped, library.own, tmp_path / "cache")
    (library.shipped / "serving.yaml").unlink()
    before = library.load()
    [(name, made)] = files(tmp_path / "cache").items()
    for place in range(len(made)):
        flipped = bytearray(made)
        flipped[place] ^= 1 << place % 8
        (tmp_path / "cache" / name).write_bytes(flipped)
        assert library.load() == before


def test_a_deck_file_that_has_not_changed_is_not_read_again(library: Library, tmp_path: Path) -> None:
    def unread() -> bytes:
        raise AssertionError

    path = library.shipped / "metrics.yaml"
    [read, *_] = library.load()
    settled = Cache(tmp_path / "cache", "code", settled=-(10**18))
    settled.keep(path, settled.look(path), path.read_bytes(), read)
    found = settled.find(path, unread, unread)
    assert found is not None
    assert found.deck() == read
    assert [found.card(entry) for entry in found.cards] == list(read.cards)


def test_a_deck_file_that_changed_a_moment_ago_is_compared(library: Library, tmp_path: Path) -> None:
    path = library.shipped / "metrics.yaml"
    [read, *_] = library.load()
    cache, reads = Cache(tmp_path / "cache", "code"), []
    cache.keep(path, cache.look(path), path.read_bytes(), read)
    for _ in range(2):
        assert cache.find(path, lambda: reads.append(1) or path.read_bytes(), library.load) is not None
    assert len(reads) == 2


def test_a_deck_that_changed_while_it_was_read_is_read_again(library: Library, tmp_path: Path) -> None:
    path = library.shipped / "metrics.yaml"
    [old, *_] = library.load()
    slow = Cache(tmp_path / "cache", "code", settled=-(10**18))  # as if the reading had taken longer than the settling
    seen, content = slow.look(path), path.read_bytes()
    write(path, path.read_text(encoding="utf-8").replace("P,", "Q,"))
    slow.keep(path, seen, content, old)
    assert slow.find(path, path.read_bytes, library.load) is None


@pytest.mark.parametrize(("content", "found"), [(b"", "P"), (b"# edited", "P"), (None, "Built")])
def test_what_was_built_of_a_shipped_deck_is_used_while_the_deck_is_that(
    library: Library, content: bytes | None, found: str
) -> None:
    path = library.shipped / "metrics.yaml"
    other = Library(library.shipped, library.own, Path(os.devnull)).load()[0]
    built = replace(other, cards=tuple(replace(card, prompt="Built") for card in other.cards))
    origin = built_origin(path.read_bytes() if content is None else content)
    path.with_suffix(".deck").write_bytes(packed(origin, built))
    for _ in range(2):  # read, then kept
        assert {card.prompt for card in library.load()[0].cards} == {found}
    path.with_suffix(".deck").unlink()
    assert {card.prompt for card in library.load()[0].cards} == {found}
    write(path, path.read_text(encoding="utf-8").replace("P,", "Q,"))
    assert "Built" not in {card.prompt for card in library.load()[0].cards}


@pytest.mark.parametrize("length", [1, 40, 90])
def test_a_card_lost_from_the_cache_is_read_from_its_deck(library: Library, tmp_path: Path, length: int) -> None:
    whole = library.load()
    shelves = library.shelves()
    for path in (tmp_path / "cache").iterdir():
        path.write_bytes(path.read_bytes()[:-length])
    assert [shelf.card(entry) for shelf in shelves for entry in shelf.cards] == [c for d in whole for c in d.cards]
    assert [shelf.terms for shelf in shelves] == [one.terms for one in whole]


def test_a_cached_deck_under_another_name_is_ignored(library: Library, tmp_path: Path) -> None:
    before = library.load()
    first, second = sorted((tmp_path / "cache").iterdir())
    shutil.copy(first, second)
    assert library.load() == before


def test_other_code_of_the_same_version_reads_decks_anew(library: Library, tmp_path: Path) -> None:
    package = shutil.copytree(Path(drill.__file__).parent, tmp_path / "site" / "drill")
    cache = tmp_path / "cache"
    assert loaded_apart(library, cache, package).endswith("True")
    assert loaded_apart(library, cache, package).endswith("False")
    with (package / "deck" / "cards.py").open("a", encoding="utf-8") as code:
        code.write("\n# a later commit\n")
    assert loaded_apart(library, cache, package).endswith("True")


@pytest.mark.parametrize("cache", ["cache", "cache/in/it"])
def test_a_cache_that_cannot_be_written_is_no_error(library: Library, tmp_path: Path, cache: str) -> None:
    write(tmp_path / "cache", "a file in the way")
    library = Library(library.shipped, library.own, tmp_path / cache)
    assert library.load() == library.load()
    assert (tmp_path / "cache").read_text(encoding="utf-8") == "a file in the way"


@posix_only
def test_a_full_disk_leaves_no_half_cache(library: Library, tmp_path: Path) -> None:
    write(library.own / "mine.yaml", deck("mine", *(f"card-{number}" for number in range(50))))
    with file_limit(1000):
        assert len(keys(library.load())) == 53
    assert [name for name in files(tmp_path / "cache") if not name.endswith(".deck")] == []


def test_a_broken_deck_is_not_cached(library: Library, tmp_path: Path) -> None:
    write(library.own / "broken.yaml", deck("broken"))
    for _ in range(2):
        with pytest.raises(DeckError, match=r"broken\.yaml:5: cards: is empty"):
            library.load()
    assert len(files(tmp_path / "cache")) == 2


def checked(kept: bytes) -> bytes:
    return zlib.crc32(kept).to_bytes(4, "big") + kept


# Reading from outside


def test_files_and_folders_outside_are_read_without_adding_them(library: Library, box: Path, tmp_path: Path) -> None:
    one = write(box / "one.yaml", deck("one", "a"))
    write(box / "more" / "two.yml", deck("two", "b"))
    assert keys(library.read([one, box / "more", one])) == ["one/a", "two/b"]
    assert not library.own.exists()
    assert not (tmp_path / "cache").exists()


def test_faults_of_several_sources_are_told_together(library: Library, box: Path) -> None:
    write(box / "one.yaml", "")
    write(box / "two.yaml", "- a\n")
    with pytest.raises(DeckError) as told:
        library.read([box, box / "absent.yaml"])
    assert str(told.value).splitlines() == [
        f"{box / 'one.yaml'}:1: the file is empty; write a deck: format, deck, title, cards",
        f"{box / 'two.yaml'}:1: a deck is a list; write it as name: value lines",
        f"{box / 'absent.yaml'}: cannot be read (No such file or directory); check the name and its rights",
    ]


# Adding


def test_a_file_is_added_as_it_stands(library: Library, box: Path) -> None:
    text = "# with a comment\r\n" + deck("mine", "one")
    changes = library.add(write(box / "draft.yaml", text))
    assert [describe(change) for change in changes] == ["deck mine: added, 1 card"]
    assert files(library.own) == {"mine.yaml": text.encode()}
    assert keys(library.load())[-1] == "mine/one"


def test_a_folder_of_decks_is_added(library: Library, box: Path) -> None:
    write(box / "b.yml", deck("one", "a"))
    write(box / "a.yaml", deck("two", "b"))
    write(box / "README.md", "no deck")
    assert [change.deck.id for change in library.add(box)] == ["two", "one"]
    assert sorted(files(library.own)) == ["one.yaml", "two.yaml"]


def test_a_file_of_any_name_is_added_if_it_is_named(library: Library, box: Path) -> None:
    library.add(write(box / "deck.txt", deck("mine", "one")))
    assert sorted(files(library.own)) == ["mine.yaml"]


@posix_only
def test_links_are_followed_and_copied(library: Library, box: Path, tmp_path: Path) -> None:
    real = write(tmp_path / "real" / "x.yaml", deck("mine", "one"))
    (box / "link.yaml").symlink_to(real)
    (tmp_path / "linked").symlink_to(box)
    library.add(tmp_path / "linked")
    real.unlink()
    assert keys(library.load())[-1] == "mine/one"


@posix_only
def test_a_stream_is_added_though_it_can_be_read_but_once(library: Library) -> None:
    reading, writing = os.pipe()
    os.write(writing, deck("mine", "one").encode())
    os.close(writing)
    try:
        library.add(Path(f"/dev/fd/{reading}"))
    finally:
        os.close(reading)
    assert keys(library.load())[-1] == "mine/one"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs /dev/zero")
def test_an_endless_file_is_refused(library: Library) -> None:
    with pytest.raises(DeckError, match="more than 16 MiB"):
        library.add(Path("/dev/zero"))


def test_a_folder_without_decks_is_told(library: Library, box: Path) -> None:
    write(box / "README.md", "no deck")
    with pytest.raises(DeckError) as told:
        library.add(box)
    assert str(told.value) == f"{box}: no deck files here; a deck is a file ending in .yaml or .yml"


@pytest.mark.parametrize("name", ["absent.yaml", "absent/deck.yaml", "x" * 5000, "nul\0byte", "\x1b[2J\n.yaml"])
def test_a_path_that_cannot_be_read_is_told_on_one_line(library: Library, box: Path, name: str) -> None:
    with pytest.raises(DeckError, match=r": cannot be read \(.*\); check the name and its rights$") as told:
        library.add(box / name)
    assert str(told.value).isprintable()


def test_a_folder_with_one_broken_deck_adds_nothing(library: Library, box: Path) -> None:
    write(box / "good.yaml", deck("good", "a"))
    broken = write(box / "broken.yaml", deck("broken", "a", "a"))
    with pytest.raises(DeckError) as told:
        library.add(box)
    assert str(told.value) == f"{broken}:7: card a id: another card has the id a (line 6); give each its own"
    assert files(library.own) == {}


def test_two_files_of_one_deck_add_nothing(library: Library, box: Path) -> None:
    write(box / "a.yaml", deck("mine", "one"))
    second = write(box / "b.yaml", deck("mine", "two"))
    with pytest.raises(DeckError) as told:
        library.add(box, force=True)
    assert str(told.value) == f"{second}:2: deck: a.yaml has the same deck id mine; give each its own"
    assert files(library.own) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            deck("metrics", "recall", "precision=Q", "new-one"),
            "deck metrics is already there; new: new-one; changed: precision",
        ),
        (deck("metrics", "new-one"), "deck metrics is already there; new: new-one; gone: recall, precision"),
        (deck("metrics", "precision", "recall", title="U"), "deck metrics is already there; no card differs"),
        (
            deck("metrics", "recall", "precision", terms="{t: [u]}"),
            "deck metrics is already there; changed: recall, precision",
        ),
    ],
)
def test_an_existing_deck_is_refused_with_what_would_change(library: Library, box: Path, text: str, told: str) -> None:
    write(box / "fresh.yaml", deck("fresh", "a"))
    write(box / "metrics.yaml", text)
    with pytest.raises(DrillError) as refused:
        library.add(box)
    remedy = "Nothing was added. To replace it, run again with --force; progress is kept by card id."
    assert str(refused.value) == f"{told}\n{remedy}"
    assert files(library.own) == {}


def test_a_plan_says_what_adding_would_do_and_does_nothing(library: Library, box: Path) -> None:
    [change] = library.plan(write(box / "x.yaml", deck("metrics", "recall", "precision=Q", "more")))
    assert change == Change(change.deck, True, ("more",), ("precision",), ())
    assert files(library.own) == {}


def test_force_replaces_a_shipped_deck_by_an_own_one(library: Library, box: Path) -> None:
    shipped = files(library.shipped)
    [change] = library.add(write(box / "x.yaml", deck("metrics", "mine")), force=True)
    assert (change.replaces, change.gone) == (True, ("recall", "precision"))
    assert keys(library.load()) == ["metrics/mine", "serving/batch"]
    assert files(library.shipped) == shipped


def test_force_replaces_an_own_deck_in_the_file_that_holds_it(library: Library, box: Path) -> None:
    write(library.own / "from-a-friend.yml", deck("mine", "one"))
    text = deck("mine", "two")
    library.add(write(box / "x.yaml", text), force=True)
    assert files(library.own) == {"from-a-friend.yml": text.encode()}


def test_a_new_deck_takes_no_file_that_holds_another(library: Library, box: Path) -> None:
    write(library.own / "mine.yaml", deck("other", "one"))
    write(library.own / "mine-2.yaml", deck("third", "one"))
    library.add(write(box / "x.yaml", deck("mine", "two")))
    assert keys(library.load())[-3:] == ["third/one", "mine/two", "other/one"]


def test_decks_in_files_of_one_stem_are_kept_apart(library: Library, box: Path) -> None:
    write(library.own / "a.yaml", deck("one", "old"))
    write(library.own / "a.yml", deck("two", "old"))
    write(box / "1.yaml", deck("one", "new-one"))
    write(box / "2.yaml", deck("two", "new-two"))
    library.add(box, force=True)
    assert keys(library.load())[-2:] == ["one/new-one", "two/new-two"]


@posix_only
def test_force_replaces_a_link_and_not_the_file_it_leads_to(library: Library, box: Path) -> None:
    draft = write(box / "draft.yaml", deck("mine", "one"))
    library.own.mkdir()
    (library.own / "mine.yaml").symlink_to(draft)
    library.add(write(box / "new.yaml", deck("mine", "two")), force=True)
    assert draft.read_text(encoding="utf-8") == deck("mine", "one")
    assert keys(library.load())[-1] == "mine/two"


def test_adding_a_file_of_the_library_to_itself_changes_nothing(library: Library) -> None:
    path = write(library.own / "mine.yaml", deck("mine", "one"))
    library.add(path, force=True)
    assert files(library.own) == {"mine.yaml": deck("mine", "one").encode()}


# A write that fails in the middle


class file_limit:  # noqa: N801 # reads as a statement
    """Within it no file can grow beyond a size, as on a full disk."""

    def __init__(self, size: int) -> None:
        self.size = size

    def __enter__(self) -> None:
        import resource

        self.before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (self.size, self.before[1]))

    def __exit__(self, *_: object) -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, self.before)


class FailingPath(type(Path())):  # type: ignore[misc]
    """A path whose move onto a file of a certain name fails."""

    stubborn = "b.yaml"
    error: BaseException = OSError(errno.EIO, "Input/output error")

    def replace(self, target: Any) -> Any:
        if Path(target).name == self.stubborn and self.suffix == ".new":
            raise self.error
        return super().replace(target)


class InterruptedPath(FailingPath):
    """A path at whose move the learner presses Ctrl-C."""

    error = KeyboardInterrupt()


@pytest.fixture
def three(library: Library, box: Path) -> Iterator[Path]:
    """A folder of decks a, b and c, of which a and b are in the library, with another text."""
    for name in "abc":
        write(box / f"{name}.yaml", deck(name, *(f"new-{number}" for number in range(30))))
    for name in "ab":
        write(library.own / f"{name}.yaml", deck(name, *(f"old-{number}" for number in range(30))))
    before = files(library.own)
    yield box
    assert files(library.own) == before


@posix_only
def test_a_full_disk_leaves_all_decks_as_they_were(library: Library, three: Path, tmp_path: Path) -> None:
    library.load()
    with file_limit(1000), pytest.raises(DrillError) as told:
        library.add(three, force=True)
    assert str(told.value) == f"{library.own}: the deck could not be written (File too large); nothing was added"


def test_a_move_that_fails_takes_back_those_before_it(library: Library, three: Path, tmp_path: Path) -> None:
    failing = Library(library.shipped, FailingPath(library.own), tmp_path / "cache")
    with pytest.raises(DrillError) as told:
        failing.add(three, force=True)
    assert str(told.value) == f"{library.own}: the deck could not be written (Input/output error); nothing was added"


def test_new_decks_before_a_move_that_fails_are_taken_back(library: Library, box: Path, tmp_path: Path) -> None:
    write(box / "a.yaml", deck("a", "one"))
    write(box / "b.yaml", deck("b", "two"))
    failing = Library(library.shipped, FailingPath(library.own), tmp_path / "cache")
    with pytest.raises(DrillError, match="nothing was added"):
        failing.add(box)
    assert files(library.own) == {}


def test_ctrl_c_in_the_middle_takes_back_what_was_moved(library: Library, three: Path, tmp_path: Path) -> None:
    interrupted = Library(library.shipped, InterruptedPath(library.own), tmp_path / "cache")
    with pytest.raises(KeyboardInterrupt):
        interrupted.add(three, force=True)


@posix_only
def test_a_folder_that_cannot_be_made_is_told(library: Library, box: Path, tmp_path: Path) -> None:
    write(tmp_path / "file", "in the way")
    library = Library(library.shipped, tmp_path / "file" / "own", tmp_path / "cache")
    with pytest.raises(DrillError, match=r"own: .*\(Not a directory\)"):
        library.add(write(box / "a.yaml", deck("a", "one")))


# Names


def a_deck(name: str, *cards: str) -> Deck:
    return Deck(name, name, tuple(Card(name, card, "P", ("A",)) for card in cards))


DECKS = [
    a_deck("metrics", "precision-definition", "recall-definition", "drift"),
    a_deck("monitoring", "drift", "alerts"),
]


def test_decks_are_found_by_name_once_each_in_the_order_named() -> None:
    found = find_decks(DECKS, ["monitoring", "metrics", "monitoring"])
    assert [deck.id for deck in found] == ["monitoring", "metrics"]


def test_no_name_means_all_decks() -> None:
    assert find_decks(DECKS, []) == DECKS


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("metric", "There is no deck “metric”; did you mean metrics? See: drill decks"),
        ("METRICS", "There is no deck “METRICS”; did you mean metrics? See: drill decks"),
        ("quux", "There is no deck “quux”. See: drill decks"),
        ("", "There is no deck “”. See: drill decks"),
        ("\x1b[31mmetrics\n", r"There is no deck “\x1b[31mmetrics\n”; did you mean metrics? See: drill decks"),
        ("\u202emetrics", r"There is no deck “\u202emetrics”; did you mean metrics? See: drill decks"),
        ("x" * 100_000, f"There is no deck “{'x' * 60}”. See: drill decks"),
    ],
)
def test_an_unknown_deck_is_told_with_the_nearest(name: str, told: str) -> None:
    with pytest.raises(UnknownNameError) as error:
        find_decks(DECKS, ["metrics", name])
    assert str(error.value) == told


@pytest.mark.parametrize("name", ["metrics/precision-definition", "precision-definition"])
def test_a_card_is_found_by_its_key_or_its_bare_id(name: str) -> None:
    assert find_card(DECKS, name) == (DECKS[0], DECKS[0].cards[0])


def test_a_bare_id_that_two_decks_have_is_told() -> None:
    with pytest.raises(UnknownNameError) as error:
        find_card(DECKS, "drift")
    assert str(error.value) == "More than one deck has a card “drift”: name one of metrics/drift, monitoring/drift."


def test_a_key_tells_decks_apart() -> None:
    assert find_card(DECKS, "monitoring/drift")[0].id == "monitoring"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("precision", "There is no card “precision”; did you mean precision-definition? See: drill decks --cards"),
        ("Alerts", "There is no card “Alerts”; did you mean alerts? See: drill decks --cards"),
        ("metrics/drit", "There is no card “metrics/drit”; did you mean metrics/drift? See: drill decks --cards"),
        (
            "monitor/alerts",
            "There is no card “monitor/alerts”; did you mean monitoring/alerts? See: drill decks --cards",
        ),
        ("zzz", "There is no card “zzz”. See: drill decks --cards"),
        ("a/b/c", "There is no card “a/b/c”. See: drill decks --cards"),
        ("\x07\x1b]0;x\x07", r"There is no card “\x07\x1b]0;x\x07”. See: drill decks --cards"),
    ],
)
def test_an_unknown_card_is_told_with_the_nearest(name: str, told: str) -> None:
    with pytest.raises(UnknownNameError) as error:
        find_card(DECKS, name)
    assert str(error.value) == told


def test_without_decks_nothing_is_found() -> None:
    with pytest.raises(UnknownNameError, match="There is no card “drift”"):
        find_card([], "drift")
