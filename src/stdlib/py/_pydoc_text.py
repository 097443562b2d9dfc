"""Text about modules, classes, functions and data, as help() shows it."""

import inspect
import sys
from collections import deque
from reprlib import Repr

_RULE = "-" * 70
_UNSEEN = {
    "__author__", "__builtins__", "__cached__", "__credits__", "__date__", "__doc__",
    "__docformat__", "__file__", "__loader__", "__module__", "__name__", "__package__",
    "__path__", "__qualname__", "__slots__", "__spec__", "__version__", "__static_attributes__",
    "__firstlineno__",
}  # fmt: skip


class _Short(Repr):
    """Values of data in a line."""

    def __init__(self):
        super().__init__()
        self.maxlist = self.maxtuple = 20
        self.maxdict = 10
        self.maxstring = self.maxother = 100

    def repr1(self, x, level):
        method = getattr(self, "repr_" + "_".join(type(x).__name__.split()), None)
        if method is not None:
            return method(x, level)
        return self._within(repr(x))

    def repr_string(self, x, level):
        return self._within(repr(x))

    repr_str = repr_string

    def repr_instance(self, x, level):
        try:
            return self._within(repr(x))
        except Exception:
            return f"<{type(x).__name__} instance>"

    def _within(self, text):
        most = self.maxother
        if len(text) <= most:
            return text
        before = max(0, (most - 3) // 2)
        after = max(0, most - 3 - before)
        return text[:before] + "..." + text[len(text) - after :]


def own_doc(thing):
    """The docstring an object has itself."""
    try:
        doc = thing.__doc__
    except AttributeError:
        return None
    return inspect.cleandoc(doc) if isinstance(doc, str) else None


def getdoc(thing):
    """The docstring or, without one, the comments before the source."""
    text = inspect.getdoc(thing) or inspect.getcomments(thing)
    return text and text.rstrip()


def classname(cls, modname):
    """The name of a class, with its module unless that is the one spoken of."""
    return cls.__name__ if cls.__module__ == modname else f"{cls.__module__}.{cls.__name__}"


def visible(name, public=None, thing=None):
    """Whether a name is worth showing."""
    if name in _UNSEEN:
        return False
    if name.startswith("__") and name.endswith("__"):
        return True
    if name.startswith("_") and hasattr(thing, "_fields"):
        return True  # a namedtuple's methods are public in spite of their names
    if public is not None:
        return name in public
    return not name.startswith("_")


def indent(text, prefix="    "):
    """Each line with a prefix, and no blanks at the ends of lines."""
    return "\n".join((prefix + line).rstrip() for line in text.split("\n")).rstrip() if text else ""


def signature_of(thing):
    """The signature as text, if one is known."""
    try:
        return str(inspect.signature(thing))
    except (ValueError, TypeError):
        return None


class TextDoc:
    """Makes the texts. Names are set off by bold(), which plain text leaves as they are."""

    def __init__(self):
        self.repr = _Short().repr

    def bold(self, text):
        return "".join(letter + "\b" + letter for letter in text)

    def section(self, title, contents):
        return f"{self.bold(title)}\n{indent(contents).rstrip()}\n\n"

    def document(self, thing, name=None, *args):
        """The text about any object."""
        args = (thing, name, *args)
        if inspect.ismodule(thing):
            return self.docmodule(*args)
        if inspect.isclass(thing):
            return self.docclass(*args)
        if inspect.isroutine(thing):
            return self.docroutine(*args)
        if inspect.isdatadescriptor(thing):
            return self.docdata(*args)
        return self.docother(*args)

    def tree(self, entries, modname, parent=None, prefix=""):
        """A tree of classes, as inspect.getclasstree() gives it."""
        out = ""
        for entry in entries:
            if isinstance(entry, tuple):
                cls, bases = entry
                out += prefix + classname(cls, modname)
                if bases and bases != (parent,):
                    out += f"({', '.join(classname(base, modname) for base in bases)})"
                out += "\n"
            else:
                out += self.tree(entry, modname, cls, prefix + "    ")
        return out

    def docmodule(self, thing, name=None, mod=None):
        name = thing.__name__
        first, _, rest = (getdoc(thing) or "").strip().partition("\n\n")
        lines = (getdoc(thing) or "").strip().split("\n")
        if len(lines) == 1:
            synopsis, body = lines[0], ""
        elif len(lines) >= 2 and not lines[1].rstrip():
            synopsis, body = lines[0], "\n".join(lines[2:])
        else:
            synopsis, body = "", "\n".join(lines)
        out = self.section("NAME", name + (synopsis and " - " + synopsis))
        public = getattr(thing, "__all__", None)
        if body:
            out += self.section("DESCRIPTION", body)
        shown = [(key, value) for key, value in inspect.getmembers(thing) if visible(key, public, thing)]

        def here(value):
            return public is not None or (inspect.getmodule(value) or thing) is thing

        classes = [pair for pair in shown if inspect.isclass(pair[1]) and here(pair[1])]
        functions = [
            pair for pair in shown if inspect.isroutine(pair[1]) and (inspect.isbuiltin(pair[1]) or here(pair[1]))
        ]
        data = [
            pair for pair in shown
            if not inspect.ismodule(pair[1]) and not inspect.isclass(pair[1])
            and not inspect.isroutine(pair[1]) and not inspect.isframe(pair[1])
            and not inspect.istraceback(pair[1]) and not inspect.iscode(pair[1])
        ]  # fmt: skip
        if classes:
            grown = self.tree(inspect.getclasstree([cls for _, cls in classes], 1), name)
            parts = [grown] + [self.document(cls, key, name) for key, cls in classes]
            out += self.section("CLASSES", "\n".join(parts))
        if functions:
            out += self.section("FUNCTIONS", "\n".join(self.document(one, key, name) for key, one in functions))
        if data:
            parts = [self.docother(one, key, name, maxlen=70) for key, one in data]
            out += self.section("DATA", "\n".join(parts))
        for attribute, title in (
            ("__version__", "VERSION"), ("__date__", "DATE"), ("__author__", "AUTHOR"), ("__credits__", "CREDITS")
        ):  # fmt: skip
            if hasattr(thing, attribute):
                out += self.section(title, str(getattr(thing, attribute)))
        try:
            file = inspect.getabsfile(thing)
        except TypeError:
            file = "(built-in)"
        return out + self.section("FILE", file)

    def docclass(self, thing, name=None, mod=None, *ignored):
        real = thing.__name__
        name = name or real
        title = f"class {self.bold(real)}" if name == real else f"{self.bold(name)} = class {real}"
        if thing.__bases__:
            title += f"({', '.join(classname(base, thing.__module__) for base in thing.__bases__)})"
        lines = []
        signature = signature_of(thing)
        if signature and signature != "()":
            lines.append(name + signature + "\n")
        doc = getdoc(thing)
        if doc:
            lines.append(doc + "\n")
        order = deque(inspect.getmro(thing))
        if len(order) > 2:
            lines.append("Method resolution order:")
            lines += ["    " + classname(base, thing.__module__) for base in order]
            lines.append("")
        known = sorted(
            (
                cls.__name__ for cls in type.__subclasses__(thing)
                if not cls.__name__.startswith("_") and getattr(cls, "__module__", "") == "builtins"
            ),
            key=str.lower,
        )  # fmt: skip
        if known:
            lines.append("Built-in subclasses:")
            lines += ["    " + one for one in known[:4]]
            if len(known) > 4:
                lines.append(f"    ... and {len(known) - 4} other subclasses")
            lines.append("")
        lines += self._attributes(thing, order, mod)
        contents = "\n".join(lines)
        if not contents:
            return title + "\n"
        return title + "\n" + indent(contents.rstrip(), " |  ") + "\n"

    def _attributes(self, thing, order, mod):
        """The lines about the attributes, class by class along the order of resolution."""
        members = [
            one for one in _classified(thing) if visible(one[0], thing=thing)
        ]
        out, ruled = [], False
        while members:
            if order:
                current = order.popleft()
            else:
                current = members[0][2]
            own = [one for one in members if one[2] is current]
            members = [one for one in members if one[2] is not current]
            if current is object and thing is not object:
                continue
            where = "defined here" if current is thing else f"inherited from {classname(current, thing.__module__)}"
            own.sort(key=lambda one: one[0])
            for kind, title in (
                ("method", "Methods"), ("class method", "Class methods"), ("static method", "Static methods"),
                ("readonly property", "Readonly properties"), ("data descriptor", "Data descriptors"),
                ("data", "Data and other attributes"),
            ):  # fmt: skip
                chosen = [one for one in own if one[1] == kind]
                if not chosen:
                    continue
                if ruled:
                    out.append(_RULE)
                ruled = True
                out.append(f"{title} {where}:\n")
                for name, _, home, value in chosen:
                    out += self._attribute(thing, name, kind, home, value, mod)
        return out

    def _attribute(self, thing, name, kind, home, value, mod):
        if kind in ("data descriptor", "readonly property"):
            return [self.docdata(value, name, mod)]
        if kind == "data":
            doc = getdoc(value) if callable(value) or inspect.isdatadescriptor(value) else None
            return [self.docother(getattr(thing, name, value), name, mod, maxlen=70, doc=doc) + "\n"]
        try:
            found = getattr(thing, name)
        except Exception:
            return [self.docother(value, name, mod, maxlen=70) + "\n"]
        return [self.document(found, name, mod, thing, home)]

    def docroutine(self, thing, name=None, mod=None, cl=None, homecls=None):
        real = getattr(thing, "__name__", None)
        name = name or real
        note = ""
        skip = False
        owner = None
        if inspect.ismethod(thing) or _bound_native(thing):
            owner = thing.__self__
        imported = None
        if cl is not None and homecls is None:
            homecls = cl
        if owner is not None and not inspect.ismodule(owner):
            if inspect.isclass(owner):
                if cl is None:
                    note = f" class method of {classname(owner, mod)}"
                elif owner is not cl:
                    note = f" class method of {classname(owner, mod)}"
            elif cl is None:
                note = f" method of {classname(type(owner), mod)} instance"
        elif inspect.ismethoddescriptor(thing) and not inspect.isroutine(None):
            home = getattr(thing, "__objclass__", None)
            if home is not None and cl is None:
                note = f" unbound {classname(home, mod)} method"
            elif home is not None and home is not cl and home is not homecls:
                note = f" from {classname(home, mod)}"
        if name == real:
            title = self.bold(real)
        else:
            if cl is not None and inspect.getattr_static(cl, real, None) is thing:
                skip = True
            title = f"{self.bold(name)} = {real}"
        arguments = None
        if inspect.isroutine(thing):
            arguments = signature_of(thing)
            if arguments and real == "<lambda>":
                title = f"{self.bold(name)} lambda "
                arguments = arguments[1:-1]  # the brackets are the function's
        if not arguments:
            arguments = "(...)"
        head = title + arguments + note
        kind = "async " if inspect.iscoroutinefunction(thing) or inspect.isasyncgenfunction(thing) else ""
        head = kind + head
        if skip:
            return head + "\n"
        doc = getdoc(thing) or ""
        return head + "\n" + (doc and indent(doc).rstrip() + "\n")

    def docdata(self, thing, name=None, mod=None, cl=None, *ignored):
        out = f"{self.bold(name)}\n" if name else ""
        doc = getdoc(thing) or ""
        if doc:
            out += indent(doc) + "\n"
        return out

    docproperty = docdata

    def docother(self, thing, name=None, mod=None, parent=None, *ignored, maxlen=None, doc=None):
        shown = self.repr(thing)
        if maxlen:
            line = (f"{name} = " if name else "") + shown
            over = maxlen - len(line)
            if over < 0:
                shown = shown[:over] + "..."
        out = (f"{self.bold(name)} = " if name else "") + shown
        doc = doc or getdoc(thing) if doc or not _plain_value(thing) else None
        if doc:
            out += "\n" + indent(str(doc)) + "\n"
        return out


class PlainDoc(TextDoc):
    """Texts without overstrikes."""

    def bold(self, text):
        return text


def _plain_value(thing):
    """Data whose docstring is only that of its class."""
    return getattr(thing, "__doc__", None) is getattr(type(thing), "__doc__", None) or not hasattr(thing, "__dict__")


def _bound_native(thing):
    return inspect.isbuiltin(thing) and not inspect.ismodule(getattr(thing, "__self__", None))


def _classified(cls):
    """(name, kind, class that defines it, what is there) of each attribute."""
    for one in inspect.classify_class_attrs(cls):
        kind = one.kind
        if kind == "property":
            kind = "readonly property" if one.object.fset is None else "data descriptor"
        elif kind == "data" and inspect.isdatadescriptor(one.object):
            kind = "data descriptor"
        yield one.name, kind, one.defining_class, one.object
