"""The Sun and its planets by numerical integration, with a report: energy kept, orbits measured, a map drawn.

    nbody_report.py [years] [steps per year]

Units: astronomical units, years, solar masses, so that the gravitational constant is 4 pi^2. The leapfrog scheme is
used (half a kick, a drift, half a kick): simple, reversible, and its energy error does not grow with time. A deliberately
poorer scheme (Euler's) runs beside it for a while to show the difference.
"""

import math
import sys

G = 4 * math.pi**2

# name, semi-major axis (AU), eccentricity, mass (Suns), letter on the map
PLANETS = [
    ("Mercury", 0.38710, 0.20563, 1.6601e-7, "m"),
    ("Venus", 0.72333, 0.00677, 2.4478e-6, "v"),
    ("Earth", 1.00000, 0.01671, 3.0404e-6, "e"),
    ("Mars", 1.52371, 0.09339, 3.2272e-7, "M"),
    ("Jupiter", 5.20289, 0.04839, 9.5479e-4, "J"),
]


class Body:
    """A point mass: position, velocity, and the acceleration that the others give it."""

    __slots__ = ("name", "letter", "mass", "x", "y", "z", "vx", "vy", "vz", "ax", "ay", "az")

    def __init__(self, name, letter, mass, position, velocity):
        self.name, self.letter, self.mass = name, letter, mass
        self.x, self.y, self.z = position
        self.vx, self.vy, self.vz = velocity
        self.ax = self.ay = self.az = 0.0

    def speed2(self):
        return self.vx * self.vx + self.vy * self.vy + self.vz * self.vz

    def distance(self, other):
        return math.hypot(self.x - other.x, self.y - other.y, self.z - other.z)


class Orbit:
    """What is learnt about a planet on the way: its extremes, and the times at which it came full circle."""

    def __init__(self, body, sun):
        self.body, self.sun = body, sun
        self.nearest, self.farthest = math.inf, 0.0
        self.turns, self.first, self.last = 0, None, None
        self.angle = self.direction()

    def direction(self):
        return math.atan2(self.body.y - self.sun.y, self.body.x - self.sun.x)

    def watch(self, time, step):
        distance = self.body.distance(self.sun)
        self.nearest = min(self.nearest, distance)
        self.farthest = max(self.farthest, distance)
        angle = self.direction()
        if self.angle < 0 <= angle < 2:
            crossing = time - step * angle / (angle - self.angle)
            if self.first is None:
                self.first = crossing
            else:
                self.turns += 1
            self.last = crossing
        self.angle = angle

    @property
    def period(self):
        return (self.last - self.first) / self.turns if self.turns else None

    @property
    def axis(self):
        return (self.nearest + self.farthest) / 2

    @property
    def eccentricity(self):
        return (self.farthest - self.nearest) / (self.farthest + self.nearest)


def solar_system():
    """Every planet starts at its nearest point, each in another direction, with the speed that the orbit asks for."""
    bodies = [Body("Sun", "*", 1.0, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0))]
    for index, (name, axis, eccentricity, mass, letter) in enumerate(PLANETS):
        angle = 1.3 * index + 0.4
        distance = axis * (1 - eccentricity)
        speed = math.sqrt(G * (1 + mass) * (2 / distance - 1 / axis))
        cos, sin = math.cos(angle), math.sin(angle)
        tilt = 0.01 * index
        position = (distance * cos, distance * sin, distance * tilt * math.sin(index))
        bodies.append(Body(name, letter, mass, position, (-speed * sin, speed * cos, 0.0)))
    rest(bodies)
    return bodies


def rest(bodies):
    """Move the common centre of mass to the origin and bring it to rest."""
    total = sum(body.mass for body in bodies)
    for place, speed in (("x", "vx"), ("y", "vy"), ("z", "vz")):
        for name in (place, speed):
            mean = sum(body.mass * getattr(body, name) for body in bodies) / total
            for body in bodies:
                setattr(body, name, getattr(body, name) - mean)


def attract(bodies):
    """Set every acceleration: each pair is looked at once and pulls both ways."""
    for body in bodies:
        body.ax = body.ay = body.az = 0.0
    for i, a in enumerate(bodies):
        for b in bodies[i + 1 :]:
            dx, dy, dz = b.x - a.x, b.y - a.y, b.z - a.z
            square = dx * dx + dy * dy + dz * dz
            pull = G / (square * math.sqrt(square))
            of_b, of_a = pull * b.mass, pull * a.mass
            a.ax += dx * of_b
            a.ay += dy * of_b
            a.az += dz * of_b
            b.ax -= dx * of_a
            b.ay -= dy * of_a
            b.az -= dz * of_a


