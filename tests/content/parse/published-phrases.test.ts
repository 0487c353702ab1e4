import { describe, expect, test } from "vitest";
import { usualWords } from "@/lib/content/parse/advice/usual-words";
import { fixOf } from "../rule-set";

/** Phrases of published offers, written where a rule has words of its own: what can be written is said, and no number is lost or made up. */

/** The field with its words, and what the advice names. */
type Phrase = readonly [field: string, written: string, ...names: readonly string[]];

const PHRASES: readonly Phrase[] = [
  ["when", "12 monthly", "`each year`"],
  ["when", "6 monthly", "value: 6, unit: months", "`when: {every: time-between}`"],
  ["when", "one-off", "`when: not stated`"],
  ["when", "one-off payment", "`when: not stated`"],
  ["when", "weekly", "`when: {monthly: a twelfth of the amount}`"],
  ["when", "six months after starting", "value: 6, unit: months", "`when: {after: service-needed}`"],
  ["when", "12 months from appointment", "value: 12, unit: months", "`when: {after: service-needed}`"],
  ["when", "three months after probation", "{event: …, after: figure"],
  ["when", "end of year 1", "`when: {after: figure}`"],
  ["when", "at the end of your first year", "`when: {after: figure}`"],
  ["when", "April and October", "months: [April, October], each: not stated"],
  ["when", "March, June, September and December", "months: [March, June, September, December]"],
  ["when", "pro rata", "`proRata: yes` beside `when`"],
  ["when", "at the manager's discretion", "`promise: discretionary` beside `when`"],
  ["when", "{monthly: not stated}", "may not stand here", "for a month or for a year"],
  ["when", "{on: not stated}", "`when: not stated`"],
  ["when", "{on: TBC}", "`when: not stated`"],
  ["amount", "2 x £1,000", "value: 1000, unit: pounds", "a rule for each"],
  ["amount", "3 payments of £1,500", "value: 1500, unit: pounds", "a rule for each"],
  ["amount", "between £1,000 and £3,000", "{between: least, and: most}"],
  ["amount", "£500 - £1,000", "{between: least, and: most}"],
  ["amount", "£500 to £1k", "{between: least, and: most}"],
  ["amount", "5% to 10%", "{percent: lowest, to: highest, of: current salary}"],
  ["amount", "up to 10%", "value: 10, unit: percent, qualifier: up to"],
  ["amount", "10%", "value: 10, unit: percent"],
  ["amount", "£1.5k", "value: 1500, unit: pounds"],
  ["amount", "45p per mile", "value: 45, unit: pence", "{forEach: …"],
  ["amount", "50.5p", "value: 50.5, unit: pence"],
  ["amount", "tbc", "`not stated`"],
  ["amount", "variable", "`not stated`"],
  ["amount", "negotiable", "`not stated`"],
  ["amount", "nothing", "A rule that gives nothing is left out"],
  ["amount", "{percent: amount, of: not stated}", "`of: current salary`"],
  ["proRata", "pro-rata", "`yes`"],
  ["proRata", "full", "`no`"],
  ["proRata", "tbc", "`not stated`"],
  ["repay", "Nothing to repay!", "`none`"],
  ["repay", "no repayment required", "`none`"],
  ["repay", "not repayable", "`none`"],
  ["repay", "nothing after 12 months", "{within: tie-in"],
  ["repay", "full repayment", "{within: not stated, of: not stated, how: all of it}"],
  ["repay", "full repayment within 12 months of payment", "of: being paid, how: all of it"],
  [
    "repay",
    "all of it if you leave before 31 March 2028",
    "{until: 2028-03-31, of: not stated, how: all of it}",
  ],
  ["stopsAfter", "twelve quarters", "`atMostTimes`", "`count`"],
  ["repay", "half if you leave by 30th September", "{until: 30 September, of: not stated, how: not stated}"],
  ["repay", "in full within a year of passing your ASYE", "of: assessed year passed, how: all of it"],
  ["repay", "{within: amount, of: passing the ASYE, how: all of it}", "`assessed year passed`"],
  ["repay", "{within: amount, of: when you pass the course, how: all of it}", "{event: you pass the course"],
  ["repay", "{within: amount, of: appointment, how: all of it}", "`starting`"],
  ["repay", "{within: amount, of: date of payment, how: all of it}", "`being paid`"],
  ["repay", "{within: amount, of: starting, how: pro rata}", "months left", "days left", "`not stated`"],
  ["repay", "{within: amount, of: starting, how: sliding scale}", "`steps`", "`how: not stated`"],
  ["promise", "at the manager's discretion", "`discretionary`"],
  ["promise", "contractual", "Leave `promise` out"],
  ["promise", "non-contractual", "`promise: discretionary`"],
  ["promise", "subject to review", "{reviewedEvery: not stated, notice: not stated}"],
  ["promise", "not stated", "may not stand here", "`discretionary`"],
  ["paid", "monthly", "stands in `when`"],
  ["paid", "immediately", "Leave `paid` out"],
  ["paid", "with salary", "with that month's salary", "with the next month's salary"],
  ["paid", "next payroll", "with that month's salary", "with the next month's salary"],
  ["paid", "{inMonth: not stated}", "`paid: not stated`"],
  ["serviceFrom", "2024-04-01", "{notBefore: 2024-04-01}"],
  ["serviceFrom", "1 April 2024", "{notBefore: 2024-04-01}"],
  ["serviceFrom", "local government", "`continuous local government service`"],
  ["serviceFrom", "date of appointment", "`starting`"],
  ["stopsAfter", "three years", "value: 3, unit: years"],
  ["stopsAfter", "until March 2028", "`until: {day: …, afterwards: …}`"],
  ["stopsAfter", "never", "Leave `stopsAfter` out"],
  ["until", "tbc", "{day: not stated, afterwards: not stated}"],
  ["from", "tbc", "under `notStated`"],
  ["who", "social workers", "{roles: [social-worker]}"],
  ["who", "everyone", "has no `who`"],
  ["who", "{roles: all}", "Leave `roles` out"],
  ["who", "{contract: not stated}", "`notStatedFor`"],
  ["who", "{grades: TBC}", "`notStatedFor`"],
  ["who", "{furtherConditions: performance}", "`furtherConditions: not stated`", "`answers`"],
  ["gives", "season ticket loan", "`loan`"],
  ["gives", "relocation loan", "`loan`"],
  ["gives", "gym membership", "leave the rule out"],
  ["gives", "not stated", "leave the rule out"],
];

describe("what a published offer says, in a field that has words of its own", () => {
  test.each(PHRASES)("%s: %s", (field, written, ...names) => {
    const fix = fixOf({ [field]: written });
    for (const name of names) expect(fix).toContain(name);
  });
});

test.each([
  ["the pages contradict each other", "one of them, not stated which"],
  ["the first one", "the first that applies"],
  ["whichever is highest", "the largest"],
  ["added together", "all of them"],
])("severalRules: %s", (written, meant) => {
  expect(usualWords("severalRules", written)).toBe(`Did you mean \`${meant}\`?`);
});
