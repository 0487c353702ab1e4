import { describe, expect, test } from "vitest";
import { ComparedBasis } from "@/components/compare/compared-basis";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { compareAnswers, readCompare } from "@/lib/calculator/read-compare";
import { basisOfAll, restsOnWords } from "@/lib/calculator/take-home-basis";
import { markupOf, wordsOf } from "../components/markup";
import { catalogue } from "./offer-catalogue";
import { workedOut } from "./worked-out";

const { today } = catalogue;
const JOB = "salary=36000&hours=full-time&start=2026-09";

/** What an estimate rests on, for somebody in no pension. */
function basis(told: string): string {
  const query = new URLSearchParams(`role=plain/social-worker&${JOB}&pension=out`);
  for (const [name, value] of new URLSearchParams(told)) query.set(name, value);
  const { state } = readCalculator(query, catalogue);
  if (state === undefined) throw new Error("There is no such role.");
  const answer = calculatorAnswer(state, today);
  const { takeHome } = workedOut(answer);
  if ("why" in takeHome) throw new Error(takeHome.why);
  return restsOnWords(takeHome, answer, today).join(" ");
}

describe("a tax code is said in words, for few know what theirs does", () => {
  test.each([
    [
      "",
      "with tax code 1257L, the usual for this salary",
      "Tax code 1257L: £12,579 a year is free of income tax.",
    ],
    ["BR", "with tax code BR, as you told us", "Tax code BR: all pay is taxed at 20%."],
    ["SD0", "of Scotland, with tax code SD0", "Tax code SD0: all pay is taxed at 21%."],
    ["0T", "with tax code 0T", "Tax code 0T: no pay is free of income tax."],
    [
      "K475",
      "with tax code K475",
      "Tax code K475: £4,759 a year is taxed besides your pay, for benefits in kind or what you owe.",
    ],
    ["NT", "with tax code NT", "Tax code NT: no income tax is taken."],
    ["1257L M1", "with tax code 1257LM1", "£12,579 a year is free of income tax, each month by itself."],
  ])("%s", (code, which, meaning) => {
    const words = basis(`tax-code=${encodeURIComponent(code)}`);
    expect(words).toContain(which);
    expect(words).toContain(meaning);
  });
});

test.each([
  ["tax-code=1257", "1257L"],
  ["tax-code=s1257 m1", "S1257LM1"],
  ["tax-code=OT", "0T"],
  ["tax-code=1257L Wk1/Mth1", "1257LM1"],
  ["tax-code=br (noncum)", "BRM1"],
  ["tax-code=D2&tax-country=scotland", "SD2"],
  ["tax-code=1257L&tax-country=scotland", "S1257L"],
  ["tax-code=k475 x&tax-country=scotland", "SK475X"],
])("%s can be only %s, which is said", (query, code) => {
  const { state, notes } = readCalculator(
    new URLSearchParams(`role=plain/social-worker&${query}`),
    catalogue,
  );
  expect(state?.takeHome.taxCode?.written).toBe(code);
  expect(notes).toEqual([
    expect.objectContaining({ kind: "changed", words: expect.stringContaining(`count with ${code}.`) }),
  ]);
});

test.each([
  ["tax-code=NT&tax-country=scotland", "NT"],
  ["tax-code=s1257l&tax-country=scotland", "S1257L"],
  ["tax-code=1257L", "1257L"],
])("%s is taken as it is, and nothing is to be said of it", (query, code) => {
  const asked = readCalculator(new URLSearchParams(`role=plain/social-worker&${query}`), catalogue);
  expect([asked.state?.takeHome.taxCode?.written, asked.notes]).toEqual([code, []]);
});

test.each(["M1", "X", "wk1/mth1"])("“%s” by itself asks for what stands before it", (typed) => {
  const asked = readCalculator(
    new URLSearchParams({ role: "plain/social-worker", "tax-code": typed }),
    catalogue,
  );
  expect(asked.state?.takeHome.taxCode).toBeUndefined();
  expect(asked.notes).toEqual([
    expect.objectContaining({
      kind: "not understood",
      words: `“${typed}” is not a tax code that we can count with. That is only the end of one, by which each month is taxed by itself. Write what stands before it as well, such as 1257L ${typed}.`,
    }),
  ]);
});

test("payments into another pension are said to be left out", () => {
  expect(basis("")).toContain("Pension: in no pension, or in another, whose payments we do not count.");
});

test("a loan that is not repaid in a tax year is said to be so: plan 5 begins in 2026-27", () => {
  expect(basis("start=2026-02&loan-plan-2=yes&loan-plan-5=yes")).toContain(
    "Loans: plan 2 and plan 5. In 2025-26 nothing is taken for plan 5: it is not repaid from pay in that tax year.",
  );
  expect(basis("loan-plan-5=yes")).not.toContain("nothing is taken");
});

describe("what a comparison rests on", () => {
  test("is said once where it holds for all roles, and with the role's name where not", () => {
    expect(
      basisOfAll([
        { name: "Analyst", words: ["No student loan.", "Sutton has not said."] },
        { name: "Manager", words: ["No student loan.", "Croydon has not said."] },
      ]),
    ).toEqual(["No student loan.", "Analyst: Sutton has not said.", "Manager: Croydon has not said."]);
  });

  const compared = (told: string) => {
    const query = `role=plain/social-worker&role=stepped-years/social-worker&${JOB}&${told}`;
    const { state } = readCompare(new URLSearchParams(query), catalogue);
    if (state === undefined) throw new Error("There are no such roles.");
    return markupOf(<ComparedBasis compared={compareAnswers(state, today).map(workedOut)} today={today} />);
  };

  test("stands below it: the day, the figures with their sources, the code, the loans, each council's pension", () => {
    const markup = compared("pension=in&loan-plan-2=yes");
    const words = wordsOf(markup);
    expect(words).toContain("Worked out on 10 June 2026 with the figures of 2026-27");
    expect(words.match(/Loans: plan 2\./g)).toHaveLength(1);
    expect(words.match(/Pension: in the Local Government Pension Scheme \(LGPS\)\./g)).toHaveLength(1);
    expect(words).toContain("Social Worker, Plain: Plain has not said here which pension goes with the job");
    expect(words).toContain("Social Worker, Stepped Years: Stepped Years has not said here");
    expect(markup).toContain('href="https://www.gov.uk/estimate-income-tax"');
    expect(words).toContain("HM Revenue and Customs, read on");
  });

  test("is nothing where nobody has told their pension", () => {
    expect(compared("")).toBe("");
  });
});
