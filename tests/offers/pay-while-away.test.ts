import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { questionsFor } from "@/lib/offers/questions/questions";
import { type Asked, answerOf, figures, given, totalsIn } from "./answered";
import { day, offerWritten, role } from "./offer-fixture";

/** What is paid to somebody who is ill or away, by service. */

const FIGURES = figures({
  one: "1 months",
  two: "2 months",
  four: "4 months",
  six: "6 months",
  year: "1 years",
  five: "5 years",
});
const yaml = `${FIGURES}rules:
  - gives: sick pay
    byService:
      - {after: starting, fullPay: one, halfPay: nothing}
      - {after: four, fullPay: one, halfPay: two}
      - {after: year, fullPay: two, halfPay: two}
      - {after: five, fullPay: six, halfPay: not stated}
    serviceFrom: continuous local government service
`;
const since = (continuousServiceFrom: Circumstances["continuousServiceFrom"]): Asked => ({
  told: { continuousServiceFrom },
});

describe("a month on full pay, more from four months, a year and five years of service on", () => {
  test.each<{ who: string; asked: Asked; lines: readonly string[] }>([
    {
      who: "somebody new to local government goes through the steps",
      asked: since("none"),
      lines: [
        "2026-09-01: 1 month on full pay (certain)",
        "2027-01-01: 1 month on full pay, then 2 months on half pay (certain)",
        "2027-09-01: 2 months on full pay, then 2 months on half pay (certain)",
      ],
    },
    {
      who: "of steps complete before the job the last one counts, and what is not published is not stated",
      asked: since(day("2022-05-04")),
      lines: [
        "2026-09-01: 2 months on full pay, then 2 months on half pay (certain)",
        "2027-05-04: 6 months on full pay, then a time not stated on half pay (not stated)",
      ],
    },
    {
      who: "who has not told their service sees each step as possible at the latest day",
      asked: { years: 1 },
      lines: [
        "2026-09-01: 1 month on full pay (possible)",
        "2027-01-01: 1 month on full pay, then 2 months on half pay (possible)",
      ],
    },
    {
      who: "nothing follows leaving",
      asked: {
        told: {
          continuousServiceFrom: "none",
          leaving: { on: day("2026-12-31"), noticeGiven: day("2026-12-01") },
        },
      },
      lines: ["2026-09-01: 1 month on full pay (certain)"],
    },
  ])("$who", ({ asked, lines }) => {
    expect(given(yaml, asked)).toEqual(lines);
  });

  test("is no money in hand", () => {
    const { totals, years } = answerOf(yaml, since("none"));
    expect([totals, ...years].map(totalsIn)).toEqual(Array(4).fill("£0 certain, £0 possible"));
  });
});

test("a length of service that is not published leaves open from when on, and nothing at all is statutory sick pay", () => {
  const steps =
    "[{after: starting, fullPay: nothing, halfPay: nothing}, {after: not stated, fullPay: two, halfPay: nothing}]";
  expect(given(`${FIGURES}rules: [{gives: sick pay, byService: ${steps}}]`)).toEqual([
    "2026-09-01: statutory sick pay alone (certain)",
    "after a length of service that is not published: 2 months on full pay (possible)",
  ]);
});

const AWAY = `${figures({
  six: "6 weeks",
  twelve: "12 weeks",
  long: "up to 26 weeks",
  ninety: "90 percent",
  open: "not stated percent",
  three: "3 months",
  year: "1 years",
})}rules:
  - gives: pay while away
    absence: maternity leave
`;
/** The rule with its stages from a year of service on, and statutory pay until then. */
const staged = (stages: string, more = "") =>
  `${AWAY}    byService: [{after: starting, fullPay: nothing, halfPay: nothing}, {after: year, stages: [${stages}]}]\n${more}`;

test.each<{ says: string; stages: string; more?: string; paid: string }>([
  {
    says: "six weeks at 90%, then twelve at half pay plus statutory pay",
    stages:
      "{for: six, pay: ninety, statutoryPay: included}, {for: twelve, pay: half pay, statutoryPay: on top}",
    paid: "6 weeks on 90% of pay (statutory pay included), then 12 weeks on half pay plus statutory pay, on maternity leave (certain)",
  },
  {
    says: "half pay for whoever comes back for three months",
    stages: "{for: twelve, pay: half pay, ifBackFor: three}",
    paid: "12 weeks on half pay (to be kept if you then work for 3 months), on maternity leave (certain)",
  },
  {
    says: "up to 26 weeks in full, the rest without pay",
    stages: "{for: long, pay: full pay}, {for: not stated, pay: no pay}",
    paid: "up to 26 weeks on full pay, then a time not stated without pay, on maternity leave (not stated)",
  },
  {
    says: "at a pay that is not published, and silent on statutory pay",
    stages: "{for: six, pay: open, statutoryPay: not stated}",
    paid: "6 weeks on a pay not stated (whether statutory pay comes on top is not stated), on maternity leave (not stated)",
  },
  {
    says: "a year's service by another day than that of going away",
    stages: "{for: six, pay: full pay}",
    more: "    serviceBy: the eleventh week before the birth\n",
    paid: "6 weeks on full pay, on maternity leave, if the service is complete by the eleventh week before the birth (certain)",
  },
])("$says", ({ stages, more, paid }) => {
  // Of a salary that is not told, nothing is worked out.
  const told = { startingSalary: "unanswered" } as const;
  expect(given(staged(stages, more), { told, years: 2 })).toEqual([
    "2026-09-01: statutory pay alone, on maternity leave (certain)",
    `2027-09-01: ${paid}`,
  ]);
});

test("the order in which the steps are written makes no difference", () => {
  const steps =
    "[{after: five, fullPay: six, halfPay: six}, {after: starting, fullPay: one, halfPay: nothing}]";
  const reversed = `${FIGURES}rules: [{gives: sick pay, byService: ${steps}, serviceFrom: continuous local government service}]`;
  expect(given(reversed, since(day("2020-01-01")))).toEqual([
    "2026-09-01: 6 months on full pay, then 6 months on half pay (certain)",
  ]);
});

test("hours are asked where there is annual leave, whatever part-time hours make of it: term time may be another", () => {
  const leave = `${figures({ days: "26 days" })}rules: [{gives: annual leave, amount: days, proRata: no}]`;
  expect(questionsFor(offerWritten(leave).offer, role("social-worker"))).toEqual(["start", "hours"]);
});
