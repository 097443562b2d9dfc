# A table made of nested format specs.
rows = [("apple", 1.5, 3), ("kiwi", 0.25, 120), ("watermelon", 12, 1)]
width = max(len(r[0]) for r in rows)
print(f"{'item':<{width}} | {'price':>8} | {'n':>4}")
print("-" * width + "-+-" + "-" * 8 + "-+-" + "-" * 4)
for name, price, n in rows:
    print(f"{name:<{width}} | {price:>8.2f} | {n:>4d}")
total = sum(p * n for _, p, n in rows)
print(f"{'total':<{width}} | {total:>8.2f} | {sum(r[2] for r in rows):>4}")
print(f"{total:=^20.1f}", f"{total:_^+20,.3f}", f"{int(total):#010x}", f"{total:e}")
