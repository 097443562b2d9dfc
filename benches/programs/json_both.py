"""Stands for JSON both ways: a document of records with nested lists, floats and text, dumped and loaded."""
# group: in C
import json
import sys


def record(i):
    return {
        "id": i,
        "name": "User number %d" % i,
        "active": i % 3 == 0,
        "score": i / 7,
        "tags": ["red", "gr\u00fcn", "line\nbreak", None],
        "address": {"street": "Main \"Road\" %d" % (i % 90), "zip": "%05d" % i, "at": [i * 0.5, -i]},
    }


def main(n):
    document = {"users": [record(i) for i in range(200)], "count": 200}
    total = 0
    for i in range(n):
        document["round"] = i
        text = json.dumps(document)
        back = json.loads(text)
        total += len(text) + back["users"][i % 200]["id"]
    pretty = json.dumps(document, indent=2, sort_keys=True)
    print(total, len(pretty), json.loads(pretty) == document)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 140)
