"""Make a web server's log, then read it back and summarise it: tables, percentiles, an hourly picture, odd clients.

    log_summary.py [lines] [seed]    generate that many lines and summarise them
    log_summary.py - < access.log    summarise standard input

The generator is a seeded `random.Random`, so that a seed always gives the same log and the same report.
"""

import random
import sys
from collections import Counter, defaultdict

PATHS = [("/", 30), ("/search", 22), ("/cart", 9), ("/checkout", 4), ("/img/logo.png", 20), ("/api/items", 12), ("/admin", 1)]
TYPICAL_MS = {"/": 40, "/search": 180, "/cart": 70, "/checkout": 320, "/img/logo.png": 4, "/api/items": 25, "/admin": 60}
AGENTS = ["Mozilla/5.0 (X11; Linux)", "Mozilla/5.0 (Windows)", "curl/8.5", "HungryBot/1.0 (+bots@example.org)"]
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
BUSY = [1, 1, 1, 1, 1, 2, 4, 7, 9, 10, 11, 12, 12, 11, 11, 10, 10, 11, 12, 10, 8, 5, 3, 2]


# making a log


def random_time(rng):
    hour = rng.choices(range(24), BUSY)[0]
    return f"{rng.randint(3, 5):02}/Nov/2025:{hour:02}:{rng.randrange(60):02}:{rng.randrange(60):02}"


def made_up_lines(count, seed):
    """Lines in the common log format with the milliseconds at the end; a few are damaged on purpose."""
    rng = random.Random(seed)
    names, weights = zip(*PATHS)
    clients = [f"10.{rng.randrange(4)}.{rng.randrange(256)}.{rng.randrange(1, 255)}" for _ in range(60)]
    for _ in range(count):
        if rng.random() < 0.004:
            yield rng.choice(["", "connection reset", '10.0.0.1 - - [bad] "GET', "\x00" * 12])
            continue
        path = rng.choices(names, weights)[0]
        client = clients[min(int(rng.expovariate(0.08)), len(clients) - 1)]
        status = rng.choices([200, 304, 404, 500], [88, 6, 4, 2])[0]
        if path == "/admin":
            status = 403
        elif path == "/checkout" and rng.random() < 0.05:
            status = 503
        size = 0 if status == 304 else int(rng.lognormvariate(8, 1.2))
        millis = max(1, int(rng.gauss(TYPICAL_MS[path], TYPICAL_MS[path] / 4)))
        if rng.random() < 0.01:
            millis *= 10
        method = "POST" if path == "/checkout" else "GET"
        query = f"?q={rng.choice(['tea', 'mug', 'spoon'])}" if path == "/search" else ""
        agent = rng.choices(AGENTS, [50, 30, 8, 12])[0]
        yield f'{client} - - [{random_time(rng)} +0000] "{method} {path}{query} HTTP/1.1" {status} {size} "{agent}" {millis}'


# reading it


class Entry:
    """One request, taken apart."""

    __slots__ = ("client", "day", "hour", "method", "path", "status", "size", "agent", "millis")

    def __init__(self, line):
        """Raises ValueError for anything that is not a request."""
        head, request, middle, agent, tail = line.split('"')
        self.client, _, _, stamp, _ = head.split()
        self.day, self.hour = self.moment(stamp)
        self.method, target, protocol = request.split()
        if not protocol.startswith("HTTP/"):
            raise ValueError(f"unknown protocol {protocol}")
        self.path = target.partition("?")[0]
        self.status, self.size = map(int, middle.split())
        self.agent = agent.partition("/")[0]
        self.millis = int(tail)

    @staticmethod
    def moment(stamp):
        day, hour, _, _ = stamp.lstrip("[").split(":")
        number, month, year = day.split("/")
        return f"{year}-{MONTHS.index(month) + 1:02}-{number}", int(hour)


class Group:
    """What is counted about a set of requests."""

    def __init__(self):
        self.requests = self.failures = self.bytes = 0
        self.millis = []

    def add(self, entry):
        self.requests += 1
        self.failures += entry.status >= 500
        self.bytes += entry.size
        self.millis.append(entry.millis)

    def percentile(self, share):
        """The value that this share of the requests does not exceed."""
        ordered = sorted(self.millis)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    def row(self, name):
        return [name, f"{self.requests:,}", f"{self.failures / self.requests:.1%}", size_text(self.bytes),
                *(f"{self.percentile(share):,}" for share in (0.5, 0.9, 0.99))]


