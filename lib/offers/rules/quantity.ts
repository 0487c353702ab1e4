import type { NotStated } from "../../model/not-stated";
import type { FigureUnit } from "../../model/offer/figure-kinds";
import type { FigureReference } from "../../model/offer/figure-reference";
import { type Fraction, fraction, publishedShare } from "../../money/fraction";

/** A published number as a rule uses it. Pounds are pounds here, as the editor typed them. */
export interface Quantity {
  /** `retention-bonus.year-1`: where the figure is kept and shown. */
  readonly figure: string;
  readonly value: number | NotStated;
  readonly unit: FigureUnit;
  /** Of a fraction, how many parts the whole has. */
  readonly outOf?: number | undefined;
  readonly qualifier: "exactly" | "up to" | "at least" | "nearly" | "about";
}

/** The output of a schema, with every figure reference replaced by the figure itself. */
export type Resolved<Written> = Written extends FigureReference
  ? Quantity
  : Written extends readonly (infer Item)[]
    ? readonly Resolved<Item>[]
    : Written extends string | number | boolean | undefined
      ? Written
      : { readonly [Key in keyof Written]: Resolved<Written[Key]> };

/** True where the council has published the number. */
export function isPublished(quantity: Quantity): quantity is Quantity & { readonly value: number } {
  return quantity.value !== "not stated";
}

/** The part of a whole that a figure is: a percentage, or a fraction with whatever denominator. */
export function partIn({ value, outOf }: Quantity & { readonly value: number }): Fraction {
  return outOf === undefined ? publishedShare(value) : fraction(value, outOf);
}
