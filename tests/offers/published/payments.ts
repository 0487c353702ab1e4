import { day, hours, role } from "../offer-fixture";
import type { Example } from "./published";

const HALF = { hours: hours(18) };
const PERMANENT = { contract: "permanent" } as const;
const PASSES = { ...PERMANENT, probationEnds: day("2027-02-28") } as const;
const NEWLY_QUALIFIED = role("newly-qualified-social-worker", { grade: "grade-7" });

/** Payments that people earn by coming and staying. */
export const PAYMENTS: readonly Example[] = [
  [
    "welcome-payment",
    "permanent",
    { told: PASSES },
    ["2026-09: £1,000 (certain)", "2027-02-28: £1,000 (certain)"],
  ],
  [
    "welcome-payment",
    "permanent, half time",
    { told: { ...PASSES, ...HALF } },
    ["2026-09: £500 (certain)", "2027-02-28: £500 (certain)"],
  ],
  ["welcome-payment", "agency", { told: { contract: "agency" } }, ["nothing"]],
  ["welcome-payment", "a team manager", { told: PERMANENT, of: role("team-manager") }, ["nothing"]],
  [
    "retention-in-tranches",
    "three years",
    { years: 3 },
    ["2027-02-28: £1,000 (certain)", "2028-02-29: £2,000 (certain)", "2029-02-28: £3,000 (certain)"],
  ],
  [
    "retention-in-tranches",
    "notice before the second",
    { years: 3, told: { leaving: { on: day("2028-03-31"), noticeGiven: day("2028-01-31") } } },
    ["2027-02-28: £1,000 (certain)"],
  ],
  [
    "market-supplement",
    "grade 8",
    {},
    ["2026-09-01 to 2027-08-31: £3,500 (certain)", "2027-09-01 to 2028-08-31: £3,500 (possible)"],
  ],
  [
    "market-supplement",
    "half time",
    { told: HALF, years: 1 },
    ["2026-09-01 to 2027-08-31: £1,750 (certain)"],
  ],
  ["market-supplement", "grade 7", { of: role("social-worker", { grade: "grade-7" }) }, ["nothing"]],
  ["golden-hello", "anybody", {}, ["2026-09-01: £6,000 (certain)"]],
  [
    "refer-a-friend",
    "a friend who starts on 4 January 2027",
    { told: { events: { friend: day("2027-01-04") } } },
    ["2027-01-04: £500 (certain)", "2027-07-03: £500 (certain)"],
  ],
  ["refer-a-friend", "no friend", { told: { events: { friend: "never" } } }, ["nothing"]],
  [
    "joint-funding",
    "in the team",
    { years: 1, told: { team: "front-door" } },
    ["2027-03: £1,200 (certain)", "2027-03: £800 (certain)"],
  ],
  ["joint-funding", "in another team", { years: 1, told: { team: "court-team" } }, ["nothing"]],
  [
    "agency-to-permanent",
    "from an agency",
    { told: { ...PASSES, answers: { "from-agency": true } } },
    ["2027-02-28: £1,500 (certain)", "2027-08-31: £1,500 (certain)"],
  ],
  [
    "agency-to-permanent",
    "from elsewhere",
    { told: { ...PERMANENT, answers: { "from-agency": false } } },
    ["nothing"],
  ],
  [
    "career-progression",
    "passes on 15 September 2027",
    { of: NEWLY_QUALIFIED, told: { assessedYear: day("2027-09-15") } },
    ["2027-09-15: £1,000 (certain)"],
  ],
  [
    "career-progression",
    "passed before joining",
    { of: NEWLY_QUALIFIED, told: { assessedYear: "passed" } },
    ["nothing"],
  ],
  [
    "returner-payment",
    "returns to practice",
    { told: { monthsSinceLeaving: "never worked here", answers: { returning: true } } },
    ["2026-09-01: £1,250 (certain)", "2027-08-31: £1,250 (certain)"],
  ],
  [
    "returner-payment",
    "left this council six months ago",
    { told: { monthsSinceLeaving: 6, answers: { returning: true } } },
    ["nothing"],
  ],
  ["honorarium", "anybody", { years: 1 }, ["no day given: up to £1,500 (possible)"]],
  [
    "allowance-under-review",
    "until it ends",
    {},
    ["2026-09-01 to 2027-08-31: £3,000 (possible)", "2027-09-01 to 2028-03-31: £1,750 (possible)"],
  ],
  [
    "census-with-service",
    "three years",
    { years: 3 },
    ["2028-04: £2,500 (certain)", "2029-04: £2,500 (certain)"],
  ],
  [
    "census-with-service",
    "a year to the day",
    { told: { start: day("2026-04-01") }, years: 2 },
    ["2027-04: £2,500 (certain)", "2028-04: £2,500 (certain)"],
  ],
  [
    "census-with-service",
    "notice before the day",
    { years: 2, told: { leaving: { on: day("2028-05-31"), noticeGiven: day("2028-03-15") } } },
    ["nothing"],
  ],
  [
    "percentage-after-two-and-three-years",
    "in the team",
    { years: 3, told: { team: "front-door" } },
    ["2028-08-31: £3,600 (certain)", "2029-08-31: £3,600 (certain)"],
  ],
  [
    "percentage-after-two-and-three-years",
    "does not say in which team",
    { years: 2 },
    ["2028-08-31: £3,600 (possible)"],
  ],
  [
    "placement-students",
    "placed with the council",
    { of: NEWLY_QUALIFIED, told: { answers: { placed: true } } },
    ["2026-09-01: £1,500 (certain)"],
  ],
  [
    "placement-students",
    "placed elsewhere",
    { of: NEWLY_QUALIFIED, told: { answers: { placed: false } } },
    ["2026-09-01: £1,000 (certain)"],
  ],
  [
    "placement-students",
    "does not say",
    { of: NEWLY_QUALIFIED },
    ["2026-09-01: £1,000 to £1,500 (possible)"],
  ],
  ["premium-by-grade", "grade 8", { years: 1 }, ["2026-10: £1,500 (certain)", "2027-04: £1,500 (certain)"]],
  [
    "premium-by-grade",
    "grade 9",
    { years: 1, of: role("team-manager", { grade: "grade-9" }) },
    ["2026-10: £2,000 (certain)", "2027-04: £2,000 (certain)"],
  ],
  ["thirty-hours", "36 hours", { years: 1 }, ["2027-08-31: £1,800 (certain)"]],
  ["thirty-hours", "30 hours", { years: 1, told: { hours: hours(30) } }, ["2027-08-31: £1,800 (certain)"]],
  ["thirty-hours", "18 hours", { years: 1, told: HALF }, ["2027-08-31: £900 (certain)"]],
  ["one-off-on-a-day", "there on the day", { years: 1 }, ["2026-12-01: £500 (certain)"]],
  ["one-off-on-a-day", "starts a month later", { years: 1, told: { start: day("2027-01-01") } }, ["nothing"]],
  [
    "quarterly-over-two-years",
    "three years",
    { years: 3 },
    ["2026-09", "2026-12", "2027-03", "2027-06", "2027-09", "2027-12", "2028-03", "2028-06"].map(
      (month) => `${month}: £500 (certain)`,
    ),
  ],
];
