import { describe, expect, test } from "vitest";
import { questionsFor } from "@/lib/offers/questions/questions";
import { question } from "@/lib/offers/words/questions";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, offerWritten, role } from "./offer-fixture";

/** Time away from work, such as unpaid leave, that does not count as service or is not paid for. Everybody starts on 1 September 2026. */

const FIGURES = figures({
  money: "1200 pounds",
  "two-years": "24 months",
  "three-years": "36 months",
  year: "12 months",
});
const rule = (more: string, absence: string) =>
  `${FIGURES}rules: [{gives: payment, amount: money, proRata: no, repay: none, ${more}, whileAway: [{absence: unpaid leave, key: unpaid, ${absence}}]}]`;
const told = (from: string, back: string) => ({
  told: { events: { unpaid: day(from), "unpaid-back": day(back) } },
});
const SPRING = told("2028-03-01", "2028-06-01");

describe("time on unpaid leave does not count towards the two years", () => {
  const yaml = rule("when: {after: two-years}", "service: does not count");

  test.each([
    ["three months off from 1 March 2028: 31 August and three months is 30 November", SPRING, "2028-11-30"],
    ["ten days from 10 March 2028: 31 August and ten days", told("2028-03-10", "2028-03-20"), "2028-09-10"],
    ["off from the day after the two years: nothing moves", told("2028-09-01", "2029-03-01"), "2028-08-31"],
    ["off until the first day in the job: nothing moves", told("2026-03-01", "2026-09-01"), "2028-08-31"],
    [
      "off from before the job to 1 October 2026: a month of it",
      told("2026-03-01", "2026-10-01"),
      "2028-09-30",
    ],
  ])("%s", (_, who, due) => {
    expect(given(yaml, { ...who, years: 4 })).toEqual([`${due}: £1,200 (certain)`]);
  });

  test("who is never away has it on its day", () => {
    expect(given(yaml, { told: { events: { unpaid: "never" } }, years: 3 })).toEqual([
      "2028-08-31: £1,200 (certain)",
    ]);
  });

  test("while nobody has told it is possible on that day; with a first day alone, nothing before it is in doubt", () => {
    expect(given(yaml, { years: 3 })).toEqual(["2028-08-31: £1,200 (possible)"]);
    const begins = (from: string) => ({ told: { events: { unpaid: day(from) } }, years: 3 });
    expect(given(yaml, begins("2028-10-01"))).toEqual(["2028-08-31: £1,200 (certain)"]);
    expect(given(yaml, begins("2028-03-01"))).toEqual(["2028-08-31: £1,200 (possible)"]);
    expect(answerOf(yaml, begins("2028-03-01")).openQuestions).toEqual(["event:unpaid-back"]);
  });

  test("two times away add up, and days in both count once: March to May, and May to July, are five months", () => {
    const two = yaml.replace(
      "does not count}]",
      "does not count}, {absence: a sabbatical, key: sabbatical, service: does not count}]",
    );
    const events = {
      ...SPRING.told.events,
      sabbatical: day("2028-05-01"),
      "sabbatical-back": day("2028-08-01"),
    };
    expect(given(two, { told: { events }, years: 4 })).toEqual(["2029-01-31: £1,200 (certain)"]);
  });
});

test("where it is not stated whether it counts, what falls due after it is possible, and the gap is named", () => {
  const yaml = rule("when: each completed year", "service: not stated");
  expect(given(yaml, { ...SPRING, years: 3 })).toEqual([
    "2027-08-31: £1,200 (certain)",
    "2028-08-31: £1,200 (possible)",
    "2029-08-31: £1,200 (possible)",
  ]);
  expect(answerOf(yaml, { ...SPRING, years: 3 }).notStated.map(({ gap }) => gap.about)).toEqual([
    "service while away",
  ]);
});

test("yearly payments move on by as long, the anniversary after them, and who needs two years has them later", () => {
  const yearly = (when: string, more = "") =>
    given(rule(`when: ${when}${more}`, "service: does not count"), {
      ...told("2027-03-01", "2027-09-01"),
      years: 3,
    });
  expect(yearly("each completed year")).toEqual([
    "2028-02-29: £1,200 (certain)",
    "2029-02-28: £1,200 (certain)",
  ]);
  expect(yearly("each anniversary")).toEqual([
    "2028-03-01: £1,200 (certain)",
    "2029-03-01: £1,200 (certain)",
  ]);
  const whoever = yearly(
    "{inPostOn: 31 January, paidIn: on that day, shortFirstYear: in full}",
    ", who: {serviceAtLeast: two-years}",
  );
  expect(whoever).toEqual(["nothing: there is less than 24 months of service by then"]);
});

