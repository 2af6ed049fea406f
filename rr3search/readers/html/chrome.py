"""What a web site sets around its pages: a tree in, the elements that are left out and why out.

Menus, banners, footers, notices. An element is left out only where it holds a small share of the
page's own words: where a page puts everything into its "header", that is the page.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from rr3search.readers.html.tree import Node, Tree, list_text, list_within

__all__ = ["find_chrome"]

NAVIGATION = "page navigation"
HEADER = "page header"
FOOTER = "page footer"
SIDEBAR = "sidebar"
BREADCRUMB = "breadcrumb"
FORM = "form"
COOKIES = "cookie notice"
SHARING = "sharing links"
SKIPPING = "skip link"
COMMENTS = "comments"
POSTING = "posting details"
CONTENTS = "table of contents"
OUTSIDE = "outside the main content"

_ROLES = {
    "navigation": NAVIGATION,
    "menu": NAVIGATION,
    "menubar": NAVIGATION,
    "banner": HEADER,
    "contentinfo": FOOTER,
    "search": FORM,
    "complementary": SIDEBAR,
    "dialog": COOKIES,
    "alertdialog": COOKIES,
}
_TAGS = {"nav": NAVIGATION, "header": HEADER, "footer": FOOTER, "aside": SIDEBAR}
_NAMES = (
    (COOKIES, r"cookies?|cookie(?:bar|banner|consent|notice)|consent|gdpr"),
    (BREADCRUMB, r"breadcrumbs?|crumbs?"),
    (SHARING, r"share|sharing|social|sharedaddy|addtoany|addthis|sharethis"),
    (SKIPPING, r"skip|skiplinks?|skipnav"),
    (FOOTER, r"footer|colophon|page-?foot|site-?info"),
    (HEADER, r"header|masthead|banner|topbar|page-?head"),
    (SIDEBAR, r"sidebar|side-?bar|widgets?|related|newsletter|subscribe|adverts?|advertisement|promo"),
    (COMMENTS, r"comments|comments-area|respond|disqus"),
    (POSTING, r"entry-meta|post-meta|posted-on|byline|entry-footer|article-meta|postmetadata|post-date|submitted"),
    (NAVIGATION, r"nav|navbar|navigation|menu|menus|submenu|topnav|leftnav|sidenav|pagination|pager|tabs"),
)
_NAME = re.compile(
    "|".join(rf"(?P<g{place}>(?:^|[-_ ])(?:{names})(?=$|[-_ ]))" for place, (_, names) in enumerate(_NAMES))
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MAIN_TAGS = frozenset(("main", "article"))
_HEADINGS = frozenset(("h1", "h2", "h3"))
_LISTS = frozenset(("ul", "ol", "table", "div", "p", "td", "center", "menu", "dl"))
_LARGEST_SHARE = 0.25
_SMALLEST_MAIN_SHARE = 0.4
_MOST_POSTING_WORDS = 40
_MOST_FORM_WORDS = 60
_MOST_FOOTER_WORDS = 250
_LARGEST_LINKED_SHARE = 0.8
_FEWEST_LINKS = 3
_FEWEST_CONTENTS = 2
_NEAR = 5
_CONTENTS = re.compile(r"(?:table of )?contents?:?|(?:on|in) this page:?|jump to:?|topics:?", re.IGNORECASE)
_MOST_LINK_WORDS = 6
_FEWEST_PROSE_WORDS = 10
_HOME = re.compile(r"(?:you are here\W*)?home(?: ?page)?\s*(?:[>»›/|→·:-]|$)", re.IGNORECASE)
_SKIP = re.compile(
    r"(?:skip|jump) (?:to|over|past)\b.{0,60}|(?:back )?to (?:the )?top(?: of (?:the )?page)?", re.IGNORECASE
)


def find_chrome(tree: Tree) -> dict[Node, str]:
    """Find the elements that are not part of the minutes, each with its reason."""
    main = _find_main(tree)
    left_out: dict[Node, str] = {}
    inside = set(list_within(main)) if main is not None else set()
    if main is not None:
        left_out.update((node, _name_reason(node, OUTSIDE)) for node in _list_outside(main))
    holders = _find_heading_holders(tree)
    for node in tree.nodes[1:]:
        if not node.tag or not node.words or (main is not None and node not in inside):
            continue
        reason = _judge(node, tree, holders)
        if reason is not None:
            left_out[node] = reason
    left_out.update(_find_menus(tree, has_main=main is not None))
    return left_out


def _find_main(tree: Tree) -> Node | None:
    """Find the element that the page itself calls its main content, where it holds enough to be believed."""
    for name in ("main", "article"):
        found = [node for node in tree.nodes if node.words and name in {node.tag, node.get("role")}]
        if len(found) == 1 and found[0].prose >= tree.body.prose * _SMALLEST_MAIN_SHARE:
            return found[0]
    return None


def _list_outside(main: Node) -> Iterator[Node]:
    """List what stands beside the main content, but for the page's heading where the main content has none."""
    has_heading = any(node.tag in _HEADINGS for node in list_within(main))
    node = main
    while node.parent is not None:
        parent = node.parent
        for sibling in parent.children:
            if sibling is node or not sibling.words:
                continue
            titles = [] if has_heading else [inner for inner in list_within(sibling) if inner.tag == "h1"]
            title = next((inner for inner in titles if not inner.linked_words and inner.words), None)
            if title is None:
                yield sibling
            else:
                yield from _list_beside(title, sibling)
        node = parent


