import { describe, expect, test } from "vitest";
import { checkClaims } from "@/lib/checks/check-claims";
import { changed, saying } from "../content/content-set";
import { filesOf, parseOnce } from "../content/set-files";

const FILE = "riverton/benefits/welcome-payment.mdx";

const LEAVE = `rules:
  - {gives: annual leave, amount: days, bankHolidays: included, leaveYear: {begins: 1 April}, proRata: not stated}
figures:
  days: {label: Leave, value: 30, unit: days, effective: not stated, source: careers-page}
`;
const ON_TOP = LEAVE.replace("included", "on top");
const TIED = `rules:
  - gives: payment
    amount: amount
    when: starting
    proRata: no
    repay: {within: tie-in, of: being paid, how: all of it}
figures:
  tie-in: {label: Time to stay, value: 24, unit: months, effective: not stated, source: careers-page}
`;
const MONTHLY = TIED.replace(
  "when: starting",
  "when: {monthly: the whole amount}\n    stopsAfter: tie-in",
).replace(/repay: .*/, "repay: none");

const STEPS = TIED.replace(
  /repay: .*/,
  "repay: {of: starting, steps: [{within: one, percent: all}, {within: tie-in, percent: half}]}",
).replace(
  "figures:\n",
  `figures:
  one: {label: First, value: 1, unit: years, effective: not stated, source: careers-page}
  all: {label: Share, value: 100, unit: percent, effective: not stated, source: careers-page}
  half: {label: Next share, value: 50, unit: percent, effective: not stated, source: careers-page}
`,
);
const IN_PROPORTION = TIED.replace("all of it", "in proportion to months left").replace(
  "proRata: no",
  "proRata: yes",
);
const UNTIED = TIED.replace(/repay: .*/, "repay: none\n    stopsAfter: tie-in");
const CLAIMED = TIED.replace("gives: payment", "gives: reimbursement\n    of: the cost of moving").replace(
  "proRata: no\n",
  "paid: {within: tie-in}\n",
);
const SICK = `rules:
  - gives: sick pay
    byService: [{after: starting, fullPay: one, halfPay: nothing}, {after: year, fullPay: two, halfPay: two}]
figures:
  one: {label: At first, value: 4, unit: weeks, effective: not stated, source: careers-page}
  two: {label: Later, value: 8, unit: weeks, effective: not stated, source: careers-page}
  year: {label: Service, value: 1, unit: years, effective: not stated, source: careers-page}
`;
const sick = (first: string, later: string) =>
  `| Service | Full pay | Half pay |\n| --- | --- | --- |\n| First year | ${first} |\n| Over 1 year | ${later} |`;

const FIRST = IN_PROPORTION.replace("when: starting", "when: first salary");
const HALVES = FIRST.replace(
  "when: first salary",
  "when: {instalments: [{when: first salary, share: half}, {when: {after: tie-in}, share: half}]}",
).replace(
  "figures:\n",
  "figures:\n  half: {label: A share, value: 50, unit: percent, effective: not stated, source: careers-page}\n",
);
const MILES = UNTIED.replace(
  "when: starting",
  "when: {forEach: mile, counted: in a year, question: How many miles?, key: miles}",
);
const ENDING = FIRST.replace("when: first salary", "when: each completed year\n    stopsAfter: tie-in");
const DECEMBER = UNTIED.replace(
  "when: starting",
  "when: {months: [december], each: the whole amount, shortFirstYear: in full}",
);
const FOR_ROLES = FIRST.replace(
  "rules:\n  - gives: payment\n",
  "rules:\n  - gives: payment\n    who: {roles: [social-worker]}\n",
);

/** What is said of a text of the one benefit, beside these rules. */
function problemsOf(text: string, rules: string): readonly string[] {
  const isLeave = rules.includes("annual leave");
  const withRules = changed(FILE, "figures:\n", rules);
  const kind = isLeave ? changed(FILE, "kind: payment", "kind: leave", withRules) : withRules;
  const files = filesOf(saying(text, FILE, kind)).filter(
    ({ path }) => path.startsWith("riverton/benefits") || path.startsWith("riverton/roles"),
  );
  const parsed = files.map((file) => parseOnce(file));
  expect(parsed.flatMap(({ issues }) => issues)).toEqual([]);
  const documents = parsed.flatMap(({ document }) => document ?? []);
  return checkClaims(files, documents).map(({ problem }) => problem);
}

