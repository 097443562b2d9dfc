"""Attributes as they are stored, classes by kind and by tree, annotations, closures."""

import sys
from collections import namedtuple
from enum import IntFlag

from inspect import isclass, isfunction, ismethod, ismodule, isroutine, _members, unwrap

__name__ = "inspect"

_MISSING = object()

Attribute = namedtuple("Attribute", "name kind defining_class object", module="inspect")
ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound", module="inspect")


class BufferFlags(IntFlag):
    """The wishes of who asks for a buffer."""

    SIMPLE = 0x0
    WRITABLE = 0x1
    FORMAT = 0x4
    ND = 0x8
    STRIDES = 0x10 | ND
    C_CONTIGUOUS = 0x20 | STRIDES
    F_CONTIGUOUS = 0x40 | STRIDES
    ANY_CONTIGUOUS = 0x80 | STRIDES
    INDIRECT = 0x100 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 0x100
    WRITE = 0x200


def _in_mro(cls, name):
    for base in type.__dict__["__mro__"].__get__(cls):
        if name in base.__dict__:
            return base.__dict__[name]
    return _MISSING


def getattr_static(obj, attr, default=_MISSING):
    """An attribute without running code of the object: descriptors come back as they are."""
    on_instance = _MISSING
    if isinstance(obj, type):
        cls = obj
        on_class = _in_mro(cls, attr)
        metaclass = type(obj)
        if on_class is _MISSING:
            on_class = _in_mro(metaclass, attr)
    else:
        cls = type(obj)
        on_class = _in_mro(cls, attr)
        try:
            on_instance = object.__getattribute__(obj, "__dict__").get(attr, _MISSING)
        except AttributeError:
            pass
    if on_instance is not _MISSING and on_class is not _MISSING:
        kind = type(on_class)
        if _in_mro(kind, "__get__") is not _MISSING and (
            _in_mro(kind, "__set__") is not _MISSING
            or _in_mro(kind, "__delete__") is not _MISSING
        ):
            return on_class
    if on_instance is not _MISSING:
        return on_instance
    if on_class is not _MISSING:
        return on_class
    if default is not _MISSING:
        return default
    raise AttributeError(attr)


def getmembers_static(object, predicate=None):
    """As getmembers, with the attributes as they are stored."""
    return _members(object, predicate, getattr_static)


def classify_class_attrs(cls):
    """For each attribute of a class: its name, kind, the class that defines it, its object."""
    bases = [base for base in cls.__mro__]
    names = set(dir(cls))
    for base in bases:
        names.update(name for name, value in base.__dict__.items() if hasattr(value, "fget"))
    found = []
    for name in sorted(names):
        home = next((base for base in bases if name in base.__dict__), None)
        if home is not None:
            obj = home.__dict__[name]
        else:
            try:
                obj = getattr(cls, name)
            except AttributeError:
                continue
            home = next((b for b in type(cls).__mro__ if name in b.__dict__), cls)
        found.append(Attribute(name, _kind_of(obj), home, obj))
    return found


def _kind_of(obj):
    if isinstance(obj, staticmethod):
        return "static method"
    if type(obj).__name__ == "builtin_function_or_method":
        return "static method"
    if isinstance(obj, classmethod) or type(obj).__name__ == "classmethod_descriptor":
        return "class method"
    if isinstance(obj, property):
        return "property"
    return "method" if isroutine(obj) else "data"


def inherited_doc(obj):
    """The docstring of what a method or property overrides."""
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        name, owner = obj.__func__.__name__, obj.__self__
        if not isclass(owner):
            owner = owner.__class__
    elif isfunction(obj):
        name, owner = obj.__name__, _class_of(obj)
        if owner is None or getattr(owner, name) is not obj:
            return None
    elif isinstance(obj, property):
        name, owner = obj.fget.__name__, _class_of(obj.fget)
        if owner is None or getattr(owner, name) is not obj:
            return None
    else:
        owner, name = getattr(obj, "__objclass__", None), getattr(obj, "__name__", None)
        if owner is None:
            owner = getattr(obj, "__self__", None)
            if owner is None or ismodule(owner):
                return None
            owner = owner if isclass(owner) else owner.__class__
    for base in owner.__mro__:
        if hasattr(base, name):
            doc = getattr(base, name).__doc__
            if doc is not None:
                return doc
    return None


def _class_of(func):
    """The class that a function was defined in, by its qualified name."""
    found = sys.modules.get(func.__module__)
    for name in func.__qualname__.split(".")[:-1]:
        found = getattr(found, name, None)
    return found if isclass(found) else None


def getclasstree(classes, unique=False):
    """The classes as nested lists: a class and its bases, then the list of its subclasses."""
    children = {}
    roots = []
    for c in classes:
        if not c.__bases__:
            if c not in roots:
                roots.append(c)
            continue
        for parent in c.__bases__:
            below = children.setdefault(parent, [])
            if c not in below:
                below.append(c)
            if unique and parent in classes:
                break
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    """The part of a class tree below these classes."""
    tree = []
    for c in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        tree.append((c, c.__bases__))
        if c in children:
            tree.append(walktree(children[c], children, c))
    return tree


def getclosurevars(func):
    """The names that a function reads from outside, by where it finds them."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {
        name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())
    }
    builtin_names = func.__globals__.get("__builtins__", sys.modules["builtins"])
    if ismodule(builtin_names):
        builtin_names = builtin_names.__dict__
    globals, builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in func.__globals__:
            globals[name] = func.__globals__[name]
        elif name in builtin_names:
            builtins[name] = builtin_names[name]
        elif name not in ("None", "True", "False"):
            unbound.add(name)
    return ClosureVars(nonlocals, globals, builtins, unbound)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """The annotations of a function, class or module; strings evaluated on demand."""
    if isinstance(obj, type):
        found = obj.__dict__.get("__annotations__", None)
        if type(found).__name__ == "getset_descriptor":
            found = None
        own_globals = getattr(sys.modules.get(obj.__module__), "__dict__", None)
        own_locals = dict(vars(obj))
        inner = obj
    elif ismodule(obj):
        found, own_globals, own_locals, inner = (
            getattr(obj, "__annotations__", None), obj.__dict__, None, None
        )
    elif callable(obj):
        found = getattr(obj, "__annotations__", None)
        own_globals, own_locals, inner = getattr(obj, "__globals__", None), None, obj
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    if inner is not None:
        own_globals = _innermost_globals(inner, own_globals)
    if globals is None:
        globals = own_globals
    if locals is None:
        locals = own_locals or {}
    type_params = getattr(obj, "__type_params__", ())
    if type_params:
        locals = {parameter.__name__: parameter for parameter in type_params} | locals
    return {
        key: eval(value, globals, locals) if isinstance(value, str) else value
        for key, value in found.items()
    }


def _innermost_globals(obj, default):
    from functools import partial

    obj = unwrap(obj)
    while isinstance(obj, partial):
        obj = unwrap(obj.func)
    return getattr(obj, "__globals__", default)
