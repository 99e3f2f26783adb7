"""A redacted document on paper, on a screen and as data: functions of one GelaktStuk.

Nothing else is known here: no register, no key to look anything up with, no clock. What is hidden
can't come out, for it never came in (documents.md 3).
"""
