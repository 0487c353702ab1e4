import { NOT_STATED } from "../not-stated";

/** The months and years in which a limit may be counted. */
export const TIMES_COUNTED = [
  "a calendar month",
  "a calendar year",
  "a financial year",
  "a tax year",
  "a year of service",
  NOT_STATED,
] as const;
export type TimeCounted = (typeof TIMES_COUNTED)[number];
