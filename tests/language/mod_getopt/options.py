# getopt: short and long options, mixed arguments, the errors
import getopt
import os

os.environ.pop("POSIXLY_CORRECT", None)
LINES = ["-a -b value rest", "-abvalue x", "-ab value", "--alpha --beta=3 x", "--beta 4", "--al", "--be=1", "-a -- -b", "- -a", "x -a y -b z", "", "--alp --", "-a x --beta 2 y -- -a"]
for line in LINES:
    print(repr(line), getopt.getopt(line.split(), "ab:", ["alpha", "beta="]), getopt.gnu_getopt(line.split(), "ab:", ["alpha", "beta="]))
print(getopt.gnu_getopt(["x", "-a"], "+a"), getopt.getopt(["--one"], "", "one"))
for line in ("-z", "-b", "--gamma", "--alpha=1", "--beta", "--a", "-:"):
    try:
        print(getopt.getopt(line.split(), "ab:", ["alpha", "along", "beta="]))
    except getopt.GetoptError as error:
        print(repr(line), error, "|", error.msg, "|", error.opt)
print(getopt.error is getopt.GetoptError)
