from ertoe.learning.tests.lok import lok

__all__ = ["lok"]