describe("the text of a benefit says other than its rules", () => {
  test.each([
    ["You get 30 days plus bank holidays.", LEAVE, "`bankHolidays: included`"],
    ["You get 30 days, including the eight bank holidays.", ON_TOP, "`bankHolidays: on top`"],
    ["The leave year runs from 1st January to 31st December.", LEAVE, "`begins: 1 April`"],
    ["Leave grows with service, rising to 31.", LEAVE, "says 30 days"],
    ["It is paid quarterly.", MONTHLY, "`monthly`"],
    ["Nothing has to be paid back.", TIED, "`repay`"],
    ["If you leave within 18 months, you pay all of it back.", TIED, "`repay: 24 months`"],
    ["You repay it if you leave within 24 months of starting.", TIED, "`of: being paid`"],
    ["You repay it if you leave within 24 weeks.", TIED, "`repay: 24 months`"],
    ["You pay back a proportion of it if you leave early.", TIED, "`how: all of it`"],
    ["If you leave early you repay it in full.", IN_PROPORTION, "`how: in proportion to months left`"],
    ["You repay a quarter of it if you leave.", STEPS, "`percent: 100, 50`"],
    ["You pay 75% back if you leave in the first year.", STEPS, "`percent: 100, 50`"],
    [
      "You repay it in full in the first year, and a half if you leave in the third.",
      STEPS,
      "12 months, 24 months",
    ],
    ["You pay it back if you leave within two years.", UNTIED, "`repay: none`"],
    ["Claim it within three months.", CLAIMED, "`paid: 24 months`"],
    ["Part-time staff get all of it.", IN_PROPORTION, "`proRata: yes`"],
    ["You get it in proportion to your hours.", TIED, "`proRata: no`"],
    ['It is <Figure of="welcome-payment.amount" /> a year.', MONTHLY, "`monthly: the whole amount`"],
    ["You repay half of it if you leave in the first year.", STEPS, "`percent: 100`"],
    ["You stay for three years, or pay it back.", TIED, "`repay: 24 months`"],
    ["You pay back a part for each complete year left.", IN_PROPORTION, "months left"],
    ["It comes with your last salary.", FIRST, "`when: first salary`"],
    ["It is paid after you have passed your probation.", FIRST, "`when: first salary`"],
    ["It comes in two instalments.", FIRST, "`one payment`"],
    ["You get a third with your first salary.", HALVES, "`share: 50, 50`"],
    ["You are paid for each kilometre.", MILES, "`forEach: mile`"],
    ["You get it for three years.", ENDING, "`stopsAfter: 24 months`"],
    ["We pay it in April.", DECEMBER, "`months: december`"],
    ["It is open to all staff.", FOR_ROLES, "`roles: social-worker`"],
    ["Senior social workers get it too.", FOR_ROLES, "do not have `senior-social-worker`"],
    ["Only new starters get it.", FOR_ROLES, "no `standing` of the rules does"],
    ["You repay it if you leave within a year.", TIED, "`repay: 24 months`"],
    ["The second half comes after two years.", FIRST, "`one payment`"],
    ["You get it every six months.", ENDING, "each completed year"],
    ["You are paid in full for six weeks.", SICK, "`full pay: 28 days, 56 days`"],
    ["Social workers do not get it.", FOR_ROLES, "`roles: social-worker`"],
    ["Permanent staff get it.", TIED, "no `contract` of the rules does"],
    ["You get it if you move more than 30 miles.", TIED, "no rule asks for it"],
    [sick("4 weeks | none", "6 weeks | 8 weeks"), SICK, "`6 weeks` of full pay for `Over 1 year`"],
    [sick("4 weeks | 4 weeks", "8 weeks | 8 weeks"), SICK, "`4 weeks` of half pay for `First year`"],
  ])("%s", (text, rules, says) => {
    expect(problemsOf(text, rules)).toEqual([expect.stringContaining(says)]);
  });

  test.each([
    ["You get 30 days including bank holidays, and some teams work on bank holidays.", LEAVE],
    ["You get 30 days plus bank holidays. The leave year runs from 1 April to 31 March.", ON_TOP],
    ["Part-time staff get their share of bank holidays. Leave goes up to 30 in time.", LEAVE],
    ["If you leave within two years of being paid, you repay all of it.", TIED],
    ["After 24 months nothing has to be paid back. You hear from us within 3 months.", TIED],
    ["Nothing has to be paid back if you stay.", TIED],
    ["It is paid each month. Others are paid quarterly.", MONTHLY],
    ["You repay it in full in the first year, and half of it in the second.", STEPS],
    ["You pay back a proportion of it for each month left, in full on the first day.", IN_PROPORTION],
    ["Claim it within two years.", CLAIMED],
    ["Social workers work with permanent staff. We visit families up to 30 miles away each week.", UNTIED],
    ['It is <Figure of="welcome-payment.amount" /> a month.', MONTHLY],
    ["It comes in two instalments, half with your first salary.", HALVES],
    ["You are paid for each mile.", MILES],
    ["You get it for two years. We pay it in December.", ENDING],
    ["Social workers get it. Senior social workers lead the team, with all staff.", FOR_ROLES],
    [sick("4 weeks | –", "8 weeks | 56 days"), SICK],
  ])("and not in: %s", (text, rules) => {
    expect(problemsOf(text, rules)).toEqual([]);
  });
});