describe("£1,200 a year by the month", () => {
  const total = (absence: string, more = "", years = 3) => {
    const yaml = rule(`when: {monthly: a twelfth of the amount}${more}`, absence);
    return totalsIn(answerOf(yaml, { ...SPRING, years }).totals);
  };

  test("is not paid for three months away: 33 of 36 months", () => {
    expect(total("payments: for the time at work")).toBe("£3,300 certain, £0 possible");
  });
  test("paused for two years of service and moved on by as long: 24 months, until 30 November 2028", () => {
    const paused = ", stopsAfter: two-years";
    expect(total("service: does not count, payments: for the time at work", paused)).toBe(
      "£2,400 certain, £0 possible",
    );
    expect(total("payments: for the time at work", paused)).toBe("£2,100 certain, £0 possible");
  });
  test.each([
    ["three months", SPRING, "£3,300 certain, £0 possible"],
    ["three weeks and April", told("2028-03-10", "2028-05-02"), "£3,500 certain, £0 possible"],
    ["parts of two months", told("2028-03-02", "2028-04-30"), "£3,600 certain, £0 possible"],
  ])("is not paid for a calendar month wholly away: %s", (_, who, sum) => {
    const yaml = rule("when: {monthly: a twelfth of the amount}", "payments: less each full month");
    expect(totalsIn(answerOf(yaml, { ...who, years: 3 }).totals)).toBe(sum);
  });
  test("goes on", () => {
    expect(total("service: counts, payments: go on")).toBe("£3,600 certain, £0 possible");
  });
  test("is possible for the three months where it is not stated: 33 months are certain", () => {
    expect(total("payments: not stated")).toBe("£3,300 certain, £300 possible");
  });
});

describe("£1,200 each June for the year until then", () => {
  const june = (payments: string, who = SPRING) =>
    given(
      rule(
        "when: {months: [June], each: the whole amount, shortFirstYear: nothing}",
        `payments: ${payments}`,
      ),
      { ...who, years: 2 },
    );

  test("in proportion to the months worked: away from March to May, nine twelfths", () => {
    expect(june("for the time at work")).toEqual(["2028-06-01 to 2028-06-30: £900 (certain)"]);
  });
  test.each([
    ["half a month is no full month", told("2028-03-01", "2028-03-16"), "£1,200"],
    ["two months and three weeks are two", told("2028-02-10", "2028-04-30"), "£1,000"],
    [
      "15 April to 14 July has two full months until 30 June, and none after it",
      told("2028-04-15", "2028-07-15"),
      "£1,000",
    ],
  ])("less a twelfth for each full month: %s", (_, who, paid) => {
    expect(june("less each full month", who)).toEqual([`2028-06-01 to 2028-06-30: ${paid} (certain)`]);
  });
  test("half a month of 31 days is 15 days: 11 whole months and 16 of 31 days", () => {
    expect(june("for the time at work", told("2028-03-01", "2028-03-16"))).toEqual([
      "2028-06-01 to 2028-06-30: £1,151.61 (certain)",
    ]);
  });
  test("from nine twelfths to all of it where it is not stated", () => {
    expect(june("not stated")).toEqual(["2028-06-01 to 2028-06-30: £900 to £1,200 (possible)"]);
  });
  test("away for all of it gives nothing, and says why", () => {
    const yaml = rule(
      "when: {months: [June], each: the whole amount, shortFirstYear: nothing}",
      "payments: for the time at work",
    );
    expect(given(yaml, { ...told("2027-07-01", "2029-01-01"), years: 2 })).toEqual([
      "nothing: it is not paid for time on unpaid leave, which ends on 31 December 2028",
    ]);
  });
});

describe("the calculator", () => {
  const asked = (absence: string) => {
    const { offer } = offerWritten(rule("when: {after: two-years}", absence));
    return questionsFor(offer, role("social-worker"))
      .filter((id) => id.startsWith("event:"))
      .map((id) => question(id, offer).words);
  };

  test("asks for both ends of it where the payment hangs on it, and not where it changes nothing", () => {
    expect(asked("service: does not count")).toEqual([
      "On which day would unpaid leave begin?",
      "On which day would you be back from unpaid leave?",
    ]);
    expect(asked("service: counts, payments: go on")).toEqual([]);
  });
});
