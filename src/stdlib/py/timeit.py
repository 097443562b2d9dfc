"""How long small pieces of Python take.

    python -m timeit [-n N] [-r N] [-s SETUP] [-p] [-u UNIT] [-v] [--] [statement ...]

    -n, --number N      how often to run the statement each time (otherwise until it takes 0.2 seconds)
    -r, --repeat N      how many times to repeat that (5)
    -s, --setup S       what to run once before each time (pass)
    -p, --process       measure the processor time of this process and not the time on the clock
    -u, --unit U        nsec, usec, msec or sec
    -v, --verbose       print every time that was measured; more -v for more digits
    -h, --help          print this

Several statements are the lines of one; an indented line is an argument in quotes that begins with blanks.
"""

import gc
import itertools
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5
dummy_src_name = "<timeit-src>"

_TEMPLATE = """
def inner(_it, _timer{init}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
"""


class Timer:
    """A statement to be timed, as text or as something to call."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        namespace, init = {}, ""
        outer = _globals() if globals is None else globals
        if isinstance(setup, str):
            compile(setup, dummy_src_name, "exec")  # what is wrong with it is to be told for it alone
            setup_text, full = _indented(setup, 4), setup + "\n"
        elif callable(setup):
            namespace["_setup"], init = setup, init + ", _setup=_setup"
            setup_text, full = "_setup()", ""
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            compile(full + stmt, dummy_src_name, "exec")
            stmt_text = _indented(stmt, 8)
        elif callable(stmt):
            namespace["_stmt"], init = stmt, init + ", _stmt=_stmt"
            stmt_text = "_stmt()"
        else:
            raise ValueError("stmt is neither a string nor callable")
        self.src = _TEMPLATE.format(stmt=stmt_text, setup=setup_text, init=init)
        exec(compile(self.src, dummy_src_name, "exec"), outer, namespace)
        self.inner = namespace["inner"]

    def print_exc(self, file=None):
        """Print the current exception with the lines of the timed source."""
        import linecache
        import traceback

        linecache.cache[dummy_src_name] = (len(self.src), None, self.src.split("\n"), dummy_src_name)
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """The seconds that running the statement that often takes. The garbage collector rests meanwhile."""
        collects = gc.isenabled()
        gc.disable()
        try:
            return self.inner(itertools.repeat(None, number), self.timer)
        finally:
            if collects:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """The results of calling timeit() a few times; the smallest tells most."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """(number, seconds) for the first number of 1, 2, 5, 10, 20, 50, ... that takes 0.2 seconds or more."""
        scale = 1
        while True:
            for step in (1, 2, 5):
                number = scale * step
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def _globals():
    return globals()


def _indented(source, width):
    return source.replace("\n", "\n" + " " * width)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """Make a Timer and call its timeit()."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(
    stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None
):
    """Make a Timer and call its repeat()."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_UNITS = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}


def _format_time(seconds, unit, precision):
    if unit is None:
        unit, scale = next((item for item in reversed(_UNITS.items()) if seconds >= item[1]), ("nsec", 1e-9))
    else:
        scale = _UNITS[unit]
    return f"{seconds / scale:.{precision}g} {unit}"


def main(args=None, *, _wrap_timer=None):
    """The command line; gives the exit code."""
    import getopt

    if args is None:
        args = sys.argv[1:]
    words = ["number=", "setup=", "repeat=", "process", "unit=", "verbose", "help"]
    try:
        options, args = getopt.getopt(args, "n:u:s:r:pvh", words)
    except getopt.error as error:
        print(error)
        print("use -h/--help for command line help")
        return 2
    timer, number, count, verbose, precision, unit, setup = default_timer, 0, default_repeat, 0, 3, None, []
    for option, value in options:
        if option in ("-n", "--number"):
            number = int(value)
        elif option in ("-s", "--setup"):
            setup.append(value)
        elif option in ("-u", "--unit"):
            if value not in _UNITS:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return 2
            unit = value
        elif option in ("-r", "--repeat"):
            count = max(int(value), 1)
        elif option in ("-p", "--process"):
            timer = time.process_time
        elif option in ("-v", "--verbose"):
            precision += bool(verbose)
            verbose += 1
        else:
            print(__doc__, end="")
            return 0
    import os

    sys.path.insert(0, os.curdir)
    if _wrap_timer is not None:
        timer = _wrap_timer(timer)
    job = Timer("\n".join(args) or "pass", "\n".join(setup) or "pass", timer)
    if number == 0:

        def report(number, taken):
            if verbose:
                plural = number != 1
                print(f"{number} loop{'s' * plural} -> {taken:.{precision}g} secs")

        try:
            number, _ = job.autorange(report)
        except BaseException:
            job.print_exc()
            return 1
        if verbose:
            print()
    try:
        taken = job.repeat(count, number)
    except BaseException:
        job.print_exc()
        return 1
    if verbose:
        print(f"raw times: {', '.join(_format_time(one, unit, precision) for one in taken)}")
        print()
    times = [one / number for one in taken]
    best, worst = min(times), max(times)
    loops = f"{number} loop{'s' * (number != 1)}"
    print(f"{loops}, best of {count}: {_format_time(best, unit, precision)} per loop")
    if worst >= best * 4:
        import warnings

        message = (
            "The test results are likely unreliable. "
            f"The worst time ({_format_time(worst, unit, precision)}) was more than four times slower than "
            f"the best time ({_format_time(best, unit, precision)})."
        )
        warnings.warn_explicit(message, UserWarning, "", 0)
    return None


if __name__ == "__main__":
    sys.exit(main())
