import { changed, RIVERTON } from "../content-set";
import type { Mistake } from "./mistake";

const OTHER = "riverton/benefits/other.mdx";
const COUNCIL = "riverton/council.mdx";
const GRADE_7 = "riverton/grades/grade-7.mdx";

interface Offer {
  readonly kind: string;
  readonly rule: string;
  readonly unit: string;
}

const LEAVE: Offer = {
  kind: "leave",
  rule: "gives: annual leave, amount: {byService: [{afterYears: 0, amount: one}, {afterYears: 5, amount: two}], betweenSteps: the step before goes on, afterLastStep: the last step repeats}, serviceFrom: not stated, proRata: yes",
  unit: "days",
};
const MILES: Offer = {
  kind: "allowance",
  rule: "gives: payment, amount: one, when: {forEach: mile that you drive, counted: in a year, question: How many miles?, key: miles}, proRata: no, repay: none",
  unit: "pence",
};
const FEE: Offer = {
  kind: "reimbursement",
  rule: "gives: reimbursement, of: your registration, amount: one, when: not stated, repay: none",
  unit: "pounds",
};
const VISA: Offer = { ...FEE, rule: FEE.rule.replace("your registration", "your visa and registration") };
const PAYMENT: Offer = {
  kind: "payment",
  rule: "gives: payment, amount: one, when: starting, proRata: no, repay: none",
  unit: "pounds",
};
const MONTHLY: Offer = {
  ...PAYMENT,
  rule: PAYMENT.rule.replace("starting", "{monthly: the whole amount}"),
};
const PENSION: Offer = {
  kind: "perk",
  rule: "gives: pension, amount: {percent: one, of: current salary}",
  unit: "percent",
};

const MILE: Offer = { ...MILES, rule: MILES.rule.replace("mile that", "miles that") };
const SICK: Offer = {
  kind: "allowance",
  rule: "gives: sick pay, byService: [{after: starting, fullPay: one, halfPay: nothing}, {after: one, fullPay: two, halfPay: nothing}]",
  unit: "months",
};

const REPAY = "{of: starting, steps: [{within: year, percent: all}, {within: years, percent: half}]}";

/** A benefit with one rule and its figures. */
const offer = ({ kind, rule, unit }: Offer, one: number, two = one): string => {
  const figure = (label: string, value: number, of = unit) =>
    `{label: ${label}, value: ${value}, unit: ${of}, effective: not stated, source: careers-page}`;
  const second = rule.includes("two") ? `  two: ${figure("Two", two)}\n` : "";
  return `---
name: Other
kind: ${kind}
order: 3
summary: Another benefit.
who: {roles: everyone}
figures:
  one: ${figure("One", one)}
${second}rules:
  - {${rule}}
reviewed: 2026-11-01
sources: [careers-page]
---
`;
};

const figure = (
  of: Offer,
  [wrong, right]: readonly [wrong: number, right: number],
  says: string,
  sure: "certain" | "to be checked" = "to be checked",
): Mistake => ({
  name: `${wrong} ${of.unit} is no ${of.rule.slice(7, 30)}…`,
  file: OTHER,
  before: offer(of, wrong, Math.max(wrong, right)),
  expect: { rule: "unlikely-figure", line: 8, says },
  after: sure === "certain" ? null : offer(of, right, Math.max(wrong, right)),
});

