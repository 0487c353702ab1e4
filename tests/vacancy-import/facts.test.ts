import { describe, expect, test } from "vitest";
import { advertsOf } from "@/lib/vacancy-import/adverts-of";
import { ATOM, JSON_LD, POST, tableOf } from "./sources";

const first = (text: string) => advertsOf(text)[0];

describe("nothing is guessed", () => {
  test("what a source does not say stays unsaid", () => {
    expect(first(tableOf(POST))).toMatchObject({
      opens: undefined,
      place: undefined,
      contract: undefined,
      hours: undefined,
      pay: undefined,
      interviews: undefined,
    });
  });

  test.each(["£22.50 an hour", "up to £43,500", "Grade 7", "competitive", "£43,500 to £41,000"])(
    "pay “%s” is no range of a year, and is reported",
    (salary) => {
      const advert = first(tableOf({ ...POST, salary }));
      expect(advert?.pay).toBeUndefined();
      expect(advert?.unread).toEqual([{ field: "pay", words: salary, why: undefined }]);
    },
  );

  test.each([
    [JSON_LD.replace('"YEAR"', '"HOUR"'), "41000 to 43500, GBP, HOUR"],
    [JSON_LD.replace('"GBP"', '"EUR"'), "41000 to 43500, EUR, YEAR"],
    [JSON_LD.replace(/"baseSalary":\{.*?\}\}/, '"baseSalary":41000'), "41000, no currency, no unit"],
    [tableOf({ ...POST, "salary from": "18.50", "salary to": "20" }), "18.50 to 20"],
  ])("pay that is not pounds for a year is reported: %#", (source, words) => {
    const { pay, unread } = first(source) ?? {};
    expect([pay, unread]).toEqual([undefined, [{ field: "pay", words, why: undefined }]]);
  });

  const NAMED = {
    label: "Ask Jo Hill, Team Manager",
    link: "mailto:jo@example.org",
    telephone: "020 79460000",
  };
  const [LINK, TELEPHONE] = [{ link: NAMED.link }, { telephone: "01632 960155" }];
  const UNNAMED = "Ask about the post";
  test.each([
    [{ contact: "Jo Hill, Team Manager, on 020 7946 0000 or jo@example.org" }, NAMED],
    [
      {
        "contact name": "Jo Hill, Team Manager",
        "contact email": "jo@example.org",
        "contact phone": "(020) 7946 0000",
      },
      NAMED,
    ],
    [
      {
        "informal enquiries":
          "For an informal chat, please contact Jo Hill on 020 7946 0000 or jo@example.org.",
      },
      { ...NAMED, label: "Ask Jo Hill" },
    ],
    [
      { contact: "Jo Hill (Team Manager) will be glad to talk: jo@example.org" },
      { label: "Ask Jo Hill (Team Manager)", ...LINK },
    ],
    [{ contact: "Our recruitment team will help. Email: jo@example.org" }, { label: UNNAMED, ...LINK }],
    [
      { contact: "For more about the post, ask Dr Amira O’Neill-Khan, Head of Service, tel 01632 960155" },
      { label: "Ask Dr Amira O’Neill-Khan, Head of Service", ...TELEPHONE },
    ],
    [{ "informal enquiries": "Please call 01632 960155." }, { label: UNNAMED, ...TELEPHONE }],
    [{ "contact email": "jo@example.org" }, { label: UNNAMED, ...LINK }],
    [
      {
        description:
          "<dl><dt>Enquiries</dt><dd><a href='mailto:jo@example.org?subject=Post'>Jo Hill</a></dd></dl>",
      },
      { label: "Ask Jo Hill", ...LINK },
    ],
    [{ contact: "Jo Hill, 01632 960" }, undefined],
    [{ contact: "our recruitment team" }, undefined],
  ])(
    "whom to ask is read with a name, an e-mail address and a number, as far as they are there: %j",
    (said, ask) => {
      const advert = first(tableOf({ ...POST, ...said }));
      expect(advert?.ask).toEqual(ask);
      expect(advert?.unread.map(({ field }) => field)).toEqual(ask === undefined ? ["ask"] : []);
    },
  );

  test("a source that has the month first in one day may have it first in others", () => {
    const rows = [POST, { ...POST, reference: "RV-9", closes: "08/12/2026" }] as const;
    const adverts = advertsOf(tableOf({ ...rows[0], closes: "12/31/2026" }, rows[1]));
    expect(adverts.map(({ closes, unread }) => [closes, unread[0]?.why])).toEqual([
      [undefined, "it seems to have the month first, and is read with the day first"],
      [undefined, "other days of the source have the month first, and this one may"],
    ]);
  });

  test.each([
    [
      "1 River Street, Wallington, SM6 0AA",
      { street: "1 River Street", town: "Wallington", postcode: "SM6 0AA" },
    ],
    ["Civic Offices, Riverton, Surrey, UK", { street: "Civic Offices", town: "Riverton" }],
    ["Riverton (Hybrid)", { town: "Riverton" }],
    ["Hybrid, Riverton", { town: "Riverton" }],
    ["Town Hall, Larkmere LK1 1AA", { street: "Town Hall", town: "Larkmere", postcode: "LK1 1AA" }],
    [
      "Town Hall, High Street, East Grinstead, West Sussex, RH19 1AA",
      { street: "Town Hall, High Street", town: "East Grinstead", postcode: "RH19 1AA" },
    ],
    ["Town Hall", undefined],
    ["Wallington, Surrey", undefined],
    ["Hybrid", undefined],
  ])("the place “%s” is %j, with Riverton as the town that is known", (location, place) => {
    const [advert] = advertsOf(tableOf({ ...POST, location }), { towns: new Set(["riverton"]) });
    const words = place === undefined ? [location] : [];
    expect([advert?.place, advert?.unread.map((one) => one.words)]).toEqual([place, words]);
  });

  const [TOWN_HALL, LAKE_STREET] = [
    { street: "Town Hall", town: "Larkmere" },
    { street: "12 Lake Street", town: "Larkmere", postcode: "LK1 1AA" },
  ];
  test.each([
    [{ location: "Town Hall", town: "Larkmere" }, TOWN_HALL, []],
    [{ location: "12 Lake Street", town: "Larkmere", postcode: "LK1 1AA" }, LAKE_STREET, []],
    [{ location: "12 Lake Street, Larkmere, LK1 1AA", town: "Larkmere" }, LAKE_STREET, []],
    [
      { location: "Town Hall, Riverton", town: "Larkmere" },
      { ...TOWN_HALL, street: "Town Hall, Riverton" },
      [],
    ],
    [{ location: "Hybrid", town: "Larkmere" }, { town: "Larkmere" }, []],
    [{ street: "Various", town: "Larkmere" }, { town: "Larkmere" }, []],
    [{ street: "Hybrid / remote", town: "Larkmere" }, { town: "Larkmere" }, ["Hybrid / remote"]],
    [{ street: "Town Hall, Hybrid", town: "Larkmere" }, TOWN_HALL, []],
    [{ location: "Field House", town: "Larkmere" }, { town: "Larkmere" }, ["Field House"]],
    [
      { location: "Town Hall", street: "12 Lake Street", town: "Larkmere", postcode: "LK1 1AA" },
      { ...LAKE_STREET, street: "Town Hall, 12 Lake Street" },
      [],
    ],
    [
      { location: "Town Hall, Larkmere LK1 1AA", postcode: "LK2 2BB" },
      { ...TOWN_HALL, postcode: "LK2 2BB" },
      ["LK1 1AA"],
    ],
    [{ location: "Riverton, Town Hall" }, { town: "Riverton" }, ["Town Hall"]],
    [{ location: "Town Hall", street: "12 Lake Street" }, undefined, ["Town Hall, 12 Lake Street"]],
  ])("nothing of the place %j is lost without a word", (columns, place, left) => {
    const [advert] = advertsOf(tableOf({ ...POST, ...columns }), { towns: new Set(["riverton"]) });
    expect([advert?.place, advert?.unread.map(({ words }) => words)]).toEqual([place, left]);
  });

  test("words in the field for hours are said to be of hours, and those of a contract to be of it", () => {
    const advert = first(
      tableOf({ ...POST, "contract type": "Permanent, zero", "working pattern": "Flexible" }),
    );
    expect(advert?.unread.map(({ field, words }) => [field, words])).toEqual([
      ["contract", "zero"],
      ["hours", "Flexible"],
    ]);
  });

  test.each([
    ["Fixed term (12 months)", "fixed term", "12 months", []],
    ["Fixed-term contract for up to 18 months, full-time", "fixed term", "up to 18 months", []],
    ["12 months fixed term", "fixed term", "12 months", []],
    ["Temporary until 31 March 2027", "temporary", "until 31 March 2027", []],
    ["Fixed term, maternity cover", "fixed term", undefined, ["maternity cover"]],
    ["Permanent", "permanent", undefined, []],
    ["Permanent, temporary", "permanent", undefined, ["temporary"]],
  ])("the contract “%s” is %s, %s", (written, contract, lasts, left) => {
    const advert = first(tableOf({ ...POST, "contract type": written }));
    expect(advert).toMatchObject({ contract });
    expect([advert?.lasts, advert?.unread.map(({ words }) => words)]).toEqual([lasts, left]);
  });
});

