"""Screens at fixed widths, and what is shown of hostile text."""

import io
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from rich.console import Console
from rich.text import Text

from drill.grading import Failure, Standing
from drill.model import (
    Card,
    Command,
    Concept,
    Deck,
    Examples,
    FollowUp,
    Grade,
    Hit,
    Level,
    Memory,
    Mistake,
    Outcome,
    Place,
    Rating,
    Review,
    Span,
    State,
    Summary,
    Turn,
    Verdict,
    Why,
    Wording,
)
from drill.render import plain
from drill.render.console import bar, console, count, fitting, hanging, moment, percent, span, time_spent
from drill.render.decks import draw_decks, write_proof
from drill.render.machine import grade_record, line
from drill.render.piped import PipedScreen
from drill.render.review import (
    draw_credit,
    draw_nothing_chosen,
    draw_nothing_due,
    draw_outcome,
    draw_summary,
    end_of_tomorrow,
    follow_up,
    marked,
)
from drill.render.stats import draw_home, draw_stats
from drill.render.words import draw_words, write_export
from drill.stats import DayCount, DeckStats, Stats, WeakConcept

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
HOSTILE = "[red]:bomb:[/red]\x1b[31m\x9b\u202e"
HARMLESS = "[red]:bomb:[/red]␛[31m\ufffd\ufffd"
CARD = Card(
    "metrics",
    "precision",
    "Define precision.",
    ("Of all instances the model predicted positive, the fraction that were actually positive.",),
    concepts=(
        Concept("base", "the base is what was predicted positive"),
        Concept("right", "what is counted is those that were truly positive"),
        Concept("formula", "the formula", extra=True),
    ),
    mistakes=(Mistake("recall", ("of all positives",), "That is recall. Precision's base is what was predicted."),),
    follow_ups=(FollowUp("Over which set?", "base"), FollowUp("When does it mislead?")),
    sources=("A book, p. 3", "scikit-learn, https://scikit-learn.org/stable/modules/precision_recall_fscore_support"),
)
ANSWER = "Of all positives it says\nhow many were really positive."
SEEN = Hit("right", (Span(25, 54),))
PARTIAL = Grade((SEEN,), ("base",), ("formula",), (Hit("recall", (Span(0, 16),)),), 0.5, 0.4, Verdict.FAIL)
RETURNS = {
    Rating.AGAIN: NOW + timedelta(minutes=1),
    Rating.HARD: NOW + timedelta(minutes=5.5),
    Rating.GOOD: NOW + timedelta(minutes=10),
    Rating.EASY: NOW + 8 * DAY,
}


def drawn(width: int, draw: Callable[[Console], None]) -> str:
    """What is printed on a console of so many columns; spaces at the ends of lines do not show."""
    out = io.StringIO()
    draw(console(out, width=width))
    return "\n".join(row.rstrip() for row in out.getvalue().splitlines())


def outcome(answer: str = ANSWER, grade: Grade = PARTIAL, *, card: Card = CARD, **fields: Any) -> Outcome:
    return Outcome(Turn(card, Why.NEW), answer, 3.0, grade, Rating.AGAIN, RETURNS, **fields)


def test_an_outcome_in_60_columns() -> None:
    assert (
        drawn(60, lambda c: draw_outcome(c, outcome(), NOW))
        == """
██████████░░░░░░░░░░ 50% covered  fail

✓ what is counted is those that were truly positive  “how
  many were really positive”
✗ the base is what was predicted positive
· the formula  (would add to it)
! “Of all positives”  That is recall. Precision's base is
  what was predicted.

your answer
  Of all positives it says
  how many were really positive.
model answer
  Of all instances the model predicted positive, the
  fraction that were actually positive.
a follow-up might be
  Over which set?
sources
  A book, p. 3
  scikit-learn,
  https://scikit-learn.org/stable/modules/precision_recall_fscore_support

1 Again 1 min   2 Hard 6 min   3 Good 10 min   4 Easy 8 days"""
    )


