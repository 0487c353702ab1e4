import { describe, expect, test } from "vitest";
import { formatMonth } from "@/lib/calendar/format-month";
import { NO_MONEY } from "@/lib/money/arithmetic";
import { type Pence, pounds } from "@/lib/money/pence";
import type { Entry, LeaveEntry, MoneyEntry, TimeOffEntry } from "@/lib/offers/entries/entry";
import { amountOfEntry, entryName, rangeWords, salaryWords, whenWords } from "@/lib/offers/words/entry-words";
import { leaveGivenWords, leaveLimitWords, leaveTotalWords } from "@/lib/offers/words/leave-total-words";
import { actualSalary } from "@/lib/pay/salary";
import { FULL_TIME } from "@/lib/pay/working-share";
import { day, NAMES, offerOf, person, salary, worked } from "../offer-fixture";

describe("when something comes", () => {
  test("a day", () => {
    expect(whenWords({ kind: "day", on: day("2027-10-31") }, NAMES)).toBe("31 October 2027");
  });

  test("a period that is one calendar month is the month", () => {
    expect(whenWords({ kind: "period", from: day("2028-02-01"), to: day("2028-02-29") }, NAMES)).toBe(
      "in February 2028",
    );
  });

  test.each([
    ["2027-10-02", "2027-10-31", "from 2 October 2027 to 31 October 2027"],
    ["2027-10-01", "2027-10-30", "from 1 October 2027 to 30 October 2027"],
    ["2027-10-01", "2027-11-30", "from 1 October 2027 to 30 November 2027"],
  ])("the period %s to %s is said with its days", (from, to, words) => {
    expect(whenWords({ kind: "period", from: day(from), to: day(to) }, NAMES)).toBe(words);
  });

  test("from a day on, or in words where nobody can say", () => {
    expect(whenWords({ kind: "on or after", from: day("2027-04-01") }, NAMES)).toBe(
      "on or after 1 April 2027",
    );
    expect(whenWords({ kind: "undated", occasion: { kind: "probation passed" } }, NAMES)).toBe(
      "when you pass your probation",
    );
  });

  test("a month has its name and year", () => {
    expect(formatMonth("2026-11-30")).toBe("November 2026");
  });
});

const oneOf = (gives: Entry["gives"]) => {
  const shapes = ["stepped-years", "leave-by-grade-and-service", "sabbatical-or-payment"];
  const entries = shapes.flatMap((shape) => worked(offerOf(shape), person(), 6).entries);
  const match = entries.find((entry) => entry.gives === gives);
  if (match === undefined) throw new Error(`No fixture gives ${gives}.`);
  return match;
};

