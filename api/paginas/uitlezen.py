"""Uitlezen: a filled-in form becomes onderdelen, with all that is wrong with it at once."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import ValidationError

from api.invoer import DATUM, zin_van
from api.paginas.aanwijzen import Aanwijzer
from api.paginas.invullen import JA, ingevuld, leeg
from api.paginas.klad import ORDE, Klad, gelijnd
from api.paginas.sectieblad import Sectieblad
from domain.nota.inhoud import Bijlage, Bijlagen, Kop, Lijst, Onderdeel, Sectie, Verzending
from domain.sjabloon import Indeling
from domain.value import Value

V = TypeVar("V", bound=Value)
DAG = re.compile(r"\d{4}-\d{2}-\d{2}")
NIEUW = "bijlagen.nieuw"
ONBEKEND = "Het formulier heeft een veld dat hier niet bestaat: "


class Uitlezer:
    """Reads one form, beside the version on which it was written; names in `fouten` are fields."""

    def __init__(
        self,
        klad: Klad,
        indeling: Indeling,
        bekend: Mapping[str, Onderdeel],
        aanwijzer: Aanwijzer,
    ) -> None:
        self.klad, self.indeling, self.bekend, self.aanwijzer = klad, indeling, bekend, aanwijzer
        self.was = ingevuld(indeling, bekend)
        self.fouten: dict[str, str] = {}
        self.bestanden: list[bytes] = []

    def lees(self, codes: Sequence[str]) -> tuple[Onderdeel, ...]:
        """Give the onderdelen that were written; what is as it was, isn't judged again."""
        self.keur_namen(set(codes))
        anders = [code for code in codes if self.is_anders(code)]
        return tuple(deel for code in anders if (deel := self.onderdeel(code)))

    def is_anders(self, code: str) -> bool:
        file = any(naam.startswith(f"{code}.") for naam in self.klad.bestanden)
        return file or self.klad.deel(code) != self.was.deel(code)

    def keur_namen(self, codes: set[str]) -> None:
        """Refuse a field that isn't on the page: what it should do would get lost."""
        names = {*self.klad.velden, *self.klad.bestanden} - ORDE
        strange = sorted(naam for naam in names if not kent(naam, codes))
        if strange:
            self.fouten[""] = f"{ONBEKEND}{strange[0][:60]}."

    def onderdeel(self, code: str) -> Onderdeel | None:
        lezers: Mapping[type, Callable[[], Onderdeel | None]] = {
            Kop: self.kop,
            Verzending: self.verzending,
            Bijlagen: self.bijlagen,
            Lijst: lambda: self.lijst(code),
            Sectie: lambda: self.sectie(code),
        }
        nothing = leeg(code)
        deel = lezers[type(nothing)]()
        return None if deel == self.bekend.get(code, nothing) else deel

    def kop(self) -> Kop | None:
        was = self.bekend.get("kop", Kop())
        assert isinstance(was, Kop)
        return self.maak(
            Kop,
            "kop",
            onderwerp=zelfde(self.klad.een("kop.onderwerp"), was.onderwerp),
            soort_nota=self.klad.een("kop.soort_nota") or None,
            aan=tuple(dict.fromkeys(self.klad.alle("kop.aan"))),
            van=zelfde(self.klad.een("kop.van"), was.van),
            kopie_aan=tuple(dict.fromkeys(self.klad.alle("kop.kopie_aan"))),
            datum=self.dag("kop.datum"),
            beslistermijn=self.dag("kop.beslistermijn"),
            rubricering=self.klad.een("kop.rubricering", "geen"),
            ministerraad=self.klad.een("kop.ministerraad") == JA,
            leidt_tot_brief=self.klad.een("kop.leidt_tot_brief") == JA,
        )

    def dag(self, naam: str) -> str | None:
        """Read a day; pydantic alone would also take a number for one."""
        text = self.klad.een(naam).strip()
        if text and not DAG.fullmatch(text):
            self.fouten[naam] = DATUM
            return None
        return text or None

    def sectie(self, code: str) -> Sectie | None:
        was = self.bekend.get(code, leeg(code))
        assert isinstance(was, Sectie)
        blad = Sectieblad(code, was, self.klad, self.aanwijzer)
        velden = blad.lees()
        self.fouten |= blad.fouten
        return self.maak(Sectie, code, blad.plek, **velden) if not blad.fouten else None

    def lijst(self, code: str) -> Lijst | None:
        was = self.was.alle(f"{code}.waarden")
        found = dict.fromkeys(self.klad.alle(f"{code}.waarden"))
        kept = [waarde for waarde in was if waarde in found]
        waarden = (*kept, *(waarde for waarde in found if waarde not in kept))
        return self.maak(Lijst, code, code=code, waarden=waarden)

    def verzending(self) -> Verzending | None:
        regels = gelijnd(self.klad.een("verzending.geadresseerden")).split("\n")
        return self.maak(
            Verzending,
            "verzending",
            kamers=tuple(k for k in ("TK", "EK") if k in self.klad.alle("verzending.kamers")),
            kanaal=gelijnd(self.klad.een("verzending.kanaal")) or None,
            brief_kenmerk=gelijnd(self.klad.een("verzending.brief_kenmerk")) or None,
            geadresseerden=tuple(regel.strip() for regel in regels if regel.strip()),
        )

    def bijlagen(self) -> Bijlagen | None:
        was = self.bekend.get("bijlagen", Bijlagen())
        assert isinstance(was, Bijlagen)
        before = len(self.fouten)
        rijen = [*self.bewaarde(was), *self.nieuwe()]
        if len(self.fouten) > before:
            return None
        numbered = ({**dict(rij), "volgnummer": n} for n, rij in enumerate(rijen, 1))
        return Bijlagen(rijen=tuple(map(Bijlage.model_validate, numbered)))

    def bewaarde(self, was: Bijlagen) -> Iterator[Bijlage]:
        for rij in was.rijen:
            naam = f"bijlagen.{rij.volgnummer}"
            if self.klad.een(f"{naam}.weg") == JA:
                continue
            given = {k: gelijnd(self.klad.een(f"{naam}.{k}")) for k in ("titel", "soort")}
            if found := self.maak(Bijlage, naam, **{**dict(rij), **given}):
                yield found

    def nieuwe(self) -> Iterator[Bijlage]:
        inhoud = self.klad.bestanden.get(f"{NIEUW}.bestand")
        titel = gelijnd(self.klad.een(f"{NIEUW}.titel"))
        if inhoud is None:
            if titel:
                self.fouten[f"{NIEUW}.bestand"] = "Kies het bestand van deze bijlage (opnieuw)."
            return
        found = self.maak(
            Bijlage,
            NIEUW,
            volgnummer=0,
            titel=titel,
            soort=gelijnd(self.klad.een(f"{NIEUW}.soort")) or "bijlage",
            sha256=hashlib.sha256(inhoud).hexdigest(),
            bytes=len(inhoud),
        )
        if found:
            self.bestanden.append(inhoud)
            yield found

    def maak(
        self,
        soort: type[V],
        naam: str,
        plek: Callable[[tuple[int | str, ...]], str] | None = None,
        /,
        **velden: Any,
    ) -> V | None:
        """Make a value, or say beside each field what is wrong with it."""
        try:
            return soort.model_validate(velden)
        except ValidationError as error:
            for one in error.errors():
                place = plek(one["loc"]) if plek else ".".join(map(str, (naam, *one["loc"][:1])))
                self.fouten.setdefault(veld_van(place, soort), zin_van({**one}))
            return None


def kent(naam: str, codes: set[str]) -> bool:
    code, _, rest = naam.partition(".")
    match code:
        case "kop":
            return rest in Kop.model_fields
        case "verzending":
            return rest in Verzending.model_fields
        case "bijlagen":
            return bool(re.fullmatch(r"(nieuw|\d{1,6})\.(titel|soort|bestand|weg)", rest))
        case "mede_namens" | "afstemming_met" | "dekking":
            return rest == "waarden"
        case _:
            blok = r"stand|blok|[0-9a-f-]{36}\.(tekst|soort|punt|nummer|weg)"
            return code in codes and bool(re.fullmatch(blok, rest))


def veld_van(plaats: str, soort: type[Value]) -> str:
    """Name the field that stands on the page, where a rule is about the whole."""
    if plaats == "verzending":
        return "verzending.kamers"
    return f"{plaats}.waarden" if soort is Lijst and "." not in plaats else plaats


def zelfde(getypt: str, was: str) -> str:
    """Keep text as it was when only its blanks or line ends differ: that is no change."""
    return was if gelijnd(getypt) == was.strip() else gelijnd(getypt)
