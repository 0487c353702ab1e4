import { describe, expect, test } from "vitest";
import type { LeaveTotal } from "@/lib/offers/entries/leave-totals";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { ANNUAL, between, EXTRA, leaveUnder } from "./leave-written";
import { day, hours } from "./offer-fixture";

describe("the leave of a year together", () => {
  const range = (total: LeaveTotal["total"]) =>
    total === "not stated" ? total : between(total.least, total.most);
  const totals = (rules: readonly string[], told: Partial<Circumstances> = {}) =>
    leaveUnder(rules, told).years[0]?.leave.map(
      ({ unit, entitlement, extra, total, atMost }) =>
        `${range(entitlement)} and ${range(extra)} are ${range(total)} ${unit}${atMost === undefined ? "" : `, at most ${atMost}`}`,
    );
  const limit = (figure: string, amount = "two") => `${EXTRA}, amount: ${amount}, totalAtMost: ${figure}`;

  test.each<readonly [readonly string[], readonly string[]]>([
    [[`${ANNUAL}, amount: days`], ["27 and 0 are 27 days"]],
    [[`${ANNUAL}, amount: days`, `${EXTRA}, amount: two`], ["27 and 2 are 29 days"]],
    [[`${ANNUAL}, amount: days`, `${EXTRA}, amount: up-to`], ["27 and 0 to 5 are 27 to 32 days"]],
    [[`${EXTRA}, amount: two`], ["not stated and 2 are not stated days"]],
    [[`${ANNUAL}, amount: unknown`, `${EXTRA}, amount: two`], ["not stated and 2 are not stated days"]],
    [[`${ANNUAL}, amount: days`, `${EXTRA}, amount: unknown`], ["27 and not stated are not stated days"]],
    [
      [`${ANNUAL}, amount: days`, `${EXTRA}, amount: hours`],
      ["27 and 0 are 27 days", "0 and 7.5 are 7.5 hours"],
    ],
    [
      [`${ANNUAL}, amount: third`, `${EXTRA}, amount: third`, `${EXTRA}, amount: third`],
      ["8.33 and 16.66 are 24.99 days"],
    ],
    [[`${ANNUAL}, amount: days`, limit("cap")], ["27 and 2 are 29 days, at most 29"]],
    [[`${ANNUAL}, amount: days`, limit("cap", "third")], ["27 and 8.33 are 29 days, at most 29"]],
    [[`${ANNUAL}, amount: days`, limit("cap"), limit("more-days")], ["27 and 4 are 29 days, at most 29"]],
    [[`${ANNUAL}, amount: days`, limit("unknown")], ["27 and 2 are 29 days"]],
    [[`${ANNUAL}, amount: days`, limit("cap", "up-to")], ["27 and 0 to 5 are 27 to 29 days, at most 29"]],
  ])("%o: %o", (rules, lines) => expect(totals(rules)).toEqual(lines));

  test("the most in all is in proportion to hours with the rule that names it", () => {
    const half = { hours: hours(18) };
    expect(totals([`gives: extra leave, proRata: yes, amount: two, totalAtMost: cap`], half)).toEqual([
      "not stated and 1 are not stated days, at most 14.5",
    ]);
  });

  test.each([
    [{ amount: "two", who: "{contract: [permanent]}" }, {}, "0 to 2"],
    [{ amount: "{eachYear: two, first: not stated}" }, {}, "0 to 2"],
    [
      { amount: "{eachYear: one, first: not stated}", serviceFrom: "{notBefore: 2020-01-01}" },
      { start: day("2024-09-01") },
      "2 to 3",
    ],
    // Two or three days, and none for somebody whose contract is not permanent.
    [
      {
        amount: "{eachYear: one, first: not stated}",
        serviceFrom: "{notBefore: 2020-01-01}",
        who: "{contract: [permanent]}",
      },
      { start: day("2024-09-01") },
      "0 to 3",
    ],
    [{ amount: "two", serviceFrom: "continuous local government service" }, {}, "2"],
    [{ amount: "two", serviceFrom: "not stated" }, { continuousServiceFrom: day("2020-01-01") }, "2"],
    [{ amount: "two", proRata: "not stated" }, { hours: hours(18) }, "1 to 2"],
    [{ amount: "two", proRata: "yes" }, { hours: "unanswered" as const }, "0 to 2"],
  ])("extra leave of %o for %o comes to %s", (fields, told, extra) => {
    const all = { gives: "extra leave", proRata: "no", ...fields };
    const rule = Object.entries(all).map(([field, value]) => `${field}: ${value}`);
    expect(totals([rule.join(", ")], told)).toEqual([`not stated and ${extra} are not stated days`]);
  });

  test("somebody whose role is given none has no leave to add", () => {
    expect(totals([`${ANNUAL}, amount: days, who: {roles: [team-manager]}`])).toEqual([]);
  });
});
