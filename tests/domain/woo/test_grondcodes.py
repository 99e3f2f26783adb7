"""A code is read as people write it, and what isn't one is refused with what to do."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.woo.grondcodes import LANGST, lees_codes
from domain.woo.gronden import GRONDEN, GrondOnbekend, grond, in_volgorde
from tests.shared import SHARED

DOSSIER = SHARED / "corpus" / "woo" / "szw_woo_dossier_proactieve_dienstverlening.json"
GELAKT = re.compile(r"\[GELAKT(?:: [^\]\n]{1,20})?\]")
E5 = ("5.1.2.e",)
LEESBAAR = {
    **dict.fromkeys(
        ["5.1.2e", "5.1.2.e", "5.1.2 e", "5.1.2.E", "5.1 lid 2 onder e", "[GELAKT: 5.1.2e]",
         "art. 5.1, tweede lid, onderdeel e", " [5.1.2.e] ", "5.1.2\u00a0e", "5.1.2.e.",
         "artikel 5.1, tweede lid, aanhef en onder e, van de Woo", "5.1.2.e Woo", "5.1.2e; 5.1.2.e",
         "Artikel 5.1, tweede lid, onder e, Wet open overheid", "5.1 lid 2 sub e"], E5),
    "5.1.2i, 5.2.1: concept": ("5.1.2.i", "5.2.1"),
    "5.2.1 en 5.1.2 e, en art. 5.1, vijfde lid": ("5.1.2.e", "5.1.5", "5.2.1"),
    "artikel 5.1, tweede lid, onder e, en artikel 5.2, eerste lid: zie boven; 5.1.1":
        ("5.1.2.e", "5.2.1"),
    "5.4a.1;5.4": ("5.4", "5.4a.1"),
    "10.2e": ("10.2.e",),
    "10.2a, 10.1 c": ("10.1.c", "10.2.a"),
    "artikel 10, tweede lid, aanhef en onder g, van de Wob": ("10.2.g",),
    "Wob 11.1": ("11.1",),
    "[art. 68 Gw]": ("art68",),
    "buiten het verzoek": ("buiten_verzoek",),
    "ander ministerie: ienw": ("ander_ministerie:IenW",),
}  # fmt: skip
LIJST = "noem een code van de lijst, zoals 5.1.2.e."
ONLEESBAAR = {
    "[GELAKT]": f"Hier staat geen grond; {LIJST}",
    "": f"Hier staat geen grond; {LIJST}",
    "5.1.2.e,": f"Hier staat geen grond; {LIJST}",
    "5.1.1": "5.1.1 is geen grond; noem de letter, zoals 5.1.1.d.",
    "5.1.2": "5.1.2 is geen grond; noem de letter, zoals 5.1.2.e.",
    "5.1 lid 2": "5.1.2 is geen grond; noem de letter, zoals 5.1.2.e.",
    "5.1.2 en 5.2.1": "5.1.2 is geen grond; noem de letter, zoals 5.1.2.e.",
    "5.2": "5.2 is geen grond; noem het lid, zoals 5.2.1.",
    "5.1.3": "5.1.3 is geen grond; dat is de plicht om te motiveren, dus noem de grond zelf.",
    "[GELAKT: 4.1.4]": f"4.1.4 is geen grond; {LIJST}",
    "2.1.e": f"2.1.e is geen grond; {LIJST}",
    "5.1.2z": f"5.1.2z is geen grond; {LIJST}",
    "5.12e": f"5.12e is geen grond; {LIJST}",
    "niet openbaar": f"'niet openbaar' is geen grond; {LIJST}",
    "Gedeeltelijk openbaar": f"'gedeeltelijk openbaar' is geen grond; {LIJST}",
    "5.1.2\u0435": f"'5.1.2\u0435' is geen grond; {LIJST}",
    "5.1.2e concept": "Na 5.1.2.e staat 'concept'; scheid gronden met een puntkomma en zet een "
                      "opmerking achter een dubbele punt.",
    "Wob 5.1.2e": "5.1.2.e is geen grond van de Wob; noem de juiste wet.",
    "ander ministerie: EU": "EU is geen ministerie; noem een ministerie, zoals LVVN.",
    "5.1.2e;" * 29: "Een lijst van gronden is hoogstens 200 tekens; kort haar in.",
}  # fmt: skip


@pytest.mark.parametrize("tekst", LEESBAAR)
def test_a_code_is_read_as_people_write_it(tekst: str) -> None:
    assert lees_codes(tekst) == LEESBAAR[tekst]


@pytest.mark.parametrize("tekst", ONLEESBAAR)
def test_what_is_no_code_is_refused_with_what_to_do(tekst: str) -> None:
    with pytest.raises(GrondOnbekend) as caught:
        lees_codes(tekst)

    assert str(caught.value) == ONLEESBAAR[tekst]


CODES = st.sampled_from([*GRONDEN, "ander_ministerie:JenV"])


@given(st.lists(CODES, min_size=1, max_size=4), st.sampled_from(["; ", ", ", " en ", ";"]))
def test_what_we_print_we_read(codes: list[str], between: str) -> None:
    gronden = [grond(code) for code in codes]
    ways = ([g.merk for g in gronden], codes,
            [g.artikel if g.wet != "geen" else g.merk for g in gronden])  # fmt: skip
    for way in ways:
        printed = f"[{between.join(way)}]"
        if len(printed) <= LANGST:
            assert lees_codes(printed) == in_volgorde(codes)


@given(st.text(alphabet="0123456789.abeilnot,;:[] ", max_size=LANGST) | st.text(max_size=300))
def test_whatever_is_read_is_a_ground_or_refused(tekst: str) -> None:
    with suppress(GrondOnbekend):
        assert in_volgorde(lees_codes(tekst)) == lees_codes(tekst) != ()


def test_no_text_makes_it_slow() -> None:
    texts = [
        part * (LANGST // len(part)) for part in ("5.1 ", "1", "5.1.2e,", "a ", "artikel ", ",")
    ]

    begun = perf_counter()
    for tekst in (*texts, "5.1.2e;" * 10**6):
        with suppress(GrondOnbekend):
            lees_codes(tekst)
    assert perf_counter() - begun < 0.5


@pytest.mark.skipif(not DOSSIER.exists(), reason="there is no ../shared/data/corpus/woo")
def test_the_markers_of_a_real_dossier_are_read_or_refused() -> None:
    read: Counter[str] = Counter()
    for merk, times in Counter(GELAKT.findall(DOSSIER.read_text(encoding="utf-8"))).items():
        try:
            read[" ".join(lees_codes(merk))] += times
        except GrondOnbekend as nee:
            read[str(nee).partition(";")[0]] += times

    assert read == {
        "5.1.2.e": 648 + 71,  # 5.1.2e and 5.1.2.e
        "5.1.2.a": 3,
        "Hier staat geen grond": 271,
        "4.1.4 is geen grond": 8,
        "5.1.1 is geen grond": 1,
    }
