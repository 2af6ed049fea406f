"""What comes out of a meeting: actions, decisions, old actions looked at again."""

__all__: list[str] = []
