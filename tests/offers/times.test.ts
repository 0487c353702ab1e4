import { describe, expect, test } from "vitest";
import { day, occasionOf } from "./offer-fixture";
import { LATER, lines, paid } from "./times-written";

describe("again and again", () => {
  test.each([
    [
      "{every: half-year}",
      [
        "2027-02-28: £1,200 (certain) on completing 6 months",
        "2027-08-31: £1,200 (certain) on completing 6 months for the 2nd time",
      ],
    ],
    ["each completed year", ["2027-08-31: £1,200 (certain) on completing year 1"]],
    ["each anniversary", [LATER("1 September 2027")]],
  ])("%s", (when, expected) => expect(lines(when)).toEqual(expected));

  test("the anniversary is the day after the year is complete", () => {
    expect(lines("each anniversary", {}, 3)).toEqual([
      "2027-09-01: £1,200 (certain) on the day after completing year 1",
      "2028-09-01: £1,200 (certain) on the day after completing year 2",
    ]);
  });

  test("the ordinals of the eleventh to the thirteenth end alike", () => {
    const times = paid("{every: half-year}", {}, 12).entries.slice(1, 23);
    const ordinals = times.map((entry) => occasionOf(entry).split(" ").at(-2));
    expect(ordinals.join(" ")).toBe(
      "2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd",
    );
  });

  test("after a time that is not published it is asked of the council", () => {
    expect(lines("{every: unknown}")).toEqual([
      expect.stringContaining("; not stated: Ashbourne has not said after how long it is paid"),
    ]);
  });

  test("after a time that comes to no whole month or day it is asked of the council too", () => {
    expect(lines("{every: moment}")).toEqual([
      expect.stringContaining("; not stated: Ashbourne has not said after how long it is paid"),
    ]);
  });

  test("from service that nobody can date, or that will never begin", () => {
    const from = ", serviceFrom: assessed year passed";
    expect(lines("each completed year", {}, 1, from)).toEqual([
      "2027-08-31 to 2028-08-30: £1,200 (possible) on completing each year of service; assessedYear",
    ]);
    expect(lines("each completed year", { assessedYear: "not taken" }, 1, from)).toEqual([
      "nothing: it counts from an assessed and supported year, and none is taken (undefined)",
    ]);
  });

  test("an assessed year passed before the job began counts from its first day, one passed in it from the next", () => {
    const from = ", serviceFrom: assessed year passed";
    expect(lines("each completed year", { assessedYear: day("2026-03-01") }, 1, from)).toEqual([
      "2027-08-31: £1,200 (certain) on completing year 1",
    ]);
    // A year from 2 September 2026 is complete on 1 September 2027.
    expect(lines("each completed year", { assessedYear: day("2026-09-01") }, 1, from)).toEqual([
      LATER("1 September 2027"),
    ]);
  });

  test("from the start it is the service in the job alone, whatever came before", () => {
    const told = { continuousServiceFrom: day("2020-01-01") };
    expect(lines("each completed year", told, 1, ", serviceFrom: starting")).toEqual([
      "2027-08-31: £1,200 (certain) on completing year 1",
    ]);
  });

  test("years complete before the job began are not paid by it", () => {
    const from = ", serviceFrom: continuous local government service";
    const told = (date: string) => ({ continuousServiceFrom: day(date) });
    expect(lines("each completed year", told("2025-09-02"), 1, from)).toEqual([
      "2026-09-01: £1,200 (certain) on completing year 1",
    ]);
    expect(lines("each completed year", told("2025-09-01"), 1, from)).toEqual([
      "2027-08-31: £1,200 (certain) on completing year 2",
    ]);
    const later = { ...told("2025-12-01"), start: day("2027-03-01") };
    expect(lines("each completed year", later, 1, from)).toEqual([LATER("30 November 2027")]);
  });

  test("service with other councils is earlier service: said to begin later than the job, it begins with it", () => {
    const told = { continuousServiceFrom: day("2027-03-01") };
    expect(
      lines("each completed year", told, 1, ", serviceFrom: continuous local government service"),
    ).toEqual(["2027-08-31: £1,200 (certain) on completing year 1"]);
  });
});

