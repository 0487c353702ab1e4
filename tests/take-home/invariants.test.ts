import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { addMonths } from "@/lib/calendar/months";
import { pence, pounds } from "@/lib/money/pence";
import {
  LOANS,
  type MonthsPay,
  PENSIONS,
  payroll,
  TAX_COUNTRIES,
  type TakeHome,
  type Taxpayer,
  takeHomeOfYear,
  together,
  worthOf,
} from "@/lib/take-home";
import { code, NOBODY_SPECIAL } from "./people";
import { TAX_YEARS, taxYear } from "./tax-years";

const people: fc.Arbitrary<Taxpayer> = fc.record({
  country: fc.constantFrom(...TAX_COUNTRIES),
  taxCode: fc.constantFrom(undefined, ...["1257L", "0T", "BR", "K200", "S1257L", "NT", "1257LM1"].map(code)),
  loans: fc.subarray([...LOANS]),
  pension: fc.constantFrom(...PENSIONS),
});

const years = fc.constantFrom(...TAX_YEARS);
const pay = fc.integer({ min: 0, max: 250_000_00 }).map(pence);
const wholePounds = fc.integer({ min: 0, max: 250_000 }).map(pounds);

/** Months in a row from some month that is published, each with a salary of its own and sometimes a payment. */
const jobs: fc.Arbitrary<readonly MonthsPay[]> = fc
  .tuple(
    fc.integer({ min: 0, max: 30 }),
    fc.array(fc.tuple(pay, fc.oneof(fc.constant(pence(0)), pay)), { minLength: 1, maxLength: 14 }),
  )
  .map(([start, months]) =>
    months.map(([salaryAYear, payments], index) => ({
      month: addMonths(calendarDate("2025-04-01"), start + index),
      salaryAYear,
      payments,
    })),
  );

function payslips(months: readonly MonthsPay[], person: Taxpayer) {
  const all = payroll(months, person, TAX_YEARS);
  if (all === undefined) throw new Error("There are no figures for these months.");
  return all;
}

const deducted = ({
  pension,
  incomeTax,
  nationalInsurance,
  studentLoan,
  postgraduateLoan,
}: TakeHome): number => pension + incomeTax + nationalInsurance + studentLoan + postgraduateLoan;

