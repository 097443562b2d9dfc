# html: escape, unescape and the tables of names.
import html
import html.entities

print(html.escape("<a href=\"x\">it's & more</a>"), html.escape("\"quoted\" & 'so'", quote=False))
for text in (
    "&lt;p&gt; &amp;amp; &quot;", "&eacute;&Eacute &notit; &notin; &no", "&#65;&#x42;&#X43;&#68", "&#0;&#x80;&#xD800;&#1114112;",
    "&#13;&#11;&#150;&#xFDD0;", "&CounterClockwiseContourIntegral;&acE;", "&unknown; & &;", "&ampersand &copy2024", "no references",
    "&#x;&#;", "&lang;&rang;", "&&amp", "&#xyz &#12abc", "",
):  # fmt: skip
    print(ascii(html.unescape(text)))
print(len(html.entities.html5), len(html.entities.name2codepoint), len(html.entities.codepoint2name))
print(html.entities.html5["amp"], html.entities.name2codepoint["lang"], html.entities.codepoint2name[233], html.entities.entitydefs["auml"])
print(sorted(html.entities.name2codepoint)[:8], sum(html.entities.name2codepoint.values()))
print(sum(sum(map(ord, name + text)) for name, text in html.entities.html5.items()))
