import { describe, expect, test } from "vitest";
import { figures } from "@/lib/model/vocabulary";
import { FigureLookup } from "@/lib/offers/compile/figures";
import { UNPUBLISHED } from "@/lib/offers/entries/money-range";
import { benefitsWritten, offerWritten, person, worked } from "./offer-fixture";
import { inOneLine } from "./written-mistakes";

/** The mistakes of a rule that cites a figure `cited` of some unit and value. */
function mistakes(value: string, unit: string, rule: string): string[] {
  const figure = `cited: {label: Cited, value: ${value}, unit: ${unit}, effective: not stated, source: advert}`;
  const money = "money: {label: Money, value: 1000, unit: pounds, effective: not stated, source: advert}";
  return offerWritten(`figures: {${figure}, ${money}}\nrules: [${rule}]`).problems.map(inOneLine);
}

const payment = (fields: string) => `{gives: payment, proRata: no, repay: none, ${fields}}`;
const AMOUNT = payment("amount: cited, when: starting");
const SHARE = payment("amount: {percent: cited, of: starting salary}, when: starting");
const HOURS = payment("amount: money, when: starting, who: {weeklyHoursAtLeast: cited}");
const LEAVE = "{gives: extra leave, amount: cited, proRata: no}";
const LENGTH = payment("amount: money, when: {after: cited}");
const MONTHS = payment("amount: {monthsOfSalary: cited, of: starting salary}, when: starting");
const COUNT = payment("amount: money, when: starting, who: {spinalColumnPointAtLeast: cited}");

describe("a number that a rule cites", () => {
  test.each([
    ["pounds", "1000000", "1000001", AMOUNT, "rules.0.amount.figure", "1000000"],
    ["percent", "1000", "1001", SHARE, "rules.0.amount.percent", "1000"],
    ["hours", "10000", "10001", HOURS, "rules.0.who.weeklyHoursAtLeast", "10000"],
    ["days", "10000", "10001", LEAVE, "rules.0.amount.figure", "10000"],
    ["weeks", "3000", "3001", LENGTH, "rules.0.when.service", "3000"],
    ["months", "720", "721", LENGTH, "rules.0.when.service", "720"],
    ["years", "60", "61", LENGTH, "rules.0.when.service", "60"],
    ["count", "100000", "100001", COUNT, "rules.0.who.spinalColumnPointAtLeast", "100000"],
  ])("in %s is at most %s: %s is a slip of the keyboard", (unit, most, more, rule, field, largest) => {
    expect(mistakes(most, unit, rule)).toEqual([]);
    expect(mistakes(more, unit, rule)).toEqual([
      `unfitting-figure at benefit ${field}: \`cited\` is ${more}, which is too large for ${unit}. [cited; at most ${largest}]`,
    ]);
  });

  test.each([
    ["pounds", "1000.01", "1000.012", "1000.01", AMOUNT],
    ["percent", "10.384615", "10.3846154", "10.384615", SHARE],
    ["hours", "36.125", "36.1251", "36.125", HOURS],
  ])(
    "in %s may have the decimals of %s and not of %s, for which %s is proposed",
    (unit, few, many, rounded, rule) => {
      expect(mistakes(few, unit, rule)).toEqual([]);
      const most = { pounds: "two", percent: "six", hours: "three" }[unit];
      expect(mistakes(many, unit, rule)).toEqual([
        expect.stringMatching(
          `has too many decimals for ${unit}\\. \\[cited; at most ${most} decimals; Write \`value: ${rounded}\``,
        ),
      ]);
    },
  );

  test.each([
    [AMOUNT, "days", "rules.0.amount.figure", "pounds or pence"],
    [SHARE, "pounds", "rules.0.amount.percent", "percent or fraction"],
    [LEAVE, "weeks", "rules.0.amount.figure", "days or hours"],
    [LENGTH, "hours", "rules.0.when.service", "days or weeks or months or years"],
  ])("%s does not fit in %s", (rule, unit, field, needed) => {
    expect(mistakes("3", unit, rule)).toEqual([
      `unfitting-figure at benefit ${field}: \`cited\` is in ${unit}, and a number of ${needed} is needed here. [cited; ${needed.replaceAll(" or ", ", ")}]`,
    ]);
  });

  test("is named where it stands in a list", () => {
    const parts = "[{when: starting, share: an equal share}, {when: {after: cited}, share: an equal share}]";
    expect(mistakes("3", "hours", payment(`amount: money, when: {instalments: ${parts}}`))).toEqual([
      expect.stringMatching(/^unfitting-figure at benefit rules\.0\.when\.parts\.1\.when\.service: /),
    ]);
  });

  test("of 0 is no length of time, and an amount of £0 is one", () => {
    const none =
      "`cited` is 0, and a length of time is needed here. [cited; a number above 0, or `not stated`]";
    expect(mistakes("0", "weeks", LENGTH)).toEqual([
      `unfitting-figure at benefit rules.0.when.service: ${none}`,
    ]);
    expect(mistakes("0", "months", MONTHS)).toEqual([
      `unfitting-figure at benefit rules.0.amount.monthsOfSalary: ${none}`,
    ]);
    expect(mistakes("1", "weeks", LENGTH)).toEqual([]);
    expect(mistakes("0", "pounds", AMOUNT)).toEqual([]);
    expect(mistakes("0", "days", LEAVE)).toEqual([]);
  });

  test.each(["pounds", "months"])("in %s need not be published", (unit) => {
    expect(mistakes("not stated", unit, unit === "pounds" ? AMOUNT : LENGTH)).toEqual([]);
  });

  test("keeps its word on how exact it is", () => {
    const upTo =
      "cited: {label: Cited, value: 500, unit: pounds, qualifier: up to, effective: not stated, source: advert}";
    const { offer } = offerWritten(`figures: {${upTo}}\nrules: [${AMOUNT}]`);
    expect(offer.benefits[0]?.rules[0]?.words).toContain("Up to £500");
  });
});

