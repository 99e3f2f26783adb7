"""The list of grounds is that of the law, letter by letter, and nothing else is a ground."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from domain.functionaris import Ministerie
from domain.woo.gronden import GRONDEN, GRONDENLIJST, GrondOnbekend, grond, in_volgorde
from tests.shared import SHARED, needs_shared

LIJST = SHARED / "woo" / "weigeringsgronden.json"
MILIEU = {"vervangen_door_5.1.6": "andere_grond", "vervangen_door_5.2.4": "andere_grond",
          "alleen_vertrouwelijke_handelingen": "vertrouwelijk"}  # fmt: skip


def of_the_list(name: str) -> Mapping[str, Mapping[str, Any]]:
    return {row["code"]: row for row in json.loads(LIJST.read_text(encoding="utf-8"))[name]}


@needs_shared
def test_the_woo_is_that_of_the_shared_list_code_by_code() -> None:
    rows = of_the_list("gronden")

    assert list(rows) == [code for code, g in GRONDEN.items() if g.wet == "woo"]
    for code, row in rows.items():
        g = GRONDEN[code]
        motivering = {"verplicht_standaardtekst_mag": "standaardtekst"}
        assert g.model_dump(mode="json") == {
            "code": code, "label": row["label"], "wet": "woo", "regime": row["regime"],
            "milieu": MILIEU.get(row["milieu"], row["milieu"]),
            "emissies": row["emissies"] == "uitgesloten",
            "motivering": motivering.get(row["motivering"], row["motivering"]),
            "tijdsverloop": row["vijf_jaar"], "kaders": row["kader"], "vws": row["vws"],
            "sinds": row["sinds"], "tot": row["tot"],
        }  # fmt: skip
        parts = code.replace("5.4a.1", "5.4a.1.").split(".")
        assert [f"{parts[0]}.{parts[1]}", *filter(None, parts[2:])] == [
            str(part) for part in (row["artikel"], row["lid"], row["onderdeel"]) if part
        ]


@needs_shared
def test_the_other_lists_are_those_of_the_shared_list() -> None:
    for name, wet in (("wob", "wob"), ("kamer", "grondwet"), ("geen_weigering", "geen")):
        rows = of_the_list(name)
        assert list(rows) == [code for code, g in GRONDEN.items() if g.wet == wet]
        for code, row in rows.items():
            g = GRONDEN[code]
            assert (g.label, g.vws) == (row["label"], row.get("vws"))
            assert list(g.kaders) == row.get("kader", ["woo_verzoek", "woo_actief"])
            assert g.motivering == row.get("motivering", "optioneel")
            assert row.get("marker", f"[{g.merk}]") == f"[{g.merk}]"
            if wet == "wob":
                assert (str(g.sinds), str(g.tot)) == (row["sinds"], row["tot"])
    assert json.loads(LIJST.read_text(encoding="utf-8"))["lijst_versie"] == GRONDENLIJST


WORDS = {  # what others got wrong
    "5.1.1.c": "bedrijfs- en fabricagegegevens",
    "5.1.2.e": "persoonlijke levenssfeer",
    "5.1.2.f": "concurrentiegevoelige",
    "5.1.2.g": "Bescherming van het milieu",
    "5.1.2.h": "Beveiliging van personen",
    "5.1.2.i": "Goed functioneren van de Staat",
    "5.1.4": "Geadresseerde",
    "5.1.5": "Onevenredige benadeling",
    "5.2.1": "beleidsopvattingen",
    "5.4a.1": "Kamerleden",
}


@pytest.mark.parametrize("code", WORDS)
def test_no_letter_is_shifted(code: str) -> None:
    assert WORDS[code] in grond(code).label


SPOKEN = {
    "5.1.2.e": "eerbiediging van de persoonlijke levenssfeer, artikel 5.1, tweede lid, "
               "onderdeel e, Woo",
    "5.4": "informatie bij formateur of informateur, artikel 5.4 Woo",
    "10.2.e": "eerbiediging van de persoonlijke levenssfeer, artikel 10, tweede lid, "
              "onderdeel e, Wob",
    "11.1": "persoonlijke beleidsopvattingen, artikel 11, eerste lid, Wob",
    "art68": "belang van de Staat (artikel 68 Grondwet), artikel 68 Grondwet",
    "buiten_verzoek": "valt buiten het verzoek, geen weigeringsgrond",
    "ander_ministerie:LVVN": "wordt beoordeeld door het ministerie van LVVN, geen weigeringsgrond",
}  # fmt: skip
PRINTED = {
    "10.2.e": "Wob 10.2.e", "11.1": "Wob 11.1", "art68": "art. 68 Gw",
    "buiten_verzoek": "buiten verzoek", "ander_ministerie:LVVN": "ander ministerie: LVVN",
}  # fmt: skip


@pytest.mark.parametrize("code", SPOKEN)
def test_a_marker_is_printed_and_spoken(code: str) -> None:
    assert grond(code).merk == PRINTED.get(code, code)
    assert grond(code).uitgesproken == f"gelakt: {SPOKEN[code]}"


def test_no_two_markers_look_or_sound_alike() -> None:
    for how in ("merk", "uitgesproken", "code"):
        assert len({getattr(g, how) for g in GRONDEN.values()}) == len(GRONDEN) == 38


@pytest.mark.parametrize(
    "code",
    ["", "5.1.2", "5.1.2e", "5.1.2.j", "5.1.3", "5.1.7", "5.3", "5.2", "1.1.1", "openbaar",
     "Dubbel", "ander_ministerie", "ander_ministerie:", "ander_ministerie:EU",
     "ander_ministerie:lvvn"],
)  # fmt: skip
def test_what_is_on_no_list_is_no_ground(code: str) -> None:
    """D12: a ground that does not exist is an error, and no other word for hidden."""
    with pytest.raises(GrondOnbekend, match="staat niet op de grondenlijst woo-2026-08-15") as nee:
        grond(code)

    assert (nee.value.code, len(re.findall(r"\.(?: |$)", str(nee.value)))) == ("grond-onbekend", 1)


def test_every_ministry_may_judge_its_own() -> None:
    for ministerie in Ministerie:
        assert grond(f"ander_ministerie:{ministerie}").kaders == ("woo_verzoek",)
        assert grond(f"ander_ministerie:{ministerie}").vws is None


def test_codes_stand_in_the_order_of_the_catalogue_and_each_once() -> None:
    mixed = ("ander_ministerie:VWS", "art68", "5.2.1", "5.1.2.i", "ander_ministerie:BZ", "5.1.2.e")

    assert in_volgorde((*mixed, "5.2.1")) == (
        "5.1.2.e", "5.1.2.i", "5.2.1", "art68", "ander_ministerie:BZ", "ander_ministerie:VWS"
    )  # fmt: skip
    with pytest.raises(GrondOnbekend):
        in_volgorde(("5.1.2.e", "5.1.2.x"))


def test_the_wob_ended_where_the_woo_began() -> None:
    last, first = date(2022, 4, 30), date(2022, 5, 1)
    for g in GRONDEN.values():
        assert g.geldt_op(last) == (g.wet in {"wob", "geen"})
        assert g.geldt_op(first) == (g.wet != "wob")
    assert not grond("10.2.e").geldt_op(date(1992, 4, 30))
    assert grond("10.2.e").geldt_op(date(1992, 5, 1))
