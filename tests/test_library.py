"""The library: shipped and own decks, the cache, adding, and names."""

from pathlib import Path

import pytest

from drill import deck as reader
from drill.app import App
from drill.errors import DeckError, DrillError, UnknownNameError
from drill.library import find_card, find_decks

OTHER = "format: 1\ndeck: other\ncards:\n- {id: a, prompt: P, answer: A}\n- {id: drift, prompt: P, answer: A}\n"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_an_own_deck_takes_the_place_of_a_shipped_one(app: App) -> None:
    write(app.data / "decks" / "x.yaml", "format: 1\ndeck: small\ncards:\n- {id: new, prompt: P, answer: A}\n")
    assert [[card.id for card in deck.cards] for deck in app.decks()] == [["new"]]


def test_a_broken_deck_is_told_with_its_file_and_line(app: App) -> None:
    write(app.data / "decks" / "x.yaml", "format: 1\ndeck: x\n")
    with pytest.raises(DeckError, match=r"x\.yaml:1: cards: is missing"):
        app.decks()


@pytest.mark.parametrize(
    "damage", [lambda b: b[:-3], lambda b: b"", lambda b: b[:9] + bytes([b[9] ^ 1]) + b[10:], lambda b: b[4:]]
)
def test_a_damaged_cache_is_never_believed(app: App, damage: object) -> None:
    before = app.decks()
    [cached] = list((app.data.parent / "cache").iterdir())
    cached.write_bytes(damage(cached.read_bytes()))  # type: ignore[operator]
    assert app.decks() == before


def test_the_cache_spares_reading_yaml_and_is_safe_to_delete(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    before = app.decks()
    with monkeypatch.context() as patch:
        patch.setattr(reader, "read", None)
        assert app.decks() == before
    for path in (app.data.parent / "cache").iterdir():
        path.unlink()
    assert app.decks() == before


def test_an_edited_deck_is_read_anew(app: App) -> None:
    app.decks()
    path = app.library.shipped / "small.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Define", "Explain"), encoding="utf-8")
    assert app.decks()[0].cards[0].prompt == "Explain precision."


def test_a_cache_that_cannot_be_written_costs_only_time(app: App) -> None:
    write(app.data.parent / "cache", "a file in the way")
    assert app.decks()


def test_adds_a_file_and_a_folder(app: App, tmp_path: Path) -> None:
    app.library.add(write(tmp_path / "in" / "o.yaml", OTHER))
    app.library.add(write(tmp_path / "in2" / "p.yml", OTHER.replace("other", "third")).parent)
    assert [deck.id for deck in app.decks()] == ["small", "other", "third"]


def test_adds_all_or_nothing(app: App, tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.yaml", OTHER)
    write(tmp_path / "in" / "b.yaml", "format: 1\ndeck: b\ncards:\n- {id: c}\n- {id: c, prompt: P}\n")
    with pytest.raises(DeckError) as told:
        app.library.add(tmp_path / "in")
    assert str(told.value).count("b.yaml:") == 4
    assert [deck.id for deck in app.decks()] == ["small"]


def test_a_write_that_fails_leaves_everything_as_it_was(app: App, tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.yaml", OTHER)
    write(app.data / "decks", "a file in the way")
    with pytest.raises((DrillError, NotADirectoryError)):
        app.library.add(tmp_path / "in")


def test_an_existing_deck_is_replaced_only_by_force_after_saying_what_changes(app: App, tmp_path: Path) -> None:
    head = "format: 1\ndeck: small\ncards:\n"
    text = head + "- {id: precision, prompt: Else, answer: A}\n- {id: new, prompt: P, answer: A}\n"
    source = write(tmp_path / "in.yaml", text)
    with pytest.raises(DrillError, match="new: new; changed: precision; gone: drift\nNothing was added"):
        app.library.add(source)
    assert app.library.add(source, force=True)[0].gone == ("drift",)
    assert [card.id for card in app.decks()[0].cards] == ["precision", "new"]


def test_two_files_of_one_deck_are_refused(app: App, tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.yaml", OTHER)
    write(tmp_path / "in" / "b.yaml", OTHER)
    with pytest.raises(DeckError, match=r"a\.yaml has the same deck id other"):
        app.library.add(tmp_path / "in")


@pytest.mark.parametrize("name", ["absent.yaml", "."])
def test_a_source_without_decks_is_told(app: App, tmp_path: Path, name: str) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(DeckError):
        app.library.add(empty / name)


def test_names_are_found_or_the_nearest_offered(app: App, tmp_path: Path) -> None:
    app.library.add(write(tmp_path / "o.yaml", OTHER))
    decks = app.decks()
    assert find_card(decks, "precision")[1].key == "small/precision"
    assert [deck.id for deck in find_decks(decks, ["other"])] == ["other"]
    with pytest.raises(UnknownNameError, match=r"did you mean precision\?"):
        find_card(decks, "precison")
    with pytest.raises(UnknownNameError, match=r"did you mean small/precision\?"):
        find_card(decks, "small/precison")
    with pytest.raises(UnknownNameError, match="name one of small/drift, other/drift"):
        find_card(decks, "drift")
    with pytest.raises(UnknownNameError, match=r"did you mean other\?"):
        find_decks(decks, ["othr"])
    with pytest.raises(UnknownNameError) as told:
        find_decks(decks, ["\x1b[31m"])
    assert "\x1b" not in str(told.value)
