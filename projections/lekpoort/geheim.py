"""What the gate is told: what is hidden, and what may be seen.

No repr and no validation error of these shows a text: they are all that must not get out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from pydantic import ConfigDict, Field

from domain.value import Kort, Value
from domain.woo.gelakt import GelaktStuk, kaal


class Verzwegen(Value):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class VerborgenTekst(Verzwegen):
    """The text under one effective mark."""

    lak_id: Kort
    tekst: str = Field(repr=False)


class VerborgenPersoon(Verzwegen):
    """All by which a hidden person can be recognised; `lak_id` is how a finding refers to it."""

    lak_id: Kort
    namen: tuple[str, ...] = Field(default=(), repr=False)  # "P. de Vries", "Piet de Vries"
    mail: tuple[str, ...] = Field(default=(), repr=False)
    accounts: tuple[str, ...] = Field(default=(), repr=False)
    telefoon: tuple[str, ...] = Field(default=(), repr=False)
    persoon_ids: tuple[str, ...] = Field(default=(), repr=False)


class Geheim(Verzwegen):
    teksten: tuple[VerborgenTekst, ...] = ()
    personen: tuple[VerborgenPersoon, ...] = ()


class Zichtbaar(Verzwegen):
    """The stukken by their path without extension (`stukken/0004`), and the motivations."""

    stukken: Mapping[str, GelaktStuk] = Field(default_factory=dict, repr=False)
    motiveringen: tuple[str, ...] = Field(default=(), repr=False)

    @cached_property
    def teksten(self) -> tuple[str, ...]:
        return (*self.motiveringen, *self.stukken, *map(tekst_van_stuk, self.stukken.values()))


def tekst_van_stuk(stuk: GelaktStuk) -> str:
    """Give every string of a stuk in the order in which it is read."""
    return "\n".join(_strings(stuk))


def _strings(stuk: GelaktStuk) -> Iterator[str]:
    yield from (stuk.titel_kaal, stuk.kenmerk, stuk.aanduiding)
    yield from (stuk.datum.isoformat(), f"{stuk.datum:%Y%m%d}000000")
    for veld in stuk.velden:
        yield f"{veld.label} {kaal(veld.inhoud)}"
    for sectie in stuk.secties:
        yield sectie.kop
        yield sectie.titel
    yield from map(kaal, stuk.regels())
    yield from (str(noot.nummer) for noot in stuk.voetnoten)
    for grond in stuk.gronden:
        yield f"{grond.code} {grond.label} {grond.artikel} {grond.aantal}"
        yield grond.uitgesproken
