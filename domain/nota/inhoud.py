"""What a nota says: onderdelen, and the hashes by which events and signatures refer to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Annotated, Literal, Self, TypeVar
from uuid import UUID

from pydantic import AfterValidator, Field, TypeAdapter, ValidationInfo, model_validator

from domain.base import Inhoud, InvoerOngeldig
from domain.functionaris import Ministerie
from domain.value import BEWAARD, Code, Getal, Hash, Kort, Tekst, Value, canonical, sha256
from domain.verwijzing import Verwijzing

MAX_BYTES = 1024 * 1024
HASH_REGEL = "sha256-jcs-1"
NVT = re.compile(r"n\.?\s?v\.?\s?t\.?|niet van toepassing\.?", re.IGNORECASE)

Stand = Literal["leeg", "nvt", "ingevuld"]
Kamer = Literal["TK", "EK"]
NotaSoort = Literal["ter_besluitvorming", "ter_ondertekening", "ter_informatie"]
Rubricering = Literal["geen", "departementaal_vertrouwelijk"]
V = TypeVar("V", bound=Value)


def bij_invoer(keur: Callable[[V], V]) -> Callable[[V, ValidationInfo], V]:
    """Judge what comes in; what was kept under older rules is read as it is."""

    def judge(self: V, info: ValidationInfo) -> V:
        return self if info.context == BEWAARD else keur(self)

    return judge


class OnderdeelTeGroot(InvoerOngeldig):
    regel = "par. 5"

    def __init__(self, code: str) -> None:
        super().__init__(
            f"Onderdeel {code} is groter dan 1 MiB.", "Voeg lange stukken toe als bijlage."
        )


class Blok(Value):
    """A paragraph. Its id stays while its words change, so that a mark can point at it."""

    blok_id: UUID
    soort: Literal["alinea", "punt", "tussenkop", "tabel", "parlementair"] = "alinea"
    tekst: Tekst = ""
    verwijzingen: tuple[Verwijzing, ...] = ()
    niveau: Annotated[Getal, Field(le=9)] | None = None
    rijen: tuple[tuple[Tekst, ...], ...] | None = None
    besluit_voor: Code | None = None  # a functie: who takes this besluitpunt
    punt_id: UUID | None = None  # the motie or toezegging that a parlementair block is about
    deel: Kort | None = None  # settles only this part of it

    @property
    def is_leeg(self) -> bool:
        cells = (cell for row in self.rijen or () for cell in row)
        return not any(text.strip() for text in (self.tekst, *cells))

    @model_validator(mode="after")
    @bij_invoer
    def rows_belong_to_a_table_and_a_punt_to_parliament(self) -> Self:
        if (self.rijen is not None) != (self.soort == "tabel"):
            raise ValueError("alleen een blok van soort tabel heeft rijen")
        if (self.punt_id or self.deel) and self.soort != "parlementair":
            raise ValueError("alleen een blok van soort parlementair noemt een punt_id of deel")
        return self


class Voetnoot(Value):
    """A note; `plaats` is counted in code points of its block's text."""

    voetnoot_id: UUID
    blok_id: UUID
    plaats: Getal
    tekst: Tekst
    verwijzingen: tuple[Verwijzing, ...] = ()


class Kop(Value):
    soort: Literal["kop"] = "kop"
    code: Literal["kop"] = "kop"
    onderwerp: Tekst = ""
    soort_nota: NotaSoort | None = None
    aan: tuple[Code, ...] = ()
    van: Tekst = ""
    kopie_aan: tuple[Code, ...] = ()
    datum: date | None = None
    beslistermijn: date | None = None
    rubricering: Rubricering = "geen"
    ministerraad: bool = False
    leidt_tot_brief: bool = True

    @property
    def stand(self) -> Stand:
        filled = self.onderwerp.strip() and self.soort_nota and self.aan and self.van.strip()
        return "ingevuld" if filled else "leeg"


class Sectie(Value):
    """A section, or the brief. "N.v.t." is an answer, and not text."""

    soort: Literal["tekst"] = "tekst"
    code: Code
    stand: Stand
    blokken: tuple[Blok, ...] = ()
    voetnoten: tuple[Voetnoot, ...] = ()

    @model_validator(mode="after")
    @bij_invoer
    def only_what_is_filled_has_text(self) -> Self:
        has_text = any(not blok.is_leeg for blok in self.blokken)
        if (self.stand == "ingevuld") != has_text or (self.stand != "ingevuld" and self.blokken):
            raise ValueError(f"onderdeel {self.code}: wat ingevuld is heeft tekst, en niets anders")
        if len(self.blokken) == 1 and NVT.fullmatch(self.blokken[0].tekst.strip()):
            raise ValueError(f"onderdeel {self.code}: kies stand nvt, zonder tekst")
        return self

    @model_validator(mode="after")
    @bij_invoer
    def notes_stand_in_a_block(self) -> Self:
        lengths = {blok.blok_id: len(blok.tekst) for blok in self.blokken}
        for noot in self.voetnoten:
            if noot.plaats > lengths.get(noot.blok_id, -1):
                raise ValueError(f"onderdeel {self.code}: een voetnoot staat buiten zijn blok")
        return self


