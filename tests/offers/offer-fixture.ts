import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { benefit } from "@/lib/model/benefit";
import type { PayDay } from "@/lib/model/pay-day";
import { pounds } from "@/lib/money/pence";
import { type CompiledOffer, compileOffer } from "@/lib/offers/compile/compile-offer";
import type { Entry, MoneyEntry } from "@/lib/offers/entries/entry";
import { isUnpublished } from "@/lib/offers/entries/money-range";
import { isMoney } from "@/lib/offers/entries/outcome";
import type { NotStatedMatter, Timeline } from "@/lib/offers/entries/timeline-types";
import { type Circumstances, NOTHING_ANSWERED } from "@/lib/offers/person/circumstances";
import type { GradesPay } from "@/lib/offers/rules/grade-order";
import type { Names, Offer, OfferRole } from "@/lib/offers/rules/offer";
import { timeline } from "@/lib/offers/timeline/timeline";
import { causeWords } from "@/lib/offers/words/causes";
import { doubtWords } from "@/lib/offers/words/doubts";
import { moneyRangeWords } from "@/lib/offers/words/entry-words";
import { formulaWords } from "@/lib/offers/words/formula";
import { matterWords } from "@/lib/offers/words/gaps";
import { occasionWords } from "@/lib/offers/words/occasions";
import { fullTimeSalary } from "@/lib/pay/salary";
import { FULL_TIME, workingShare } from "@/lib/pay/working-share";
import { GRADES_PAY } from "./grades-pay";

/** Offers of the fixtures and of the content, read as an editor wrote them, and people to try them on. */

const FIXTURES = path.join(import.meta.dirname, "../fixtures/offers");

export const NAMES: Names = {
  council: "Ashbourne",
  roles: {
    "social-worker": { name: "Social Worker", plural: "Social Workers" },
    "senior-practitioner": { name: "Senior Practitioner", plural: "Senior Practitioners" },
    "newly-qualified-social-worker": {
      name: "Newly Qualified Social Worker",
      plural: "Newly Qualified Social Workers",
    },
    "team-manager": { name: "Team Manager", plural: "Team Managers" },
    "service-manager": { name: "Service Manager", plural: "Service Managers" },
    "personal-adviser": { name: "Personal Adviser", plural: "Personal Advisers" },
  },
  grades: { "grade-7": "Grade 7", "grade-8": "Grade 8", "grade-9": "Grade 9" },
  teams: {
    "front-door": { name: "the Front Door Team", service: "assessment" },
    "court-team": { name: "the Court Team", service: "care-planning" },
    "leaving-care-team": { name: "the Leaving Care Team", service: "care-planning" },
  },
  services: { assessment: "the Assessment Service", "care-planning": "the Care Planning Service" },
};

/** Front matter of a content file as data. */
function frontMatter(file: string): unknown {
  const [, matter = ""] = readFileSync(file, "utf8").split(/^---$/m);
  return parse(matter);
}

/** Every benefit file of a folder, compiled; throws where a file is not valid. */
export function compileFolder(folder: string, names: Names = NAMES): CompiledOffer {
  const benefits = readdirSync(folder)
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => ({
      slug: file.replace(/\.mdx$/, ""),
      content: benefit.parse(frontMatter(path.join(folder, file))),
    }));
  return compileOffer({
    council: "ashbourne",
    names,
    fullTimeWeeklyHours: 36,
    gradesPay: GRADES_PAY,
    benefits,
  });
}

/** The offer of a fixture; throws where anything in it does not fit together. */
export function offerOf(shape: string): Offer {
  const { offer, problems } = compileFolder(path.join(FIXTURES, shape));
  if (problems.length > 0) throw new Error(problems.map(({ problem }) => problem).join("\n"));
  return offer;
}

export const SHAPES = readdirSync(FIXTURES);

/** An offer of one benefit, written in the test as an editor writes the front matter. */
export function offerWritten(yaml: string, names: Names = NAMES): CompiledOffer {
  return benefitsWritten({ benefit: yaml }, names);
}

/** An offer of several benefits, each under its file's name. */
export function benefitsWritten(
  files: Readonly<Record<string, string>>,
  names: Names = NAMES,
  gradesPay: GradesPay = GRADES_PAY,
  payDay: PayDay = "not stated",
): CompiledOffer {
  const benefits = Object.entries(files).map(([slug, yaml]) => {
    const written = parse(yaml) as object;
    const who = "scheme" in written ? {} : { who: { roles: "everyone" } };
    return { slug, content: benefit.parse({ ...BENEFIT_BASICS, ...who, ...written }) };
  });
  return compileOffer({ council: "ashbourne", names, fullTimeWeeklyHours: 36, payDay, gradesPay, benefits });
}

