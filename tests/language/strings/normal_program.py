# Text processing with many methods together.
text = """Name: Ann; Age: 30
Name: Bob; Age: 25

Name: Cyd; Age: x
"""
rows = []
for number, line in enumerate(text.splitlines(), 1):
    if not line.strip():
        continue
    fields = dict(part.strip().split(": ") for part in line.split(";"))
    try:
        fields["Age"] = int(fields["Age"])
    except ValueError as e:
        print(f"line {number}: {e}")
        continue
    rows.append(fields)
for row in sorted(rows, key=lambda r: r["Age"]):
    print("{Name:<6}{Age:>4}".format(**row))
def caesar(s, k):
    return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)
print(caesar("hello, world", 3), caesar(caesar("hello", 5), -5))
def is_palindrome(s):
    s = [c.lower() for c in s if c.isalnum()]
    return s == s[::-1]
print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("no"))
