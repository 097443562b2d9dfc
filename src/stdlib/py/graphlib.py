"""Topological order: nodes of a graph, each behind the ones it depends on."""

__all__ = ["TopologicalSorter", "CycleError"]

_READY = -1  # handed out by get_ready
_DONE = -2


class CycleError(ValueError):
    """Raised by prepare(); the second argument is the list of the nodes of one cycle."""


class _Node:
    """A node, how many predecessors are not yet done, and what comes behind it."""

    __slots__ = ("node", "waiting", "successors")

    def __init__(self, node):
        self.node = node
        self.waiting = 0
        self.successors = []


class TopologicalSorter:
    """Hands out the nodes of a graph; the graph maps a node to its predecessors."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None  # a list from prepare() on
        self._passed_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _get(self, node):
        found = self._nodes.get(node)
        if found is None:
            found = self._nodes[node] = _Node(node)
        return found

    def add(self, node, *predecessors):
        """Adds a node and what must come before it."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        found = self._get(node)
        found.waiting += len(predecessors)
        for predecessor in predecessors:
            self._get(predecessor).successors.append(node)

    def prepare(self):
        """Ends the adding of nodes; CycleError when they depend on each other in a circle."""
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [n.node for n in self._nodes.values() if n.waiting == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        """The nodes whose predecessors are all done, those not handed out before."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].waiting = _READY
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        """Whether there are nodes to be handed out or to be done."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Says that these nodes are done, so that the ones behind them may become ready."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            found = self._nodes.get(node)
            if found is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if found.waiting >= 0:
                raise ValueError(
                    f"node {node!r} was not passed out (still not ready)"
                )
            if found.waiting == _DONE:
                raise ValueError(f"node {node!r} was already marked done")
            found.waiting = _DONE
            for successor in found.successors:
                behind = self._nodes[successor]
                behind.waiting -= 1
                if behind.waiting == 0:
                    self._ready.append(successor)
            self._finished += 1

    def static_order(self):
        """All nodes in a topological order."""
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    def _find_cycle(self):
        """The nodes of a cycle, the first again at the end; None without one."""
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path = []  # from start on, each with an iterator over its successors
            position = {}
            node = start
            while True:
                if node in position:
                    return [entry[0] for entry in path[position[node]:]] + [node]
                if node not in seen:
                    seen.add(node)
                    position[node] = len(path)
                    path.append((node, iter(self._nodes[node].successors)))
                while path:
                    node = next(path[-1][1], path)
                    if node is not path:
                        break
                    del position[path.pop()[0]]
                if not path:
                    break
        return None

    __class_getitem__ = classmethod(type(list[int]))
