# A to-do list as a little command language with undo, states and match.
from collections import deque
from copy import deepcopy
from enum import Enum


class State(Enum):
    OPEN = "[ ]"
    DONE = "[x]"
    DROPPED = "[-]"


class TodoError(Exception):
    pass


class Todo:
    def __init__(self):
        self.tasks = {}
        self.undone = deque(maxlen=3)
        self.next_number = 1

    def remember(self):
        self.undone.append((deepcopy(self.tasks), self.next_number))

    def task(self, number):
        try:
            return self.tasks[int(number)]
        except ValueError:
            raise TodoError(f"{number!r} is no number") from None
        except KeyError as error:
            raise TodoError(f"no task {error}") from error

    def run(self, line):
        match line.split():
            case []:
                return None
            case ["add", *words] if words:
                self.remember()
                tags = {word[1:] for word in words if word.startswith("#")}
                text = " ".join(word for word in words if not word.startswith("#"))
                self.tasks[self.next_number] = {"text": text, "tags": tags, "state": State.OPEN}
                self.next_number += 1
                return f"added {self.next_number - 1}"
            case ["done" | "drop" as what, number]:
                task = self.task(number)
                if task["state"] is not State.OPEN:
                    raise TodoError(f"task {number} is {task['state'].name.lower()} already")
                self.remember()
                self.tasks[int(number)]["state"] = State.DONE if what == "done" else State.DROPPED
                return f"{what}: {task['text']}"
            case ["list"]:
                return self.show(lambda task: True)
            case ["list", tag] if tag.startswith("#"):
                return self.show(lambda task: tag[1:] in task["tags"])
            case ["list", "open"]:
                return self.show(lambda task: task["state"] is State.OPEN)
            case ["undo"]:
                if not self.undone:
                    raise TodoError("nothing to undo")
                self.tasks, self.next_number = self.undone.pop()
                return "undone"
            case [command, *rest]:
                raise TodoError(f"cannot {command} with {len(rest)} words")

    def show(self, wanted):
        lines = [f"{number:2d} {task['state'].value} {task['text']}" + "".join(f" #{tag}" for tag in sorted(task["tags"])) for number, task in self.tasks.items() if wanted(task)]
        return "\n".join(lines) or "(nothing)"


todo = Todo()
script = """add buy milk #shop #home
add write report #work
add buy paper #shop
done 1
done 1
drop 2
list

list #shop
list open
undo
undo
undo
undo
list
done 7
done seven
fly to the moon
add
"""
for line in script.splitlines():
    try:
        answer = todo.run(line)
    except TodoError as error:
        answer = f"! {error}" + (f" ({error.__cause__!r})" if error.__cause__ else "")
    if answer is not None:
        print(f"> {line}\n{answer}")
print(State("[x]"), State["OPEN"].value, [state.name for state in State])
