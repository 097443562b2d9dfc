# The reserved and the soft keywords.
import keyword

print(keyword.kwlist)
print(keyword.softkwlist)
print([w for w in ("if", "match", "type", "print", "None", "async", "_", "") if keyword.iskeyword(w)])
print([w for w in ("if", "match", "type", "case", "_") if keyword.issoftkeyword(w)])
print(keyword.__all__)
