import { describe, expect, test } from "vitest";
import { formatPounds } from "@/lib/money/format";
import { isMoney } from "@/lib/offers/entries/outcome";
import { type Asked, answerOf, figures } from "./answered";
import { day, offerWritten, salary } from "./offer-fixture";

/** Payments of which a part is free of tax. Everybody starts on 1 September 2026. */

const FIGURES = figures({
  large: "10000 pounds",
  money: "3000 pounds",
  monthly: "1200 pounds",
  eight: "8000 pounds",
  free: "500 pounds",
  unknown: "not stated pounds",
  half: "50 percent",
  thirty: "30.5 percent",
});
const paying = (amount: string, when: string, more = "") =>
  `{gives: payment, amount: ${amount}, when: ${when}, proRata: no, repay: none${more}}`;
const offer = (rules: readonly string[], more = "") => `${FIGURES}${more}rules: [${rules.join(", ")}]`;

/** What of each payment is free of tax: `£8,000 of £10,000`. */
function freeIn(yaml: string, asked: Asked = {}): readonly string[] {
  return answerOf(yaml, asked).entries.flatMap((entry) => {
    if (!isMoney(entry)) return [];
    const { taxFree, amount } = entry;
    if (typeof taxFree === "string") return [`${taxFree} of ${formatPounds(amount.most)}`];
    return [`${formatPounds(taxFree.most)} of ${formatPounds(amount.most)}`];
  });
}

/** The words of the only rule, and those of the benefit. */
function words(yaml: string): string {
  const { offer: compiled, problems } = offerWritten(yaml);
  expect(problems).toEqual([]);
  const [benefit] = compiled.benefits;
  const inAll = benefit?.combinationWords.map((one) => one.words) ?? [];
  return [benefit?.rules[0]?.words, ...inAll].join(" ");
}

describe("relocation of £10,000, of which the first £8,000 is free of tax", () => {
  const yaml = offer([paying("large", "starting", ", taxed: {freeUpTo: eight}")]);

  test("is free for £8,000, and the rest is before tax", () => {
    expect(freeIn(yaml)).toEqual(["£8,000 of £10,000"]);
    expect(words(yaml)).toContain("The first £8,000 of it is free of tax, and the rest is before tax.");
  });

  test("less than that is free of tax whole", () => {
    expect(freeIn(yaml.replace("amount: large", "amount: money"))).toEqual(["£3,000 of £3,000"]);
  });

  test("costs paid back are free to the same limit, and otherwise no pay at all", () => {
    const costs = yaml.replace("gives: payment", "gives: reimbursement, of: the cost of moving");
    expect(freeIn(costs)).toEqual(["£8,000 of £10,000"]);
    expect(freeIn(costs.replace("{freeUpTo: eight}", "not stated"))).toEqual(["all of £10,000"]);
    expect(freeIn(costs.replace("{freeUpTo: eight}", "yes"))).toEqual(["none of £10,000"]);
  });

  test("nothing is certainly free where the amount is not published", () => {
    const unknown = yaml.replace("freeUpTo: eight", "freeUpTo: unknown");
    expect(freeIn(unknown)).toEqual(["none of £10,000"]);
    expect(words(unknown)).toContain("It is free of tax up to an amount that Ashbourne has not said.");
  });
});

