# python -m package runs its __main__ with __package__ set.
print("this file is not run: its command line is in run_with_m.args")
