# stat: kinds of files, permission bits, the text of a mode
import os
import stat

for mode in (0o100644, 0o100755, 0o040755, 0o120777, 0o010600, 0o020620, 0o060660, 0o140777, 0o104755, 0o104644, 0o102755, 0o102644, 0o041777, 0o041776, 0, 0o170000):
    print(oct(mode), stat.filemode(mode), oct(stat.S_IFMT(mode)), oct(stat.S_IMODE(mode)))
kinds = ("DIR", "REG", "LNK", "FIFO", "CHR", "BLK", "SOCK", "DOOR", "PORT", "WHT")
for name in kinds:
    mode = getattr(stat, f"S_IF{'IFO' if name == 'FIFO' else name}")
    print(name, oct(mode), [other for other in kinds if getattr(stat, f"S_IS{other}")(mode)])
print(stat.S_ISDIR(os.stat("/").st_mode), stat.S_ISCHR(os.stat("/dev/null").st_mode), os.stat("/")[stat.ST_MODE] == os.stat("/").st_mode)
print(stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO == 0o777, stat.ST_SIZE, stat.ST_MTIME, stat.S_ISVTX, stat.UF_HIDDEN, stat.SF_SNAPSHOT, stat.FILE_ATTRIBUTE_HIDDEN)