describe("whatever somebody is paid", () => {
  test("nothing is negative in a year, and what is taken and what is left come to the pay", () => {
    fc.assert(
      fc.property(pay, people, years, (gross, person, year) => {
        const result = takeHomeOfYear(gross, person, year);
        expect(Math.min(...Object.values(result))).toBeGreaterThanOrEqual(0);
        expect(result.net + deducted(result)).toBe(gross);
      }),
    );
  });

  test("in a month only income tax is ever below nothing, as a refund; and the account never is", () => {
    fc.assert(
      fc.property(jobs, people, (months, person) => {
        for (const { incomeTax: _, ...month } of payslips(months, person)) {
          const { gross, net, pension, nationalInsurance, studentLoan, postgraduateLoan } = month;
          expect(
            Math.min(gross, net, pension, nationalInsurance, studentLoan, postgraduateLoan),
          ).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test("months come to their total, part by part, and never refund more tax than was taken", () => {
    fc.assert(
      fc.property(jobs, people, (months, person) => {
        const all = payslips(months, person);
        const total = together(all);
        expect(total.net + deducted(total)).toBe(total.gross);
        expect(total.net).toBe(all.reduce((sum, { net }) => sum + net, 0));
        expect(total.incomeTax).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("twelve months of one salary come to the salary", () => {
    fc.assert(
      fc.property(pay, people, (salaryAYear, person) => {
        const months = Array.from({ length: 12 }, (_, index) => ({
          month: addMonths(calendarDate("2026-04-01"), index),
          salaryAYear,
          payments: pence(0),
        }));
        expect(together(payslips(months, person)).gross).toBe(salaryAYear);
      }),
    );
  });
});

/** Edges of the pension bands, at which a rate for all pay changes, in pence. */
const pensionEdges = (year: string): readonly number[] =>
  taxYear(year).pension.flatMap(({ upTo }) => upTo ?? []);

describe("more pay is never less in the account, but at the named cliff edges", () => {
  test("without pension and loans there is no cliff, by the pound", () => {
    fc.assert(
      fc.property(wholePounds, people, years, (gross, person, year) => {
        const without = { ...person, loans: [], pension: "out" as const };
        const [less, more] = [gross, pence(gross + 100)].map((one) => takeHomeOfYear(one, without, year).net);
        expect(more).toBeGreaterThanOrEqual(less ?? 0);
      }),
    );
  });

  test("each loan is taken in whole pounds, so a pound more may cost up to one for each kind of loan", () => {
    fc.assert(
      fc.property(wholePounds, people, years, (gross, person, year) => {
        const withLoans = { ...person, pension: "out" as const };
        const [less = 0, more = 0] = [gross, pence(gross + 100)].map(
          (one) => takeHomeOfYear(one, withLoans, year).net,
        );
        expect(more).toBeGreaterThanOrEqual(less - 200);
      }),
    );
  });

  test("at the edge of a pension band all pay goes to the higher rate; between edges there is no cliff", () => {
    fc.assert(
      fc.property(wholePounds, people, years, (gross, person, year) => {
        const withPension = { ...person, loans: [] };
        const [less = 0, more = 0] = [gross, pence(gross + 100)].map(
          (one) => takeHomeOfYear(one, withPension, year).net,
        );
        if (!pensionEdges(year.name).includes(gross)) expect(more).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  test.each(TAX_YEARS.map(({ name }) => name))("every edge of the bands of %s is a cliff", (name) => {
    for (const edge of pensionEdges(name)) {
      const person = { ...NOBODY_SPECIAL, pension: "in" as const };
      const [at = 0, above = 0] = [edge, edge + 100].map(
        (gross) => takeHomeOfYear(pence(gross), person, taxYear(name)).net,
      );
      expect(above).toBeLessThan(at);
    }
  });
});

describe("the same answer however it is asked", () => {
  test("the order of the loans, and naming one twice, change nothing", () => {
    fc.assert(
      fc.property(pay, people, years, (gross, person, year) => {
        const turned = { ...person, loans: [...person.loans, ...person.loans].reverse() };
        expect(takeHomeOfYear(gross, turned, year)).toEqual(takeHomeOfYear(gross, person, year));
      }),
    );
  });

  test("a prefix of the tax code says the same as the country", () => {
    fc.assert(
      fc.property(pay, years, (gross, year) => {
        const byCode = { ...NOBODY_SPECIAL, taxCode: code("S1257L") };
        const byCountry = { ...NOBODY_SPECIAL, country: "scotland" as const, taxCode: code("1257L") };
        expect(takeHomeOfYear(gross, byCode, year)).toEqual(takeHomeOfYear(gross, byCountry, year));
      }),
    );
  });

  test("twelve payslips come to the year as a whole within the rounding: £2 of tax and National Insurance, £12 a loan", () => {
    fc.assert(
      fc.property(wholePounds, people, years, (salaryAYear, person, year) => {
        // The usual code of payroll is a whole number, and drops up to £9 of a tapered allowance; a K code is held to half
        // of each month's pay.
        fc.pre(
          salaryAYear <= 90_000_00 &&
            person.taxCode?.isCumulative !== false &&
            person.taxCode?.written !== "K200",
        );
        const months = Array.from({ length: 12 }, (_, index) => ({
          month: addMonths(calendarDate(`${year.from.slice(0, 4)}-04-01`), index),
          salaryAYear,
          payments: pence(0),
        }));
        const byMonth = together(payslips(months, person));
        const asWhole = takeHomeOfYear(salaryAYear, person, year);
        expect(Math.abs(byMonth.incomeTax - asWhole.incomeTax)).toBeLessThanOrEqual(100);
        expect(Math.abs(byMonth.nationalInsurance - asWhole.nationalInsurance)).toBeLessThanOrEqual(100);
        expect(Math.abs(byMonth.studentLoan - asWhole.studentLoan)).toBeLessThanOrEqual(1_200);
        expect(Math.abs(byMonth.postgraduateLoan - asWhole.postgraduateLoan)).toBeLessThanOrEqual(1_200);
      }),
    );
  });

  test("a payment is worth the same, whether only its tax year is worked out or all of them", () => {
    fc.assert(
      fc.property(jobs, people, fc.nat(), (months, person, at) => {
        const { month, payments: amount } = months[at % months.length] ?? {
          month: calendarDate("2026-04-01"),
        };
        fc.pre(amount !== undefined);
        const without = months.map((one) => (one.month === month ? { ...one, payments: pence(0) } : one));
        const [more, less] = [months, without].map((all) => together(payslips(all, person)).net);
        const worth = worthOf([{ month, amount }], months, person, TAX_YEARS);
        expect(worth && worth.net + worth.later).toBe((more ?? 0) - (less ?? 0));
      }),
    );
  });

  test("payslips are the same, whether the months before are asked for again or told as a P45", () => {
    fc.assert(
      fc.property(wholePounds, people, (salaryAYear, person) => {
        const plain = { ...person, taxCode: code("1257L") };
        const months = Array.from({ length: 4 }, (_, index) => ({
          month: addMonths(calendarDate("2026-06-01"), index),
          salaryAYear,
          payments: pence(0),
        }));
        const all = payslips(months, plain);
        const before = together(all.slice(0, 2));
        const p45 = { pay: pence(before.gross - before.pension), tax: before.incomeTax };
        expect(payroll(months.slice(2), plain, TAX_YEARS, p45)).toEqual(all.slice(2));
      }),
    );
  });
});
