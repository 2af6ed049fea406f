"""The child process: jobs on standard input, answers on standard output, until its input ends."""

from rr3search.sandbox.serving import serve_jobs

__all__: list[str] = []

if __name__ == "__main__":
    serve_jobs()
