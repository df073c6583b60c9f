"""How fast a platform lets a bot speak: shared by the adapters that have to keep to it."""
