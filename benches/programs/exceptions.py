"""Stands for code that raises and catches: missing keys, bad numbers, exceptions through several frames, finally."""
# group: generators and exceptions
import sys


class ShopError(Exception):
    def __init__(self, item, reason):
        super().__init__(item, reason)
        self.item = item
        self.reason = reason


class SoldOut(ShopError):
    pass


def find(stock, item):
    try:
        return stock[item]
    except KeyError:
        raise ShopError(item, "unknown") from None


def buy(stock, item):
    count = find(stock, item)
    if count % 5 == 0:
        raise SoldOut(item, "sold out")
    stock[item] = count - 1
    return count


def to_number(text):
    try:
        return int(text)
    except ValueError:
        return -1


def main(n):
    stock = {i: 50 for i in range(0, 40, 2)}
    sold = soldout = unknown = closed = numbers = 0
    texts = ["12", "x7", "44", "", "3.5", "9"]
    for i in range(n):
        try:
            sold += buy(stock, i % 40)
        except SoldOut as error:
            soldout += 1
            stock[error.item] += 7
        except ShopError as error:
            unknown += len(error.reason)
        finally:
            closed += 1
        numbers += to_number(texts[i % 6])
    print(sold, soldout, unknown, closed, numbers)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 300000)
