import { day, hours, role, salary } from "../offer-fixture";
import { AT_60, COURT, FRONT_DOOR, HALF_TIME, leaves, starts } from "./people";
import type { Example } from "./published";

/** Costs paid back, so much for each, learning, pensions and what is at home. */
export const COSTS: readonly Example[] = [
  [
    "moving-costs",
    "receipts of £5,400; leaves six months early",
    starts("2026-06-01", {
      years: 3,
      told: {
        ...leaves("2028-11-30"),
        answers: { nearer: true },
        times: { "moving-cost": 5400 },
        events: { claimed: day("2026-09-15") },
      },
    }),
    ["2026-09-15: £5,400 (certain)"],
  ],
  [
    "moving-costs",
    "moves not far enough",
    starts("2026-06-01", {
      of: role("senior-practitioner"),
      told: {
        answers: { nearer: false },
        times: { "moving-cost": 4000 },
        events: { claimed: day("2026-08-15") },
      },
    }),
    ["nothing"],
  ],
  [
    "moving-costs",
    "receipts of £9,100; is made redundant",
    starts("2026-06-01", {
      of: role("team-manager"),
      told: {
        ...leaves("2027-05-31"),
        reasonsForLeaving: { redundant: true },
        answers: { nearer: true },
        times: { "moving-cost": 9100 },
        events: { claimed: day("2026-10-15") },
      },
    }),
    ["2026-10-15: £8,000 (certain)"],
  ],
  [
    "car-users",
    "1,150cc and 6,000 miles",
    starts("2027-04-01", {
      years: 1,
      told: {
        answers: { "car-1000": true, "car-1200": false },
        times: { "work-miles": 6000, "passenger-miles": 0 },
      },
    }),
    ["2027-04-01 to 2028-03-31: £963 (certain)", "2027-04-01 to 2028-03-31: £2,700 (certain)"],
  ],
  [
    "car-users",
    "half time, 1,400cc and 12,500 miles",
    starts("2026-04-01", {
      from: day("2027-04-01"),
      years: 1,
      told: {
        ...HALF_TIME,
        answers: { "car-1000": true, "car-1200": true, "car-above": false },
        times: { "work-miles": 12500, "passenger-miles": 800 },
      },
    }),
    [
      "2027-04-01 to 2028-03-31: £1,239 (certain)",
      "2027-04-01 to 2028-03-31: £4,500 (certain)",
      "2027-04-01 to 2028-03-31: £625 (certain)",
      "2027-04-01 to 2028-03-31: £40 (certain)",
    ],
  ],
  [
    "car-users",
    "1,600cc and 4,000 miles",
    starts("2026-04-01", {
      from: day("2027-04-01"),
      years: 1,
      told: {
        answers: { "car-1000": true, "car-1200": true, "car-above": true },
        times: { "work-miles": 4000, "passenger-miles": 0 },
      },
    }),
    [
      "2027-04-01 to 2028-03-31: amount not published (not stated)",
      "2027-04-01 to 2028-03-31: £1,800 (certain)",
    ],
  ],
  [
    "rota-sessions",
    "from another team, ASYE passed",
    starts("2026-01-01", {
      years: 1,
      told: { ...COURT, times: { weekday: 40, weekend: 12, holiday: 2, "call-outs": 0 } },
    }),
    [
      "2026-01-01 to 2026-12-31: £4,000 (certain)",
      "2026-01-01 to 2026-12-31: £1,500 (certain)",
      "2026-01-01 to 2026-12-31: £300 (certain)",
    ],
  ],
  [
    "rota-sessions",
    "a member of the team with six hours of call-out",
    starts("2026-01-01", {
      years: 1,
      of: role("senior-practitioner"),
      told: {
        ...FRONT_DOOR,
        startingSalary: salary(42798.86),
        times: { weekday: 20, weekend: 0, holiday: 0, "call-outs": 6 },
      },
    }),
    [
      "2026-01-01 to 2026-12-31: £2,000 (certain)",
      "2026-01-01 to 2026-12-31: £205.20 (certain)",
      "2026-01-01 to 2026-12-31: £5,400 (certain)",
    ],
  ],
  [
    "rota-sessions",
    "has not said whether the ASYE is passed",
    starts("2026-01-01", {
      years: 1,
      told: {
        ...COURT,
        assessedYear: "unanswered",
        times: { weekday: 10, weekend: 0, holiday: 0, "call-outs": 0 },
      },
    }),
    ["2026-01-01 to 2026-12-31: £1,000 (possible)"],
  ],
  [
    "fees-refunded",
    "not a member",
    starts("2027-02-01", { years: 3, told: { answers: { member: false } } }),
    ["2027-11: £120 (certain)", "2028-11: £120 (certain)", "2029-11: £120 (certain)"],
  ],
  [
    "fees-refunded",
    "a membership of £260; leaves within three months of a refund",
    starts("2027-02-01", {
      years: 1,
      told: {
        ...leaves("2028-01-31"),
        answers: { member: true },
        times: { "membership-fee": 260 },
        events: { "membership-claimed": day("2027-06-01") },
      },
    }),
    ["2027-06-01: £100 (certain)", "2027-11: £120 (certain)"],
  ],
  [
    "learning-days-and-budget",
    "probation in the first year",
    starts("2027-04-01", {
      told: {
        probationEnds: day("2027-09-30"),
        times: { "course-cost": 0 },
        events: { "course-done": "never" },
      },
    }),
    [
      "year 1: 10 days",
      "2027-10-01 to 2028-03-31: up to £500 (possible)",
      "year 2: 10 days",
      "2028-04-01 to 2029-03-31: up to £500 (possible)",
    ],
  ],
  [
    "learning-days-and-budget",
    "60% of full time, a course of £2,400; leaves 16 months after it",
    starts("2024-04-01", {
      from: day("2027-04-01"),
      told: {
        ...AT_60,
        ...leaves("2028-10-31"),
        probationEnds: day("2024-09-30"),
        times: { "course-cost": 2400 },
        events: { "course-done": day("2027-06-30") },
      },
    }),
    [
      "year 1: 6 days",
      "2027-04-01 to 2028-03-31: up to £500 (possible)",
      "2027-06-30: £2,400 (certain)",
      "year 2: 0 to 6 days",
      "2028-04-01 to 2028-10-31: up to £500 (possible)",
    ],
  ],
  [
    "pension-by-council",
    "£42,000",
    starts("2026-04-01", { years: 1, told: { startingSalary: salary(42000) } }),
    ["2026-04-01 to 2027-03-31: £8,148 into your pension (certain)"],
  ],
  [
    "pension-by-council",
    "60% of £48,000",
    starts("2026-04-01", { years: 1, told: { startingSalary: salary(48000), ...AT_60 } }),
    ["2026-04-01 to 2027-03-31: £5,587.20 into your pension (certain)"],
  ],
  [
    "home-working",
    "at home on two days, a receipt of £120",
    starts("2026-09-01", {
      years: 1,
      told: { answers: { "home-based": false, "four-days": false }, times: { "equipment-cost": 120 } },
    }),
    ["from 2026-09-01: £120 (certain)"],
  ],
  [
    "home-working",
    "a home-based contract, receipts of £210",
    starts("2027-02-01", {
      years: 1,
      told: {
        hours: hours(30),
        answers: { "home-based": true, "four-days": true },
        times: { "equipment-cost": 210 },
      },
    }),
    ["from 2027-02-01: £150 (certain)", "2027-02-01 to 2028-01-31: £260 to £312 (possible)"],
  ],
  [
    "home-loan",
    "£62,000 in the household: a loan is named and not counted",
    starts("2026-10-01", { told: { answers: { "income-below": true } } }),
    ["nothing"],
  ],
  [
    "home-loan",
    "£75,000 in the household",
    starts("2026-10-01", { told: { answers: { "income-below": false } } }),
    ["nothing"],
  ],
];
