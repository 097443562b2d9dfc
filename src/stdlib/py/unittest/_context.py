"""What assertRaises, assertWarns and assertLogs enter: contexts that look at what happens in them."""

import collections
import logging
import sys
import warnings

__unittest = True


class _Outcome:
    """How a test goes: which exceptions the blocks of a run came to."""

    def __init__(self, result=None):
        self.expecting_failure, self.result, self.success = False, result, True
        self.result_supports_subtests = hasattr(result, "addSubTest")
        self.expectedFailure = None

    def executing(self, test_case, skip_error, subTest=False):
        """A block of the test."""
        return _Executing(self, test_case, skip_error, subTest)


class _Executing:
    def __init__(self, outcome, test_case, skip_error, is_subtest):
        self.outcome, self.test_case, self.skip_error, self.is_subtest = outcome, test_case, skip_error, is_subtest

    def __enter__(self):
        self.old_success, self.outcome.success = self.outcome.success, True

    def __exit__(self, kind, error, tb):
        outcome = self.outcome
        try:
            if kind is None:
                if self.is_subtest and outcome.success:
                    outcome.result.addSubTest(self.test_case.test_case, self.test_case, None)
                return False
            if issubclass(kind, KeyboardInterrupt):
                return False
            if issubclass(kind, self.skip_error):
                outcome.success = False
                outcome.result.addSkip(self.test_case, str(error))
            elif issubclass(kind, _ShouldStop):
                pass
            elif outcome.expecting_failure:
                outcome.expectedFailure = (kind, error, tb)
            else:
                outcome.success = False
                self._report(kind, error, tb)
            return True
        finally:
            outcome.success = outcome.success and self.old_success

    def _report(self, kind, error, tb):
        result, case = self.outcome.result, self.test_case
        if self.is_subtest:
            result.addSubTest(case.test_case, case, (kind, error, tb))
        elif issubclass(kind, case.failureException):
            result.addFailure(case, (kind, error, tb))
        else:
            result.addError(case, (kind, error, tb))


class _ShouldStop(Exception):
    """A subtest failed and the run is to stop."""


class _BaseContext:
    def __init__(self, test_case):
        self.test_case = test_case

    def _raiseFailure(self, standardMsg):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standardMsg))


class _RaisesBase(_BaseContext):
    """The common part of assertRaises and assertWarns."""

    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        if expected_regex is not None and isinstance(expected_regex, (str, bytes)):
            import re

            expected_regex = re.compile(expected_regex)
        self.expected_regex, self.obj_name, self.msg = expected_regex, None, None

    def _is_subtype(self, kind):
        return isinstance(kind, type) and issubclass(kind, self._base_type)

    def handle(self, name, args, kwargs):
        """Call what the assertion got, or answer the context itself."""
        try:
            kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
            if not all(self._is_subtype(kind) for kind in kinds):
                raise TypeError(f"{name}() arg 1 must be {self._base_type_str}")
            if not args:
                self.msg = kwargs.pop("msg", None)
                if kwargs:
                    raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
                return self
            function, *args = args
            self.obj_name = getattr(function, "__name__", None) or str(function)
            with self:
                function(*args, **kwargs)
        finally:
            self = None

    def _expected_name(self):
        return getattr(self.expected, "__name__", None) or str(self.expected)


class _AssertRaisesContext(_RaisesBase):
    """assertRaises; afterwards `exception` is what was raised."""

    _base_type, _base_type_str = BaseException, "an exception type or tuple of exception types"

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            by = f" by {self.obj_name}" if self.obj_name else ""
            self._raiseFailure(f"{self._expected_name()} not raised{by}")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is None:
            return True
        if not self.expected_regex.search(str(exc_value)):
            self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{exc_value}"')
        return True


class _AssertWarnsContext(_RaisesBase):
    """assertWarns; afterwards `warning`, `filename` and `lineno` tell of it."""

    _base_type, _base_type_str = Warning, "a warning type or tuple of warning types"

    def __enter__(self):
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for given in self.warnings:
            warning = given.message
            if not isinstance(warning, self.expected):
                continue
            first = first or warning
            if self.expected_regex is not None and not self.expected_regex.search(str(warning)):
                continue
            self.warning, self.filename, self.lineno = warning, given.filename, given.lineno
            return
        if first is not None:
            self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{first}"')
        by = f" by {self.obj_name}" if self.obj_name else ""
        self._raiseFailure(f"{self._expected_name()} not triggered{by}")


_LoggingWatcher = collections.namedtuple("_LoggingWatcher", ["records", "output"])


class _CapturingHandler(logging.Handler):
    """Keeps records and their texts."""

    def __init__(self):
        super().__init__()
        self.watcher = _LoggingWatcher([], [])

    def flush(self):
        pass

    def emit(self, record):
        self.watcher.records.append(record)
        self.watcher.output.append(self.format(record))


class _AssertLogsContext(_BaseContext):
    """assertLogs and assertNoLogs."""

    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    def __init__(self, test_case, logger_name, level, no_logs):
        super().__init__(test_case)
        self.logger_name, self.no_logs, self.msg = logger_name, no_logs, None
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO

    def __enter__(self):
        if isinstance(self.logger_name, logging.Logger):
            self.logger = self.logger_name
        else:
            self.logger = logging.getLogger(self.logger_name)
        handler = _CapturingHandler()
        handler.setLevel(self.level)
        handler.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
        self.watcher = handler.watcher
        self.old = self.logger.handlers[:], self.logger.level, self.logger.propagate
        self.logger.handlers = [handler]
        self.logger.setLevel(self.level)
        self.logger.propagate = False
        return None if self.no_logs else handler.watcher

    def __exit__(self, exc_type, exc_value, tb):
        handlers, level, self.logger.propagate = self.old
        self.logger.handlers = handlers
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.no_logs and self.watcher.records:
            self._raiseFailure(f"Unexpected logs found: {self.watcher.output!r}")
        if not self.no_logs and not self.watcher.records:
            name = logging.getLevelName(self.level)
            self._raiseFailure(f"no logs of level {name} or higher triggered on {self.logger.name}")
