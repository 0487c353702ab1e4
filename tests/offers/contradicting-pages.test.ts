import { describe, expect, test } from "vitest";
import { formatPounds } from "@/lib/money/format";
import { settlement } from "@/lib/offers/leaving/settlement";
import { leaveTotalWords } from "@/lib/offers/words/leave-total-words";
import { answerOf, figures, given, totalsIn } from "./answered";
import { day, doubtsOf } from "./offer-fixture";

/** Pages of one council that contradict each other: one of the versions holds, and nobody has said which. */

const ONE = "severalRules: one of them, not stated which\n";
const FIGURES = figures({
  four: "4000 pounds",
  three: "3000 pounds",
  two: "2000 pounds",
  "three-months": "3 months",
  "six-months": "6 months",
  year: "12 months",
  "two-years": "24 months",
});
const rules = (...all: readonly string[]) =>
  `${ONE}${FIGURES}rules: [${all.map((one) => `{gives: payment, ${one}}`).join(", ")}]`;
const payment = (amount: string, when: string, more = "proRata: no, repay: none") =>
  `amount: ${amount}, when: ${when}, ${more}`;

describe("£3,000 on one page and £2,000 on another", () => {
  const yaml = rules(payment("three", "starting"), payment("two", "starting"));

  test("are shown once, from the smaller to the larger", () => {
    const answer = answerOf(yaml);
    expect(given(yaml)).toEqual(["2026-09-01: £2,000 to £3,000 (possible)"]);
    expect(totalsIn(answer.totals)).toBe("£2,000 certain, £1,000 possible");
    expect(doubtsOf(answer.entries[0])).toEqual([
      "not stated: Ashbourne has not said which of several versions of this that it publishes holds",
    ]);
  });

  test("are what one of them says to somebody whom the other leaves out", () => {
    const managers = rules(
      payment("three", "starting, who: {roles: [team-manager]}"),
      payment("two", "starting"),
    );
    expect(totalsIn(answerOf(managers).totals)).toBe("£0 certain, £2,000 possible");
  });
});

describe("£4,000 after three months on one page; half with the first salary and half after six months on another", () => {
  const page = `name: Page, ${payment("four", "{after: three-months}", "proRata: no, repay: {within: year, of: starting, how: all of it}")}`;
  const faq = `name: FAQ, ${payment("four", "{instalments: [{when: first salary, share: an equal share}, {when: {after: six-months}, share: an equal share}]}", "proRata: no, repay: {within: two-years, of: starting, how: not stated}")}`;
  const yaml = rules(page, faq);

  test("are £4,000 on either, and only when they come is open", () => {
    expect(totalsIn(answerOf(yaml).totals)).toBe("£4,000 certain, £0 possible");
    expect(given(yaml)).toEqual([
      "FAQ, 2026-09-01 to 2026-09-30: £2,000 (possible)",
      "Page, 2026-11-30: £4,000 (possible)",
      "FAQ, 2027-02-28: £2,000 (possible)",
    ]);
  });

  test.each([
    ["2027-01-31", "£0 certain, £0 at most, £4,000 open"],
    ["2027-12-31", "£0 certain, £0 at most, £4,000 open"],
  ])("cost somebody who leaves on %s %s", (lastDay, cost) => {
    const { certain, possible } = settlement(answerOf(yaml), day(lastDay));
    const words = [
      `${formatPounds(certain.back)} certain`,
      `${formatPounds(possible.back)} at most`,
      `${formatPounds(possible.notStated)} open`,
    ];
    expect(words.join(", ")).toBe(cost);
  });
});

test("rules of one name are one version, whose parts add up", () => {
  const yaml = rules(
    `name: Page, ${payment("two", "starting")}`,
    `name: Page, ${payment("two", "{after: year}")}`,
    `name: FAQ, ${payment("three", "starting")}`,
  );
  expect(given(yaml)).toEqual([
    "2026-09-01: £2,000 to £3,000 (possible)",
    "Page, 2027-08-31: £2,000 (possible)",
  ]);
  expect(totalsIn(answerOf(yaml).totals)).toBe("£3,000 certain, £1,000 possible");
});

