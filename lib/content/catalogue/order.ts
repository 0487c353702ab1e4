import type { Pay } from "../../catalogue/types";
import type { NotStated } from "../../model/not-stated";
import { reachOf, salaryRange } from "../../pay/published-pay";

const alphabet = new Intl.Collator("en-GB", { numeric: true });

/** By name as a reader expects it: `Grade 9` before `Grade 10`. */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return alphabet.compare(one.name, other.name);
}

/** In the order that the editors gave, then by name. */
export function byOrder(
  one: { readonly order: number; readonly name: string },
  other: { readonly order: number; readonly name: string },
): number {
  return one.order - other.order || byName(one, other);
}

function reach({ pay }: { readonly pay: Pay | NotStated }): number {
  return reachOf(salaryRange(pay)) ?? -1;
}

/** By what can be earned, highest first; what has no published pay last, by name. */
export function byPay(
  one: { readonly pay: Pay | NotStated; readonly name: string },
  other: { readonly pay: Pay | NotStated; readonly name: string },
): number {
  return reach(other) - reach(one) || byName(one, other);
}
