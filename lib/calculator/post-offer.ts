import type { Benefit, Vacancy } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { capitalised } from "../model/typography";
import { amountOfEntry, type Entry, isShareOfPay, type Nothing, rulePathOf, type Timeline } from "../offers";
import { calculatorAnswer } from "./answer";
import { postState } from "./post-state";
import { type CalculatorState, MOST_YEARS, NOTHING_GIVEN } from "./state";

/** An item of the offer that is, or may be, for whoever gets a post. */
export interface PostItem {
  readonly benefit: Benefit;
  /** What it comes to for the hours of the post, as a sentence; undefined where hours change nothing. */
  readonly forHours: string | undefined;
  /** The sum that somebody in the post gets, where there is one: `£1,250 for 18 hours a week.` Adverts say it first. */
  readonly sumForHours?: string;
  /** True where the council has not said what part-time hours make of it. */
  readonly isOpen?: boolean;
}

/** What goes with a post: of the role's offer, all that the post's contract, hours and pay do not rule out. */
export interface PostOffer {
  readonly items: readonly PostItem[];
  /** What they rule out, with the reason. */
  readonly ruledOut: readonly (Pick<Nothing, "cause"> & { readonly benefit: Benefit })[];
}

type Refusal = Pick<Nothing, "cause">;

function refusals({ nothing }: Timeline): ReadonlyMap<string, Refusal> {
  return new Map(nothing.flatMap((one) => (one.kind === "not given" ? [[one.benefit, one]] : [])));
}

const entriesOf = ({ entries }: Timeline, { slug }: Benefit): readonly Entry[] =>
  entries.filter(({ rule }) => rule.benefit === slug);

const hangsOnHours = ({ doubts }: Entry) =>
  doubts.some((doubt) => doubt.kind === "unanswered" && doubt.question === "hours");

const isUnsaidForHours = ({ doubts }: Entry) =>
  doubts.some((doubt) => doubt.kind === "not stated" && doubt.gap.about === "part-time hours");

/** True where an item is a share of pay, which for part of a week is that of what is earned: its words hold for any hours. */
function followsPay({ slug }: Benefit, { council }: Vacancy, entries: readonly Entry[]): boolean {
  const rules = council.offer.benefits.find((benefit) => benefit.slug === slug)?.rules ?? [];
  const given = new Set(entries.map(({ rule }) => rulePathOf(rule.path)));
  return rules.some((rule) => given.has(rule.path) && isShareOfPay(rule));
}

/** What the hours of a post make of an item, which its words give for full time. */
function forHours(
  benefit: Benefit,
  vacancy: Vacancy,
  fullTime: Timeline,
  ofPost: { readonly atLowest: Timeline; readonly atHighest: Timeline },
): Omit<PostItem, "benefit"> {
  const { hours, weeklyHours } = vacancy;
  const [whole, part] = [entriesOf(fullTime, benefit), entriesOf(ofPost.atLowest, benefit)];
  const atMost = entriesOf(ofPost.atHighest, benefit);
  if (part.some(hangsOnHours)) {
    const isPart = hours === "part time" || hours === "job share";
    return { forHours: isPart ? "In proportion for part-time hours." : undefined };
  }
  const amounts = part.map(amountOfEntry);
  const isLess = whole.map((entry, index) => amountOfEntry(entry) !== amounts[index]);
  if (!isStated(weeklyHours) || !isLess.includes(true)) return { forHours: undefined };
  // A share of pay is no one amount where the post pays from one salary to another.
  const isOne = !isLess.includes(false) && new Set([...amounts, ...atMost.map(amountOfEntry)]).size === 1;
  if (!isOne) {
    const words = `In proportion for ${weeklyHours} hours a week.`;
    return { forHours: followsPay(benefit, vacancy, part) ? undefined : words };
  }
  const week = `${weeklyHours} hours a week`;
  if (part.some(isUnsaidForHours)) {
    // From the part to the whole: `1.88 to 8 days` explains itself to nobody.
    const why = `since ${vacancy.council.shortName} has not said whether it is less for part-time hours`;
    return { forHours: `For ${week}: ${amounts[0]}, ${why}.`, isOpen: true };
  }
  return {
    forHours: `For ${week}: ${amounts[0]}.`,
    sumForHours: `${capitalised(`${amounts[0]}`)} for ${week}.`,
  };
}

/**
 * What a post gives of its role's offer, by the calculator's own engine: for adverts and pages, which promise nobody a
 * payment that the post's contract excludes, nor the amount of a full week for part of one.
 * @param today an ISO day
 */
export function postOffer(vacancy: Vacancy, today: string): PostOffer {
  const { role } = vacancy;
  // An advert says what its page says today, and not only what comes within the contract.
  const over = (state: CalculatorState) =>
    calculatorAnswer({ ...state, start: undefined, years: MOST_YEARS }, today).timeline;
  const lowest = postState(vacancy);
  const ofPost = { atLowest: over(lowest), atHighest: over(postState(vacancy, "to")) };
  const fullTime = over({ ...lowest, hours: { kind: "full time" } });
  const [atLowest, atHighest] = [refusals(ofPost.atLowest), refusals(ofPost.atHighest)];
  // What nobody in the role gets in these years is no matter of the post.
  const inAnyCase = refusals(over({ ...NOTHING_GIVEN, role }));
  const refused = ({ slug }: Benefit): Refusal | undefined =>
    atHighest.has(slug) && !inAnyCase.has(slug) ? atLowest.get(slug) : undefined;
  return {
    items: role.benefits.flatMap((benefit) =>
      refused(benefit) === undefined ? [{ benefit, ...forHours(benefit, vacancy, fullTime, ofPost) }] : [],
    ),
    ruledOut: role.benefits.flatMap((benefit) => {
      const refusal = refused(benefit);
      return refusal === undefined ? [] : [{ benefit, cause: refusal.cause }];
    }),
  };
}
