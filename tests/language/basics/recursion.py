# A function may call itself.
def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)

def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)

def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)

def is_even(n):
    return True if n == 0 else is_odd(n - 1)

def is_odd(n):
    return False if n == 0 else is_even(n - 1)

print(factorial(5), factorial(20))
print([fib(i) for i in range(15)])
print(gcd(48, 36))
print(is_even(10), is_even(7))