def test_an_outcome_in_120_columns() -> None:
    assert (
        drawn(120, lambda c: draw_outcome(c, outcome(), NOW))
        == """
██████████░░░░░░░░░░ 50% covered  fail

✓ what is counted is those that were truly positive  “how many were really positive”
✗ the base is what was predicted positive
· the formula  (would add to it)
! “Of all positives”  That is recall. Precision's base is what was predicted.

your answer
  Of all positives it says
  how many were really positive.
model answer
  Of all instances the model predicted positive, the fraction that were actually positive.
a follow-up might be
  Over which set?
sources
  A book, p. 3
  scikit-learn, https://scikit-learn.org/stable/modules/precision_recall_fscore_support

1 Again 1 min   2 Hard 6 min   3 Good 10 min   4 Easy 8 days"""
    )


def test_an_outcome_after_giving_up_shows_no_empty_answer() -> None:
    nothing = Grade((), ("base", "right"), (), (), 0.0, 0.0, Verdict.FAIL)
    screen = drawn(60, lambda c: draw_outcome(c, outcome("", nothing, gave_up=True), NOW))
    assert "0% covered  given up" in screen
    assert "your answer" not in screen


def test_a_credit_shows_only_what_changed() -> None:
    credited = Grade((Hit("base", ()), SEEN), (), ("formula",), (), 1.0, 0.9, Verdict.PASS)
    assert (
        drawn(44, lambda c: draw_credit(c, outcome(grade=credited, credited=("base",)), NOW))
        == """
██████████ 100% covered  pass

✓ the base is what was predicted positive
  credited by you
✓ what is counted is those that were truly
  positive  “how many were really positive”
· the formula  (would add to it)

1 Again 1 min   2 Hard 6 min   3 Good 10 min
4 Easy 8 days"""
    )


def test_no_line_of_an_outcome_ends_in_spaces() -> None:
    out = io.StringIO()
    draw_outcome(console(out, width=60), outcome(), NOW)
    assert [row for row in out.getvalue().splitlines() if row != row.rstrip()] == []


def test_long_evidence_is_shortened() -> None:
    grade = Grade((Hit("right", (Span(0, 90),)),), (), (), (), 1.0, 1.0, Verdict.PASS)
    assert f"“{'word ' * 11}wor …”" in drawn(120, lambda c: draw_outcome(c, outcome("word " * 18, grade), NOW))


def test_a_card_without_concepts_names_the_derived_ones() -> None:
    card = Card("d", "c", "?", ("The model overfits.",))
    grade = Grade((), ("model-overfits",), (), (), 0.0, 0.0, Verdict.FAIL)
    assert "✗ model overfits" in drawn(60, lambda c: draw_outcome(c, outcome("x", grade, card=card), NOW))


def test_markup_and_control_characters_are_shown_as_text() -> None:
    card = Card(
        "d",
        "c",
        HOSTILE,
        (f"model {HOSTILE}",),
        concepts=(Concept("a", f"covered {HOSTILE}"), Concept("b", f"missed {HOSTILE}"), Concept("c", f"x {HOSTILE}")),
        mistakes=(Mistake("m", ("x",), f"because {HOSTILE}"),),
        follow_ups=(FollowUp(f"then {HOSTILE}"),),
        sources=(f"source {HOSTILE}",),
    )
    answer = f"said {HOSTILE}"
    whole = (Span(0, len(answer)),)
    grade = Grade((Hit("a", whole),), ("b",), ("c",), (Hit("m", whole),), 0.5, 0.5, Verdict.FAIL)
    screen = drawn(120, lambda c: draw_outcome(c, outcome(answer, grade, card=card), NOW))
    for shown in (
        f"✓ covered {HARMLESS}  “said {HARMLESS}”",
        f"✗ missed {HARMLESS}",
        f"· x {HARMLESS}  (would add to it)",
        f"! “said {HARMLESS}”  because {HARMLESS}",
        f"  said {HARMLESS}",
        f"  model {HARMLESS}",
        f"  then {HARMLESS}",
        f"  source {HARMLESS}",
    ):
        assert f"{shown}\n" in screen
    assert not set(screen) & set("\x1b\x9b\u202e")


