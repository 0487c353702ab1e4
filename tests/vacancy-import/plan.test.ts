import { describe, expect, test } from "vitest";
import { parseContent } from "@/lib/content/parsed-content";
import { byCouncil } from "@/lib/content/relate/council-documents";
import { advertsOf, isOfOneJob } from "@/lib/vacancy-import/adverts-of";
import { heldToTheCheck } from "@/lib/vacancy-import/held-to-the-check";
import { planImport } from "@/lib/vacancy-import/plan";
import { importReport } from "@/lib/vacancy-import/report";
import { type ContentSet, TODAY } from "../content/content-set";
import { filesOf, parseOnce } from "../content/set-files";
import { ADVERT, advertising, advertisingTwo, VACANCY } from "../content/vacancy-set";
import { CSV, JSON_LD, PAGE, POST, tableOf } from "./sources";

const NOW = Date.parse("2026-11-22T10:30:00Z");

/** What an import makes of a set, with what it says. */
function imported(source: string, set: ContentSet = advertising(), now = NOW) {
  const files = filesOf(set);
  const [documents] = byCouncil(parseContent(files, parseOnce));
  if (documents === undefined) throw new Error("The set has no council.");
  const adverts = advertsOf(source);
  const into = { documents, textOf: (file: string) => set[file] ?? "" };
  const plan = planImport(into, adverts, now, isOfOneJob(source, adverts));
  const outcome = heldToTheCheck(plan, files, parseOnce, { today: TODAY });
  const changed = Object.fromEntries(outcome.files.map(({ file, text }) => [file, text]));
  return { changed, after: { ...set, ...changed }, report: importReport(outcome, "content", false) };
}

/** The advert that stands in the set already, as its system has it. */
const STANDING = {
  ...POST,
  reference: "RV-7",
  closes: "2026-12-01 12:00",
  apply: "https://jobs.example.org/RV-7",
};
const NEW = "riverton/vacancies/social-worker-family-team.mdx";

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
  });

  test("a second run changes nothing, byte for byte", () => {
    const once = imported(CSV).after;
    const twice = imported(CSV, once, NOW + 3_600_000);
    expect(twice.changed).toEqual({});
    expect(twice.report).toBe("0 new, 0 changed, 0 closed, 1 as they were, 0 not taken.");
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

  test("comes without words that the check refuses, and says which", () => {
    const { changed, report } = imported(tableOf({ ...POST, description: "You earn £41,000." }));
    expect(changed[NEW]).not.toContain("41,000");
    expect(report).toMatch(/without the words of the advert, which the check refuses: .*£41,000/);
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
  test.each(["Social Worker", "Social Workers (Riverton)", "SOCIAL WORKER – nights"])(
    "%s is a social worker",
    (title) => {
      expect(Object.values(imported(tableOf({ ...POST, title })).changed).join()).toContain(
        "role: social-worker\n",
      );
    },
  );

  test("another post with a longer name is none, and the nearest are named", () => {
    const { changed, report } = imported(tableOf({ ...POST, title: "Lead Social Worker" }));
    expect(Object.keys(changed)).toEqual([VACANCY]);
    expect(report).toContain(
      "no role of the council has this name. The nearest: Social Worker (social-worker), Senior Social Worker (senior-social-worker).",
    );
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

  test("that says less than the file takes nothing away", () => {
    const less = { ...STANDING, closes: "1 December 2026", town: "Riverton" };
    expect(imported(tableOf(less), commented).changed).toEqual({});
  });

  test("is found whatever the capitals of the reference", () => {
    expect(imported(tableOf({ ...STANDING, reference: "rv-7" })).report).toContain("1 as they were");
  });

  test("does not put figures in the place of the role’s pay, which an editor chose", () => {
    expect(imported(tableOf({ ...STANDING, "salary from": "39000" })).changed).toEqual({});
  });
});

describe("a vacancy that the source no longer has", () => {
  test("is closed at the minute of the import, and its file stays", () => {
    const { changed } = imported(tableOf(POST));
    expect(changed[VACANCY]).toBe(ADVERT.replace("closes: 2026-12-01 12:00", "closes: 2026-11-22 10:30"));
  });

  test("is closed for good also where it was not open yet", () => {
    const soon = advertising("opens: 2026-11-02 09:00", "opens: 2026-11-25 09:00");
    expect(imported(tableOf(POST), soon).changed[VACANCY]).toMatch(
      /opens: 2026-11-22 10:29\ncloses: 2026-11-22 10:30/,
    );
  });

  test("in the hour that comes twice is closed at the last minute before it", () => {
    const twice = Date.parse("2027-10-31T00:30:00Z");
    const later = advertising("closes: 2026-12-01 12:00", "closes: 2027-12-01 12:00");
    const source = tableOf({ ...POST, closes: "2027-12-08 12:00" });
    expect(imported(source, later, twice).changed[VACANCY]).toContain("closes: 2027-10-31 00:59");
  });

  test("is left alone where people apply for it on a site that the source never names", () => {
    const other = advertisingTwo("RV-7\n", "RV-6\n");
    const set = {
      ...other,
      "riverton/council.mdx": (other["riverton/council.mdx"] ?? "").replace(
        "[jobs.example.org]",
        "[jobs.example.org, www.example.org]",
      ),
    };
    const elsewhere = {
      ...set,
      [VACANCY]: ADVERT.replace("https://jobs.example.org/RV-7", "https://www.example.org/RV-7"),
    };
    expect(
      Object.keys(imported(tableOf({ ...STANDING, reference: "RV-6" }), elsewhere).changed),
    ).not.toContain(VACANCY);
  });

  test("is left alone where an advert has no reference, and the report says why", () => {
    const { changed, report } = imported(tableOf({ ...POST, reference: "" }));
    expect(changed).toEqual({});
    expect(report).toContain("Nothing was closed: one of the adverts has no reference");
  });

  test.each([
    ["the page", PAGE],
    ["the data", JSON_LD],
  ])("is left alone by %s of one job, which says nothing of others", (_, source) => {
    const { changed, report } = imported(source);
    expect(Object.keys(changed)).toEqual([NEW]);
    expect(report).toContain("1 new, 0 changed, 0 closed");
    expect(report).toContain("Nothing was closed: the source is the page of one job");
  });
});

test("an advert that is over, or does not say until when, is in no file", () => {
  const { report } = imported(
    tableOf({ ...POST, closes: "2026-11-21" }, { ...POST, reference: "RV-9", closes: "" }, STANDING),
  );
  expect(report).toContain("RV-8, Social Worker, Family Team: it has closed.");
  expect(report).toContain("RV-9, Social Worker, Family Team: it does not say until when people can apply.");
});
