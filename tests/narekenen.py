"""Narekenen: on one text or not (I10), worked out again from the stored facts alone.

It imports nothing of the domain and looks at no rule of lapse: it takes a mark as valid until an
event names it as lapsed, and asks of each change since whether it left the mark alone, and under
what: a redactional change that was confirmed, or a condition that was closed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Plain = Mapping[str, Any]
MERKEN = {
    "afgestemd", "geparafeerd", "advies-gegeven", "akkoord-gegeven", "akkoord-mits-gegeven",
    "mede-namens-bevestigd",
}  # fmt: skip
SLUIT = {"voorwaarde-vervuld": "vervuld", "voorwaarde-aanvaard": "aanvaard"}


class Boekhouding:
    def __init__(self) -> None:
        self.getekend: dict[int, Plain] = {}  # the signatures that nothing voided
        self.teksten: dict[int, Plain] = {}  # per version: its hashes
        self.onder: dict[int, str] = {}  # per version: the condition it was written for
        self.taal: dict[int, set[int]] = {}  # per version: the marks that a slip left alone
        self.eisen: dict[str, dict[str, Any]] = {}
        self.behouden: set[int] = set()

    def lees(self, soort: str, feit: Plain) -> None:
        nummer = feit["originator_version"]
        if soort in MERKEN:
            self.getekend[nummer] = feit
        for eis in feit.get("voorwaarden", ()):
            opnieuw = eis.get("opnieuw_voorleggen", False)
            self.eisen[eis["voorwaarde_id"]] = {"opnieuw": opnieuw, "vervuld": 0, "aanvaard": 0}
        match soort:
            case "voorwaarde-vervuld" | "voorwaarde-aanvaard":
                self.eisen[feit["voorwaarde_id"]][SLUIT[soort]] = nummer
            case "redactioneel-bevestigd":
                self.behouden = {merk["nummer"] for merk in feit["behouden"]}
            case "inhoud-gewijzigd":
                self.teksten[feit["versie"]] = feit["hashes"]
                if under := feit.get("voorwaarde_id"):
                    self.onder[feit["versie"]] = under
                if feit.get("redactioneel_voorstel"):
                    self.taal[feit["versie"]] = self.behouden
            case "handtekeningen-vervallen":
                self.haal_weg({merk["nummer"] for merk in feit["vervallen"]})
            case "niet-akkoord-gegeven" | "ingetrokken":
                self.getekend = {}

    def haal_weg(self, nummers: set[int]) -> None:
        self.getekend = {n: feit for n, feit in self.getekend.items() if n not in nummers}
        for eis in self.eisen.values():
            eis.update({wat: 0 for wat in SLUIT.values() if eis[wat] in nummers})

    def gesloten(self, under: str) -> bool:
        eis = self.eisen[under]
        return bool(eis["aanvaard"] or (eis["vervuld"] and not eis["opnieuw"]))

    def gedekt(self, nummer: int) -> bool:
        """Say whether every change since then, in its scope, was one that spared it."""
        feit = self.getekend[nummer]
        for versie in range(feit["versie"] + 1, max(self.teksten) + 1):
            was, wordt = self.teksten[versie - 1], self.teksten[versie]
            touched = {code for code in {*was, *wordt} if was.get(code) != wordt.get(code)}
            scope = feit["reikwijdte"]
            if "alles" not in scope and not touched & set(scope):
                continue
            spared = nummer in self.taal.get(versie, set())
            if not spared and not (versie in self.onder and self.gesloten(self.onder[versie])):
                return False
        return True


def op_een_tekst(feiten: Iterable[tuple[str, Plain]]) -> Mapping[int, bool]:
    """Say of each signature that counts whether it is on the text as it is now."""
    boek = Boekhouding()
    for soort, feit in feiten:
        boek.lees(soort, feit)
    return {nummer: boek.gedekt(nummer) for nummer in boek.getekend}
