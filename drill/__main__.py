"""`drill` and `python -m drill`."""

import gc
import sys


def main() -> None:
    """Run the command line; text that the terminal cannot show is replaced, never an error."""
    gc.set_threshold(100_000, 20, 20)  # start-up makes many objects and hardly any garbage: a tenth sooner without
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    from drill.cli import cli

    cli()


if __name__ == "__main__":
    main()
