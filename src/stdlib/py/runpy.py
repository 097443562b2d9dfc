"""Running a module, a file or a directory as a program: what `-m` does, and run_module() and run_path()."""

import sys
from importlib.machinery import BuiltinImporter, FrozenImporter, ModuleSpec, SourceFileLoader
from importlib.util import find_spec

__all__ = ["run_module", "run_path"]

_absent = object()


class _Error(Exception):
    """What `-m` reports in one line, without a traceback."""


class _Argv0:
    """sys.argv[0] is another for a while."""

    def __init__(self, value):
        self.value, self.saved = value, _absent

    def __enter__(self):
        if self.saved is not _absent:
            raise RuntimeError("Already preserving saved value")
        self.saved = sys.argv[0]
        sys.argv[0] = self.value

    def __exit__(self, *details):
        sys.argv[0] = self.saved


class _Temporary:
    """A new module stands in sys.modules for a while."""

    def __init__(self, name):
        from types import ModuleType

        self.name, self.module, self.saved = name, ModuleType(name), _absent

    def __enter__(self):
        self.saved = sys.modules.get(self.name, _absent)
        sys.modules[self.name] = self.module
        return self

    def __exit__(self, *details):
        if self.saved is _absent:
            del sys.modules[self.name]
        else:
            sys.modules[self.name] = self.saved


def _run_code(code, namespace, init_globals=None, mod_name=None, mod_spec=None, pkg_name=None, script_name=None):
    """Execute code in a namespace that looks like a module's."""
    if init_globals is not None:
        namespace.update(init_globals)
    if mod_spec is None:
        loader, file, cached = None, script_name, None
    else:
        loader, file, cached = mod_spec.loader, mod_spec.origin, mod_spec.cached
        if pkg_name is None:
            pkg_name = mod_spec.parent
    namespace.update(
        __name__=mod_name, __file__=file, __cached__=cached, __doc__=None, __loader__=loader, __package__=pkg_name,
        __spec__=mod_spec,
    )  # fmt: skip
    exec(code, namespace)
    return namespace


def _run_in_module(code, init_globals=None, mod_name=None, mod_spec=None, pkg_name=None, script_name=None):
    """Execute code in a module that is in sys.modules only meanwhile; its names, which outlive it."""
    file = script_name if mod_spec is None else mod_spec.origin
    with _Temporary(mod_name) as temporary, _Argv0(file):
        namespace = temporary.module.__dict__
        _run_code(code, namespace, init_globals, mod_name, mod_spec, pkg_name, script_name)
        return namespace.copy()


def _warn_of_loaded(mod_name, package):
    """The module may be there already, imported by its package: it is about to be executed a second time."""
    existing = sys.modules.get(mod_name)
    if existing is not None and not hasattr(existing, "__path__"):
        from warnings import warn

        message = (
            f"{mod_name!r} found in sys.modules after import of package {package!r}, but prior to execution of "
            f"{mod_name!r}; this may result in unpredictable behaviour"
        )
        warn(RuntimeWarning(message))


def _get_module_details(mod_name, error=ImportError):
    """(name, spec, code) of a module; of a package those of its __main__."""
    if mod_name.startswith("."):
        raise error("Relative module names not supported")
    package = mod_name.rpartition(".")[0]
    if package:
        try:
            __import__(package)
        except ImportError as failure:
            if failure.name is None or failure.name != package and not package.startswith(failure.name + "."):
                raise
        _warn_of_loaded(mod_name, package)
    try:
        spec = find_spec(mod_name)
    except (ImportError, AttributeError, TypeError, ValueError) as failure:
        message = f"Error while finding module specification for {mod_name!r} ({type(failure).__name__}: {failure})"
        if mod_name.endswith(".py"):
            message += f". Try using '{mod_name[:-3]}' instead of '{mod_name}' as the module name."
        raise error(message) from failure
    if spec is None:
        raise error(f"No module named {mod_name}")
    if spec.submodule_search_locations is not None:
        if mod_name == "__main__" or mod_name.endswith(".__main__"):
            raise error("Cannot use package as __main__ module")
        try:
            return _get_module_details(mod_name + ".__main__", error)
        except error as failure:
            if mod_name not in sys.modules:
                raise
            raise error(f"{failure}; {mod_name!r} is a package and cannot be directly executed")
    spec = _with_loader(spec)
    if spec.loader is None:
        raise error(f"{mod_name!r} is a namespace package and cannot be executed")
    try:
        code = spec.loader.get_code(mod_name)
    except ImportError as failure:
        raise error(format(failure)) from failure
    if code is None:
        raise error(f"No code object available for {mod_name}")
    return mod_name, spec, code


def _with_loader(spec):
    """The spec itself, or, for a module that the interpreter imported, one that has a loader too."""
    if spec.loader is not None:
        return spec
    if not spec.has_location:
        return BuiltinImporter.find_spec(spec.name) or FrozenImporter.find_spec(spec.name) or spec
    made = ModuleSpec(spec.name, SourceFileLoader(spec.name, spec.origin), origin=spec.origin)
    made.has_location = True
    return made


def _get_main_module_details(error=ImportError):
    """What _get_module_details() answers for the __main__ of the first entry of sys.path."""
    saved = sys.modules.pop("__main__")
    try:
        return _get_module_details("__main__")
    except ImportError as failure:
        if "__main__" in str(failure):
            raise error(f"can't find '__main__' module in {sys.path[0]!r}") from failure
        raise
    finally:
        sys.modules["__main__"] = saved


def _run_module_as_main(mod_name, alter_argv=True):
    """Execute a module in __main__; for the command line."""
    try:
        if alter_argv or mod_name != "__main__":
            mod_name, spec, code = _get_module_details(mod_name, _Error)
        else:
            mod_name, spec, code = _get_main_module_details(_Error)
    except _Error as failure:
        sys.exit(f"{sys.executable}: {failure}")
    if alter_argv:
        sys.argv[0] = spec.origin
    return _run_code(code, sys.modules["__main__"].__dict__, None, "__main__", spec)


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Execute a module without importing it; the names that it leaves."""
    mod_name, spec, code = _get_module_details(mod_name)
    if run_name is None:
        run_name = mod_name
    if alter_sys:
        return _run_in_module(code, init_globals, run_name, spec)
    return _run_code(code, {}, init_globals, run_name, spec)


def run_path(path_name, init_globals=None, run_name=None):
    """Execute the file, or the __main__ of the directory, at a path; the names that it leaves."""
    import io
    import os

    if run_name is None:
        run_name = "<run_path>"
    package = run_name.rpartition(".")[0]
    path_name = os.fsdecode(path_name)
    if not os.path.isdir(path_name):
        with io.open_code(path_name) as file:
            code = compile(file.read(), path_name, "exec", dont_inherit=True)
        return _run_in_module(code, init_globals, run_name, pkg_name=package, script_name=path_name)
    sys.path.insert(0, path_name)
    try:
        _, spec, code = _get_main_module_details()
        with _Temporary(run_name) as temporary, _Argv0(path_name):
            return _run_code(code, temporary.module.__dict__, init_globals, run_name, spec, package).copy()
    finally:
        try:
            sys.path.remove(path_name)
        except ValueError:
            pass
