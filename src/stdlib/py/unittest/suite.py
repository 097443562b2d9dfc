"""Tests in a row: suites, which set up and take down classes and modules between their tests."""

import sys

from unittest import case, util

__unittest = True


def _call_if_exists(parent, name):
    getattr(parent, name, lambda: None)()


class BaseTestSuite:
    """Tests and suites in order."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests, self._removed_tests = [], 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{util.strclass(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        """How many tests it has."""
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        """Add a test or a suite."""
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        """Add several."""
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        """Run all tests."""
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._remove_at(index)
        return result

    def _remove_at(self, index):
        """A test that has run is let go."""
        test = self._tests[index]
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run all tests without collecting errors."""
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """A suite that knows setUpClass, setUpModule and their counterparts."""

    def run(self, result, debug=False):
        """Run all tests."""
        is_top = not getattr(result, "_testRunEntered", False)
        if is_top:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._leave_class(test, result)
                self._enter_module(test, result)
                self._enter_class(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or result._moduleSetUpFailed:
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._remove_at(index)
        if is_top:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        """Run all tests without collecting errors."""
        self.run(_DebugResult(), True)

    def _enter_class(self, test, result):
        current = test.__class__
        if current == getattr(result, "_previousTestClass", None) or result._moduleSetUpFailed:
            return
        if getattr(current, "__unittest_skip__", False) or not hasattr(current, "setUpClass"):
            return
        try:
            current._classSetupFailed = False
        except TypeError:
            pass
        failed = False
        _call_if_exists(result, "_setupStdout")
        try:
            try:
                current.setUpClass()
            except Exception as error:
                if isinstance(result, _DebugResult):
                    raise
                failed = current._classSetupFailed = True
                self._add_fixture_error(result, error, "setUpClass", util.strclass(current))
            if failed:
                self._clean_class(current, result, "setUpClass")
        finally:
            _call_if_exists(result, "_restoreStdout")

    def _clean_class(self, current, result, method):
        current.doClassCleanups()
        for info in current.tearDown_exceptions:
            self._add_fixture_error(result, info[1], method, util.strclass(current), info)

    def _leave_class(self, test, result):
        previous = getattr(result, "_previousTestClass", None)
        if previous is None or previous == test.__class__ or getattr(previous, "_classSetupFailed", False):
            return
        if getattr(result, "_moduleSetUpFailed", False) or getattr(previous, "__unittest_skip__", False):
            return
        if not hasattr(previous, "tearDownClass"):
            return
        _call_if_exists(result, "_setupStdout")
        try:
            try:
                previous.tearDownClass()
            except Exception as error:
                if isinstance(result, _DebugResult):
                    raise
                self._add_fixture_error(result, error, "tearDownClass", util.strclass(previous))
            self._clean_class(previous, result, "tearDownClass")
        finally:
            _call_if_exists(result, "_restoreStdout")

    def _enter_module(self, test, result):
        previous = result._previousTestClass.__module__ if result._previousTestClass else None
        current = test.__class__.__module__
        if current == previous:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(current)
        if module is None or not hasattr(module, "setUpModule"):
            return
        _call_if_exists(result, "_setupStdout")
        try:
            try:
                module.setUpModule()
            except Exception as error:
                if isinstance(result, _DebugResult):
                    raise
                result._moduleSetUpFailed = True
                self._add_fixture_error(result, error, "setUpModule", current)
                self._clean_module(result, "setUpModule", current)
        finally:
            _call_if_exists(result, "_restoreStdout")

    def _clean_module(self, result, method, name):
        try:
            case.doModuleCleanups()
        except Exception as error:
            self._add_fixture_error(result, error, method, name)

    def _leave_module(self, result):
        name = result._previousTestClass.__module__ if result._previousTestClass else None
        module = sys.modules.get(name)
        if name is None or result._moduleSetUpFailed or module is None:
            return
        _call_if_exists(result, "_setupStdout")
        try:
            if hasattr(module, "tearDownModule"):
                try:
                    module.tearDownModule()
                except Exception as error:
                    if isinstance(result, _DebugResult):
                        raise
                    self._add_fixture_error(result, error, "tearDownModule", name)
            self._clean_module(result, "tearDownModule", name)
        finally:
            _call_if_exists(result, "_restoreStdout")

    def _add_fixture_error(self, result, exception, method, parent, info=None):
        holder = _ErrorHolder(f"{method} ({parent})")
        if isinstance(exception, case.SkipTest) and getattr(result, "addSkip", None) is not None:
            result.addSkip(holder, str(exception))
        else:
            result.addError(holder, info or sys.exc_info())


class _ErrorHolder:
    """Stands in results for a class or module that could not be set up."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.id()

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


class _DebugResult:
    """A result that collects nothing."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False
