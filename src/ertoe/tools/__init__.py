"""The engine that turns a folder of content into a conversation aid; no database, no Python per tool."""
