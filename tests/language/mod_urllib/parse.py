# urllib.parse: splitting, joining, quoting, queries, errors.
from urllib.parse import *
import urllib.parse as p
for u in ("http://user:pw@Example.COM:8080/a/b;p=1?q=1&r=2#frag","//host/path","mailto:x@y.z","path/only?x","http://[::1]:80/x","HTTP://a","file:///etc/x","?q","#f","http://h?x#y","svn+ssh://u@h/p","a:b","http://h:/x", b"http://h/p?q", " http://x/\n", "1http://x", "data:text/plain,hi;x"):
    r=urlparse(u); print(r, r.geturl(), r.username, r.password, r.hostname, r.port); s=urlsplit(u); print(s, s.geturl(), urldefrag(u), urldefrag(u).geturl())
base="http://a/b/c/d;p?q"
for r in "g:h g ./g g/ /g //g ?y g?y #s g#s g?y#s ;x g;x g;x?y#s . ./ .. ../ ../g ../.. ../../ ../../g ../../../g /./g /../g g. .g g.. ..g ./../g ./g/. g/./h g/../h g;x=1/./y".split()+[""]: print(r, urljoin(base,r))
print(urljoin("http://a/b","mailto:x"), urljoin("","x"), urljoin(b"http://a/b", b"c"))
for t in ("a b/c?d=é&~x","","100%","+ +","日本"): print(quote(t), quote_plus(t), quote(t,safe=""), unquote(quote(t)), unquote_plus(quote_plus(t)))
print(unquote("a%20b%zz%e9%C3%A9+%"), unquote_to_bytes("a%20%ff%4"), unquote("%e9", "latin-1"), quote(b"\xff a"), unquote(b"%41"), unquote("é%41"), quote("é", encoding="latin-1"))
print(urlencode({"a":1,"b":"x y&","c":[1,2]}), urlencode({"c":[1,2],"d":"xy"},doseq=True), urlencode([("a","b"),("a",b"\xff")]), urlencode({"a b":"/"}, quote_via=quote, safe="/"))
print(parse_qs("a=1&b=2&a=3&c=&d"), parse_qs("a=&b", keep_blank_values=True), parse_qsl("a=1+2&b=%20x%C3%A9"), parse_qsl(b"a=1&b=%ff"), parse_qs("a;b=1",separator=";"), parse_qsl(""))
for f in (lambda: urlsplit("http://[::1/x"), lambda: urlparse("http://h:99999").port, lambda: urlparse("http://h:x").port, lambda: parse_qs("a",strict_parsing=True), lambda: parse_qsl("a&b&c",max_num_fields=2), lambda: quote("x",errors=5) , lambda: quote(b"x",encoding="a"), lambda: quote_from_bytes("x"), lambda: urlencode(5), lambda: urlencode("ab"), lambda: urljoin("a",b"b"), lambda: parse_qsl("a",separator=""), lambda: urlsplit("http://[1.2.3.4]/"), lambda: quote(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
r=urlparse("http://x/y"); print(r._replace(path="/z").geturl(), r.encode(), r.encode().decode(), isinstance(r,tuple), urlunparse(("http","h","p","","q","f")), urlunsplit(("","","//x","","")), tuple(r), type(r).__mro__[1:2] and 1, r[1], len(r))
