"""Stands for the commonest script: lines of a text are split, cleaned, counted in a dict and the top is printed."""
# group: other
import sys

WORDS = "the of and to in is that it was for on are as with his they at be this from have or by one had not but what all were".split()


def make_text(lines):
    state = 5
    result = []
    for i in range(lines):
        words = []
        for _ in range(12):
            state = (state * 16807) % 2147483647
            word = WORDS[state % len(WORDS)]
            if state % 11 == 0:
                word = word.capitalize() + ","
            elif state % 13 == 0:
                word += "s" + str(state % 50) + "."
            words.append(word)
        result.append(" ".join(words))
    return "\n".join(result)


def main(lines):
    text = make_text(lines)
    counts = {}
    longest = ""
    for line in text.split("\n"):
        for word in line.split():
            word = word.strip(".,;").lower()
            if not word:
                continue
            counts[word] = counts.get(word, 0) + 1
            if len(word) > len(longest):
                longest = word
    top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]
    print(len(text), len(counts), longest, top)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 45000)
