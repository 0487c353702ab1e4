import fc from "fast-check";
import Papa from "papaparse";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { TakeHomeSection } from "@/components/calculator/take-home-section";
import { type CalculatorAnswer, calculatorAnswer } from "@/lib/calculator/answer";
import { paymentWords } from "@/lib/calculator/payments-in-hand-words";
import {
  calculatorAddress,
  calculatorQueryWithTakeHome,
  readCalculator,
} from "@/lib/calculator/read-calculator";
import { type TakeHomeAnswer, takeHomeAnswer } from "@/lib/calculator/take-home-answer";
import { restsOnWords } from "@/lib/calculator/take-home-basis";
import { NO_TAKE_HOME_CHOICE } from "@/lib/calculator/take-home-choice";
import { monthsBesideWords, noTakeHomeWords, takeHomeHeadline } from "@/lib/calculator/take-home-words";
import { answerCsv } from "@/lib/feeds/answer/answer-csv";
import { answerData } from "@/lib/feeds/answer/answer-data";
import { paymentsCalendar } from "@/lib/feeds/answer/payments-calendar";
import { takeHomeData, takeHomeRows } from "@/lib/feeds/answer/take-home-data";
import { LOANS, PENSIONS, readTaxCode, TAX_COUNTRIES } from "@/lib/take-home";
import { elements, rowsOf } from "../components/markup";
import { TAX_YEARS } from "../take-home/tax-years";
import { catalogue } from "./offer-catalogue";

const { today } = catalogue;
const PLAIN = "role=plain/social-worker&salary=36000&hours=full-time&start=2026-09";
const STEPPED = "role=stepped-years/social-worker&salary=61000&hours=full-time&start=2026-09&pension=in";

function answerTo(query: string): CalculatorAnswer {
  const { state, notes } = readCalculator(new URLSearchParams(query), catalogue);
  if (state === undefined) throw new Error(`${query} names no role.`);
  expect(notes).toEqual([]);
  return calculatorAnswer(state, today);
}

function takeHomeFor(answer: CalculatorAnswer): TakeHomeAnswer {
  const takeHome = takeHomeAnswer(answer, TAX_YEARS);
  if ("why" in takeHome) throw new Error(takeHome.why);
  return takeHome;
}

const takeHomeOf = (query: string): TakeHomeAnswer => takeHomeFor(answerTo(query));

function whyNot(query: string, years = TAX_YEARS): string {
  const takeHome = takeHomeAnswer(answerTo(query), years);
  return "why" in takeHome ? noTakeHomeWords(takeHome) : "It is worked out.";
}

