"""csv.Sniffer: guess the dialect of a sample, and whether its first row is a header."""

import csv


class Sniffer:
    """Guesses. preferred are the delimiters that win when several would do."""

    __module__ = "csv"

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """A dialect for the sample; delimiters are the characters to choose from."""
        found = self._from_quotes(sample, delimiters)
        if found is None:
            delimiter, skip = self._from_counts(sample, delimiters)
            found = '"', False, delimiter, skip
        quotechar, doublequote, delimiter, skip = found
        if not delimiter:
            raise csv.Error("Could not determine delimiter")

        class dialect(csv.Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = csv.QUOTE_MINIMAL

        dialect.doublequote, dialect.delimiter, dialect.skipinitialspace = doublequote, delimiter, skip
        dialect.quotechar = quotechar or '"'
        return dialect

    def _from_quotes(self, sample, delimiters):
        """Look at what stands beside quoted fields."""
        votes, quotes, blanks = {}, {}, 0
        for line in sample.splitlines():
            for quote in "\"'":
                start = line.find(quote)
                while start >= 0:
                    end = line.find(quote, start + 1)
                    if end < 0:
                        break
                    before, after = line[:start], line[end + 1 :]
                    beside = None
                    if (not before or not _is_text(before[-1])) and (not after or not _is_text(after[0])):
                        if after:
                            beside = after[0]
                        elif before.rstrip(" "):
                            beside = before.rstrip(" ")[-1]
                        quotes[quote] = quotes.get(quote, 0) + 1
                        if beside and beside not in "\r\n" and (delimiters is None or beside in delimiters):
                            votes[beside] = votes.get(beside, 0) + 1
                            blanks += after.startswith(beside + " ") or before.endswith(beside + " ")
                    start = line.find(quote, end + 1)
        if not quotes:
            return None
        quotechar = max(quotes, key=quotes.get)
        if not votes:
            return None
        delimiter = max(votes, key=votes.get)
        doubled = any(
            f"{quotechar}{quotechar}" in part.strip(quotechar) for part in sample.split(delimiter) if part[:1] == quotechar
        )
        return quotechar, doubled, delimiter, blanks == votes[delimiter]

    def _from_counts(self, sample, delimiters):
        """Look for a character that is there equally often in (nearly) every line."""
        lines = [line for line in sample.split("\n") if line]
        if not lines:
            return "", False
        candidates = {}
        for char in {char for line in lines for char in line if char.isascii()}:
            if char == "\r" or (delimiters is not None and char not in delimiters):
                continue
            counts = [line.count(char) for line in lines]
            usual = max(set(counts), key=counts.count)
            agreeing = counts.count(usual)
            if usual and agreeing / len(lines) > 0.9:
                candidates[char] = agreeing
        unlike = {char: score for char, score in candidates.items() if not char.isalnum()} or candidates
        if not unlike:
            return "", False
        delimiter = next((char for char in self.preferred if char in unlike), None)
        if delimiter is None:
            delimiter = max(sorted(unlike), key=lambda char: (unlike[char], lines[0].count(char)))
        return delimiter, lines[0].count(delimiter) == lines[0].count(f"{delimiter} ")

    def has_header(self, sample):
        """Does the first row differ from the others in its columns' types or lengths?"""
        from io import StringIO

        rows = csv.reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for checked, row in enumerate(rows):
            if checked > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = complex if _is_number(row[column]) else len(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        score = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                score += 1 if len(header[column]) != kind else -1
            else:
                score += -1 if _is_number(header[column]) else 1
        return score > 0


def _is_text(char):
    return char.isalnum() or char == "_"


def _is_number(text):
    try:
        complex(text)
    except ValueError:
        return False
    return True
