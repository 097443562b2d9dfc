# exit 1: carets under the failing subscript.
data = {"users": [{"name": "Ann"}, {"name": "Bob"}]}

def get(d, i):
    return d["users"][i]["name"].upper() + d["users"][i]["email"]

print(get(data, 0))
