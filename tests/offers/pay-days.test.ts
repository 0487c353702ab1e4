import { describe, expect, test } from "vitest";
import { payDay } from "@/lib/model/pay-day";
import { formatPounds } from "@/lib/money/format";
import { settlement } from "@/lib/offers/leaving/settlement";
import { payDayWords } from "@/lib/offers/words/pay-day";
import { type Asked, answerOf, figures, given } from "./answered";
import { day, paymentWritten } from "./offer-fixture";

/** Payments that come with a salary fall on the day of the month on which the council pays salaries. */

const FIGURES = figures({
  money: "2500 pounds",
  "half-year": "6 months",
  year: "12 months",
  tie: "24 months",
});
const written = (...rules: readonly Readonly<Record<string, string>>[]) =>
  `${FIGURES}rules:\n${rules.map((rule) => `  - {${paymentWritten(rule)}}`).join("\n")}\n`;
const BEFORE = { day: 25, ifWeekend: "the working day before" };
const asked = (payDay: unknown, more: Asked = {}): Asked => ({ years: 2, payDay, ...more });

const IN_THREE_PARTS = written(
  { when: "first salary" },
  { when: "{after: half-year}", paid: "with the next salary" },
  { when: "{after: year}", paid: "with the next salary" },
);

describe("with the salary of the 25th, or the working day before", () => {
  test("three payments of somebody who starts on 1 September 2026 come on 25 September, 25 March and, as the 25th is a Saturday, 24 September", () => {
    expect(given(IN_THREE_PARTS, asked(BEFORE))).toEqual([
      "2026-09-25: £2,500 (certain)",
      "2027-03-25: £2,500 (certain)",
      "2027-09-24: £2,500 (certain)",
    ]);
  });

  test("somebody who starts on 26 August gets the first salary on 25 September, and half a year later the one of 25 March", () => {
    expect(given(IN_THREE_PARTS, asked(BEFORE, { told: { start: day("2026-08-26") } })).slice(0, 2)).toEqual([
      "2026-09-25: £2,500 (certain)",
      "2027-03-25: £2,500 (certain)",
    ]);
  });

  test("a first salary in May 2027 for somebody who starts on 3 May comes on the 25th, and in May 2026, when that is a bank holiday, on the Friday before", () => {
    const first = (start: string) =>
      given(written({ when: "first salary" }), asked(BEFORE, { told: { start: day(start) } }));
    expect(first("2027-05-03")).toEqual(["2027-05-25: £2,500 (certain)"]);
    expect(first("2026-05-04")).toEqual(["2026-05-22: £2,500 (certain)"]);
  });

  test("with that month's salary is paid on the 25th of the month of the anniversary, with the next month's on that of the next", () => {
    const anniversary = (paid: string) =>
      given(written({ when: "{anniversary: year}", paid }), asked(BEFORE));
    expect(anniversary("with that month's salary")).toEqual(["2027-09-24: £2,500 (certain)"]);
    expect(anniversary("with the next month's salary")).toEqual(["2027-10-25: £2,500 (certain)"]);
    expect(anniversary("{inMonth: December}")).toEqual(["2027-12-24: £2,500 (certain)"]);
  });

  test("earned on 29 September: September's salary of the 24th is in view in a first year that ends on the 28th, and a September that has been paid is the next", () => {
    const first = (paid: string, years: number) =>
      given(
        written({ when: "{anniversary: year}", paid }),
        asked(BEFORE, { years, told: { start: day("2026-09-29") } }),
      );
    for (const years of [1, 2])
      expect(first("with that month's salary", years)).toEqual(["2027-09-24: £2,500 (certain)"]);
    expect(first("{inMonth: September}", 2)).toEqual(["2028-09-25: £2,500 (certain)"]);
    expect(first("{inMonth: September}", 1)).toHaveLength(1);
    expect(first("{inMonth: September}", 1)[0]).toMatch(/^nothing/);
  });

  test("a named month and the month of a census day have a day too, and what is paid on the census day itself keeps it", () => {
    const paidFor = (when: string) => given(written({ when }), asked(BEFORE, { years: 1 }));
    expect(paidFor("{months: [June], each: the whole amount, shortFirstYear: in full}")).toEqual([
      "2027-06-25: £2,500 (certain)",
    ]);
    expect(paidFor("{inPostOn: 31 March, paidIn: April, shortFirstYear: in full}")).toEqual([
      "2027-04-23: £2,500 (certain)",
    ]);
    expect(paidFor("{inPostOn: 31 March, paidIn: on that day, shortFirstYear: in full}")).toEqual([
      "2027-03-31: £2,500 (certain)",
    ]);
  });

  test("the pay of months stays with its months: nobody who leaves on 10 September loses the part for it", () => {
    const monthly = written({ when: "{monthly: a twelfth of the amount}", paid: "with that month's salary" });
    const leaving = { on: day("2027-09-10"), noticeGiven: day("2027-08-01") };
    expect(given(monthly, asked(BEFORE, { told: { leaving } })).at(-1)).toBe(
      "2027-09-10 to 2027-09-30: £69.44 (certain)",
    );
  });

  test("earned on 31 August 2027 and paid on 24 September, it is possible only for somebody who leaves on the 10th, and £0 under notice that counts on being paid", () => {
    const rule = { when: "{after: year}", paid: "with the next salary" };
    const leaving = { on: day("2027-09-10"), noticeGiven: day("2027-09-02") };
    expect(given(written(rule), asked(BEFORE, { told: { leaving } }))).toEqual([
      "2027-09-24: £2,500 (possible)",
    ]);
    const lost = written({ ...rule, underNotice: "not paid", noticeJudged: "being paid" });
    expect(given(lost, asked(BEFORE, { told: { leaving } }))).toEqual([
      "nothing: it is not paid to somebody who has given notice",
    ]);
  });
});

