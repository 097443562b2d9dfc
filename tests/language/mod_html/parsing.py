# html.parser: tags, attributes, text in pieces, references, comments, broken markup.
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, t, a): print("S", t, a, self.getpos(), repr(self.get_starttag_text()))
    def handle_endtag(self, t): print("E", t, self.getpos())
    def handle_startendtag(self, t, a): print("SE", t, a)
    def handle_data(self, d): print("D", repr(d), self.getpos())
    def handle_comment(self, d): print("C", repr(d))
    def handle_decl(self, d): print("DECL", repr(d))
    def handle_pi(self, d): print("PI", repr(d))
    def unknown_decl(self, d): print("UD", repr(d))
    def handle_charref(self, n): print("CR", n)
    def handle_entityref(self, n): print("ER", n)
docs=["<!DOCTYPE html><html><head><title>T &amp; x</title></head>\n<body class='a b' id=x data-y=\"1 &lt; 2\" disabled><p>Hi<br/>there<img src=a.png /></p><!-- c --></body></html>",
"<a href=\"x>y\">link</a> text &eacute; &#65; &unknown; &amp", "<script>if (a < b && c) { x = '</p>'; }</script><style>p > a {}</style>", "<?php echo ?> <![CDATA[x]]> a < b <3 </> </ x> <P CLASS=Big>UP</P>", "<ul>\n  <li>1\n  <li>2\n</ul>", "<a b=c d='e' f = \"g\" h>", "plain only"]
for cc in (True, False):
    for d in docs:
        print("--", cc, repr(d[:30])); p=P(convert_charrefs=cc); p.feed(d); p.close()
p=P(); 
for part in ("<di","v cl","ass=x>te","xt</d","iv> an","d more &am","p; end"): p.feed(part)
p.close()
class L(HTMLParser):
    def __init__(self): super().__init__(); self.links=[]
    def handle_starttag(self, tag, attrs):
        if tag=="a": self.links += [v for k,v in attrs if k=="href"]
l=L(); l.feed('<p><a href="/one">1</a> <A HREF=two>2</A></p>'); print(l.links)
