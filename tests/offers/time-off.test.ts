import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { amountOfEntry } from "@/lib/offers/words/entry-words";
import {
  day,
  doubtsOf,
  formulaOf,
  hours,
  inWords,
  offerWritten,
  person,
  whenOf,
  worked,
} from "./offer-fixture";

/** Time off as an editor writes it, and when somebody may take it in the first year. */

const figures = `
figures:
  weeks: {label: Weeks, value: 6, unit: weeks, effective: not stated, source: advert}
  unknown: {label: Weeks, value: not stated, unit: weeks, effective: not stated, source: advert}
  days: {label: Days, value: 3, unit: days, effective: not stated, source: advert}
  up-to: {label: Days, value: 5, unit: days, qualifier: up to, effective: not stated, source: advert}
  no-length: {label: Months, value: not stated, unit: months, effective: not stated, source: advert}
  half-year: {label: Months, value: 6, unit: months, effective: not stated, source: advert}
`;
const given = (fields: Record<string, string> = {}, told: Partial<Circumstances> = {}) => {
  const all = { gives: "time off", amount: "weeks", pay: "full pay", when: "starting", ...fields };
  const rule = Object.entries(all).map(([field, value]) => `${field}: ${value}`);
  return worked(offerWritten(`${figures}rules: [{${rule.join(", ")}}]`).offer, person(told), 1);
};
/** `when: length (status; doubts)`; or why there is none, and what would change it. */
const lines = (...rule: Parameters<typeof given>) => {
  const { entries, nothing } = given(...rule);
  return [
    ...entries.map(
      (entry) => `${whenOf(entry)}: ${formulaOf(entry)} (${[entry.status, ...doubtsOf(entry)].join("; ")})`,
    ),
    ...nothing.map(({ reason, change }) => `nothing: ${reason} (${change})`),
  ];
};

describe("time off", () => {
  test("may be taken from the day on which it falls due", () => {
    expect(lines()).toEqual(["2026-09-01: 6 weeks (certain)"]);
    expect(lines({ when: "{every: half-year}" })).toEqual([
      "2027-02-28: 6 weeks (certain)",
      "2027-08-31: 6 weeks (certain)",
    ]);
    expect(inWords(given({ when: "not stated" }).entries[0])).toMatchObject({
      status: "possible",
      when: { kind: "undated" },
      formula: "6 weeks",
    });
  });

  test("is given, where money would be paid", () => {
    expect(doubtsOf(given({ when: "not stated" }).entries[0])).toEqual([
      expect.stringContaining("Ashbourne has not said when it is given"),
    ]);
    expect(doubtsOf(given({ when: "{after: no-length}" }).entries[0])).toEqual([
      expect.stringContaining("Ashbourne has not said after how long it is given"),
    ]);
    expect(lines({ when: "{on: 2026-08-31}" })).toEqual([
      "nothing: it was given on 31 August 2026, before you start (undefined)",
    ]);
  });

  test.each(["unknown", "not stated"])("of a length that is %s is not stated", (amount) => {
    expect(lines({ amount })).toEqual(["2026-09-01: length not stated (not stated)"]);
    expect(given({ amount }).entries[0]).toMatchObject({ length: "not stated" });
  });

  test("has its length, its pay and the place where it is written", () => {
    expect(given({ name: "Sabbatical" }).entries[0]).toMatchObject({
      gives: "time off",
      name: "Sabbatical",
      pay: "full pay",
      length: { value: 6, unit: "weeks" },
      rule: { benefit: "benefit", path: "rules.0.amount" },
    });
  });

  test("is for those who meet its conditions on the day on which it falls due", () => {
    const served = { when: "{after: half-year}", who: "{serviceAtLeast: half-year}" };
    expect(lines(served)).toEqual(["2027-02-28: 6 weeks (certain)"]);
    const permanent = { who: "{contract: [permanent]}" };
    expect(lines(permanent)).toEqual(["2026-09-01: 6 weeks (possible; contract)"]);
    expect(lines(permanent, { contract: "agency" })).toEqual([
      "nothing: it is not for agency contracts (one of these contracts: permanent)",
    ]);
  });
});

describe("time off that falls outside the years shown", () => {
  test("is none of theirs, and says on which side it falls", () => {
    expect(lines({ when: "{on: 2027-08-31}" })).toEqual(["2027-08-31: 6 weeks (certain)"]);
    expect(lines({ when: "{on: 2027-09-01}" })).toEqual([
      "nothing: it falls due on 1 September 2027, after the years shown (looking more years ahead)",
    ]);
    expect(lines({}, { start: day("2026-08-31") })).toEqual([
      "nothing: it fell due when you start, before the years shown (undefined)",
    ]);
  });

  test("never comes where what it hangs on does not", () => {
    expect(lines({ when: "assessed year passed" }, { assessedYear: "not taken" })).toEqual([
      "nothing: it comes with passing the assessed and supported year (taking the assessed and supported year)",
    ]);
  });
});

describe("time off of each year", () => {
  const volunteering = { amount: "days", when: "each year" };

  test("comes surely in a whole year, on whichever day; in the year of leaving it is possible", () => {
    expect(lines(volunteering)).toEqual(["2026-09-01 to 2027-08-31: 3 days (certain)"]);
    const leaving = { on: day("2027-03-31"), noticeGiven: "unanswered" as const };
    expect(given(volunteering, { leaving }).entries.map(({ status }) => status)).toEqual(["possible"]);
  });

  test("is possible where it hangs on the day, as it does for those who have half a year's service", () => {
    const [entry] = given({ ...volunteering, who: "{serviceAtLeast: half-year}" }).entries;
    expect(entry?.status).toBe("possible");
  });
});

test.each([
  ["yes", "days", "1.5 days off, on full pay", "certain"],
  ["no", "days", "3 days off, on full pay", "certain"],
  ["not stated", "days", "1.5 to 3 days off, on full pay", "possible"],
  ["not stated", "up-to", "up to 5 days off, on full pay", "possible"],
])("half time, with `proRata: %s` of %s, is %s", (proRata, amount, words, status) => {
  const [entry] = given({ amount, when: "each year", proRata }, { hours: hours(18) }).entries;
  expect(entry && [amountOfEntry(entry), entry.status]).toEqual([words, status]);
});

test("hours that go down in the year leave open which of them count", () => {
  const told = { hoursChanges: [{ from: day("2027-03-01"), share: hours(18) }] };
  const [entry] = given({ amount: "days", when: "each year", proRata: "yes" }, told).entries;
  expect(entry && [amountOfEntry(entry), entry.status]).toEqual([
    "1.5 to 3 days off, on full pay",
    "possible",
  ]);
});
