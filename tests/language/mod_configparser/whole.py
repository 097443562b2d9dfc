# configparser: reading, writing, interpolation, converters, errors.
import configparser, io, sys
c=configparser.ConfigParser()
c.read_string("""
[DEFAULT]
base = /root
Flag = yes
[one]
Path = %(base)s/x
num: 42
multi = a
  b

  c
# comment
; other
empty =
pct = 100%%
[two]
x = 1.5
flag = off
deep = %(path)s
""")
print(c.sections(), c.defaults(), dict(c["one"]), c["one"]["path"], c.get("one","num"), c.getint("one","num"), c.getfloat("two","x"), c.getboolean("two","flag"), c["one"].getboolean("flag"))
print(c.options("one"), c.items("one"), c.items("one", raw=True), "one" in c, "zz" in c, len(c), list(c), c.has_option("two","BASE"), c["two"].get("nope","fb"), c.get("two","nope",fallback=3), c["one"].getint("nope"), c.get("one","path",vars={"base":"/v"}))
c["new"]={"a":1,"b":"two"}; c.set("two","y","z"); c.remove_option("two","x"); o=io.StringIO(); c.write(o); print(o.getvalue()); o=io.StringIO(); c.write(o,False); print(o.getvalue()[:60]); print(repr(c["one"]), c["one"].name, c["one"].parser is c, c.remove_section("new"), c.remove_section("new"))
tests=["x=1","[a]\nx=1\n[a]\n","[a]\nx=1\nx=2","[a]\njunk line\nmore junk","[a\nx=1","[a]\nkey\n  cont","[]\nx=1"]
for t in tests:
    for kw in ({}, {"allow_no_value":True,"strict":False}):
        p=configparser.ConfigParser(**kw)
        try: p.read_string(t); print({s:dict(p[s]) for s in p.sections()})
        except configparser.Error as e: print(type(e).__name__, str(e).replace("\n","|"), e.args)
for f in (lambda:c.get("q","x"),lambda:c.get("one","q"),lambda:c["q"],lambda:c["one"]["q"],lambda:c.get("two","deep"),lambda:c.add_section("one"),lambda:c.add_section("DEFAULT"),lambda:c.set("one","x","5%"),lambda:c.set("one","x",5),lambda:c.getboolean("one","num"),lambda:c.getint("one","path"),lambda:c.options("q"),lambda:c.add_section(5),lambda:c.__delitem__("DEFAULT"), lambda: c.set("q","a","b")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
e=configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation()); e.read_string("[a]\nx=1\ny=${x}${b:z}\nd=$$5\nbad=${q:r}\n[b]\nz=${w}!\nw=7\n"); print(e["a"]["y"], e["a"]["d"])
for f in (lambda:e["a"]["bad"], lambda: e.set("a","x","$z"), lambda:e.set("a","x","${z")):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
r=configparser.RawConfigParser(allow_no_value=True, delimiters=("=",), comment_prefixes=("//",), inline_comment_prefixes=("#",)); r.read_string("[s]\nkey\na:b = c # note\n// gone\nraw = %(x)s\n"); print(dict(r["s"])); o=io.StringIO(); r.write(o); print(o.getvalue())
l=configparser.ConfigParser(converters={"list":lambda v:v.split(",")}); l.read_string("[s]\na=1,2\n"); print(l.getlist("s","a"), l["s"].getlist("a"), l["s"].getlist("b"), l["s"].getlist("b", ["f"]))
x=configparser.ConfigParser(); x.optionxform=str; x.read_string("[S]\nKeY=1\n"); print(dict(x["S"]))
loop=configparser.ConfigParser(); loop.read_string("[a]\nx=%(y)s\ny=%(x)s\nz=%(\nw=%q\n")
for k in "xzw":
    try: print(loop["a"][k])
    except configparser.Error as e: print(type(e).__name__, e)
print(configparser.ConfigParser({"a":"1"}).defaults(), c.read(["/nonexistent"]), list(c["one"].items())[:2], x.popitem(), x.sections()); u=configparser.ConfigParser(allow_unnamed_section=True); u.read_string("a=1\n[b]\nc=2"); print(u.get(configparser.UNNAMED_SECTION,"a"), u.sections())
