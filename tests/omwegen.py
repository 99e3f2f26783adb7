"""Omwegen: a walk that leaves the straight way too, on conditions or with a second person."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from typing_extensions import override

from domain.nota.afstemmen import leg_geschilpunt_vast, los_geschilpunt_op
from domain.nota.akkoord_mits import (
    NieuweVoorwaarde,
    aanvaard_voorwaarde,
    geef_akkoord_mits,
    heropen_voorwaarde,
    vervul_voorwaarde,
)
from domain.nota.geschil_voorleggen import leg_geschil_voor, voor_te_leggen
from domain.nota.inhoud import Sectie, Wijziging
from domain.nota.opstellen import Pen, wijzig
from domain.nota.redactioneel import (
    bevestig_redactioneel,
    stel_redactioneel_voor,
    wijs_redactioneel_af,
)
from domain.nota.route_wijzigen import (
    bevestig_route,
    open_routevoorstellen,
    stel_route_voor,
    wijs_route_af,
)
from domain.nota.tegentekenen import Getoond, laatste_paraaf, open_taalvoorstellen
from domain.nota.terugnemen import neem_paraaf_terug
from domain.opdracht import Opdracht
from domain.routewijziging import Stapwens
from tests.kaart import SECTIES
from tests.notas import sectie
from tests.people import STELLER, opdracht
from tests.wandeling import BEZETTING, Wandeling


class Omweg(Wandeling):
    """A proposal that waits is answered as often as another one is made."""

    @property
    @override
    def daden(self) -> tuple[Callable[[], None], ...]:
        omwegen = [self.taalfout, self.taalfout, self.andere_route, self.andere_route]
        omwegen.append(self.neem_terug)
        if self.nota.geldende_voorwaarden:  # or the nota would be gone before anything is done
            omwegen += [self.voorwaarde] * 14
        if not self.nota.aan_zet:
            return (*omwegen, self.heropen)
        return (*super().daden, *(self.teken,) * 4, *omwegen, self.geschil)

    @override
    def teken(self) -> None:
        stap = self.aan_zet()
        if stap.soort == "akkoord" and self.kans.random() < 0.6:
            self.mits(self.door(stap.functie))
        else:
            super().teken()

    def mits(self, by: Opdracht) -> None:
        kans, route = self.kans, self.nota.route
        assert route
        offices = [stap.functie for stap in route.stappen]
        eisen = [
            NieuweVoorwaarde(
                "Anders.",
                tuple(kans.sample(SECTIES[1:4], kans.randint(1, 2))),
                kans.choice(offices),
                kans.random() < 0.3,
            )
            for _ in range(kans.randint(1, 2))
        ]
        geef_akkoord_mits(self.nota, eisen, bezetting=BEZETTING, opdracht=by)

    def voorwaarde(self) -> None:
        """Write for a condition, close it, or take it up again."""
        nota, kans = self.nota, self.kans
        nummer = kans.choice([*nota.geldende_voorwaarden])
        eis = nota.voorwaarden[nummer]
        named, decides = self.door(eis.gesteld.te_vervullen_door), self.door(eis.stap.functie)
        match kans.choice(("schrijf", "schrijf", "vervul", "vervul", "aanvaard", "heropen")):
            case "schrijf":
                self.schrijf_voor(nummer, kans.choice(eis.onderdelen))
            case "vervul":
                vervul_voorwaarde(nota, nummer, bezetting=BEZETTING, opdracht=named)
            case "aanvaard":
                aanvaard_voorwaarde(nota, nummer, bezetting=BEZETTING, opdracht=decides)
            case _:
                heropen_voorwaarde(nota, nummer, "Nee.", bezetting=BEZETTING, opdracht=decides)

    def schrijf_voor(self, nummer: UUID, code: str) -> None:
        deel = sectie(code, *self.kans.choice([(), (f"Tekst {self.moment}.",)]))
        wijziging = Wijziging(op_versie=self.nota.versie, onderdelen=(deel,), voorwaarde_id=nummer)
        wijzig(self.nota, wijziging, self.pen, bezetting=BEZETTING, opdracht=self.als_steller)
        self.bewaar()

    def taalfout(self) -> None:
        """Propose other words with the same numbers, or answer such a proposal."""
        nota, kans = self.nota, self.kans
        if open_ := open_taalvoorstellen(nota):
            nummer, voorstel = kans.choice([*open_.items()])
            paraaf, getoond = laatste_paraaf(nota), Getoond(nummer, voorstel.diff_hash)
            by = self.door(paraaf.stap.functie if paraaf else STELLER)
            if kans.random() < 0.8:
                bevestig_redactioneel(nota, getoond, bezetting=BEZETTING, opdracht=by)
            else:
                wijs_redactioneel_af(nota, getoond, "Nee.", bezetting=BEZETTING, opdracht=by)
            return
        parts = self.klad.onderdelen(nota).values()
        deel = kans.choice([d for d in parts if isinstance(d, Sectie) and d.blokken])
        anders = sectie(deel.code, *(f"{blok.tekst}!" for blok in deel.blokken))
        wijziging = Wijziging(op_versie=nota.versie, onderdelen=(anders,), aanleiding="Typefout.")
        stel_redactioneel_voor(
            nota, wijziging, self.pen, bezetting=BEZETTING, opdracht=self.als_steller
        )
        self.bewaar()

    def andere_route(self) -> None:
        """Propose a step more, less or other, or answer such a proposal."""
        nota, kans = self.nota, self.kans
        if open_ := [*open_routevoorstellen(nota)]:
            nummer, by = kans.choice(open_), self.door(kans.choice(nota.leiding))
            if kans.random() < 0.8:
                bevestig_route(nota, nummer, bezetting=BEZETTING, opdracht=by)
            else:
                wijs_route_af(nota, nummer, "Nee.", bezetting=BEZETTING, opdracht=by)
            return
        wensen = [self.wens() for _ in range(kans.randint(1, 2))]
        stel_route_voor(nota, wensen, "Nodig.", bezetting=BEZETTING, opdracht=self.als_steller)

    def wens(self) -> Stapwens:
        kans, route = self.kans, self.nota.route
        assert route
        stap, n = kans.choice(route.stappen), self.nota.version
        groep, baan, _ = stap.code.split(".")
        wie = {"functie": f"{kans.choice(('VWS', 'OCW'))}/kantoor-n{n}-{kans.randint(0, 999)}"}
        soort = {"soort": kans.choice(("paraaf", "medeparaaf", "advies"))}
        wensen = (
            {"wat": "weg", "stap": stap.code},
            {"wat": "anders", "stap": stap.code, **wie},
            {"wat": "erbij", "stap": f"{groep}.{baan}.n{n}", **wie, **soort, "na": stap.code},
            {"wat": "erbij", "stap": f"{groep}.{baan}.n{n}", **wie, **soort},
            {"wat": "erbij", "stap": f"{groep}.nieuw{n}.n", **wie, **soort},
        )  # fmt: skip
        return Stapwens.model_validate(kans.choice(wensen))

    def neem_terug(self) -> None:
        gezet = self.kans.choice(self.nota.handtekeningen or (None,))
        if gezet:
            by = self.door(gezet.stap.functie)
            neem_paraaf_terug(self.nota, "Vergist.", bezetting=BEZETTING, opdracht=by)

    def geschil(self) -> None:
        """Have a dispute, and then solve it or carry it up."""
        nota, kans = self.nota, self.kans
        if (stuck := voor_te_leggen(nota)) and kans.random() < 0.8:
            by = self.door(kans.choice(nota.leiding))
            leg_geschil_voor(nota, kans.choice(stuck), "Nee.", bezetting=BEZETTING, opdracht=by)
        elif open_ := [*nota.onopgelost()]:
            punt_id = kans.choice(open_)
            by = self.door(nota.geschilpunten[punt_id].functie)
            los_geschilpunt_op(nota, punt_id, "Zo.", bezetting=BEZETTING, opdracht=by)
        else:
            by = self.door(self.aan_zet().functie)
            leg_geschilpunt_vast(nota, "Nee.", ("3",), bezetting=BEZETTING, opdracht=by)

    @property
    def pen(self) -> Pen:
        return Pen(self.klad.onderdelen(self.nota), self.klad.zout)

    @property
    def als_steller(self) -> Opdracht:
        return opdracht(STELLER, moment=self.moment)

    def bewaar(self) -> None:
        self.klad.bewaard.update({i.onderdeel_hash: i for i in self.nota.collect_inhoud()})