class Summary:
    """Everything the report needs, filled entry by entry."""

    def __init__(self):
        self.total, self.damaged = Group(), Counter()
        self.by_path, self.by_day, self.by_client = defaultdict(Group), defaultdict(Group), defaultdict(Group)
        self.statuses, self.agents = Counter(), Counter()
        self.hours = [0] * 24

    def read(self, lines):
        for line in lines:
            try:
                entry = Entry(line)
            except ValueError as error:
                self.damaged[str(error) if line.strip() else "empty line"] += 1
                continue
            self.total.add(entry)
            self.by_path[entry.path].add(entry)
            self.by_day[entry.day].add(entry)
            self.by_client[entry.client].add(entry)
            self.statuses[entry.status] += 1
            self.agents[entry.agent] += 1
            self.hours[entry.hour] += 1
        return self

    def suspects(self):
        """Clients far above the usual number of requests: more than three standard deviations over the mean."""
        counts = [group.requests for group in self.by_client.values()]
        mean = sum(counts) / len(counts)
        deviation = (sum((count - mean) ** 2 for count in counts) / len(counts)) ** 0.5
        limit = mean + 3 * deviation
        found = [(group.requests, name) for name, group in self.by_client.items() if group.requests > limit]
        return sorted(found, reverse=True), limit


# writing the report


def size_text(count):
    """12 -> '12 B', 34567 -> '33.8 KiB'."""
    if count < 1024:
        return f"{count} B"
    for unit in ("KiB", "MiB", "GiB"):
        count /= 1024
        if count < 1024:
            break
    return f"{count:.1f} {unit}"


def table(title, header, rows):
    rows = list(rows)
    widths = [max(map(len, column)) for column in zip(header, *rows)]
    line = "+".join("-" * (width + 2) for width in widths)
    yield ""
    yield title
    for number, row in enumerate([header, *rows]):
        cells = [cell.ljust(width) if not index else cell.rjust(width) for index, (cell, width) in enumerate(zip(row, widths))]
        yield " " + " | ".join(cells)
        if number == 0:
            yield line


def bars(counts, width=50):
    """A horizontal bar for every hour; eighths of a character make it smoother."""
    most = max(counts) or 1
    for hour, count in enumerate(counts):
        eighths = round(count * width * 8 / most)
        bar = "\u2588" * (eighths // 8) + (" \u258f\u258e\u258d\u258c\u258b\u258a\u2589"[eighths % 8] if eighths % 8 else "")
        yield f" {hour:02}h {bar:<{width}} {count:>6,}"


def report(summary):
    total = summary.total
    broken = sum(summary.damaged.values())
    yield f"{total.requests:,} requests, {size_text(total.bytes)}, {broken} damaged lines"
    if not total.requests:
        return
    columns = ["", "requests", "failed", "bytes", "p50 ms", "p90 ms", "p99 ms"]
    busiest = sorted(summary.by_path.items(), key=lambda item: (-item[1].requests, item[0]))
    yield from table("By path", columns, [group.row(path) for path, group in busiest])
    yield from table("By day", columns, [group.row(day) for day, group in sorted(summary.by_day.items())])
    yield from table("By status", ["", "requests", "share"],
                     [[str(status), f"{count:,}", f"{count / total.requests:.2%}"] for status, count in sorted(summary.statuses.items())])
    yield from table("Agents", ["", "requests"], [[agent, f"{count:,}"] for agent, count in summary.agents.most_common()])
    yield ""
    yield "By hour"
    yield from bars(summary.hours)
    suspects, limit = summary.suspects()
    yield ""
    yield f"Clients with more than {limit:,.0f} requests: {len(suspects)}"
    for count, name in suspects:
        yield f" {name:<15} {count:>7,}  p90 {summary.by_client[name].percentile(0.9)} ms"
    yield ""
    yield "Damaged lines"
    for reason, count in sorted(summary.damaged.items()):
        yield f" {count:>4} x {reason}"


def main(lines=40_000, seed=7):
    print(*report(Summary().read(made_up_lines(lines, seed))), sep="\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["-"]:
        print(*report(Summary().read(sys.stdin)), sep="\n")
    else:
        main(*map(int, sys.argv[1:3]))
