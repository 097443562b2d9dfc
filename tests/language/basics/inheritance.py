# A subclass inherits, overrides, and calls its parent with super().
class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return "..."

    def describe(self):
        return f"{self.name} says {self.speak()}"

class Dog(Animal):
    def speak(self):
        return "Woof"

class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age

    def speak(self):
        return super().speak().lower() * self.age

for animal in Animal("Thing"), Dog("Rex"), Puppy("Bit", 2):
    print(animal.describe())
print(isinstance(Puppy("x", 1), Animal), issubclass(Dog, Puppy))
