"""Stands for programs of small float objects: rays, spheres and vectors with operators, a picture as checksum."""
# group: other
import math
import sys


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def scale(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def unit(self):
        return self.scale(1.0 / math.sqrt(self.dot(self)))


class Sphere:
    def __init__(self, centre, radius, colour, mirror):
        self.centre = centre
        self.radius = radius
        self.colour = colour
        self.mirror = mirror

    def hit(self, origin, direction):
        offset = origin - self.centre
        b = offset.dot(direction)
        c = offset.dot(offset) - self.radius * self.radius
        inside = b * b - c
        if inside < 0:
            return None
        distance = -b - math.sqrt(inside)
        return distance if distance > 1e-6 else None

    def normal(self, point):
        return (point - self.centre).unit()


class Floor:
    mirror = 0.2

    def __init__(self, height):
        self.height = height

    def hit(self, origin, direction):
        if abs(direction.y) < 1e-9:
            return None
        distance = (self.height - origin.y) / direction.y
        return distance if distance > 1e-6 else None

    def normal(self, point):
        return Vector(0.0, 1.0, 0.0)

    colour = 0.6


class Scene:
    def __init__(self, things, light):
        self.things = things
        self.light = light

    def trace(self, origin, direction, depth):
        nearest = None
        best = 1e30
        for thing in self.things:
            distance = thing.hit(origin, direction)
            if distance is not None and distance < best:
                best = distance
                nearest = thing
        if nearest is None:
            return 0.1
        point = origin + direction.scale(best)
        normal = nearest.normal(point)
        to_light = (self.light - point).unit()
        brightness = max(0.0, normal.dot(to_light))
        if any(thing.hit(point, to_light) for thing in self.things if thing is not nearest):
            brightness *= 0.3
        colour = nearest.colour * (0.2 + brightness)
        if depth > 0 and nearest.mirror > 0:
            reflected = direction - normal.scale(2 * normal.dot(direction))
            colour += nearest.mirror * self.trace(point, reflected, depth - 1)
        return colour


def main(size):
    scene = Scene(
        [
            Sphere(Vector(0.0, 0.0, 5.0), 1.0, 0.9, 0.3),
            Sphere(Vector(1.5, 0.5, 4.0), 0.7, 0.7, 0.5),
            Sphere(Vector(-1.4, -0.2, 3.5), 0.6, 0.5, 0.0),
            Floor(-1.0),
        ],
        Vector(5.0, 8.0, -3.0),
    )
    eye = Vector(0.0, 0.3, -1.0)
    total = 0.0
    for row in range(size):
        for column in range(size):
            direction = Vector(2.0 * column / size - 1.0, 1.0 - 2.0 * row / size, 1.5).unit()
            total += scene.trace(eye, direction, 3)
    print("%.6f" % total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 150)
