"""Who can be meant: the people and bodies of one meeting under every form their names take."""

__all__: list[str] = []
