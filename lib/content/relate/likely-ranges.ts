import type { FigureUnit } from "../../model/offer/figure-kinds";
import type { DocumentOf } from "../parsed-document";

type Benefit = DocumentOf<"benefit">["data"];
type Rule = Benefit["rules"][number];

/** How little and how much a figure can be that a rule gives, and what that is. */
export interface LikelyRange {
  readonly least: number;
  readonly most: number;
  readonly what: string;
}

/** True for a value of which nothing, or nothing else, is known. */
export const isInRange = (value: number, range: LikelyRange | undefined): boolean =>
  range === undefined || (value >= range.least && value <= range.most);

type Ranges = Readonly<Partial<Record<FigureUnit, readonly [least: number, most: number]>>>;

/** In pounds or pence: a bicycle gets a few pence, and no car as much as two pounds. */
const FOR_A_MILE: Ranges = { pounds: [0.05, 2], pence: [3, 200] };
/** The law gives 20 days besides bank holidays; hours are those of as many days. */
const ANNUAL_LEAVE: Ranges = { days: [20, 50], hours: [140, 400] };
/** Leave that is added, bought or for training is a part of a year’s. */
const MORE_LEAVE: Ranges = { days: [0.5, 60], hours: [1, 450] };
/** An employer pays 3 per cent by law, and council schemes are funded with a fifth to a third. */
const PENSION: Ranges = { percent: [3, 45] };
/** No council has paid more to somebody at once. */
const PAYMENT: Ranges = { pounds: [0, 20_000] };
/** A bursary for a course of a year or two is no payment at once. */
const SPREAD: Ranges = { pounds: [100, 80_000] };
/** Registers, societies and checks cost from some ten pounds to some hundreds. */
const FEE: Ranges = { pounds: [10, 500] };
/** No council pays somebody who is ill for more than a year on full pay, or on half. */
const SICK_PAY: Ranges = { days: [1, 366], weeks: [1, 52], months: [0.25, 12], years: [1, 1] };
/** What costs less than a pound is counted in pence, and less than a penny is nothing. */
const RATE: Ranges = { pence: [1, 1_000] };

const OF_A_FEE = /\b(?:registration|membership|dbs|professional body|subscription)\b/i;
/** A visa costs some thousands, with what goes with it. */
const OF_A_VISA = /\b(?:visas?|immigration|sponsorship)\b/i;
const PER_MILE = /\b(?:per|an?|each|every|for) miles?\b/i;

/** The names of the figures that a rule has under some fields, however deep. */
export function* figuresUnder(value: unknown, fields: RegExp, isUnder = false): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if (isUnder && "figure" in value && typeof value.figure === "string") yield value.figure;
  for (const [key, item] of Object.entries(value)) {
    // The pay that a band ends with, or to which pay goes up, is not given.
    if (key === "upTo" || key === "salary") continue;
    yield* figuresUnder(item, fields, isUnder || fields.test(key));
  }
}

function rangesOf(rule: Rule, isLoan: boolean): readonly [Ranges, what: string] | undefined {
  switch (rule.gives) {
    case "annual leave":
      return [ANNUAL_LEAVE, "a year’s leave"];
    case "extra leave":
    case "training":
      return [MORE_LEAVE, "more leave or time for training in a year"];
    case "sick pay":
      return [SICK_PAY, "how long sick pay goes on"];
    case "pension":
      return [PENSION, "what an employer pays into a pension"];
    case "reimbursement":
      return OF_A_FEE.test(rule.of) && !OF_A_VISA.test(rule.of) ? [FEE, "a fee of this kind"] : undefined;
    case "payment": {
      const { kind, each, forEach = "" } = Object(rule.when);
      if (kind === "monthly" && each === "an equal share") return [SPREAD, "a sum spread over months"];
      if (kind !== "for each") return isLoan ? undefined : [PAYMENT, "a payment"];
      return /^miles?\b/i.test(String(forEach)) ? [FOR_A_MILE, "what is paid for a mile"] : undefined;
    }
    default:
      return undefined;
  }
}

/** How much each figure of a benefit can be, by what its rule or its label says it is for. */
export function likelyRanges({ rules, figures, kind }: Benefit): ReadonlyMap<string, LikelyRange> {
  const ranges = new Map<string, LikelyRange>();
  const add = (key: string, of: Ranges, what: string) => {
    const unit = figures[key]?.unit;
    const [least, most] = (unit === undefined ? undefined : of[unit]) ?? [];
    if (least !== undefined && most !== undefined) ranges.set(key, { least, most, what });
  };
  for (const [key, { label }] of Object.entries(figures)) {
    if (PER_MILE.test(label)) add(key, FOR_A_MILE, "what is paid for a mile");
    else add(key, RATE, "a rate in pence");
    if (rules.length === 0 && kind === "leave" && /^annual leave\b/i.test(label))
      add(key, ANNUAL_LEAVE, "a year’s leave");
  }
  for (const rule of rules) {
    const [of, what] = rangesOf(rule, kind === "loan") ?? [];
    if (of === undefined || what === undefined) continue;
    const fields = rule.gives === "sick pay" ? /^length$/ : /^amount$/;
    for (const key of figuresUnder(rule, fields)) add(key, of, what);
  }
  return ranges;
}
