import { changed } from "../content-set";
import { RULE_FILE, withRule } from "../rule-set";
import type { Mistake } from "./mistake";

const ROLE = "riverton/roles/social-worker.mdx";
const COUNCIL = "riverton/council.mdx";
const ONE_VALUE = "riverton/grades/grade-7.mdx";
const TWO_VALUES = "riverton/grades/grade-8.mdx";
const OFFER = "riverton/benefits/welcome-offer.mdx";
const PAYMENT = "riverton/benefits/welcome-payment.mdx";

/** A file of the small council with one text replaced. */
const file = (path: string, from: string, to: string): string => changed(path, from, to)[path] ?? "";

/** The same for a file that is right with another text. */
const both = (path: string, from: string, wrong: string, right: string) => ({
  file: path,
  before: file(path, from, wrong),
  after: file(path, from, right),
});

/** A payment that is paid back, by a leaver, within a time. */
const tiedIn = (value: number | string, unit: string): string => {
  const figure = `figures:\n  tie-in: {label: Tie-in, value: ${value}, unit: ${unit}, effective: not stated, source: careers-page}\n`;
  const repay = "{within: tie-in, of: starting, how: all of it}";
  return changed(RULE_FILE, "figures:\n", figure, withRule({ repay }))[RULE_FILE] ?? "";
};

/** A pay award of a council, with its rise written wrong and right. */
const awarded = (wrong: string, right: string) => {
  const written = (rise: string) =>
    `fullTimeWeeklyHours: not stated\npayAwards:\n  - {from: 2026-04-01, rise: ${rise}, source: careers-page}`;
  return both(COUNCIL, "fullTimeWeeklyHours: not stated", written(wrong), written(right));
};

/** Days that are in the calendar and cannot be meant. */
const DATES: readonly Mistake[] = [
  {
    name: "a review that is still to come was of this year",
    file: ROLE,
    before: file(ROLE, "reviewed: 2026-11-01", "reviewed: 2062-11-01"),
    expect: { rule: "day-to-come", line: 10, column: 11, says: "Did you mean `2026-11-01`?" },
    after: null,
  },
  {
    name: "a review with month and day the wrong way round was on the day that is past",
    file: ROLE,
    before: file(ROLE, "reviewed: 2026-11-01", "reviewed: 2026-12-05"),
    expect: { rule: "day-to-come", line: 10, column: 11, says: "Did you mean `2026-05-12`?" },
    after: null,
  },
  {
    name: "a source cannot have been read tomorrow",
    file: COUNCIL,
    before: file(COUNCIL, "read: 2026-10-30", "read: 2026-11-23"),
    expect: { rule: "day-to-come", line: 21, column: 11, says: "`2026-11-22`, if it was today" },
    after: file(COUNCIL, "read: 2026-10-30", "read: 2026-11-22"),
  },
  {
    name: "a review of the year 26 was of 2026",
    file: ROLE,
    before: file(ROLE, "reviewed: 2026-11-01", "reviewed: 0026-11-01"),
    expect: { rule: "unlikely-day", line: 10, column: 11, says: "Did you mean `2026-11-01`?" },
    after: null,
  },
  {
    name: "a figure of 1926 is of 2026",
    file: PAYMENT,
    before: file(PAYMENT, "effective: not stated", "effective: 1926-04-01"),
    expect: { rule: "unlikely-day", line: 12, column: 16, says: "Did you mean `2026-04-01`?" },
    after: null,
  },
  {
    name: "a figure of 2072 is of 2027",
    file: PAYMENT,
    before: file(PAYMENT, "effective: not stated", "effective: 2072-04-01"),
    expect: { rule: "unlikely-day", line: 12, column: 16, says: "Did you mean `2027-04-01`?" },
    after: null,
  },
  {
    name: "pay from 4 January is from 1 April",
    file: TWO_VALUES,
    before: file(TWO_VALUES, "from: 2026-04-01", "from: 2026-01-04"),
    expect: { rule: "unlikely-day", line: 13, column: 11, says: "Did you mean `2026-04-01`?" },
    after: null,
  },
  {
    name: "a review of 2016 was of 2026",
    file: ROLE,
    before: file(ROLE, "reviewed: 2026-11-01", "reviewed: 2016-11-01"),
    expect: { rule: "unlikely-day", line: 10, column: 11, says: "Did you mean `2026-11-01`?" },
    after: null,
  },
  {
    name: "nobody has agreed the pay of the year after next but six",
    ...both(TWO_VALUES, "from: 2026-04-01", "from: 2036-04-01", "from: 2026-04-01"),
    expect: { rule: "unlikely-day", line: 13, column: 11, says: "a day from 1990-01-01 to 2029-11-22" },
  },
  {
    name: "31 April is no day",
    ...both(TWO_VALUES, "from: 2026-04-01", "from: 2026-04-31", "from: 2026-04-30"),
    expect: { rule: "impossible-date", line: 13, column: 11, says: "2026-04-31" },
  },
];

