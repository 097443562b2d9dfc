"""What runs at the same time: see concurrent.futures."""
