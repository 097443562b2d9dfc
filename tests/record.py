#!/usr/bin/env python3
"""Records what CPython 3.13 prints for each language test, or checks the records.

Every program tests/language/<feature>/<behaviour>.py has its standard output beside it as
<behaviour>.out. A program that means to end badly, or to write on standard error, says so in
its first line, `# exit N: ...`, and has <behaviour>.err and <behaviour>.code as well. A program
that fails without saying so is an accident: nothing is recorded for it and the run fails.

    python3.13 tests/record.py                  records everything anew
    python3.13 tests/record.py exceptions       only one feature (or one file)
    python3.13 tests/record.py --check          writes nothing; exit 1 if a record disagrees
    python3.13 tests/record.py --with ./minipy  runs another interpreter instead (with --check)
"""

import argparse
import concurrent.futures
import difflib
import os
import pathlib
import re
import subprocess
import sys

LANGUAGE = pathlib.Path(__file__).resolve().parent / "language"
EXIT_LINE = re.compile(r"# exit (\d+): ")


def programs(selection):
    """The test programs, in order; helper modules live in folders with a leading underscore."""
    wanted = [(LANGUAGE / name).resolve() for name in selection] or [LANGUAGE]
    for path in sorted(LANGUAGE.glob("*/*.py")):
        chosen = any(path == want or want in path.parents or path.with_suffix("") == want for want in wanted)
        if chosen and not path.name.startswith("_"):
            yield path


def command(path, interpreter, isolated):
    """The command line: the file itself, or the lines of <behaviour>.args where that exists."""
    arguments = path.with_suffix(".args")
    if arguments.exists():
        return [interpreter, *arguments.read_text(encoding="utf-8").splitlines()]
    return [interpreter, *(["-I", "-B"] if isolated else []), path.name]


def run(path, interpreter, isolated):
    """Runs one program in its own folder and gives {suffix: bytes} plus a complaint or None."""
    environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            command(path, interpreter, isolated),
            cwd=path.parent,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
        )
    except subprocess.TimeoutExpired:
        return {}, "still running after 60 s"
    folder = os.fsencode(path.parent) + b"/"
    errors = done.stderr.replace(folder, b"")
    code = done.returncode if done.returncode >= 0 else 128 - done.returncode
    declared = EXIT_LINE.match(path.read_text(encoding="utf-8", errors="replace"))
    results = {".out": done.stdout}
    if declared:
        results[".err"] = errors
        results[".code"] = b"%d\n" % code
        if code != int(declared[1]):
            return results, f"declared exit {declared[1]}, ended with {code}"
    elif code or errors:
        return results, f"ended with {code} and wrote:\n{errors.decode(errors='replace')}"
    return results, None


def compare(path, results):
    """The complaint about a record that disagrees, or None."""
    for suffix in (".out", ".err", ".code"):
        record = path.with_suffix(suffix)
        if (suffix in results) != record.exists():
            return f"{record.name}: {'not recorded' if suffix in results else 'should not exist'}"
        if suffix in results and record.read_bytes() != results[suffix]:
            old, new = (data.decode(errors="replace").splitlines() for data in (record.read_bytes(), results[suffix]))
            return "\n".join(difflib.unified_diff(old, new, f"recorded {record.name}", "now", lineterm="", n=1))
    return None


def write(path, results):
    """Writes the record files and takes away those that no longer belong."""
    for suffix in (".out", ".err", ".code"):
        record = path.with_suffix(suffix)
        if suffix in results:
            record.write_bytes(results[suffix])
        else:
            record.unlink(missing_ok=True)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("selection", nargs="*", help="features or files below tests/language")
    options.add_argument("--check", action="store_true", help="compare instead of writing")
    options.add_argument("--with", dest="interpreter", help="an interpreter to check the records against")
    options.add_argument("--jobs", type=int, default=2, help="programs at a time")
    chosen = options.parse_args()
    if chosen.interpreter and not chosen.check:
        options.error("--with needs --check: records come from CPython 3.13 alone")
    if not chosen.interpreter and (sys.implementation.name, sys.version_info[:2]) != ("cpython", (3, 13)):
        options.error("run this with CPython 3.13")
    interpreter = os.path.abspath(chosen.interpreter) if chosen.interpreter else sys.executable
    isolated = not chosen.interpreter
    complaints = 0
    paths = list(programs(chosen.selection))
    with concurrent.futures.ThreadPoolExecutor(chosen.jobs) as pool:
        ran = pool.map(lambda path: run(path, interpreter, isolated), paths)
        for path, (results, complaint) in zip(paths, ran):
            if chosen.check:
                complaint = complaint or compare(path, results)
            elif complaint is None:
                write(path, results)
            if complaint:
                complaints += 1
                print(f"{path.relative_to(LANGUAGE)}: {complaint}")
    print(f"{len(paths)} programs, {complaints} complaints")
    sys.exit(1 if complaints or not paths else 0)


if __name__ == "__main__":
    main()
