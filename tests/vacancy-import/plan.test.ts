import { describe, expect, test } from "vitest";
import { advertising, VACANCY } from "../content/vacancy-set";
import { imported, NEW, NOW, STANDING } from "./imported";
import { CSV, POST, tableOf } from "./sources";

describe("a new advert", () => {
  test("becomes a file that passes the check, with not stated for what it does not say", () => {
    const { changed, report } = imported(CSV);
    expect(changed[NEW]).toBe(`---
name: Social Worker, Family Team
role: social-worker
teams:
  - family-team
summary: "We are looking for a new colleague: Social Worker, permanent, part time."
reference: RV-8
opens: 2026-11-22 10:30
closes: 2026-12-08 12:00
place:
  street: 1 River Street
  town: Riverton
  postcode: RV1 1AA
contract: permanent
hours: part time
weeklyHours: 18.5
pay:
  from: 41000
  to: 43500
interviews: not stated
send: not stated
ask: not stated
apply: https://jobs.example.org/RV-8
reviewed: 2026-11-22
---

You would visit families, with a colleague beside you.
`);
    expect(report).toContain("1 new, 0 changed, 1 closed, 0 as they were, 0 not taken.");
    expect(report).toContain("Columns not understood: Cost centre.");
  });

  test("a second run changes nothing, byte for byte", () => {
    const once = imported(CSV).after;
    const twice = imported(CSV, once, NOW + 3_600_000);
    expect(twice.changed).toEqual({});
    expect(twice.report).toBe(
      "Columns not understood: Cost centre.\n0 new, 0 changed, 0 closed, 1 as they were, 0 not taken.",
    );
  });

  test("with its facts in lines, and its reference in its name, is as it was the second time", () => {
    const text =
      "You would visit families.<br>Closing date: 8 December 2026<dl><dt>Salary<dd>£41,000 to £43,500</dl>";
    const item = `<item><title>Social Worker (Ref: RV-8)</title><link>https://jobs.example.org/RV-8</link><guid>https://jobs.example.org/RV-8</guid><description><![CDATA[${text}]]></description></item>`;
    const feed = `<rss version="2.0"><channel><title>Jobs</title>${item}</channel></rss>`;
    const once = imported(feed);
    expect(Object.values(once.changed).join()).toContain("name: Social Worker\nrole: social-worker\n");
    expect(Object.values(once.changed).join()).toContain("reference: RV-8\n");
    expect(imported(feed, once.after, NOW + 3_600_000).changed).toEqual({});
  });

  test("comes without words that the check refuses, and says which, each time until the file has a text", () => {
    const source = tableOf({ ...POST, description: "You earn £41,000." });
    const { changed, report, after } = imported(source);
    expect(changed[NEW]).not.toContain("41,000");
    const LOST = /RV-8.*\n.*without the words of the advert, which the check refuses: .*£41,000/;
    expect(report).toMatch(LOST);
    const again = imported(source, after);
    expect([again.changed, again.report]).toEqual([{}, expect.stringMatching(LOST)]);
    const mended = { ...after, [NEW]: `${after[NEW]}\nYou would visit families.\n` };
    expect(imported(source, mended).report).not.toContain("without the words");
  });

  test("that leads to a site which the council does not name is in no file", () => {
    const { changed, report } = imported(tableOf({ ...POST, apply: "https://evil.example.net/RV-8" }));
    expect(changed[NEW]).toBeUndefined();
    expect(report).toContain(
      "RV-8, Social Worker, Family Team: the check refuses it. `apply` leads to evil.example.net",
    );
  });

  test("two of one title have a file each", () => {
    const { changed } = imported(tableOf(POST, { ...POST, reference: "RV-9" }));
    expect(Object.keys(changed)).toContain("riverton/vacancies/social-worker-family-team-rv-9.mdx");
  });
});

describe("the role of an advert", () => {
  test.each([
    "Social Worker",
    "Social Workers (Riverton)",
    "SOCIAL WORKER – nights",
    "Social Worker x 3",
    "2 x Social Workers",
    "Social Worker (three posts)",
  ])("%s is a social worker", (title) => {
    expect(Object.values(imported(tableOf({ ...POST, title })).changed).join()).toContain(
      "role: social-worker\n",
    );
  });

  test("another post with a longer name is none, and the nearest are named", () => {
    const { changed, report } = imported(tableOf({ ...POST, title: "Lead Social Worker x 2" }));
    expect(changed).toEqual({});
    expect(report).toContain(
      "no role of the council has this name. The nearest: Social Worker (social-worker), Senior Social Worker (senior-social-worker). If it is one of them, add `Lead Social Worker` to its `searchedAs`",
    );
  });

  test("of an advert without a title nobody is told to search for nothing", () => {
    const { report } = imported(tableOf({ ...POST, title: "" }));
    expect(report).toContain("it has no title, by which its role is found.");
    expect(report).not.toContain("searchedAs");
  });

  test("a column of its own decides", () => {
    const { changed } = imported(tableOf({ ...POST, title: "A post for you", role: "senior-social-worker" }));
    expect(Object.values(changed).join()).toContain("role: senior-social-worker\n");
  });
});

