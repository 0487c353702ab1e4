import type { FigureUnit } from "../../model/offer/figure-kinds";
import type { FigureReference } from "../../model/offer/figure-reference";
import type { Figure } from "../../model/vocabulary";
import type { Quantity, Resolved } from "../rules/quantity";

/** Kinds of mistake, by the names under which the content check reports them. */
export type OfferProblemRule =
  | "unknown-figure"
  | "unfitting-figure"
  | "unknown-reference"
  | "circular-benefits"
  | "two-questions"
  | "shares-above-whole"
  | "shares-below-whole"
  | "repay-steps-order"
  | "days-reversed"
  | "grades-without-order"
  | "grades-reversed";

/** What the name that a rule cites is the name of. */
export type NamedKind = "figure" | "role" | "grade" | "team" | "service" | "benefit";

/** A mistake in a rule that only the whole offer shows: a figure, role or benefit that is not there. */
export interface OfferProblem {
  readonly rule: OfferProblemRule;
  /** Slug of the benefit whose file has it. */
  readonly benefit: string;
  /** Dotted path of the field, `rules.0.amount`; its end may name what the file writes in another way. */
  readonly field: string;
  /** One sentence with what was written. */
  readonly problem: string;
  readonly written: string;
  /** The names that may stand there, or what is right in a phrase. */
  readonly allowed: readonly string[] | string;
  /** What `written` was to name, where nothing of that name is there. */
  readonly kind?: NamedKind;
  /** What to do, where it is more than another name. */
  readonly fix?: string;
}

/** Figures of every benefit, by benefit and key. */
export type FigureFiles = ReadonlyMap<string, Readonly<Record<string, Figure>>>;

/** The most that a number can sensibly be; beyond it is a slip of the keyboard. */
const LARGEST: Readonly<Record<FigureUnit, number>> = {
  pounds: 1_000_000,
  pence: 10_000,
  percent: 1_000,
  hours: 10_000,
  days: 10_000,
  weeks: 3_000,
  months: 720,
  years: 60,
  count: 100_000,
};

function isUsable({ value, unit }: Figure): boolean {
  if (value === "not stated") return true;
  if (value > LARGEST[unit]) return false;
  const decimals = unit === "pounds" ? 100 : 1_000;
  return Math.abs(Math.round(value * decimals) - value * decimals) < 1e-6;
}

function isReference(value: object): value is FigureReference {
  return "figure" in value && "units" in value && typeof value.figure === "string";
}

/** Looks up the figures that a benefit's rules cite, and notes those that are not there or do not fit. */
export class FigureLookup {
  readonly problems: OfferProblem[] = [];
  /** The figures that were looked up, as `file-name.figure`. */
  readonly cited = new Set<string>();

  /**
   * @param files figures of every benefit of the council
   * @param benefit whose rules are looked at
   * @param scheme the benefit's scheme, whose figures may be named without the file
   */
  constructor(
    private readonly files: FigureFiles,
    private readonly benefit: string,
    private readonly scheme: string | undefined,
  ) {}

  /** The same value with a {@link Quantity} wherever it cites a figure. `field` is where it stands. */
  resolve<Written>(value: Written, field: string): Resolved<Written> {
    // `#walk` does to the value, case by case, what `Resolved` does to its type; tests/offers/figures.test.ts tries each.
    return this.#walk(value, field) as Resolved<Written>;
  }

  #walk(value: unknown, field: string): unknown {
    if (Array.isArray(value)) return value.map((item, index) => this.#walk(item, `${field}.${index}`));
    if (typeof value !== "object" || value === null) return value;
    if (isReference(value)) return this.#find(value, field);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.#walk(item, `${field}.${key}`)]),
    );
  }

  #find({ figure: name, units }: FigureReference, field: string): Quantity {
    const unknown: Quantity = {
      figure: name,
      value: "not stated",
      unit: units[0] ?? "count",
      qualifier: "exactly",
    };
    if (name === "not stated") return unknown;
    const [first = "", second] = name.split(".");
    const owners = second === undefined ? [this.benefit, ...(this.scheme ? [this.scheme] : [])] : [first];
    const key = second ?? first;
    const owner = owners.find((slug) => this.files.get(slug)?.[key] !== undefined);
    const found = owner === undefined ? undefined : this.files.get(owner)?.[key];
    if (owner !== undefined) this.cited.add(`${owner}.${key}`);
    if (owner === undefined || found === undefined) {
      const problem = `\`${name}\` is not a figure of this benefit or its scheme.`;
      this.#note("unknown-figure", field, name, problem, this.#names(), "figure");
      return unknown;
    }
    if (!units.includes(found.unit)) {
      const problem = `\`${name}\` is in ${found.unit}, and a number of ${units.join(" or ")} is needed here.`;
      this.#note("unfitting-figure", field, name, problem, units);
      return unknown;
    }
    if (!isUsable(found)) {
      const problem = `\`${name}\` is ${found.value}, which is too large or has too many decimals for ${found.unit}.`;
      this.#note("unfitting-figure", field, name, problem, `at most ${LARGEST[found.unit]}`);
      return unknown;
    }
    if (found.value === 0 && units.includes("months")) {
      const problem = `\`${name}\` is 0, and a length of time is needed here.`;
      this.#note("unfitting-figure", field, name, problem, "a number above 0, or `not stated`");
      return unknown;
    }
    const { value, unit, qualifier } = found;
    return { figure: `${owner}.${key}`, value, unit, qualifier };
  }

  #names(): readonly string[] {
    const own = Object.keys(this.files.get(this.benefit) ?? {});
    const shared = this.scheme === undefined ? [] : Object.keys(this.files.get(this.scheme) ?? {});
    return [...own, ...shared];
  }

  #note(
    rule: OfferProblemRule,
    field: string,
    written: string,
    problem: string,
    allowed: readonly string[] | string,
    kind?: NamedKind,
  ): void {
    const named = kind === undefined ? {} : { kind };
    this.problems.push({ rule, benefit: this.benefit, field, problem, written, allowed, ...named });
  }
}
