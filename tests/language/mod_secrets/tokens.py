# secrets: lengths and ranges of what chance gives.
import secrets

print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), len(secrets.token_hex(8)), len(secrets.token_urlsafe(16)))
print(all(0 <= secrets.randbelow(7) < 7 for _ in range(50)), secrets.randbits(10) < 1024, secrets.choice("aaa"))
print(len({secrets.token_hex(8) for _ in range(50)}), secrets.compare_digest(b"a", b"a"), secrets.SystemRandom().random() < 1)
try:
    secrets.randbelow(0)
except ValueError as error:
    print(error)
