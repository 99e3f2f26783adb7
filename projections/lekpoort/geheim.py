"""What the gate is told: what is hidden, and what may be seen.

No repr and no validation error of these shows a text: they are all that must not get out.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import chain

from pydantic import ConfigDict, Field

from domain.value import Kort, Value
from domain.woo.gelakt import GelaktStuk
from projections.lekpoort.leesvolgorde import teksten_van


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
        gelezen = map(teksten_van, self.stukken.values())
        return (*self.motiveringen, *self.stukken, *chain.from_iterable(gelezen))
