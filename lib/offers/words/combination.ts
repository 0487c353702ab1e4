import type { Names, OfferBenefit, Statement } from "../rules/offer";
import { anyOf } from "./lists";
import { limitWords } from "./money-rule";
import { timesWords } from "./quantities";
import { timeCountedWords } from "./schedules";
import { type Item, notStated, statementsOf } from "./statements";
import { taxWords } from "./taxed";

function togetherWords(limit: NonNullable<OfferBenefit["inAllAtMost"]>, names: Names): string {
  if (!("kind" in limit) || limit.kind !== "times in each")
    return `all of it together is ${limitWords(limit, names, "")}`;
  const most = `${timesWords(limit.times, names)} in ${timeCountedWords(limit.in)}`;
  return `all of it together is paid at most ${most}, whichever part it is`;
}

/**
 * What a benefit says of several of its rules that apply, and of other benefits, one sentence each; none where all add
 * up, as a reader expects.
 * @param nameOf the name of another benefit, by its slug
 */
export function combinationWords(
  {
    rules,
    severalRules,
    notWith,
    inAllAtMost,
    taxed,
  }: Pick<OfferBenefit, "rules" | "severalRules" | "notWith" | "inAllAtMost" | "taxed">,
  names: Names,
  nameOf: (slug: string) => string,
): readonly Statement[] {
  const { council } = names;
  const items: Item[] = [];
  if (rules.length > 1) {
    if (severalRules === "the first that applies") items.push("you get the first of these that applies");
    if (severalRules === "the largest") items.push("you get the largest of these that applies");
    if (severalRules === "one of them, not stated which")
      items.push(
        notStated(
          council,
          "which of these holds: what it publishes does not agree",
          "which of these holds, of which your pages do not agree",
        ),
      );
    if (severalRules === "not stated") {
      items.push(
        notStated(council, "what you get if several of these apply", "what I get if several of these apply"),
      );
    }
  }
  if (inAllAtMost !== undefined) items.push(togetherWords(inAllAtMost, names));
  items.push(taxWords(taxed, names, "all of it together"));
  if (notWith.length > 0) items.push(`you do not get it together with ${anyOf(notWith.map(nameOf))}`);
  return statementsOf(items);
}