def test_the_answer_is_coloured_where_it_was_right_and_where_wrong() -> None:
    text = marked(ANSWER + "\n", PARTIAL.covered, PARTIAL.mistakes)
    assert text.plain == ANSWER
    assert [(s.start, s.end, s.style) for s in text.spans] == [(25, 54, "green"), (0, 16, "bold red")]


@pytest.mark.parametrize(
    ("missed", "ask"), [(("right", "base"), "Over which set?"), (("right",), "When does it mislead?")]
)
def test_the_follow_up_comes_from_what_was_missed(missed: tuple[str, ...], ask: str) -> None:
    assert follow_up(CARD, missed) == ask


def test_no_follow_up_is_none() -> None:
    assert follow_up(Card("d", "c", "?", ("!",)), ("base",)) == ""


def test_the_prompt_screen_wraps_and_keeps_lines_and_indents() -> None:
    out = io.StringIO()
    card = Card("d", "c", "A [red]long[/red] prompt\x1b[31m that must be wrapped\n\n    code = 1", ("x",))
    plain.write_prompt(out, Turn(card, Why.DUE), Place(3, 12), width=30, color=False)
    assert (
        out.getvalue()
        == """
card 3 of 12 · due · d
A [red]long[/red]
prompt␛[31m that must be
wrapped

    code = 1
"""
    )


def test_the_prompt_screen_in_colour() -> None:
    out = io.StringIO()
    plain.write_prompt(out, Turn(CARD, Why.LAPSED), Place(1, 2), width=60, color=True)
    assert out.getvalue() == "\n\x1b[2mcard 1 of 2 · lapsed · metrics\x1b[0m\n\x1b[1mDefine precision.\x1b[0m\n"


@pytest.mark.parametrize("width", [30, 40, 80])
def test_help_fits_the_width_and_names_every_command(width: int) -> None:
    text = plain.help_text(width)
    assert max(map(len, text.splitlines())) <= width
    for command in Command:
        assert f"/{command.name.lower()}" in text


def test_a_grade_in_plain_lines() -> None:
    out = io.StringIO()
    plain.write_grade(out, CARD, ANSWER, PARTIAL, Rating.AGAIN)
    assert (
        out.getvalue()
        == """metrics/precision: fail, 50% covered, rated Again
  ✓ right: what is counted is those that were truly positive  “how many were really positive”
  ✗ base: the base is what was predicted positive
  · formula: the formula  (would add to it)
  ! recall  “Of all positives”  That is recall. Precision's base is what was predicted.
"""
    )


def test_control_characters_are_shown_one_for_one() -> None:
    assert plain.safe("a\x00b\x1b\x7f\x9b\u202e\n\t") == "a␀b␛␡\ufffd\ufffd\n\t"


def summary(**fields: Any) -> Summary:
    weakest = ((CARD, "base", 2), (CARD, "unnamed-one", 1))
    ratings = dict.fromkeys(Rating, 0) | {Rating.AGAIN: 2, Rating.GOOD: 1}
    values: dict[str, Any] = {
        "reviews": 3,
        "cards": 1,
        "coverage": 0.5,
        "weakest": weakest,
        "seconds": 75.0,
        "ratings": ratings,
    }
    return Summary(**(values | fields))


def end(of: Summary, **fields: Any) -> Callable[[Console], None]:
    defaults: dict[str, Any] = {"due_tomorrow": 4, "next_due": NOW + DAY, "now": NOW, "zone": UTC, "kept": True}
    return lambda c: draw_summary(c, of, **(defaults | fields))


