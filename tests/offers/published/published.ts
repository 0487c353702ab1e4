import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CalendarDate } from "@/lib/calendar/calendar-date";
import { parse } from "@/lib/content/parse";
import { isOfType } from "@/lib/content/parsed-document";
import { formatPounds } from "@/lib/money/format";
import { compileOffer } from "@/lib/offers/compile/compile-offer";
import type { Entry } from "@/lib/offers/entries/entry";
import { isMoney } from "@/lib/offers/entries/outcome";
import { settlement } from "@/lib/offers/leaving/settlement";
import type { Settled } from "@/lib/offers/payments/settle";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import type { OfferRole } from "@/lib/offers/rules/offer";
import { timeline } from "@/lib/offers/timeline/timeline";
import { amountOfEntry } from "@/lib/offers/words/entry-words";
import { day, NAMES, person, role, whenOf } from "../offer-fixture";

/** Offers worded as councils publish them, each written as an editor writes it from the guide, and people to try them on. */

const FOLDER = path.join(import.meta.dirname, "../../fixtures/published");
export const PUBLISHED = readdirSync(FOLDER).map((file) => file.replace(/\.mdx$/, ""));

/** One published offer, read as the check reads it; throws where it finds a mistake. */
export function published(slug: string) {
  const text = readFileSync(path.join(FOLDER, `${slug}.mdx`), "utf8");
  const { document, issues } = parse({ path: `ashbourne/benefits/${slug}.mdx`, text });
  if (document === undefined || !isOfType("benefit", document)) throw new Error(JSON.stringify(issues));
  const { offer, problems } = compileOffer({
    council: "ashbourne",
    names: NAMES,
    fullTimeWeeklyHours: 36,
    gradesPay: {},
    benefits: [{ slug, content: document.data }],
  });
  return { offer, mistakes: [...issues, ...problems].map(({ problem }) => problem) };
}

/** Somebody who is asked about: full time on £36,000 from 1 September 2026, unless said otherwise. */
export interface Asked {
  readonly told?: Partial<Circumstances>;
  readonly years?: number;
  readonly of?: OfferRole;
  /** The first day in view, where it is another than 1 September 2026. */
  readonly from?: CalendarDate;
}

/** The offer, who asks, and what comes of it as worked out by hand from the council's sentence. */
export type Example = readonly [slug: string, who: string, asked: Asked, gives: readonly string[]];

function lineOf(entry: Entry): string {
  if ("year" in entry) return `year ${entry.year}: ${amountOfEntry(entry)}`;
  const when =
    entry.when.kind === "undated"
      ? "no day given"
      : whenOf(entry).replace(/^(\d{4}-\d{2})-01 to \1-\d{2}$/, "$1");
  return `${when}: ${amountOfEntry(entry)} (${entry.status})`;
}

/** What an offer gives, in order of time, a whole month as `2027-03`; `nothing` where it gives nothing. */
export function givenBy(slug: string, asked: Asked): string[] {
  const { told = {}, years = 2, of = role("social-worker"), from = day("2026-09-01") } = asked;
  const { entries } = timeline(published(slug).offer, of, person(told), from, years);
  return entries.length === 0 ? ["nothing"] : entries.map(lineOf);
}

/** What leaving on a day costs of what had been paid by then: what is certain and what is possible. */
export function onLeaving(slug: string, lastDay: string, asked: Asked = {}): string {
  const { told = {}, years = 4, of = role("social-worker"), from = day("2026-09-01") } = asked;
  const { entries, ...rest } = timeline(published(slug).offer, of, person(told), from, years);
  const { certain, possible } = settlement({ ...rest, entries: entries.filter(isMoney) }, day(lastDay));
  const words = ({ back, safe, notStated }: Settled) =>
    `${formatPounds(back)} back, ${formatPounds(safe)} safe${notStated > 0 ? `, ${formatPounds(notStated)} open` : ""}`;
  const parts = [
    ...(isNothing(certain) ? [] : [words(certain)]),
    ...(isNothing(possible) ? [] : [`possible: ${words(possible)}`]),
  ];
  return parts.length === 0 ? words(certain) : parts.join("; ");
}

function isNothing({ back, safe, notStated }: Settled): boolean {
  return back + safe + notStated === 0;
}
