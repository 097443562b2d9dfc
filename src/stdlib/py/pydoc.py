"""Shows documentation: help(thing) at the prompt or in a script."""

import _lazy
import builtins
import inspect
import sys

__all__ = ["help"]

__getattr__, __dir__ = _lazy.attributes(
    globals(),
    {"_pydoc_text": "TextDoc PlainDoc getdoc classname"},
)


def plain(text):
    """Text without overstrikes."""
    out = []
    for letter in text:
        if letter == "\b":
            if out:
                out.pop()
        else:
            out.append(letter)
    return "".join(out)


def locate(path, forceload=0):
    """The object of a dotted path, imported as far as need be; None if there is none."""
    parts = [part for part in path.split(".") if part]
    thing, used = None, 0
    for count in range(1, len(parts) + 1):
        try:
            __import__(".".join(parts[:count]))
        except ImportError:
            break
        thing, used = sys.modules[".".join(parts[:count])], count
    if thing is None:
        thing = builtins
    for part in parts[used:]:
        try:
            thing = getattr(thing, part)
        except AttributeError:
            return None
    return thing


def resolve(thing, forceload=0):
    """An object and its name, from the object itself or a path to it."""
    if isinstance(thing, str):
        found = locate(thing, forceload)
        if found is None:
            raise ImportError(
                f"No Python documentation found for {thing!r}.\n"
                "Use help() to get the interactive help utility.\n"
                "Use help(str) for help on the str class."
            )
        return found, thing
    name = getattr(thing, "__name__", None)
    return thing, name if isinstance(name, str) else None


def describe(thing):
    """A few words on what an object is."""
    if inspect.ismodule(thing):
        if thing.__name__ in sys.builtin_module_names:
            return "built-in module " + thing.__name__
        if hasattr(thing, "__path__"):
            return "package " + thing.__name__
        return "module " + thing.__name__
    if inspect.isbuiltin(thing):
        return "built-in function " + thing.__name__
    if inspect.isgetsetdescriptor(thing):
        home = thing.__objclass__
        return f"getset descriptor {home.__module__}.{home.__name__}.{thing.__name__}"
    if inspect.ismemberdescriptor(thing):
        home = thing.__objclass__
        return f"member descriptor {home.__module__}.{home.__name__}.{thing.__name__}"
    for holds, word in ((inspect.isclass, "class"), (inspect.isfunction, "function"), (inspect.ismethod, "method")):
        if holds(thing):
            return f"{word} {thing.__name__}"
    return type(thing).__name__


def render_doc(thing, title="Python Library Documentation: %s", forceload=0, renderer=None):
    """The text about an object, its heading first."""
    if renderer is None:
        renderer = __getattr__("TextDoc")()
    found, name = resolve(thing, forceload)
    words = describe(found)
    module = inspect.getmodule(found)
    if name and "." in name:
        words += " in " + name[: name.rfind(".")]
    elif module and module is not found:
        words += " in module " + module.__name__
    known = (
        inspect.ismodule(found) or inspect.isclass(found) or inspect.isroutine(found)
        or inspect.isdatadescriptor(found) or _pydoc_getdoc(found)
    )  # fmt: skip
    if not known:
        found, words = _class_of(found, words)
    elif not (
        inspect.ismodule(found) or inspect.isclass(found) or inspect.isroutine(found)
        or inspect.isdatadescriptor(found)
    ):  # fmt: skip
        found, words = _class_of(found, words)
    return title % words + "\n\n" + renderer.document(found, name)


def _class_of(thing, words):
    """An object without documentation of its own is documented by its class."""
    if hasattr(thing, "__origin__"):
        return thing.__origin__, words
    return type(thing), words + " object"


def _pydoc_getdoc(thing):
    from _pydoc_text import own_doc

    return own_doc(thing)


def doc(thing, title="Python Library Documentation: %s", forceload=0, output=None, is_cli=False):
    """Shows the text about an object, or writes it to a stream."""
    if output is None:
        try:
            pager(render_doc(thing, title, forceload))
        except ImportError as error:
            if is_cli:
                raise
            print(error)
        return
    try:
        text = render_doc(thing, title, forceload, plaintext())
    except ImportError as error:
        if is_cli:
            raise
        text = str(error)
    output.write(text)


def plaintext():
    """What makes texts without overstrikes."""
    return __getattr__("PlainDoc")()


def pager(text, title=""):
    """Shows a text: as it is, since there is no pager here."""
    sys.stdout.write(plain(text))


class Helper:
    """What help() calls: text about one object, or a prompt that asks what to show."""

    def __init__(self, input=None, output=None):
        self._input, self._output = input, output

    @property
    def input(self):
        return self._input or sys.stdin

    @property
    def output(self):
        return self._output or sys.stdout

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} instance>"

    _ask = object()

    def __call__(self, request=_ask):
        if request is self._ask:
            self.interact()
        else:
            self.help(request)

    def interact(self):
        """Asks for names until there is no more."""
        self.output.write("Enter the name of a module, class or function; an empty line or q leaves.\n")
        while True:
            self.output.write("help> ")
            self.output.flush()
            request = self.input.readline().strip()
            if request.lower() in ("", "q", "quit", "exit"):
                return
            self.help(request)

    def help(self, request, is_cli=False):
        """Shows the text about an object, or about what a string names."""
        if isinstance(request, str):
            request = request.strip()
            if request in ("True", "False", "None"):
                request = eval(request)
            elif request in ("help", ""):
                return self.interact()
        doc(request, "Help on %s:", output=self._output, is_cli=is_cli)
        self.output.write("\n")


help = Helper()