/** Figures of rules that are legal and nobody can mean. */
const FIGURES: readonly Mistake[] = [
  figure(LEAVE, [270, 27], "Did you mean `27`?", "certain"),
  ...[365, 72, 7].map((days) => figure(LEAVE, [days, 27], "days can hardly be a year’s leave")),
  figure(MILES, [0.45, 45], "Did you mean `45`?", "certain"),
  figure(MILES, [450, 45], "Did you mean `45`?", "certain"),
  figure(PAYMENT, [25_000, 2_500], "25000 pounds can hardly be a payment"),
  figure(FEE, [1_200, 120], "1200 pounds can hardly be a fee"),
  figure(FEE, [1.2, 120], "1.2 pounds can hardly be a fee"),
  figure(VISA, [200_000, 2_000], "more than the council pays anybody"),
  {
    name: "what comes once is lost with no month",
    file: OTHER,
    before: offer(
      { ...PAYMENT, rule: `${PAYMENT.rule}, lostIf: {event: you are absent, question: When?, key: absent}` },
      200,
    ),
    expect: { rule: "contradiction", line: 10, says: "what comes again, on days or by the month" },
    after: offer(
      { ...MONTHLY, rule: `${MONTHLY.rule}, lostIf: {event: you are absent, question: When?, key: absent}` },
      200,
    ),
  },
  {
    name: "a fraction is two numbers",
    file: OTHER,
    before: offer(PENSION, 20).replace("value: 20, unit: percent", "value: 1/5, unit: fraction"),
    expect: { rule: "wrong-type", line: 8, says: "`value: 1, outOf: 5, unit: fraction`" },
    after: offer(PENSION, 20).replace("value: 20, unit: percent", "value: 1, outOf: 5, unit: fraction"),
  },
  figure(PENSION, [1.94, 19.4], "Did you mean `19.4`?", "certain"),
  figure(SICK, [60, 6], "60 months can hardly be how long sick pay goes on"),
  {
    name: "longer service brings no shorter sick pay",
    file: OTHER,
    before: offer(SICK, 4, 2),
    expect: { rule: "unlikely-figure", line: 9, says: "paid for a shorter time" },
    after: offer(SICK, 2, 4),
  },
  {
    name: "a label says what its figure says",
    file: OTHER,
    before: offer(SICK, 2, 5).replace("label: Two", "label: 4 months"),
    expect: { rule: "unlikely-figure", line: 9, says: "has the label `4 months`" },
    after: offer(SICK, 2, 4).replace("label: Two", "label: 4 months"),
  },
  {
    name: "what is counted one by one is named for one",
    file: OTHER,
    before: offer(MILE, 45),
    expect: { rule: "unclear-name", line: 10, says: "“for each miles that you drive”" },
    after: null,
  },
  {
    name: "a question has its mark",
    file: OTHER,
    before: offer({ ...MILES, rule: MILES.rule.replace("How many miles?", "How many miles") }, 45),
    expect: { rule: "typing-slip", line: 10, says: "is no question" },
    after: offer(MILES, 45),
  },
  {
    name: "longer service brings no less leave",
    file: OTHER,
    before: offer(LEAVE, 32, 27),
    expect: { rule: "unlikely-figure", line: 9, says: "Somebody with longer service gets less" },
    after: offer(LEAVE, 27, 32),
  },
  {
    name: "who leaves in the second year pays back no larger share",
    file: OTHER,
    before: repaid(40, 50),
    expect: { rule: "unlikely-figure", line: 9, says: "pays back a larger share" },
    after: repaid(100, 50),
  },
];

function repaid(first: number, second: number): string {
  const label = (value: string) => `{label: A part, ${value}, effective: not stated, source: careers-page}`;
  return offer({ ...PAYMENT, rule: PAYMENT.rule.replace("none", REPAY) }, 2_500).replace(
    "rules:",
    `  half: ${label(`value: ${second}, unit: percent`)}
  all: ${label(`value: ${first}, unit: percent`)}
  year: ${label("value: 12, unit: months")}
  years: ${label("value: 24, unit: months")}
rules:`,
  );
}

/** Pay of a grade that does not fit beside that of another. */
const graded = (file: string, right: number, wrong: number, says: string, line = 9): Mistake => ({
  name: `${wrong} does not fit a grade beside the other`,
  file,
  before: changed(file, `maximum: ${right}`, `maximum: ${wrong}`)[file] ?? "",
  expect: { rule: "unlikely-pay", line, says },
  after: RIVERTON[file] ?? "",
});

/** A pay award that no year has had. */
const award = (wrong: string, right: string, says: string): Mistake => {
  const written = (rise: string) =>
    changed(
      COUNCIL,
      "fullTimeWeeklyHours: not stated",
      `fullTimeWeeklyHours: not stated\npayAwards:\n  - {from: 2027-04-01, rise: {${rise}}, source: careers-page}`,
    )[COUNCIL] ?? "";
  return {
    name: `no award was \`${wrong}\``,
    file: COUNCIL,
    before: written(wrong),
    expect: { rule: "unlikely-rise", line: 11, says },
    after: written(right),
  };
};

/** Figures of offers, grades and awards that are legal and cannot be meant. */
export const FIGURE_MISTAKES: readonly Mistake[] = [
  ...FIGURES,
  {
    name: "a grade that somebody has pays something today",
    file: GRADE_7,
    before: changed(GRADE_7, "from: not stated", "from: 2027-04-01")[GRADE_7] ?? "",
    expect: { rule: "unlikely-day", line: 7, says: "show no pay until then" },
    after: RIVERTON[GRADE_7] ?? "",
  },
  graded(GRADE_7, 40_000, 94_019, "does not fit beside Grade 8"),
  graded(GRADE_7, 40_000, 14_019, "does not fit beside Grade 8"),
  graded(GRADE_7, 40_000, 49_000, "a digit may be wrong"),
  {
    name: "a grade has the label of its own name",
    file: GRADE_7,
    before: changed(GRADE_7, "grade: Grade 7", "grade: Grade 9")[GRADE_7] ?? "",
    expect: { rule: "unclear-name", line: 3, says: "another grade than `name: Grade 7`" },
    after: RIVERTON[GRADE_7] ?? "",
  },
  award("percent: 0.025", "percent: 2.5", "Did you mean `2.5`?"),
  award("percent: 0.3", "percent: 3", "Did you mean `3`?"),
  award("pounds: 1.29", "pounds: 1290", "less than pay goes up"),
  award("pounds: 12900", "pounds: 1290", "more than pay goes up"),
];
