import { siteOrigin } from "@/app/site-origin";
import { type CalculatorAnswer, calculatorAnswer } from "@/lib/calculator/answer";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { type AddressNote, isMistake } from "@/lib/calculator/state";
import type { Catalogue } from "@/lib/catalogue/types";
import { loadCatalogue } from "@/lib/content/site";
import { absolute, routes } from "@/lib/site/routes";

/** An answer of the calculator with what a file of it needs to know. */
export interface Asked {
  readonly answer: CalculatorAnswer;
  readonly notes: readonly AddressNote[];
  readonly catalogue: Catalogue;
  /** A name for the file, without its ending. */
  readonly name: string;
}

export interface Refusal {
  readonly error: string;
  readonly problems: readonly { readonly parameter: string; readonly words: string }[];
  /** Where the same can be asked with a form. */
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
 * The handler of a file of the calculator's answer. A file is used without anybody reading notes, so whatever the
 * calculator would explain to a reader is refused here.
 */
export function answerFeed(write: (asked: Asked) => Response, refuse: (why: Refusal) => Response) {
  return async (request: Request): Promise<Response> => {
    const catalogue = await loadCatalogue();
    const { state, notes } = readCalculator(new URL(request.url).searchParams, catalogue);
    if (state === undefined || notes.some(isMistake)) return refuse(refusal(notes));
    const answer = calculatorAnswer(state, catalogue.today);
    const name = [state.role.council.slug, state.role.slug, "offer"].join("-");
    return write({ answer, notes, catalogue, name });
  };
}

/** A refusal in words; without the signs that mark-up is made of, since what was typed comes back in it. */
export function refusalText({ error, problems, calculator }: Refusal): string {
  const lines = problems.map(({ parameter, words }) => `${parameter}: ${words}`);
  return `${[error, ...lines, calculator].join("\n").replace(/[<>]/g, "")}\n`;
}
