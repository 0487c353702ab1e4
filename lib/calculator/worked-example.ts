import { offerRole } from "../catalogue/offer-role";
import { payAhead } from "../catalogue/pay-ahead";
import type { Role } from "../catalogue/types";
import { hasRules, questionsFor, type Timeline } from "../offers";
import type { TaxYear } from "../take-home";
import { type CalculatorAnswer, calculatorAnswer } from "./answer";
import { type PublishedEnd, publishedEnds } from "./salary-choice";
import { type CalculatorInput, NOTHING_GIVEN } from "./state";
import { type TakeHomeAnswer, takeHomeAnswer } from "./take-home-answer";
import { NO_TAKE_HOME_CHOICE } from "./take-home-choice";
import { firstStart, offerDay } from "./year-month";

/**
 * What lands in the account of a new starter, full time on the published maximum, without a loan, outside the pension scheme
 * and in it: which pension goes with the job is a question to ask.
 */
export interface EitherPension {
  readonly out: TakeHomeAnswer;
  readonly in: TakeHomeAnswer;
}

/** The offer to a role, worked out for somebody of whom nothing is known, and for a new starter on published pay. */
export interface WorkedExample {
  readonly is: "worked out";
  /** The calculator's answer to somebody who has told it nothing: what can be said of the role in any case. */
  readonly unanswered: CalculatorAnswer;
  /** For a new starter, full time, on the published maximum. */
  readonly atMaximum: CalculatorAnswer;
  /** What lands in the account of that; none where the figures of the tax year are not stated. */
  readonly inHand: EitherPension | undefined;
  /** The same on the published minimum; none where it is not published, or is the only pay. */
  readonly atMinimum: CalculatorAnswer | undefined;
  /** True where the offer depends on the kind of contract: the page must say that the example assumes a permanent one. */
  readonly hangsOnContract: boolean;
}

/** Why there is no example: the offer has no rules, or the role no published maximum. */
export interface NoExample {
  readonly is: "no offer in figures" | "no maximum published";
  /** None where no maximum is published. */
  readonly inHand: EitherPension | undefined;
}

/** No rule is for the role, whatever the salary. */
export interface NothingForRole {
  readonly is: "nothing for this role";
  readonly timeline: Timeline;
  readonly inHand: EitherPension | undefined;
}

/** A typical new starter: full time, new to the council, with a permanent contract. */
const NEW_STARTER: CalculatorInput = {
  ...NOTHING_GIVEN,
  hours: { kind: "full time" },
  answers: { standing: "new starter", contract: "permanent", "months-since-leaving": "never" },
};

function eitherPension(answer: CalculatorAnswer, taxYears: readonly TaxYear[]): EitherPension | undefined {
  const [outside, inside] = (["out", "in"] as const).map((pension) => {
    const state = { ...answer.state, takeHome: { ...NO_TAKE_HOME_CHOICE, pension } };
    return takeHomeAnswer({ ...answer, state }, taxYears);
  });
  if (outside === undefined || inside === undefined || "why" in outside || "why" in inside) return undefined;
  return { out: outside, in: inside };
}

/**
 * Works a role's offer out for its page, by the calculator's own function: the page says of the role what the calculator
 * says of it unanswered, and gives both ends of the published pay as examples.
 * @param today an ISO day; the job starts on the first day of the first month that is left
 * @param taxYears the published tax years
 */
export function workedExample(
  role: Role,
  today: string,
  taxYears: readonly TaxYear[],
): WorkedExample | NothingForRole | NoExample {
  const { offer } = role.council;
  const start = firstStart(today);
  const on = (end: PublishedEnd) =>
    calculatorAnswer({ ...NEW_STARTER, role, start, salary: { kind: end } }, today);
  const unanswered = calculatorAnswer({ ...NOTHING_GIVEN, role }, today);
  const ends = publishedEnds(payAhead(role, offerDay(start, today)).atStart);
  const atMaximum = ends.maximum === undefined ? undefined : on("maximum");
  const inHand = atMaximum && eitherPension(atMaximum, taxYears);
  if (!hasRules(offer)) return { is: "no offer in figures", inHand };
  const { timeline } = atMaximum ?? unanswered;
  if (timeline.entries.length === 0) return { is: "nothing for this role", timeline, inHand };
  if (atMaximum === undefined) return { is: "no maximum published", inHand };
  return {
    is: "worked out",
    unanswered,
    atMaximum,
    inHand,
    atMinimum: ends.minimum === undefined || ends.minimum === ends.maximum ? undefined : on("minimum"),
    hangsOnContract: questionsFor(offer, offerRole(role)).includes("contract"),
  };
}