describe("what comes several times uses the limit up in order of time", () => {
  test("£3,000 a year: £3,000, £3,000 and £2,000 are free, and then nothing", () => {
    const yaml = offer([paying("money", "each completed year", ", taxed: {freeUpTo: eight}")]);
    expect(freeIn(yaml, { years: 4 })).toEqual([
      "£3,000 of £3,000",
      "£3,000 of £3,000",
      "£2,000 of £3,000",
      "£0 of £3,000",
    ]);
  });

  test("counted in each tax year, each year has its own", () => {
    const yaml = offer([paying("money", "each completed year", ", taxed: {freeUpTo: free, in: a tax year}")]);
    expect(freeIn(yaml, { years: 2 })).toEqual(["£500 of £3,000", "£500 of £3,000"]);
    expect(words(yaml)).toContain("The first £500 of it in a tax year is free of tax");
  });

  test("by the month: £100 a month are free until £500 are used up", () => {
    const yaml = offer([
      paying("monthly", "{monthly: a twelfth of the amount}", ", taxed: {freeUpTo: free}"),
    ]);
    const [entry] = answerOf(yaml, { years: 1 }).entries.filter(isMoney);
    expect(entry?.taxFree).toEqual({
      least: 500_00,
      most: 500_00,
      months: [...Array(5).fill(100_00), ...Array(7).fill(0)],
    });
  });

  test("what was paid before the years in view is used up too", () => {
    const yaml = offer([paying("money", "each completed year", ", taxed: {freeUpTo: eight}")]);
    const told = { start: day("2024-09-01") };
    expect(freeIn(yaml, { told, years: 4 })).toEqual([
      "£3,000 of £3,000",
      "£3,000 of £3,000",
      "£2,000 of £3,000",
      "£0 of £3,000",
    ]);
  });

  test("what is only possible uses up nothing for what is certain", () => {
    const possible = paying(
      "eight",
      "starting",
      ", who: {answers: [{key: moving, question: Will you move?, answer: yes}]}",
    );
    const yaml = offer([possible, paying("large", "each completed year")], "taxed: {freeUpTo: eight}\n");
    expect(freeIn(yaml, { years: 1 })).toEqual(["£8,000 of £8,000", "£8,000 of £10,000"]);
    expect(freeIn(yaml, { years: 1, told: { answers: { moving: true } } })).toEqual([
      "£8,000 of £8,000",
      "£0 of £10,000",
    ]);
  });
});

describe("one limit for all that a benefit pays", () => {
  const two = [paying("money", "starting"), paying("large", "each completed year")];
  const yaml = offer(two, "taxed: {freeUpTo: eight}\n");

  test("is shared by its rules: £3,000 and then £5,000 of £10,000", () => {
    expect(freeIn(yaml, { years: 1 })).toEqual(["£3,000 of £3,000", "£5,000 of £10,000"]);
    expect(words(yaml)).toContain(
      "The first £8,000 of all of it together is free of tax, and the rest is before tax.",
    );
  });

  test("is not for a rule that says it itself, which uses up nothing either", () => {
    const [first, second] = two;
    const firstFree = offer(
      [`${first?.slice(0, -1)}, taxed: no}`, `${second}`],
      "taxed: {freeUpTo: eight}\n",
    );
    expect(freeIn(firstFree, { years: 1 })).toEqual(["all of £3,000", "£8,000 of £10,000"]);
  });

  test("`no`, and `yes`, are for all rules too", () => {
    expect(freeIn(offer(two, "taxed: no\n"), { years: 1 })).toEqual(["all of £3,000", "all of £10,000"]);
    expect(freeIn(offer(two, "taxed: yes\n"), { years: 1 })).toEqual(["none of £3,000", "none of £10,000"]);
    expect(words(offer(two, "taxed: no\n"))).toContain("All of it together is free of tax.");
  });

  test("holds beside a limit of what is paid in all", () => {
    const limited = offer(two, "taxed: {freeUpTo: eight}\ninAllAtMost: large\n");
    expect(freeIn(limited, { years: 1 })).toEqual(["£3,000 of £3,000", "£5,000 of £7,000"]);
  });
});

describe("a share that is free of tax", () => {
  test("is one of each payment", () => {
    const yaml = offer([paying("money", "each completed year", ", taxed: {freeShare: half}")]);
    expect(freeIn(yaml, { years: 2 })).toEqual(["£1,500 of £3,000", "£1,500 of £3,000"]);
    expect(words(yaml)).toContain("50% of it is free of tax, and the rest is before tax.");
  });

  test("of an amount that moves, it is a range: 30.5% of £3,000 to £4,000", () => {
    const rule = "{percent: thirty, of: starting salary}";
    const yaml = offer([paying(rule, "starting", ", taxed: {freeShare: half}")]);
    expect(freeIn(yaml, { told: { startingSalary: salary(20_000) } })).toEqual(["£3,050 of £6,100"]);
  });

  test("by the month, each month has its part", () => {
    const yaml = offer([
      paying("monthly", "{monthly: a twelfth of the amount}", ", taxed: {freeShare: half}"),
    ]);
    const [entry] = answerOf(yaml, { years: 1 }).entries.filter(isMoney);
    expect(entry?.taxFree).toEqual({ least: 600_00, most: 600_00, months: Array(12).fill(50_00) });
  });

  test("that is not published frees nothing for certain", () => {
    const yaml = offer([paying("money", "starting", ", taxed: {freeShare: not stated}")]);
    expect(freeIn(yaml)).toEqual(["none of £3,000"]);
    expect(words(yaml)).toContain(
      "A part of it is free of tax, and how large that is, Ashbourne has not said.",
    );
  });
});
