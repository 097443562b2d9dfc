# python -c runs a command given as text.
print("this file is not run: its command line is in run_with_c.args")
