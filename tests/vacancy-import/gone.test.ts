import { describe, expect, test } from "vitest";
import { ADVERT, advertising, advertisingTwo, VACANCY } from "../content/vacancy-set";
import { imported, NEW, NOW, STANDING } from "./imported";
import { JSON_LD, PAGE, POST, tableOf } from "./sources";

describe("a vacancy that the source no longer has", () => {
  test("is closed at the minute of the import, and its file stays", () => {
    const { changed } = imported(tableOf(POST));
    expect(changed[VACANCY]).toBe(ADVERT.replace("closes: 2026-12-01 12:00", "closes: 2026-11-22 10:30"));
  });

  test("is left alone where it has not opened yet, which the report says", () => {
    const soon = advertising("opens: 2026-11-02 09:00", "opens: 2026-11-25 09:00");
    const { changed, report } = imported(tableOf(POST), soon);
    expect(Object.keys(changed)).toEqual([NEW]);
    expect(report).toContain("1 new, 0 changed, 0 closed, 1 as they were");
    expect(report).toMatch(/: as it was\n {2}The source does not have it\. It has not opened yet/);
  });

  test("is closed a minute after it opened where it has opened in the minute of the import", () => {
    const justNow = advertising("opens: 2026-11-02 09:00", "opens: 2026-11-22 10:30");
    for (const second of ["00", "59"]) {
      const now = Date.parse(`2026-11-22T10:30:${second}Z`);
      expect(imported(tableOf(POST), justNow, now).changed[VACANCY]).toMatch(
        /opens: 2026-11-22 10:30\ncloses: 2026-11-22 10:31/,
      );
    }
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

  test.each([
    ["no advert has a role", { ...POST, title: "Council opens new park" }],
    ["no advert has a closing day", { ...POST, closes: "" }],
    ["the check refuses all adverts", { ...POST, reference: `RV-${"8".repeat(200)}` }],
  ])("is left alone where %s, which may be another source, and the report says what to do", (_, advert) => {
    for (const set of [
      advertising(),
      advertising("opens: 2026-11-02 09:00", "opens: 2026-11-25 09:00"),
    ] as const) {
      const { changed, report } = imported(tableOf(advert), set);
      expect(changed).toEqual({});
      expect(report).toMatch(
        /Nothing was closed: none of the adverts was taken.*Compare its address or file/,
      );
      expect(report).toContain("0 new, 0 changed, 0 closed, 0 as they were, 1 not taken.");
    }
  });

  test("is left alone where an advert has no reference, and the report says why", () => {
    const { changed, report } = imported(tableOf({ ...POST, reference: "" }));
    expect(changed).toEqual({});
    expect(report).toContain("Nothing was closed: one of the adverts has no reference");
  });

  test.each([
    [1, 0, true],
    [2, 0, true],
    [3, 1, false],
    [4, 1, true],
    [7, 4, false],
    [7, 3, true],
  ])(
    "stays open with all or most of what is open until somebody says so, in the next import too: %i open, %i still there, one new",
    (open, still, stays) => {
      const numbers = Array.from({ length: open }, (_, index) => index);
      const file = (number: number) => `riverton/vacancies/post-${number}.mdx`;
      const { [VACANCY]: _, ...council } = advertising();
      const written = numbers.map((number) => [file(number), ADVERT.replaceAll("RV-7", `RV-1${number}`)]);
      const set = { ...council, ...Object.fromEntries(written) };
      const kept = numbers.slice(0, still).map((number) => ({ ...STANDING, reference: `RV-1${number}` }));
      const source = tableOf(
        POST,
        ...kept.map((row) => ({ ...row, apply: `https://jobs.example.org/${row.reference}` })),
      );
      const { changed, report, after } = imported(source, set, NOW, false);
      const next = imported(source, after, NOW, false);
      expect([next.changed, next.report.includes("import again with `--close`")]).toEqual([{}, stays]);
      const isClosed = (number: number) =>
        changed[file(number)]?.includes("closes: 2026-11-22 10:30") === true;
      expect(changed[NEW] === undefined).toBe(stays);
      expect(numbers.filter(isClosed)).toEqual(stays ? [] : numbers.slice(still));
      for (const number of stays ? numbers.slice(still) : [])
        expect(report).toContain(`  content/${file(number)}  RV-1${number}, Social Worker, Family Team\n`);
      expect(report.includes("import again with `--close`")).toBe(stays);
      expect(numbers.filter((number) => imported(source, set).changed[file(number)] !== undefined)).toEqual(
        numbers.slice(still),
      );
    },
  );

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
