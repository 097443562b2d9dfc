# Stacks, queues and rotation with lists; bracket matching.
def balanced(text):
    stack = []
    for c in text:
        if c in "([{":
            stack.append(c)
        elif c in ")]}":
            if not stack or "([{".index(stack.pop()) != ")]}".index(c):
                return False
    return not stack
print([balanced(t) for t in ("([]{})", "([)]", "((", "", "]")])
def rotate(l, k): return l[-k % len(l):] + l[:-k % len(l)] if l else l
print([rotate([1, 2, 3, 4], k) for k in (0, 1, -1, 5)], rotate([], 3))
def josephus(n, k):
    circle, i, out = list(range(1, n + 1)), 0, []
    while circle:
        i = (i + k - 1) % len(circle)
        out.append(circle.pop(i))
    return out
print(josephus(7, 3))
def evaluate(rpn):
    stack = []
    for t in rpn.split():
        if t in "+-*":
            b, a = stack.pop(), stack.pop()
            stack.append({"+": a + b, "-": a - b, "*": a * b}[t])
        else:
            stack.append(int(t))
    return stack
print(evaluate("3 4 + 2 * 7 -"), evaluate("1 2"))
try:
    evaluate("1 +")
except IndexError as e:
    print(e)
