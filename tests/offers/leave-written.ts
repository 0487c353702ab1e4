import { expect } from "vitest";
import type { LeaveEntry } from "@/lib/offers/entries/entry";
import type { Timeline } from "@/lib/offers/entries/timeline-types";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { doubtsOf, offerWritten, person, role, type WordedTimeline, worked } from "./offer-fixture";

/** Rules of leave as an editor writes them, and what they give from 1 September 2026 on. */

const figures = `
figures:
  days: {label: Days, value: 27, unit: days, effective: not stated, source: advert}
  more-days: {label: More days, value: 32, unit: days, effective: not stated, source: advert}
  third: {label: Days, value: 8.33, unit: days, effective: not stated, source: advert}
  up-to: {label: Days, value: 5, unit: days, qualifier: up to, effective: not stated, source: advert}
  about: {label: Days, value: 5, unit: days, qualifier: about, effective: not stated, source: advert}
  unknown: {label: Days, value: not stated, unit: days, effective: not stated, source: advert}
  hours: {label: Hours, value: 7.5, unit: hours, effective: not stated, source: advert}
  one: {label: A day, value: 1, unit: days, effective: not stated, source: advert}
  two: {label: Two days, value: 2, unit: days, effective: not stated, source: advert}
  year: {label: Service needed, value: 1, unit: years, effective: not stated, source: advert}
  cap: {label: Cap, value: 29, unit: days, effective: not stated, source: advert}
rules:
`;

export const ANNUAL = "gives: annual leave, proRata: no";
export const EXTRA = "gives: extra leave, proRata: no";

export const between = (least: unknown, most: unknown) =>
  least === most ? `${most}` : `${least} to ${most}`;

/** The years of somebody under some rules of leave. */
export function leaveUnder(
  rules: readonly string[],
  told: Partial<Circumstances> = {},
  years = 1,
  of = role("social-worker"),
): WordedTimeline {
  const { offer, problems } = offerWritten(figures + rules.map((rule) => `  - {${rule}}`).join("\n"));
  expect(problems).toEqual([]);
  return worked(offer, person(told), years, of);
}

const isLeave = (entry: Timeline["entries"][number]): entry is LeaveEntry =>
  entry.gives === "annual leave" || entry.gives === "extra leave";

function leaveLine(entry: LeaveEntry): string {
  const doubts = doubtsOf(entry);
  const open = doubts.length === 0 ? "" : `: ${doubts.join("; ")}`;
  return `${between(entry.least, entry.most)} ${entry.unit} (${entry.status}${open})`;
}

/** What one rule gives, a line a year; or why it gives nothing. */
export function inYears(
  rule: string,
  ...more: [told?: Partial<Circumstances>, years?: number, of?: ReturnType<typeof role>]
) {
  const { entries, nothing } = leaveUnder([rule], ...more);
  return [...entries.filter(isLeave).map(leaveLine), ...nothing.map(({ reason }) => `nothing: ${reason}`)];
}
