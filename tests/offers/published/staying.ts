import { day, hours, role, salary } from "../offer-fixture";
import { AT_60, COURT, FRONT_DOOR, HALF_TIME, leaves, starts } from "./people";
import type { Example } from "./published";

/** What staying brings: each April, on anniversaries, after years, and while hours, teams and leave change. */
export const STAYING: readonly Example[] = [
  [
    "april-retention",
    "full time, from June 2026",
    starts("2026-06-01", {
      years: 3,
      told: { ...FRONT_DOOR, answers: { achieving: true, "formal-process": false } },
    }),
    ["2028-04: £3,000 (certain)", "2029-04: £3,000 (certain)"],
  ],
  [
    "april-retention",
    "half time in the Court Team",
    starts("2027-03-01", {
      years: 4,
      told: { ...COURT, ...HALF_TIME, answers: { achieving: true, "formal-process": false } },
    }),
    ["2029-04: £1,000 (certain)", "2030-04: £1,000 (certain)"],
  ],
  [
    "april-retention",
    "hands in notice in the month of payment",
    starts("2026-06-01", {
      years: 3,
      told: {
        ...FRONT_DOOR,
        ...leaves("2028-06-30", "2028-04-05"),
        answers: { achieving: true, "formal-process": false },
      },
    }),
    ["2028-04: £3,000 (possible)"],
  ],
  [
    "two-premiums",
    "a senior practitioner in another team",
    starts("2026-07-01", { years: 1, of: role("senior-practitioner"), told: COURT }),
    ["2026-07-01 to 2027-06-30: £410 (possible)"],
  ],
  [
    "two-premiums",
    "under notice on 1 June",
    starts("2026-09-01", { years: 1, told: { ...FRONT_DOOR, ...leaves("2027-07-31", "2027-05-28") } }),
    ["2026-09-01 to 2027-07-31: £1,833.33 (possible)", "2026-12: up to £1,500 (possible)"],
  ],
  [
    "three-year-payment",
    "a team manager here since 2019",
    starts("2019-11-04", { from: day("2026-04-01"), years: 4, of: role("team-manager"), told: FRONT_DOOR }),
    ["from 2026-04-01: 3 months off, on full pay (possible)", "2029-04: £15,000 (certain)"],
  ],
  [
    "three-year-payment",
    "full time for half of the time, then 60%",
    starts("2027-08-17", {
      years: 4,
      told: { ...FRONT_DOOR, hoursChanges: [{ from: day("2029-02-17"), share: hours(21.6) }] },
    }),
    ["2030-08-17: 3 months off, on full pay (certain)", "2030-09: £12,000 (certain)"],
  ],
  [
    "three-year-payment",
    "joins too late for the payment",
    starts("2028-05-01", { years: 4, told: FRONT_DOOR }),
    ["2031-05-01: 3 months off, on full pay (certain)"],
  ],
  [
    "leave-by-leave-year",
    "four years elsewhere, in three leave years",
    starts("2026-10-01", {
      from: day("2026-04-01"),
      years: 3,
      told: { continuousServiceFrom: day("2022-10-01"), answers: { "buys-leave": false } },
    }),
    ["year 1: 13 days", "year 2: 28.5 days", "year 3: 31 days"],
  ],
  [
    "leave-by-leave-year",
    "60% of full time, buys leave",
    starts("2027-04-01", {
      years: 1,
      of: role("personal-adviser"),
      told: { ...AT_60, answers: { "buys-leave": true } },
    }),
    ["year 1: 15.6 days", "year 1: 0 to 10 days"],
  ],
  [
    "leave-by-leave-year",
    "twelve years elsewhere, and then a break",
    starts("2026-06-01", { from: day("2026-04-01"), years: 2, told: { answers: { "buys-leave": false } } }),
    ["year 1: 21.67 days", "year 2: 26 days"],
  ],
  [
    "anniversary-bonus",
    "in the Front Door Team",
    starts("2026-06-15", { years: 6, told: { ...FRONT_DOOR, answers: { performs: true } } }),
    [
      "2026-06-15 to 2026-06-30: £1,000 (certain)",
      "2027-06-15: £2,000 (certain)",
      "2028-06-15: £2,000 (certain)",
      "2029-06-15: £2,000 (certain)",
      "2030-06-15: £3,000 (certain)",
      "2031-06-15: £3,000 (certain)",
    ],
  ],
  [
    "anniversary-bonus",
    "moves to the Court Team, to 80%, within a year",
    starts("2026-03-01", {
      years: 5,
      told: {
        ...FRONT_DOOR,
        answers: { performs: true },
        moves: [{ from: day("2028-01-01"), team: "court-team" }],
        hoursChanges: [{ from: day("2028-01-01"), share: hours(28.8) }],
      },
    }),
    [
      "2026-03: £1,000 (certain)",
      "2027-03-01: £2,000 (certain)",
      "2028-03-01: £800 to £1,600 (possible)",
      "2029-03-01: £800 (certain)",
      "2030-03-01: £1,200 (certain)",
    ],
  ],
  [
    "supplement-until-2028",
    "in the Court Team on £45,000",
    starts("2026-07-01", {
      years: 3,
      of: role("senior-practitioner"),
      told: { ...COURT, startingSalary: salary(45000) },
    }),
    [
      "2026-07-01 to 2027-06-30: £4,500 (certain)",
      "2027-07-01 to 2028-03-31: £3,375 (certain)",
      "2028-04-01 to 2028-06-30: £1,125 (possible)",
      "2028-07-01 to 2029-06-30: £4,500 (possible)",
    ],
  ],
  [
    "supplement-until-2028",
    "80% of full time, moves to a team without it",
    starts("2027-01-01", {
      years: 2,
      told: {
        ...FRONT_DOOR,
        startingSalary: salary(40000),
        hours: hours(28.8),
        moves: [{ from: day("2027-10-01"), team: "leaving-care-team" }],
      },
    }),
    ["2027-01-01 to 2027-09-30: £2,400 (certain)"],
  ],
  [
    "long-service-choice",
    "here since 2018",
    starts("2018-09-01", { from: day("2027-01-01"), years: 3 }),
    [
      "2027-04-01: 4 weeks off, on full pay (possible)",
      "2028-04-01: 6 weeks off, on full pay (possible)",
      "2028-04-01: £2,000 (possible)",
      "2029-04-01: 4 weeks off, on full pay (possible)",
    ],
  ],
  [
    "long-service-choice",
    "starts in 2026",
    starts("2026-09-01", { years: 5 }),
    [
      "2029-09-01: 4 weeks off, on full pay (possible)",
      "2030-09-01: 6 weeks off, on full pay (possible)",
      "2030-09-01: £2,000 (possible)",
    ],
  ],
];
