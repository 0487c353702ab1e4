import { day, hours, role, salary } from "../offer-fixture";
import { AT_60, FRONT_DOOR, HALF_TIME, leaves, NEWLY_QUALIFIED, starts } from "./people";
import type { Example } from "./published";

/** Payments for coming: with the first salary, in parts, by contract, for a friend. */
export const COMING: readonly Example[] = [
  [
    "welcome-for-experienced",
    "three years qualified",
    starts("2026-06-01", { told: { yearsQualified: 3 } }),
    ["2026-06: £2,000 (certain)"],
  ],
  [
    "welcome-for-experienced",
    "60% of full time, leaves after eight months",
    starts("2026-09-01", { told: { ...AT_60, ...leaves("2027-04-30") } }),
    ["2026-09: £1,200 (certain)"],
  ],
  [
    "welcome-for-experienced",
    "newly qualified",
    starts("2026-09-01", { of: NEWLY_QUALIFIED, told: { yearsQualified: 0, assessedYear: "not taken" } }),
    ["nothing"],
  ],
  [
    "start-up-in-three-parts",
    "leaves after 23 months",
    starts("2026-05-01", { told: { answers: { "holds-cases": true }, ...leaves("2028-03-31") } }),
    [
      "from 2026-05-01: £1,000 (certain)",
      "from 2026-10-31: £2,000 (certain)",
      "from 2027-10-31: £3,000 (certain)",
    ],
  ],
  [
    "start-up-in-three-parts",
    "leaves after 29 months",
    starts("2026-05-01", { years: 3, told: { answers: { "holds-cases": true }, ...leaves("2028-09-30") } }),
    [
      "from 2026-05-01: £1,000 (certain)",
      "from 2026-10-31: £2,000 (certain)",
      "from 2027-10-31: £3,000 (certain)",
    ],
  ],
  [
    "start-up-in-three-parts",
    "newly qualified, passes the ASYE after a year",
    starts("2026-09-01", {
      of: NEWLY_QUALIFIED,
      years: 3,
      told: { yearsQualified: 0, assessedYear: day("2027-08-31"), answers: { "holds-cases": true } },
    }),
    [
      "from 2027-08-31: £1,000 (certain)",
      "from 2027-08-31: £2,000 (possible)",
      "from 2028-02-29: £3,000 (possible)",
    ],
  ],
  [
    "hello-of-unknown-terms",
    "full time",
    starts("2026-09-01", { years: 3, of: NEWLY_QUALIFIED }),
    ["from 2026-09-01: £3,000 (certain)"],
  ],
  [
    "hello-of-unknown-terms",
    "half time, leaves after a year",
    starts("2026-09-14", { of: NEWLY_QUALIFIED, told: { ...HALF_TIME, ...leaves("2027-09-13") } }),
    ["from 2026-09-14: £1,500 to £3,000 (possible)"],
  ],
  [
    "referral-by-experience",
    "a friend with six years",
    starts("2024-01-01", {
      from: day("2026-09-01"),
      told: {
        answers: { "in-recruitment": false, "friend-five": true },
        events: { "friend-probation": day("2027-02-28"), "friend-starts": day("2026-09-01") },
      },
    }),
    ["2027-02-28: £500 (certain)", "2027-08-31: £500 (certain)"],
  ],
  [
    "referral-by-experience",
    "a friend with three years; leaves in May 2027",
    starts("2024-01-01", {
      from: day("2026-09-01"),
      told: {
        ...leaves("2027-05-31"),
        answers: { "in-recruitment": false, "friend-two": true, "friend-five": false },
        events: { "friend-probation": day("2027-02-28"), "friend-starts": day("2026-09-01") },
      },
    }),
    ["2027-02-28: £300 (certain)"],
  ],
  [
    "contract-supplement",
    "£4,800 a year in the contract",
    starts("2026-10-01", {
      years: 3,
      told: { answers: { "in-contract": true }, times: { supplement: 4800 } },
    }),
    ["2026-10-01 to 2027-09-30: £4,800 (certain)", "2027-10-01 to 2028-09-30: £4,800 (possible)"],
  ],
  [
    "contract-supplement",
    "the same, leaves after a year",
    starts("2026-10-01", {
      years: 3,
      told: { ...leaves("2027-09-30"), answers: { "in-contract": true }, times: { supplement: 4800 } },
    }),
    ["2026-10-01 to 2027-09-30: £4,800 (certain)"],
  ],
  [
    "contract-supplement",
    "nothing in the contract yet",
    starts("2026-10-01"),
    [
      "2026-10-01 to 2027-09-30: amount not known yet (possible)",
      "2027-10-01 to 2028-09-30: amount not known yet (possible)",
    ],
  ],
  [
    "joining-window",
    "leaves after 15 months",
    starts("2026-09-01", {
      told: { ...leaves("2027-11-30"), answers: { "agency-here": false }, probationEnds: day("2027-02-28") },
    }),
    ["2026-09: £2,500 (certain)", "2027-02-28: £2,500 (certain)"],
  ],
  [
    "joining-window",
    "joins on the day after the window",
    starts("2026-10-01", { told: { answers: { "agency-here": false } } }),
    ["nothing"],
  ],
  [
    "joining-window",
    "came through an agency less than a year ago",
    starts("2026-07-01", {
      of: role("senior-practitioner"),
      told: { hours: hours(27), answers: { "agency-here": true } },
    }),
    ["nothing"],
  ],
  [
    "package-or-car",
    "the package on £44,000",
    starts("2026-10-01", {
      years: 3,
      of: role("senior-practitioner"),
      told: { ...FRONT_DOOR, startingSalary: salary(44000), answers: { "lease-car": false } },
    }),
    [
      "2026-10: up to £3,000 (possible)",
      "2027-10-01: up to £3,000 (possible)",
      "2028-10-01: £3,000 (certain)",
    ],
  ],
  [
    "package-or-car",
    "the package on £36,000",
    starts("2026-05-01", {
      years: 3,
      told: {
        ...FRONT_DOOR,
        startingSalary: salary(36000),
        ...leaves("2028-08-31"),
        answers: { "lease-car": false },
      },
    }),
    [
      "2026-05: up to £2,700 (possible)",
      "2027-05-01: up to £2,700 (possible)",
      "2028-05-01: £2,700 (certain)",
    ],
  ],
  [
    "package-or-car",
    "the car, leaves after nine months",
    starts("2026-05-01", {
      years: 1,
      told: {
        ...FRONT_DOOR,
        startingSalary: salary(36000),
        ...leaves("2027-01-31"),
        answers: { "lease-car": true },
      },
    }),
    ["2026-05-01 to 2027-01-31: £2,250 (certain)"],
  ],
];
