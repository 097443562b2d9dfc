"""Stands for classes as they are commonly written: method calls, attribute reads and writes, an account and its log."""
# group: methods and attributes
import sys


class Account:
    rate = 3

    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.changes = 0

    def deposit(self, amount):
        self.balance += amount
        self.note()

    def withdraw(self, amount):
        if amount > self.balance:
            return False
        self.balance -= amount
        self.note()
        return True

    def note(self):
        self.changes += 1

    def interest(self):
        return self.balance * self.rate // 100


class Bank:
    def __init__(self, size):
        self.accounts = [Account("owner %d" % i, i * 10) for i in range(size)]
        self.refused = 0

    def move(self, source, target, amount):
        a = self.accounts[source]
        b = self.accounts[target]
        if a.withdraw(amount):
            b.deposit(amount)
        else:
            self.refused += 1


def main(n):
    bank = Bank(100)
    for i in range(n):
        bank.move(i % 100, (i * 7 + 1) % 100, i % 13)
    total = sum(account.balance for account in bank.accounts)
    interest = sum(account.interest() for account in bank.accounts)
    changes = sum(account.changes for account in bank.accounts)
    print(total, interest, changes, bank.refused)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 800000)
