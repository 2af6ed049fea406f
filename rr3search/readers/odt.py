"""OpenDocument texts: bytes in, blocks out.

The words of the main text, its frames and its notes are blocks; headers, footers, comments and
deleted text are left out with their reason.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rr3search.domain import Omission
from rr3search.errors import UnreadableInputError
from rr3search.readers.base import Reading
from rr3search.readers.odt_blocks import OFFICE, BlockReader, OdtPlace
from rr3search.readers.odt_styles import STYLE, OdtLists, OdtStyles
from rr3search.readers.packages import Package, open_package
from rr3search.readers.rich_text import Draft, arrange_drafts

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["OdtReader"]

_FORMAT_NAME = "OpenDocument text"
_CONTENT = "content.xml"
_STYLES = "styles.xml"
_MANIFEST = "META-INF/manifest.xml"
_ENCRYPTION = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}encryption-data"
_LEFT_OUT = {"header": "running header", "footer": "running footer"}


class OdtReader:
    """Reads .odt files."""

    def read_blocks(self, data: bytes, *, path: Path) -> Reading:
        """Read an OpenDocument text's bytes.

        Raises:
            UnreadableInputError: They are no such text, or a damaged, protected or dangerous one.
        """
        package = open_package(data, path=path, format_name=_FORMAT_NAME)
        _refuse_protected(package)
        if not package.has_part(_CONTENT):
            raise UnreadableInputError(
                path, f"it is an archive, not an {_FORMAT_NAME}; unpack it and read what is inside"
            )
        root = package.parse_part(_CONTENT)
        text = root.find(f"{OFFICE}body/{OFFICE}text")
        if text is None:
            raise UnreadableInputError(path, "it is an OpenDocument file without text; save its text as .odt")
        common = [package.parse_part(_STYLES)] if package.has_part(_STYLES) else []
        styles, lists = OdtStyles.collect_styles(*common, root), OdtLists.collect_lists(*common, root)
        reader = BlockReader(styles, lists, page=BlockReader.find_first_page(text, styles))
        drafts: list[Draft] = []
        reader.read_blocks(text, OdtPlace(drafts))
        apart = [omission for part in common for omission in _list_apart(part)]
        return arrange_drafts(drafts, [*reader.omissions, *apart])


def _refuse_protected(package: Package) -> None:
    manifest = package.parse_part(_MANIFEST) if package.has_part(_MANIFEST) else None
    if manifest is not None and next(manifest.iter(_ENCRYPTION), None) is not None:
        raise UnreadableInputError(package.path, f"the {_FORMAT_NAME} is protected by a password; save it without one")


def _list_apart(root: "_Element") -> list[Omission]:
    """List the words of headers and footers."""
    omissions: list[Omission] = []
    styles = OdtStyles.collect_styles(root)
    for page in root.iter(f"{STYLE}master-page"):
        for part in page:
            reason = next((each for kind, each in _LEFT_OUT.items() if str(part.tag).startswith(STYLE + kind)), None)
            if reason is not None:
                reader, drafts = BlockReader(styles, OdtLists()), list[Draft]()
                reader.read_blocks(part, OdtPlace(drafts))
                omissions += (Omission(draft.block.text, reason) for draft in drafts)
                omissions += (replace(omission, page=None) for omission in reader.omissions)
    return omissions
