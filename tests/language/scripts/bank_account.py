# Bank accounts as a class hierarchy with properties, exceptions of their own and a report.
class BankError(Exception):
    """Whatever can go wrong at the counter."""


class InsufficientFunds(BankError):
    def __init__(self, needed, available):
        super().__init__(f"need {needed:.2f} but only {available:.2f} available")
        self.needed = needed
        self.available = available


class Account:
    _next_number = 1000
    accounts_opened = 0

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self._balance = float(balance)
        self.history = []
        self.number = Account._next_number
        Account._next_number += 1
        Account.accounts_opened += 1

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        raise AttributeError("use deposit() or withdraw()")

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self._available():
            raise InsufficientFunds(amount, self._available())
        self._balance -= amount
        self.history.append(("withdraw", amount))
        return self

    def _available(self):
        return self._balance

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self._balance:.2f})"

    def __lt__(self, other):
        return self._balance < other._balance

    def __iadd__(self, amount):
        return self.deposit(amount)


class Savings(Account):
    def __init__(self, owner, balance=0.0, rate=0.02):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self, years=1):
        for _ in range(years):
            self.deposit(round(self.balance * self.rate, 2))


class Checking(Account):
    OVERDRAFT = 100

    def _available(self):
        return super()._available() + self.OVERDRAFT


def transfer(source, target, amount):
    source.withdraw(amount)
    try:
        target.deposit(amount)
    except ValueError:
        source.deposit(amount)
        raise


anna = Savings("Anna", 1200, rate=0.035)
ben = Checking("Ben")
anna.add_interest(3)
print(anna, anna.number)
ben += 50
ben.deposit(25).withdraw(10)
print(ben, ben.history)
transfer(anna, ben, 200)
for amount in (250, 400):
    try:
        ben.withdraw(amount)
        print("withdrew", amount, "->", ben.balance)
    except InsufficientFunds as problem:
        print("refused:", problem, problem.needed - problem.available)
try:
    anna.balance = 1_000_000
except AttributeError as problem:
    print(type(problem).__name__, problem)
try:
    ben.deposit(-5)
except ValueError as problem:
    print("ValueError:", problem)
accounts = [anna, ben, Account("Cleo", 77)]
print(f"{'Owner':<10}{'Type':<12}{'Balance':>12}")
print("-" * 34)
for account in sorted(accounts):
    print(f"{account.owner:<10}{type(account).__name__:<12}{account.balance:>12,.2f}")
print("-" * 34)
print(f"{'Total':<22}{sum(a.balance for a in accounts):>12,.2f}")
print("opened:", Account.accounts_opened, "| poorest:", min(accounts).owner, "| richest:", max(accounts).owner)
print(issubclass(InsufficientFunds, BankError), isinstance(ben, Account), Checking.__mro__)
