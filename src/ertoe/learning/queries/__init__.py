"""What can be asked of learning, one file for each noun."""
