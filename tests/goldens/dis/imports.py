# Imports of every form.
from __future__ import annotations
import a, b.c, d.e.f as g
from h import i, j as k
from . import l
from ..m.n import o
from p import *


def f(x: list[int] | None, *, y: "a.b" = 1) -> (lambda z: z):
    v: int = 1
