# str.format: what it refuses and in which words.
tests = [("{}", ()), ("{1}", (0,)), ("{x}", ()), ("{", ()), ("}", ()), ("{}{0}", (1, 2)), ("{0}{}", (1, 2)), ("{!x}", (1,)), ("{!r", (1,)), ("{:d}", ("a",)), ("{0.nope}", (1,)), ("{0[5]}", ([1],)), ("{0[k]}", ({},)), ("{0[]}", ([1],)), ("{0.}", (1,)), ("{!}", (1,)), ("{!rx}", (1,)), ("{0[k}", ({},)), ("{:{:{}}}", (1, 2, 3)), ("{0[a]}", ([1],)), ("{:", (1,)), ("}{", (1,)), ("{0]}", (1,))]
for text, args in tests:
    try:
        print(text, "=", text.format(*args))
    except (IndexError, KeyError, ValueError, AttributeError, TypeError) as e:
        print(text, "->", type(e).__name__, e)
