# The password database: by number, by name, all of it, and who is not in it.
import pwd

root = pwd.getpwuid(0)
print(type(root).__name__, root.pw_name, root.pw_uid, root.pw_gid, root.pw_dir == root[5], len(root))
print(pwd.getpwnam("root") == root, root in pwd.getpwall())
print(root.n_fields, root.n_sequence_fields, isinstance(root, tuple))
for ask, argument in (
    (pwd.getpwuid, 4294967000),
    (pwd.getpwuid, -5),
    (pwd.getpwuid, 1 << 80),
    (pwd.getpwuid, "root"),
    (pwd.getpwnam, "nobody at all"),
    (pwd.getpwnam, 0),
    (pwd.getpwnam, "a\0b"),
):
    try:
        ask(argument)
    except (KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
