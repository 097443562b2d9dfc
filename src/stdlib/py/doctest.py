"""Examples in docstrings as tests: testmod() runs those of a module, testfile() those of a text."""

import inspect
import linecache
import sys
import traceback
import types
from collections import namedtuple
from io import StringIO

from _doctest_parts import (
    BLANKLINE_MARKER, OPTIONFLAGS_BY_NAME, DocTest, DocTestParser, Example, OutputChecker, _indent, exception_text,
    register_optionflag, without_detail,
)  # fmt: skip

globals().update(OPTIONFLAGS_BY_NAME)
COMPARISON_FLAGS = sum(list(OPTIONFLAGS_BY_NAME.values())[:6])
REPORTING_FLAGS = sum(list(OPTIONFLAGS_BY_NAME.values())[6:])

__all__ = [
    "register_optionflag", *OPTIONFLAGS_BY_NAME, "COMPARISON_FLAGS", "REPORTING_FLAGS", "Example", "DocTest",
    "DocTestParser", "DocTestFinder", "DocTestRunner", "OutputChecker", "DocTestFailure", "UnexpectedException",
    "testmod", "testfile", "run_docstring_examples", "DocTestSuite",
]  # fmt: skip

master = None


class TestResults(namedtuple("TestResults", "failed attempted")):
    """How many examples failed, and how many there were."""

    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        skipped = f", skipped={self.skipped}" if self.skipped else ""
        return f"TestResults(failed={self.failed}, attempted={self.attempted}{skipped})"