describe("what lands in the account in the first year", () => {
  test("£36,000 in the pension: each month 3,000 − 195 pension − 351.40 tax − 156.16 National Insurance", () => {
    const { payslips, total } = takeHomeOf(`${PLAIN}&pension=in`);
    expect(payslips).toHaveLength(12);
    // Tax of months 1 to 6: 16,830 − 6,289.56 = 10,540 × 20 % = 2,108, less 1,756.60 until month 5.
    expect(payslips[0]).toMatchObject({
      pension: 19_500,
      incomeTax: 35_140,
      nationalInsurance: 15_616,
      net: 229_744,
    });
    expect(total.gross).toBe(3_600_000);
  });

  test("is said in one sentence, as an estimate", () => {
    expect(takeHomeHeadline(takeHomeOf(`${PLAIN}&pension=in`))).toBe(
      "Estimate: of £36,000 before tax, £27,570.08 lands in your account from September 2026 to August 2027.",
    );
  });

  test("whoever had no pay since 6 April has the allowance of five months more, and pays no tax at first", () => {
    const { payslips } = takeHomeOf(`${PLAIN}&pension=in&paid-before=no`);
    expect(payslips.slice(0, 3).map(({ incomeTax }) => incomeTax)).toEqual([0, 0, 560]);
  });

  test("60 % of the hours are 60 % of the pay, and pay into the pension by the band of that: 21,600 × 5.8 %", () => {
    const { total } = takeHomeOf(`${PLAIN.replace("full-time", "60%25")}&pension=in`);
    expect([total.gross, total.pension]).toEqual([2_160_000, 125_280]);
  });

  test("ends with the job", () => {
    const { payslips } = takeHomeOf(`${STEPPED}&leave=2026-12`);
    expect(payslips.map(({ month }) => month)).toEqual([
      "2026-09-01",
      "2026-10-01",
      "2026-11-01",
      "2026-12-01",
    ]);
    expect(takeHomeHeadline(takeHomeOf(`${STEPPED}&leave=2026-09`))).toMatch(/ in September 2026\.$/);
  });

  test("needs a salary, an answer on the pension, and figures of the tax year", () => {
    expect(whyNot("role=plain/social-worker&pension=in")).toContain("No pay is published for this role.");
    expect(whyNot("role=paying-back/social-worker&pension=in")).toBe("Choose a salary to see it.");
    expect(whyNot("role=paying-back/social-worker")).toContain("Choose a salary, and say whether");
    expect(whyNot(PLAIN)).toContain("whether you would be in a pension");
    expect(whyNot(`${PLAIN}&pension=out`, [])).toContain("is not stated here");
  });

  test("says what it rests on: the day, the figures, the code, and from when the figures are not stated", () => {
    const query = `${PLAIN}&pension=half&loan-plan-2=yes&loan-postgraduate=yes&tax-country=scotland`;
    const words = restsOnWords(takeHomeOf(query), answerTo(query), today).join(" ");
    expect(words).toContain(
      "Worked out on 10 June 2026 with the figures of 2026-27, from HM Revenue and Customs and the Local Government Pension Scheme’s website for members.",
    );
    expect(words).toContain(
      "From April 2027 on, the tax year’s figures are not stated: those of 2026-27, the last known, are used.",
    );
    expect(words).toContain("Tax is that of Scotland, with tax code S1257L, the usual for this salary;");
    expect(words).toContain("Pension: in its 50/50 section");
    expect(words).toContain("category A, that of most employees");
    expect(words).toContain("Tax code S1257L: £12,579 a year is free of income tax.");
    expect(words).toContain("Loans: plan 2 and postgraduate.");
  });
});

describe("a payment of the offer", () => {
  test("is shown with what it leaves beside what may be asked back", () => {
    const [payment] = takeHomeOf(STEPPED).payments;
    // 40 % tax and 2 % National Insurance.
    expect(payment && paymentWords(payment, "Stepped Years")).toBe(
      "Retention bonus, August 2027: £1,000 paid, £580 in your account; if you leave, you may be asked for up to £1,000, £420 more than reached you: Stepped Years has not said whether you pay any of it back.",
    );
  });

  test("has its month shown beside a usual one", () => {
    expect(monthsBesideWords(takeHomeOf(STEPPED))).toMatch(
      / in August 2027, with what is paid on top; .* a usual month\.$/,
    );
    expect(monthsBesideWords(takeHomeOf(`${PLAIN}&pension=in`))).toBeUndefined();
  });
});

describe("the address", () => {
  const choices = fc.record({
    pension: fc.constantFrom(undefined, ...PENSIONS),
    country: fc.constantFrom(...TAX_COUNTRIES),
    taxCode: fc.constantFrom(...["", "NT", "SBR", "SD0", "SK475", "S1257LM1"].map(readTaxCode)),
    loans: fc.subarray([...LOANS]),
    isPaidBefore: fc.boolean(),
  });

  test("of an answer tells nothing of tax, loans and pension", () => {
    const { state } = answerTo(`${PLAIN}&pension=in&loan-plan-2=yes&tax-code=BR`);
    expect(calculatorAddress(state)).not.toMatch(/pension|loan|tax|paid/);
  });

  test("that is made for sharing tells all of it, and reading it gives the same again", () => {
    fc.assert(
      fc.property(choices, (takeHome) => {
        const { state } = answerTo(PLAIN);
        const query = calculatorQueryWithTakeHome({ ...state, takeHome });
        expect(answerTo(query.slice(1)).state).toEqual({ ...state, takeHome });
      }),
    );
  });

  test.each([
    ["tax-code=D2", "tax-code"],
    ["pension=maybe", "pension"],
    ["tax-country=france", "tax-country"],
    ["loan-plan-1=perhaps", "loan-plan-1"],
    ["paid-before=once", "paid-before"],
  ])("%s is not understood, and is said at its field", (query, field) => {
    const { notes } = readCalculator(new URLSearchParams(`${PLAIN}&${query}`), catalogue);
    expect(notes).toEqual([expect.objectContaining({ kind: "not understood", field })]);
  });

  test("without any of it is that of somebody who has told nothing", () => {
    expect(answerTo(PLAIN).state.takeHome).toEqual(NO_TAKE_HOME_CHOICE);
  });
});