def test_the_summary_in_60_columns() -> None:
    assert (
        drawn(60, end(summary()))
        == """
3 answers on 1 card in 1 min, mean coverage 50%   Again 2
Good 1
weakest concepts
  the base is what was predicted positive
  metrics/precision, 2 times
  unnamed one  metrics/precision
Due tomorrow: 4. The next card is due tomorrow at 09:00."""
    )


def test_the_summary_of_practice_ahead() -> None:
    assert drawn(60, end(summary(weakest=()), kept=False)).endswith("Practised ahead: the schedule is as it was.")


def test_the_summary_without_an_answer() -> None:
    assert drawn(60, end(summary(reviews=0))) == "\nNo answer was given; nothing is recorded."


LATER = {"next_due": NOW + timedelta(hours=2)}
USED_UP = "new to you, but today's share of new ones is used up."


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({}, ["There is no card to ask yet.", "See the decks: drill decks"]),
        ({"filtered": True}, ["No card fits.", "See the decks: drill decks"]),
        (
            LATER,
            [
                "Nothing is due. The next card is due today at 11:00.",
                "To practise without touching the schedule: drill quiz --ahead",
            ],
        ),
        ({"new_left": 7}, ["Nothing is due.", f"7 cards are {USED_UP}", "More today: drill quiz --new 20"]),
        ({"new_left": 1}, ["Nothing is due.", f"1 card is {USED_UP}", "More today: drill quiz --new 20"]),
    ],
)
def test_nothing_due(fields: dict[str, Any], shown: list[str]) -> None:
    options = {"next_due": None, "filtered": False, "new_left": 0} | fields
    screen = drawn(90, lambda c: draw_nothing_due(c, now=NOW, zone=UTC, more_new=20, **options))
    assert screen.splitlines() == shown


def test_nothing_weak_and_nothing_ahead() -> None:
    assert drawn(60, lambda c: draw_nothing_chosen(c, weak=True)).startswith("No card went badly.\n")
    assert drawn(90, lambda c: draw_nothing_chosen(c, weak=False)).startswith("There is nothing to practise ahead: ")


def test_tomorrow_ends_at_the_learners_midnight() -> None:
    assert end_of_tomorrow(NOW, UTC) == datetime(2026, 3, 4, tzinfo=UTC)


def figures(**fields: Any) -> Stats:
    decks = (
        DeckStats("metrics", "Metrics", 10, 3, 2, 5, 4, 21, 0.666, 0.9),
        DeckStats("skew-drift", "Skew", 8, 8, 0, 0, 0, 0, None, None),
    )
    first = date(2025, 12, 9)
    values: dict[str, Any] = {
        "decks": decks,
        "weakest": (
            WeakConcept("metrics/f1-definition", "both", "for when one number balancing both is needed", 3, 12),
            WeakConcept("metrics/precision", "base", "the base", 1, 4),
        ),
        "streak": 2,
        "longest_streak": 1,
        "activity": tuple(DayCount(first + day * DAY, (day % 5) * (day % 2)) for day in range(84)),
        "forecast": tuple(DayCount(date(2026, 3, 2) + day * DAY, 4 if day == 0 else day % 2) for day in range(14)),
        "reviews": 21,
        "reviews_today": 1,
        "seconds": 3700.0,
        "seconds_today": 40.0,
        "orphans": 1,
    }
    return Stats(**(values | fields))


