"""A text adventure and a solver that finds its shortest way through: breadth-first search over frozen states.

    adventure.py [floors]        print the world, solve it, replay the solution, then solve a tower of that many floors
    adventure.py play            play it yourself

The world is data: rooms with exits, things with places, rules with conditions. A state is what can change (where you
are, where each thing is, which facts hold), so that two ways to one situation are recognised as the same.
"""

import sys
from collections import deque

CARRIED = "in your hands"
GONE = "nowhere"
OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east", "up": "down", "down": "up"}


class State:
    """A moment of the game. Immutable: an action gives a new state."""

    __slots__ = ("place", "things", "facts", "key")

    def __init__(self, place, things, facts):
        self.place, self.things, self.facts = place, things, facts
        self.key = (place, things, facts)

    def __eq__(self, other):
        return self.key == other.key

    def __hash__(self):
        return hash(self.key)

    def moved(self, place):
        return State(place, self.things, self.facts)

    def with_thing(self, index, where):
        things = self.things
        return State(self.place, things[:index] + (where,) + things[index + 1 :], self.facts)

    def with_fact(self, fact):
        return State(self.place, self.things, self.facts | {fact})


class Rule:
    """Something to do in a room: what it needs to have in hand, what must hold, and what comes of it."""

    def __init__(self, command, room, needs=(), given=(), makes=None, uses_up=(), brings=(), says="Done."):
        self.command, self.room, self.makes, self.says = command, room, makes, says
        self.needs, self.given, self.uses_up, self.brings = needs, frozenset(given), uses_up, brings


class World:
    """The rooms, the things, the rules, and the question when the game is won."""

    def __init__(self, title, limit=3):
        self.title, self.limit = title, limit
        self.rooms, self.exits, self.locks = {}, {}, {}
        self.things, self.places, self.rules = [], [], []
        self.start, self.goal = None, None

    def room(self, name, text):
        self.rooms[name] = text
        self.exits.setdefault(name, {})
        self.start = self.start or name

    def passage(self, a, direction, b, lock=None):
        """Two rooms joined both ways; with a lock, only while that fact holds."""
        for room, way, target in ((a, direction, b), (b, OPPOSITE[direction], a)):
            self.exits[room][way] = target
            if lock:
                self.locks[room, way] = lock

    def thing(self, name, where=GONE):
        self.things.append(name)
        self.places.append(where)

    def rule(self, *args, **kwargs):
        self.rules.append(Rule(*args, **kwargs))

    def opening(self):
        return State(self.start, tuple(self.places), frozenset())

    def won(self, state):
        return self.goal in state.facts

    def hands(self, state):
        return [name for name, where in zip(self.things, state.things) if where == CARRIED]

    def here(self, state):
        return [name for name, where in zip(self.things, state.things) if where == state.place]

    def moves(self, state):
        """Every (command, next state, answer) that is possible now."""
        for way, target in self.exits[state.place].items():
            lock = self.locks.get((state.place, way))
            if lock is None or lock in state.facts:
                yield f"go {way}", state.moved(target), f"You are in the {target}."
        carried = state.things.count(CARRIED)
        for index, where in enumerate(state.things):
            if where == state.place and carried < self.limit:
                yield f"take {self.things[index]}", state.with_thing(index, CARRIED), "Taken."
            elif where == CARRIED:
                yield f"drop {self.things[index]}", state.with_thing(index, state.place), "Dropped."
        for rule in self.rules:
            if self.allows(rule, state):
                after = state.with_fact(rule.makes)
                for name in rule.uses_up:
                    after = after.with_thing(self.things.index(name), GONE)
                for name in rule.brings:
                    after = after.with_thing(self.things.index(name), state.place)
                yield rule.command, after, rule.says

    def allows(self, rule, state):
        if rule.room != state.place or rule.makes in state.facts or not rule.given <= state.facts:
            return False
        return all(state.things[self.things.index(name)] == CARRIED for name in rule.needs)

    def describe(self, state):
        yield f"{state.place.capitalize()}. {self.rooms[state.place]}"
        things = self.here(state)
        if things:
            yield f"You see: {', '.join(things)}."
        yield f"Exits: {', '.join(sorted(self.exits[state.place]))}."


class Solution:
    def __init__(self, steps, seen, deepest):
        self.steps, self.seen, self.deepest = steps, seen, deepest


def solve(world):
    """Breadth-first: the first time the goal is met, no shorter way exists."""
    start = world.opening()
    came_from = {start: None}
    queue = deque([(start, 0)])
    depth = 0
    while queue:
        state, depth = queue.popleft()
        if world.won(state):
            steps = []
            while came_from[state] is not None:
                state, command = came_from[state]
                steps.append(command)
            return Solution(steps[::-1], len(came_from), depth)
        for command, after, _ in world.moves(state):
            if after not in came_from:
                came_from[after] = (state, command)
                queue.append((after, depth + 1))
    return Solution(None, len(came_from), depth)


