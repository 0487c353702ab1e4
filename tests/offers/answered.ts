import { calendarDate } from "@/lib/calendar/calendar-date";
import { payDay } from "@/lib/model/pay-day";
import { formatPounds } from "@/lib/money/format";
import type { Totals } from "@/lib/offers/entries/timeline-types";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import type { OfferRole } from "@/lib/offers/rules/offer";
import { timeline } from "@/lib/offers/timeline/timeline";
import { amountOfEntry, entryName } from "@/lib/offers/words/entry-words";
import { benefitsWritten, person, role, type WordedTimeline, whenOf, worded } from "./offer-fixture";

/** What an offer is asked with. */
export interface Asked {
  /** What somebody has told, beside what the usual person tells. */
  readonly told?: Partial<Circumstances>;
  readonly years?: number;
  readonly of?: OfferRole;
  /** The day on which the council pays salaries, as it is written in `council.mdx`. */
  readonly payDay?: unknown;
}

/** The answer of an offer of several benefits for as many years from the day of starting. */
export function answersOf(
  files: Readonly<Record<string, string>>,
  { told = {}, years = 3, of = role("social-worker"), payDay: written = "not stated" }: Asked = {},
): WordedTimeline {
  const { offer, problems } = benefitsWritten(files, undefined, undefined, payDay.parse(written));
  if (problems.length > 0) throw new Error(problems.map(({ problem }) => problem).join("\n"));
  const who = person(told);
  const from = who.start === "unanswered" ? calendarDate("2026-09-01") : who.start;
  return worded(timeline(offer, of, who, from, years));
}

/** The answer of an offer of one benefit. */
export const answerOf = (yaml: string, asked: Asked = {}): WordedTimeline =>
  answersOf({ benefit: yaml }, asked);

/** Every entry as `when: amount (status)`, with the name of its part where it has one. */
export const linesOf = ({ entries, names }: WordedTimeline): readonly string[] =>
  entries.map((entry) => {
    const name = entry.name === undefined ? "" : `${entryName(entry).replace(/^.*: /, "")}, `;
    return `${name}${whenOf(entry, names)}: ${amountOfEntry(entry)} (${entry.status})`;
  });

/** What an offer gives, line by line; where it gives nothing, why. */
export const given = (yaml: string, asked: Asked = {}): readonly string[] => {
  const answer = answerOf(yaml, asked);
  return [...linesOf(answer), ...answer.nothing.map(({ reason }) => `nothing: ${reason}`)];
};

/** Figures in pounds, and lengths in years or months, as an editor writes them: `{two: "2 years"}`. */
export function figures(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, written]) => {
    const parts = /^(?:(up to|at least|about|nearly) )?(not stated|[\d.]+) (\w+)$/.exec(written);
    const [, qualifier = "exactly", value = "", unit = ""] = parts ?? [];
    return `  ${name}: {label: Figure, value: ${value}, unit: ${unit}, qualifier: ${qualifier}, effective: not stated, source: advert}`;
  });
  return `figures:\n${lines.join("\n")}\n`;
}

/** Certain and possible money: `£3,000 certain, £2,000 possible`. */
export const totalsIn = ({ certain, possible }: Totals): string =>
  `${formatPounds(certain)} certain, ${formatPounds(possible)} possible`;
