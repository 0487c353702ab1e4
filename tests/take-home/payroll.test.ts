import { describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { minus } from "@/lib/money/arithmetic";
import { pounds } from "@/lib/money/pence";
import { figuresOn, type Payslip, payroll, type Taxpayer, together, worthOf } from "@/lib/take-home";
import { code, inPounds, job, NOBODY_SPECIAL } from "./people";
import { TAX_YEARS } from "./tax-years";

function payslips(
  ...[months, special = {}, earlier]: [
    months: ReturnType<typeof job>,
    special?: Partial<Taxpayer>,
    earlier?: Parameters<typeof payroll>[3],
  ]
): readonly Payslip[] {
  const all = payroll(months, { ...NOBODY_SPECIAL, ...special }, TAX_YEARS, earlier);
  if (all === undefined) throw new Error("There are no figures for these months.");
  return all;
}

const part = (name: keyof ReturnType<typeof together>, all: readonly Payslip[]): number[] =>
  all.map((one) => inPounds(one[name]));

describe("income tax by the month, cumulative", () => {
  test("month 1 of £60,000: 5,000 − 1,048.26 free = 3,951; 3,141.67 × 20 % + 809.33 × 40 % = 952.06", () => {
    expect(part("incomeTax", payslips(job(60_000, "2026-04-01", 1)))).toEqual([952.06]);
  });

  test("a year of £36,000 pays £4,684.00: 36,000 − 12,579.12 free = 23,420 whole pounds × 20 %", () => {
    expect(inPounds(together(payslips(job(36_000, "2026-04-01", 12))).incomeTax)).toBe(4_684);
  });

  test("whoever starts in September without earlier pay has five months' allowance: no tax until November", () => {
    // November: 9,000 − 8 × 1,048.26 = 613 × 20 % = 122.60. December: 12,000 − 9,434.34 = 2,565 × 20 % − 122.60.
    expect(part("incomeTax", payslips(job(36_000, "2026-09-01", 4)))).toEqual([0, 0, 122.6, 390.4]);
  });

  test("whoever comes with a P45 of five such months pays like anybody: 11,710 × 20 % − 1,951.60 = 390.40", () => {
    const p45 = { pay: pounds(15_000), tax: pounds(1_951.6) };
    expect(part("incomeTax", payslips(job(36_000, "2026-09-01", 1), {}, p45))).toEqual([390.4]);
  });

  test("a code of month 1 taxes September by itself: 3,000 − 1,048.26 = 1,951 × 20 % = 390.20", () => {
    expect(part("incomeTax", payslips(job(36_000, "2026-09-01", 1), { taxCode: code("1257L M1") }))).toEqual([
      390.2,
    ]);
  });

  test("a new tax year begins in April, with an allowance of its own", () => {
    const [march, april] = payslips(job(36_000, "2026-03-01", 2));
    expect([march?.figures.name, april?.figures.name]).toEqual(["2025-26", "2026-27"]);
    expect(inPounds(april?.incomeTax)).toBe(390.2);
  });

  test("too much tax comes back: £60,000 and then £12,000 a year", () => {
    const [first, second] = payslips([...job(60_000, "2026-04-01", 1), ...job(12_000, "2026-05-01", 1)]);
    // To date: 6,000 − 2,096.52 = 3,903 × 20 % = 780.60, less the 952.06 of April.
    expect([first?.incomeTax, second?.incomeTax].map(inPounds)).toEqual([952.06, -171.46]);
  });

  test("a year of £110,000 counts with code 757L: 12,579 − 5,000 free = 7,579", () => {
    expect(payslips(job(110_000, "2026-04-01", 1))[0]?.taxCode.written).toBe("757L");
  });

  test("a year of £130,000 counts with code 0T: nothing is free", () => {
    expect(payslips(job(130_000, "2026-04-01", 1))[0]?.taxCode.written).toBe("0T");
  });

  test("a K code never takes more than half of a month's pay: £1,000 and K3000", () => {
    expect(part("incomeTax", payslips(job(12_000, "2026-04-01", 1), { taxCode: code("K3000") }))).toEqual([
      500,
    ]);
  });
});

describe("National Insurance and loans, each month by itself", () => {
  test.each([
    [12_576, 0, "1,048 is the primary threshold of a month"],
    [12_588, 0.08, "£1 × 8 %"],
    [50_268, 251.28, "3,141 × 8 %"],
    [50_280, 251.3, "251.28 + £1 × 2 %"],
    [50_271, 251.28, "25p × 2 % is half a penny, and dropped"],
  ])("a month of £%d a year pays £%d: %s", (salary, expected) => {
    expect(part("nationalInsurance", payslips(job(salary, "2026-04-01", 1)))).toEqual([expected]);
  });

  test("plan 2, £36,000 a year: 3,000 − 2,448.75 = 551.25 × 9 % = 49.61, rounded down to £49 each month", () => {
    const year = payslips(job(36_000, "2026-04-01", 12), { loans: ["plan 2"] });
    expect(inPounds(together(year).studentLoan)).toBe(588);
  });

  test("a bonus repays more of a loan in its month, though the year stays below the threshold", () => {
    // 2,000 + 1,000 − 2,448.75 = 551.25 × 9 % = 49.61 in April alone.
    const year = payslips(job(24_000, "2026-04-01", 12, { 1: 1_000 }), { loans: ["plan 2"] });
    expect(part("studentLoan", year).slice(0, 2)).toEqual([49, 0]);
  });
});

describe("a payment beside the salary", () => {
  test("£1,000 in the first month of £60,000 leaves £580: 40 % tax and 2 % National Insurance", () => {
    const [usual] = payslips(job(60_000, "2026-04-01", 1));
    const [first] = payslips(job(60_000, "2026-04-01", 1, { 1: 1_000 }));
    if (usual === undefined || first === undefined) throw new Error("There is a payslip for each month.");
    expect(inPounds(minus(first.net, usual.net))).toBe(580);
  });

  test("£1,000 of £36,000 leaves £720: 20 % tax and 8 % National Insurance", () => {
    const months = job(36_000, "2026-04-01", 12, { 3: 1_000 });
    const payment = { month: calendarDate("2026-06-01"), amount: pounds(1_000) };
    expect(inPounds(worthOf([payment], months, NOBODY_SPECIAL, TAX_YEARS)?.net)).toBe(720);
  });

  test("pays no pension, for no council says that it is pensionable; and changes no band", () => {
    const [month] = payslips(job(59_800, "2026-04-01", 1, { 1: 1_000 }), { pension: "in" });
    // A twelfth of 59,800 is 4,983.33; × 6.8 % = 338.87.
    expect(inPounds(month?.pension)).toBe(338.87);
  });

  test("a welcome payment of £1,000 left £580; asked back gross in the next tax year, it costs £420 more than it left", () => {
    const months = job(60_000, "2026-09-01", 12, { 1: 1_000 });
    const payment = { month: calendarDate("2026-09-01"), amount: pounds(1_000) };
    // A P45 of five months at £60,000: 25,000 − 5,241.30 = 19,758; 15,708.33 × 20 % + 4,049.67 × 40 % = 4,761.53.
    const p45 = { pay: pounds(25_000), tax: pounds(4_761.53) };
    const left = inPounds(worthOf([payment], months, NOBODY_SPECIAL, TAX_YEARS, p45)?.net);
    expect([left, 1_000 - left]).toEqual([580, 420]);
  });
});

describe("pension by the month", () => {
  test("the salary of a year decides on the band, though a month's twelfth is rounded: £47,300 pays 6.5 % in every month", () => {
    const year = payslips(job(47_300, "2026-04-01", 12), { pension: "in" });
    // Twelfths of 3,941.66 or 3,941.67 × 6.5 % = 256.21.
    expect(part("pension", year)).toEqual(Array(12).fill(256.21));
  });

  test("the 50/50 section pays half: 3,000 × 3.25 % = 97.50", () => {
    expect(part("pension", payslips(job(36_000, "2026-04-01", 1), { pension: "half" }))).toEqual([97.5]);
  });

  test("March has the bands of 2025-26, April those of 2026-27: £46,000 pays 6.8 %, then 6.5 %", () => {
    // 3,833.33 × 6.8 % = 260.67; 3,833.33 × 6.5 % = 249.17.
    expect(part("pension", payslips(job(46_000, "2026-03-01", 2), { pension: "in" }))).toEqual([
      260.67, 249.17,
    ]);
  });
});

describe("tax years that are not published", () => {
  test("May 2027 counts with the last known figures, and says so", () => {
    const [month] = payslips(job(36_000, "2027-05-01", 1));
    expect([month?.figures.name, month?.isPublished]).toEqual(["2026-27", false]);
  });

  test.each([
    ["2027-04-05", true],
    ["2027-04-06", false],
  ])("on %s the figures of 2026-27 are published: %s", (day, expected) => {
    expect(figuresOn(TAX_YEARS, calendarDate(day))?.isPublished).toBe(expected);
  });

  test("before the first published year nothing is stated", () => {
    expect(payroll(job(36_000, "2025-03-01", 2), NOBODY_SPECIAL, TAX_YEARS)).toBeUndefined();
  });

  test("without any published year nothing is stated", () => {
    expect(payroll(job(36_000, "2026-04-01", 1), NOBODY_SPECIAL, [])).toBeUndefined();
  });
});
