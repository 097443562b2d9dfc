# Sales read from CSV, grouped, summed, ranked, and written back as CSV and as a table.
import csv
import io
from collections import defaultdict
from operator import itemgetter
from statistics import mean, median, stdev

DATA = '''date,region,product,units,price
2024-01-03,North,"Chair, oak",12,79.90
2024-01-05,South,Table,3,249.00
2024-01-09,North,Lamp,40,19.95
2024-02-01,East,"Chair, oak",7,79.90
2024-02-11,South,"Desk ""Pro""",2,"1,099.00"
2024-02-20,North,Table,5,239.00
2024-03-02,West,Lamp,,19.95
2024-03-15,South,Lamp,25,18.50
2024-03-30,East,Table,x,249.00
2024-03-31,West,"Chair, oak",30,75.00
'''


def read(text):
    good, bad = [], []
    for number, row in enumerate(csv.DictReader(io.StringIO(text)), start=2):
        try:
            row["units"] = int(row["units"])
            row["price"] = float(row["price"].replace(",", ""))
            row["total"] = row["units"] * row["price"]
        except ValueError as error:
            bad.append((number, str(error)))
        else:
            good.append(row)
    return good, bad


def group(rows, key):
    groups = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return dict(groups)


def table(head, rows):
    columns = list(zip(head, *rows))
    widths = [max(len(str(cell)) for cell in column) for column in columns]
    numeric = [all(isinstance(cell, (int, float)) for cell in column[1:]) for column in columns]
    for row in (head, ["-" * width for width in widths], *rows):
        print("  ".join(str(cell).rjust(width) if right else str(cell).ljust(width) for cell, width, right in zip(row, widths, numeric)).rstrip())


rows, problems = read(DATA)
print(f"{len(rows)} rows")
for number, problem in problems:
    print(f"  line {number}: {problem}")
print()
by_region = group(rows, itemgetter("region"))
table(["Region", "Sales", "Units", "Total"], [[region, len(rs), sum(r["units"] for r in rs), round(sum(r["total"] for r in rs), 2)] for region, rs in sorted(by_region.items())])
print()
by_month = group(rows, lambda row: row["date"][:7])
for month, rs in by_month.items():
    total = sum(r["total"] for r in rs)
    print(f"{month}: {total:>10,.2f} {'#' * int(total / 150)}")
print()
ranking = sorted(group(rows, itemgetter("product")).items(), key=lambda item: -sum(r["total"] for r in item[1]))
for place, (product, rs) in enumerate(ranking, 1):
    print(f"{place}. {product:<12} {sum(r['total'] for r in rs):>9.2f}")
totals = [row["total"] for row in rows]
print(f"mean {mean(totals):.2f}, median {median(totals):.2f}, deviation {stdev(totals):.2f}")
out = io.StringIO(newline="")
writer = csv.DictWriter(out, fieldnames=["product", "units", "total"], extrasaction="ignore", lineterminator="\n")
writer.writeheader()
writer.writerows(sorted(rows, key=itemgetter("product", "units")))
print(out.getvalue())
writer = csv.writer(out := io.StringIO(), delimiter=";", quoting=csv.QUOTE_NONNUMERIC)
writer.writerow(["a;b", 1, 2.5, None, 'say "x"'])
print(repr(out.getvalue()), list(csv.reader(['"a;b";1;"2"'], delimiter=";")))