class Game:
    """One play-through: takes commands, gives answers."""

    def __init__(self, world):
        self.world, self.state, self.turns = world, world.opening(), 0

    def look(self):
        return "\n".join(self.world.describe(self.state))

    def do(self, command):
        command = " ".join(command.lower().split())
        if command == "look":
            return self.look()
        if command in ("hands", "inventory"):
            return "You carry: " + (", ".join(self.world.hands(self.state)) or "nothing") + "."
        if command == "help":
            return "Now you can: " + ", ".join(sorted(name for name, _, _ in self.world.moves(self.state))) + "."
        for name, after, answer in self.world.moves(self.state):
            if name == command:
                self.state, self.turns = after, self.turns + 1
                return answer
        return self.refusal(command)

    def refusal(self, command):
        """Say what is in the way."""
        verb, _, rest = command.partition(" ")
        if verb == "go" and rest in self.world.exits[self.state.place]:
            return f"The way {rest} is locked."
        if verb == "go":
            return f"There is no way {rest or 'like that'}."
        if verb == "take" and rest in self.world.here(self.state):
            return "Your hands are full."
        if any(rule.command == command and rule.room == self.state.place for rule in self.world.rules):
            return "Something is missing for that."
        return f"You cannot {command}."


def lighthouse():
    """The hand-made world."""
    world = World("The Lighthouse", limit=2)
    world.room("beach", "Wet sand, gulls, and a path to a tower.")
    world.room("garden", "Somebody planted beans here long ago.")
    world.room("shed", "It smells of tar and rope.")
    world.room("hall", "A round room. The stairs are blocked by a grating.")
    world.room("cellar", "Dark; water drips into a barrel.")
    world.room("lamp room", "Glass all round. The great lamp is cold.")
    world.passage("beach", "north", "garden")
    world.passage("garden", "west", "shed", lock="the shed is open")
    world.passage("garden", "north", "hall")
    world.passage("hall", "down", "cellar")
    world.passage("hall", "up", "lamp room", lock="the grating is up")
    world.thing("driftwood", "beach")
    world.thing("rusty key", "cellar")
    world.thing("crank", "shed")
    world.thing("oil can", "shed")
    world.thing("matches", "garden")
    world.thing("bucket", "beach")
    world.rule("unlock shed", "garden", needs=["rusty key"], makes="the shed is open", uses_up=["rusty key"],
               says="The key turns, and breaks.")
    world.rule("oil winch", "hall", needs=["oil can"], makes="the winch is oiled", says="It drinks half of the can.")
    world.rule("turn winch", "hall", needs=["crank"], given=["the winch is oiled"], makes="the grating is up",
               uses_up=["crank"], says="The grating rattles up. The crank slips out and falls into the dark.")
    world.rule("fill lamp", "lamp room", needs=["oil can"], makes="the lamp is full", says="The other half of the can.")
    world.rule("light lamp", "lamp room", needs=["matches"], given=["the lamp is full"], makes="the lamp burns",
               says="Light leaps over the sea. Far out, a ship turns.")
    world.goal = "the lamp burns"
    return world


def tower(floors):
    """A made-up world that grows: the key for each floor lies somewhere below it."""
    world = World(f"A tower of {floors} floors", limit=2)
    for floor in range(floors):
        world.room(f"landing {floor}", "Stairs.")
        world.room(f"closet {floor}", "Shelves.")
    for floor in range(floors):
        world.passage(f"landing {floor}", "east", f"closet {floor}")
        if floor + 1 < floors:
            fact = f"door {floor + 1} is open"
            world.passage(f"landing {floor}", "up", f"landing {floor + 1}", lock=fact)
            world.thing(f"key {floor + 1}", f"closet {floor * 2 // 3}")
            world.rule(f"unlock door {floor + 1}", f"landing {floor}", needs=[f"key {floor + 1}"], makes=fact,
                       uses_up=[f"key {floor + 1}"])
    world.rule("ring bell", f"closet {floors - 1}", makes="the bell rings", says="It rings.")
    world.goal = "the bell rings"
    return world


def replay(world, steps):
    game = Game(world)
    print(game.look())
    for step in steps:
        print(f"> {step}")
        print(f"  {game.do(step)}")
    print(f"{'Won' if world.won(game.state) else 'Not won'} in {game.turns} turns.")


def play(world):
    game = Game(world)
    print(world.title, game.look(), sep="\n")
    while not world.won(game.state):
        try:
            print(game.do(input("> ")))
        except EOFError:
            break
    print("Goodbye.")


def main(floors=8):
    world = lighthouse()
    print(f"== {world.title}: {len(world.rooms)} rooms, {len(world.things)} things, {len(world.rules)} rules")
    solution = solve(world)
    print(f"shortest solution: {len(solution.steps)} steps, found among {solution.seen:,} states\n")
    replay(world, solution.steps)

    print("\n== A clumsy player")
    replay(world, ["look", "take bucket", "take driftwood", "go north", "go west", "take matches", "unlock shed", "hands",
                   "dance", "drop bucket", "take matches", "help"])

    for height in range(3, floors + 1):
        world = tower(height)
        solution = solve(world)
        print(f"\n== {world.title}: {len(solution.steps)} steps, {solution.seen:,} states")
        print("   " + ", ".join(solution.steps[:6]) + ", ...")

    world = lighthouse()
    world.places[world.things.index("matches")] = "lamp room"
    world.places[world.things.index("crank")] = "lamp room"
    solution = solve(world)
    print(f"\n== With the crank behind the grating: {solution.steps}, all {solution.seen:,} states seen")


if __name__ == "__main__":
    if sys.argv[1:2] == ["play"]:
        play(lighthouse())
    else:
        main(*map(int, sys.argv[1:2]))