def test_statistics_in_60_columns() -> None:
    assert (
        drawn(60, lambda c: draw_stats(c, figures()))
        == """deck        cards  new  learn  review  due  cover  retain
metrics        10    3      2       5    4    67%     90%
skew-drift      8    8      0       0    0      –       –

weakest concepts
  missed 3 of 12  for when one number balancing both is
                  needed  metrics/f1-definition
  missed 1 of 4   the base  metrics/precision

answers, last 12 weeks
Mon   · ▓ · ▒ · ░ · · · █ · ▓
    · ▒ · ░ · · · █ · ▓ · ▒
Wed ░ · · · █ · ▓ · ▒ · ░ ·
    · █ · ▓ · ▒ · ░ · · · █
Fri ▓ · ▒ · ░ · · · █ · ▓ ·
    · ░ · · · █ · ▓ · ▒ · ░
Sun · · █ · ▓ · ▒ · ░ · · ·

due, next 14 days
 today ████████████████ 4
Tue 03 ████             1
Wed 04
Thu 05 ████             1
Fri 06
Sat 07 ████             1
Sun 08
Mon 09 ████             1
Tue 10
Wed 11 ████             1
Thu 12
Fri 13 ████             1
Sat 14
Sun 15 ████             1

streak 2 days (longest 1 day) · 21 answers in 1 h 01 min,
today 1 in 40 s
1 card you answered is in no deck now; the progress is kept."""
    )


def test_statistics_in_120_columns_stand_side_by_side() -> None:
    assert (
        drawn(120, lambda c: draw_stats(c, figures(weakest=(), orphans=0)))
        == """deck        cards  new  learn  review  due  cover  retain
metrics        10    3      2       5    4    67%     90%
skew-drift      8    8      0       0    0      –       –

answers, last 12 weeks             due, next 14 days
Mon   · ▓ · ▒ · ░ · · · █ · ▓       today ████████████████ 4
    · ▒ · ░ · · · █ · ▓ · ▒        Tue 03 ████             1
Wed ░ · · · █ · ▓ · ▒ · ░ ·        Wed 04
    · █ · ▓ · ▒ · ░ · · · █        Thu 05 ████             1
Fri ▓ · ▒ · ░ · · · █ · ▓ ·        Fri 06
    · ░ · · · █ · ▓ · ▒ · ░        Sat 07 ████             1
Sun · · █ · ▓ · ▒ · ░ · · ·        Sun 08
                                   Mon 09 ████             1
                                   Tue 10
                                   Wed 11 ████             1
                                   Thu 12
                                   Fri 13 ████             1
                                   Sat 14
                                   Sun 15 ████             1

streak 2 days (longest 1 day) · 21 answers in 1 h 01 min, today 1 in 40 s"""
    )


def test_statistics_in_40_columns_leave_out_what_does_not_fit() -> None:
    screen = drawn(40, lambda c: draw_stats(c, figures()))
    assert screen.startswith(
        """deck        new  due  cover  retain
metrics       3    4    67%     90%
skew-drift    8    0      –       –

weakest concepts
  3 of 12  for when one number balancing
           both is needed
           metrics/f1-definition
  1 of 4   the base  metrics/precision
"""
    )
    assert max(map(len, screen.splitlines())) <= 40


def test_statistics_of_nothing() -> None:
    empty = figures(
        decks=(), weakest=(), activity=(DayCount(NOW.date(), 0),), forecast=(DayCount(NOW.date(), 0),), reviews=0,
        seconds=0.0, seconds_today=0.0, reviews_today=0, streak=0, longest_streak=0, orphans=2,
    )  # fmt: skip
    screen = drawn(80, lambda c: draw_stats(c, empty))
    assert "streak 0 days (longest 0 days) · 0 answers in 0 s, today 0 in 0 s" in screen
    assert "2 cards you answered are in no deck now" in screen


@pytest.mark.parametrize(
    ("fields", "ready", "shown"),
    [
        ({"reviews": 0}, True, "You type an answer; drill says which ideas were there. Start: drill quiz"),
        ({}, True, "Next: drill quiz"),
        (
            {},
            False,
            "Nothing is due. Practise ahead: drill quiz --ahead\nToday's new cards are done. More: drill quiz --new 20",
        ),
    ],
)
def test_home(fields: dict[str, Any], ready: bool, shown: str) -> None:
    screen = drawn(80, lambda c: draw_home(c, figures(**fields), ready=ready, more_new=20))
    first, *middle, last = screen.splitlines()
    assert first == "4 due, 11 new, in 2 decks   streak 2 days"
    assert middle == shown.splitlines()
    assert last == "drill stats   drill decks   drill add-deck FILE   drill --help"


