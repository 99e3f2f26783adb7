"""Kamerregels: I15-I17 of moties, toezeggingen and letters, from their own facts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from tests.orakel_route import Plain

IMPORT = {"motie", "toezegging"}


@dataclass
class Punt:
    """What is known of one motie or toezegging."""

    af: bool = False
    delen: set[str] = field(default_factory=set)
    brieven: set[str] = field(default_factory=set)
    besluiten: set[str] = field(default_factory=set)
    termijn: str = ""
    naar: str = ""  # the number in which it went up


@dataclass
class Kamer:
    """The facts of all punten and letters, each held against what came before it."""

    punten: dict[str, Punt] = field(default_factory=dict)
    brieven: dict[str, Plain] = field(default_factory=dict)

    def lees(self, stroom: str, feit: Plain) -> None:
        onderwerp, soort, _ = feit["topic"].split(".")
        if feit["topic"] == "kamerbrief.vastgelegd.v1":
            self.brieven[stroom] = feit
        if onderwerp in IMPORT:
            punt = self.punten.setdefault(stroom, Punt())
            i16_says_where_it_was_read(punt, soort, feit)
        if onderwerp == "uitvoering":
            punt = self.punten[stroom]
            assert not punt.naar
            i15_more_time(punt, soort, feit)
            self.i17_settled_by_a_letter(punt, soort, feit)

    def i17_settled_by_a_letter(self, punt: Punt, soort: str, feit: Plain) -> None:
        """Hold that a letter on record settles, once; a part is no whole, and it can come back."""
        if "brief_id" in feit:
            assert feit["brief_id"] in self.brieven
            punt.brieven.add(feit["brief_id"])
        match soort:
            case "afgedaan":
                assert not punt.af
                assert feit["resultaat"] == "uitgevoerd" or feit["reden"].strip()
                punt.af = True
            case "deels-afgedaan":
                assert not punt.af
                assert feit["deel"] not in punt.delen
                punt.delen.add(feit["deel"])
            case "heropend":
                assert punt.af or punt.delen
                assert feit["reden"].strip()
                assert feit.get("bron") or "persoon_id" in feit["door"]
                punt.af, punt.delen = False, set()
            case "samengevoegd-met":
                punt.naar = feit["nummer_id"]

    def na_een_opdracht(self) -> None:
        """Hold I17 the other way round: what a letter says it does to a punt, is done to it."""
        for nummer, brief in self.brieven.items():
            for genoemd in brief["punten"]:
                punt = self.punten[genoemd["punt_id"]]
                assert nummer in punt.brieven | (
                    self.punten[punt.naar].brieven if punt.naar else set()
                )


def i15_more_time(punt: Punt, soort: str, feit: Plain) -> None:
    if soort == "termijn-gesteld":
        punt.termijn = feit["termijn"]
    if soort == "termijn-verlengd":
        assert feit["van"] == punt.termijn < feit["naar"]
        assert feit["reden"].strip()
        punt.termijn = feit["naar"]


def i16_says_where_it_was_read(punt: Punt, soort: str, feit: Plain) -> None:
    """Hold that a fact of the Kamer names its record; a revision revises what was there."""
    bron = feit["bron"]
    assert bron["systeem"].strip()
    assert bron["id"].strip()
    assert re.fullmatch(r"[0-9a-f]{64}", bron["sha256"])
    assert datetime.fromisoformat(bron["gewijzigd_op"])
    if feit["originator_version"] > 1:
        assert feit["door"] == {"onderdeel": "inlezen"}
    if soort == "besluit-vastgelegd":
        assert feit["besluit_id"] not in punt.besluiten
        punt.besluiten.add(feit["besluit_id"])
    if soort == "besluit-herzien":
        assert feit["besluit_id"] in punt.besluiten
