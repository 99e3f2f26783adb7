"""Bijlage: the file that the features send along, made here so that it carries what they say."""

from __future__ import annotations

import io

import pikepdf


def pdf(auteur: str = "") -> bytes:
    """Give a PDF of one empty page; with an author, as an office suite would fill it in."""
    made = io.BytesIO()
    with pikepdf.new() as file:
        file.add_blank_page()
        if auteur:
            file.docinfo["/Author"] = auteur
        file.save(made)
    return made.getvalue()