describe("whose figure a rule cites", () => {
  const figure = (name: string, value: number) =>
    `figures: {${name}: {label: Figure, value: ${value}, unit: pounds, effective: not stated, source: advert}}`;
  const rules = (cited: string) =>
    `rules: [{gives: payment, amount: ${cited}, when: starting, proRata: no, repay: none}]`;
  const compiled = (cited: string, shares = "scheme: scheme") =>
    benefitsWritten({
      scheme: `kind: scheme\n${figure("shared", 1000)}`,
      other: figure("their", 3000),
      benefit: `${shares}\n${figure("own", 2000)}\n${rules(cited)}`,
    });

  test.each([
    ["own", 200_000],
    ["shared", 100_000],
    ["scheme.shared", 100_000],
    ["other.their", 300_000],
    ["benefit.own", 200_000],
  ])("%s is found", (cited, amount) => {
    const { offer, problems } = compiled(cited);
    expect(problems).toEqual([]);
    expect(worked(offer, person(), 1).totals.certain).toBe(amount);
  });

  test.each(["their", "other.own", "scheme.own", "nobody.own", "othr"])("%s is not there", (cited) => {
    const { offer, problems } = compiled(cited);
    expect(problems.map(inOneLine)).toEqual([
      `unknown-figure at benefit rules.0.amount.figure: \`${cited}\` is not a figure of this benefit or its scheme. [figure ${cited}; own, shared]`,
    ]);
    expect(worked(offer, person(), 1).entries[0]).toMatchObject({
      amount: UNPUBLISHED,
      status: "not stated",
    });
  });

  test("without a scheme only its own can be meant", () => {
    const { problems } = compiled("shared", "who: {roles: everyone}");
    expect(problems.map(inOneLine)).toEqual([
      "unknown-figure at benefit rules.0.amount.figure: `shared` is not a figure of this benefit or its scheme. [figure shared; own]",
    ]);
  });
});

test("only citations change: everything else in a rule is as it was written, however deep", () => {
  const amount = { label: "Amount", value: 5, unit: "pounds", effective: "not stated", source: "advert" };
  const lookup = new FigureLookup(new Map([["benefit", figures.parse({ amount })]]), "benefit", undefined);
  const cited = { figure: "amount", units: ["pounds"] as const };
  const quantity = { figure: "benefit.amount", value: 5, unit: "pounds", qualifier: "exactly" };
  const written = {
    gives: "payment",
    yearly: true,
    months: [4, 10],
    steps: [{ after: 1, amount: cited }],
    name: undefined,
    amount: cited,
  };
  expect(lookup.resolve(written, "rules.0")).toStrictEqual({
    ...written,
    steps: [{ after: 1, amount: quantity }],
    amount: quantity,
  });
});
