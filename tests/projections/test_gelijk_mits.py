"""After akkoord mits too, the lists are what the nota says: live, and made again."""

from __future__ import annotations

from secrets import token_hex

from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from api.register import MODELS
from api.taken.herbouwen import herbouwen
from domain.nota.stand import Nota
from projections.base import Cursor
from tests.domain.test_voorwaarden_willekeurig import DADEN
from tests.notas import Kladblok, concept
from tests.people import EVERYONE, STAS, STELLER, opdracht
from tests.projections.test_gelijk import (
    ON_BOTH,
    the_stand_is_that_of_the_nota,
    what_runs_is_what_the_nota_says,
    who_may_read_sees_it_and_nobody_else,
)
from tests.wereld import Keuze
from tests.wereld_mits import Mitswereld
from workflows.register.register import Register

KEUZES = st.builds(Keuze, st.sampled_from(DADEN), st.sampled_from(EVERYONE), st.integers(0, 200))


class Los(Kladblok):
    """Salts each text anew, as a register that holds more notas does."""

    @override
    def zout(self) -> str:
        return token_hex(32)


def told(life: list[Keuze]) -> Nota:
    """Bring a nota to the bewindspersoon, and let all this be tried; nothing is kept yet."""
    wereld, klad = Mitswereld(), Los()
    wereld.klad, wereld.nota = klad, concept(klad)
    wereld.doe(Keuze("dien in", STAS, 1))
    while STAS not in wereld.nota.wie_aan_zet:
        assert wereld.doe(Keuze("teken", STAS, 1))
    for keuze in (Keuze("mits", STAS, 1), *life):
        wereld.doe(keuze)
    wereld.nota.schrijf(*klad.bewaard.values())
    return wereld.nota


@ON_BOTH
@given(life=st.lists(KEUZES, min_size=3, max_size=20))
def test_whatever_happens_after_akkoord_mits_the_lists_say_so(
    register: Register, life: list[Keuze]
) -> None:
    nota = told(life)
    register.bewaar(nota, opdracht=opdracht(STELLER))

    with register.opslag.lees() as cursor:
        the_stand_is_that_of_the_nota(nota, cursor)
        what_runs_is_what_the_nota_says(nota, cursor)
        who_may_read_sees_it_and_nobody_else(nota, cursor)
        the_open_conditions_wait_for_who_closes_them(nota, cursor)
        the_timeline_strikes_what_closed_no_more(nota, cursor)
    found = herbouwen(register, *MODELS, melding=print)
    assert found == {model.naam: ([], []) for model in MODELS}


def the_open_conditions_wait_for_who_closes_them(nota: Nota, cursor: Cursor) -> None:
    rows = cursor.execute(
        "SELECT * FROM lees_werkvoorraad WHERE nota_id = :nota_id AND open = 1",
        nota_id=str(nota.id),
    )
    waiting = {row["stap"]: row["functie"] for row in rows if row["soort"] == "voorwaarde"}
    with_steller = waiting.pop("", None) is not None
    open_ = {} if nota.gesloten else nota.open_voorwaarden
    assert waiting == {f"voorwaarde.{code}": v.wie for code, v in open_.items()}
    if with_steller:  # who was asked for something else since, is shown that
        assert open_
    steps = {row["stap"] for row in rows if row["stap"] and row["soort"] != "voorwaarde"}
    assert steps == set(nota.open_stappen)


def the_timeline_strikes_what_closed_no_more(nota: Nota, cursor: Cursor) -> None:
    rows = cursor.execute(
        """SELECT nummer FROM lees_tijdlijn WHERE stroom = :s AND vervallen_door = 0
        AND soort IN ('voorwaarde-vervuld', 'voorwaarde-aanvaard')""",
        s=str(nota.id),
    )
    if nota.route:  # of a round that ended, all is struck
        closing = {m.nummer for v in nota.voorwaarden.values() for m in v.sluitingen}
        assert {row["nummer"] for row in rows} == closing
