import { formatDay } from "../../calendar/format-day";
import type { NotStatedMatter } from "../entries/timeline-types";
import type { Gap } from "../reasons/doubt";
import { needsBenefitName } from "../reasons/gaps-alike";
import type { Names } from "../rules/offer";
import { betweenWords } from "./amounts";
import { gradeName, rolePlural } from "./names";
import { quantityWords } from "./quantities";
import { groupWords } from "./who";

/** What a council has not said, as a fragment. */
export function gapWords(gap: Gap, names: Names): string {
  const { council } = names;
  switch (gap.about) {
    case "salary needed":
      return `${council} has not published the salary from which it counts`;
    case "meaning of a salary":
      return `${council} has not said whether ${quantityWords(gap.threshold)} means full-time pay or the pay for your hours`;
    case "scale point needed":
      return `${council} has not published the scale point from which it counts`;
    case "hours needed":
      return `${council} has not published the hours from which it counts`;
    case "full-time hours":
      return `${council} has not said how many hours a week are full time`;
    case "length needed":
      return `${council} has not published how long it must be`;
    case "years qualified needed":
      return `${council} has not published how many years qualified count`;
    case "service needed":
      return `${council} has not published how much service it needs`;
    case "grade of a role":
      return `${council} has not published the grade of ${rolePlural(names, gap.role)}`;
    case "grade of this role":
      return `${council} has not published the grade of this role`;
    case "order of grades":
      return `what ${council} publishes of pay does not say whether ${gradeName(names, gap.grade)} is below or above ${gradeName(names, gap.beside)}`;
    case "group":
      return `${council} has not said whether this is for ${groupWords(gap.who, names)}`;
    case "service elsewhere":
      return `${council} has not said whether service with other councils counts`;
    case "service before the job":
      return `${council} has not said whether service before the job counts`;
    case "what comes after":
      return `${council} has not said what happens after ${formatDay(gap.day)}`;
    case "time":
      return `${council} has not said when it is ${gap.verb}`;
    case "length of time":
      return `${council} has not said after how long it is ${gap.verb}`;
    case "day of judging":
      return `${council} has not said on which day it looks at who gets it`;
    case "day of notice":
      return `${council} has not said by which day notice counts`;
    case "time in the year":
      return `${council} has not said when in the year it is ${gap.verb}`;
    case "once or again":
      return `${council} has not said whether it is ${gap.verb} once or each year`;
    case "most times":
      return `${council} has not said how many times it is ${gap.verb} at most`;
    case "share of each month":
      return `${council} has not said whether all of it comes each time or a part`;
    case "census day":
      return `${council} has not published the day on which you must be in post`;
    case "last day":
      return `${council} has not published the day on which it ends`;
    case "days of starting":
      return `${council} has not published the days between which you must start`;
    case "further conditions":
      return `${council} names further conditions and has not published them`;
    case "last service paid":
      return `${council} has not said after how much service it stops`;
    case "most in all":
      return `${council} has not published the most that it comes to in all`;
    case "limits of the amount":
      return `${council} has not published its lowest or highest amount`;
    case "amount between":
      return `${council} has not said how much ${betweenWords(gap.least, gap.most, names)} it is`;
    case "short first year":
      return `${council} has not said what is paid to somebody who has worked for only part of the time it pays for`;
    case "instalments":
      return `${council} has not said how much of it is paid when`;
    case "several rules":
      return `${council} has not said what somebody gets for whom several parts of this apply`;
    case "part-time hours":
      return `${council} has not said whether ${gap.of === "leave" ? "this leave is" : "these payments are"} reduced for part-time hours`;
    case "first extra leave":
      return `${council} has not said whether the first extra leave comes in the first year or after it`;
    case "most extra leave":
      return `${council} has not said how much it can come to`;
    case "payment after leaving":
      return `${council} has not said whether it pays this to somebody who has left by then`;
    case "payment under notice":
      return `${council} has not said whether it is paid to somebody who has given notice`;
    case "amount":
      return `${council} has not published the amount of it`;
    case "repayment":
      return `${council} has not said what you would have to pay back if you leave`;
  }
}

/** What a council has not said, by itself in a list, and whether the benefit is named in it. */
export function matterWords(
  { gap, benefitName }: Pick<NotStatedMatter, "gap" | "benefitName">,
  names: Names,
): { readonly words: string; readonly namesBenefit: boolean } {
  if (gap.about === "amount") {
    return { words: `${names.council} has not published the amount of “${benefitName}”`, namesBenefit: true };
  }
  const words = gapWords(gap, names);
  return needsBenefitName(gap)
    ? { words: `${benefitName}: ${words}`, namesBenefit: true }
    : { words, namesBenefit: false };
}
