# exit 1: inside a method a missing name may be an attribute of self.
class Box:
    def __init__(self):
        self.weight = 5

    def heavy(self):
        return weight > 3

Box().heavy()
