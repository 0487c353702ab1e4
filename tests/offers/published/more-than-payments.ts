import { day, hours, role } from "../offer-fixture";
import type { Example } from "./published";

const HALF = { hours: hours(18) };

/** Leave, costs paid back, pensions, and so much for each of something. */
export const MORE_THAN_PAYMENTS: readonly Example[] = [
  [
    "sabbatical",
    "no earlier service",
    { told: { continuousServiceFrom: "none" }, years: 5 },
    ["2031-08-31: 4 weeks off, on full pay (certain)"],
  ],
  [
    "sabbatical",
    "two years elsewhere",
    { told: { continuousServiceFrom: day("2024-09-01") }, years: 5 },
    ["2029-08-31: 4 weeks off, on full pay (certain)"],
  ],
  [
    "relocation",
    "moves",
    { told: { answers: { moving: true } } },
    ["2026-09-01 to 2027-09-01: up to £7,500 (possible)"],
  ],
  ["relocation", "stays where they live", { told: { answers: { moving: false } } }, ["nothing"]],
  [
    "essential-car-user",
    "4,000 miles",
    { years: 1, told: { times: { miles: 4000 } } },
    ["2026-09-01 to 2027-08-31: £1,239 (certain)", "2026-09-01 to 2027-08-31: £2,020 (certain)"],
  ],
  [
    "essential-car-user",
    "10,000 miles",
    { years: 1, told: { times: { miles: 10_000 } } },
    [
      "2026-09-01 to 2027-08-31: £1,239 (certain)",
      "2026-09-01 to 2027-08-31: £4,292.50 (certain)",
      "2026-09-01 to 2027-08-31: £232.50 (certain)",
    ],
  ],
  [
    "mileage",
    "12,000 miles",
    { years: 1, told: { times: { miles: 12_000 } } },
    ["2026-09-01 to 2027-08-31: £4,500 (certain)", "2026-09-01 to 2027-08-31: £500 (certain)"],
  ],
  ["mileage", "no miles", { years: 1, told: { times: { miles: 0 } } }, ["nothing"]],
  [
    "out-of-hours",
    "four evenings and two weekend days a month",
    { years: 1, told: { times: { evenings: 4, weekends: 2 } } },
    ["2026-09-01 to 2027-08-31: £1,440 (certain)", "2026-09-01 to 2027-08-31: £1,440 (certain)"],
  ],
  [
    "out-of-hours",
    "one evening a month",
    { years: 1, told: { times: { evenings: 1, weekends: 0 } } },
    ["2026-09-01 to 2027-08-31: £360 (certain)"],
  ],
  [
    "sleep-ins",
    "three a month",
    { years: 1, told: { times: { "sleep-ins": 3 } } },
    ["2026-09-01 to 2027-08-31: £1,489.68 (certain)"],
  ],
  ["sleep-ins", "does not say how many", { years: 1 }, ["no day given: £41.38 each (possible)"]],
  [
    "term-time-leave",
    "all year",
    { years: 1, told: { answers: { "term-time": false } } },
    ["year 1: 28 days"],
  ],
  [
    "term-time-leave",
    "all year, half time",
    { years: 1, told: { answers: { "term-time": false }, ...HALF } },
    ["year 1: 14 days"],
  ],
  ["term-time-leave", "term time only", { years: 1, told: { answers: { "term-time": true } } }, ["nothing"]],
  [
    "leave-with-earlier-service",
    "service since 1 April 2023",
    { years: 3, told: { continuousServiceFrom: day("2023-04-01") } },
    ["year 1: 26 days", "year 2: 26 to 31 days", "year 3: 31 days"],
  ],
  [
    "leave-with-earlier-service",
    "no earlier service",
    { years: 3, told: { continuousServiceFrom: "none" } },
    ["year 1: 26 days", "year 2: 26 days", "year 3: 26 days"],
  ],
  [
    "leave-with-earlier-service",
    "service since 2015",
    { years: 1, told: { continuousServiceFrom: day("2015-06-01") } },
    ["year 1: 31 days"],
  ],
  ["leave-between-two-ends", "anybody", { years: 1 }, ["year 1: 26 to 33 days"]],
  ["pension", "full time", { years: 1 }, ["2026-09-01 to 2027-08-31: £7,164 into your pension (certain)"]],
  [
    "pension",
    "half time",
    { years: 1, told: HALF },
    ["2026-09-01 to 2027-08-31: £3,582 into your pension (certain)"],
  ],
  [
    "training",
    "anybody",
    { years: 1 },
    ["year 1: 5 days", "2026-09-01 to 2027-08-31: up to £1,000 (possible)"],
  ],
  ["registration-fee", "two years", {}, ["2026-12: £120 (certain)", "2027-12: £120 (certain)"]],
  ["registration-fee", "a personal adviser", { of: role("personal-adviser") }, ["nothing"]],
  [
    "practice-educator",
    "two students",
    { years: 1, told: { times: { students: 2 } } },
    ["no day given: £1,200 (certain)"],
  ],
  ["rent-deposit-loan", "anybody: a loan is named and not counted", {}, ["nothing"]],
];