const item = (title: string, link: string, more = "") =>
  `<rss version="2.0"><channel><title>Jobs</title>${more}<item><title>${title}</title><link>${link}</link></item></channel></rss>`;

describe("references of HTML", () => {
  test.each([
    ["RSS as data", item("<![CDATA[Parents&#39; Team &#8211; Children &amp; Families]]>", "/1")],
    ["RSS, escaped twice", item("Parents&amp;#39; Team &amp;ndash; Children &amp;amp; Families", "/1")],
    [
      "RSS with marks",
      item("<![CDATA[<b>Parents&rsquo;&nbsp;Team</b> &ndash; Children &amp; Families]]>", "/1").replace(
        "rsquo",
        "#39",
      ),
    ],
    [
      "Atom",
      ATOM.replace(
        "<title>Social Worker, Family Team",
        '<title type="html">Parents&amp;#39; Team &amp;ndash; Children &amp;amp; Families',
      ),
    ],
    [
      "JSON",
      JSON_LD.replace("Social Worker, Family Team", "Parents&#39; Team &ndash; Children &amp; Families"),
    ],
    ["a table", tableOf({ ...POST, title: "Parents&#39; Team &ndash; Children &amp; Families" })],
  ])("become signs in %s", (_, source) => {
    expect(first(source)?.title).toBe("Parents' Team – Children & Families");
  });

  test("become signs in a text of them throughout, and in a plain one", () => {
    const textOf = (description: string) => first(tableOf({ ...POST, description }))?.text;
    expect(textOf("&lt;p&gt;You visit&lt;/p&gt;&lt;p&gt;families.&lt;/p&gt;")).toBe("You visit\n\nfamilies.");
    expect(textOf("You visit children &ndash; and families.")).toBe("You visit children – and families.");
  });
});

describe("the address of an advert", () => {
  const applyOf = (source: string, base?: string) => advertsOf(source, { base })[0]?.apply;

  test.each([
    ["https://jobs.example.org/1?id=2&amp;utm_source=rss", undefined, "https://jobs.example.org/1?id=2"],
    ["/jobs/1234", "https://jobs.example.org/feed.xml", "https://jobs.example.org/jobs/1234"],
    ["1234", "https://jobs.example.org/jobs/feed.xml", "https://jobs.example.org/jobs/1234"],
    ["/jobs/1234", undefined, undefined],
  ])("%s, read from %s, is %s", (link, base, expected) => {
    expect(applyOf(item("Social Worker", link), base)).toBe(expected);
  });

  test("counts from the site that the feed names", () => {
    const feed = item("Social Worker", "/1", "<link>https://jobs.example.org/all</link>");
    expect(applyOf(feed, "https://feeds.example.net/x")).toBe("https://jobs.example.org/1");
  });
});
