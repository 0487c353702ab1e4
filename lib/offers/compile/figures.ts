import type { FigureUnit } from "../../model/offer/figure-kinds";
import type { FigureReference } from "../../model/offer/figure-reference";
import type { Figure } from "../../model/vocabulary";
import type { PlacedProblem, Problem, UnfittingFigure } from "../rules/problem";
import type { Quantity, Resolved } from "../rules/quantity";

/** Figures of every benefit, by benefit and key. */
export type FigureFiles = ReadonlyMap<string, Readonly<Record<string, Figure>>>;

/** The most that a number can sensibly be; beyond it is a slip of the keyboard. */
const LARGEST: Readonly<Record<FigureUnit, number>> = {
  pounds: 1_000_000,
  pence: 10_000,
  percent: 1_000,
  fraction: 100_000,
  hours: 10_000,
  days: 10_000,
  weeks: 3_000,
  months: 720,
  years: 60,
  count: 100_000,
};

/** Pounds have pence, and a share of something has as many decimals as councils write; everything else at most three. */
function mostDecimals(unit: FigureUnit): number {
  if (unit === "pounds") return 2;
  return unit === "percent" ? 6 : 3;
}

function hasFewDecimals(value: number, unit: FigureUnit): boolean {
  const scaled = value * 10 ** mostDecimals(unit);
  return Math.abs(Math.round(scaled) - scaled) < 1e-6;
}

/** Why a figure cannot stand where a number in one of these units is needed. */
function misfitOf(
  { value, unit }: Figure,
  needed: readonly FigureUnit[],
): UnfittingFigure["because"] | undefined {
  if (!needed.includes(unit)) return { kind: "unit", unit, needed };
  if (value !== "not stated" && value > LARGEST[unit])
    return { kind: "number", value, unit, most: LARGEST[unit] };
  if (value !== "not stated" && !hasFewDecimals(value, unit))
    return { kind: "decimals", value, unit, most: mostDecimals(unit) };
  return value === 0 && needed.includes("months") ? { kind: "no length of time" } : undefined;
}

function isReference(value: object): value is FigureReference {
  return "figure" in value && "units" in value && typeof value.figure === "string";
}

/** Looks up the figures that a benefit's rules cite, and notes those that are not there or do not fit. */
export class FigureLookup {
  readonly problems: PlacedProblem[] = [];
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
    const figure = owner === undefined ? undefined : this.files.get(owner)?.[key];
    if (owner !== undefined) this.cited.add(`${owner}.${key}`);
    const note = (problem: Problem): Quantity => {
      this.problems.push({ benefit: this.benefit, field, ...problem });
      return unknown;
    };
    if (owner === undefined || figure === undefined)
      return note({
        rule: "unknown-figure",
        kind: "figure",
        because: "no such name",
        written: name,
        names: this.#names(),
      });
    const because = misfitOf(figure, units);
    if (because !== undefined) return note({ rule: "unfitting-figure", written: name, because });
    const { value, unit, outOf, qualifier } = figure;
    return { figure: `${owner}.${key}`, value, unit, ...(outOf !== undefined && { outOf }), qualifier };
  }

  #names(): readonly string[] {
    const ofBenefit = Object.keys(this.files.get(this.benefit) ?? {});
    const shared = this.scheme === undefined ? [] : Object.keys(this.files.get(this.scheme) ?? {});
    return [...ofBenefit, ...shared];
  }
}