DECKS = [Deck("metrics", "Metrics [b]", (CARD, Card("metrics", "x", HOSTILE, ("!",), level=Level.STAFF)))]


def test_decks() -> None:
    assert (
        drawn(80, lambda c: draw_decks(c, DECKS, cards=False)) == "deck     cards  title\nmetrics      2  Metrics [b]"
    )


def test_cards_stand_in_a_table_where_it_fits() -> None:
    assert (
        drawn(80, lambda c: draw_decks(c, DECKS, cards=True))
        == f"""card               level  prompt
metrics/precision  core   Define precision.
metrics/x          staff  {HARMLESS}"""
    )


def test_cards_stand_above_their_prompts_where_it_is_narrow() -> None:
    assert (
        drawn(40, lambda c: draw_decks(c, DECKS, cards=True))
        == f"metrics/precision  core\n  Define precision.\nmetrics/x  staff\n  {HARMLESS}"
    )


def test_the_proof_of_a_deck() -> None:
    card = Card("d", "c", "?", ("!",), CARD.concepts, examples=Examples(("a", "b"), ("c",), ("d",)))
    failure = Failure("d/c", "pass 2", f"b\n{HOSTILE}", "base missed")
    assert (
        write_proof(Deck("d", "D", (card,)), [failure])
        == f"d: 1 card, 5 examples, 1 failed\n  d/c: pass 2 – base missed\n      b {HARMLESS}"
    )


def test_a_grade_for_programs() -> None:
    assert grade_record("metrics/precision", ANSWER, PARTIAL, Rating.AGAIN) == {
        "card": "metrics/precision",
        "coverage": 0.5,
        "score": 0.4,
        "verdict": "fail",
        "rating": "again",
        "covered": ["right"],
        "missed": ["base"],
        "mistakes": ["recall"],
        "evidence": {"right": "how many were really positive", "recall": "Of all positives"},
    }


def test_a_line_for_programs_holds_times_and_enumerations() -> None:
    assert line({"time": NOW, "why": Why.NEW}) == '{"time":"2026-03-02T09:00:00Z","why":"new"}\n'


def interrupted() -> Any:
    yield "/hint\n"
    raise KeyboardInterrupt


def test_a_pipe_gives_answers_and_commands_and_ends_with_its_lines() -> None:
    out = io.StringIO()
    screen = PipedScreen(["of all\r\n", " /SHOW \n"], out, as_json=False, now=lambda: NOW)
    turn, place = Turn(CARD, Why.NEW), Place(1, 1)
    replies = [screen.ask(turn, place, again=again) for again in (False, True, True)]
    assert [getattr(reply, "text", reply) for reply in replies] == ["of all", Command.SHOW, Command.QUIT]
    assert out.getvalue().count("Define precision.") == 1


def test_ctrl_c_at_a_pipe_ends_the_session_and_is_told() -> None:
    screen = PipedScreen(interrupted(), io.StringIO(), as_json=True, now=lambda: NOW)
    turn, place = Turn(CARD, Why.NEW), Place(1, 1)
    assert [screen.ask(turn, place, again=again) for again in (False, True)] == [Command.HINT, Command.QUIT]
    assert screen.interrupted


def test_a_pipe_for_programs_says_only_what_was_recorded() -> None:
    out = io.StringIO()
    screen = PipedScreen([], out, as_json=True, now=lambda: NOW)
    screen.note("a hint")
    screen.help()
    memory = Memory(State.LEARNING, 0, 1.0, 5.0, NOW + DAY, NOW)
    review = Review("id", NOW, "metrics/precision", Rating.HARD, 0.5, ("base",), (), 3.0, "d")
    screen.recorded(review, outcome(), memory)
    assert out.getvalue().count("\n") == 1
    assert '"rating":"hard"' in out.getvalue()
    assert '"why":"new","seconds":3.0,"review":"id","due":"2026-03-03T09:00:00+00:00"' in out.getvalue()


