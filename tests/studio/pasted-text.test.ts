import { describe, expect, test } from "vitest";
import { pastedText } from "@/lib/studio/text/pasted/pasted-text";

const item = (sign: string, words: string, level = 1) =>
  `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`;

describe("a text that is pasted", () => {
  test("from Word has its headings, lists, bold words and links, and nothing of Word", () => {
    const html = `<html><head><style>p {color: red}</style></head><body><!--StartFragment-->
      <h1>What you would do<o:p></o:p></h1>
      <p class=MsoNormal>You visit <b style='mso-bidi-font-weight:normal'>families</b>&nbsp;at home,
      see <a href="https://www.example.org/how">how</a>.<o:p></o:p></p>
      ${item("·", "plan")}${item("·", "review")}
      <p class=MsoNormal>In order:</p>
      ${item("1.", "ask")}${item("2.", "listen")}<!--EndFragment--></body></html>`;
    expect(pastedText(html)).toEqual({
      markdown: `## What you would do

You visit **families** at home, see [how](https://www.example.org/how).

- plan
- review

In order:

1. ask
2. listen`,
      notes: [],
      beginsBlock: true,
      endsBlock: true,
    });
  });

  test("from Google Docs is bold only where it is shown so", () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">We </span><span style="font-weight:700">stay</span></p><ul><li dir="ltr"><p>kind</p></li></ul></b>';
    expect(pastedText(html).markdown).toBe("We **stay**\n\n- kind");
  });

  test("keeps a table, tells of pictures, and lets no script or link of another kind through", () => {
    const html =
      '<table><tr><th>Day</th><th>Pay</th></tr><tr><td>One</td><td>£10</td></tr></table><img src="x"><script>alert(1)</script><p><a href="javascript:alert(1)">here</a> {x} &lt;b&gt;</p>';
    expect(pastedText(html)).toEqual({
      markdown: "| Day | Pay |\n| --- | --- |\n| One | £10 |\n\nhere \\{x} \\<b>",
      notes: ["link", "picture"],
      beginsBlock: true,
      endsBlock: false,
    });
  });

  test("has the lists of Word and of Google Docs one in another as they stood there", () => {
    const word = `${item("·", "plan")}${item("o", "with them", 2)}${item("1.", "first", 3)}${item("o", "at home", 2)}${item("·", "review")}`;
    expect(pastedText(word).markdown).toBe("- plan\n  - with them\n    1. first\n  - at home\n- review");
    const google = "<ul><li>plan</li><ul><li>with them</li></ul><li>review</li></ul>";
    expect(pastedText(google).markdown).toBe("- plan\n  - with them\n- review");
  });

  test("has a quotation that Word has as a style, and tells of footnotes, of links that lead nowhere and of joined paragraphs", () => {
    const quote = "<p class=MsoQuote>You are never alone here.<o:p></o:p></p>";
    expect(pastedText(quote)).toMatchObject({ markdown: "> You are never alone here.", notes: [] });
    const note = (to: string, from: string) =>
      `<a style='mso-footnote-id:ftn1' href="#_${to}" name="_${from}"><span class=MsoFootnoteReference>[1]</span></a>`;
    const noted = `<p class=MsoNormal>We pay it${note("ftn1", "ftnref1")}.</p><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>${note("ftnref1", "ftn1")} Since April.</p></div></div>`;
    const { markdown, notes } = pastedText(noted);
    expect(markdown).toContain("We pay it\\[1].");
    expect(notes).toEqual(["footnote"]);
    expect(
      pastedText('<p>See <a href="file:///H:/pay.docx">the list</a> <a name="top">above</a>.</p>'),
    ).toMatchObject({
      markdown: "See the list above.",
      notes: ["link"],
    });
    const cells =
      "<table><tr><th>Where</th><th>When</th></tr><tr><td><p>Sutton</p><p>Carshalton</p></td><td><p>Now</p></td></tr></table>";
    expect(pastedText(cells).notes).toEqual(["joined"]);
  });

  test("leaves comments and struck words out, and says so", () => {
    const comment = `<p class=MsoNormal><a style='mso-comment-reference:JE_1'>Ring us</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[JE1]</a></span> today.</p>
      <div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div class=msocomtxt><p class=MsoCommentText>Is this right?</p></div></div></div>`;
    expect(pastedText(comment)).toMatchObject({ markdown: "Ring us today.", notes: ["comment"] });
    const google = `<p>Ring us<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Right?</span></p></div>`;
    expect(pastedText(google)).toMatchObject({ markdown: "Ring us.", notes: ["comment"] });
    const gone = ["<del>a</del>", "<s>a</s>", "<strike>a</strike>", "<span class=msoDel>a</span>"];
    for (const struck of [...gone, "<span style='color:red;text-decoration:line-through'>a</span>"])
      expect(pastedText(`<p>one ${struck}<ins>two</ins></p>`)).toMatchObject({
        markdown: "one two",
        notes: ["tracked"],
      });
  });

  test("gives a table a head, and each of its places one cell", () => {
    const cells = (...words: string[]) =>
      `<tr>${words.map((word) => `<td><p>${word}</p></td>`).join("")}</tr>`;
    expect(pastedText(`<table>${cells("Day", "Pay")}${cells("One", "£10")}</table>`)).toMatchObject({
      markdown: "| Day | Pay |\n| --- | --- |\n| One | £10 |",
      notes: ["head"],
    });
    const merged =
      "<table><tr><th>Team</th><th colspan=2>Day</th></tr><tr><td rowspan=2>A</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>";
    expect(pastedText(merged)).toMatchObject({
      markdown: "| Team | Day |   |\n| ---- | --- | - |\n| A    | 1   | 2 |\n| A    | 3   | 4 |",
      notes: ["merged"],
    });
    const two = "£20</p><p><b>plus</b> meal";
    expect(pastedText(`<table>${cells("Day", "Pay")}${cells("One", two)}</table>`).markdown).toContain(
      "| £20 **plus** meal |",
    );
    expect(pastedText(`<table>${cells("In a frame")}</table>`).markdown).toBe("In a frame");
  });

  test("keeps a link to a page of the site, which the studio shows, and none to the studio", () => {
    expect(pastedText('<a href="/sutton/roles">all</a> <a href="/studio/review">me</a>').markdown).toBe(
      "[all](/sutton/roles) me",
    );
  });

  test("says that it has the head of an e-mail", () => {
    const mail =
      "<p><b>From:</b> Jo<br><b>Sent:</b> Monday<br><b>To:</b> Robin<br><b>Subject:</b> Text</p><p>Hello</p>";
    expect(pastedText(mail).notes).toEqual(["mail"]);
  });
});