class Lijst(Value):
    """Offices of bewindspersonen (mede_namens), or codes of ministries (the other two)."""

    soort: Literal["lijst"] = "lijst"
    code: Literal["mede_namens", "afstemming_met", "dekking"]
    waarden: tuple[Code, ...] = ()

    @model_validator(mode="after")
    @bij_invoer
    def each_once(self) -> Self:
        if len(set(self.waarden)) < len(self.waarden):
            raise ValueError(f"{self.code} noemt iemand twee keer")
        if self.code != "mede_namens":
            for waarde in self.waarden:
                if waarde not in set(Ministerie):
                    raise ValueError(f"{self.code} noemt {waarde}, en dat is geen ministerie")
        return self

    @property
    def stand(self) -> Stand:
        return "ingevuld" if self.waarden else "nvt"


class Bijlage(Value):
    volgnummer: Getal
    titel: Kort
    soort: Kort
    sha256: Hash
    bytes: Getal


class Bijlagen(Value):
    soort: Literal["bijlagen"] = "bijlagen"
    code: Literal["bijlagen"] = "bijlagen"
    rijen: tuple[Bijlage, ...] = ()

    @property
    def stand(self) -> Stand:
        return "ingevuld" if self.rijen else "nvt"


class Verzending(Value):
    soort: Literal["verzending"] = "verzending"
    code: Literal["verzending"] = "verzending"
    kamers: tuple[Kamer, ...] = ()
    geadresseerden: tuple[Kort, ...] = ()
    kanaal: Kort | None = None
    brief_kenmerk: Kort | None = None

    @property
    def stand(self) -> Stand:
        return "ingevuld" if self.kamers else "leeg"


Onderdeel = Annotated[Kop | Sectie | Lijst | Bijlagen | Verzending, Field(discriminator="soort")]
ONDERDEEL: TypeAdapter[Onderdeel] = TypeAdapter(Onderdeel)


D = TypeVar("D", bound=Kop | Sectie | Lijst | Bijlagen | Verzending)


def elk_eens(onderdelen: tuple[D, ...]) -> tuple[D, ...]:
    codes = [deel.code for deel in onderdelen]
    if len(set(codes)) < len(codes):
        raise ValueError("een onderdeel staat er twee keer in")
    return onderdelen


class Wijziging(Value):
    """New onderdelen, and the version on which they were written."""

    op_versie: Getal
    onderdelen: Annotated[tuple[Onderdeel, ...], AfterValidator(elk_eens)]
    aanleiding: Tekst | None = None
    voorwaarde_id: UUID | None = None  # of an akkoord mits, under which this is written

    def anders_dan(self, bekend: Mapping[str, Onderdeel]) -> tuple[Onderdeel, ...]:
        """Leave out what is so already: under a fresh salt it would void signatures for nothing."""
        return tuple(deel for deel in self.onderdelen if deel != bekend.get(deel.code))


def dubbel_blok(onderdelen: Iterable[Onderdeel]) -> UUID | None:
    """Find a block id that stands twice in one nota."""
    blokken = (b for deel in onderdelen if isinstance(deel, Sectie) for b in deel.blokken)
    counted = Counter(blok.blok_id for blok in blokken)
    return next((blok_id for blok_id, times in counted.items() if times > 1), None)


def onderdeel_hash(onderdeel: Onderdeel, zout: str) -> str:
    """Commit to an onderdeel. Salted, or a bare hash of "N.v.t." would be guessed at once."""
    return sha256(bytes.fromhex(zout), canonical(onderdeel))


def inhoud_hash(nota_id: UUID, hashes: Mapping[str, str]) -> str:
    """Commit to the whole text: this is what a signature binds."""
    onderdelen = [[code, hashes[code]] for code in sorted(hashes)]
    return sha256(canonical({"nota_id": nota_id, "onderdelen": onderdelen}))


def gezouten(onderdeel: Onderdeel, zout: str) -> Inhoud:
    """Make an onderdeel ready to be kept, under the hash that the event will name."""
    json = canonical(onderdeel)
    if len(json) > MAX_BYTES:
        raise OnderdeelTeGroot(onderdeel.code)
    return Inhoud(onderdeel_hash(onderdeel, zout), zout, json)


def lees_onderdeel(json: bytes) -> Onderdeel:
    """Read an onderdeel as it was kept."""
    return ONDERDEEL.validate_json(json, context=BEWAARD)
