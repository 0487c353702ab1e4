import type { FigureUnit } from "../../model/offer/figure-kinds";

/** What the name that a rule cites is the name of. */
export type NamedKind = "figure" | "role" | "grade" | "team" | "service" | "benefit";

/** A name that stands for nothing, or for what may not stand there; `names` are those that may. */
export interface UnknownName {
  readonly rule: "unknown-figure" | "unknown-reference";
  readonly kind: NamedKind;
  readonly because: "no such name" | "the benefit itself" | "service with teams";
  readonly names: readonly string[];
}

export interface UnfittingFigure {
  readonly rule: "unfitting-figure";
  readonly because:
    | { readonly kind: "unit"; readonly unit: FigureUnit; readonly needed: readonly FigureUnit[] }
    | { readonly kind: "number"; readonly value: number; readonly unit: FigureUnit; readonly most: number }
    | { readonly kind: "decimals"; readonly value: number; readonly unit: FigureUnit; readonly most: number }
    | { readonly kind: "no length of time" };
}

/**
 * A mistake that only the whole offer shows, by the name under which the content check reports it: as data, of which
 * `words/problems.ts` makes the message. `written` is what stands in the file.
 */
export type Problem = { readonly written: string; readonly kind?: NamedKind } & (
  | UnknownName
  | UnfittingFigure
  /** The benefits, each of which gives way to the next, and the last to the first. */
  | { readonly rule: "circular-benefits"; readonly circle: readonly string[] }
  | { readonly rule: "two-questions"; readonly question: string; readonly elsewhere: string }
  /** Of a payment: its instalments together, or what of it is free of tax. */
  | { readonly rule: "shares-above-whole"; readonly of: "instalments" | "tax" }
  | {
      readonly rule: "shares-below-whole" | "repay-steps-order" | "time-without-option";
    }
  | { readonly rule: "days-reversed"; readonly startedFrom: string }
  /** `unclear` are the grades that may be below or above the one that is written. */
  | { readonly rule: "grades-without-order"; readonly bound: string; readonly unclear: readonly string[] }
  | { readonly rule: "grades-reversed"; readonly most: string }
);

/** A problem and the dotted path of its field, `rules.0.amount`; its end may name what the file writes in another way. */
export type ProblemInBenefit = Problem & { readonly field: string };

/** The same with the slug of the benefit whose file has it. */
export type PlacedProblem = ProblemInBenefit & { readonly benefit: string };
