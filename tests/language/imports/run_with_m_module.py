# python -m module runs a plain module as __main__.
print("this file is not run: its command line is in run_with_m_module.args")
