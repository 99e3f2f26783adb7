"""Weigeringen: every reason why an act on a nota is refused, as a sentence with a way out."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from domain.base import Geweigerd
from domain.functie import NietBevoegd, werkend
from domain.nota.stand import Nota
from domain.opdracht import Gezien, Opdracht


def opsomming(functies: Sequence[str]) -> str:
    """Name offices as one says them: `a, b en c`."""
    *first, last = functies or ("niemand",)
    return f"{', '.join(first)} en {last}" if first else last


class ZaakGesloten(Geweigerd):
    regel = "I9"

    def __init__(self, nota: Nota) -> None:
        super().__init__(
            f"De nota is {nota.gesloten}; er verandert niets meer.",
            "Open een nieuwe nota die deze vervangt.",
        )


def leest_alleen(nota: Nota, opdracht: Opdracht) -> Geweigerd | None:
    """Refuse who holds no office to act in: an auditor only reads, also what he wrote before."""
    if not opdracht.functies or opdracht.namens or werkend(opdracht.functies):
        return None
    return NietBevoegd(
        "Wie alleen leest of beheert, beslist niet over een nota.",
        "Laat dit doen door wie in de route staat.",
        nota.wie_aan_zet,
    )


class NietAanDeBeurt(Geweigerd):
    regel = "I4"

    def __init__(self, nota: Nota, wie: str, waarom: str = "") -> None:
        aan_zet = nota.wie_aan_zet
        namen = opsomming(aan_zet)
        bent = "U bent" if wie == "U" else f"{wie} is"
        super().__init__(
            f"{waarom}; nu is het aan {namen}." if waarom
            else f"{bent} niet aan de beurt; {namen} wel.",
            f"Wacht op {namen}.",
            aan_zet,
        )  # fmt: skip


class AlGetekend(Geweigerd):
    regel = "I4"

    def __init__(self, nota: Nota, door: str, nummer: int) -> None:
        super().__init__(
            f"Deze stap is al gezet door {door} (gebeurtenis {nummer}).",
            "U hoeft niets te doen.",
            nota.wie_aan_zet,
        )


class AnderMinisterie(Geweigerd):
    regel = "I4"


def van_een_ander(functie: str) -> AnderMinisterie:
    return AnderMinisterie(
        f"{functie} hoort bij een ander ministerie dan het uwe.",
        f"Alleen de houder van {functie} kan deze stap zetten.",
        [functie],
    )


class BewindspersoonVereist(Geweigerd):
    regel = "I6"

    def __init__(self, functies: Sequence[str]) -> None:
        super().__init__(
            "Alleen een bewindspersoon kan dit doen.",
            f"Leg het voor aan {opsomming(functies)}." if functies else "Wacht op deze stap.",
            functies,
        )


class VerhoogdeAanmeldingVereist(Geweigerd):
    regel = "I2"

    def __init__(self) -> None:
        super().__init__(
            "Voor een besluit van een bewindspersoon moet u zich opnieuw aanmelden.",
            "Meld u nogmaals aan en herhaal dit binnen een kwartier.",
        )


class GrondslagOnduidelijk(Geweigerd):
    regel = "I19"

    def __init__(self, functies: Sequence[str]) -> None:
        super().__init__(
            f"U kunt dit doen als {opsomming(functies)}; het is niet duidelijk als wie.",
            "Zeg erbij in welke functie u handelt.",
            functies,
        )


class StapOnbezet(Geweigerd):
    regel = "I19"

    def __init__(self, functie: str) -> None:
        super().__init__(
            f"De functie {functie} wordt door niemand bezet.",
            f"Laat beheer {functie} bezetten.",
            [functie],
        )


class VierOgen(Geweigerd):
    regel = "I5"

    def __init__(
        self,
        waardoor: str = "",
        *,
        zin: str = "",
        mogelijk_als: str = (
            "Laat iemand tekenen die de tekst niet schreef en in deze ronde niet tekende."
        ),
    ) -> None:
        super().__init__(zin or f"U {waardoor}; een ander moet deze stap zetten.", mogelijk_als)


class Samenloop(Geweigerd):
    regel = "I5"

    def __init__(self) -> None:
        super().__init__(
            "U tekende in deze ronde al een andere stap; dat mag hier alleen met een reden.",
            "Geef bij samenloop aan waarom u voor beide stappen tekent.",
        )


class VerouderdeVersie(Geweigerd):
    regel = "I3"

    def __init__(self, gezien: Gezien, nu: Gezien, nota: Nota, wat: str = "") -> None:
        if gezien.versie != nu.versie:
            hoe = f"U zag versie {gezien.versie}; inmiddels geldt versie {nu.versie}."
        elif gezien.ronde != nu.ronde:
            hoe = f"U zag ronde {gezien.ronde}; inmiddels loopt ronde {nu.ronde}."
        elif gezien.route_hash != nu.route_hash:
            hoe = "U zag een andere route dan die nu geldt."
        else:
            hoe = f"Wat u zag, is niet de tekst van versie {nu.versie}."
        super().__init__(
            wat or hoe, "Bekijk het verschil en doe het dan opnieuw.", nota.wie_aan_zet
        )
        self.gezien, self.nu = gezien, nu


class GeschilpuntOpen(Geweigerd):
    regel = "par. 9"

    def __init__(self, nota: Nota, punten: Sequence[UUID]) -> None:
        wie = dict.fromkeys(nota.geschilpunten[punt_id].functie for punt_id in punten)
        super().__init__(
            f"Er staat nog een geschilpunt open ({len(punten)})." if len(punten) == 1
            else f"Er staan nog {len(punten)} geschilpunten open.",
            f"Laat {opsomming([*wie])} het geschilpunt opgelost verklaren.",
            nota.wie_aan_zet,
        )  # fmt: skip


class InhoudBevroren(Geweigerd):
    regel = "I9"

    def __init__(
        self,
        nota: Nota,
        zin: str = "Er is akkoord gegeven; de tekst staat vast en niemand stuurt nog terug.",
        mogelijk_als: str = "Laat de nota heropenen; dan vervalt het akkoord.",
    ) -> None:
        super().__init__(zin, mogelijk_als, nota.wie_aan_zet)


def onder_voorwaarde(nota: Nota) -> InhoudBevroren:
    """Say that after akkoord mits the text changes for a condition, and for nothing else."""
    open_ = [v.gesteld for v in nota.open_voorwaarden.values()]
    elk = "; ".join(f"{v.voorwaarde_id} ({opsomming(v.onderdelen)})" for v in open_)
    return InhoudBevroren(
        nota,
        "Er is akkoord gegeven op een voorwaarde; de rest van de tekst staat vast.",
        f"Zeg voor welke voorwaarde u wijzigt: {elk}.",
    )


def buiten_voorwaarde(
    nota: Nota, onderdelen: Sequence[str], buiten: Sequence[str]
) -> InhoudBevroren:
    return InhoudBevroren(
        nota,
        f"Deze voorwaarde gaat over {opsomming(onderdelen)}; {opsomming(buiten)} staat vast.",
        f"Wijzig alleen {opsomming(onderdelen)}, of laat de nota heropenen.",
    )


class WijzigenGesloten(Geweigerd):
    regel = "par. 9"

    def __init__(self, nota: Nota) -> None:
        super().__init__(
            "De parafenlijn is begonnen; de steller wijzigt de tekst niet meer uit zichzelf.",
            "Laat wie aan de beurt is om aanpassing vragen of terugsturen.",
            nota.wie_aan_zet,
        )


class OnbekendeStap(Geweigerd):
    regel = "par. 8"

    def __init__(self, stap: str, mogelijk: Sequence[str]) -> None:
        super().__init__(
            f"De stap {stap} kan hier niet gekozen worden.",
            f"Kies een van: {', '.join(mogelijk) or 'geen enkele stap'}.",
        )


class StapVerplicht(Geweigerd):
    regel = "I14"

    def __init__(self, stap: str, functie: str) -> None:
        super().__init__(
            f"De stap {stap} is verplicht en kan niet worden overgeslagen.",
            f"Laat {functie} de stap zetten.",
            [functie],
        )
