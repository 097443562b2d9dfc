"""Looking at live objects: what they are, their members, source, signature and frames.

This file has the questions of one line; signatures, source, frames and the rest are loaded on
first use.
"""

import sys
from _functools import partial
from types import (
    AsyncGeneratorType, BuiltinFunctionType, CodeType, CoroutineType, FrameType, FunctionType,
    GeneratorType, GetSetDescriptorType, MemberDescriptorType, MethodType, MethodWrapperType,
    ModuleType, TracebackType,
)

import _lazy

__getattr__, __dir__ = _lazy.attributes(globals(), {
    "_inspect_callable": "FullArgSpec getcallargs getfullargspec",
    "_inspect_parameter": """Parameter _ParameterKind _empty formatannotation
        formatannotationrelativeto""",
    "_inspect_signature": "BoundArguments Signature signature",
    "_inspect_source": """BlockFinder ClassFoundException EndOfBlock findsource getabsfile getblock
        getcomments getfile getmodule getmodulename getsource getsourcefile getsourcelines
        indentsize""",
    "_inspect_frames": """ArgInfo Arguments FrameInfo Traceback formatargvalues getargs
        getargvalues getframeinfo getinnerframes getlineno getouterframes stack trace""",
    "_inspect_static": """Attribute BufferFlags ClosureVars classify_class_attrs get_annotations
        getattr_static getclasstree getclosurevars getmembers_static walktree""",
    "_inspect_state": """AGEN_CLOSED AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED CORO_CLOSED
        CORO_CREATED CORO_RUNNING CORO_SUSPENDED GEN_CLOSED GEN_CREATED GEN_RUNNING GEN_SUSPENDED
        getasyncgenlocals getasyncgenstate getcoroutinelocals getcoroutinestate
        getgeneratorlocals getgeneratorstate""",
})

__all__ = [
    "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "ArgInfo", "Arguments",
    "Attribute", "BlockFinder", "BoundArguments", "BufferFlags", "CORO_CLOSED", "CORO_CREATED",
    "CORO_RUNNING", "CORO_SUSPENDED", "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR",
    "CO_ITERABLE_COROUTINE", "CO_NESTED", "CO_NEWLOCALS", "CO_NOFREE", "CO_OPTIMIZED",
    "CO_VARARGS", "CO_VARKEYWORDS", "ClassFoundException", "ClosureVars", "EndOfBlock",
    "FrameInfo", "FullArgSpec", "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED",
    "Parameter", "Signature", "TPFLAGS_IS_ABSTRACT", "Traceback", "classify_class_attrs",
    "cleandoc", "currentframe", "findsource", "formatannotation", "formatannotationrelativeto",
    "formatargvalues", "get_annotations", "getabsfile", "getargs", "getargvalues",
    "getasyncgenlocals", "getasyncgenstate", "getattr_static", "getblock", "getcallargs",
    "getclasstree", "getclosurevars", "getcomments", "getcoroutinelocals", "getcoroutinestate",
    "getdoc", "getfile", "getframeinfo", "getfullargspec", "getgeneratorlocals",
    "getgeneratorstate", "getinnerframes", "getlineno", "getmembers", "getmembers_static",
    "getmodule", "getmodulename", "getmro", "getouterframes", "getsource", "getsourcefile",
    "getsourcelines", "indentsize", "isabstract", "isasyncgen", "isasyncgenfunction",
    "isawaitable", "isbuiltin", "isclass", "iscode", "iscoroutine", "iscoroutinefunction",
    "isdatadescriptor", "isframe", "isfunction", "isgenerator", "isgeneratorfunction",
    "isgetsetdescriptor", "ismemberdescriptor", "ismethod", "ismethoddescriptor",
    "ismethodwrapper", "ismodule", "isroutine", "istraceback", "markcoroutinefunction",
    "signature", "stack", "trace", "unwrap", "walktree",
]

# The flags of code objects.
CO_OPTIMIZED = 0x1
CO_NEWLOCALS = 0x2
CO_VARARGS = 0x4
CO_VARKEYWORDS = 0x8
CO_NESTED = 0x10
CO_GENERATOR = 0x20
CO_NOFREE = 0x40
CO_COROUTINE = 0x80
CO_ITERABLE_COROUTINE = 0x100
CO_ASYNC_GENERATOR = 0x200

TPFLAGS_IS_ABSTRACT = 1 << 20


def ismodule(object):
    return isinstance(object, ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, MethodType)


def isfunction(object):
    return isinstance(object, FunctionType)


