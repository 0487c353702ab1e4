import type { Finding, Reporter } from "../reporter";
import { withRepairs } from "./clean-text";
import { repairsIn } from "./repairs";
import { adviceOn, unwantedIn } from "./unwanted";

/**
 * A text that was written with codes for its signs, such as `&shy;` in Markdown and `"\u00AD"` in a field, which the
 * reading of the file itself has not seen.
 */
export function cleanDecoded(text: string, place: Pick<Finding, "at" | "field">, reporter: Reporter): string {
  const unwanted = unwantedIn(text);
  const [first] = unwanted;
  if (first !== undefined) reporter.report({ ...adviceOn(first.sign), ...place });
  const removed = unwanted.map(({ sign, offset }) => ({ offset, written: sign, meant: "" }));
  return withRepairs(text, [...removed, ...repairsIn(text)]).text;
}
