import { MONTHS_OF_YEAR } from "../calendar/months";
import { NUMBER_IN_WORDS, writtenNumber } from "../content/parse/words/written-number";
import { isStated } from "../model/not-stated";
import type { Figure } from "../model/vocabulary";
import type { Claim } from "./claim";
import { type Benefit, COUNT, claim, countOf, FIX, inMonthsOrDays, saidOfAll } from "./said-of-benefit";
import { type TableRow, tablesIn } from "./text-tables";

type Rule = Extract<Benefit["data"]["rules"][number], { gives: "sick pay" }>;
type Step = Rule["byService"][number];
type Figures = Readonly<Record<string, Figure>>;

const KINDS = ["full pay", "half pay"] as const;
type Kind = (typeof KINDS)[number];

const LENGTH = new RegExp(`(\\d{1,3}|${NUMBER_IN_WORDS}) (days?|weeks?|months?|years?)`, "i");

/** A length as it compares; `undefined` of what is none. */
function lengthIn(cell: string): string | undefined {
  if (/^(?:none|nil|nothing|no|0|[-–—])\.?$/i.test(cell.trim())) return "nothing";
  const [, number = "", unit = ""] = LENGTH.exec(cell) ?? [];
  return number === "" ? undefined : inMonthsOrDays(writtenNumber(number), unit);
}

const IN_FULL = new RegExp(
  `\\b(?:paid in full|full pay) (?:for|during) (?:the first |up to )?(${COUNT}) (days|weeks|months?|years?)\\b|(?<![\\w.])(${COUNT}) (days|weeks|months?|years?)[’']? (?:of |on |at )?full pay\\b`,
  "gi",
);

/** A time on full pay in a sentence that no step has. */
function inSentences(text: string, steps: readonly Step[], figures: Figures): Claim[] {
  const times = steps.map((step) => paidFor(step, "full pay", figures));
  if (times.includes(undefined)) return [];
  return saidOfAll(text, IN_FULL).flatMap((match) => {
    const [number = "", unit = ""] = match.slice(1).filter((group) => group !== undefined);
    if (times.includes(inMonthsOrDays(countOf(number), unit))) return [];
    return [claim(match.index, match[0], `full pay: ${[...new Set(times)].join(", ")}`)];
  });
}

/** How long a step pays so much; `undefined` where it is not stated. */
function paidFor(step: Step, kind: Kind, figures: Figures): string | undefined {
  const stage = step.stages.find(({ pay }) => "kind" in pay && pay.kind === kind);
  if (stage === undefined) return "nothing";
  const figure = figures[stage.length.figure];
  return figure !== undefined && isStated(figure.value)
    ? inMonthsOrDays(figure.value, figure.unit)
    : undefined;
}

const inMonths = (length: string): number =>
  Number.parseInt(length, 10) * (length.endsWith("days") ? MONTHS_OF_YEAR / 365 : 1);

/** The service from which on a step pays, in months. */
function beginning({ after }: Step, figures: Figures): number {
  if ("kind" in after) return 0;
  const figure = figures[after.figure];
  return figure !== undefined && isStated(figure.value)
    ? inMonths(inMonthsOrDays(figure.value, figure.unit))
    : Number.NaN;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];
/** What begins with no service at all: `During first year`, `Up to 1 year`, `Less than 4 months`. */
const FROM_START = /\b(?:first|up to|less than|under|below|start\w*|from day one)\b/i;

/** The service with which a row of a table begins, in months. */
function serviceOf(cell: string): number | undefined {
  if (FROM_START.test(cell)) return 0;
  const year = ORDINALS.findIndex((name) => new RegExp(`\\b${name} year\\b`, "i").test(cell));
  if (year > 0) return year * MONTHS_OF_YEAR;
  const number = new RegExp(`(\\d{1,2}|\\b${NUMBER_IN_WORDS})\\b`, "i").exec(cell)?.[1];
  const unit = /\b(month|year)/i.exec(cell)?.[1];
  return number === undefined || unit === undefined
    ? undefined
    : writtenNumber(number) * (/^y/i.test(unit) ? MONTHS_OF_YEAR : 1);
}

