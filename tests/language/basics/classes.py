# A class with attributes, methods and a text form.
class Point:
    dimensions = 2

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

p = Point(1, 2)
print(p, p.x, p.y)
q = p.moved(10, 20)
print(q, p)
q.x = 0
print(q, Point.dimensions, q.dimensions)
print(type(q) is Point, isinstance(q, Point), type(q).__name__)