class DocTestFailure(Exception):
    """An example printed something else."""

    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised something."""

    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class DocTestFinder:
    """Finds the docstrings of an object and of what is in it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._verbose, self._parser, self._recurse, self._exclude_empty = verbose, parser, recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The DocTests, sorted by name."""
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        if module is None:
            module = inspect.getmodule(obj)
        file = getattr(module, "__file__", None)
        lines = linecache.getlines(file) if file else None
        globs = dict(module.__dict__ if globs is None and module else globs or {})
        globs.update(extraglobs or {})
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, lines or None, globs, set())
        return sorted(tests)

    def _belongs(self, module, obj):
        if module is None:
            return True
        if isinstance(obj, types.FunctionType):
            return module.__dict__ is obj.__globals__
        return getattr(obj, "__module__", None) == module.__name__

    def _find(self, tests, obj, name, module, lines, globs, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs, lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if isinstance(obj, types.ModuleType):
            for title, value in obj.__dict__.items():
                value = inspect.unwrap(value) if callable(value) else value
                if isinstance(value, (types.FunctionType, type)) and self._belongs(module, value):
                    self._find(tests, value, f"{name}.{title}", module, lines, globs, seen)
            for title, value in getattr(obj, "__test__", {}).items():
                if isinstance(value, (types.FunctionType, type, types.ModuleType, str)):
                    self._find(tests, value, f"{name}.__test__.{title}", module, lines, globs, seen)
        elif isinstance(obj, type):
            for title, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if isinstance(value, (types.FunctionType, type, property)) and (
                    isinstance(value, property) or self._belongs(module, value)
                ):
                    self._find(tests, value, f"{name}.{title}", module, lines, globs, seen)

    def _get_test(self, obj, name, module, globs, lines):
        doc = obj if isinstance(obj, str) else getattr(obj, "__doc__", None) or ""
        doc = str(doc)
        lineno = self._find_lineno(obj, lines)
        if self._exclude_empty and not doc:
            return None
        if module is None:
            filename = None
        else:
            filename = getattr(module, "__file__", None) or module.__name__
        return self._parser.get_doctest(doc, globs, name, filename, lineno)

    def _find_lineno(self, obj, lines):
        """The line of the docstring, counted from 0."""
        lineno = None
        if isinstance(obj, types.ModuleType):
            lineno = 0
        elif isinstance(obj, type) and lines is not None:
            for at, line in enumerate(lines):
                words = line.replace("(", " ").replace(":", " ").split()
                if words[:2] == ["class", obj.__name__]:
                    lineno = at
                    break
        if isinstance(obj, property):
            obj = obj.fget
        code = getattr(obj, "__code__", None)
        if code is not None:
            lineno = code.co_firstlineno - 1
        if lineno is None or lines is None:
            return lineno
        for at in range(lineno, len(lines)):
            text = lines[at].rpartition(":")[2].strip() if at == lineno else lines[at].strip()
            if text.lstrip("rRuUbB").startswith(("'", '"')):
                return at
        return None


class DocTestRunner:
    """Runs the examples of DocTests, and reports."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = self.skips = 0
        self._stats = {}

    def report_start(self, out, test, example):
        """An example is about to run."""
        if self._verbose:
            want = "Expecting:\n" + _indent(example.want) if example.want else "Expecting nothing\n"
            out("Trying:\n" + _indent(example.source) + want)

    def report_success(self, out, test, example, got):
        """It printed what is wanted."""
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        """It printed something else."""
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        """It raised something."""
        text = "".join(traceback.format_exception(*exc_info))
        out(self._failure_header(test, example) + "Exception raised:\n" + _indent(text))

    def _failure_header(self, test, example):
        lines = [self.DIVIDER]
        if test.filename:
            lineno = "?" if test.lineno is None else test.lineno + example.lineno + 1
            lines.append(f'File "{test.filename}", line {lineno}, in {test.name}')
        else:
            lines.append(f"Line {example.lineno + 1}, in {test.name}")
        return "\n".join(lines + ["Failed example:", _indent(example.source)])

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run a DocTest."""
        self.test = test
        saved_out, saved_hook = sys.stdout, sys.displayhook
        out = out or saved_out.write
        self._fakeout = sys.stdout = StringIO()
        sys.displayhook = sys.__displayhook__
        saved_getlines, linecache.getlines = linecache.getlines, self._getlines
        self._saved_getlines = saved_getlines
        try:
            return self._run(test, compileflags or 0, out)
        finally:
            sys.stdout, sys.displayhook, linecache.getlines = saved_out, saved_hook, saved_getlines
            if clear_globs:
                test.globs.clear()
                import builtins

                builtins._ = None

    def _getlines(self, filename, module_globals=None):
        head = f"<doctest {self.test.name}["
        if filename.startswith(head) and filename.endswith("]>"):
            return self.test.examples[int(filename[len(head) : -2])].source.splitlines(keepends=True)
        return self._saved_getlines(filename, module_globals)

    def _run(self, test, compileflags, out):
        failures = tries = skips = 0
        original, check = self.optionflags, self._checker.check_output
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = original
            for flag, wanted in example.options.items():
                self.optionflags = self.optionflags | flag if wanted else self.optionflags & ~flag
            tries += 1
            if self.optionflags & SKIP:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            exception = None
            try:
                filename = f"<doctest {test.name}[{number}]>"
                exec(compile(example.source, filename, "single", compileflags, True), test.globs)
            except KeyboardInterrupt:
                raise
            except:
                kind, error, tb = sys.exc_info()
                exception = kind, error.with_traceback(tb.tb_next), tb.tb_next
            got = self._fakeout.getvalue()
            self._fakeout.truncate(0)
            self._fakeout.seek(0)
            outcome = "failure"
            if exception is None:
                if check(example.want, got, self.optionflags):
                    outcome = "success"
            else:
                message = exception_text(*exception[:2])
                if not quiet:
                    got += "".join(traceback.format_exception(*exception))
                if example.exc_msg is None:
                    outcome = "boom"
                elif check(example.exc_msg, message, self.optionflags):
                    outcome = "success"
                elif self.optionflags & IGNORE_EXCEPTION_DETAIL:
                    if check(without_detail(example.exc_msg), without_detail(message), self.optionflags):
                        outcome = "success"
            if outcome == "success":
                if not quiet:
                    self.report_success(out, test, example, got)
                continue
            failures += 1
            if not quiet:
                if outcome == "failure":
                    self.report_failure(out, test, example, got)
                else:
                    self.report_unexpected_exception(out, test, example, exception)
            if self.optionflags & FAIL_FAST:
                break
        self.optionflags = original
        before = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = (before[0] + failures, before[1] + tries, before[2] + skips)
        self.failures, self.tries, self.skips = self.failures + failures, self.tries + tries, self.skips + skips
        return TestResults(failures, tries, skipped=skips)

    def summarize(self, verbose=None):
        """Print how it went; the results."""
        verbose = self._verbose if verbose is None else verbose
        empty, passed, failed = [], [], []
        for name, (failures, tries, skips) in self._stats.items():
            if tries == 0:
                empty.append(name)
            elif failures == 0:
                passed.append((name, tries))
            else:
                failed.append((name, failures, tries))
        if verbose:
            if empty:
                print(f"{_count(len(empty), 'item')} had no tests:")
                print("\n".join([f"    {name}" for name in sorted(empty)]))
            if passed:
                print(f"{_count(len(passed), 'item')} passed all tests:")
                for name, count in sorted(passed):
                    print(f" {count:3d} test{'' if count == 1 else 's'} in {name}")
        if failed:
            print(self.DIVIDER)
            print(f"{_count(len(failed), 'item')} had failures:")
            for name, failures, tries in sorted(failed):
                print(f" {failures:3d} of {tries:3d} in {name}")
        if verbose:
            print(f"{_count(self.tries, 'test')} in {_count(len(self._stats), 'item')}.")
            failures = f" and {self.failures} failed" if self.failures else ""
            print(f"{self.tries - self.failures} passed{failures}.")
        if self.failures:
            skipped = f" and {_count(self.skips, 'skipped test')}" if self.skips else ""
            print(f"***Test Failed*** {_count(self.failures, 'failure')}{skipped}.")
        elif verbose:
            skipped = f" and {_count(self.skips, 'skipped test')}" if self.skips else ""
            print(f"Test passed{skipped}.")
        return TestResults(self.failures, self.tries, skipped=self.skips)


def _count(number, noun):
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


class DebugRunner(DocTestRunner):
    """Raises what goes wrong."""

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


def testmod(
    m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
    exclude_empty=False,
):  # fmt: skip
    """Run the examples in a module's docstrings; without one those of the program."""
    if m is None:
        m = sys.modules.get("__main__")
    if not isinstance(m, types.ModuleType):
        raise TypeError(f"testmod: module required; {m!r}")
    finder = DocTestFinder(exclude_empty=exclude_empty)
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testfile(
    filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0,
    extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None,
):  # fmt: skip
    """Run the examples in a text file."""
    import os

    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    path = filename
    if module_relative:
        base = package or sys.modules.get(sys._getframe(1).f_globals.get("__name__"))
        base = sys.modules[base] if isinstance(base, str) else base
        if getattr(base, "__file__", None):
            path = os.path.join(os.path.dirname(base.__file__), *filename.split("/"))
    with open(path, encoding=encoding or "utf-8") as file:
        text = file.read()
    globs = {} if globs is None else globs.copy()
    globs.update(extraglobs or {})
    globs.setdefault("__name__", "__main__")
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    runner.run(parser.get_doctest(text, globs, name or os.path.basename(filename), path, 0))
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Run the examples of one object's docstring."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The examples of a module as a suite of unittest."""
    import unittest

    if module is None:
        module = sys._getframe(1).f_globals["__name__"]
    if isinstance(module, str):
        module = __import__(module, fromlist=["*"])
    flags = options.get("optionflags", 0)

    def case_of(test):
        def run():
            out = StringIO()
            result = DocTestRunner(verbose=False, optionflags=flags).run(test, out=out.write, clear_globs=False)
            if result.failed:
                raise unittest.TestCase.failureException(f"Failed doctest test for {test.name}\n{out.getvalue()}")

        return unittest.FunctionTestCase(run, options.get("setUp"), options.get("tearDown"), test.name)

    finder = test_finder or DocTestFinder()
    found = finder.find(module, globs=globs, extraglobs=extraglobs)
    return unittest.TestSuite([case_of(test) for test in found if test.examples])


