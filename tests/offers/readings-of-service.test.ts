import { describe, expect, test } from "vitest";
import { inYears } from "./leave-written";
import { day, hours, inWords, offerWritten, payments, person, worked } from "./offer-fixture";

const FIGURES = `
figures:
  money: {label: Money, value: 2000, unit: pounds, effective: not stated, source: advert}
  weeks: {label: Weeks, value: 4, unit: weeks, effective: not stated, source: advert}
  half-year: {label: Six months, value: 6, unit: months, effective: not stated, source: advert}
  two: {label: Two years, value: 2, unit: years, effective: not stated, source: advert}
  three: {label: Three years, value: 3, unit: years, effective: not stated, source: advert}
`;
const written = (rule: string) => offerWritten(`${FIGURES}rules: [{${rule}, proRata: no, repay: none}]`);

describe("six months of service, of which the council has not said from when it counts", () => {
  const { offer } = written(
    "gives: payment, amount: money, when: {after: half-year}, serviceFrom: not stated, who: {assessedYear: passed}",
  );
  const paidTo = (assessedYear: "passed" | "not taken" | ReturnType<typeof day>) =>
    payments(worked(offer, person({ assessedYear, continuousServiceFrom: "none" }), 3));

  test("who passes the assessed year in the job may get it from that day until six months after it", () => {
    expect(paidTo(day("2027-08-31"))).toEqual(["2027-08-31 to 2028-02-29: £2,000 (possible)"]);
  });

  test("who had passed it before starting gets it after six months", () => {
    expect(paidTo("passed")).toEqual(["2027-02-28: £2,000 (certain)"]);
  });

  test("who does not take it gets nothing", () => expect(paidTo("not taken")).toEqual([]));
});

describe("a choice that the council decides on", () => {
  const choice = (options: string) =>
    written(`gives: one of, options: [${options}], when: {every: two}, promise: discretionary`);

  test("time off is as uncertain as money", () => {
    const { offer } = choice("{name: Break, timeOff: weeks, pay: full pay}, {name: Money, amount: money}");
    const { entries } = worked(offer, person({ choices: { "benefit.rules.0": "Break" } }), 2);
    expect(entries.map(inWords)).toMatchObject([
      { status: "possible", doubts: ["Ashbourne decides each time whether to pay it"] },
    ]);
  });

  test("a time that no option has counts for nothing, and is refused", () => {
    const { problems } = written(
      "gives: one of, options: [{name: Break, timeOff: weeks, pay: full pay, when: {after: three}}, {name: Money, amount: money, when: {after: two}}], when: starting",
    );
    expect(problems).toMatchObject([{ rule: "time-without-option", field: "rules.0.when" }]);
  });
});

describe("27 days of leave, in proportion to hours", () => {
  const inFull = "gives: annual leave, amount: days, proRata: yes";

  test("a year in which hours halve gives between half of it and all", () => {
    expect(inYears(inFull, { hoursChanges: [{ from: day("2027-03-01"), share: hours(18) }] }, 2)).toEqual([
      "13.5 to 27 days (possible: not stated: Ashbourne has not said what leave comes to in a year in which hours change)",
      "13.5 days (certain)",
    ]);
  });

  test("who leaves within a year gets up to all of it", () => {
    const leaving = { on: day("2027-02-28"), noticeGiven: "unanswered" } as const;
    expect(inYears(inFull, { leaving })).toEqual([
      "0 to 27 days (possible: not stated: Ashbourne has not said how much leave somebody gets who starts or leaves within the year)",
    ]);
  });

  test("who leaves at its end gets all of it", () => {
    const leaving = { on: day("2027-08-31"), noticeGiven: "unanswered" } as const;
    expect(inYears(inFull, { leaving })).toEqual(["27 days (certain)"]);
  });
});

test("leave that grows with service elsewhere says that it does so on the anniversary of the start", () => {
  const { offer } = offerWritten(
    `${FIGURES.replaceAll("weeks", "days")}rules: [{gives: annual leave, amount: {byService: [{afterYears: 0, amount: days}], betweenSteps: nothing, afterLastStep: nothing}, serviceFrom: continuous local government service, proRata: yes}]`,
  );
  expect(offer.benefits[0]?.rules[0]?.words).toContain("It changes on the anniversary of your start.");
});

test("a benefit with figures and no rule is not said to publish no figure", () => {
  const reason = (figures: string) => worked(offerWritten(figures).offer, person(), 1).nothing[0]?.reason;
  expect(reason(FIGURES)).toBe("Ashbourne names it and publishes nothing that can be counted for you");
  expect(reason("figures: {}")).toBe("Ashbourne names it and publishes no figure or rule to count");
});
