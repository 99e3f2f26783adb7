"""Weigeringen: why an act of disclosure is refused, with the article or rule, and a way out."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base import Geweigerd
from domain.nota import weigeringen


class VierOgen(weigeringen.VierOgen):
    """The same rule as for signatures (I5): judged on the natural person, across all offices."""

    regel = "I5"

    def __init__(self, waardoor: str, wie: str = "een ander dan u") -> None:
        Geweigerd.__init__(
            self, f"U {waardoor}; een tweede persoon moet dit doen.", f"Laat {wie} dit doen."
        )


class VerouderdeVersie(Geweigerd):
    regel = "I3"

    def __init__(self, gezien: int, nu: int) -> None:
        wat = f"U zag versie {gezien}; inmiddels is er versie {nu}."
        if gezien == nu:
            wat = f"Wat u zag, is niet de tekst van versie {nu}."
        super().__init__(wat, "Bekijk de nieuwe tekst, en doe het dan opnieuw.")


class VersieOnbekend(Geweigerd):
    regel = "par. 6"

    def __init__(self, versie: int) -> None:
        super().__init__(
            f"Versie {versie} is er niet van dit stuk.", "Kies een versie die is vastgelegd."
        )


class BeoordelingBestaat(Geweigerd):
    regel = "par. 6"

    def __init__(self) -> None:
        super().__init__(
            "Dit stuk wordt onder dit kader al beoordeeld.", "Werk verder in die beoordeling."
        )


class LakOnbekend(Geweigerd):
    regel = "par. 6"

    def __init__(self) -> None:
        super().__init__("Deze lak is er niet (meer).", "Kies een lak uit de lijst bij het stuk.")


class AlBesloten(Geweigerd):
    regel = "par. 6"

    def __init__(self, wat: str) -> None:
        super().__init__(f"{wat}.", "Kijk eerst hoe het er nu voor staat.")


class BijlageNietTeLakken(Geweigerd):
    regel = "par. 5"

    def __init__(self) -> None:
        super().__init__(
            "Een bijlage is een bestand en kan niet deels worden gelakt.",
            "Maak haar als geheel niet openbaar, of breng de tekst in de nota onder.",
        )


GENOEMD = 8  # places in one sentence


def eerste(plaatsen: Sequence[str]) -> str:
    """Name the first few."""
    more = ", ..." if len(plaatsen) > GENOEMD else ""
    return ", ".join(plaatsen[:GENOEMD]) + more


class BijlageNietSchoon(Geweigerd):
    """A file leaves as it is, or not at all: what it carries is never taken out for its maker."""

    regel = "par. 11"

    def __init__(self, kenmerk: str, wat: Sequence[str]) -> None:
        gevonden = ", ".join(wat)
        super().__init__(
            f"De bijlage bij {kenmerk} bevat nog wat niemand bedoelt te publiceren: {gevonden}.",
            f"Verwijder {gevonden} en voeg het bestand opnieuw toe.",
        )


class TeBeoordelen(Geweigerd):
    regel = "par. 6"

    def __init__(self, wat: str, plaatsen: Sequence[str] = ()) -> None:
        super().__init__(
            f"{wat} ({eerste(plaatsen)})." if plaatsen else f"{wat}.",
            "Beoordeel wat nog openstaat; wat niet is beoordeeld, blijft verborgen.",
        )


class RestvermeldingOpen(Geweigerd):
    regel = "par. 11"

    def __init__(self, waar: Sequence[str]) -> None:
        super().__init__(
            f"Gelakte tekst staat elders nog leesbaar ({eerste(waar)}).",
            "Lak haar daar ook, of laat een tweede persoon met een reden besluiten dat zij blijft.",
        )


class AlVrijgegeven(Geweigerd):
    regel = "par. 9"

    def __init__(self) -> None:
        super().__init__(
            "Dit is al vrijgegeven; wat openbaar was, blijft dat geweest.",
            "Stel een nieuwe openbaarmaking samen die deze vervangt.",
        )


class NietVrijgegeven(Geweigerd):
    regel = "par. 9"

    def __init__(
        self,
        zin: str = "Dit is niet vrijgegeven.",
        mogelijk_als: str = "Laat een ander dan de samensteller het eerst vrijgeven.",
    ) -> None:
        super().__init__(zin, mogelijk_als)


class LekpoortGesloten(Geweigerd):
    regel = "par. 11"

    def __init__(self, waarom: str) -> None:
        super().__init__(
            f"De lekpoort is gesloten: {waarom}.",
            "Herstel wat het rapport noemt, en stel het pakket opnieuw samen.",
        )
