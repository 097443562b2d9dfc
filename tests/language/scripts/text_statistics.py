# Word counts, longest words, letter frequencies and a histogram of a text.
import string
import textwrap
from collections import Counter, defaultdict

TEXT = """\
The river ran past the mill, past the old bridge and past the church; nobody in the village
could remember a time when the river had not run there. "It's a lazy river," said the miller,
"but it does its work." On Sundays the children threw stones at it - flat ones, round ones,
stones with a stripe - and the river, being a river, took them all.

In winter the river froze. Then the children walked where the fish had been, and the miller,
who could not grind, told stories: of the great flood, of the three brothers, of the cow that
swam to the sea and came back... Nobody believed the one about the cow.
"""


def words(text):
    table = str.maketrans("", "", string.punctuation.replace("'", "").replace("-", ""))
    for word in text.lower().translate(table).split():
        word = word.strip("'-")
        if word:
            yield word


def sentences(text):
    current = []
    for character in text.replace("\n", " "):
        current.append(character)
        if character in ".!?":
            sentence = "".join(current).strip(" .\"")
            if sentence:
                yield sentence
            current = []


def histogram(counter, width=30):
    largest = max(counter.values())
    for key, count in sorted(counter.items()):
        bar = "#" * round(count / largest * width)
        print(f"{key:>4} | {bar:<{width}} {count:3d}")


all_words = list(words(TEXT))
frequencies = Counter(all_words)
print("characters:", len(TEXT), " words:", len(all_words), " different:", len(frequencies), " lines:", TEXT.count("\n"))
print("paragraphs:", len(TEXT.strip().split("\n\n")))
print("\nMost common words:")
for word, count in frequencies.most_common(6):
    print(f"  {word:<10}{count:>4}{count / len(all_words):>8.1%}")
print("\nLongest words:", ", ".join(sorted(frequencies, key=lambda word: (-len(word), word))[:5]))
print("\nWord lengths:")
histogram(Counter(len(word) for word in all_words))
letters = Counter(character for character in TEXT.lower() if character.isalpha())
print("\nLetters:", " ".join(f"{letter}{count}" for letter, count in letters.most_common(8)))
print("missing:", "".join(sorted(set(string.ascii_lowercase) - set(letters))))
by_initial = defaultdict(set)
for word in all_words:
    by_initial[word[0]].add(word)
print("\nBy first letter:")
for initial in sorted(by_initial):
    if len(by_initial[initial]) > 4:
        print(f"  {initial}: {', '.join(sorted(by_initial[initial]))}")
lengths = [len(sentence.split()) for sentence in sentences(TEXT)]
print("\nSentences:", len(lengths), "average words:", round(sum(lengths) / len(lengths), 2), "longest:", max(lengths))
pairs = Counter(zip(all_words, all_words[1:]))
print("Pairs:", [f"{a} {b}: {n}" for (a, b), n in pairs.most_common(4)])
print(textwrap.fill(" ".join(TEXT.split()[:40]), width=50, initial_indent="> ", subsequent_indent="> "))
