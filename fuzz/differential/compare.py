#!/usr/bin/env python3
"""Runs generated programs in minipy and in CPython 3.13 and keeps those on which the two differ, cut down.

    python3.13 fuzz/differential/compare.py --minipy target/release/minipy --programs 20000 --first 0
    python3.13 fuzz/differential/compare.py --minipy target/release/minipy --show 1234     the program of a seed

Ends with 1 if there is a difference. README.md says how to read what it prints.
"""

import argparse
import ast
import collections
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import warnings

import engine
import shrink

HERE = pathlib.Path(__file__).resolve().parent
SEPARATOR = "\n#----\n"
ADDRESS = re.compile(r"0x[0-9a-f]{6,}")
BATCH_SECONDS = 40
DEAD = "<the process died here>"


def batch(interpreter, programs):
    """What each program observes. One that ends the process is marked, and the rest run in a new one."""
    results = []
    while len(results) < len(programs):
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
            file.write(SEPARATOR.join(programs[len(results):]))
            file.flush()
            try:
                done = subprocess.run([interpreter, str(HERE / "batch.py"), file.name], capture_output=True, timeout=BATCH_SECONDS,
                                      env={"PATH": os.environ.get("PATH", ""), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}, stdin=subprocess.DEVNULL)
                output, errors = done.stdout, done.stderr.decode(errors="replace")
            except subprocess.TimeoutExpired as late:
                output, errors = late.stdout or b"", "timeout"
        lines = output.decode().split("\n")[:-1]
        results += [ADDRESS.sub("0xADDRESS", ast.literal_eval(line)) for line in lines]
        if len(results) < len(programs):
            results.append(f"{DEAD}\n{errors[-400:]}")
    return results


SET = re.compile(r"\{[^{}:\n]*\}")


def loose(text):
    """A text in which the order of what stands in set braces does not count."""
    return SET.sub(lambda found: "{" + ", ".join(sorted(found[0][1:-1].split(", "))) + "}", text)


class Judge:
    """Two interpreters and the question whether they agree."""

    def __init__(self, minipy, cpython):
        self.minipy, self.cpython = minipy, cpython

    def differences(self, programs):
        """For each program the first line of minipy's and of CPython's that differ, or None."""
        pairs = zip(batch(self.minipy, programs), batch(self.cpython, programs))
        return [self.first(loose(ours), loose(theirs)) if ours != theirs else None for ours, theirs in pairs]

    @staticmethod
    def first(ours, theirs):
        ours, theirs = ours.split("\n"), theirs.split("\n")
        for left, right in zip(ours, theirs):
            if left != right:
                return left, right
        if len(ours) != len(theirs):
            return (ours + ["<end>"])[len(theirs)] if len(ours) > len(theirs) else "<end>", (theirs + ["<end>"])[len(ours)] if len(theirs) > len(ours) else "<end>"
        return None


def family(difference):
    """What a difference looks like when its numbers and quoted texts are forgotten."""
    forget = lambda line: re.sub(r"'[^']*'|\"[^\"]*\"|[\d.]+", "?", line)[:60]
    return tuple(map(forget, difference))


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--minipy", required=True, help="the interpreter to try")
    options.add_argument("--cpython", default=sys.executable, help="the interpreter that is right")
    options.add_argument("--programs", type=int, default=20000, help="how many")
    options.add_argument("--first", type=int, default=0, help="the first seed")
    options.add_argument("--batch", type=int, default=200, help="programs a process")
    options.add_argument("--families", type=int, default=40, help="stop after so many families of differences")
    options.add_argument("--show", type=int, help="print the program of this seed and what both make of it")
    chosen = options.parse_args()
    warnings.simplefilter("ignore")
    judge = Judge(os.path.abspath(chosen.minipy), chosen.cpython)
    if chosen.show is not None:
        text = engine.program(chosen.show)
        print(text)
        print(judge.differences([text]))
        return 0
    started, done, found, kept = time.monotonic(), 0, collections.Counter(), []
    last = chosen.first + chosen.programs
    for first in range(chosen.first, last, chosen.batch):
        seeds = range(first, min(first + chosen.batch, last))
        programs = [engine.program(seed) for seed in seeds]
        done += len(programs)
        for seed, text, difference in zip(seeds, programs, judge.differences(programs)):
            if difference is None:
                continue
            kind = family(difference)
            found[kind] += 1
            if found[kind] > 1:
                continue
            kept.append((seed, text, difference))
        print(f"{done} programs, {sum(found.values())} differ", file=sys.stderr, flush=True)
        if len(found) >= chosen.families:
            break
    seconds = time.monotonic() - started
    print(f"{done} programs from seed {chosen.first} in {seconds:.0f} s: {sum(found.values())} differ, {len(found)} families")
    for (ours, theirs), count in found.most_common():
        print(f"{count:6d}  {ours}  |  {theirs}", flush=True)
    for seed, text, difference in kept:
        small, difference = shrink.shrink(text, difference, judge, family)
        print(f"=== seed {seed}\n{small}\n--- minipy  {difference[0][:600]}\n--- CPython {difference[1][:600]}", flush=True)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
