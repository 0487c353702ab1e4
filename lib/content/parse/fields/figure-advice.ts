import { NOT_STATED } from "../../../model/not-stated";
import { FIGURE_KINDS, type FigureKind } from "../../../model/offer/figure-kinds";
import { figureForm, lengthForm, writtenNumber } from "../advice/figure-form";
import { isUnknown } from "../advice/unknown";
import { usualWords } from "../advice/usual-words";
import { qualifierIn } from "../advice/written-amount";
import type { Finding } from "../reporter";
import { A_FIGURE } from "./allowed";
import { FIGURE_HOLDS } from "./expected-words";

/** The part of a finding that advice may replace. */
export type Advice = Pick<Finding, "problem" | "allowed" | "fix" | "remedy">;

/**
 * What to do about words or a number typed where a rule cites a figure by its name.
 * @param name of the field
 * @param holds what the figure must hold
 */
export function figureAdvice(name: string, written: string, holds: FigureKind): Partial<Advice> {
  return {
    problem: `\`${name}: ${written}\` must be ${A_FIGURE} that holds ${FIGURE_HOLDS[holds]}.`,
    fix: isUnknown(written)
      ? `Did you mean \`${NOT_STATED}\`?`
      : (usualWords(name, written) ?? fixFor(name, written, holds)),
  };
}

function fixFor(name: string, written: string, holds: FigureKind): string {
  const isMoney = holds === "money" || holds === "money given";
  const number = writtenNumber(written);
  const qualifier = qualifierIn(written)?.qualifier;
  if (isMoney && /%|per ?cent/i.test(written)) {
    const figure = figureForm("share", number ?? "…", "percent", qualifier);
    return `Type the number once under \`figures\`, as \`${figure}\`, and write \`${name}: {percent: share, of: current salary}\`, or \`of: starting salary\`.`;
  }
  if (isMoney && /month.*(salary|pay)/i.test(written)) {
    return "Write `{monthsOfSalary: figure, of: current salary}`.";
  }
  const { example } = FIGURE_KINDS[holds];
  const length =
    holds === "length of time" || holds === "time off" ? lengthForm(example, written) : undefined;
  if (length !== undefined)
    return `Type the number once under \`figures\`, as \`${length}\`, and write its name here: \`${name}: ${example}\`.`;
  if (number === undefined)
    return `Give the number a name under \`figures\` and write the name here; \`${NOT_STATED}\` where the council has not published it.`;
  const figure = figureForm(example, number, unitMeant(written, holds), qualifier);
  return `Type the number once under \`figures\`, as \`${figure}\`, and write its name here: \`${name}: ${example}\`.`;
}

/** The unit in the words, where it fits; otherwise the usual one. */
function unitMeant(written: string, holds: FigureKind): string {
  const units: readonly string[] = FIGURE_KINDS[holds].units;
  const [, typed = ""] = /(hour|day|week|month|year)s?\b/i.exec(written) ?? [];
  const meant = units.find((unit) => unit === `${typed.toLowerCase()}s`);
  return meant ?? (holds === "length of time" || holds === "time off" ? "months" : (units[0] ?? "…"));
}
