"""Importing step by step: find a module's spec, make a module of it, execute it."""

import posixpath
import sys

from importlib import _resolve_name
from importlib.machinery import BuiltinImporter, FrozenImporter, ModuleSpec, SourceFileLoader

__all__ = ["find_spec", "module_from_spec", "resolve_name", "spec_from_file_location", "spec_from_loader"]

_absent = object()


def resolve_name(name, package):
    """The full name of a module that is named relative to a package."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(
            f"no package specified for {name!r} (required for relative module names)"
        )
    relative = name.lstrip(".")
    return _resolve_name(relative, package, len(name) - len(relative))


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec for a module that a loader can load."""
    if origin is None and hasattr(loader, "get_filename"):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        locations = [] if is_package else None
        return spec_from_file_location(name, loader=loader, submodule_search_locations=locations)
    if is_package is None and hasattr(loader, "is_package"):
        try:
            is_package = loader.is_package(name)
        except ImportError:
            is_package = None
    return ModuleSpec(name, loader, origin=origin, is_package=bool(is_package))


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_absent):
    """A spec for a module in a file; None for files that no loader knows."""
    if location is None:
        location = "<unknown>"
        if hasattr(loader, "get_filename"):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        import posix

        location = posixpath.abspath(posix.fspath(location))
    if loader is None:
        if not location.endswith(".py"):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is _absent:
        if hasattr(loader, "is_package"):
            try:
                if loader.is_package(name):
                    spec.submodule_search_locations = []
            except ImportError:
                pass
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(posixpath.dirname(location))
    return spec


def module_from_spec(spec):
    """A new module, ready to be executed by spec.loader.exec_module()."""
    from types import ModuleType

    module = spec.loader.create_module(spec) if hasattr(spec.loader, "create_module") else None
    if module is None:
        module = ModuleType(spec.name)
    module.__spec__, module.__loader__, module.__package__ = spec, spec.loader, spec.parent
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
    return module


def find_spec(name, package=None):
    """The spec of a module, whether it is imported yet or not; None if there is none. Packages above it are imported."""
    fullname = resolve_name(name, package) if name.startswith(".") else name
    module = sys.modules.get(fullname, _absent)
    if module is None:
        return None
    if module is not _absent:
        spec = getattr(module, "__spec__", _absent)
        if spec is _absent:
            raise ValueError(f"{name}.__spec__ is not set") from None
        if spec is None:
            raise ValueError(f"{name}.__spec__ is None")
        return spec
    parent = fullname.rpartition(".")[0]
    path = None
    if parent:
        package_module = __import__(parent, fromlist=["__path__"])
        try:
            path = package_module.__path__
        except AttributeError as error:
            raise ModuleNotFoundError(
                f"__path__ attribute not found on {parent!r} while trying to find {fullname!r}", name=fullname
            ) from error
    return _search(fullname, path)


def find_spec_below(name, module):
    """The spec of a module that is to be reloaded."""
    parent = name.rpartition(".")[0]
    return _search(name, sys.modules[parent].__path__ if parent else None, module)


def _search(name, path, target=None):
    """Ask the finders of sys.meta_path and the interpreter itself; then look for a file in the directories of the path."""
    for finder in (*sys.meta_path, BuiltinImporter, FrozenImporter):
        if hasattr(finder, "find_spec"):
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                return spec
    tail = name.rpartition(".")[2]
    for directory in sys.path if path is None else path:
        if not isinstance(directory, str):
            continue
        base = posixpath.join(directory or ".", tail)
        for location in (posixpath.join(base, "__init__.py"), base + ".py"):
            if posixpath.isfile(location):
                return spec_from_file_location(name, location)
        if posixpath.isdir(base):
            spec = ModuleSpec(name, None, is_package=True)
            spec.submodule_search_locations.append(base)
            return spec
    return None
