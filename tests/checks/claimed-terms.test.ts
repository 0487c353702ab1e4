import { describe, expect, test } from "vitest";
import { checkClaims } from "@/lib/checks/check-claims";
import { parse } from "@/lib/content/parse";
import { changed, saying } from "../content/content-set";
import { filesOf } from "../content/set-files";

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

/** What is said of a text of the one benefit, beside these rules. */
function problemsOf(text: string, rules: string): readonly string[] {
  const isLeave = rules.includes("annual leave");
  const withRules = changed(FILE, "figures:\n", rules);
  const kind = isLeave ? changed(FILE, "kind: payment", "kind: leave", withRules) : withRules;
  const files = filesOf(saying(text, FILE, kind)).filter(({ path }) => path === FILE);
  const parsed = files.map((file) => parse(file));
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
  ])("and not in: %s", (text, rules) => {
    expect(problemsOf(text, rules)).toEqual([]);
  });
});
