name = "the sibling"