def kick(bodies, step):
    for body in bodies:
        body.vx += body.ax * step
        body.vy += body.ay * step
        body.vz += body.az * step


def drift(bodies, step):
    for body in bodies:
        body.x += body.vx * step
        body.y += body.vy * step
        body.z += body.vz * step


def leapfrog(bodies, step):
    kick(bodies, step / 2)
    drift(bodies, step)
    attract(bodies)
    kick(bodies, step / 2)


def euler(bodies, step):
    drift(bodies, step)
    kick(bodies, step)
    attract(bodies)


def energy(bodies):
    total = sum(body.mass * body.speed2() for body in bodies) / 2
    for i, a in enumerate(bodies):
        for b in bodies[i + 1 :]:
            total -= G * a.mass * b.mass / a.distance(b)
    return total


def momentum(bodies):
    """The angular momentum about the z axis."""
    return sum(body.mass * (body.x * body.vy - body.y * body.vx) for body in bodies)


def simulate(bodies, scheme, years, steps_per_year, orbits=(), reports=8):
    """Run the clock. Yields (time, energy, momentum) at even distances, the start and the end among them."""
    steps, step = round(years * steps_per_year), 1 / steps_per_year
    attract(bodies)
    yield 0.0, energy(bodies), momentum(bodies)
    due = 1
    for number in range(1, steps + 1):
        scheme(bodies, step)
        time = number * step
        for orbit in orbits:
            orbit.watch(time, step)
        if number >= due * steps / reports:
            due += 1
            yield time, energy(bodies), momentum(bodies)


def chart(bodies, radius=1.8, rows=17):
    """A map seen from above, the inner system only; a character is about twice as high as wide."""
    columns = rows * 2 - 1
    grid = [[" "] * columns for _ in range(rows)]
    for degree in range(0, 360, 4):
        for circle in (0.5, 1.0, 1.5):
            x, y = circle * math.cos(math.radians(degree)), circle * math.sin(math.radians(degree))
            grid[round((1 - y / radius) * (rows - 1) / 2)][round((1 + x / radius) * (columns - 1) / 2)] = "."
    for body in bodies:
        row = round((1 - body.y / radius) * (rows - 1) / 2)
        column = round((1 + body.x / radius) * (columns - 1) / 2)
        if 0 <= row < rows and 0 <= column < columns:
            grid[row][column] = body.letter
    return ["".join(line).rstrip() for line in grid]


def table(header, rows):
    """Lines of a table: the first column to the left, all others to the right."""
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]
    for row in [header, ["-" * width for width in widths], *rows]:
        cells = [f"{cell:<{width}}" if not column else f"{cell:>{width}}" for column, (cell, width) in enumerate(zip(row, widths))]
        yield "  ".join(cells).rstrip()


def conservation(samples):
    first_energy, first_momentum = samples[0][1:]
    for time, total, spin in samples:
        drift_e, drift_l = total / first_energy - 1, spin / first_momentum - 1
        yield [f"{time:.2f}", f"{total:+.9f}", f"{drift_e:+.1e}", f"{abs(drift_l) < 1e-11}"]


def main(years=30, steps_per_year=1000):
    bodies = solar_system()
    sun, planets = bodies[0], bodies[1:]
    orbits = [Orbit(planet, sun) for planet in planets]
    samples = list(simulate(bodies, leapfrog, years, steps_per_year, orbits))

    print(f"{len(bodies)} bodies, {years} years, {steps_per_year} steps a year\n")
    print(*table(["year", "energy", "change", "spin kept"], list(conservation(samples))), sep="\n")

    print()
    rows = []
    for orbit, (name, axis, eccentricity, *_) in zip(orbits, PLANETS):
        period = orbit.period
        kepler = "" if period is None else f"{period**2 / axis**3:.4f}"
        rows.append([name, f"{orbit.nearest:.4f}", f"{orbit.farthest:.4f}", f"{orbit.eccentricity:.4f}",
                     str(orbit.turns), "-" if period is None else f"{period * 365.25:.2f}", kepler])
    print(*table(["planet", "nearest", "farthest", "ecc.", "turns", "days a turn", "T^2/a^3"], rows), sep="\n")

    print(f"\nThe inner planets after {years} years (dots: 0.5, 1 and 1.5 AU)")
    print(*chart(bodies), sep="\n")

    worst = max(abs(total / samples[0][1] - 1) for _, total, _ in samples)
    rough = list(simulate(solar_system(), euler, max(1, years // 10), steps_per_year, reports=2))
    lost = abs(rough[-1][1] / rough[0][1] - 1)
    print(f"\nlargest energy error: leapfrog {worst:.1e} in {years} years, Euler {lost:.1e} in {max(1, years // 10)}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
