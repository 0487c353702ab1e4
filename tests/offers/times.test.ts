import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/circumstances";
import { day, doubtsOf, offerWritten, payments, person, worked } from "./offer-fixture";

/** When £1,200 is paid to somebody who starts on 1 September 2026: the times of a rule, at their edges. */

const figures = `
figures:
  money: {label: Money, value: 1200, unit: pounds, effective: not stated, source: advert}
  half: {label: Half, value: 50, unit: percent, effective: not stated, source: advert}
  third: {label: Third, value: 30, unit: percent, effective: not stated, source: advert}
  unknown-share: {label: Share, value: not stated, unit: percent, effective: not stated, source: advert}
  half-year: {label: Months, value: 6, unit: months, effective: not stated, source: advert}
  weeks: {label: Weeks, value: 4, unit: weeks, effective: not stated, source: advert}
  unknown: {label: Months, value: not stated, unit: months, effective: not stated, source: advert}
  twice: {label: Times, value: 2, unit: count, effective: not stated, source: advert}
  unknown-times: {label: Times, value: not stated, unit: count, effective: not stated, source: advert}
rules:
`;
const paid = (when: string, told: Partial<Circumstances> = {}, years = 1, more = "") => {
  const { offer } = offerWritten(
    `${figures}  - {gives: payment, amount: money, when: ${when}, proRata: no, repay: none${more}}`,
  );
  return worked(offer, person(told), years);
};

/** A line a payment, `when: amount (status) occasion; doubts`; or why there is none, and what would change it. */
function lines(...rule: Parameters<typeof paid>): string[] {
  const result = paid(...rule);
  const given = result.entries.map((entry, index) =>
    [`${payments(result)[index]} ${entry.occasion}`, ...doubtsOf(entry)].join("; "),
  );
  return [...given, ...result.nothing.map(({ reason, change }) => `nothing: ${reason} (${change})`)];
}

const LATER = (date: string) =>
  `nothing: it is first due on ${date}, after the years shown (looking more years ahead)`;

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
      "2027-09-01: £1,200 (certain) on your 1st work anniversary",
      "2028-09-01: £1,200 (certain) on your 2nd work anniversary",
    ]);
  });

  test("the ordinals of the eleventh to the thirteenth end alike", () => {
    const ordinals = paid("each anniversary", {}, 24).entries.map(({ occasion }) => occasion.split(" ")[2]);
    expect(ordinals.join(" ")).toBe(
      "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd",
    );
  });

  test("after a time that is not published it is asked of the council", () => {
    expect(lines("{every: unknown}")).toEqual([
      expect.stringContaining("; not stated: Ashbourne has not said after how long it is paid"),
    ]);
  });

  test("from service that nobody can date, or that will never begin", () => {
    const from = ", serviceFrom: assessed year passed";
    expect(lines("each completed year", {}, 1, from)).toEqual([
      "on completing each year of service: £1,200 (possible) on completing each year of service; assessedYear",
    ]);
    expect(lines("each completed year", { assessedYear: "not taken" }, 1, from)).toEqual([
      "nothing: it counts from an assessed and supported year, and none is taken (undefined)",
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
      "each time it rains (3 times): £3,600 (certain) each time it rains (3 times)",
    ],
  ])("with%s, %s times: %s", (more, times, line) => {
    expect(lines(rain(more), { times: times === undefined ? {} : { rain: times } })).toEqual([line]);
  });
});

