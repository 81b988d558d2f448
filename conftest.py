"""What every test may ask for, in `tests/` and in the packages."""

pytest_plugins = ["tests.surroundings", "tests.databases", "tests.personas", "tests.seen_pages", "tests.told_demo"]
