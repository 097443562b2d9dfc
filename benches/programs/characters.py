"""Stands for scanning text character by character: a Caesar cipher, run lengths, brackets, palindromes, vowels."""
# group: other
import sys


def shift(text, by):
    result = []
    for character in text:
        if "a" <= character <= "z":
            result.append(chr((ord(character) - 97 + by) % 26 + 97))
        elif character.isupper():
            result.append(chr((ord(character) - 65 + by) % 26 + 65))
        else:
            result.append(character)
    return "".join(result)


def run_lengths(text):
    result = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        result.append((text[i], j - i))
        i = j
    return result


def balanced(text):
    stack = []
    pairs = {")": "(", "]": "[", "}": "{"}
    for character in text:
        if character in "([{":
            stack.append(character)
        elif character in pairs:
            if not stack or stack.pop() != pairs[character]:
                return False
    return not stack


def is_palindrome(text):
    i = 0
    j = len(text) - 1
    while i < j:
        if text[i] != text[j]:
            return False
        i += 1
        j -= 1
    return True


def main(n):
    text = "It was aa bright coold Day {in [April]}, and the (clocks) were strikingg thirteen"
    mirror = "abcdefghijklmnopqrstuvwxyzyxwvutsrqponmlkjihgfedcba"
    total = 0
    for i in range(n):
        secret = shift(text, i % 26)
        total += ord(secret[3])
        total += len(run_lengths(text))
        total += balanced(text) + is_palindrome(mirror)
        for character in secret:
            if character in "aeiou":
                total += 1
    print(total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 9000)