describe("in months of the year", () => {
  const inMonths = (months: string, each: string, short: string) =>
    `{months: [${months}], each: ${each}, shortFirstYear: ${short}}`;

  test("an equal share in each, in the order of the year, each month once", () => {
    expect(lines(inMonths("December, June, December", "an equal share", "in full"))).toEqual([
      "2026-12-01 to 2026-12-31: £600 (certain) in December",
      "2027-06-01 to 2027-06-30: £600 (certain) in June",
    ]);
  });

  test("the whole in each", () => {
    expect(lines(inMonths("June, December", "the whole amount", "in full"))).toEqual([
      "2026-12-01 to 2026-12-31: £1,200 (certain) in December",
      "2027-06-01 to 2027-06-30: £1,200 (certain) in June",
    ]);
  });

  test("in the month of starting it is paid from the first day in the job", () => {
    expect(lines(inMonths("September", "the whole amount", "in full"), { start: day("2026-09-15") })).toEqual(
      ["2026-09-15 to 2026-09-30: £1,200 (certain) in September"],
    );
  });

  test.each([
    ["in full", "2026-12-01 to 2026-12-31: £1,200 (certain) in December"],
    ["in proportion", "2026-12-01 to 2026-12-31: £400 (certain) in December, 4 of 12 months worked"],
    [
      "nothing",
      "nothing: 12 months of service are not complete on 31 December 2026 (12 months of service by then)",
    ],
    [
      "not stated",
      "2026-12-01 to 2026-12-31: £1,200 (possible) in December; not stated: Ashbourne has not said what is paid to somebody who has worked for only part of the time it pays for",
    ],
  ])("a first year of four months is paid %s", (short, line) => {
    expect(lines(inMonths("December", "the whole amount", short))).toEqual([line]);
  });

  test("what is not stated for a short first year may be nothing", () => {
    const { entries } = paid(inMonths("December", "the whole amount", "not stated"));
    expect(entries[0]).toMatchObject({ least: 0 });
  });

  test("half a year's share is paid for six months: in full on completing them, in proportion before", () => {
    const half = inMonths("June, December", "an equal share", "in proportion");
    expect(lines(half, { start: day("2026-07-01") })[0]).toBe(
      "2026-12-01 to 2026-12-31: £600 (certain) in December",
    );
    expect(lines(half, { start: day("2026-07-02") })[0]).toBe(
      "2026-12-01 to 2026-12-31: £500 (certain) in December, 5 of 6 months worked",
    );
    expect(lines(half)[0]).toBe("2026-12-01 to 2026-12-31: £400 (certain) in December, 4 of 6 months worked");
    expect(lines(half, { start: day("2026-12-02") })[0]).toBe(
      "2027-06-01 to 2027-06-30: £600 (certain) in June",
    );
  });
});

describe("for being in post on a day", () => {
  const census = (on: string, month: string, short = "in full") =>
    `{inPostOn: ${on}, paidIn: ${month}, shortFirstYear: ${short}}`;

  test("paid in a month after it, of the next year where that month has passed", () => {
    expect(lines(census("31 March", "May"))).toEqual([
      "2027-05-01 to 2027-05-31: £1,200 (certain) for being in post on 31 March 2027",
    ]);
    expect(lines(census("31 March", "March"))).toEqual([
      "2027-03-01 to 2027-03-31: £1,200 (certain) for being in post on 31 March 2027",
    ]);
    expect(lines(census("1 December", "January"))).toEqual([
      "2027-01-01 to 2027-01-31: £1,200 (certain) for being in post on 1 December 2026",
    ]);
  });

  test("on the first day in the job, and not on the day before it", () => {
    expect(lines(census("1 September", "October"))).toEqual([
      "2026-10-01 to 2026-10-31: £1,200 (certain) for being in post on 1 September 2026",
    ]);
    expect(lines(census("1 September", "October"), { start: day("2026-09-02") })).toEqual([
      LATER("1 September 2027"),
    ]);
  });

  test("less than a month is nothing in proportion", () => {
    expect(lines(census("29 September", "October", "in proportion"))).toEqual([
      "nothing: 12 months of service are not complete on 29 September 2026 (12 months of service by then)",
    ]);
    expect(lines(census("30 September", "October", "in proportion"))).toEqual([
      "2026-10-01 to 2026-10-31: £100 (certain) for being in post on 30 September 2026, 1 of 12 months worked",
    ]);
  });

  test("twelve months are the whole", () => {
    expect(lines(census("31 August", "August", "nothing"))).toEqual([
      "2027-08-01 to 2027-08-31: £1,200 (certain) for being in post on 31 August 2027",
    ]);
    expect(lines(census("30 August", "August", "nothing"))).toEqual([
      "nothing: 12 months of service are not complete on 30 August 2027 (12 months of service by then)",
    ]);
  });

  test("service that will never begin gives none", () => {
    expect(
      lines(
        census("31 March", "May"),
        { assessedYear: "not taken" },
        1,
        ", serviceFrom: assessed year passed",
      ),
    ).toEqual(["nothing: it counts from an assessed and supported year, and none is taken (undefined)"]);
  });
});

describe("in instalments", () => {
  const parts = (one: string, two: string) =>
    `{instalments: [{when: starting, share: ${one}}, {when: {after: half-year}, share: ${two}}]}`;
  const UNSAID = "not stated: Ashbourne has not said how much of it is paid when";

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
      `£1,200 (possible) on completing 6 months of service; ${UNSAID}`,
    ],
  ])("%s and %s", (one, two, first, second) => {
    expect(lines(parts(one, two))).toEqual([`2026-09-01: ${first}`, `2027-02-28: ${second}`]);
  });

  test("a share that is not published may be nothing", () => {
    expect(paid(parts("half", "unknown-share")).entries.at(-1)).toMatchObject({ least: 0 });
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

  test("a time that nobody can date stays so", () => {
    expect(lines("not stated", {}, 1, ", paid: with that month's salary")[0]).toContain(
      "has not said when it is paid",
    );
  });
});