describe("how much it is", () => {
  const money = (least: Pence, most = least, isOpen = false, formula?: MoneyEntry["formula"]) => {
    const entry = oneOf("payment") as MoneyEntry;
    return amountOfEntry({ ...entry, amount: { least, most, isOpen }, formula: formula ?? entry.formula });
  };
  const leave = (least: LeaveEntry["least"], most: LeaveEntry["most"], unit: LeaveEntry["unit"] = "days") =>
    amountOfEntry({ ...(oneOf("annual leave") as LeaveEntry), least, most, unit });
  const away = (length: TimeOffEntry["length"], pay: TimeOffEntry["pay"]) =>
    amountOfEntry({ ...(oneOf("time off") as TimeOffEntry), length, pay });
  const weeks = { figure: "break.length", value: 4, unit: "weeks", qualifier: "up to" } as const;

  test("money: the amount, or from the least to the most", () => {
    expect(money(pounds(1_000))).toBe("£1,000");
    expect(money(pounds(250.5), pounds(1_000))).toBe("£250.50 to £1,000");
    expect(money(NO_MONEY, pounds(1_000))).toBe("up to £1,000");
  });

  test("money that is not published, and money that hangs on an answer, are not 0", () => {
    expect(money(NO_MONEY, NO_MONEY, true)).toBe("amount not published");
    expect(money(NO_MONEY, NO_MONEY, true, { kind: "amount not known yet" })).toBe("amount not known yet");
  });

  test("money that may be more than what is published", () => {
    expect(money(pounds(500), pounds(500), true)).toBe("at least £500");
    expect(money(pounds(500), pounds(1_000), true)).toBe("£500 to £1,000 or more");
  });

  test("leave in days and hours", () => {
    expect(leave(1, 1)).toBe("1 day");
    expect(leave(27, 28)).toBe("27 to 28 days");
    expect(leave(7.4, 7.4, "hours")).toBe("7.4 hours");
    expect(leave("not stated", 3)).toBe("amount not published");
    expect(leave(3, "not stated")).toBe("amount not published");
  });

  test("time off, with its pay", () => {
    expect(away(weeks, "full pay")).toBe("up to 4 weeks off, on full pay");
    expect(away(weeks, "half pay")).toBe("up to 4 weeks off, on half pay");
    expect(away(weeks, "no pay")).toBe("up to 4 weeks off, without pay");
    expect(away("not stated", "not stated")).toBe("length not published, pay not stated");
  });

  test("a range is one number where its ends are the same", () => {
    expect(rangeWords({ least: 1, most: 1 }, "hours")).toBe("1 hour");
    expect(rangeWords({ least: 0, most: 1 }, "days")).toBe("0 to 1 day");
  });

  test("a salary, or that nobody has said it", () => {
    const pay = [{ from: day("2026-09-01"), salary: salary(36_000) }];
    expect(salaryWords({ salary: actualSalary(salary(36_000), FULL_TIME), pay })).toBe("£36,000");
    expect(salaryWords({ salary: "unanswered", pay: [] })).toBe("not known yet");
  });

  test("a salary that changes in the year, with each full-time pay that it is made of", () => {
    const pay = [
      { from: day("2026-09-01"), salary: salary(36_000) },
      { from: day("2027-04-01"), salary: salary(38_400) },
    ];
    expect(salaryWords({ salary: actualSalary(salary(37_000), FULL_TIME), pay })).toBe(
      "£37,000 (full time £36,000, then £38,400 from 1 April 2027)",
    );
  });
});

describe("what it is called", () => {
  test("the benefit, and its part where it has parts", () => {
    const { rule } = oneOf("payment");
    expect(entryName({ rule, name: undefined })).toBe(rule.benefitName);
    expect(entryName({ rule, name: "Second payment" })).toBe(`${rule.benefitName}: Second payment`);
  });
});

describe("the leave of a year", () => {
  const extra = { least: 0, most: 1 };
  const open = {
    unit: "days",
    entitlement: "not stated",
    extra,
    total: "not stated",
    atMost: undefined,
  } as const;

  test("is the total where it is known", () => {
    const settled = { ...open, total: { least: 27, most: 28 }, atMost: 32 } as const;
    expect(leaveTotalWords(settled)).toBe("27 to 28 days");
    expect(leaveGivenWords(settled)).toBe("27 to 28 days");
  });

  test("is what is added, with the limit, where the entitlement is not stated", () => {
    expect(leaveTotalWords({ ...open, atMost: 32 })).toBe("up to 1 day extra, 32 days in all at most");
    expect(leaveTotalWords({ ...open, extra: { least: 1, most: 2 } })).toBe(
      "1 to 2 days extra, the rest not stated",
    );
    expect(leaveTotalWords({ ...open, unit: "hours", atMost: 1 })).toBe(
      "up to 1 hour extra, 1 hour in all at most",
    );
  });

  test("is not stated, or only its limit, where nothing is added", () => {
    const none = { ...open, extra: { least: 0, most: 0 } };
    expect(leaveTotalWords(none)).toBe("not stated");
    expect(leaveTotalWords({ ...open, extra: "not stated" })).toBe("not stated");
    expect(leaveTotalWords({ ...none, atMost: 32 })).toBe("32 days in all at most");
  });

  test("has a limit only where a rule names one", () => {
    expect(leaveLimitWords(open)).toBeUndefined();
    expect(leaveLimitWords({ unit: "days", atMost: 32 })).toBe("32 days in all at most");
  });
});