/** The step that pays after so much service. */
function stepAt(months: number, steps: readonly Step[], figures: Figures): Step | undefined {
  return steps.findLast((step) => beginning(step, figures) <= months);
}

/** What a table of leave says for a length of service otherwise than the steps of its rule. */
function claimedLeave(text: string, { data }: Benefit): Claim[] {
  const [rule, ...others] = data.rules.flatMap((one) => (one.gives === "annual leave" ? [one] : []));
  if (rule === undefined || others.length > 0 || rule.amount.kind !== "by service") return [];
  const { steps } = rule.amount;
  return tablesIn(text).flatMap(([head, ...rows]) => {
    const column = head?.cells.findIndex((title) => /\b(?:leave|days|entitlement)\b/i.test(title)) ?? -1;
    if (column < 1 || !/\b(?:service|years?)\b/i.test(head?.cells[0] ?? "")) return [];
    return rows.flatMap(({ cells, offset }) => {
      const months = serviceOf(withUnit(cells[0] ?? "", head?.cells[0] ?? ""));
      const step = steps.findLast(
        ({ afterYears }) => months !== undefined && afterYears * MONTHS_OF_YEAR <= months,
      );
      const figure = step?.amount.kind === "fixed" ? data.figures[step.amount.figure.figure] : undefined;
      const [, days] = /^(\d{1,2}(?:\.5)?)(?: days?)?$/i.exec(cells[column] ?? "") ?? [];
      if (figure?.unit !== "days" || !isStated(figure.value) || days === undefined) return [];
      if (Number(days) === figure.value) return [];
      const problem = `The table says \`${cells[column]}\` for \`${cells[0]}\`, and the rule says ${figure.value} days.`;
      return [{ offset, problem, fix: FIX }];
    });
  });
}

/** `0-5` below `Years of service`. */
const withUnit = (cell: string, title: string): string =>
  /\b(?:month|year)/i.test(cell) || !/\byears?\b/i.test(title) ? cell : `${cell} years`;

/** What tables of sick pay and of leave say for a length of service otherwise than the steps of the rules, row by row. */
export function claimedByService(text: string, document: Benefit): Claim[] {
  return [...claimedSickPay(text, document), ...claimedLeave(text, document)];
}

function claimedSickPay(text: string, { data }: Benefit): Claim[] {
  const [rule, ...further] = data.rules.flatMap((one) => (one.gives === "sick pay" ? [one] : []));
  if (rule === undefined || further.length > 0) return [];
  const { figures } = data;
  const steps = rule.byService;
  if (steps.some((step) => Number.isNaN(beginning(step, figures)))) return [];
  const rows = tablesIn(text).flatMap(([head, ...others]) =>
    others.flatMap((row) => cellsAtOdds(head?.cells ?? [], row, steps, figures)),
  );
  return [...rows, ...inSentences(text, steps, figures)];
}

function cellsAtOdds(
  head: readonly string[],
  { cells, offset }: TableRow,
  steps: readonly Step[],
  figures: Figures,
): Claim[] {
  const service = serviceOf(cells[0] ?? "");
  if (service === undefined) return [];
  return KINDS.flatMap((kind) => {
    const column = head.findIndex((title) => title.toLowerCase().includes(kind));
    const cell = cells[column] ?? "";
    // `(after 4 months) 2 months`: within the row a step more.
    const [bracket = ""] = /\([^)]*\)/.exec(cell) ?? [];
    const at = bracket === "" ? service : (serviceOf(bracket) ?? service);
    const step = stepAt(at, steps, figures);
    const says = lengthIn(cell.replace(bracket, ""));
    const paid = step === undefined ? undefined : paidFor(step, kind, figures);
    if (column < 1 || says === undefined || paid === undefined || says === paid) return [];
    return [
      {
        offset,
        problem: `The table says \`${cell}\` of ${kind} for \`${cells[0]}\`, and the rule says ${paid.replace(/^1 (\w+)s$/, "1 $1")}.`,
        fix: FIX,
      },
    ];
  });
}
