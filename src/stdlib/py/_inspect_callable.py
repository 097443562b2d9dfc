"""Working out the signature of a callable: functions, methods, classes, partial objects."""

import sys
from collections import OrderedDict, namedtuple
from functools import partial
from types import BuiltinFunctionType, FunctionType, MethodType

from _inspect_parameter import (
    Parameter, _empty, _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD,
    _VAR_POSITIONAL,
)
from _inspect_signature import Signature
from inspect import CO_VARARGS, CO_VARKEYWORDS, ismethoddescriptor, ismethodwrapper, unwrap

__name__ = "inspect"


def signature_of(obj, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable, as a call of it sees it."""
    return _Finder(follow_wrapped, True, globals, locals, eval_str).find(obj)


class _Finder:
    """One search for a signature, with the wishes of the caller."""

    def __init__(self, follow_wrapped, skip_bound, globals, locals, eval_str):
        self.follow_wrapped = follow_wrapped
        self.skip_bound = skip_bound
        self.names = globals, locals, eval_str

    def find(self, obj):
        if not callable(obj):
            raise TypeError(f"{obj!r} is not a callable object")
        if isinstance(obj, MethodType):
            return self.bound(self.find(obj.__func__))
        if self.follow_wrapped:
            obj = unwrap(
                obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, MethodType)
            )
            if isinstance(obj, MethodType):
                return self.find(obj)
        given = getattr(obj, "__signature__", None)
        if given is not None:
            if not isinstance(given, Signature) and callable(given):
                given = given()
            if isinstance(given, str):
                return _from_text(obj, given, self.skip_bound)
            if not isinstance(given, Signature):
                raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
            return given
        method = getattr(obj, "__partialmethod__", None)
        if method is not None:
            return self.partial_method(method)
        if isinstance(obj, FunctionType) or _is_like_function(obj):
            return _from_function(obj, *self.names)
        if _is_native(obj):
            text = getattr(obj, "__text_signature__", None)
            if not text:
                raise ValueError(f"no signature found for builtin {obj!r}")
            return _from_text(obj, text, self.skip_bound)
        if isinstance(obj, partial):
            return _with_arguments(self.find(obj.func), obj)
        if isinstance(obj, type):
            return self.of_class(obj)
        call = getattr(type(obj), "__call__", None)
        if call is not None:
            try:
                return self.bound(self.find(call))
            except ValueError as error:
                raise ValueError(f"no signature found for {obj!r}") from error
        raise ValueError(f"callable {obj!r} is not supported by signature")

    def bound(self, signature):
        return _without_first(signature) if self.skip_bound else signature

    def partial_method(self, method):
        inner = self.find(method.func)
        signature = _with_arguments(inner, partial(method.func, *method.args, **method.keywords), 1)
        first = next(iter(inner.parameters.values()))
        if first.kind is _VAR_POSITIONAL:
            return signature
        return signature.replace(parameters=(first, *signature.parameters.values()))

    def of_class(self, cls):
        """What calling a class takes: its metaclass decides, then __new__ or __init__."""
        call = _own_method(type(cls), "__call__", type.__call__)
        if call is not None:
            return self.bound(self.find(call))
        new = _own_method(cls, "__new__", object.__new__)
        init = _own_method(cls, "__init__", object.__init__)
        for base in cls.__mro__:
            if new is not None and "__new__" in base.__dict__:
                return self.bound(self.find(new))
            if init is not None and "__init__" in base.__dict__:
                return self.bound(self.find(init))
        for base in cls.__mro__[:-1]:
            text = None if base.__flags__ & 1 << 9 else getattr(base, "__text_signature__", None)
            if isinstance(text, str):
                return _from_text(cls, text, True)
        if type not in cls.__mro__:
            if cls.__init__ is object.__init__ and cls.__new__ is object.__new__:
                return Signature()
            raise ValueError(f"no signature found for builtin type {cls!r}")
        raise ValueError(f"no signature found for builtin {cls!r}")


def _own_method(cls, name, default):
    """The method that Python code defines, or None when it is native code's."""
    method = getattr(cls, name, default)
    if method is default or _is_native(method):
        return None
    return getattr(method, "__func__", method)


def _is_native(obj):
    return (
        isinstance(obj, BuiltinFunctionType)
        or ismethodwrapper(obj)
        or not isinstance(obj, (partial, type))
        and ismethoddescriptor(obj)
        and not hasattr(obj, "__wrapped__")
        and type(obj).__module__ == "builtins"
    )


def _is_like_function(obj):
    """Whether obj has what a function has, as those of other compilers do."""
    if isinstance(obj, type) or not callable(obj):
        return False
    code = getattr(obj, "__code__", None)
    return (
        isinstance(getattr(obj, "__name__", None), str)
        and hasattr(code, "co_varnames")
        and isinstance(getattr(obj, "__defaults__", None), (tuple, type(None)))
    )


def _from_function(func, globals=None, locals=None, eval_str=False):
    from _inspect_static import get_annotations

    code = func.__code__
    names = code.co_varnames
    count, only = code.co_argcount, code.co_kwonlyargcount
    by_position = code.co_posonlyargcount
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
    defaults = func.__defaults__ or ()
    by_name = func.__kwdefaults__ or {}
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(
            Parameter(name, kind, default=default, annotation=annotations.get(name, _empty))
        )

    first_default = count - len(defaults)
    for index, name in enumerate(names[:count]):
        kind = _POSITIONAL_ONLY if index < by_position else _POSITIONAL_OR_KEYWORD
        add(name, kind, defaults[index - first_default] if index >= first_default else _empty)
    at = count + only
    if code.co_flags & CO_VARARGS:
        add(names[at], _VAR_POSITIONAL)
        at += 1
    for name in names[count:count + only]:
        add(name, _KEYWORD_ONLY, by_name.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[at], _VAR_KEYWORD)
    return Signature(
        parameters,
        return_annotation=annotations.get("return", _empty),
        __validate_parameters__=not isinstance(func, FunctionType),
    )


def _from_text(obj, text, skip_bound):
    """The signature that the text of a native function says; $ marks what a method is bound to."""
    has_self = text.startswith("($")
    source = text.replace("($", "(", 1)
    namespace = {}
    module = sys.modules.get(getattr(obj, "__module__", None) or "builtins")
    names = {"sys": sys, **getattr(module, "__dict__", {})}
    try:
        exec(f"def signature{source}: pass", names, namespace)
    except (SyntaxError, NameError):
        raise ValueError(f"{obj!r} has invalid signature") from None
    signature = _from_function(namespace["signature"])
    if has_self:
        target = getattr(obj, "__self__", None)
        is_bound = target is not None and skip_bound
        if is_bound or isinstance(target, type(sys)) or isinstance(obj, type):
            return _without_first(signature)
        first, *rest = signature.parameters.values()
        return signature.replace(parameters=[first.replace(kind=_POSITIONAL_ONLY), *rest])
    return signature


def _without_first(signature):
    """The signature of a method, bound to its first parameter."""
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind is not _VAR_POSITIONAL:
        parameters = parameters[1:]
    return signature.replace(parameters=parameters)


def _with_arguments(signature, given, skip=0):
    """The signature of a partial object; skip says how many parameters come before its own."""
    parameters = OrderedDict(signature.parameters)
    try:
        bound = signature.bind_partial(*(None,) * skip, *given.args, **given.keywords)
    except TypeError as error:
        raise ValueError(f"partial object {given!r} has incorrect arguments") from error
    by_name_from_here = False
    for index, (name, parameter) in enumerate(signature.parameters.items()):
        kind = parameter.kind
        if index < skip and kind is not _VAR_POSITIONAL:
            del parameters[name]
            continue
        if name in bound.arguments:
            value = bound.arguments[name]
            if kind is _POSITIONAL_ONLY:
                del parameters[name]
                continue
            if kind is _POSITIONAL_OR_KEYWORD:
                if name not in given.keywords:
                    del parameters[name]
                    continue
                # Given by name, it can be given by name only; and so can those behind it.
                by_name_from_here = True
                parameters[name] = parameter.replace(default=value)
            elif kind is _KEYWORD_ONLY:
                parameters[name] = parameter.replace(default=value)
        if by_name_from_here:
            if kind is _VAR_POSITIONAL:
                del parameters[name]
                continue
            if kind is _POSITIONAL_OR_KEYWORD:
                parameters[name] = parameters[name].replace(kind=_KEYWORD_ONLY)
            parameters.move_to_end(name)
    return signature.replace(parameters=parameters.values())


FullArgSpec = namedtuple(
    "FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations",
    module="inspect",
)


def getfullargspec(func):
    """The parameters of a function in one tuple; what a method is bound to counts as one."""
    try:
        signature = _Finder(False, False, None, None, False).find(func)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    spec = FullArgSpec([], None, None, (), [], {}, {})
    varargs = varkw = None
    defaults = []
    if signature.return_annotation is not _empty:
        spec.annotations["return"] = signature.return_annotation
    for name, parameter in signature.parameters.items():
        kind = parameter.kind
        if kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _VAR_KEYWORD:
            varkw = name
        elif kind is _KEYWORD_ONLY:
            spec.kwonlyargs.append(name)
            if parameter.default is not _empty:
                spec.kwonlydefaults[name] = parameter.default
        else:
            spec.args.append(name)
            if parameter.default is not _empty:
                defaults.append(parameter.default)
        if parameter.annotation is not _empty:
            spec.annotations[name] = parameter.annotation
    return spec._replace(
        varargs=varargs, varkw=varkw, defaults=tuple(defaults) or None,
        kwonlydefaults=spec.kwonlydefaults or None,
    )


def getcallargs(func, /, *positional, **named):
    """The values that the parameters of a function have in a call."""
    spec = getfullargspec(func)
    f_name = func.__name__
    if isinstance(func, MethodType) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    given = len(positional)
    values = dict(zip(spec.args, positional))
    if spec.varargs:
        values[spec.varargs] = tuple(positional[len(spec.args):])
    if spec.varkw:
        values[spec.varkw] = {}
    for name, value in named.items():
        if name in values and name != spec.varargs and name != spec.varkw:
            raise TypeError(f"{f_name}() got multiple values for argument {name!r}")
        if name in spec.args or name in spec.kwonlyargs:
            values[name] = value
        elif spec.varkw:
            values[spec.varkw][name] = value
        else:
            raise TypeError(f"{f_name}() got an unexpected keyword argument {name!r}")
    if given > len(spec.args) and not spec.varargs:
        _raise_too_many(f_name, spec, given, values)
    required = spec.args[:len(spec.args) - len(spec.defaults or ())]
    missing = [name for name in required if name not in values]
    if missing:
        _raise_missing(f_name, missing, "positional")
    for name, default in zip(spec.args[len(required):], spec.defaults or ()):
        values.setdefault(name, default)
    missing = []
    for name in spec.kwonlyargs:
        if name not in values:
            if spec.kwonlydefaults and name in spec.kwonlydefaults:
                values[name] = spec.kwonlydefaults[name]
            else:
                missing.append(name)
    if missing:
        _raise_missing(f_name, missing, "keyword-only")
    return values


def _raise_missing(f_name, names, kind):
    shown = [repr(name) for name in names]
    if len(shown) > 2:
        text = ", ".join(shown[:-2]) + f", {shown[-2]}, and {shown[-1]}"
    else:
        text = " and ".join(shown)
    plural = "" if len(names) == 1 else "s"
    raise TypeError(f"{f_name}() missing {len(names)} required {kind} argument{plural}: {text}")


def _raise_too_many(f_name, spec, given, values):
    least = len(spec.args) - len(spec.defaults or ())
    by_name = len([name for name in spec.kwonlyargs if name in values])
    if spec.defaults:
        takes, plural = f"from {least} to {len(spec.args)}", True
    else:
        takes, plural = str(len(spec.args)), len(spec.args) != 1
    extra = ""
    if by_name:
        extra = (
            f" positional argument{'s' if given != 1 else ''} (and {by_name} keyword-only "
            f"argument{'s' if by_name != 1 else ''})"
        )
    raise TypeError(
        f"{f_name}() takes {takes} positional argument{'s' if plural else ''} but {given}{extra} "
        f"{'was' if given == 1 and not by_name else 'were'} given"
    )
