import { siteOrigin } from "@/app/site-origin";
import { type CalculatorAnswer, calculatorAnswer } from "@/lib/calculator/answer";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { type AddressNote, isMistake } from "@/lib/calculator/state";
import { type NoTakeHome, type TakeHomeAnswer, takeHomeAnswer } from "@/lib/calculator/take-home-answer";
import type { Instant } from "@/lib/calendar/london-time";
import type { Catalogue } from "@/lib/catalogue/types";
import { absolute, routes } from "@/lib/site/routes";

/** A calculator answer, with what the writer of a file needs. */
export interface AnswerForFile {
  readonly answer: CalculatorAnswer;
  readonly takeHome: TakeHomeAnswer | NoTakeHome;
  readonly notes: readonly AddressNote[];
  readonly catalogue: Catalogue;
  /** When it was asked. */
  readonly now: Instant;
  /** A name for the file, without its ending. */
  readonly name: string;
}

export interface Refusal {
  readonly error: string;
  readonly problems: readonly { readonly parameter: string; readonly words: string }[];
  /** Address of the form that asks the same. */
  readonly calculator: string;
}

function refusal(notes: readonly AddressNote[]): Refusal {
  const mistakes = notes.filter(isMistake).map(({ parameter, words }) => ({ parameter, words }));
  return {
    error: "This address was not understood, so there is no answer to it.",
    problems:
      mistakes.length > 0
        ? mistakes
        : [{ parameter: "role", words: "Name a role as it stands in the address of the calculator." }],
    calculator: absolute(siteOrigin, routes.calculator()),
  };
}

/**
 * The handler of a file with the calculator's answer. Nobody reads notes in a file, so what the page would only explain to
 * a reader is refused here.
 * @param write makes the file
 * @param refuse makes the response for a query with mistakes
 */
export function answerFeed(write: (answered: AnswerForFile) => Response, refuse: (why: Refusal) => Response) {
  return (request: Request, catalogue: Catalogue, now: Instant): Response => {
    const { state, notes } = readCalculator(new URL(request.url).searchParams, catalogue);
    if (state === undefined || notes.some(isMistake)) return refuse(refusal(notes));
    const answer = calculatorAnswer(state, catalogue.today);
    const name = [state.role.council.slug, state.role.slug, "offer"].join("-");
    const takeHome = takeHomeAnswer(answer, catalogue.taxYears);
    return write({ answer, takeHome, notes, catalogue, now, name });
  };
}

/** A refusal in words. */
export function refusalText({ error, problems, calculator }: Refusal): string {
  const lines = problems.map(({ parameter, words }) => `${parameter}: ${words}`);
  return `${[error, ...lines, calculator].join("\n")}\n`;
}
