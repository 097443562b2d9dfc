print("starting to fail")
raise ValueError("module body failed")
