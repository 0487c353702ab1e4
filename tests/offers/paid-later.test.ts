import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { benefit } from "@/lib/model/benefit";
import { refusalOf } from "@/lib/model/refusal";
import { leavingMonths } from "@/lib/offers/leaving/leaving-months";
import { settlement } from "@/lib/offers/leaving/settlement";
import type { Schedule } from "@/lib/offers/rules/offer";
import { answerOf, figures } from "./answered";
import { BENEFIT_BASICS, day, offerWritten, paymentWritten, person, whenOf, worked } from "./offer-fixture";

/** `paid` beside every `when`: it moves the payment, or the check refuses it. */

const FIGURES = figures({ money: "963 pounds", quarter: "3 months", half: "50 percent", weeks: "4 weeks" });
const told = {
  probationEnds: day("2026-12-15"),
  assessedYear: day("2026-12-15"),
  events: { happens: day("2026-12-15") },
  times: { often: 12 },
};
const asked = (word: string, key: string) => `${word}: it happens, question: When?, key: ${key}`;
const ruleOf = (when: string, paid: string) => `{${paymentWritten({ when, paid })}}`;

const PAID = [
  "with that month's salary",
  "with the next month's salary",
  "{inMonth: April}",
  "{within: weeks}",
  "not stated",
] as const;
type ByPaid = readonly [string, string, string, string, string];

/** The first payment in the order of {@link PAID}. */
const IN_DECEMBER: ByPaid = [
  "2026-12-15 to 2026-12-31",
  "2027-01-01 to 2027-01-31",
  "2027-04-01 to 2027-04-30",
  "2026-12-15 to 2027-01-12",
  "from 2026-12-15",
];
const AFTER_THREE_MONTHS: ByPaid = [
  "2026-11-30 to 2026-11-30",
  "2026-12-01 to 2026-12-31",
  "2027-04-01 to 2027-04-30",
  "2026-11-30 to 2026-12-28",
  "from 2026-11-30",
];
const THREE_MONTHS_ON: ByPaid = [
  "2026-12-01 to 2026-12-31",
  "2027-01-01 to 2027-01-31",
  "2027-04-01 to 2027-04-30",
  "2026-12-01 to 2026-12-29",
  "from 2026-12-01",
];
const BY_THE_MONTH: ByPaid = [
  "2026-09-30 to 2027-08-31",
  "2026-10-01 to 2027-08-31",
  "2027-04-01 to 2027-04-30",
  "2026-09-30 to 2027-09-28",
  "from 2026-09-30",
];
const never = (words: string): ByPaid => [words, words, words, words, words];
const REFUSED = never("refused");

/** How a time is written, and when the first payment comes; a `when` without a line does not compile. */
const TABLE: Readonly<Record<Schedule["kind"], readonly [when: string, first: ByPaid]>> = {
  starting: [
    "starting",
    [
      "2026-09-01 to 2026-09-30",
      "2026-10-01 to 2026-10-31",
      "2027-04-01 to 2027-04-30",
      "2026-09-01 to 2026-09-29",
      "from 2026-09-01",
    ],
  ],
  "first salary": ["first salary", REFUSED],
  "probation passed": ["probation passed", IN_DECEMBER],
  "assessed year passed": ["assessed year passed", IN_DECEMBER],
  event: [`{${asked("event", "happens")}}`, IN_DECEMBER],
  "event each year": [`{${asked("event", "happens")}, again: each year}`, IN_DECEMBER],
  after: ["{after: quarter}", AFTER_THREE_MONTHS],
  anniversary: ["{anniversary: quarter}", THREE_MONTHS_ON],
  every: ["{every: quarter}", AFTER_THREE_MONTHS],
  "on a day": ["{on: 2026-12-15}", IN_DECEMBER],
  "each completed year": [
    "each completed year",
    [
      "2027-08-31 to 2027-08-31",
      "2027-09-01 to 2027-09-30",
      "2028-04-01 to 2028-04-30",
      "2027-08-31 to 2027-09-28",
      "from 2027-08-31",
    ],
  ],
  "each anniversary": [
    "each anniversary",
    [
      "2027-09-01 to 2027-09-30",
      "2027-10-01 to 2027-10-31",
      "2028-04-01 to 2028-04-30",
      "2027-09-01 to 2027-09-29",
      "from 2027-09-01",
    ],
  ],
  // It falls due on any day of the year.
  "each year": [
    "each year",
    [
      "2026-09-01 to 2027-08-31",
      "2026-10-01 to 2027-09-30",
      "refused",
      "2026-09-01 to 2027-09-28",
      "from 2026-09-01",
    ],
  ],
  "once or each year": [
    "once or each year",
    [
      "2026-09-01 to 2027-08-31",
      "2026-10-01 to 2027-09-30",
      "2027-04-01 to 2027-04-30",
      "2026-09-01 to 2027-09-28",
      "from 2026-09-01",
    ],
  ],
  monthly: ["{monthly: a twelfth of the amount}", BY_THE_MONTH],
  "for each": [`{${asked("forEach", "often")}, counted: in a year}`, BY_THE_MONTH],
  instalments: [
    "{instalments: [{when: {after: quarter}, share: half}, {when: {on: 2027-08-01}, share: half}]}",
    AFTER_THREE_MONTHS,
  ],
  "in months": ["{months: [April], each: the whole amount, shortFirstYear: in full}", REFUSED],
  census: ["{inPostOn: 31 March, paidIn: April, shortFirstYear: in full}", REFUSED],
  // Without a day of falling due there is none of payment.
  whenever: [`{${asked("whenever", "often")}}`, never("each time it happens (12 times)")],
  "not stated": ["not stated", never("Ashbourne has not said when it is paid")],
};

