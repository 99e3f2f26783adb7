"""A file is known by its content, and is read whole or refused in one sentence."""

import io
import zipfile

import pytest

from domain.base import Geweigerd
from tests.workflows.indelen.teksten import NOTA
from workflows.indelen.lezen import deel_in
from workflows.inlezen import geweigerd
from workflows.inlezen.lees import lees


def packed(**members: bytes) -> bytes:
    packing = io.BytesIO()
    with zipfile.ZipFile(packing, "w") as bestand:
        for naam, inhoud in members.items():
            bestand.writestr(naam.replace("__", "/"), inhoud)
    return packing.getvalue()


DOCX = {"[Content_Types].xml": b"<a/>", "word__document.xml": b"<b/>"}


def test_a_text_file_gives_its_text_and_its_hash() -> None:
    gelezen = lees(NOTA.encode())

    assert (gelezen.soort, gelezen.tekst) == ("txt", NOTA)
    assert gelezen.sha256 == deel_in(NOTA).sha256


@pytest.mark.parametrize(
    "inhoud", ["\ufeffé".encode(), "\ufeffé".encode("utf-16-le"), "\ufeffé".encode("utf-16-be")]
)
def test_a_mark_of_the_coding_is_no_part_of_the_text(inhoud: bytes) -> None:
    assert lees(inhoud).tekst == "é"


@pytest.mark.parametrize(
    ("inhoud", "refusal", "word"),
    [
        (b"", geweigerd.Leeg, "leeg"),
        (b" \n\f\n", geweigerd.GeenTekst, "geen tekst"),
        (b"a" * (25 * 1024 * 1024 + 1), geweigerd.TeGroot, "25 MB"),
        (b"a" * 300_001, geweigerd.TeIngewikkeld, "te groot"),
        (b"a\f" * 301, geweigerd.TeVeelPaginas, "302 pagina's"),
        (b"%PDF-1.7 x", geweigerd.TekstNodig, "PDF"),
        (packed(**DOCX), geweigerd.TekstNodig, "DOCX"),
        (
            packed(mimetype=b"application/vnd.oasis.opendocument.text"),
            geweigerd.TekstNodig,
            "plak de tekst",
        ),
        (packed(mimetype=b"image/png"), geweigerd.OnbekendType, "TXT"),
        (packed(iets=b"x"), geweigerd.OnbekendType, "TXT"),
        (b"PK\x03\x04 kapot", geweigerd.OnbekendType, "TXT"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 oud", geweigerd.OnbekendType, "TXT"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            geweigerd.Beveiligd,
            "wachtwoord",
        ),
        (b" <html>", geweigerd.OnbekendType, "TXT"),
        (b"{\\rtf1 x}", geweigerd.OnbekendType, "TXT"),
        (b"a\x00b", geweigerd.OnbekendType, "TXT"),
        ("a\x00b".encode("utf-16"), geweigerd.GeenUtf8, "UTF-8"),
        (b"caf\xe9", geweigerd.GeenUtf8, "UTF-8"),
        ("a\u202eb".encode(), geweigerd.Stuurtekens, "U+202E"),
        ("a\u200fb".encode(), geweigerd.Stuurtekens, "U+200F"),
    ],
)
def test_what_cannot_be_read_is_refused(inhoud: bytes, refusal: type[Geweigerd], word: str) -> None:
    with pytest.raises(refusal, match=word.replace("+", r"\+")) as caught:
        lees(inhoud)

    assert caught.value.regel
    assert caught.value.mogelijk_als
    assert str(caught.value).count(".") == 1


@pytest.mark.parametrize("tekst", ["Beste collega,\n\nTot morgen!\n", "x" * 5_000, "Advies"])
def test_a_file_that_is_no_nota_is_a_reading_without_sections(tekst: str) -> None:
    lezing = deel_in(lees(tekst.encode()).tekst)

    assert lezing.secties == [] or tekst == "Advies"
    assert "geen_secties" in {t.code for t in lezing.twijfels} or tekst == "Advies"
