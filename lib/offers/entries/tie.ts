import type { Pence } from "../../money/pence";
import type { MoneyRange } from "./money-range";

/** What payments have in common, so that they do not simply add up. */
export type Tie =
  /** Of several options somebody gets one: all payments of the same option, and none of another. */
  | {
      readonly kind: "one of";
      readonly key: string;
      readonly option: string;
      /** How many options there are, where one of them comes in any case. */
      readonly exhaustive: number | undefined;
    }
  /** Nobody gets it together with one of the others, which may have others of their own. */
  | {
      readonly kind: "not with";
      readonly key: string;
      readonly option: string;
      readonly others: readonly string[];
    }
  /** All of them come to no more than a limit. */
  | { readonly kind: "at most"; readonly key: string; readonly limit: Pence }
  /** So many of them come at most. */
  | { readonly kind: "at most times"; readonly key: string; readonly times: number }
  /** They are the parts of one amount, so many of them, and how large each is is not stated. */
  | { readonly kind: "parts"; readonly key: string; readonly whole: MoneyRange; readonly parts: number };