@pytest.mark.parametrize(
    ("minutes", "shown"),
    [
        (0.2, "now"), (1, "1 min"), (59.4, "59 min"), (59.6, "1 h"), (90, "2 h"), (23.4 * 60, "23 h"),
        (23.9 * 60, "1 day"), (24 * 60, "1 day"), (59 * 24 * 60, "59 days"), (400 * 24 * 60, "13 months"),
        (800 * 24 * 60, "2.2 years"),
    ],
)  # fmt: skip
def test_a_span_in_its_largest_unit(minutes: float, shown: str) -> None:
    assert span(timedelta(minutes=minutes)) == shown


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        (NOW + timedelta(hours=2), "today at 11:00"),
        (NOW - DAY, "today at 09:00"),
        (NOW + DAY, "tomorrow at 09:00"),
        (NOW + 3 * DAY, "on Thu 05 Mar (in 3 days)"),
    ],
)
def test_a_moment_in_the_learners_days(when: datetime, shown: str) -> None:
    assert moment(when, NOW, UTC) == shown


@pytest.mark.parametrize(("seconds", "shown"), [(0, "0 s"), (5.4, "5 s"), (65, "1 min"), (3700, "1 h 01 min")])
def test_time_spent(seconds: float, shown: str) -> None:
    assert time_spent(seconds) == shown


def test_bars_and_shares() -> None:
    assert [bar(share, 4) for share in (-1, 0.5, 2)] == ["░░░░", "██░░", "████"]
    assert [percent(share) for share in (None, 0.666)] == ["–", "67%"]
    assert [count(number, "card") for number in (0, 1, 2)] == ["0 cards", "1 card", "2 cards"]


def test_hanging_lines_count_columns_and_break_no_word() -> None:
    body = Text("定義する 定義する https://example.org/much/too/long one two\n\n  indented")
    assert (
        drawn(14, lambda c: hanging(c, Text("> "), body))
        == "> 定義する\n  定義する\n  https://example.org/much/too/long\n  one two\n\n    indented"
    )


def test_pieces_are_not_broken() -> None:
    pieces = [Text("1 Again 1 min"), Text("2 Hard 5 min"), Text("a piece that is too long")]
    assert drawn(20, lambda c: fitting(c, pieces)) == "1 Again 1 min\n2 Hard 5 min\na piece that is too long"


# The learner's own words


def wording(ident: int, concept: str, words: str, said: str = "", card: str = CARD.key) -> Wording:
    return Wording(ident, NOW, card, concept, words, said)


def test_own_words_in_40_columns_in_the_order_of_the_deck() -> None:
    decks = [Deck("metrics", "Metrics", (CARD,))]
    found = [
        Standing(wording(9, "right", "of those the ones that were so in the end"), "what is counted"),
        Standing(wording(10, "base", HOSTILE), "the base", "one word alone would credit almost any answer"),
    ]
    assert (
        drawn(40, lambda c: draw_words(c, decks, found))
        == f"""metrics/precision
  the base
    10  “{HARMLESS}”
        2026-03-02  not used: one word
        alone would credit almost any
        answer
  what is counted
     9  “of those the ones that were so
        in the end”  2026-03-02

Remove: drill words --remove NUMBER
Suggest them to a deck's author: drill words --export"""
    )


def test_hostile_text_cannot_leave_its_line_of_an_export() -> None:
    found = [Standing(wording(1, 'it\'s: "x"', "{a} “b” | c", "said\n- id: evil\x1b"), "name\nconcepts: []")]
    assert write_export([], found).splitlines()[4:] == [
        "  concepts:",
        '  - id: "it\'s: \\"x\\""  # name\\nconcepts: []',
        "    keywords:",
        '    - "a b c"  # “said\\n- id: evil\\x1b”',
    ]
