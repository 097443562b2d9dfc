"""Finding tests: in classes, modules, by name, and in the files of a folder."""

import functools
import os
import sys
import traceback
import types
from fnmatch import fnmatch, fnmatchcase

from unittest import case, suite, util

__unittest = True


class _FailedTest(case.TestCase):
    """Stands for what could not be loaded; it fails with the reason."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def fail():
            raise self._exception

        return fail


class TestLoader:
    """Makes suites of tests."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        """A suite of all test methods of a class."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = []
        if testCaseClass not in (case.TestCase, case.FunctionTestCase):
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """A suite of all tests of a module; its load_tests() may change it."""
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in (case.TestCase, case.FunctionTestCase):
                tests.append(self.loadTestsFromTestCase(obj))
        load_tests = getattr(module, "load_tests", None)
        tests = self.suiteClass(tests)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as error:
                message = f"Failed to call load_tests:\n{traceback.format_exc()}"
                return self._failed(module.__name__, error, message)
        return tests

    def _failed(self, name, error, message):
        self.errors.append(message)
        return self.suiteClass((_FailedTest(name, error),))

    def _import_failed(self, name):
        message = f"Failed to import test module: {name}\n{traceback.format_exc()}"
        return self._failed(name, ImportError(message), message)

    def loadTestsFromName(self, name, module=None):
        """A suite of what a dotted name stands for."""
        parts, failed = name.split("."), None
        if module is None:
            module_parts = parts[:]
            while module_parts:
                module_name = ".".join(module_parts)
                try:
                    module = __import__(module_name)
                    break
                except ImportError:
                    failed = self._import_failed(module_parts.pop())
                    if not module_parts:
                        return failed
            parts = parts[1:]
        parent, obj = None, module
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as error:
                if getattr(obj, "__path__", None) is not None and failed is not None:
                    return failed
                message = f"Failed to access attribute:\n{traceback.format_exc()}"
                return self._failed(part, error, message)
        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in (case.TestCase, case.FunctionTestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            made = parent(parts[-1])
            if not isinstance(getattr(made, parts[-1]), types.FunctionType):
                return self.suiteClass([made])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError(f"calling {obj} returned {test}, not a test")
        raise TypeError(f"don't know how to make test from: {obj}")

    def loadTestsFromNames(self, names, module=None):
        """A suite of the suites of several names."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        """The names of the test methods, sorted."""

        def is_test(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
            return self.testNamePatterns is None or any(fnmatchcase(full, one) for one in self.testNamePatterns)

        names = [name for name in dir(testCaseClass) if is_test(name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """A suite of the tests in the files below a folder."""
        if top_level_dir is None:
            top_level_dir = self._top_level_dir or start_dir
        top_level_dir = os.path.abspath(top_level_dir)
        if top_level_dir not in sys.path:
            sys.path.insert(0, top_level_dir)
        if not os.path.isdir(os.path.abspath(start_dir)):
            try:
                __import__(start_dir)
                start_dir = os.path.dirname(os.path.abspath(sys.modules[start_dir].__file__))
            except ImportError:
                raise ImportError(f"Start directory is not importable: {start_dir!r}") from None
        return self.suiteClass(list(self._find(os.path.abspath(start_dir), pattern, top_level_dir)))

    def _find(self, folder, pattern, top):
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            stem = name.removesuffix(".py")
            full = os.path.relpath(os.path.join(folder, stem), top).replace(os.sep, ".")
            if os.path.isfile(path):
                if name == stem or not stem.isidentifier() or not fnmatch(name, pattern):
                    continue
                try:
                    __import__(full)
                except case.SkipTest as error:
                    yield self._skipped(full, str(error))
                except Exception:
                    yield self._import_failed(full)
                else:
                    yield self.loadTestsFromModule(sys.modules[full], pattern=pattern)
            elif os.path.isfile(os.path.join(path, "__init__.py")):
                yield from self._find(path, pattern, top)

    def _skipped(self, name, reason):
        @case.skip(reason)
        def skipped(self):
            pass

        made = type("ModuleSkipped", (case.TestCase,), {name: skipped})
        return self.suiteClass((made(name),))


defaultTestLoader = TestLoader()
