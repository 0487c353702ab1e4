import { describe, expect, test } from "vitest";
import { benefit } from "@/lib/model/benefit";
import { answerOf, figures, given, totalsIn } from "./answered";
import { BENEFIT_BASICS, day, hours, occasionOf, offerWritten } from "./offer-fixture";

/** Something that comes first after one length of service and then again after another. Everybody starts on 1 September 2026. */

const FIGURES = figures({
  money: "4000 pounds",
  more: "6000 pounds",
  "three-years": "3 years",
  "two-years": "24 months",
  "half-year": "6 months",
  "ten-weeks": "10 weeks",
  unknown: "not stated years",
  seven: "7 years",
  ten: "10 days",
});
const EVERY = "{every: two-years, firstAfter: three-years}";
const rule = (when: string, more = "", amount = "money") =>
  `${FIGURES}rules: [{gives: payment, amount: ${amount}, when: ${when}, proRata: no, repay: none${more}}]`;

describe("£4,000 after three years, and then every two years", () => {
  test("comes with 3, 5, 7 and 9 years of service, and with no others", () => {
    expect(given(rule(EVERY), { years: 10 })).toEqual([
      "2029-08-31: £4,000 (certain)",
      "2031-08-31: £4,000 (certain)",
      "2033-08-31: £4,000 (certain)",
      "2035-08-31: £4,000 (certain)",
    ]);
  });

  test("says in each entry and in the rule which of them it is", () => {
    expect(answerOf(rule(EVERY), { years: 8 }).entries.map((entry) => occasionOf(entry))).toEqual([
      "on completing 3 years",
      "on completing another 24 months",
      "on completing another 24 months for the 2nd time",
    ]);
    const { offer } = offerWritten(rule(EVERY));
    expect(offer.benefits[0]?.rules[0]?.words).toContain(
      "£4,000 on completing 3 years of service, and then each time you complete another 24 months.",
    );
  });

  test("comes as often before it stops as there is service for it: with `stopsAfter` seven years three times", () => {
    const yaml = rule(EVERY, ", stopsAfter: seven");
    expect(totalsIn(answerOf(yaml, { years: 10 }).totals)).toBe("£12,000 certain, £0 possible");
    const fromUnknown = rule(EVERY, ", stopsAfter: seven, serviceFrom: probation passed");
    expect(totalsIn(answerOf(fromUnknown, { years: 10 }).totals)).toBe("£0 certain, £12,000 possible");
  });

  test("with service from a day of which nobody has told comes after three years in the job at the earliest", () => {
    const yaml = rule(EVERY, ", serviceFrom: probation passed");
    expect(totalsIn(answerOf(yaml, { years: 2 }).totals)).toBe("£0 certain, £0 possible");
    expect(totalsIn(answerOf(yaml, { years: 4 }).totals)).toBe("£0 certain, £4,000 possible");
    const told = { probationEnds: day("2027-02-28") };
    expect(given(yaml, { years: 6, told })).toEqual([
      "2030-02-28: £4,000 (certain)",
      "2032-02-29: £4,000 (certain)",
    ]);
  });

  test("is not yet due within the two years that a later one takes", () => {
    expect(given(rule(EVERY), { years: 2 })).toEqual([expect.stringMatching(/^nothing: .*31 August 2029/)]);
  });
});

describe("the time that each is for", () => {
  test("is all service for the first and two years for the others: average hours count over that", () => {
    const yaml = rule(EVERY).replace("proRata: no", "proRata: by average hours");
    const told = { hours: hours(36), hoursChanges: [{ from: day("2027-09-01"), share: hours(18) }] };
    expect(given(yaml, { years: 5, told })).toEqual([
      // One year whole and two by half are two thirds.
      expect.stringMatching(/^2029-08-31: £2,66\d/),
      "2031-08-31: £2,000 (certain)",
    ]);
  });

  test("is not served twice: half the amount of a step that leaves no time between", () => {
    const steps =
      "{byService: [{afterYears: 3, amount: money}, {afterYears: 5, amount: more}], betweenSteps: nothing, afterLastStep: the last step repeats}";
    expect(given(rule(EVERY, "", steps), { years: 7 })).toEqual([
      "2029-08-31: £4,000 (certain)",
      "2031-08-31: £6,000 (certain)",
      "2033-08-31: £6,000 (certain)",
    ]);
  });
});

describe("a first time of another kind", () => {
  test("sooner than the others: after six months, and then every two years", () => {
    expect(given(rule("{every: two-years, firstAfter: half-year}"), { years: 5 })).toEqual([
      "2027-02-28: £4,000 (certain)",
      "2029-02-28: £4,000 (certain)",
      "2031-02-28: £4,000 (certain)",
    ]);
  });

  test("in weeks, beside months: the months begin with the day after it", () => {
    // 70 days from 1 September end with 9 November.
    expect(given(rule("{every: two-years, firstAfter: ten-weeks}"), { years: 3 })).toEqual([
      "2026-11-09: £4,000 (certain)",
      "2028-11-09: £4,000 (certain)",
    ]);
  });

  test("not published: nobody can say when any of them comes", () => {
    expect(given(rule("{every: two-years, firstAfter: unknown}"), { years: 3 })).toEqual([
      expect.stringMatching(/£4,000.*\(possible\)$/),
    ]);
    expect(totalsIn(answerOf(rule("{every: two-years, firstAfter: not stated}")).totals)).toBe(
      "£0 certain, £4,000 possible",
    );
  });

  test("time off, and a choice, come so too; a choice whose options open at times of their own is refused with it", () => {
    const timeOff = `${FIGURES}rules: [{gives: time off, amount: ten, pay: full pay, when: ${EVERY}}]`;
    expect(given(timeOff, { years: 6 }).map((line) => line.slice(0, 10))).toEqual([
      "2029-08-31",
      "2031-08-31",
    ]);
    const choice = (own: string) => ({
      ...BENEFIT_BASICS,
      who: { roles: "everyone" },
      rules: [
        {
          gives: "one of",
          options: [
            { name: "Money", amount: "money", when: "starting" },
            { name: "More", amount: "more", ...(own && { when: own }) },
          ],
          when: { every: "two-years", firstAfter: "three-years" },
          proRata: "no",
          repay: "none",
        },
      ],
    });
    expect(benefit.safeParse(choice("")).success).toBe(true);
    expect(benefit.safeParse(choice("starting")).error?.issues.map(({ path }) => path.join("."))).toContain(
      "rules.0.options",
    );
  });
});
