# Any expression may decorate.
def deco(*tags):
    def wrap(f):
        names.append((tags, f.__name__))
        return f
    return wrap
names = []
table = {"a": deco("table"), "l": [deco("list")]}
class NS: d = staticmethod(deco("attr"))
@deco()
@deco("x", "y")
def f1(): pass
@table["a"]
@table["l"][0]
@NS.d
def f2(): pass
@(lambda f: deco("lambda")(f))
def f3(): pass
@deco("cond") if True else None
def f4(): pass
@(chosen := deco("walrus"))
class C: pass
@chosen
async def f5(): pass
@[deco("in list")][0]
def f6(): pass
@deco(*("star",), **{})
# a comment between
def f7(): pass
@print
class Printed: pass
print(names, Printed)
class M:
    @staticmethod
    def a(): return "a"
    @classmethod
    def b(cls): return cls.__name__
    @property
    def c(self): return "c"
    @deco("method")
    def d(self): return "d"
print(M.a(), M.b(), M().c, M().d(), names[-1])
for source in ("@x\ny = 1", "@\ndef f(): pass", "@x def f(): pass", "@x\n@y", "@x,y\ndef f(): pass", "@x = 1\ndef f(): pass", "@yield\ndef f(): pass", "@x\n\n\ndef f(): pass", "@x\nclass C: pass", "@*x\ndef f(): pass", "@x\nlambda: 1", "@not x\ndef f(): pass", "@x or y\ndef f(): pass"):
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", e.msg)
