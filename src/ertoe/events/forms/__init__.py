"""What is asked on screen."""
