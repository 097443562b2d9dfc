# exit 1: carets stay below wide and accented characters.
größe = {"日本": 1}
print("é" * 2, größe["日本"] + größe["中国"], "after")
