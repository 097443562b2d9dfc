"""Disassembly of minipy's register code, in the layout of CPython's dis.

What is shown differs by nature: instructions name registers instead of using a stack, so each line has the operands
and, in brackets, what the instruction does in the words of the instruction table. There are no caches to show, no
EXTENDED_ARG and no RESUME; arg is None, argval is the target of a jump and otherwise the operands; stack_effect() is 0
for every instruction. Offsets count two bytes a word, as those of co_lines() do.
"""

import collections
import io
import sys
import types

import _dis

__all__ = [
    "code_info", "dis", "disassemble", "distb", "disco", "findlinestarts", "findlabels", "show_code",
    "get_instructions", "Instruction", "Bytecode", "opname", "opmap", "hasjump", "stack_effect", "COMPILER_FLAG_NAMES",
    "meanings",
]  # fmt: skip

_rows = _dis.table()
opname = [name for name, _, _, _ in _rows]
opmap = {name: number for number, name in enumerate(opname)}
meanings = {name: meaning for name, meaning, _, _ in _rows}
hasjump = [
    number for number, (_, _, operands, _) in enumerate(_rows) if any(kind.startswith("Jump") for _, kind in operands)
]

COMPILER_FLAG_NAMES = {
    1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED", 32: "GENERATOR", 64: "NOFREE",
    128: "COROUTINE", 256: "ITERABLE_COROUTINE", 512: "ASYNC_GENERATOR", 0x4000000: "HAS_DOCSTRING",
}  # fmt: skip

Positions = collections.namedtuple(
    "Positions", ["lineno", "end_lineno", "col_offset", "end_col_offset"], defaults=[None] * 4
)

_Instruction = collections.namedtuple(
    "_Instruction",
    "opname opcode arg argval argrepr offset start_offset starts_line line_number label positions cache_info",
    defaults=[None, None, None],
)


class Instruction(_Instruction):
    """One instruction; argrepr is what it does."""

    @property
    def oparg(self):
        return self.arg

    baseopname = property(lambda self: self.opname)
    baseopcode = property(lambda self: self.opcode)

    @property
    def jump_target(self):
        """The offset that it jumps to; None if it jumps nowhere."""
        return self.argval if isinstance(self.argval, int) else None

    @property
    def is_jump_target(self):
        """Does another instruction jump here?"""
        return self.label is not None

    @property
    def operands(self):
        """The operands as text."""
        return self.cache_info


def _code_of(x):
    """The code object of whatever has one; a text is compiled."""
    x = getattr(x, "__func__", x)
    for name in ("__code__", "gi_code", "ag_code", "cr_code"):
        if hasattr(x, name):
            return getattr(x, name)
    if isinstance(x, str):
        try:
            return compile(x, "<dis>", "eval")
        except SyntaxError:
            return compile(x, "<dis>", "exec")
    if hasattr(x, "co_code") or isinstance(x, types.CodeType):
        return x
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def findlinestarts(code):
    """(offset, line) wherever another line begins."""
    last = False
    for start, _, line in code.co_lines():
        if line is not last:
            if line != last:
                yield start, line
            last = line


def findlabels(code):
    """The offsets that are jumped to, and those of exception handlers."""
    found = {2 * target for *_, target in _dis.instructions(code) if target is not None}
    found |= {2 * target for _, _, target, _ in _dis.handlers(code)}
    return sorted(found)


def stack_effect(opcode, oparg=None, /, *, jump=None):
    """0: registers are no stack."""
    if not 0 <= opcode < len(opname):
        raise ValueError("invalid opcode or oparg")
    return 0


def get_instructions(x, *, first_line=None, show_caches=None, adaptive=False):
    """The instructions of a function, method, class's code, generator or text, one by one."""
    code = _code_of(x)
    yield from _instructions(code, 0 if first_line is None else first_line - code.co_firstlineno)


def _instructions(code, shift=0):
    labels = {offset: number for number, offset in enumerate(findlabels(code), 1)}
    positions = list(code.co_positions())
    last = None
    for number, at, _, operands, meaning, target in _dis.instructions(code):
        position = Positions(*positions[at])
        line = None if position.lineno is None else position.lineno + shift
        starts = line is not None and line != last
        last = line if line is not None else last
        argval = operands if target is None else 2 * target
        yield Instruction(
            opname[number], number, None, argval, meaning, 2 * at, 2 * at, starts, line, labels.get(2 * at), position,
            operands,
        )  # fmt: skip


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False, show_offsets=False):
    """Disassemble a class, function, method, generator, code object or text; without one, the last traceback."""
    if x is None:
        return distb(file=file, show_offsets=show_offsets)
    x = getattr(x, "__func__", x)
    for name in ("__code__", "gi_code", "ag_code", "cr_code"):
        if hasattr(x, name):
            x = getattr(x, name)
            break
    if isinstance(x, types.CodeType):
        _dis_with_inner(x, file, depth, show_offsets)
    elif hasattr(x, "__dict__"):
        for name, member in sorted(x.__dict__.items()):
            if isinstance(member, (types.FunctionType, types.MethodType, types.CodeType, classmethod, staticmethod, type)):
                print(f"Disassembly of {name}:", file=file)
                try:
                    dis(member, file=file, depth=depth, show_offsets=show_offsets)
                except TypeError as error:
                    print("Sorry:", error, file=file)
                print(file=file)
    elif isinstance(x, str):
        _dis_with_inner(_code_of(x), file, depth, show_offsets)
    else:
        raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def _dis_with_inner(code, file, depth, show_offsets):
    disassemble(code, file=file, show_offsets=show_offsets)
    if depth is None or depth > 0:
        for constant in code.co_consts:
            if isinstance(constant, types.CodeType):
                print(file=file)
                print(f"Disassembly of {constant!r}:", file=file)
                _dis_with_inner(constant, file, None if depth is None else depth - 1, show_offsets)


