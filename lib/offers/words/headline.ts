import { formatDay } from "../../calendar/format-day";
import { formatPounds } from "../../money/format";
import { isMoney } from "../entries/outcome";
import type { Timeline } from "../entries/timeline-types";
import { hasRules } from "../rules/has-rules";
import type { Offer } from "../rules/offer";
import { counted } from "./lists";

/** The years that an answer is about: `Over 5 years`, `Until you leave on 31 March 2029`. */
export function spanWords({ years, horizon, circumstances: { leaving } }: Timeline): string {
  return leaving === "stays" || leaving.on > horizon.to
    ? `Over ${counted(years.length, "year")}`
    : `Until you leave on ${formatDay(leaving.on)}`;
}

/** What the whole offer comes to, in one sentence or two. Certain and possible money are two amounts and never one. */
export function offerHeadline(worked: Timeline, offer: Offer): string {
  const { totals, entries } = worked;
  const { council } = offer.names;
  if (!hasRules(offer)) {
    return `${council} publishes no offer in figures, so there is nothing to add to your salary here.`;
  }
  const { certain, possible } = totals;
  const span = spanWords(worked);
  if (certain > 0) {
    const more = possible > 0 ? `. Up to ${formatPounds(possible)} more is possible` : "";
    return `${span}, the published rules add ${formatPounds(certain)} to your pay, before tax${more}.`;
  }
  if (possible > 0) {
    return `${span}, the offer may add up to ${formatPounds(possible)} to your pay, before tax, but none of it is certain.`;
  }
  return entries.some(isMoney)
    ? `${span}, the offer may add to your pay, but ${council} does not publish how much.`
    : `${span}, the offer adds no money that can be counted.`;
}
