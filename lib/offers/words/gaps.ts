import { formatDay } from "../../calendar/format-day";
import type { NotStatedMatter } from "../entries/timeline-types";
import type { Gap } from "../reasons/doubt";
import { needsBenefitName } from "../reasons/gaps-alike";
import type { Names } from "../rules/offer";
import { betweenWords } from "./amounts";
import { askedWords } from "./asked";
import { gradeName, rolePlural } from "./names";
import { quantityWords } from "./quantities";
import { groupWords } from "./who";

/** What a council has not said or published, as what one can ask it for. */
interface Open {
  readonly not: "said" | "published";
  /** `whether this leave is reduced for part-time hours` */
  readonly what: string;
  /** The same as the person says it, where it speaks of them: `what I would have to pay back if I leave`. */
  readonly asked: string;
  /** The whole of it, where it is not simply not said. */
  readonly words?: string;
}

const unsaid = (what: string, asked = what): Open => ({ not: "said", what, asked });
const published = (what: string, asked = what): Open => ({ not: "published", what, asked });

/** It is not the council's silence but its pay that leaves the order of two grades open. */
function whetherBelow(grade: string, beside: string, { council }: Names): Open {
  const what = `whether ${grade} is below or above ${beside}`;
  return { ...unsaid(what), words: `what ${council} publishes of pay does not say ${what}` };
}

function openOf(gap: Gap, names: Names): Open {
  switch (gap.about) {
    case "salary needed":
      return published("the salary from which it counts");
    case "meaning of a salary":
      return unsaid(
        `whether ${quantityWords(gap.threshold)} means full-time pay or the pay for your hours`,
        `whether ${quantityWords(gap.threshold)} means full-time pay or the pay for my hours`,
      );
    case "meaning of weekly hours":
      return unsaid(
        `whether ${quantityWords(gap.least)} a week are those of a week that is worked or the average of the year`,
      );
    case "scale point needed":
      return published("the scale point from which it counts");
    case "hours needed":
      return published("the hours from which it counts");
    case "full-time hours":
      return unsaid("how many hours a week are full time");
    case "length needed":
      return published("how long it must be");
    case "years qualified needed":
      return published("how many years qualified count");
    case "service needed":
      return published("how much service it needs");
    case "grade of a role":
      return published(`the grade of ${rolePlural(names, gap.role)}`);
    case "grade of this role":
      return published("the grade of this role");
    case "order of grades":
      return whetherBelow(gradeName(names, gap.grade), gradeName(names, gap.beside), names);
    case "group":
      return unsaid(`whether this is for ${groupWords(gap.who, names)}`);
    case "service elsewhere":
      return unsaid("whether service with other councils counts");
    case "service before the job":
      return unsaid("whether service before the job counts");
    case "start of service":
      return unsaid("from which day it counts service");
    case "what comes after":
      return unsaid(`what happens after ${formatDay(gap.day)}`);
    case "time":
      return unsaid(`when it is ${gap.verb}`);
    case "length of time":
      return unsaid(`after how long it is ${gap.verb}`);
    case "day of judging":
      return unsaid("on which day it looks at who gets it");
    case "day of notice":
      return unsaid("by which day notice counts");
    case "time in the year":
      return unsaid(`when in the year it is ${gap.verb}`);
    case "once or again":
      return unsaid(`whether it is ${gap.verb} once or each year`);
    case "most times":
      return unsaid(`how many times it is ${gap.verb} at most`);
    case "share of each month":
      return unsaid("whether all of it comes each time or a part");
    case "census day":
      return published("the day on which you must be in post", "the day on which I must be in post");
    case "last day":
      return published("the day on which it ends");
    case "days of starting":
      return published("the days between which you must start", "the days between which I must start");
    case "further conditions":
      return {
        ...published("the further conditions that you name"),
        words: `${names.council} names further conditions and has not published them`,
      };
    case "last service paid":
      return unsaid("after how much service it stops");
    case "most in all":
      return published("the most that it comes to in all");
    case "limits of the amount":
      return published("its lowest or highest amount");
    case "amount between":
      return unsaid(`how much it is, ${betweenWords(gap.least, gap.most, names)}`);
    case "short first year":
      return unsaid("what is paid to somebody who has worked for only part of the time it pays for");
    case "instalments":
      return unsaid("how much of it is paid when");
    case "several rules":
      return unsaid("what somebody gets for whom several parts of this apply");
    case "which version":
      return unsaid("which of several versions of this that it publishes holds");
    case "part-time hours":
      return unsaid(
        `whether ${gap.of === "leave" ? "this leave is" : "these payments are"} reduced for part-time hours`,
      );
    case "hours of limits":
      return unsaid("whether its limits are reduced for part-time hours");
    case "leave when hours change":
      return unsaid("what leave comes to in a year in which hours change");
    case "leave of part of a year":
      return unsaid("how much leave somebody gets who starts or leaves within the year");
    case "leave in term time":
      return unsaid(
        "whether people in term time only have leave beside the weeks that they are paid for",
        "whether I have leave in term time only beside the weeks that I am paid for",
      );
    case "change of leave":
      return unsaid("when in the year leave changes");
    case "move in the time":
      return unsaid(
        "what it pays for a time in which you move to another team or role",
        "what it pays for a time in which I move to another team or role",
      );
    case "service while away":
      return unsaid(`whether time on ${gap.absence} counts as service`);
    case "payments while away":
      return unsaid(`whether it is paid for time on ${gap.absence}`);
    case "month of leaving":
      return unsaid(
        "whether it is paid for the month in which you leave",
        "whether it is paid for the month in which I leave",
      );
    case "first extra leave":
      return unsaid("whether the first extra leave comes in the first year or after it");
    case "most extra leave":
      return unsaid("how much it can come to");
    case "payment after leaving":
      return unsaid("whether it pays this to somebody who has left by then");
    case "payment under notice":
      return unsaid("whether it is paid to somebody who has given notice");
    case "amount":
      return published("the amount of it");
    case "repayment on moving":
      return unsaid(
        "whether you pay it back if you move where it is not paid",
        "whether I pay it back if I move where it is not paid",
      );
    case "repayment":
      return unsaid(
        "what you would have to pay back if you leave",
        "what I would have to pay back if I leave",
      );
  }
}

/** What a council has not said, as a fragment. */
export function gapWords(gap: Gap, names: Names): string {
  const { not, what, words } = openOf(gap, names);
  return words ?? `${names.council} has not ${not} ${what}`;
}

/** What a council has not said, as a question that somebody can put to it. */
export function matterQuestion(
  { gap, benefitName }: Pick<NotStatedMatter, "gap" | "benefitName">,
  names: Names,
): string {
  if (gap.about === "amount") return askedWords("how much it is", benefitName);
  return askedWords(openOf(gap, names).asked, needsBenefitName(gap) ? benefitName : undefined);
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
