"""The movements, drawn: one figure with the proportions of a body, moved by its joints.

`sled-coach draw` makes the loops in `enclosed/clips`; nothing is drawn while a coach runs.
"""