/** Amounts that a file may hold and nobody can mean. */
const AMOUNTS: readonly Mistake[] = [
  {
    name: "£14.50 is pay for an hour",
    ...both(ONE_VALUE, "maximum: 40000", "maximum: 14.50", "maximum: 27974"),
    expect: { rule: "unlikely-pay", line: 9, column: 14, says: "pay for an hour" },
  },
  {
    name: "£4,908 a year lacks a digit, or is for a month",
    ...both(ONE_VALUE, "maximum: 40000", "maximum: 4908", "maximum: 49083"),
    expect: { rule: "unlikely-pay", line: 9, column: 14, says: "a digit is missing" },
  },
  {
    name: "£350,000 a year has a digit too many",
    ...both(ONE_VALUE, "maximum: 40000", "maximum: 350000", "maximum: 35000"),
    expect: { rule: "unlikely-pay", line: 9, column: 14, says: "a digit may be too many" },
  },
  {
    name: "£558,400 a year has a digit too many",
    ...both(ONE_VALUE, "maximum: 40000", "maximum: 558400", "maximum: 55840"),
    expect: { rule: "unlikely-pay", line: 9, column: 14, says: "a digit may be too many" },
  },
  {
    name: "pay that rises by more than half has a wrong digit",
    ...both(TWO_VALUES, "maximum: 46500.5", "maximum: 86500.5", "maximum: 46500.5"),
    expect: { rule: "unlikely-rise", line: 15, column: 14, says: "rises from £45,000 to £86,500.50" },
  },
  {
    name: "pay on the same scale does not fall",
    ...both(TWO_VALUES, "minimum: 42000", "minimum: 40200", "minimum: 42000"),
    expect: { rule: "unlikely-rise", line: 14, column: 14, says: "falls from £41,000 to £40,200" },
  },
  {
    name: "a least starting salary of £380 lacks digits",
    ...both(OFFER, "value: 38000", "value: 380", "value: 38000"),
    expect: { rule: "unlikely-pay", line: 12, column: 12, says: "is a starting salary" },
  },
  {
    name: "a payment is not more than a year's pay",
    ...both(PAYMENT, "value: 1500", "value: 150000", "value: 1500"),
    expect: { rule: "unlikely-figure", line: 10, column: 12, says: "£150,000 is more than the council pays" },
  },
  {
    name: "150 per cent cannot be meant",
    ...both(
      PAYMENT,
      "value: 1500\n    unit: pounds",
      "value: 150\n    unit: percent",
      "value: 15\n    unit: percent",
    ),
    expect: { rule: "unlikely-figure", line: 10, column: 12, says: "150 per cent cannot be meant" },
  },
  {
    name: "a number in one line with other fields is not cut at its comma",
    file: RULE_FILE,
    before: tiedIn("1,095", "days"),
    expect: { rule: "broken-yaml", line: 14, column: 34, says: "Write `1095`." },
    after: tiedIn(1095, "days"),
  },
  {
    name: "nor one of millions with a £, which is named once",
    file: RULE_FILE,
    before: tiedIn("£1,000,095", "days"),
    expect: { rule: "broken-yaml", line: 14, column: 34, says: "Write `1000095`." },
    after: null,
  },
  {
    name: "two amounts that run into one another are not put together",
    file: RULE_FILE,
    before: tiedIn("£2,000£3,000", "days"),
    expect: { rule: "broken-yaml", line: 14, says: "Write one number, in digits alone." },
    after: tiedIn(365, "days"),
  },
  {
    name: "a tie-in of 36 years is one of 36 months",
    file: RULE_FILE,
    before: tiedIn(36, "years"),
    expect: { rule: "unlikely-figure", line: 14, says: "Write `months`." },
    after: null,
  },
  {
    name: "a pay award that is still talked about is not agreed yet",
    ...awarded("still being negotiated", "not agreed yet"),
    expect: { rule: "unknown-value", line: 11, says: "`not agreed yet`" },
  },
  {
    name: "a pay award in per cent is a group with its number",
    ...awarded("3.2%", "{percent: 3.2}"),
    expect: { rule: "unknown-value", line: 11, says: "Write `rise: {percent: 3.2}`." },
  },
  {
    name: "a pay award of 32 per cent is one of 3.2",
    ...awarded("{percent: 32}", "{percent: 3.2}"),
    expect: { rule: "unlikely-rise", line: 11, says: "Did you mean `3.2`?" },
  },
  {
    name: "a pay award of 0.03 per cent is one of 3",
    ...awarded("{percent: 0.03}", "{percent: 3}"),
    expect: { rule: "unlikely-rise", line: 11, says: "Did you mean `3`?" },
  },
  {
    name: "an award that is in force is written into the pay of the grades",
    ...both(
      COUNCIL,
      "fullTimeWeeklyHours: not stated",
      "fullTimeWeeklyHours: not stated\npayAwards:\n  - {from: 2026-06-01, rise: {percent: 3}, source: careers-page}",
      "fullTimeWeeklyHours: not stated\npayAwards:\n  - {from: 2027-04-01, rise: {percent: 3}, source: careers-page}",
    ),
    expect: { rule: "award-without-effect", line: 11, says: "pay of `grade-8` is still shown" },
  },
  {
    name: "a full-time week of 3.7 hours lacks a digit",
    ...both(
      COUNCIL,
      "fullTimeWeeklyHours: not stated",
      "fullTimeWeeklyHours: 3.7",
      "fullTimeWeeklyHours: 37",
    ),
    expect: { rule: "unlikely-figure", line: 9, column: 22, says: "is no full-time week" },
  },
  {
    name: "a full-time week of 370 hours lacks a point",
    ...both(
      COUNCIL,
      "fullTimeWeeklyHours: not stated",
      "fullTimeWeeklyHours: 370",
      "fullTimeWeeklyHours: 37",
    ),
    expect: { rule: "out-of-range", line: 9, column: 22, says: "60" },
  },
  {
    name: "a minimum above the maximum is one of the two mistyped",
    ...both(TWO_VALUES, "minimum: 42000", "minimum: 52000", "minimum: 42000"),
    expect: { rule: "minimum-above-maximum", line: 14, column: 14, says: "52000" },
  },
];

/** Dates and amounts that are legal and cannot be meant. */
export const DATE_AND_AMOUNT_MISTAKES: readonly Mistake[] = [...DATES, ...AMOUNTS];
