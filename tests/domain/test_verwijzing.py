"""Citations: the labelled table, the traps, and input that was made to hurt."""

import csv
import json
from pathlib import Path

import pytest

from domain import verwijzing
from domain.verwijzing import Vondst, vind

CORPUS = Path(__file__).parents[2] / ".." / "shared" / "data" / "corpus"


def table() -> list[dict[str, str]]:
    if not (CORPUS / "citations.tsv").is_file():
        return []
    with (CORPUS / "citations.tsv").open(encoding="utf-8") as rows:
        return list(csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE))


def cases() -> list[dict[str, str]]:
    path = CORPUS / "gevallen" / "gevallen.json"
    if not path.is_file():
        return []
    found: list[dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))["citaten"]
    return found


def ids(tekst: str, dossier: str = "") -> list[str]:
    return [v.verwijzing.id for v in vind(tekst, dossier) if v.verwijzing.id]


def as_row(tekst: str) -> dict[str, str]:
    """Read a citation in the shape of a row of the table."""
    found = vind(tekst.replace("\\n", "\n"))
    papers = [
        v for v in found if v.verwijzing.soort not in {"zaaknummer", "documentnummer", "intern"}
    ]
    return {
        "identifier": "|".join(v.verwijzing.id for v in papers if v.verwijzing.id),
        "kamer": chamber(papers),
        "vergaderjaar": next(
            (v.verwijzing.vergaderjaar for v in found if v.verwijzing.vergaderjaar), ""
        ),
        "soort": kind(found),
        "dossier": "|".join(dict.fromkeys(v.dossier for v in papers if v.dossier)),
        "ondernummer": "|".join(v.ondernummer for v in papers if v.ondernummer),
    }


def chamber(papers: list[Vondst]) -> str:
    if not papers:
        return ""
    first = papers[0].verwijzing
    return "onbekend" if first.kamer_afgeleid else first.kamer or ""


def kind(found: tuple[Vondst, ...]) -> str:
    if len({v.verwijzing.id for v in found}) > 1:
        return "meervoud"
    return found[0].verwijzing.soort if found else "geen"


@pytest.mark.parametrize("row", table(), ids=lambda row: row["id"])
def test_the_table_is_read_as_labelled(row: dict[str, str]) -> None:
    read = as_row(row["tekst"])

    if row["soort"] not in {"documentnummer", "zaaknummer", "intern"}:
        assert read["identifier"] == row["identifier"]
    assert read["vergaderjaar"] == row["vergaderjaar"]
    if row["soort"] in {"kst", "meervoud", "ah", "tvv"}:
        assert read["ondernummer"] == row["ondernummer"]
        assert read["dossier"] == row["dossier"].strip("|")
        assert read["kamer"] in {row["kamer"], row["kamer"].replace("onbekend", "")}
    many = "meervoud" if "|" in row["identifier"] else row["soort"]
    assert read["soort"] == {"url": "id"}.get(many, many)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["tekst"])
def test_the_hard_cases_are_read_right(case: dict[str, str]) -> None:
    assert ids(case["tekst"]) == [case["goed"]]
    if "jaar" in case:
        assert vind(case["tekst"])[0].verwijzing.vergaderjaar == case["jaar"]


@pytest.mark.parametrize(
    ("tekst", "goed"),
    [
        ("Tweede Kamer, vergaderjaar 2020/21, 35 570 XVI, nr. 4", ["kst-35570-XVI-4"]),
        (
            "Tweede Kamer der Staten-Generaal, vergaderjaar 2021\u20132022, 29 279, nr. 7",
            ["kst-29279-7"],
        ),
        ("Eerste Kamer 2019-2020, 35 111, D", ["kst-35111-D"]),
        ("TK 2021/22, 35 925, nr. 7", ["kst-35925-7"]),
        ("EK 2019\u20132020, 35 111, G", ["kst-35111-G"]),
        ("(Kamerstukken 29544/34352, nr. 40)", ["kst-34352-40"]),
        ("Kamerstukken 22112/30234-12", ["kst-30234-12"]),
        ("Kamerstukken 24 515/26 448 en 29 544, nr. 3", ["kst-29544-3"]),
        ("Kamerstuk 31234.", []),
        ("Kamerstuknr. 36725.12 gaat hierover.", ["kst-36725-12"]),
        ("Kamerstuk 31.234.17", ["kst-31234-17"]),
        ("zie kst-18900-12a en ah-ek-20202021-3", ["kst-18900-12a", "ah-ek-20202021-3"]),
        ("Kamerstukken I 1990/91, 21 221, nrs. 36b en 36c", ["kst-21221-36b", "kst-21221-36c"]),
        ("Kamerstukken II 1985/86, 18 900, nr. 12, blz. 3", ["kst-18900-12"]),
        ("Kamerstukken II, 29 279, nrs. 955 en 958.", ["kst-29279-955", "kst-29279-958"]),
        ("Kamerstukken II 29 279, nr. 955, 956. Het", ["kst-29279-955", "kst-29279-956"]),
    ],
)
def test_more_of_the_same_kinds(tekst: str, goed: list[str]) -> None:
    assert ids(tekst) == goed


