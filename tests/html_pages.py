"""Web pages as different tools make them, each with minutes in it and a frame around them."""

# ruff: noqa: E501 - the tools write long lines

__all__ = [
    "BR_PAGE",
    "COUNCIL_PAGE",
    "DL_PAGE",
    "GDOC_PAGE",
    "LAYOUT_PAGE",
    "PRE_PAGE",
    "QA_PAGE",
    "SCRIBE_PAGE",
    "WORD_PAGE",
    "WP_PAGE",
]

COUNCIL_PAGE = r"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Minutes of the Parish Council, 4 May 2021 | Little Snoring Parish Council</title>
<style>.hide{display:none}</style><script>var x="secret words";</script></head><body class="page has-sidebar">
<a class="skip-link" href="#main">Skip to main content</a>
<div id="cookie-banner"><p>We use cookies to make this site work.</p><button>Accept</button></div>
<header class="site-header"><a href="/">Little Snoring Parish Council</a><form role="search"><input type="search"><button>Search</button></form></header>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/minutes">Minutes</a></li></ul></nav>
<div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/minutes">Minutes</a> &gt; May 2021</div>
<main id="main"><h1>Minutes of the Parish Council</h1><p class="posted-on">Posted on 12 May 2021 by clerk</p>
<p>Held on Tuesday 4 May 2021 in the village hall.</p>
<p><strong>Present:</strong> Cllr A. Jones (Chair), Cllr B. Smith</p>
<h2>1. Apologies</h2><p>Cllr Brown sent apologies.</p>
<h2>2. Highways</h2><ol start="4" type="a"><li>Potholes were reported.<ul><li>Mill Lane</li></ul></li><li>Signs</li></ol>
<div class="share">Share this page <a href="x">Facebook</a> <a href="y">Twitter</a></div></main>
<aside><h2>Related pages</h2><ul><li><a href="/a">Agenda</a></li></ul></aside>
<footer><p>&copy; 2021 Little Snoring Parish Council. <a href="/privacy">Privacy</a></p></footer></body></html>
"""

WP_PAGE = r"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Minutes – March 2019 – Allotment Society</title></head><body class="post-template single">
<div id="page" class="site"><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">Allotment Society</a></p></div>
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu"><li><a href="/">Home</a></li><li><a href="/about">About us</a></li></ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><article id="post-12" class="post hentry"><header class="entry-header"><h1 class="entry-title">Minutes – March 2019</h1>
<div class="entry-meta">Posted on <time>15 March 2019</time> by <a href="/author/ann">Ann</a></div></header>
<div class="entry-content"><p>Minutes of the meeting held on 12th March 2019<br>at the pavilion</p>
<p>Present:<br>Ann Lee (Chair)<br>Bob Hay (Treasurer)<br>Cy Dow</p>
<p><b>1. Water</b></p><p>Bob said the butts were full.<br /><br />Cy will mend the tap. <strong>Action: Cy</strong></p>
<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="t">Twitter</a></li></ul></div></div>
<footer class="entry-footer">Posted in <a href="/c">Minutes</a></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><a href="/p">Previous post</a></nav>
<div id="comments" class="comments-area"><h3>Leave a Reply</h3><form><textarea></textarea></form></div></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a href="1">Plot prices</a></li></ul></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info"><a href="https://wordpress.org/">Proudly powered by WordPress</a></div></footer></div></body></html>
"""

LAYOUT_PAGE = r"""<HTML><HEAD><TITLE>Meeting minutes</TITLE></HEAD><BODY BGCOLOR="#FFFFFF">
<TABLE WIDTH="100%" BORDER=0><TR><TD COLSPAN=2><IMG SRC="logo.gif" ALT="Anytown Users Group"></TD></TR>
<TR><TD WIDTH=150 VALIGN=TOP><A HREF="index.html">Home</A><BR><A HREF="news.html">News</A><BR><A HREF="minutes.html">Minutes</A><BR><A HREF="links.html">Links</A></TD>
<TD VALIGN=TOP><FONT SIZE=5><B>Committee meeting, 3rd June 2003</B></FONT><P>Present: Al Reed, Bo Lee, Cy Marsh.
<P><B>1. Server</B><BR>Al reported that the server had been down for a week because the disk was full and nobody had been told about it.
<P><B>2. Money</B><BR>Bo said there was &pound;20 left.<BR><BR>Cy asked where the rest had gone.
<TABLE BORDER=1><TR><TH>Action<TH>Who<TR><TD>Buy a disk<TD>Al<TR><TD>Count the money<TD>Bo</TABLE>
<P>Next meeting: 1st July 2003.</TD></TR><TR><TD COLSPAN=2 ALIGN=CENTER><FONT SIZE=1>Last updated 5 June 2003</FONT></TD></TR></TABLE></BODY></HTML>
"""

