# A contact book in a JSON file: add, find, change, delete, merge, and what happens to a broken file.
import json
import os
import tempfile


class ContactBook:
    FIELDS = ("name", "phone", "email")

    def __init__(self, path):
        self.path = path
        self.contacts = {}
        self.load()

    def load(self):
        try:
            with open(self.path, encoding="utf-8") as file:
                data = json.load(file)
        except FileNotFoundError:
            print("(new book)")
            return
        except json.JSONDecodeError as error:
            print(f"(broken book: {error.msg} in line {error.lineno}, column {error.colno})")
            return
        self.contacts = {entry["name"].casefold(): entry for entry in data["contacts"]}

    def save(self):
        data = {"version": 2, "contacts": sorted(self.contacts.values(), key=lambda entry: entry["name"])}
        with open(self.path, "w", encoding="utf-8") as file:
            json.dump(data, file, indent=2, ensure_ascii=False)
            file.write("\n")

    def add(self, name, **details):
        unknown = set(details) - set(self.FIELDS)
        if unknown:
            raise TypeError(f"unknown fields: {', '.join(sorted(unknown))}")
        if name.casefold() in self.contacts:
            raise KeyError(name)
        self.contacts[name.casefold()] = {"name": name, **details}

    def find(self, text):
        text = text.casefold()
        return [entry for entry in self.contacts.values() if any(text in str(value).casefold() for value in entry.values())]

    def change(self, name, **details):
        self.contacts[name.casefold()].update(details)

    def delete(self, name):
        return self.contacts.pop(name.casefold(), None) is not None

    def __len__(self):
        return len(self.contacts)

    def __iter__(self):
        yield from sorted(self.contacts.values(), key=lambda entry: entry["name"].split()[-1])

    def __contains__(self, name):
        return name.casefold() in self.contacts


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "contacts.json")
    book = ContactBook(path)
    book.add("Ada Lovelace", phone="+44 20 1815", email="ada@analytical.example")
    book.add("Grace Hopper", phone="+1 555 1906")
    book.add("José Álvarez", email="jose@correo.example", phone=None)
    book.add("Edsger Dijkstra", phone="31-020-1930")
    for attempt in (lambda: book.add("ADA LOVELACE"), lambda: book.add("X", age=3), lambda: book.change("Nobody", phone="1")):
        try:
            attempt()
        except (KeyError, TypeError) as error:
            print(type(error).__name__, error)
    book.save()
    print(os.path.basename(path), os.path.getsize(path) > 100, os.listdir(folder))
    again = ContactBook(path)
    print(len(again), "ada lovelace" in again, "Alan Turing" in again)
    again.change("grace hopper", email="grace@navy.example", phone="+1 555 1992")
    print(again.delete("Edsger DIJKSTRA"), again.delete("Edsger Dijkstra"))
    for entry in again:
        print(f"{entry['name']:<15} {entry.get('phone') or '-':<12} {entry.get('email', '-')}")
    print([entry["name"] for entry in again.find("EXAMPLE")], again.find("zzz"))
    again.save()
    with open(path, encoding="utf-8") as file:
        text = file.read()
    print(text)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text[:60] + "oops")
    print(len(ContactBook(path)))
    print(json.dumps(list(again), sort_keys=True)[:80])
print(os.path.exists(path))
