import { describe, expect, test } from "vitest";
import { advertsOf } from "@/lib/vacancy-import/adverts-of";
import { ATOM, CSV, JSON_FEED, JSON_LD, PAGE, POST, RSS, tableOf } from "./sources";

const first = (text: string) => advertsOf(text)[0];

describe("one post reads the same from every format", () => {
  test.each([
    ["a table", CSV],
    ["RSS", RSS],
    ["Atom", ATOM],
    ["JSON Feed", JSON_FEED],
    ["JobPosting data", JSON_LD],
    ["a page with JobPosting data", PAGE],
  ])("%s", (_, text) => {
    expect(first(text)).toMatchObject({
      reference: "RV-8",
      title: "Social Worker, Family Team",
      closes: { day: "2026-12-08", time: "12:00" },
      pay: { from: 41000, to: 43500 },
      contract: "permanent",
      hours: "part time",
      weeklyHours: 18.5,
      place: { street: "1 River Street", town: "Riverton", postcode: "RV1 1AA" },
      apply: "https://jobs.example.org/RV-8",
      text: "You would visit families, with a colleague beside you.",
      unread: [],
    });
  });
});

describe("facts in the text of an advert", () => {
  const EXPECTED = {
    closes: { day: "2026-12-08", time: undefined },
    pay: { from: 41000, to: 43500 },
    unread: [],
  };

  test.each([
    [
      "lines that only <br> parts",
      "You visit families.<br>Closing date: 8 December 2026<br/><br>Salary: £41,000 - £43,500<br>We care.",
    ],
    [
      "bold labels",
      "You visit families.<br><b>Closing date:</b> 8 December 2026<br><b>Salary</b> : £41,000 to £43,500<br>We care.",
    ],
    [
      "a list of terms",
      "<p>You visit families.</p><dl><dt>Closing date<dd>8 December 2026<dt>Salary:<dd>£41,000 to £43,500</dl><p>We care.</p>",
    ],
    [
      "terms in groups",
      "<p>You visit families.</p><dl><div><dt>Closing date</dt><dd><p>8 December 2026</p></dd></div><div><dt>Salary</dt><dd>£41,000 to £43,500</dd></div></dl><p>We care.</p>",
    ],
    [
      "a table of two columns",
      "<p>You visit families.</p><table><tr><th>Closing date</th><td>8 December 2026</td></tr><tr><td>Salary</td><td>£41,000 to £43,500</td></tr></table><p>We care.</p>",
    ],
    [
      "labels above their values",
      "<p>You visit families.</p><h3>Closing date</h3><p>8 December 2026</p><p><b>Salary</b><br>£41,000 to £43,500</p><p>We care.</p>",
    ],
    [
      "dashes for colons",
      "<p>You visit families.</p><p>Closing date - 8 December 2026</p><p>Salary – £41,000 to £43,500</p><p>We care.</p>",
    ],
    [
      "one line for all, parted by points",
      "<p>You visit families.</p><p>Closing date: 8 December 2026. Salary: £41,000 to £43,500</p><p>We care.</p>",
    ],
    [
      "one line for all, parted by bars, commas or dashes",
      "<p>You visit families.</p><p>Salary: £41,000 to £43,500 | Job type: Permanent, full time, Job ref: RV-8 - Closing date: 8 December 2026</p><p>We care.</p>",
    ],
    [
      "nothing for colons",
      "<p>You visit families.</p><p><b>Closing date</b> 8 December 2026</p><p><b>Salary</b> £41,000 to £43,500</p><p>We care.</p>",
    ],
  ])("%s", (_, html) => {
    expect(
      first(
        RSS.replace(/<description>&[\s\S]*<\/description>/, `<description><![CDATA[${html}]]></description>`),
      ),
    ).toMatchObject({
      ...EXPECTED,
      text: "You visit families.\n\nWe care.",
    });
  });

  test("a sentence behind a reference is no part of it, and labels in a sentence are none", () => {
    const html = "<p>Reference: RV/8. Come and see us, hours: any.</p><p>We care. Salary: £41,000</p>";
    expect(first(tableOf({ title: POST.title, description: html }))).toMatchObject({
      reference: "RV/8",
      pay: undefined,
      text: "Reference: RV/8. Come and see us, hours: any.\n\nWe care. Salary: £41,000",
    });
  });

  test("a heading above a sentence, and a label with another below, are text", () => {
    const html =
      "<h3>Salary</h3><p>We pay fairly.</p><h3>The team</h3><p>Six people</p><p>Location</p><p>Contract: permanent</p>";
    const advert = first(tableOf({ ...POST, description: html }));
    expect(advert).toMatchObject({
      contract: "permanent",
      pay: undefined,
      place: undefined,
      team: undefined,
      unread: [],
    });
    expect(advert?.text).toBe("### Salary\n\nWe pay fairly.\n\n### The team\n\nSix people\n\nLocation");
  });
});

