"""How fast the coach is, against the libraries it could have been built on; `make bench`."""
