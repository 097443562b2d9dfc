"""Importing by name, and importing again.

The importer itself is native; what is here goes through __import__ and the attributes that it gives to modules.
"""

import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

from builtins import __import__

_reloading = {}


def _resolve_name(name, package, level):
    """The full name of what a relative import asks for."""
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{name}" if name else parts[0]


def import_module(name, package=None):
    """The module of that name, imported if it is not yet; a name with dots in front is relative to the package."""
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        relative = name.lstrip(".")
        name = _resolve_name(relative, package, len(name) - len(relative))
    elif not name:
        raise ValueError("Empty module name")
    module = sys.modules.get(name)
    if module is None or getattr(getattr(module, "__spec__", None), "_initializing", False):
        __import__(name)
        module = sys.modules[name]
    return module


def invalidate_caches():
    """Forget what finders remember about directories."""
    for finder in sys.meta_path:
        if hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()


def reload(module):
    """Execute a module's source again in the module that is there; names that it no longer defines stay."""
    from types import ModuleType

    name = getattr(getattr(module, "__spec__", None), "name", None)
    if name is None:
        if not isinstance(module, ModuleType):
            raise TypeError("reload() argument must be a module")
        name = module.__name__
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if name in _reloading:
        return _reloading[name]
    _reloading[name] = module
    try:
        parent = name.rpartition(".")[0]
        if parent and parent not in sys.modules:
            raise ImportError(f"parent {parent!r} not in sys.modules", name=parent)
        from importlib.util import find_spec_below

        spec = find_spec_below(name, module)
        if spec is None:
            raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
        module.__spec__ = spec
        spec.loader.exec_module(module)
        return sys.modules[name]
    finally:
        del _reloading[name]
