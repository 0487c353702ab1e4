import type { Offer, OfferRole } from "../rules/offer";

/** What is legal in an offer and surely not meant. The words are made of it in `words/warnings.ts`. */
export type Warning =
  | { readonly rule: "rules-both-pay"; readonly first: string; readonly second: string }
  /** Annual leave in two benefits, of which the first has a name that the editor knows. */
  | { readonly rule: "rules-both-pay"; readonly elsewhere: string }
  | {
      readonly rule: "nobody-included";
      readonly whose: "benefit" | "rule";
      /** Names of the conditions, as they stand there. */
      readonly conditions: readonly string[];
    }
  | {
      readonly rule: "never-pays";
      readonly because:
        | { readonly kind: "nothing given"; readonly figure: string }
        | { readonly kind: "stops before"; readonly field: "stopsAfter" | "serviceBelow" }
        /** A condition that nobody meets at the time that the rule names. */
        | { readonly kind: "not then"; readonly field: "assessedYear" | "serviceAtLeast" }
        | { readonly kind: "out of force"; readonly day: string }
        | { readonly kind: "never first"; readonly earlier: string }
        | { readonly kind: "gives way"; readonly to: string };
    }
  | { readonly rule: "question-without-effect"; readonly key: string; readonly where: QuestionPlace };

/** Where a question stands so that it changes nothing. */
export type QuestionPlace = "left out already" | "either answer" | "rules alike";

/** A warning and its place. */
export interface PlacedWarning {
  /** Slug of the benefit whose file has it. */
  readonly benefit: string;
  /** Dotted path of the field: `rules.0.who`. */
  readonly field: string;
  readonly warning: Warning;
}

/** What warnings are judged by. */
export interface World {
  readonly offer: Offer;
  /** Every role of the council, with its grade and the places where it works. */
  readonly roles: readonly OfferRole[];
  /** Whether a benefit's file has a field, which otherwise stands for what leaving it out means. */
  readonly isWritten: (benefit: string, field: string) => boolean;
}
