"""What describes a module before it is imported, and the loaders that execute it."""

import sys

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []


def all_suffixes():
    """The endings of files that can be modules."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """A module's name, loader and origin; submodule_search_locations is a list for packages."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name, self.loader, self.origin, self.loader_state = name, loader, origin, loader_state
        self.submodule_search_locations = [] if is_package else None
        self._set_fileattr, self._cached, self._initializing = False, None, False

    @property
    def parent(self):
        """The package that it belongs to, itself if it is one."""
        return self.name.rpartition(".")[0] if self.submodule_search_locations is None else self.name

    @property
    def has_location(self):
        """Does the origin name a file?"""
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)

    @property
    def cached(self):
        """Where the compiled code would be kept; nowhere."""
        return self._cached

    @cached.setter
    def cached(self, value):
        self._cached = value

    def __repr__(self):
        shown = [f"name={self.name!r}", f"loader={self.loader!r}"]
        if self.origin is not None:
            shown.append(f"origin={self.origin!r}")
        if self.submodule_search_locations is not None:
            shown.append(f"submodule_search_locations={self.submodule_search_locations}")
        return f"{self.__class__.__name__}({', '.join(shown)})"

    def __eq__(self, other):
        names = ("name", "loader", "origin", "submodule_search_locations", "cached", "has_location")
        try:
            return all(getattr(self, name) == getattr(other, name) for name in names)
        except AttributeError:
            return NotImplemented


class SourceFileLoader:
    """Executes a file of Python source."""

    def __init__(self, fullname, path):
        self.name, self.path = fullname, path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def create_module(self, spec):
        """None: an ordinary module will do."""

    def exec_module(self, module):
        """Execute the source in the module."""
        exec(self.get_code(module.__name__), module.__dict__)

    def load_module(self, fullname=None):
        """Import in the old manner."""
        from importlib.util import module_from_spec, spec_from_loader

        module = sys.modules.get(self.name)
        if module is None:
            module = module_from_spec(spec_from_loader(self.name, self))
        sys.modules[self.name] = module
        self.exec_module(module)
        return sys.modules[self.name]

    def is_package(self, fullname):
        """Is the file a package's __init__?"""
        import posixpath

        return posixpath.splitext(posixpath.basename(self.path))[0] == "__init__" and not fullname.endswith("__init__")

    def get_filename(self, name=None):
        """The path of the source."""
        return self.path

    def get_data(self, path):
        """The bytes of a file."""
        import io

        with io.open(path, "rb") as file:
            return file.read()

    def get_code(self, fullname):
        """The compiled source."""
        return compile(self.get_data(self.path), self.path, "exec", dont_inherit=True)

    def get_source(self, fullname):
        """The source as text."""
        import io

        data = self.get_data(self.path)
        first_lines = data.split(b"\n", 2)[:2]
        encoding = "latin-1" if any(b"coding" in line and b"latin" in line for line in first_lines) else "utf-8-sig"
        return io.IncrementalNewlineDecoder(None, True).decode(data.decode(encoding))


class BuiltinImporter:
    """Finds and makes the modules that are part of the interpreter."""

    _ORIGIN = "built-in"

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        """The spec of a built-in module; None if there is no such module."""
        import _imp

        return ModuleSpec(fullname, cls, origin=cls._ORIGIN) if _imp.is_builtin(fullname) else None

    @staticmethod
    def create_module(spec):
        """The module itself: the interpreter makes it."""
        return __import__(spec.name, fromlist=["__name__"])

    @staticmethod
    def exec_module(module):
        """Nothing is left to be done."""

    @classmethod
    def is_package(cls, fullname):
        """No built-in module is a package."""
        return False

    @classmethod
    def get_code(cls, fullname):
        """None: there is no Python code."""

    @classmethod
    def get_source(cls, fullname):
        """None: there is no Python source."""


class FrozenImporter:
    """Finds and executes the modules in Python that are embedded in the interpreter."""

    _ORIGIN = "frozen"

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        """The spec of an embedded module; None if there is no such module."""
        import _imp

        if not _imp.is_frozen(fullname):
            return None
        return ModuleSpec(fullname, cls, origin=cls._ORIGIN, is_package=_imp.is_frozen_package(fullname))

    @staticmethod
    def create_module(spec):
        """None: an ordinary module will do."""

    @classmethod
    def exec_module(cls, module):
        """Execute the embedded code in the module."""
        exec(cls.get_code(module.__spec__.name), module.__dict__)

    @classmethod
    def is_package(cls, fullname):
        """Is it a package?"""
        import _imp

        return _imp.is_frozen_package(fullname)

    @classmethod
    def get_code(cls, fullname):
        """The compiled code."""
        import _imp

        return _imp.get_frozen_object(fullname)

    @classmethod
    def get_source(cls, fullname):
        """None: the source is not kept."""