SCRIBE_PAGE = r"""<html><head><title>Weekly -- 3 Mar 2009</title></head><body><p><a href="http://www.w3.org/"><img src="w3c" alt="W3C"></a></p><h1>Weekly</h1><h2>3 Mar 2009</h2>
<p>See also: <a href="irc">IRC log</a></p><h2><a name="attendees">Attendees</a></h2><div class="intro"><dl><dt>Present</dt><dd>Fred, Ann_Lee, +1.617.555.aaaa</dd><dt>Chair</dt><dd>Fred</dd></dl></div>
<h2>Contents</h2><ul><li><a href="#agenda">Topics</a><ol><li><a href="#item01">Review of actions</a></li><li><a href="#item02">Next steps here</a></li></ol></li><li><a href="#ActionSummary">Summary of Action Items</a></li></ul>
<hr><div class="meeting"><h3 id="item01">Review of actions</h3><p class='phone'><cite>Fred:</cite> welcome all<br>... let us begin<br>... now</p>
<p class='irc'>&lt;<cite>Ann_Lee</cite>&gt; +1 to that</p><p class='phone'><strong class='action'>ACTION:</strong> Ann to write it up [recorded in <a href="x">link</a>]</p>
<p class='phone'><strong class='resolution'>RESOLUTION: accept the draft</strong></p><p>[[</p><p>quoted text</p><p>]]</p></div></body></html>
"""

WORD_PAGE = r"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><title>MINUTES OF MEETING</title>
<style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
<body lang=EN-GB><div class=WordSection1><p class=MsoNormal align=center><b><span style='font-size:14.0pt'>Minutes of the
Forum<o:p></o:p></span></b></p><p class=MsoNormal><b>Date:</b><span style='mso-tab-count:1'>      </span>3 May 2011</p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]><b>Welcome</b></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level2 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>The Chair said it<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> was late.</p>
<p class=MsoNormal>·&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; A faked bullet</p><p class=MsoNormal><o:p>&nbsp;</o:p></p></div>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> The note itself.</p></div></div></body></html>
"""

GDOC_PAGE = r"""<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.lst-kix_a-0>li:before{content:"-"}ol{margin:0}.c1{font-weight:700}.c2{font-weight:400}.c3{display:none}</style></head><body class="c9 doc-content"><p class="c5 title" id="h.1"><span class="c1">Team meeting</span></p>
<p class="c5"><span class="c1">Attendees: </span><span class="c2">Ann, Bob</span></p><ul class="c7 lst-kix_a-0 start"><li class="c0"><span class="c2">First</span></li></ul><ul class="c7 lst-kix_a-1 start"><li class="c0"><span class="c2">Second</span></li></ul><p class="c5"><span class="c1">Bob</span><span class="c2"> will write</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>
<div class="c11"><p class="c5"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c2">when?</span></p></div></body></html>
"""

PRE_PAGE = r"""<HTML><HEAD><TITLE>minutes.txt</TITLE></HEAD><BODY><PRE>
Minutes of the meeting of the Board

PRESENT: Ann Lee, Bob Hay

1. Welcome

   The Chair welcomed everybody to the meeting and thanked them for their
   coming at such short notice, which had been caused by the flood that had
   happened in the week before.

2. Money
   - Bob said there was none.
</PRE></BODY></HTML>
"""

BR_PAGE = r"""<font face=Arial>Minutes of meeting 3/4/05<br><br>Present: Ann, Bob<br><br><b>1. Welcome</b><br>Ann welcomed all.<br>Bob agreed<br><u>2. Money</u><br>None.</font>
"""

QA_PAGE = r"""<html><body><h2>Questions and answers</h2><table><thead><tr><th>No</th><th>Question</th><th>Answer</th></tr></thead><tbody>
<tr><td>1</td><td>When will it start?</td><td><p>In May.</p><p>Or June.</p></td></tr><tr><td rowspan=2>2</td><td>Who pays?</td><td>We do.</td></tr><tr><td>And how?</td><td>By cheque</td></tr>
<tr><td colspan=3><b>Part two</b></td></tr></tbody></table></body></html>
"""

DL_PAGE = r"""<html><body><h1>Board</h1><dl><dt>Present:</dt><dd>Ann Lee, Bob Hay</dd><dt>Apologies</dt><dd>Cy Dow</dd><dt>Item 1</dt><dd><p>First.</p><p>Second.</p></dd><dd>Third.</dd></dl></body></html>
"""
