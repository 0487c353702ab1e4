import { allOf, askedWords, type Unstated } from "../offers";
import type { Benefit } from "./types";

/** What a council leaves open about its offer, each thing once, as a question under the names of the items for which it does. */
export function questionsAboutOffer(benefits: readonly Benefit[]): readonly string[] {
  const points = new Map<string, { readonly open: Unstated; readonly names: string[] }>();
  for (const { name, notStated } of benefits) {
    for (const open of notStated) {
      const key = JSON.stringify(open);
      const point = points.get(key) ?? { open, names: [] };
      point.names.push(name);
      points.set(key, point);
    }
  }
  return [...points.values()].map(({ open: { asked, part }, names }) =>
    askedWords(asked, [allOf(names), ...(part === undefined ? [] : [part])].join(", ")),
  );
}