export const BENEFIT_BASICS = {
  name: "Benefit",
  kind: "payment",
  order: 1,
  summary: "A benefit.",
  reviewed: "2026-11-01",
  sources: ["advert"],
};

/** A payment of the figure `money` when somebody starts, as an editor writes it on one line; named fields are others. */
export function paymentWritten(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    gives: "payment",
    amount: "money",
    when: "starting",
    proRata: "no",
    repay: "none",
    ...fields,
  };
  return Object.entries(all)
    .map(([field, value]) => `${field}: ${value}`)
    .join(", ");
}

/** A role on grade 8 that may work anywhere, unless said otherwise. */
export function role(slug: string, more: Partial<OfferRole> = {}): OfferRole {
  return { slug, name: NAMES.roles[slug]?.name ?? slug, grade: "grade-8", places: [], ...more };
}

/** Somebody full time on £36,000 from 1 September 2026, unless said otherwise. */
export function person(more: Partial<Circumstances> = {}): Circumstances {
  return {
    ...NOTHING_ANSWERED,
    start: calendarDate("2026-09-01"),
    startingSalary: fullTimeSalary(pounds(36_000)),
    hours: FULL_TIME,
    ...more,
  };
}

export const salary = (amount: number) => fullTimeSalary(pounds(amount));
export const hours = (weekly: number) => workingShare(weekly, 36);
export const day = calendarDate;

/** A timeline with the words of what is not given and of what is not stated. */
export interface WordedTimeline extends Timeline {
  readonly nothing: readonly (Timeline["nothing"][number] & ReturnType<typeof causeWords>)[];
  readonly notStated: readonly (NotStatedMatter & { readonly words: string })[];
}

export function worded(result: Timeline): WordedTimeline {
  const { names, nothing, notStated } = result;
  return {
    ...result,
    nothing: nothing.map((item) => ({ ...item, ...causeWords(item.cause, names) })),
    notStated: notStated.map((matter) => ({ ...matter, words: matterWords(matter, names).words })),
  };
}

/** A timeline from 1 September 2026, in words. */
export function worked(
  offer: Offer,
  who: Circumstances,
  years: number,
  of = role("social-worker"),
): WordedTimeline {
  return worded(timeline(offer, of, who, calendarDate("2026-09-01"), years));
}

/** An entry with its words in the place of the data that they are made from. */
export function inWords<Given extends Entry>(entry: Given | undefined) {
  if (entry === undefined) throw new Error("There is no such entry.");
  return {
    ...entry,
    occasion: occasionOf(entry),
    formula: formulaOf(entry),
    doubts: doubtsOf(entry),
  };
}

/** Why an entry comes when it does, in words. */
export const occasionOf = ({ occasion }: Pick<Entry, "occasion">, names = NAMES): string =>
  occasionWords(occasion, names);

/** How an entry is worked out, in words. */
export const formulaOf = ({ formula }: Pick<Entry, "formula">): string => formulaWords(formula);

/** When an entry comes, in one string: `2027-08-31`, `2027-06-01 to 2027-06-30`. */
export function whenOf({ when }: Entry, names = NAMES): string {
  if (when.kind === "day") return when.on;
  if (when.kind === "period") return `${when.from} to ${when.to}`;
  return when.kind === "undated" ? occasionWords(when.occasion, names) : `from ${when.from}`;
}

/** How much a payment is: `£500`, `£500 to £1,000`, `up to £500`, `unanswered`, `not stated`. */
export function amountIn({ amount, formula }: Pick<MoneyEntry, "amount" | "formula">): string {
  if (!isUnpublished(amount)) return moneyRangeWords(amount);
  return formula.kind === "amount not known yet" ? "unanswered" : "not stated";
}

/** Money entries as `when: amount (status)`, for reading in a test. */
export function payments({
  entries,
  names = NAMES,
}: Pick<Timeline, "entries"> & { names?: Names }): string[] {
  return entries.filter(isMoney).map((entry) => {
    const amount = amountIn(entry);
    return `${whenOf(entry, names)}: ${amount} (${entry.status})`;
  });
}

/** Why a benefit gives nothing. */
export function reasonFor(result: WordedTimeline, benefitSlug: string): string | undefined {
  return result.nothing.find(({ benefit: slug }) => slug === benefitSlug)?.reason;
}

/** What an only possible entry hangs on, by mark. */
export function doubtsOf(entry: Entry | undefined, names = NAMES): string[] {
  return (entry?.doubts ?? []).map((doubt) =>
    doubt.kind === "unanswered"
      ? doubt.question
      : `${doubt.kind === "not stated" ? "not stated: " : ""}${doubtWords(doubt, names)}`,
  );
}
