# exit 1: notes are printed after the exception, line by line.
e = ValueError("with notes")
e.add_note("first note")
e.add_note("second note\nhas two lines")
e.add_note("")
raise e
