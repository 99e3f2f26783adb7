"""Bijlage: the file that the features send along, made here so that it carries what they say."""

from __future__ import annotations

import io

import pikepdf


def pdf(auteur: str = "", tekst: str = "") -> bytes:
    """Give a PDF of one page; with an author, as an office suite would fill it in."""
    made = io.BytesIO()
    with pikepdf.new() as file:
        page = file.add_blank_page()
        letters = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
        font = pikepdf.Dictionary({key: pikepdf.Name(name) for key, name in letters.items()})
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        page.Contents = file.make_stream(f"BT /F1 12 Tf 72 72 Td ({tekst}) Tj ET".encode())
        if auteur:
            file.docinfo["/Author"] = auteur
        file.save(made)
    return made.getvalue()
