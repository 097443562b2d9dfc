# UserDict, UserList and UserString as bases.
from collections import UserDict, UserList, UserString


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper({"a": 1}, b=2)
u.update(c=3)
print(u, u.data, len(u), "A" in u, "a" in u, u.get("zz", 0), list(u))
print(u | {"d": 4}, {"e": 5} | u, type(u | u).__name__, u == {"A": 1, "B": 2, "C": 3})
u |= {"low": 1}
print(u, type(u.copy()).__name__, Upper.fromkeys("xy"), u.pop("A"))


class Missing(UserDict):
    def __missing__(self, key):
        return "missing " + key


print(Missing()["k"], Missing().get("k"))
try:
    UserDict()["k"]
except KeyError as e:
    print("KeyError", e)


class Tidy(UserList):
    def append(self, item):
        super().append(str(item).strip())


t = Tidy(["b", "a"])
t.append("  c ")
print(t, t[0], t[1:], type(t[1:]).__name__, len(t), "a" in t, t + ["x"], ["x"] + t, t * 2, 2 * t)
t.sort()
t.reverse()
t.extend("yz")
t += ["w"]
t *= 1
t.insert(0, "first")
print(t, t.index("b"), t.count("b"), t.pop(), t == list(t), t < ["zzz"], t.copy(), UserList("ab"))
t.remove("first")
del t[0]
t[0] = "B"
print(t, UserList(UserList([1])), t.data)


class Shout(UserString):
    def loud(self):
        return self.upper() + "!"


s = Shout("hello world")
print(s, repr(s), s.loud(), type(s.loud()).__name__, type(s[1:4]).__name__, s[1:4], len(s))
print(s == "hello world", hash(s) == hash("hello world"), "ell" in s, s + "!", "<" + s, s * 2)
print(s.split(), s.find("o"), s.count(UserString("o")), s.replace("l", "L"), s.title(), s.startswith("he"))
print(Shout("%s-%d") % ("a", 3), int(UserString("42")) + 1, float(UserString("1.5")), s < "z", s.join("ab"))
print(s.encode(), s.center(15, "*"), s.partition(" "), UserString(5), s.isalpha(), s.removeprefix("hello "))
