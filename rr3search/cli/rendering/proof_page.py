"""A proof as a web page: one self-contained file, readable without colour and on paper.

A proof in, HTML out. Every word of the minutes is escaped; nothing is loaded from anywhere.
"""

from collections.abc import Iterator

from rr3search.cli.rendering.html_text import escape_html
from rr3search.cli.rendering.proof_words import describe_part, describe_record, list_facts
from rr3search.cli.wording import count_things
from rr3search.proof import LineRole, Proof, ProofLine, ProofPart

__all__ = ["render_proof_page"]

_HUE_STEP = 137
"""Degrees between one speaker's colour and the next, so that neighbours differ most."""
_STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 Georgia, "Times New Roman", serif; color: #1b1b1b; background: #fff; margin: 0 auto;
  max-width: 74rem; padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
.file, .note, .place { color: #555; font: .8rem/1.4 system-ui, sans-serif; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; font: .9rem/1.4 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0; }
.line { display: grid; grid-template-columns: 3.5rem 15rem 1fr; gap: 0 1rem; padding: .3rem 0;
  border-top: 1px solid #e4e4e4; break-inside: avoid; }
.part { display: contents; }
.who { font: 600 .85rem/1.4 system-ui, sans-serif; overflow-wrap: anywhere; }
.who .note { display: block; font-weight: 400; }
.words { overflow-wrap: anywhere; padding-left: .6rem; border-left: 4px solid #ddd; }
.named .words { border-left-color: var(--hue); }
.named .who { color: var(--dark); }
.heading .words { font-weight: 700; border-left-color: transparent; }
.front { padding: 0; border-top: 0; } .front .words { color: #555; }
.unread .words { background: #ffe1e1; border-left-color: #b00020; } .unread .who { color: #b00020; }
.action { margin: .25rem 0 0; padding: .15rem .5rem; background: #fff6d6; border: 1px solid #d9b640;
  font: .85rem/1.4 system-ui, sans-serif; }
.doubtful { color: #8a1c00; font-weight: 600; }
.legend span { display: inline-block; margin: 0 1rem .3rem 0; padding-left: .4rem; border-left: 4px solid var(--hue);
  font: .85rem/1.4 system-ui, sans-serif; }
table { border-collapse: collapse; font: .85rem/1.4 system-ui, sans-serif; }
td, th { text-align: left; vertical-align: top; padding: .2rem .8rem .2rem 0; border-top: 1px solid #e4e4e4; }
@media (max-width: 44rem) { .line { grid-template-columns: 1fr; } .place { display: none; } }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } .action { border-color: #888; } }
"""


def render_proof_page(proof: Proof) -> str:
    """Write a proof as one HTML document."""
    colours = _choose_colours(proof)
    title = escape_html(proof.meetings[0].title if proof.meetings else proof.file)
    parts = [
        "<!doctype html>",
        '<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>How it was read: {title}</title><style>{_STYLE}</style></head><body>",
        f'<p class="file">How rr3search reads {escape_html(proof.file)}</p>',
        *_write_meetings(proof, colours),
        *_write_left_out(proof),
        "</body></html>",
    ]
    return "\n".join(parts)


def _choose_colours(proof: Proof) -> dict[str, int]:
    """A hue for each speaker, in the order they first speak."""
    named = [part for line in proof.lines for part in map(describe_part, line.parts) if part.is_named]
    speakers = dict.fromkeys(part.who for part in named)
    return {who: at * _HUE_STEP % 360 for at, who in enumerate(speakers)}


def _write_meetings(proof: Proof, colours: dict[str, int]) -> Iterator[str]:
    for at, meeting in enumerate(proof.meetings):
        yield f"<h1>{escape_html(meeting.title)}</h1><dl>"
        for label, value in list_facts(meeting):
            mark = ' class="doubtful"' if label == "Doubtful" else ""
            yield f"<dt{mark}>{escape_html(label)}</dt><dd{mark}>{escape_html(value)}</dd>"
        yield "</dl>"
        mine = [line for line in proof.lines if line.meeting == at]
        heard = {part.who for line in mine for part in map(describe_part, line.parts)}
        legend = "".join(
            f'<span style="{_style(hue)}">{escape_html(who)}</span>' for who, hue in colours.items() if who in heard
        )
        yield f'<p class="legend">{legend}</p><main>' if legend else "<main>"
        yield from (_write_line(line, colours) for line in mine)
        yield "</main>"


def _write_line(line: ProofLine, colours: dict[str, int]) -> str:
    page = f"p. {line.page}<br>" if line.page is not None else ""
    place = f'<div class="place">{page}¶ {line.paragraph}</div>'
    if line.role is LineRole.TURNS:
        return "".join(_write_part(part, place if at == 0 else "", colours) for at, part in enumerate(line.parts))
    rest = "".join(_write_part(part, "", colours) for part in line.parts)
    kind = {LineRole.HEADING: "heading", LineRole.FRONT_MATTER: "front", LineRole.UNREAD: "unread"}[line.role]
    note = f'<div class="who"><span class="note">{escape_html(describe_record(line))}</span></div>'
    return (
        f'<section class="line {kind}">{place}{note}<div class="words">{escape_html(line.text)}</div></section>{rest}'
    )


def _write_part(part: ProofPart, place: str, colours: dict[str, int]) -> str:
    words = describe_part(part)
    style = f' style="{_style(colours[words.who])}"' if words.is_named else ""
    actions = "".join(f'<p class="action">Action: {escape_html(action)}</p>' for action in words.actions)
    return (
        f'<section class="line{" named" if words.is_named else ""}"{style}>{place or "<div></div>"}'
        f'<div class="who">{escape_html(words.who)}<span class="note">{escape_html(words.note)}</span></div>'
        f'<div class="words">{escape_html(words.text)}{actions}</div></section>'
    )


def _write_left_out(proof: Proof) -> Iterator[str]:
    if not proof.left_out:
        return
    yield f"<h2>Left out on purpose: {count_things(len(proof.left_out), 'piece')} of text</h2><table>"
    yield "<tr><th>Why</th><th>Page</th><th>Words</th></tr>"
    for one in proof.left_out:
        page = "" if one.page is None else str(one.page)
        yield f"<tr><td>{escape_html(one.reason)}</td><td>{page}</td><td>{escape_html(one.text)}</td></tr>"
    yield "</table>"


def _style(hue: int) -> str:
    return f"--hue: hsl({hue} 65% 50%); --dark: hsl({hue} 70% 26%)"