def isbuiltin(object):
    return isinstance(object, BuiltinFunctionType)


def iscode(object):
    return isinstance(object, CodeType)


def isframe(object):
    return isinstance(object, FrameType)


def istraceback(object):
    return isinstance(object, TracebackType)


def isgenerator(object):
    return isinstance(object, GeneratorType)


def iscoroutine(object):
    return isinstance(object, CoroutineType)


def isasyncgen(object):
    return isinstance(object, AsyncGeneratorType)


def ismethodwrapper(object):
    return isinstance(object, MethodWrapperType)


def ismemberdescriptor(object):
    """Whether object is the descriptor of a slot."""
    return isinstance(object, MemberDescriptorType)


def isgetsetdescriptor(object):
    """Whether object is the descriptor of an attribute that native code computes."""
    return isinstance(object, GetSetDescriptorType)


def ismethoddescriptor(object):
    """Whether object binds like a method, but is neither function, method nor class."""
    if isclass(object) or ismethod(object) or isfunction(object) or isinstance(object, partial):
        return False
    cls = type(object)
    return hasattr(cls, "__get__") and not (hasattr(cls, "__set__") or hasattr(cls, "__delete__"))


def isdatadescriptor(object):
    """Whether object is a descriptor that assignment or deletion goes through."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def isroutine(object):
    """Whether object is any kind of function or method."""
    return (
        isinstance(object, (BuiltinFunctionType, FunctionType, MethodType, MethodWrapperType))
        or ismethoddescriptor(object)
    )


def isabstract(object):
    """Whether object is a class that still has abstract methods."""
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", ()))


def _has_code_flag(f, flag):
    """Whether the function behind methods and partial objects has a flag of its code."""
    while True:
        if ismethod(f):
            f = f.__func__
        elif isinstance(f, partial):
            f = f.func
        elif not isfunction(f) and hasattr(f, "__partialmethod__"):
            f = f.__partialmethod__.func
        else:
            break
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_code_flag(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


_COROUTINE_MARK = object()


def markcoroutinefunction(func):
    """Marks a function that returns coroutines without being declared async."""
    getattr(func, "__func__", func)._is_coroutine_mark = _COROUTINE_MARK
    return func


def iscoroutinefunction(obj):
    """Whether obj is a coroutine function, or marked as one."""
    if _has_code_flag(obj, CO_COROUTINE):
        return True
    inner = getattr(obj, "__func__", obj)
    return getattr(inner, "_is_coroutine_mark", None) is _COROUTINE_MARK


def isawaitable(object):
    """Whether object can stand behind await."""
    if isinstance(object, CoroutineType):
        return True
    if isinstance(object, GeneratorType):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return hasattr(type(object), "__await__")


def getmro(cls):
    """The classes that attributes of a class are looked up in."""
    return cls.__mro__


def getmembers(object, predicate=None):
    """The (name, value) pairs of all attributes, or of those that predicate chooses."""
    return _members(object, predicate, getattr)


def _members(object, predicate, read):
    names = set(dir(object))
    if isclass(object):
        # Properties that only instances see are in no dir() of the class.
        for base in object.__bases__:
            for key, value in base.__dict__.items():
                if hasattr(type(value), "__set__") and "DynamicClassAttribute" in (
                    kind.__name__ for kind in type(value).__mro__
                ):
                    names.add(key)
        places = (object, *getmro(object))
    else:
        places = ()
    found = []
    for name in sorted(names):
        try:
            value = read(object, name)
        except AttributeError:
            for base in places:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def unwrap(func, *, stop=None):
    """The function at the end of a chain of __wrapped__."""
    seen = {id(func)}
    original = func
    while hasattr(func, "__wrapped__") and not isinstance(func, type):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f"wrapper loop when unwrapping {original!r}")
        seen.add(id(func))
    return func


def getdoc(object):
    """The docstring, cleaned; a method without one has that of the method it overrides."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        from _inspect_static import inherited_doc

        try:
            doc = inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def cleandoc(doc):
    """A docstring without the indentation that the source gives it."""
    lines = doc.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        stripped = line.lstrip(" ")
        if stripped:
            indent = len(line) - len(stripped)
            margin = indent if margin is None else min(margin, indent)
    cleaned = [lines[0].lstrip(" ")]
    cleaned += [line[margin or 0:] for line in lines[1:]]
    while cleaned and not cleaned[-1]:
        cleaned.pop()
    while cleaned and not cleaned[0]:
        cleaned.pop(0)
    return "\n".join(cleaned)


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)