describe("each time that something happens", () => {
  const rain = (more = "") => `{whenever: it rains, question: How often?, key: rain${more}}`;

  test.each<readonly [string, number | undefined, string]>([
    ["", undefined, "each time it rains: £1,200 (possible) each time it rains; times:rain"],
    ["", 0, "nothing: it is paid each time it rains (it rains)"],
    ["", 1, "each time it rains: £1,200 (certain) each time it rains"],
    ["", 3, "each time it rains (3 times): £3,600 (certain) each time it rains (3 times)"],
    [
      ", atMostTimes: twice",
      3,
      "each time it rains (2 times): £2,400 (certain) each time it rains (2 times)",
    ],
    [", atMostTimes: twice", 1, "each time it rains: £1,200 (certain) each time it rains"],
    [
      ", atMostTimes: unknown-times",
      3,
      "each time it rains (3 times): £1,200 to £3,600 (possible) each time it rains (3 times); not stated: Ashbourne has not said how many times it is paid at most",
    ],
  ])("with%s, %s times: %s", (more, times, line) => {
    expect(lines(rain(more), { times: times === undefined ? {} : { rain: times } })).toEqual([line]);
  });
});

describe("in instalments", () => {
  const parts = (one: string, two: string) =>
    `{instalments: [{when: starting, share: ${one}}, {when: {after: half-year}, share: ${two}}]}`;
  const SHARE_NOT_STATED = "not stated: Ashbourne has not said how much of it is paid when";

  test.each([
    [
      "an equal share",
      "an equal share",
      "£600 (certain) when you start",
      "£600 (certain) on completing 6 months of service",
    ],
    ["third", "half", "£360 (certain) when you start", "£600 (certain) on completing 6 months of service"],
    [
      "half",
      "unknown-share",
      "£600 (certain) when you start",
      "£600 (certain) on completing 6 months of service",
    ],
    [
      "unknown-share",
      "unknown-share",
      `up to £1,200 (possible) when you start; ${SHARE_NOT_STATED}`,
      `up to £1,200 (possible) on completing 6 months of service; ${SHARE_NOT_STATED}`,
    ],
  ])("%s and %s", (one, two, first, second) => {
    expect(lines(parts(one, two))).toEqual([`2026-09-01: ${first}`, `2027-02-28: ${second}`]);
  });

  test("a share that is not published may be nothing", () => {
    expect(paid(parts("unknown-share", "unknown-share")).entries.at(-1)).toMatchObject({
      amount: { least: 0 },
    });
  });

  test("of which none comes says why the first does not", () => {
    const when =
      "{instalments: [{when: assessed year passed, share: half}, {when: {on: 2026-01-01}, share: half}]}";
    expect(lines(when, { assessedYear: "not taken" })).toEqual([
      "nothing: it comes with passing the assessed and supported year (taking the assessed and supported year)",
    ]);
  });
});

describe("the day of payment after it is earned", () => {
  const earned = (on: string, how: string) => lines(`{on: ${on}}`, {}, 1, `, paid: ${how}`)[0]?.split(":")[0];

  test.each([
    ["2026-10-15", "with that month's salary", "2026-10-15 to 2026-10-31"],
    ["2026-10-15", "with the next month's salary", "2026-11-01 to 2026-11-30"],
    ["2026-10-31", "with the next month's salary", "2026-11-01 to 2026-11-30"],
    ["2026-10-15", "{inMonth: April}", "2027-04-01 to 2027-04-30"],
    ["2026-10-15", "{inMonth: October}", "2026-10-15 to 2026-10-31"],
    ["2026-10-15", "{inMonth: November}", "2026-11-01 to 2026-11-30"],
    ["2026-10-15", "{within: weeks}", "2026-10-15 to 2026-11-12"],
    ["2026-10-15", "{within: unknown}", "from 2026-10-15"],
    ["2026-10-15", "not stated", "from 2026-10-15"],
  ])("earned on %s and paid %s: %s", (on, how, period) => expect(earned(on, how)).toBe(period));

  test.each(["not stated", "{within: unknown}"])("paid %s it comes on some day from then on", (how) => {
    const [entry] = paid("{on: 2026-10-15}", {}, 1, `, paid: ${how}`).entries;
    expect(entry?.when).toEqual({ kind: "on or after", from: "2026-10-15" });
  });

  test("a time that nobody can date stays so", () => {
    expect(lines("not stated", {}, 1, ", paid: with that month's salary")[0]).toContain(
      "has not said when it is paid",
    );
  });
});