@pytest.mark.parametrize(
    "tekst",
    [
        "bel 028 345 288",
        "Aanhangsels; Bern",
        "De Eerste Kamer stemde in 2019.",
        "de Tweede Kamer, 12 345 keer",
        "",
        "TK en EK",
    ],
)
def test_what_cites_nothing_gives_nothing(tekst: str) -> None:
    assert vind(tekst) == ()


@pytest.mark.parametrize(
    ("tekst", "woord"),
    [
        ("Kamerstuk I 36 658, nr. 5", "Kamer I"),
        ("Kamerstuk 36600-K", "hoofdstuk"),
        ("Kamerstuk 36 725 X", "hoofdstuk of een stuk"),
        ("Aanhangsel van de Handelingen 29007-2008, nr. 2606", "vergaderjaar"),
        ("ter vervanging van nr. 9 over iets", "dossier"),
        ("Handelingen II 2014-2015, nr 2430", "Aanhangsel"),
        ("Kamerstukken II 2020/2023, 35 925, nr. 7", "vergaderjaar"),
        ("Kamerstuk 29754, nrs. 5 tot en met 9999", "reeks"),
    ],
)
def test_what_is_unsure_says_so(tekst: str, woord: str) -> None:
    (first, *_) = vind(tekst)

    assert first.verwijzing.twijfel
    assert woord in (first.verwijzing.opmerking or "")


def test_the_chamber_is_derived_and_said_to_be() -> None:
    (tweede, eerste) = vind("Kamerstuk 28345-288 en ook Kamerstuk 34775, J")

    assert (tweede.verwijzing.kamer, tweede.verwijzing.kamer_afgeleid) == ("II", True)
    assert (eerste.verwijzing.kamer, eerste.verwijzing.kamer_afgeleid) == ("I", True)


def test_the_context_completes_a_replacement() -> None:
    assert ids("(t.v.v. nr. 17)", dossier="28345") == ["kst-28345-17"]


def test_the_place_is_that_of_the_words() -> None:
    tekst = "Zie (Kamerstuk 28345,\nnr. 288), en verder."

    (vondst,) = vind(tekst)

    assert tekst[vondst.begin : vondst.eind] == "Kamerstuk 28345,\nnr. 288"
    assert vondst.verwijzing.tekst == "Kamerstuk 28345, nr. 288"


@pytest.mark.parametrize(
    "tekst",
    [
        "1" * 20,
        "1 " * 25_000,
        "Kamerstuk " * 5_000,
        "Kamerstuk 28345-" * 3_000,
        "Kamerstukken II, " * 3_000,
        "Kamerstuk 28345, nrs. " + "1, " * 16_000,
        "Kamerstuk " + " " * 50_000 + "28345",
        "-" * 50_000,
        "t.v.v. " * 7_000,
        "Kamerstuk " + "2" * 50_000,
        "kst-" * 12_000,
        "2023Z" * 10_000,
        "Aanhangsel " * 4_500,
        "TK 2020-21 " * 4_500,
        "Kamerstuk 12345/" * 3_000,
    ],
)
def test_hostile_input_is_read_once(tekst: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every reading starts behind the last one, and looks at one window: that is linear."""
    starts: list[int] = []

    class Teller(verwijzing.Leeskop):
        def __init__(self, tekst: str, begin: int) -> None:
            starts.append(begin)
            super().__init__(tekst, begin)

    monkeypatch.setattr(verwijzing, "Leeskop", Teller)
    vind(tekst)

    assert starts == sorted(set(starts))