def distb(tb=None, *, file=None, show_caches=False, adaptive=False, show_offsets=False):
    """Disassemble the innermost function of a traceback, and mark where it stood."""
    if tb is None:
        if hasattr(sys, "last_exc"):
            tb = sys.last_exc.__traceback__
        elif hasattr(sys, "last_traceback"):
            tb = sys.last_traceback
        else:
            raise RuntimeError("no last traceback to disassemble") from None
    while tb.tb_next:
        tb = tb.tb_next
    disassemble(tb.tb_frame.f_code, tb.tb_lasti, file=file, show_offsets=show_offsets)


def disassemble(code, lasti=-1, *, file=None, show_caches=False, adaptive=False, show_offsets=False):
    """Disassemble a code object; what stands at lasti is marked."""
    _write(code, list(_instructions(code)), lasti, file, show_offsets)


disco = disassemble


def _write(code, instructions, lasti, file, show_offsets):
    labels = {one.offset: f"L{one.label}" for one in instructions if one.label is not None}
    lines = [len(str(one.line_number)) for one in instructions if one.line_number is not None]
    line_width = max(3, *lines) if lines else 3
    label_width = 4 + max([len(label) for label in labels.values()], default=2)
    offset_width = max([len(str(one.offset)) for one in instructions], default=1) if show_offsets else 0
    is_first = True
    for one in instructions:
        if one.starts_line and not is_first:
            print(file=file)
        is_first = False
        fields = [str(one.line_number).rjust(line_width) if one.starts_line else " " * line_width]
        fields.append("-->" if one.offset == lasti else "   ")
        label = labels.get(one.offset)
        fields.append((f"{label}:" if label else "").rjust(label_width))
        if show_offsets:
            fields.append(str(one.offset).rjust(offset_width))
        operands = one.operands
        if one.jump_target is not None:
            head, comma, _ = operands.rpartition("to ")
            operands = f"{head}to {labels[one.argval]}"
        fields.append(f"{one.opname:<20}")
        fields.append(f"{operands:<20} ({one.argrepr})")
        print(" ".join(fields).rstrip(), file=file)
    handlers = _dis.handlers(code)
    if handlers:
        print("ExceptionTable:", file=file)
        for start, end, target, first in handlers:
            print(f"  {2 * start} to {2 * end} -> {labels.get(2 * target, 2 * target)} [r{first}]", file=file)


def pretty_flags(flags):
    """The names of co_flags."""
    names = []
    for bit in range(32):
        flag = 1 << bit
        if flags & flag:
            names.append(COMPILER_FLAG_NAMES.get(flag, hex(flag)))
            flags ^= flag
            if not flags:
                break
    else:
        names.append(hex(flags))
    return ", ".join(names)


def code_info(x):
    """What a code object is made of, as text."""
    code = _code_of(x)
    lines = [
        f"Name:              {code.co_name}", f"Filename:          {code.co_filename}",
        f"Argument count:    {code.co_argcount}", f"Positional-only arguments: {code.co_posonlyargcount}",
        f"Kw-only arguments: {code.co_kwonlyargcount}", f"Number of locals:  {code.co_nlocals}",
        f"Stack size:        {code.co_stacksize}", f"Flags:             {pretty_flags(code.co_flags)}",
    ]  # fmt: skip
    for title, values, show in (
        ("Constants", code.co_consts, repr), ("Names", code.co_names, str), ("Variable names", code.co_varnames, str),
        ("Free variables", code.co_freevars, str), ("Cell variables", code.co_cellvars, str),
    ):  # fmt: skip
        if values:
            lines.append(f"{title}:")
            lines += [f"{at:4d}: {show(value)}" for at, value in enumerate(values)]
    return "\n".join(lines)


def show_code(co, *, file=None):
    """Print code_info()."""
    print(code_info(co), file=file)


class Bytecode:
    """The instructions of an object; iterating gives them, dis() shows them."""

    def __init__(
        self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False, show_offsets=False
    ):
        self.codeobj = _code_of(x)
        self.first_line = self.codeobj.co_firstlineno if first_line is None else first_line
        self._shift = self.first_line - self.codeobj.co_firstlineno
        self._original_object, self.current_offset, self.show_offsets = x, current_offset, show_offsets

    def __iter__(self):
        return _instructions(self.codeobj, self._shift)

    def __repr__(self):
        return f"{self.__class__.__name__}({self._original_object!r})"

    @classmethod
    def from_traceback(cls, tb, *, show_caches=False, adaptive=False):
        """That of the innermost function of a traceback."""
        while tb.tb_next:
            tb = tb.tb_next
        return cls(tb.tb_frame.f_code, current_offset=tb.tb_lasti)

    def info(self):
        """What code_info() says."""
        return code_info(self.codeobj)

    def dis(self):
        """The disassembly as text."""
        with io.StringIO() as out:
            lasti = -1 if self.current_offset is None else self.current_offset
            _write(self.codeobj, list(self), lasti, out, self.show_offsets)
            return out.getvalue()


def main(args=None):
    """The command line: disassemble a file."""
    import argparse

    parser = argparse.ArgumentParser()
    parser.add_argument("-O", "--show-offsets", action="store_true", help="show instruction offsets")
    parser.add_argument("infile", nargs="?", default="-")
    options = parser.parse_args(args)
    if options.infile == "-":
        name, source = "<stdin>", sys.stdin.buffer.read()
    else:
        name = options.infile
        with open(name, "rb") as file:
            source = file.read()
    dis(compile(source, name, "exec"), show_offsets=options.show_offsets)


if __name__ == "__main__":
    main()
