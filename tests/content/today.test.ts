import { describe, expect, test } from "vitest";
import { dayInLondon } from "@/lib/calendar/london-day";
import { today } from "@/lib/content/today";
import { pounds } from "@/lib/money/pence";
import { bySlug, councilOf } from "./catalogue/catalogue-of";
import { RIVERTON } from "./content-set";

const at = (moment: string) => today("", new Date(moment));

describe("today is the day in London", () => {
  test.each([
    ["five minutes into 1 April, in summer time", "2026-03-31T23:05:00Z", "2026-04-01"],
    ["the minute before, on 31 March", "2026-03-31T22:59:59Z", "2026-03-31"],
    ["five minutes into 1 January, in winter", "2027-01-01T00:05:00Z", "2027-01-01"],
    ["the minute before, on 31 December", "2026-12-31T23:59:59Z", "2026-12-31"],
    ["the last hour of the day on which the clocks go forward", "2026-03-29T22:30:00Z", "2026-03-29"],
    ["the first minute of the day on which they go back", "2026-10-24T23:00:00Z", "2026-10-25"],
    ["the last minute of that day", "2026-10-25T23:59:59Z", "2026-10-25"],
  ])("%s", (_, moment, day) => {
    expect(at(moment)).toBe(day);
  });

  test("wherever the computer stands", () => {
    const zone = process.env.TZ;
    try {
      for (const TZ of ["Pacific/Auckland", "America/Los_Angeles"]) {
        process.env.TZ = TZ;
        expect(dayInLondon(new Date("2026-03-31T23:05:00Z"))).toBe("2026-04-01");
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test("unless another day is asked for", () => {
    expect(today("2027-04-01", new Date("2026-12-31T23:59:59Z"))).toBe("2027-04-01");
  });

  test("and a day that is none is refused, with how to write one", () => {
    expect(() => today("2027-4-1")).toThrow("BUILD_DAY is 2027-4-1");
    expect(() => today("2027-02-29")).toThrow("YYYY-MM-DD");
  });
});

test("a site built at five past midnight on 1 April shows April's pay, not March's", () => {
  const payAt = (moment: string) => bySlug(councilOf(RIVERTON, at(moment)).grades, "grade-8").pay;
  expect(payAt("2026-03-31T22:59:00Z")).toMatchObject({ from: "2025-04-01", maximum: pounds(45_000) });
  expect(payAt("2026-03-31T23:05:00Z")).toMatchObject({ from: "2026-04-01", maximum: pounds(46_500.5) });
});
