"""Stands for business scripts: a list of dicts is filtered, grouped, joined with another, summed and sorted."""
# group: other
import sys


def main(n):
    customers = [{"id": i, "name": "Customer %d" % i, "city": "City %d" % (i % 25)} for i in range(n // 10)]
    orders = [
        {"order": i, "customer": i * 7 % (n // 10), "amount": (i * 37 % 1000) / 4, "open": i % 3 == 0}
        for i in range(n)
    ]
    by_id = {customer["id"]: customer for customer in customers}
    for order in orders:
        order["city"] = by_id[order["customer"]]["city"]
    cities = {}
    for order in orders:
        city = cities.setdefault(order["city"], {"count": 0, "sum": 0.0, "open": 0})
        city["count"] += 1
        city["sum"] += order["amount"]
        if order["open"]:
            city["open"] += 1
    large = [order for order in orders if order["amount"] > 200 and not order["open"]]
    large.sort(key=lambda order: (-order["amount"], order["city"]))
    best = max(cities.items(), key=lambda item: item[1]["sum"])
    lines = ["%-10s %6d %10.2f" % (name, city["count"], city["sum"]) for name, city in sorted(cities.items())]
    copies = [dict(order, rank=i) for i, order in enumerate(large)]
    keys = sum(len(order.keys() & {"city", "rank", "none"}) for order in copies)
    print(len(large), best[0], best[1]["sum"], len("\n".join(lines)), keys)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 200000)