def _list_beside(kept: Node, top: Node) -> Iterator[Node]:
    node = kept
    while node is not top and node.parent is not None:
        yield from (sibling for sibling in node.parent.children if sibling is not node and sibling.words)
        node = node.parent


def _find_heading_holders(tree: Tree) -> set[Node]:
    """Find the elements that hold a heading or the main content."""
    holders = set()
    for node in tree.nodes:
        if (node.tag == "h1" and node.prose) or node.tag in _MAIN_TAGS:
            outer: Node | None = node
            while outer is not None and outer not in holders:
                holders.add(outer)
                outer = outer.parent
    return holders


def _judge(node: Node, tree: Tree, holders: set[Node]) -> str | None:
    reason = _TAGS.get(node.tag) or _ROLES.get(node.get("role")) or _name_by_class(node)
    if reason is None:
        return _judge_form(node, tree)
    is_menu = node.linked_words >= node.words * _LARGEST_LINKED_SHARE
    if node.prose > tree.body.prose * _LARGEST_SHARE and not is_menu:
        return None
    if reason in {POSTING, SHARING, SKIPPING, BREADCRUMB}:
        return reason if node.words <= _MOST_POSTING_WORDS else None
    if reason == FOOTER and node.words > _MOST_FOOTER_WORDS:
        return None
    if reason in {COMMENTS, COOKIES, NAVIGATION}:
        return reason
    return None if node in holders else reason


def _judge_form(node: Node, tree: Tree) -> str | None:
    is_small = node.words <= min(_MOST_FORM_WORDS, tree.body.words * _LARGEST_SHARE)
    return FORM if node.tag == "form" and is_small else None


def _name_reason(node: Node, otherwise: str) -> str:
    return _TAGS.get(node.tag) or _ROLES.get(node.get("role")) or _name_by_class(node) or otherwise


def _name_by_class(node: Node) -> str | None:
    if not node.attributes or node.tag in {"li", "a", "tr", "html", "body"}:
        return None
    for name in (node.get("id"), *node.get("class").split()):
        match = _NAME.search(_CAMEL.sub("-", name).lower()) if name else None
        if match is not None and match.lastgroup is not None:
            return _NAMES[int(match.lastgroup[1:])][0]
    return None


def _find_menus(tree: Tree, *, has_main: bool) -> dict[Node, str]:
    """Find lists of links: contents of this page anywhere, menus before and after the text."""
    found: dict[Node, str] = {}
    first, last = _find_text(tree)
    links = {node: 0 for node in tree.nodes if node.tag in _LISTS}
    for link in (node for node in tree.nodes if node.tag == "a" and node.words):
        if link.leading_words and _SKIP.fullmatch(list_text(link)):
            found[link] = SKIPPING
        holder = link.parent
        while holder is not None and holder not in links:
            holder = holder.parent
        while holder is not None and holder in links:
            links[holder] += 1
            holder = _find_outer_list(holder)
    for holder, count in links.items():
        is_beside = not has_main and (holder.place < first or holder.place > last)
        if is_beside and holder.words <= _MOST_POSTING_WORDS and count and _HOME.match(list_text(holder)):
            found[holder] = BREADCRUMB
        elif _is_list_of_contents(holder, count):
            found[holder] = CONTENTS
            found.update((heading, CONTENTS) for heading in _find_contents_heading(holder))
        elif is_beside and _is_menu(holder, count):
            found[holder] = NAVIGATION
    return found


def _find_outer_list(holder: Node) -> Node | None:
    """Find the list around a list that is one of its items, or an element that holds nothing else."""
    outer = holder.parent
    if outer is not None and outer.tag == "li":
        return outer.parent
    return outer if outer is not None and outer.words == holder.words else None


def _is_menu(holder: Node, links: int) -> bool:
    is_terse = links >= _FEWEST_LINKS and holder.words <= links * _MOST_LINK_WORDS
    return is_terse and holder.linked_words >= holder.words * _LARGEST_LINKED_SHARE


def _is_list_of_contents(holder: Node, links: int) -> bool:
    is_list = holder.tag in {"ul", "ol"} or holder.get("id").lower() in {"toc", "contents"}
    is_worded = holder.leading_words > links  # marks of notes are single words
    return (
        is_list
        and links >= _FEWEST_CONTENTS
        and is_worded
        and holder.leading_words >= holder.words * _LARGEST_LINKED_SHARE
    )


def _find_contents_heading(holder: Node) -> Iterator[Node]:
    """Find the heading right before a list of contents."""
    siblings = holder.parent.children if holder.parent is not None else []
    place = bisect_left(siblings, holder.place, key=lambda node: node.place)
    before = [node for node in siblings[max(0, place - _NEAR) : place] if node.words]
    if before and _CONTENTS.fullmatch(list_text(before[-1])):
        yield before[-1]


def _find_text(tree: Tree) -> tuple[int, int]:
    """Find where the text begins and ends: its first heading, its last stretch that is no list of links."""
    first = last = None
    for node in tree.nodes:
        if node.tag in _HEADINGS and node.prose and first is None:
            first = node.place
        if not node.tag and node.parent is not None and node.words >= _FEWEST_PROSE_WORDS and node.parent.prose:
            first = node.place if first is None else first
            last = node.place
    if first is None:
        return 0, len(tree.nodes)
    return first, last if last is not None else len(tree.nodes)