describe("what is paid back is counted from the pay day", () => {
  const RULE = { repay: "{within: tie, of: being paid, how: in proportion to months left}" };
  const TWO = written(
    { when: "first salary", ...RULE },
    { when: "{anniversary: year}", paid: "with that month's salary", ...RULE },
  );
  const back = (lastDay: string, payDayWritten: unknown) => {
    const { back, safe } = settlement(answerOf(TWO, asked(payDayWritten)), day(lastDay)).certain;
    return `${formatPounds(back)} back, ${formatPounds(safe)} safe`;
  };

  test("leaving on 27 October 2027, 13 months after 25 September 2026 and one after 24 September 2027: 11/24 and 23/24 of £2,500, £3,541.66", () => {
    expect(back("2027-10-27", BEFORE)).toBe("£3,541.66 back, £1,458.34 safe");
  });

  test("leaving on 22 October 2027, 12 months after the one and none after the other: 12/24 and 24/24, £3,750", () => {
    expect(back("2027-10-22", BEFORE)).toBe("£3,750 back, £1,250 safe");
  });
});

describe("other pay days", () => {
  const december = written({ when: "{months: [December], each: the whole amount, shortFirstYear: in full}" });
  const may = written({ when: "{months: [May], each: the whole amount, shortFirstYear: in full}" });

  test.each([
    [
      "the last working day of May 2027, whose last Monday is a bank holiday",
      may,
      "last working day",
      "2027-05-28",
    ],
    [
      "the last Friday of December 2026, which is Christmas Day",
      december,
      { last: "Friday", ifBankHoliday: "the working day before" },
      "2026-12-24",
    ],
    ["the 31st of a month", december, { day: 31, ifWeekend: "the working day before" }, "2026-12-31"],
    [
      "the 25th, weekends alone being named",
      december,
      { ...BEFORE, ifBankHoliday: "that day" },
      "2026-12-25",
    ],
    [
      "the 25th, or the working day after",
      december,
      { day: 25, ifWeekend: "the working day after" },
      "2026-12-29",
    ],
    [
      "the 25th; where that is no working day, not stated",
      december,
      { day: 25, ifWeekend: "not stated" },
      "2026-12-24 to 2026-12-29",
    ],
    ["not stated", december, "not stated", "2026-12-01 to 2026-12-31"],
  ] as const)("%s", (_, offer, payDay, paidOn) => {
    expect(given(offer, asked(payDay, { years: 1 }))).toEqual([`${paidOn}: £2,500 (certain)`]);
  });

  test("with the next salary, the pay day not being stated, is any day until the end of the next month", () => {
    expect(
      given(written({ when: "{after: half-year}", paid: "with the next salary" }), { years: 1 }),
    ).toEqual(["2027-03-01 to 2027-04-30: £2,500 (certain)"]);
  });
});

test.each([
  [BEFORE, "the 25th of the month, or the working day before where that is a weekend or bank holiday"],
  [
    { ...BEFORE, ifBankHoliday: "not stated" },
    "the 25th of the month, or the working day before where that is a weekend; when they are paid where that is a bank holiday is not stated",
  ],
  ["last working day", "the last working day of the month"],
  [
    { last: "Friday", ifBankHoliday: "that day" },
    "the last Friday of the month, also where that is a bank holiday",
  ],
])("a pay day in words: %j", (asWritten, words) => {
  const published = payDay.parse(asWritten);
  expect(published === "not stated" ? published : payDayWords(published)).toBe(words);
});

test.each(["once or each year", "{on: 2022-12-31}", "{monthly: the whole amount}"])(
  "%s, with the next month's salary: that of January 2023 comes on Friday 30 December, before it falls due, and is in view however far one looks",
  (when) => {
    const yaml = written({ when, paid: "with the next month's salary" });
    const told = { start: day("2021-12-31") };
    const inView = (years: number) =>
      given(yaml, { told, years, payDay: { day: 1, ifWeekend: "the working day before" } });
    const shorter = inView(1);
    expect(inView(4).filter((line) => line.slice(0, 10) <= "2022-12-30")).toEqual(shorter);
    expect(shorter.at(-1)).toContain("2022-12-30");
  },
);

test("in January, with its salary, that of 2023 comes on Friday 30 December, and is in view however far one looks", () => {
  const yaml = written({ when: "{months: [January], each: the whole amount, shortFirstYear: in full}" });
  const payDay = { day: 1, ifWeekend: "the working day before" };
  const inView = (years: number) => given(yaml, { told: { start: day("2021-12-31") }, years, payDay });
  expect(inView(1)).toEqual(["2021-12-31: £2,500 (certain)", "2022-12-30: £2,500 (certain)"]);
  expect(inView(4).slice(0, 2)).toEqual(inView(1));
});

test("by the month, with that month's salary: of a month in which the years in view end the days until then are in view, however far one looks", () => {
  const yaml = written({ when: "{monthly: the whole amount}", paid: "with that month's salary" });
  const inView = (years: number) => given(yaml, { told: { start: day("2026-09-15") }, years });
  expect(inView(3).slice(0, 1)).toEqual(inView(1));
  // The fourteen days until 14 September 2027 come with the salary of that month: twelve months in all.
  expect(inView(1)).toEqual(["2026-09-30 to 2027-09-30: £30,000 (certain)"]);
});
