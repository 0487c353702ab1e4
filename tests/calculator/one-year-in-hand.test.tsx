/** What stands beside the months of the first year says the same of it as they do. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headline } from "@/lib/calculator/answer-words";
import { cliffsWords } from "@/lib/calculator/cliff-words";
import { paymentWords } from "@/lib/calculator/payments-in-hand-words";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { monthsBesideWords, refundsWords } from "@/lib/calculator/take-home-words";
import { yearsByHours } from "@/lib/calculator/year-in-hand";
import { hoursName } from "@/lib/calculator/year-in-hand-words";
import { takeHomeData } from "@/lib/feeds/answer/take-home-data";
import { LOANS, PENSIONS } from "@/lib/take-home";
import { runs } from "../harness/random";
import { inHand } from "./in-hand";
import { catalogue } from "./offer-catalogue";

const RUNS = { numRuns: runs(12) };

const PLAIN = "role=plain/social-worker";

const people = fc
  .record({
    pension: fc.constantFrom(...PENSIONS),
    loan: fc.constantFrom("", ...LOANS.map((loan) => `&loan-${loan.replace(" ", "-")}=yes`)),
    country: fc.constantFrom("england-and-wales", "scotland"),
    before: fc.constantFrom("yes", "no"),
  })
  .map(
    ({ pension, loan, country, before }) =>
      `&pension=${pension}${loan}&tax-country=${country}&paid-before=${before}`,
  );
const salaries = fc.integer({ min: 12_000, max: 140_000 });
const starts = fc.constantFrom("2026-04", "2026-07", "2026-12", "2027-02");
const hours = fc.constantFrom("full-time", "3 days", "22.2 of 37", "61.7%");

describe("what the months pay before tax", () => {
  test("is for the days that are worked: leaving on 1 December pays 1 of 31 days, £110.22, as the sentence above says", () => {
    const { answer, takeHome } = inHand(
      `${PLAIN}&salary=41000&hours=full-time&start=2026-12&leave=2026-12-01&pension=in`,
    );
    expect(takeHome.payslips.map(({ gross, pension }) => [gross, pension])).toEqual([[11_022, 716]]);
    expect(headline(answer)).toContain("£110.22 in salary");
  });

  test("comes to the salary of the first year, whenever the hours change and the job ends", () => {
    fc.assert(
      fc.property(
        salaries,
        starts,
        hours,
        fc.integer({ min: 1, max: 28 }),
        people,
        (salary, start, share, day, person) => {
          const { answer, takeHome } = inHand(
            `${PLAIN}&salary=${salary}&hours=full-time&start=${start}&later-hours=${share}&later-hours-from=2027-03&leave=2027-05-${String(day).padStart(2, "0")}${person}`,
          );
          const first = answer.timeline.years[0];
          expect(takeHome.total.gross).toBe(first?.salary);
        },
      ),
      RUNS,
    );
  });
});

describe("a payment", () => {
  test("is worth what its month has more, and what comes back later is said: £42,000 in Scotland", () => {
    const told = "&salary=42000&hours=full-time&start=2026-06&pension=out&tax-country=scotland";
    const { takeHome } = inHand(`role=stepped-years/social-worker${told}`);
    const [payment] = takeHome.payments;
    // By May 42 % begin at £5,182 taxable: 7,000 − 2,096.52 free leave £4,903, and £721 of the £1,000 are above it.
    expect(payment && paymentWords(payment, "Stepped Years")).toContain(
      "Retention bonus, May 2027: £1,000 paid, £577.25 in your account then, and £151.41 more later in the tax year, as tax evens out; if you leave, you may be asked for up to £1,000, £271.34 more than reached you",
    );
    const [withIt, without] = [takeHome, inHand(`${PLAIN}${told}`).takeHome].map(({ payslips }) =>
      payslips.at(-1),
    );
    expect(withIt?.month).toBe("2027-05-01");
    expect((withIt?.net ?? 0) - (without?.net ?? 0)).toBe(577_25);
  });
});

describe("a usual month", () => {
  const told = "role=stepped-years/social-worker&salary=61000&hours=full-time&start=2026-09&pension=in";

  test.each([
    [
      "is of the tax year of the payment, since one before which nobody was paid is like no other",
      "&paid-before=no",
    ],
    ["is worked whole", "&leave=2027-09-15"],
  ])("%s", (_, more) => {
    expect(monthsBesideWords(inHand(told + more).takeHome)).toContain(
      "; £3,569.23 in April 2027, a usual month.",
    );
  });
});

describe("the month of a payment when somebody starts", () => {
  const told = "role=paying-back/social-worker&salary=44000&hours=full-time&pension=out";
  const besideWords = (more: string) => monthsBesideWords(inHand(told + more).takeHome);

  test("stands beside one without it and a usual one, where nobody was paid before and a tax year is nearly over", () => {
    // February is free of tax: 2 × 3,666.67 are less than 11 × 1,048.26. From April: 523.80 tax and 209.49 National Insurance.
    expect(besideWords("&start=2027-01&paid-before=no")).toMatch(
      / in January 2027, with what is paid on top; £3,457\.\d\d in February 2027, without it; £2,933\.\d\d in April 2027, a usual month\.$/,
    );
  });

  test("stands beside one alone, where every month is taxed alike", () => {
    expect(besideWords("&start=2027-01")).toMatch(
      /with what is paid on top; £[\d,.]+ in February 2027, a usual month\.$/,
    );
  });

  test("is full-time pay, beside a month on full-time pay, and one on the hours of later", () => {
    // From October 2,200 less 20 % of 1,152 and 8 % of 1,152; in October and November tax still evens out.
    expect(besideWords("&start=2026-06&later-hours=3 days&later-hours-from=2026-10")).toMatch(
      /with what is paid on top; £3,038\.\d\d in July 2026, without it; £1,877\.\d\d in December 2026, a usual month\.$/,
    );
  });

  test("stands beside none where no other month has the same pay", () => {
    expect(besideWords("&start=2026-06&later-hours=3 days&later-hours-from=2026-07")).toBeUndefined();
  });
});

describe("a year by hours", () => {
  test("is that of the months at the hours that are worked, and only then called so", () => {
    fc.assert(
      fc.property(salaries, starts, hours, people, (salary, start, share, person) => {
        const { answer, takeHome } = inHand(
          `${PLAIN}&salary=${salary}&hours=${share}&start=${start}${person}`,
        );
        const chosen = yearsByHours(answer, takeHome).filter(({ above }) => above !== undefined);
        expect(chosen.map(({ year, above }) => [above, year])).toEqual([
          [{ is: "as above" }, takeHome.total],
        ]);
      }),
      RUNS,
    );
  });

  test.each([
    ["a part of the year is not above", "&leave=2027-03", "Full time, the hours above"],
    [
      "later hours are those of a part",
      "&later-hours=3 days&later-hours-from=2027-01",
      "3 days a week, the hours from January 2027",
    ],
  ])("%s", (_, told, expected) => {
    const { answer, takeHome } = inHand(
      `${PLAIN}&salary=36000&hours=full-time&start=2026-09&pension=in${told}`,
    );
    const names = yearsByHours(answer, takeHome).map(hoursName);
    expect(names.filter((name) => name.includes(","))).toEqual([expected]);
  });
});

describe("each cause of a cliff edge has its own figure", () => {
  test("at £119,100: the taper at 9.9 % pension, and the next band of the pension by itself", () => {
    const { takeHome } = inHand(`${PLAIN}&salary=119100&hours=full-time&start=2026-09&pension=in`);
    // 9.90 into the pension, 54.06 of tax (60 %), 2 of National Insurance; then 0.6 % of 119,101, of which tax bears 60 %.
    expect(cliffsWords(takeHome)).toEqual([
      "Cliff edge: of £100 more a year you keep £34.04, before what the pension’s higher rate above £119,100 takes. Between £100,000 and £125,140 after pension, each two pounds more take away one of the personal allowance.",
      "Just above this salary: a pound more than £119,100 a year leaves you £285.50 less, as all pay then goes into the pension at a higher rate.",
    ]);
  });

  test("what is paid on top takes allowance away that no code foresees", () => {
    const { takeHome } = inHand(
      "role=stepped-years/social-worker&salary=100000&hours=full-time&start=2026-09&pension=out",
    );
    // £3,000, £3,500, £7,500, £3,000 and £5,000 in the tax years from 2027 on: half of each goes, and 40 % of that is tax.
    expect(cliffsWords(takeHome).at(-1)).toBe(
      "Cliff edge: what is paid on top is in the range in which each two pounds more take away one of the personal allowance. No tax code foresees that, and no payslip here has it taken off: after the end of the tax year HMRC asks for £600 for each of 2027-28 and 2030-31; £700 for 2028-29; £1,500 for 2029-30; £1,000 for 2031-32.",
    );
    expect(new Set(takeHome.payslips.map(({ taxCode }) => taxCode.written))).toEqual(new Set(["1257L"]));
  });
});

describe("tax that comes back", () => {
  const { answer, takeHome } = inHand(
    `${PLAIN}&salary=80000&hours=full-time&start=2026-09&pension=in&later-hours=1 day&later-hours-from=2027-01`,
  );

  test("is said in each month of it, and named in the data", () => {
    expect(refundsWords(takeHome)[0]).toBe(
      "January 2027: £543.54 of income tax that was taken earlier in the tax year comes back, on top of £1,333.33 before tax.",
    );
    const data = takeHomeData(takeHome, answer, catalogue.today);
    const back = "months" in data ? data.months.flatMap((month) => month.taxThatComesBack ?? []) : [];
    expect(back.map(({ amount }) => amount)).toEqual([543.54, 543.53, 543.93]);
  });
});

describe("a letter before the tax code", () => {
  test.each([
    ["tax-code=C1257L&tax-country=scotland", "The C before “C1257L” does not go with Scotland"],
    [
      "tax-code=S1257L&tax-country=england-and-wales",
      "The S before “S1257L” does not go with England or Wales",
    ],
  ])("of another country than the one chosen is asked about: %s", (told, words) => {
    const { notes } = readCalculator(new URLSearchParams(`${PLAIN}&${told}`), catalogue);
    expect(notes).toEqual([
      expect.objectContaining({
        kind: "not understood",
        field: "tax-code",
        words: expect.stringContaining(words),
      }),
    ]);
  });
});
