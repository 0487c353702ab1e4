import { findWarnings } from "../warnings/find-warnings";
import type { PlacedWarning, Warning, World } from "../warnings/warning";
import { type WarningWords, warningWords } from "../words/warnings";

/** A warning in words, with its place. */
export interface OfferWarning extends Pick<PlacedWarning, "benefit" | "field">, WarningWords {
  readonly rule: Warning["rule"];
}

/**
 * What is legal in an offer and surely not meant: rules that both pay, that nobody can meet or that never pay, and questions
 * whose answer changes nothing. For an offer without mistakes.
 */
export function offerWarnings(world: World): OfferWarning[] {
  return findWarnings(world).map(({ benefit, field, warning }) => ({
    rule: warning.rule,
    benefit,
    field,
    ...warningWords(warning),
  }));
}
