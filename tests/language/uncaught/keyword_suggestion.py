# exit 1: a wrong keyword argument suggests the right one.
def resize(width, height):
    return width * height

print(resize(width=1, heigth=2))