test("two pages that agree on an amount leave nothing open, and what becomes of it on leaving is said by each", () => {
  const yaml = rules(
    payment("three", "starting", "proRata: no, repay: {within: year, of: starting, how: all of it}"),
    payment("three", "starting"),
  );
  expect(given(yaml)).toEqual(["2026-09-01: £3,000 (certain)"]);
  const { certain, possible } = settlement(answerOf(yaml), day("2027-01-31"));
  expect([certain, possible]).toEqual([
    { back: 0, safe: 0, notStated: 0 },
    { back: 0, safe: 0, notStated: 300_000 },
  ]);
});

test("a payment may have to be paid back as long as one of the pages says so", () => {
  const yaml = rules(
    payment("three", "starting"),
    payment("two", "starting", "proRata: no, repay: {within: year, of: starting, how: all of it}"),
  );
  const [entry] = answerOf(yaml).entries;
  expect(entry).toMatchObject({ repayableUntil: "2027-08-31" });
});

test("leave on two pages is from the fewer days to the more", () => {
  const yaml = `${ONE}${figures({ low: "26 days", high: "28 days" })}rules: [{gives: annual leave, amount: low, proRata: no}, {gives: annual leave, amount: high, proRata: no}]`;
  const [year] = answerOf(yaml, { years: 1 }).years;
  expect(year?.leave.map(leaveTotalWords)).toEqual(["26 to 28 days"]);
});

describe("£4,000, £3,000 and £2,000 on three pages, each for people who answer yes to a question of its own", () => {
  const page = (amount: string, key: string) =>
    payment(amount, `starting, who: {answers: [{key: ${key}, question: "Is it ${key}?", answer: yes}]}`);
  const yaml = rules(page("four", "one"), page("three", "two"), page("two", "three"));
  const totalOf = (...answers: readonly [boolean, boolean, boolean]) => {
    const [one, two, three] = answers;
    return totalsIn(answerOf(yaml, { told: { answers: { one, two, three } } }).totals);
  };

  test("are open between the two that somebody answers with yes, as the line itself says", () => {
    const answers = { one: true, two: true, three: false };
    expect(given(yaml, { told: { answers } })).toEqual(["2026-09-01: £3,000 to £4,000 (possible)"]);
    expect(totalOf(true, true, false)).toBe("£3,000 certain, £1,000 possible");
  });

  test("are open between all three while nothing is answered with no", () => {
    expect(totalOf(true, true, true)).toBe("£2,000 certain, £2,000 possible");
  });

  test("leave the one that is left only possible: the others may hold", () => {
    expect(totalOf(true, false, false)).toBe("£0 certain, £4,000 possible");
  });
});

test("£7,000 paid at the council's discretion, £4,000 of it paid back on one page alone and £3,000 on both: £3,000 back, £4,000 open, and no more than was paid", () => {
  const back =
    "promise: discretionary, proRata: no, repay: {within: two-years, of: starting, how: all of it}";
  const kept = "promise: discretionary, proRata: no, repay: none";
  const yaml = rules(
    `name: Page, ${payment("four", "starting", back)}`,
    `name: Page, ${payment("three", "{after: six-months}", back)}`,
    `name: Policy, ${payment("four", "starting", kept)}`,
    `name: Policy, ${payment("three", "{after: six-months}", back)}`,
  );
  const { certain, possible } = settlement(answerOf(yaml), day("2028-01-31"));
  expect([certain, possible]).toEqual([
    { back: 0, safe: 0, notStated: 0 },
    { back: 300_000, safe: 0, notStated: 400_000 },
  ]);
});

test("£100 or £50 a month, £1,000 in all at most: of a year £1,000 or £600, and no month of the smaller is made larger", () => {
  const monthly = (name: string, amount: string) =>
    `{name: ${name}, gives: payment, amount: ${amount}, when: {monthly: a twelfth of the amount}, proRata: no, repay: none}`;
  const yaml = `severalRules: one of them, not stated which\ninAllAtMost: most\n${figures({ more: "1200 pounds", fewer: "600 pounds", most: "1000 pounds" })}rules: [${monthly("Page", "more")}, ${monthly("Policy", "fewer")}]`;
  const answer = answerOf(yaml, { years: 1 });
  expect(totalsIn(answer.totals)).toBe("£600 certain, £400 possible");
  expect(settlement(answer, day("2027-08-31")).lines.map(({ received }) => received)).toEqual([
    100_000, 60_000,
  ]);
});
