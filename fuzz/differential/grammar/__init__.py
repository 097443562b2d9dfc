"""The tables of the differential fuzzer, a file an area."""