describe("an advert whose reference a file has", () => {
  const commented = advertising("closes: 2026-12-01 12:00", 'closes: "2026-12-01 12:00"  # Jo: by phone');

  test("changes what it says otherwise, and leaves the other bytes of the file as they are", () => {
    const { changed, report } = imported(tableOf({ ...STANDING, closes: "2026-12-04 17:00" }), commented);
    expect(changed).toEqual({
      [VACANCY]: (commented[VACANCY] ?? "").replace("2026-12-01 12:00", "2026-12-04 17:00"),
    });
    expect(report).toContain("closes: 2026-12-01 12:00 → 2026-12-04 17:00");
  });

  test("that closes after the interviews says so", () => {
    expect(imported(tableOf({ ...STANDING, closes: "2026-12-12" })).report).toContain(
      "The check warns: The interviews are on 2026-12-09, before people have applied: the vacancy closes on 2026-12-12.",
    );
  });

  test("that says less than the file takes nothing away", () => {
    const less = { ...STANDING, closes: "1 December 2026", town: "Riverton" };
    expect(imported(tableOf(less), commented).changed).toEqual({});
  });

  test("is found whatever the capitals of the reference", () => {
    expect(imported(tableOf({ ...STANDING, reference: "rv-7" })).report).toContain("1 as they were");
  });

  test("does not put figures in the place of the role’s pay, which an editor chose, and says where they differ", () => {
    const { changed, report } = imported(tableOf({ ...STANDING, "salary from": "60000" }));
    expect(changed).toEqual({});
    expect(report).toContain(
      "pay: the advert says £60,000 to £60,000, and the file `that of the role`, which is",
    );
  });

  test.each([
    ["12 months", ""],
    ["12 months, while Jo is away", "lasts: 12 months, while Jo is away\n"],
  ])("that becomes permanent loses a length of %s where an import may have written it", (lasts, left) => {
    const term = advertising("lasts: 12 months", `lasts: ${lasts}`);
    const permanent = tableOf({ ...STANDING, "contract type": "Permanent" });
    const { after, report } = imported(permanent, term);
    expect(after[VACANCY]).toContain(`contract: permanent\n${left}hours:`);
    expect(report).toContain(left === "" ? "  lasts: 12 months → taken out\n" : "The check warns: `lasts");
    expect(imported(permanent, after).changed).toEqual({});
  });

  const PLACE = "place: {street: 1 River Street, town: Riverton, postcode: RV1 1AA}";
  const FULLER = `place:\n  street: Town Hall, 1 Lake Road # moved\n  town: Riverton\n`;
  const fuller = advertising(`${PLACE}\n`, FULLER);
  test.each([
    [{ location: "Town Hall" }, FULLER],
    [{ location: "Town Hall, Riverton" }, FULLER],
    [{ location: "Hybrid" }, FULLER],
    [{ town: "Town Hall" }, FULLER],
    [{ town: "Riverton", postcode: "RV1 1AA" }, `${FULLER}  postcode: RV1 1AA\n`],
    [{ location: "2 Hill Road, Riverton" }, FULLER.replace("Town Hall, 1 Lake Road", "2 Hill Road")],
  ])("with the place %j leaves what an editor has made fuller, and the comment", (place, expected) => {
    const { changed } = imported(tableOf({ ...STANDING, ...place }), fuller);
    expect(changed[VACANCY] ?? fuller[VACANCY]).toBe((fuller[VACANCY] ?? "").replace(FULLER, expected));
  });

  test.each([
    [
      "12/31/2026",
      "2026-12-01 12:00",
      /closes “12\/31\/2026” was left out: it seems to have the month first/,
    ],
    ["13/12/26 00:00", "2026-12-13 23:59", /closes was read as 2026-12-13 23:59: the source says midnight/],
    [
      "2026-12-03T00:00:00Z",
      "2026-12-03 23:59",
      /closes was read as 2026-12-03 23:59: the source says midnight of 2026-12-03/,
    ],
  ])("that closes %s closes at %s, and the report says what was written", (closes, expected, message) => {
    const { after, report } = imported(tableOf({ ...STANDING, closes }));
    expect(after[VACANCY]).toContain(`closes: ${expected}\n`);
    expect(report).toMatch(message);
  });

  test("that closes at 00:00 in the file, where the source says midnight of that day, is asked about each time", () => {
    const before = advertising("closes: 2026-12-01 12:00", "closes: 2026-12-13 00:00");
    const { changed, report } = imported(
      tableOf({ ...STANDING, closes: "2026-12-13T00:00:00+00:00" }),
      before,
    );
    expect(changed).toEqual({});
    expect(report).toContain("If it does, write 2026-12-13 23:59");
  });

  test("keeps the end of the day before, where an editor found that midnight means it", () => {
    const before = advertising("closes: 2026-12-01 12:00", "closes: 2026-12-12 23:59");
    expect(imported(tableOf({ ...STANDING, closes: "13/12/26 00:00" }), before).changed).toEqual({});
  });
});

test("an advert that is over, or does not say until when, is in no file", () => {
  const { report } = imported(
    tableOf({ ...POST, closes: "2026-11-21" }, { ...POST, reference: "RV-9", closes: "" }, STANDING),
  );
  expect(report).toContain("RV-8, Social Worker, Family Team: it has closed.");
  expect(report).toContain("RV-9, Social Worker, Family Team: it does not say until when people can apply.");
  expect(imported(tableOf({ ...POST, closes: "12/31/2026" }, STANDING)).report).toContain(
    "RV-8, Social Worker, Family Team: closes “12/31/2026” was left out: it seems to have the month first",
  );
});
