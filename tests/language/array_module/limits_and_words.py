# array.array: every type's limits, slices, exports, pickling, files, exact words.
import warnings
warnings.simplefilter("ignore")
from array import array
import array as A
a = array("h", [1, 2])
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
for c in "bBuwhHiIlLqQfd":
    x=array(c)
    for v in (-2**70, -1, 300, 2**16, 2**32, 2**63, 2**64, 2**100, "x","xy", b"x", None, 1.5, 1e300):
        t(lambda: x.append(v))
for c in "bBuhHiIlLqQfd": print(c, array(c).itemsize)
t(lambda: array("i", 5)); t(lambda: array("i", "abc")); t(lambda: array("i", array("w","a"))); t(lambda: array("u", b"abcd"))
t(lambda: array("i", b"abc")); t(lambda: array(5)); t(lambda: array("i",[1],2)); t(lambda: array()); t(lambda: array("w", 5)); t(lambda:array("w",["a","bc"]))
t(lambda:array("w",[1])); t(lambda:array("w",array("u","ab"))); t(lambda:array("u",array("w","ab"))); t(lambda: array("i", array("d",[1.5])))
t(lambda:array("b",typecode=1)); t(lambda:array(typecode="b"))
t(lambda: a[1.5]); t(lambda: a.__setitem__(1.5,1)); t(lambda: a.__setitem__(9,1)); t(lambda: a.__delitem__(9)); t(lambda: a.__setitem__(slice(0,1),[1])); t(lambda: a.__setitem__(slice(0,1),array("d"))); t(lambda:a.__setitem__(slice(0,2,2), array("h",[1,2])))
t(lambda:a.insert(1,"x")); t(lambda:a.insert("x",1)); t(lambda:a.pop("x")); t(lambda:a.pop(7)); t(lambda:array("i").pop()); t(lambda:a.remove("q")); t(lambda:a.index(9)); t(lambda:a.index(1,1)); t(lambda:a.index(1,0,5)); t(lambda:a.index(1,"a"))
t(lambda:a.frombytes("abc")); t(lambda:a.frombytes(5)); t(lambda: a.frombytes(b"abc")); t(lambda:a.fromlist(5)); t(lambda:a.fromunicode("a")); t(lambda:a.tounicode()); t(lambda:array("w","a").fromunicode(5))
t(lambda:a+5); t(lambda:a+array("i")); t(lambda:a*"x"); t(lambda:a.__iadd__(5)); t(lambda:a.__iadd__([1])); t(lambda:a.__iadd__(array("i"))); t(lambda:a.extend(5)); t(lambda:a.extend(array("i"))); t(lambda:a.extend([1,"x"])); print(a)
t(lambda:a.__imul__(-1))
t(lambda:a.__reduce_ex__(2)); a=array("h",[1,2]); t(lambda:a.__reduce_ex__(2)); t(lambda:a.__reduce_ex__(3)); t(lambda: a.__reduce_ex__("x")); t(lambda:a.__reduce__())
t(lambda:array("w","ab").__reduce_ex__(4)); t(lambda:array("u","ab").__reduce_ex__(2))
t(lambda:A._array_reconstructor(array,"h",4,b"\1\0\2\0")); t(lambda:A._array_reconstructor(array,"z",4,b"\1\0\2\0")); t(lambda:A._array_reconstructor(array,"h",99,b"")); t(lambda:A._array_reconstructor(int,"h",4,b"")); t(lambda:A._array_reconstructor(array,"h",4,""))
it=iter(a); next(it); print(it.__reduce__(), next(it), list(it), it.__reduce__())
t(lambda:a.byteswap(1)); t(lambda:array("d",[1.0]).byteswap()); t(lambda:array("w","a")<array("w","b")); t(lambda:a<5); t(lambda:a==5); t(lambda:a<array("d",[1.0,3.0])); t(lambda: a<=array("h",[1,2,3])); t(lambda: array("f",[float("nan")])==array("f",[float("nan")]))
class S(array): pass
s=S("i",[1]); s.x=1; print(s, s.__reduce_ex__(4), s+s, s*2, s[:], type(s[:])); import copy; print(copy.copy(s), copy.deepcopy(s), copy.copy(s).x if hasattr(copy.copy(s),'x') else None)
t(lambda: array("u","a\ud800").tounicode()); x=array("I",[1]); t(lambda:x.tofile(5)); import io; f=io.BytesIO(); x.tofile(f); print(f.getvalue()); f.seek(0); y=array("I"); y.fromfile(f,1); print(y); t(lambda:y.fromfile(f,1)); t(lambda:y.fromfile(f,-1)); t(lambda:y.fromfile(5,1)); f=io.BytesIO(b"abcde"); t(lambda: y.fromfile(f,3)); print(y)
print(array.__doc__[:60], array.__class_getitem__(int), a.__contains__(1), a.__len__(), hasattr(a,'clear')); t(lambda: hash(a)); t(lambda: array("i",[1]).__copy__()); t(lambda:array("i",[1]).__deepcopy__({})); t(lambda: array("i").append()); t(lambda: array("i").append(1,2)); t(lambda: a.count()); 
print(isinstance(a,__import__("collections").abc.MutableSequence)); t(lambda:array("b",[1,2])[::-1]); del a[::2]; print(a);
x=array("i",range(10)); x[2:4]=array("i",[9]*5); print(x); x[::2]=x[::2]; del x[-1:3:-2]; print(x); x[1:2]=x; print(x); x.extend(x); print(len(x)); m=memoryview(x); t(lambda: x.append(1)); t(lambda:x.__imul__(2)); t(lambda:x.__delitem__(0)); t(lambda: x.frombytes(b"")); t(lambda:x.extend([])); t(lambda: x.__setitem__(slice(0,1),array("i"))); x.reverse(); x.byteswap()
t(lambda: array("i",(x for x in "ab"))); t(lambda: array("i",{1,2})); t(lambda: array("B",bytearray(b"abc"))); t(lambda: array("B",memoryview(b"abc"))); t(lambda: array("h",b"ab")); t(lambda:array("h",bytearray(b"ab")))
