import type { SickPayEntry } from "../entries/entry";
import type { Names, SickPayRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { quantityWords } from "./quantities";

/** What is paid to somebody who is ill, in words. */

const NONE = "statutory sick pay alone";

/** `1 month on full pay, then 2 months on half pay`. */
function inTurn(full: string | undefined, half: string | undefined): string {
  const both = [full && `${full} on full pay`, half && `${half} on half pay`].filter((words) => words);
  return both.length === 0 ? NONE : both.join(", then ");
}

/** An entry: `1 month on full pay, then a time not stated on half pay`. */
export function sickPayOf({ fullPay, halfPay }: Pick<SickPayEntry, "fullPay" | "halfPay">): string {
  const long = (length: SickPayEntry["fullPay"]) =>
    length === "not stated" ? "a time not stated" : length && quantityWords(length);
  return inTurn(long(fullPay), long(halfPay));
}

/** A rule: each step with the service from which on it is so much. */
export function sickPayWords({ byService }: SickPayRule, { council }: Names): string {
  const unsaid = (what: string) => `${what} that ${council} has not said`;
  const steps = byService.map(({ after, fullPay, halfPay }) => {
    const [full, half] = [fullPay, halfPay].map((length) => {
      if ("kind" in length) return undefined;
      return isPublished(length) ? quantityWords(length) : unsaid("a time");
    });
    if ("kind" in after) return `${inTurn(full, half)}, from the start`;
    const service = isPublished(after) ? `${quantityWords(after)} of service` : unsaid("a length of service");
    return `${inTurn(full, half)}, from ${service} on`;
  });
  return `while you are ill: ${steps.join("; ")}`;
}
