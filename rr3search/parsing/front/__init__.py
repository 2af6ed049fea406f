"""What stands before the first item: title, date, venue, who met."""

__all__: list[str] = []
