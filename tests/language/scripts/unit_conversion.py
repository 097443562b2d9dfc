# Converts units through a graph of factors; temperatures by functions; parses "12 km in miles".
from collections import deque

FACTORS = {
    ("km", "m"): 1000, ("m", "cm"): 100, ("cm", "mm"): 10, ("inch", "cm"): 2.54, ("foot", "inch"): 12, ("yard", "foot"): 3, ("mile", "yard"): 1760,
    ("kg", "g"): 1000, ("pound", "g"): 453.59237, ("pound", "ounce"): 16, ("tonne", "kg"): 1000,
    ("h", "min"): 60, ("min", "s"): 60, ("day", "h"): 24, ("week", "day"): 7,
}
TEMPERATURES = {
    "celsius": (lambda c: c, lambda c: c),
    "fahrenheit": (lambda f: (f - 32) * 5 / 9, lambda c: c * 9 / 5 + 32),
    "kelvin": (lambda k: k - 273.15, lambda c: c + 273.15),
}
ALIASES = {"miles": "mile", "feet": "foot", "inches": "inch", "pounds": "pound", "hours": "h", "minutes": "min", "seconds": "s", "days": "day", "weeks": "week", "C": "celsius", "F": "fahrenheit", "K": "kelvin"}


class ConversionError(ValueError):
    pass


def build_graph():
    graph = {}
    for (a, b), factor in FACTORS.items():
        graph.setdefault(a, {})[b] = factor
        graph.setdefault(b, {})[a] = 1 / factor
    return graph


GRAPH = build_graph()


def convert(value, source, target):
    source, target = (ALIASES.get(unit, unit) for unit in (source, target))
    if source in TEMPERATURES and target in TEMPERATURES:
        kelvin = TEMPERATURES[source][0](value)
        if kelvin < -273.15:
            raise ConversionError(f"{value} {source} is below absolute zero")
        return TEMPERATURES[target][1](kelvin), [source, target]
    for unit in (source, target):
        if unit not in GRAPH and unit not in TEMPERATURES:
            raise ConversionError(f"unknown unit: {unit}")
    queue, seen = deque([(source, value, [source])]), {source}
    while queue:
        unit, amount, path = queue.popleft()
        if unit == target:
            return amount, path
        for neighbour, factor in GRAPH.get(unit, {}).items():
            if neighbour not in seen:
                seen.add(neighbour)
                queue.append((neighbour, amount * factor, path + [neighbour]))
    raise ConversionError(f"cannot turn {source} into {target}")


def ask(question):
    try:
        amount, source, word, target = question.split()
        if word not in ("in", "to"):
            raise ConversionError(f"expected 'in' or 'to', not {word!r}")
        result, path = convert(float(amount), source, target)
    except ConversionError as error:
        return f"{question}: {error}"
    except ValueError as error:
        return f"{question}: cannot read this ({error})"
    return f"{question}: {result:.6g}  via {' > '.join(path)}"


for question in ("12 km in miles", "1 mile to km", "100 cm in inches", "6 feet in m", "2.5 pounds in kg", "1 week in s", "98.6 F in C", "0 K to F", "-300 C in K", "3 parsec in m", "5 kg in km", "5 kg km", "x km in m", "1 km as m", "1e3 mm in km"):
    print(ask(question))
print("\n  km/h     m/s     mph")
for speed in range(30, 151, 30):
    print(f"{speed:6d}{convert(speed, 'km', 'm')[0] / 3600:8.2f}{convert(speed, 'km', 'miles')[0]:8.2f}")
print(f"\n{'C':>6} | {'F':^8} | {'K':<8}|")
for celsius in (-40, 0, 36.6, 100):
    print(f"{celsius:6.1f} | {convert(celsius, 'C', 'F')[0]:^8.1f} | {convert(celsius, 'C', 'K')[0]:<8.2f}|")
