"""Poorten: finds every place in the source that guards a rule, and puts a switch before it.

A guard is where a refusal is raised, returned or yielded, where a command lets itself be refused,
and where what must lapse or end does so. Whoever is refused by one guard, may meet the next.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

from typing_extensions import override

ROOT = Path(__file__).parents[2]
PACKAGES = ("domain",)
ALLE = "all"  # of a place where a command lets all its guards speak
VERVAL = {"inhoud": "I8", "teruggestuurd": "I7", "teruggenomen": "I7", "heropend": "I9"}
STIL = {"domain.nota.bewaken": "I11"}  # who acts here is never refused
SWITCH = "from tests.zonder.schakelaar import STAAT as __staat__"


@dataclass(frozen=True)
class Poort:
    """One guard: where it stands, the rule that it holds, and what it says or does."""

    module: str
    functie: str
    regelnummer: int
    regel: str
    wat: str

    def __str__(self) -> str:
        return f"{self.module.replace('.', '/')}.py:{self.regelnummer} {self.functie}"


POORTEN: list[Poort] = []


@cache
def weigeringen() -> Mapping[str, str]:
    """Name each refusal, and each function that only makes one, with its rule."""
    trees = [ast.parse(path.read_text()) for path in sources()]
    classes = [n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.ClassDef)]
    found = {"Geweigerd": ""}
    for _ in range(4):  # a refusal may be one of another kind
        for node in classes:
            parents = [b.id for b in node.bases if isinstance(b, ast.Name) and b.id in found]
            if parents:
                found[node.name] = regel_van(node) or found[parents[0]]
    functions = [n for tree in trees for n in tree.body if isinstance(n, ast.FunctionDef)]
    for function in functions:
        if isinstance(function.returns, ast.Name) and function.returns.id in found:
            found[function.name] = found[function.returns.id]
    return found


def maakt(function: ast.FunctionDef) -> bool:
    """Say whether it only makes a refusal, for others to use."""
    return isinstance(function.returns, ast.Name) and function.returns.id in weigeringen()


def sources() -> Iterator[Path]:
    for package in PACKAGES:
        yield from sorted((ROOT / package).rglob("*.py"))


def regel_van(node: ast.ClassDef) -> str:
    for line in node.body:
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant):
            names = [target.id for target in line.targets if isinstance(target, ast.Name)]
            if names == ["regel"]:
                return str(line.value.value)
    return ""


class Plaatser(ast.NodeTransformer):
    """Puts a switch before each guard of one module."""

    def __init__(self, module: str) -> None:
        self.module, self.path = module, list[str]()
        self.anders: set[str] = set()  # functions of this module that only bear the name of one

    def visit_Module(self, node: ast.Module) -> ast.AST:
        own = [n for n in node.body if isinstance(n, ast.FunctionDef)]
        self.anders = {n.name for n in own if n.name in weigeringen() and not maakt(n)}
        return self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        if maakt(node):
            return node
        self.path.append(node.name)
        found = self.generic_visit(node)
        self.path.pop()
        return found

    def visit_If(self, node: ast.If) -> ast.AST:
        """Let time do what it may not: a command by Systeem isn't refused, it does nothing."""
        match node:
            case ast.If(test=test, body=[ast.Return(value=None)]) if self.module in STIL:
                parts = test.values if isinstance(test, ast.BoolOp) else [test]
                node.test = ast.BoolOp(ast.Or(), [self.mits(part) for part in parts])
                return node
        return self.generic_visit(node)

    def mits(self, part: ast.expr) -> ast.expr:
        there = self.nieuw(part, STIL[self.module], f"niets als {ast.unparse(part)}")
        return ast.BoolOp(ast.And(), [part, there])

    def visit_Raise(self, node: ast.Raise) -> ast.AST:
        if isinstance(node.exc, ast.Name) and node.exc.id.islower():
            return self.tenzij(node, ALLE, f"raise {node.exc.id}")
        name = self.weigering(node.exc)
        return self.tenzij(node, weigeringen()[name], name) if name else node

    def visit_Return(self, node: ast.Return) -> ast.AST:
        value = node.value
        if isinstance(value, ast.Tuple) and len(value.elts) == 1:
            value = value.elts[0]
        if name := self.weigering(value):
            return self.tenzij(node, weigeringen()[name], name)
        return self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        value = node.value
        if isinstance(value, ast.Yield) and (name := self.weigering(value.value)):
            return self.tenzij(node, weigeringen()[name], name)
        match value:
            case ast.Call(func=ast.Name(id="weiger"), args=[arg, *_]):
                return self.tenzij(node, ALLE, f"weiger({ast.unparse(arg)})")
            case ast.Call(
                func=ast.Name(id="laat_vervallen"), args=[_, _, ast.Constant(str(why)), *_]
            ):
                return self.tenzij(node, VERVAL.get(why, "I13"), f"laat vervallen: {why}")
            case ast.Call(func=ast.Attribute(attr="eindig_ronde")):
                return self.tenzij(node, "I12", "eindig ronde")
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        name = self.weigering(node)
        if not name:
            return self.generic_visit(node)
        there = self.nieuw(node, weigeringen()[name], name)
        return ast.copy_location(ast.IfExp(there, node, ast.Constant(None)), node)

    def weigering(self, node: ast.expr | None) -> str:
        if isinstance(node, ast.Call):
            node = node.func
        name = node.id if isinstance(node, ast.Name) else ""
        return name if name in weigeringen() and name not in self.anders else ""

    def tenzij(self, node: ast.stmt, regel: str, wat: str) -> ast.AST:
        return ast.copy_location(ast.If(self.nieuw(node, regel, wat), [node], []), node)

    def nieuw(self, node: ast.expr | ast.stmt, regel: str, wat: str) -> ast.Call:
        POORTEN.append(Poort(self.module, ".".join(self.path), node.lineno, regel, wat))
        nummer = ast.Constant(len(POORTEN) - 1)
        return ast.Call(ast.Name("__staat__", ast.Load()), [nummer], [])


class Lader(SourceFileLoader):
    @override
    def get_code(self, fullname: str) -> CodeType:
        """Compile afresh: what is cached has no switches, and what has them is not for others."""
        tree = Plaatser(fullname).visit(ast.parse(Path(self.path).read_text()))
        first = 1 + max((n for n, s in enumerate(tree.body[:3]) if is_future(s)), default=0)
        tree.body.insert(first, ast.parse(SWITCH).body[0])
        return compile(ast.fix_missing_locations(tree), self.path, "exec")


def is_future(line: ast.stmt) -> bool:
    return isinstance(line, ast.ImportFrom) and line.module == "__future__"


class Zoeker(MetaPathFinder):
    @override
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None, /
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] not in PACKAGES:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec and isinstance(spec.loader, SourceFileLoader) and spec.origin:
            spec.loader = Lader(fullname, spec.origin)
        return spec
