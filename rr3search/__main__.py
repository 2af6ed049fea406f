"""`python -m rr3search`: the command line."""

import sys

from rr3search.cli import main

__all__: list[str] = []

if __name__ == "__main__":
    sys.exit(main())
