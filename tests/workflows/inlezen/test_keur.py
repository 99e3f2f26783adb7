"""A bijlage that carries more than its pages is named by each property that must go."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from contextlib import suppress

import pikepdf
import pytest
from pikepdf import Dictionary, Name, Pdf, String

from domain.base import Geweigerd
from workflows.inlezen.geweigerd import (
    Beschadigd,
    Beveiligd,
    Leeg,
    OnbekendType,
    Stuurtekens,
    TeGroot,
    TeIngewikkeld,
)
from workflows.inlezen.keur import keur
from workflows.inlezen.soort import Bestandssoort


def een_pdf(wijzig: Callable[[Pdf], object] = lambda _: None, *, linearize: bool = False) -> bytes:
    uit = io.BytesIO()
    with Pdf.new() as pdf:
        pdf.add_blank_page()
        wijzig(pdf)
        pdf.save(uit, linearize=linearize)
    return uit.getvalue()


def met_annotatie(soort: Name) -> Callable[[Pdf], object]:
    def wijzig(pdf: Pdf) -> None:
        ding = Dictionary(Type=Name.Annot, Subtype=soort, Rect=[0, 0, 9, 9], Contents="x")
        pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(ding)])

    return wijzig


def met_veld(pdf: Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=[])


def met_script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = pdf.make_indirect(Dictionary(S=Name.JavaScript, JS=String("0")))


def met_bijlage(pdf: Pdf) -> None:
    pdf.attachments["a.txt"] = pikepdf.AttachedFileSpec(pdf, b"x")


def met_docinfo(sleutel: str) -> Callable[[Pdf], object]:
    return lambda pdf: pdf.docinfo.update({sleutel: String("J. de Boer")})


def met_xmp(pdf: Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
        xmp["dc:creator"] = ["J. de Boer"]


GEVALLEN: dict[str, tuple[Callable[[Pdf], object], str]] = {
    "Author": (met_docinfo("/Author"), "de auteur"),
    "Company": (met_docinfo("/Company"), "het bedrijf"),
    "Manager": (met_docinfo("/Manager"), "de manager"),
    "LastModifiedBy": (met_docinfo("/LastModifiedBy"), "wie het laatst wijzigde"),
    "an author in XMP": (met_xmp, "de auteur"),
    "a comment": (met_annotatie(Name.Text), "de opmerkingen"),
    "a stamp": (met_annotatie(Name.Stamp), "de opmerkingen"),
    "an embedded file": (met_bijlage, "de ingesloten bestanden"),
    "a script": (met_script, "de scripts en opdrachten"),
    "a form": (met_veld, "de formuliervelden"),
}


@pytest.mark.parametrize("geval", GEVALLEN)
def test_a_property_that_must_go_is_named(geval: str) -> None:
    wijzig, eigenschap = GEVALLEN[geval]
    (bevinding,) = keur(een_pdf(wijzig), "pdf")

    assert bevinding.eigenschap == eigenschap
    assert bevinding.zin == f"Verwijder {eigenschap} en voeg het bestand opnieuw toe."


@pytest.mark.parametrize("achter", [b"PK\x03\x04", b"\nxref\nstartxref\n0\n%%EOF\n"])
def test_what_stands_behind_the_end_is_an_earlier_revision(achter: bytes) -> None:
    (bevinding,) = keur(een_pdf() + achter, "pdf")

    assert bevinding.eigenschap == "de eerdere versies en wat achter het einde staat"


@pytest.mark.parametrize(
    "inhoud", [een_pdf(), een_pdf(linearize=True), een_pdf(met_annotatie(Name.Link)),
               een_pdf() + b"\r\n"],
)  # fmt: skip
def test_a_pdf_with_nothing_beside_its_pages_may_leave(inhoud: bytes) -> None:
    assert keur(inhoud, "pdf") == ()


def test_every_property_is_named_once() -> None:
    def alles(pdf: Pdf) -> None:
        for wijzig, _ in GEVALLEN.values():
            wijzig(pdf)

    eigenschappen = [bevinding.eigenschap for bevinding in keur(een_pdf(alles), "pdf")]

    assert sorted(eigenschappen) == sorted({eigenschap for _, eigenschap in GEVALLEN.values()})


def test_plain_text_carries_nothing() -> None:
    assert keur(b"Een open bijlage.", "txt") == ()


def met_wachtwoord(gebruiker: str) -> bytes:
    uit = io.BytesIO()
    with Pdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(uit, encryption=pikepdf.Encryption(owner="a", user=gebruiker))
    return uit.getvalue()


@pytest.mark.parametrize(
    ("inhoud", "soort", "weigering"),
    [
        (b"", "pdf", Leeg),
        (b"%PDF-1.7 niets", "pdf", Beschadigd),
        (b"GIF89a\x00%PDF-1.7", "pdf", OnbekendType),
        (b"gewone tekst", "pdf", OnbekendType),
        (een_pdf(), "txt", OnbekendType),
        (b"PK\x03\x04", "onbekend", OnbekendType),
        (b" " * (25 * 2**20 + 1), "txt", TeGroot),
        ("\u202etekst".encode(), "txt", Stuurtekens),
        (met_wachtwoord("geheim"), "pdf", Beveiligd),
        (met_wachtwoord(""), "pdf", Beveiligd),
    ],
)
def test_a_file_that_cannot_be_judged_is_refused(
    inhoud: bytes, soort: Bestandssoort, weigering: type[Geweigerd]
) -> None:
    with pytest.raises(weigering):
        keur(inhoud, soort)  # D15, D16


def test_a_pdf_that_asks_for_too_much_ends_the_child_only() -> None:
    diep = b"%PDF-1.7\n1 0 obj " + b"[" * 20_000_000
    with pytest.raises((Beschadigd, TeIngewikkeld)):
        keur(diep, "pdf")  # D15


def test_a_damaged_pdf_is_judged_or_refused_and_nothing_else() -> None:
    rng, heel = random.Random(11), een_pdf(met_bijlage)
    for _ in range(15):
        kapot = bytearray(heel)
        for _ in range(rng.randint(1, 40)):
            kapot[rng.randrange(5, len(kapot))] = rng.randrange(256)
        with suppress(Beschadigd, Beveiligd, TeIngewikkeld):
            keur(bytes(kapot), "pdf")
