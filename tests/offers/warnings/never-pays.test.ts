import { describe, expect, test } from "vitest";
import { benefit, FRONT, warnings } from "./warned";

describe("what can never pay is warned of", () => {
  test.each([
    ["an amount of £0", "amount: zero", "amount"],
    ["0% of salary", "amount: {percent: none, of: current salary}", "amount.percent"],
    ["£0 in all", "inAllAtMost: zero", "inAllAtMost"],
    [
      "an end after six months of what comes each anniversary",
      "when: each anniversary, stopsAfter: half",
      "stopsAfter",
    ],
    ["an end after a year of what comes after two", "when: {after: later}, stopsAfter: year", "stopsAfter"],
    [
      "less than a year of service on completing it",
      "when: each completed year, who: {serviceBelow: year}",
      "who.serviceBelow",
    ],
    [
      "being in the assessed year when it is passed",
      "when: assessed year passed, who: {assessedYear: in it}",
      "who.assessedYear",
    ],
    [
      "not having passed it, in a part that comes with passing it",
      "when: {instalments: [{when: starting, share: an equal share}, {when: assessed year passed, share: an equal share}]}, who: {assessedYear: not passed}",
      "who.assessedYear",
    ],
    [
      "not having passed it, where service counts from then",
      "when: each anniversary, serviceFrom: assessed year passed, who: {assessedYear: not passed}",
      "who.assessedYear",
    ],
    [
      "a year of service on the first day",
      "when: first salary, who: {serviceAtLeast: year}",
      "who.serviceAtLeast",
    ],
    ["a day on which the rule is not yet in force", "when: {on: 2026-03-31}, from: 2026-04-01", "when"],
    [
      "a day before anybody meant has started",
      "when: {on: 2026-03-31}, who: {startedFrom: 2026-04-01}",
      "when",
    ],
    [
      "a rule that ends before anybody meant starts",
      "until: {day: 2026-03-31, afterwards: nothing}, who: {startedFrom: 2026-04-01}",
      "until",
    ],
  ])("%s", (_, rule, field) => expect(warnings(benefit([rule]))).toEqual([`never-pays at rules.0.${field}`]));

  test("a rule below one for everyone, where the first that applies counts", () => {
    const written = benefit(["", `amount: two, ${FRONT}`], "severalRules: the first that applies\n");
    expect(warnings(written)).toEqual(["never-pays at rules.1"]);
  });

  test("a benefit that gives way to one that everybody gets", () => {
    const other = benefit(["amount: two"]);
    expect(warnings({ other, second: benefit([""], "notWith: [other]\n") })).toEqual([
      "never-pays at notWith",
    ]);
  });

  test.each([
    ["an amount that is not stated", ["amount: not stated"]],
    ["an end on the day of the last payment", ["when: {after: later}, stopsAfter: later"]],
    ["less than two years on completing one", ["when: each completed year, who: {serviceBelow: later}"]],
    [
      "service that is judged at the start",
      ["when: {after: year}, who: {serviceBelow: year, judged: starting}"],
    ],
    [
      "being in the assessed year at the start",
      ["when: assessed year passed, who: {assessedYear: in it, judged: starting}"],
    ],
    [
      "service on the first day that counts from before the job",
      ["when: starting, serviceFrom: continuous local government service, who: {serviceAtLeast: year}"],
    ],
    ["a rule that has ended: people had it", ["until: {day: 2020-03-31, afterwards: nothing}"]],
    ["a day within those of the rule", ["when: {on: 2026-04-01}, from: 2026-04-01"]],
    [
      "a rule below one that ends",
      [`until: {day: 2027-03-31, afterwards: nothing}`, FRONT],
      "severalRules: the first that applies\n",
    ],
    ["a rule for everyone below the others", [FRONT, ""], "severalRules: the first that applies\n"],
  ])("%s is no reason", (_, rules, more = "") => expect(warnings(benefit(rules, more))).toEqual([]));

  test("a benefit that gives way to one for some people is no reason", () => {
    const other = benefit(["amount: two"], "who: {roles: [team-manager]}\n");
    expect(warnings({ other, second: benefit([""], "notWith: [other]\n") })).toEqual([]);
  });
});
