# A maze solved breadth first, depth first and by A*, with pictures of the paths.
from collections import deque
from heapq import heappop, heappush

MAZE = """
###############
#S..#.....#...#
#.#.#.###.#.#.#
#.#...#...#.#.#
#.#####.###.#.#
#.....#.....#.#
#####.#######.#
#...#.........#
#.#.###.#####.#
#.#.....#...#.#
#.#######.#.#.#
#.........#..E#
###############
""".strip()


class Maze:
    def __init__(self, text):
        self.grid = text.split("\n")
        for y, row in enumerate(self.grid):
            for x, cell in enumerate(row):
                if cell == "S":
                    self.start = x, y
                elif cell == "E":
                    self.end = x, y

    def neighbours(self, place):
        x, y = place
        for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0)):
            if self.grid[y + dy][x + dx] != "#":
                yield x + dx, y + dy

    def draw(self, path):
        marked = set(path) - {self.start, self.end}
        for y, row in enumerate(self.grid):
            print("".join("*" if (x, y) in marked else cell for x, cell in enumerate(row)).replace(".", " "))


def trace(came_from, place):
    path = []
    while place is not None:
        path.append(place)
        place = came_from[place]
    return path[::-1]


def breadth_first(maze):
    queue, came_from = deque([maze.start]), {maze.start: None}
    while queue:
        place = queue.popleft()
        if place == maze.end:
            return trace(came_from, place), len(came_from)
        for step in maze.neighbours(place):
            if step not in came_from:
                came_from[step] = place
                queue.append(step)
    return None, len(came_from)


def depth_first(maze):
    seen = set()

    def visit(place, path):
        seen.add(place)
        if place == maze.end:
            return path
        for step in maze.neighbours(place):
            if step not in seen and (found := visit(step, path + [step])):
                return found
        return None

    return visit(maze.start, [maze.start]), len(seen)


def a_star(maze):
    def guess(place):
        return abs(place[0] - maze.end[0]) + abs(place[1] - maze.end[1])

    frontier, came_from, cost = [(guess(maze.start), maze.start)], {maze.start: None}, {maze.start: 0}
    while frontier:
        _, place = heappop(frontier)
        if place == maze.end:
            return trace(came_from, place), len(cost)
        for step in maze.neighbours(place):
            new = cost[place] + 1
            if new < cost.get(step, float("inf")):
                cost[step] = new
                came_from[step] = place
                heappush(frontier, (new + guess(step), step))
    return None, len(cost)


maze = Maze(MAZE)
print("from", maze.start, "to", maze.end)
for solve in (breadth_first, depth_first, a_star):
    path, looked = solve(maze)
    print(f"\n{solve.__name__}: {len(path) - 1} steps, looked at {looked} places")
    maze.draw(path)
closed = Maze(MAZE.replace("#..E#", "#.#E#").replace("#.#.#.#\n#......", "#.#.###\n#......").replace("#...#.#\n#.###", "#...###\n#.###"))
print([solve(closed)[0] is None for solve in (breadth_first, a_star)])
