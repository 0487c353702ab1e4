import { describe, expect, test } from "vitest";
import { pastedText } from "@/lib/studio/pasted-text";

const item = (sign: string, words: string) =>
  `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`;

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
      pictures: 0,
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
      pictures: 1,
    });
  });
});