function firstPaid(when: string, paid: string): string {
  const yaml = `${FIGURES}rules: [${ruleOf(when, paid)}]`;
  const written = { ...BENEFIT_BASICS, who: { roles: "everyone" }, ...parse(yaml) };
  const { error } = benefit.safeParse(written);
  for (const issue of error?.issues ?? []) {
    if (issue.code === "custom" && refusalOf(issue)?.tag === "paid twice") return "refused";
    throw new Error(issue.message);
  }
  const [first] = answerOf(yaml, { told }).entries;
  return first === undefined ? "nothing" : whenOf(first);
}

describe.each(Object.entries(TABLE))("what falls due `%s`", (_, [when, first]) => {
  test.each(PAID.map((paid, index) => [paid, first[index]]))("and is paid %s: %s", (paid, expected) =>
    expect(firstPaid(when, paid)).toBe(expected),
  );
});

test("in instalments the first salary is itself the time of payment, and the others come later", () => {
  const when = "{instalments: [{when: first salary, share: half}, {when: {after: quarter}, share: half}]}";
  const { entries } = answerOf(`${FIGURES}rules: [${ruleOf(when, "with the next month's salary")}]`);
  expect(entries.map((entry) => whenOf(entry))).toEqual([
    "2026-09-01 to 2026-09-30",
    "2026-12-01 to 2026-12-31",
  ]);
});

describe("£963 a year by the month, paid with the next month's salary, for somebody who leaves on 30 September", () => {
  const rule = ruleOf("{monthly: a twelfth of the amount}", "with the next month's salary");
  const { offer } = offerWritten(`${FIGURES}rules: [${rule}]`);
  const lastDay = day("2026-09-30");
  const SEPTEMBER = 8_025;
  const expected = {
    certain: { back: 0, safe: 0, notStated: 0 },
    possible: { back: 0, safe: 0, notStated: SEPTEMBER },
  };

  test("September's £80.25 is paid in October, so that it is only possible", () => {
    const leaving = { on: lastDay, noticeGiven: day("2026-09-01") };
    const leaves = worked(offer, person({ leaving }), 1);
    expect(leaves.totals).toMatchObject({ certain: 0, possible: SEPTEMBER });
    expect(settlement(leaves, lastDay)).toMatchObject(expected);
  });

  test("the row of that month says the same, and the next one that September's is safe", () => {
    const [september, october] = leavingMonths(offer, worked(offer, person(), 1));
    expect(september).toMatchObject(expected);
    expect(october).toMatchObject({
      certain: { back: 0, safe: SEPTEMBER, notStated: 0 },
      possible: { back: 0, safe: 0, notStated: SEPTEMBER },
    });
  });
});
