# Several closures over one frame share and keep its state.
def account(balance):
    history = []
    def deposit(n):
        nonlocal balance
        balance += n
        history.append(("deposit", n))
        return balance
    def withdraw(n):
        nonlocal balance
        if n > balance:
            raise ValueError(f"only {balance} left")
        balance -= n
        history.append(("withdraw", n))
        return balance
    return deposit, withdraw, lambda: (balance, list(history))
deposit, withdraw, report = account(100)
print(deposit(50), withdraw(120))
try:
    withdraw(500)
except ValueError as e:
    print(e)
print(report(), account(1)[2]())
def stack():
    items = []
    return items.append, items.pop, lambda: len(items)
push, pop, size = stack()
for c in "abc":
    push(c)
print(pop(), size(), pop(), size())
def chain(n):
    f = lambda x: x
    for i in range(n):
        f = (lambda g, k: lambda x: g(x) + k)(f, i)
    return f
print(chain(5)(100))
