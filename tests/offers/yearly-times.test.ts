import { describe, expect, test } from "vitest";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, paymentWritten } from "./offer-fixture";
import { LATER, lines, paid } from "./times-written";

describe("in months of the year", () => {
  const inMonths = (months: string, each: string, short: string) =>
    `{months: [${months}], each: ${each}, shortFirstYear: ${short}}`;

  test("an equal share in each, in the order of the year, each month once", () => {
    expect(lines(inMonths("December, June, December", "an equal share", "in full"))).toEqual([
      "2026-12-01 to 2026-12-31: £600 (certain) in December",
      "2027-06-01 to 2027-06-30: £600 (certain) in June",
    ]);
  });

  test("what comes first is paid first, up to the most in all, in whatever order the months are written", () => {
    const halves = inMonths("December, June", "an equal share", "in full");
    expect(lines(halves, {}, 2, ", inAllAtMost: cap")).toEqual([
      "2026-12-01 to 2026-12-31: £600 (certain) in December",
      "2027-06-01 to 2027-06-30: £600 (certain) in June",
      "2027-12-01 to 2027-12-31: £300 (certain) in December",
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
      "nothing: you will not have completed 12 months of service on 31 December 2026 (12 months of service by then)",
    ],
    [
      "not stated",
      "2026-12-01 to 2026-12-31: up to £1,200 (possible) in December; not stated: Ashbourne has not said what is paid to somebody who has worked for only part of the time it pays for",
    ],
  ])("a first year of four months is paid %s", (short, line) => {
    expect(lines(inMonths("December", "the whole amount", short))).toEqual([line]);
  });

  test("what is not stated for a short first year may be nothing", () => {
    const { entries } = paid(inMonths("December", "the whole amount", "not stated"));
    expect(entries[0]).toMatchObject({ amount: { least: 0 } });
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

  test("a day that does not come in the years shown is named", () => {
    expect(lines(census("31 March", "May"), { start: day("2027-04-01") })).toEqual([LATER("31 March 2028")]);
  });

  test("less than a month may be paid for where the council has not said", () => {
    expect(lines(census("29 September", "October", "not stated"))[0]).toMatch(
      /^2026-10-01 to 2026-10-31: up to £1,200 \(possible\)/,
    );
  });

  test("less than a month is nothing in proportion", () => {
    expect(lines(census("29 September", "October", "in proportion"))).toEqual([
      "nothing: you will not have completed 12 months of service on 29 September 2026 (12 months of service by then)",
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
      "nothing: you will not have completed 12 months of service on 30 August 2027 (12 months of service by then)",
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

test("£1,000 for one complete year, paid once a year on a day that is not published, comes in the year after the one that completes it", () => {
  const amount =
    "{byService: [{afterYears: 1, amount: money}], betweenSteps: nothing, afterLastStep: nothing}";
  const offer = `${figures({ money: "1000 pounds" })}rules: [{${paymentWritten({ when: "each year", amount })}}]`;
  expect(given(offer, { years: 3 })).toEqual(["2027-09-01 to 2028-08-31: £1,000 (possible)"]);
  // Whoever leaves gets no more than whoever stays.
  const leaving = { on: day("2027-09-01"), noticeGiven: "unanswered" } as const;
  expect(totalsIn(answerOf(offer, { years: 3, told: { leaving } }).totals)).toBe(
    "£0 certain, £1,000 possible",
  );
});