describe("a reference in the name of a post", () => {
  test.each([
    ["Social Worker (Ref: RV-8)", "RV-8"],
    ["Social Worker [Job Ref RV/8] ", "RV/8"],
    ["Social Worker - Ref RV-8", "RV-8"],
    ["Social Worker, Ref. No. 1234", "1234"],
    ["Ref 1234: Social Worker", "1234"],
    ["Social Worker Job Reference: A12", "A12"],
  ])("%s is the reference, and no part of the name", (title, reference) => {
    expect(first(tableOf({ title }))).toMatchObject({ title: "Social Worker", reference });
  });

  test("a column of its own decides, and in brackets the name loses it all the same", () => {
    expect(first(tableOf({ title: "Social Worker (RV-8)", reference: "RV-8" }))).toMatchObject({
      title: "Social Worker",
      reference: "RV-8",
    });
  });

  test.each([
    "Social Worker (Refugee team 2)",
    "Refuge Worker",
    "Social Worker (Reference library)",
    "Ref 12",
  ])("%s is a name", (title) =>
    expect(first(tableOf({ title }))).toMatchObject({ title, reference: undefined }),
  );
});

describe("a table of a spreadsheet that is set to another country", () => {
  const rows =
    "Reference;Job title;Closing date;Salary from;Salary to;Hours per week\nRV-8;Social Worker;08.12.2026 12:00;41.000,00;43.500,50;18,5\n";
  test.each([
    ["semicolons", rows],
    ["a first line for Excel", `sep=;\r\n${rows}`],
    ["tabs", rows.replaceAll(";", "\t")],
  ])("with %s has commas for points", (_, text) => {
    expect(first(text)).toMatchObject({
      closes: { day: "2026-12-08", time: "12:00" },
      pay: { from: 41000, to: 43500.5 },
      weeklyHours: 18.5,
      unread: [],
    });
  });

  test("41,000 stays forty-one thousand, and a comma parts hours from their kind", () => {
    expect(
      first(tableOf({ ...POST, salary: "£41,000", hours: "Part time, 18,5 hours a week" })),
    ).toMatchObject({
      pay: { from: 41000, to: 41000 },
      hours: "part time",
      weeklyHours: 18.5,
    });
  });
});

describe("the text of an advert", () => {
  test("that its format calls plain is taken letter by letter", () => {
    const words = "Cases <b>first</b> &amp; last.";
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Jobs",
      items: [{ id: "1", content_text: words }],
    };
    const atom = ATOM.replace(
      /<content type="html">[\s\S]*<\/content>/,
      `<content type="text">Cases &lt;b>first&lt;/b> &amp;amp; last.</content>`,
    );
    for (const source of [JSON.stringify(feed), atom]) {
      expect(first(source)?.text).toBe("Cases \\<b>first\\</b> \\&amp; last.");
    }
  });

  test("keeps headings, lists and links, and loses scripts, pictures and tables", () => {
    const html =
      "<h1>Join us</h1><script>x()</script><p>You <b>visit</b> {families}.<img src=x></p><ul><li>Two days</li></ul><p><a href='javascript:x()'>Here</a> <a href='https://example.org/us'>About us</a></p><table><tr><td>1</td></tr></table>";
    expect(first(tableOf({ ...POST, description: html.replaceAll('"', '""') }))?.text).toBe(
      "## Join us\n\nYou **visit** \\{families}.\n\n- Two days\n\nHere [About us](https://example.org/us)",
    );
  });
});
