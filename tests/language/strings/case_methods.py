# upper, lower, title, capitalize, swapcase, casefold, also beyond ASCII.
for s in ("hello World", "ÉCOLE été", "straße", "ǆ", "ﬁsh", "ΑΣ Σ", "ὈΔΥΣΣΕΎΣ", "they're bill's", "x-ray 2nd", "ı İ"):
    print(s, "|", s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
print(len("İ".lower()), len("ﬃ".upper()), "ß".casefold() == "SS".casefold())