describe("the same in every form of the answer", () => {
  const answer = answerTo(STEPPED);
  const takeHome = takeHomeFor(answer);
  const headline = takeHomeHeadline(takeHome);
  const [payment] = takeHome.payments;
  const inWords = payment === undefined ? "no payment" : paymentWords(payment, "Stepped Years");

  test("the page has the sentence, a table with a row for each month, and the sources", () => {
    const html = renderToStaticMarkup(<TakeHomeSection answer={answer} takeHome={takeHome} today={today} />);
    expect(html).toContain(headline);
    expect(html).toContain(inWords);
    expect(rowsOf(elements(html, "table")[0] ?? "")).toHaveLength(14);
    expect(html).toContain('href="https://github.com/hmrc/tax-kalculator"');
    expect(html).toContain('href="https://www.gov.uk/estimate-income-tax"');
  });

  test("the CSV has a row for each month and each payment, and all columns in each", () => {
    const rows = takeHomeRows(takeHome, answer, today);
    const { data, errors } = Papa.parse<Record<string, string>>(answerCsv(answer, rows), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const estimates = data.filter(({ Status }) => Status === "estimate");
    expect(estimates.filter(({ What }) => What === "In your account")).toHaveLength(13);
    expect(estimates.filter(({ What }) => What === "Income tax")).toHaveLength(13);
    const november = estimates.filter(({ From, What }) => From === "2026-11-01" && What !== "");
    expect(november.map(({ Year, What }) => `${Year} ${What}`)).toEqual([
      "1 Before tax",
      "1 Pension",
      "1 Income tax",
      "1 National Insurance",
      "1 In your account",
    ]);
    expect(estimates.filter(({ What }) => What === "Source").map((row) => row["In words"])).toContain(
      "Figures of 2026-27: The figures of its tax calculator, HM Revenue and Customs, read on 29 November 2026: https://github.com/hmrc/tax-kalculator",
    );
    expect(estimates.map((row) => row["In words"])).toContain(inWords);
  });

  test("the JSON has it in pounds", () => {
    const data = answerData(answer, [], "https://careers.example", takeHomeData(takeHome, answer, today));
    expect(data.takeHome).toMatchObject({
      estimate: headline,
    });
    expect(data.takeHome).toHaveProperty(
      "payments.0",
      expect.objectContaining({
        paid: { amount: 1_000, currency: "GBP" },
        inAccount: { amount: 580, currency: "GBP" },
        inWords,
      }),
    );
  });

  test("the calendar says it at the payment", () => {
    const text =
      paymentsCalendar(answer, "2026-06-10T09:30:00.000Z", "https://careers.example", takeHome) ?? "";
    expect(text.replace(/\r\n[ \t]/g, "")).toContain(
      "Estimate with the figures of 2026-27\\, from HM Revenue and Customs and the Local Government Pension Scheme’s website for members: Retention bonus\\, August 2027: £1\\,000 paid",
    );
  });

  test("where it is not worked out, each says why", () => {
    const none = takeHomeAnswer(answerTo(PLAIN), TAX_YEARS);
    expect(takeHomeData(none, answer, today)).toEqual({ notWorkedOut: whyNot(PLAIN) });
    expect(renderToStaticMarkup(<TakeHomeSection answer={answer} takeHome={none} today={today} />)).toContain(
      "whether you would be in a pension",
    );
  });
});