def main():
    """The command line: python -m doctest [-v] [-o option] [-f] file ..."""
    import argparse
    import os

    parser = argparse.ArgumentParser(description="doctest runner")
    parser.add_argument("-v", "--verbose", action="store_true", default=False, help="print very verbose output for all tests")
    parser.add_argument("-o", "--option", action="append", choices=OPTIONFLAGS_BY_NAME.keys(), default=[], help="specify a doctest option flag to apply to the test run; may be specified more than once to apply multiple options")
    parser.add_argument("-f", "--fail-fast", action="store_true", help="stop running tests after first failure (this is a shorthand for -o FAIL_FAST, and is in addition to any other -o options)")
    parser.add_argument("file", nargs="+", help="file containing the tests to run")
    options = parser.parse_args()
    flags = FAIL_FAST if options.fail_fast else 0
    for option in options.option:
        flags |= OPTIONFLAGS_BY_NAME[option]
    for filename in options.file:
        if filename.endswith(".py"):
            folder, name = os.path.split(filename)
            sys.path.insert(0, folder)
            module = __import__(name[:-3])
            del sys.path[0]
            failed, _ = testmod(module, verbose=options.verbose, optionflags=flags)
        else:
            failed, _ = testfile(filename, module_relative=False, verbose=options.verbose, optionflags=flags)
        if failed:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
