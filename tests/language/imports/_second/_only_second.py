where = "only in second"
