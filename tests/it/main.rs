//! One binary for all tests from outside: linked once, run in parallel.
