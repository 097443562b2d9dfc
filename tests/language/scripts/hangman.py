# Hangman whose player is a script of guesses, read through a replaced input().
import builtins

STAGES = ["", "O", "O\n|", "O\n|\\", "O\n|\\\n/", "dead"]
WORDS = {"python": "a snake", "variable": "it changes", "loop": "again and again"}


def scripted(answers):
    answers = iter(answers)

    def ask(prompt=""):
        try:
            answer = next(answers)
        except StopIteration:
            raise EOFError("no more answers") from None
        print(f"{prompt}{answer}")
        return answer

    return ask


def masked(word, guessed):
    return " ".join(letter if letter in guessed else "_" for letter in word)


def read_letter(guessed):
    while True:
        letter = input("Your guess: ").strip().lower()
        if len(letter) != 1:
            print("  one letter, please")
        elif not letter.isalpha():
            print("  that is not a letter")
        elif letter in guessed:
            print("  you had that one")
        else:
            return letter


def play(word, hint):
    guessed, wrong = set(), 0
    print(f"\nA word of {len(word)} letters ({hint})")
    while wrong < len(STAGES) - 1:
        print(masked(word, guessed), f"[{wrong} wrong]")
        letter = read_letter(guessed)
        guessed.add(letter)
        if letter in word:
            times = word.count(letter)
            print(f"  yes, {times} time{'s' if times > 1 else ''}")
            if guessed.issuperset(word):
                print(f"You won: {word}!")
                return True
        else:
            wrong += 1
            for line in STAGES[wrong].splitlines():
                print("   ", line)
    else:
        print(f"You lost. It was {word!r}.")
    return False


games = [
    ("python", ["p", "Y", "t", "tt", "h", "1", "p", "o", "n"]),
    ("loop", list("aeiusx")),
    ("variable", list("var")),
]
original, score = builtins.input, {"won": 0, "lost": 0, "left": 0}
for word, guesses in games:
    builtins.input = scripted(guesses)
    try:
        score["won" if play(word, WORDS[word]) else "lost"] += 1
    except EOFError as end:
        print(f"(player left: {end})")
        score["left"] += 1
    finally:
        builtins.input = original
print("\nScore:", ", ".join(f"{name} {number}" for name, number in score.items()))
print(input is original)
