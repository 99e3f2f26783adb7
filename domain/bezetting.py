"""Bezetting: the offices and the calendar that one command looks at, and what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from domain.functie import Functie, niet_de_houder
from domain.functionaris import Functionaris, Grondslag
from domain.machtiging import DOOR_BEWINDSPERSOON, Mandaat, Vervanging, VervangingOngeldig
from domain.opdracht import Opdracht
from domain.route import StapSoort
from domain.werkdagen import Kalender, dag


class Grond(NamedTuple):
    """A capacity in which a person may act for an office: by holding it, or by a machtiging."""

    persoon_id: UUID
    voor: Functie
    als: Functie  # in which he acts: the same, but for a mandaat
    bron: Functie  # whose history says so
    machtiging: Vervanging | Mandaat | None = None
    ambt: Functie | None = None  # that makes a vervanger of a bewindspersoon one himself

    @property
    def hoedanigheid(self) -> tuple[str, str]:
        return self.als.code, self.voor.code

    def door(self) -> Functionaris:
        """Say it as an event keeps it."""
        vervangt = isinstance(self.machtiging, Vervanging)
        made = self.machtiging is not None
        return Functionaris(
            persoon_id=self.persoon_id,
            functie=self.als.code,
            ministerie=self.als.ministerie,
            hoedanigheid="vervanger" if vervangt else "gemandateerde" if made else "houder",
            namens=self.voor.code if made else None,
            grondslag=Grondslag(
                soort="vervanging" if vervangt else "mandaat" if made else "bezetting",
                functie_id=self.bron.id,
                functie_versie=self.bron.version,
                id=self.machtiging.id if self.machtiging else None,
            ),
        )


class Bezetting:
    """Looks offices up as they are asked for.

    What a decision rests on is in `gelezen`: if one of those moved meanwhile, nothing is written.
    What only opens for someone is looked up without that. `ambten` are the offices of
    bewindspersonen that are known beforehand, to see for whom an akkoord can open.
    """

    def __init__(
        self,
        zoek: Callable[[str], Functie | None],
        kalender: Kalender | Callable[[], Kalender],
        ambten: Iterable[str] = (),
    ) -> None:
        self._zoek = zoek
        self._gelezen: dict[UUID, Functie] = {}
        self._ambten = tuple(ambten)
        self._kalender = kalender

    @cached_property
    def kalender(self) -> Kalender:
        """Look it up when a term is counted: most acts count none."""
        return self._kalender if isinstance(self._kalender, Kalender) else self._kalender()

    @property
    def gelezen(self) -> tuple[Functie, ...]:
        return tuple(self._gelezen.values())

    def functie(self, code: str) -> Functie | None:
        """Look up an office to decide on."""
        if found := self._zoek(code):
            self._gelezen[found.id] = found
        return found

    def als_houder(self, code: str, opdracht: Opdracht) -> Functionaris:
        """Act as who holds this office, or be refused."""
        if not (found := self.functie(code)):
            raise niet_de_houder(code)
        return found.door(opdracht)

    def bekend(self, code: str) -> Functie | None:
        """Look up an office only to see what it is."""
        return self._zoek(code)

    def houders(self, code: str, moment: datetime) -> tuple[UUID, ...]:
        found = self._zoek(code)
        return found.houders(moment) if found else ()

    def ambt(self, persoon_id: UUID, codes: Iterable[str], moment: datetime) -> Functie | None:
        """Find the office by which this person is a bewindspersoon, among these."""
        for code in codes:
            office = self._zoek(code)
            held = office and persoon_id in office.houders(moment)
            if office and held and office.soort == "bewindspersoon":
                return office
        return None

    def grondslagen(
        self,
        persoon_id: UUID,
        functie: str,
        soort: StapSoort | None,
        moment: datetime,
        eigen: Iterable[str] = (),
    ) -> tuple[Grond, ...]:
        """List in which capacities this person may take a step of this office now.

        Without a `soort` only who holds it. `eigen` names offices that the person may hold.
        """
        found = self._gronden(functie, soort, moment, eigen)
        return tuple(grond for grond in found if grond.persoon_id == persoon_id)

    def wie(self, functie: str, soort: StapSoort, moment: datetime) -> tuple[UUID, ...]:
        """List everyone who may take a step of this office now, its holders first."""
        found = self._gronden(functie, soort, moment, ())
        return tuple(dict.fromkeys(grond.persoon_id for grond in found))

    def steun_op(self, grond: Grond) -> Functionaris:
        """Decide on this: if one of these offices moves meanwhile, nothing is written."""
        for office in (grond.voor, grond.als, grond.bron, grond.ambt):
            if office:
                self._gelezen[office.id] = office
        return grond.door()

    def bezwaar(
        self, persoon_id: UUID, functie: str, soort: StapSoort, moment: datetime
    ) -> VervangingOngeldig | None:
        """Say what is wrong with the machtiging that this person has for an office, if any."""
        office, day = self._zoek(functie), dag(moment)
        for een in self._machtigingen(office, persoon_id, moment) if office else ():
            if why := een.bezwaar(soort, day):
                return VervangingOngeldig(
                    f"De {een} namens {functie} {why}."
                    if isinstance(een, Vervanging) else f"Het {een} namens {functie} {why}.",
                    f"Laat de houder van {functie} tekenen, of een nieuwe vervanging regelen.",
                    [functie],
                )  # fmt: skip
        return None

    def _machtigingen(
        self, office: Functie, persoon_id: UUID, moment: datetime
    ) -> Iterator[Vervanging | Mandaat]:
        """Give those for this person, the newest first."""
        for vervanging in reversed([*office.vervangingen.values()]):
            if vervanging.vervanger == persoon_id:
                yield vervanging
        for mandaat in reversed([*office.mandaten.values()]):
            if persoon_id in self.houders(mandaat.aan_functie, moment):
                yield mandaat

    def _gronden(
        self, code: str, soort: StapSoort | None, moment: datetime, eigen: Iterable[str]
    ) -> Iterator[Grond]:
        office, day = self._zoek(code), dag(moment)
        if office is None or office.opgeheven(day):
            return
        holders = office.houders(moment)
        for holder in holders:
            yield Grond(holder, office, office, office)
        if soort is None:
            return
        for een in office.vervangingen.values():
            if een.vervanger not in holders and not een.bezwaar(soort, day):
                ambt = self.ambt(een.vervanger, (*eigen, *self._ambten), moment)
                if ambt or soort not in DOOR_BEWINDSPERSOON:
                    yield Grond(een.vervanger, office, office, office, een, ambt)
        for mandaat, als, bron in self._mandaten(office, soort, day):
            for holder in als.houders(moment):
                yield Grond(holder, office, als, bron, mandaat)

    def _mandaten(
        self, office: Functie, soort: StapSoort, day: date
    ) -> Iterator[tuple[Mandaat, Functie, Functie]]:
        """Give each mandaat, to whom, and from whose history; passed on at most once."""
        for een in office.mandaten.values() if soort not in DOOR_BEWINDSPERSOON else ():
            aan = self._zoek(een.aan_functie)
            if aan is None or een.bezwaar(soort, day):
                continue
            yield een, aan, office
            if een.ondermandaat and not aan.opgeheven(day):
                for onder in aan.mandaten.values():
                    verder = self._zoek(onder.aan_functie)
                    if verder and not onder.bezwaar(soort, day):
                        yield onder, verder, aan
