# exit 1: carets under a missing attribute, with a suggestion.
class Config:
    def __init__(self):
        self.verbose = True
        self.threshold = 5

c = Config()
print(c.verbose, c.treshold + 1)
