"""main(): the command line of test files and of `python -m unittest`."""

import argparse
import os
import sys

from unittest import loader, runner

__unittest = True

_NO_TESTS_EXITCODE = 5

_EXAMPLES = """\
Examples:
  %(prog)s                           - run default set of tests
  %(prog)s MyTestSuite               - run suite 'MyTestSuite'
  %(prog)s MyTestCase.testSomething  - run MyTestCase.testSomething
  %(prog)s MyTestCase                - run all 'test*' test methods
                                       in MyTestCase
"""


def _module_name(name):
    """The name of the module in a file that is there."""
    if os.path.isfile(name) and name.lower().endswith(".py"):
        if os.path.isabs(name):
            name = os.path.relpath(name, os.getcwd())
        return os.path.normpath(name)[:-3].replace("\\", ".").replace("/", ".")
    return name


def _pattern(text):
    return text if "*" in text else f"*{text}*"


class TestProgram:
    """Reads the command line, loads and runs tests, and exits."""

    verbosity = 1
    testNamePatterns = None

    def __init__(
        self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=loader.defaultTestLoader,
        exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False,
        durations=None,
    ):  # fmt: skip
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split(".")[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        argv = sys.argv if argv is None else argv
        self.exit, self.failfast, self.catchbreak, self.verbosity = exit, failfast, catchbreak, verbosity
        self.buffer, self.tb_locals, self.durations = buffer, tb_locals, durations
        self.warnings = "default" if warnings is None and not sys.warnoptions else warnings
        self.defaultTest, self.testRunner, self.testLoader = defaultTest, testRunner, testLoader
        self.progName = os.path.basename(argv[0])
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        """Read the command line and load the tests."""
        if self.module is None and (len(argv) < 2 or argv[1].lower() == "discover"):
            self._discover(argv[2:])
            return
        parser = self._parser()
        parser.add_argument(
            "tests", nargs="*", help="a list of any number of test modules, classes and test methods."
        )
        parser.parse_args(argv[1:], self)
        if self.module is None and not self.tests:
            self._discover([])
            return
        if self.tests:
            self.testNames = [_module_name(name) for name in self.tests]
            if __name__ == "__main__":
                self.module = None
        elif self.defaultTest is None:
            self.testNames = None
        else:
            self.testNames = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
        self.createTests()

    def _parser(self):
        parser = argparse.ArgumentParser(
            prog=self.progName, formatter_class=argparse.RawDescriptionHelpFormatter, epilog=_EXAMPLES % {"prog": self.progName}
        )
        add = parser.add_argument
        add("-v", "--verbose", dest="verbosity", action="store_const", const=2, help="Verbose output")
        add("-q", "--quiet", dest="verbosity", action="store_const", const=0, help="Quiet output")
        add("--locals", dest="tb_locals", action="store_true", help="Show local variables in tracebacks")
        add("--durations", dest="durations", type=int, default=None, metavar="N", help="Show the N slowest test cases (N=0 for all)")
        add("-f", "--failfast", dest="failfast", action="store_true", help="Stop on first fail or error")
        add("-c", "--catch", dest="catchbreak", action="store_true", help="Catch Ctrl-C and display results so far")
        add("-b", "--buffer", dest="buffer", action="store_true", help="Buffer stdout and stderr during tests")
        add("-k", dest="testNamePatterns", action="append", type=_pattern, help="Only run tests which match the given substring")
        return parser

    def _discover(self, argv):
        parser = self._parser()
        parser.prog = f"{self.progName} discover"
        self.start, self.pattern, self.top = ".", "test*.py", None
        parser.add_argument("-s", "--start-directory", dest="start", help="Directory to start discovery ('.' default)")
        parser.add_argument("-p", "--pattern", dest="pattern", help="Pattern to match tests ('test*.py' default)")
        parser.add_argument("-t", "--top-level-directory", dest="top", help="Top level directory of project (defaults to start directory)")
        for name in ("start", "pattern", "top"):
            parser.add_argument(name, nargs="?", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        parser.parse_args(argv, self)
        self.createTests(from_discovery=True)

    def createTests(self, from_discovery=False, Loader=None):
        """Load the tests that are asked for."""
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            found = self.testLoader if Loader is None else Loader()
            self.test = found.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        """Run the tests; exit unless that is not wanted."""
        made = runner.TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(made, type):
            made = made(
                verbosity=self.verbosity, failfast=bool(self.failfast), buffer=bool(self.buffer), warnings=self.warnings,
                tb_locals=self.tb_locals, durations=self.durations,
            )  # fmt: skip
        self.result = made.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and len(self.result.skipped) == 0:
                sys.exit(_NO_TESTS_EXITCODE)
            sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
