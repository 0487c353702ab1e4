import { formatDay } from "../../calendar/format-day";
import { formatPounds } from "../../money/format";
import type { Entry } from "../entries/entry";
import { isRate } from "../entries/entry-total";
import { isMoney } from "../entries/outcome";
import type { Timeline } from "../entries/timeline-types";
import { hasRules } from "../rules/has-rules";
import type { Offer } from "../rules/offer";
import { counted } from "./lists";
import { possibleWords } from "./totals-words";

/** The years that an answer is about: `Over 5 years`, `Until you leave on 31 March 2029`. */
export function spanWords({ years, horizon, circumstances: { leaving } }: Timeline): string {
  return leaving === "stays" || leaving.on > horizon.to
    ? `Over ${counted(years.length, "year")}`
    : `Until you leave on ${formatDay(leaving.on)}`;
}

/** True for money that is certain as soon as the person has told what is asked of them. */
function isCertainOnceTold(entry: Entry): boolean {
  return (
    isMoney(entry) &&
    !isRate(entry) &&
    entry.status === "possible" &&
    entry.doubts.every(({ kind }) => kind === "unanswered")
  );
}

/** What the whole offer comes to, in one sentence or two. Certain and possible money are two amounts and never one. */
export function offerHeadline(worked: Timeline, offer: Offer): string {
  const { totals, entries } = worked;
  const { council } = offer.names;
  if (!hasRules(offer)) {
    return `${council} publishes no offer in figures, so there is nothing to add to your salary here.`;
  }
  const { certain, possible, isOpen } = totals;
  const span = spanWords(worked);
  const uncounted = isOpen ? " Part of the offer has no amount yet, and is not counted." : "";
  if (certain > 0) {
    const most = isOpen
      ? `${formatPounds(possible)} or more on top of that`
      : `Up to ${formatPounds(possible)} more`;
    const more = possible > 0 ? `. ${most} is possible` : "";
    return `${span}, the published rules add ${formatPounds(certain)} to your pay, before tax${more}.${uncounted}`;
  }
  if (possible > 0) {
    const sure = entries.some(isCertainOnceTold)
      ? ". How much of it is certain depends on your circumstances."
      : ", but none of it is certain.";
    return `${span}, the offer may add ${possibleWords(totals)} to your pay, before tax${sure}${uncounted}`;
  }
  const money = entries.filter(isMoney);
  if (money.some(isRate))
    return `${span}, the offer may add to your pay, but how much cannot be said beforehand.`;
  return money.length > 0
    ? `${span}, the offer may add to your pay, but ${council} does not publish how much.`
    : `${span}, the offer adds no money that can be counted.`;
}
