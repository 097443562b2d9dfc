# Parameters may have defaults and be given by name.
def greet(name, greeting="Hello", mark="!"):
    return greeting + ", " + name + mark

print(greet("Ann"))
print(greet("Ann", "Hi"))
print(greet("Ann", mark="?"))
print(greet(greeting="Bye", name="Bob"))

def scale(x, factor=2 * 3):
    return x * factor

print(scale(7))
print(scale(7, factor=1))
